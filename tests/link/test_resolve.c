/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include "base/fail.h" /* before cmocka.h, which has a macro fail */

#include <cmocka.h>
#include <errno.h>
#include <netdb.h>
#include <netinet/in.h>
#include <string.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include "base/date.h"
#include "link/resolve.h"

static struct wait
seconds(int n)
{
	return (struct wait){clock_steady_ns() + n * NS_PER_S, -1,
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

/* What the name server says, by the linker in the place of getaddrinfo(). */
static int answer, answer_errno;

int __real_getaddrinfo(const char *node, const char *service,
    const struct addrinfo *hints, struct addrinfo **res);
int __wrap_getaddrinfo(const char *node, const char *service,
    const struct addrinfo *hints, struct addrinfo **res);

int
__wrap_getaddrinfo(const char *node, const char *service,
    const struct addrinfo *hints, struct addrinfo **res)
{
	if (answer == 0 || (hints->ai_flags & AI_NUMERICHOST) != 0)
		return __real_getaddrinfo(node, service, hints, res);
	errno = answer_errno;
	return answer;
}

static void
test_resolve_names_the_cause(void **state)
{
	static const struct { int answer, sys_error, error; const char *says; }
	    cases[] = {
		{EAI_NONAME, 0, ENXIO, "there is no host \"kms.example\""},
		{EAI_NODATA, 0, ENXIO, "there is no host \"kms.example\""},
		{EAI_AGAIN, 0, EAGAIN, "does not tell the address of the KMS, "
		    "kms.example, at present"},
		{EAI_FAIL, 0, EIO, "kms.example, cannot be looked up"},
		{EAI_SYSTEM, EMFILE, EMFILE, "Too many open files"},
		{EAI_MEMORY, 0, ENOMEM, "out of memory"}
	};
	struct wait wait = seconds(60);
	struct addresses list;

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		answer = cases[i].answer;
		answer_errno = cases[i].sys_error;
		assert_int_equal(resolve("kms.example", 1, &wait, &list),
		    cases[i].error);
		assert_non_null(strstr(fail_text(), cases[i].says));
		assert_null(strstr(fail_text(), "route"));
	}
	answer = 0;
}

/* A label over 63 bytes cannot exist, whatever a name server says. */
static void
test_resolve_no_such_name(void **state)
{
	struct wait wait = seconds(60);
	struct addresses list;

	(void)state;
	assert_int_equal(resolve("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
	    "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.invalid", 1, &wait, &list),
	    ENXIO);
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
		cmocka_unit_test(test_resolve_names_the_cause),
		cmocka_unit_test(test_resolve_no_such_name),
		cmocka_unit_test(test_resolve_time_is_up),
		cmocka_unit_test(test_resolve_stopped)
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
