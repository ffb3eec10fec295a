/*
 * The kms program from one expiration date to the next, at times that the test
 * sets: precompute_keys, precompute_lead_time, expire_cache_after and
 * cache_save_interval (guide section 3.2.3).
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <string.h>

#include "base/date.h"
#include "harness.h"
#include "kms/daemon_check.h"

#include <cmocka.h>

/* 2026-11-24T12:00:00Z, and the dates of the hours that follow. */
#define NOON INT64_C(1795521600)
#define HOUR_1 "20261124T130000Z"
#define HOUR_2 "20261124T140000Z"
#define HOUR_3 "20261124T150000Z"
#define HOUR_4 "20261124T160000Z"

/* Does cache.smqtt as it is hold a key for this date and topic? */
static bool
is_saved(struct harness *h, const char *date, const char *topic)
{
	char *list, *line, *end;
	bool found = false;

	list = harness_format(h, "%s", harness_run_ok(h, "print_cache", "-H",
	    h->home, "-w", "200", NULL).out);
	for (line = list; !found && *line != '\0'; line = end + 1) {
		end = strchr(line, '\n');
		if (end == NULL)
			break;
		*end = '\0';
		found = strstr(line, date) != NULL &&
		    strstr(line, topic) != NULL;
	}
	return found;
}

/* The same, saved now. */
static bool
is_cached(struct harness *h, const char *date, const char *topic)
{
	ctrl(h, "-d", 0);
	return is_saved(h, date, topic);
}

struct key_wanted {
	struct harness *h;
	const char *date, *topic;
};

static bool
is_there(void *arg)
{
	struct key_wanted *w = arg;

	return is_cached(w->h, w->date, w->topic);
}

static bool
is_gone(void *arg)
{
	return !is_there(arg);
}

/* In the file, without having been told to save. */
static bool
is_written(void *arg)
{
	struct key_wanted *w = arg;

	return home_has(w->h, "cache.smqtt") &&
	    is_saved(w->h, w->date, w->topic);
}

static void
wait_for(bool (*condition)(void *), struct harness *h, const char *date,
    const char *topic)
{
	struct key_wanted w = {h, date, topic};

	if (!harness_wait(condition, &w, HARNESS_PATIENCE))
		fail_msg("%s, %s: waited in vain", date, topic);
}

/* Dates every full hour; start at one of them. */
static void
start_at_noon(struct harness *h, const char *settings)
{
	configure(h, harness_format(h, "epoch = \"20261124T120000Z\";"
	    "min_expiry_interval = \"1h\"; expiry_interval = \"1h\"; %s",
	    settings));
	harness_set_time(h, NOON);
	harness_start_kms(h, NULL);
}

/* Go to a minute after noon, and wait until the daemon has noticed. */
static void
go_to(struct harness *h, int minute, const char *current, const char *next)
{
	harness_set_time(h, NOON + 60 * minute);
	expect_log(h, harness_format(h, "keys expire at %s, then at %s",
	    current, next), 1);
	check_dates(h, current, next);
}

/*
 * precompute_keys: what was asked for is there before the next date, what was
 * not asked for again is not made for the date after that.
 * expire_cache_after: keys of a date that passed leave the cache.
 */
static void
keys_over_two_dates(void **state)
{
	struct harness *h = *state;
	uint8_t key[129];

	start_at_noon(h, "precompute_lead_time = \"10m\";"
	    "expire_cache_after = \"20m\";");
	go_to(h, 49, HOUR_1, HOUR_2);
	ask_key(h, HOUR_1, "topic/once", key);
	ask_key(h, HOUR_1, "topic/ever", key);
	assert_int_equal(keys_cached(h), 2);
	go_to(h, 50, HOUR_1, HOUR_2);
	wait_for(is_there, h, HOUR_2, "topic/once");
	wait_for(is_there, h, HOUR_2, "topic/ever");

	go_to(h, 60, HOUR_2, HOUR_3);
	ask_key(h, HOUR_2, "topic/ever", key);
	assert_true(is_cached(h, HOUR_1, "topic/once"));
	go_to(h, 110, HOUR_2, HOUR_3);
	wait_for(is_there, h, HOUR_3, "topic/ever");
	wait_for(is_gone, h, HOUR_1, "topic/once");
	wait_for(is_gone, h, HOUR_1, "topic/ever");

	go_to(h, 120, HOUR_3, HOUR_4);
	assert_false(is_cached(h, HOUR_3, "topic/once"));
	assert_true(is_cached(h, HOUR_2, "topic/once"));
	go_to(h, 141, HOUR_3, HOUR_4);
	wait_for(is_gone, h, HOUR_2, "topic/once");
	harness_stop_kms(h);
}

/* Without precompute_keys nothing is made ahead, and dates move on alike. */
static void
nothing_precomputed(void **state)
{
	struct harness *h = *state;
	uint8_t key[129], again[129];

	start_at_noon(h, "precompute_lead_time = \"1h\";"
	    "precompute_keys = false;");
	ask_key(h, HOUR_1, "topic/once", key);
	go_to(h, 60, HOUR_2, HOUR_3);
	assert_false(is_cached(h, HOUR_2, "topic/once"));
	assert_int_equal(keys_cached(h), 1);
	go_to(h, 120, HOUR_3, HOUR_4);
	assert_int_equal(keys_cached(h), 1);
	/* Within past_key_window the key is still given, the same one. */
	ask_key(h, HOUR_1, "topic/once", again);
	assert_memory_equal(again, key, sizeof(key));
	harness_stop_kms(h);
}

/*
 * cache_save_interval: the file follows the cache from date to date, and nobody
 * has to tell the server to save.
 */
static void
saved_by_itself(void **state)
{
	static const char *const dates[] = {HOUR_1, HOUR_2, HOUR_3, HOUR_4};
	struct harness *h = *state;
	uint8_t key[129];

	start_at_noon(h, "precompute_keys = false; cache_save_interval = 1;");
	for (int i = 0; i < 3; i++) {
		go_to(h, 60 * i, dates[i], dates[i + 1]);
		ask_key(h, dates[i], "topic/once", key);
		assert_int_equal(keys_cached(h), i + 1);
		wait_for(is_written, h, dates[i], "topic/once");
	}
	harness_stop_kms(h);
}

int
main(void)
{
#define CASE(test) \
	cmocka_unit_test_setup_teardown(test, daemon_set_up, daemon_tear_down)
	const struct CMUnitTest tests[] = {
		CASE(keys_over_two_dates),
		CASE(nothing_precomputed),
		CASE(saved_by_itself),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
