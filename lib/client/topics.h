/*
 * What a publisher keeps for each topic: the sequence number, and in the
 * persistent strategies the message encryption key in use, together with who
 * has been given its key packet and has yet to come for the data packet.
 *
 * Topics are kept until the client stops, since their numbers have to go on;
 * an application that publishes to ever new topics pays about 300 bytes for
 * each.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef CLIENT_TOPICS_H
#define CLIENT_TOPICS_H

#include <pthread.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

#include "base/cursor.h"
#include "client/ask.h"
#include "client/map.h"
#include "client/memo.h"
#include "ibe/bb1.h"
#include "masqlib.h"

struct session;

/* A message encryption key and its key packet. */
struct mek {
	uint8_t key[BB1_KEY_LEN];
	uint8_t encap[BB1_CIPHERTEXT_LEN];
	uint32_t seqnum;		/* of the key packet */
	struct exp_date date;
	int64_t born_ns;
	uint64_t packets, bytes;	/* of data packets so far */
	bool announced;			/* a thread came back for its data:
					   the key packet is on its way */
};

/* A thread that was given the key packet. */
struct claim {
	pid_t thread;
	bool served;			/* and its data packet too */
	int64_t since_ns;
};

/* A key and the claims to it. */
struct lease {
	struct lease *older;
	struct mek mek;
	bool due;			/* its key packet, once more ... */
	unsigned int key_round;		/* ... or it is not of this round, see
					   session.h */
	struct claim *claims;
	size_t count, room;
	size_t open;			/* claims not served */
};

struct topic {
	struct map_node node;
	pthread_mutex_t lock;		/* guards all below */
	uint64_t process;		/* who counts here, see topic_lock() */
	bool begun;			/* its first packet has been made */
	uint32_t next_seqnum;
	struct lease *leases;		/* the current one, then older ones
					   with claims that are open */
};

void topic_states_init(struct session *session);
void topic_states_free(struct session *session);

/*
 * The state of a topic, locked. After fork(2) a child starts the topic anew:
 * it must not use the parent's numbers and key.
 *
 * Returns MASQ_STATUS_SUCCESS, MASQ_ERR_NOMEM or MASQ_ERR_CRYPTO.
 */
MASQ_MUST_USE MASQ_status_t topic_lock(struct session *session,
    struct memo *memo, struct slice name, struct topic **topic);
void topic_unlock(struct topic *topic);

/* What the calling thread's next packet for a topic is. */
enum topic_next {
	TOPIC_DATA,			/* data, under *lease */
	TOPIC_KEY_AGAIN,		/* the key packet of *lease */
	TOPIC_NEW_KEY			/* a key packet for a new key */
};

/*
 * value_len  of the value that is to be published
 * now        seconds since 1970
 * last       the last date that keys may have: those of later ones are given up
 */
enum topic_next topic_next(const struct session *session,
    struct topic *topic, size_t value_len, int64_t now, int64_t last,
    struct lease **lease);

/* Put a new lease (zeroed, in secure memory) in the place of the current one,
 * or NULL without memory. */
struct lease *topic_new_lease(struct session *session, struct topic *topic);

/* The calling thread has been given the key packet. False without memory. */
bool lease_claim(struct session *session, struct lease *lease);

/* Make the key packet in use due once more, of one topic or of all. Returns as
 * topic_lock(). */
MASQ_MUST_USE MASQ_status_t topic_key_due(struct session *session,
    struct memo *memo, struct slice name);
void topics_keys_due(struct session *session);

/* The calling thread has been given its data packet with a value of len. */
void lease_serve(struct lease *lease, size_t len);

#endif /* CLIENT_TOPICS_H */
