/*
 * Fp12 = Fp2[w] / (w^6 - xi) in vectors of AVX-512 IFMA (ifma.h): the
 * coefficient of w^k stands in lane k, its real and its imaginary part in a
 * vector each; lanes 6 and 7 are idle, whatever they hold.
 *
 * Every function takes and gives elements with a bound of 1.2. Outputs may be
 * inputs. Constant time in all elements.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef BN254_IFMA_FP12_H
#define BN254_IFMA_FP12_H

#include "bn254/ifma.h"

struct ifma_fp12 {
	struct fp8 re, im;
};

/*
 * A few elements of Fp2 to multiply by: element i is that of lanes 2i and
 * 2i + 1 of `plus`, real and imaginary part; `minus` is its opposite. Their
 * bound is 2.
 */
struct ifma_factors {
	struct fp8 plus, minus;
};

/* From the usual form, and back to it, reduced */
void ifma_fp12_load(struct ifma_fp12 *out, const struct bn254_fp12 *a);
void ifma_fp12_store(struct bn254_fp12 *out, const struct ifma_fp12 *a);

void ifma_fp12_one(struct ifma_fp12 *out);

void ifma_fp12_mul(struct ifma_fp12 *out, const struct ifma_fp12 *a,
    const struct ifma_fp12 *b);
void ifma_fp12_sqr(struct ifma_fp12 *out, const struct ifma_fp12 *a);

/* a (1 + b w + c w^3) with b and c the factors number i and i + 1 */
void ifma_fp12_mul_line(struct ifma_fp12 *out, const struct ifma_fp12 *a,
    const struct ifma_factors *line, int i);

/* a (b + w) with b = factors 0 + 1 w^2 + 2 w^4 */
void ifma_fp12_mul_torus(struct ifma_fp12 *out, const struct ifma_fp12 *a,
    const struct ifma_factors *b);

/* As fp12.h has them */
void ifma_fp12_conj(struct ifma_fp12 *out, const struct ifma_fp12 *a);
void ifma_fp12_frob(struct ifma_fp12 *out, const struct ifma_fp12 *a);
void ifma_fp12_frob2(struct ifma_fp12 *out, const struct ifma_fp12 *a);
void ifma_fp12_inv(struct ifma_fp12 *out, const struct ifma_fp12 *a);
void ifma_fp12_cyclotomic_sqr(struct ifma_fp12 *out,
    const struct ifma_fp12 *a);
void ifma_fp12_cyclotomic_pow_x(struct ifma_fp12 *out,
    const struct ifma_fp12 *a);

#endif /* BN254_IFMA_FP12_H */
