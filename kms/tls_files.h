/*
 * The files of a home that say who the key server is and whom it believes:
 * ca/ca-crt.pem, ca/kms-crt.pem and ca/kms-key.pem.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef KMS_TLS_FILES_H
#define KMS_TLS_FILES_H

#include <openssl/ssl.h>

#include "masqlib.h"

/* Their folder, and what generate_ca puts into it. */
#define KMS_CA_DIR "ca"
#define KMS_CA_KEY "ca-key.pem"		/* which no server reads */
#define KMS_CA_CERTIFICATE "ca-crt.pem"
#define KMS_OWN_KEY "kms-key.pem"
#define KMS_OWN_CERTIFICATE "kms-crt.pem"

#define KMS_TLS_CA_FILE KMS_CA_DIR "/" KMS_CA_CERTIFICATE
#define KMS_TLS_CERT_FILE KMS_CA_DIR "/" KMS_OWN_CERTIFICATE
#define KMS_TLS_KEY_FILE KMS_CA_DIR "/" KMS_OWN_KEY

/*
 * Read them into a context: authorities, of which there may be several in any
 * order, and lists of certificates that they have withdrawn, which have no
 * effect (kms_own_cert_warn() says so); the server's own certificate and those
 * between; its key.
 *
 * passphrase_file  of the key, in the home unless it begins with "/"; NULL if
 *                  the key is not encrypted
 *
 * Returns MASQ_STATUS_SUCCESS, MASQ_ERR_TLS_INIT (fail_text() names the file
 * and says what to do) or MASQ_ERR_NOMEM.
 */
MASQ_MUST_USE MASQ_status_t kms_tls_files_load(SSL_CTX *ctx,
    const char *home, const char *passphrase_file);

#endif /* KMS_TLS_FILES_H */
