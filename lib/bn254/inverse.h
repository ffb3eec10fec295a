/*
 * Inverse mod p by division steps, where there are integers of 128 bits.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef BN254_INVERSE_H
#define BN254_INVERSE_H

#include <stdint.h>

#if defined(__SIZEOF_INT128__) && !defined(MASQITT_PORTABLE_FP)
#define INVERSE_BY_STEPS

/* 1/in mod p of integers below p, not in Montgomery form; 0 for 0. */
void inverse_mod_p(uint64_t out[4], const uint64_t in[4]);

#endif

#endif /* BN254_INVERSE_H */
