/*
 * The kms program when a client is taken out of kms.cfg: what it answers, logs
 * and forgets.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <string.h>

#include "base/date.h"
#include "harness.h"
#include "kms/daemon_check.h"
#include "kms/peer.h"

#include <cmocka.h>

/* Write a kms.cfg of the subscriber, these clients and these settings. */
static void
enrol_only(struct harness *h, const char *clients, const char *settings)
{
	const char *text = harness_format(h, "clients = ({ id = \"" SUB "\"; "
	    "role = \"subscriber\"; }%s);\n%s", clients, settings);

	harness_write(h, home_file(h, "kms.cfg"), text, strlen(text));
}

/* What the publisher is answered. */
static int
publisher_gets(struct harness *h)
{
	struct peer *peer = peer_home(h->home, h->kms_port, PUB);
	int reason = peer_ask_time(peer, PUB, NULL);

	peer_free(peer);
	return reason;
}

/* A publisher that is removed is told, and its keys go at once. */
static void
removed_publisher(void **state)
{
	static const char publisher[] = ", { id = \"" PUB "\"; "
	    "role = \"publisher\"; }";
	struct harness *h = *state;
	char current[DATE_LEN + 1], next[DATE_LEN + 1];
	uint8_t key[129];

	harness_start_kms(h, NULL);
	ask_dates(h, current, next);
	ask_key(h, next, "a/b", key);
	assert_int_equal(keys_cached(h), 1);
	enrol_only(h, "", "");
	ctrl(h, "-c", 0);
	expect_log(h, "configuration read, clients: 1\n", 1);
	expect_log(h, "clients removed: " PUB "\n", 1);
	assert_int_equal(publisher_gets(h), WIRE_CLIENT_UNKNOWN);
	assert_int_equal(keys_cached(h), 0);
	ctrl(h, "-d", 0);
	expect_log(h, "cache saved, private keys: 0\n", 1);
	enrol_only(h, publisher, "");
	ctrl(h, "-c", 0);
	expect_log(h, "clients added: " PUB "\n", 1);
	assert_int_equal(publisher_gets(h), WIRE_SUCCESS);
	harness_stop_kms(h);
	assert_null(strstr(harness_kms_output(h), "cache.smqtt alone"));
}

/*
 * With non_cache_clients it stays, which the log tells, until a cache.smqtt
 * was written without that setting.
 */
static void
removed_but_in_the_cache(void **state)
{
	static const char stays[] = "clients that cache.smqtt alone keeps "
	    "enrolled: 1 (non_cache_clients in kms.cfg)\n";
	static const char setting[] = "non_cache_clients = true;";
	struct harness *h = *state;

	configure(h, setting);
	harness_start_kms(h, NULL);
	ctrl(h, "-d", 0);
	enrol_only(h, "", setting);
	ctrl(h, "-c", 0);
	expect_log(h, stays, 1);
	assert_int_equal(publisher_gets(h), WIRE_SUCCESS);
	harness_stop_kms(h);
	harness_start_kms(h, NULL);
	expect_log(h, stays, 1);
	assert_int_equal(publisher_gets(h), WIRE_SUCCESS);
	enrol_only(h, "", "");
	ctrl(h, "-c", 0);
	assert_int_equal(publisher_gets(h), WIRE_CLIENT_UNKNOWN);
	ctrl(h, "-d", 0);
	enrol_only(h, "", setting);
	ctrl(h, "-c", 0);
	expect_log(h, "configuration read", 2);
	assert_int_equal(publisher_gets(h), WIRE_CLIENT_UNKNOWN);
	harness_stop_kms(h);
	assert_int_equal(count_in(harness_kms_output(h), stays), 1);
}

/*
 * A kms.cfg without clients is more likely a slip: nothing changes, whoever
 * asks, unless it is said to be meant.
 */
static void
all_of_them_by_force_only(void **state)
{
	static const char empty[] = "max_connections = 77; threads = 3;";
	struct harness *h = *state;
	const char *path = home_file(h, "kms.cfg");
	struct harness_result r;

	harness_start_kms(h, NULL);
	harness_write(h, path, empty, strlen(empty));
	r = ctrl(h, "-c", 1);
	assert_non_null(strstr(r.err, "2 of 2 clients"));
	assert_non_null(strstr(r.err, "--force"));
	assert_int_equal(kill(harness_pid(h->kms), SIGUSR2), 0);
	expect_log(h, "configuration not changed: kms.cfg would remove", 2);
	assert_int_equal(publisher_gets(h), WIRE_SUCCESS);
	r = harness_run_ok(h, "kms_ctrl", "-H", h->home, "-c", "--force",
	    NULL);
	assert_non_null(strstr(r.out, "\n  clients removed: " PUB ", " SUB
	    "\n"));
	assert_non_null(strstr(r.out, "\n  max_connections: 77, was 0\n"));
	assert_non_null(strstr(r.out, "\n  threads: 3, was "));
	assert_non_null(strstr(r.out, " (takes effect at the next start)\n"));
	assert_int_equal(publisher_gets(h), WIRE_CLIENT_UNKNOWN);
	r = ctrl(h, "-c", 0);
	assert_non_null(strstr(r.out, "\n  nothing has changed\n"));
	/* It goes with a reload alone. */
	r = harness_run(h, "kms_ctrl", "-H", h->home, "-d", "--force", NULL);
	assert_int_equal(r.status, 2);
	harness_stop_kms(h);
}

/* A restart refuses nothing of that kind, but tells. */
static void
gone_at_the_start(void **state)
{
	static const char gone[] = "clients that were enrolled when "
	    "cache.smqtt was written last and are not in kms.cfg: ";
	struct harness *h = *state;

	harness_start_kms(h, NULL);
	harness_stop_kms(h);
	assert_null(strstr(harness_kms_output(h), gone));
	enrol_only(h, "", "");
	harness_start_kms(h, NULL);
	expect_log(h, harness_format(h, "%s1; ", gone), 1);
	harness_stop_kms(h);
	/* It was written without them since. */
	harness_start_kms(h, NULL);
	harness_stop_kms(h);
	assert_null(strstr(harness_kms_output(h), gone));
}

int
main(void)
{
#define CASE(test) \
	cmocka_unit_test_setup_teardown(test, daemon_set_up, daemon_tear_down)
	const struct CMUnitTest tests[] = {
		CASE(removed_publisher),
		CASE(removed_but_in_the_cache),
		CASE(all_of_them_by_force_only),
		CASE(gone_at_the_start),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
