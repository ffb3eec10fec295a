/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include "client/topics.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/date.h"
#include "base/fail.h"
#include "base/process.h"
#include "base/random.h"
#include "base/secure.h"
#include "client/limits.h"
#include "client/session.h"

#define CLAIMS_ROOM_MIN 4

void
topic_states_init(struct session *session)
{
	secure_pool_init(&session->lease_pool, sizeof(struct lease));
}

/* Give up a lease that is linked nowhere. The session's lock is not held. */
static void
lease_free(struct session *session, struct lease *lease)
{
	free(lease->claims);
	(void)pthread_mutex_lock(&session->lock);
	secure_pool_put(&session->lease_pool, lease);
	(void)pthread_mutex_unlock(&session->lock);
}

/* Give up a list of leases. */
static void
leases_free(struct session *session, struct lease *lease)
{
	struct lease *older;

	for (; lease != NULL; lease = older) {
		older = lease->older;
		lease_free(session, lease);
	}
}

void
topic_states_free(struct session *session)
{
	struct map_node *node = session->topics.oldest, *newer;

	for (; node != NULL; node = newer) {
		struct topic *topic = (struct topic *)node;

		newer = node->newer;
		leases_free(session, topic->leases);
		(void)pthread_mutex_destroy(&topic->lock);
		free(topic);
	}
	map_free(&session->topics);
	secure_pool_free(&session->lease_pool);
}

/* Begin to count, at a random number. */
static MASQ_status_t
begin(struct session *session, struct topic *topic)
{
	const struct slice name = {topic->node.name, MAP_NAME_LEN};
	uint8_t fresh[RANDOM_SEED_LEN];
	MASQ_status_t status = random_bytes(fresh, sizeof(fresh));

	if (status != MASQ_STATUS_SUCCESS)
		return status;
	hedge_draw(&session->hedge, "sequence number", fresh, &name, 1,
	    &topic->next_seqnum, sizeof(topic->next_seqnum));
	leases_free(session, topic->leases);
	topic->leases = NULL;
	topic->begun = false;
	topic->process = process_generation();
	return MASQ_STATUS_SUCCESS;
}

/* Find or add a topic. The session's lock is held. */
static struct topic *
get(struct session *session, const uint8_t *name)
{
	struct topic *topic = map_find(&session->topics, name);

	if (topic != NULL)
		return topic;
	topic = calloc(1, sizeof(*topic));
	if (topic == NULL)
		return NULL;
	memcpy(topic->node.name, name, MAP_NAME_LEN);
	(void)pthread_mutex_init(&topic->lock, NULL);
	if (!map_add(&session->topics, topic)) {
		(void)pthread_mutex_destroy(&topic->lock);
		free(topic);
		return NULL;
	}
	return topic;
}

MASQ_status_t
topic_lock(struct session *session, struct memo *memo, struct slice name,
    struct topic **topic)
{
	uint8_t hash[MAP_NAME_LEN];
	MASQ_status_t status = MASQ_STATUS_SUCCESS;

	/* The application chooses its topics itself: no seed is needed. */
	memo_name(memo, (struct slice){NULL, 0}, name, hash);
	(void)pthread_mutex_lock(&session->lock);
	*topic = get(session, hash);
	(void)pthread_mutex_unlock(&session->lock);
	if (*topic == NULL)
		return fail(MASQ_ERR_NOMEM, "out of memory");
	(void)pthread_mutex_lock(&(*topic)->lock);
	if ((*topic)->process != process_generation())
		status = begin(session, *topic);
	if (status != MASQ_STATUS_SUCCESS)
		topic_unlock(*topic);
	return status;
}

void
topic_unlock(struct topic *topic)
{
	(void)pthread_mutex_unlock(&topic->lock);
}

static struct claim *
find_claim(const struct lease *lease)
{
	pid_t self = gettid();

	for (size_t i = 0; i < lease->count; i++)
		if (lease->claims[i].thread == self)
			return &lease->claims[i];
	return NULL;
}

/* Is somebody between the key packet and the data packet just now? */
static bool
is_claimed(const struct lease *lease)
{
	int64_t now = clock_steady_ns();

	if (lease->open == 0)
		return false;
	for (size_t i = 0; i < lease->count; i++)
		if (!lease->claims[i].served && now -
		    lease->claims[i].since_ns < CLAIM_FRESH_S * NS_PER_S)
			return true;
	return false;
}

/* Does this thread still have to come for a data packet under this key? */
static bool
is_due(const struct lease *lease, int64_t now, int64_t last)
{
	const struct claim *claim;

	if (lease->open == 0 || lease->mek.date.seconds > last)
		return false;
	claim = find_claim(lease);
	return claim != NULL && !claim->served &&
	    now - lease->mek.date.seconds < CLAIM_LATE_S;
}

/* Must the key packet go out once more? */
static bool
is_stale(const struct session *session, const struct lease *lease)
{
	return lease->due || lease->key_round != session->key_round;
}

/* Is the key used up, so that this value needs another one? */
static bool
is_spent(const struct session *session, const struct mek *mek,
    size_t value_len)
{
	uint64_t x = session->strat_val;

	if (mek->packets >= KEY_PACKETS_SENT_MAX)
		return true;
	switch (session->strategy) {
	case MASQ_key_persistent_pkt:
		return mek->packets >= x;
	case MASQ_key_persistent_bytes:
		/* A value above X goes alone. */
		return mek->packets > 0 &&
		    (mek->bytes > x || value_len > x - mek->bytes);
	case MASQ_key_persistent_time:
		return (uint64_t)(clock_steady_ns() - mek->born_ns) /
		    (uint64_t)NS_PER_S >= x;
	default:
		return false;
	}
}

enum topic_next
topic_next(const struct session *session, struct topic *topic,
    size_t value_len, int64_t now, int64_t last, struct lease **lease)
{
	struct lease *current = topic->leases;

	for (*lease = current; *lease != NULL; *lease = (*lease)->older)
		if (is_due(*lease, now, last) && (*lease != current ||
		    !is_stale(session, current)))
			return TOPIC_DATA;
	*lease = current;
	if (current == NULL || current->mek.date.seconds <= now ||
	    current->mek.date.seconds > last)
		return TOPIC_NEW_KEY;
	/*
	 * Who comes between another thread's two packets gets the same key
	 * packet, once, even if that takes the key past its limit by one
	 * packet for each such thread.
	 */
	if (is_claimed(current) && find_claim(current) == NULL)
		return TOPIC_KEY_AGAIN;
	if (is_spent(session, &current->mek, value_len))
		return TOPIC_NEW_KEY;
	/* Nobody came for data: the key packet may never have been sent. */
	return current->mek.announced && !is_stale(session, current) ?
	    TOPIC_DATA : TOPIC_KEY_AGAIN;
}

struct lease *
topic_new_lease(struct session *session, struct topic *topic)
{
	struct lease *lease, **at = &topic->leases;
	size_t kept = 0;

	(void)pthread_mutex_lock(&session->lock);
	lease = secure_pool_get(&session->lease_pool);
	(void)pthread_mutex_unlock(&session->lock);
	if (lease == NULL)
		return NULL;
	/* Of the others keep those that somebody will come back for. */
	while (*at != NULL) {
		struct lease *other = *at;

		if (other->open > 0 && kept < LEASES_MAX) {
			kept++;
			at = &other->older;
		} else {
			*at = other->older;
			lease_free(session, other);
		}
	}
	lease->mek.born_ns = clock_steady_ns();
	lease->older = topic->leases;
	topic->leases = lease;
	return lease;
}

bool
lease_claim(struct session *session, struct lease *lease)
{
	struct claim *claim = find_claim(lease), *claims;
	size_t room = lease->room > 0 ? 2 * lease->room : CLAIMS_ROOM_MIN;

	if (claim == NULL) {
		if (lease->count == lease->room) {
			if (lease->count >= CLAIMS_MAX)
				return false;
			claims = realloc(lease->claims,
			    room * sizeof(*claims));
			if (claims == NULL)
				return false;
			lease->claims = claims;
			lease->room = room;
		}
		claim = &lease->claims[lease->count++];
		*claim = (struct claim){.thread = gettid(), .served = true};
	}
	if (claim->served)
		lease->open++;
	claim->served = false;
	claim->since_ns = clock_steady_ns();
	lease->due = false;
	lease->key_round = session->key_round;
	return true;
}

void
lease_serve(struct lease *lease, size_t len)
{
	/* Who nobody waits for need not be looked for. */
	struct claim *claim = lease->open > 0 ? find_claim(lease) : NULL;

	lease->mek.announced = true;
	lease->mek.packets++;
	lease->mek.bytes += len;
	if (claim != NULL && !claim->served) {
		claim->served = true;
		lease->open--;
	}
	if (lease->open == 0)
		lease->count = 0;
}

MASQ_status_t
topic_key_due(struct session *session, struct memo *memo, struct slice name)
{
	struct topic *topic;
	MASQ_status_t status = topic_lock(session, memo, name, &topic);

	if (status != MASQ_STATUS_SUCCESS)
		return status;
	if (topic->leases != NULL)
		topic->leases->due = true;
	topic_unlock(topic);
	return MASQ_STATUS_SUCCESS;
}

void
topics_keys_due(struct session *session)
{
	session->key_round++;
}
