/*
 * Clients over libmosquitto whose threads have MASQ_STACK_MIN bytes of stack
 * (masqlib.h), which is half of what musl gives by default: the one that
 * publishes, and libmosquitto's loop, in which messages are opened.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <pthread.h>

#include "peer.h"

#define PUB "SmallStackPub001"
#define SUB "SmallStackSub001"

static struct harness *h;

static int
group_set_up(void **state)
{
	pthread_attr_t attr;

	(void)state;
	h = peer_home(PUB, SUB);
	harness_start_kms(h, NULL);
	harness_start_mosquitto(h);
	assert_int_equal(pthread_attr_init(&attr), 0);
	assert_int_equal(pthread_attr_setstacksize(&attr, MASQ_STACK_MIN), 0);
	/* For threads that others start, too. */
	assert_int_equal(pthread_setattr_default_np(&attr), 0);
	(void)pthread_attr_destroy(&attr);
	return 0;
}

static int
group_tear_down(void **state)
{
	(void)state;
	harness_free(h);
	return 0;
}

/* One strategy, from start to end. */
static void *
converse(void *arg)
{
	const MASQ_mek_strategy_t *strategy = arg;
	struct peer *sub = peer_new(h, SUB, MASQ_role_subscriber,
	    MASQ_key_none, 0);
	struct peer *pub = peer_new(h, PUB, MASQ_role_publisher, *strategy, 1);

	peer_connect(sub);
	peer_subscribe(sub, "small/#", 2);
	peer_connect(pub);
	for (int i = 0; i < 3; i++) {
		assert_int_equal(peer_publish(pub, "small/stack", "value", i),
		    MASQ_STATUS_SUCCESS);
		peer_await_messages(sub, (size_t)i + 1);
		peer_expect(sub, (size_t)i, "small/stack", "value");
	}
	assert_int_equal(peer_count_errors(sub), 0);
	peer_free(pub);
	peer_free(sub);
	return NULL;
}

static void
test_every_strategy(void **state)
{
	static MASQ_mek_strategy_t strategies[] = {
		MASQ_key_ephemeral, MASQ_key_persistent_pkt,
		MASQ_key_persistent_bytes, MASQ_key_persistent_time,
		MASQ_key_persistent_exp
	};
	pthread_t thread;

	(void)state;
	for (size_t i = 0; i < sizeof(strategies) / sizeof(strategies[0]);
	    i++) {
		assert_int_equal(pthread_create(&thread, NULL, converse,
		    &strategies[i]), 0);
		assert_int_equal(pthread_join(thread, NULL), 0);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_every_strategy)
	};

	return cmocka_run_group_tests(tests, group_set_up, group_tear_down);
}
