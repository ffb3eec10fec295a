/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <openssl/rand.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/random.h"

#define LEN 12
#define COUNT 1000

static int
compare(const void *a, const void *b)
{
	return memcmp(a, b, LEN);
}

/* No LEN bytes of n come twice. */
static void
assert_distinct(uint8_t (*pieces)[LEN], size_t n)
{
	qsort(pieces, n, LEN, compare);
	for (size_t i = 1; i < n; i++)
		assert_memory_not_equal(pieces[i - 1], pieces[i], LEN);
}

static void
take(uint8_t (*pieces)[LEN], size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (random_bytes(pieces[i], LEN) != MASQ_STATUS_SUCCESS)
			abort();
}

static void
test_nothing_comes_twice(void **state)
{
	static uint8_t pieces[COUNT][LEN];

	(void)state;
	take(pieces, COUNT);
	assert_distinct(pieces, COUNT);
}

/* Nor within one call, of any length. */
static void
test_lengths(void **state)
{
	static uint8_t bytes[COUNT * LEN + 1];

	(void)state;
	for (size_t len = 0; len <= 100; len++) {
		memset(bytes, 0, sizeof(bytes));
		assert_int_equal(random_bytes(bytes, len),
		    MASQ_STATUS_SUCCESS);
		assert_int_equal(bytes[len], 0);
	}
	assert_int_equal(random_bytes(bytes, COUNT * LEN),
	    MASQ_STATUS_SUCCESS);
	assert_int_equal(bytes[COUNT * LEN], 0);
	assert_distinct((uint8_t (*)[LEN])bytes, COUNT);
}

/* Ours, and OpenSSL's: 0 gives the true one. */
static pid_t pid_pretended;

pid_t __attribute__((visibility("default")))
getpid(void)
{
	return pid_pretended != 0 ? pid_pretended :
	    (pid_t)syscall(SYS_getpid);
}

/* Parent and child share nothing. */
static void
test_fork(void **state)
{
	static uint8_t pieces[3][COUNT][LEN];
	size_t got = 0;
	ssize_t n;
	int pipes[2], status;
	pid_t child;

	(void)state;
	take(pieces[0], COUNT);
	assert_int_equal(pipe(pipes), 0);
	child = fork();
	assert_int_not_equal(child, -1);
	if (child == 0) {
		take(pieces[1], COUNT);
		_exit(write(pipes[1], pieces[1], sizeof(pieces[1])) !=
		    (ssize_t)sizeof(pieces[1]));
	}
	(void)close(pipes[1]);
	take(pieces[2], COUNT);
	while ((n = read(pipes[0], (uint8_t *)pieces[1] + got,
	    sizeof(pieces[1]) - got)) > 0)
		got += (size_t)n;
	(void)close(pipes[0]);
	assert_int_equal(waitpid(child, &status, 0), child);
	assert_int_equal(status, 0);
	assert_int_equal(got, sizeof(pieces[1]));
	assert_distinct(pieces[0], (size_t)3 * COUNT);
}

/* Nor where both are the first process of a namespace. */
static void
test_fork_with_one_pid(void **state)
{
	pid_pretended = 1;
	test_fork(state);
	pid_pretended = 0;
}

/* What OpenSSL draws in a child, before which it is stirred or not. */
static void
draw_in_child(bool stir, uint8_t out[LEN])
{
	int pipes[2], status;
	pid_t child;

	assert_int_equal(pipe(pipes), 0);
	child = fork();
	assert_int_not_equal(child, -1);
	if (child == 0) {
		if ((stir && random_stir(NULL, 0) != MASQ_STATUS_SUCCESS) ||
		    RAND_bytes(out, LEN) != 1)
			_exit(1);
		_exit(write(pipes[1], out, LEN) != LEN);
	}
	(void)close(pipes[1]);
	assert_int_equal(read(pipes[0], out, LEN), LEN);
	(void)close(pipes[0]);
	assert_int_equal(waitpid(child, &status, 0), child);
	assert_int_equal(status, 0);
}

/* OpenSSL repeats in two children that have one process id, as it does in a
 * machine that is restored twice; not if it is stirred. */
static void
test_stirred(void **state)
{
	uint8_t one[LEN], two[LEN];

	(void)state;
	pid_pretended = 1;
	assert_int_equal(RAND_bytes(one, LEN), 1);
	draw_in_child(false, one);
	draw_in_child(false, two);
	assert_memory_equal(one, two, LEN);
	draw_in_child(true, one);
	draw_in_child(true, two);
	assert_memory_not_equal(one, two, LEN);
	pid_pretended = 0;
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_nothing_comes_twice),
		cmocka_unit_test(test_lengths),
		cmocka_unit_test(test_fork),
		cmocka_unit_test(test_fork_with_one_pid),
		cmocka_unit_test(test_stirred)
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
