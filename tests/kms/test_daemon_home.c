/*
 * The server and whose its home is: what it refuses, what it takes, and as
 * whom it runs when root starts it.
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
#include "harness_process.h"
#include "kms/daemon_check.h"
#include "kms/peer.h"

#include <cmocka.h>

#define NOBODY 65534

static bool
is_root(void)
{
	if (geteuid() == 0)
		return true;
	(void)fprintf(stderr, "NOTE: not root, another user's home is NOT "
	    "tested\n");
	return false;
}

static void
expect_refusal(struct harness *h, const char *text)
{
	struct harness_result r = harness_run(h, "kms", "-H", h->home, "-p",
	    "0", NULL);

	assert_int_equal(r.status, 1);
	if (strstr(r.err, text) == NULL)
		fail_msg("\"%s\" is not in: %s", text, r.err);
}

static void
what_others_can_write_is_refused(void **state)
{
	static const struct {
		const char *name;
		mode_t good, bad;
		bool secret;
	} cases[] = {
		{"", 0700, 0777, false},
		{"/kms.cfg", 0600, 0666, false},
		{"/more.cfg", 0600, 0622, false},
		{"/ca", 0700, 0777, false},
		{"/ca/ca-crt.pem", 0644, 0666, false},
		{"/ca/kms-crt.pem", 0644, 0646, false},
		{"/dates.smqtt", 0644, 0666, false},
		{"/params.smqtt", 0600, 0640, true},
		{"/cache.smqtt", 0600, 0604, true},
		{"/ca/kms-key.pem", 0600, 0644, true},
		{"/ca/ca-key.pem", 0600, 0644, true},
	};
	struct harness *h = *state;
	char *path;

	harness_write(h, home_file(h, "more.cfg"), "", 0);
	configure(h, "@include \"more.cfg\"\n");
	harness_start_kms(h, NULL);
	harness_stop_kms(h);
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		path = harness_format(h, "%s%s", h->home, cases[i].name);
		assert_int_equal(chmod(path, cases[i].bad), 0);
		expect_refusal(h, harness_format(h, "run: chmod %s %s",
		    cases[i].secret ? "600" : "go-w", path));
		assert_int_equal(chmod(path, cases[i].good), 0);
	}
	harness_start_kms(h, NULL);
	harness_stop_kms(h);
}

static void
what_somebody_else_owns_is_refused(void **state)
{
	static const char *const names[] = {"kms.cfg", "params.smqtt",
	    "dates.smqtt", "cache.smqtt", "ca", "ca/ca-crt.pem",
	    "ca/kms-crt.pem", "ca/kms-key.pem"};
	struct harness *h = *state;
	char *path;

	if (!is_root())
		return;
	harness_start_kms(h, NULL);
	harness_stop_kms(h);
	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
		path = home_file(h, names[i]);
		assert_int_equal(chown(path, NOBODY, NOBODY), 0);
		expect_refusal(h, harness_format(h, "run: chown root %s",
		    path));
		assert_int_equal(chown(path, 0, 0), 0);
	}
}

static void
owner_of(struct harness *h, const char *name, uid_t expected)
{
	struct stat st;

	assert_int_equal(lstat(home_file(h, name), &st), 0);
	if (st.st_uid != expected)
		fail_msg("%s belongs to %ld", name, (long)st.st_uid);
}

/* Read a line of /proc/PID/status. */
static void
read_status(struct harness *h, pid_t pid, const char *name, char line[256])
{
	FILE *file = fopen(harness_format(h, "/proc/%ld/status", (long)pid),
	    "r");

	assert_non_null(file);
	while (fgets(line, 256, file) != NULL)
		if (strncmp(line, name, strlen(name)) == 0)
			break;
	(void)fclose(file);
}

/* The one user id that a process has: real, effective and saved. */
static uid_t
uid_of(struct harness *h, pid_t pid)
{
	unsigned int real = 0, effective = 1, saved = 2;
	char line[256];

	read_status(h, pid, "Uid:", line);
	assert_int_equal(sscanf(line, "Uid: %u %u %u", &real, &effective,
	    &saved), 3);
	assert_int_equal(real, effective);
	assert_int_equal(real, saved);
	return real;
}

/* The capabilities that a process may have. */
static unsigned long long
capabilities_of(struct harness *h, pid_t pid)
{
	unsigned long long set = 1;
	char line[256];

	read_status(h, pid, "CapPrm:", line);
	assert_int_equal(sscanf(line, "CapPrm: %llx", &set), 1);
	return set;
}

/* The harness makes homes of its own user. */
static void
give_home(struct harness *h)
{
	static const char *const files[] = {"", "kms.cfg", "params.smqtt",
	    "ca", "ca/ca-crt.pem", "ca/kms-crt.pem", "ca/kms-key.pem"};

	assert_int_equal(chmod(h->dir, 0711), 0);
	for (size_t i = 0; i < sizeof(files) / sizeof(files[0]); i++)
		assert_int_equal(chown(home_file(h, files[i]), NOBODY,
		    NOBODY), 0);
}

static void
root_serves_as_the_owner_of_the_home(void **state)
{
	char current[DATE_LEN + 1], next[DATE_LEN + 1];
	struct harness *h = *state;
	uint8_t key[129];

	if (!is_root())
		return;
	give_home(h);
	harness_start_kms(h, NULL);
	assert_int_equal(uid_of(h, harness_pid(h->kms)), NOBODY);
	owner_of(h, ".kms.pid", NOBODY);
	owner_of(h, ".kms.sock", NOBODY);
	assert_null(strstr(harness_kms_output(h),
	    "the key server runs as root"));
	ask_dates(h, current, next);
	ask_key(h, current, "a", key);
	ctrl(h, "-c", 0);
	harness_stop_kms(h);
	owner_of(h, "cache.smqtt", NOBODY);
	assert_false(home_has(h, ".kms.pid"));

	(void)harness_run_ok(h, "kms", "-H", h->home, "-d", "-p", "0", NULL);
	owner_of(h, "stdout", NOBODY);
	owner_of(h, "stderr", NOBODY);
	assert_int_equal(rename(home_file(h, "stdout"), home_file(h,
	    "stdout.1")), 0);
	ctrl(h, "-c", 0);
	owner_of(h, "stdout", NOBODY);
	ctrl(h, "-s", 0);
}

/* On a port that the owner of the home could not have. */
static void
root_listens_below_1024_as_the_owner_of_the_home(void **state)
{
	struct harness *h = *state;
	struct harness_child *kms = NULL;
	const char *log;
	int port;

	if (!is_root())
		return;
	give_home(h);
	for (port = 1023; port > 0; port--) {
		kms = harness_spawn(h, "kms", "-H", h->home, "-p",
		    harness_format(h, "%d", port), NULL);
		if (harness_said(h, kms, "ready on"))
			break;
		log = harness_output(h, kms);
		if (strstr(log, "another program listens") == NULL)
			fail_msg("%s", log);
	}
	assert_true(port > 0);
	assert_int_equal(uid_of(h, harness_pid(kms)), NOBODY);
	/* That right is gone by now. */
	assert_int_equal(capabilities_of(h, harness_pid(kms)), 0);
	assert_int_equal(harness_stop(h, kms, SIGTERM), 0);
}

static void
root_that_stays_root_says_so(void **state)
{
	struct harness *h = *state;

	if (!is_root())
		return;
	harness_start_kms(h, NULL);
	assert_non_null(strstr(harness_kms_output(h), harness_format(h,
	    "run: chown -R USER %s", h->home)));
	harness_stop_kms(h);
}

/* Put a file of the home behind links, as a file of root's for its group. */
static void
mount_secret(struct harness *h, const char *folder, const char *name)
{
	char *path = harness_format(h, "%s/%s", folder, name);
	char *data = harness_format(h, "%s/..1/%s", folder, name);

	assert_int_equal(rename(path, data), 0);
	assert_int_equal(chmod(data, 0440), 0);
	assert_int_equal(chown(data, 0, NOBODY), 0);
	assert_int_equal(symlink(harness_format(h, "..data/%s", name), path),
	    0);
}

static void
secrets_as_container_platforms_mount_them_are_taken(void **state)
{
	struct harness *h = *state;
	char *folders[] = {home_file(h, "ca"), home_file(h, "secrets")};

	if (!is_root())
		return;
	give_home(h);
	assert_int_equal(mkdir(folders[1], 0700), 0);
	assert_int_equal(rename(home_file(h, "params.smqtt"),
	    home_file(h, "secrets/params.smqtt")), 0);
	for (size_t i = 0; i < 2; i++) {
		assert_int_equal(chown(folders[i], 0, 0), 0);
		assert_int_equal(chmod(folders[i], 01777), 0);
		assert_int_equal(mkdir(harness_format(h, "%s/..1",
		    folders[i]), 0755), 0);
		assert_int_equal(chmod(harness_format(h, "%s/..1",
		    folders[i]), 0755), 0);
		assert_int_equal(symlink("..1", harness_format(h, "%s/..data",
		    folders[i])), 0);
	}
	mount_secret(h, folders[0], "ca-crt.pem");
	mount_secret(h, folders[0], "kms-crt.pem");
	mount_secret(h, folders[0], "kms-key.pem");
	mount_secret(h, folders[1], "params.smqtt");
	assert_int_equal(symlink("secrets/params.smqtt",
	    home_file(h, "params.smqtt")), 0);
	harness_start_kms(h, NULL);
	assert_int_equal(uid_of(h, harness_pid(h->kms)), NOBODY);
	harness_stop_kms(h);
}

int
main(void)
{
#define CASE(test) \
	cmocka_unit_test_setup_teardown(test, daemon_set_up, daemon_tear_down)
	const struct CMUnitTest tests[] = {
		CASE(what_others_can_write_is_refused),
		CASE(what_somebody_else_owns_is_refused),
		CASE(root_serves_as_the_owner_of_the_home),
		CASE(root_listens_below_1024_as_the_owner_of_the_home),
		CASE(root_that_stays_root_says_so),
		CASE(secrets_as_container_platforms_mount_them_are_taken),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
