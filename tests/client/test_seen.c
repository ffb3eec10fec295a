/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <string.h>

#include "client/limits.h"
#include "client/seen.h"

/* xorshift64* (Vigna 2016), with a fixed seed: every run is the same. */
static uint64_t
next_random(uint64_t *x)
{
	*x ^= *x >> 12;
	*x ^= *x << 25;
	*x ^= *x >> 27;
	return *x * UINT64_C(2685821657736338717);
}

static void
add(struct seen *seen, uint32_t number)
{
	assert_false(seen_has(seen, number));
	assert_true(seen_add(seen, number, true));
	assert_true(seen_has(seen, number));
}

/* Ranges are apart and in order. */
static void
check_order(const struct seen *seen)
{
	for (size_t i = 0; i < seen->count; i++) {
		assert_true(seen->ranges[i].lo <= seen->ranges[i].hi);
		if (i > 0)
			assert_true(seen->ranges[i].lo -
			    seen->ranges[i - 1].hi >= 2 &&
			    seen->ranges[i].lo > seen->ranges[i - 1].hi);
	}
}

static void
test_empty(void **state)
{
	struct seen seen = {0};

	(void)state;
	assert_false(seen_has(&seen, 0));
	assert_false(seen_has(&seen, UINT32_MAX));
	seen_free(&seen);
}

/* A run in order is one range, wherever it begins; two if it wraps. */
static void
test_in_order(void **state)
{
	static const uint32_t starts[] = {0, 1, 77, 0x7fffffff, 0xfffffff0};
	struct seen seen = {0};

	(void)state;
	for (int s = 0; s < 5; s++) {
		for (uint32_t i = 0; i < 5000; i++)
			add(&seen, starts[s] + i);
		for (uint32_t i = 0; i < 5000; i++)
			assert_true(seen_has(&seen, starts[s] + i));
		assert_false(seen_has(&seen, starts[s] - 1));
		assert_false(seen_has(&seen, starts[s] + 5000));
		assert_int_equal(seen.count, s == 4 ? 2 : 1);
		seen_free(&seen);
	}
}

/* What is missing may come within the window, and no longer. */
static void
test_window(void **state)
{
	/* Also with the gap before, on and behind 0. */
	static const uint32_t starts[] = {1000, UINT32_MAX - 10,
	    UINT32_MAX - 5, UINT32_MAX - 4, UINT32_MAX};
	struct seen seen = {0};

	(void)state;
	for (int s = 0; s < 5; s++) {
		uint32_t a = starts[s], top;

		add(&seen, a);
		/* a+1 to a+8 are missing. */
		for (top = a + 9; top - a < SEEN_WINDOW; top++)
			add(&seen, top);
		add(&seen, a + 4);
		/* The newest is top - 1: a+8 is just within the window. */
		for (; top != a + 8 + SEEN_WINDOW; top++)
			add(&seen, top);
		assert_false(seen_has(&seen, a + 8));
		assert_true(seen_has(&seen, a + 4));
		add(&seen, top);
		add(&seen, top + 1);
		for (uint32_t i = 0; i < 9; i++)
			assert_true(seen_has(&seen, a + i));
		assert_true(seen.count <= 2);
		check_order(&seen);
		seen_free(&seen);
	}
}

/* A wide gap parts two runs: both go on, whatever the other does. */
static void
test_two_runs(void **state)
{
	struct seen seen = {0};

	(void)state;
	for (uint32_t i = 0; i < 3000; i++) {
		add(&seen, 5000 + i);
		add(&seen, 12000 + i);
	}
	assert_int_equal(seen.count, 2);
	for (uint32_t i = 0; i < 3000; i++) {
		add(&seen, 4999 - i);
		add(&seen, 8000 + i);
	}
	assert_true(seen.count <= 2);
	check_order(&seen);
	seen_free(&seen);
}

/*
 * Against a plain set, with losses, reordering, repetitions, wrap-around and
 * new starts: no number is ever taken twice, and none is refused that was not
 * seen and is within the window of the newest of its run.
 */
static void
test_model(void **state)
{
	static uint8_t model[1 << 16];
	struct seen seen = {0};
	uint64_t x = 20240101;

	(void)state;
	for (int round = 0; round < 10; round++) {
		/* The model is a stretch of numbers across 0. */
		uint32_t base = (uint32_t)-30000, top = base + 2000, n;
		size_t most = 0;

		memset(model, 0, sizeof(model));
		while (top - base < 60000) {
			/* Mostly the next one; some of them are lost. */
			uint32_t back = (uint32_t)(next_random(&x) % 8 == 0 ?
			    next_random(&x) % (SEEN_WINDOW + 500) : 0);
			bool has;

			if (back == 0)
				top += 1 + (next_random(&x) % 10 == 0 ?
				    (uint32_t)(next_random(&x) % 4) : 0);
			n = top - back;
			has = seen_has(&seen, n);
			if (model[n - base])
				assert_true(has);
			else if (back < SEEN_WINDOW)
				assert_false(has);
			if (!has)
				assert_true(seen_add(&seen, n, true));
			model[n - base] = 1;
			if (seen.count > most)
				most = seen.count;
		}
		check_order(&seen);
		/* Every number that was taken is still known. */
		for (n = 0; n < sizeof(model); n++)
			if (model[n])
				assert_true(seen_has(&seen, base + n));
		/* And the list has been short all the time. */
		assert_true(most <= SEEN_WINDOW / 2 + 3);
		seen_free(&seen);
	}
}

/* Random numbers all over the circle: at the cap, memory ends, safety not. */
static void
test_cap(void **state)
{
	static uint32_t numbers[SEEN_RANGES_MAX + 500];
	struct seen seen = {0};
	uint64_t x = 7;
	size_t added = 0, refused = 0;

	(void)state;
	while (added < SEEN_RANGES_MAX + 500) {
		uint32_t n = (uint32_t)next_random(&x);

		if (seen_has(&seen, n)) {
			refused++;
			continue;
		}
		assert_true(seen_add(&seen, n, true));
		assert_true(seen.count <= SEEN_RANGES_MAX);
		numbers[added++] = n;
	}
	check_order(&seen);
	for (size_t i = 0; i < added; i++)
		assert_true(seen_has(&seen, numbers[i]));
	/* Closed gaps are small: hardly any new number is refused. */
	assert_true(refused < added / 10);
	seen_free(&seen);
}

static void
test_may_not_grow(void **state)
{
	struct seen seen = {0};

	(void)state;
	assert_true(seen_add(&seen, 1000, false));
	assert_int_equal(seen.count, 1);
	assert_true(seen_add(&seen, 900000, false));
	assert_int_equal(seen.count, 1);
	assert_true(seen_has(&seen, 1000));
	assert_true(seen_has(&seen, 900000));
	seen_free(&seen);
}

static void
test_merge(void **state)
{
	struct seen old = {0}, run = {0};

	(void)state;
	/* Runs of one publisher: only the numbers of key packets are between
	 * them, so together they are one range. */
	for (uint32_t k = 0; k < 200; k++) {
		for (uint32_t i = 1; i <= 10; i++)
			add(&run, k * 11 + i);
		assert_true(seen_merge(&old, &run));
		seen_free(&run);
	}
	assert_int_equal(old.count, 1);
	assert_int_equal(old.ranges[0].lo, 1);
	assert_int_equal(old.ranges[0].hi, 199 * 11 + 10);
	/* Overlapping on either side, inside, and all around. */
	add(&run, 0);
	for (uint32_t i = 1; i < 30; i++)
		add(&run, i);
	add(&run, 100000);
	assert_true(seen_merge(&old, &run));
	seen_free(&run);
	assert_int_equal(old.count, 2);
	assert_int_equal(old.ranges[0].lo, 0);
	for (uint32_t i = 99000; i < 103000; i++)
		add(&run, i);
	assert_true(seen_merge(&old, &run));
	assert_int_equal(old.count, 2);
	assert_int_equal(old.ranges[1].lo, 99000);
	assert_int_equal(old.ranges[1].hi, 102999);
	check_order(&old);
	seen_free(&run);
	seen_free(&old);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_empty),
		cmocka_unit_test(test_in_order),
		cmocka_unit_test(test_window),
		cmocka_unit_test(test_two_runs),
		cmocka_unit_test(test_model),
		cmocka_unit_test(test_cap),
		cmocka_unit_test(test_may_not_grow),
		cmocka_unit_test(test_merge)
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
