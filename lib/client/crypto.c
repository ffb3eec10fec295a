/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include "crypto.h"

#include <openssl/evp.h>

#include "base/random.h"

#define SHA256_LEN 32

int
MASQ_rand_bytes(unsigned char *buf, size_t len)
{
	if (buf == NULL && len > 0)
		return 0;
	return random_bytes(buf, len) == MASQ_STATUS_SUCCESS;
}

int
MASQ_hash(const unsigned char *inbuf, size_t inlen, unsigned char *outbuf,
    size_t outlen)
{
	if (outbuf == NULL || outlen < SHA256_LEN)
		return 0;
	if (inbuf == NULL)
		inlen = 0;
	return EVP_Digest(inbuf, inlen, outbuf, NULL, EVP_sha256(), NULL) == 1;
}

void *
MASQ_hash_init(const unsigned char *inbuf, size_t inlen)
{
	EVP_MD_CTX *ctx = EVP_MD_CTX_new();

	if (inbuf == NULL)
		inlen = 0;
	if (ctx == NULL || EVP_DigestInit_ex(ctx, EVP_sha256(), NULL) != 1 ||
	    EVP_DigestUpdate(ctx, inbuf, inlen) != 1) {
		EVP_MD_CTX_free(ctx);
		return NULL;
	}
	return ctx;
}

int
MASQ_hash_add(void *ctx, const unsigned char *inbuf, size_t inlen,
    unsigned char *outbuf, size_t outlen)
{
	if (ctx == NULL || (outbuf != NULL && outlen < SHA256_LEN))
		return 0;
	if (inbuf != NULL && EVP_DigestUpdate(ctx, inbuf, inlen) != 1)
		return 0;
	if (outbuf == NULL)
		return 1;
	if (EVP_DigestFinal_ex(ctx, outbuf, NULL) != 1)
		return 0;
	EVP_MD_CTX_free(ctx);
	return 1;
}
