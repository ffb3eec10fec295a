/*
 * The functions of group.h that the path "ifma" has of its own (ifma_*.c). For
 * all others it takes those of the path "adx".
 *
 * Its files, from below:
 *
 *	ifma.h			eight elements of Fp: the arithmetic, bounds
 *	ifma_store.c		from lanes to elements in memory
 *	ifma_fp2.[ch]		eight elements of Fp2
 *	ifma_rows.h		from structs in memory to lanes
 *	ifma_digits.h		digits of scalars
 *
 *   one operation, its independent products side by side:
 *	ifma_fp12.[ch]		an element of Fp12, a coefficient in each lane
 *	ifma_sqr.c		its squares
 *	ifma_gt.c		powers in GT
 *	ifma_g1.c		multiples of fixed points of G1
 *	ifma_g2.c		two points of G2 on the Miller loop's way
 *	ifma_lines.[ch]		their lines
 *	ifma_pairing.c		the pairing
 *
 *   eight operations, one in each lane:
 *	ifma_tower.[ch]		eight elements of Fp6 and Fp12, their inverses
 *	ifma_final.[ch]		their final exponentiations
 *	ifma_pairing8.c		eight pairings
 *	ifma_comb8.c		multiples of a fixed point of G2, for extraction
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef BN254_IFMA_GROUP_H
#define BN254_IFMA_GROUP_H

#include "bn254/bn254.h"

void ifma_g1_comb_mul(struct bn254_g1 *out, const struct bn254_scalar *k,
    const struct bn254_g1_comb *comb);
MASQ_MUST_USE bool ifma_g1_comb_encode2(uint8_t out_a[BN254_G1_OCTETS],
    uint8_t out_b[BN254_G1_OCTETS], const struct bn254_scalar k[3],
    const struct bn254_g1_comb *const combs[3]);
MASQ_MUST_USE bool ifma_g2_in_subgroup(const struct bn254_g2 *a);
MASQ_MUST_USE bool ifma_g2_decode(struct bn254_g2 *out,
    const uint8_t in[BN254_G2_OCTETS]);
void ifma_g2_prepare(struct bn254_g2_lines *out, const struct bn254_g2 *a);
void ifma_g2_prepare2(struct bn254_g2_lines *const out[2],
    const struct bn254_g2 *const a[2], struct bn254_g2_scratch *scratch);
MASQ_MUST_USE bool ifma_g2_decode_prepare2(struct bn254_g2 *const out[2],
    struct bn254_g2_lines *const lines[2], const uint8_t *const in[2],
    struct bn254_g2_scratch *scratch);
MASQ_MUST_USE bool ifma_g2_comb_encode(uint8_t *out,
    const struct bn254_scalar k[], size_t n,
    const struct bn254_g2_comb *comb);
void ifma_gt_mul(struct bn254_gt *out, const struct bn254_gt *a,
    const struct bn254_gt *b);
void ifma_gt_pow(struct bn254_gt *out, const struct bn254_scalar *k,
    const struct bn254_gt *a);
void ifma_gt_comb_pow(struct bn254_gt *out, const struct bn254_scalar *k,
    const struct bn254_gt_comb *comb);
MASQ_MUST_USE bool ifma_gt_is_member(const struct bn254_gt *a);
void ifma_pairing_product(struct bn254_gt *out,
    const struct bn254_g1 *const p[], const struct bn254_g2_lines *const q[],
    size_t n);

/*
 * bn254_pairing_batch() for n from 1 to IFMA_PAIRINGS: as long for one as for
 * all, so that one after the other is faster for few.
 */
#define IFMA_PAIRINGS 8
#define IFMA_PAIRINGS_WORTH_IT 4
void ifma_pairing_batch(struct bn254_gt out[],
    const struct bn254_g1 *const p[], const struct bn254_g2_lines *const q[],
    size_t pairs, size_t n);

#endif /* BN254_IFMA_GROUP_H */
