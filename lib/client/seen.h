/*
 * A set of sequence numbers that have been seen, as a sorted list of ranges of
 * 32-bit numbers.
 *
 * It is exact: a number that is missing may come at any time, whatever came
 * around it, so that a forged number takes the place of no other. Each loss
 * costs a range (8 bytes). Where memory is short seen_thin() makes the set
 * err, and on one side only: numbers in the gaps that it closes count as seen,
 * so one that never came may be refused, but none is taken twice.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef CLIENT_SEEN_H
#define CLIENT_SEEN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct seen_range {
	uint32_t lo, hi;		/* both seen; lo <= hi */
};

/* A zeroed set is empty. */
struct seen {
	struct seen_range *ranges;	/* apart, in order */
	uint32_t count, room;		/* of ranges */
	uint32_t newest;		/* the number added last */
};

void seen_free(struct seen *seen);

bool seen_has(const struct seen *seen, uint32_t number);

/* Add a number that is not in the set. False without memory; then nothing has
 * changed. */
bool seen_add(struct seen *seen, uint32_t number);

/* Add all of another set. False without memory; then nothing has changed. */
bool seen_merge(struct seen *seen, const struct seen *other);

/* Close gaps of one number, such as key packets leave between the runs of a
 * publisher, but for those that seen_thin() leaves for last. */
void seen_join(struct seen *seen);

/*
 * Close the smallest gaps, for a list of no more than max ranges (1 or more),
 * and give back the memory. Numbers that a late message may still have, up to
 * SEEN_WINDOW below the one added last, and those above it are left for last.
 */
void seen_thin(struct seen *seen, uint32_t max);

#endif /* CLIENT_SEEN_H */
