/*
 * Fp12 = Fp6[w] / (w^2 - u); c[0] + c[1] w.
 *
 * Since u = w^2, it is also Fp2[w] / (w^6 - xi): the coefficient of w^j is
 * c[j & 1].c[j >> 1]. Outputs may be inputs.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef BN254_FP12_H
#define BN254_FP12_H

#include "bn254/fp6.h"

void fp12_one(struct bn254_fp12 *out);

/* All ones if so, else zero. */
uint64_t fp12_is_zero(const struct bn254_fp12 *a);
uint64_t fp12_eq(const struct bn254_fp12 *a, const struct bn254_fp12 *b);

void fp12_move(struct bn254_fp12 *out, const struct bn254_fp12 *a,
    uint64_t mask);
void fp12_mul(struct bn254_fp12 *out, const struct bn254_fp12 *a,
    const struct bn254_fp12 *b);
void fp12_sqr(struct bn254_fp12 *out, const struct bn254_fp12 *a);

/* a (1 + b w + c w^3): a line times the value of a Miller loop */
void fp12_mul_line(struct bn254_fp12 *out, const struct bn254_fp12 *a,
    const struct bn254_fp2 *b, const struct bn254_fp2 *c);

/* a^(p^6), w to -w: 1/a in the cyclotomic subgroup */
void fp12_conj(struct bn254_fp12 *out, const struct bn254_fp12 *a);

/* a^p, a^(p^2) */
void fp12_frob(struct bn254_fp12 *out, const struct bn254_fp12 *a);
void fp12_frob2(struct bn254_fp12 *out, const struct bn254_fp12 *a);

/* 1/a, and 0 for 0. */
void fp12_inv(struct bn254_fp12 *out, const struct bn254_fp12 *a);

/* Only for a of the cyclotomic subgroup, a^(p^4 - p^2 + 1) = 1: */
void fp12_cyclotomic_sqr(struct bn254_fp12 *out, const struct bn254_fp12 *a);
/* a^x, x the parameter of the curve */
void fp12_cyclotomic_pow_x(struct bn254_fp12 *out, const struct bn254_fp12 *a);

/* a^((p^12-1)/r), exactly (final_exp.h); 0 for 0 */
void fp12_final_exp(struct bn254_fp12 *out, const struct bn254_fp12 *a);

/* See bn254_gt_decode(): all ones if every coefficient is below p. */
MASQ_MUST_USE uint64_t fp12_decode(struct bn254_fp12 *out,
    const uint8_t in[BN254_GT_OCTETS]);
void fp12_encode(uint8_t out[BN254_GT_OCTETS], const struct bn254_fp12 *a);

#endif /* BN254_FP12_H */
