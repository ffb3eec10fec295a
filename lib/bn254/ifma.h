/*
 * Eight elements of Fp at a time, for x86-64 with AVX-512 IFMA: the sources
 * ifma_*.c, which are compiled for such processors, and nobody else.
 *
 * An element a stands as 2^260 a mod p in five limbs of 52 bits, and limb i of
 * eight elements is one vector. Nothing is ever reduced all the way: each
 * element is below some multiple of p, its bound, which its author knows. A
 * bound may be as large as 110, since 2^260 = 110.2 p. In units of p:
 *
 *	fp8_load()		16
 *	fp8_add()		the sum of the bounds
 *	fp8_sub(.., k)		that of a, and k, which is that of b at least
 *	fp8_squeeze()		1 and 0.0027 times the bound: 1.3
 *	fp8_redc(), fp8_mul()	1.22 + sum / 110, the sum being that of the
 *				products of bounds: 2 for a sum of up to 85
 *
 * Limbs are below 2^52 (Gueron and Krasnov, "Accelerating big integer
 * arithmetic using Intel IFMA extensions", ARITH 2016), except where a comment
 * says "loose": sums that fp8_carry() has yet to see. The multiplications take
 * the low 52 bits of each limb only.
 *
 * Constant time: no branch and no address depends on an element. Outputs may
 * be inputs.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef BN254_IFMA_H
#define BN254_IFMA_H

#include <immintrin.h>

#include "bn254/bn254.h"

struct fp8 {
	__m512i l[5];			/* least significant first */
};

/*
 * A sum of products: ten columns, column i weighing 2^(52 i), each below 2^63.
 * A product adds less than 9 * 2^52 to a column: about 200 of them fit.
 */
struct fp8_wide {
	__m512i l[10];
};

#define FP8_MASK ((UINT64_C(1) << 52) - 1)

/* For what is long, and keeps its sums in registers only where it is inlined */
#define FP8_INLINE static inline __attribute__((always_inline))

static inline __m512i
fp8_all(uint64_t limb)
{
	return _mm512_set1_epi64((long long)limb);
}

/* p */
static const uint64_t fp8_p[5] = {
	BN254_IFMA_P0, BN254_IFMA_P1, BN254_IFMA_P2, BN254_IFMA_P3,
	BN254_IFMA_P4
};

/* (c p + 1) / 2^52 with c = -1/p mod 2^52: 0.21 p */
static const uint64_t fp8_shifted[5] = {
	BN254_IFMA_S0, BN254_IFMA_S1, BN254_IFMA_S2, BN254_IFMA_S3,
	BN254_IFMA_S4
};

/* Signed limbs of a number that is not negative, brought below 2^52 */
static inline void
fp8_carry(struct fp8 *out, const __m512i a[5])
{
	const __m512i mask = fp8_all(FP8_MASK);
	__m512i t = a[0];

	for (int i = 0; i < 4; i++) {
		__m512i next = _mm512_add_epi64(a[i + 1],
		    _mm512_srai_epi64(t, 52));

		out->l[i] = _mm512_and_si512(t, mask);
		t = next;
	}
	out->l[4] = t;
}

/* Loose: a + b, a - b + k p, limb by limb */
static inline void
fp8_add_loose(struct fp8 *out, const struct fp8 *a, const struct fp8 *b)
{
	for (int i = 0; i < 5; i++)
		out->l[i] = _mm512_add_epi64(a->l[i], b->l[i]);
}

static inline void
fp8_sub_loose(struct fp8 *out, const struct fp8 *a, const struct fp8 *b,
    unsigned int k)
{
	for (int i = 0; i < 5; i++)
		out->l[i] = _mm512_sub_epi64(_mm512_add_epi64(a->l[i],
		    fp8_all(k * fp8_p[i])), b->l[i]);
}

static inline void
fp8_add(struct fp8 *out, const struct fp8 *a, const struct fp8 *b)
{
	fp8_add_loose(out, a, b);
	fp8_carry(out, out->l);
}

static inline void
fp8_sub(struct fp8 *out, const struct fp8 *a, const struct fp8 *b,
    unsigned int k)
{
	fp8_sub_loose(out, a, b, k);
	fp8_carry(out, out->l);
}

/* k p - a, k being the bound of a at least; bound k */
static inline void
fp8_minus(struct fp8 *out, const struct fp8 *a, unsigned int k)
{
	for (int i = 0; i < 5; i++)
		out->l[i] = _mm512_sub_epi64(fp8_all(k * fp8_p[i]), a->l[i]);
	fp8_carry(out, out->l);
}

/* a b, the low and the high halves of products summed apart for speed */
FP8_INLINE void
fp8_mul_wide(struct fp8_wide *out, const struct fp8 *a, const struct fp8 *b)
{
	__m512i low[10], high[10];

	for (int i = 0; i < 10; i++)
		low[i] = high[i] = _mm512_setzero_si512();
	for (int i = 0; i < 5; i++) {
		for (int j = 0; j < 5; j++) {
			low[i + j] = _mm512_madd52lo_epu64(low[i + j],
			    a->l[i], b->l[j]);
			high[i + j + 1] = _mm512_madd52hi_epu64(
			    high[i + j + 1], a->l[i], b->l[j]);
		}
	}
	for (int i = 0; i < 10; i++)
		out->l[i] = _mm512_add_epi64(low[i], high[i]);
}

/* sum += a b */
FP8_INLINE void
fp8_mul_add_wide(struct fp8_wide *sum, const struct fp8 *a,
    const struct fp8 *b)
{
	for (int i = 0; i < 5; i++) {
		for (int j = 0; j < 5; j++) {
			sum->l[i + j] = _mm512_madd52lo_epu64(sum->l[i + j],
			    a->l[i], b->l[j]);
			sum->l[i + j + 1] = _mm512_madd52hi_epu64(
			    sum->l[i + j + 1], a->l[i], b->l[j]);
		}
	}
}

/* sum += a b + c d, columns of low and of high halves in turn */
FP8_INLINE void
fp8_mul_add2_wide(struct fp8_wide *sum, const struct fp8 *a,
    const struct fp8 *b, const struct fp8 *c, const struct fp8 *d)
{
	for (int i = 0; i < 5; i++) {
		__m512i *column = sum->l + i;

		for (int j = 0; j < 5; j++)
			column[j] = _mm512_madd52lo_epu64(column[j], a->l[i],
			    b->l[j]);
		for (int j = 0; j < 5; j++)
			column[j] = _mm512_madd52lo_epu64(column[j], c->l[i],
			    d->l[j]);
		column++;
		for (int j = 0; j < 5; j++)
			column[j] = _mm512_madd52hi_epu64(column[j], a->l[i],
			    b->l[j]);
		for (int j = 0; j < 5; j++)
			column[j] = _mm512_madd52hi_epu64(column[j], c->l[i],
			    d->l[j]);
	}
}

/*
 * a / 2^260 mod p. A multiple of p that clears the lowest column is added five
 * times. The first four times that is q c p with c p = -1 mod 2^52, for which q
 * is the column as it is, and which adds 0.21 q p to the columns above; each
 * adds at most 0.21 p to the result if it is the fourth, and next to nothing
 * before. The fifth is q p with q = c times the column, which adds at most p.
 * So what comes out is below a / 2^260 + 1.22 p. Columns may be negative, and
 * the sum too: limbs out are loose, and it is at least a / 2^260.
 */
FP8_INLINE void
fp8_redc_loose(__m512i out[5], const struct fp8_wide *a)
{
	__m512i t[10], q;

	for (int i = 0; i < 10; i++)
		t[i] = a->l[i];
	for (int i = 0; i < 4; i++) {
		q = t[i];
		t[i + 1] = _mm512_add_epi64(t[i + 1],
		    _mm512_srai_epi64(q, 52));
		for (int j = 0; j < 5; j++)
			t[i + 1 + j] = _mm512_madd52lo_epu64(t[i + 1 + j], q,
			    fp8_all(fp8_shifted[j]));
		for (int j = 0; j < 5; j++)
			t[i + 2 + j] = _mm512_madd52hi_epu64(t[i + 2 + j], q,
			    fp8_all(fp8_shifted[j]));
	}
	q = _mm512_madd52lo_epu64(_mm512_setzero_si512(), t[4],
	    fp8_all(BN254_IFMA_INV));
	for (int j = 0; j < 5; j++) {
		t[4 + j] = _mm512_madd52lo_epu64(t[4 + j], q,
		    fp8_all(fp8_p[j]));
		t[5 + j] = _mm512_madd52hi_epu64(t[5 + j], q,
		    fp8_all(fp8_p[j]));
	}
	t[5] = _mm512_add_epi64(t[5], _mm512_srai_epi64(t[4], 52));
	for (int i = 0; i < 5; i++)
		out[i] = t[5 + i];
}

/* The same of a sum that is not negative */
static inline void
fp8_redc(struct fp8 *out, const struct fp8_wide *a)
{
	__m512i t[5];

	fp8_redc_loose(t, a);
	fp8_carry(out, t);
}

static inline void
fp8_mul(struct fp8 *out, const struct fp8 *a, const struct fp8 *b)
{
	struct fp8_wide t;

	fp8_mul_wide(&t, a, b);
	fp8_redc(out, &t);
}

/* out = a in the lanes of mask, left alone in the others */
static inline void
fp8_move(struct fp8 *out, const struct fp8 *a, __mmask8 mask)
{
	for (int i = 0; i < 5; i++)
		out->l[i] = _mm512_mask_mov_epi64(out->l[i], mask, a->l[i]);
}

/*
 * From the usual form: limbs of 64 bits become such of 52 bits, and times 16
 * makes 2^260 of 2^256.
 */
static inline void
fp8_split(struct fp8 *out, const __m512i l[4])
{
	const __m512i mask = fp8_all(FP8_MASK);

	out->l[0] = _mm512_and_si512(_mm512_slli_epi64(l[0], 4), mask);
	out->l[1] = _mm512_and_si512(_mm512_shrdi_epi64(l[0], l[1], 48), mask);
	out->l[2] = _mm512_and_si512(_mm512_shrdi_epi64(l[1], l[2], 36), mask);
	out->l[3] = _mm512_and_si512(_mm512_shrdi_epi64(l[2], l[3], 24), mask);
	out->l[4] = _mm512_srli_epi64(l[3], 12);
}

/* Four elements that lie one after the other, and four more */
static inline void
fp8_load2(struct fp8 *out, const struct bn254_fp *a,
    const struct bn254_fp *b)
{
	const __m512i low = _mm512_set_epi64(13, 9, 5, 1, 12, 8, 4, 0);
	const __m512i high = _mm512_set_epi64(15, 11, 7, 3, 14, 10, 6, 2);
	__m512i v[4], t[4], l[4];

	for (int i = 0; i < 2; i++) {
		v[i] = _mm512_loadu_si512(&a[2 * i]);
		v[2 + i] = _mm512_loadu_si512(&b[2 * i]);
	}
	t[0] = _mm512_permutex2var_epi64(v[0], low, v[1]);
	t[1] = _mm512_permutex2var_epi64(v[2], low, v[3]);
	t[2] = _mm512_permutex2var_epi64(v[0], high, v[1]);
	t[3] = _mm512_permutex2var_epi64(v[2], high, v[3]);
	for (int i = 0; i < 2; i++) {
		l[2 * i] = _mm512_shuffle_i64x2(t[2 * i], t[2 * i + 1], 0x44);
		l[2 * i + 1] = _mm512_shuffle_i64x2(t[2 * i], t[2 * i + 1],
		    0xee);
	}
	fp8_split(out, l);
}

/* Eight elements that lie one after the other */
static inline void
fp8_load(struct fp8 *out, const struct bn254_fp a[8])
{
	fp8_load2(out, a, a + 4);
}

/*
 * Any bound to 1.3: a less q p, q = 110 l[4] / 2^52 rounded down, which is not
 * above a / p, as p is below 2^260 / 110, and below it by 1.3 at most, as p is
 * more than 0.9973 times that. Limbs of p are below 2^46: q times one is the
 * low half of that. The limbs of a may be loose if a is not below p.
 */
static inline void
fp8_squeeze(struct fp8 *out, const __m512i a[5])
{
	const __m512i zero = _mm512_setzero_si512();
	const __m512i q = _mm512_madd52hi_epu64(zero, a[4], fp8_all(110));

	for (int i = 0; i < 5; i++)
		out->l[i] = _mm512_sub_epi64(a[i],
		    _mm512_madd52lo_epu64(zero, q, fp8_all(fp8_p[i])));
	fp8_carry(out, out->l);
}

/* Less k p where that is not negative: from below 2k p to below k p */
static inline void
fp8_reduce_once(struct fp8 *a, unsigned int k)
{
	struct fp8 t;

	for (int i = 0; i < 5; i++)
		t.l[i] = _mm512_sub_epi64(a->l[i], fp8_all(k * fp8_p[i]));
	fp8_carry(&t, t.l);
	fp8_move(a, &t, _mm512_cmpge_epi64_mask(t.l[4],
	    _mm512_setzero_si512()));
}

/*
 * Eight elements one after the other, reduced, of such with a bound of 4 that
 * stand as 2^256 a, not 2^260 a
 */
void fp8_pack(struct bn254_fp out[8], const struct fp8 *a);

/* The reverse of fp8_load(), of elements with any bound, reduced */
void fp8_store(struct bn254_fp out[8], const struct fp8 *a);

#endif /* BN254_IFMA_H */
