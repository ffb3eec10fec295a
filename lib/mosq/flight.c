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
#include <string.h>

#define REASON_FAILED 0x80 /* reason codes from here on are refusals */

void
flight_init(struct flight *flight)
{
	memset(flight, 0, sizeof(*flight));
	flight->keys_end = &flight->keys;
}

void
flight_clear(struct flight *flight)
{
	struct key_flight *next;

	for (struct key_flight *k = flight->keys; k != NULL; k = next) {
		next = k->next;
		free(k);
	}
	flight_init(flight);
}

static uint64_t *
data_word(struct flight *flight, int mid)
{
	return &flight->data[(unsigned int)mid % MESSAGE_IDS / 64];
}

static uint64_t
data_bit(int mid)
{
	return (uint64_t)1 << ((unsigned int)mid % 64);
}

/* The link that points to a key packet on its way; it points to NULL when
 * there is none of that id. */
static struct key_flight **
find_key(struct flight *flight, int mid)
{
	struct key_flight **link = &flight->keys;

	while (*link != NULL && (*link)->mid != mid)
		link = &(*link)->next;
	return link;
}

static void
remove_key(struct flight *flight, struct key_flight **link)
{
	struct key_flight *k = *link;

	*link = k->next;
	if (flight->keys_end == &k->next)
		flight->keys_end = link;
	if (!k->answered)
		flight->count--;
	free(k);
}

/* An id that libmosquitto gives out anew is no longer that of a key packet of
 * which a callback was not told because the application had replaced it. */
static void
forget_mid(struct flight *flight, int mid)
{
	struct key_flight **link = find_key(flight, mid);

	if (*link != NULL)
		remove_key(flight, link);
	if ((*data_word(flight, mid) & data_bit(mid)) != 0) {
		*data_word(flight, mid) &= ~data_bit(mid);
		flight->count--;
	}
}

void
flight_add_data(struct flight *flight, int mid)
{
	forget_mid(flight, mid);
	*data_word(flight, mid) |= data_bit(mid);
	flight->count++;
}

void
flight_add_key(struct flight *flight, struct key_flight *k, int mid,
    struct topic *topic, connection_t connection)
{
	forget_mid(flight, mid);
	k->topic = topic;
	k->connection = connection;
	k->number = topic->key.number;
	k->mid = mid;
	*flight->keys_end = k;
	flight->keys_end = &k->next;
	flight->count++;
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

bool
flight_answered(struct flight *flight, int mid, int reason, bool last)
{
	struct key_flight **link = find_key(flight, mid);
	struct key_flight *k = *link;

	if (k == NULL) {
		if ((*data_word(flight, mid) & data_bit(mid)) != 0)
			flight->count--;
		*data_word(flight, mid) &= ~data_bit(mid);
		return false;
	}
	note_answer(k, reason);
	if (!k->answered)
		flight->count--;
	k->answered = true;
	if (last)
		remove_key(flight, link);
	return true;
}
