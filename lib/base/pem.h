/*
 * Certificates and private keys out of PEM files, however an editor saved
 * them: with lines that end as on Windows or old Macs, with a byte order mark,
 * without a newline at the end. What cannot be used is named, with what to do.
 *
 * Conventions
 *   what, path  name the file in sentences: "certificate", "ca-crt.pem"
 *   data, len   its bytes, which are changed in place (line ends)
 * Functions return MASQ_STATUS_SUCCESS, MASQ_ERR_TLS_INIT, MASQ_ERR_NOMEM or
 * MASQ_ERR_CRYPTO, and leave OpenSSL's error queue empty.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef BASE_PEM_H
#define BASE_PEM_H

#include <openssl/x509.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/cursor.h"
#include "masqlib.h"

/* All certificates of a file, one at least, in their order. Free them with
 * sk_X509_pop_free(certs, X509_free). */
MASQ_MUST_USE MASQ_status_t pem_certificates(const char *what,
    const char *path, uint8_t *data, size_t len, STACK_OF(X509) **certs);

/*
 * The value of a field (NID_commonName, ...) of a name, pointing into it. Empty
 * if there is none, more than one, or one that is no plain string of bytes.
 */
struct slice pem_name_field(const X509_NAME *name, int nid);

/* Is this a private key that a passphrase protects? */
bool pem_is_encrypted(const uint8_t *data, size_t len);

/*
 * The private key of a file.
 *
 * passphrase  for a key that is encrypted; NULL for one that is not
 * key         receives it, for EVP_PKEY_free()
 */
MASQ_MUST_USE MASQ_status_t pem_private_key(const char *what,
    const char *path, uint8_t *data, size_t len, const char *passphrase,
    EVP_PKEY **key);

#define PEM_PASSPHRASE_MAX 1023		/* bytes */

/*
 * The first line of a passphrase file becomes all that is in data, which has a
 * NUL behind its len bytes before and after. A byte order mark is left out.
 * Returns MASQ_STATUS_SUCCESS or MASQ_ERR_TLS_INIT.
 */
MASQ_MUST_USE MASQ_status_t pem_passphrase(const char *path, char *data,
    size_t len);

/* Is a key of a kind that TLS 1.3 knows? */
bool pem_is_for_tls13(const EVP_PKEY *key);

#endif /* BASE_PEM_H */
