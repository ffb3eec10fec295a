/*
 * One server for one home: who has it, and what the number in its pid file
 * counts.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include "kms/pidfile.h"

#include <fcntl.h>
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/fail.h"
#include "harness.h"

/* Its fail() is not ours, so it comes last. */
#include <cmocka.h>

#define SOMEBODY 65534			/* a user other than root */

struct fixture {
	struct harness *h;
	char *lock, *path;
};

static int
set_up(void **state)
{
	struct fixture *f = calloc(1, sizeof(*f));

	assert_non_null(f);
	f->h = harness_new();
	f->lock = harness_format(f->h, "%s/" KMS_LOCKFILE, f->h->home);
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

/* Run something in a process of its own: locks are the process's. */
static int
elsewhere(int (*work)(const struct fixture *f), const struct fixture *f)
{
	pid_t pid = fork();
	int status;

	assert_true(pid >= 0);
	if (pid == 0)
		_exit(work(f));
	assert_int_equal(waitpid(pid, &status, 0), pid);
	assert_true(WIFEXITED(status));
	return WEXITSTATUS(status);
}

static int
is_refused(const struct fixture *f)
{
	struct kms_pidfile mine;

	if (kms_pidfile_take(f->h->home, false, &mine) != MASQ_ERR_BAD_ENTRY)
		return 1;
	if (strstr(fail_text(), "kms_ctrl -s") == NULL || strstr(fail_text(),
	    harness_format(f->h, "process %ld ", (long)getppid())) == NULL)
		return 2;
	return mine.path == NULL && mine.fd == -1 ? 0 : 3;
}

static int
takes_it_by_force(const struct fixture *f)
{
	struct kms_pidfile mine;

	/* And leaves it, as one that is killed does. */
	return kms_pidfile_take(f->h->home, true, &mine) !=
	    MASQ_STATUS_SUCCESS;
}

static void
expect_pid(const struct fixture *f, pid_t pid)
{
	assert_string_equal(harness_read(f->h, f->path, NULL),
	    harness_format(f->h, "%ld\n", (long)pid));
}

static void
one_server_has_a_home(void **state)
{
	struct fixture *f = *state;
	struct kms_pidfile pidfile;
	struct stat st;

	assert_int_equal(kms_pidfile_take(f->h->home, false, &pidfile),
	    MASQ_STATUS_SUCCESS);
	assert_int_equal(stat(f->path, &st), 0);
	assert_int_equal(st.st_mode & 0777, 0644);
	expect_pid(f, getpid());
	assert_int_equal(elsewhere(is_refused, f), 0);
	expect_pid(f, getpid());
	kms_pidfile_release(&pidfile);
	assert_int_not_equal(access(f->path, F_OK), 0);
	kms_pidfile_release(&pidfile);
	assert_int_equal(kms_pidfile_take(f->h->home, false, &pidfile),
	    MASQ_STATUS_SUCCESS);
	kms_pidfile_release(&pidfile);
}

/* Each removes its own pid file only. */
static void
a_home_can_be_taken_by_force(void **state)
{
	struct fixture *f = *state;
	struct kms_pidfile pidfile;

	assert_int_equal(kms_pidfile_take(f->h->home, true, &pidfile),
	    MASQ_STATUS_SUCCESS);
	assert_int_equal(elsewhere(takes_it_by_force, f), 0);
	kms_pidfile_release(&pidfile);
	assert_int_equal(access(f->path, F_OK), 0);
}

/* After a crash, in a container or after a reboot. */
static void
a_number_that_lives_keeps_no_server_from_starting(void **state)
{
	struct fixture *f = *state;
	int parent = getppid(), self = getpid();
	const struct {
		const void *data;
		size_t len;
	} cases[] = {
		{"1\n", 2},
		{harness_format(f->h, "%d\n", parent),
		    strlen(harness_format(f->h, "%d\n", parent))},
		{harness_format(f->h, "%d\n", self),
		    strlen(harness_format(f->h, "%d\n", self))},
		/* The reference writes a native int. */
		{&parent, sizeof(parent)},
		{"garbage", 7},
		{"", 0},
	};
	struct kms_pidfile pidfile;

	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		harness_write(f->h, f->path, cases[i].data, cases[i].len);
		assert_int_equal(kms_pidfile_take(f->h->home, false,
		    &pidfile), MASQ_STATUS_SUCCESS);
		expect_pid(f, getpid());
		kms_pidfile_release(&pidfile);
	}
}

/* Whatever the pid file says. */
static void
the_kernel_tells_who_has_a_home(void **state)
{
	struct fixture *f = *state;
	struct kms_pidfile pidfile;
	int ready[2], pidfd;
	pid_t server, pid;
	char byte;

	assert_int_equal(kms_pidfile_holder(f->h->home, &pid, &pidfd),
	    MASQ_STATUS_SUCCESS);
	assert_int_equal(pid, 0);
	assert_int_equal(pipe(ready), 0);
	server = fork();
	assert_true(server >= 0);
	if (server == 0) {
		if (kms_pidfile_take(f->h->home, false, &pidfile) !=
		    MASQ_STATUS_SUCCESS || write(ready[1], "", 1) != 1)
			_exit(1);
		for (;;)
			(void)pause();
	}
	assert_int_equal(read(ready[0], &byte, 1), 1);
	harness_write(f->h, f->path, "1\n", 2);
	assert_int_equal(kms_pidfile_holder(f->h->home, &pid, &pidfd),
	    MASQ_STATUS_SUCCESS);
	assert_int_equal(pid, server);
	assert_int_equal(syscall(SYS_pidfd_send_signal, pidfd, SIGKILL, NULL,
	    0), 0);
	(void)close(pidfd);
	assert_int_equal(waitpid(server, NULL, 0), server);
	assert_int_equal(kms_pidfile_holder(f->h->home, &pid, &pidfd),
	    MASQ_STATUS_SUCCESS);
	assert_int_equal(pid, 0);
	assert_int_equal(pidfd, -1);
	(void)close(ready[0]);
	(void)close(ready[1]);
}

static int
cannot_be_opened(const struct fixture *f)
{
	if (setresgid(SOMEBODY, SOMEBODY, SOMEBODY) != 0 ||
	    setresuid(SOMEBODY, SOMEBODY, SOMEBODY) != 0)
		return 2;
	return open(f->lock, O_RDONLY) >= 0;
}

/* In a home that others may enter too. */
static void
others_can_not_hold_the_lock(void **state)
{
	struct fixture *f = *state;
	struct kms_pidfile pidfile;
	struct stat st;

	assert_int_equal(chmod(f->h->dir, 0755), 0);
	assert_int_equal(chmod(f->h->home, 0755), 0);
	harness_write(f->h, f->lock, "", 0);
	assert_int_equal(chmod(f->lock, 0644), 0);
	assert_int_equal(kms_pidfile_take(f->h->home, false, &pidfile),
	    MASQ_STATUS_SUCCESS);
	assert_int_equal(stat(f->lock, &st), 0);
	assert_int_equal(st.st_mode & 0777, 0600);
	if (geteuid() == 0)
		assert_int_equal(elsewhere(cannot_be_opened, f), 0);
	kms_pidfile_release(&pidfile);
	/* It stays, for whoever comes next. */
	assert_int_equal(stat(f->lock, &st), 0);
}

/* Of many that start at the same time one gets it. */
static void
of_many_starts_one_wins(void **state)
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
what_is_in_the_way_is_named(void **state)
{
	struct fixture *f = *state;
	struct kms_pidfile pidfile;

	assert_int_equal(mkdir(f->lock, 0700), 0);
	assert_int_equal(kms_pidfile_take(f->h->home, true, &pidfile),
	    MASQ_ERR_INTERNAL);
	assert_non_null(strstr(fail_text(), KMS_LOCKFILE));
	assert_int_equal(rmdir(f->lock), 0);
	/* A link could lead anywhere. */
	assert_int_equal(symlink("elsewhere", f->lock), 0);
	assert_int_equal(kms_pidfile_take(f->h->home, true, &pidfile),
	    MASQ_ERR_INTERNAL);
	assert_non_null(strstr(fail_text(), "is a symbolic link"));
	assert_int_not_equal(access(harness_format(f->h, "%s/elsewhere",
	    f->h->home), F_OK), 0);
	assert_int_equal(unlink(f->lock), 0);
	/* One in the place of the pid file is replaced. */
	assert_int_equal(symlink("elsewhere", f->path), 0);
	assert_int_equal(kms_pidfile_take(f->h->home, false, &pidfile),
	    MASQ_STATUS_SUCCESS);
	kms_pidfile_release(&pidfile);
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
		CASE(one_server_has_a_home),
		CASE(a_home_can_be_taken_by_force),
		CASE(a_number_that_lives_keeps_no_server_from_starting),
		CASE(the_kernel_tells_who_has_a_home),
		CASE(others_can_not_hold_the_lock),
		CASE(of_many_starts_one_wins),
		CASE(what_is_in_the_way_is_named),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
