/*
 * The pairing of pairing.c on the path "ifma".
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#if !defined(BN254_PATH_ADX) || defined(BN254_PATH_IFMA)
#define BN254_PATH_ADX
#include "bn254/path.h"

#if BN254_HAS_ADX

#include "bn254/fp.h"
#include "bn254/ifma_fp12.h"
#include "bn254/ifma_group.h"

/* Pairs whose lines take their values in one product of eight lanes */
#define TWO 2
#define TWOS (BN254_MAX_PAIRS / TWO)

/* -X/Y, -X/Y, Z/Y, Z/Y of a point, and of another; bounds of 1.4 */
struct points {
	struct fp8 at[TWOS];
};

/*
 * -X/Y and Z/Y of all points with one inversion (Montgomery's trick): no Y is
 * 0, as there are no points of order 2.
 */
static void
points_at(struct points *out, const struct bn254_g1 *const p[], size_t n)
{
	struct bn254_fp before[BN254_MAX_PAIRS], product = bn254_one, inv, t;
	struct bn254_fp at[BN254_MAX_PAIRS][4] = { 0 };

	for (size_t i = 0; i < n; i++) {
		before[i] = product;
		fp_mul(&product, &product, &p[i]->y);
	}
	fp_inv(&inv, &product);
	for (size_t i = n; i-- > 0;) {
		fp_mul(&t, &inv, &before[i]);
		fp_mul(&inv, &inv, &p[i]->y);
		fp_mul(&at[i][2], &p[i]->z, &t);
		at[i][3] = at[i][2];
		fp_mul(&at[i][0], &p[i]->x, &t);
		fp_neg(&at[i][0], &at[i][0]);
		at[i][1] = at[i][0];
	}
	for (int i = 0; i < TWOS; i++) {
		fp8_load2(&out->at[i], at[TWO * i], at[TWO * i + 1]);
		fp8_squeeze(&out->at[i], out->at[i].l);
	}
}

/* Lines of two points of G2 at two of G1; bounds of 1.4 and 2 */
static inline void
lines_at(struct ifma_factors *out, const struct fp8 *at,
    const struct bn254_g2_lines *q0, const struct bn254_g2_lines *q1,
    size_t index)
{
	const struct fp8 zero = { { _mm512_setzero_si512() } };

	fp8_load2(&out->plus, &q0->line[index].m.re, &q1->line[index].m.re);
	fp8_mul(&out->plus, &out->plus, at);
	fp8_sub(&out->minus, &zero, &out->plus, 2);
}

/* f times the lines of that index, each at its P */
static void
multiply_lines(struct ifma_fp12 *f, const struct points *p,
    const struct bn254_g2_lines *const q[], size_t n, size_t index)
{
	struct ifma_factors lines;

	for (size_t i = 0; i < n; i += TWO) {
		bool both = i + 1 < n;

		lines_at(&lines, &p->at[i / TWO], q[i], q[both ? i + 1 : i],
		    index);
		ifma_fp12_mul_line(f, f, &lines, 0);
		if (both)
			ifma_fp12_mul_line(f, f, &lines, 2);
	}
}

static void
miller_loop(struct ifma_fp12 *f, const struct points *p,
    const struct bn254_g2_lines *const q[], size_t n)
{
	size_t index = 0;

	ifma_fp12_one(f);
	for (int i = 63; i >= 0; i--) {
		if (i < 63)
			ifma_fp12_sqr(f, f);
		multiply_lines(f, p, q, n, index++);
		if ((BN254_LOOP >> i & 1) != 0)
			multiply_lines(f, p, q, n, index++);
	}
	ifma_fp12_conj(f, f);
	multiply_lines(f, p, q, n, index++);
	multiply_lines(f, p, q, n, index);
}

/* f^k' of a cyclotomic f, step by step as in pairing.c */
static void
hard_part(struct ifma_fp12 *out, const struct ifma_fp12 *f)
{
	struct ifma_fp12 x2, x6, xx6, a, b, t;

	ifma_fp12_cyclotomic_pow_x(&x2, f);
	ifma_fp12_cyclotomic_sqr(&x2, &x2);		/* 2x */
	ifma_fp12_cyclotomic_sqr(&t, &x2);
	ifma_fp12_mul(&x6, &t, &x2);			/* 6x */
	ifma_fp12_cyclotomic_pow_x(&xx6, &x6);		/* 6x^2 */
	ifma_fp12_cyclotomic_sqr(&t, &xx6);
	ifma_fp12_cyclotomic_pow_x(&t, &t);		/* 12x^3 */
	ifma_fp12_mul(&a, &t, &xx6);
	ifma_fp12_mul(&a, &a, &x6);	/* a: 12x^3 + 6x^2 + 6x */
	ifma_fp12_conj(&t, &x2);
	ifma_fp12_mul(&b, &a, &t);	/* b: 12x^3 + 6x^2 + 4x */

	ifma_fp12_mul(&t, &a, &xx6);
	ifma_fp12_mul(&t, &t, f);			/* a + 6x^2 + 1 */
	ifma_fp12_frob2(&a, &a);
	ifma_fp12_mul(&t, &t, &a);			/* + a p^2 */
	ifma_fp12_frob(&a, &b);
	ifma_fp12_mul(&t, &t, &a);			/* + b p */
	ifma_fp12_conj(&a, f);
	ifma_fp12_mul(&b, &b, &a);
	ifma_fp12_frob(&b, &b);
	ifma_fp12_frob2(&b, &b);
	ifma_fp12_mul(out, &t, &b);			/* + (b - 1) p^3 */
}

static void
final_exp(struct ifma_fp12 *out, const struct ifma_fp12 *f)
{
	struct ifma_fp12 t, u;

	ifma_fp12_inv(&t, f);
	ifma_fp12_conj(&u, f);
	ifma_fp12_mul(&t, &t, &u);			/* p^6 - 1 */
	ifma_fp12_frob2(&u, &t);
	ifma_fp12_mul(&t, &t, &u);			/* p^2 + 1 */
	hard_part(&t, &t);
	ifma_fp12_frob2(&u, &t);
	ifma_fp12_frob2(&u, &u);
	ifma_fp12_conj(&t, &t);
	ifma_fp12_mul(out, &t, &u);			/* p^4 - 1 */
}

void
ifma_pairing_product(struct bn254_gt *out, const struct bn254_g1 *const p[],
    const struct bn254_g2_lines *const q[], size_t n)
{
	struct points points;
	struct ifma_fp12 f;

	points_at(&points, p, n);
	miller_loop(&f, &points, q, n);
	final_exp(&f, &f);
	ifma_fp12_store(&out->f, &f);
}

#endif

#endif
