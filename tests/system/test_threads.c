/*
 * Several threads publish through one client, and through several.
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

#define PUB "ThreadsPub000001"
#define SUB "ThreadsSub000001"
#define THREADS 6
#define EACH 50

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

struct worker {
	pthread_t thread;
	struct peer *pub;
	int number;
	const char *topic;
	int qos;
	MASQ_status_t status;
};

static void *
work(void *arg)
{
	struct worker *w = arg;

	for (int i = 0; i < EACH && w->status == MASQ_STATUS_SUCCESS; i++) {
		char value[32];

		snprintf(value, sizeof(value), "%d:%d", w->number, i);
		w->status = peer_publish(w->pub, w->topic, value,
		    w->qos < 0 ? i % 2 : w->qos);
	}
	return NULL;
}

static struct peer *
start(const char *id, MASQ_role_t role, MASQ_mek_strategy_t strategy)
{
	struct peer *peer = peer_new(h, id, role, strategy, 3);

	peer_connect(peer);
	return peer;
}

/* Every value comes, those of one thread in the order of the thread. */
static void
expect_all(struct peer *sub, bool in_order)
{
	int next[THREADS] = { 0 };
	bool came[THREADS][EACH] = { { false } };

	peer_await_messages(sub, THREADS * EACH);
	for (size_t i = 0; i < THREADS * EACH; i++) {
		const char *value = (const char *)peer_message(sub,
		    i)->payload;
		char *end;
		long number = strtol(value, &end, 10);
		long n = strtol(end + 1, NULL, 10);

		assert_true(number >= 0 && number < THREADS);
		assert_true(n >= 0 && n < EACH);
		assert_false(came[number][n]);
		came[number][n] = true;
		if (in_order)
			assert_int_equal(n, next[number]++);
	}
	assert_int_equal(peer_count_errors(sub), 0);
	assert_int_equal(peer_count_messages(sub), THREADS * EACH);
}

static void
run(struct worker *workers)
{
	for (int i = 0; i < THREADS; i++)
		assert_int_equal(pthread_create(&workers[i].thread, NULL,
		    work, &workers[i]), 0);
	for (int i = 0; i < THREADS; i++)
		assert_int_equal(pthread_join(workers[i].thread, NULL), 0);
	for (int i = 0; i < THREADS; i++)
		assert_int_equal(workers[i].status, MASQ_STATUS_SUCCESS);
}

/* One topic: what a subscriber of the reference needs is that after key
 * packet N every data packet uses N until the next. */
static void
test_one_client_one_topic(void **state)
{
	struct peer *pub = start(PUB, MASQ_role_publisher,
	    MASQ_key_persistent_pkt);
	struct peer *sub = start(SUB, MASQ_role_subscriber, MASQ_key_none);
	struct peer *tap = tap_new(h, "one");
	struct worker workers[THREADS];
	char key[32] = "";

	(void)state;
	peer_subscribe(sub, "one", 1);
	for (int i = 0; i < THREADS; i++)
		workers[i] = (struct worker){ .pub = pub, .number = i,
			.topic = "one", .qos = 1 };
	run(workers);
	expect_all(sub, true);
	peer_await_messages(tap, THREADS * EACH * 4 / 3);
	for (size_t i = 0; i < THREADS * EACH * 4 / 3; i++) {
		const struct note *note = peer_message(tap, i);

		if (strcmp(note->km, "Pers") == 0)
			snprintf(key, sizeof(key), "%s", note->seqnum);
		else
			assert_string_equal(note->km, key);
	}
	peer_free(tap);
	peer_free(sub);
	peer_free(pub);
}

static const char *const topics[THREADS] = {
	"many/a", "many/b", "many/c", "many/d", "many/e", "many/f",
};

/* QoS 0 and 1 mixed. (A key packet of QoS 2 is complete for the subscriber
 * later than for the broker; see masqitt.h.) */
static void
test_one_client_many_topics(void **state)
{
	struct peer *pub = start(PUB, MASQ_role_publisher,
	    MASQ_key_persistent_pkt);
	struct peer *sub = start(SUB, MASQ_role_subscriber, MASQ_key_none);
	struct worker workers[THREADS];

	(void)state;
	peer_subscribe(sub, "many/#", 2);
	for (int i = 0; i < THREADS; i++)
		workers[i] = (struct worker){ .pub = pub, .number = i,
			.topic = topics[i], .qos = -1 };
	run(workers);
	expect_all(sub, false);
	peer_await_mids(pub, THREADS * EACH);
	peer_free(sub);
	peer_free(pub);
}

static void
test_many_clients(void **state)
{
	struct peer *sub = start(SUB, MASQ_role_subscriber, MASQ_key_none);
	struct worker workers[THREADS];

	(void)state;
	peer_subscribe(sub, "many/#", 1);
	for (int i = 0; i < THREADS; i++)
		workers[i] = (struct worker){ .number = i, .qos = 1,
			.topic = topics[i],
			.pub = start(PUB, MASQ_role_publisher,
			    MASQ_key_ephemeral) };
	run(workers);
	expect_all(sub, true);
	for (int i = 0; i < THREADS; i++)
		peer_free(workers[i].pub);
	peer_free(sub);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_one_client_one_topic),
		cmocka_unit_test(test_one_client_many_topics),
		cmocka_unit_test(test_many_clients),
	};

	return cmocka_run_group_tests(tests, group_set_up, group_tear_down);
}
