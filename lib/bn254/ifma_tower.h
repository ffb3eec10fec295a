/*
 * The tower of fields, eight elements at a time, one in each lane (ifma.h):
 *
 *	Fp2 = Fp[i] / (i^2 + 1), Fp6 = Fp2[u] / (u^3 - xi), xi = 1 + i,
 *	Fp12 = Fp6[w] / (w^2 - u)
 *
 * as fp2.h, fp6.h and fp12.h have them for one element. Every part of an
 * element has a bound of 2 wherever nothing else is said, and functions without
 * a word on bounds want and give that.
 *
 * Products stay wide for long: columns are signed, and so is their sum, whose
 * range stands in units of p^2 as in fp2_wide.h; one of 110 is 1 after
 * reduction. A product of Fp2 of bounds A and B is in (-A B, A B) and
 * [0, 2 A B). What Karatsuba's method takes away again does not count.
 *
 * Outputs may be inputs, except where a comment says otherwise.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef BN254_IFMA_TOWER_H
#define BN254_IFMA_TOWER_H

#include "bn254/ifma_fp2.h"

struct fp6x8 {
	struct fp2x8 c[3];
};

struct fp12x8 {
	struct fp6x8 c[2];
};

struct fp2x8_wide {
	struct fp8_wide re, im;
};

struct fp6x8_wide {
	struct fp2x8_wide c[3];
};

/* --- Fp ------------------------------------------------------------------ */

/* The same element in all lanes; bound 16 */
static inline void
fp8_spread(struct fp8 *out, const struct bn254_fp *a)
{
	__m512i l[4];

	for (int i = 0; i < 4; i++)
		l[i] = fp8_all(a->l[i]);
	fp8_split(out, l);
}

/* 2 p - a */
static inline void
fp8_neg(struct fp8 *out, const struct fp8 *a)
{
	fp8_minus(out, a, 2);
}

/* Loose a + k p, which must be above 0.1 p, to a bound of 1.2 */
static inline void
fp8_settle(struct fp8 *out, const __m512i a[5], unsigned int k)
{
	__m512i t[5];

	for (int i = 0; i < 5; i++)
		t[i] = _mm512_add_epi64(a[i], fp8_all(k * fp8_p[i]));
	fp8_squeeze(out, t);
}

/* a / 2^260 mod p of a sum above -98 k, k > 0, to a bound of 1.2 */
static inline void
fp8_redc_signed(struct fp8 *out, const struct fp8_wide *a, unsigned int k)
{
	__m512i t[5];

	fp8_redc_loose(t, a);
	fp8_settle(out, t, k);
}

/* Lanes where a, of a bound of 2, is 0 or p */
__mmask8 fp8_is_zero(const struct fp8 *a);

/* 1/a, and 0 for 0 */
void fp8_inv(struct fp8 *out, const struct fp8 *a);

/* --- Sums that are not reduced yet --------------------------------------- */

static inline void
fp8_wide_add(struct fp8_wide *out, const struct fp8_wide *a,
    const struct fp8_wide *b)
{
	for (int i = 0; i < 10; i++)
		out->l[i] = _mm512_add_epi64(a->l[i], b->l[i]);
}

static inline void
fp8_wide_sub(struct fp8_wide *out, const struct fp8_wide *a,
    const struct fp8_wide *b)
{
	for (int i = 0; i < 10; i++)
		out->l[i] = _mm512_sub_epi64(a->l[i], b->l[i]);
}

/* Add 2^260 b: the bound of b more after reduction */
static inline void
fp8_wide_add_high(struct fp8_wide *a, const struct fp8 *b)
{
	for (int i = 0; i < 5; i++)
		a->l[5 + i] = _mm512_add_epi64(a->l[5 + i], b->l[i]);
}

static inline void
fp2x8_wide_add(struct fp2x8_wide *out, const struct fp2x8_wide *a,
    const struct fp2x8_wide *b)
{
	fp8_wide_add(&out->re, &a->re, &b->re);
	fp8_wide_add(&out->im, &a->im, &b->im);
}

static inline void
fp2x8_wide_sub(struct fp2x8_wide *out, const struct fp2x8_wide *a,
    const struct fp2x8_wide *b)
{
	fp8_wide_sub(&out->re, &a->re, &b->re);
	fp8_wide_sub(&out->im, &a->im, &b->im);
}

/* xi b; out must not be b. */
static inline void
fp2x8_wide_xi(struct fp2x8_wide *out, const struct fp2x8_wide *b)
{
	fp8_wide_sub(&out->re, &b->re, &b->im);
	fp8_wide_add(&out->im, &b->re, &b->im);
}

/* a + xi b; out must not be b. */
static inline void
fp2x8_wide_add_xi(struct fp2x8_wide *out, const struct fp2x8_wide *a,
    const struct fp2x8_wide *b)
{
	struct fp2x8_wide t;

	fp2x8_wide_xi(&t, b);
	fp2x8_wide_add(out, a, &t);
}

/* --- Fp2 ----------------------------------------------------------------- */

static inline void
fp2x8_spread(struct fp2x8 *out, const struct bn254_fp2 *a)
{
	fp8_spread(&out->re, &a->re);
	fp8_spread(&out->im, &a->im);
}

/* The sum of the bounds */
static inline void
fp2x8_add(struct fp2x8 *out, const struct fp2x8 *a, const struct fp2x8 *b)
{
	fp8_add(&out->re, &a->re, &b->re);
	fp8_add(&out->im, &a->im, &b->im);
}

/* Bound: that of a and k, which is that of b at least */
static inline void
fp2x8_sub(struct fp2x8 *out, const struct fp2x8 *a, const struct fp2x8 *b,
    unsigned int k)
{
	fp8_sub(&out->re, &a->re, &b->re, k);
	fp8_sub(&out->im, &a->im, &b->im, k);
}

static inline void
fp2x8_conj(struct fp2x8 *out, const struct fp2x8 *a)
{
	out->re = a->re;
	fp8_neg(&out->im, &a->im);
}

static inline void
fp2x8_neg(struct fp2x8 *out, const struct fp2x8 *a)
{
	fp8_neg(&out->re, &a->re);
	fp8_neg(&out->im, &a->im);
}

static inline void
fp2x8_move(struct fp2x8 *out, const struct fp2x8 *a, __mmask8 mask)
{
	fp8_move(&out->re, &a->re, mask);
	fp8_move(&out->im, &a->im, mask);
}

/* a k; bound 1.22 and the product of the bounds / 110 */
static inline void
fp2x8_scale(struct fp2x8 *out, const struct fp2x8 *a, const struct fp8 *k)
{
	fp8_mul(&out->re, &a->re, k);
	fp8_mul(&out->im, &a->im, k);
}

/* See fp8_redc_signed(); k is for both parts. */
void fp2x8_redc(struct fp2x8 *out, const struct fp2x8_wide *a,
    unsigned int k);

/* a b, of any bounds */
void fp2x8_mul_wide(struct fp2x8_wide *out, const struct fp2x8 *a,
    const struct fp2x8 *b);
/* a^2 of bound A: (-A^2, A^2), [0, 2 A^2) */
void fp2x8_sqr_wide(struct fp2x8_wide *out, const struct fp2x8 *a);

/* Of bounds whose product is 110 at most: bound 1.2 */
void fp2x8_product(struct fp2x8 *out, const struct fp2x8 *a,
    const struct fp2x8 *b);

/* xi a of a bound of 2, with a bound of 4 */
static inline void
fp2x8_mul_xi(struct fp2x8 *out, const struct fp2x8 *a)
{
	struct fp8 t;

	fp8_sub(&t, &a->re, &a->im, 2);
	fp8_add(&out->im, &a->re, &a->im);
	out->re = t;
}

/* 1/a, and 0 for 0 */
void fp2x8_inv(struct fp2x8 *out, const struct fp2x8 *a);

/* --- Fp12 ---------------------------------------------------------------- */

/* The coefficient of w^j */
static inline struct fp2x8 *
fp12x8_coeff(struct fp12x8 *a, int j)
{
	return &a->c[j & 1].c[j >> 1];
}

static inline const struct fp2x8 *
fp12x8_coeff_of(const struct fp12x8 *a, int j)
{
	return &a->c[j & 1].c[j >> 1];
}

void fp12x8_one(struct fp12x8 *out);
void fp12x8_mul(struct fp12x8 *out, const struct fp12x8 *a,
    const struct fp12x8 *b);
void fp12x8_sqr(struct fp12x8 *out, const struct fp12x8 *a);

/* a (1 + b w + c w^3) */
void fp12x8_mul_line(struct fp12x8 *out, const struct fp12x8 *a,
    const struct fp2x8 *b, const struct fp2x8 *c);

/* See fp12.h. */
void fp12x8_conj(struct fp12x8 *out, const struct fp12x8 *a);
void fp12x8_frob(struct fp12x8 *out, const struct fp12x8 *a);
void fp12x8_frob2(struct fp12x8 *out, const struct fp12x8 *a);
void fp12x8_inv(struct fp12x8 *out, const struct fp12x8 *a);

#endif /* BN254_IFMA_TOWER_H */
