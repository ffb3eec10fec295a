/*
 * kms_ctrl with each of its options, against a running server and without one.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
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
	assert_non_null(strstr(r.out, "handshakes: 0\n"));
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

/* Who asks for more new keys than a client may is told, and so is the owner. */
static void
limited_keys_are_shown(void **state)
{
	struct harness *h = *state;
	char date[DATE_LEN + 1], next[DATE_LEN + 1];
	struct wire_response response;
	struct peer *peer;
	int reason = WIRE_SUCCESS;

	configure(h, "max_keys_per_client = 1;\n");
	harness_start_kms(h, NULL);
	assert_null(strstr(ctrl(h, "-i", 0).out, "max_keys_per_client"));
	ask_dates(h, date, next);
	peer = peer_home(h->home, h->kms_port, SUB);
	/* Some a second are given for as long as it takes. */
	for (int i = 0; reason == WIRE_SUCCESS; i++)
		reason = peer_ask_key(peer, SUB, PUB, date,
		    harness_format(h, "invented/%d", i), &response);
	assert_int_equal(reason, WIRE_POLICY);
	assert_int_equal(peer_ask_key(peer, SUB, PUB, date, "invented/0",
	    &response), WIRE_SUCCESS);
	peer_free(peer);
	assert_non_null(strstr(ctrl(h, "-i", 0).out, "refused 1 private key"));
	assert_non_null(strstr(ctrl(h, "-vi", 0).out, "keys_refused: 1\n"));
	expect_log(h, "warning: " SUB " asks for more new private keys", 1);
	harness_stop_kms(h);
}

/* Without its socket the lock and the guide's signals do. */
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

static void
expect_none(struct harness *h, struct harness_child *stranger)
{
	static const char *const options[] = {"-i", "-d", "-c", "-s"};

	for (size_t i = 0; i < sizeof(options) / sizeof(options[0]); i++)
		assert_non_null(strstr(ctrl(h, options[i], 1).err,
		    "is not running"));
	assert_false(harness_ended(stranger, NULL));
}

/* The number may be anybody's: left behind, and given to another since. */
static void
a_stranger_that_the_pid_file_names_is_left_alone(void **state)
{
	struct harness *h = *state;
	struct harness_child *stranger = harness_spawn(h, "sleep", "1000",
	    NULL);
	char *text = harness_format(h, "%ld\n", (long)harness_pid(stranger));

	harness_write(h, home_file(h, ".kms.pid"), text, strlen(text));
	expect_none(h, stranger);
	/* Nor does it stand for a server that has no socket. */
	harness_start_kms(h, NULL);
	harness_write(h, home_file(h, ".kms.pid"), text, strlen(text));
	assert_int_equal(unlink(home_file(h, ".kms.sock")), 0);
	ctrl(h, "-d", 0);
	expect_log(h, "cache saved", 1);
	ctrl(h, "-s", 0);
	assert_int_equal(harness_stop(h, h->kms, SIGCONT), 0);
	harness_write(h, home_file(h, ".kms.pid"), text, strlen(text));
	expect_none(h, stranger);
}

/* Root is asked to stop one server, and led to another one by a link. */
static void
a_link_to_the_server_of_another_user_is_not_followed(void **state)
{
	static const char *const options[] = {"-i", "-d", "-c", "-s"};
	struct harness *h = *state;
	char *home = harness_format(h, "%s/theirs", h->dir);
	struct harness_result r;

	if (geteuid() != 0) {
		(void)fprintf(stderr, "NOTE: not root, servers of other users "
		    "are NOT tested\n");
		return;
	}
	harness_start_kms(h, NULL);
	assert_int_equal(chmod(h->dir, 0711), 0);
	assert_int_equal(chmod(h->home, 0711), 0);
	assert_int_equal(mkdir(home, 0755), 0);
	assert_int_equal(symlink(home_file(h, ".kms.sock"),
	    harness_format(h, "%s/.kms.sock", home)), 0);
	assert_int_equal(lchown(harness_format(h, "%s/.kms.sock", home),
	    SOMEBODY, SOMEBODY), 0);
	/* A home of that user, and one of root's with a link of that user. */
	for (int i = 0; i < 2; i++) {
		assert_int_equal(chown(home, i == 0 ? SOMEBODY : 0, 0), 0);
		for (size_t j = 0; j < sizeof(options) / sizeof(options[0]);
		    j++) {
			r = harness_run(h, "kms_ctrl", "-H", home, options[j],
			    NULL);
			assert_int_equal(r.status, 1);
			assert_non_null(strstr(r.err, "is not the key server "
			    "of this home"));
		}
	}
	ctrl(h, "-i", 0);
	harness_stop_kms(h);
}

/* The same by a link in the place of the home. */
static void
a_link_to_the_home_of_another_user_is_not_followed(void **state)
{
	struct harness *h = *state;
	char *link = harness_format(h, "%s/theirs", h->dir);
	struct harness_result r;

	if (geteuid() != 0) {
		(void)fprintf(stderr, "NOTE: not root, servers of other users "
		    "are NOT tested\n");
		return;
	}
	harness_start_kms(h, NULL);
	assert_int_equal(symlink(h->home, link), 0);
	harness_run_ok(h, "kms_ctrl", "-H", link, "-i", NULL);
	assert_int_equal(lchown(link, SOMEBODY, SOMEBODY), 0);
	r = harness_run(h, "kms_ctrl", "-H", link, "-s", NULL);
	assert_int_equal(r.status, 1);
	assert_non_null(strstr(r.err, "a link of another user leads there"));
	/* Nor is anything made there. */
	r = harness_run(h, "make_params", "-H", link, NULL);
	assert_int_equal(r.status, 1);
	assert_non_null(strstr(r.err, "a link of another user leads there"));
	ctrl(h, "-i", 0);
	harness_stop_kms(h);
}

/* Somebody who is neither root nor the owner of the home. */
static struct harness_result
somebody_asks(struct harness *h, const char *option)
{
	char *copy = harness_format(h, "%s/kms_ctrl", h->dir);
	size_t len;
	const char *program = harness_read(h, TEST_BIN "/kms_ctrl", &len);

	/* Where the programs are built may be closed to others. */
	harness_write(h, copy, program, len);
	assert_int_equal(chmod(copy, 0755), 0);
	return harness_run(h, "setpriv", "--reuid=65534", "--regid=65534",
	    "--clear-groups", copy, "-H", h->home, option, NULL);
}

static void
anybody_may_ask_or_is_told_what_to_set(void **state)
{
	struct harness *h = *state;
	struct harness_result r;

	if (geteuid() != 0) {
		(void)fprintf(stderr, "NOTE: not root, questions of other "
		    "users are NOT tested\n");
		return;
	}
	assert_int_equal(chmod(h->dir, 0711), 0);
	assert_int_equal(chmod(h->home, 0711), 0);
	harness_start_kms(h, NULL);
	assert_int_equal(somebody_asks(h, "-i").status, 0);
	r = somebody_asks(h, "-s");
	assert_int_equal(r.status, 1);
	assert_non_null(strstr(r.err, "only root"));
	assert_int_equal(chmod(h->home, 0700), 0);
	r = somebody_asks(h, "-i");
	assert_int_equal(r.status, 1);
	assert_non_null(strstr(r.err, "set control_socket in kms.cfg"));
	harness_stop_kms(h);
	assert_int_equal(chmod(h->home, 0711), 0);
	r = somebody_asks(h, "-i");
	assert_int_equal(r.status, 1);
	assert_non_null(strstr(r.err, "no key server answers"));
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
		CASE(limited_keys_are_shown),
		CASE(ctrl_by_signals),
		CASE(a_stranger_that_the_pid_file_names_is_left_alone),
		CASE(a_link_to_the_server_of_another_user_is_not_followed),
		CASE(a_link_to_the_home_of_another_user_is_not_followed),
		CASE(anybody_may_ask_or_is_told_what_to_set),
		CASE(ctrl_socket_elsewhere),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
