/*
 * The final exponentiation of eight elements at a time: fp12.c and final_exp.h
 * have the formulas and their sources.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#if !defined(BN254_PATH_ADX) || defined(BN254_PATH_IFMA)
#define BN254_PATH_ADX
#include "bn254/path.h"

#if BN254_HAS_ADX

#include "base/secure.h"
#include "bn254/ifma_final.h"

/*
 * (s + t v)^2 = (s^2 + xi t^2) + 2 s t v: out0 has (-16, 8), (-4, 20) and
 * out1 (-8, 8), [0, 16)
 */
static void
fp4x8_sqr(struct fp2x8_wide *out0, struct fp2x8_wide *out1,
    const struct fp2x8 *s, const struct fp2x8 *t)
{
	struct fp2x8 sum;
	struct fp2x8_wide ss, tt;

	fp2x8_add(&sum, s, t);
	fp2x8_sqr_wide(&ss, s);
	fp2x8_sqr_wide(&tt, t);
	fp2x8_sqr_wide(out1, &sum);
	fp2x8_wide_sub(out1, out1, &ss);
	fp2x8_wide_sub(out1, out1, &tt);
	fp2x8_wide_add_xi(out0, &ss, &tt);
}

/* 3 t + 2 a and 3 t - 2 a, with t above -24 and -16 */
static inline void
triple_plus(struct fp8 *out, const struct fp8_wide *t, const struct fp8 *a)
{
	__m512i u[5], v;

	fp8_redc_loose(u, t);
	for (int i = 0; i < 5; i++) {
		v = _mm512_add_epi64(u[i], a->l[i]);
		u[i] = _mm512_add_epi64(u[i], _mm512_add_epi64(v, v));
	}
	fp8_settle(out, u, 1);
}

static inline void
triple_minus(struct fp8 *out, const struct fp8_wide *t, const struct fp8 *a)
{
	__m512i u[5], v;

	fp8_redc_loose(u, t);
	for (int i = 0; i < 5; i++) {
		v = _mm512_sub_epi64(u[i], a->l[i]);
		u[i] = _mm512_add_epi64(u[i], _mm512_add_epi64(v, v));
	}
	fp8_settle(out, u, 5);
}

static void
fp2x8_triple_plus(struct fp2x8 *out, const struct fp2x8_wide *t,
    const struct fp2x8 *a)
{
	triple_plus(&out->re, &t->re, &a->re);
	triple_plus(&out->im, &t->im, &a->im);
}

static void
fp2x8_triple_minus(struct fp2x8 *out, const struct fp2x8_wide *t,
    const struct fp2x8 *a)
{
	triple_minus(&out->re, &t->re, &a->re);
	triple_minus(&out->im, &t->im, &a->im);
}

/* sqr_b_c() of fp12.c; xi c1 has (-24, 8), (-8, 24) */
static void
sqr_b_c(struct fp12x8 *a)
{
	struct fp2x8 *a1 = fp12x8_coeff(a, 1), *a2 = fp12x8_coeff(a, 2);
	struct fp2x8 *a4 = fp12x8_coeff(a, 4), *a5 = fp12x8_coeff(a, 5);
	struct fp2x8_wide b0, b1, c0, c1, t;

	fp4x8_sqr(&b0, &b1, a1, a4);
	fp4x8_sqr(&c0, &c1, a2, a5);
	fp2x8_wide_xi(&t, &c1);
	fp2x8_triple_plus(a1, &t, a1);
	fp2x8_triple_minus(a4, &c0, a4);
	fp2x8_triple_minus(a2, &b0, a2);
	fp2x8_triple_plus(a5, &b1, a5);
}

static void
fp12x8_cyclotomic_sqr(struct fp12x8 *out, const struct fp12x8 *a)
{
	struct fp2x8 *c0, *c3;
	struct fp2x8_wide a0, a1;

	*out = *a;
	c0 = fp12x8_coeff(out, 0);
	c3 = fp12x8_coeff(out, 3);
	fp4x8_sqr(&a0, &a1, c0, c3);
	fp2x8_triple_minus(c0, &a0, c0);
	fp2x8_triple_plus(c3, &a1, c3);
	sqr_b_c(out);
}

/* fraction() of fp12.c */
static void
fraction(struct fp2x8 *num, struct fp2x8 *den, const struct fp12x8 *a)
{
	const struct fp2x8 *c1 = fp12x8_coeff_of(a, 1);
	const struct fp2x8 *c2 = fp12x8_coeff_of(a, 2);
	const struct fp2x8 *c4 = fp12x8_coeff_of(a, 4);
	const struct fp2x8 *c5 = fp12x8_coeff_of(a, 5);
	__mmask8 zero = fp8_is_zero(&c1->re) & fp8_is_zero(&c1->im);
	struct fp2x8_wide s, t, u;
	struct fp2x8 v;

	fp2x8_sqr_wide(&s, c2);
	fp2x8_wide_add(&t, &s, &s);
	fp2x8_wide_add(&t, &t, &s);
	fp2x8_sqr_wide(&s, c5);
	fp2x8_wide_add_xi(&u, &t, &s);	/* xi c_5^2 + 3 c_2^2: (-24, 36) */
	fp2x8_redc(num, &u, 1);
	fp2x8_neg(&v, c4);
	fp2x8_add(num, num, &v);
	fp2x8_add(num, num, &v);		/* a bound of 5.2 */
	fp2x8_add(den, c1, c1);
	fp2x8_add(den, den, den);		/* a bound of 8 */
	fp2x8_mul_wide(&s, c2, c5);
	fp2x8_wide_add(&s, &s, &s);
	fp2x8_redc(&v, &s, 1);
	fp2x8_move(num, &v, zero);
	fp2x8_move(den, c4, zero);
}

/* decompress() of fp12.c; c_0 has (-40, 40) */
static void
decompress(struct fp12x8 *a, const struct fp2x8 *c3)
{
	const struct fp2x8 *c1 = fp12x8_coeff(a, 1), *c2 = fp12x8_coeff(a, 2);
	const struct fp2x8 *c4 = fp12x8_coeff(a, 4), *c5 = fp12x8_coeff(a, 5);
	struct fp12x8 one;
	struct fp2x8_wide s, t;

	*fp12x8_coeff(a, 3) = *c3;
	fp2x8_sqr_wide(&t, c3);
	fp2x8_mul_wide(&s, c4, c2);
	fp2x8_wide_sub(&t, &t, &s);
	fp2x8_wide_add(&t, &t, &t);
	fp2x8_wide_sub(&t, &t, &s);	/* 2 c_3^2 - 3 c_4 c_2 */
	fp2x8_mul_wide(&s, c1, c5);
	fp2x8_wide_add(&t, &t, &s);
	fp2x8_wide_xi(&s, &t);
	fp12x8_one(&one);
	fp8_wide_add_high(&s.re, &one.c[0].c[0].re);
	fp2x8_redc(fp12x8_coeff(a, 0), &s, 1);
}

/* Two with one inversion. One of them is 1 only if both are. */
static void
decompress_both(struct fp12x8 *a, struct fp12x8 *b)
{
	struct fp2x8 num_a, den_a, num_b, den_b, inv, t;

	fraction(&num_a, &den_a, a);
	fraction(&num_b, &den_b, b);
	fp2x8_product(&inv, &den_a, &den_b);
	fp2x8_inv(&inv, &inv);
	fp2x8_product(&t, &inv, &den_b);
	fp2x8_product(&t, &t, &num_a);
	decompress(a, &t);
	fp2x8_product(&t, &inv, &den_a);
	fp2x8_product(&t, &t, &num_b);
	decompress(b, &t);
}

#define X_HIGH 62
#define X_LOW 55
_Static_assert(BN254_X_ABS == (UINT64_C(1) << X_HIGH) +
    (UINT64_C(1) << X_LOW) + 1, "the chain is for this x");

static void
fp12x8_cyclotomic_pow_x(struct fp12x8 *out, const struct fp12x8 *a)
{
	struct fp12x8 low = *a, high;

	for (int i = 0; i < X_LOW; i++)
		sqr_b_c(&low);
	high = low;
	for (int i = X_LOW; i < X_HIGH; i++)
		sqr_b_c(&high);
	decompress_both(&low, &high);
	fp12x8_mul(&low, &low, &high);
	fp12x8_mul(&low, &low, a);
	fp12x8_conj(out, &low);
}

#define FINAL_EXP_TYPE struct fp12x8
#define FINAL_EXP(name) fp12x8_ ## name
#include "bn254/final_exp.h"

/* The stack goes deepest here: what is below is wiped here too. */
#define DEAD_STACK 49152

void
fp12x8_final_exp(struct fp12x8 *out, const struct fp12x8 *f)
{
	final_exp(out, f);
	secure_wipe_stack(DEAD_STACK);
}

#endif

#endif
