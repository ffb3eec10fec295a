/*
 * The pairing of pairing.c on the path "ifma".
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#if !defined(BN254_PATH_ADX) || defined(BN254_PATH_IFMA)
#define BN254_PATH_ADX
#include "bn254/path.h"

#if BN254_HAS_ADX

#include "bn254/ifma_fp12.h"
#include "bn254/ifma_group.h"
#include "bn254/pairing.h"

/* Pairs whose lines take their values in one product of eight lanes */
#define TWO 2
#define TWOS (BN254_MAX_PAIRS / TWO)

/* -X/Y, -X/Y, Z/Y, Z/Y of a point, and of another; bounds of 1.4 */
struct points {
	struct fp8 at[TWOS];
};

static void
points_at(struct points *out, const struct bn254_g1 *const p[], size_t n)
{
	struct bn254_fp at[BN254_MAX_PAIRS][4] = { 0 };
	struct pairing_at points[BN254_MAX_PAIRS];

	pairing_points_at(points, p, n);
	for (size_t i = 0; i < n; i++) {
		at[i][0] = at[i][1] = points[i].minus_x;
		at[i][2] = at[i][3] = points[i].one;
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

#define FINAL_EXP_TYPE struct ifma_fp12
#define FINAL_EXP(name) ifma_fp12_ ## name
#include "bn254/final_exp.h"

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
