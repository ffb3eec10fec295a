/*
 * Constants of the curve BN254, as bn254.h describes it.
 *
 * Written by scripts/gen_constants.py: do not edit.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef BN254_CONSTANTS_H
#define BN254_CONSTANTS_H

#include <stdint.h>

/* p, the order of the field, least significant limb first; -1/p mod 2^64 */
#define BN254_P0 UINT64_C(0xa700000000000013)
#define BN254_P1 UINT64_C(0x6121000000000013)
#define BN254_P2 UINT64_C(0xba344d8000000008)
#define BN254_P3 UINT64_C(0x2523648240000001)
#define BN254_P_INV UINT64_C(0x08435e50d79435e5)

/* r, the order of the groups, least significant limb first; -1/r mod 2^64 */
#define BN254_R0 UINT64_C(0xa10000000000000d)
#define BN254_R1 UINT64_C(0xff9f800000000010)
#define BN254_R2 UINT64_C(0xba344d8000000007)
#define BN254_R3 UINT64_C(0x2523648240000001)
#define BN254_R_INV UINT64_C(0xea3b13b13b13b13b)

/* -x: 63 bits */
#define BN254_X_ABS UINT64_C(0x4080000000000001)

/* -(6x + 2) = 2^64 + this, the length of the Miller loop */
#define BN254_LOOP UINT64_C(0x8300000000000004)

/*
 * Lines of a Miller loop: a doubling for each bit of BN254_LOOP, an addition
 * for each that is set, and two at the end.
 */
#define BN254_LINES 70

#endif /* BN254_CONSTANTS_H */
