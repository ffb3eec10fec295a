/*
 * SPDX-License-Identifier: Apache-2.0
 */
#if !defined(BN254_PATH_ADX) || defined(BN254_PATH_IFMA)
#define BN254_PATH_ADX
#include "bn254/path.h"

#if BN254_HAS_ADX

#include "bn254/ifma_fp2.h"

/*
 * re = a.re b.re + (64 p - a.im) b.im, im = a.re b.im + a.im b.re, each with
 * 2^260 times what is to be added
 */
void
fp2x8_mul_add(struct fp2x8 *out, const struct fp2x8 *a, const struct fp2x8 *b,
    const struct fp8 *more)
{
	struct fp8_wide re, im;
	struct fp8 minus;

	for (int i = 0; i < 5; i++) {
		re.l[i] = im.l[i] = _mm512_setzero_si512();
		re.l[5 + i] = im.l[5 + i] = more->l[i];
	}
	fp8_minus(&minus, &a->im, 64);
	fp8_mul_add2_wide(&re, &a->re, &b->re, &minus, &b->im);
	fp8_mul_add2_wide(&im, &a->re, &b->im, &a->im, &b->re);
	fp8_redc_loose(out->re.l, &re);
	fp8_redc_loose(out->im.l, &im);
}

void
fp2x8_mul(struct fp2x8 *out, const struct fp2x8 *a, const struct fp2x8 *b)
{
	const struct fp8 nothing = { { _mm512_setzero_si512() } };

	fp2x8_mul_add(out, a, b, &nothing);
	fp8_carry(&out->re, out->re.l);
	fp8_carry(&out->im, out->im.l);
}

/* re = (a.re + a.im) (a.re - a.im + 16 p), im = 2 a.re a.im */
void
fp2x8_sqr(struct fp2x8 *out, const struct fp2x8 *a)
{
	struct fp8 sum, difference, twice;

	fp8_add(&sum, &a->re, &a->im);
	fp8_sub(&difference, &a->re, &a->im, 16);
	fp8_add(&twice, &a->re, &a->re);
	fp8_mul(&out->im, &twice, &a->im);
	fp8_mul(&out->re, &sum, &difference);
}

#endif

#endif
