/*
 * Squares in the cyclotomic subgroup: the formulas of Granger and Scott as
 * fp12.c has them. With S_k = re + im and D_k = re - im of c_k = re + i im,
 * and X_k = S_k D_k, Y_k = 2 re im, so that c_k^2 = X_k + i Y_k and
 * xi c_k^2 = (X_k - Y_k) + i (X_k + Y_k), the square is 3 t - 2 c_k for even k
 * and 3 t + 2 c_k for odd k with t =
 *
 *	0	c_0^2 + xi c_3^2	3	2 c_0 c_3
 *	2	c_1^2 + xi c_4^2	5	2 c_1 c_4
 *	4	c_2^2 + xi c_5^2	1	2 xi c_2 c_5
 *
 * Karabina's compressed squares, which leave c_0 and c_3 out, would need an
 * inversion at the end, and that takes as long as all that they save.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef BN254_PATH_ADX
#define BN254_PATH_ADX
#include "bn254/path.h"

#if BN254_HAS_ADX
#include "bn254/ifma_fp12.h"

/* Lanes of two vectors, the second's being 8 to 15 */
typedef long long lanes[8] __attribute__((aligned(64)));

#define EVEN 0x15			/* lanes 0, 2, 4 */

static inline void
pick(struct fp8 *out, const struct fp8 *a, const lanes which,
    const struct fp8 *b, __mmask8 mask)
{
	const __m512i index = _mm512_load_si512(which);

	for (int i = 0; i < 5; i++)
		out->l[i] = _mm512_maskz_permutex2var_epi64(mask, a->l[i],
		    index, b->l[i]);
}

/* What products are made of; bounds beside them */
struct parts {
	struct fp8 re, im;		/* 1.2 */
	struct fp8 re2, im2, sum;	/* doubled, S: 2.4 */
	struct fp8 diff;		/* D: 3.2 */
};

static inline void
split(struct parts *out, const struct ifma_fp12 *a)
{
	out->re = a->re;
	out->im = a->im;
	fp8_add(&out->re2, &a->re, &a->re);
	fp8_add(&out->im2, &a->im, &a->im);
	fp8_add(&out->sum, &a->re, &a->im);
	fp8_sub(&out->diff, &a->re, &a->im, 2);
}

/* lanes 0 to 5: the real part but for -Y_3, -Y_4, -Y_5; 6, 7: Y_3, Y_4 */
static inline void
sum_re(struct fp8_wide *out, const struct parts *a, const struct fp8 *left2)
{
	static const lanes l1 = { 8, 2, 9, 0, 10, 1, 3, 4 };
	static const lanes r1 = { 0, 5, 1, 11, 2, 12, 0, 0 };
	static const lanes r1_high = { 0, 1, 2, 3, 4, 5, 11, 12 };
	static const lanes minus = { 0, 5, 0, 11, 0, 12, 0, 0 };
	static const lanes r2 = { 11, 1, 12, 3, 13, 5, 6, 7 };
	const struct fp8 zero = { { _mm512_setzero_si512() } };
	struct fp8 left, right;

	pick(&left, &a->re2, l1, &a->sum, 0xff);
	pick(&right, &a->diff, r1, &a->re, 0xff);
	pick(&right, &right, r1_high, &a->im, 0xff);
	fp8_mul_wide(out, &left, &right);
	pick(&right, &a->sum, minus, &a->im, 0xff);
	fp8_sub(&right, &zero, &right, 3);
	pick(&right, &right, r2, &a->diff, 0xff);
	fp8_mul_add_wide(out, left2, &right);
}

/* lanes 0 to 5: the imaginary part but for Y_3, Y_4, Y_5; 6: Y_5 */
static inline void
sum_im(struct fp8_wide *out, const struct parts *a, const struct fp8 *left2)
{
	static const lanes l1 = { 0, 2, 1, 0, 2, 1, 5, 0 };
	static const lanes r1 = { 0, 13, 1, 3, 2, 4, 5, 0 };
	static const lanes r2 = { 3, 5, 4, 11, 5, 12, 0, 0 };
	struct fp8 left, right;

	pick(&left, &a->re2, l1, &a->re2, 0xff);
	pick(&right, &a->im, r1, &a->sum, 0xff);
	fp8_mul_wide(out, &left, &right);
	pick(&right, &a->diff, r2, &a->re, 0xff);
	fp8_mul_add_wide(out, left2, &right);
}

/*
 * 3 t - 2 a + 3p in even lanes, 3 t + 2 a in odd ones. t is from -0.1 p to
 * 1.22 p and two products of bounds of at most 2.4 and 3.2: out is from 0.3 p
 * to 8 p before it is squeezed.
 */
static inline void
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
	static const lanes l2 = { 11, 2, 12, 0, 13, 1, 0, 0 };
	static const lanes spare = { 6, 0, 7, 0, 14, 0, 0, 0 };
	struct parts parts;
	struct fp8 left2;
	struct fp8_wide re, im;

	split(&parts, a);
	pick(&left2, &parts.im2, l2, &parts.sum, 0x3f);
	sum_re(&re, &parts, &left2);
	sum_im(&im, &parts, &left2);
	for (int i = 0; i < 10; i++) {
		__m512i y = _mm512_maskz_permutex2var_epi64(EVEN, re.l[i],
		    _mm512_load_si512(spare), im.l[i]);

		re.l[i] = _mm512_sub_epi64(re.l[i], y);
		im.l[i] = _mm512_add_epi64(im.l[i], y);
	}
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
