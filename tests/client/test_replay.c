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
#include "client/seen.h"

#define DATE 1000
#define MAX 1000

/* Room for MAX identities. */
static struct replay
empty(void)
{
	return (struct replay){.max = MAX};
}

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
	struct replay replay = empty();

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
	struct replay replay = empty();

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
	struct replay replay = empty();
	const uint32_t runs = 50 * REPLAY_RUNS_MAX;

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
	/* Memory: what has lost its name becomes one range. */
	assert_in_range(replay.bytes, 1, REPLAY_RUNS_MAX * 64 + 1024);
	replay_free(&replay);
}

static void
test_dates(void **state)
{
	struct replay replay = empty();

	(void)state;
	assert_int_equal(replay_accept(&replay, name(1), DATE, NULL, 1),
	    MASQ_STATUS_SUCCESS);
	assert_int_equal(replay_accept(&replay, name(2), DATE + 1, NULL, 1),
	    MASQ_STATUS_SUCCESS);
	assert_int_equal(replay_drop(&replay, DATE), DATE);
	assert_int_equal(replay_drop(&replay, DATE), INT64_MIN);
	assert_int_equal(replay.sources.count, 1);
	assert_int_equal(replay.oldest, DATE + 1);
	assert_int_equal(replay_accept(&replay, name(2), DATE + 1, NULL, 1),
	    MASQ_ERR_REPLAY);
	assert_int_equal(replay_accept(&replay, name(1), DATE, NULL, 1),
	    MASQ_STATUS_SUCCESS);
	replay_free(&replay);
	assert_int_equal(replay.bytes, 0);
}

/* At the cap newcomers are refused, and known ones go on. */
static void
test_cap(void **state)
{
	struct replay replay = empty();

	(void)state;
	for (uint32_t i = 0; i < MAX; i++) {
		assert_false(replay_is_full(&replay, name(i)));
		assert_int_equal(replay_accept(&replay, name(i), DATE + i % 2,
		    NULL, 1), MASQ_STATUS_SUCCESS);
	}
	assert_true(replay_is_full(&replay, name(MAX)));
	assert_false(replay_is_full(&replay, name(7)));
	assert_int_equal(replay_accept(&replay, name(MAX), DATE, NULL, 1),
	    MASQ_ERR_NOMEM);
	assert_int_equal(replay_accept(&replay, name(7), DATE, NULL, 2),
	    MASQ_STATUS_SUCCESS);
	assert_int_equal(replay_accept(&replay, name(7), DATE, NULL, 2),
	    MASQ_ERR_REPLAY);
	/* Room again when a date has passed. */
	assert_int_equal(replay_drop(&replay, DATE), DATE);
	assert_false(replay_is_full(&replay, name(MAX)));
	assert_int_equal(replay_accept(&replay, name(MAX), DATE + 1, NULL, 1),
	    MASQ_STATUS_SUCCESS);
	replay_free(&replay);
}

/* Three forgeries, or a chain of them, ahead of an honest publisher. */
static void
test_forged_numbers_cost_themselves(void **state)
{
	struct replay replay = empty();
	MASQ_status_t status;

	(void)state;
	for (uint32_t i = 0; i < 20; i++)
		assert_int_equal(replay_accept(&replay, name(1), DATE, NULL,
		    i), MASQ_STATUS_SUCCESS);
	for (uint32_t k = 1; k <= 50; k++)
		assert_int_equal(replay_accept(&replay, name(1), DATE, NULL,
		    20 + k * 1024), MASQ_STATUS_SUCCESS);
	for (uint32_t i = 20; i < 60000; i++) {
		status = replay_accept(&replay, name(1), DATE, NULL, i);
		assert_int_equal(status, i > 20 && i <= 20 + 50 * 1024 &&
		    (i - 20) % 1024 == 0 ? MASQ_ERR_REPLAY :
		    MASQ_STATUS_SUCCESS);
	}
	replay_free(&replay);
}

/*
 * Forged runs that push out the name of an honest one, too: it goes on where
 * nobody was, and what came of it does not come again.
 */
static void
test_forged_runs_cost_nothing(void **state)
{
	struct replay replay = empty();

	(void)state;
	for (uint32_t i = 0; i < 2000; i++) {
		assert_int_equal(replay_accept(&replay, name(1), DATE,
		    name(1000), i), MASQ_STATUS_SUCCESS);
		if (i % 100 == 50)
			for (uint32_t k = 0; k < 2 * REPLAY_RUNS_MAX; k++)
				assert_int_equal(replay_accept(&replay,
				    name(1), DATE, name(2000 + i * 100 + k),
				    5000 + i * 1000 + 3 * k),
				    MASQ_STATUS_SUCCESS);
	}
	for (uint32_t i = 0; i < 2000; i++)
		assert_int_equal(replay_accept(&replay, name(1), DATE,
		    name(1000), i), MASQ_ERR_REPLAY);
	replay_free(&replay);
}

/* Whoever fills all memory takes nothing from those within their share. */
static void
test_flood_takes_no_share(void **state)
{
	struct replay replay = {.max = 100};
	MASQ_status_t status;
	size_t most = 0;

	(void)state;
	for (uint32_t round = 0; round < 400; round++) {
		/* Each of 10 forgers makes numbers without neighbours. */
		for (uint32_t k = 0; k < 100; k++) {
			status = replay_accept(&replay, name(k % 10), DATE,
			    NULL, (round * 100 + k) * 99991);
			assert_true(status == MASQ_STATUS_SUCCESS ||
			    status == MASQ_ERR_REPLAY);
			if (replay.bytes > most)
				most = replay.bytes;
		}
		/* 90 others lose a message now and then, for good or not. */
		for (uint32_t i = 10; i < 100; i++)
			if (round % 50 != 7)
				assert_int_equal(replay_accept(&replay,
				    name(i), DATE, NULL, round),
				    MASQ_STATUS_SUCCESS);
	}
	for (uint32_t i = 10; i < 100; i++)
		for (uint32_t round = 0; round < 400; round++)
			assert_int_equal(replay_accept(&replay, name(i), DATE,
			    NULL, round), round % 50 != 7 ? MASQ_ERR_REPLAY :
			    MASQ_STATUS_SUCCESS);
	/* One list may just have doubled. */
	assert_in_range(most, 50 * REPLAY_SHARE, 200 * REPLAY_SHARE);
	replay_free(&replay);
}

/*
 * Numbers without neighbours under more keys than are known by name: what has
 * lost its name takes no more memory than what still has it.
 */
static void
test_nameless_runs_are_bounded(void **state)
{
	struct replay replay = {.max = 1000000};
	const uint32_t count = SEEN_RANGES_MAX / 2 + 1;
	MASQ_status_t status;

	(void)state;
	for (uint32_t run = 0; run < REPLAY_RUNS_MAX + 4; run++)
		for (uint32_t i = 0; i < count; i++) {
			status = replay_accept(&replay, name(1), DATE,
			    name(1000 + run), i * 64 + 2 * run);
			/* Some are in gaps that had to be closed. */
			assert_true(status == MASQ_STATUS_SUCCESS ||
			    (run >= REPLAY_RUNS_MAX &&
			    status == MASQ_ERR_REPLAY));
		}
	assert_in_range(replay.bytes, 1, (REPLAY_RUNS_MAX + 1) *
	    SEEN_RANGES_MAX * sizeof(struct seen_range) + 1024);
	/* And none of it is taken twice. */
	for (uint32_t run = 0; run < 4; run++)
		for (uint32_t i = 0; i < count; i += 1000)
			assert_int_equal(replay_accept(&replay, name(1), DATE,
			    name(2000), i * 64 + 2 * run), MASQ_ERR_REPLAY);
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
		cmocka_unit_test(test_forged_numbers_cost_themselves),
		cmocka_unit_test(test_forged_runs_cost_nothing),
		cmocka_unit_test(test_flood_takes_no_share),
		cmocka_unit_test(test_nameless_runs_are_bounded),
		cmocka_unit_test(test_run_name)
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
