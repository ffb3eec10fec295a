/*
 * An array sorted by address behind a lock of readers and writers. Each thread
 * remembers what it found last, for as long as the table does not change: a
 * thread that runs the loop of one client asks for that one client several
 * times for each message.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include "mosq/table.h"

#include <pthread.h>
#include <stdatomic.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

struct pair {
	uintptr_t mosq;
	struct masqitt *masq;
};

static pthread_rwlock_t lock = PTHREAD_RWLOCK_INITIALIZER;
static struct pair *pairs;
static size_t count;
static size_t room;
static atomic_ulong changes;		/* of the table, so far */

static _Thread_local struct {
	unsigned long changes;		/* 0: nothing was found yet */
	struct pair pair;
} found;

/* Index of the first pair that is not below mosq. */
static size_t
lower_bound(uintptr_t mosq)
{
	size_t from = 0;
	size_t to = count;

	while (from < to) {
		size_t middle = from + (to - from) / 2;

		if (pairs[middle].mosq < mosq)
			from = middle + 1;
		else
			to = middle;
	}
	return from;
}

static bool
make_room(void)
{
	size_t wanted = room == 0 ? 8 : 2 * room;
	struct pair *more;

	if (count < room)
		return true;
	more = realloc(pairs, wanted * sizeof(*pairs));
	if (more == NULL)
		return false;
	pairs = more;
	room = wanted;
	return true;
}

bool
table_add(const struct mosquitto *mosq, struct masqitt *masq)
{
	bool ok;

	pthread_rwlock_wrlock(&lock);
	ok = make_room();
	if (ok) {
		size_t at = lower_bound((uintptr_t)mosq);

		memmove(&pairs[at + 1], &pairs[at],
		    (count - at) * sizeof(*pairs));
		pairs[at].mosq = (uintptr_t)mosq;
		pairs[at].masq = masq;
		count++;
		atomic_fetch_add(&changes, 1);
	}
	pthread_rwlock_unlock(&lock);
	return ok;
}

void
table_remove(const struct mosquitto *mosq)
{
	size_t at;

	pthread_rwlock_wrlock(&lock);
	at = lower_bound((uintptr_t)mosq);
	if (at < count && pairs[at].mosq == (uintptr_t)mosq) {
		count--;
		memmove(&pairs[at], &pairs[at + 1],
		    (count - at) * sizeof(*pairs));
		atomic_fetch_add(&changes, 1);
	}
	if (count == 0) {
		free(pairs);
		pairs = NULL;
		room = 0;
	}
	pthread_rwlock_unlock(&lock);
}

struct masqitt *
table_find(const struct mosquitto *mosq)
{
	struct masqitt *masq = NULL;
	size_t at;

	if (found.pair.mosq == (uintptr_t)mosq && found.changes != 0 &&
	    found.changes == atomic_load(&changes))
		return found.pair.masq;
	pthread_rwlock_rdlock(&lock);
	at = lower_bound((uintptr_t)mosq);
	if (at < count && pairs[at].mosq == (uintptr_t)mosq) {
		masq = pairs[at].masq;
		found.pair = pairs[at];
		found.changes = atomic_load(&changes);
	}
	pthread_rwlock_unlock(&lock);
	return masq;
}
