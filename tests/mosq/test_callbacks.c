/*
 * What the application's publish callbacks are told, and when.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>
#include <pthread.h>
#include <time.h>

#include "mosq/publisher.h"

static void
test_key_ids_are_never_reported(void **state)
{
	int mid = 0;

	(void)state;
	publisher_start(1);
	assert_int_equal(publish_value(&mid, 1), MASQ_STATUS_SUCCESS);
	fake_answer(masq, packet(0)->mid, 0);
	assert_int_equal(told.num_ids, 0);
	assert_int_equal(told.num_reasons, 0);
	fake_answer(masq, packet(1)->mid, 0x10);
	assert_int_equal(told.num_ids, 1);
	assert_int_equal(told.ids[0], mid);
	assert_int_equal(told.num_reasons, 1);
	assert_int_equal(told.reasons[0], 0x10);
	assert_ptr_equal(told.obj, &told);
	/* What the application publishes past us is reported too. */
	fake_answer(masq, 4711, 0);
	assert_int_equal(told.num_ids, 2);
	mosquitto_publish_callback_set(MASQ_get_mosquitto(masq), NULL);
	mosquitto_publish_v5_callback_set(MASQ_get_mosquitto(masq), NULL);
	fake_answer(masq, 4712, 0);
	assert_int_equal(told.num_ids, 2);
	assert_int_equal(told.num_reasons, 2);
}

static void
test_callback_of_another_mosquitto_is_set_there(void **state)
{
	struct mosquitto *other = mosquitto_new(NULL, true, NULL);

	(void)state;
	mosquitto_publish_callback_set(other, on_publish);
	mosquitto_publish_v5_callback_set(other, on_publish_v5);
	assert_ptr_equal(fake.on_publish, on_publish);
	assert_ptr_equal(fake.on_publish_v5, on_publish_v5);
	mosquitto_destroy(other);
}

/* Without a loop thread libmosquitto sends and reports at once. */
static void
sent_at_once(const struct fake_packet *p)
{
	if (p->qos == 0)
		fake_answer(masq, p->mid, 0);
}

/* A report that comes too early would have a hasty application reset the
 * connection. */
static void
test_qos_0_is_reported_with_its_key(void **state)
{
	int mid[3];

	(void)state;
	publisher_start(100);
	fake.on_send = sent_at_once;
	for (int i = 0; i < 3; i++)
		assert_int_equal(publish_value(&mid[i], 0),
		    MASQ_STATUS_SUCCESS);
	assert_int_equal(told.num_ids, 0);
	fake_answer(masq, packet(0)->mid, 0x10);
	assert_int_equal(told.num_ids, 3);
	assert_int_equal(told.num_reasons, 3);
	for (int i = 0; i < 3; i++) {
		assert_int_equal(told.ids[i], mid[i]);
		assert_int_equal(told.reasons[i], 0);
	}
	assert_int_equal(publish_value(&mid[0], 0), MASQ_STATUS_SUCCESS);
	assert_int_equal(told.num_ids, 4);
	assert_int_equal(told.ids[3], mid[0]);
}

/*
 * Without a loop thread libmosquitto sends, and calls the application, from
 * inside mosquitto_publish_v5(); publishing to the same topic there works.
 */
static int depth;
static int depth_mid;

static void
publish_from_callback(struct mosquitto *mosq, void *obj, int mid)
{
	(void)mosq;
	(void)obj;
	/* The application knows the id already. */
	assert_int_equal(mid, depth_mid);
	if (depth++ == 0)
		assert_int_equal(publish_value(&depth_mid, 0),
		    MASQ_STATUS_SUCCESS);
}

static void
test_publish_from_the_publish_callback(void **state)
{
	(void)state;
	depth = 0;
	publisher_start(0);
	mosquitto_publish_callback_set(MASQ_get_mosquitto(masq),
	    publish_from_callback);
	fake.on_send = sent_at_once;
	assert_int_equal(publish_value(&depth_mid, 0), MASQ_STATUS_SUCCESS);
	assert_int_equal(depth, 2);
	assert_int_equal(fake.num_packets, 2);
}

/*
 * While a thread publishes, the loop thread goes on: an answer to another
 * packet does not wait for it.
 */
static int answered_mid;

static void *
answer(void *arg)
{
	(void)arg;
	fake_answer(masq, answered_mid, 0);
	return NULL;
}

static void
answer_from_a_thread(const struct fake_packet *p)
{
	struct timespec limit;
	pthread_t thread;

	if (p->mid == answered_mid)
		return;
	(void)clock_gettime(CLOCK_REALTIME, &limit);
	limit.tv_sec += 60;
	assert_int_equal(pthread_create(&thread, NULL, answer, NULL), 0);
	assert_int_equal(pthread_timedjoin_np(thread, NULL, &limit), 0);
}

static void
test_answers_do_not_wait_for_who_publishes(void **state)
{
	(void)state;
	publisher_start(0);
	for (int qos = 0; qos <= 2; qos++) {
		fake.on_send = NULL;
		assert_int_equal(publish_value(&answered_mid, qos),
		    MASQ_STATUS_SUCCESS);
		told.num_ids = 0;
		told.num_reasons = 0;
		fake.on_send = answer_from_a_thread;
		/* At QoS 0 the answered packet is not one that is known. */
		assert_int_equal(publish_value(NULL, qos == 0 ? 0 : 1),
		    MASQ_STATUS_SUCCESS);
		assert_int_equal(told.num_ids, 1);
		assert_int_equal(told.num_reasons, 1);
		assert_int_equal(told.ids[0], answered_mid);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(test_key_ids_are_never_reported),
		TEST(test_callback_of_another_mosquitto_is_set_there),
		TEST(test_qos_0_is_reported_with_its_key),
		TEST(test_publish_from_the_publish_callback),
		TEST(test_answers_do_not_wait_for_who_publishes),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
