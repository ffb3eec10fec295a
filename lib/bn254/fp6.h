/*
 * Fp6 = Fp2[u] / (u^3 - xi), xi = 1 + i; c[0] + c[1] u + c[2] u^2.
 * Outputs may be inputs.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef BN254_FP6_H
#define BN254_FP6_H

#include "bn254/fp2.h"

static inline void
fp6_add(struct bn254_fp6 *out, const struct bn254_fp6 *a,
    const struct bn254_fp6 *b)
{
	for (int i = 0; i < 3; i++)
		fp2_add(&out->c[i], &a->c[i], &b->c[i]);
}

static inline void
fp6_sub(struct bn254_fp6 *out, const struct bn254_fp6 *a,
    const struct bn254_fp6 *b)
{
	for (int i = 0; i < 3; i++)
		fp2_sub(&out->c[i], &a->c[i], &b->c[i]);
}

static inline void
fp6_neg(struct bn254_fp6 *out, const struct bn254_fp6 *a)
{
	for (int i = 0; i < 3; i++)
		fp2_neg(&out->c[i], &a->c[i]);
}

void fp6_mul(struct bn254_fp6 *out, const struct bn254_fp6 *a,
    const struct bn254_fp6 *b);

/* a u */
void fp6_mul_u(struct bn254_fp6 *out, const struct bn254_fp6 *a);

/* 1/a, and 0 for 0. */
void fp6_inv(struct bn254_fp6 *out, const struct bn254_fp6 *a);

#endif /* BN254_FP6_H */
