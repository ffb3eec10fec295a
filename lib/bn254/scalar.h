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

#endif /* BN254_SCALAR_H */
