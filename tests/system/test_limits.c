/*
 * Brokers with limits: whatever they allow arrives, the rest is refused with
 * its status, and no publish callback hears of a key packet.
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

#include "api.h"
#include "peer.h"

#define PUB "LimitsPub0000001"
#define SUB "LimitsSub0000001"
#define VALUES 6

static struct harness *h;

static int
group_set_up(void **state)
{
	(void)state;
	h = peer_home(PUB, SUB);
	harness_start_kms(h, NULL);
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
	return peer_new(h, PUB, MASQ_role_publisher, strategy, 2);
}

static struct peer *
subscriber(void)
{
	struct peer *sub = peer_new(h, SUB, MASQ_role_subscriber,
	    MASQ_key_none, 0);

	peer_connect(sub);
	peer_subscribe(sub, "limits", 2);
	return sub;
}

/* The ids that the callback was told are those of the data, in some order. */
static void
expect_mids(struct peer *pub, const int mids[VALUES])
{
	peer_await_mids(pub, VALUES);
	for (size_t i = 0; i < VALUES; i++) {
		bool told = false;

		for (size_t j = 0; j < VALUES; j++)
			told = told || pub->mids[j] == mids[i];
		assert_true(told);
	}
	assert_int_equal(pub->num_mids, VALUES);
}

/* Is the publisher told of all ids? It runs the loop itself meanwhile. */
static void
run_loop(struct peer *pub, const size_t *counter, size_t count)
{
	for (int i = 0; *counter < count && i < 100 * HARNESS_PATIENCE; i++)
		assert_int_equal(mosquitto_loop(pub->mosq, 10, 1),
		    MOSQ_ERR_SUCCESS);
	assert_true(*counter >= count);
}

static void
publish_values(struct peer *pub, struct peer *sub, int qos, bool thread)
{
	int mids[VALUES];
	char value[16];

	if (thread) {
		peer_connect(pub);
	} else {
		assert_int_equal(mosquitto_connect(pub->mosq, "127.0.0.1",
		    pub->broker_port, 60), MOSQ_ERR_SUCCESS);
		run_loop(pub, &pub->connects, 1);
	}
	for (int i = 0; i < VALUES; i++) {
		int len = snprintf(value, sizeof(value), "value %d", i);

		assert_int_equal(MASQ_publish(pub->masq, &mids[i], "limits",
		    len, value, qos, false), MASQ_STATUS_SUCCESS);
	}
	if (!thread)
		run_loop(pub, &pub->num_mids, VALUES);
	expect_mids(pub, mids);
	peer_await_messages(sub, VALUES);
	for (size_t i = 0; i < VALUES; i++) {
		snprintf(value, sizeof(value), "value %zu", i);
		peer_expect(sub, i, "limits", value);
	}
	assert_int_equal(peer_count_messages(sub), VALUES);
	assert_int_equal(peer_count_errors(sub), 0);
	assert_int_equal(pub->connects, 1);
}

/* How many errors the publisher hears of. */
static void
try_broker(const char *config, int max_qos, size_t errors)
{
	h->broker_config = config;
	harness_start_mosquitto(h);
	for (int qos = 0; qos <= max_qos; qos++)
		for (int thread = 0; thread < 2; thread++) {
			struct peer *sub = subscriber();
			struct peer *pub = publisher(
			    MASQ_key_persistent_pkt);

			publish_values(pub, sub, qos, thread == 1);
			assert_int_equal(peer_count_errors(pub), errors);
			if (errors > 0)
				assert_int_equal(peer_error(pub, 0)->status,
				    MASQ_ERR_KEY_PACKET);
			if (thread == 0)
				(void)mosquitto_disconnect(pub->mosq);
			peer_free(pub);
			peer_free(sub);
		}
	harness_stop_mosquitto(h);
}

static void
test_maximum_qos_0(void **state)
{
	(void)state;
	try_broker("max_qos 0", 0, 0);
}

static void
test_maximum_qos_1(void **state)
{
	(void)state;
	try_broker("max_qos 1\n" BROKER_IN_ORDER, 1, 0);
}

static void
test_receive_maximum_1(void **state)
{
	(void)state;
	try_broker("max_inflight_messages 1", 2, 0);
}

static void
test_no_topic_aliases(void **state)
{
	(void)state;
	try_broker("max_topic_alias 0\n" BROKER_IN_ORDER, 2, 0);
}

static void
test_broker_that_retains_nothing_is_told_once(void **state)
{
	(void)state;
	try_broker("retain_available false\n" BROKER_IN_ORDER, 2, 1);
}

static void
test_qos_above_the_maximum_is_refused(void **state)
{
	struct peer *pub;

	(void)state;
	h->broker_config = "max_qos 0";
	harness_start_mosquitto(h);
	pub = publisher(MASQ_key_persistent_pkt);
	peer_connect(pub);
	assert_int_equal(peer_publish(pub, "limits", "x", 1), MASQ_ERR_INVAL);
	assert_non_null(strstr(MASQ_last_error(), "QoS"));
	peer_free(pub);
	harness_stop_mosquitto(h);
}

/*
 * Every length around the limit is delivered or refused, on one connection;
 * libmosquitto alone ends the process over some of them.
 */
static void
lengths_around(MASQ_mek_strategy_t strategy, int qos)
{
	static const char zeros[400];
	struct peer *pub = publisher(strategy);
	struct peer *sub = subscriber();
	size_t taken = 0;
	size_t refused = 0;

	peer_connect(pub);
	for (int len = 100; len < 400; len++) {
		MASQ_status_t status = MASQ_publish(pub->masq, NULL,
		    "limits", len, zeros, qos, false);

		if (status == MASQ_STATUS_SUCCESS && refused == 0)
			taken++;
		else if (status == MASQ_ERR_PAYLOAD_SIZE)
			refused++;
		else
			fail_msg("length %d: %s", len, MASQ_last_error());
	}
	assert_true(taken > 0 && refused > 0);
	peer_await_messages(sub, taken);
	assert_int_equal(MASQ_publish(pub->masq, NULL, "limits", 1, "x", qos,
	    false), MASQ_STATUS_SUCCESS);
	peer_expect(sub, taken, "limits", "x");
	assert_int_equal(pub->connects, 1);
	peer_free(sub);
	peer_free(pub);
}

static void
test_maximum_packet_size(void **state)
{
	struct peer *pub;

	(void)state;
	h->broker_config = "max_packet_size 500\n" BROKER_IN_ORDER;
	harness_start_mosquitto(h);
	for (int qos = 0; qos < 3; qos++) {
		lengths_around(MASQ_key_ephemeral, qos);
		lengths_around(MASQ_key_persistent_pkt, qos);
	}
	harness_stop_mosquitto(h);
	/* The key packet is what is too large. */
	h->broker_config = "max_packet_size 200";
	harness_start_mosquitto(h);
	pub = publisher(MASQ_key_persistent_pkt);
	peer_connect(pub);
	assert_int_equal(peer_publish(pub, "limits", "x", 1),
	    MASQ_ERR_PAYLOAD_SIZE);
	assert_non_null(strstr(MASQ_last_error(), "key packet"));
	peer_free(pub);
	harness_stop_mosquitto(h);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_maximum_qos_0),
		cmocka_unit_test(test_maximum_qos_1),
		cmocka_unit_test(test_receive_maximum_1),
		cmocka_unit_test(test_no_topic_aliases),
		cmocka_unit_test(
		    test_broker_that_retains_nothing_is_told_once),
		cmocka_unit_test(test_qos_above_the_maximum_is_refused),
		cmocka_unit_test(test_maximum_packet_size),
	};

	return cmocka_run_group_tests(tests, group_set_up, group_tear_down);
}
