/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include "client/aead.h"

#include <limits.h>
#include <openssl/core_names.h>
#include <openssl/err.h>
#include <stdbool.h>
#include <string.h>

#include "base/fail.h"
#include "base/ossl.h"
#include "base/secure.h"

#define CHECK_LEN 4096

MASQ_status_t
aead_init(struct aead *aead)
{
	EVP_CIPHER *cipher = EVP_CIPHER_fetch(NULL, "AES-128-GCM", NULL);

	aead->ctx = EVP_CIPHER_CTX_new();
	if (cipher == NULL || aead->ctx == NULL ||
	    EVP_CipherInit_ex2(aead->ctx, cipher, NULL, NULL, 1, NULL) != 1)
		aead_free(aead);
	EVP_CIPHER_free(cipher);	/* the context has its own hold */
	if (aead->ctx == NULL)
		return fail_openssl("use AES-128-GCM");
	aead->params[0] = OSSL_PARAM_construct_octet_string(
	    OSSL_CIPHER_PARAM_AEAD_TAG, aead->tag, sizeof(aead->tag));
	aead->params[1] = OSSL_PARAM_construct_end();
	return MASQ_STATUS_SUCCESS;
}

void
aead_free(struct aead *aead)
{
	EVP_CIPHER_CTX_free(aead->ctx);
	aead->ctx = NULL;
}

void
aead_forget(struct aead *aead)
{
	static const uint8_t zeros[AEAD_KEY_LEN];

	/* What a key has left behind another one writes over. */
	if (EVP_CipherInit_ex2(aead->ctx, NULL, zeros, zeros, 1, NULL) != 1)
		aead_free(aead);
}

/* Begin to decrypt what has this tag. */
static bool
begin_open(struct aead *aead, const uint8_t *key, const uint8_t *iv,
    const char *seqnum, size_t len, const uint8_t *tag)
{
	int n;

	memcpy(aead->tag, tag, sizeof(aead->tag));
	return aead->ctx != NULL && len <= INT_MAX &&
	    EVP_DecryptInit_ex2(aead->ctx, NULL, key, iv, aead->params) == 1 &&
	    EVP_DecryptUpdate(aead->ctx, NULL, &n, (const uint8_t *)seqnum,
	    MASQ_SEQNUM_LEN) == 1;
}

static MASQ_status_t
failed(void)
{
	ERR_clear_error();
	return fail(MASQ_ERR_CRYPTO, "AES-128-GCM failed");
}

/* Compare the tag, in constant time inside of OpenSSL. */
static MASQ_status_t
finish_open(struct aead *aead)
{
	uint8_t none[AEAD_TAG_LEN];
	int n;

	if (EVP_DecryptFinal_ex(aead->ctx, none, &n) == 1)
		return MASQ_STATUS_SUCCESS;
	ERR_clear_error();
	return fail(MASQ_ERR_DECRYPT, "the tag of the message does not "
	    "match: it is damaged, forged, or for another key");
}

/* Here and below: OpenSSL takes no update of 0 bytes for granted. */
MASQ_status_t
aead_seal(struct aead *aead, const uint8_t key[AEAD_KEY_LEN],
    const uint8_t iv[AEAD_IV_LEN], const char seqnum[MASQ_SEQNUM_LEN],
    const uint8_t *in, size_t len, uint8_t *out, uint8_t tag[AEAD_TAG_LEN])
{
	EVP_CIPHER_CTX *ctx = aead->ctx;
	int n;

	if (ctx == NULL || len > INT_MAX ||
	    EVP_EncryptInit_ex2(ctx, NULL, key, iv, NULL) != 1 ||
	    EVP_EncryptUpdate(ctx, NULL, &n, (const uint8_t *)seqnum,
	    MASQ_SEQNUM_LEN) != 1 ||
	    (len > 0 && EVP_EncryptUpdate(ctx, out, &n, in, (int)len) != 1) ||
	    EVP_EncryptFinal_ex(ctx, aead->tag, &n) != 1 ||
	    EVP_CIPHER_CTX_get_params(ctx, aead->params) != 1)
		return failed();
	memcpy(tag, aead->tag, sizeof(aead->tag));
	return MASQ_STATUS_SUCCESS;
}

MASQ_status_t
aead_open(struct aead *aead, const uint8_t key[AEAD_KEY_LEN],
    const uint8_t iv[AEAD_IV_LEN], const char seqnum[MASQ_SEQNUM_LEN],
    const uint8_t *in, size_t len, const uint8_t tag[AEAD_TAG_LEN],
    uint8_t *out)
{
	MASQ_status_t status;
	int n;

	if (begin_open(aead, key, iv, seqnum, len, tag) && (len == 0 ||
	    EVP_DecryptUpdate(aead->ctx, out, &n, in, (int)len) == 1))
		status = finish_open(aead);
	else
		status = failed();
	if (status != MASQ_STATUS_SUCCESS)
		secure_wipe(out, len);
	return status;
}

MASQ_status_t
aead_check(struct aead *aead, const uint8_t key[AEAD_KEY_LEN],
    const uint8_t iv[AEAD_IV_LEN], const char seqnum[MASQ_SEQNUM_LEN],
    const uint8_t *in, size_t len, const uint8_t tag[AEAD_TAG_LEN])
{
	bool good = begin_open(aead, key, iv, seqnum, len, tag);
	uint8_t part[CHECK_LEN];
	MASQ_status_t status;
	int out;

	for (size_t n; good && len > 0; in += n, len -= n) {
		n = len < sizeof(part) ? len : sizeof(part);
		good = EVP_DecryptUpdate(aead->ctx, part, &out, in, (int)n) ==
		    1;
	}
	status = good ? finish_open(aead) : failed();
	secure_wipe(part, sizeof(part));
	return status;
}
