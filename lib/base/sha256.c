/*
 * SPDX-License-Identifier: Apache-2.0
 */

/* Marked as deprecated in favour of EVP; see the header for why not that. */
#define OPENSSL_SUPPRESS_DEPRECATED

#include "base/sha256.h"

#include <openssl/sha.h>

#include "base/secure.h"

_Static_assert(SHA256_LEN == SHA256_DIGEST_LENGTH, "SHA-256 has 32 bytes");

void
sha256(const struct slice *parts, size_t count, uint8_t hash[SHA256_LEN])
{
	SHA256_CTX ctx;

	/* None of these can fail (SHA256_Init(3)). */
	(void)SHA256_Init(&ctx);
	for (size_t i = 0; i < count; i++)
		(void)SHA256_Update(&ctx, parts[i].ptr, parts[i].len);
	(void)SHA256_Final(hash, &ctx);
	secure_wipe(&ctx, sizeof(ctx));
}
