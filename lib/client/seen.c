/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include "client/seen.h"

#include <stdlib.h>
#include <string.h>

#include "client/limits.h"

#define ROOM_MIN 2

void
seen_free(struct seen *seen)
{
	free(seen->ranges);
	memset(seen, 0, sizeof(*seen));
}

/* Index of the first range that ends at number or later; count if none. */
static size_t
lower_bound(const struct seen *seen, uint32_t number)
{
	size_t low = 0, high = seen->count, mid;

	while (low < high) {
		mid = low + (high - low) / 2;
		if (seen->ranges[mid].hi < number)
			low = mid + 1;
		else
			high = mid;
	}
	return low;
}

bool
seen_has(const struct seen *seen, uint32_t number)
{
	size_t i = lower_bound(seen, number);

	return i < seen->count && seen->ranges[i].lo <= number;
}

static void
drop_range(struct seen *seen, size_t i)
{
	seen->count--;
	memmove(&seen->ranges[i], &seen->ranges[i + 1],
	    (seen->count - i) * sizeof(seen->ranges[0]));
}

static bool
insert_range(struct seen *seen, size_t i, uint32_t lo, uint32_t hi)
{
	size_t room = seen->room > 0 ? 2 * seen->room : ROOM_MIN;
	struct seen_range *ranges;

	if (seen->count == seen->room) {
		ranges = realloc(seen->ranges, room * sizeof(*ranges));
		if (ranges == NULL)
			return false;
		seen->ranges = ranges;
		seen->room = room;
	}
	memmove(&seen->ranges[i + 1], &seen->ranges[i],
	    (seen->count - i) * sizeof(seen->ranges[0]));
	seen->ranges[i] = (struct seen_range){lo, hi};
	seen->count++;
	return true;
}

/* Close the smallest gap; there are two ranges or more. */
static void
close_smallest(struct seen *seen)
{
	size_t best = 1;
	uint32_t gap, best_gap = UINT32_MAX;

	for (size_t i = 1; i < seen->count; i++) {
		gap = seen->ranges[i].lo - seen->ranges[i - 1].hi;
		if (gap < best_gap) {
			best_gap = gap;
			best = i;
		}
	}
	seen->ranges[best - 1].hi = seen->ranges[best].hi;
	drop_range(seen, best);
}

/*
 * Close the gap between range i and the one before it on the circle. Returns
 * the index of that one.
 */
static size_t
close_below(struct seen *seen, size_t i)
{
	if (i > 0) {
		seen->ranges[i - 1].hi = seen->ranges[i].hi;
		drop_range(seen, i);
		return i - 1;
	}
	/* Across 0 the two stay apart: ranges do not wrap. */
	seen->ranges[0].lo = 0;
	seen->ranges[seen->count - 1].hi = UINT32_MAX;
	return seen->count - 1;
}

/*
 * Beginning at the range that holds number, close the gaps below it in its run
 * that lie beyond the window.
 */
static void
close_beyond_window(struct seen *seen, uint32_t number)
{
	size_t i = lower_bound(seen, number), below;
	uint32_t gap;

	for (size_t left = seen->count; left > 1; left--) {
		below = i > 0 ? i - 1 : seen->count - 1;
		gap = seen->ranges[i].lo - seen->ranges[below].hi - 1;
		if (gap > SEEN_WINDOW)
			return;
		if (gap > 0 && number - seen->ranges[i].lo >= SEEN_WINDOW)
			i = close_below(seen, i);
		else
			i = below;
	}
}

/* Add the range lo to hi, of which nothing is in the set yet. */
static bool
add_range(struct seen *seen, uint32_t lo, uint32_t hi)
{
	size_t i = lower_bound(seen, lo);
	bool left = i > 0 && lo == seen->ranges[i - 1].hi + 1;
	bool right = i < seen->count && seen->ranges[i].lo == hi + 1;

	if (left && right) {
		seen->ranges[i - 1].hi = seen->ranges[i].hi;
		drop_range(seen, i);
	} else if (left) {
		seen->ranges[i - 1].hi = hi;
	} else if (right) {
		seen->ranges[i].lo = lo;
	} else if (!insert_range(seen, i, lo, hi)) {
		return false;
	}
	return true;
}

bool
seen_add(struct seen *seen, uint32_t number, bool may_grow)
{
	size_t before = seen->count;

	if (!add_range(seen, number, number))
		return false;
	close_beyond_window(seen, number);
	if (seen->count > SEEN_RANGES_MAX ||
	    (!may_grow && before > 0 && seen->count > before))
		close_smallest(seen);
	return true;
}

/* Close the gaps on both sides of the range that holds number if small. */
static void
close_beside(struct seen *seen, uint32_t number)
{
	size_t i = lower_bound(seen, number);

	if (i + 1 < seen->count && seen->ranges[i + 1].lo -
	    seen->ranges[i].hi - 1 <= SEEN_WINDOW)
		(void)close_below(seen, i + 1);
	if (i > 0 && seen->ranges[i].lo - seen->ranges[i - 1].hi - 1 <=
	    SEEN_WINDOW)
		(void)close_below(seen, i);
}

bool
seen_merge(struct seen *seen, const struct seen *other)
{
	for (size_t k = 0; k < other->count; k++) {
		uint32_t lo = other->ranges[k].lo, hi = other->ranges[k].hi;
		size_t i = lower_bound(seen, lo);

		/* Where the two overlap, join them. */
		while (i < seen->count && seen->ranges[i].lo <= hi) {
			if (seen->ranges[i].lo < lo)
				lo = seen->ranges[i].lo;
			if (seen->ranges[i].hi > hi)
				hi = seen->ranges[i].hi;
			drop_range(seen, i);
		}
		if (!add_range(seen, lo, hi))
			return false;
		close_beside(seen, lo);
		if (seen->count > SEEN_RANGES_MAX)
			close_smallest(seen);
	}
	return true;
}
