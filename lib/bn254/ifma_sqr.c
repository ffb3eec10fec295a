/*
 * Squares in Fp12, coefficient by coefficient. With S_k = re + im and
 * D_k = re - im of c_k = re + i im, X_k = S_k D_k and Y_k = 2 re im,
 *
 *	c_k^2 = X_k + i Y_k,  xi c_k^2 = (X_k - Y_k) + i (X_k + Y_k),
 *	xi c_k = D_k + i S_k,
 *
 * and the coefficients of the square are
 *
 *	0	c_0^2 + xi c_3^2 + 2 xi (c_1 c_5 + c_2 c_4)
 *	2	c_1^2 + xi c_4^2 + 2 (c_0 c_2 + xi c_3 c_5)
 *	4	c_2^2 + xi c_5^2 + 2 (c_0 c_4 + c_1 c_3)
 *	1	2 (c_0 c_1 + xi c_2 c_5 + xi c_3 c_4)
 *	3	2 (c_0 c_3 + c_1 c_2 + xi c_4 c_5)
 *	5	2 (c_0 c_5 + c_1 c_4 + c_2 c_3).
 *
 * In the cyclotomic subgroup (Granger and Scott, as fp12.c has it) the square
 * is 3 t - 2 c_k for even k and 3 t + 2 c_k for odd k with t =
 *
 *	0	c_0^2 + xi c_3^2	1	2 xi c_2 c_5
 *	2	c_1^2 + xi c_4^2	3	2 c_0 c_3
 *	4	c_2^2 + xi c_5^2	5	2 c_1 c_4.
 *
 * Both begin with the squares for even k and one product for each odd k.
 * Karabina's compressed squares, which leave c_0 and c_3 out, would need an
 * inversion at the end, and that takes as long as all that they save.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#if !defined(BN254_PATH_ADX) || defined(BN254_PATH_IFMA)
#define BN254_PATH_ADX
#include "bn254/path.h"

#if BN254_HAS_ADX

#include "bn254/ifma_fp12.h"

/* Lanes of two vectors, the second's being 8 to 15 */
typedef long long lanes[8] __attribute__((aligned(64)));

#define EVEN 0x15			/* lanes 0, 2, 4 */
#define SIX 0x3f
#define ALL 0xff

FP8_INLINE void
pick(struct fp8 *out, const struct fp8 *a, const lanes which,
    const struct fp8 *b, __mmask8 mask)
{
	const __m512i index = _mm512_load_si512(which);

	for (int i = 0; i < 5; i++)
		out->l[i] = _mm512_maskz_permutex2var_epi64(mask, a->l[i],
		    index, b->l[i]);
}

/* What products are made of, with bounds */
struct parts {
	struct fp8 re, im;		/* 1.2 */
	struct fp8 re2, im2, sum;	/* doubled, S: 2.4 */
	struct fp8 diff;		/* D: 3.2 */
};

FP8_INLINE void
split(struct parts *out, const struct ifma_fp12 *a)
{
	out->re = a->re;
	out->im = a->im;
	fp8_add(&out->re2, &a->re, &a->re);
	fp8_add(&out->im2, &a->im, &a->im);
	fp8_add(&out->sum, &a->re, &a->im);
	fp8_sub(&out->diff, &a->re, &a->im, 2);
}

/*
 * Which product 2 c_a c_b, or 2 c_a xi c_b, goes to each odd lane, between
 * what makes the squares for the even lanes: X_k and Y_k for k = 0, 1, 2 in
 * place, X_k for k = 3, 4, 5, and their Y_k in lanes 6, 7 and 6.
 */
struct odd {
	lanes re2_sum;			/* 2 re of a, S_0, S_1, S_2 */
	lanes diff_re;			/* re of b, D_0, D_1, D_2 */
	lanes sum_im;			/* im of b */
	lanes im2_sum;			/* 2 im of a, S_3, S_4, S_5 */
	lanes re2;			/* 2 re of a, of c_0, c_1, c_2 */
	lanes im_sum;			/* im of b, of c_0, c_1, c_2 */
	lanes diff3_re;			/* re of b, D_3, D_4, D_5 */
};

/*
 * Those sums: out is from -(2.4 * 1.2) p^2 to (2.4 * 3.2 * 2 + 2.4 * 1.2) p^2.
 * -im of b has a bound of 3.
 */
FP8_INLINE void
squares(struct fp8_wide *re, struct fp8_wide *im, const struct parts *a,
    const struct odd *odd)
{
	static const lanes spare = { 6, 0, 7, 0, 14, 0, 0, 0 };
	static const lanes high = { 0, 1, 2, 3, 4, 5, 11, 12 };
	static const lanes even = { 11, 1, 12, 3, 13, 5, 6, 7 };
	const struct fp8 zero = { { _mm512_setzero_si512() } };
	struct fp8 left, left2, right;

	pick(&left, &a->re2, odd->re2_sum, &a->sum, ALL);
	pick(&right, &a->diff, odd->diff_re, &a->re, ALL);
	pick(&right, &right, high, &a->im, ALL);
	fp8_mul_wide(re, &left, &right);
	pick(&left, &a->re2, odd->re2, &a->re2, ALL);
	pick(&right, &a->im, odd->im_sum, &a->sum, ALL);
	fp8_mul_wide(im, &left, &right);

	pick(&left2, &a->im2, odd->im2_sum, &a->sum, SIX);
	pick(&right, &a->diff, odd->diff3_re, &a->re, ALL);
	fp8_mul_add_wide(im, &left2, &right);
	pick(&right, &a->sum, odd->sum_im, &a->im, ALL);
	fp8_sub(&right, &zero, &right, 3);
	pick(&right, &right, even, &a->diff, ALL);
	fp8_mul_add_wide(re, &left2, &right);
	for (int i = 0; i < 10; i++) {
		__m512i y = _mm512_maskz_permutex2var_epi64(EVEN, re->l[i],
		    _mm512_load_si512(spare), im->l[i]);

		re->l[i] = _mm512_sub_epi64(re->l[i], y);
		im->l[i] = _mm512_add_epi64(im->l[i], y);
	}
}

/* --- All of Fp12 ---------------------------------------------------------- */

/* A product 2 c_a c_b, or 2 c_a xi c_b (8 more), for each lane */
struct pair {
	lanes a, b;
};

/* re - minus and im += those products, of bounds 2.4 and 3.2 */
FP8_INLINE void
cross(struct fp8_wide *re, struct fp8_wide *minus, struct fp8_wide *im,
    const struct parts *a, const struct pair *pair)
{
	struct fp8 left, left2, right, right2;

	pick(&left, &a->re2, pair->a, &a->re2, SIX);
	pick(&right, &a->re, pair->b, &a->diff, ALL);
	fp8_mul_add_wide(re, &left, &right);
	pick(&right2, &a->im, pair->b, &a->sum, ALL);
	fp8_mul_add_wide(im, &left, &right2);
	pick(&left2, &a->im2, pair->a, &a->im2, SIX);
	fp8_mul_add_wide(minus, &left2, &right2);
	fp8_mul_add_wide(im, &left2, &right);
}

/* a/2^260 + p, which is not negative */
FP8_INLINE void
reduce(struct fp8 *out, const struct fp8_wide *a)
{
	__m512i t[5];

	fp8_redc_loose(t, a);
	for (int i = 0; i < 5; i++)
		t[i] = _mm512_add_epi64(t[i], fp8_all(fp8_p[i]));
	fp8_squeeze(out, t);
}

/* Before p is added, from -0.2 p to 1.7 p */
void
ifma_fp12_sqr(struct ifma_fp12 *out, const struct ifma_fp12 *a)
{
	static const struct odd odd = {
		.re2_sum = { 8, 3, 9, 4, 10, 2, 3, 4 },
		.diff_re = { 0, 4, 1, 5, 2, 11 },
		.sum_im = { 0, 4, 0, 5, 0, 11 },
		.im2_sum = { 11, 3, 12, 4, 13, 2 },
		.re2 = { 0, 3, 1, 4, 2, 2, 5 },
		.im_sum = { 0, 12, 1, 13, 2, 3, 5 },
		.diff3_re = { 3, 4, 4, 5, 5, 11 }
	};
	static const struct pair first = {
		{ 1, 0, 0, 0, 0, 0 }, { 13, 1, 2, 3, 4, 5 }
	}, second = {
		{ 2, 2, 3, 1, 1, 1 }, { 12, 13, 13, 2, 3, 4 }
	};
	struct parts parts;
	struct fp8_wide re, im, minus;

	split(&parts, a);
	squares(&re, &im, &parts, &odd);
	for (int i = 0; i < 10; i++)
		minus.l[i] = _mm512_setzero_si512();
	cross(&re, &minus, &im, &parts, &first);
	cross(&re, &minus, &im, &parts, &second);
	for (int i = 0; i < 10; i++)
		re.l[i] = _mm512_sub_epi64(re.l[i], minus.l[i]);
	reduce(&out->re, &re);
	reduce(&out->im, &im);
}

/* --- The cyclotomic subgroup ---------------------------------------------- */

/*
 * 3 t - 2 a + 3p in even lanes, 3 t + 2 a in odd ones. t is from -0.1 p to
 * 1.4 p: out is from 0.3 p to 8 p before it is squeezed.
 */
FP8_INLINE void
triple(struct fp8 *out, const struct fp8_wide *sum, const struct fp8 *a2)
{
	__m512i t[5];

	fp8_redc_loose(t, sum);
	for (int i = 0; i < 5; i++) {
		__m512i u = _mm512_mask_sub_epi64(a2->l[i], EVEN,
		    fp8_all(3 * fp8_p[i]), a2->l[i]);

		u = _mm512_add_epi64(u, t[i]);
		t[i] = _mm512_add_epi64(t[i], t[i]);
		t[i] = _mm512_add_epi64(t[i], u);
	}
	fp8_squeeze(out, t);
}

void
ifma_fp12_cyclotomic_sqr(struct ifma_fp12 *out, const struct ifma_fp12 *a)
{
	static const struct odd odd = {
		.re2_sum = { 8, 2, 9, 0, 10, 1, 3, 4 },
		.diff_re = { 0, 5, 1, 11, 2, 12 },
		.sum_im = { 0, 5, 0, 11, 0, 12 },
		.im2_sum = { 11, 2, 12, 0, 13, 1 },
		.re2 = { 0, 2, 1, 0, 2, 1, 5 },
		.im_sum = { 0, 13, 1, 3, 2, 4, 5 },
		.diff3_re = { 3, 5, 4, 11, 5, 12 }
	};
	struct parts parts;
	struct fp8_wide re, im;

	split(&parts, a);
	squares(&re, &im, &parts, &odd);
	triple(&out->re, &re, &parts.re2);
	triple(&out->im, &im, &parts.im2);
}

#define X_HIGH 62
#define X_LOW 55
_Static_assert(BN254_X_ABS == (UINT64_C(1) << X_HIGH) +
    (UINT64_C(1) << X_LOW) + 1, "the chain is for this x");

/* x is negative: the conjugate is the inverse. */
void
ifma_fp12_cyclotomic_pow_x(struct ifma_fp12 *out, const struct ifma_fp12 *a)
{
	struct ifma_fp12 low = *a, high;

	for (int i = 0; i < X_LOW; i++)
		ifma_fp12_cyclotomic_sqr(&low, &low);
	high = low;
	for (int i = X_LOW; i < X_HIGH; i++)
		ifma_fp12_cyclotomic_sqr(&high, &high);
	ifma_fp12_mul(&low, &low, &high);
	ifma_fp12_mul(&low, &low, a);
	ifma_fp12_conj(out, &low);
}

#endif

#endif
