/*
 * A set of sequence numbers that have been seen, as a short sorted list of
 * ranges on the circle of 32-bit numbers (ffffffff is followed by 0).
 *
 * A number comes in once. Numbers missing below the newest of a run can still
 * come while they are within SEEN_WINDOW of it; farther back they count as
 * seen, which keeps the list short. A gap wider than the window parts two
 * runs and stays. At SEEN_RANGES_MAX, or when told not to grow, the smallest
 * gap is closed. So the set errs on one side only: it may refuse a number that
 * never came, it never takes one twice.
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
	size_t count;
	size_t room;
};

void seen_free(struct seen *seen);

bool seen_has(const struct seen *seen, uint32_t number);

/*
 * Add a number that is not in the set.
 *
 * may_grow  there may be one range more afterwards; else, unless the set is
 *           empty, there is not
 *
 * False without memory; then nothing has changed.
 */
bool seen_add(struct seen *seen, uint32_t number, bool may_grow);

/*
 * Add all of another set, closing every gap of no more than SEEN_WINDOW beside
 * what is added. False without memory; then a part may be missing.
 */
bool seen_merge(struct seen *seen, const struct seen *other);

#endif /* CLIENT_SEEN_H */
