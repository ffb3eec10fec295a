/*
 * Stand-ins for what lib/mosq/ calls, so that its tests can say what the
 * client library and libmosquitto answer, and see what they are given: the
 * functions of api.h, and of libmosquitto those that send and that set
 * callbacks. (A program's own definition of a function is used in place of
 * the shared library's.)
 *
 * The fake cipher makes a key packet before every `every` data packets of any
 * topic; a data payload is 28 times 'd' and then the value with all bits
 * flipped; KM of a data packet names the key packet.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef TESTS_MOSQ_FAKE_H
#define TESTS_MOSQ_FAKE_H

#include <stdbool.h>
#include <stddef.h>

#include "masqitt.h"

#define FAKE_KEY_LEN 130
#define FAKE_OVERHEAD 28
#define FAKE_MAX 64

/* One call of mosquitto_publish_v5(). */
struct fake_packet {
	char topic[64];
	unsigned char payload[512];	/* as far as there is room */
	size_t len;
	int qos;
	bool retain;
	int mid;
	int rc;
	int num_props;
	char props[16][2][32];
};

/* A call of mosquitto_publish_v5() that does not succeed. */
struct fake_failure {
	int call;			/* counted from 1; 0: none */
	int rc;
	bool taken;			/* libmosquitto keeps the packet */
};

struct fake {
	int every;			/* 0: ephemeral, no key packets */
	MASQ_status_t encrypt_status;	/* unless MASQ_STATUS_SUCCESS */
	MASQ_status_t decrypt_status;	/* the same */
	const char *decrypt_topic;	/* on this topic only; NULL: on all */
	const char *decrypt_km;		/* with this KM only; NULL: with all */
	bool decrypt_for_now;		/* it may pass */
	int decrypt_failures;		/* so many, then no more; 0: all */
	MASQ_status_t init_status;
	int init_errno;
	int closed;			/* calls of MASQ_crypto_api_close() */
	MASQ_user_properties_t decrypt_props;	/* what decrypt was given */

	struct fake_packet packets[FAKE_MAX];
	int num_packets;
	struct fake_failure failures[4];
	void (*on_data)(void);		/* data is encrypted */
	void (*on_send)(const struct fake_packet *packet);
	void (*on_publish)(struct mosquitto *, void *, int);
	void (*on_publish_v5)(struct mosquitto *, void *, int, int,
	    const mosquitto_property *);
	void (*on_message)(struct mosquitto *, void *,
	    const struct mosquitto_message *, const mosquitto_property *);
	int last_mid;
};

extern struct fake fake;

/* Forget everything; ephemeral, not connected. */
void fake_reset(void);

/* A new connection of all clients; fake_disconnect() ends it. */
void fake_connect(void);
void fake_disconnect(void);

/* As libmosquitto when a packet was answered (or, at QoS 0, sent). */
void fake_answer(struct masqitt *masq, int mid, int reason);

/* A client of the given role; strategy persistent_pkt, or ephemeral if
 * fake.every is 0. */
struct masqitt *fake_client(MASQ_role_t role, void *obj);

/* The value of a User Property of a packet, NULL if it has none. */
const char *fake_prop(const struct fake_packet *packet, const char *name);

#endif /* TESTS_MOSQ_FAKE_H */
