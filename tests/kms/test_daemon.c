/*
 * The kms program as users run it: start and stop, reload and save, the
 * background, another user's home.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include <netinet/in.h>
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/date.h"
#include "harness.h"
#include "kms/daemon_check.h"
#include "kms/peer.h"

#include <cmocka.h>

#define NOBODY 65534
/* Has a certificate, but does not stand in kms.cfg. */
#define UNENROLLED "Unenrolled000001"

/* --- start --- */

/* kms with these options has to refuse to start, with this in its sentence. */
static void
expect_refusal(struct harness *h, const char *option, const char *text)
{
	struct harness_result r = harness_run(h, "kms", "-H", h->home, "-p",
	    "0", option, NULL);

	assert_int_equal(r.status, 1);
	assert_memory_equal(r.err, "kms: ", 5);
	if (strstr(r.err, text) == NULL)
		fail_msg("\"%s\" is not in: %s", text, r.err);
}

static void
usage(void **state)
{
	static const char *const wrong[] = {"-z", "-p", "-p65536", "-p-1",
	    "-p1x", "-p", "operand"};
	struct harness *h = *state;
	struct harness_result r;

	for (size_t i = 0; i < sizeof(wrong) / sizeof(wrong[0]); i++) {
		r = harness_run(h, "kms", "-H", h->home, wrong[i], NULL);
		if (r.status != 2 || strncmp(r.err, "kms: ", 5) != 0)
			fail_msg("kms %s: %d: %s", wrong[i], r.status, r.err);
	}
	r = harness_run_ok(h, "kms", "-h", NULL);
	assert_memory_equal(r.out, "usage: kms ", 11);
	assert_string_equal(harness_run_ok(h, "kms", "--help", NULL).out,
	    r.out);
	assert_string_equal(harness_run_ok(h, "kms", "--version", NULL).out,
	    harness_format(h, "kms (MasQiTT) %s\n", MASQ_version()));
	r = harness_run(h, "kms", "-H", "/nonexistent", NULL);
	assert_int_equal(r.status, 1);
}

static void
refuses_what_is_wrong(void **state)
{
	struct harness *h = *state;
	char *path = home_file(h, "ca/kms-key.pem");
	char *config = harness_read(h, home_file(h, "kms.cfg"), NULL);

	expect_refusal(h, "-aa..b", "a..b");
	assert_int_equal(chmod(path, 0644), 0);
	expect_refusal(h, "-m", "chmod 600");
	assert_int_equal(chmod(path, 0600), 0);
	configure(h, "expiry_interval = 5;");
	expect_refusal(h, "-m", "expiry_interval");
	harness_write(h, home_file(h, "kms.cfg"), "clients = (", 11);
	expect_refusal(h, "-m", "kms.cfg");
	expect_refusal(h, "-d", "kms.cfg");
	harness_write(h, home_file(h, "kms.cfg"), config, strlen(config));
	assert_int_equal(unlink(home_file(h, "params.smqtt")), 0);
	expect_refusal(h, "-m", "params.smqtt");
	assert_false(home_has(h, ".kms.pid"));
	assert_false(home_has(h, ".kms.sock"));
}

static void
long_socket_path(void **state)
{
	struct harness *h = *state;
	char name[128];

	memset(name, 's', sizeof(name) - 1);
	name[sizeof(name) - 1] = '\0';
	configure(h, harness_format(h, "control_socket = \"/tmp/%s\";", name));
	expect_refusal(h, "-m", "control_socket");
}

/* Only core dumps show what memory holds, so there are none. */
static void
no_core_dumps(void **state)
{
	struct harness *h = *state;
	struct rlimit core;

	harness_start_kms(h, NULL);
	assert_int_equal(prlimit(harness_pid(h->kms), RLIMIT_CORE, NULL,
	    &core), 0);
	assert_int_equal(core.rlim_cur, 0);
	assert_int_equal(core.rlim_max, 0);
	harness_stop_kms(h);
}

/* What is logged of a request and of a refusal without -v, with -v and -vv. */
static void
verbosity(void **state)
{
	static const char *const options[] = {"-m", "-v", "-vv"};
	static const char request[] = SUB " at 127.0.0.1:";
	static const char refusal[] = "client id unknown";
	struct harness *h = *state;
	char *path = home_file(h, "kms.cfg");
	char *config = harness_read(h, path, NULL);
	struct peer *peer;

	harness_enrol(h, UNENROLLED, "sub");
	harness_write(h, path, config, strlen(config));
	for (int v = 0; v < 3; v++) {
		harness_start_kms(h, options[v], NULL);
		peer = peer_home(h->home, h->kms_port, SUB);
		assert_int_equal(peer_ask_time(peer, SUB, NULL),
		    WIRE_SUCCESS);
		peer_free(peer);
		peer = peer_home(h->home, h->kms_port, UNENROLLED);
		assert_int_equal(peer_ask_time(peer, UNENROLLED, NULL),
		    WIRE_CLIENT_UNKNOWN);
		peer_free(peer);
		harness_stop_kms(h);
		assert_int_equal(strstr(harness_kms_output(h), request) !=
		    NULL, v == 2);
		assert_int_equal(strstr(harness_kms_output(h), refusal) !=
		    NULL, v >= 1);
	}
}

static void
any_port(void **state)
{
	struct harness *h = *state;
	struct peer *peer;

	harness_start_kms(h, "-p", "0", NULL);
	assert_true(h->kms_port > 0);
	assert_non_null(strstr(harness_kms_output(h),
	    harness_format(h, "kms: ready on 127.0.0.1:%d\n", h->kms_port)));
	peer = peer_home(h->home, h->kms_port, SUB);
	assert_int_equal(peer_ask_time(peer, SUB, NULL), WIRE_SUCCESS);
	peer_free(peer);
	harness_stop_kms(h);
}

static bool
has_ipv6(void)
{
	struct sockaddr_in6 address = {.sin6_family = AF_INET6,
	    .sin6_addr = IN6ADDR_LOOPBACK_INIT};
	int fd = socket(AF_INET6, SOCK_STREAM | SOCK_CLOEXEC, 0);
	bool has = fd >= 0 && bind(fd, (struct sockaddr *)&address,
	    sizeof(address)) == 0;

	if (fd >= 0)
		(void)close(fd);
	if (!has)
		(void)fprintf(stderr, "NOTE: this machine has no ::1, IPv6 is "
		    "NOT tested\n");
	return has;
}

static void
ipv6(void **state)
{
	struct harness *h = *state;
	struct peer *peer;

	if (!has_ipv6()) {
		expect_refusal(h, "-a::1", "::1");
		return;
	}
	harness_start_kms(h, "-p", "0", "-a", "::1", NULL);
	assert_non_null(strstr(harness_kms_output(h),
	    harness_format(h, "kms: ready on [::1]:%d\n", h->kms_port)));
	peer = peer_tls("::1", h->kms_port, home_file(h, "ca"), SUB);
	assert_int_equal(peer_ask_time(peer, SUB, NULL), WIRE_SUCCESS);
	peer_free(peer);
	harness_stop_kms(h);

	/* All addresses of both kinds. */
	harness_start_kms(h, "-p", "0", "-a", "::", NULL);
	peer = peer_tls("::1", h->kms_port, home_file(h, "ca"), SUB);
	assert_int_equal(peer_ask_time(peer, SUB, NULL), WIRE_SUCCESS);
	peer_free(peer);
	peer = peer_tls("127.0.0.1", h->kms_port, home_file(h, "ca"), SUB);
	assert_int_equal(peer_ask_time(peer, SUB, NULL), WIRE_SUCCESS);
	peer_free(peer);
	harness_stop_kms(h);
}

static void
host_name(void **state)
{
	struct harness *h = *state;
	const char *log, *at;
	int found = 0;

	harness_start_kms(h, "-p", "0", "-a", "localhost", NULL);
	log = harness_kms_output(h);
	for (at = log; (at = strstr(at, "ready on ")) != NULL; found++) {
		struct peer *peer;

		at += strlen("ready on ");
		peer = peer_tls(*at == '[' ? "::1" : "127.0.0.1", h->kms_port,
		    home_file(h, "ca"), SUB);
		assert_int_equal(peer_ask_time(peer, SUB, NULL),
		    WIRE_SUCCESS);
		peer_free(peer);
	}
	assert_true(found >= 1);
	harness_stop_kms(h);
}

/* --- one server for one home --- */

static void
pid_file(void **state)
{
	struct harness *h = *state;
	char *path = home_file(h, ".kms.pid"), *text;
	struct harness_result r;

	/* This test lives, but serves nobody. */
	text = harness_format(h, "%ld\n", (long)getpid());
	harness_write(h, path, text, strlen(text));
	harness_start_kms(h, NULL);
	assert_string_equal(harness_read(h, path, NULL), harness_format(h,
	    "%ld\n", (long)harness_pid(h->kms)));
	expect_refusal(h, "-m", "kms_ctrl -s");
	harness_stop_kms(h);
	assert_false(home_has(h, ".kms.pid"));

	/* By force also beside one that lives, on another port. */
	harness_start_kms(h, NULL);
	r = harness_run_ok(h, "kms", "-H", h->home, "-p", "0", "-x", "-d",
	    NULL);
	assert_non_null(strstr(r.out, "ready on"));
	harness_stop_kms(h);
	assert_non_null(strstr(ctrl(h, "-i", 0).out, "running"));
	ctrl(h, "-s", 0);

	harness_start_kms(h, NULL);
	harness_kill_kms(h);
	harness_write(h, home_file(h, ".cache.smqtt.tmp.killed"), "x", 1);
	assert_true(home_has(h, ".kms.pid"));
	assert_true(home_has(h, ".kms.sock"));
	harness_start_kms(h, NULL);
	assert_false(home_has(h, ".cache.smqtt.tmp.killed"));
	ctrl(h, "-i", 0);
	harness_stop_kms(h);
}

/* --- stop, save, restore --- */

static void
stop_signals(void **state)
{
	static const int signals[] = {SIGHUP, SIGINT, SIGTERM};
	struct harness *h = *state;

	for (size_t i = 0; i < sizeof(signals) / sizeof(signals[0]); i++) {
		(void)unlink(home_file(h, "cache.smqtt"));
		harness_start_kms(h, NULL);
		assert_true(home_has(h, ".kms.pid"));
		assert_true(home_has(h, ".kms.sock"));
		assert_int_equal(harness_stop(h, h->kms, signals[i]), 0);
		assert_true(home_has(h, "cache.smqtt"));
		assert_false(home_has(h, ".kms.pid"));
		assert_false(home_has(h, ".kms.sock"));
	}
}

/* Keys and dates survive; -F leaves the keys behind, not the dates. */
static void
restart(void **state)
{
	struct harness *h = *state;
	char current[DATE_LEN + 1], next[DATE_LEN + 1];
	char again[DATE_LEN + 1], next_again[DATE_LEN + 1];
	uint8_t key[129], same[129];

	harness_start_kms(h, NULL);
	ask_dates(h, current, next);
	ask_key(h, next, "a/b", key);
	assert_int_equal(keys_cached(h), 1);
	harness_stop_kms(h);

	/* What was announced holds, whatever the schedule says now. */
	configure(h, "expiry_interval = \"7w\"; epoch = "
	    "\"20000101T010203Z\";");
	harness_start_kms(h, NULL);
	assert_int_equal(keys_cached(h), 1);
	ask_key(h, next, "a/b", same);
	assert_memory_equal(same, key, sizeof(key));
	ask_dates(h, again, next_again);
	assert_string_equal(again, current);
	assert_string_equal(next_again, next);
	harness_stop_kms(h);

	harness_start_kms(h, "-F", NULL);
	assert_int_equal(keys_cached(h), 0);
	ask_dates(h, again, next_again);
	assert_string_equal(again, current);
	assert_string_equal(next_again, next);
	/* Extraction is randomised: a new key is another one. */
	ask_key(h, next, "a/b", same);
	assert_memory_not_equal(same, key, sizeof(key));
	harness_stop_kms(h);
}

static void
broken_cache(void **state)
{
	struct harness *h = *state;

	harness_write(h, home_file(h, "cache.smqtt"), "PrivKey\x01nonsense",
	    16);
	expect_refusal(h, "-m", "cache.smqtt");
	assert_true(home_has(h, "cache.smqtt"));
	harness_start_kms(h, "-C", NULL);
	assert_int_equal(keys_cached(h), 0);
	harness_stop_kms(h);
	harness_start_kms(h, NULL);
	harness_stop_kms(h);
}

/*
 * kms_ctrl -d between the beats does not put them off: saving by hand more
 * often than the interval is long, there is still one save more.
 */
static void
save_beat(void **state)
{
	struct harness *h = *state;
	int by_hand = 0, saved;

	configure(h, "cache_save_interval = 3;");
	harness_start_kms(h, NULL);
	do {
		ctrl(h, "-d", 0);
		by_hand++;
		saved = count_in(harness_kms_output(h), "cache saved");
		(void)usleep(200 * 1000);
	} while (saved <= by_hand && by_hand < 5 * HARNESS_PATIENCE);
	assert_true(saved > by_hand);
	harness_stop_kms(h);
}

/* --- reload --- */

static const char late[] = "Subscriber000002";

static bool
is_known(void *peer)
{
	return peer_ask_time(peer, late, NULL) == WIRE_SUCCESS;
}

static void
reload_good_and_bad(void **state)
{
	struct harness *h = *state;
	char *path = home_file(h, "kms.cfg"), *good;
	struct harness_result r;
	struct peer *peer;

	harness_start_kms(h, NULL);
	harness_enrol(h, late, "sub");
	peer = peer_home(h->home, h->kms_port, late);
	assert_int_equal(peer_ask_time(peer, late, NULL),
	    WIRE_CLIENT_UNKNOWN);
	good = harness_read(h, path, NULL);

	harness_write(h, path, "clients = (", 11);
	r = ctrl(h, "-c", 1);
	assert_non_null(strstr(r.err, "kms.cfg"));
	expect_log(h, "configuration not changed", 1);
	assert_int_equal(kill(harness_pid(h->kms), SIGUSR2), 0);
	expect_log(h, "configuration not changed", 2);
	assert_int_equal(peer_ask_time(peer, late, NULL),
	    WIRE_CLIENT_UNKNOWN);

	/* A good configuration, but no certificate: nothing changes either. */
	harness_write(h, path, good, strlen(good));
	assert_int_equal(rename(home_file(h, "ca/kms-crt.pem"),
	    home_file(h, "ca/away")), 0);
	r = ctrl(h, "-c", 1);
	assert_non_null(strstr(r.err, "kms-crt.pem"));
	assert_int_equal(peer_ask_time(peer, late, NULL),
	    WIRE_CLIENT_UNKNOWN);
	assert_int_equal(rename(home_file(h, "ca/away"),
	    home_file(h, "ca/kms-crt.pem")), 0);

	ctrl(h, "-c", 0);
	expect_log(h, "configuration read", 1);
	assert_true(harness_wait(is_known, peer, HARNESS_PATIENCE));
	peer_free(peer);
	assert_int_equal(kill(harness_pid(h->kms), SIGUSR2), 0);
	expect_log(h, "configuration read", 2);
	assert_int_equal(kill(harness_pid(h->kms), SIGUSR1), 0);
	expect_log(h, "cache saved", 1);
	harness_stop_kms(h);
}

/*
 * Certificates that do not work, or not for long, are named at the start and
 * by a reload, to whoever asked for it too.
 */
static void
certificates_are_looked_at(void **state)
{
	struct harness *h = *state;
	struct harness_result r;

	harness_run_ok(h, "generate_ca", "-r", "-H", h->home, "-d", "20",
	    NULL);
	harness_start_kms(h, "-a", "127.0.0.1", NULL);
	expect_log(h, "warning: ca/kms-crt.pem, \"O=MasQiTT, CN=MasQiTT Key "
	    "Management Server\", expires on 20", 1);
	r = ctrl(h, "-c", 0);
	assert_non_null(strstr(r.out, "\n  ca/kms-crt.pem, \"O=MasQiTT, "));
	assert_non_null(strstr(r.out, "generate_ca -r makes a new one"));
	assert_non_null(strstr(r.out, "\n  nothing has changed\n"));
	harness_run_ok(h, "generate_ca", "-r", "-H", h->home, "-d", "100",
	    NULL);
	r = ctrl(h, "-c", 0);
	assert_null(strstr(r.out, "expires"));
	assert_null(strstr(r.out, "nothing has changed"));
	assert_non_null(strstr(r.out, "\n  other certificates or another "
	    "organisation: connections that were let in before end\n"));
	r = ctrl(h, "-c", 0);
	assert_non_null(strstr(r.out, "\n  nothing has changed\n"));
	harness_stop_kms(h);
}

/*
 * Why a client's certificate is not accepted stands in the log at once, where
 * its owner will look; but not each time.
 */
static void
a_refused_certificate_is_told(void **state)
{
	struct harness *h = *state, *other = harness_new();
	char *cert, *key;
	struct peer *peer;

	harness_provision(other, NULL);
	harness_enrol(other, SUB, "sub");
	cert = harness_read(other, harness_cert(other, SUB), NULL);
	key = harness_read(other, harness_key(other, SUB), NULL);
	harness_write(h, harness_cert(h, "foreign"), cert, strlen(cert));
	harness_write(h, harness_key(h, "foreign"), key, strlen(key));
	harness_start_kms(h, NULL);
	for (int i = 0; i < 3; i++) {
		peer = peer_home(h->home, h->kms_port, "foreign");
		assert_int_equal(peer_ask_time(peer, SUB, NULL), -1);
		peer_free(peer);
	}
	expect_log(h, "refused: the certificate of \"O=MasQiTT, CN=" SUB
	    "\" is ", 1);
	harness_stop_kms(h);
	harness_free(other);
}

/* --- the background --- */

/* Who reads a log knows first which version wrote it. */
static void
expect_first_line(struct harness *h, const char *log)
{
	const char *want = harness_format(h, "kms: MasQiTT %s, home %s, "
	    "process ", MASQ_version(), h->home);

	assert_memory_equal(log, want, strlen(want));
}

static void
log_begins_with_the_version(void **state)
{
	struct harness *h = *state;

	harness_start_kms(h, NULL);
	expect_first_line(h, harness_output(h, h->kms));
	harness_stop_kms(h);
}

static void
background(void **state)
{
	struct harness *h = *state;
	struct harness_result r;
	char *log;

	r = harness_run_ok(h, "kms", "-H", h->home, "-d", "-p", "0", NULL);
	assert_non_null(strstr(r.out, "kms: ready on 127.0.0.1:"));
	/* The first process ends when the second one is ready, not before. */
	log = harness_read(h, home_file(h, "stdout"), NULL);
	assert_non_null(strstr(log, "kms: ready on 127.0.0.1:"));
	expect_first_line(h, strchr(log, ' ') + 1);
	assert_true(home_has(h, "stderr"));
	ctrl(h, "-i", 0);
	assert_int_equal(harness_run(h, "kms", "-H", h->home, "-d", "-p", "0",
	    NULL).status, 1);
	ctrl(h, "-s", 0);
	log = harness_read(h, home_file(h, "stdout"), NULL);
	assert_non_null(strstr(log, "cache saved"));
	assert_false(home_has(h, ".kms.pid"));
}

/* Whoever starts it hears of it, not a file in the home. */
static void
a_log_that_cannot_be_opened_is_told(void **state)
{
	static const char *const names[] = {"stdout", "stderr"};
	struct harness *h = *state;
	struct harness_result r;

	for (size_t i = 0; i < 2; i++) {
		assert_int_equal(symlink("elsewhere", home_file(h, names[i])),
		    0);
		r = harness_run(h, "kms", "-H", h->home, "-d", "-p", "0",
		    NULL);
		assert_int_equal(r.status, 1);
		assert_non_null(strstr(r.err, harness_format(h, "cannot write "
		    "%s: it is a symbolic link", home_file(h, names[i]))));
		assert_false(home_has(h, "elsewhere"));
		assert_int_equal(unlink(home_file(h, names[i])), 0);
	}
}

/* Somebody moves the logs away, as logrotate(8) does. */
static void
rotated_logs_go_on_in_new_files(void **state)
{
	static const char *const names[] = {"stdout", "stderr"};
	struct harness *h = *state;
	char *kept[2];
	struct stat st;

	(void)harness_run_ok(h, "kms", "-H", h->home, "-d", "-p", "0", NULL);
	for (size_t i = 0; i < 2; i++)
		assert_int_equal(rename(home_file(h, names[i]), home_file(h,
		    harness_format(h, "%s.1", names[i]))), 0);
	ctrl(h, "-c", 0);
	for (size_t i = 0; i < 2; i++)
		kept[i] = harness_read(h, home_file(h, harness_format(h,
		    "%s.1", names[i])), NULL);
	assert_null(strstr(kept[0], "configuration read"));
	ctrl(h, "-d", 0);
	assert_non_null(strstr(harness_read(h, home_file(h, "stdout"), NULL),
	    "configuration read"));
	assert_non_null(strstr(harness_read(h, home_file(h, "stdout"), NULL),
	    "cache saved"));
	for (size_t i = 0; i < 2; i++) {
		assert_int_equal(lstat(home_file(h, names[i]), &st), 0);
		assert_int_equal(st.st_mode & 0777, 0600);
		assert_int_equal(st.st_uid, geteuid());
		assert_string_equal(harness_read(h, home_file(h,
		    harness_format(h, "%s.1", names[i])), NULL), kept[i]);
	}
	/* What is there is kept, and a reload that fails is logged there. */
	configure(h, "nonsense = 1;");
	assert_int_equal(rename(home_file(h, "stderr"), home_file(h,
	    "stderr.1")), 0);
	ctrl(h, "-c", 1);
	assert_non_null(strstr(harness_read(h, home_file(h, "stderr"), NULL),
	    "configuration not changed"));
	assert_non_null(strstr(harness_read(h, home_file(h, "stdout"), NULL),
	    "configuration read"));
	ctrl(h, "-s", 0);
}

static void
a_log_that_cannot_be_opened_again_is_told(void **state)
{
	struct harness *h = *state;
	char *old = home_file(h, "stdout.1");

	(void)harness_run_ok(h, "kms", "-H", h->home, "-d", "-p", "0", NULL);
	assert_int_equal(rename(home_file(h, "stdout"), old), 0);
	assert_int_equal(mkdir(home_file(h, "stdout"), 0700), 0);
	assert_non_null(strstr(ctrl(h, "-c", 1).err, harness_format(h,
	    "the configuration was read, but the log goes on where it was: "
	    "cannot write %s", home_file(h, "stdout"))));
	assert_non_null(strstr(harness_read(h, old, NULL),
	    "configuration read"));
	ctrl(h, "-s", 0);
}

int
main(void)
{
#define CASE(test) \
	cmocka_unit_test_setup_teardown(test, daemon_set_up, daemon_tear_down)
	const struct CMUnitTest tests[] = {
		CASE(usage),
		CASE(refuses_what_is_wrong),
		CASE(long_socket_path),
		CASE(no_core_dumps),
		CASE(verbosity),
		CASE(any_port),
		CASE(ipv6),
		CASE(host_name),
		CASE(pid_file),
		CASE(stop_signals),
		CASE(restart),
		CASE(broken_cache),
		CASE(save_beat),
		CASE(reload_good_and_bad),
		CASE(certificates_are_looked_at),
		CASE(a_refused_certificate_is_told),
		CASE(log_begins_with_the_version),
		CASE(background),
		CASE(a_log_that_cannot_be_opened_is_told),
		CASE(rotated_logs_go_on_in_new_files),
		CASE(a_log_that_cannot_be_opened_again_is_told),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
