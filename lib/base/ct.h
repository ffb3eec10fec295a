/*
 * Constant-time vocabulary. Masks are all ones or all zeros. Code that touches
 * a secret uses these and no secret-dependent branch, index or early exit;
 * whatever does is named _vartime and is given public inputs only.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef BASE_CT_H
#define BASE_CT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef MASQITT_CT_CHECK
#include <valgrind/memcheck.h>
#endif

/* Hide a value from the optimiser, so that no mask turns into a branch. */
static inline uint64_t
ct_barrier(uint64_t x)
{
#if defined(__GNUC__)
	__asm__ volatile("" : "+r"(x));
	return x;
#else
	volatile uint64_t y = x;

	return y;
#endif
}

/* All ones if bit is 1, zero if it is 0. */
static inline uint64_t
ct_mask(uint64_t bit)
{
	return (uint64_t)0 - ct_barrier(bit);
}

/* All ones if x is 0. */
static inline uint64_t
ct_is_zero(uint64_t x)
{
	return ct_mask(1 ^ ((x | ((uint64_t)0 - x)) >> 63));
}

/* All ones if a equals b. */
static inline uint64_t
ct_eq(uint64_t a, uint64_t b)
{
	return ct_is_zero(a ^ b);
}

/* a where mask is all ones, b where it is zero. */
static inline uint64_t
ct_select(uint64_t mask, uint64_t a, uint64_t b)
{
	return b ^ (mask & (a ^ b));
}

/* All ones if len bytes at a and b are the same. */
static inline uint64_t
ct_bytes_eq(const uint8_t *a, const uint8_t *b, size_t len)
{
	uint64_t diff = 0;

	for (size_t i = 0; i < len; i++)
		diff |= (uint64_t)(a[i] ^ b[i]);
	return ct_is_zero(diff);
}

/*
 * The outcome of a check, of all bits of mask, as a bool that one may branch
 * on because it is not secret. Builds for the constant-time test
 * (MASQITT_CT_CHECK) tell valgrind so; elsewhere valgrind would object.
 */
static inline bool
ct_public(uint64_t mask)
{
#ifdef MASQITT_CT_CHECK
	(void)VALGRIND_MAKE_MEM_DEFINED(&mask, sizeof(mask));
#endif
	return mask != 0;
}

#endif /* BASE_CT_H */
