/*
 * Which clock is believed. Both clocks are the test's.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include "kms/clock.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include "base/date.h"
#include "kms/config.h"

#include <cmocka.h>

#define HOUR 3600
#define DAY (24 * HOUR)
#define START INT64_C(1795521600)

static int64_t wall, steady;

int64_t __wrap_clock_wall(void);
int64_t __wrap_clock_steady(void);

int64_t
__wrap_clock_wall(void)
{
	return wall;
}

int64_t
__wrap_clock_steady(void)
{
	return steady;
}

/* Seconds pass, then the clock is set by some. */
static void
pass(int64_t seconds, int64_t step)
{
	wall += seconds + step;
	steady += seconds;
}

/* A server starts on a machine that has been up for so long. */
static void
start(int64_t up, int64_t since, int64_t date, int64_t max_step)
{
	const struct kms_known_time known = {.since = since, .date = date};

	wall = START;
	steady = up;
	kms_clock_start(&known, max_step);
}

static void
believed_from_the_beginning(void **state)
{
	(void)state;
	wall = START;
	steady = 5000;
	assert_int_equal(kms_clock_now(), START);
	pass(1, 5 * 365 * DAY);
	assert_int_equal(kms_clock_now(), wall);
	assert_int_equal(kms_clock_ahead(), 0);
	assert_int_equal(kms_clock_back(), 0);
}

static void
small_steps_are_followed(void **state)
{
	(void)state;
	start(5000, -1, -1, HOUR);
	pass(10, HOUR);
	assert_int_equal(kms_clock_now(), wall);
	kms_clock_tick(HOUR);
	pass(10, -HOUR);
	assert_int_equal(kms_clock_now(), wall);
	pass(10, -30);
	kms_clock_tick(HOUR);
	assert_int_equal(kms_clock_ahead(), 0);
}

static void
jump_ahead_is_not_believed(void **state)
{
	(void)state;
	start(5000, -1, -1, HOUR);
	pass(100, HOUR + 1);
	/* At once, not from the next tick on. */
	assert_int_equal(kms_clock_now(), START + 100);
	assert_int_equal(kms_clock_ahead(), HOUR + 1);
	kms_clock_tick(HOUR);
	/* Time goes on, for days too. */
	for (int i = 0; i < 50; i++) {
		pass(HOUR, 0);
		kms_clock_tick(HOUR);
	}
	assert_int_equal(kms_clock_now(), START + 100 + 50 * HOUR);
	/* Until the clock is right again... */
	pass(0, -HOUR - 1);
	kms_clock_tick(HOUR);
	assert_int_equal(kms_clock_now(), wall);
	assert_int_equal(kms_clock_ahead(), 0);
	assert_int_equal(kms_clock_back(), 0);
	/* ...or is accepted. */
	pass(1, 365 * DAY);
	assert_int_equal(kms_clock_ahead(), 365 * DAY);
	kms_clock_accept();
	assert_int_equal(kms_clock_now(), wall);
	kms_clock_tick(HOUR);
	pass(1, HOUR + 1);
	assert_int_equal(kms_clock_now(), wall - HOUR - 1);
}

/* Many small steps are one large one. */
static void
creeping_is_noticed(void **state)
{
	int64_t ahead = 0;

	(void)state;
	start(5000, -1, -1, HOUR);
	for (int i = 0; i < 100; i++) {
		pass(1, HOUR / 10);
		kms_clock_tick(HOUR);
		ahead = wall - kms_clock_now();
	}
	assert_int_equal(ahead, 10 * HOUR);
}

/* A clock that is a second too fast each minute is one that is believed. */
static void
drift_is_followed(void **state)
{
	(void)state;
	start(5000, -1, -1, HOUR);
	for (int i = 0; i < 30 * 24 * 60; i++) {
		pass(60, 1);
		kms_clock_tick(HOUR);
		assert_int_equal(kms_clock_now(), wall);
	}
}

static void
going_back_is_believed_and_told(void **state)
{
	(void)state;
	start(5000, -1, -1, HOUR);
	pass(10, -2 * DAY);
	assert_int_equal(kms_clock_now(), wall);
	kms_clock_tick(HOUR);
	assert_int_equal(kms_clock_back(), 2 * DAY);
	/* Back again where it was: no jump ahead of the time that passed. */
	pass(10, 2 * DAY);
	kms_clock_tick(HOUR);
	assert_int_equal(kms_clock_now(), wall);
	assert_int_equal(kms_clock_back(), 2 * DAY);
	/* Told for a day, or until it is accepted. */
	for (int i = 0; i < 25; i++) {
		pass(HOUR, 0);
		kms_clock_tick(HOUR);
	}
	assert_int_equal(kms_clock_back(), 0);
	pass(10, -DAY);
	kms_clock_tick(HOUR);
	assert_int_equal(kms_clock_back(), DAY);
	kms_clock_accept();
	assert_int_equal(kms_clock_back(), 0);
	/* At the start the announcements tell. */
	start(5000, START + DAY, START + 2 * DAY, HOUR);
	assert_int_equal(kms_clock_now(), START);
	assert_int_equal(kms_clock_back(), DAY);
}

static void
away_for_months_is_no_jump(void **state)
{
	(void)state;
	start(5000, START - 300 * DAY, START - 299 * DAY, HOUR);
	assert_int_equal(kms_clock_now(), START);
	assert_int_equal(kms_clock_ahead(), 0);
}

static void
years_behind_the_last_date_is_one(void **state)
{
	(void)state;
	start(5000, START - 400 * DAY, START - 399 * DAY, HOUR);
	assert_int_equal(kms_clock_now(), START - 400 * DAY);
	assert_int_equal(kms_clock_ahead(), 400 * DAY);
	pass(10, 0);
	kms_clock_tick(HOUR);
	assert_int_equal(kms_clock_now(), START - 400 * DAY + 10);
	kms_clock_accept();
	assert_int_equal(kms_clock_now(), wall);
}

/* Start again, on the same start of the machine. */
static void
restart(void)
{
	struct kms_known_time known = {.since = START, .date = START + DAY};

	(void)kms_clock_moved(&known.lead);
	known.has_lead = true;
	kms_clock_start(&known, HOUR);
}

/* Then what has passed while the server was away is known. */
static void
restart_tells_away_from_ahead(void **state)
{
	int64_t lead;

	(void)state;
	start(5000, -1, -1, HOUR);
	assert_true(kms_clock_moved(&lead));
	assert_int_equal(lead, START - 5000);
	assert_false(kms_clock_moved(&lead));
	pass(7 * DAY, 0);
	restart();
	assert_int_equal(kms_clock_now(), wall);
	pass(7 * DAY, 7 * DAY);
	restart();
	assert_int_equal(kms_clock_ahead(), 7 * DAY);
	/* And no restart makes it right. */
	restart();
	assert_int_equal(kms_clock_now(), wall - 7 * DAY);
	kms_clock_accept();
	assert_true(kms_clock_moved(&lead));
	restart();
	assert_int_equal(kms_clock_now(), wall);
	/* Away for years, and right. */
	pass(800 * DAY, 0);
	restart();
	assert_int_equal(kms_clock_now(), wall);
	/* A clock that went back meanwhile, and is put right then. */
	pass(10, -2 * DAY);
	restart();
	assert_int_equal(kms_clock_now(), wall);
	assert_int_equal(kms_clock_back(), 2 * DAY);
	kms_clock_tick(HOUR);
	pass(10, 2 * DAY);
	assert_int_equal(kms_clock_now(), wall);
}

/* A machine without a clock of its own: set some seconds after the start. */
static void
new_machine_is_set(void **state)
{
	(void)state;
	start(20, START - DAY, START + DAY, HOUR);
	pass(30, 7 * DAY);
	assert_int_equal(kms_clock_now(), wall);
	kms_clock_tick(HOUR);
	assert_int_equal(kms_clock_ahead(), 0);
	pass(30, 3 * 365 * DAY);
	assert_int_equal(kms_clock_ahead(), 3 * 365 * DAY);
	pass(0, -3 * 365 * DAY);
	/* Set for good, it is one like others. */
	pass(600, 0);
	kms_clock_tick(HOUR);
	assert_int_equal(kms_clock_now(), wall);
	pass(1, DAY);
	assert_int_equal(kms_clock_ahead(), DAY);
}

static void
without_limit_all_is_believed(void **state)
{
	(void)state;
	start(5000, START - 400 * DAY, START - 399 * DAY, KMS_UNLIMITED);
	assert_int_equal(kms_clock_now(), START);
	pass(1, 3650 * DAY);
	assert_int_equal(kms_clock_now(), wall);
	kms_clock_tick(KMS_UNLIMITED);
	/* And a limit that is set later counts from there. */
	kms_clock_tick(HOUR);
	assert_int_equal(kms_clock_ahead(), 0);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(believed_from_the_beginning),
		cmocka_unit_test(small_steps_are_followed),
		cmocka_unit_test(jump_ahead_is_not_believed),
		cmocka_unit_test(creeping_is_noticed),
		cmocka_unit_test(drift_is_followed),
		cmocka_unit_test(going_back_is_believed_and_told),
		cmocka_unit_test(away_for_months_is_no_jump),
		cmocka_unit_test(years_behind_the_last_date_is_one),
		cmocka_unit_test(restart_tells_away_from_ahead),
		cmocka_unit_test(new_machine_is_set),
		cmocka_unit_test(without_limit_all_is_believed),
	};

	return cmocka_run_group_tests_name("kms_clock", tests, NULL, NULL);
}
