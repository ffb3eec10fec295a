/*
 * The packets of QoS 1 and 2 that libmosquitto has taken and the broker has
 * not yet answered, by message id. This is how key packets are kept from the
 * application's publish callbacks, and how it becomes known where they are.
 *
 * The caller holds the client's lock.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef MOSQ_FLIGHT_H
#define MOSQ_FLIGHT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "masqlib.h"
#include "mosq/topics.h"

#define MESSAGE_IDS 65536 /* message ids are 16 bits */

/* A key packet on its way. */
struct key_flight {
	struct key_flight *next;
	struct topic *topic;
	connection_t connection;	/* on which it was handed over */
	unsigned int number;		/* of the key packet, to tell it from
					   one that replaced it */
	int mid;
	bool answered;			/* one of two callbacks has told so */
};

struct flight {
	uint64_t data[MESSAGE_IDS / 64]; /* bit: data packet on its way */
	struct key_flight *keys;
	struct key_flight **keys_end;
	size_t count;			/* unanswered packets of both kinds */
};

void flight_init(struct flight *flight);

/* Forget all packets. */
void flight_clear(struct flight *flight);

/* libmosquitto has taken a data packet of QoS 1 or 2. */
void flight_add_data(struct flight *flight, int mid);

/*
 * libmosquitto has taken the topic's key packet at QoS 1 or 2 on a
 * connection.
 *
 * k        zeroed memory from calloc(), got before the packet was handed over
 *          so that nothing can fail after; taken over
 */
void flight_add_key(struct flight *flight, struct key_flight *k, int mid,
    struct topic *topic, connection_t connection);

/*
 * libmosquitto reports a packet as sent (QoS 0) or answered.
 *
 * reason   the broker's reason code, 0 where it is not known
 * last     no other callback will tell of this packet
 * Returns true if it is a key packet, of which the application is not told.
 */
bool flight_answered(struct flight *flight, int mid, int reason, bool last);

#endif /* MOSQ_FLIGHT_H */
