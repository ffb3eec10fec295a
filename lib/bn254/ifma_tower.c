/*
 * The tower of fields, eight elements at a time (ifma_tower.h).
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#if !defined(BN254_PATH_ADX) || defined(BN254_PATH_IFMA)
#define BN254_PATH_ADX
#include "bn254/path.h"

#if BN254_HAS_ADX

#include <string.h>

#include "base/secure.h"
#include "bn254/fp2.h"
#include "bn254/ifma_tower.h"

static inline void
wide_zero(struct fp8_wide *out)
{
	for (int i = 0; i < 10; i++)
		out->l[i] = _mm512_setzero_si512();
}

/* a^2: each product of different limbs once, doubled */
static inline void
fp8_sqr_wide(struct fp8_wide *out, const struct fp8 *a)
{
	wide_zero(out);
	for (int i = 0; i < 4; i++) {
		for (int j = i + 1; j < 5; j++) {
			out->l[i + j] = _mm512_madd52lo_epu64(out->l[i + j],
			    a->l[i], a->l[j]);
			out->l[i + j + 1] = _mm512_madd52hi_epu64(
			    out->l[i + j + 1], a->l[i], a->l[j]);
		}
	}
	fp8_wide_add(out, out, out);
	for (int i = 0; i < 5; i++) {
		out->l[2 * i] = _mm512_madd52lo_epu64(out->l[2 * i],
		    a->l[i], a->l[i]);
		out->l[2 * i + 1] = _mm512_madd52hi_epu64(
		    out->l[2 * i + 1], a->l[i], a->l[i]);
	}
}

__attribute__((noinline)) void
fp2x8_redc(struct fp2x8 *out, const struct fp2x8_wide *a, unsigned int k)
{
	fp8_redc_signed(&out->re, &a->re, k);
	fp8_redc_signed(&out->im, &a->im, k);
}

/* Four products of Fp and not three: that costs less than sums would. */
__attribute__((noinline)) void
fp2x8_mul_wide(struct fp2x8_wide *out, const struct fp2x8 *a,
    const struct fp2x8 *b)
{
	struct fp8_wide re, im, t;

	wide_zero(&re);
	wide_zero(&im);
	wide_zero(&t);
	fp8_mul_add_wide(&re, &a->re, &b->re);
	fp8_mul_add_wide(&t, &a->im, &b->im);
	fp8_wide_sub(&out->re, &re, &t);
	fp8_mul_add_wide(&im, &a->re, &b->im);
	fp8_mul_add_wide(&im, &a->im, &b->re);
	out->im = im;
}

/* re = a.re^2 - a.im^2, im = 2 a.re a.im */
__attribute__((noinline)) void
fp2x8_sqr_wide(struct fp2x8_wide *out, const struct fp2x8 *a)
{
	struct fp8_wide re, im, t;

	fp8_sqr_wide(&re, &a->re);
	fp8_sqr_wide(&t, &a->im);
	fp8_wide_sub(&out->re, &re, &t);
	wide_zero(&im);
	fp8_mul_add_wide(&im, &a->re, &a->im);
	fp8_wide_add(&out->im, &im, &im);
}

void
fp2x8_product(struct fp2x8 *out, const struct fp2x8 *a,
    const struct fp2x8 *b)
{
	struct fp2x8_wide t;

	fp2x8_mul_wide(&t, a, b);
	fp2x8_redc(out, &t, 1);
}

__mmask8
fp8_is_zero(const struct fp8 *a)
{
	__m512i zero = a->l[0], p = _mm512_xor_si512(a->l[0],
	    fp8_all(fp8_p[0]));

	for (int i = 1; i < 5; i++) {
		zero = _mm512_or_si512(zero, a->l[i]);
		p = _mm512_or_si512(p, _mm512_xor_si512(a->l[i],
		    fp8_all(fp8_p[i])));
	}
	return (__mmask8)(_mm512_testn_epi64_mask(zero, zero) |
	    _mm512_testn_epi64_mask(p, p));
}

/*
 * One inversion for all eight (Montgomery's trick): before[i] is the product
 * of those before i. A 0 would spoil the others: 1 takes its place.
 */
void
fp8_inv(struct fp8 *out, const struct fp8 *a)
{
	static const struct bn254_fp zero;
	struct bn254_fp in[8], before[8], product = bn254_one, inv;
	uint64_t is_zero[8];

	fp8_store(in, a);
	for (int i = 0; i < 8; i++) {
		is_zero[i] = fp_is_zero(&in[i]);
		fp_move(&in[i], &bn254_one, is_zero[i]);
		before[i] = product;
		fp_mul(&product, &product, &in[i]);
	}
	fp_inv(&inv, &product);
	for (int i = 8; i-- > 0;) {
		fp_mul(&before[i], &before[i], &inv);
		fp_mul(&inv, &inv, &in[i]);
		fp_move(&before[i], &zero, is_zero[i]);
	}
	fp8_load(out, before);
	fp8_settle(out, out->l, 0);
	secure_wipe(in, sizeof(in));
	secure_wipe(before, sizeof(before));
}

/* 1/a = conj(a) / (re^2 + im^2) */
void
fp2x8_inv(struct fp2x8 *out, const struct fp2x8 *a)
{
	struct fp8_wide t;
	struct fp8 norm;

	fp8_mul_wide(&t, &a->re, &a->re);
	fp8_mul_add_wide(&t, &a->im, &a->im);
	fp8_redc(&norm, &t);
	fp8_inv(&norm, &norm);
	fp2x8_conj(out, a);
	fp2x8_scale(out, out, &norm);
}

static void
fp6x8_add(struct fp6x8 *out, const struct fp6x8 *a, const struct fp6x8 *b)
{
	for (int i = 0; i < 3; i++)
		fp2x8_add(&out->c[i], &a->c[i], &b->c[i]);
}

/* Where a range allows k = 1 */
static void
fp6x8_redc(struct fp6x8 *out, const struct fp6x8_wide *a)
{
	for (int i = 0; i < 3; i++)
		fp2x8_redc(&out->c[i], &a->c[i], 1);
}

/* (s + t)(u + v) - x - y, the cross terms of Karatsuba's method */
static void
fp6x8_cross(struct fp2x8_wide *out, const struct fp2x8 *s,
    const struct fp2x8 *t, const struct fp2x8 *u, const struct fp2x8 *v,
    const struct fp2x8_wide *x, const struct fp2x8_wide *y)
{
	struct fp2x8 left, right;

	fp2x8_add(&left, s, t);
	fp2x8_add(&right, u, v);
	fp2x8_mul_wide(out, &left, &right);
	fp2x8_wide_sub(out, out, x);
	fp2x8_wide_sub(out, out, y);
}

/*
 * fp6_mul_wide(). Of bounds A and B, times A B:
 *
 *		re		im
 *	c[0]	(-7, 3)		(-2, 8)
 *	c[1]	(-5, 3)		(-1, 7)
 *	c[2]	(-3, 3)		[0, 6)
 */
static void
fp6x8_mul_wide(struct fp6x8_wide *out, const struct fp6x8 *a,
    const struct fp6x8 *b)
{
	const struct fp2x8 *a0 = &a->c[0], *a1 = &a->c[1], *a2 = &a->c[2];
	const struct fp2x8 *b0 = &b->c[0], *b1 = &b->c[1], *b2 = &b->c[2];
	struct fp2x8_wide v0, v1, v2, t;

	fp2x8_mul_wide(&v0, a0, b0);
	fp2x8_mul_wide(&v1, a1, b1);
	fp2x8_mul_wide(&v2, a2, b2);
	fp6x8_cross(&t, a1, a2, b1, b2, &v1, &v2);	/* a1 b2 + a2 b1 */
	fp2x8_wide_add_xi(&out->c[0], &v0, &t);
	fp6x8_cross(&t, a0, a1, b0, b1, &v0, &v1);	/* a0 b1 + a1 b0 */
	fp2x8_wide_add_xi(&out->c[1], &t, &v2);
	fp6x8_cross(&t, a0, a2, b0, b2, &v0, &v2);	/* a0 b2 + a2 b0 */
	fp2x8_wide_add(&out->c[2], &t, &v1);
}

/* The same with b2 = 0: five products. Times A B, (-5, 3), (-1, 7) at worst */
static void
fp6x8_mul_sparse_wide(struct fp6x8_wide *out, const struct fp6x8 *a,
    const struct fp2x8 *b0, const struct fp2x8 *b1)
{
	const struct fp2x8 *a0 = &a->c[0], *a1 = &a->c[1], *a2 = &a->c[2];
	struct fp2x8_wide v0, v1, t;

	fp2x8_mul_wide(&v0, a0, b0);
	fp2x8_mul_wide(&v1, a1, b1);
	fp6x8_cross(&out->c[1], a0, a1, b0, b1, &v0, &v1);
	fp2x8_mul_wide(&t, a2, b1);
	fp2x8_wide_add_xi(&out->c[0], &v0, &t);
	fp2x8_mul_wide(&t, a2, b0);
	fp2x8_wide_add(&out->c[2], &t, &v1);	/* a2 b0 + v1 */
}

/* u a, with a bound of 4; out must not be a. */
static void
fp6x8_mul_u(struct fp6x8 *out, const struct fp6x8 *a)
{
	fp2x8_mul_xi(&out->c[0], &a->c[2]);
	out->c[1] = a->c[0];
	out->c[2] = a->c[1];
}

/* a + u b; out must not be b. */
static void
fp6x8_wide_add_u(struct fp6x8_wide *out, const struct fp6x8_wide *a,
    const struct fp6x8_wide *b)
{
	fp2x8_wide_add_xi(&out->c[0], &a->c[0], &b->c[2]);
	fp2x8_wide_add(&out->c[1], &a->c[1], &b->c[0]);
	fp2x8_wide_add(&out->c[2], &a->c[2], &b->c[1]);
}

static void
fp6x8_wide_sub(struct fp6x8_wide *out, const struct fp6x8_wide *a,
    const struct fp6x8_wide *b)
{
	for (int i = 0; i < 3; i++)
		fp2x8_wide_sub(&out->c[i], &a->c[i], &b->c[i]);
}

static void
fp6x8_wide_add_high(struct fp6x8_wide *a, const struct fp6x8 *b)
{
	for (int i = 0; i < 3; i++) {
		fp8_wide_add_high(&a->c[i].re, &b->c[i].re);
		fp8_wide_add_high(&a->c[i].im, &b->c[i].im);
	}
}

void
fp12x8_one(struct fp12x8 *out)
{
	memset(out, 0, sizeof(*out));
	fp8_spread(&out->c[0].c[0].re, &bn254_one);
	fp8_settle(&out->c[0].c[0].re, out->c[0].c[0].re.l, 0);
}

/*
 * Karatsuba: three products in Fp6. With bounds of 2, c0 has (-64, 68) at
 * worst (c[0]: 4 times (-7, 3), (-2, 8), and xi times (-3, 3), [0, 6)), and c1
 * (-56, 64).
 */
void
fp12x8_mul(struct fp12x8 *out, const struct fp12x8 *a,
    const struct fp12x8 *b)
{
	struct fp6x8 s, t;
	struct fp6x8_wide v, w, x;

	fp6x8_mul_wide(&v, &a->c[0], &b->c[0]);	/* v = a0 b0 */
	fp6x8_mul_wide(&w, &a->c[1], &b->c[1]);	/* w = a1 b1 */
	fp6x8_add(&s, &a->c[0], &a->c[1]);
	fp6x8_add(&t, &b->c[0], &b->c[1]);
	fp6x8_mul_wide(&x, &s, &t);	/* x = (a0 + a1)(b0 + b1) */
	fp6x8_wide_sub(&x, &x, &v);
	fp6x8_wide_sub(&x, &x, &w);
	fp6x8_redc(&out->c[1], &x);	/* c1 = x - v - w */
	fp6x8_wide_add_u(&x, &v, &w);
	fp6x8_redc(&out->c[0], &x);	/* c0 = v + u w */
}

/*
 * Complex squaring: two products in Fp6. c0 = a0^2 + u a1^2 has (-64, 68), and
 * [0, 8) more for the 2 p that fp6x8_mul_u() adds times a0 + a1; c1 has
 * (-56, 64).
 */
void
fp12x8_sqr(struct fp12x8 *out, const struct fp12x8 *a)
{
	struct fp6x8 s, t;
	struct fp6x8_wide v, w, x;

	fp6x8_mul_wide(&v, &a->c[0], &a->c[1]);	/* v = a0 a1 */
	fp6x8_add(&s, &a->c[0], &a->c[1]);
	fp6x8_mul_u(&t, &a->c[1]);
	fp6x8_add(&t, &a->c[0], &t);
	fp6x8_mul_wide(&w, &s, &t);	/* w = (a0 + a1)(a0 + u a1) */
	fp6x8_wide_add_u(&x, &v, &v);
	fp6x8_wide_sub(&w, &w, &x);
	fp6x8_redc(&out->c[0], &w);	/* c0 = w - v - u v */
	for (int i = 0; i < 3; i++)
		fp2x8_wide_add(&v.c[i], &v.c[i], &v.c[i]);
	fp6x8_redc(&out->c[1], &v);	/* c1 = 2 v */
}

/*
 * The line is 1 + l w with l = b + c u, as w^3 = u w. The products have
 * (-20, 28) at worst, times u (-24, 24), and as much as a is added after
 * reduction.
 */
void
fp12x8_mul_line(struct fp12x8 *out, const struct fp12x8 *a,
    const struct fp2x8 *b, const struct fp2x8 *c)
{
	struct fp6x8_wide s, t, u;

	fp6x8_mul_sparse_wide(&s, &a->c[0], b, c);
	fp6x8_mul_sparse_wide(&t, &a->c[1], b, c);
	fp2x8_wide_xi(&u.c[0], &t.c[2]);
	u.c[1] = t.c[0];
	u.c[2] = t.c[1];
	fp6x8_wide_add_high(&u, &a->c[0]);
	fp6x8_wide_add_high(&s, &a->c[1]);
	fp6x8_redc(&out->c[0], &u);	/* c0 = a0 + u a1 l */
	fp6x8_redc(&out->c[1], &s);	/* c1 = a1 + a0 l */
}

void
fp12x8_conj(struct fp12x8 *out, const struct fp12x8 *a)
{
	out->c[0] = a->c[0];
	for (int i = 0; i < 3; i++)
		fp2x8_neg(&out->c[1].c[i], &a->c[1].c[i]);
}

void
fp12x8_frob(struct fp12x8 *out, const struct fp12x8 *a)
{
	struct fp2x8 gamma;

	for (int j = 0; j < 6; j++) {
		struct fp2x8 *c = fp12x8_coeff(out, j);

		fp2x8_conj(c, fp12x8_coeff_of(a, j));
		if (j == 0)
			continue;
		fp2x8_spread(&gamma, &bn254_gamma[j]);
		fp2x8_product(c, c, &gamma);
	}
}

void
fp12x8_frob2(struct fp12x8 *out, const struct fp12x8 *a)
{
	struct fp8 delta;

	for (int j = 0; j < 6; j++) {
		fp8_spread(&delta, &bn254_delta[j]);
		fp2x8_scale(fp12x8_coeff(out, j), fp12x8_coeff_of(a, j),
		    &delta);
	}
}

/* xi s t - u v, or s t - xi u v: fp6_minor(), above -16 */
static void
fp6x8_minor(struct fp2x8 *out, const struct fp2x8 *s, const struct fp2x8 *t,
    const struct fp2x8 *u, const struct fp2x8 *v, bool xi_left, bool xi_right)
{
	struct fp2x8_wide left, right, x;

	fp2x8_mul_wide(&left, s, t);
	fp2x8_mul_wide(&right, u, v);
	if (xi_left) {
		fp2x8_wide_xi(&x, &left);
		left = x;
	}
	if (xi_right) {
		fp2x8_wide_xi(&x, &right);
		right = x;
	}
	fp2x8_wide_sub(&left, &left, &right);
	fp2x8_redc(out, &left, 1);
}

/* fp6_inv() */
static void
fp6x8_inv(struct fp6x8 *out, const struct fp6x8 *a)
{
	const struct fp2x8 *a0 = &a->c[0], *a1 = &a->c[1], *a2 = &a->c[2];
	struct fp2x8 A, B, C, f;
	struct fp2x8_wide s, t;

	fp6x8_minor(&A, a0, a0, a1, a2, false, true);
	fp6x8_minor(&B, a2, a2, a0, a1, true, false);
	fp6x8_minor(&C, a1, a1, a0, a2, false, false);
	fp2x8_mul_wide(&s, a2, &B);
	fp2x8_mul_wide(&t, a1, &C);
	fp2x8_wide_add(&t, &s, &t);
	fp2x8_mul_wide(&s, a0, &A);
	fp2x8_wide_add_xi(&s, &s, &t);
	fp2x8_redc(&f, &s, 1);
	fp2x8_inv(&f, &f);
	fp2x8_product(&out->c[0], &A, &f);
	fp2x8_product(&out->c[1], &B, &f);
	fp2x8_product(&out->c[2], &C, &f);
}

/* 1/a = (a0 - a1 w) / (a0^2 - u a1^2); ranges are those of fp12x8_mul() */
void
fp12x8_inv(struct fp12x8 *out, const struct fp12x8 *a)
{
	struct fp6x8 s;
	struct fp6x8_wide t, u, v;

	fp6x8_mul_wide(&u, &a->c[1], &a->c[1]);
	fp2x8_wide_xi(&v.c[0], &u.c[2]);
	v.c[1] = u.c[0];
	v.c[2] = u.c[1];
	fp6x8_mul_wide(&t, &a->c[0], &a->c[0]);
	fp6x8_wide_sub(&t, &t, &v);
	fp6x8_redc(&s, &t);
	fp6x8_inv(&s, &s);
	fp6x8_mul_wide(&t, &a->c[0], &s);
	fp6x8_mul_wide(&u, &a->c[1], &s);
	fp6x8_redc(&out->c[0], &t);
	fp6x8_redc(&out->c[1], &u);
	for (int i = 0; i < 3; i++)
		fp2x8_neg(&out->c[1].c[i], &out->c[1].c[i]);
}

#endif

#endif
