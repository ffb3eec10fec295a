/*
 * What a benchmark has made is removed however it ends; numbers on its command
 * line are numbers, and in range.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include "bench/bench.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

#define COUNT(a) (sizeof(a) / sizeof((a)[0]))

static int pipes[2];

static void
tell(void)
{
	if (write(pipes[1], "x", 1) != 1)
		abort();
}

static void
wait_for(pid_t child)
{
	assert_int_not_equal(child, -1);
	assert_int_equal(waitpid(child, NULL, 0), child);
}

/* What a benchmark does that ends by this signal, or by itself (0). */
static void
be_benchmark(int signal_number)
{
	pid_t child;

	bench_at_end(tell);
	/* Not by the end of what it has started. */
	child = fork();
	if (child == 0) {
		if (signal_number != 0)
			(void)raise(signal_number);
		exit(0);
	}
	wait_for(child);
	tell();
	if (signal_number != 0)
		(void)raise(signal_number);
	exit(0);
}

/* Run one; it tells twice. Returns the signal that it ended by, or 0. */
static int
run(void (*benchmark)(int), int signal_number)
{
	char buf[4];
	pid_t child;
	int status;

	assert_int_equal(pipe(pipes), 0);
	child = fork();
	assert_int_not_equal(child, -1);
	if (child == 0)
		benchmark(signal_number);
	(void)close(pipes[1]);
	assert_int_equal(waitpid(child, &status, 0), child);
	assert_int_equal(read(pipes[0], buf, sizeof(buf)), 2);
	(void)close(pipes[0]);
	return WIFSIGNALED(status) ? WTERMSIG(status) : 0;
}

static void
test_at_end(void **state)
{
	static const int signals[] = {0, SIGINT, SIGTERM, SIGHUP};

	(void)state;
	/* Its parent is to learn by which signal. */
	for (size_t i = 0; i < COUNT(signals); i++)
		assert_int_equal(run(be_benchmark, signals[i]), signals[i]);
}

/* Signals come while what was made is removed: from a terminal, say, and from
 * the script that has heard of it as well. */
static void
tell_between_signals(void)
{
	(void)raise(SIGTERM);
	tell();
	(void)raise(SIGHUP);
	tell();
}

static void
be_disturbed(int signal_number)
{
	bench_at_end(tell_between_signals);
	if (signal_number != 0)
		(void)raise(signal_number);
	exit(0);
}

static void
test_at_end_is_not_disturbed(void **state)
{
	(void)state;
	assert_int_equal(run(be_disturbed, 0), 0);
	assert_int_not_equal(run(be_disturbed, SIGINT), 0);
	assert_int_not_equal(run(be_disturbed, SIGTERM), 0);
}

static void
test_number(void **state)
{
	static const char *const wrong[] = {"", "x", "7x", "2", "101", "-7",
	    "99999999999999999999"};

	(void)state;
	assert_int_equal(bench_number("3", 3, 100), 3);
	assert_int_equal(bench_number("100", 3, 100), 100);
	for (size_t i = 0; i < COUNT(wrong); i++) {
		pid_t child = fork();
		int status;

		assert_int_not_equal(child, -1);
		if (child == 0) {
			(void)bench_number(wrong[i], 3, 100);
			_exit(0);
		}
		assert_int_equal(waitpid(child, &status, 0), child);
		assert_true(WIFEXITED(status));
		assert_int_equal(WEXITSTATUS(status), 2);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_at_end),
		cmocka_unit_test(test_at_end_is_not_disturbed),
		cmocka_unit_test(test_number),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
