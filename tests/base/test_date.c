/*
 * Dates, durations, clocks.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include "base/date.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#define COUNT(a) (sizeof(a) / sizeof((a)[0]))
#define DAY 86400
/* 9999-12-31T23:59:59Z */
#define LAST 253402300799

static bool
parse(const char *s, int64_t *seconds)
{
	size_t len = strlen(s);
	uint8_t *copy = malloc(len > 0 ? len : 1);
	bool ok;

	assert_non_null(copy);
	memcpy(copy, s, len);
	ok = date_parse(copy, len, seconds);
	free(copy);
	return ok;
}

static void
known_dates(void **state)
{
	/* Computed with date(1): date -u -d 2026-11-25 +%s */
	static const struct { const char *text; int64_t seconds; } dates[] = {
		{"19700101T000000Z", 0},
		{"19700101T000001Z", 1},
		{"19700102T000000Z", DAY},
		{"19991231T235959Z", 946684799},
		{"20000229T120000Z", 951825600},
		{"20000301T000000Z", 951868800},
		{"20010909T014640Z", 1000000000},
		{"20380119T031407Z", 2147483647},
		{"20380119T031408Z", 2147483648},
		{"20261125T000000Z", 1795564800},
		{"21000228T235959Z", 4107542399},
		{"21000301T000000Z", 4107542400},
		{"99991231T235959Z", LAST},
	};
	char text[DATE_LEN + 1];
	int64_t seconds;

	(void)state;
	for (size_t i = 0; i < COUNT(dates); i++) {
		assert_true(parse(dates[i].text, &seconds));
		assert_int_equal(seconds, dates[i].seconds);
		assert_true(date_format(seconds, text));
		assert_string_equal(text, dates[i].text);
	}
}

static void
bad_dates(void **state)
{
	static const char *const bad[] = {
		"", "2", "20261125", "20261125T00000Z", "20261125T0000000Z",
		"20261125T000000Z ", " 0261125T000000Z", "20261125t000000Z",
		"20261125T000000z", "20261125 000000Z", "20261125T000000+",
		"2026112500000000", "19691231T235959Z", "00000101T000000Z",
		"20260001T000000Z", "20261301T000000Z", "20261100T000000Z",
		"20261131T000000Z", "20260229T000000Z", "21000229T000000Z",
		"20240230T000000Z", "20261125T240000Z", "20261125T006000Z",
		"20261125T000060Z", "20161231T235960Z", "2026112-T000000Z",
		"-0261125T000000Z", "+2026112T000000Z", "20261125T00000xZ",
		"2o261125T000000Z", "20261125T0:0000Z", "2026-11-25T0000Z",
	};
	int64_t seconds = 77;

	(void)state;
	for (size_t i = 0; i < COUNT(bad); i++) {
		assert_false(parse(bad[i], &seconds));
		assert_int_equal(seconds, 77);
	}
	/* A NUL inside, and each single wrong character. */
	assert_false(date_parse((const uint8_t *)"20261125T0000\0" "0Z", 16,
	    &seconds));
	for (size_t at = 0; at < DATE_LEN; at++) {
		uint8_t text[] = "20261125T000000Z";

		text[at] = '/';
		assert_false(date_parse(text, DATE_LEN, &seconds));
		text[at] = ':';
		assert_false(date_parse(text, DATE_LEN, &seconds));
	}
	assert_int_equal(seconds, 77);
}

static void
out_of_range(void **state)
{
	static const int64_t bad[] = {-1, INT64_MIN, LAST + 1, INT64_MAX};
	char text[DATE_LEN + 1];

	(void)state;
	for (size_t i = 0; i < COUNT(bad); i++)
		assert_false(date_format(bad[i], text));
}

/*
 * Every day of 1970 to 2500 and the last days of 9999, counted on by hand;
 * dates compare as strings.
 */
static void
every_day(void **state)
{
	static const int length[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31,
		30, 31};
	char text[64], formatted[DATE_LEN + 1], before[DATE_LEN + 1] = "";
	int64_t days = 0, seconds;

	(void)state;
	for (int year = 1970; year <= 2500; year++)
	for (int month = 1; month <= 12; month++) {
		bool leap = year % 400 == 0 ||
		    (year % 4 == 0 && year % 100 != 0);
		int last = length[month - 1] + (month == 2 && leap);

		for (int day = 1; day <= last; day++, days++) {
			(void)snprintf(text, sizeof(text),
			    "%04d%02d%02dT235958Z", year, month, day);
			assert_true(parse(text, &seconds));
			assert_int_equal(seconds, days * DAY + DAY - 2);
			assert_true(date_format(seconds, formatted));
			assert_string_equal(formatted, text);
			assert_true(strcmp(before, text) < 0);
			memcpy(before, formatted, sizeof(before));
		}
	}
	for (seconds = LAST; seconds > LAST - 400 * (int64_t)DAY;
	    seconds -= 43201) {
		int64_t again;

		assert_true(date_format(seconds, formatted));
		assert_true(parse(formatted, &again));
		assert_int_equal(again, seconds);
	}
}

static void
durations(void **state)
{
	static const struct { const char *text; int64_t seconds; } good[] = {
		{"0", 0}, {"1", 1}, {"90", 90}, {"007", 7}, {"5s", 5},
		{"2m", 120}, {"3h", 10800}, {"1d", 86400}, {"2w", 1209600},
		{"1y", 31557600}, {"0y", 0}, {"4y", 126230400},
		{"9223372036854775807", INT64_MAX},
		{"9223372036854775807s", INT64_MAX},
		{"106751991167300d", 9223372036854720000},
		{"292271023045y", 292271023045 * 31557600},
	};
	static const char *const bad[] = {
		"", "s", "d", "-1", "+1", "-1d", " 1", "1 ", "1 d", "1D",
		"1dd", "1d2h", "1.5d", "0x10", "1e3", "1day", "1M", "one",
		"\n1", "1\n", "9223372036854775808", "99999999999999999999",
		"9223372036854775807m", "106751991167301d",
		"292271023046y", "153722867280912931m",
	};
	int64_t seconds;

	(void)state;
	for (size_t i = 0; i < COUNT(good); i++) {
		assert_true(duration_parse(good[i].text, &seconds));
		assert_int_equal(seconds, good[i].seconds);
	}
	seconds = 77;
	for (size_t i = 0; i < COUNT(bad); i++) {
		assert_false(duration_parse(bad[i], &seconds));
		assert_int_equal(seconds, 77);
	}
}

static void
clocks(void **state)
{
	int64_t before = clock_steady_ns(), now = clock_steady_ns();

	(void)state;
	assert_true(before > 0);
	assert_true(now >= before);
	/* Some day after this was written. */
	assert_true(clock_wall() > 1700000000);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(known_dates),
		cmocka_unit_test(bad_dates),
		cmocka_unit_test(out_of_range),
		cmocka_unit_test(every_day),
		cmocka_unit_test(durations),
		cmocka_unit_test(clocks),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
