/*
 * SPDX-License-Identifier: Apache-2.0
 */
#if !defined(BN254_PATH_ADX) || defined(BN254_PATH_IFMA)
#define BN254_PATH_ADX
#include "bn254/path.h"

#if BN254_HAS_ADX
#include "bn254/fp2.h"
#include "bn254/ifma_lines.h"
#include "bn254/ifma_rows.h"

/* Lane i of a[j] for lane j of a[i] */
static void
fp2x8_transpose(struct fp2x8 a[8])
{
	__m512i rows[8], columns[8];

	for (int limb = 0; limb < 5; limb++) {
		for (int i = 0; i < 8; i++)
			rows[i] = a[i].re.l[limb];
		rows_transpose(columns, rows);
		for (int i = 0; i < 8; i++)
			a[i].re.l[limb] = columns[i];
		for (int i = 0; i < 8; i++)
			rows[i] = a[i].im.l[limb];
		rows_transpose(columns, rows);
		for (int i = 0; i < 8; i++)
			a[i].im.l[limb] = columns[i];
	}
}

/*
 * l3 = Y^2 - 3 b' Z^2, b' = 1 - i: re = Y^2.re - 3 (Z^2.re + Z^2.im) + 12 p,
 * im = Y^2.im - 3 (Z^2.im - Z^2.re) + 6 p
 */
static inline void
tangent_l3(struct fp2x8 *out, const struct fp2x8 *yy, const struct fp2x8 *zz)
{
	struct fp8 sum, difference;

	fp8_add_loose(&sum, &zz->re, &zz->im);
	fp8_sub_loose(&difference, &zz->im, &zz->re, 0);
	for (int i = 0; i < 5; i++) {
		sum.l[i] = _mm512_add_epi64(sum.l[i],
		    _mm512_slli_epi64(sum.l[i], 1));
		difference.l[i] = _mm512_add_epi64(difference.l[i],
		    _mm512_slli_epi64(difference.l[i], 1));
	}
	fp8_sub(&out->re, &yy->re, &sum, 12);
	fp8_sub(&out->im, &yy->im, &difference, 6);
}

/* l0 = 2 YZ, l1 = 3 X^2 */
void
ifma_tangents(struct line_groups *lines, int n, int group,
    struct fp2x8 steps[8])
{
	struct fp2x8 xx;

	if (n == 0)
		return;
	fp2x8_transpose(steps);
	for (int i = 0; i < n; i++) {
		const struct fp2x8 *c = steps + 4 * i;
		struct fp2x8 *l0 = &lines->l0[i][group];
		struct fp2x8 *l1 = &lines->l1[i][group];

		fp8_add(&l0->re, &c[3].re, &c[3].re);
		fp8_add(&l0->im, &c[3].im, &c[3].im);
		fp2x8_sqr(&xx, &c[0]);
		fp8_add_loose(&l1->re, &xx.re, &xx.re);
		fp8_add(&l1->re, &l1->re, &xx.re);
		fp8_add_loose(&l1->im, &xx.im, &xx.im);
		fp8_add(&l1->im, &l1->im, &xx.im);
		tangent_l3(&lines->l3[i][group], &c[1], &c[2]);
	}
}

/* l0 = lambda z, l1 = theta z, l3 = theta x - lambda y */
void
ifma_chords(struct line_groups *lines, int n, struct fp2x8 steps[8],
    const struct fp2x8 *const points[8])
{
	struct fp2x8 at[8], t, u;

	if (n == 0)
		return;
	for (int i = 0; i < 8; i++)
		at[i] = *points[i];
	fp2x8_transpose(steps);
	fp2x8_transpose(at);
	for (int i = 0; i < n; i++) {
		const struct fp2x8 *lambda = &steps[4 * i];
		const struct fp2x8 *theta = lambda + 1, *x = &at[4 * i];
		struct fp2x8 *l3 = &lines->l3[i][TANGENT_GROUPS];

		fp2x8_mul(&lines->l0[i][TANGENT_GROUPS], lambda, x + 2);
		fp2x8_mul(&lines->l1[i][TANGENT_GROUPS], theta, x + 2);
		fp2x8_mul(&t, theta, x);
		fp2x8_mul(&u, lambda, x + 1);
		fp8_sub(&l3->re, &t.re, &u.re, 4);
		fp8_sub(&l3->im, &t.im, &u.im, 4);
	}
}

/* Lanes of each half in another order */
static inline void
fp2x8_permute(struct fp2x8 *out, const struct fp2x8 *a, __m512i order)
{
	for (int i = 0; i < 5; i++) {
		out->re.l[i] = _mm512_permutexvar_epi64(order, a->re.l[i]);
		out->im.l[i] = _mm512_permutexvar_epi64(order, a->im.l[i]);
	}
}

/* The lower halves of a and b, and the upper ones */
static inline void
fp2x8_halves(struct fp2x8 *low, struct fp2x8 *high, const struct fp2x8 *a,
    const struct fp2x8 *b)
{
	const struct fp2x8 s = *a, t = *b;

	for (int i = 0; i < 5; i++) {
		low->re.l[i] = _mm512_shuffle_i64x2(s.re.l[i], t.re.l[i],
		    0x44);
		low->im.l[i] = _mm512_shuffle_i64x2(s.im.l[i], t.im.l[i],
		    0x44);
		high->re.l[i] = _mm512_shuffle_i64x2(s.re.l[i], t.re.l[i],
		    0xee);
		high->im.l[i] = _mm512_shuffle_i64x2(s.im.l[i], t.im.l[i],
		    0xee);
	}
}

/*
 * 1/16 of the inverses of the first four lanes' and the last four lanes' common
 * values, 0 for 0, by one inversion
 */
static void
invert_halves(struct fp2x8 *a)
{
	struct bn254_fp re[8], im[8];
	struct bn254_fp2 n[2], inv, t;
	uint64_t zero[2];

	fp8_store(re, &a->re);
	fp8_store(im, &a->im);
	for (int i = 0; i < 2; i++) {
		n[i].re = re[4 * i];
		n[i].im = im[4 * i];
		zero[i] = fp2_is_zero(&n[i]);
		fp_move(&n[i].re, &bn254_one, zero[i]);
	}
	fp2_mul(&inv, &n[0], &n[1]);
	for (int i = 0; i < 4; i++)
		fp2_dbl(&inv, &inv);
	fp2_inv(&inv, &inv);
	for (int i = 0; i < 2; i++) {
		static const struct bn254_fp2 nothing;

		fp2_mul(&t, &inv, &n[1 - i]);
		fp2_move(&t, &nothing, zero[i]);
		for (int j = 0; j < 4; j++) {
			re[4 * i + j] = t.re;
			im[4 * i + j] = t.im;
		}
	}
	fp8_load(&a->re, re);
	fp8_load(&a->im, im);
}

/*
 * 1/16 of the inverses of all lanes, of two vectors; 0 for all lanes of a
 * vector that has a 0. Bounds: 3.3. With a and b the halves of both vectors,
 * c = a b, d and e are products of two and of four lanes of c, so that all
 * lanes of a half of e are equal.
 */
static void
invert_lanes(struct fp2x8 *first, struct fp2x8 *second)
{
	const __m512i next = _mm512_set_epi64(6, 7, 4, 5, 2, 3, 0, 1);
	const __m512i other = _mm512_set_epi64(5, 4, 7, 6, 1, 0, 3, 2);
	struct fp2x8 a, b, c, d, e, t;

	fp2x8_halves(&a, &b, first, second);
	fp2x8_mul(&c, &a, &b);
	fp2x8_permute(&t, &c, next);
	fp2x8_mul(&d, &c, &t);
	fp2x8_permute(&t, &d, other);
	fp2x8_mul(&e, &d, &t);
	invert_halves(&e);
	fp2x8_permute(&t, &d, other);
	fp2x8_mul(&e, &e, &t);			/* 1 / d */
	fp2x8_permute(&t, &c, next);
	fp2x8_mul(&e, &e, &t);			/* 1 / c */
	fp2x8_mul(&b, &e, &b);			/* 1 / a */
	fp2x8_mul(&a, &e, &a);			/* 1 / b */
	fp2x8_halves(first, second, &b, &a);
}

/* The places of the lines, group by group, among all lines */
static void
line_places(uint8_t place[8 * LINE_GROUPS])
{
	uint8_t at = 0;
	int tangent = 0, chord = 8 * TANGENT_GROUPS;

	for (int i = 63; i >= 0; i--) {
		place[tangent++] = at++;
		if ((BN254_LOOP >> i & 1) != 0)
			place[chord++] = at++;
	}
	place[chord++] = at++;
	place[chord] = at;
}

/* One group of lines, w being 1 / l0 */
static void
put_lines(struct bn254_g2_lines *out, const struct fp2x8 *l1,
    const struct fp2x8 *l3, const struct fp2x8 *w, const uint8_t *place,
    int count)
{
	struct bn254_fp m_re[8], m_im[8], c_re[8], c_im[8];
	struct fp2x8 t;

	fp2x8_mul(&t, l1, w);
	fp8_pack(m_re, &t.re);
	fp8_pack(m_im, &t.im);
	fp2x8_mul(&t, l3, w);
	fp8_pack(c_re, &t.re);
	fp8_pack(c_im, &t.im);
	for (int i = 0; i < count; i++) {
		out->line[place[i]].m.re = m_re[i];
		out->line[place[i]].m.im = m_im[i];
		out->line[place[i]].c.re = c_re[i];
		out->line[place[i]].c.im = c_im[i];
	}
}

/*
 * Montgomery's trick in each lane, from group to group: before[p][g] is the
 * product of l0 of the groups before g. Inverses are 1/16 of what they are
 * called, so that lines come out as 2^256 a (fp8_pack()). Bounds: 3.3.
 */
void
ifma_normalise(struct bn254_g2_lines *const out[],
    const struct line_groups *lines, int n, union line_work *work)
{
	struct fp2x8 (*before)[LINE_GROUPS] = work->before, product[2], w;
	uint8_t place[8 * LINE_GROUPS];

	line_places(place);
	for (int p = 0; p < n; p++)
		product[p] = lines->l0[p][0];
	for (int g = 1; g < LINE_GROUPS; g++) {
		for (int p = 0; p < n; p++) {
			before[p][g] = product[p];
			fp2x8_mul(&product[p], &lines->l0[p][g], &product[p]);
		}
	}
	if (n == 1)
		product[1] = product[0];
	invert_lanes(&product[0], &product[1]);
	for (int g = LINE_GROUPS; g-- > 0;) {
		for (int p = 0; p < n; p++) {
			if (g == 0) {
				w = product[p];
			} else {
				fp2x8_mul(&w, &before[p][g], &product[p]);
				fp2x8_mul(&product[p], &lines->l0[p][g],
				    &product[p]);
			}
			put_lines(out[p], &lines->l1[p][g], &lines->l3[p][g],
			    &w, place + 8 * g, g < TANGENT_GROUPS ? 8 : CHORDS);
		}
	}
}

#endif

#endif
