/*
 * G1 = E(Fp), y^2 = x^3 + 2, in homogeneous projective coordinates with the
 * complete formulas of Renes, Costello and Batina (EUROCRYPT 2016) for a = 0
 * and b3 = 3 b = 6. They are right for all points of a curve without points
 * of order 2, infinity and equal points included, so no input is a special
 * case and no secret can steer one. The order of E(Fp), r, is odd.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include "bn254/fp2.h"
#include "bn254/fp_wide.h"
#include "bn254/group.h"
#include "bn254/lookup.h"
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
	fp_mul_add(&out->y, &plus, &minus, &bzz, &y8);
	fp_mul(&xy, &xy, &minus);
	fp_dbl(&out->x, &xy);
}

/* The products that an addition begins with */
struct g1_addition {
	struct bn254_fp xx, yy, zz, xy, yz, xz;
};

/*
 * Algorithms 7 and 8. With xx = X1 X2, yy = Y1 Y2, zz = Z1 Z2,
 * xy = X1 Y2 + X2 Y1, yz = Y1 Z2 + Y2 Z1, xz = X1 Z2 + X2 Z1:
 *	X3 = xy (yy - b3 zz) - b3 xz yz
 *	Y3 = (yy + b3 zz)(yy - b3 zz) + 3 xx b3 xz
 *	Z3 = yz (yy + b3 zz) + 3 xx xy
 */
static void
g1_sum(struct bn254_g1 *out, struct g1_addition *s)
{
	struct bn254_fp minus, plus;

	g1_triple(&s->xx, &s->xx);		/* xx is 3 xx from here, */
	g1_mul_b3(&s->zz, &s->zz);		/* zz is b3 zz, */
	g1_mul_b3(&s->xz, &s->xz);		/* xz is b3 xz */
	fp_add(&plus, &s->yy, &s->zz);
	fp_sub(&minus, &s->yy, &s->zz);
	fp_mul_sub(&out->x, &s->xy, &minus, &s->xz, &s->yz);
	fp_mul_add(&out->y, &plus, &minus, &s->xx, &s->xz);
	fp_mul_add(&out->z, &s->yz, &plus, &s->xx, &s->xy);
}

void
g1_add(struct bn254_g1 *out, const struct bn254_g1 *a,
    const struct bn254_g1 *b)
{
	struct g1_addition s;

	fp_mul(&s.xx, &a->x, &b->x);
	fp_mul(&s.yy, &a->y, &b->y);
	fp_mul(&s.zz, &a->z, &b->z);
	fp_mul_add(&s.xy, &a->x, &b->y, &b->x, &a->y);
	fp_mul_add(&s.yz, &a->y, &b->z, &b->y, &a->z);
	fp_mul_add(&s.xz, &a->x, &b->z, &b->x, &a->z);
	g1_sum(out, &s);
}

/* The same with b = (x, y), which is not infinity */
static void
g1_add_affine(struct bn254_g1 *out, const struct bn254_g1 *a,
    const struct bn254_fp *x, const struct bn254_fp *y)
{
	struct g1_addition s;

	fp_mul(&s.xx, &a->x, x);
	fp_mul(&s.yy, &a->y, y);
	s.zz = a->z;
	fp_mul_add(&s.xy, &a->x, y, x, &a->y);
	fp_mul(&s.yz, y, &a->z);
	fp_add(&s.yz, &s.yz, &a->y);
	fp_mul(&s.xz, x, &a->z);
	fp_add(&s.xz, &s.xz, &a->x);
	g1_sum(out, &s);
}

/* digit times the base of the table, reading every entry */
static void
g1_window(struct bn254_g1 *out, const struct bn254_g1 table[WINDOW_TABLE],
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
		g1_window(&t, table, scalar_digit(k, i));
		g1_add(&sum, &sum, &t);
	}
	*out = sum;
}

/* digit times the base of a row, in affine form; anything for digit 0 */
static void
g1_entry(struct bn254_fp *x, struct bn254_fp *y, const void *row,
    struct digit digit)
{
	struct {
		struct bn254_fp x, y;
	} entry;
	struct bn254_fp minus_y;

	lookup(&entry, row, sizeof(entry) / sizeof(uint64_t), PART_TABLE,
	    digit.magnitude);
	fp_neg(&minus_y, &entry.y);
	fp_move(&entry.y, &minus_y, digit.negative);
	*x = entry.x;
	*y = entry.y;
}

static void
g1_move(struct bn254_g1 *out, const struct bn254_g1 *a, uint64_t mask)
{
	fp_move(&out->x, &a->x, mask);
	fp_move(&out->y, &a->y, mask);
	fp_move(&out->z, &a->z, mask);
}

/* The first digit of a comb, and each further one */
static void
g1_comb_begin(struct bn254_g1 *sum, const void *row, struct digit digit)
{
	struct bn254_g1 t;

	g1_entry(&t.x, &t.y, row, digit);
	t.z = bn254_one;
	g1_infinity(sum);
	g1_move(sum, &t, ~ct_is_zero(digit.magnitude));
}

static void
g1_comb_step(struct bn254_g1 *sum, const void *row, struct digit digit)
{
	struct bn254_g1 t;
	struct bn254_fp x, y;

	g1_entry(&x, &y, row, digit);
	g1_add_affine(&t, sum, &x, &y);
	g1_move(sum, &t, ~ct_is_zero(digit.magnitude));
}

/* k0 P + phi(k1 P), with phi(x, y) = (delta^2 x, y) */
void
g1_comb_mul(struct bn254_g1 *out, const struct bn254_scalar *k,
    const struct bn254_g1_comb *comb)
{
	struct scalar_parts parts;
	struct bn254_g1 sum[2];

	scalar_split2(&parts, k);
	for (int j = 0; j < 2; j++)
		g1_comb_begin(&sum[j], comb->e[0], part_digit(&parts, j, 0));
	for (unsigned int i = 1; i < PART_WINDOWS2; i++)
		for (int j = 0; j < 2; j++)
			g1_comb_step(&sum[j], comb->e[i],
			    part_digit(&parts, j, i));
	fp_mul(&sum[1].x, &sum[1].x, &bn254_delta[2]);
	g1_add(out, &sum[0], &sum[1]);
}

/* (x/z, y/z) of the points of a row, with one inversion */
static void
g1_normalise(struct bn254_g1_comb *out, int row,
    const struct bn254_g1 points[PART_TABLE])
{
	struct bn254_fp before[PART_TABLE], product = bn254_one, inv, t;

	for (int i = 0; i < PART_TABLE; i++) {
		before[i] = product;
		fp_mul(&product, &product, &points[i].z);
	}
	fp_inv(&inv, &product);
	for (int i = PART_TABLE; i-- > 0;) {
		fp_mul(&t, &inv, &before[i]);
		fp_mul(&inv, &inv, &points[i].z);
		fp_mul(&out->e[row][i].x, &points[i].x, &t);
		fp_mul(&out->e[row][i].y, &points[i].y, &t);
	}
}

void
g1_comb_make(struct bn254_g1_comb *out, const struct bn254_g1 *a)
{
	struct bn254_g1 base = *a, points[PART_TABLE];

	for (int i = 0; i < PART_WINDOWS2; i++) {
		points[0] = base;
		for (int j = 1; j < PART_TABLE; j++)
			g1_add(&points[j], &points[j - 1], &base);
		g1_double(&base, &points[PART_TABLE - 1]);
		g1_normalise(out, i, points);
	}
}
