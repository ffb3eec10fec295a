/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include "bn254/path.h"

#if BN254_HAS_ADX && !defined(BN254_PATH_ADX)

#include "bn254/ifma_fp2.h"

/* a b + c d, the bounds being those of fp8_redc() */
static inline void
mul_sum(struct fp8 *out, const struct fp8 *a, const struct fp8 *b,
    const struct fp8 *c, const struct fp8 *d)
{
	struct fp8_wide low, high;

	for (int i = 0; i < 10; i++)
		low.l[i] = high.l[i] = _mm512_setzero_si512();
	for (int i = 0; i < 5; i++) {
		for (int j = 0; j < 5; j++) {
			low.l[i + j] = _mm512_madd52lo_epu64(low.l[i + j],
			    a->l[i], b->l[j]);
			high.l[i + j + 1] = _mm512_madd52hi_epu64(
			    high.l[i + j + 1], a->l[i], b->l[j]);
		}
		for (int j = 0; j < 5; j++) {
			low.l[i + j] = _mm512_madd52lo_epu64(low.l[i + j],
			    c->l[i], d->l[j]);
			high.l[i + j + 1] = _mm512_madd52hi_epu64(
			    high.l[i + j + 1], c->l[i], d->l[j]);
		}
	}
	for (int i = 0; i < 10; i++)
		low.l[i] = _mm512_add_epi64(low.l[i], high.l[i]);
	fp8_redc(out, &low);
}

/* re = a.re b.re + (64 p - a.im) b.im, im = a.re b.im + a.im b.re */
void
fp2x8_mul(struct fp2x8 *out, const struct fp2x8 *a, const struct fp2x8 *b)
{
	struct fp8 minus, t;

	for (int i = 0; i < 5; i++)
		minus.l[i] = _mm512_sub_epi64(fp8_all(64 * fp8_p[i]),
		    a->im.l[i]);
	fp8_carry(&minus, minus.l);
	mul_sum(&t, &a->re, &b->re, &minus, &b->im);
	mul_sum(&out->im, &a->re, &b->im, &a->im, &b->re);
	out->re = t;
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
