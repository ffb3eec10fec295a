/*
 * The optimal ate pairing (Vercauteren 2010) on a D-type twist, exactly
 *
 *	e(P, Q) = (f_{6x+2,Q}(P) l_{[6x+2]Q, psi Q}(P)
 *	    l_{[6x+2]Q + psi Q, -psi^2 Q}(P))^((p^12-1)/r)
 *
 * through E'(Fp2) -> E(Fp12), (x, y) -> (x w^2, y w^3). The line with slope m
 * on E' through (x, y) of E' takes at P the value
 *
 *	yP - m xP w + (m x - y) w^3.
 *
 * The final exponentiation makes 1 of all factors in Fp6, so lines may be
 * scaled by anything there, and vertical lines drop out. We divide by yP:
 *
 *	1 - m (xP/yP) w + c (1/yP) w^3,	c = m x - y,
 *
 * with m and c of Q alone and xP/yP = X/Y, 1/yP = Z/Y of P alone. In
 * projective coordinates a line is (l0, l1, l3) up to scale, m = l1/l0,
 * c = l3/l0.
 *
 * No input is a special case. Points of order r never meet themselves or
 * their opposites in the loop, because all multiples that are added differ
 * mod r. For P at infinity X/Y = Z/Y = 0. For Q at infinity every l0 is 0,
 * and as 1/0 is 0 here, m = c = 0. All lines are 1 in both cases.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include "base/secure.h"
#include "bn254/fp12.h"
#include "bn254/group.h"
#include "bn254/pairing.h"

/* A line of the loop, before division by l0. */
struct line {
	struct bn254_fp2 l0, l1, l3;
};

/*
 * T = 2T and the tangent at T (Costello, Lange and Naehrig, PKC 2010; Aranha
 * et al., EUROCRYPT 2011, section 4): with A = XY/2, B = Y^2, C = Z^2,
 * E = 3b'C, F = 3E, G = (B + F)/2, H = 2YZ,
 *	X3 = A (B - F),  Y3 = G^2 - 3E^2,  Z3 = B H,
 *	l0 = H,  l1 = 3X^2,  l3 = B - E.
 * All of X3, Y3, Z3 times 4 here, so that nothing is halved.
 */
static void
double_step(struct line *l, struct bn254_g2 *t)
{
	struct bn254_fp2 a, b, c, e, f, g, h;

	fp2_mul(&a, &t->x, &t->y);
	fp2_dbl(&a, &a);		/* 4A */
	fp2_sqr(&b, &t->y);
	fp2_sqr(&c, &t->z);
	fp_add(&e.re, &c.re, &c.im);	/* b' = 1 - i */
	fp_sub(&e.im, &c.im, &c.re);
	fp2_dbl(&f, &e);
	fp2_add(&e, &e, &f);		/* E */
	fp2_dbl(&f, &e);
	fp2_add(&f, &f, &e);		/* F */
	fp2_add(&g, &b, &f);		/* 2G */
	fp2_mul(&h, &t->y, &t->z);
	fp2_dbl(&h, &h);

	l->l0 = h;
	fp2_sqr(&l->l1, &t->x);
	fp2_dbl(&c, &l->l1);
	fp2_add(&l->l1, &l->l1, &c);
	fp2_sub(&l->l3, &b, &e);

	fp2_sub(&f, &b, &f);
	fp2_mul(&t->x, &a, &f);
	fp2_sqr(&g, &g);
	fp2_sqr(&e, &e);
	fp2_dbl(&e, &e);
	fp2_dbl(&e, &e);
	fp2_sub(&g, &g, &e);
	fp2_dbl(&e, &e);
	fp2_sub(&t->y, &g, &e);		/* (2G)^2 - 12E^2 */
	fp2_mul(&t->z, &b, &h);
	fp2_dbl(&t->z, &t->z);
	fp2_dbl(&t->z, &t->z);
}

/*
 * T = T + Q and the line through both: with (X, Y, Z) = T, (x, y, z) = Q,
 * theta = Yz - yZ, lambda = Xz - xZ, D = lambda^2, E = lambda D,
 * G = XzD, H = E + theta^2 Zz - 2G,
 *	X3 = lambda H,  Y3 = theta (G - H) - E Yz,  Z3 = E Zz,
 *	l0 = lambda z,  l1 = theta z,  l3 = theta x - lambda y.
 */
static void
add_step(struct line *l, struct bn254_g2 *t, const struct bn254_g2 *q)
{
	struct bn254_fp2 theta, lambda, xz, yz, zz, d, e, g, h, u;

	fp2_mul(&xz, &t->x, &q->z);
	fp2_mul(&yz, &t->y, &q->z);
	fp2_mul(&zz, &t->z, &q->z);
	fp2_mul(&theta, &q->y, &t->z);
	fp2_sub(&theta, &yz, &theta);
	fp2_mul(&lambda, &q->x, &t->z);
	fp2_sub(&lambda, &xz, &lambda);

	fp2_mul(&l->l0, &lambda, &q->z);
	fp2_mul(&l->l1, &theta, &q->z);
	fp2_mul(&l->l3, &theta, &q->x);
	fp2_mul(&u, &lambda, &q->y);
	fp2_sub(&l->l3, &l->l3, &u);

	fp2_sqr(&d, &lambda);
	fp2_mul(&e, &lambda, &d);
	fp2_mul(&g, &xz, &d);
	fp2_sqr(&h, &theta);
	fp2_mul(&h, &h, &zz);
	fp2_add(&h, &h, &e);
	fp2_sub(&h, &h, &g);
	fp2_sub(&h, &h, &g);
	fp2_mul(&t->x, &lambda, &h);
	fp2_sub(&g, &g, &h);
	fp2_mul(&g, &theta, &g);
	fp2_mul(&yz, &e, &yz);
	fp2_sub(&t->y, &g, &yz);
	fp2_mul(&t->z, &e, &zz);
}

/*
 * Divide all lines by their l0 with one inversion (Montgomery's trick):
 * before[i] is the product of l0 of the lines before i.
 */
static void
normalise(struct bn254_g2_lines *out, const struct line lines[BN254_LINES])
{
	struct bn254_fp2 before[BN254_LINES], product, inv, t;

	product = bn254_gamma[0];		/* 1 */
	for (int i = 0; i < BN254_LINES; i++) {
		before[i] = product;
		fp2_mul(&product, &product, &lines[i].l0);
	}
	fp2_inv(&inv, &product);
	for (int i = BN254_LINES; i-- > 0;) {
		fp2_mul(&t, &inv, &before[i]);	/* 1 / l0 */
		fp2_mul(&inv, &inv, &lines[i].l0);
		fp2_mul(&out->line[i].c, &lines[i].l3, &t);
		fp2_mul(&out->line[i].m, &lines[i].l1, &t);
	}
	secure_wipe(before, sizeof(before));
}

/* All lines of a; *last is -psi^2(a), to which the last one goes. */
static void
trace(struct line lines[BN254_LINES], struct bn254_g2 *last,
    const struct bn254_g2 *a)
{
	struct line *line = lines;
	struct bn254_g2 t = *a, q;

	for (int i = 63; i >= 0; i--) {
		double_step(line++, &t);
		if ((BN254_LOOP >> i & 1) != 0)
			add_step(line++, &t, a);
	}
	g2_neg(&t, &t);		/* 6x + 2 is negative */
	g2_psi(&q, a);
	add_step(line++, &t, &q);
	g2_psi(&q, &q);
	g2_neg(last, &q);
	add_step(line, &t, last);
}

void
g2_prepare(struct bn254_g2_lines *out, const struct bn254_g2 *a)
{
	struct line lines[BN254_LINES];
	struct bn254_g2 last;

	trace(lines, &last, a);
	normalise(out, lines);
	secure_wipe(lines, sizeof(lines));
}

void
g2_prepare2(struct bn254_g2_lines *const out[2],
    const struct bn254_g2 *const a[2], struct bn254_g2_scratch *scratch)
{
	(void)scratch;			/* one after the other needs little */
	for (int i = 0; i < 2; i++)
		g2_prepare(out[i], a[i]);
}

bool
g2_decode_prepare2(struct bn254_g2 *const out[2],
    struct bn254_g2_lines *const lines[2], const uint8_t *const in[2],
    struct bn254_g2_scratch *scratch)
{
	struct line raw[BN254_LINES], *end = &raw[BN254_LINES - 1];
	struct bn254_g2 last;
	bool good = true;

	(void)scratch;
	for (int i = 0; i < 2 && good; i++) {
		good = g2_decode_any(out[i], in[i]);
		if (!good)
			break;
		trace(raw, &last, out[i]);
		good = g2_closes(&end->l0, &end->l1, &last);
		normalise(lines[i], raw);
	}
	secure_wipe(raw, sizeof(raw));
	return good;
}

/* f times the lines of that index, each at its P */
static void
multiply_lines(struct bn254_fp12 *f, const struct pairing_at at[],
    const struct bn254_g2_lines *const q[], size_t n, size_t index)
{
	struct bn254_fp2 b, c;

	for (size_t i = 0; i < n; i++) {
		fp2_scale(&b, &q[i]->line[index].m, &at[i].minus_x);
		fp2_scale(&c, &q[i]->line[index].c, &at[i].one);
		fp12_mul_line(f, f, &b, &c);
	}
}

static void
miller_loop(struct bn254_fp12 *f, const struct pairing_at at[],
    const struct bn254_g2_lines *const q[], size_t n)
{
	size_t index = 0;

	fp12_one(f);
	for (int i = 63; i >= 0; i--) {
		if (i < 63)
			fp12_sqr(f, f);
		multiply_lines(f, at, q, n, index++);
		if ((BN254_LOOP >> i & 1) != 0)
			multiply_lines(f, at, q, n, index++);
	}
	/* f_{-n} = 1 / f_n up to factors in Fp6; so does the conjugate. */
	fp12_conj(f, f);
	multiply_lines(f, at, q, n, index++);
	multiply_lines(f, at, q, n, index);
}

#define FINAL_EXP_TYPE struct bn254_fp12
#define FINAL_EXP(name) fp12_ ## name
#include "bn254/final_exp.h"

void
fp12_final_exp(struct bn254_fp12 *out, const struct bn254_fp12 *f)
{
	final_exp(out, f);
}

/*
 * -X/Y and Z/Y of all points with one inversion (Montgomery's trick): no Y is
 * 0, as there are no points of order 2.
 */
void
pairing_points_at(struct pairing_at at[], const struct bn254_g1 *const p[],
    size_t n)
{
	struct bn254_fp before[BN254_MAX_PAIRS], product = bn254_one, inv, t;

	for (size_t i = 0; i < n; i++) {
		before[i] = product;
		fp_mul(&product, &product, &p[i]->y);
	}
	fp_inv(&inv, &product);
	for (size_t i = n; i-- > 0;) {
		fp_mul(&t, &inv, &before[i]);
		fp_mul(&inv, &inv, &p[i]->y);
		fp_mul(&at[i].one, &p[i]->z, &t);
		fp_mul(&at[i].minus_x, &p[i]->x, &t);
		fp_neg(&at[i].minus_x, &at[i].minus_x);
	}
}

void
pairing_product(struct bn254_gt *out, const struct bn254_g1 *const p[],
    const struct bn254_g2_lines *const q[], size_t n)
{
	struct pairing_at at[BN254_MAX_PAIRS];

	pairing_points_at(at, p, n);
	miller_loop(&out->f, at, q, n);
	fp12_final_exp(&out->f, &out->f);
}
