/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include "client/aead.h"

#include <limits.h>
#include <openssl/err.h>
#include <stdbool.h>

#include "base/fail.h"
#include "base/secure.h"

#define CHECK_LEN 4096

MASQ_status_t
aead_init(struct aead *aead)
{
	aead->cipher = EVP_CIPHER_fetch(NULL, "AES-128-GCM", NULL);
	if (aead->cipher == NULL)
		return fail(MASQ_ERR_CRYPTO, "OpenSSL has no AES-128-GCM");
	return MASQ_STATUS_SUCCESS;
}

void
aead_free(struct aead *aead)
{
	EVP_CIPHER_free(aead->cipher);
	aead->cipher = NULL;
}

/* A context that has taken in key, IV and additional data, or NULL. */
static EVP_CIPHER_CTX *
begin(const struct aead *aead, int encrypt, const uint8_t *key,
    const uint8_t *iv, const char *seqnum, size_t len)
{
	EVP_CIPHER_CTX *ctx;
	int n;

	if (len > INT_MAX)
		return NULL;
	ctx = EVP_CIPHER_CTX_new();
	if (ctx == NULL)
		return NULL;
	if (EVP_CipherInit_ex2(ctx, aead->cipher, key, iv, encrypt, NULL) ==
	    1 && EVP_CipherUpdate(ctx, NULL, &n, (const uint8_t *)seqnum,
	    MASQ_SEQNUM_LEN) == 1)
		return ctx;
	EVP_CIPHER_CTX_free(ctx);
	return NULL;
}

/* OpenSSL takes no update of 0 bytes for granted. */
static bool
update(EVP_CIPHER_CTX *ctx, uint8_t *out, const uint8_t *in, size_t len)
{
	int n;

	return len == 0 || EVP_CipherUpdate(ctx, out, &n, in, (int)len) == 1;
}

static MASQ_status_t
failed(void)
{
	ERR_clear_error();
	return fail(MASQ_ERR_CRYPTO, "AES-128-GCM failed");
}

/* Compare the tag, in constant time inside of OpenSSL. */
static MASQ_status_t
finish_open(EVP_CIPHER_CTX *ctx, const uint8_t *tag)
{
	uint8_t copy[AEAD_TAG_LEN], none[AEAD_TAG_LEN];
	int n;

	for (size_t i = 0; i < sizeof(copy); i++)
		copy[i] = tag[i];
	if (EVP_CIPHER_CTX_ctrl(ctx, EVP_CTRL_AEAD_SET_TAG, AEAD_TAG_LEN,
	    copy) != 1)
		return failed();
	if (EVP_CipherFinal_ex(ctx, none, &n) == 1)
		return MASQ_STATUS_SUCCESS;
	ERR_clear_error();
	return fail(MASQ_ERR_DECRYPT, "the tag of the message does not "
	    "match: it is damaged, forged, or for another key");
}

MASQ_status_t
aead_seal(const struct aead *aead, const uint8_t key[AEAD_KEY_LEN],
    const uint8_t iv[AEAD_IV_LEN], const char seqnum[MASQ_SEQNUM_LEN],
    const uint8_t *in, size_t len, uint8_t *out, uint8_t tag[AEAD_TAG_LEN])
{
	EVP_CIPHER_CTX *ctx = begin(aead, 1, key, iv, seqnum, len);
	MASQ_status_t status = MASQ_STATUS_SUCCESS;
	int n;

	if (ctx == NULL)
		return failed();
	if (!update(ctx, out, in, len) ||
	    EVP_CipherFinal_ex(ctx, tag, &n) != 1 ||
	    EVP_CIPHER_CTX_ctrl(ctx, EVP_CTRL_AEAD_GET_TAG, AEAD_TAG_LEN,
	    tag) != 1)
		status = failed();
	EVP_CIPHER_CTX_free(ctx);
	return status;
}

MASQ_status_t
aead_open(const struct aead *aead, const uint8_t key[AEAD_KEY_LEN],
    const uint8_t iv[AEAD_IV_LEN], const char seqnum[MASQ_SEQNUM_LEN],
    const uint8_t *in, size_t len, const uint8_t tag[AEAD_TAG_LEN],
    uint8_t *out)
{
	EVP_CIPHER_CTX *ctx = begin(aead, 0, key, iv, seqnum, len);
	MASQ_status_t status;

	if (ctx != NULL && update(ctx, out, in, len))
		status = finish_open(ctx, tag);
	else
		status = failed();
	EVP_CIPHER_CTX_free(ctx);
	if (status != MASQ_STATUS_SUCCESS)
		secure_wipe(out, len);
	return status;
}

MASQ_status_t
aead_check(const struct aead *aead, const uint8_t key[AEAD_KEY_LEN],
    const uint8_t iv[AEAD_IV_LEN], const char seqnum[MASQ_SEQNUM_LEN],
    const uint8_t *in, size_t len, const uint8_t tag[AEAD_TAG_LEN])
{
	EVP_CIPHER_CTX *ctx = begin(aead, 0, key, iv, seqnum, len);
	uint8_t part[CHECK_LEN];
	bool good = ctx != NULL;
	MASQ_status_t status;

	for (size_t n; good && len > 0; in += n, len -= n) {
		n = len < sizeof(part) ? len : sizeof(part);
		good = update(ctx, part, in, n);
	}
	status = good ? finish_open(ctx, tag) : failed();
	EVP_CIPHER_CTX_free(ctx);
	secure_wipe(part, sizeof(part));
	return status;
}
