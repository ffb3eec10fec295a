/*
 * G1 = E(Fp), y^2 = x^3 + 2, in homogeneous projective coordinates with the
 * complete formulas of Renes, Costello and Batina (EUROCRYPT 2016) for a = 0
 * and b3 = 3 b = 6. They are right for all points of a curve without points
 * of order 2, infinity and equal points included, so no input is a special
 * case and no secret can steer one. The order of E(Fp), r, is odd.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include "bn254/fp.h"
#include "bn254/group.h"
#include "bn254/scalar.h"

void
g1_infinity(struct bn254_g1 *out)
{
	static const struct bn254_fp zero;

	out->x = zero;
	out->y = bn254_one;
	out->z = zero;
}

bool
g1_is_infinity(const struct bn254_g1 *a)
{
	return ct_public(fp_is_zero(&a->z));
}

/*
 * x/z and y/z by cross products. With z = 0 on one side only, y z' = y' z
 * fails, because infinity has y != 0.
 */
bool
g1_equal(const struct bn254_g1 *a, const struct bn254_g1 *b)
{
	struct bn254_fp t, u;
	uint64_t mask;

	fp_mul(&t, &a->x, &b->z);
	fp_mul(&u, &b->x, &a->z);
	mask = fp_eq(&t, &u);
	fp_mul(&t, &a->y, &b->z);
	fp_mul(&u, &b->y, &a->z);
	return ct_public(mask & fp_eq(&t, &u));
}

void
g1_neg(struct bn254_g1 *out, const struct bn254_g1 *a)
{
	out->x = a->x;
	fp_neg(&out->y, &a->y);
	out->z = a->z;
}

static void
g1_triple(struct bn254_fp *out, const struct bn254_fp *a)
{
	struct bn254_fp t;

	fp_dbl(&t, a);
	fp_add(out, &t, a);
}

/* b3 a = 6 a */
static void
g1_mul_b3(struct bn254_fp *out, const struct bn254_fp *a)
{
	struct bn254_fp t;

	g1_triple(&t, a);
	fp_dbl(out, &t);
}

/*
 * Algorithm 9:
 *	X3 = 2 X Y (Y^2 - 3 b3 Z^2)
 *	Y3 = (Y^2 - 3 b3 Z^2)(Y^2 + b3 Z^2) + 8 b3 Y^2 Z^2
 *	Z3 = 8 Y^3 Z
 */
void
g1_double(struct bn254_g1 *out, const struct bn254_g1 *a)
{
	struct bn254_fp yy, y8, xy, yz, bzz, minus, plus;

	fp_sqr(&yy, &a->y);
	fp_dbl(&y8, &yy);
	fp_dbl(&y8, &y8);
	fp_dbl(&y8, &y8);		/* y8 = 8 Y^2 */
	fp_mul(&xy, &a->x, &a->y);
	fp_mul(&yz, &a->y, &a->z);
	fp_sqr(&bzz, &a->z);
	g1_mul_b3(&bzz, &bzz);		/* bzz = b3 Z^2 */
	fp_add(&plus, &yy, &bzz);
	g1_triple(&minus, &bzz);
	fp_sub(&minus, &yy, &minus);
	fp_mul(&out->z, &yz, &y8);
	fp_mul(&bzz, &bzz, &y8);
	fp_mul(&plus, &plus, &minus);
	fp_add(&out->y, &plus, &bzz);
	fp_mul(&xy, &xy, &minus);
	fp_dbl(&out->x, &xy);
}

/* (s + t)(u + v) - x - y */
static void
g1_cross(struct bn254_fp *out, const struct bn254_fp *s,
    const struct bn254_fp *t, const struct bn254_fp *u,
    const struct bn254_fp *v, const struct bn254_fp *x,
    const struct bn254_fp *y)
{
	struct bn254_fp left, right;

	fp_add_lazy(&left, s, t);
	fp_add_lazy(&right, u, v);
	fp_mul(&left, &left, &right);
	fp_sub(&left, &left, x);
	fp_sub(out, &left, y);
}

/*
 * Algorithm 7. With xx = X1 X2, yy = Y1 Y2, zz = Z1 Z2, xy = X1 Y2 + X2 Y1,
 * yz = Y1 Z2 + Y2 Z1, xz = X1 Z2 + X2 Z1:
 *	X3 = xy (yy - b3 zz) - b3 xz yz
 *	Y3 = (yy + b3 zz)(yy - b3 zz) + 3 xx b3 xz
 *	Z3 = yz (yy + b3 zz) + 3 xx xy
 */
void
g1_add(struct bn254_g1 *out, const struct bn254_g1 *a,
    const struct bn254_g1 *b)
{
	struct bn254_fp xx, yy, zz, xy, yz, xz, minus, plus, t;

	fp_mul(&xx, &a->x, &b->x);
	fp_mul(&yy, &a->y, &b->y);
	fp_mul(&zz, &a->z, &b->z);
	g1_cross(&xy, &a->x, &a->y, &b->x, &b->y, &xx, &yy);
	g1_cross(&yz, &a->y, &a->z, &b->y, &b->z, &yy, &zz);
	g1_cross(&xz, &a->x, &a->z, &b->x, &b->z, &xx, &zz);
	g1_triple(&xx, &xx);		/* xx is 3 xx from here, */
	g1_mul_b3(&zz, &zz);		/* zz is b3 zz, */
	g1_mul_b3(&xz, &xz);		/* xz is b3 xz */
	fp_add(&plus, &yy, &zz);
	fp_sub(&minus, &yy, &zz);
	fp_mul(&out->x, &xy, &minus);
	fp_mul(&t, &xz, &yz);
	fp_sub(&out->x, &out->x, &t);
	fp_mul(&out->y, &plus, &minus);
	fp_mul(&t, &xx, &xz);
	fp_add(&out->y, &out->y, &t);
	fp_mul(&out->z, &yz, &plus);
	fp_mul(&t, &xx, &xy);
	fp_add(&out->z, &out->z, &t);
}

/* digit times the base of the table, reading every entry */
static void
g1_lookup(struct bn254_g1 *out, const struct bn254_g1 table[WINDOW_TABLE],
    struct digit digit)
{
	struct bn254_fp minus_y;

	g1_infinity(out);
	for (uint64_t i = 0; i < WINDOW_TABLE; i++) {
		uint64_t mask = ct_eq(digit.magnitude, i + 1);

		fp_move(&out->x, &table[i].x, mask);
		fp_move(&out->y, &table[i].y, mask);
		fp_move(&out->z, &table[i].z, mask);
	}
	fp_neg(&minus_y, &out->y);
	fp_move(&out->y, &minus_y, digit.negative);
}

void
g1_mul(struct bn254_g1 *out, const struct bn254_scalar *k,
    const struct bn254_g1 *a)
{
	struct bn254_g1 table[WINDOW_TABLE], sum, t;

	table[0] = *a;
	for (int i = 1; i < WINDOW_TABLE; i++)
		g1_add(&table[i], &table[i - 1], a);
	g1_infinity(&sum);
	for (unsigned int i = WINDOWS; i-- > 0;) {
		for (int j = 0; j < WINDOW_BITS; j++)
			g1_double(&sum, &sum);
		g1_lookup(&t, table, scalar_digit(k, i));
		g1_add(&sum, &sum, &t);
	}
	*out = sum;
}
