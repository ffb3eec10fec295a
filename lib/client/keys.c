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
#include "client/session.h"

#define NS_PER_MS INT64_C(1000000)

/* The keys of one identity. */
struct source {
	struct map_node node;
	int64_t date;
	atomic_uint users;		/* threads that hold it */

	struct bb1_key *key;		/* private key, in secure memory */
	unsigned serial;		/* counts keys that differ */
	struct bb1_lines *lines;	/* of the key, while hot; likewise */
	bool proven;			/* it has opened a message, or fits
					   the public parameters */
	bool opened;			/* a message has been opened */
	bool suspect;			/* unproven, and one did not open */
	bool asking;			/* a thread is at it */
	int64_t retry_ns;		/* when it may be asked for again */
	MASQ_status_t failure;		/* of the latest request */
	uint8_t reason;			/* of a refusal */

	struct key_packet *packets;	/* in secure memory, the one used or
					   added last first */
};

void
keys_init(struct keys *keys)
{
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
	struct key_packet *packet = source->packets, *older;

	for (; packet != NULL; packet = older) {
		older = packet->older;
		secure_pool_put(&keys->packet_pool, packet);
	}
	cool(keys, source);
	secure_pool_put(&keys->key_pool, source->key);
	map_remove(&keys->sources, source);
	free(source);
}

void
keys_drop(struct keys *keys, int64_t date)
{
	struct map_node *node = keys->sources.oldest, *newer;

	for (; node != NULL; node = newer) {
		struct source *source = (struct source *)node;

		newer = node->newer;
		if (source->date <= date && source->users == 0)
			source_drop(keys, source);
	}
}

void
keys_free(struct keys *keys)
{
	keys_drop(keys, INT64_MAX);
	map_free(&keys->sources);
	secure_pool_free(&keys->key_pool);
	secure_pool_free(&keys->packet_pool);
	secure_pool_free(&keys->lines_pool);
}

/* How much an identity is worth keeping; anyone can make up new ones. */
static int
worth(const struct source *source)
{
	return source->key == NULL ? 0 : !source->opened ? 1 : 2;
}

/* At the cap, drop the one that is missed least. */
static void
make_room(struct keys *keys)
{
	struct map_node *node = keys->sources.oldest;
	struct source *victim = NULL;

	if (keys->sources.count < KEYS_MAX)
		return;
	for (; node != NULL && (victim == NULL || worth(victim) > 0);
	    node = node->newer) {
		struct source *source = (struct source *)node;

		if (source->users == 0 && (victim == NULL ||
		    worth(source) < worth(victim)))
			victim = source;
	}
	if (victim != NULL)
		source_drop(keys, victim);
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
	struct source *s = map_find(&keys->sources, name);

	*source = NULL;
	if (s == NULL && !create)
		return keys_none_seen();
	if (s == NULL) {
		make_room(keys);
		s = calloc(1, sizeof(*s));
		if (s != NULL) {
			memcpy(s->node.name, name, MAP_NAME_LEN);
			s->date = date;
		}
		if (s == NULL || !map_add(&keys->sources, s)) {
			free(s);
			return fail(MASQ_ERR_NOMEM, "out of memory");
		}
	}
	s->users++;
	*source = s;
	return MASQ_STATUS_SUCCESS;
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
	for (struct key_packet *p = source->packets; p != NULL; p = p->older)
		if (!p->verified)
			p->opened = false;
	return MASQ_STATUS_SUCCESS;
}

/* Ask the server. The lock is held, but not while waiting. */
static MASQ_status_t
ask_for_key(struct session *session, struct source *source,
    const struct identity *identity)
{
	struct bb1_params params;
	const bool verify = session->has_params;
	struct bb1_lines lines;
	struct bb1_key key;
	uint8_t reason;
	MASQ_status_t status;

	if (verify)
		params = session->params;
	source->asking = true;
	(void)pthread_mutex_unlock(&session->lock);
	status = ask_private(session->link, session->client_id, identity,
	    verify ? &params : NULL, &key, &lines, &reason);
	if (status == MASQ_STATUS_SUCCESS)
		session_sync_time(session);
	(void)pthread_mutex_lock(&session->lock);
	if (status == MASQ_STATUS_SUCCESS)
		status = store_key(&session->keys, source, &key, &lines);
	secure_wipe(&key, sizeof(key));
	secure_wipe(&lines, sizeof(lines));
	if (status == MASQ_STATUS_SUCCESS && verify)
		source->proven = true;
	source->asking = false;
	source->suspect = false;
	source->failure = status;
	source->reason = reason;
	/* While the server is away the link knows when to try again. */
	if (status == MASQ_STATUS_SUCCESS || link_errno(session->link) == 0)
		source->retry_ns = clock_steady_ns() +
		    KEY_RETRY_MS * NS_PER_MS;
	(void)pthread_cond_broadcast(&session->changed);
	return status;
}

static MASQ_status_t
failed_a_moment_ago(const struct source *source)
{
	if (source->reason != 0)
		return fail(source->failure, "the KMS refused the private key "
		    "a moment ago: %s (%02x)",
		    wire_reason_text(source->reason), source->reason);
	return fail(source->failure, "the KMS gave no usable private key a "
	    "moment ago");
}

/* A copy of the private key, in the end; of its lines if it is hot. */
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
			status = ask_for_key(session, source, identity);
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

MASQ_status_t
keys_decapsulate(struct session *session, struct source *source,
    const struct identity *identity, const uint8_t encap[BB1_CIPHERTEXT_LEN],
    uint8_t mek[BB1_KEY_LEN], unsigned *serial)
{
	struct bb1_lines lines;
	struct bb1_key key;
	MASQ_status_t status;
	bool ready;

	status = get_key(session, source, identity, &key, &lines, &ready,
	    serial);
	if (status != MASQ_STATUS_SUCCESS)
		return status;
	if (!ready) {
		bb1_prepare(&lines, &key);
		secure_wipe(&key, sizeof(key));
		(void)pthread_mutex_lock(&session->lock);
		if (source->serial == *serial)
			keep_lines(&session->keys, source, &lines);
		(void)pthread_mutex_unlock(&session->lock);
	}
	status = bb1_decapsulate_prepared(&lines, encap, mek);
	secure_wipe(&lines, sizeof(lines));
	if (status == MASQ_ERR_DECRYPT)
		return fail(status, "the encapsulated key is refused: its "
		    "points are not what they should be");
	if (status != MASQ_STATUS_SUCCESS)
		return fail(status, "the encapsulated key cannot be opened");
	return status;
}

void
keys_proven(struct source *source, unsigned serial)
{
	source->opened = true;
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

static struct key_packet *
find_packet(const struct source *source, uint32_t seqnum,
    const uint8_t *encap)
{
	struct key_packet *p = source->packets;

	while (p != NULL && (p->seqnum != seqnum ||
	    memcmp(p->encap, encap, sizeof(p->encap)) != 0))
		p = p->older;
	return p;
}

static void
unlink_packet(struct source *source, const struct key_packet *packet)
{
	struct key_packet **at = &source->packets;

	while (*at != packet)
		at = &(*at)->older;
	*at = packet->older;
}

static void
link_packet(struct source *source, struct key_packet *packet)
{
	packet->older = source->packets;
	source->packets = packet;
}

static void
drop_packet(struct keys *keys, struct source *source,
    struct key_packet *packet)
{
	unlink_packet(source, packet);
	secure_pool_put(&keys->packet_pool, packet);
}

/*
 * Among the packets that have, or have not, opened a message, and of these if
 * same is not NULL those with this number: drop the oldest beyond max.
 */
static void
drop_beyond(struct keys *keys, struct source *source, bool verified,
    const uint32_t *same, size_t max)
{
	struct key_packet *p, *oldest = NULL;
	size_t count = 0;

	for (p = source->packets; p != NULL; p = p->older)
		if (p->verified == verified &&
		    (same == NULL || p->seqnum == *same)) {
			count++;
			oldest = p;
		}
	if (count > max)
		drop_packet(keys, source, oldest);
}

/* The lock is held. */
static struct key_packet *
add_packet(struct keys *keys, struct source *source, uint32_t seqnum,
    const uint8_t *encap)
{
	struct key_packet *packet = secure_pool_get(&keys->packet_pool);

	if (packet == NULL)
		return NULL;
	packet->seqnum = seqnum;
	memcpy(packet->encap, encap, sizeof(packet->encap));
	link_packet(source, packet);
	drop_beyond(keys, source, false, &seqnum, KEY_PACKETS_SAME_MAX);
	drop_beyond(keys, source, false, NULL, KEY_PACKETS_UNPROVEN_MAX);
	return packet;
}

MASQ_status_t
keys_packet_add(struct session *session, struct source *source,
    uint32_t seqnum, const uint8_t encap[BB1_CIPHERTEXT_LEN], bool *opened)
{
	struct key_packet *packet;
	MASQ_status_t status = MASQ_STATUS_SUCCESS;

	*opened = false;
	(void)pthread_mutex_lock(&session->lock);
	packet = find_packet(source, seqnum, encap);
	if (packet == NULL)
		packet = add_packet(&session->keys, source, seqnum, encap);
	if (packet == NULL)
		status = fail(MASQ_ERR_NOMEM, "out of memory");
	else
		*opened = packet->opened;
	(void)pthread_mutex_unlock(&session->lock);
	return status;
}

/* What is known of the key. */
static void
copy_key(struct key_packet *to, const struct key_packet *from)
{
	memcpy(to->mek, from->mek, sizeof(to->mek));
	memcpy(to->run, from->run, sizeof(to->run));
	to->serial = from->serial;
	to->opened = true;
}

void
keys_packet_set(struct session *session, struct source *source,
    const struct key_packet *packet)
{
	struct key_packet *mine;

	(void)pthread_mutex_lock(&session->lock);
	mine = find_packet(source, packet->seqnum, packet->encap);
	if (mine != NULL && !packet->opened)
		drop_packet(&session->keys, source, mine);
	else if (mine != NULL && !mine->verified &&
	    packet->serial == source->serial)
		copy_key(mine, packet);
	(void)pthread_mutex_unlock(&session->lock);
}

void
keys_packet_verified(struct keys *keys, struct source *source,
    const struct key_packet *verified)
{
	struct key_packet *packet;

	keys_proven(source, verified->serial);
	packet = find_packet(source, verified->seqnum, verified->encap);
	if (packet == NULL || (packet->verified && packet == source->packets))
		return;
	copy_key(packet, verified);
	packet->verified = true;
	unlink_packet(source, packet);
	link_packet(source, packet);
	drop_beyond(keys, source, true, NULL, KEY_PACKETS_PROVEN_MAX);
}

size_t
keys_packet_find(const struct source *source, uint32_t seqnum,
    struct key_packet out[KEYS_FOUND_MAX])
{
	const struct key_packet *p;
	size_t n = 0, max = KEY_PACKETS_SAME_MAX;

	for (p = source->packets; p != NULL && n < max; p = p->older)
		if (p->seqnum == seqnum && p->verified)
			out[n++] = *p;
	max += n;
	for (p = source->packets; p != NULL && n < max; p = p->older)
		if (p->seqnum == seqnum && !p->verified) {
			out[n] = *p;
			/* Perhaps there is a better private key. */
			if (source->suspect)
				out[n].opened = false;
			n++;
		}
	return n;
}
