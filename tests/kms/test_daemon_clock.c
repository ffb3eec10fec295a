/*
 * The kms program when its clock jumps, and when its schedule is changed: what
 * it announces, gives keys for, logs and tells kms_ctrl.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/date.h"
#include "harness.h"
#include "kms/daemon_check.h"
#include "kms/peer.h"

#include <cmocka.h>

#define DAY 86400
/* 2026-11-24T12:00:00Z, and the dates that follow. */
#define NOON INT64_C(1795521600)
#define D1 "20261125T000000Z"
#define D2 "20261126T000000Z"
#define D3 "20261127T000000Z"
#define D4 "20261128T000000Z"

/* What the subscriber is answered. */
static int
key_reason(struct harness *h, const char *date)
{
	struct peer *peer = peer_home(h->home, h->kms_port, SUB);
	int reason = peer_ask_key(peer, SUB, PUB, date, "t", NULL);

	peer_free(peer);
	return reason;
}

static void
accept_time(struct harness *h)
{
	(void)harness_run_ok(h, "kms_ctrl", "-H", h->home, "--accept-time",
	    NULL);
}

static bool
says(struct harness *h, const char *text)
{
	return strstr(ctrl(h, "-i", 0).out, text) != NULL;
}

/*
 * For a moment the clock is two days ahead, and believed. Publishers that
 * asked meanwhile have dates that are too late; with the clock right again
 * their subscribers still get the keys, and nobody else gets those dates.
 */
static void
keys_for_what_was_announced(void **state)
{
	struct harness *h = *state;
	uint8_t key[129], again[129];

	configure(h, "max_clock_step = \"unlimited\";");
	harness_set_time(h, NOON);
	harness_start_kms(h, NULL);
	check_dates(h, D1, D2);
	harness_step_clock(h, 2 * DAY);
	check_dates(h, D3, D4);
	expect_log(h, "keys expire at " D3, 1);
	harness_step_clock(h, -2 * DAY);
	check_dates(h, D1, D2);
	ask_key(h, D3, "t", key);
	ask_key(h, D4, "t", key);
	assert_int_equal(key_reason(h, "20261129T000000Z"), WIRE_DATE);
	expect_log(h, "172800 s less than it should be: it went back", 1);
	assert_true(says(h, "went back by 172800 s"));
	/* A restart remembers, and says so. */
	harness_stop_kms(h);
	harness_start_kms(h, NULL);
	expect_log(h, "s less than at the last announcement of a date", 1);
	check_dates(h, D1, D2);
	ask_key(h, D4, "t", again);
	assert_memory_equal(key, again, sizeof(key));
	/* And they are dates like others when their time comes. */
	harness_set_time(h, NOON + DAY);
	check_dates(h, D2, D3);
	harness_set_time(h, NOON + 2 * DAY);
	check_dates(h, D3, D4);
	harness_stop_kms(h);
}

static void
jump_ahead_waits_for_the_operator(void **state)
{
	struct harness *h = *state;

	harness_set_time(h, NOON);
	harness_start_kms(h, NULL);
	check_dates(h, D1, D2);
	harness_step_clock(h, 2 * DAY);
	check_dates(h, D1, D2);
	assert_int_equal(key_reason(h, D3), WIRE_DATE);
	expect_log(h, "ahead by 172800 s: it is not believed", 1);
	assert_true(says(h, "ahead by 172800 s and not believed"));
	/* Time goes on all the same. */
	harness_set_time(h, NOON + 3 * DAY);
	check_dates(h, D2, D3);
	accept_time(h);
	check_dates(h, D4, "20261129T000000Z");
	assert_false(says(h, "The clock"));
	expect_log(h, "accepted as it is: 20261127T120000Z", 1);
	/* Right again before anybody came: then nobody has to. */
	harness_step_clock(h, DAY);
	expect_log(h, "not believed", 2);
	harness_step_clock(h, -DAY);
	expect_log(h, "right again", 1);
	check_dates(h, D4, "20261129T000000Z");
	assert_false(says(h, "The clock"));
	harness_stop_kms(h);
}

/* The server was away for a week, or the clock is a week ahead: it knows. */
static void
start_after_a_jump(void **state)
{
	struct harness *h = *state;

	harness_set_time(h, NOON);
	harness_start_kms(h, NULL);
	check_dates(h, D1, D2);
	harness_stop_kms(h);
	harness_set_time(h, NOON + 7 * DAY);
	harness_start_kms(h, NULL);
	check_dates(h, "20261202T000000Z", "20261203T000000Z");
	assert_false(says(h, "The clock"));
	harness_stop_kms(h);
	harness_step_clock(h, 7 * DAY);
	harness_start_kms(h, NULL);
	check_dates(h, "20261202T000000Z", "20261203T000000Z");
	assert_true(says(h, "ahead by 604800 s and not believed"));
	accept_time(h);
	check_dates(h, "20261209T000000Z", "20261210T000000Z");
	expect_log(h, "accepted as it is", 1);
	harness_stop_kms(h);
	/* That lasts. */
	harness_start_kms(h, NULL);
	assert_false(says(h, "The clock"));
	harness_stop_kms(h);
}

/*
 * After a start of the machine nobody knows. Off for months is likely, years
 * behind all dates is not.
 */
static void
start_of_the_machine(void **state)
{
	static const char other[] = "MasQiTT clock 1\n"
	    "00000000-0000-0000-0000-000000000000 1\n";
	struct harness *h = *state;
	const char *path = home_file(h, "clock.smqtt"), *endless;

	harness_set_time(h, NOON);
	harness_start_kms(h, NULL);
	check_dates(h, D1, D2);
	harness_stop_kms(h);
	assert_true(home_has(h, "clock.smqtt"));
	harness_write(h, path, other, strlen(other));
	harness_step_clock(h, 300 * DAY);
	harness_start_kms(h, NULL);
	check_dates(h, "20270921T000000Z", "20270922T000000Z");
	assert_false(says(h, "The clock"));
	harness_stop_kms(h);
	assert_int_equal(unlink(path), 0);
	harness_step_clock(h, 1200 * DAY);
	harness_start_kms(h, NULL);
	check_dates(h, "20270921T000000Z", "20270922T000000Z");
	assert_true(says(h, "not believed"));
	accept_time(h);
	check_dates(h, "20310103T000000Z", "20310104T000000Z");
	harness_stop_kms(h);
	/* What makes no sense is as good as nothing. */
	harness_write(h, path, "what?", 5);
	harness_start_kms(h, NULL);
	check_dates(h, "20310103T000000Z", "20310104T000000Z");
	harness_stop_kms(h);
	endless = harness_format(h, "%.52s 9223372036854775807\n",
	    harness_read(h, path, NULL));
	harness_write(h, path, endless, strlen(endless));
	harness_start_kms(h, NULL);
	check_dates(h, "20310103T000000Z", "20310104T000000Z");
	assert_false(says(h, "went back"));
	harness_stop_kms(h);
}

/* The reload, the log and kms_ctrl tell from when on a change has effect. */
static void
another_schedule(void **state)
{
	struct harness *h = *state;
	struct harness_result r;

	harness_set_time(h, NOON);
	harness_start_kms(h, NULL);
	check_dates(h, D1, D2);
	configure(h, "expiry_interval = \"10d\"; "
	    "epoch = \"20261120T060000Z\";");
	r = ctrl(h, "-c", 0);
	assert_non_null(strstr(r.out, "\n  expiry_interval: 10d, was 1d\n"));
	assert_non_null(strstr(r.out, "\n  dates that are announced already "
	    "stay, and those of epoch and expiry_interval follow from "
	    "20261130T060000Z on\n"));
	expect_log(h, "follow from 20261130T060000Z on", 1);
	r = harness_run_ok(h, "kms_ctrl", "-H", h->home, "--dates", "4",
	    NULL);
	assert_string_equal(r.out,
	    D1 "  announced\n"
	    D2 "  announced\n"
	    "20261130T060000Z  follows\n"
	    "20261210T060000Z  follows\n");
	r = harness_run_ok(h, "kms_ctrl", "-H", h->home, "--dates", "1",
	    NULL);
	assert_string_equal(r.out, D1 "  announced\n");
	r = harness_run(h, "kms_ctrl", "-H", h->home, "--dates", "many",
	    NULL);
	assert_int_equal(r.status, 1);
	/* After a restart too. */
	harness_stop_kms(h);
	harness_start_kms(h, NULL);
	expect_log(h, "follow from 20261130T060000Z on", 1);
	/* A change of something else tells nothing of it once it is so. */
	harness_set_time(h, NOON + 3 * DAY);
	check_dates(h, "20261130T060000Z", "20261210T060000Z");
	configure(h, "max_connections = 77;");
	assert_null(strstr(ctrl(h, "-c", 0).out, "follow from"));
	harness_stop_kms(h);
}

int
main(void)
{
#define CASE(test) \
	cmocka_unit_test_setup_teardown(test, daemon_set_up, daemon_tear_down)
	const struct CMUnitTest tests[] = {
		CASE(keys_for_what_was_announced),
		CASE(jump_ahead_waits_for_the_operator),
		CASE(start_after_a_jump),
		CASE(start_of_the_machine),
		CASE(another_schedule),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
