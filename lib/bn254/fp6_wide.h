/*
 * Products in Fp6 that are not reduced yet (fp_wide.h): of reduced elements,
 * in units of p^2,
 *
 *		re		im
 *	c[0]	(-7, 3)		(-2, 8)
 *	c[1]	(-5, 3)		(-1, 7)
 *	c[2]	(-3, 3)		[0, 6)
 *
 * since a product of Fp2 has (-1, 1), [0, 2) and xi times (a, b), (c, d) is
 * (a - d, b - c), (a + c, b + d).
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef BN254_FP6_WIDE_H
#define BN254_FP6_WIDE_H

#include "bn254/fp2_wide.h"
#include "bn254/fp6.h"

struct fp6_wide {
	struct fp2_wide c[3];
};

/* a b */
void fp6_mul_wide(struct fp6_wide *out, const struct bn254_fp6 *a,
    const struct bn254_fp6 *b);

/* a (b0 + b1 u) */
void fp6_mul_sparse_wide(struct fp6_wide *out, const struct bn254_fp6 *a,
    const struct bn254_fp2 *b0, const struct bn254_fp2 *b1);

/* a - b - c */
static inline void
fp6_wide_sub_sub(struct fp6_wide *out, const struct fp6_wide *a,
    const struct fp6_wide *b, const struct fp6_wide *c)
{
	for (int i = 0; i < 3; i++)
		fp2_wide_sub_sub(&out->c[i], &a->c[i], &b->c[i], &c->c[i]);
}

/* a + u b; out must not be b. */
static inline void
fp6_wide_add_u(struct fp6_wide *out, const struct fp6_wide *a,
    const struct fp6_wide *b)
{
	fp2_wide_add_xi(&out->c[0], &a->c[0], &b->c[2]);
	fp2_wide_add(&out->c[1], &a->c[1], &b->c[0]);
	fp2_wide_add(&out->c[2], &a->c[2], &b->c[1]);
}

/* a - b - u b; out must not be b. */
static inline void
fp6_wide_sub_1_u(struct fp6_wide *out, const struct fp6_wide *a,
    const struct fp6_wide *b)
{
	fp2_wide_sub(&out->c[0], &a->c[0], &b->c[0]);
	fp2_wide_sub_xi(&out->c[0], &out->c[0], &b->c[2]);
	fp2_wide_sub_sub(&out->c[1], &a->c[1], &b->c[1], &b->c[0]);
	fp2_wide_sub_sub(&out->c[2], &a->c[2], &b->c[2], &b->c[1]);
}

/* See fp_redc_signed(). */
static inline void
fp6_redc_signed(struct bn254_fp6 *out, const struct fp6_wide *a, int k)
{
	for (int i = 0; i < 3; i++)
		fp2_redc_signed(&out->c[i], &a->c[i], k);
}

/* See fp_redc_plus(). */
static inline void
fp6_redc_plus(struct bn254_fp6 *out, const struct fp6_wide *a,
    const struct bn254_fp6 *b, int k)
{
	for (int i = 0; i < 3; i++)
		fp2_redc_plus(&out->c[i], &a->c[i], &b->c[i], k);
}

#endif /* BN254_FP6_WIDE_H */
