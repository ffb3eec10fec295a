/*
 * SPDX-License-Identifier: Apache-2.0
 */
#if !defined(BN254_PATH_ADX) || defined(BN254_PATH_IFMA)
#define BN254_PATH_ADX
#include "bn254/path.h"

#if BN254_HAS_ADX

#include "bn254/ifma_fp2.h"

/* sum += a b + c d, columns of low and of high halves in turn */
static inline void
mul_add2(struct fp8_wide *sum, const struct fp8 *a, const struct fp8 *b,
    const struct fp8 *c, const struct fp8 *d)
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
		minus.l[i] = _mm512_sub_epi64(fp8_all(64 * fp8_p[i]),
		    a->im.l[i]);
	}
	fp8_carry(&minus, minus.l);
	mul_add2(&re, &a->re, &b->re, &minus, &b->im);
	mul_add2(&im, &a->re, &b->im, &a->im, &b->re);
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
