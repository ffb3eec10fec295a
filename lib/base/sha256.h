/*
 * SHA-256 of OpenSSL without an allocation: its context is on the stack.
 *
 * EVP would look up the algorithm or, with a context that is used again,
 * allocate its state for each hash (OpenSSL 3.0), which takes longer than
 * hashing a short message.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef BASE_SHA256_H
#define BASE_SHA256_H

#include <openssl/sha.h>
#include <stddef.h>
#include <stdint.h>

#include "base/cursor.h"

#define SHA256_LEN 32

/*
 * Hash some parts, one after the other. The context is wiped, but OpenSSL may
 * leave parts of the message and of the hash deeper in the stack: where they
 * are secret, see secure_wipe_stack(). Any thread.
 */
void sha256(const struct slice *parts, size_t count, uint8_t hash[SHA256_LEN]);

/*
 * A first block that many messages have in common, such as a key: hashed once.
 * It is as secret as the block.
 */
#define SHA256_BLOCK 64
struct sha256_prefix {
	SHA256_CTX ctx;
};

void sha256_prefix(struct sha256_prefix *prefix,
    const uint8_t block[SHA256_BLOCK]);

/* sha256() of that block and some parts behind it. */
void sha256_after(const struct sha256_prefix *prefix,
    const struct slice *parts, size_t count, uint8_t hash[SHA256_LEN]);

#endif /* BASE_SHA256_H */
