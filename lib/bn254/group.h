/*
 * What dispatch.c sends the functions of bn254.h to: the same functions, of
 * one path. bn254.h is their manual; at the end are two that are not for
 * everybody. Without a guard, since dispatch.c includes
 * it for every path.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include "bn254/bn254.h"
#include "bn254/path.h"

void g1_infinity(struct bn254_g1 *out);
MASQ_MUST_USE bool g1_is_infinity(const struct bn254_g1 *a);
MASQ_MUST_USE bool g1_equal(const struct bn254_g1 *a, const struct bn254_g1 *b);
void g1_neg(struct bn254_g1 *out, const struct bn254_g1 *a);
void g1_double(struct bn254_g1 *out, const struct bn254_g1 *a);
void g1_add(struct bn254_g1 *out, const struct bn254_g1 *a, const struct
    bn254_g1 *b);
void g1_mul(struct bn254_g1 *out, const struct bn254_scalar *k, const struct
    bn254_g1 *a);
void g1_comb_make(struct bn254_g1_comb *out, const struct bn254_g1 *a);
void g1_comb_mul(struct bn254_g1 *out, const struct bn254_scalar *k, const
    struct bn254_g1_comb *comb);
MASQ_MUST_USE bool g1_decode(struct bn254_g1 *out, const uint8_t
    in[BN254_G1_OCTETS]);
MASQ_MUST_USE bool g1_encode(uint8_t out[BN254_G1_OCTETS], const struct
    bn254_g1 *a);
MASQ_MUST_USE bool g1_encode2(uint8_t out_a[BN254_G1_OCTETS], uint8_t
    out_b[BN254_G1_OCTETS], const struct bn254_g1 *a, const struct bn254_g1
    *b);
MASQ_MUST_USE bool g1_comb_encode2(uint8_t out_a[BN254_G1_OCTETS], uint8_t
    out_b[BN254_G1_OCTETS], const struct bn254_scalar k[3], const struct
    bn254_g1_comb *const combs[3]);
void g2_infinity(struct bn254_g2 *out);
MASQ_MUST_USE bool g2_is_infinity(const struct bn254_g2 *a);
MASQ_MUST_USE bool g2_equal(const struct bn254_g2 *a, const struct bn254_g2 *b);
void g2_neg(struct bn254_g2 *out, const struct bn254_g2 *a);
void g2_double(struct bn254_g2 *out, const struct bn254_g2 *a);
void g2_add(struct bn254_g2 *out, const struct bn254_g2 *a, const struct
    bn254_g2 *b);
void g2_mul(struct bn254_g2 *out, const struct bn254_scalar *k, const struct
    bn254_g2 *a);
void g2_comb_mul(struct bn254_g2 *out, const struct bn254_scalar *k, const
    struct bn254_g2_comb *comb);
MASQ_MUST_USE bool g2_comb_encode(uint8_t *out, const struct bn254_scalar k[],
    size_t n, const struct bn254_g2_comb *comb);
void g2_psi(struct bn254_g2 *out, const struct bn254_g2 *a);
MASQ_MUST_USE bool g2_in_subgroup(const struct bn254_g2 *a);
MASQ_MUST_USE bool g2_decode(struct bn254_g2 *out, const uint8_t
    in[BN254_G2_OCTETS]);
MASQ_MUST_USE bool g2_encode(uint8_t out[BN254_G2_OCTETS], const struct
    bn254_g2 *a);
void gt_one(struct bn254_gt *out);
MASQ_MUST_USE bool gt_equal(const struct bn254_gt *a, const struct bn254_gt *b);
void gt_mul(struct bn254_gt *out, const struct bn254_gt *a, const struct
    bn254_gt *b);
void gt_pow(struct bn254_gt *out, const struct bn254_scalar *k, const struct
    bn254_gt *a);
void gt_comb_make(struct bn254_gt_comb *out, const struct bn254_gt *a);
void gt_comb_pow(struct bn254_gt *out, const struct bn254_scalar *k, const
    struct bn254_gt_comb *comb);
MASQ_MUST_USE bool gt_is_member(const struct bn254_gt *a);
MASQ_MUST_USE bool gt_decode(struct bn254_gt *out, const uint8_t
    in[BN254_GT_OCTETS]);
void gt_encode(uint8_t out[BN254_GT_OCTETS], const struct bn254_gt *a);
void g2_prepare(struct bn254_g2_lines *out, const struct bn254_g2 *a);
void g2_prepare2(struct bn254_g2_lines *const out[2], const struct bn254_g2
    *const a[2], struct bn254_g2_scratch *scratch);
MASQ_MUST_USE bool g2_decode_prepare2(struct bn254_g2 *const out[2], struct
    bn254_g2_lines *const lines[2], const uint8_t *const in[2], struct
    bn254_g2_scratch *scratch);
void pairing_product(struct bn254_gt *out, const struct bn254_g1 *const p[],
    const struct bn254_g2_lines *const q[], size_t n);

/* A point of E', of any order */
MASQ_MUST_USE bool g2_decode_any(struct bn254_g2 *out, const uint8_t
    in[BN254_G2_OCTETS]);
/* Does the last line of a Miller loop tell of a point of order r? (g2.c) */
MASQ_MUST_USE bool g2_closes(const struct bn254_fp2 *lambda, const struct
    bn254_fp2 *theta, const struct bn254_g2 *q);
