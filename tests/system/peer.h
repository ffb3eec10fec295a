/*
 * MQTT clients for system tests: a peer is a Secure MQTT client that notes
 * what its callbacks are told, a tap an ordinary one that takes every packet
 * as it is on the wire.
 *
 * Both run libmosquitto's loop in a thread of its own. Callbacks only note;
 * tests look at the notes after waiting for them. What does not come within
 * HARNESS_PATIENCE fails the test. Tests stop the clock of the library
 * (clock.h), so that no answer of the key server comes too late.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef TESTS_SYSTEM_PEER_H
#define TESTS_SYSTEM_PEER_H

#include <pthread.h>
#include <stdbool.h>
#include <stddef.h>

#include "clock.h"
#include "harness.h"
#include "masqitt.h"

/* A message, or a packet, or an error. */
struct note {
	char topic[128];
	unsigned char *payload;
	size_t len;
	int qos;
	bool retain;
	MASQ_status_t status;		/* of an error */
	char text[256];			/* of an error */
	char km[32];			/* of a packet: KM, KeyExp, SeqNum */
	char key_exp[32];
	char seqnum[32];
	char *props;			/* all, as "id=value;" or
					   "name=value;" in their order */
};

struct notes {
	struct note *note;
	size_t count;
};

struct peer {
	struct masqitt *masq;		/* NULL for a tap */
	struct mosquitto *mosq;
	int broker_port;

	pthread_mutex_t lock;
	pthread_cond_t changed;
	size_t connects;		/* accepted connections */
	size_t disconnects;
	size_t subscribed;
	struct notes messages;		/* of a tap: packets */
	struct notes errors;
	int mids[4096];			/* told by the publish callback */
	size_t num_mids;
	bool wrong_obj;			/* a callback got another obj */
	/* Called in the loop's thread, after the note is made; or NULL. */
	void (*on_message)(struct peer *peer, const struct note *note);
	void (*on_connect)(struct peer *peer);
};

/*
 * The usual home: two clients are enrolled, as publisher and as subscriber, and
 * the library's clock is stopped. No server runs yet.
 */
struct harness *peer_home(const char *pub, const char *sub);

/*
 * For broker_config: MQTT keeps the order of packets of one QoS only; while it
 * waits for answers, the broker sends QoS 0 past a key packet. Let it not.
 */
#define BROKER_IN_ORDER "max_inflight_messages 0"

/* An enrolled client; strategy and X as for MASQ_new(). */
struct peer *peer_new(struct harness *h, const char *id, MASQ_role_t role,
    MASQ_mek_strategy_t strategy, unsigned long x);

/* An ordinary client, connected and subscribed to a filter at QoS 2. */
struct peer *tap_new(struct harness *h, const char *filter);

/* Set the callbacks again that mosquitto_reinitialise() clears. */
void peer_reset_callbacks(struct peer *peer);

/* Disconnect and free. NULL is ignored. */
void peer_free(struct peer *peer);

/* Connect, start the loop's thread, wait for the broker's acceptance. */
void peer_connect(struct peer *peer);

/* Disconnect and stop the thread. */
void peer_disconnect(struct peer *peer);

/* Subscribe and wait for the broker's answer. */
void peer_subscribe(struct peer *peer, const char *filter, int qos);

/* Publish a string. */
MASQ_status_t peer_publish(struct peer *peer, const char *topic,
    const char *value, int qos);

/* Publish a string in plain; topic, properties and retain as given. */
void tap_publish(struct peer *tap, const char *topic, const char *value,
    bool retain, const mosquitto_property *props);

/* Wait until there are so many messages, errors, ids, connections. */
void peer_await_messages(struct peer *peer, size_t count);
void peer_await_errors(struct peer *peer, size_t count);
void peer_await_mids(struct peer *peer, size_t count);
void peer_await_connects(struct peer *peer, size_t count);

/* The notes themselves, to be looked at when no more come. */
const struct note *peer_message(struct peer *peer, size_t i);
const struct note *peer_error(struct peer *peer, size_t i);
size_t peer_count_messages(struct peer *peer);
size_t peer_count_errors(struct peer *peer);

/* Message i is this string on this topic. */
void peer_expect(struct peer *peer, size_t i, const char *topic,
    const char *value);

/* Does a packet hold the bytes, in payload or properties? */
bool tap_saw(struct peer *tap, const void *bytes, size_t len);

/*
 * Wait until a message of a peer is this string. For messages of which others
 * may come before.
 */
void peer_await_value(struct peer *peer, const char *value);

#endif /* TESTS_SYSTEM_PEER_H */
