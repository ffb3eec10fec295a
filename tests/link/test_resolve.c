/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <errno.h>
#include <netinet/in.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include "base/date.h"
#include "link/resolve.h"

static struct wait
seconds(int n)
{
	return (struct wait){clock_steady_ns() + n * INT64_C(1000000000), -1,
	    NULL};
}

static void
test_resolve_addresses(void **state)
{
	const struct { const char *host; int family; } cases[] = {
		{"127.0.0.1", AF_INET}, {"192.0.2.7", AF_INET},
		{"::1", AF_INET6}, {"2001:db8::7", AF_INET6}
	};
	struct wait wait = seconds(60);
	struct addresses list;

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		assert_int_equal(resolve(cases[i].host, 56788, &wait, &list),
		    0);
		assert_int_equal(list.count, 1);
		assert_int_equal(list.addr[0].ss_family, cases[i].family);
		/* The port is in the same place in both families. */
		assert_int_equal(
		    ((struct sockaddr_in *)&list.addr[0])->sin_port,
		    htons(56788));
	}
}

static void
test_resolve_name(void **state)
{
	struct wait wait = seconds(60);
	struct addresses list;

	(void)state;
	assert_int_equal(resolve("localhost", 1, &wait, &list), 0);
	assert_true(list.count >= 1);
}

static void
test_resolve_no_such_name(void **state)
{
	struct wait wait = seconds(60);
	struct addresses list;

	(void)state;
	/* A label over 63 bytes cannot exist, whatever a name server says. */
	assert_int_equal(resolve("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
	    "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.invalid", 1, &wait, &list),
	    EHOSTUNREACH);
}

static void
test_resolve_time_is_up(void **state)
{
	struct wait wait = {clock_steady_ns() - 1, -1, NULL};
	struct addresses list;

	(void)state;
	assert_int_equal(resolve("localhost", 1, &wait, &list), ETIMEDOUT);
}

static void
test_resolve_stopped(void **state)
{
	struct wait wait = seconds(60);
	struct addresses list;
	int error;

	(void)state;
	wait.stop_fd = eventfd(1, EFD_CLOEXEC);
	error = resolve("localhost", 1, &wait, &list);
	(void)close(wait.stop_fd);
	assert_int_equal(error, ECANCELED);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_resolve_addresses),
		cmocka_unit_test(test_resolve_name),
		cmocka_unit_test(test_resolve_no_such_name),
		cmocka_unit_test(test_resolve_time_is_up),
		cmocka_unit_test(test_resolve_stopped)
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
