/*
 * What OpenSSL says when it fails, as a sentence.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef BASE_OSSL_H
#define BASE_OSSL_H

#include <stdbool.h>

#include "masqlib.h"

/*
 * Note that OpenSSL could not do something ("set up TLS"), and why: also
 * whether it lacks the provider of all algorithms, as with a configuration
 * (OPENSSL_CONF) that names others alone. Empties OpenSSL's error queue.
 *
 * Returns MASQ_ERR_NOMEM or MASQ_ERR_CRYPTO.
 */
MASQ_status_t fail_openssl(const char *what);

/* Has OpenSSL a provider of algorithms, its default or its fips one? */
bool ossl_has_algorithms(void);

/* What the newest entry of OpenSSL's error queue says, as static text. */
const char *ossl_reason(void);

#endif /* BASE_OSSL_H */
