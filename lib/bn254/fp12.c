/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include "bn254/fp12.h"

#include <string.h>

static struct bn254_fp2 *
coeff(struct bn254_fp12 *a, int power)
{
	return &a->c[power & 1].c[power >> 1];
}

static const struct bn254_fp2 *
coeff_of(const struct bn254_fp12 *a, int power)
{
	return &a->c[power & 1].c[power >> 1];
}

void
fp12_one(struct bn254_fp12 *out)
{
	memset(out, 0, sizeof(*out));
	out->c[0].c[0].re = bn254_one;
}

uint64_t
fp12_is_zero(const struct bn254_fp12 *a)
{
	uint64_t mask = ~(uint64_t)0;

	for (int j = 0; j < 6; j++)
		mask &= fp2_is_zero(coeff_of(a, j));
	return mask;
}

uint64_t
fp12_eq(const struct bn254_fp12 *a, const struct bn254_fp12 *b)
{
	uint64_t mask = ~(uint64_t)0;

	for (int j = 0; j < 6; j++)
		mask &= fp2_eq(coeff_of(a, j), coeff_of(b, j));
	return mask;
}

void
fp12_move(struct bn254_fp12 *out, const struct bn254_fp12 *a, uint64_t mask)
{
	for (int j = 0; j < 6; j++)
		fp2_move(coeff(out, j), coeff_of(a, j), mask);
}

/* Karatsuba: three products in Fp6. */
void
fp12_mul(struct bn254_fp12 *out, const struct bn254_fp12 *a,
    const struct bn254_fp12 *b)
{
	struct bn254_fp6 s, t, v, w;

	fp6_add(&s, &a->c[0], &a->c[1]);
	fp6_add(&t, &b->c[0], &b->c[1]);
	fp6_mul(&s, &s, &t);		/* s = (a0 + a1)(b0 + b1) */
	fp6_mul(&v, &a->c[0], &b->c[0]);	/* v = a0 b0 */
	fp6_mul(&w, &a->c[1], &b->c[1]);	/* w = a1 b1 */
	fp6_sub(&s, &s, &v);
	fp6_sub(&out->c[1], &s, &w);	/* c1 = s - v - w */
	fp6_mul_u(&w, &w);
	fp6_add(&out->c[0], &v, &w);	/* c0 = v + u w */
}

/* Complex squaring: two products in Fp6. */
void
fp12_sqr(struct bn254_fp12 *out, const struct bn254_fp12 *a)
{
	struct bn254_fp6 s, t, v;

	fp6_mul(&v, &a->c[0], &a->c[1]);	/* v = a0 a1 */
	fp6_add(&s, &a->c[0], &a->c[1]);
	fp6_mul_u(&t, &a->c[1]);
	fp6_add(&t, &a->c[0], &t);
	fp6_mul(&s, &s, &t);		/* s = (a0 + a1)(a0 + u a1) */
	fp6_sub(&s, &s, &v);
	fp6_mul_u(&t, &v);
	fp6_sub(&out->c[0], &s, &t);	/* c0 = s - v - u v */
	fp6_add(&out->c[1], &v, &v);	/* c1 = 2 v */
}

/* The line is 1 + l w with l = b + c u, as w^3 = u w. */
void
fp12_mul_line(struct bn254_fp12 *out, const struct bn254_fp12 *a,
    const struct bn254_fp2 *b, const struct bn254_fp2 *c)
{
	struct bn254_fp6 s, t;

	fp6_mul_sparse(&s, &a->c[0], b, c);
	fp6_mul_sparse(&t, &a->c[1], b, c);
	fp6_mul_u(&t, &t);
	fp6_add(&out->c[0], &a->c[0], &t);	/* c0 = a0 + u a1 l */
	fp6_add(&out->c[1], &a->c[1], &s);	/* c1 = a1 + a0 l */
}

void
fp12_conj(struct bn254_fp12 *out, const struct bn254_fp12 *a)
{
	out->c[0] = a->c[0];
	fp6_neg(&out->c[1], &a->c[1]);
}

/* (sum c_j w^j)^p = sum conj(c_j) gamma^j w^j */
void
fp12_frob(struct bn254_fp12 *out, const struct bn254_fp12 *a)
{
	for (int j = 0; j < 6; j++) {
		fp2_conj(coeff(out, j), coeff_of(a, j));
		fp2_mul(coeff(out, j), coeff(out, j), &bn254_gamma[j]);
	}
}

/* (sum c_j w^j)^(p^2) = sum c_j delta^j w^j */
void
fp12_frob2(struct bn254_fp12 *out, const struct bn254_fp12 *a)
{
	for (int j = 0; j < 6; j++)
		fp2_scale(coeff(out, j), coeff_of(a, j), &bn254_delta[j]);
}

/* 1/a = (a0 - a1 w) / (a0^2 - u a1^2) */
void
fp12_inv(struct bn254_fp12 *out, const struct bn254_fp12 *a)
{
	struct bn254_fp6 s, t;

	fp6_mul(&s, &a->c[0], &a->c[0]);
	fp6_mul(&t, &a->c[1], &a->c[1]);
	fp6_mul_u(&t, &t);
	fp6_sub(&s, &s, &t);
	fp6_inv(&s, &s);
	fp6_mul(&out->c[0], &a->c[0], &s);
	fp6_neg(&s, &s);
	fp6_mul(&out->c[1], &a->c[1], &s);
}

/* (s + t v)^2 = (s^2 + xi t^2) + 2 s t v in Fp4 = Fp2[v] / (v^2 - xi) */
static void
fp4_sqr(struct bn254_fp2 *out0, struct bn254_fp2 *out1,
    const struct bn254_fp2 *s, const struct bn254_fp2 *t)
{
	struct bn254_fp2 ss, tt, sum;

	fp2_sqr(&ss, s);
	fp2_sqr(&tt, t);
	fp2_add(&sum, s, t);
	fp2_sqr(&sum, &sum);
	fp2_sub(&sum, &sum, &ss);
	fp2_sub(out1, &sum, &tt);	/* (s + t)^2 - s^2 - t^2 */
	fp2_mul_xi(&tt, &tt);
	fp2_add(out0, &ss, &tt);
}

/* out = 3 t - 2 a, out = 3 t + 2 a */
static void
triple_minus(struct bn254_fp2 *out, const struct bn254_fp2 *t,
    const struct bn254_fp2 *a)
{
	struct bn254_fp2 d;

	fp2_sub(&d, t, a);
	fp2_dbl(&d, &d);
	fp2_add(out, &d, t);
}

static void
triple_plus(struct bn254_fp2 *out, const struct bn254_fp2 *t,
    const struct bn254_fp2 *a)
{
	struct bn254_fp2 d;

	fp2_add(&d, t, a);
	fp2_dbl(&d, &d);
	fp2_add(out, &d, t);
}

/*
 * Granger and Scott, "Faster squaring in the cyclotomic subgroup of sixth
 * degree extensions", PKC 2010, section 3.2. With v = w^3 and
 *	A = c_0 + c_3 v,  B = c_1 + c_4 v,  C = c_2 + c_5 v,
 *	(A + B w + C w^2)^2 =
 *	    (3 A^2 - 2 A') + (3 v C^2 + 2 B') w + (3 B^2 - 2 C') w^2,
 * where ' is v to -v.
 */
void
fp12_cyclotomic_sqr(struct bn254_fp12 *out, const struct bn254_fp12 *a)
{
	struct bn254_fp2 a0, a1, b0, b1, c0, c1;

	fp4_sqr(&a0, &a1, coeff_of(a, 0), coeff_of(a, 3));
	fp4_sqr(&b0, &b1, coeff_of(a, 1), coeff_of(a, 4));
	fp4_sqr(&c0, &c1, coeff_of(a, 2), coeff_of(a, 5));
	fp2_mul_xi(&c1, &c1);		/* v C^2 = xi c1 + c0 v */
	triple_minus(coeff(out, 0), &a0, coeff_of(a, 0));
	triple_plus(coeff(out, 3), &a1, coeff_of(a, 3));
	triple_plus(coeff(out, 1), &c1, coeff_of(a, 1));
	triple_minus(coeff(out, 4), &c0, coeff_of(a, 4));
	triple_minus(coeff(out, 2), &b0, coeff_of(a, 2));
	triple_plus(coeff(out, 5), &b1, coeff_of(a, 5));
}

/* x is negative: (a^|x|)^-1, and the inverse is the conjugate */
void
fp12_cyclotomic_pow_x(struct bn254_fp12 *out, const struct bn254_fp12 *a)
{
	struct bn254_fp12 t = *a;

	for (int i = 61; i >= 0; i--) {
		fp12_cyclotomic_sqr(&t, &t);
		if ((BN254_X_ABS >> i & 1) != 0)
			fp12_mul(&t, &t, a);
	}
	fp12_conj(out, &t);
}

/* The powers of w in the order of the octets. */
static const int octet_order[6] = { 5, 2, 4, 1, 3, 0 };

uint64_t
fp12_decode(struct bn254_fp12 *out, const uint8_t in[BN254_GT_OCTETS])
{
	uint64_t ok = ~(uint64_t)0;

	for (int i = 0; i < 6; i++)
		ok &= fp2_decode(coeff(out, octet_order[i]), in + 64 * i);
	return ok;
}

void
fp12_encode(uint8_t out[BN254_GT_OCTETS], const struct bn254_fp12 *a)
{
	for (int i = 0; i < 6; i++)
		fp2_encode(out + 64 * i, coeff_of(a, octet_order[i]));
}
