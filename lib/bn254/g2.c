/*
 * G2, the points of order r of E'(Fp2), y^2 = x^3 + 1 - i, with the formulas
 * of g1.c over Fp2 and b3 = 3 (1 - i). They are complete on all of E'(Fp2):
 * its order r (2p - r) is odd, so there are no points of order 2. Hence they
 * also serve to find out that a point is not of order r.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include "bn254/fp2.h"
#include "bn254/group.h"
#include "bn254/lookup.h"
#include "bn254/scalar.h"

void
g2_infinity(struct bn254_g2 *out)
{
	static const struct bn254_fp2 zero;

	out->x = zero;
	out->y = bn254_gamma[0];		/* 1 */
	out->z = zero;
}

bool
g2_is_infinity(const struct bn254_g2 *a)
{
	return ct_public(fp2_is_zero(&a->z));
}

/*
 * x/z and y/z by cross products. With z = 0 on one side only, y z' = y' z
 * fails, because infinity has y != 0.
 */
bool
g2_equal(const struct bn254_g2 *a, const struct bn254_g2 *b)
{
	struct bn254_fp2 t, u;
	uint64_t mask;

	fp2_mul(&t, &a->x, &b->z);
	fp2_mul(&u, &b->x, &a->z);
	mask = fp2_eq(&t, &u);
	fp2_mul(&t, &a->y, &b->z);
	fp2_mul(&u, &b->y, &a->z);
	return ct_public(mask & fp2_eq(&t, &u));
}

void
g2_neg(struct bn254_g2 *out, const struct bn254_g2 *a)
{
	out->x = a->x;
	fp2_neg(&out->y, &a->y);
	out->z = a->z;
}

static void
g2_triple(struct bn254_fp2 *out, const struct bn254_fp2 *a)
{
	struct bn254_fp2 t;

	fp2_dbl(&t, a);
	fp2_add(out, &t, a);
}

/* b3 a = 3 (1 - i) a = 3 ((re + im) + (im - re) i) */
static void
g2_mul_b3(struct bn254_fp2 *out, const struct bn254_fp2 *a)
{
	struct bn254_fp2 t;

	fp_add(&t.re, &a->re, &a->im);
	fp_sub(&t.im, &a->im, &a->re);
	g2_triple(out, &t);
}

/*
 * Algorithm 9:
 *	X3 = 2 X Y (Y^2 - 3 b3 Z^2)
 *	Y3 = (Y^2 - 3 b3 Z^2)(Y^2 + b3 Z^2) + 8 b3 Y^2 Z^2
 *	Z3 = 8 Y^3 Z
 */
void
g2_double(struct bn254_g2 *out, const struct bn254_g2 *a)
{
	struct bn254_fp2 yy, y8, xy, yz, bzz, minus, plus;

	fp2_sqr(&yy, &a->y);
	fp2_dbl(&y8, &yy);
	fp2_dbl(&y8, &y8);
	fp2_dbl(&y8, &y8);		/* y8 = 8 Y^2 */
	fp2_mul(&xy, &a->x, &a->y);
	fp2_mul(&yz, &a->y, &a->z);
	fp2_sqr(&bzz, &a->z);
	g2_mul_b3(&bzz, &bzz);		/* bzz = b3 Z^2 */
	fp2_add(&plus, &yy, &bzz);
	g2_triple(&minus, &bzz);
	fp2_sub(&minus, &yy, &minus);
	fp2_mul(&out->z, &yz, &y8);
	fp2_mul_add(&out->y, &plus, &minus, &bzz, &y8);
	fp2_mul(&xy, &xy, &minus);
	fp2_dbl(&out->x, &xy);
}

/* (s + t)(u + v) - x - y */
static void
g2_cross(struct bn254_fp2 *out, const struct bn254_fp2 *s,
    const struct bn254_fp2 *t, const struct bn254_fp2 *u,
    const struct bn254_fp2 *v, const struct bn254_fp2 *x,
    const struct bn254_fp2 *y)
{
	struct bn254_fp2 left, right;

	fp2_add(&left, s, t);
	fp2_add(&right, u, v);
	fp2_mul(&left, &left, &right);
	fp2_sub(&left, &left, x);
	fp2_sub(out, &left, y);
}

/* The products that an addition begins with */
struct g2_addition {
	struct bn254_fp2 xx, yy, zz, xy, yz, xz;
};

/*
 * Algorithms 7 and 8. With xx = X1 X2, yy = Y1 Y2, zz = Z1 Z2,
 * xy = X1 Y2 + X2 Y1, yz = Y1 Z2 + Y2 Z1, xz = X1 Z2 + X2 Z1:
 *	X3 = xy (yy - b3 zz) - b3 xz yz
 *	Y3 = (yy + b3 zz)(yy - b3 zz) + 3 xx b3 xz
 *	Z3 = yz (yy + b3 zz) + 3 xx xy
 */
static void
g2_sum(struct bn254_g2 *out, struct g2_addition *s)
{
	struct bn254_fp2 minus, plus;

	g2_triple(&s->xx, &s->xx);		/* xx is 3 xx from here, */
	g2_mul_b3(&s->zz, &s->zz);		/* zz is b3 zz, */
	g2_mul_b3(&s->xz, &s->xz);		/* xz is b3 xz */
	fp2_add(&plus, &s->yy, &s->zz);
	fp2_sub(&minus, &s->yy, &s->zz);
	fp2_mul_sub(&out->x, &s->xy, &minus, &s->xz, &s->yz);
	fp2_mul_add(&out->y, &plus, &minus, &s->xx, &s->xz);
	fp2_mul_add(&out->z, &s->yz, &plus, &s->xx, &s->xy);
}

void
g2_add(struct bn254_g2 *out, const struct bn254_g2 *a,
    const struct bn254_g2 *b)
{
	struct g2_addition s;

	fp2_mul(&s.xx, &a->x, &b->x);
	fp2_mul(&s.yy, &a->y, &b->y);
	fp2_mul(&s.zz, &a->z, &b->z);
	g2_cross(&s.xy, &a->x, &a->y, &b->x, &b->y, &s.xx, &s.yy);
	g2_cross(&s.yz, &a->y, &a->z, &b->y, &b->z, &s.yy, &s.zz);
	g2_cross(&s.xz, &a->x, &a->z, &b->x, &b->z, &s.xx, &s.zz);
	g2_sum(out, &s);
}

/* The same with b = (x, y), which is not infinity */
static void
g2_add_affine(struct bn254_g2 *out, const struct bn254_g2 *a,
    const struct bn254_fp2 *x, const struct bn254_fp2 *y)
{
	struct g2_addition s;

	fp2_mul(&s.xx, &a->x, x);
	fp2_mul(&s.yy, &a->y, y);
	s.zz = a->z;
	g2_cross(&s.xy, &a->x, &a->y, x, y, &s.xx, &s.yy);
	fp2_mul(&s.yz, y, &a->z);
	fp2_add(&s.yz, &s.yz, &a->y);
	fp2_mul(&s.xz, x, &a->z);
	fp2_add(&s.xz, &s.xz, &a->x);
	g2_sum(out, &s);
}

/* digit times the base of the table, reading every entry */
static void
g2_window(struct bn254_g2 *out, const struct bn254_g2 table[WINDOW_TABLE],
    struct digit digit)
{
	struct bn254_fp2 minus_y;

	g2_infinity(out);
	for (uint64_t i = 0; i < WINDOW_TABLE; i++) {
		uint64_t mask = ct_eq(digit.magnitude, i + 1);

		fp2_move(&out->x, &table[i].x, mask);
		fp2_move(&out->y, &table[i].y, mask);
		fp2_move(&out->z, &table[i].z, mask);
	}
	fp2_neg(&minus_y, &out->y);
	fp2_move(&out->y, &minus_y, digit.negative);
}

void
g2_mul(struct bn254_g2 *out, const struct bn254_scalar *k,
    const struct bn254_g2 *a)
{
	struct bn254_g2 table[WINDOW_TABLE], sum, t;

	table[0] = *a;
	for (int i = 1; i < WINDOW_TABLE; i++)
		g2_add(&table[i], &table[i - 1], a);
	g2_infinity(&sum);
	for (unsigned int i = WINDOWS; i-- > 0;) {
		for (int j = 0; j < WINDOW_BITS; j++)
			g2_double(&sum, &sum);
		g2_window(&t, table, scalar_digit(k, i));
		g2_add(&sum, &sum, &t);
	}
	*out = sum;
}

/* (x, y) -> (x^p gamma^2, y^p gamma^3) */
void
g2_psi(struct bn254_g2 *out, const struct bn254_g2 *a)
{
	fp2_conj(&out->x, &a->x);
	fp2_mul(&out->x, &out->x, &bn254_gamma[2]);
	fp2_conj(&out->y, &a->y);
	fp2_mul(&out->y, &out->y, &bn254_gamma[3]);
	fp2_conj(&out->z, &a->z);
}

/* digit times the base of a row, in affine form; anything for digit 0 */
static void
g2_entry(struct bn254_fp2 *x, struct bn254_fp2 *y, const void *row,
    struct digit digit)
{
	struct {
		struct bn254_fp2 x, y;
	} entry;
	struct bn254_fp2 minus_y;

	lookup(&entry, row, sizeof(entry) / sizeof(uint64_t), PART_TABLE,
	    digit.magnitude);
	fp2_neg(&minus_y, &entry.y);
	fp2_move(&entry.y, &minus_y, digit.negative);
	*x = entry.x;
	*y = entry.y;
}

static void
g2_move(struct bn254_g2 *out, const struct bn254_g2 *a, uint64_t mask)
{
	fp2_move(&out->x, &a->x, mask);
	fp2_move(&out->y, &a->y, mask);
	fp2_move(&out->z, &a->z, mask);
}

/* The first digit of a comb, and each further one */
static void
g2_comb_begin(struct bn254_g2 *sum, const void *row, struct digit digit)
{
	struct bn254_g2 t;

	g2_entry(&t.x, &t.y, row, digit);
	t.z = bn254_gamma[0];
	g2_infinity(sum);
	g2_move(sum, &t, ~ct_is_zero(digit.magnitude));
}

static void
g2_comb_step(struct bn254_g2 *sum, const void *row, struct digit digit)
{
	struct bn254_g2 t;
	struct bn254_fp2 x, y;

	g2_entry(&x, &y, row, digit);
	g2_add_affine(&t, sum, &x, &y);
	g2_move(sum, &t, ~ct_is_zero(digit.magnitude));
}

/* The sum of psi^j(k_j Q) */
void
g2_comb_mul(struct bn254_g2 *out, const struct bn254_scalar *k,
    const struct bn254_g2_comb *comb)
{
	struct scalar_parts parts;
	struct bn254_g2 sum[4];

	scalar_split4(&parts, k);
	for (int j = 0; j < 4; j++)
		g2_comb_begin(&sum[j], comb->e[0], part_digit(&parts, j, 0));
	for (unsigned int i = 1; i < PART_WINDOWS4; i++)
		for (int j = 0; j < 4; j++)
			g2_comb_step(&sum[j], comb->e[i],
			    part_digit(&parts, j, i));
	for (int j = 3; j > 0; j--) {
		g2_psi(&sum[j], &sum[j]);
		g2_add(&sum[j - 1], &sum[j - 1], &sum[j]);
	}
	*out = sum[0];
}

/*
 * (X/Z^2, Y/Z^3) doubled, which takes fewer products than (X/Z, Y/Z): with
 * A = X^2, B = Y^2, D = 4XB, E = 3A,
 *	X3 = E^2 - 2D,  Y3 = E (D - X3) - 8B^2,  Z3 = 2YZ
 * (Lange, "dbl-2009-l" of the Explicit-Formulas Database). As no Y is 0, this
 * holds for all points; of infinity Z stays 0.
 */
static void
jacobian_double(struct bn254_g2 *t)
{
	struct bn254_fp2 b, d, e;

	fp2_sqr(&b, &t->y);
	fp2_sqr(&e, &t->x);
	fp2_dbl(&b, &b);			/* 2B */
	g2_triple(&e, &e);			/* E */
	fp2_mul(&d, &t->x, &b);
	fp2_mul(&t->z, &t->y, &t->z);
	fp2_dbl(&t->z, &t->z);
	fp2_dbl(&d, &d);			/* D */
	fp2_sqr(&t->x, &e);
	fp2_sqr(&b, &b);
	fp2_dbl(&b, &b);			/* 8B^2 */
	fp2_sub(&t->x, &t->x, &d);
	fp2_sub(&t->x, &t->x, &d);
	fp2_sub(&d, &d, &t->x);
	fp2_mul(&t->y, &e, &d);
	fp2_sub(&t->y, &t->y, &b);
}

/* [2^n] a: (X, Y, Z) to (XZ, YZ^2, Z), and that back to (XZ, Y, Z^3) */
static void
double_often(struct bn254_g2 *a, int n)
{
	struct bn254_fp2 zz;

	fp2_mul(&a->x, &a->x, &a->z);
	fp2_sqr(&zz, &a->z);
	fp2_mul(&a->y, &a->y, &zz);
	for (int i = 0; i < n; i++)
		jacobian_double(a);
	fp2_mul(&a->x, &a->x, &a->z);
	fp2_sqr(&zz, &a->z);
	fp2_mul(&a->z, &a->z, &zz);
	/* Infinity came to (0, 0, 0). */
	fp2_move(&a->y, &bn254_gamma[0], fp2_is_zero(&a->z));
}

/* [x] a = -[2^62 + 2^55 + 1] a, for any point of E' */
static void
g2_mul_x(struct bn254_g2 *out, const struct bn254_g2 *a)
{
	struct bn254_g2 t = *a;

	double_often(&t, 7);
	g2_add(&t, &t, a);
	double_often(&t, 55);
	g2_add(&t, &t, a);
	g2_neg(out, &t);
}

/*
 * [x + 1] Q + psi([x] Q) + psi^2([x] Q) = psi^3([2x] Q), El Housni, Guillevic
 * and Piellard, "Cofactor clearing and subgroup membership testing on
 * pairing-friendly curves", AFRICACRYPT 2022: psi satisfies z^2 - t z + p on
 * E'(Fp2), and the resultant of that with the test's polynomial has the
 * greatest common divisor r with the order of E'(Fp2). So the test holds for
 * the points of order r and for infinity, and for no other.
 */
bool
g2_in_subgroup(const struct bn254_g2 *a)
{
	struct bn254_g2 left, right, t;

	g2_mul_x(&t, a);
	g2_double(&right, &t);
	g2_add(&left, &t, a);
	g2_psi(&t, &t);
	g2_add(&left, &left, &t);
	g2_psi(&t, &t);
	g2_add(&left, &left, &t);
	g2_psi(&right, &right);
	g2_psi(&right, &right);
	g2_psi(&right, &right);
	return g2_equal(&left, &right) && !g2_is_infinity(a);
}

/*
 * The Miller loop comes to T = [6x + 2]Q + psi(Q) and draws a last line, with
 * slope theta / lambda, through T and q = -psi^2(Q). Of a point Q of E' other
 * than infinity, with z = 1, that line tells whether the order is r:
 *
 *	Q has order r if and only if lambda != 0 and psi^3(Q) is on the line.
 *
 * The loop's formulas are not complete, but never wrong unnoticed: doubling
 * holds for all points, and an addition of a finite point to T gives the right
 * point, or (0, 0, 0) if T is that point or infinity; from there all steps give
 * (0, 0, 0) and all lines 0. So if lambda = X - xZ is not 0, then (X, Y, Z) = T
 * is right and finite, and the line is neither a tangent nor vertical: it meets
 * E' in T, q and -(T + q), and in no other point. If psi^3(Q) is
 *
 *	-(T + q):	[6x + 2]Q + psi(Q) - psi^2(Q) + psi^3(Q) = 0,
 *	q:		psi^3(Q) + psi^2(Q) = 0, so psi(Q) + Q = 0,
 *	T:		[6x + 2]Q + psi(Q) - psi^3(Q) = 0.
 *
 * psi satisfies z^2 - t z + p on E'(Fp2), so the order of Q divides the
 * resultant of that and of the polynomial in psi, and it divides the order of
 * E'(Fp2). The greatest common divisor of both is r, 1 and 1, so Q has order r
 * (Scott, "A note on group membership tests", ePrint 2021/1130;
 * test_g2_order.c computes the divisors). Conversely, psi is [p] on points of
 * order r, where 6x + 2 + p - p^2 + p^3 = 0 mod r, and all points that the loop
 * adds differ.
 */
bool
g2_closes(const struct bn254_fp2 *lambda, const struct bn254_fp2 *theta,
    const struct bn254_g2 *q)
{
	struct bn254_g2 end;

	g2_psi(&end, q);
	g2_neg(&end, &end);			/* psi^3(Q) */
	fp2_sub(&end.x, &end.x, &q->x);
	fp2_sub(&end.y, &end.y, &q->y);
	fp2_mul_sub(&end.z, lambda, &end.y, theta, &end.x);
	return ct_public(fp2_is_zero(&end.z) & ~fp2_is_zero(lambda));
}
