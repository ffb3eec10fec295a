/*
 * A hedge against random numbers that repeat: what must not come twice is
 * drawn as a pseudo-random function, keyed by a secret of the one who draws, of
 * fresh random bytes and of all that it is for. Equal outputs then need equal
 * inputs, whatever the generators do; while they work, the output is as random
 * as they are; and who knows the random bytes but not the secret learns
 * nothing.
 *
 * The function is NMAC with SHA-256. Nothing here can fail or allocates. Any
 * thread may draw.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef BASE_HEDGE_H
#define BASE_HEDGE_H

#include <stddef.h>
#include <stdint.h>

#include "base/cursor.h"
#include "base/random.h"
#include "base/sha256.h"

/* Parts of one drawing at most. */
#define HEDGE_PARTS_MAX 6
/* Bytes of one drawing at most. */
#define HEDGE_LEN_MAX (65535 * SHA256_LEN)

/* As secret as what it was made of; belongs into secure memory. */
struct hedge {
	struct sha256_prefix inner, outer;
};

/*
 * Make one of at most HEDGE_PARTS_MAX secrets, at least one of which nobody
 * else has. The same secrets make the same hedge.
 */
void hedge_init(struct hedge *hedge, const struct slice *secrets,
    size_t count);

/*
 * Draw len bytes, at most HEDGE_LEN_MAX.
 *
 * purpose  what they are for, a constant of the caller
 * fresh    of random_bytes(); many drawings may share them whose parts differ
 * parts    all that they are for, at most HEDGE_PARTS_MAX; their borders count
 */
void hedge_draw(const struct hedge *hedge, const char *purpose,
    const uint8_t fresh[RANDOM_SEED_LEN], const struct slice *parts,
    size_t count, void *out, size_t len);

#endif /* BASE_HEDGE_H */
