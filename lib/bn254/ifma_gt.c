/*
 * GT on the path "ifma"; gt.c explains the formulas.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#if !defined(BN254_PATH_ADX) || defined(BN254_PATH_IFMA)
#define BN254_PATH_ADX
#include "bn254/path.h"

#if BN254_HAS_ADX

#include "base/ct.h"
#include "bn254/fp12.h"
#include "bn254/ifma_fp12.h"
#include "bn254/ifma_group.h"
#include "bn254/scalar.h"

void
ifma_gt_mul(struct bn254_gt *out, const struct bn254_gt *a,
    const struct bn254_gt *b)
{
	struct ifma_fp12 s, t;

	ifma_fp12_load(&s, &a->f);
	ifma_fp12_load(&t, &b->f);
	ifma_fp12_mul(&s, &s, &t);
	ifma_fp12_store(&out->f, &s);
}

/* All lanes of mask if all bits of a secret mask are set, else none */
static inline __mmask8
lanes_if(uint64_t mask)
{
	return (__mmask8)ct_barrier(mask);
}

static inline void
move(struct ifma_fp12 *out, const struct ifma_fp12 *a, uint64_t mask)
{
	fp8_move(&out->re, &a->re, lanes_if(mask));
	fp8_move(&out->im, &a->im, lanes_if(mask));
}

/* The base of the table to the power digit, reading every entry */
static void
window(struct ifma_fp12 *out, const struct ifma_fp12 table[WINDOW_TABLE],
    struct digit digit)
{
	struct ifma_fp12 inverse;

	ifma_fp12_one(out);
	for (uint64_t i = 0; i < WINDOW_TABLE; i++)
		move(out, &table[i], ct_eq(digit.magnitude, i + 1));
	ifma_fp12_conj(&inverse, out);
	move(out, &inverse, digit.negative);
}

void
ifma_gt_pow(struct bn254_gt *out, const struct bn254_scalar *k,
    const struct bn254_gt *a)
{
	struct ifma_fp12 table[WINDOW_TABLE], product, t;

	ifma_fp12_load(&table[0], &a->f);
	for (int i = 1; i < WINDOW_TABLE; i++)
		ifma_fp12_mul(&table[i], &table[i - 1], &table[0]);
	ifma_fp12_one(&product);
	for (unsigned int i = WINDOWS; i-- > 0;) {
		for (int j = 0; j < WINDOW_BITS; j++)
			ifma_fp12_cyclotomic_sqr(&product, &product);
		window(&t, table, scalar_digit(k, i));
		ifma_fp12_mul(&product, &product, &t);
	}
	ifma_fp12_store(&out->f, &product);
}

bool
ifma_gt_is_member(const struct bn254_gt *a)
{
	struct bn254_fp12 one, left, right;
	struct ifma_fp12 f, t, u;
	uint64_t mask;

	fp12_one(&one);
	mask = ~fp12_eq(&a->f, &one) & ~fp12_is_zero(&a->f);
	ifma_fp12_load(&f, &a->f);
	ifma_fp12_frob2(&t, &f);
	ifma_fp12_frob2(&u, &t);
	ifma_fp12_mul(&u, &u, &f);
	ifma_fp12_store(&left, &t);
	ifma_fp12_store(&right, &u);
	mask &= fp12_eq(&left, &right);		/* a^(p^4) a = a^(p^2) */

	ifma_fp12_cyclotomic_pow_x(&t, &f);
	ifma_fp12_cyclotomic_pow_x(&t, &t);
	ifma_fp12_cyclotomic_sqr(&u, &t);
	ifma_fp12_mul(&t, &t, &u);
	ifma_fp12_cyclotomic_sqr(&t, &t);	/* a^(6 x^2) */
	ifma_fp12_frob(&u, &f);
	ifma_fp12_store(&left, &t);
	ifma_fp12_store(&right, &u);
	return ct_public(mask & fp12_eq(&left, &right));
}

/* --- Comb ----------------------------------------------------------------- */

#define PARTS 4

/*
 * Entries of a row, one for each part, in vectors of two elements; zeros for
 * digit 0. The whole row is read.
 */
static void
look_up(__m512i out[PARTS][4], const struct bn254_fp6 row[PART_TABLE],
    const struct digit digit[PARTS])
{
	const uint64_t *in = row->c[0].re.l;
	__m512i want[PARTS], index = fp8_all(1);

	for (int j = 0; j < PARTS; j++) {
		want[j] = fp8_all(ct_barrier(digit[j].magnitude));
		for (int i = 0; i < 4; i++)
			out[j][i] = _mm512_setzero_si512();
	}
	for (int e = 0; e < PART_TABLE; e++) {
		__m512i v[3];

		for (int i = 0; i < 3; i++)
			v[i] = _mm512_loadu_si512(in + 24 * e + 8 * i);
		for (int j = 0; j < PARTS; j++) {
			__mmask8 mask = _mm512_cmpeq_epi64_mask(want[j],
			    index);

			for (int i = 0; i < 3; i++)
				out[j][i] = _mm512_mask_mov_epi64(out[j][i],
				    mask, v[i]);
		}
		index = _mm512_add_epi64(index, fp8_all(1));
	}
}

/* The factors of b, or of -b */
static inline void
factors(struct ifma_factors *out, const __m512i entry[4],
    struct digit digit)
{
	const struct fp8 zero = { { _mm512_setzero_si512() } };
	struct bn254_fp b[8];
	struct fp8 t;

	for (int i = 0; i < 4; i++)
		_mm512_storeu_si512(&b[2 * i], entry[i]);
	fp8_load(&out->plus, b);
	fp8_squeeze(&out->plus, out->plus.l);
	fp8_sub(&out->minus, &zero, &out->plus, 2);
	t = out->plus;
	fp8_move(&out->plus, &out->minus, lanes_if(digit.negative));
	fp8_move(&out->minus, &t, lanes_if(digit.negative));
}

/* n times b + w for each part, or left alone for digit 0 */
static void
comb_step(struct ifma_fp12 n[PARTS], const struct bn254_fp6 row[PART_TABLE],
    const struct scalar_parts *parts, unsigned int i)
{
	__m512i entry[PARTS][4];
	struct digit digit[PARTS];
	struct ifma_factors b;
	struct ifma_fp12 t;

	for (int j = 0; j < PARTS; j++)
		digit[j] = part_digit(parts, j, i);
	look_up(entry, row, digit);
	for (int j = 0; j < PARTS; j++) {
		factors(&b, entry[j], digit[j]);
		ifma_fp12_mul_torus(&t, &n[j], &b);
		move(&n[j], &t, ~ct_is_zero(digit[j].magnitude));
	}
}

void
ifma_gt_comb_pow(struct bn254_gt *out, const struct bn254_scalar *k,
    const struct bn254_gt_comb *comb)
{
	struct scalar_parts parts;
	struct ifma_fp12 n[PARTS], t;

	scalar_split4(&parts, k);
	for (int j = 0; j < PARTS; j++)
		ifma_fp12_one(&n[j]);
	for (unsigned int i = 0; i < PART_WINDOWS4; i++)
		comb_step(n, comb->e[i], &parts, i);
	for (int j = PARTS - 1; j > 0; j--) {
		ifma_fp12_frob(&n[j], &n[j]);
		ifma_fp12_mul(&n[j - 1], &n[j - 1], &n[j]);
	}
	ifma_fp12_conj(&t, &n[0]);
	ifma_fp12_inv(&t, &t);
	ifma_fp12_mul(&n[0], &n[0], &t);
	ifma_fp12_store(&out->f, &n[0]);
}

#endif

#endif
