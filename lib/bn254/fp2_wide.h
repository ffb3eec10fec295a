/*
 * Products in Fp2 that are not reduced yet (fp_wide.h). Ranges are those of
 * the real and of the imaginary part, in units of p^2. Outputs may be inputs.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef BN254_FP2_WIDE_H
#define BN254_FP2_WIDE_H

#include "bn254/fp2.h"
#include "bn254/fp_wide.h"

struct fp2_wide {
	struct fp_wide re, im;
};

/* a + b without reduction, parts below 2p */
static inline void
fp2_add_lazy(struct bn254_fp2 *out, const struct bn254_fp2 *a,
    const struct bn254_fp2 *b)
{
	fp_add_lazy(&out->re, &a->re, &b->re);
	fp_add_lazy(&out->im, &a->im, &b->im);
}

/*
 * a b, three products. Of reduced elements: (-1, 1), [0, 2). Of sums of two:
 * (-4, 4), [0, 8), the product of sums being below 16 p^2 on the way.
 */
static inline void
fp2_mul_wide(struct fp2_wide *out, const struct bn254_fp2 *a,
    const struct bn254_fp2 *b)
{
#ifdef BN254_PATH_ADX
	adx_fp2_mul_wide((uint64_t *)out, (const uint64_t *)a,
	    (const uint64_t *)b);
#else
	struct fp_wide w;
	struct bn254_fp s, u;

	fp_add_lazy(&s, &a->re, &a->im);
	fp_add_lazy(&u, &b->re, &b->im);
	fp_mul_wide(&w, &a->im, &b->im);
	fp_mul_wide(&out->re, &a->re, &b->re);
	fp_mul_wide(&out->im, &s, &u);
	fp_wide_sub_sub(&out->im, &out->im, &out->re, &w);
	fp_wide_sub(&out->re, &out->re, &w);
#endif
}

/* a^2 of reduced a, two products: [0, 2), [0, 2) */
static inline void
fp2_sqr_wide(struct fp2_wide *out, const struct bn254_fp2 *a)
{
	struct bn254_fp t, u, v;

	fp_add_lazy(&t, &a->re, &a->im);
	fp_sub(&u, &a->re, &a->im);
	fp_add_lazy(&v, &a->re, &a->re);
	fp_mul_wide(&out->im, &v, &a->im);	/* im = 2 re im */
	fp_mul_wide(&out->re, &t, &u);	/* re = (re + im)(re - im) */
}

static inline void
fp2_wide_add(struct fp2_wide *out, const struct fp2_wide *a,
    const struct fp2_wide *b)
{
	fp_wide_add(&out->re, &a->re, &b->re);
	fp_wide_add(&out->im, &a->im, &b->im);
}

static inline void
fp2_wide_sub(struct fp2_wide *out, const struct fp2_wide *a,
    const struct fp2_wide *b)
{
	fp_wide_sub(&out->re, &a->re, &b->re);
	fp_wide_sub(&out->im, &a->im, &b->im);
}

/* a - b - c */
static inline void
fp2_wide_sub_sub(struct fp2_wide *out, const struct fp2_wide *a,
    const struct fp2_wide *b, const struct fp2_wide *c)
{
	fp_wide_sub_sub(&out->re, &a->re, &b->re, &c->re);
	fp_wide_sub_sub(&out->im, &a->im, &b->im, &c->im);
}

/* a + xi b, xi = 1 + i; out must not be b. */
static inline void
fp2_wide_add_xi(struct fp2_wide *out, const struct fp2_wide *a,
    const struct fp2_wide *b)
{
	fp_wide_add_sub(&out->re, &a->re, &b->re, &b->im);
	fp_wide_add_add(&out->im, &a->im, &b->re, &b->im);
}

/* a - xi b; out must not be b. */
static inline void
fp2_wide_sub_xi(struct fp2_wide *out, const struct fp2_wide *a,
    const struct fp2_wide *b)
{
	fp_wide_add_sub(&out->re, &a->re, &b->im, &b->re);
	fp_wide_sub_sub(&out->im, &a->im, &b->re, &b->im);
}

/* xi b; out must not be b. */
static inline void
fp2_wide_xi(struct fp2_wide *out, const struct fp2_wide *b)
{
	fp_wide_sub(&out->re, &b->re, &b->im);
	fp_wide_add(&out->im, &b->re, &b->im);
}

/* See fp_redc_signed(). */
static inline void
fp2_redc_signed(struct bn254_fp2 *out, const struct fp2_wide *a, int k)
{
	fp_redc_signed(&out->re, &a->re, k);
	fp_redc_signed(&out->im, &a->im, k);
}

/* See fp_redc_plus(). */
static inline void
fp2_redc_plus(struct bn254_fp2 *out, const struct fp2_wide *a,
    const struct bn254_fp2 *b, int k)
{
	fp_redc_plus(&out->re, &a->re, &b->re, k);
	fp_redc_plus(&out->im, &a->im, &b->im, k);
}

#endif /* BN254_FP2_WIDE_H */
