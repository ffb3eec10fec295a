/*
 * Eight elements of Fp2 at a time (ifma.h). Bounds are those of real and
 * imaginary parts alike. Outputs may be inputs.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef BN254_IFMA_FP2_H
#define BN254_IFMA_FP2_H

#include "bn254/ifma.h"

struct fp2x8 {
	struct fp8 re, im;
};

/*
 * a b. The bound A of a is 64 at most, and that of b is B: out is below
 * 1.22 + (A + 64) B / 110.
 */
void fp2x8_mul(struct fp2x8 *out, const struct fp2x8 *a,
    const struct fp2x8 *b);

/*
 * a b and, for real and imaginary part alike, more: loose, the bound being
 * that of a b and of more. In place of a sum afterwards this costs nothing.
 */
void fp2x8_mul_add(struct fp2x8 *out, const struct fp2x8 *a,
    const struct fp2x8 *b, const struct fp8 *more);

/* a^2 of a with a bound A of up to 16: below 1.22 + 2 A (A + 16) / 110 */
void fp2x8_sqr(struct fp2x8 *out, const struct fp2x8 *a);

#endif /* BN254_IFMA_FP2_H */
