/*
 * Look up a table entry in constant time, reading all entries.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef BN254_LOOKUP_H
#define BN254_LOOKUP_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "base/ct.h"

#define LOOKUP_MAX 24			/* most words of 64 bits of an entry */

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

/*
 * out = entry number magnitude, counting from 1, of a table of entries of
 * `words` words (a constant, a multiple of 4); zeros for 0.
 */
static inline void
lookup(void *out, const void *table, size_t words, size_t entries,
    uint64_t magnitude)
{
	const uint32_t number = (uint32_t)ct_barrier(magnitude);
	const lookup_lanes want = LOOKUP_ALL(number), one = LOOKUP_ALL(1);
	lookup_lanes sum[LOOKUP_MAX / LOOKUP_WORDS], index = one;
	const lookup_lanes *in = table;
	lookup_lanes *to = out;
	size_t n = words / LOOKUP_WORDS;

	memset(sum, 0, sizeof(sum));
	for (size_t i = 0; i < entries; i++) {
		lookup_lanes mask = LOOKUP_EQUAL(want, index);

		for (size_t j = 0; j < n; j++)
			sum[j] |= in[j] & mask;
		in += n;
		index += one;
	}
	for (size_t j = 0; j < n; j++)
		to[j] = sum[j];
}

#endif /* BN254_LOOKUP_H */
