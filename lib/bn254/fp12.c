/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include "bn254/fp12.h"

#include <string.h>

#include "bn254/fp6_wide.h"

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

/*
 * Karatsuba: three products in Fp6. In units of p^2, c0 has (-16, 17) at
 * worst (c[0]: (-7, 3), (-2, 8), and xi times (-3, 3), [0, 6)), and c1 has
 * (-18, 17); 3W is 20.7 p^2, and 2.89 W is 19.9 p^2.
 */
void
fp12_mul(struct bn254_fp12 *out, const struct bn254_fp12 *a,
    const struct bn254_fp12 *b)
{
	struct bn254_fp6 s, t;
	struct fp6_wide v, w, x;

	fp6_mul_wide(&v, &a->c[0], &b->c[0]);	/* v = a0 b0 */
	fp6_mul_wide(&w, &a->c[1], &b->c[1]);	/* w = a1 b1 */
	fp6_add(&s, &a->c[0], &a->c[1]);
	fp6_add(&t, &b->c[0], &b->c[1]);
	fp6_mul_wide(&x, &s, &t);	/* x = (a0 + a1)(b0 + b1) */
	fp6_wide_sub_sub(&x, &x, &v, &w);
	fp6_redc_signed(&out->c[1], &x, 3);	/* c1 = x - v - w */
	fp6_wide_add_u(&x, &v, &w);
	fp6_redc_signed(&out->c[0], &x, 3);	/* c0 = v + u w */
}

/*
 * Complex squaring: two products in Fp6. c0 has (-19, 19) at worst (c[0]:
 * (-7, 3), (-2, 8) less the same less (-9, 3), (-3, 9)), c1 (-14, 16).
 */
void
fp12_sqr(struct bn254_fp12 *out, const struct bn254_fp12 *a)
{
	struct bn254_fp6 s, t;
	struct fp6_wide v, w;

	fp6_mul_wide(&v, &a->c[0], &a->c[1]);	/* v = a0 a1 */
	fp6_add(&s, &a->c[0], &a->c[1]);
	fp6_mul_u(&t, &a->c[1]);
	fp6_add(&t, &a->c[0], &t);
	fp6_mul_wide(&w, &s, &t);	/* w = (a0 + a1)(a0 + u a1) */
	fp6_wide_sub_1_u(&w, &w, &v);
	fp6_redc_signed(&out->c[0], &w, 3);	/* c0 = w - v - u v */
	for (int i = 0; i < 3; i++)
		fp2_wide_add(&v.c[i], &v.c[i], &v.c[i]);
	fp6_redc_signed(&out->c[1], &v, 3);	/* c1 = 2 v */
}

/*
 * The line is 1 + l w with l = b + c u, as w^3 = u w. The products have
 * (-4, 5) at worst, times u (-6, 6), and [0, 1) W is added.
 */
void
fp12_mul_line(struct bn254_fp12 *out, const struct bn254_fp12 *a,
    const struct bn254_fp2 *b, const struct bn254_fp2 *c)
{
	struct fp6_wide s, t;
	struct fp2_wide u;
	struct bn254_fp6 *c0 = &out->c[0];

	fp6_mul_sparse_wide(&s, &a->c[0], b, c);
	fp6_mul_sparse_wide(&t, &a->c[1], b, c);
	fp2_wide_xi(&u, &t.c[2]);
	fp2_redc_plus(&c0->c[0], &u, &a->c[0].c[0], 2);	/* a0 + u a1 l */
	fp2_redc_plus(&c0->c[1], &t.c[0], &a->c[0].c[1], 2);
	fp2_redc_plus(&c0->c[2], &t.c[1], &a->c[0].c[2], 2);
	fp6_redc_plus(&out->c[1], &s, &a->c[1], 2);	/* a1 + a0 l */
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

/*
 * Of (s + t v)^2 = (s^2 + xi t^2) + 2 s t v in Fp4 = Fp2[v] / (v^2 - xi): the
 * first part. Squares have [0, 2), [0, 2), so it has (-2, 4), [0, 6).
 */
static void
fp4_sqr0(struct fp2_wide *out, const struct bn254_fp2 *s,
    const struct bn254_fp2 *t)
{
	struct fp2_wide ss, tt;

	fp2_sqr_wide(&ss, s);
	fp2_sqr_wide(&tt, t);
	fp2_wide_add_xi(out, &ss, &tt);
}

/* Three times the second, as 2 s times 3 t: (-6, 6), [0, 12) */
static void
fp4_sqr1_triple(struct fp2_wide *out, const struct bn254_fp2 *s,
    const struct bn254_fp2 *t)
{
	struct bn254_fp2 s2, t3;

	fp2_add_lazy(&s2, s, s);
	fp2_add_lazy(&t3, t, t);
	fp2_add_lazy(&t3, &t3, t);
	fp2_mul_wide(out, &s2, &t3);
}

/*
 * 3 t - 2 a with t in (-2, 6), where a weighs up to W: 2W is 13.8, so that all
 * is in (-19.8, 18).
 */
static void
fp2_triple_minus(struct bn254_fp2 *out, struct fp2_wide *t,
    const struct bn254_fp2 *a)
{
	fp_wide_add_add(&t->re, &t->re, &t->re, &t->re);
	fp_wide_add_add(&t->im, &t->im, &t->im, &t->im);
	fp_redc_minus2(&out->re, &t->re, &a->re, 3);
	fp_redc_minus2(&out->im, &t->im, &a->im, 3);
}

/* t + 2 a with t in (-12, 12): (-12, 25.8), where 3.85 W is 26.5 */
static void
fp2_plus(struct bn254_fp2 *out, const struct fp2_wide *t,
    const struct bn254_fp2 *a)
{
	fp_redc_plus2(&out->re, &t->re, &a->re, 2);
	fp_redc_plus2(&out->im, &t->im, &a->im, 2);
}

/*
 * B and C of the square, which depend on nothing else. xi s t is in (-2, 1),
 * (-1, 2), more than its parts tell.
 */
static void
sqr_b_c(struct bn254_fp12 *out, const struct bn254_fp12 *a)
{
	const struct bn254_fp2 *a1 = coeff_of(a, 1), *a2 = coeff_of(a, 2);
	const struct bn254_fp2 *a4 = coeff_of(a, 4), *a5 = coeff_of(a, 5);
	struct fp2_wide b0, b1, c0, c1, t;

	fp4_sqr0(&b0, a1, a4);
	fp4_sqr1_triple(&b1, a1, a4);
	fp4_sqr0(&c0, a2, a5);
	fp4_sqr1_triple(&c1, a2, a5);
	fp2_wide_xi(&t, &c1);		/* v C^2 = xi c1 + c0 v */
	fp2_plus(coeff(out, 1), &t, a1);
	fp2_triple_minus(coeff(out, 4), &c0, a4);
	fp2_triple_minus(coeff(out, 2), &b0, a2);
	fp2_plus(coeff(out, 5), &b1, a5);
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
	struct fp2_wide a0, a1;

	fp4_sqr0(&a0, coeff_of(a, 0), coeff_of(a, 3));
	fp4_sqr1_triple(&a1, coeff_of(a, 0), coeff_of(a, 3));
	fp2_triple_minus(coeff(out, 0), &a0, coeff_of(a, 0));
	fp2_plus(coeff(out, 3), &a1, coeff_of(a, 3));
	sqr_b_c(out, a);
}

/*
 * Karabina, "Squaring in cyclotomic subgroups", Math. Comp. 82 (2013): B and C
 * square by themselves, and give A back (Aranha et al. 2011, section 5.2),
 *	c_3 = (xi c_5^2 + 3 c_2^2 - 2 c_4) / (4 c_1), or 2 c_2 c_5 / c_4 if
 *	    c_1 = 0,
 *	c_0 = xi (2 c_3^2 + c_1 c_5 - 3 c_4 c_2) + 1.
 * Where c_1 = c_4 = 0 too, the element is 1: then it has c_2 c_5 = 0 and
 * xi c_5^2 + 3 c_2^2 = 0, so it is in Fp4, where a^(p^4 - p^2 + 1) = 1 means
 * a^3 = 1; but the order of the subgroup is 1 mod 3. As 1/0 is 0 here, that
 * comes out right.
 */
static void
fraction(struct bn254_fp2 *num, struct bn254_fp2 *den,
    const struct bn254_fp12 *a)
{
	const struct bn254_fp2 *c1 = coeff_of(a, 1), *c2 = coeff_of(a, 2);
	const struct bn254_fp2 *c4 = coeff_of(a, 4), *c5 = coeff_of(a, 5);
	uint64_t zero = fp2_is_zero(c1);
	struct bn254_fp2 t;

	fp2_sqr(num, c5);
	fp2_mul_xi(num, num);
	fp2_sqr(&t, c2);
	fp2_sub(den, &t, c4);
	fp2_dbl(den, den);
	fp2_add(&t, &t, den);		/* 3 c_2^2 - 2 c_4 */
	fp2_add(num, num, &t);
	fp2_dbl(den, c1);
	fp2_dbl(den, den);
	fp2_mul(&t, c2, c5);
	fp2_dbl(&t, &t);
	fp2_move(num, &t, zero);
	fp2_move(den, c4, zero);
}

static void
decompress(struct bn254_fp12 *a, const struct bn254_fp2 *c3)
{
	const struct bn254_fp2 *c1 = coeff_of(a, 1), *c2 = coeff_of(a, 2);
	const struct bn254_fp2 *c4 = coeff_of(a, 4), *c5 = coeff_of(a, 5);
	struct bn254_fp2 *c0 = coeff(a, 0), t, u;

	*coeff(a, 3) = *c3;
	fp2_sqr(&t, c3);
	fp2_mul(&u, c4, c2);
	fp2_sub(&t, &t, &u);
	fp2_dbl(&t, &t);
	fp2_sub(&t, &t, &u);		/* 2 c_3^2 - 3 c_4 c_2 */
	fp2_mul(&u, c1, c5);
	fp2_add(&t, &t, &u);
	fp2_mul_xi(c0, &t);
	fp_add(&c0->re, &c0->re, &bn254_one);
}

/* Two with one inversion. One of them is 1 only if both are. */
static void
decompress_both(struct bn254_fp12 *a, struct bn254_fp12 *b)
{
	struct bn254_fp2 num_a, den_a, num_b, den_b, inv, t;

	fraction(&num_a, &den_a, a);
	fraction(&num_b, &den_b, b);
	fp2_mul(&inv, &den_a, &den_b);
	fp2_inv(&inv, &inv);
	fp2_mul(&t, &inv, &den_b);
	fp2_mul(&t, &t, &num_a);
	decompress(a, &t);
	fp2_mul(&t, &inv, &den_a);
	fp2_mul(&t, &t, &num_b);
	decompress(b, &t);
}

#define X_HIGH 62
#define X_LOW 55
_Static_assert(BN254_X_ABS == (UINT64_C(1) << X_HIGH) +
    (UINT64_C(1) << X_LOW) + 1, "the chain is for this x");

/*
 * x is negative: (a^|x|)^-1, and the inverse is the conjugate. The order of
 * the subgroup is odd, so that no power by 2 comes to 1 but that of 1.
 */
void
fp12_cyclotomic_pow_x(struct bn254_fp12 *out, const struct bn254_fp12 *a)
{
	struct bn254_fp12 low = *a, high;

	for (int i = 0; i < X_LOW; i++)
		sqr_b_c(&low, &low);
	high = low;
	for (int i = X_LOW; i < X_HIGH; i++)
		sqr_b_c(&high, &high);
	decompress_both(&low, &high);
	fp12_mul(&low, &low, &high);
	fp12_mul(&low, &low, a);
	fp12_conj(out, &low);
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
