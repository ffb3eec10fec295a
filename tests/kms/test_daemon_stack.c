/*
 * The kms program with the stacks that a system with 128 KiB by default gives
 * it: `ulimit -s 128`, which counts for its main thread, and for others unless
 * they say how much they want.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <string.h>
#include <sys/resource.h>

#include "base/date.h"
#include "harness.h"
#include "kms/daemon_check.h"

#include <cmocka.h>

#define SMALL (128 * 1024)
#define TOPICS 40			/* more than one batch of keys */

/* Start kms under that limit, which this program does not keep. */
static void
start_small(struct harness *h)
{
	struct rlimit before, small;

	assert_int_equal(getrlimit(RLIMIT_STACK, &before), 0);
	small = before;
	small.rlim_cur = SMALL;
	assert_int_equal(setrlimit(RLIMIT_STACK, &small), 0);
	harness_start_kms(h, NULL);
	assert_int_equal(setrlimit(RLIMIT_STACK, &before), 0);
}

static bool
all_are_there(void *arg)
{
	return keys_cached(arg) == 2 * TOPICS;
}

/* Handshakes, single keys, batches of keys made ahead, a reload, a save, and
 * the reading of what was saved. */
static void
all_that_kms_does(void **state)
{
	struct harness *h = *state;
	char current[DATE_LEN + 1], next[DATE_LEN + 1];
	uint8_t keys[TOPICS][129], again[129];

	configure(h, "epoch = \"20261124T120000Z\"; expiry_interval = \"1d\";"
	    "precompute_lead_time = \"1d\";");
	harness_set_time(h, INT64_C(1795521600));
	start_small(h);
	ask_dates(h, current, next);
	for (int i = 0; i < TOPICS; i++)
		ask_key(h, current, harness_format(h, "topic/%d", i), keys[i]);
	assert_true(harness_wait(all_are_there, h, HARNESS_PATIENCE));
	ctrl(h, "-c", 0);
	ctrl(h, "-d", 0);
	harness_stop_kms(h);

	start_small(h);
	assert_int_equal(keys_cached(h), 2 * TOPICS);
	for (int i = 0; i < TOPICS; i++) {
		ask_key(h, current, harness_format(h, "topic/%d", i), again);
		assert_memory_equal(again, keys[i], sizeof(again));
	}
	harness_stop_kms(h);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(all_that_kms_does,
		    daemon_set_up, daemon_tear_down)
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
