/*
 * The kms program over two expiration dates: precompute_keys,
 * precompute_lead_time, expire_cache_after and cache_save_interval (guide
 * section 3.2.3).
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
#include "kms/peer.h"

#include <cmocka.h>

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

static bool
is_current(void *arg)
{
	struct key_wanted *w = arg;
	char current[DATE_LEN + 1], next[DATE_LEN + 1];

	ask_dates(w->h, current, next);
	return strcmp(current, w->date) == 0;
}

static bool
has_passed(void *arg)
{
	return !is_current(arg);
}

static void
wait_for(bool (*condition)(void *), struct harness *h, const char *date,
    const char *topic)
{
	struct key_wanted w = {h, date, topic};

	if (!harness_wait(condition, &w, HARNESS_PATIENCE))
		fail_msg("%s, %s: waited in vain", date, topic);
}

/* Three dates in a row, the first not about to pass. */
static void
three_dates(struct harness *h, int interval, char date[3][DATE_LEN + 1])
{
	int64_t first;

	ask_dates(h, date[0], date[1]);
	assert_true(date_parse((uint8_t *)date[0], DATE_LEN, &first));
	if (first - clock_wall() < interval / 2) {
		char second[DATE_LEN + 1];

		memcpy(second, date[1], sizeof(second));
		wait_for(is_current, h, second, "");
		ask_dates(h, date[0], date[1]);
		assert_true(date_parse((uint8_t *)date[0], DATE_LEN, &first));
	}
	assert_true(date_format(first + 2 * interval, date[2]));
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
	char date[3][DATE_LEN + 1];
	uint8_t key[129];

	configure(h, "min_expiry_interval = 1; expiry_interval = 8;"
	    "precompute_lead_time = 5; expire_cache_after = 6;");
	harness_start_kms(h, NULL);
	three_dates(h, 8, date);
	ask_key(h, date[0], "topic/once", key);
	ask_key(h, date[0], "topic/ever", key);
	wait_for(is_there, h, date[1], "topic/once");
	wait_for(is_there, h, date[1], "topic/ever");

	wait_for(is_current, h, date[1], "");
	ask_key(h, date[1], "topic/ever", key);
	wait_for(is_there, h, date[2], "topic/ever");
	wait_for(is_gone, h, date[0], "topic/once");
	wait_for(is_gone, h, date[0], "topic/ever");

	wait_for(is_current, h, date[2], "");
	assert_false(is_cached(h, date[2], "topic/once"));
	wait_for(is_gone, h, date[1], "topic/once");
	harness_stop_kms(h);
	expect_log(h, harness_format(h, "keys expire at %s, then at %s",
	    date[1], date[2]), 1);
}

/* Without precompute_keys nothing is made ahead, and dates move on alike. */
static void
nothing_precomputed(void **state)
{
	struct harness *h = *state;
	char date[3][DATE_LEN + 1];
	uint8_t key[129], again[129];

	configure(h, "min_expiry_interval = 1; expiry_interval = 4;"
	    "precompute_lead_time = 4; precompute_keys = false;");
	harness_start_kms(h, NULL);
	three_dates(h, 4, date);
	ask_key(h, date[0], "topic/once", key);
	wait_for(is_current, h, date[1], "");
	assert_false(is_cached(h, date[1], "topic/once"));
	assert_int_equal(keys_cached(h), 1);
	wait_for(is_current, h, date[2], "");
	assert_int_equal(keys_cached(h), 1);
	/* Within past_key_window the key is still given, the same one. */
	ask_key(h, date[0], "topic/once", again);
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
	struct harness *h = *state;
	char current[DATE_LEN + 1], next[DATE_LEN + 1];
	uint8_t key[129];

	configure(h, "min_expiry_interval = 1; expiry_interval = 3;"
	    "precompute_keys = false; cache_save_interval = 1;");
	harness_start_kms(h, NULL);
	for (int dates = 0; dates < 3; dates++) {
		ask_dates(h, current, next);
		ask_key(h, current, "topic/once", key);
		assert_int_equal(keys_cached(h), dates + 1);
		wait_for(is_written, h, current, "topic/once");
		wait_for(has_passed, h, current, "");
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
