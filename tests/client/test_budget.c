/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <string.h>

#include "api.h"
#include "client/budget.h"

#define S INT64_C(1000000000)
#define DATE 5000

/* How many of n requests are allowed. */
static size_t
allowed(struct budget *budget, bool known, int64_t date, int64_t now_ns,
    size_t n)
{
	size_t count = 0;

	for (size_t i = 0; i < n; i++)
		count += budget_take(budget, known, date, now_ns) ==
		    MASQ_STATUS_SUCCESS;
	return count;
}

static void
test_burst_then_rate(void **state)
{
	struct budget budget = {0};

	(void)state;
	budget_init(&budget, 100, 1000, 7 * S);
	assert_int_equal(allowed(&budget, false, DATE, 7 * S, 2000), 1000);
	assert_int_equal(budget_take(&budget, false, DATE, 7 * S),
	    MASQ_ERR_KMS);
	assert_true(MASQ_try_again());
	assert_non_null(strstr(MASQ_last_error(), "MASQ_opt_key_rate"));
	/* In steps that are no whole tokens nothing gets lost or made. */
	for (int i = 1, got = 0; i <= 3000; i++) {
		got += (int)allowed(&budget, false, DATE, 7 * S + i * S / 300,
		    10);
		assert_in_range(got, i / 3 > 0 ? i / 3 - 1 : 0, i / 3);
	}
	/* A long time fills it, no more. */
	assert_int_equal(allowed(&budget, false, DATE, INT64_MAX / 2, 2000),
	    1000);
}

static void
test_unlimited(void **state)
{
	struct budget budget = {0};

	(void)state;
	budget_init(&budget, 0, 0, 0);
	assert_int_equal(allowed(&budget, false, DATE, 0, 100000), 100000);
	budget_put_back(&budget, false, DATE);
}

static void
test_what_did_not_arrive_costs_nothing(void **state)
{
	struct budget budget = {0};

	(void)state;
	budget_init(&budget, 1, 10, 0);
	for (int i = 0; i < 100; i++) {
		assert_int_equal(budget_take(&budget, false, DATE, 0),
		    MASQ_STATUS_SUCCESS);
		budget_put_back(&budget, false, DATE);
	}
	assert_int_equal(allowed(&budget, false, DATE, 0, 100), 10);
}

/* What is invented, topics or dates, takes nothing from what is known. */
static void
test_known_topics_have_their_own(void **state)
{
	struct budget budget = {0};

	(void)state;
	budget_init(&budget, 10, 100, 0);
	budget_given(&budget, DATE, 0);
	assert_int_equal(allowed(&budget, false, DATE, 0, 500), 100);
	/* Known topics under dates that the server has not confirmed. */
	assert_int_equal(allowed(&budget, true, DATE + 7, 0, 500), 0);
	assert_int_equal(allowed(&budget, true, DATE, 0, 500), 100);
}

/* At a new date of the server's there is a key for each known topic. */
static void
test_new_date(void **state)
{
	struct budget budget = {0};

	(void)state;
	budget_init(&budget, 10, 100, 0);
	budget_given(&budget, DATE, 0);
	assert_int_equal(allowed(&budget, true, DATE, 0, 500), 100);
	budget_given(&budget, DATE + 1, 40000);
	assert_int_equal(allowed(&budget, true, DATE + 1, S, 50000), 40000);
	/* Once, and not for old dates that come to light. */
	budget_given(&budget, DATE + 1, 40000);
	budget_given(&budget, DATE - 1, 40000);
	assert_int_equal(allowed(&budget, true, DATE + 1, S, 500), 0);
	assert_int_equal(allowed(&budget, true, DATE - 1, 2 * S, 500), 10);
	/* Of many dates the newest are known. */
	for (int i = 0; i < 2 * BUDGET_DATES_MAX; i++)
		budget_given(&budget, DATE + 10 + i, 0);
	budget_given(&budget, DATE + 9, 0);
	assert_int_equal(allowed(&budget, true, DATE + 9, 3 * S, 5), 5);
	assert_int_equal(budget.fresh.tokens, 100 - 5);
}

static void
test_pause(void **state)
{
	struct budget budget = {0};

	(void)state;
	budget_init(&budget, 10, 100, 0);
	budget_pause(&budget, 5 * S);
	assert_int_equal(allowed(&budget, false, DATE, 5 * S, 5), 0);
	assert_true(MASQ_try_again());
	assert_int_equal(allowed(&budget, false, DATE, 6 * S, 5), 5);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_burst_then_rate),
		cmocka_unit_test(test_unlimited),
		cmocka_unit_test(test_what_did_not_arrive_costs_nothing),
		cmocka_unit_test(test_known_topics_have_their_own),
		cmocka_unit_test(test_new_date),
		cmocka_unit_test(test_pause)
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
