/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include "client/keys.h"

#include <pthread.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>

#include "base/ct.h"
#include "base/date.h"
#include "base/fail.h"
#include "client/ask.h"
#include "client/dates.h"
#include "client/session.h"

/* The keys of one identity. */
struct source {
	struct map_node node;
	enum worth worth;
	int64_t date;
	atomic_uint users;		/* threads that hold it */

	struct bb1_key *key;		/* private key, in secure memory */
	unsigned serial;		/* counts keys that differ */
	struct bb1_lines *lines;	/* of the key, while hot; likewise */
	bool proven;			/* it has opened a message, or fits
					   the public parameters */
	bool suspect;			/* unproven, and one did not open */
	bool asking;			/* a thread is at it */
	unsigned in_vain;		/* requests since there was news */
	int64_t retry_ns;		/* when it may be asked for again */
	bool may_pass;			/* the failure, by itself */
	MASQ_status_t failure;		/* of the latest request */
	uint8_t reason;			/* of a refusal */

	struct packets packets;
};

void
keys_init(struct keys *keys)
{
	keys->max = IDENTITIES_DFLT;
	keys->oldest = INT64_MAX;
	budget_init(&keys->budget, KEY_RATE_DFLT, KEY_BURST_DFLT,
	    clock_steady_ns());
	secure_pool_init(&keys->key_pool, sizeof(struct bb1_key));
	secure_pool_init(&keys->packet_pool, sizeof(struct key_packet));
	secure_pool_init(&keys->lines_pool, sizeof(struct bb1_lines));
}

/* ---- keys made ready; the lock is held ---- */

/* Move to the front, pushing out the last. */
static void
heat(struct keys *keys, struct source *source)
{
	struct source *s = source, *before;

	for (int i = 0; i < KEYS_HOT_MAX; i++) {
		before = keys->hot[i];
		keys->hot[i] = s;
		if (before == source || before == NULL)
			return;
		s = before;
	}
	secure_pool_put(&keys->lines_pool, s->lines);
	s->lines = NULL;
}

static void
cool(struct keys *keys, struct source *source)
{
	int to = 0;

	if (source->lines == NULL)
		return;
	secure_pool_put(&keys->lines_pool, source->lines);
	source->lines = NULL;
	for (int i = 0; i < KEYS_HOT_MAX; i++)
		if (keys->hot[i] != source)
			keys->hot[to++] = keys->hot[i];
	while (to < KEYS_HOT_MAX)
		keys->hot[to++] = NULL;
}

/* Without memory for it the key is made ready each time. */
static void
keep_lines(struct keys *keys, struct source *source,
    const struct bb1_lines *lines)
{
	if (source->lines != NULL)
		return;
	source->lines = secure_pool_get(&keys->lines_pool);
	if (source->lines == NULL)
		return;
	*source->lines = *lines;
	heat(keys, source);
}

static void
source_drop(struct keys *keys, struct source *source)
{
	packets_free(&source->packets, &keys->packet_pool);
	cool(keys, source);
	secure_pool_put(&keys->key_pool, source->key);
	map_remove(&keys->sources[source->worth], source);
	free(source);
}

void
keys_drop(struct keys *keys, int64_t date)
{
	int64_t oldest = INT64_MAX;

	if (keys->oldest > date)
		return;
	for (int worth = 0; worth < WORTHS; worth++) {
		struct map_node *node = keys->sources[worth].oldest, *newer;

		for (; node != NULL; node = newer) {
			struct source *source = (struct source *)node;

			newer = node->newer;
			if (source->date <= date && source->users == 0)
				source_drop(keys, source);
			else if (source->date < oldest)
				oldest = source->date;
		}
	}
	keys->oldest = oldest;
}

void
keys_free(struct keys *keys)
{
	keys_drop(keys, INT64_MAX);
	for (int worth = 0; worth < WORTHS; worth++)
		map_free(&keys->sources[worth]);
	secure_pool_free(&keys->key_pool);
	secure_pool_free(&keys->packet_pool);
	secure_pool_free(&keys->lines_pool);
}

/* ---- which to keep; the lock is held ---- */

/* Drop the one of this worth that was unused for longest. */
static void
drop_oldest(struct keys *keys, enum worth worth)
{
	struct map_node *node = keys->sources[worth].oldest;

	while (node != NULL && ((struct source *)node)->users > 0)
		node = node->newer;
	if (node != NULL)
		source_drop(keys, (struct source *)node);
}

/* Called when an identity has got this worth. */
static void
keep_within_bounds(struct keys *keys, enum worth worth)
{
	const struct map *sources = keys->sources;

	if (worth == KEYLESS_LATEST &&
	    sources[KEYLESS_LATEST].count > KEYLESS_LATEST_MAX)
		drop_oldest(keys, KEYLESS_LATEST);
	if (worth >= WITH_KEY_UNPROVEN && sources[WITH_KEY_UNPROVEN].count +
	    sources[WITH_KEY_PROVEN].count > keys->max)
		drop_oldest(keys, sources[WITH_KEY_UNPROVEN].count > 0 ?
		    WITH_KEY_UNPROVEN : WITH_KEY_PROVEN);
}

/* Without memory it stays what it is. Somebody holds it. */
static void
set_worth(struct keys *keys, struct source *source, enum worth worth)
{
	const enum worth before = source->worth;

	map_remove(&keys->sources[before], source);
	source->worth = worth;
	if (!map_add(&keys->sources[worth], source)) {
		source->worth = before;
		/* There is a table: it was in there. */
		(void)map_add(&keys->sources[before], source);
		return;
	}
	keep_within_bounds(keys, worth);
}

static struct source *
find(struct keys *keys, const uint8_t *name)
{
	struct source *source = NULL;

	for (int worth = WORTHS - 1; worth >= 0 && source == NULL; worth--)
		source = map_find(&keys->sources[worth], name);
	return source;
}

static struct source *
add(struct keys *keys, const uint8_t *name, int64_t date)
{
	struct source *source = calloc(1, sizeof(*source));

	if (source == NULL)
		return NULL;
	memcpy(source->node.name, name, MAP_NAME_LEN);
	source->date = date;
	source->users = 1;
	if (date < keys->oldest)
		keys->oldest = date;
	source->worth = keys->sources[KEYLESS_FIRST].count <
	    KEYLESS_FIRST_MAX ? KEYLESS_FIRST : KEYLESS_LATEST;
	if (!map_add(&keys->sources[source->worth], source)) {
		free(source);
		return NULL;
	}
	keep_within_bounds(keys, source->worth);
	return source;
}

MASQ_status_t
keys_none_seen(void)
{
	return fail(MASQ_ERR_NO_KEY, "the key packet for this message was not "
	    "seen; the next one heals it, except in a shared subscription "
	    "($share/...), which needs publishers with ephemeral keys");
}

MASQ_status_t
keys_hold(struct keys *keys, const uint8_t name[MAP_NAME_LEN], int64_t date,
    bool create, struct source **source)
{
	struct source *s = find(keys, name);

	*source = s;
	if (s != NULL) {
		s->users++;
		return MASQ_STATUS_SUCCESS;
	}
	if (!create)
		return keys_none_seen();
	*source = add(keys, name, date);
	return *source != NULL ? MASQ_STATUS_SUCCESS :
	    fail(MASQ_ERR_NOMEM, "out of memory");
}

void
keys_release(struct source *source)
{
	source->users--;
}

/* ---- the private key ---- */

/* Take in what the server gave. The lock is held. */
static MASQ_status_t
store_key(struct keys *keys, struct source *source, const struct bb1_key *key,
    const struct bb1_lines *lines)
{
	if (source->key != NULL && ct_bytes_eq((const uint8_t *)source->key,
	    (const uint8_t *)key, sizeof(*key)) != 0)
		return MASQ_STATUS_SUCCESS;	/* no better than before */
	if (source->key == NULL)
		source->key = secure_pool_get(&keys->key_pool);
	if (source->key == NULL)
		return fail(MASQ_ERR_NOMEM, "out of memory");
	*source->key = *key;
	cool(keys, source);
	keep_lines(keys, source, lines);
	source->serial++;
	/* What another key made of key packets is worth nothing now. */
	for (struct key_packet *p = source->packets.newest; p != NULL;
	    p = p->older)
		if (p->kind != PACKET_PROVEN)
			p->opened = false;
	if (source->worth < WITH_KEY_UNPROVEN)
		set_worth(keys, source, WITH_KEY_UNPROVEN);
	return MASQ_STATUS_SUCCESS;
}

/* Has a message of this publisher and topic been opened under another date? */
static bool
is_known(struct session *session, const struct identity *identity)
{
	struct keys *keys = &session->keys;
	const char *client_id =
	    (const char *)identity_client_id(identity).ptr;
	uint8_t name[MAP_NAME_LEN];
	char date[DATE_LEN + 1];

	if (keys->sources[WITH_KEY_PROVEN].count == 0)
		return false;
	for (size_t i = 0; i < BUDGET_DATES_MAX; i++) {
		if (keys->budget.dates[i] == 0 ||
		    !date_format(keys->budget.dates[i], date))
			return false;
		identity_name(NULL, session->seed, identity_topic(identity),
		    date, client_id, name);
		if (map_find(&keys->sources[WITH_KEY_PROVEN], name) != NULL)
			return true;
	}
	return false;
}

/* When a request that was in vain may be made again. */
static void
set_retry(struct source *source)
{
	int64_t wait_ms = KEY_RETRY_MS;

	for (unsigned i = 0; i < source->in_vain &&
	    wait_ms < KEY_RETRY_MAX_MS; i++)
		wait_ms *= 2;
	source->in_vain++;
	source->retry_ns = clock_steady_ns() + wait_ms * NS_PER_MS;
}

/*
 * Was the server away, for a request that failed in this thread? The link's
 * errno alone does not tell: it may be that of a later request by now, of
 * another thread or of the probe.
 */
static bool
was_away(struct session *session, uint8_t reason)
{
	return reason == 0 &&
	    (fail_may_pass() || link_errno(session->link) != 0);
}

/*
 * What came of a request. Before it the private key was that of `serial`. The
 * lock is held.
 */
static MASQ_status_t
take_outcome(struct session *session, struct source *source,
    unsigned serial, bool known, MASQ_status_t status, uint8_t reason)
{
	struct keys *keys = &session->keys;

	source->asking = false;
	source->suspect = false;
	source->reason = reason;
	source->may_pass = false;
	(void)pthread_cond_broadcast(&session->changed);
	if (status == MASQ_STATUS_SUCCESS) {
		keys->accepted = true;
		budget_given(&keys->budget, source->date,
		    keys->sources[WITH_KEY_PROVEN].count);
	} else if (was_away(session, reason)) {
		/* While it is away the link knows when to try again. */
		budget_put_back(&keys->budget, known, source->date);
		source->failure = status;
		return status;
	} else if (reason == WIRE_POLICY && keys->accepted) {
		/* It is not our role: there were too many requests. */
		budget_pause(&keys->budget, clock_steady_ns());
		source->may_pass = true;
		source->in_vain = 0;
		status = fail_for_now(status, "%s", fail_text());
	} else if (source->worth == KEYLESS_FIRST && reason != 0) {
		set_worth(keys, source, KEYLESS_LATEST);
	}
	source->failure = status;
	if (source->serial != serial)
		source->in_vain = 0;
	set_retry(source);
	return status;
}

/* Ask the server. The lock is held, but not while waiting. */
static MASQ_status_t
ask_for_key(struct session *session, struct source *source,
    const struct identity *identity, struct bb1_lines *lines)
{
	struct bb1_params params;
	const bool verify = session->has_params;
	const bool known = is_known(session, identity);
	const unsigned serial = source->serial;
	struct bb1_key key;
	uint8_t reason;
	MASQ_status_t status;

	status = budget_take(&session->keys.budget, known, source->date,
	    clock_steady_ns());
	if (status != MASQ_STATUS_SUCCESS)
		return status;
	if (verify)
		params = session->params;
	source->asking = true;
	(void)pthread_mutex_unlock(&session->lock);
	status = ask_private(session->link, session->client_id, identity,
	    verify ? &params : NULL, &key, lines, &reason);
	if (status == MASQ_STATUS_SUCCESS)
		dates_sync(session);
	(void)pthread_mutex_lock(&session->lock);
	if (status == MASQ_STATUS_SUCCESS)
		status = store_key(&session->keys, source, &key, lines);
	secure_wipe(&key, sizeof(key));
	secure_wipe(lines, sizeof(*lines));
	if (status == MASQ_STATUS_SUCCESS && verify)
		source->proven = true;
	return take_outcome(session, source, serial, known, status, reason);
}

static MASQ_status_t
failed_a_moment_ago(const struct source *source)
{
	if (source->may_pass)
		return fail_for_now(source->failure, "the KMS refused the "
		    "private key a moment ago because this client had asked "
		    "for too many");
	if (source->reason != 0)
		return fail(source->failure, "the KMS refused the private key "
		    "a moment ago: %s (%02x)",
		    wire_reason_text(source->reason), source->reason);
	return fail(source->failure, "the KMS gave no usable private key a "
	    "moment ago");
}

/* Copy the private key, asking the server for it if need be; or its lines, if
 * it is hot: then *ready is true. */
static MASQ_status_t
get_key(struct session *session, struct source *source,
    const struct identity *identity, struct bb1_key *key,
    struct bb1_lines *lines, bool *ready, unsigned *serial)
{
	MASQ_status_t status = MASQ_STATUS_SUCCESS;

	(void)pthread_mutex_lock(&session->lock);
	while (source->key == NULL && source->asking)
		(void)pthread_cond_wait(&session->changed, &session->lock);
	if (source->key == NULL || (source->suspect && !source->asking &&
	    clock_steady_ns() >= source->retry_ns)) {
		if (source->key == NULL && source->failure !=
		    MASQ_STATUS_SUCCESS &&
		    clock_steady_ns() < source->retry_ns)
			status = failed_a_moment_ago(source);
		else
			status = ask_for_key(session, source, identity,
			    lines);
	}
	if (source->key != NULL) {
		/* Also the old one, if there was no getting a better one. */
		status = MASQ_STATUS_SUCCESS;
		*serial = source->serial;
		*ready = source->lines != NULL;
		if (*ready) {
			*lines = *source->lines;
			heat(&session->keys, source);
		} else {
			*key = *source->key;
		}
	}
	(void)pthread_mutex_unlock(&session->lock);
	return status;
}

/* Make a key ready, and keep its lines. Wipes the key. */
static MASQ_status_t
prepare(struct session *session, struct source *source, unsigned serial,
    struct bb1_key *key, struct bb1_lines *lines)
{
	struct bn254_g2_scratch *scratch = ask_scratch_new();

	if (scratch != NULL)
		bb1_prepare(lines, key, scratch);
	secure_wipe(key, sizeof(*key));
	if (scratch == NULL)
		return fail(MASQ_ERR_NOMEM, "out of memory");
	free(scratch);
	(void)pthread_mutex_lock(&session->lock);
	if (source->serial == serial)
		keep_lines(&session->keys, source, lines);
	(void)pthread_mutex_unlock(&session->lock);
	return MASQ_STATUS_SUCCESS;
}

MASQ_status_t
keys_decapsulate(struct session *session, struct source *source,
    const struct identity *identity, const uint8_t encap[BB1_CIPHERTEXT_LEN],
    struct bb1_lines *lines, uint8_t mek[BB1_KEY_LEN], unsigned *serial)
{
	struct bb1_key key;
	MASQ_status_t status;
	bool ready;

	status = get_key(session, source, identity, &key, lines, &ready,
	    serial);
	if (status == MASQ_STATUS_SUCCESS && !ready)
		status = prepare(session, source, *serial, &key, lines);
	if (status != MASQ_STATUS_SUCCESS)
		return status;
	status = bb1_decapsulate_prepared(lines, encap, mek);
	secure_wipe(lines, sizeof(*lines));
	if (status == MASQ_ERR_DECRYPT)
		return fail(status, "the encapsulated key is refused: its "
		    "points are not what they should be");
	if (status != MASQ_STATUS_SUCCESS)
		return fail(status, "the encapsulated key cannot be opened");
	return status;
}

void
keys_proven(struct keys *keys, struct source *source, unsigned serial)
{
	if (source->worth == WITH_KEY_UNPROVEN)
		set_worth(keys, source, WITH_KEY_PROVEN);
	if (source->serial == serial) {
		source->proven = true;
		source->suspect = false;
	}
}

void
keys_suspect(struct session *session, struct source *source, unsigned serial)
{
	(void)pthread_mutex_lock(&session->lock);
	if (source->serial == serial && !source->proven)
		source->suspect = true;
	(void)pthread_mutex_unlock(&session->lock);
}

/* ---- key packets ---- */

/* How many of either kind that have opened nothing. */
static size_t
packets_max(const struct source *source)
{
	return source->key != NULL ? KEY_PACKETS_UNPROVEN_MAX :
	    KEY_PACKETS_KEYLESS_MAX;
}

MASQ_status_t
keys_packet_add(struct session *session, struct source *source,
    uint32_t seqnum, const uint8_t encap[BB1_CIPHERTEXT_LEN], bool *opened)
{
	struct key_packet *packet;

	(void)pthread_mutex_lock(&session->lock);
	packet = packets_add(&source->packets, &session->keys.packet_pool,
	    seqnum, encap, packets_max(source));
	*opened = packet != NULL && packet->opened;
	(void)pthread_mutex_unlock(&session->lock);
	return packet != NULL ? MASQ_STATUS_SUCCESS :
	    fail(MASQ_ERR_NOMEM, "out of memory");
}

void
keys_packet_set(struct session *session, struct source *source,
    const struct key_packet *packet)
{
	struct key_packet *mine;

	(void)pthread_mutex_lock(&session->lock);
	mine = packets_find(&source->packets, packet->seqnum, packet->encap);
	if (mine != NULL && !packet->opened)
		packets_drop(&source->packets, &session->keys.packet_pool,
		    mine);
	else if (mine != NULL && mine->kind != PACKET_PROVEN &&
	    packet->serial == source->serial)
		packet_copy_key(mine, packet);
	(void)pthread_mutex_unlock(&session->lock);
}

void
keys_packet_verified(struct keys *keys, struct source *source,
    const struct key_packet *verified)
{
	struct key_packet *packet;

	keys_proven(keys, source, verified->serial);
	packet = packets_find(&source->packets, verified->seqnum,
	    verified->encap);
	if (packet == NULL)
		return;
	if (packet->kind != PACKET_PROVEN)
		packet_copy_key(packet, verified);
	packets_proven(&source->packets, &keys->packet_pool, packet,
	    packets_max(source));
}

size_t
keys_packet_find(const struct source *source, uint32_t seqnum,
    struct key_packet out[PACKETS_TO_TRY_MAX])
{
	size_t n = packets_to_try(&source->packets, seqnum, out);

	/* Perhaps there is a better private key. */
	for (size_t i = 0; source->suspect && i < n; i++)
		if (out[i].kind != PACKET_PROVEN)
			out[i].opened = false;
	return n;
}
