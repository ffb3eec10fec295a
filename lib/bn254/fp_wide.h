/*
 * Integers of eight limbs: products of Fp that are not reduced yet, and sums
 * of such (lazy reduction: Aranha, Karabina, Longa, Gebotys and Lopez,
 * EUROCRYPT 2011). They count modulo 2^512 = 47.5 p^2 and stand for signed
 * numbers: nothing is corrected on the way, only the true range of each sum is
 * known to its author, in units of
 *
 *	p^2		what a product of two reduced elements stays below
 *	W = 2^256 p	= 6.89 p^2, what one Montgomery reduction divides by
 *
 * and stands beside it as [low, high). Outputs may be inputs.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef BN254_FP_WIDE_H
#define BN254_FP_WIDE_H

#include "bn254/fp.h"

struct fp_wide {
	uint64_t l[8];			/* least significant first */
};

/* 0 to 4 times p, to shift signed numbers by */
static const uint64_t fp_multiple[5][4] = {
	{ 0, 0, 0, 0 },
	{ BN254_P0, BN254_P1, BN254_P2, BN254_P3 },
	{ BN254_2P0, BN254_2P1, BN254_2P2, BN254_2P3 },
	{ BN254_3P0, BN254_3P1, BN254_3P2, BN254_3P3 },
	{ BN254_4P0, BN254_4P1, BN254_4P2, BN254_4P3 }
};

#ifndef BN254_PATH_ADX

/* p (floor(p / 2^192) + 1): times 2^192 the least that is p^2 or more */
static const uint64_t fp_square_offset[5] = {
	BN254_PP3, BN254_PP4, BN254_PP5, BN254_PP6, BN254_PP7
};

static inline void
fp_wide_add(struct fp_wide *out, const struct fp_wide *a,
    const struct fp_wide *b)
{
	uint64_t carry = 0;

	for (int i = 0; i < 8; i++)
		out->l[i] = wide_add(a->l[i], b->l[i], &carry);
}

static inline void
fp_wide_sub(struct fp_wide *out, const struct fp_wide *a,
    const struct fp_wide *b)
{
	uint64_t borrow = 0;

	for (int i = 0; i < 8; i++)
		out->l[i] = wide_sub(a->l[i], b->l[i], &borrow);
}

static inline void
fp_wide_add_add(struct fp_wide *out, const struct fp_wide *a,
    const struct fp_wide *b, const struct fp_wide *c)
{
	struct fp_wide t;

	fp_wide_add(&t, a, b);
	fp_wide_add(out, &t, c);
}

static inline void
fp_wide_add_sub(struct fp_wide *out, const struct fp_wide *a,
    const struct fp_wide *b, const struct fp_wide *c)
{
	struct fp_wide t;

	fp_wide_add(&t, a, b);
	fp_wide_sub(out, &t, c);
}

static inline void
fp_wide_sub_sub(struct fp_wide *out, const struct fp_wide *a,
    const struct fp_wide *b, const struct fp_wide *c)
{
	struct fp_wide t;

	fp_wide_sub(&t, a, b);
	fp_wide_sub(out, &t, c);
}

/* a - b + p^2 (and a little): not negative for b of one product */
static inline void
fp_wide_sub_offset(struct fp_wide *out, const struct fp_wide *a,
    const struct fp_wide *b)
{
	uint64_t carry = 0;

	fp_wide_sub(out, a, b);
	for (int i = 0; i < 5; i++)
		out->l[3 + i] = wide_add(out->l[3 + i], fp_square_offset[i],
		    &carry);
}

/* a b of any 256-bit integers; a sum of two elements counts twice, and so on */
static inline void
fp_mul_wide(struct fp_wide *out, const struct bn254_fp *a,
    const struct bn254_fp *b)
{
	uint64_t t[8] = { 0 };

	for (int i = 0; i < 4; i++) {
		uint64_t carry = 0;

		for (int j = 0; j < 4; j++)
			t[i + j] = wide_mul(t[i + j], a->l[j], b->l[i],
			    &carry);
		t[i + 4] = carry;
	}
	for (int i = 0; i < 8; i++)
		out->l[i] = t[i];
}

/*
 * (a + q p) / 2^256 mod 2^256, the q < 2^256 being that which makes it whole:
 * rows of the low half come to at most p, then the high half is added. For a
 * signed a in [-c W, d W) that is a number in [-c p, (d + 1) p); those of adx.h
 * come to at most 1.0323 p, so that d + 1.04 is what to count with.
 */
static inline void
fp_redc_rows(uint64_t out[4], const struct fp_wide *a)
{
	uint64_t t[5] = { a->l[0], a->l[1], a->l[2], a->l[3], 0 };
	uint64_t carry;

	for (int i = 0; i < 4; i++) {
		uint64_t q = t[0] * fp_modulus.inv;

		carry = 0;
		(void)wide_mul(t[0], q, fp_modulus.l[0], &carry);
		t[0] = wide_mul(t[1], q, fp_modulus.l[1], &carry);
		t[1] = wide_mul(t[2], q, fp_modulus.l[2], &carry);
		t[2] = wide_mul(t[3], q, fp_modulus.l[3], &carry);
		t[3] = carry;
	}
	carry = 0;
	for (int i = 0; i < 4; i++)
		out[i] = wide_add(t[i], a->l[4 + i], &carry);
}

/* a / 2^256 mod p of a in [0, 0.96 W) */
static inline void
fp_redc(struct bn254_fp *out, const struct fp_wide *a)
{
	fp_redc_rows(out->l, a);
	mont_reduce_once(out->l, &fp_modulus);
}

/*
 * a / 2^256 mod p of a signed a in [-k W, (5.85 - k) W), k from 0 to 4.
 *
 * Adding k p makes it a t in [0, 6.89 p), four limbs. Its quotient by p is
 * taken from its top 32 bits y: with P = p / 2^224 and m = floor(2^61 /
 * (floor(P) + 2)), q = floor(y m / 2^61) is not above t / p, as y <= t / 2^224
 * and m <= 2^61 / P; and t / p - q < 1 + (y + 1) / P - y / (P + 2) + 2^-29
 * < 2, so that one subtraction is left to do.
 */
static inline void
fp_redc_signed(struct bn254_fp *out, const struct fp_wide *a, int k)
{
	uint64_t t[4], q, borrow = 0, carry = 0;

	fp_redc_rows(t, a);
	mont_add_lazy(t, t, fp_multiple[k]);
	q = (t[3] >> 32) * BN254_P_RECIP >> 61;
	for (int i = 0; i < 4; i++) {
		uint64_t row = wide_mul(0, q, fp_modulus.l[i], &carry);

		out->l[i] = wide_sub(t[i], row, &borrow);
	}
	mont_reduce_once(out->l, &fp_modulus);
}

/*
 * a / 2^256 + b mod p, and with 2 b added or taken away: a and b 2^256 together
 * are in the range of fp_redc_signed().
 */
static inline void
fp_redc_plus(struct bn254_fp *out, const struct fp_wide *a,
    const struct bn254_fp *b, int k)
{
	struct fp_wide t = *a;

	mont_add_lazy(t.l + 4, t.l + 4, b->l);
	fp_redc_signed(out, &t, k);
}

static inline void
fp_redc_plus2(struct bn254_fp *out, const struct fp_wide *a,
    const struct bn254_fp *b, int k)
{
	struct fp_wide t = *a;

	mont_add_lazy(t.l + 4, t.l + 4, b->l);
	mont_add_lazy(t.l + 4, t.l + 4, b->l);
	fp_redc_signed(out, &t, k);
}

static inline void
fp_redc_minus2(struct bn254_fp *out, const struct fp_wide *a,
    const struct bn254_fp *b, int k)
{
	struct fp_wide t = *a;

	(void)mont_sub_lazy(t.l + 4, t.l + 4, b->l);
	(void)mont_sub_lazy(t.l + 4, t.l + 4, b->l);
	fp_redc_signed(out, &t, k);
}

/* a b + c d and a b - c d of reduced elements, one reduction */
static inline void
fp_mul_add(struct bn254_fp *out, const struct bn254_fp *a,
    const struct bn254_fp *b, const struct bn254_fp *c,
    const struct bn254_fp *d)
{
	struct fp_wide t, u;

	fp_mul_wide(&t, a, b);
	fp_mul_wide(&u, c, d);
	fp_wide_add(&t, &t, &u);
	fp_redc(out, &t);		/* [0, 2) */
}

static inline void
fp_mul_sub(struct bn254_fp *out, const struct bn254_fp *a,
    const struct bn254_fp *b, const struct bn254_fp *c,
    const struct bn254_fp *d)
{
	struct fp_wide t, u;

	fp_mul_wide(&t, a, b);
	fp_mul_wide(&u, c, d);
	fp_wide_sub_offset(&t, &t, &u);
	fp_redc(out, &t);		/* [0, 2) */
}

#else

#include "bn254/adx.h"

static inline void
fp_wide_add(struct fp_wide *out, const struct fp_wide *a,
    const struct fp_wide *b)
{
	adx_wide_add(out->l, a->l, b->l);
}

static inline void
fp_wide_sub(struct fp_wide *out, const struct fp_wide *a,
    const struct fp_wide *b)
{
	adx_wide_sub(out->l, a->l, b->l);
}

static inline void
fp_wide_add_add(struct fp_wide *out, const struct fp_wide *a,
    const struct fp_wide *b, const struct fp_wide *c)
{
	adx_wide_add_add(out->l, a->l, b->l, c->l);
}

static inline void
fp_wide_add_sub(struct fp_wide *out, const struct fp_wide *a,
    const struct fp_wide *b, const struct fp_wide *c)
{
	adx_wide_add_sub(out->l, a->l, b->l, c->l);
}

static inline void
fp_wide_sub_sub(struct fp_wide *out, const struct fp_wide *a,
    const struct fp_wide *b, const struct fp_wide *c)
{
	adx_wide_sub_sub(out->l, a->l, b->l, c->l);
}

static inline void
fp_mul_wide(struct fp_wide *out, const struct bn254_fp *a,
    const struct bn254_fp *b)
{
	adx_mul_wide(out->l, a->l, b->l);
}

static inline void
fp_redc(struct bn254_fp *out, const struct fp_wide *a)
{
	adx_redc(out->l, a->l);
}

static inline void
fp_redc_signed(struct bn254_fp *out, const struct fp_wide *a, int k)
{
	adx_redc_signed(out->l, a->l, fp_multiple[k], NULL);
}

static inline void
fp_redc_plus(struct bn254_fp *out, const struct fp_wide *a,
    const struct bn254_fp *b, int k)
{
	adx_redc_plus(out->l, a->l, fp_multiple[k], b->l);
}

static inline void
fp_redc_plus2(struct bn254_fp *out, const struct fp_wide *a,
    const struct bn254_fp *b, int k)
{
	adx_redc_plus2(out->l, a->l, fp_multiple[k], b->l);
}

static inline void
fp_redc_minus2(struct bn254_fp *out, const struct fp_wide *a,
    const struct bn254_fp *b, int k)
{
	adx_redc_minus2(out->l, a->l, fp_multiple[k], b->l);
}

static inline void
fp_mul_add(struct bn254_fp *out, const struct bn254_fp *a,
    const struct bn254_fp *b, const struct bn254_fp *c,
    const struct bn254_fp *d)
{
	adx_mul_add(out->l, a->l, b->l, c->l, d->l);
}

static inline void
fp_mul_sub(struct bn254_fp *out, const struct bn254_fp *a,
    const struct bn254_fp *b, const struct bn254_fp *c,
    const struct bn254_fp *d)
{
	adx_mul_sub(out->l, a->l, b->l, c->l, d->l);
}

#endif

#endif /* BN254_FP_WIDE_H */
