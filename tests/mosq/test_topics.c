/*
 * Tests of lib/mosq/topics.c.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

#include "mosq/topics.h"

static void
test_a_topic_keeps_its_entry(void **state)
{
	struct topics topics = { 0 };
	struct topic *found[500];
	char name[32];

	(void)state;
	assert_null(topics_find(&topics, "plant/0/level"));
	for (int i = 0; i < 500; i++) {
		snprintf(name, sizeof(name), "plant/%d/level", i);
		assert_null(topics_find(&topics, name));
		found[i] = topics_get(&topics, name);
		assert_non_null(found[i]);
		assert_string_equal(found[i]->name, name);
		assert_int_equal(found[i]->key.exists, false);
		for (int j = 0; j < i; j++)
			assert_ptr_not_equal(found[i], found[j]);
	}
	for (int i = 0; i < 500; i++) {
		snprintf(name, sizeof(name), "plant/%d/level", i);
		assert_ptr_equal(topics_get(&topics, name), found[i]);
		assert_ptr_equal(topics_find(&topics, name), found[i]);
	}
	assert_null(topics_find(&topics, "plant/500/level"));
	assert_int_equal(topics.count, 500);
	topics_free(&topics);
	assert_int_equal(topics.count, 0);
	topics_free(&topics);
}

static void
test_lock_can_be_taken_again(void **state)
{
	struct topics topics = { 0 };
	struct topic *topic = topics_get(&topics, "a");

	(void)state;
	assert_int_equal(pthread_mutex_lock(&topic->lock), 0);
	assert_int_equal(pthread_mutex_trylock(&topic->lock), 0);
	pthread_mutex_unlock(&topic->lock);
	pthread_mutex_unlock(&topic->lock);
	topics_free(&topics);
}

static void
test_connection_can_be_forgotten(void **state)
{
	struct topics topics = { 0 };

	(void)state;
	topics_get(&topics, "a")->key.handed_on = 5;
	topics_get(&topics, "b")->key.handed_on = 6;
	topics_forget_connection(&topics);
	assert_int_equal(topics_get(&topics, "a")->key.handed_on,
	    NO_CONNECTION);
	assert_int_equal(topics_get(&topics, "b")->key.handed_on,
	    NO_CONNECTION);
	topics_free(&topics);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_a_topic_keeps_its_entry),
		cmocka_unit_test(test_lock_can_be_taken_again),
		cmocka_unit_test(test_connection_can_be_forgotten),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
