/*
 *	test_process [refused | ignored]
 *
 * With an argument, as where madvise(2) cannot wipe pages: it says so, or does
 * not, as some emulators.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdbool.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/process.h"

static bool refused, ignored;
static pid_t pid_pretended;		/* 0: the true one */

int __real_madvise(void *addr, size_t len, int advice);
int __wrap_madvise(void *addr, size_t len, int advice);
pid_t __real_getpid(void);
pid_t __wrap_getpid(void);

int
__wrap_madvise(void *addr, size_t len, int advice)
{
	if (refused) {
		errno = EINVAL;
		return -1;
	}
	return ignored ? 0 : __real_madvise(addr, len, advice);
}

pid_t
__wrap_getpid(void)
{
	return pid_pretended != 0 ? pid_pretended : __real_getpid();
}

static void
expect_success(pid_t child)
{
	int status;

	assert_int_not_equal(child, -1);
	assert_int_equal(waitpid(child, &status, 0), child);
	assert_int_equal(status, 0);
}

static void
test_stays(void **state)
{
	uint64_t first = process_generation();

	(void)state;
	assert_int_not_equal(first, 0);
	assert_int_equal(process_generation(), first);
}

static void *
ask(void *arg)
{
	*(uint64_t *)arg = process_generation();
	return NULL;
}

/* In a child whose threads are the first to ask. */
static int
threads_agree(uint64_t parent)
{
	uint64_t seen[8];
	pthread_t threads[8];

	for (int i = 0; i < 8; i++)
		if (pthread_create(&threads[i], NULL, ask, &seen[i]) != 0)
			return 1;
	for (int i = 0; i < 8; i++)
		(void)pthread_join(threads[i], NULL);
	for (int i = 0; i < 8; i++)
		if (seen[i] != seen[0] || seen[i] == parent || seen[i] == 0)
			return 1;
	return 0;
}

static void
test_threads_agree(void **state)
{
	uint64_t mine = process_generation();
	pid_t child = fork();

	(void)state;
	if (child == 0)
		_exit(threads_agree(mine));
	expect_success(child);
	assert_int_equal(process_generation(), mine);
}

/* A child, and a child of a child that never asked. */
static void
test_descendants(void **state)
{
	uint64_t mine = process_generation(), its;
	pid_t child = fork(), grandchild;
	int status;

	(void)state;
	if (child == 0) {
		grandchild = fork();
		if (grandchild == 0)
			_exit(process_generation() == mine);
		if (waitpid(grandchild, &status, 0) != grandchild ||
		    status != 0)
			_exit(1);
		its = process_generation();
		if (its == mine || its != process_generation())
			_exit(1);
		grandchild = fork();
		if (grandchild == 0) {
			_exit(process_generation() == mine ||
			    process_generation() == its);
		}
		_exit(waitpid(grandchild, &status, 0) != grandchild ||
		    status != 0);
	}
	expect_success(child);
	assert_int_equal(process_generation(), mine);
}

/* What pthread_atfork(3) does not see. */
static void
test_bare_system_call(void **state)
{
	uint64_t mine = process_generation();
	pid_t child = (pid_t)syscall(SYS_clone, SIGCHLD, NULL, NULL, NULL, 0);

	(void)state;
	if (child == 0)
		_exit(process_generation() == mine);
	expect_success(child);
}

/* A process id comes again, as that of the first in a namespace of them. */
static void
test_pid_comes_again(void **state)
{
	uint64_t mine;
	pid_t child;

	(void)state;
	pid_pretended = 1;
	mine = process_generation();
	child = fork();
	if (child == 0)
		_exit(process_generation() == mine);
	expect_success(child);
	assert_int_equal(process_generation(), mine);
	pid_pretended = 0;
}

/*
 * With every choice of the three closed, a file that is opened next gets none
 * of their numbers, and what was closed reads and writes nothing.
 */
static int
check_closed(int closed)
{
	char byte = 0;
	int fd;

	for (fd = 0; fd <= 2; fd++)
		if ((closed & 1 << fd) != 0)
			(void)close(fd);
	if (!process_open_standard())
		return 1;
	if ((closed & 1) != 0 && (read(0, &byte, 1) != -1 || errno != EBADF))
		return 2;
	for (fd = 1; fd <= 2; fd++)
		if ((closed & 1 << fd) != 0 &&
		    (write(fd, &byte, 1) != -1 || errno != EBADF))
			return 3;
	fd = open("/dev/null", O_RDONLY);
	return fd > 2 ? 0 : 4;
}

static void
closed_standard_descriptors_are_opened(void **state)
{
	int status;
	pid_t pid;

	(void)state;
	for (int closed = 0; closed < 8; closed++) {
		pid = fork();
		assert_true(pid >= 0);
		if (pid == 0)
			_exit(check_closed(closed));
		assert_int_equal(waitpid(pid, &status, 0), pid);
		assert_int_equal(status, 0);
	}
}

int
main(int argc, char **argv)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_stays),
		cmocka_unit_test(test_threads_agree),
		cmocka_unit_test(test_descendants),
		cmocka_unit_test(test_bare_system_call),
		cmocka_unit_test(test_pid_comes_again),
		cmocka_unit_test(closed_standard_descriptors_are_opened),
	};

	refused = argc > 1 && strcmp(argv[1], "refused") == 0;
	ignored = argc > 1 && strcmp(argv[1], "ignored") == 0;
	return cmocka_run_group_tests(tests, NULL, NULL);
}
