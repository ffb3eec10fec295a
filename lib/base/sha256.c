/*
 * SPDX-License-Identifier: Apache-2.0
 */

/* Marked as deprecated in favour of EVP; see the header for why not that. */
#define OPENSSL_SUPPRESS_DEPRECATED

#include "base/sha256.h"

#include "base/secure.h"

_Static_assert(SHA256_LEN == SHA256_DIGEST_LENGTH, "SHA-256 has 32 bytes");

_Static_assert(SHA256_BLOCK == SHA256_CBLOCK, "and blocks of 64");

/* None of OpenSSL's functions here can fail (SHA256_Init(3)). */
static void
finish(SHA256_CTX *ctx, const struct slice *parts, size_t count,
    uint8_t hash[SHA256_LEN])
{
	for (size_t i = 0; i < count; i++)
		(void)SHA256_Update(ctx, parts[i].ptr, parts[i].len);
	(void)SHA256_Final(hash, ctx);
	secure_wipe(ctx, sizeof(*ctx));
}

void
sha256(const struct slice *parts, size_t count, uint8_t hash[SHA256_LEN])
{
	SHA256_CTX ctx;

	(void)SHA256_Init(&ctx);
	finish(&ctx, parts, count, hash);
}

void
sha256_prefix(struct sha256_prefix *prefix, const uint8_t block[SHA256_BLOCK])
{
	(void)SHA256_Init(&prefix->ctx);
	(void)SHA256_Update(&prefix->ctx, block, SHA256_BLOCK);
}

void
sha256_after(const struct sha256_prefix *prefix, const struct slice *parts,
    size_t count, uint8_t hash[SHA256_LEN])
{
	SHA256_CTX ctx = prefix->ctx;

	finish(&ctx, parts, count, hash);
}
