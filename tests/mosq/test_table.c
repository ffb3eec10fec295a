/*
 * Tests of lib/mosq/table.c. Only addresses matter to it.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <pthread.h>

#include "mosq/table.h"

#define COUNT 1000

static char keys[COUNT];
static char values[COUNT];

static struct mosquitto *
key(size_t i)
{
	return (struct mosquitto *)(void *)&keys[i];
}

static struct masqitt *
value(size_t i)
{
	return (struct masqitt *)(void *)&values[i];
}

static void
test_unknown_is_null(void **state)
{
	(void)state;
	assert_null(table_find(key(0)));
	assert_null(table_find(NULL));
	table_remove(key(0));
	assert_null(table_find(key(0)));
}

/* Entered in a mixed order, half taken out again, all asked for. */
static void
test_pairs_are_found_until_removed(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT; i++)
		assert_true(table_add(key(i * 7 % COUNT),
		    value(i * 7 % COUNT)));
	for (size_t i = 0; i < COUNT; i++)
		assert_ptr_equal(table_find(key(i)), value(i));
	for (size_t i = 0; i < COUNT; i += 2)
		table_remove(key(i));
	for (size_t i = 0; i < COUNT; i++)
		assert_ptr_equal(table_find(key(i)),
		    i % 2 == 0 ? NULL : value(i));
	for (size_t i = 1; i < COUNT; i += 2)
		table_remove(key(i));
	for (size_t i = 0; i < COUNT; i++)
		assert_null(table_find(key(i)));
}

/* What was found last is not found any longer than it is there. */
static void
test_a_pair_in_place_of_the_last_one_found(void **state)
{
	(void)state;
	for (size_t i = 0; i < 10; i++) {
		assert_true(table_add(key(0), value(i)));
		assert_ptr_equal(table_find(key(0)), value(i));
		assert_ptr_equal(table_find(key(0)), value(i));
		assert_null(table_find(key(1)));
		assert_ptr_equal(table_find(key(0)), value(i));
		table_remove(key(0));
		assert_null(table_find(key(0)));
	}
}

static void *
remove_first(void *arg)
{
	table_remove(arg);
	return NULL;
}

static void
test_a_pair_that_another_thread_removed(void **state)
{
	pthread_t thread;

	(void)state;
	assert_true(table_add(key(0), value(0)));
	assert_true(table_add(key(1), value(1)));
	assert_ptr_equal(table_find(key(0)), value(0));
	assert_int_equal(pthread_create(&thread, NULL, remove_first, key(0)),
	    0);
	assert_int_equal(pthread_join(thread, NULL), 0);
	assert_null(table_find(key(0)));
	assert_ptr_equal(table_find(key(1)), value(1));
	table_remove(key(1));
}

/* Each thread has keys of its own and must see nothing of the others'. */
static void *
worker(void *arg)
{
	size_t first = (size_t)(uintptr_t)arg;
	uintptr_t wrong = 0;

	for (size_t round = 0; round < 20; round++) {
		for (size_t i = first; i < COUNT; i += 4)
			if (!table_add(key(i), value(i)))
				wrong++;
		for (size_t i = first; i < COUNT; i += 4) {
			if (table_find(key(i)) != value(i))
				wrong++;
			table_remove(key(i));
			if (table_find(key(i)) != NULL)
				wrong++;
		}
	}
	return (void *)wrong;
}

static void
test_threads(void **state)
{
	pthread_t threads[4];

	(void)state;
	for (uintptr_t i = 0; i < 4; i++)
		assert_int_equal(pthread_create(&threads[i], NULL, worker,
		    (void *)i), 0);
	for (size_t i = 0; i < 4; i++) {
		void *wrong = NULL;

		assert_int_equal(pthread_join(threads[i], &wrong), 0);
		assert_null(wrong);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_unknown_is_null),
		cmocka_unit_test(test_pairs_are_found_until_removed),
		cmocka_unit_test(test_a_pair_in_place_of_the_last_one_found),
		cmocka_unit_test(test_a_pair_that_another_thread_removed),
		cmocka_unit_test(test_threads),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
