/*
 * The packets that libmosquitto has taken and the broker has not yet answered,
 * or libmosquitto not yet sent if they are key packets of QoS 0, by message id.
 * This is how key packets are kept from the application's publish callbacks,
 * and how it becomes known where they are.
 *
 * Data of QoS 0 that goes out right behind a key packet is reported only when
 * the key packet has been answered. An application that disconnects on the
 * report would otherwise close a socket that the answer is about to come to,
 * which resets the connection, and the broker may lose what it has not read.
 *
 * The caller holds the client's lock, except for flight_answered_data(): it
 * spares the loop thread the lock that a thread holds while it publishes.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef MOSQ_FLIGHT_H
#define MOSQ_FLIGHT_H

#include <stdatomic.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "masqlib.h"
#include "mosq/topics.h"

#define REASON_FAILED 0x80 /* reason codes from here on are refusals */
#define MESSAGE_IDS 65536 /* message ids are 16 bits */

/* A key packet on its way. */
struct key_flight {
	struct key_flight *next;
	struct topic *topic;
	connection_t connection;	/* on which it was handed over */
	uint32_t number;		/* of the key packet, to tell it from
					   one that replaced it */
	int mid;			/* 0: libmosquitto gives it just now */
	int qos;
	bool counted;			/* among the unanswered */
	bool answered;			/* one of two callbacks has told so */
	int *late;			/* data of QoS 0 behind it, in order */
	size_t late_count;
	size_t late_room;
	size_t late_sent;		/* so many of them are sent */
};

struct flight {
	_Atomic uint64_t data[MESSAGE_IDS / 64]; /* bit: data packet on its
					   way */
	atomic_size_t count;		/* unanswered packets of QoS 1 and 2 */
	atomic_size_t watched;		/* key packets in the list, and packets
					   being handed over that will be
					   entered after */
	struct key_flight *keys;
	struct key_flight **keys_end;
	struct key_flight *handing;	/* the one that is being handed over */
	const int *handing_mid;
	const int *sending;		/* id of data that is, see below */
	struct key_flight *sending_behind;
};

void flight_init(struct flight *flight);

/* Forget all packets. */
void flight_clear(struct flight *flight);

/*
 * A packet of QoS 1 or 2 is about to be handed over. Its id becomes known only
 * when libmosquitto may already have the answer; between the two calls, all
 * answers to ids that are not known wait for the lock.
 */
void flight_begin(struct flight *flight);
void flight_end(struct flight *flight);

/* libmosquitto has taken a data packet of QoS 1 or 2. */
void flight_add_data(struct flight *flight, int mid);

/*
 * The topic's key packet is about to be handed over on a connection.
 * libmosquitto writes its id to *mid, and may report it as sent, at QoS 0,
 * before flight_end_key() is called with whether it took the packet.
 *
 * k        zeroed memory from calloc(), got before so that nothing can fail
 *          after
 * flight_end_key() returns true if k is no longer the caller's.
 */
void flight_begin_key(struct flight *flight, struct key_flight *k,
    struct topic *topic, connection_t connection, int qos, const int *mid);
MASQ_MUST_USE bool flight_end_key(struct flight *flight, bool taken);

/* The newest key packet of the topic that the broker has yet to answer, or
 * NULL. */
struct key_flight *flight_key_of(struct flight *flight,
    const struct topic *topic);

/*
 * A data packet of QoS 0 is about to be handed over right behind key packet
 * k. libmosquitto writes its id to *mid, and may report it as sent before
 * flight_sent_behind() is called with whether it took the packet.
 *
 * Returns MASQ_STATUS_SUCCESS or MASQ_ERR_NOMEM; then it must not be sent.
 */
MASQ_MUST_USE MASQ_status_t flight_send_behind(struct flight *flight,
    struct key_flight *k, const int *mid);
void flight_sent_behind(struct flight *flight, bool taken);

/*
 * libmosquitto reports a packet as sent (QoS 0) or answered. Returns true if
 * it is a data packet of which the application may be told now; false if that
 * takes flight_answered(). Any thread, without a lock.
 */
bool flight_answered_data(struct flight *flight, int mid);

/*
 * The same, whatever it is and under the lock.
 *
 * reason   the broker's reason code, 0 where it is not known
 * last     no other callback will tell of this packet
 * key      receives the key packet if it is one, else NULL: the first
 *          late_sent of its late ids are to be reported now, which needs no
 *          lock. With `last` it is the caller's, for flight_free_key().
 * Returns true if the application is not told of this packet, or not yet.
 */
bool flight_answered(struct flight *flight, int mid, int reason, bool last,
    struct key_flight **key);

void flight_free_key(struct key_flight *k);

#endif /* MOSQ_FLIGHT_H */
