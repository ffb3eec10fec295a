/*
 * What all ways to a pairing of one element at a time share.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef BN254_PAIRING_H
#define BN254_PAIRING_H

#include "bn254/bn254.h"
#include "bn254/path.h"

/* What a line needs of P: -X/Y and Z/Y. */
struct pairing_at {
	struct bn254_fp minus_x, one;
};

/* Those of n points, at most BN254_MAX_PAIRS; zeros for infinity */
void pairing_points_at(struct pairing_at at[],
    const struct bn254_g1 *const p[], size_t n);

#endif /* BN254_PAIRING_H */
