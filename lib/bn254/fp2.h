/*
 * Fp2 = Fp[i] / (i^2 + 1). Outputs may be inputs.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef BN254_FP2_H
#define BN254_FP2_H

#include "bn254/fp.h"

/* gamma^j: w^p = gamma w with gamma = xi^((p-1)/6), xi = 1 + i */
extern const struct bn254_fp2 bn254_gamma[6];
/* delta^j: w^(p^2) = delta w with delta = xi^((p^2-1)/6), in Fp */
extern const struct bn254_fp bn254_delta[6];
/* 1 - i, the b of E' */
extern const struct bn254_fp2 bn254_twist_b;

static inline void
fp2_add(struct bn254_fp2 *out, const struct bn254_fp2 *a,
    const struct bn254_fp2 *b)
{
	fp_add(&out->re, &a->re, &b->re);
	fp_add(&out->im, &a->im, &b->im);
}

static inline void
fp2_sub(struct bn254_fp2 *out, const struct bn254_fp2 *a,
    const struct bn254_fp2 *b)
{
	fp_sub(&out->re, &a->re, &b->re);
	fp_sub(&out->im, &a->im, &b->im);
}

static inline void
fp2_dbl(struct bn254_fp2 *out, const struct bn254_fp2 *a)
{
	fp2_add(out, a, a);
}

static inline void
fp2_neg(struct bn254_fp2 *out, const struct bn254_fp2 *a)
{
	fp_neg(&out->re, &a->re);
	fp_neg(&out->im, &a->im);
}

/* a^p */
static inline void
fp2_conj(struct bn254_fp2 *out, const struct bn254_fp2 *a)
{
	out->re = a->re;
	fp_neg(&out->im, &a->im);
}

static inline void
fp2_move(struct bn254_fp2 *out, const struct bn254_fp2 *a, uint64_t mask)
{
	fp_move(&out->re, &a->re, mask);
	fp_move(&out->im, &a->im, mask);
}

static inline uint64_t
fp2_is_zero(const struct bn254_fp2 *a)
{
	return fp_is_zero(&a->re) & fp_is_zero(&a->im);
}

static inline uint64_t
fp2_eq(const struct bn254_fp2 *a, const struct bn254_fp2 *b)
{
	return fp_eq(&a->re, &b->re) & fp_eq(&a->im, &b->im);
}

void fp2_mul(struct bn254_fp2 *out, const struct bn254_fp2 *a,
    const struct bn254_fp2 *b);
/* a b + c d, a b - c d */
void fp2_mul_add(struct bn254_fp2 *out, const struct bn254_fp2 *a,
    const struct bn254_fp2 *b, const struct bn254_fp2 *c,
    const struct bn254_fp2 *d);
void fp2_mul_sub(struct bn254_fp2 *out, const struct bn254_fp2 *a,
    const struct bn254_fp2 *b, const struct bn254_fp2 *c,
    const struct bn254_fp2 *d);
void fp2_sqr(struct bn254_fp2 *out, const struct bn254_fp2 *a);

/* a k with k in Fp */
static inline void
fp2_scale(struct bn254_fp2 *out, const struct bn254_fp2 *a,
    const struct bn254_fp *k)
{
	fp_mul(&out->re, &a->re, k);
	fp_mul(&out->im, &a->im, k);
}

/* a xi, xi = 1 + i: (re - im) + (re + im) i */
static inline void
fp2_mul_xi(struct bn254_fp2 *out, const struct bn254_fp2 *a)
{
	struct bn254_fp t;

	fp_sub(&t, &a->re, &a->im);
	fp_add(&out->im, &a->re, &a->im);
	out->re = t;
}

/* 1/a, and 0 for 0. */
void fp2_inv(struct bn254_fp2 *out, const struct bn254_fp2 *a);

/* im || re: all ones if both are below p, else zero. */
MASQ_MUST_USE uint64_t fp2_decode(struct bn254_fp2 *out,
    const uint8_t in[64]);
void fp2_encode(uint8_t out[64], const struct bn254_fp2 *a);

#endif /* BN254_FP2_H */
