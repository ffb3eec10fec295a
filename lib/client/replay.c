/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include "client/replay.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "base/fail.h"
#include "base/sha256.h"
#include "client/limits.h"
#include "client/seen.h"

struct run {
	uint8_t name[REPLAY_RUN_LEN];
	struct seen seen;
};

struct replay_source {
	struct map_node node;
	struct replay_source *next, **link; /* among those of its size */
	unsigned size;
	int64_t date;
	struct seen old;		/* ephemeral, and runs without name */
	struct run *runs;		/* newest use first */
	uint32_t run_count, run_room;
};

void
replay_run_name(const uint8_t mek[BB1_KEY_LEN], uint8_t run[REPLAY_RUN_LEN])
{
	/* Not to be mistaken for a packet key: "run:" is no number. */
	static const uint8_t mark[4] = {'r', 'u', 'n', ':'};
	const struct slice parts[] = {
		{mark, sizeof(mark)}, {mek, BB1_KEY_LEN}
	};
	uint8_t hash[SHA256_LEN];

	sha256(parts, 2, hash);
	memcpy(run, hash, REPLAY_RUN_LEN);
}

static void
source_free(struct replay_source *source)
{
	for (size_t i = 0; i < source->run_count; i++)
		seen_free(&source->runs[i].seen);
	seen_free(&source->old);
	free(source->runs);
	free(source);
}

/* Bytes for its numbers and runs. */
static size_t
source_bytes(const struct replay_source *source)
{
	size_t rooms = source->old.room;

	for (size_t i = 0; i < source->run_count; i++)
		rooms += source->runs[i].seen.room;
	return rooms * sizeof(struct seen_range) +
	    source->run_room * sizeof(struct run);
}

/*
 * The size of so many bytes: twice as many have the next one. Those who have
 * more than a share are of larger sizes than those who have not.
 */
static unsigned
size_of(size_t bytes)
{
	unsigned size = 0;

	_Static_assert((REPLAY_SHARE & (REPLAY_SHARE - 1)) == 0,
	    "a share is the largest of its size");
	while (size < REPLAY_SIZES - 1 && bytes > (size_t)1 << size)
		size++;
	return size;
}

static void
leave_size(struct replay_source *source)
{
	*source->link = source->next;
	if (source->next != NULL)
		source->next->link = source->link;
}

static void
join_size(struct replay *replay, struct replay_source *source)
{
	struct replay_source **first;

	source->size = size_of(source_bytes(source));
	first = &replay->sized[source->size];
	source->next = *first;
	source->link = first;
	if (*first != NULL)
		(*first)->link = &source->next;
	*first = source;
}

/* It has grown, or shrunk, from so many bytes. */
static void
note_bytes(struct replay *replay, struct replay_source *source, size_t before)
{
	size_t bytes = source_bytes(source);

	replay->bytes += bytes - before;
	if (size_of(bytes) == source->size)
		return;
	leave_size(source);
	join_size(replay, source);
}

bool
replay_is_full(struct replay *replay, const uint8_t name[MAP_NAME_LEN])
{
	return replay->sources.count >= replay->max &&
	    map_find(&replay->sources, name) == NULL;
}

static MASQ_status_t
source_get(struct replay *replay, const uint8_t *name, int64_t date,
    struct replay_source **source)
{
	struct replay_source *s = map_find(&replay->sources, name);

	*source = s;
	if (s != NULL)
		return MASQ_STATUS_SUCCESS;
	if (replay->sources.count >= replay->max)
		return fail(MASQ_ERR_NOMEM, "replay protection watches %zu "
		    "publishers, topics and dates, no more: the message is "
		    "refused; allow more with MASQ_opt_identities_max",
		    replay->max);
	s = calloc(1, sizeof(*s));
	if (s == NULL)
		return fail(MASQ_ERR_NOMEM, "out of memory");
	memcpy(s->node.name, name, MAP_NAME_LEN);
	s->date = date;
	if (!map_add(&replay->sources, s)) {
		free(s);
		return fail(MASQ_ERR_NOMEM, "out of memory");
	}
	join_size(replay, s);
	if (replay->sources.count == 1 || date < replay->oldest)
		replay->oldest = date;
	*source = s;
	return MASQ_STATUS_SUCCESS;
}

static void
move_to_front(struct replay_source *source, size_t i)
{
	struct run run = source->runs[i];

	memmove(&source->runs[1], &source->runs[0], i * sizeof(run));
	source->runs[0] = run;
}

static void
thin_set(struct seen *seen)
{
	seen_thin(seen, seen->count > 2 * SEEN_RANGES_KEPT ? seen->count / 2 :
	    SEEN_RANGES_KEPT);
}

/* The run unused for longest loses its name. False without memory. */
static bool
retire_run(struct replay_source *source)
{
	struct run *last = &source->runs[source->run_count - 1];

	if (source->old.count == source->old.room &&
	    source->old.count >= SEEN_JOIN_MIN)
		seen_join(&source->old);
	if (!seen_merge(&source->old, &last->seen))
		return false;
	seen_free(&last->seen);
	source->run_count--;
	if (source->old.count > SEEN_RANGES_MAX)
		thin_set(&source->old);
	return true;
}

static bool
resize_runs(struct replay_source *source, uint32_t room)
{
	struct run *runs = realloc(source->runs, room * sizeof(*runs));

	if (runs == NULL)
		return false;
	source->runs = runs;
	source->run_room = room;
	return true;
}

/* Make room for one run more. */
static bool
make_room(struct replay_source *source)
{
	if (source->run_count == REPLAY_RUNS_MAX)
		return retire_run(source);
	return source->run_count < source->run_room ||
	    resize_runs(source, source->run_room > 0 ?
	    2 * source->run_room : 1);
}

/* The numbers of a run that is known by name, or NULL. */
static struct seen *
find_run(struct replay_source *source, const uint8_t *name)
{
	for (size_t i = 0; i < source->run_count; i++)
		if (memcmp(source->runs[i].name, name, REPLAY_RUN_LEN) == 0) {
			move_to_front(source, i);
			return &source->runs[0].seen;
		}
	return NULL;
}

/* A new run, or NULL without memory. */
static struct seen *
add_run(struct replay_source *source, const uint8_t *name)
{
	size_t i;

	if (!make_room(source))
		return NULL;
	i = source->run_count++;
	memset(&source->runs[i], 0, sizeof(source->runs[i]));
	memcpy(source->runs[i].name, name, REPLAY_RUN_LEN);
	move_to_front(source, i);
	return &source->runs[0].seen;
}

/* Give up half of what it has, more or less. */
static void
source_thin(struct replay_source *source)
{
	while (source->run_count > 1 && retire_run(source))
		;
	if (source->run_count == 1) {
		(void)resize_runs(source, 1);
		thin_set(&source->runs[0].seen);
	}
	thin_set(&source->old);
}

/*
 * After one of them has grown: one that has most, but for a factor of two,
 * gives up half. Nobody looks at all of them for that: whoever can forge would
 * let that happen for every few messages.
 */
static void
keep_within_bounds(struct replay *replay)
{
	struct replay_source *most;
	unsigned size = REPLAY_SIZES - 1;
	size_t bytes;

	if (replay->bytes <= (uint64_t)replay->max * REPLAY_SHARE)
		return;
	/* There is one: somebody has more than a share. */
	while (replay->sized[size] == NULL)
		size--;
	most = replay->sized[size];
	bytes = source_bytes(most);
	source_thin(most);
	note_bytes(replay, most, bytes);
}

static MASQ_status_t
add_number(struct replay_source *source, struct seen *seen, const uint8_t *run,
    uint32_t seqnum)
{
	if (seen == NULL)
		seen = add_run(source, run);
	if (seen == NULL || !seen_add(seen, seqnum))
		return fail(MASQ_ERR_NOMEM, "out of memory");
	if (seen->count > SEEN_RANGES_MAX)
		thin_set(seen);
	return MASQ_STATUS_SUCCESS;
}

MASQ_status_t
replay_accept(struct replay *replay, const uint8_t name[MAP_NAME_LEN],
    int64_t date, const uint8_t run[REPLAY_RUN_LEN], uint32_t seqnum)
{
	struct replay_source *source;
	struct seen *seen;
	size_t before;
	MASQ_status_t status;

	status = source_get(replay, name, date, &source);
	if (status != MASQ_STATUS_SUCCESS)
		return status;
	seen = run == NULL ? &source->old : find_run(source, run);
	/* Under another name, or none, it may be among the old ones. */
	if (seen_has(&source->old, seqnum) ||
	    (seen != NULL && seen_has(seen, seqnum)))
		return fail(MASQ_ERR_REPLAY, "sequence number %08x was seen "
		    "before: the message is refused", seqnum);
	before = source_bytes(source);
	status = add_number(source, seen, run, seqnum);
	note_bytes(replay, source, before);
	keep_within_bounds(replay);
	return status;
}

int64_t
replay_drop(struct replay *replay, int64_t date)
{
	struct map_node *node, *newer;
	int64_t oldest = INT64_MAX, latest = INT64_MIN;

	if (replay->sources.count == 0 || replay->oldest > date)
		return latest;
	for (node = replay->sources.oldest; node != NULL; node = newer) {
		struct replay_source *source = (struct replay_source *)node;

		newer = node->newer;
		if (source->date > date) {
			if (source->date < oldest)
				oldest = source->date;
			continue;
		}
		if (source->date > latest)
			latest = source->date;
		replay->bytes -= source_bytes(source);
		leave_size(source);
		map_remove(&replay->sources, source);
		source_free(source);
	}
	replay->oldest = oldest;
	return latest;
}

void
replay_free(struct replay *replay)
{
	(void)replay_drop(replay, INT64_MAX);
	map_free(&replay->sources);
}
