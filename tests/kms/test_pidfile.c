/*
 * One server for one home: what a pid file may hold, and who may replace it.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include "kms/pidfile.h"

#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/fail.h"
#include "harness.h"

/* Its fail() is not ours, so it comes last. */
#include <cmocka.h>

struct fixture {
	struct harness *h;
	char *path;
};

static int
set_up(void **state)
{
	struct fixture *f = calloc(1, sizeof(*f));

	assert_non_null(f);
	f->h = harness_new();
	f->path = harness_format(f->h, "%s/" KMS_PIDFILE, f->h->home);
	*state = f;
	return 0;
}

static int
tear_down(void **state)
{
	struct fixture *f = *state;

	harness_free(f->h);
	free(f);
	return 0;
}

/* A process id that nobody has: our child's, which has ended. */
static pid_t
gone_pid(void)
{
	pid_t pid = fork();

	assert_true(pid >= 0);
	if (pid == 0)
		_exit(0);
	assert_int_equal(waitpid(pid, NULL, 0), pid);
	return pid;
}

static void
contents(void **state)
{
	struct fixture *f = *state;
	pid_t self = getpid(), gone = gone_pid(), parent = getppid();
	int binary = self, binary_gone = gone, minus = -1;
	const struct {
		const void *data;
		size_t len;
		pid_t expected;
	} cases[] = {
		{"", 0, 0},
		{"x", 1, 0},
		{"0\n", 2, 0},
		{"-1\n", 3, 0},
		{"1x\n", 3, 0},
		{" 1\n", 3, 0},
		{"99999999999999999999\n", 21, 0},
		{&minus, sizeof(minus), 0},
		{&binary, sizeof(binary), self},
		{&binary_gone, sizeof(binary_gone), 0},
		{harness_format(f->h, "%ld\n", (long)gone),
		    strlen(harness_format(f->h, "%ld\n", (long)gone)), 0},
		{harness_format(f->h, "%ld\n", (long)self),
		    strlen(harness_format(f->h, "%ld\n", (long)self)), self},
		{harness_format(f->h, "%ld", (long)parent),
		    strlen(harness_format(f->h, "%ld", (long)parent)),
		    parent},
	};
	pid_t pid = 1;

	assert_int_equal(kms_pidfile_read(f->h->home, &pid),
	    MASQ_STATUS_SUCCESS);
	assert_int_equal(pid, 0);
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		harness_write(f->h, f->path, cases[i].data, cases[i].len);
		assert_int_equal(kms_pidfile_read(f->h->home, &pid),
		    MASQ_STATUS_SUCCESS);
		if (pid != cases[i].expected)
			fail_msg("case %zu: %ld", i, (long)pid);
	}
}

static void
take_and_release(void **state)
{
	struct fixture *f = *state;
	struct kms_pidfile first, second;
	struct stat st;
	pid_t pid;

	assert_int_equal(kms_pidfile_take(f->h->home, false, &first),
	    MASQ_STATUS_SUCCESS);
	assert_int_equal(stat(f->path, &st), 0);
	assert_int_equal(st.st_mode & 0777, 0644);
	assert_int_equal(kms_pidfile_read(f->h->home, &pid),
	    MASQ_STATUS_SUCCESS);
	assert_int_equal(pid, getpid());
	/* The lock is the open file's, so even this process is another one. */
	assert_int_equal(kms_pidfile_take(f->h->home, false, &second),
	    MASQ_ERR_BAD_ENTRY);
	assert_null(second.path);
	assert_non_null(strstr(fail_text(), "kms_ctrl -s"));
	assert_int_equal(access(f->path, F_OK), 0);
	kms_pidfile_release(&first);
	assert_int_not_equal(access(f->path, F_OK), 0);
	kms_pidfile_release(&first);
	assert_int_equal(kms_pidfile_take(f->h->home, false, &second),
	    MASQ_STATUS_SUCCESS);
	kms_pidfile_release(&second);
}

/* By force; then each removes its own file only. */
static void
force(void **state)
{
	struct fixture *f = *state;
	struct kms_pidfile first, second;
	char *text = harness_format(f->h, "%ld\n", (long)getppid());

	harness_write(f->h, f->path, text, strlen(text));
	assert_int_equal(kms_pidfile_take(f->h->home, false, &first),
	    MASQ_ERR_BAD_ENTRY);
	assert_non_null(strstr(fail_text(), "-x"));
	assert_int_equal(kms_pidfile_take(f->h->home, true, &first),
	    MASQ_STATUS_SUCCESS);
	assert_int_equal(kms_pidfile_take(f->h->home, true, &second),
	    MASQ_STATUS_SUCCESS);
	kms_pidfile_release(&first);
	assert_int_equal(access(f->path, F_OK), 0);
	kms_pidfile_release(&second);
	assert_int_not_equal(access(f->path, F_OK), 0);
}

/* Left behind by a process that had our id, or by one that has ended. */
static void
left_behind(void **state)
{
	struct fixture *f = *state;
	char *texts[] = {harness_format(f->h, "%ld\n", (long)getpid()),
	    harness_format(f->h, "%ld\n", (long)gone_pid()), "garbage", ""};
	struct kms_pidfile pidfile;

	for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++) {
		harness_write(f->h, f->path, texts[i], strlen(texts[i]));
		assert_int_equal(kms_pidfile_take(f->h->home, false,
		    &pidfile), MASQ_STATUS_SUCCESS);
		kms_pidfile_release(&pidfile);
	}
}

/* One that was killed and that nobody has waited for. */
static void
zombie(void **state)
{
	struct fixture *f = *state;
	struct kms_pidfile pidfile;
	siginfo_t info;
	char *text;
	pid_t pid = fork(), named;

	assert_true(pid >= 0);
	if (pid == 0)
		_exit(0);
	assert_int_equal(waitid(P_PID, (id_t)pid, &info, WEXITED | WNOWAIT),
	    0);
	text = harness_format(f->h, "%ld\n", (long)pid);
	harness_write(f->h, f->path, text, strlen(text));
	assert_int_equal(kms_pidfile_read(f->h->home, &named),
	    MASQ_STATUS_SUCCESS);
	assert_int_equal(named, 0);
	assert_int_equal(kms_pidfile_take(f->h->home, false, &pidfile),
	    MASQ_STATUS_SUCCESS);
	kms_pidfile_release(&pidfile);
	assert_int_equal(waitpid(pid, NULL, 0), pid);
}

/* Of many that start at the same time one gets it. */
static void
race(void **state)
{
	enum { MANY = 20 };
	struct fixture *f = *state;
	pid_t pid[MANY];
	int go[2], held[2], winners = 0, status;
	char byte;

	assert_int_equal(pipe(go), 0);
	assert_int_equal(pipe(held), 0);
	for (int i = 0; i < MANY; i++) {
		pid[i] = fork();
		assert_true(pid[i] >= 0);
		if (pid[i] == 0) {
			struct kms_pidfile mine;

			(void)close(go[1]);
			(void)close(held[1]);
			if (read(go[0], &byte, 1) != 0)
				_exit(2);
			if (kms_pidfile_take(f->h->home, false, &mine) !=
			    MASQ_STATUS_SUCCESS)
				_exit(1);
			_exit(read(held[0], &byte, 1) == 0 ? 0 : 3);
		}
	}
	(void)close(go[1]);
	/* All but one end by themselves; that one waits for us. */
	for (int ended = 0; ended < MANY - 1; ended++) {
		assert_true(waitpid(-1, &status, 0) > 0);
		winners += WEXITSTATUS(status) == 0;
	}
	assert_int_equal(winners, 0);
	(void)close(held[1]);
	assert_true(waitpid(-1, &status, 0) > 0);
	assert_int_equal(status, 0);
	(void)close(go[0]);
	(void)close(held[0]);
}

static void
unusable(void **state)
{
	struct fixture *f = *state;
	struct kms_pidfile pidfile;

	assert_int_equal(mkdir(f->path, 0700), 0);
	assert_int_equal(kms_pidfile_take(f->h->home, true, &pidfile),
	    MASQ_ERR_INTERNAL);
	assert_non_null(strstr(fail_text(), KMS_PIDFILE));
	assert_int_equal(rmdir(f->path), 0);
	/* A link could lead anywhere. */
	assert_int_equal(symlink("elsewhere", f->path), 0);
	assert_int_equal(kms_pidfile_take(f->h->home, true, &pidfile),
	    MASQ_ERR_INTERNAL);
	assert_int_not_equal(access(harness_format(f->h, "%s/elsewhere",
	    f->h->home), F_OK), 0);
	assert_int_equal(kms_pidfile_take("/nonexistent", false, &pidfile),
	    MASQ_ERR_INTERNAL);
}

int
main(void)
{
#define CASE(test) cmocka_unit_test_setup_teardown(test, set_up, tear_down)
	const struct CMUnitTest tests[] = {
		CASE(contents),
		CASE(take_and_release),
		CASE(force),
		CASE(left_behind),
		CASE(zombie),
		CASE(race),
		CASE(unusable),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
