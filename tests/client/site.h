/*
 * Clients under test and a key management server for them: a TLS server in the
 * test program (link/fake_kms.h) that computes its answers with lib/ibe from
 * the master secret of the known answers, at a time that the test chooses.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef TESTS_CLIENT_SITE_H
#define TESTS_CLIENT_SITE_H

#include <stdatomic.h>
#include <stddef.h>
#include <stdint.h>

#include "api.h"
#include "base/date.h"
#include "clock.h"
#include "ibe/bb1.h"
#include "link/fake_kms.h"

#define PUB "PumpTemp007c0480"		/* of the known answers */
#define SUB "Panel00000000001"
#define BOTH "Gateway000000001"

/* What is wrong with the keys that the server gives out. */
enum site_fault {
	SITE_GOOD,
	SITE_OTHER_KEY,			/* a valid one of another identity */
	SITE_SUBGROUP,			/* K1 on the curve, not in G2 */
	SITE_RANGE,			/* a coordinate >= p */
	SITE_TAG,			/* does not begin with 04 */
	SITE_SHORT			/* a byte is missing */
};

struct site {
	char dir[32];
	struct fake_kms *kms;
	int port;
	struct bb1_master master;
	struct bb1_public public;

	/* Set these to have the server answer otherwise. */
	_Atomic int64_t now;		/* its time */
	_Atomic int64_t current, next;	/* its dates, 0: absent */
	atomic_int refuse[7];		/* reason by type of request */
	atomic_int fault;		/* enum site_fault */

	atomic_uint asked[7];		/* requests by type */
};

/* When the server begins, whatever the date: 2026-11-24T12:00:00Z. */
#define SITE_NOW INT64_C(1795521600)
#define SITE_DAY INT64_C(86400)

/*
 * Set-up and tear-down of a group of tests: certificates, secrets and a
 * running server. The clients' clock is stopped (clock.h): they wait for an
 * answer until it comes.
 */
extern struct site *site;
int site_set_up(void **state);
int site_tear_down(void **state);

/* Stop the server, and start it again at the same port. */
void site_stop(struct site *s);
void site_start(struct site *s);

/* Start a client, with the files of that name and MASQ_ defaults elsewhere, and
 * fail the test if it does not. */
void *site_client(struct site *s, const char *id, MASQ_role_t role,
    MASQ_mek_strategy_t strategy, unsigned long x);

/* PUB and SUB as a publisher and a subscriber, always started. */
void *site_publisher(struct site *s, MASQ_mek_strategy_t strategy,
    unsigned long x);
void *site_subscriber(struct site *s);

/* Undo what a test has bent, but for a server that was stopped. */
void site_restore(struct site *s);

/* The same as tear-down of a test that bends. */
int site_unbend(void **state);

/* A packet as it goes over the broker. */
struct packet {
	MASQ_status_t status;		/* of encrypt */
	MASQ_user_properties_t props;
	uint8_t *payload;
	size_t len;
};

/* One call of encrypt. Free with packet_free(). */
struct packet packet_make(void *state, const char *topic, const void *value,
    size_t len);
void packet_free(struct packet *packet);

/* Value of one property, in place. */
char *packet_prop(struct packet *packet, const char *name);
uint32_t packet_seqnum(struct packet *packet);

/*
 * Hand the packet to a subscriber. On success, compare the value with what is
 * expected; otherwise check that the buffer holds zeros or is untouched.
 */
MASQ_status_t packet_open(void *state, const char *topic,
    const struct packet *packet, const void *value, size_t len);

/* The next packet for TOPIC, which must have this status. */
#define TOPIC "tank/level"
struct packet make(void *state, const char *value, MASQ_status_t status);

/* The same, of which only the sequence number remains. */
uint32_t spend(void *state, const char *value, MASQ_status_t status);

/* packet_open() of TOPIC and a string. */
MASQ_status_t open_packet(void *state, const struct packet *packet,
    const char *value);

/* Have a publisher count on from here on TOPIC. */
void set_next_number(void *publisher, uint32_t number);

/* Wait for what a client asks its server in the background. Before the clock is
 * put forward, past the time that the answer has. */
void site_settle(void *client);

/* Publish a value: key packet if one is due, then data; both opened. */
void publish_and_open(void *publisher, void *subscriber, const char *topic,
    const char *value);

/* Public parameters, others from each seed. */
struct bb1_params params_of(uint8_t seed);

/* Wait for a condition of the test, generously. */
#define WAIT_UNTIL(condition) do { \
	int64_t wait_end = test_clock_real_ns() + 60 * NS_PER_S; \
	while (!(condition)) { \
		assert_true(test_clock_real_ns() < wait_end); \
		(void)usleep(10000); \
	} \
} while (0)

#endif /* TESTS_CLIENT_SITE_H */
