/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include "base/date.h"

#include <time.h>

#define DAY 86400

static bool
is_leap(int64_t year)
{
	return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

/* Days in a year before each month, but for February 29th. */
static const int64_t days_before[12] = {
	0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334
};

static int64_t
days_in_month(int64_t year, int64_t month)
{
	static const int64_t days[12] = {
		31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31
	};

	return days[month - 1] + (month == 2 && is_leap(year));
}

/* Days from 1970-01-01 to January 1st of a year. */
static int64_t
days_to_year(int64_t year)
{
	int64_t y = year - 1;

	return 365 * (year - 1970) + (y / 4 - 1969 / 4) -
	    (y / 100 - 1969 / 100) + (y / 400 - 1969 / 400);
}

/* A number of `digits` decimal digits at s, or -1. */
static int64_t
number_at(const uint8_t *s, size_t digits)
{
	int64_t v = 0;

	for (size_t i = 0; i < digits; i++) {
		if (s[i] < '0' || s[i] > '9')
			return -1;
		v = 10 * v + (s[i] - '0');
	}
	return v;
}

bool
date_parse(const uint8_t *s, size_t len, int64_t *seconds)
{
	int64_t year, month, day, hour, minute, second, days;

	if (len != DATE_LEN || s[8] != 'T' || s[15] != 'Z')
		return false;
	year = number_at(s, 4);
	month = number_at(s + 4, 2);
	day = number_at(s + 6, 2);
	hour = number_at(s + 9, 2);
	minute = number_at(s + 11, 2);
	second = number_at(s + 13, 2);
	if (year < 1970 || month < 1 || month > 12 || day < 1 ||
	    day > days_in_month(year, month) || hour < 0 || hour > 23 ||
	    minute < 0 || minute > 59 || second < 0 || second > 59)
		return false;
	days = days_to_year(year) + days_before[month - 1] +
	    (month > 2 && is_leap(year)) + day - 1;
	*seconds = days * DAY + hour * 3600 + minute * 60 + second;
	return true;
}

static void
put_number(char *out, int64_t v, int digits)
{
	for (int i = digits - 1; i >= 0; i--) {
		out[i] = (char)('0' + v % 10);
		v /= 10;
	}
}

bool
date_format(int64_t seconds, char out[DATE_LEN + 1])
{
	int64_t days, year, month = 1;

	if (seconds < 0 || seconds >= days_to_year(10000) * DAY)
		return false;
	days = seconds / DAY;
	seconds %= DAY;
	year = 1970 + days / 366;
	while (days_to_year(year + 1) <= days)
		year++;
	days -= days_to_year(year);
	while (days >= days_in_month(year, month))
		days -= days_in_month(year, month++);
	put_number(out, year, 4);
	put_number(out + 4, month, 2);
	put_number(out + 6, days + 1, 2);
	out[8] = 'T';
	put_number(out + 9, seconds / 3600, 2);
	put_number(out + 11, seconds / 60 % 60, 2);
	put_number(out + 13, seconds % 60, 2);
	out[15] = 'Z';
	out[DATE_LEN] = '\0';
	return true;
}

bool
duration_parse(const char *s, int64_t *seconds)
{
	static const struct { char unit; int64_t seconds; } units[] = {
		{'\0', 1}, {'s', 1}, {'m', 60}, {'h', 3600}, {'d', DAY},
		{'w', 7 * DAY}, {'y', 31557600},
	};
	int64_t v = 0, total;

	if (*s < '0' || *s > '9')
		return false;
	for (; *s >= '0' && *s <= '9'; s++)
		if (__builtin_mul_overflow(v, 10, &v) ||
		    __builtin_add_overflow(v, *s - '0', &v))
			return false;
	for (size_t i = 0; i < sizeof(units) / sizeof(units[0]); i++) {
		if (*s != units[i].unit || (*s != '\0' && s[1] != '\0'))
			continue;
		if (__builtin_mul_overflow(v, units[i].seconds, &total))
			return false;
		*seconds = total;
		return true;
	}
	return false;
}

static struct timespec
read_clock(clockid_t id)
{
	struct timespec ts = {0, 0};

	(void)clock_gettime(id, &ts);
	return ts;
}

int64_t
clock_wall(void)
{
	return (int64_t)read_clock(CLOCK_REALTIME).tv_sec;
}

int64_t
clock_steady_ns(void)
{
	struct timespec ts = read_clock(CLOCK_BOOTTIME);

	return (int64_t)ts.tv_sec * NS_PER_S + ts.tv_nsec;
}

int64_t
clock_steady(void)
{
	return (int64_t)read_clock(CLOCK_BOOTTIME).tv_sec;
}
