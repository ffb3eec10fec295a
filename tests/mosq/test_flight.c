/*
 * Tests of lib/mosq/flight.c.
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
#include <sched.h>

#include "mosq/flight.h"

struct fixture {
	struct flight flight;
	struct topics topics;
	struct topic *topic;
};

static int
set_up(void **state)
{
	struct fixture *f = calloc(1, sizeof(*f));

	assert_non_null(f);
	flight_init(&f->flight);
	f->topic = topics_get(&f->topics, "t");
	assert_non_null(f->topic);
	*state = f;
	return 0;
}

static int
tear_down(void **state)
{
	struct fixture *f = *state;

	flight_clear(&f->flight);
	topics_free(&f->topics);
	free(f);
	return 0;
}

/* As libmosquitto's callbacks: is it kept from the application? */
static bool
answered(struct fixture *f, int mid, int reason, bool last)
{
	struct key_flight *key;
	bool hidden = flight_answered(&f->flight, mid, reason, last, &key);

	if (last)
		flight_free_key(key);
	return hidden;
}

/* Hand over key packet number on a connection, as publish.c does. */
static void
fly_key(struct fixture *f, int mid, unsigned int number,
    connection_t connection)
{
	struct key_flight *k = calloc(1, sizeof(*k));

	assert_non_null(k);
	f->topic->key.number = number;
	f->topic->key.handed_on = connection;
	f->topic->key.acknowledged = false;
	flight_begin_key(&f->flight, k, f->topic, connection, 1, &mid);
	assert_true(flight_end_key(&f->flight, true));
}

static void
test_unknown_ids_are_the_applications(void **state)
{
	struct fixture *f = *state;

	assert_false(answered(f, 1, 0, true));
	assert_false(answered(f, 65535, 0, false));
	assert_int_equal(f->flight.count, 0);
}

static void
test_data_is_counted_once(void **state)
{
	struct fixture *f = *state;

	for (int mid = 1; mid < MESSAGE_IDS; mid++)
		flight_add_data(&f->flight, mid);
	assert_int_equal(f->flight.count, MESSAGE_IDS - 1);
	for (int mid = 1; mid < MESSAGE_IDS; mid++) {
		assert_false(answered(f, mid, 0, false));
		assert_false(answered(f, mid, 0, true));
	}
	assert_int_equal(f->flight.count, 0);
}

static void
test_key_is_hidden_from_both_callbacks(void **state)
{
	struct fixture *f = *state;

	fly_key(f, 3, 1, 77);
	flight_add_data(&f->flight, 4);
	assert_int_equal(f->flight.count, 2);
	assert_true(answered(f, 3, 0, false));
	assert_true(f->topic->key.acknowledged);
	assert_int_equal(f->flight.count, 1);
	assert_true(answered(f, 3, 0, true));
	assert_int_equal(f->flight.count, 1);
	assert_false(answered(f, 4, 0, false));
	/* Hidden no longer: the id may be used for data. */
	assert_false(answered(f, 3, 0, true));
	assert_int_equal(f->flight.count, 0);
}

static void
test_refused_key_goes_out_again(void **state)
{
	struct fixture *f = *state;

	fly_key(f, 3, 1, 77);
	assert_true(answered(f, 3, 0, false));
	assert_true(answered(f, 3, 0x87, true));
	assert_false(f->topic->key.acknowledged);
	assert_int_equal(f->topic->key.handed_on, NO_CONNECTION);
}

static void
test_no_subscriber_is_no_refusal(void **state)
{
	struct fixture *f = *state;

	fly_key(f, 3, 1, 77);
	assert_true(answered(f, 3, 0x10, true));
	assert_true(f->topic->key.acknowledged);
	assert_int_equal(f->topic->key.handed_on, 77);
}

/* The answer to a replaced key packet says nothing of the new one... */
static void
test_replaced_key_on_the_same_connection(void **state)
{
	struct fixture *f = *state;

	fly_key(f, 3, 1, 77);
	fly_key(f, 5, 2, 77);
	assert_true(answered(f, 3, 0, true));
	assert_false(f->topic->key.acknowledged);
	assert_int_equal(f->topic->key.handed_on, 77);
	assert_true(answered(f, 5, 0, true));
	assert_true(f->topic->key.acknowledged);
}

/* ... but one that libmosquitto sent again after a new connection came behind
 * it and is now what the broker retains. */
static void
test_replaced_key_of_an_old_connection(void **state)
{
	struct fixture *f = *state;

	fly_key(f, 3, 1, 77);
	fly_key(f, 5, 2, 78);
	assert_true(answered(f, 5, 0, true));
	assert_true(answered(f, 3, 0, true));
	assert_int_equal(f->topic->key.handed_on, NO_CONNECTION);
}

/* With libmosquitto's second callback replaced by the application, entries
 * stay until their id is given out again. */
static void
test_id_given_out_again(void **state)
{
	struct fixture *f = *state;

	fly_key(f, 3, 1, 77);
	assert_true(answered(f, 3, 0, false));
	flight_add_data(&f->flight, 3);
	assert_int_equal(f->flight.count, 1);
	assert_false(answered(f, 3, 0, false));
	assert_int_equal(f->flight.count, 0);
	flight_add_data(&f->flight, 9);
	fly_key(f, 9, 2, 77);
	assert_int_equal(f->flight.count, 1);
	assert_true(answered(f, 9, 0, true));
	assert_int_equal(f->flight.count, 0);
}

static void
send_behind(struct fixture *f, int mid)
{
	struct key_flight *k = flight_key_of(&f->flight, f->topic);

	assert_non_null(k);
	assert_int_equal(flight_send_behind(&f->flight, k, &mid),
	    MASQ_STATUS_SUCCESS);
	flight_sent_behind(&f->flight, true);
}

/* Data of QoS 0 behind a key packet is reported with the key packet. */
static void
test_data_behind_a_key_is_reported_later(void **state)
{
	struct fixture *f = *state;
	struct key_flight *key;

	assert_null(flight_key_of(&f->flight, f->topic));
	fly_key(f, 3, 1, 77);
	for (int mid = 4; mid <= 7; mid++)
		send_behind(f, mid);
	/* Three of four are sent; each is told twice. */
	for (int mid = 4; mid <= 6; mid++) {
		assert_true(answered(f, mid, 0, false));
		assert_true(answered(f, mid, 0, true));
	}
	assert_true(flight_answered(&f->flight, 3, 0, true, &key));
	assert_non_null(key);
	assert_int_equal(key->late_sent, 3);
	for (int i = 0; i < 3; i++)
		assert_int_equal(key->late[i], 4 + i);
	flight_free_key(key);
	/* The fourth is on its own now. */
	assert_false(answered(f, 7, 0, false));
	assert_null(flight_key_of(&f->flight, f->topic));
}

/* libmosquitto may send, and tell, before it returns. */
static void
test_data_behind_a_key_is_sent_at_once(void **state)
{
	struct fixture *f = *state;
	struct key_flight *key;
	int mid = 0;

	fly_key(f, 3, 1, 77);
	assert_int_equal(flight_send_behind(&f->flight,
	    flight_key_of(&f->flight, f->topic), &mid), MASQ_STATUS_SUCCESS);
	mid = 4;
	assert_true(answered(f, 4, 0, false));
	assert_true(answered(f, 4, 0, true));
	flight_sent_behind(&f->flight, true);
	assert_true(flight_answered(&f->flight, 3, 0, false, &key));
	assert_int_equal(key->late_count, 1);
	assert_int_equal(key->late_sent, 1);
	assert_int_equal(key->late[0], 4);
	assert_true(answered(f, 3, 0, true));
}

static void
test_data_that_was_not_taken_is_not_late(void **state)
{
	struct fixture *f = *state;
	struct key_flight *key;
	int mid = 4;

	fly_key(f, 3, 1, 77);
	assert_int_equal(flight_send_behind(&f->flight,
	    flight_key_of(&f->flight, f->topic), &mid), MASQ_STATUS_SUCCESS);
	flight_sent_behind(&f->flight, false);
	assert_false(answered(f, 4, 0, true));
	assert_true(flight_answered(&f->flight, 3, 0, false, &key));
	assert_int_equal(key->late_count, 0);
}

/* Without the lock: data, and what nobody waits for to be entered. */
static void
test_answers_without_the_lock(void **state)
{
	struct fixture *f = *state;

	assert_true(flight_answered_data(&f->flight, 1));
	flight_add_data(&f->flight, 2);
	assert_true(flight_answered_data(&f->flight, 2));
	assert_int_equal(f->flight.count, 0);
	/* While one is handed over, an id that is not known may be its id. */
	flight_add_data(&f->flight, 2);
	flight_begin(&f->flight);
	assert_false(flight_answered_data(&f->flight, 3));
	assert_true(flight_answered_data(&f->flight, 2));
	flight_add_data(&f->flight, 3);
	flight_end(&f->flight);
	assert_true(flight_answered_data(&f->flight, 3));
	/* While there is a key packet, it may be that, or data behind it. */
	fly_key(f, 4, 1, 77);
	flight_add_data(&f->flight, 5);
	assert_false(flight_answered_data(&f->flight, 4));
	assert_false(flight_answered_data(&f->flight, 6));
	assert_true(flight_answered_data(&f->flight, 5));
	assert_int_equal(f->flight.count, 1);
	assert_true(answered(f, 4, 0, false));
	assert_false(flight_answered_data(&f->flight, 4));
	assert_true(answered(f, 4, 0, true));
	assert_true(flight_answered_data(&f->flight, 4));
	/* Nor is anything watched after all is forgotten. */
	fly_key(f, 7, 1, 77);
	flight_clear(&f->flight);
	assert_true(flight_answered_data(&f->flight, 7));
}

/*
 * A thread hands packets over, another gets the answers, as fast as they can:
 * each packet is taken out exactly once.
 */
#define RACES 200000

struct race {
	struct flight *flight;
	pthread_mutex_t lock;
	atomic_int handed_over;		/* libmosquitto has packets so far */
};

static void *
answer_all(void *arg)
{
	struct race *race = arg;
	struct key_flight *key;

	for (int i = 0; i < RACES; i++) {
		while (atomic_load(&race->handed_over) <= i)
			sched_yield();
		if (flight_answered_data(race->flight, i % 60000))
			continue;
		pthread_mutex_lock(&race->lock);
		(void)flight_answered(race->flight, i % 60000, 0, true, &key);
		pthread_mutex_unlock(&race->lock);
	}
	return NULL;
}

static void
test_answers_race_with_their_entry(void **state)
{
	struct fixture *f = *state;
	struct race race = { .flight = &f->flight };
	pthread_t thread;

	pthread_mutex_init(&race.lock, NULL);
	assert_int_equal(pthread_create(&thread, NULL, answer_all, &race), 0);
	for (int i = 0; i < RACES; i++) {
		pthread_mutex_lock(&race.lock);
		flight_begin(&f->flight);
		atomic_fetch_add(&race.handed_over, 1);
		flight_add_data(&f->flight, i % 60000);
		flight_end(&f->flight);
		pthread_mutex_unlock(&race.lock);
	}
	assert_int_equal(pthread_join(thread, NULL), 0);
	pthread_mutex_destroy(&race.lock);
	assert_int_equal(f->flight.count, 0);
	assert_int_equal(f->flight.watched, 0);
	for (size_t i = 0; i < MESSAGE_IDS / 64; i++)
		assert_int_equal(f->flight.data[i], 0);
}

static void
test_clear(void **state)
{
	struct fixture *f = *state;

	fly_key(f, 3, 1, 77);
	fly_key(f, 4, 2, 77);
	flight_add_data(&f->flight, 5);
	flight_clear(&f->flight);
	assert_int_equal(f->flight.count, 0);
	assert_false(answered(f, 3, 0, true));
	fly_key(f, 6, 3, 77);
	assert_true(answered(f, 6, 0, true));
}

int
main(void)
{
#define T(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)
	const struct CMUnitTest tests[] = {
		T(test_unknown_ids_are_the_applications),
		T(test_data_is_counted_once),
		T(test_key_is_hidden_from_both_callbacks),
		T(test_refused_key_goes_out_again),
		T(test_no_subscriber_is_no_refusal),
		T(test_replaced_key_on_the_same_connection),
		T(test_replaced_key_of_an_old_connection),
		T(test_id_given_out_again),
		T(test_data_behind_a_key_is_reported_later),
		T(test_data_behind_a_key_is_sent_at_once),
		T(test_data_that_was_not_taken_is_not_late),
		T(test_answers_without_the_lock),
		T(test_answers_race_with_their_entry),
		T(test_clear),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
