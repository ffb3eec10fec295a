/*
 * The key management server's side of TLS: version 1.3 only, and nobody gets
 * in without a certificate of this installation's authority. What a client
 * sends for a chain may have 8 KiB, and six certificates.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef KMS_TLS_H
#define KMS_TLS_H

#include <stdbool.h>

#include <openssl/ssl.h>

#include "kms/config.h"
#include "kms/verified.h"
#include "masqlib.h"

/* What subjects have to have for O, unless kms.cfg says otherwise. */
#define KMS_TLS_ORGANISATION "MasQiTT"
/* The CN of a key server's subject, by which clients of old know one. */
#define KMS_TLS_COMMON_NAME "MasQiTT Key Management Server"

/*
 * Read ca/ca-crt.pem, ca/kms-crt.pem and ca/kms-key.pem of a home. What the
 * context remembers ends with it: tickets to resume sessions (resume.h), and
 * the chains of certificates that it has verified (verified.h). Any thread may
 * use the context; free it with SSL_CTX_free().
 *
 * config  says which organisation, and where the key's passphrase is
 *
 * Returns MASQ_STATUS_SUCCESS, MASQ_ERR_TLS_INIT (fail_text() names the file
 * and says what to do) or MASQ_ERR_NOMEM.
 */
MASQ_MUST_USE MASQ_status_t kms_tls_open(const char *home,
    const struct kms_config *config, SSL_CTX **ctx);

/*
 * Do both contexts have the same certificates, of authorities and the server's
 * own with those between, and ask for the same organisation? Then they let the
 * same peers in, because the other rules are always the same, and the key is
 * that of the certificate. Any thread.
 */
bool kms_tls_same(SSL_CTX *a, SSL_CTX *b);

/*
 * The client that the certificate of a connected peer names, by the one CN of
 * its subject, with the right O beside it; and its key. Nobody if a certificate
 * of its chain has expired since, which a resumed session or a connection that
 * is kept may live to see.
 *
 * Returns MASQ_STATUS_SUCCESS or MASQ_ERR_BAD_ENTRY; fail_text() says why.
 */
MASQ_MUST_USE MASQ_status_t kms_tls_peer(const SSL *ssl,
    struct kms_peer *peer);

#endif /* KMS_TLS_H */
