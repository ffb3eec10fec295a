/*
 * Look up a table entry in constant time, reading all entries.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef BN254_LOOKUP_H
#define BN254_LOOKUP_H

#include <stddef.h>
#include <stdint.h>

#include "base/ct.h"

#if defined(__GNUC__)

/* In whatever registers there are; comparing makes masks lane by lane. */
typedef uint32_t lookup_lanes
    __attribute__((vector_size(32), aligned(8), may_alias));
#define LOOKUP_WORDS 4			/* words of 64 bits in one of these */

#define LOOKUP_ALL(x) ((lookup_lanes){ x, x, x, x, x, x, x, x })
#define LOOKUP_EQUAL(a, b) ((lookup_lanes)((a) == (b)))

#else

typedef uint64_t lookup_lanes;
#define LOOKUP_WORDS 1

#define LOOKUP_ALL(x) (x)
#define LOOKUP_EQUAL(a, b) ct_eq(a, b)

#endif

/* The path "adx" asks for AVX2 too (dispatch.c). */
#ifdef BN254_PATH_ADX
#define LOOKUP_TARGET __attribute__((target("avx2")))
#else
#define LOOKUP_TARGET
#endif

/*
 * out = entry number magnitude, counting from 1, of a table of entries of
 * `words` words of 64 bits, a multiple of 8; zeros for 0. Two columns at a
 * time, so that sums stay in registers.
 */
LOOKUP_TARGET static void
lookup(void *out, const void *table, size_t words, size_t entries,
    uint64_t magnitude)
{
	const uint32_t number = (uint32_t)ct_barrier(magnitude);
	const lookup_lanes want = LOOKUP_ALL(number), one = LOOKUP_ALL(1);
	lookup_lanes *to = out;
	size_t n = words / LOOKUP_WORDS;

	for (size_t column = 0; column < n; column += 2) {
		const lookup_lanes *in = (const lookup_lanes *)table + column;
		lookup_lanes left = one ^ one, right = left, index = one;

		for (size_t i = 0; i < entries; i++) {
			lookup_lanes mask = LOOKUP_EQUAL(want, index);

			left |= in[0] & mask;
			right |= in[1] & mask;
			in += n;
			index += one;
		}
		to[column] = left;
		to[column + 1] = right;
	}
}

#endif /* BN254_LOOKUP_H */
