/*
 * Is the key server's own certificate one that clients will accept, and for
 * how long? They cannot mend it, and they cannot tell the server.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef KMS_OWN_CERT_H
#define KMS_OWN_CERT_H

#include <stdint.h>

#include <openssl/ssl.h>

#include "masqlib.h"

/*
 * Refuse what works with no client, whatever its time: a certificate that has
 * expired, or whose authority has.
 *
 * ctx  with authorities, certificate and chain
 * now  seconds since 1970
 *
 * Returns MASQ_STATUS_SUCCESS or MASQ_ERR_TLS_INIT; fail_text() says what to
 * do.
 */
MASQ_MUST_USE MASQ_status_t kms_own_cert_check(SSL_CTX *ctx, int64_t now);

/*
 * Warn about a certificate that works with some clients only, not yet, or not
 * for long: it or an authority's is valid later, or for less than 30 days; it
 * has no subject alternative name, or not that of `address`, on which the
 * server listens; it is not for a server; it is not issued by an authority of
 * ca-crt.pem. Also warn about lists of withdrawn certificates, which have no
 * effect. Warnings are logged, and appended to the answer in out (NULL: there
 * is none).
 */
void kms_own_cert_warn(SSL_CTX *ctx, const char *address, int64_t now,
    char *out, size_t room);

#endif /* KMS_OWN_CERT_H */
