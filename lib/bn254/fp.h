/*
 * Fp, the integers mod p.
 *
 * An element a stands as 2^256 a mod p (Montgomery 1985), always reduced, so
 * that equality is equality of limbs. Outputs may be inputs.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef BN254_FP_H
#define BN254_FP_H

#include "bn254/bn254.h"
#include "bn254/mont.h"
#include "bn254/path.h"
#ifdef BN254_PATH_ADX
#include "bn254/adx.h"
#endif

static const struct modulus fp_modulus = {
	{ BN254_P0, BN254_P1, BN254_P2, BN254_P3 }, BN254_P_INV
};

/* 1, 2, and 2^256, which as limbs is 2^512 mod p (constants.c) */
extern const struct bn254_fp bn254_one;
extern const struct bn254_fp bn254_two;
extern const struct bn254_fp bn254_p_mont2;

#ifndef BN254_PATH_ADX

static inline void
fp_add(struct bn254_fp *out, const struct bn254_fp *a,
    const struct bn254_fp *b)
{
	mont_add(out->l, a->l, b->l, &fp_modulus);
}

static inline void
fp_sub(struct bn254_fp *out, const struct bn254_fp *a,
    const struct bn254_fp *b)
{
	mont_sub(out->l, a->l, b->l, &fp_modulus);
}

/*
 * a + b and a - b + p, below 2p of reduced a and b: only to be multiplied, by
 * fp_mul() two of them at most (mont_mul(), adx_mul()). Sums of up to six
 * elements fit, for products that are not reduced (fp_wide.h).
 */
static inline void
fp_add_lazy(struct bn254_fp *out, const struct bn254_fp *a,
    const struct bn254_fp *b)
{
	mont_add_lazy(out->l, a->l, b->l);
}

static inline void
fp_sub_lazy(struct bn254_fp *out, const struct bn254_fp *a,
    const struct bn254_fp *b)
{
	uint64_t sum[4];

	mont_add_lazy(sum, a->l, fp_modulus.l);
	(void)mont_sub_lazy(out->l, sum, b->l);
}

static inline void
fp_mul(struct bn254_fp *out, const struct bn254_fp *a,
    const struct bn254_fp *b)
{
	mont_mul(out->l, a->l, b->l, &fp_modulus);
}

#else

static inline void
fp_add(struct bn254_fp *out, const struct bn254_fp *a,
    const struct bn254_fp *b)
{
	adx_add(out->l, a->l, b->l);
}

static inline void
fp_sub(struct bn254_fp *out, const struct bn254_fp *a,
    const struct bn254_fp *b)
{
	adx_sub(out->l, a->l, b->l);
}

static inline void
fp_add_lazy(struct bn254_fp *out, const struct bn254_fp *a,
    const struct bn254_fp *b)
{
	adx_add_lazy(out->l, a->l, b->l);
}

static inline void
fp_sub_lazy(struct bn254_fp *out, const struct bn254_fp *a,
    const struct bn254_fp *b)
{
	adx_sub_lazy(out->l, a->l, b->l, adx_p);
}

static inline void
fp_mul(struct bn254_fp *out, const struct bn254_fp *a,
    const struct bn254_fp *b)
{
	adx_mul(out->l, a->l, b->l);
}

#endif

static inline void
fp_sqr(struct bn254_fp *out, const struct bn254_fp *a)
{
	fp_mul(out, a, a);
}

static inline void
fp_dbl(struct bn254_fp *out, const struct bn254_fp *a)
{
	fp_add(out, a, a);
}

/* out = a where mask is all ones; left alone where it is zero. */
static inline void
fp_move(struct bn254_fp *out, const struct bn254_fp *a, uint64_t mask)
{
	for (int i = 0; i < 4; i++)
		out->l[i] = ct_select(mask, a->l[i], out->l[i]);
}

/* All ones if a is 0. */
static inline uint64_t
fp_is_zero(const struct bn254_fp *a)
{
	return ct_is_zero(a->l[0] | a->l[1] | a->l[2] | a->l[3]);
}

/* All ones if a = b. */
static inline uint64_t
fp_eq(const struct bn254_fp *a, const struct bn254_fp *b)
{
	return ct_is_zero((a->l[0] ^ b->l[0]) | (a->l[1] ^ b->l[1]) |
	    (a->l[2] ^ b->l[2]) | (a->l[3] ^ b->l[3]));
}

void fp_neg(struct bn254_fp *out, const struct bn254_fp *a);

/* 1/a, and 0 for 0. */
void fp_inv(struct bn254_fp *out, const struct bn254_fp *a);

/* From 32 octets: all ones if the integer is below p, else zero. */
MASQ_MUST_USE uint64_t fp_decode(struct bn254_fp *out, const uint8_t in[32]);
void fp_encode(uint8_t out[32], const struct bn254_fp *a);

#endif /* BN254_FP_H */
