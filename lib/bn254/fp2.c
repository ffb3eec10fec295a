/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include "bn254/fp2.h"

/* Karatsuba: three products. */
void
fp2_mul(struct bn254_fp2 *out, const struct bn254_fp2 *a,
    const struct bn254_fp2 *b)
{
	struct bn254_fp t, u, v, w;

	fp_add_lazy(&t, &a->re, &a->im);
	fp_add_lazy(&u, &b->re, &b->im);
	fp_mul(&t, &t, &u);		/* t = (a.re + a.im)(b.re + b.im) */
	fp_mul(&v, &a->re, &b->re);	/* v = a.re b.re */
	fp_mul(&w, &a->im, &b->im);	/* w = a.im b.im */
	fp_sub(&out->re, &v, &w);	/* re = v - w */
	fp_sub(&t, &t, &v);
	fp_sub(&out->im, &t, &w);	/* im = t - v - w */
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

void
fp2_scale(struct bn254_fp2 *out, const struct bn254_fp2 *a,
    const struct bn254_fp *k)
{
	fp_mul(&out->re, &a->re, k);
	fp_mul(&out->im, &a->im, k);
}

void
fp2_mul_xi(struct bn254_fp2 *out, const struct bn254_fp2 *a)
{
	struct bn254_fp t;

	fp_sub(&t, &a->re, &a->im);
	fp_add(&out->im, &a->re, &a->im);
	out->re = t;
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
