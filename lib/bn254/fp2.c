/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include "bn254/fp2_wide.h"

#ifdef BN254_PATH_ADX

/*
 * By the schoolbook: sums of two products that stay in registers cost less than
 * Karatsuba's double-width additions.
 */
void
fp2_mul(struct bn254_fp2 *out, const struct bn254_fp2 *a,
    const struct bn254_fp2 *b)
{
	struct bn254_fp re;

	fp_mul_sub(&re, &a->re, &b->re, &a->im, &b->im);
	fp_mul_add(&out->im, &a->re, &b->im, &a->im, &b->re);
	out->re = re;
}

#else

void
fp2_mul(struct bn254_fp2 *out, const struct bn254_fp2 *a,
    const struct bn254_fp2 *b)
{
	struct fp_wide t, v, w;
	struct bn254_fp s, u;

	fp_add_lazy(&s, &a->re, &a->im);
	fp_add_lazy(&u, &b->re, &b->im);
	fp_mul_wide(&t, &s, &u);	/* t = (a.re + a.im)(b.re + b.im) */
	fp_mul_wide(&v, &a->re, &b->re);	/* v = a.re b.re */
	fp_mul_wide(&w, &a->im, &b->im);	/* w = a.im b.im */
	fp_wide_sub_sub(&t, &t, &v, &w);
	fp_wide_sub_offset(&v, &v, &w);
	fp_redc(&out->re, &v);		/* re = v - w in [0, 2) */
	fp_redc(&out->im, &t);		/* im = t - v - w in [0, 2) */
}

#endif

/* (-2, 2), [0, 4) */
void
fp2_mul_add(struct bn254_fp2 *out, const struct bn254_fp2 *a,
    const struct bn254_fp2 *b, const struct bn254_fp2 *c,
    const struct bn254_fp2 *d)
{
	struct fp2_wide t, u;

	fp2_mul_wide(&t, a, b);
	fp2_mul_wide(&u, c, d);
	fp2_wide_add(&t, &t, &u);
	fp_redc_signed(&out->re, &t.re, 1);
	fp_redc(&out->im, &t.im);
}

/* (-2, 2), (-2, 2) */
void
fp2_mul_sub(struct bn254_fp2 *out, const struct bn254_fp2 *a,
    const struct bn254_fp2 *b, const struct bn254_fp2 *c,
    const struct bn254_fp2 *d)
{
	struct fp2_wide t, u;

	fp2_mul_wide(&t, a, b);
	fp2_mul_wide(&u, c, d);
	fp2_wide_sub(&t, &t, &u);
	fp2_redc_signed(out, &t, 1);
}

void
fp2_sqr(struct bn254_fp2 *out, const struct bn254_fp2 *a)
{
	struct bn254_fp t, u, v;

	fp_add_lazy(&t, &a->re, &a->im);
	fp_sub_lazy(&u, &a->re, &a->im);
	fp_add_lazy(&v, &a->re, &a->re);
	fp_mul(&out->im, &v, &a->im);	/* im = 2 re im */
	fp_mul(&out->re, &t, &u);	/* re = (re + im)(re - im) */
}

/* 1/a = conj(a) / (re^2 + im^2); the norm is 0 for 0 only, as p = 3 mod 4 */
void
fp2_inv(struct bn254_fp2 *out, const struct bn254_fp2 *a)
{
	struct bn254_fp t, u;

	fp_sqr(&t, &a->re);
	fp_sqr(&u, &a->im);
	fp_add(&t, &t, &u);
	fp_inv(&t, &t);
	fp2_conj(out, a);
	fp2_scale(out, out, &t);
}

uint64_t
fp2_decode(struct bn254_fp2 *out, const uint8_t in[64])
{
	uint64_t ok = fp_decode(&out->im, in);

	return ok & fp_decode(&out->re, in + 32);
}

void
fp2_encode(uint8_t out[64], const struct bn254_fp2 *a)
{
	fp_encode(out, &a->im);
	fp_encode(out + 32, &a->re);
}
