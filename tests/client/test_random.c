/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "client/random.h"

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
take(struct random_stock *stock, uint8_t (*pieces)[LEN], size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (random_stock_take(stock, pieces[i], LEN) !=
		    MASQ_STATUS_SUCCESS)
			abort();
}

/* Through many fillings, and with lengths that leave a rest. */
static void
test_nothing_comes_twice(void **state)
{
	static uint8_t pieces[COUNT][LEN];
	struct random_stock stock = {0};
	uint8_t odd[7];

	(void)state;
	for (size_t i = 0; i < COUNT; i += 10) {
		take(&stock, &pieces[i], 10);
		assert_int_equal(random_stock_take(&stock, odd, sizeof(odd)),
		    MASQ_STATUS_SUCCESS);
	}
	assert_distinct(pieces, COUNT);
}

/* What was given out is not in the stock any more. */
static void
test_wiped_as_consumed(void **state)
{
	struct random_stock stock = {0};
	uint8_t piece[LEN];
	size_t used;

	(void)state;
	for (int i = 0; i < 3; i++) {
		assert_int_equal(random_stock_take(&stock, piece, LEN),
		    MASQ_STATUS_SUCCESS);
		used = sizeof(stock.bytes) - stock.left;
		assert_int_equal(used, (i + 1) * LEN);
		for (size_t k = 0; k < used; k++)
			assert_int_equal(stock.bytes[k], 0);
		for (size_t k = 0; k + LEN <= sizeof(stock.bytes); k++)
			assert_memory_not_equal(stock.bytes + k, piece, LEN);
	}
}

static void
test_whole_stock(void **state)
{
	struct random_stock stock = {0};
	uint8_t all[RANDOM_STOCK_LEN], one;

	(void)state;
	assert_int_equal(random_stock_take(&stock, &one, 1),
	    MASQ_STATUS_SUCCESS);
	assert_int_equal(random_stock_take(&stock, all, sizeof(all)),
	    MASQ_STATUS_SUCCESS);
	assert_int_equal(stock.left, 0);
	assert_int_equal(random_stock_take(&stock, all, 0),
	    MASQ_STATUS_SUCCESS);
}

/* Ours, and OpenSSL's: 0 gives the true one. */
static pid_t pid_pretended;

pid_t __attribute__((visibility("default")))
getpid(void)
{
	return pid_pretended != 0 ? pid_pretended :
	    (pid_t)syscall(SYS_getpid);
}

/* Parent and child go on from the same stock, and share nothing of it. */
static void
test_fork(void **state)
{
	static uint8_t pieces[3][COUNT][LEN];
	struct random_stock stock = {0};
	size_t got = 0;
	ssize_t n;
	int pipes[2], status;
	pid_t child;

	(void)state;
	take(&stock, pieces[0], COUNT);
	assert_true(stock.left >= LEN);
	assert_int_equal(pipe(pipes), 0);
	child = fork();
	assert_int_not_equal(child, -1);
	if (child == 0) {
		take(&stock, pieces[1], COUNT);
		_exit(write(pipes[1], pieces[1], sizeof(pieces[1])) !=
		    (ssize_t)sizeof(pieces[1]));
	}
	(void)close(pipes[1]);
	take(&stock, pieces[2], COUNT);
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

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_nothing_comes_twice),
		cmocka_unit_test(test_wiped_as_consumed),
		cmocka_unit_test(test_whole_stock),
		cmocka_unit_test(test_fork),
		cmocka_unit_test(test_fork_with_one_pid)
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
