/*
 * Carries and products of 64-bit limbs, with and without an integer type of
 * 128 bits. Nothing here compares, so nothing can become a branch.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef BN254_WIDE_H
#define BN254_WIDE_H

#include <stdint.h>

#if defined(__SIZEOF_INT128__) && !defined(MASQITT_PORTABLE_FP)

__extension__ typedef unsigned __int128 wide;

/* a + b + *carry; *carry becomes 0 or 1. */
static inline uint64_t
wide_add(uint64_t a, uint64_t b, uint64_t *carry)
{
	wide sum = (wide)a + b + *carry;

	*carry = (uint64_t)(sum >> 64);
	return (uint64_t)sum;
}

/* a - b - *borrow; *borrow becomes 0 or 1. */
static inline uint64_t
wide_sub(uint64_t a, uint64_t b, uint64_t *borrow)
{
	wide diff = (wide)a - b - *borrow;

	*borrow = (uint64_t)(diff >> 64) & 1;
	return (uint64_t)diff;
}

/*
 * t + a b + *carry, the high half to *carry:
 * (2^64 - 1)^2 + 2 (2^64 - 1) = 2^128 - 1 fits.
 */
static inline uint64_t
wide_mul(uint64_t t, uint64_t a, uint64_t b, uint64_t *carry)
{
	wide sum = (wide)a * b + t + *carry;

	*carry = (uint64_t)(sum >> 64);
	return (uint64_t)sum;
}

#else /* no integers of 128 bits */

static inline uint64_t
wide_add(uint64_t a, uint64_t b, uint64_t *carry)
{
	uint64_t sum = a + b + *carry;

	/* Out of the top goes: both, or one and no one came out at the top. */
	*carry = ((a & b) | ((a | b) & ~sum)) >> 63;
	return sum;
}

static inline uint64_t
wide_sub(uint64_t a, uint64_t b, uint64_t *borrow)
{
	uint64_t diff = a - b - *borrow;

	*borrow = ((~a & b) | ((~a | b) & diff)) >> 63;
	return diff;
}

/* Four products of 32-bit halves; every sum below stays under 2^64. */
static inline uint64_t
wide_mul(uint64_t t, uint64_t a, uint64_t b, uint64_t *carry)
{
	uint64_t a0 = a & 0xffffffff, a1 = a >> 32;
	uint64_t b0 = b & 0xffffffff, b1 = b >> 32;
	uint64_t low = a0 * b0;
	uint64_t mid = a1 * b0 + (low >> 32);
	uint64_t mid2 = a0 * b1 + (mid & 0xffffffff);
	uint64_t high = a1 * b1 + (mid >> 32) + (mid2 >> 32);
	uint64_t c = 0;

	low = wide_add(mid2 << 32 | (low & 0xffffffff), t, &c);
	high += c;
	c = 0;
	low = wide_add(low, *carry, &c);
	*carry = high + c;
	return low;
}

#endif

#endif /* BN254_WIDE_H */
