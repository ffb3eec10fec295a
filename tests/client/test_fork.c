/*
 * Clients in a child after fork(2).
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "client/site.h"
#include "client/tables.h"

#define IV_LEN 12
#define COUNT 300			/* of packets in each process */
#define FORKS 20

/* The IVs of the next data packets. False if one could not be made. */
static bool
take_ivs(void *pub, uint8_t (*ivs)[IV_LEN], size_t n)
{
	struct packet packet;

	for (size_t i = 0; i < n; i += packet.status == MASQ_STATUS_SUCCESS) {
		packet = packet_make(pub, TOPIC, "a", 1);
		if (packet.status != MASQ_STATUS_SUCCESS &&
		    packet.status != MASQ_STATUS_ANOTHER)
			return false;
		if (packet.status == MASQ_STATUS_SUCCESS)
			memcpy(ivs[i], packet.payload, IV_LEN);
		packet_free(&packet);
	}
	return true;
}

static int
compare(const void *a, const void *b)
{
	return memcmp(a, b, IV_LEN);
}

/* Parent and child have no IV in common. */
static void
test_no_iv_twice(void **state)
{
	static uint8_t ivs[3][COUNT][IV_LEN];
	void *pub = site_publisher(site, MASQ_key_persistent_exp, 0);
	uint8_t (*all)[IV_LEN] = ivs[0];
	size_t got = 0;
	int pipes[2], status;
	ssize_t n;
	pid_t child;

	(void)state;
	assert_true(take_ivs(pub, ivs[0], COUNT));
	assert_int_equal(pipe(pipes), 0);
	child = fork();
	assert_int_not_equal(child, -1);
	if (child == 0)
		_exit(!take_ivs(pub, ivs[1], COUNT) ||
		    write(pipes[1], ivs[1], sizeof(ivs[1])) !=
		    (ssize_t)sizeof(ivs[1]));
	(void)close(pipes[1]);
	assert_true(take_ivs(pub, ivs[2], COUNT));
	while ((n = read(pipes[0], (uint8_t *)ivs[1] + got,
	    sizeof(ivs[1]) - got)) > 0)
		got += (size_t)n;
	(void)close(pipes[0]);
	assert_int_equal(waitpid(child, &status, 0), child);
	assert_int_equal(status, 0);
	assert_int_equal(got, sizeof(ivs[1]));
	qsort(all, (size_t)3 * COUNT, IV_LEN, compare);
	for (size_t i = 1; i < (size_t)3 * COUNT; i++)
		assert_memory_not_equal(all[i - 1], all[i], IV_LEN);
	MASQ_crypto_api_close(pub);
}

static atomic_bool stop;
static atomic_uint rounds;

/* Make tables and give them up, all the time. */
static void *
keep_busy(void *params)
{
	while (!stop) {
		tables_release(tables_hold(params));
		rounds++;
	}
	return NULL;
}

/* Whatever another thread is at, a child can make tables of its own. */
static void
test_tables(void **state)
{
	struct bb1_params a = params_of(0x11), b = params_of(0x12);
	pthread_t thread;
	int status;
	pid_t child;

	(void)state;
	assert_int_equal(pthread_create(&thread, NULL, keep_busy, &a), 0);
	WAIT_UNTIL(rounds > 0);
	for (int i = 0; i < FORKS; i++) {
		child = fork();
		assert_int_not_equal(child, -1);
		if (child == 0) {
			/* A child that hangs ends by the signal. */
			(void)alarm(60);
			tables_release(tables_hold(&a));
			tables_release(tables_hold(&b));
			_exit(0);
		}
		assert_int_equal(waitpid(child, &status, 0), child);
		assert_int_equal(status, 0);
	}
	stop = true;
	assert_int_equal(pthread_join(thread, NULL), 0);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_no_iv_twice),
		cmocka_unit_test(test_tables)
	};

	return cmocka_run_group_tests(tests, site_set_up, site_tear_down);
}
