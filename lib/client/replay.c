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

struct source {
	struct map_node node;
	int64_t date;
	struct seen old;		/* ephemeral, and runs without name */
	struct run *runs;		/* newest use first */
	size_t run_count;
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
source_free(struct source *source)
{
	for (size_t i = 0; i < source->run_count; i++)
		seen_free(&source->runs[i].seen);
	seen_free(&source->old);
	free(source->runs);
	free(source);
}

static size_t
source_ranges(const struct source *source)
{
	size_t n = source->old.count;

	for (size_t i = 0; i < source->run_count; i++)
		n += source->runs[i].seen.count;
	return n;
}

static MASQ_status_t
source_get(struct replay *replay, const uint8_t *name, int64_t date,
    struct source **source)
{
	struct source *s = map_find(&replay->sources, name);

	*source = s;
	if (s != NULL)
		return MASQ_STATUS_SUCCESS;
	if (replay->sources.count >= REPLAY_SOURCES_MAX ||
	    replay->ranges >= REPLAY_RANGES_MAX)
		return fail(MASQ_ERR_REPLAY, "too many publishers and topics "
		    "to guard against replay: the message is refused");
	s = calloc(1, sizeof(*s));
	if (s == NULL)
		return fail(MASQ_ERR_NOMEM, "out of memory");
	memcpy(s->node.name, name, MAP_NAME_LEN);
	s->date = date;
	if (!map_add(&replay->sources, s)) {
		free(s);
		return fail(MASQ_ERR_NOMEM, "out of memory");
	}
	*source = s;
	return MASQ_STATUS_SUCCESS;
}

static void
move_to_front(struct source *source, size_t i)
{
	struct run run = source->runs[i];

	memmove(&source->runs[1], &source->runs[0], i * sizeof(run));
	source->runs[0] = run;
}

/* Make room for one run more. */
static bool
make_room(struct source *source)
{
	struct run *runs;
	size_t room;

	if (source->run_count == REPLAY_RUNS_MAX) {
		struct run *last = &source->runs[REPLAY_RUNS_MAX - 1];

		if (!seen_merge(&source->old, &last->seen))
			return false;
		seen_free(&last->seen);
		source->run_count--;
		return true;
	}
	/* Room is the next power of two. */
	if ((source->run_count & (source->run_count - 1)) != 0)
		return true;
	room = source->run_count > 0 ? 2 * source->run_count : 1;
	runs = realloc(source->runs, room * sizeof(*runs));
	if (runs == NULL)
		return false;
	source->runs = runs;
	return true;
}

/* The numbers of a run that is known by name, or NULL. */
static struct seen *
find_run(struct source *source, const uint8_t *name)
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
add_run(struct source *source, const uint8_t *name)
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

static MASQ_status_t
seen_before(uint32_t seqnum)
{
	return fail(MASQ_ERR_REPLAY, "sequence number %08x was seen before, "
	    "or is too far behind: the message is refused", seqnum);
}

MASQ_status_t
replay_accept(struct replay *replay, const uint8_t name[MAP_NAME_LEN],
    int64_t date, const uint8_t run[REPLAY_RUN_LEN], uint32_t seqnum)
{
	struct source *source;
	struct seen *seen;
	size_t before;
	bool added;
	MASQ_status_t status;

	status = source_get(replay, name, date, &source);
	if (status != MASQ_STATUS_SUCCESS)
		return status;
	seen = run == NULL ? &source->old : find_run(source, run);
	/* Under another name, or none, it may be among the old ones. */
	if (seen_has(&source->old, seqnum) ||
	    (seen != NULL && seen_has(seen, seqnum)))
		return seen_before(seqnum);
	before = source_ranges(source);
	if (seen == NULL)
		seen = add_run(source, run);
	added = seen != NULL && seen_add(seen, seqnum,
	    replay->ranges < REPLAY_RANGES_MAX);
	replay->ranges += source_ranges(source) - before;
	return added ? MASQ_STATUS_SUCCESS :
	    fail(MASQ_ERR_NOMEM, "out of memory");
}

void
replay_drop(struct replay *replay, int64_t date)
{
	struct map_node *node = replay->sources.oldest, *newer;

	for (; node != NULL; node = newer) {
		struct source *source = (struct source *)node;

		newer = node->newer;
		if (source->date > date)
			continue;
		replay->ranges -= source_ranges(source);
		map_remove(&replay->sources, source);
		source_free(source);
	}
}

void
replay_free(struct replay *replay)
{
	replay_drop(replay, INT64_MAX);
	map_free(&replay->sources);
}
