/*
 * Eight products of pairings at a time, one in each lane (pairing.c).
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#if !defined(BN254_PATH_ADX) || defined(BN254_PATH_IFMA)
#define BN254_PATH_ADX
#include "bn254/path.h"

#if BN254_HAS_ADX

#include <stddef.h>
#include <string.h>

#include "base/secure.h"
#include "bn254/fp.h"
#include "bn254/ifma_final.h"
#include "bn254/ifma_group.h"
#include "bn254/ifma_rows.h"

#define LANES IFMA_PAIRINGS

/* What the lines of eight pairs need of their points of G1: -X/Y and Z/Y */
struct at8 {
	struct fp8 minus_x, one;
};

/* Of all pairs, and lanes without work repeat the first. */
struct work {
	const struct bn254_g2_lines *q[BN254_MAX_PAIRS][LANES];
	struct at8 at[BN254_MAX_PAIRS];
	struct fp12x8 f;
};

/* One coordinate of a point in each lane, below p 16 */
static void
load_coordinate(struct fp8 *out, const struct bn254_g1 *const p[LANES],
    size_t offset)
{
	struct bn254_fp t[LANES];

	for (int i = 0; i < LANES; i++)
		memcpy(&t[i], (const char *)p[i] + offset, sizeof(t[i]));
	fp8_load(out, t);
}

/*
 * One inversion for the pairs of each lane (Montgomery's trick), and fp8_inv()
 * has one for all lanes. No Y is 0.
 */
static void
points_at(struct at8 at[], const struct bn254_g1 *const p[][LANES],
    size_t pairs)
{
	struct fp8 y[BN254_MAX_PAIRS], before[BN254_MAX_PAIRS], product, inv, t;

	fp8_spread(&product, &bn254_one);
	for (size_t i = 0; i < pairs; i++) {
		load_coordinate(&y[i], p[i], offsetof(struct bn254_g1, y));
		before[i] = product;
		fp8_mul(&product, &product, &y[i]);
	}
	fp8_inv(&inv, &product);
	for (size_t i = pairs; i-- > 0;) {
		fp8_mul(&t, &inv, &before[i]);
		fp8_mul(&inv, &inv, &y[i]);
		load_coordinate(&at[i].one, p[i],
		    offsetof(struct bn254_g1, z));
		fp8_mul(&at[i].one, &at[i].one, &t);
		load_coordinate(&at[i].minus_x, p[i],
		    offsetof(struct bn254_g1, x));
		fp8_mul(&at[i].minus_x, &at[i].minus_x, &t);
		fp8_neg(&at[i].minus_x, &at[i].minus_x);
	}
}

/* The line of that index of each lane */
static inline void
load_line(struct fp2x8 *m, struct fp2x8 *c,
    const struct bn254_g2_lines *const q[LANES], size_t index)
{
	const void *rows[LANES];

	for (int i = 0; i < LANES; i++)
		rows[i] = &q[i]->line[index].m;
	fp2x8_gather(m, rows);
	for (int i = 0; i < LANES; i++)
		rows[i] = &q[i]->line[index].c;
	fp2x8_gather(c, rows);
}

static void
multiply_lines(struct work *w, size_t pairs, size_t index)
{
	struct fp2x8 b, c;

	for (size_t i = 0; i < pairs; i++) {
		load_line(&b, &c, w->q[i], index);
		fp2x8_scale(&b, &b, &w->at[i].minus_x);
		fp2x8_scale(&c, &c, &w->at[i].one);
		fp12x8_mul_line(&w->f, &w->f, &b, &c);
	}
}

static void
miller_loop(struct work *w, size_t pairs)
{
	size_t index = 0;

	fp12x8_one(&w->f);
	for (int i = 63; i >= 0; i--) {
		if (i < 63)
			fp12x8_sqr(&w->f, &w->f);
		multiply_lines(w, pairs, index++);
		if ((BN254_LOOP >> i & 1) != 0)
			multiply_lines(w, pairs, index++);
	}
	fp12x8_conj(&w->f, &w->f);
	multiply_lines(w, pairs, index++);
	multiply_lines(w, pairs, index);
}

static void
store(struct bn254_gt out[], const struct fp12x8 *a, size_t n)
{
	struct bn254_fp re[LANES], im[LANES];

	for (int i = 0; i < 2; i++) {
		for (int j = 0; j < 3; j++) {
			fp8_store(re, &a->c[i].c[j].re);
			fp8_store(im, &a->c[i].c[j].im);
			for (size_t k = 0; k < n; k++) {
				out[k].f.c[i].c[j].re = re[k];
				out[k].f.c[i].c[j].im = im[k];
			}
		}
	}
	secure_wipe(re, sizeof(re));
	secure_wipe(im, sizeof(im));
}

void
ifma_pairing_batch(struct bn254_gt out[], const struct bn254_g1 *const p[],
    const struct bn254_g2_lines *const q[], size_t pairs, size_t n)
{
	const struct bn254_g1 *points[BN254_MAX_PAIRS][LANES];
	struct work w;

	for (size_t i = 0; i < pairs; i++) {
		for (size_t lane = 0; lane < LANES; lane++) {
			size_t from = (lane < n ? lane : 0) * pairs + i;

			points[i][lane] = p[from];
			w.q[i][lane] = q[from];
		}
	}
	points_at(w.at, (const struct bn254_g1 *const (*)[LANES])points,
	    pairs);
	miller_loop(&w, pairs);
	fp12x8_final_exp(&w.f, &w.f);
	store(out, &w.f, n);
	secure_wipe(&w, sizeof(w));
}

#endif

#endif
