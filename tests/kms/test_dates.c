/*
 * Announced dates: kept over a change of the schedule, a restart and a clock
 * that ran wild.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include "kms/dates.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/date.h"
#include "base/fail.h"
#include "harness.h"

/* Its fail() is not ours, so it comes last. */
#include <cmocka.h>

#define COUNT(a) (sizeof(a) / sizeof((a)[0]))
#define DAY 86400
#define NOW (20000 * (int64_t)DAY + 3600)
#define HEAD "MasQiTT announced dates 1\n"

struct fixture {
	struct harness *h;
	const char *path;
	struct kms_config *daily, *weekly;
	struct kms_dates dates;
};

static struct kms_config *
config_of(const char *text)
{
	struct kms_config *config;

	assert_int_equal(kms_config_parse(text, strlen(text), "kms.cfg",
	    &config), MASQ_STATUS_SUCCESS);
	return config;
}

static int
set_up(void **state)
{
	struct fixture *f = calloc(1, sizeof(*f));

	assert_non_null(f);
	f->h = harness_new();
	f->path = harness_format(f->h, "%s/" KMS_DATES_FILE, f->h->home);
	f->daily = config_of("expiry_interval = \"1d\";");
	f->weekly = config_of("expiry_interval = \"1w\";");
	assert_int_equal(kms_dates_load(&f->dates, f->path),
	    MASQ_ERR_NOT_FOUND);
	*state = f;
	return 0;
}

static int
tear_down(void **state)
{
	struct fixture *f = *state;

	kms_dates_free(&f->dates);
	kms_config_unref(f->daily);
	kms_config_unref(f->weekly);
	harness_free(f->h);
	free(f);
	return 0;
}

static void
reload(struct fixture *f)
{
	kms_dates_free(&f->dates);
	assert_int_equal(kms_dates_load(&f->dates, f->path),
	    MASQ_STATUS_SUCCESS);
}

static void
expect(struct fixture *f, const struct kms_config *config, int64_t now,
    int64_t want_current, int64_t want_next)
{
	int64_t current, next;

	assert_int_equal(kms_dates_get(&f->dates, config, now, &current, &next),
	    MASQ_STATUS_SUCCESS);
	assert_int_equal(current, want_current);
	assert_int_equal(next, want_next);
}

#define D(n) ((20000 + (n)) * (int64_t)DAY)

static void
one_after_the_other(void **state)
{
	struct fixture *f = *state;

	expect(f, f->daily, NOW, D(1), D(2));
	expect(f, f->daily, D(1) - 1, D(1), D(2));
	expect(f, f->daily, D(1), D(2), D(3));
	expect(f, f->daily, D(2) + 5, D(3), D(4));
	/* Nobody asked for a while. */
	expect(f, f->daily, D(9) + 5, D(10), D(11));
	assert_true(kms_dates_has(&f->dates, D(1)));
	assert_true(kms_dates_has(&f->dates, D(4)));
	assert_false(kms_dates_has(&f->dates, D(5)));
	assert_true(kms_dates_has(&f->dates, D(11)));
	assert_false(kms_dates_has(&f->dates, D(11) + 1));
}

static void
written_before_told(void **state)
{
	struct fixture *f = *state;
	const char *text;

	expect(f, f->daily, NOW, D(1), D(2));
	text = harness_read(f->h, f->path, NULL);
	assert_string_equal(text, HEAD
	    "20241005T000000Z 20241004T010000Z\n"
	    "20241006T000000Z 20241004T010000Z\n");
	expect(f, f->daily, D(1), D(2), D(3));
	text = harness_read(f->h, f->path, NULL);
	assert_string_equal(text, HEAD
	    "20241005T000000Z 20241004T010000Z\n"
	    "20241006T000000Z 20241004T010000Z\n"
	    "20241007T000000Z 20241005T000000Z\n");
}

/* D(1) and D(2) were told; weeks begin on a Thursday: D(6), D(13). */
static void
survive_another_schedule(void **state)
{
	struct fixture *f = *state;

	expect(f, f->daily, NOW, D(1), D(2));
	expect(f, f->weekly, NOW + 1, D(1), D(2));
	reload(f);
	expect(f, f->weekly, NOW + 2, D(1), D(2));
	expect(f, f->weekly, D(1), D(2), D(6));
	expect(f, f->weekly, D(2), D(6), D(13));
	/* And back: what is promised is promised. */
	expect(f, f->daily, D(2) + 1, D(6), D(13));
	reload(f);
	expect(f, f->daily, D(6), D(13), D(14));
	/* Still known as dates that were real. */
	assert_true(kms_dates_has(&f->dates, D(1)));
	assert_false(kms_dates_has(&f->dates, D(3)));
}

static void
clock_ran_ahead(void **state)
{
	struct fixture *f = *state;

	expect(f, f->daily, NOW, D(1), D(2));
	expect(f, f->daily, D(3000), D(3001), D(3002));
	reload(f);
	expect(f, f->daily, NOW + 60, D(1), D(2));
	/* Nobody is told of them any more, but who was may use them. */
	assert_true(kms_dates_has(&f->dates, D(3001)));
	assert_true(kms_dates_has(&f->dates, D(3002)));
	assert_false(kms_dates_has(&f->dates, D(3000)));
	expect(f, f->daily, D(1), D(2), D(3));
	/* The instant comes after all. */
	expect(f, f->weekly, D(3000) + 1, D(3001), D(3002));
}

static void
clock_steps_back(void **state)
{
	struct fixture *f = *state;

	expect(f, f->daily, D(1) - 5, D(1), D(2));
	expect(f, f->daily, D(1) + 1, D(2), D(3));
	expect(f, f->daily, D(1) - 1, D(1), D(2));
	expect(f, f->weekly, D(1), D(2), D(6));
	expect(f, f->weekly, D(1) + 1, D(2), D(3));
}

static void
taken_over_from_elsewhere(void **state)
{
	struct fixture *f = *state;

	kms_dates_add(&f->dates, D(3) + 5, 0);
	kms_dates_add(&f->dates, D(4) + 5, 0);
	expect(f, f->daily, NOW, D(3) + 5, D(4) + 5);
	expect(f, f->daily, D(3) + 5, D(4) + 5, D(5));
	/* The earliest announcement of a date is the one that counts. */
	kms_dates_add(&f->dates, D(5), NOW);
	assert_true(kms_dates_has(&f->dates, D(5)));
	assert_int_equal(kms_dates_save(&f->dates), MASQ_STATUS_SUCCESS);
	reload(f);
	assert_true(kms_dates_has(&f->dates, D(5)));
}

/* What the announcements tell of time, and what of them lies ahead. */
static void
known_and_ahead(void **state)
{
	struct fixture *f = *state;
	struct kms_known_time known = kms_dates_known(&f->dates);
	int64_t ahead[3];

	assert_int_equal(known.since, -1);
	assert_int_equal(known.date, -1);
	/* From elsewhere: of any age. */
	kms_dates_add(&f->dates, D(900), KMS_DATES_LONG_AGO);
	known = kms_dates_known(&f->dates);
	assert_int_equal(known.since, -1);
	kms_dates_add(&f->dates, D(1), NOW);
	kms_dates_add(&f->dates, D(3), NOW + 7);
	kms_dates_add(&f->dates, D(2), NOW + 9);
	known = kms_dates_known(&f->dates);
	assert_int_equal(known.since, NOW + 9);
	assert_int_equal(known.date, D(3));
	/* Those that were announced by then and have not passed. */
	assert_int_equal(kms_dates_ahead(&f->dates, NOW + 8, ahead, 3), 3);
	assert_int_equal(ahead[0], D(1));
	assert_int_equal(ahead[1], D(3));
	assert_int_equal(ahead[2], D(900));
	assert_int_equal(kms_dates_ahead(&f->dates, D(1), ahead, 1), 3);
	assert_int_equal(ahead[0], D(2));
	assert_int_equal(kms_dates_ahead(&f->dates, D(900), ahead, 3), 0);
}

static void
oldest_make_room(void **state)
{
	struct fixture *f = *state;
	const int64_t last = KMS_DATES_MAX + 20;

	for (int64_t i = 1; i <= last; i++)
		kms_dates_add(&f->dates, D(i), NOW);
	kms_dates_add(&f->dates, D(-5), NOW);
	assert_int_equal(f->dates.count, KMS_DATES_MAX);
	assert_int_equal(kms_dates_save(&f->dates), MASQ_STATUS_SUCCESS);
	reload(f);
	assert_int_equal(f->dates.count, KMS_DATES_MAX);
	assert_false(kms_dates_has(&f->dates, D(-5)));
	for (int64_t i = 1; i <= last; i++)
		assert_int_equal(kms_dates_has(&f->dates, D(i)), i > 20);
	/* One in the middle of a full list. */
	kms_dates_add(&f->dates, D(500) + 7, NOW);
	assert_true(kms_dates_has(&f->dates, D(500) + 7));
	assert_true(kms_dates_has(&f->dates, D(500)));
	assert_true(kms_dates_has(&f->dates, D(501)));
	assert_false(kms_dates_has(&f->dates, D(21)));
	assert_true(kms_dates_has(&f->dates, D(22)));
}

static void
cannot_be_written(void **state)
{
	struct fixture *f = *state;
	int64_t current, next;

	/* A folder of that name cannot be replaced by a file. */
	assert_int_equal(mkdir(f->path, 0700), 0);
	assert_int_equal(kms_dates_get(&f->dates, f->daily, NOW, &current,
	    &next), MASQ_ERR_INTERNAL);
	assert_non_null(strstr(fail_text(), f->path));
	assert_int_equal(current, D(1));
	assert_int_equal(next, D(2));
	assert_int_equal(kms_dates_save(&f->dates), MASQ_ERR_INTERNAL);
	assert_int_equal(rmdir(f->path), 0);
	assert_int_equal(kms_dates_save(&f->dates), MASQ_STATUS_SUCCESS);
	reload(f);
	expect(f, f->weekly, NOW, D(1), D(2));
}

static void
damaged(void **state)
{
	static const char good[] = HEAD
	    "20241005T000000Z 20241004T010000Z\n"
	    "20241006T000000Z 20241004T010000Z\n";
	static const char *const bad[] = {
		"",
		"20241005T000000Z 20241004T010000Z\n",
		HEAD "20241005T000000Z 20241004T010000Z",
		HEAD "20241005T000000Z\n",
		HEAD "20241005T000000Z_20241004T010000Z\n",
		HEAD "20241305T000000Z 20241004T010000Z\n",
		HEAD "20241005T000000Z 20241004T010060Z\n",
		HEAD "20241006T000000Z 20241004T010000Z\n"
		    "20241005T000000Z 20241004T010000Z\n",
		HEAD "20241006T000000Z 20241004T010000Z\n"
		    "20241006T000000Z 20241004T010000Z\n",
		HEAD "\n",
	};
	struct fixture *f = *state;

	for (size_t i = 0; i < COUNT(bad); i++) {
		harness_write(f->h, f->path, bad[i], strlen(bad[i]));
		kms_dates_free(&f->dates);
		assert_int_equal(kms_dates_load(&f->dates, f->path),
		    MASQ_ERR_BAD_ENTRY);
		assert_non_null(strstr(fail_text(), f->path));
		assert_int_equal(f->dates.count, 0);
	}
	harness_write(f->h, f->path, good, strlen(good));
	reload(f);
	expect(f, f->weekly, NOW, D(1), D(2));
}

#define TEST(f) cmocka_unit_test_setup_teardown(f, set_up, tear_down)

int
main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(one_after_the_other),
		TEST(written_before_told),
		TEST(survive_another_schedule),
		TEST(clock_ran_ahead),
		TEST(clock_steps_back),
		TEST(taken_over_from_elsewhere),
		TEST(known_and_ahead),
		TEST(oldest_make_room),
		TEST(cannot_be_written),
		TEST(damaged),
	};

	return cmocka_run_group_tests_name("kms_dates", tests, NULL, NULL);
}
