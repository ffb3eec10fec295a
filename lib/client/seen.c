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
static uint32_t
lower_bound(const struct seen *seen, uint32_t number)
{
	uint32_t low = 0, high = seen->count, mid;

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
	uint32_t i = lower_bound(seen, number);

	return i < seen->count && seen->ranges[i].lo <= number;
}

static void
drop_range(struct seen *seen, uint32_t i)
{
	seen->count--;
	memmove(&seen->ranges[i], &seen->ranges[i + 1],
	    (seen->count - i) * sizeof(seen->ranges[0]));
}

static bool
insert_range(struct seen *seen, uint32_t i, uint32_t lo, uint32_t hi)
{
	uint32_t room = seen->room > 0 ? 2 * seen->room : ROOM_MIN;
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

/* Add the range lo to hi, of which nothing is in the set yet. */
static bool
add_range(struct seen *seen, uint32_t lo, uint32_t hi)
{
	uint32_t i = lower_bound(seen, lo);
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
seen_add(struct seen *seen, uint32_t number)
{
	if (!add_range(seen, number, number))
		return false;
	seen->newest = number;
	return true;
}

bool
seen_merge(struct seen *seen, const struct seen *other)
{
	for (uint32_t k = 0; k < other->count; k++) {
		uint32_t lo = other->ranges[k].lo, hi = other->ranges[k].hi;
		uint32_t i = lower_bound(seen, lo);

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
	}
	seen->newest = other->newest;
	return true;
}

/* How many numbers are missing below range i; i is not 0. */
static uint32_t
gap_below(const struct seen *seen, uint32_t i)
{
	return seen->ranges[i].lo - seen->ranges[i - 1].hi - 1;
}

/* May a message still come whose number is in the gap below range i? */
static bool
is_awaited(const struct seen *seen, uint32_t i)
{
	uint32_t newest = seen->newest;

	/* Above the newest, or not too far below it on the circle. */
	return (seen->ranges[i - 1].lo <= newest &&
	    newest <= seen->ranges[i - 1].hi) ||
	    newest - seen->ranges[i].lo < SEEN_WINDOW;
}

/* Close gaps of up to `most` numbers until max ranges are left. */
static void
close_gaps(struct seen *seen, uint32_t max, uint32_t most, bool awaited)
{
	uint32_t to = 0, left = seen->count;

	for (uint32_t i = 1; i < seen->count; i++) {
		/* What has been kept so far lies below, in ranges[to]. */
		if (left > max && gap_below(seen, i) <= most &&
		    (awaited || !is_awaited(seen, i))) {
			seen->ranges[to].hi = seen->ranges[i].hi;
			left--;
		} else {
			seen->ranges[++to] = seen->ranges[i];
		}
	}
	seen->count = to + 1;
}

void
seen_join(struct seen *seen)
{
	if (seen->count > 1)
		close_gaps(seen, 1, 1, false);
}

static void
shrink(struct seen *seen)
{
	struct seen_range *ranges;
	uint32_t room = seen->room;

	while (room > ROOM_MIN && room / 2 >= seen->count)
		room /= 2;
	if (room == seen->room)
		return;
	ranges = realloc(seen->ranges, room * sizeof(*ranges));
	if (ranges == NULL)
		return;
	seen->ranges = ranges;
	seen->room = room;
}

void
seen_thin(struct seen *seen, uint32_t max)
{
	for (int awaited = 0; awaited < 2; awaited++)
		for (uint32_t most = 1; seen->count > max;
		    most = 2 * most + 1) {
			close_gaps(seen, max, most, awaited != 0);
			if (most == UINT32_MAX)
				break;
		}
	shrink(seen);
}
