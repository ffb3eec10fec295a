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
	assert_true(seen_add(seen, number));
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

/* What is missing may come at any time, whatever came around it. */
static void
test_gaps_stay_open(void **state)
{
	/* Also with the gap before, on and behind 0. */
	static const uint32_t starts[] = {1000, UINT32_MAX - 10,
	    UINT32_MAX - 5, UINT32_MAX - 4, UINT32_MAX};
	struct seen seen = {0};

	(void)state;
	for (int s = 0; s < 5; s++) {
		uint32_t a = starts[s];

		add(&seen, a);
		/* a+1 to a+8 are missing. */
		for (uint32_t i = 9; i < 5000; i++)
			add(&seen, a + i);
		for (uint32_t i = 8; i > 0; i--)
			add(&seen, a + i);
		assert_true(seen.count <= 2);
		check_order(&seen);
		seen_free(&seen);
	}
}

/* A number far ahead, or any number of them, takes nothing but itself. */
static void
test_number_ahead_closes_nothing(void **state)
{
	static const uint32_t steps[] = {2, 1023, 1024, 1025, 2048, 1 << 20};
	struct seen seen = {0};

	(void)state;
	for (int k = 0; k < 6; k++) {
		uint32_t start = (uint32_t)-700, forged = 0;

		add(&seen, start);
		for (uint32_t i = 1; i <= 40; i++)
			add(&seen, start + i * steps[k]);
		for (uint32_t i = 1; i < 5000; i++) {
			if (i % steps[k] == 0 && i / steps[k] <= 40)
				forged++;
			else
				add(&seen, start + i);
		}
		assert_true(forged == (4999 / steps[k] < 40 ?
		    4999 / steps[k] : 40));
		check_order(&seen);
		seen_free(&seen);
	}
}

/* Two runs go on, whatever the other does. */
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
	assert_int_equal(seen.count, 2);
	check_order(&seen);
	seen_free(&seen);
}

/* With losses, reordering, repetitions and wrap-around it is a plain set. */
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

		memset(model, 0, sizeof(model));
		while (top - base < 60000) {
			/* Mostly the next one; some of them are lost. */
			uint32_t back = (uint32_t)(next_random(&x) % 8 == 0 ?
			    next_random(&x) % (top - base) : 0);

			if (back == 0)
				top += 1 + (next_random(&x) % 10 == 0 ?
				    (uint32_t)(next_random(&x) % 4) : 0);
			n = top - back;
			assert_int_equal(seen_has(&seen, n), model[n - base]);
			if (!model[n - base])
				assert_true(seen_add(&seen, n));
			model[n - base] = 1;
		}
		check_order(&seen);
		for (n = 0; n < sizeof(model); n++)
			assert_int_equal(seen_has(&seen, base + n), model[n]);
		seen_free(&seen);
	}
}

/* ---- thinner ---- */

/* Numbers all over the circle: of 8,000 ranges 500 remain. No number is
 * forgotten, and the gaps that have gone were small. */
static void
test_thin_forgets_nothing(void **state)
{
	static uint32_t numbers[8000];
	struct seen seen = {0};
	uint64_t x = 7;
	size_t added = 0, refused = 0;

	(void)state;
	while (added < 8000) {
		uint32_t n = (uint32_t)next_random(&x);

		if (seen_has(&seen, n))
			continue;
		add(&seen, n);
		numbers[added++] = n;
	}
	seen_thin(&seen, 7000);
	assert_in_range(seen.count, 1, 7000);
	check_order(&seen);
	for (int i = 0; i < 10000; i++)
		refused += seen_has(&seen, (uint32_t)next_random(&x));
	/* Closed are the smallest eighth of gaps, together a hundredth of
	 * all numbers, or double that. */
	assert_true(refused < 300);
	seen_thin(&seen, 500);
	assert_in_range(seen.count, 1, 500);
	assert_true(seen.room < 1024);
	check_order(&seen);
	for (size_t i = 0; i < added; i++)
		assert_true(seen_has(&seen, numbers[i]));
	seen_thin(&seen, 1);
	assert_int_equal(seen.count, 1);
	seen_free(&seen);
}

/* What a late message may have goes last, and where the publisher goes on. */
static void
test_thin_spares_what_may_come(void **state)
{
	/* The second wraps among what may come. */
	static const uint32_t starts[] = {1000, (uint32_t)-4500};
	struct seen seen = {0};

	(void)state;
	for (int s = 0; s < 2; s++) {
		uint32_t a = starts[s];

		/* A number ahead, then every second one of a run. */
		add(&seen, a + 6000);
		for (uint32_t i = 0; i <= 5000; i += 2)
			add(&seen, a + i);
		seen_thin(&seen, 600);
		assert_in_range(seen.count, 500, 600);
		for (uint32_t i = 5000 - SEEN_WINDOW + 3; i < 5000; i += 2)
			assert_false(seen_has(&seen, a + i));
		for (uint32_t i = 5001; i < 6000; i++)
			assert_false(seen_has(&seen, a + i));
		assert_true(seen_has(&seen, a + 1));
		seen_thin(&seen, 3);
		assert_in_range(seen.count, 1, 3);
		/* These were the smaller ones. */
		assert_true(seen_has(&seen, a + 4901));
		assert_false(seen_has(&seen, a + 5001));
		seen_free(&seen);
	}
}

static void
test_thin_empty_and_small(void **state)
{
	struct seen seen = {0};

	(void)state;
	seen_thin(&seen, 1);
	assert_false(seen_has(&seen, 0));
	add(&seen, 5);
	add(&seen, 7);
	seen_thin(&seen, 2);
	assert_false(seen_has(&seen, 6));
	seen_free(&seen);
}

/* ---- merged ---- */

static void
test_merge(void **state)
{
	struct seen old = {0}, run = {0};

	(void)state;
	/* Runs of one publisher: only the numbers of key packets are between
	 * them, so together they are one range, but for the latest ones. */
	for (uint32_t k = 0; k < 200; k++) {
		for (uint32_t i = 1; i <= 10; i++)
			add(&run, k * 11 + i);
		assert_true(seen_merge(&old, &run));
		seen_free(&run);
	}
	assert_int_equal(old.count, 200);
	seen_join(&old);
	assert_in_range(old.count, SEEN_WINDOW / 11, SEEN_WINDOW / 11 + 2);
	assert_true(seen_has(&old, 11));
	assert_false(seen_has(&old, 199 * 11));
	seen_thin(&old, 1);
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
	seen_free(&run);
	/* A gap of two numbers stays. */
	add(&run, 103002);
	add(&run, 203002);
	assert_true(seen_merge(&old, &run));
	assert_int_equal(old.count, 4);
	seen_join(&old);
	assert_int_equal(old.count, 4);
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
		cmocka_unit_test(test_gaps_stay_open),
		cmocka_unit_test(test_number_ahead_closes_nothing),
		cmocka_unit_test(test_two_runs),
		cmocka_unit_test(test_model),
		cmocka_unit_test(test_thin_forgets_nothing),
		cmocka_unit_test(test_thin_spares_what_may_come),
		cmocka_unit_test(test_thin_empty_and_small),
		cmocka_unit_test(test_merge)
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
