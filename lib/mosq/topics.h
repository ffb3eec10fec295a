/*
 * What a client keeps of each topic that it publishes to: a lock that holds
 * both packets of a publish together, and where the newest key packet got to.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef MOSQ_TOPICS_H
#define MOSQ_TOPICS_H

#include <pthread.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "masqlib.h"

/* A connection to a broker; see connection_current() in publish.c. */
typedef uint64_t connection_t;
#define NO_CONNECTION 0

/* The newest key packet of a topic. Guarded by the client's lock. */
struct key_packet {
	bool exists;			/* changes under the topic's lock too */
	uint32_t number;		/* its sequence number */
	connection_t handed_on;		/* connection on which libmosquitto
					   took it; NO_CONNECTION: it has to
					   go out before any more data */
	int qos;			/* with which it was handed over */
	bool in_order;			/* whatever is handed over after it is
					   sent after it, at any QoS */
	bool acknowledged;		/* the broker has it */
};

struct topic {
	struct topic *next;
	pthread_mutex_t lock;		/* recursive: libmosquitto may call the
					   application while it publishes */
	struct key_packet key;
	char name[];
};

struct topics {
	struct topic **buckets;
	size_t bucket_count;
	size_t count;
};

/* The entry of a topic, NULL if there is none. The caller holds the client's
 * lock. */
struct topic *topics_find(const struct topics *topics, const char *name);

/*
 * The entry of a topic, made on first use; it lives as long as topics.
 * Returns NULL without memory. The caller holds the client's lock.
 */
struct topic *topics_get(struct topics *topics, const char *name);

/* No key packet counts as handed over any more. */
void topics_forget_connection(struct topics *topics);

/* Free all entries. */
void topics_free(struct topics *topics);

#endif /* MOSQ_TOPICS_H */
