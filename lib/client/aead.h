/*
 * AES-128-GCM with a 96-bit IV and a 128-bit tag (NIST SP 800-38D). The
 * additional data is the packet's sequence number as 8 ASCII digits.
 *
 * Values up to INT_MAX bytes, which is above MQTT's limit. in and out are the
 * same pointer or do not overlap. One thread at a time. Errors leave a sentence
 * in fail_text().
 *
 * OpenSSL's context is used again for each message, with its own key: nothing
 * is looked up or allocated. It holds the last key, expanded, until the next
 * message, aead_forget() or aead_free(), in memory that is not locked.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef CLIENT_AEAD_H
#define CLIENT_AEAD_H

#include <openssl/evp.h>
#include <openssl/params.h>
#include <stddef.h>
#include <stdint.h>

#include "masqlib.h"

#define AEAD_KEY_LEN 16
#define AEAD_IV_LEN 12
#define AEAD_TAG_LEN 16

struct aead {
	EVP_CIPHER_CTX *ctx;
	/* The tag, as OpenSSL takes and gives it fastest. */
	uint8_t tag[AEAD_TAG_LEN];
	OSSL_PARAM params[2];
};

/* Make one, which must stay where it is. Returns MASQ_STATUS_SUCCESS or
 * MASQ_ERR_CRYPTO. */
MASQ_MUST_USE MASQ_status_t aead_init(struct aead *aead);

/* Wipe and free. A zeroed one is ignored. */
void aead_free(struct aead *aead);

/* Wipe the key of the last message from the context. */
void aead_forget(struct aead *aead);

/* Encrypt len bytes. Returns MASQ_STATUS_SUCCESS or MASQ_ERR_CRYPTO. */
MASQ_MUST_USE MASQ_status_t aead_seal(struct aead *aead,
    const uint8_t key[AEAD_KEY_LEN], const uint8_t iv[AEAD_IV_LEN],
    const char seqnum[MASQ_SEQNUM_LEN], const uint8_t *in, size_t len,
    uint8_t *out, uint8_t tag[AEAD_TAG_LEN]);

/*
 * Decrypt len bytes. Unless successful out holds zeros.
 * Returns MASQ_STATUS_SUCCESS, MASQ_ERR_DECRYPT or MASQ_ERR_CRYPTO.
 */
MASQ_MUST_USE MASQ_status_t aead_open(struct aead *aead,
    const uint8_t key[AEAD_KEY_LEN], const uint8_t iv[AEAD_IV_LEN],
    const char seqnum[MASQ_SEQNUM_LEN], const uint8_t *in, size_t len,
    const uint8_t tag[AEAD_TAG_LEN], uint8_t *out);

/* As aead_open(), but keep nothing: would it open? */
MASQ_MUST_USE MASQ_status_t aead_check(struct aead *aead,
    const uint8_t key[AEAD_KEY_LEN], const uint8_t iv[AEAD_IV_LEN],
    const char seqnum[MASQ_SEQNUM_LEN], const uint8_t *in, size_t len,
    const uint8_t tag[AEAD_TAG_LEN]);

#endif /* CLIENT_AEAD_H */
