/*
 * What users of MQTT do besides publishing and subscribing: shared and
 * overlapping subscriptions, wills, clearing what is retained, bridges that
 * know no properties, broken connections with packets on their way.
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
#include <sys/socket.h>

#include <cmocka.h>

#include "api.h"
#include "peer.h"

#define PUB "MqttPub000000001"
#define SUB "MqttSub000000001"

static struct harness *h;

static int
group_set_up(void **state)
{
	(void)state;
	h = peer_home(PUB, SUB);
	harness_start_kms(h, NULL);
	h->broker_config = BROKER_IN_ORDER;
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

static struct peer *
publisher(MASQ_mek_strategy_t strategy)
{
	struct peer *pub = peer_new(h, PUB, MASQ_role_publisher, strategy,
	    1000);

	peer_connect(pub);
	return pub;
}

static struct peer *
subscriber(const char *filter)
{
	struct peer *sub = peer_new(h, SUB, MASQ_role_subscriber,
	    MASQ_key_none, 0);

	peer_connect(sub);
	peer_subscribe(sub, filter, 2);
	return sub;
}

static void
publish(struct peer *pub, const char *topic, const char *value)
{
	assert_int_equal(peer_publish(pub, topic, value, 1),
	    MASQ_STATUS_SUCCESS);
}

/* Two members of a group; how much do both get together? */
struct group {
	struct peer *member[2];
	size_t expected;
};

static size_t
count_errors(const struct group *g)
{
	return peer_count_errors(g->member[0]) +
	    peer_count_errors(g->member[1]);
}

/* Time passes for what waits. */
static bool
is_complete(void *arg)
{
	const struct group *g = arg;

	test_clock_advance(1000);
	return peer_count_messages(g->member[0]) +
	    peer_count_messages(g->member[1]) + count_errors(g) ==
	    g->expected;
}

static struct group
group_new(const char *filter)
{
	return (struct group){
		.member = { subscriber(filter), subscriber(filter) }
	};
}

static void
group_free(struct group *g)
{
	peer_free(g->member[0]);
	peer_free(g->member[1]);
}

static void
test_shared_subscription_with_ephemeral_keys(void **state)
{
	struct peer *pub = publisher(MASQ_key_ephemeral);
	struct group g = group_new("$share/readers/ephemeral");

	(void)state;
	for (int i = 0; i < 10; i++)
		publish(pub, "ephemeral", "x");
	g.expected = 10;
	assert_true(harness_wait(is_complete, &g, HARNESS_PATIENCE));
	assert_int_equal(count_errors(&g), 0);
	group_free(&g);
	peer_free(pub);
}

/* The member without the key packet is told what the cause may be. */
static void
test_shared_subscription_with_persistent_keys_is_named(void **state)
{
	struct peer *pub = publisher(MASQ_key_persistent_pkt);
	struct group g = group_new("$share/readers/persistent");
	size_t lost;

	(void)state;
	for (int i = 0; i < 10; i++)
		publish(pub, "persistent", "x");
	g.expected = 10;
	assert_true(harness_wait(is_complete, &g, HARNESS_PATIENCE));
	assert_in_range(count_errors(&g), 1, 9);
	lost = peer_count_errors(g.member[0]) > 0 ? 0 : 1;
	assert_int_equal(peer_error(g.member[lost], 0)->status,
	    MASQ_ERR_NO_KEY);
	assert_non_null(strstr(peer_error(g.member[lost], 0)->text, "$share"));
	group_free(&g);
	peer_free(pub);
}

/* The broker sends a packet once for each subscription that it fits. */
static void
test_overlapping_subscriptions_are_no_error(void **state)
{
	struct peer *pub = publisher(MASQ_key_persistent_pkt);
	struct peer *sub = subscriber("over/#");

	(void)state;
	peer_subscribe(sub, "over/+", 1);
	peer_subscribe(sub, "over/lap", 1);
	for (int i = 0; i < 3; i++)
		publish(pub, "over/lap", "x");
	publish(pub, "over/end/here", "end");
	peer_await_value(sub, "end");
	assert_int_equal(peer_count_messages(sub), 4);
	assert_int_equal(peer_count_errors(sub), 0);
	peer_free(sub);
	peer_free(pub);
}

static void
test_retained_key_packet_can_be_cleared(void **state)
{
	struct peer *pub = publisher(MASQ_key_persistent_pkt);
	struct peer *sub = subscriber("cleared");
	struct peer *late;

	(void)state;
	publish(pub, "cleared", "1");
	peer_expect(sub, 0, "cleared", "1");
	/* As masqitt.h says. */
	assert_int_equal(mosquitto_publish(pub->mosq, NULL, "cleared", 0, NULL,
	    1, true), MOSQ_ERR_SUCCESS);
	publish(pub, "cleared", "2");
	peer_expect(sub, 1, "cleared", "2");
	assert_int_equal(peer_count_errors(sub), 0);
	late = subscriber("cleared");
	publish(pub, "cleared", "3");
	peer_expect(sub, 2, "cleared", "3");
	/* The next key packet is for the latecomer. */
	assert_int_equal(MASQ_crypto_api_key_packet_due(
	    MASQ_get_masqitt(pub->masq), "cleared"), MASQ_STATUS_SUCCESS);
	publish(pub, "cleared", "4");
	peer_expect(late, 0, "cleared", "3");
	peer_expect(late, 1, "cleared", "4");
	assert_int_equal(peer_count_errors(late), 0);
	peer_free(late);
	peer_free(sub);
	peer_free(pub);
}

/* A will comes from the broker, in plain; an empty one says nothing. */
static void
test_wills_are_plain(void **state)
{
	static const char *const wills[] = { "gone", "" };
	struct peer *sub = subscriber("will");

	(void)state;
	for (size_t i = 0; i < 2; i++) {
		struct peer *pub = peer_new(h, PUB, MASQ_role_publisher,
		    MASQ_key_ephemeral, 0);

		assert_int_equal(mosquitto_will_set(pub->mosq, "will",
		    (int)strlen(wills[i]), wills[i], 1, false),
		    MOSQ_ERR_SUCCESS);
		peer_connect(pub);
		/* Without a word to the broker. */
		assert_int_equal(mosquitto_loop_stop(pub->mosq, true),
		    MOSQ_ERR_SUCCESS);
		assert_int_equal(shutdown(mosquitto_socket(pub->mosq),
		    SHUT_RDWR), 0);
		peer_free(pub);
		peer_await_errors(sub, 1);
	}
	/* Behind the second one, if there was any. */
	{
		struct peer *pub = publisher(MASQ_key_ephemeral);

		publish(pub, "will", "back");
		peer_expect(sub, 0, "will", "back");
		peer_free(pub);
	}
	assert_int_equal(peer_count_errors(sub), 1);
	assert_int_equal(peer_error(sub, 0)->status, MASQ_ERR_NOT_FOUND);
	peer_free(sub);
}

/* A bridge of MQTT 3.1.1 passes payloads on, and nothing else. */
static void
test_bridge_without_properties_is_named(void **state)
{
	struct peer *ephemeral = publisher(MASQ_key_ephemeral);
	struct peer *persistent = publisher(MASQ_key_persistent_pkt);
	struct peer *tap = tap_new(h, "near/#");
	struct peer *sub = subscriber("far");

	(void)state;
	publish(ephemeral, "near/a", "value");
	publish(persistent, "near/b", "value");
	peer_await_messages(tap, 3);
	for (size_t i = 0; i < 3; i++) {
		const struct note *note = peer_message(tap, i);
		bool sealed = note->len >= 130;

		assert_int_equal(mosquitto_publish(tap->mosq, NULL, "far",
		    (int)note->len, note->payload, 1, false),
		    MOSQ_ERR_SUCCESS);
		peer_await_errors(sub, i + 1);
		/* Data alone looks like anything. */
		assert_int_equal(peer_error(sub, i)->status, sealed ?
		    MASQ_ERR_MALFORMED_PACKET : MASQ_ERR_NOT_FOUND);
		assert_non_null(strstr(peer_error(sub, i)->text, "stripped"));
	}
	peer_free(sub);
	peer_free(tap);
	peer_free(persistent);
	peer_free(ephemeral);
}

/* What libmosquitto sends again after a connection that broke comes once, and
 * is no replay; a session at the broker changes nothing about that. */
static void
test_packets_on_their_way_survive_a_broken_connection(void **state)
{
	struct peer *pub = peer_new(h, PUB, MASQ_role_publisher,
	    MASQ_key_persistent_pkt, 7);
	struct peer *sub = subscriber("broken");
	size_t sent = 0;
	char value[16];

	(void)state;
	assert_int_equal(MASQ_reinitialise(pub->masq, "publisher", false, pub),
	    MASQ_STATUS_SUCCESS);
	peer_reset_callbacks(pub);
	peer_connect(pub);
	for (int round = 0; round < 3; round++) {
		for (int i = 0; i < 20; i++) {
			snprintf(value, sizeof(value), "%zu", sent);
			sent += peer_publish(pub, "broken", value, 1 +
			    round % 2) == MASQ_STATUS_SUCCESS;
		}
		(void)shutdown(mosquitto_socket(pub->mosq), SHUT_RDWR);
		peer_await_connects(pub, (size_t)round + 2);
	}
	publish(pub, "broken", "end");
	peer_await_mids(pub, sent + 1);
	peer_await_messages(sub, sent + 1);
	assert_int_equal(peer_count_messages(sub), sent + 1);
	assert_int_equal(peer_count_errors(sub), 0);
	assert_int_equal(pub->num_mids, sent + 1);
	peer_free(sub);
	peer_free(pub);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_shared_subscription_with_ephemeral_keys),
		cmocka_unit_test(
		    test_shared_subscription_with_persistent_keys_is_named),
		cmocka_unit_test(test_overlapping_subscriptions_are_no_error),
		cmocka_unit_test(test_retained_key_packet_can_be_cleared),
		cmocka_unit_test(test_wills_are_plain),
		cmocka_unit_test(test_bridge_without_properties_is_named),
		cmocka_unit_test(
		    test_packets_on_their_way_survive_a_broken_connection),
	};

	return cmocka_run_group_tests(tests, group_set_up, group_tear_down);
}
