/*
 * A subscriber whose key server is away keeps what comes, and opens it when the
 * key server is back, though the broker sends nothing any more.
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

#define PUB "WaitingPub000001"
#define SUB "WaitingSub000001"
#define VALUES 14

static struct harness *h;

static int
set_up(void **state)
{
	(void)state;
	h = peer_home(PUB, SUB);
	harness_start_kms(h, NULL);
	h->broker_config = BROKER_IN_ORDER;
	harness_start_mosquitto(h);
	return 0;
}

static int
tear_down(void **state)
{
	(void)state;
	harness_free(h);
	return 0;
}

static _Atomic int unsubscribed;

static bool
is_unsubscribed(void *arg)
{
	(void)arg;
	return unsubscribed == 2;
}

static void
on_unsubscribe(struct mosquitto *mosq, void *obj, int mid)
{
	(void)mosq;
	(void)obj;
	(void)mid;
	unsubscribed++;
}

static void
on_unsubscribe_v5(struct mosquitto *mosq, void *obj, int mid,
    const mosquitto_property *props)
{
	(void)props;
	on_unsubscribe(mosq, obj, mid);
}

/* Of two publishers' kinds in turn, on two topics. */
static const char *
topic_of(size_t i)
{
	return i % 2 == 0 ? "wait/ephemeral" : "wait/persistent";
}

static void
publish_values(struct peer *ephemeral, struct peer *persistent)
{
	char value[16];

	for (size_t i = 0; i < VALUES; i++) {
		snprintf(value, sizeof(value), "value %zu", i);
		assert_int_equal(peer_publish(i % 2 == 0 ? ephemeral :
		    persistent, topic_of(i), value, 1), MASQ_STATUS_SUCCESS);
	}
	peer_await_mids(ephemeral, VALUES / 2);
	peer_await_mids(persistent, VALUES / 2);
}

/* All have come, each topic's in order. */
static void
expect_values(struct peer *sub)
{
	size_t next[2] = { 0, 1 };
	char value[16];

	for (size_t i = 0; i < VALUES; i++) {
		const struct note *note = peer_message(sub, i);
		size_t kind = strcmp(note->topic, topic_of(0)) == 0 ? 0 : 1;

		snprintf(value, sizeof(value), "value %zu", next[kind]);
		assert_string_equal(note->topic, topic_of(kind));
		assert_string_equal((const char *)note->payload, value);
		next[kind] += 2;
	}
}

/* A subscriber that was started before its key server, and what it misses. */
struct scene {
	struct peer *ephemeral, *persistent, *sub;
	struct peer *tap;
};

static struct scene
scene_begin(void)
{
	struct scene s = {
		.ephemeral = peer_new(h, PUB, MASQ_role_publisher,
		    MASQ_key_ephemeral, 0),
		.persistent = peer_new(h, PUB, MASQ_role_publisher,
		    MASQ_key_persistent_pkt, 3),
		.tap = tap_new(h, "wait/#"),
	};

	peer_connect(s.ephemeral);
	peer_connect(s.persistent);
	harness_stop_kms(h);
	s.sub = peer_new(h, SUB, MASQ_role_subscriber, MASQ_key_none, 0);
	mosquitto_unsubscribe_callback_set(s.sub->mosq, on_unsubscribe);
	mosquitto_unsubscribe_v5_callback_set(s.sub->mosq, on_unsubscribe_v5);
	unsubscribed = 0;
	return s;
}

static void
scene_end(struct scene *s)
{
	assert_int_equal(unsubscribed, 0);
	peer_free(s->sub);
	peer_free(s->tap);
	peer_free(s->persistent);
	peer_free(s->ephemeral);
}

/* The clock stands still: past the pause that the client makes after an
 * attempt to reach its key server. */
static void
pass_back_off(void)
{
	test_clock_advance(5000);
}

static void
test_all_messages_come_after_the_key_server(void **state)
{
	struct scene s = scene_begin();

	(void)state;
	peer_connect(s.sub);
	peer_subscribe(s.sub, "wait/#", 2);
	publish_values(s.ephemeral, s.persistent);
	/* With its key packets; and they have passed the subscriber too. */
	peer_await_messages(s.tap, VALUES + 3);
	harness_start_kms(h, NULL);
	pass_back_off();
	peer_await_messages(s.sub, VALUES);
	expect_values(s.sub);
	assert_int_equal(peer_count_errors(s.sub), 0);
	/* From now on nothing waits. */
	assert_int_equal(peer_publish(s.ephemeral, topic_of(0), "more", 0),
	    MASQ_STATUS_SUCCESS);
	peer_expect(s.sub, VALUES, topic_of(0), "more");
	/* The application's own unsubscription is told. */
	assert_int_equal(mosquitto_unsubscribe(s.sub->mosq, NULL, "wait/#"),
	    MOSQ_ERR_SUCCESS);
	assert_true(harness_wait(is_unsubscribed, NULL, HARNESS_PATIENCE));
	unsubscribed = 0;
	scene_end(&s);
}

/* In the application's own thread; disconnects when it has all. */
static void
leave_with_all(struct peer *sub, const struct note *note)
{
	(void)note;
	if (sub->messages.count == VALUES)
		(void)mosquitto_disconnect(sub->mosq);
}

static void
subscribe_at_once(struct peer *sub)
{
	(void)mosquitto_subscribe(sub->mosq, NULL, "wait/#", 2);
}

struct lone {
	struct scene *s;
	pthread_t thread;
};

static bool
is_subscribed(void *arg)
{
	struct peer *sub = arg;
	bool is;

	pthread_mutex_lock(&sub->lock);
	is = sub->subscribed > 0;
	pthread_mutex_unlock(&sub->lock);
	return is;
}

/* What goes on elsewhere while the subscriber's only thread is in its loop. */
static void *
rest_of_the_world(void *arg)
{
	struct lone *lone = arg;

	assert_true(harness_wait(is_subscribed, lone->s->sub,
	    HARNESS_PATIENCE));
	publish_values(lone->s->ephemeral, lone->s->persistent);
	peer_await_messages(lone->s->tap, VALUES + 3);
	pass_back_off();
	return NULL;
}

static void
run_alone(bool forever)
{
	struct scene s = scene_begin();
	struct lone lone = { .s = &s };

	s.sub->on_message = leave_with_all;
	s.sub->on_connect = subscribe_at_once;
	assert_int_equal(mosquitto_connect(s.sub->mosq, "127.0.0.1",
	    s.sub->broker_port, 60), MOSQ_ERR_SUCCESS);
	/* The subscriber does not know of it before its pause has passed. */
	harness_start_kms(h, NULL);
	assert_int_equal(pthread_create(&lone.thread, NULL, rest_of_the_world,
	    &lone), 0);
	if (forever)
		assert_int_equal(mosquitto_loop_forever(s.sub->mosq, -1, 1),
		    MOSQ_ERR_SUCCESS);
	else
		while (mosquitto_loop(s.sub->mosq, 60000, 1) ==
		    MOSQ_ERR_SUCCESS)
			continue;
	assert_int_equal(pthread_join(lone.thread, NULL), 0);
	assert_int_equal(peer_count_messages(s.sub), VALUES);
	expect_values(s.sub);
	assert_int_equal(peer_count_errors(s.sub), 0);
	scene_end(&s);
}

static void
test_all_messages_come_in_loop_forever(void **state)
{
	(void)state;
	run_alone(true);
}

static void
test_all_messages_come_in_loop(void **state)
{
	(void)state;
	run_alone(false);
}

static void
test_what_waits_in_vain_is_reported_once(void **state)
{
	struct scene s = scene_begin();

	(void)state;
	peer_connect(s.sub);
	peer_subscribe(s.sub, "wait/#", 2);
	publish_values(s.ephemeral, s.persistent);
	peer_await_messages(s.tap, VALUES + 3);
	/* One more, of which the answer comes behind all others. */
	peer_subscribe(s.sub, "unused", 0);
	assert_int_equal(peer_count_errors(s.sub), 0);
	test_clock_advance(61000);
	/* The key packets wait and are reported like the rest. */
	peer_await_errors(s.sub, VALUES + 3);
	for (size_t i = 0; i < VALUES + 3; i++)
		assert_int_equal(peer_error(s.sub, i)->status, MASQ_ERR_KMS);
	harness_start_kms(h, NULL);
	test_clock_advance(100000);
	assert_int_equal(peer_publish(s.ephemeral, topic_of(0), "last", 1),
	    MASQ_STATUS_SUCCESS);
	peer_expect(s.sub, 0, topic_of(0), "last");
	assert_int_equal(peer_count_errors(s.sub), VALUES + 3);
	scene_end(&s);
}

static void
test_what_finds_no_room_is_reported_at_once(void **state)
{
	struct scene s = scene_begin();

	(void)state;
	assert_int_equal(MASQ_wait_limits_set(s.sub->masq, 5, 1000000, 60),
	    MASQ_STATUS_SUCCESS);
	peer_connect(s.sub);
	peer_subscribe(s.sub, "wait/#", 2);
	publish_values(s.ephemeral, s.persistent);
	peer_await_errors(s.sub, VALUES + 3 - 5);
	harness_start_kms(h, NULL);
	pass_back_off();
	/* Of the five, up to two are key packets. */
	peer_await_messages(s.sub, 3);
	assert_int_equal(peer_count_errors(s.sub), VALUES + 3 - 5);
	scene_end(&s);
}

int
main(void)
{
#define T(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)
	const struct CMUnitTest tests[] = {
		T(test_all_messages_come_after_the_key_server),
		T(test_all_messages_come_in_loop_forever),
		T(test_all_messages_come_in_loop),
		T(test_what_waits_in_vain_is_reported_once),
		T(test_what_finds_no_room_is_reported_at_once),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
