/*
 * A subscriber without a clean session gets what came while it was away, in
 * whichever way it connects.
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

#include "peer.h"

#define PUB "SessionsPub00001"
#define SUB "SessionsSub00001"

static struct harness *h;

static int
group_set_up(void **state)
{
	(void)state;
	h = peer_home(PUB, SUB);
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

/* The ways to connect. */
static int
by_connect(struct mosquitto *mosq)
{
	return mosquitto_connect(mosq, "127.0.0.1", h->broker_port, 60);
}

static int
by_connect_bind(struct mosquitto *mosq)
{
	return mosquitto_connect_bind(mosq, "127.0.0.1", h->broker_port, 60,
	    "127.0.0.1");
}

static int
by_connect_async(struct mosquitto *mosq)
{
	return mosquitto_connect_async(mosq, "127.0.0.1", h->broker_port, 60);
}

static int
by_connect_v5(struct mosquitto *mosq)
{
	return mosquitto_connect_bind_v5(mosq, "127.0.0.1", h->broker_port, 60,
	    NULL, NULL);
}

static int
with_properties(struct mosquitto *mosq, mosquitto_property *props)
{
	int rc = mosquitto_connect_bind_v5(mosq, "127.0.0.1", h->broker_port,
	    60, NULL, props);

	mosquitto_property_free_all(&props);
	return rc;
}

static int
by_connect_v5_with_property(struct mosquitto *mosq)
{
	mosquitto_property *props = NULL;

	assert_int_equal(mosquitto_property_add_string_pair(&props,
	    MQTT_PROP_USER_PROPERTY, "site", "north"), MOSQ_ERR_SUCCESS);
	return with_properties(mosq, props);
}

/* Who says it explicitly gets what MQTT v5 says. */
static int
with_session_that_ends(struct mosquitto *mosq)
{
	mosquitto_property *props = NULL;

	assert_int_equal(mosquitto_property_add_int32(&props,
	    MQTT_PROP_SESSION_EXPIRY_INTERVAL, 0), MOSQ_ERR_SUCCESS);
	return with_properties(mosq, props);
}

/* A subscriber with an MQTT client id of its own that keeps its session. */
static struct peer *
keeper(const char *id)
{
	struct peer *sub = peer_new(h, SUB, MASQ_role_subscriber,
	    MASQ_key_none, 0);

	assert_int_equal(MASQ_reinitialise(sub->masq, id, false, sub),
	    MASQ_STATUS_SUCCESS);
	peer_reset_callbacks(sub);
	return sub;
}

static void
connect_by(struct peer *peer, int (*how)(struct mosquitto *))
{
	size_t before = peer->connects;

	assert_int_equal(how(peer->mosq), MOSQ_ERR_SUCCESS);
	assert_int_equal(mosquitto_loop_start(peer->mosq), MOSQ_ERR_SUCCESS);
	peer_await_connects(peer, before + 1);
}

/* Publish at QoS 1 and wait for the broker's answers. */
static void
publish_some(struct peer *pub, const char *topic, const char *values[3])
{
	size_t before = pub->num_mids;

	for (size_t i = 0; i < 3; i++)
		assert_int_equal(peer_publish(pub, topic, values[i], 1),
		    MASQ_STATUS_SUCCESS);
	peer_await_mids(pub, before + 3);
}

static const char *early[] = { "1", "2", "3" };
static const char *away[] = { "4", "5", "6" };
static const char *late[] = { "7", "8", "9" };

static void
expect_all(struct peer *sub, size_t from, const char *topic,
    const char *values[3])
{
	for (size_t i = 0; i < 3; i++)
		peer_expect(sub, from + i, topic, values[i]);
}

/* What comes of three messages before, while away, and after. */
static void
go_away_and_return(int (*how)(struct mosquitto *), const char *topic,
    bool kept, bool broken)
{
	struct peer *pub = peer_new(h, PUB, MASQ_role_publisher,
	    MASQ_key_persistent_pkt, 2);
	struct peer *sub = keeper(topic);

	peer_connect(pub);
	connect_by(sub, how);
	peer_subscribe(sub, topic, 1);
	publish_some(pub, topic, early);
	expect_all(sub, 0, topic, early);
	if (broken) {
		/* libmosquitto's loop connects again by itself. */
		assert_int_equal(shutdown(mosquitto_socket(sub->mosq),
		    SHUT_RDWR), 0);
		peer_await_connects(sub, 2);
	}
	peer_disconnect(sub);
	publish_some(pub, topic, away);
	connect_by(sub, how);
	if (!kept)
		peer_subscribe(sub, topic, 1);
	publish_some(pub, topic, late);
	if (kept)
		expect_all(sub, 3, topic, away);
	expect_all(sub, kept ? 6 : 3, topic, late);
	assert_int_equal(peer_count_errors(sub), 0);
	peer_free(sub);
	peer_free(pub);
}

static void
test_session_is_kept_in_each_way_to_connect(void **state)
{
	static const struct {
		const char *name;
		int (*how)(struct mosquitto *);
	} ways[] = {
		{ "connect", by_connect },
		{ "bind", by_connect_bind },
		{ "async", by_connect_async },
		{ "v5", by_connect_v5 },
		{ "property", by_connect_v5_with_property },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(ways) / sizeof(ways[0]); i++)
		go_away_and_return(ways[i].how, ways[i].name, true, false);
}

static void
test_session_is_kept_over_a_reconnection(void **state)
{
	(void)state;
	go_away_and_return(by_connect, "reconnect", true, true);
}

static void
test_session_ends_when_the_application_says_so(void **state)
{
	(void)state;
	go_away_and_return(with_session_that_ends, "ends", false, false);
}

static void
subscribe_again(struct peer *sub)
{
	(void)mosquitto_subscribe(sub->mosq, NULL, "restart", 1);
}

/*
 * A subscriber that is a new process has no keys. The broker sends what came
 * meanwhile first, and the retained key packet when it subscribes again.
 */
static void
test_session_is_of_use_to_a_restarted_subscriber(void **state)
{
	struct peer *pub = peer_new(h, PUB, MASQ_role_publisher,
	    MASQ_key_persistent_exp, 0);
	struct peer *sub = keeper("restart");

	(void)state;
	peer_connect(pub);
	peer_connect(sub);
	peer_subscribe(sub, "restart", 1);
	publish_some(pub, "restart", early);
	expect_all(sub, 0, "restart", early);
	peer_free(sub);
	publish_some(pub, "restart", away);
	sub = keeper("restart");
	sub->on_connect = subscribe_again;
	peer_connect(sub);
	expect_all(sub, 0, "restart", away);
	publish_some(pub, "restart", late);
	expect_all(sub, 3, "restart", late);
	assert_int_equal(peer_count_errors(sub), 0);
	peer_free(sub);
	peer_free(pub);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_session_is_kept_in_each_way_to_connect),
		cmocka_unit_test(test_session_is_kept_over_a_reconnection),
		cmocka_unit_test(
		    test_session_is_of_use_to_a_restarted_subscriber),
		cmocka_unit_test(
		    test_session_ends_when_the_application_says_so),
	};

	return cmocka_run_group_tests(tests, group_set_up, group_tear_down);
}
