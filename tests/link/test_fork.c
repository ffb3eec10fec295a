/*
 * A connection in a child after fork(2).
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include "base/fail.h" /* before cmocka.h, which has a macro fail */

#include <cmocka.h>
#include <openssl/rand.h>
#include <stdlib.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "link/ends.h"

static pid_t pid_pretended;		/* 0: the true one */

pid_t __attribute__((visibility("default")))
getpid(void)
{
	return pid_pretended != 0 ? pid_pretended :
	    (pid_t)syscall(SYS_getpid);
}

/* In the place of OpenSSL's: how often was it asked for a new seed? */
static unsigned polls;

int
RAND_poll(void)
{
	polls++;
	return 1;
}

/* A child opens its own connection and leaves the parent's alone. */
static void
test_request_after_fork(void **state)
{
	struct ends e = ends_start("kms", "client");
	struct link_answer *answer = malloc(sizeof(*answer));
	pid_t child;
	int status;

	(void)state;
	assert_non_null(answer);
	ask_time(e.link);
	child = fork();
	assert_int_not_equal(child, -1);
	if (child == 0) {
		status = ask(e.link, WIRE_TIMEREQ, answer) !=
		    MASQ_STATUS_SUCCESS;
		link_close(e.link);
		_exit(status != 0 || polls != 1);
	}
	assert_int_equal(waitpid(child, &status, 0), child);
	assert_int_equal(status, 0);
	assert_int_equal(fake_kms_connections(e.kms), 2);
	ask_time(e.link);
	assert_int_equal(fake_kms_connections(e.kms), 2);
	free(answer);
	ends_stop(&e);
}

/* Also where both are the first process of a namespace. */
static void
test_request_after_fork_with_one_pid(void **state)
{
	pid_pretended = 1;
	test_request_after_fork(state);
	pid_pretended = 0;
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_request_after_fork),
		cmocka_unit_test(test_request_after_fork_with_one_pid)
	};

	return cmocka_run_group_tests(tests, ends_set_up, ends_tear_down);
}
