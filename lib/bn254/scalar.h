/*
 * Digits of a scalar, for multiplication and power by windows.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef BN254_SCALAR_H
#define BN254_SCALAR_H

#include "bn254/bn254.h"

#define WINDOW_BITS 4
#define WINDOWS 64
#define WINDOW_TABLE 8			/* 1 to 8 times the base */

/* 2^512 mod r, which brings integers into Montgomery form (constants.c) */
extern const struct bn254_scalar bn254_r_mont2;

/* A digit from -8 to 8. */
struct digit {
	uint64_t magnitude;		/* 0 to 8 */
	uint64_t negative;		/* all ones, or zero; any for 0 */
};

/* k = sum of digit_i 16^i, i from 0 to WINDOWS - 1. */
struct digit scalar_digit(const struct bn254_scalar *k, unsigned int i);

/*
 * A scalar in parts, k = sum of (+-) l[j] e^j mod r, where e is the eigenvalue
 * of an endomorphism: Gallant, Lambert and Vanstone (CRYPTO 2001), Galbraith,
 * Lin and Scott (EUROCRYPT 2009), Galbraith and Scott (Pairing 2008).
 */
struct scalar_parts {
	uint64_t l[4][2];		/* magnitudes, least limb first */
	uint64_t negative[4];		/* all ones, or zero */
};

/*
 * Two parts below 2^126, for (x, y) -> (beta x, y) on G1; four below 2^64, for
 * psi on G2 and the Frobenius map on GT.
 */
void scalar_split2(struct scalar_parts *out, const struct bn254_scalar *k);
void scalar_split4(struct scalar_parts *out, const struct bn254_scalar *k);

#define PART_BITS 6
#define PART_TABLE 32			/* digits from -32 to 32 */
#define PART_WINDOWS2 22		/* 132 bits */
#define PART_WINDOWS4 11		/* 66 bits */

/* Digit i of part j: the part is the sum of digit_i 64^i. */
struct digit part_digit(const struct scalar_parts *parts, int j,
    unsigned int i);

/*
 * The lattice of a split, of n rows: part j is the sum over i of a_i m[i][j]
 * mod 2^128, plus k for j = 0, with a_i = k g[i] / 2^256 rounded.
 */
struct split_lattice {
	uint64_t g[4][4];
	uint64_t m[4][4][2];
};

extern const struct split_lattice bn254_split2, bn254_split4;

#endif /* BN254_SCALAR_H */
