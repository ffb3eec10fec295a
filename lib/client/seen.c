/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include "client/seen.h"

#include <stdlib.h>
#include <string.h>

#include "client/limits.h"

#define ROOM_MIN 2	/* rooms are this and its doubles */

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

/* Room for so many ranges. False without memory. */
static bool
make_room(struct seen *seen, uint32_t count)
{
	uint32_t room = seen->room > 0 ? seen->room : ROOM_MIN;
	struct seen_range *ranges;

	if (count <= seen->room)
		return true;
	while (room < count)
		room *= 2;
	ranges = realloc(seen->ranges, room * sizeof(*ranges));
	if (ranges == NULL)
		return false;
	seen->ranges = ranges;
	seen->room = room;
	return true;
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

static bool
insert_range(struct seen *seen, uint32_t i, uint32_t number)
{
	if (!make_room(seen, seen->count + 1))
		return false;
	memmove(&seen->ranges[i + 1], &seen->ranges[i],
	    (seen->count - i) * sizeof(seen->ranges[0]));
	seen->ranges[i] = (struct seen_range){number, number};
	seen->count++;
	return true;
}

bool
seen_add(struct seen *seen, uint32_t number)
{
	uint32_t i = lower_bound(seen, number);
	bool left = i > 0 && number == seen->ranges[i - 1].hi + 1;
	bool right = i < seen->count && seen->ranges[i].lo == number + 1;

	if (left && right) {
		seen->ranges[i - 1].hi = seen->ranges[i].hi;
		drop_range(seen, i);
	} else if (left) {
		seen->ranges[i - 1].hi = number;
	} else if (right) {
		seen->ranges[i].lo = number;
	} else if (!insert_range(seen, i, number)) {
		return false;
	}
	seen->newest = number;
	return true;
}

/* Put a range behind the others, or join it to the last one. It begins no
 * lower than that, and there is room. */
static void
append_range(struct seen *seen, struct seen_range range)
{
	struct seen_range *next = &seen->ranges[seen->count];

	if (seen->count == 0 ||
	    (range.lo > next[-1].hi && range.lo - next[-1].hi > 1)) {
		*next = range;
		seen->count++;
	} else if (range.hi > next[-1].hi) {
		next[-1].hi = range.hi;
	}
}

/* In one pass: both may have tens of thousands of ranges. */
bool
seen_merge(struct seen *seen, const struct seen *other)
{
	const struct seen_range *from = other->ranges, *own;
	const struct seen_range *from_end = from + other->count, *own_end;

	if (other->count == 0)
		return true;
	if (!make_room(seen, seen->count + other->count))
		return false;
	/* Its own ranges go out of the way of the list that begins anew. */
	memmove(seen->ranges + other->count, seen->ranges,
	    seen->count * sizeof(seen->ranges[0]));
	own = seen->ranges + other->count;
	own_end = own + seen->count;
	seen->count = 0;
	while (own < own_end || from < from_end)
		append_range(seen, from == from_end ||
		    (own < own_end && own->lo <= from->lo) ? *own++ : *from++);
	seen->newest = other->newest;
	shrink(seen);
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
