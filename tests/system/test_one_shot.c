/*
 * The publisher of guide section 3.1 that connects, publishes once and goes,
 * over and over in one process; with a loop thread and without one.
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

#include "peer.h"

#define PUB "OneShotPub000001"
#define SUB "OneShotSub000001"
#define ROUNDS 20

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

/* Publish and wait for the callback. */
static void
shoot_with_thread(MASQ_mek_strategy_t strategy, const char *value, int qos)
{
	struct peer *pub = peer_new(h, PUB, MASQ_role_publisher, strategy,
	    10);

	peer_connect(pub);
	assert_int_equal(peer_publish(pub, "shot", value, qos),
	    MASQ_STATUS_SUCCESS);
	peer_await_mids(pub, 1);
	peer_free(pub);
}

/* The application runs the loop; the publish callback is the end. */
struct shot {
	struct masqitt *masq;
	const char *value;
	int qos;
	int mid;
	bool gone;
	MASQ_status_t status;
};

static void
shot_connected(struct mosquitto *mosq, void *obj, int reason)
{
	struct shot *shot = obj;

	(void)mosq;
	shot->status = reason != 0 ? MASQ_ERR_NO_CONN :
	    MASQ_publish(shot->masq, &shot->mid, "shot",
	    (int)strlen(shot->value), shot->value, shot->qos, false);
}

static void
shot_published(struct mosquitto *mosq, void *obj, int mid)
{
	struct shot *shot = obj;

	if (mid == shot->mid) {
		shot->gone = true;
		mosquitto_disconnect(mosq);
	}
}

static struct masqitt *
shot_new(void *obj, MASQ_mek_strategy_t strategy)
{
	struct masqitt *masq = MASQ_new(PUB, NULL, true, obj,
	    MASQ_role_publisher, strategy, 10, NULL, h->kms_port,
	    harness_ca(h), harness_cert(h, PUB), harness_key(h, PUB));

	assert_non_null(masq);
	return masq;
}

static void
shoot_without_thread(MASQ_mek_strategy_t strategy, const char *value,
    int qos)
{
	struct shot shot = { .value = value, .qos = qos };
	struct mosquitto *mosq;
	int turns = 0;

	shot.masq = shot_new(&shot, strategy);
	mosq = MASQ_get_mosquitto(shot.masq);
	mosquitto_connect_callback_set(mosq, shot_connected);
	mosquitto_publish_callback_set(mosq, shot_published);
	assert_int_equal(mosquitto_connect(mosq, "127.0.0.1",
	    h->broker_port, 60), MOSQ_ERR_SUCCESS);
	while (mosquitto_loop(mosq, 100, 1) == MOSQ_ERR_SUCCESS &&
	    turns++ < 10 * HARNESS_PATIENCE)
		continue;
	assert_int_equal(shot.status, MASQ_STATUS_SUCCESS);
	assert_true(shot.gone);
	MASQ_destroy(shot.masq);
}

static void
shoot(void (*how)(MASQ_mek_strategy_t, const char *, int))
{
	struct peer *sub = peer_new(h, SUB, MASQ_role_subscriber,
	    MASQ_key_none, 0);

	peer_connect(sub);
	peer_subscribe(sub, "shot", 2);
	for (int i = 0; i < ROUNDS; i++) {
		MASQ_mek_strategy_t strategy = i % 2 == 0 ?
		    MASQ_key_ephemeral : MASQ_key_persistent_pkt;
		char value[32];

		snprintf(value, sizeof(value), "round %d", i);
		how(strategy, value, i / 2 % 3);
		peer_expect(sub, (size_t)i, "shot", value);
	}
	assert_int_equal(peer_count_errors(sub), 0);
	assert_int_equal(peer_count_messages(sub), ROUNDS);
	peer_free(sub);
}

static void
test_with_thread(void **state)
{
	(void)state;
	shoot(shoot_with_thread);
}

static void
test_without_thread(void **state)
{
	(void)state;
	shoot(shoot_without_thread);
}

/* A client can be given up in any state. */
static void
test_destroy_from_any_state(void **state)
{
	struct masqitt *masq = shot_new(NULL, MASQ_key_ephemeral);
	struct mosquitto *mosq;

	(void)state;
	MASQ_destroy(masq);
	/* Connected, the loop's thread running. */
	masq = shot_new(NULL, MASQ_key_persistent_exp);
	mosq = MASQ_get_mosquitto(masq);
	assert_int_equal(mosquitto_connect(mosq, "127.0.0.1",
	    h->broker_port, 60), MOSQ_ERR_SUCCESS);
	assert_int_equal(mosquitto_loop_start(mosq), MOSQ_ERR_SUCCESS);
	assert_int_equal(MASQ_publish(masq, NULL, "left", 1, "v", 2, false),
	    MASQ_STATUS_SUCCESS);
	MASQ_destroy(masq);
	/* Never connected, but with a key packet that waits. */
	masq = shot_new(NULL, MASQ_key_persistent_exp);
	assert_int_equal(MASQ_publish(masq, NULL, "left", 1, "v", 2, false),
	    MASQ_ERR_NO_CONN);
	MASQ_destroy(masq);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_with_thread),
		cmocka_unit_test(test_without_thread),
		cmocka_unit_test(test_destroy_from_any_state),
	};

	return cmocka_run_group_tests(tests, group_set_up, group_tear_down);
}
