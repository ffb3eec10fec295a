/*
 * kms_ctrl with each of its options, against a running server and without one.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "harness.h"
#include "kms/daemon_check.h"
#include "kms/peer.h"

#include <cmocka.h>

/* Nobody in particular. */
#define SOMEBODY 65534

static void
ctrl_usage(void **state)
{
	struct harness *h = *state;
	struct harness_result r;

	assert_int_equal(harness_run(h, "kms_ctrl", "-H", h->home, NULL).
	    status, 2);
	assert_int_equal(harness_run(h, "kms_ctrl", "-H", h->home, "-i", "-s",
	    NULL).status, 2);
	assert_int_equal(harness_run(h, "kms_ctrl", "-H", h->home, "-i", "x",
	    NULL).status, 2);
	assert_int_equal(harness_run(h, "kms_ctrl", "-z", NULL).status, 2);
	r = harness_run_ok(h, "kms_ctrl", "-h", NULL);
	assert_memory_equal(r.out, "usage: kms_ctrl", 15);
	assert_string_equal(harness_run_ok(h, "kms_ctrl", "--help", NULL).out,
	    r.out);
	assert_string_equal(harness_run_ok(h, "kms_ctrl", "--version", NULL).
	    out, harness_format(h, "kms_ctrl (MasQiTT) %s\n",
	    MASQ_version()));

	r = ctrl(h, "-i", 1);
	assert_non_null(strstr(r.err, "is not running"));
	assert_non_null(strstr(ctrl(h, "-s", 1).err, "is not running"));
	assert_non_null(strstr(ctrl(h, "-d", 1).err, "is not running"));
	assert_non_null(strstr(ctrl(h, "-c", 1).err, "is not running"));
	r = ctrl(h, "-qi", 1);
	assert_string_equal(r.out, "");
	assert_string_equal(r.err, "");
}

static void
ctrl_commands(void **state)
{
	struct harness *h = *state;
	struct harness_result r;
	struct peer *peer;

	harness_start_kms(h, NULL);
	peer = peer_home(h->home, h->kms_port, SUB);
	assert_int_equal(peer_ask_time(peer, SUB, NULL), WIRE_SUCCESS);
	r = ctrl(h, "-i", 0);
	assert_non_null(strstr(r.out, harness_format(h, "process %ld on "
	    "127.0.0.1:%d for ", (long)harness_pid(h->kms), h->kms_port)));
	assert_non_null(strstr(r.out, "connections: 1."));
	r = ctrl(h, "-vi", 0);
	assert_non_null(strstr(r.out, "requests: 1\n"));
	assert_non_null(strstr(r.out, harness_format(h, "home: %s\n",
	    h->home)));
	r = ctrl(h, "-qi", 0);
	assert_string_equal(r.out, "");
	peer_free(peer);

	assert_false(home_has(h, "cache.smqtt"));
	ctrl(h, "-d", 0);
	assert_true(home_has(h, "cache.smqtt"));
	ctrl(h, "-c", 0);
	/* A failed save is reported: its place is taken by a directory. */
	assert_int_equal(unlink(home_file(h, "cache.smqtt")), 0);
	assert_int_equal(mkdir(home_file(h, "cache.smqtt"), 0700), 0);
	assert_non_null(strstr(ctrl(h, "-d", 1).err, "cache.smqtt"));
	assert_int_equal(rmdir(home_file(h, "cache.smqtt")), 0);

	r = ctrl(h, "-s", 0);
	assert_non_null(strstr(r.out, "has stopped"));
	/* It waits until the process has ended. */
	assert_false(home_has(h, ".kms.pid"));
	assert_true(home_has(h, "cache.smqtt"));
	assert_int_equal(harness_stop(h, h->kms, SIGCONT), 0);
	ctrl(h, "-i", 1);
}

/* Without its socket the pid file and the guide's signals do. */
static void
ctrl_by_signals(void **state)
{
	struct harness *h = *state;

	harness_start_kms(h, NULL);
	assert_int_equal(unlink(home_file(h, ".kms.sock")), 0);
	assert_non_null(strstr(ctrl(h, "-i", 0).out, harness_format(h,
	    "process %ld", (long)harness_pid(h->kms))));
	ctrl(h, "-d", 0);
	expect_log(h, "cache saved", 1);
	ctrl(h, "-c", 0);
	expect_log(h, "configuration read", 1);
	ctrl(h, "-qs", 0);
	assert_false(home_has(h, ".kms.pid"));
	assert_int_equal(harness_stop(h, h->kms, SIGCONT), 0);
}

/*
 * What a pid file says is the home's owner's word, so nobody is told to end
 * whom that owner may not tell; not even when root runs kms_ctrl.
 */
static void
ctrl_pid_of_others(void **state)
{
	struct harness *h = *state;
	struct harness_child *other = NULL;
	pid_t pid = 1;
	char *text;

	if (geteuid() == 0) {
		other = harness_spawn(h, "sleep", "1000", NULL);
		pid = harness_pid(other);
		assert_int_equal(chmod(h->dir, 0711), 0);
		assert_int_equal(chown(h->home, SOMEBODY, SOMEBODY), 0);
	}
	text = harness_format(h, "%ld\n", (long)pid);
	harness_write(h, home_file(h, ".kms.pid"), text, strlen(text));
	assert_int_equal(chmod(home_file(h, ".kms.pid"), 0644), 0);
	assert_non_null(strstr(ctrl(h, "-s", 1).err, "cannot command"));
	if (other != NULL)
		assert_false(harness_ended(other, NULL));
}

/* A socket elsewhere is found through the link in the home. */
static void
ctrl_socket_elsewhere(void **state)
{
	struct harness *h = *state;
	struct stat st;

	configure(h, harness_format(h, "control_socket = \"%s/elsewhere\";",
	    h->dir));
	harness_start_kms(h, NULL);
	assert_int_equal(lstat(harness_format(h, "%s/elsewhere", h->dir),
	    &st), 0);
	assert_true(S_ISSOCK(st.st_mode));
	assert_int_equal(lstat(home_file(h, ".kms.sock"), &st), 0);
	assert_true(S_ISLNK(st.st_mode));
	ctrl(h, "-d", 0);
	ctrl(h, "-s", 0);
	assert_int_not_equal(lstat(harness_format(h, "%s/elsewhere", h->dir),
	    &st), 0);
	assert_false(home_has(h, ".kms.sock"));
	assert_int_equal(harness_stop(h, h->kms, SIGCONT), 0);
}

int
main(void)
{
#define CASE(test) \
	cmocka_unit_test_setup_teardown(test, daemon_set_up, daemon_tear_down)
	const struct CMUnitTest tests[] = {
		CASE(ctrl_usage),
		CASE(ctrl_commands),
		CASE(ctrl_by_signals),
		CASE(ctrl_pid_of_others),
		CASE(ctrl_socket_elsewhere),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
