/*
 * The fingerprint of a client's public key: SHA-256 of the
 * SubjectPublicKeyInfo of its certificate, in kms.cfg as
 *
 *   key = "sha256:" and 64 hexadecimal digits
 *
 * It is written down when the client is enrolled. A certificate that is made
 * again for the same key has the same fingerprint.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef KMS_CLIENT_KEY_H
#define KMS_CLIENT_KEY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <openssl/x509.h>

#include "masqlib.h"

#define KMS_CLIENT_KEY_LEN 32
/* "sha256:", digits, NUL. */
#define KMS_CLIENT_KEY_ROOM (7 + 2 * KMS_CLIENT_KEY_LEN + 1)

/*
 * Who a chain of certificates names, with which key, and when all of it is
 * valid: from <= now < until.
 */
struct kms_peer {
	char id[MASQ_CLIENTID_LEN + 1];
	uint8_t key[KMS_CLIENT_KEY_LEN];
	int64_t from, until;		/* seconds since 1970 */
};

/* The fingerprint of a certificate's key. False without memory. */
bool kms_client_key_of(X509 *cert, uint8_t key[KMS_CLIENT_KEY_LEN]);

/* Read it; false for anything but the form above (digits in any case). */
bool kms_client_key_parse(const char *text, uint8_t key[KMS_CLIENT_KEY_LEN]);

void kms_client_key_format(const uint8_t key[KMS_CLIENT_KEY_LEN],
    char out[KMS_CLIENT_KEY_ROOM]);

#endif /* KMS_CLIENT_KEY_H */
