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
 * whether no provider of algorithms is loaded, as with a configuration
 * (OPENSSL_CONF) that names only other ones. Empties OpenSSL's error queue.
 *
 * Returns MASQ_ERR_NOMEM or MASQ_ERR_CRYPTO.
 */
MASQ_status_t fail_openssl(const char *what);

/* Has OpenSSL loaded a provider of algorithms, the default or the fips one? */
bool ossl_has_algorithms(void);

/* What the newest entry of OpenSSL's error queue says, as static text. */
const char *ossl_reason(void);

#endif /* BASE_OSSL_H */
