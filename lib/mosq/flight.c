/*
 * Packets on their way, see flight.h.
 *
 * libmosquitto answers in order but for QoS 2 among QoS 1, so a packet looked
 * for is among the first of the list.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include "mosq/flight.h"

#include <stdlib.h>

#include "base/fail.h"

void
flight_init(struct flight *flight)
{
	for (size_t i = 0; i < MESSAGE_IDS / 64; i++)
		atomic_store(&flight->data[i], 0);
	atomic_store(&flight->count, 0);
	atomic_store(&flight->watched, 0);
	flight->keys = NULL;
	flight->keys_end = &flight->keys;
	flight->handing = NULL;
	flight->handing_mid = NULL;
	flight->sending = NULL;
	flight->sending_behind = NULL;
}

void
flight_free_key(struct key_flight *k)
{
	if (k == NULL)
		return;
	free(k->late);
	free(k);
}

void
flight_clear(struct flight *flight)
{
	struct key_flight *next;

	for (struct key_flight *k = flight->keys; k != NULL; k = next) {
		next = k->next;
		flight_free_key(k);
	}
	flight_init(flight);
}

static _Atomic uint64_t *
data_word(struct flight *flight, int mid)
{
	return &flight->data[(unsigned int)mid % MESSAGE_IDS / 64];
}

static uint64_t
data_bit(int mid)
{
	return (uint64_t)1 << ((unsigned int)mid % 64);
}

/* Take out a data packet. Returns whether there was one. */
static bool
take_data(struct flight *flight, int mid)
{
	uint64_t bit = data_bit(mid);

	if ((atomic_load(data_word(flight, mid)) & bit) == 0 ||
	    (atomic_fetch_and(data_word(flight, mid), ~bit) & bit) == 0)
		return false;
	atomic_fetch_sub(&flight->count, 1);
	return true;
}

/* The link that points to a key packet on its way; it points to NULL when
 * there is none of that id. */
static struct key_flight **
find_key(struct flight *flight, int mid)
{
	struct key_flight **link = &flight->keys;
	const struct key_flight *handing = flight->handing;

	if (handing != NULL && *flight->handing_mid != mid)
		handing = NULL;
	while (*link != NULL && (handing != NULL ? *link != handing :
	    (*link)->mid != mid))
		link = &(*link)->next;
	return link;
}

/* It is unanswered no more. */
static void
uncount(struct flight *flight, struct key_flight *k)
{
	if (k->counted)
		atomic_fetch_sub(&flight->count, 1);
	k->counted = false;
}

static void
unlink_key(struct flight *flight, struct key_flight **link)
{
	struct key_flight *k = *link;

	*link = k->next;
	if (flight->keys_end == &k->next)
		flight->keys_end = link;
	if (flight->sending_behind == k)
		flight->sending_behind = NULL;
	if (flight->handing == k)
		flight->handing = NULL;
	atomic_fetch_sub(&flight->watched, 1);
}

/* An id that libmosquitto gives out anew is no longer that of a key packet of
 * which a callback was not told because the application had replaced it. */
static void
forget_mid(struct flight *flight, int mid)
{
	struct key_flight **link = find_key(flight, mid);
	struct key_flight *k = *link;

	if (k != NULL) {
		unlink_key(flight, link);
		uncount(flight, k);
		flight_free_key(k);
	}
	(void)take_data(flight, mid);
}

void
flight_begin(struct flight *flight)
{
	atomic_fetch_add(&flight->watched, 1);
}

void
flight_end(struct flight *flight)
{
	atomic_fetch_sub(&flight->watched, 1);
}

void
flight_add_data(struct flight *flight, int mid)
{
	forget_mid(flight, mid);
	/* Counted first: as soon as it has the bit, it may be taken out. */
	atomic_fetch_add(&flight->count, 1);
	atomic_fetch_or(data_word(flight, mid), data_bit(mid));
}

/* Key packets of QoS 0 that went down with their connection. */
static void
forget_unsent(struct flight *flight, connection_t connection)
{
	struct key_flight **link = &flight->keys;

	while (*link != NULL) {
		struct key_flight *k = *link;

		if (k->qos == 0 && k->connection != connection) {
			unlink_key(flight, link);
			flight_free_key(k);
		} else {
			link = &k->next;
		}
	}
}

void
flight_begin_key(struct flight *flight, struct key_flight *k,
    struct topic *topic, connection_t connection, int qos, const int *mid)
{
	forget_unsent(flight, connection);
	k->next = NULL;
	k->topic = topic;
	k->connection = connection;
	k->number = topic->key.number;
	k->qos = qos;
	*flight->keys_end = k;
	flight->keys_end = &k->next;
	atomic_fetch_add(&flight->watched, 1);
	flight->handing = k;
	flight->handing_mid = mid;
}

bool
flight_end_key(struct flight *flight, bool taken)
{
	struct key_flight *k = flight->handing;
	struct key_flight **link = &flight->keys;

	if (k == NULL)
		return true;		/* sent, and forgotten by now */
	flight->handing = NULL;
	if (taken) {
		forget_mid(flight, *flight->handing_mid);
		k->mid = *flight->handing_mid;
		k->counted = k->qos > 0;
		atomic_fetch_add(&flight->count, k->counted);
		return true;
	}
	while (*link != k)
		link = &(*link)->next;
	unlink_key(flight, link);
	return false;
}

struct key_flight *
flight_key_of(struct flight *flight, const struct topic *topic)
{
	struct key_flight *newest = NULL;

	for (struct key_flight *k = flight->keys; k != NULL; k = k->next)
		if (k->topic == topic && k->qos > 0 && !k->answered)
			newest = k;
	return newest;
}

MASQ_status_t
flight_send_behind(struct flight *flight, struct key_flight *k,
    const int *mid)
{
	if (k->late_count == k->late_room) {
		size_t room = k->late_room == 0 ? 8 : 2 * k->late_room;
		int *late = realloc(k->late, room * sizeof(*late));

		if (late == NULL)
			return fail(MASQ_ERR_NOMEM, "out of memory");
		k->late = late;
		k->late_room = room;
	}
	flight->sending = mid;
	flight->sending_behind = k;
	return MASQ_STATUS_SUCCESS;
}

void
flight_sent_behind(struct flight *flight, bool taken)
{
	struct key_flight *k = flight->sending_behind;

	if (taken && k != NULL && (k->late_count == 0 ||
	    k->late[k->late_count - 1] != *flight->sending))
		k->late[k->late_count++] = *flight->sending;
	flight->sending = NULL;
	flight->sending_behind = NULL;
}

/*
 * Is this data that waits for its key packet's answer? It is sent in the order
 * in which it was handed over; the second callback tells of the last one once
 * more.
 */
static bool
is_late(struct flight *flight, int mid)
{
	struct key_flight *k = flight->sending_behind;

	if (k != NULL && *flight->sending == mid && (k->late_count == 0 ||
	    k->late[k->late_count - 1] != mid))
		k->late[k->late_count++] = mid;
	for (k = flight->keys; k != NULL; k = k->next) {
		if (k->answered)
			continue;
		if (k->late_sent > 0 && k->late[k->late_sent - 1] == mid)
			return true;
		if (k->late_sent < k->late_count &&
		    k->late[k->late_sent] == mid) {
			k->late_sent++;
			return true;
		}
	}
	return false;
}

/*
 * The broker has a key packet, or refuses it. A refused one goes out again
 * with the next publish. So does the newest one when an older one, sent again
 * by libmosquitto after a new connection, has come to the broker behind it and
 * is now the retained message.
 */
static void
note_answer(const struct key_flight *k, int reason)
{
	struct key_packet *key = &k->topic->key;

	if (k->number == key->number) {
		key->acknowledged = reason < REASON_FAILED;
		if (reason >= REASON_FAILED)
			key->handed_on = NO_CONNECTION;
	} else if (k->connection != key->handed_on) {
		key->handed_on = NO_CONNECTION;
	}
}

/*
 * Read in this order: a packet that was being handed over when nothing was
 * watched any more has its bit.
 */
bool
flight_answered_data(struct flight *flight, int mid)
{
	bool watched = atomic_load(&flight->watched) != 0;

	return take_data(flight, mid) || !watched;
}

bool
flight_answered(struct flight *flight, int mid, int reason, bool last,
    struct key_flight **key)
{
	struct key_flight **link = find_key(flight, mid);
	struct key_flight *k = *link;

	*key = k;
	if (k == NULL)
		return !take_data(flight, mid) && is_late(flight, mid);
	note_answer(k, reason);
	uncount(flight, k);
	k->answered = true;
	if (last)
		unlink_key(flight, link);
	return true;
}
