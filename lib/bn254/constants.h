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

/* 2p, 3p, 4p */
#define BN254_2P0 UINT64_C(0x4e00000000000026)
#define BN254_2P1 UINT64_C(0xc242000000000027)
#define BN254_2P2 UINT64_C(0x74689b0000000010)
#define BN254_2P3 UINT64_C(0x4a46c90480000003)
#define BN254_3P0 UINT64_C(0xf500000000000039)
#define BN254_3P1 UINT64_C(0x236300000000003a)
#define BN254_3P2 UINT64_C(0x2e9ce88000000019)
#define BN254_3P3 UINT64_C(0x6f6a2d86c0000005)
#define BN254_4P0 UINT64_C(0x9c0000000000004c)
#define BN254_4P1 UINT64_C(0x848400000000004e)
#define BN254_4P2 UINT64_C(0xe8d1360000000021)
#define BN254_4P3 UINT64_C(0x948d920900000006)

/* p (floor(p / 2^192) + 1), of five limbs */
#define BN254_PP3 UINT64_C(0x0fa075aac0000026)
#define BN254_PP4 UINT64_C(0x9c1c8c3bb7c0002a)
#define BN254_PP5 UINT64_C(0xab9af1b74f0a4013)
#define BN254_PP6 UINT64_C(0x9a6d7afc03e26e64)
#define BN254_PP7 UINT64_C(0x05633ff249938445)

/* (c p + 1) / 2^64, c = -1/p mod 2^64 */
#define BN254_PN0 UINT64_C(0x59e8f286bca1af28)
#define BN254_PN1 UINT64_C(0xf8125d7286bca1af)
#define BN254_PN2 UINT64_C(0x19cae0ca61af286b)
#define BN254_PN3 UINT64_C(0x0132e116195435e5)

/* floor(2^61 / (floor(p / 2^224) + 2)) */
#define BN254_P_RECIP UINT64_C(0x00000000dc94c8fd)

/* p in limbs of 52 bits, least significant first */
#define BN254_IFMA_P0 UINT64_C(0x0000000000013)
#define BN254_IFMA_P1 UINT64_C(0x0000000013a70)
#define BN254_IFMA_P2 UINT64_C(0x0000008612100)
#define BN254_IFMA_P3 UINT64_C(0x0001ba344d800)
#define BN254_IFMA_P4 UINT64_C(0x0252364824000)

/* (c p + 1) / 2^52, c = -1/p mod 2^52 */
#define BN254_IFMA_S0 UINT64_C(0x86bca1af27634)
#define BN254_IFMA_S1 UINT64_C(0x6bca1aeb7c732)
#define BN254_IFMA_S2 UINT64_C(0x286bb2f10d328)
#define BN254_IFMA_S3 UINT64_C(0x50b8ab14b01af)
#define BN254_IFMA_S4 UINT64_C(0x007d18e6c435e)

/* 2^256 mod p */
#define BN254_IFMA_R0 UINT64_C(0xfffffffffff8e)
#define BN254_IFMA_R1 UINT64_C(0xffffffff8a15f)
#define BN254_IFMA_R2 UINT64_C(0xfffffcdb939ff)
#define BN254_IFMA_R3 UINT64_C(0xfff5a2c62efff)
#define BN254_IFMA_R4 UINT64_C(0x0212ba4f27fff)

/* c */
#define BN254_IFMA_INV UINT64_C(0x35e50d79435e5)

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
