/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdlib.h>
#include <string.h>

#include "client/limits.h"
#include "client/replay.h"

#define DATE 1000

/* The name of the n-th identity or run. */
static const uint8_t *
name(uint32_t n)
{
	static uint8_t names[2][MAP_NAME_LEN];
	static unsigned next;
	uint8_t *out = names[next++ % 2];

	memset(out, 0, MAP_NAME_LEN);
	memcpy(out, &n, sizeof(n));
	return out;
}

static void
test_ephemeral(void **state)
{
	struct replay replay = {0};

	(void)state;
	for (uint32_t i = 0; i < 3000; i++) {
		assert_int_equal(replay_accept(&replay, name(1), DATE, NULL,
		    UINT32_MAX - 1000 + i), MASQ_STATUS_SUCCESS);
		assert_int_equal(replay_accept(&replay, name(1), DATE, NULL,
		    UINT32_MAX - 1000 + i), MASQ_ERR_REPLAY);
	}
	assert_int_equal(replay_accept(&replay, name(1), DATE, NULL,
	    UINT32_MAX - 1000), MASQ_ERR_REPLAY);
	/* Another identity has numbers of its own. */
	assert_int_equal(replay_accept(&replay, name(2), DATE, NULL,
	    UINT32_MAX - 1000), MASQ_STATUS_SUCCESS);
	replay_free(&replay);
}

/* Runs under different keys may have the same numbers. */
static void
test_runs(void **state)
{
	struct replay replay = {0};

	(void)state;
	for (uint32_t run = 0; run < REPLAY_RUNS_MAX; run++)
		for (uint32_t i = 0; i < 100; i++)
			assert_int_equal(replay_accept(&replay, name(1), DATE,
			    name(1000 + run), i), MASQ_STATUS_SUCCESS);
	for (uint32_t run = 0; run < REPLAY_RUNS_MAX; run++)
		for (uint32_t i = 0; i < 100; i++)
			assert_int_equal(replay_accept(&replay, name(1), DATE,
			    name(1000 + run), i), MASQ_ERR_REPLAY);
	replay_free(&replay);
}

/*
 * With more runs than are known by name, no number is taken twice, not even
 * when an old run goes on.
 */
static void
test_many_runs(void **state)
{
	struct replay replay = {0};
	const uint32_t runs = 5 * REPLAY_RUNS_MAX;

	(void)state;
	for (uint32_t run = 0; run < runs; run++)
		for (uint32_t i = 1; i < 10; i++)
			assert_int_equal(replay_accept(&replay, name(1), DATE,
			    name(1000 + run), run * 10 + i),
			    MASQ_STATUS_SUCCESS);
	/* The oldest has lost its name; it goes on all the same. */
	assert_int_equal(replay_accept(&replay, name(1), DATE, name(1000),
	    0x80000000), MASQ_STATUS_SUCCESS);
	for (uint32_t run = 0; run < runs; run++)
		for (uint32_t i = 1; i < 10; i++)
			assert_int_equal(replay_accept(&replay, name(1), DATE,
			    name(1000 + run), run * 10 + i),
			    MASQ_ERR_REPLAY);
	/* Memory: what has lost its name is one range. */
	assert_true(replay.ranges <= REPLAY_RUNS_MAX + 2);
	replay_free(&replay);
}

static void
test_dates(void **state)
{
	struct replay replay = {0};

	(void)state;
	assert_int_equal(replay_accept(&replay, name(1), DATE, NULL, 1),
	    MASQ_STATUS_SUCCESS);
	assert_int_equal(replay_accept(&replay, name(2), DATE + 1, NULL, 1),
	    MASQ_STATUS_SUCCESS);
	replay_drop(&replay, DATE);
	assert_int_equal(replay.ranges, 1);
	assert_int_equal(replay_accept(&replay, name(2), DATE + 1, NULL, 1),
	    MASQ_ERR_REPLAY);
	assert_int_equal(replay_accept(&replay, name(1), DATE, NULL, 1),
	    MASQ_STATUS_SUCCESS);
	replay_free(&replay);
	assert_int_equal(replay.ranges, 0);
}

/* At the cap newcomers are refused, and known ones go on. */
static void
test_cap(void **state)
{
	struct replay replay = {0};

	(void)state;
	for (uint32_t i = 0; i < REPLAY_SOURCES_MAX; i++)
		assert_int_equal(replay_accept(&replay, name(i), DATE + i % 2,
		    NULL, 1), MASQ_STATUS_SUCCESS);
	assert_int_equal(replay_accept(&replay, name(REPLAY_SOURCES_MAX),
	    DATE, NULL, 1), MASQ_ERR_REPLAY);
	assert_int_equal(replay_accept(&replay, name(7), DATE, NULL, 2),
	    MASQ_STATUS_SUCCESS);
	assert_int_equal(replay_accept(&replay, name(7), DATE, NULL, 2),
	    MASQ_ERR_REPLAY);
	/* Room again when a date has passed. */
	replay_drop(&replay, DATE);
	assert_int_equal(replay_accept(&replay, name(REPLAY_SOURCES_MAX),
	    DATE + 1, NULL, 1), MASQ_STATUS_SUCCESS);
	replay_free(&replay);
}

static void
test_run_name(void **state)
{
	uint8_t mek[BB1_KEY_LEN] = {1}, a[REPLAY_RUN_LEN], b[REPLAY_RUN_LEN];

	(void)state;
	replay_run_name(mek, a);
	replay_run_name(mek, b);
	assert_memory_equal(a, b, sizeof(a));
	mek[15] ^= 1;
	replay_run_name(mek, b);
	assert_memory_not_equal(a, b, sizeof(a));
	assert_memory_not_equal(a, mek, sizeof(a));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_ephemeral),
		cmocka_unit_test(test_runs),
		cmocka_unit_test(test_many_runs),
		cmocka_unit_test(test_dates),
		cmocka_unit_test(test_cap),
		cmocka_unit_test(test_run_name)
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
