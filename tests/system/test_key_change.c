/*
 * The key expiration date passes while messages flow: nothing is restarted,
 * nothing is lost.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "client/session.h"
#include "peer.h"

#define PUB "KeyChangePub0001"
#define SUB "KeyChangeSub0001"

/* 2026-11-24T12:00:00Z. */
#define NOON INT64_C(1795521600)
#define MINUTE 60

static struct harness *h;
static int64_t now;

static int
group_set_up(void **state)
{
	(void)state;
	test_clock_stop();
	h = harness_new();
	now = NOON;
	harness_set_time(h, now);
	harness_provision(h, "epoch = \"20261124T120000Z\";\n"
	    "min_expiry_interval = \"1h\";\n"
	    "expiry_interval = \"1h\";");
	harness_enrol(h, PUB, "pub");
	harness_enrol(h, SUB, "sub");
	harness_start_kms(h, NULL);
	harness_start_mosquitto(h);
	return 0;
}

static int
group_tear_down(void **state)
{
	(void)state;
	harness_free(h);
	return 0;
}

/* Different dates that the packets of a tap carry. */
static size_t
count_dates(struct peer *tap)
{
	char last[32] = "";
	size_t dates = 0;

	for (size_t i = 0; i < peer_count_messages(tap); i++) {
		const struct note *note = peer_message(tap, i);

		/* They only go forward. */
		assert_true(strcmp(note->key_exp, last) >= 0);
		if (strcmp(note->key_exp, last) != 0) {
			snprintf(last, sizeof(last), "%s", note->key_exp);
			dates++;
		}
	}
	return dates;
}

/* Time goes on, for the key server and for the clients. */
static void
wait_minutes(struct peer *pub, int minutes)
{
	struct session *session = MASQ_get_masqitt(pub->masq);
	struct ask_time time;

	/* What it asks in the background has come when this has. */
	assert_int_equal(ask_time(session->link, session->client_id, &time,
	    NULL), MASQ_STATUS_SUCCESS);
	now += minutes * MINUTE;
	harness_set_time(h, now);
	test_clock_advance(minutes * MINUTE * 1000);
}

/* Publish numbers for two hours and a half, in which two dates pass. */
static void
across_two_dates(MASQ_mek_strategy_t strategy, unsigned long x)
{
	struct peer *tap;
	struct peer *pub;
	struct peer *sub;
	char topic[16];
	size_t n = 0;

	snprintf(topic, sizeof(topic), "change/%d", strategy);
	tap = tap_new(h, topic);
	pub = peer_new(h, PUB, MASQ_role_publisher, strategy, x);
	sub = peer_new(h, SUB, MASQ_role_subscriber, MASQ_key_none, 0);
	peer_connect(pub);
	peer_connect(sub);
	peer_subscribe(sub, topic, 1);
	for (int minute = 0; minute < 150; minute += 5, n++) {
		char value[16];

		snprintf(value, sizeof(value), "%zu", n);
		assert_int_equal(peer_publish(pub, topic, value, 1),
		    MASQ_STATUS_SUCCESS);
		peer_expect(sub, n, topic, value);
		wait_minutes(pub, 5);
	}
	wait_minutes(pub, 30);
	/* One packet, or one and a key packet for each date. */
	peer_await_messages(tap, strategy == MASQ_key_ephemeral ? n : n + 3);
	assert_int_equal(count_dates(tap), 3);
	assert_int_equal(peer_count_errors(sub), 0);
	assert_int_equal(peer_count_messages(sub), n);
	peer_free(sub);
	peer_free(pub);
	peer_free(tap);
}

static void
test_ephemeral(void **state)
{
	(void)state;
	across_two_dates(MASQ_key_ephemeral, 0);
}

static void
test_persistent_exp(void **state)
{
	(void)state;
	across_two_dates(MASQ_key_persistent_exp, 0);
}

/* Ours makes a new key at the date in every strategy. */
static void
test_persistent_pkt(void **state)
{
	(void)state;
	across_two_dates(MASQ_key_persistent_pkt, 1000000);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_ephemeral),
		cmocka_unit_test(test_persistent_exp),
		cmocka_unit_test(test_persistent_pkt),
	};

	return cmocka_run_group_tests(tests, group_set_up, group_tear_down);
}
