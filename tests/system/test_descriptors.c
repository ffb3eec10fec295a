/*
 * Programs that are started with closed standard descriptors: whatever they
 * open keeps clear of what they print.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "harness.h"

#define PUB "DescriptPub00001"
#define SUB "DescriptSub00001"
#define CLOSED "exec \"$0\" \"$@\" <&- >&- 2>&-"
#define PROGRAM(name) TEST_BIN "/" name

static int
set_up(void **state)
{
	struct harness *h = harness_new();

	harness_provision(h, NULL);
	harness_enrol(h, PUB, "pub");
	harness_enrol(h, SUB, "sub");
	*state = h;
	return 0;
}

static int
tear_down(void **state)
{
	harness_free(*state);
	return 0;
}

/* Are all three descriptors of the process /dev/null? */
static bool
has_nothing(void *arg)
{
	const struct harness_child *child = arg;
	char path[64], target[256];
	ssize_t len;

	for (int fd = 0; fd <= 2; fd++) {
		(void)snprintf(path, sizeof(path), "/proc/%ld/fd/%d",
		    (long)harness_pid(child), fd);
		len = readlink(path, target, sizeof(target) - 1);
		target[len > 0 ? len : 0] = '\0';
		if (strcmp(target, "/dev/null") != 0)
			return false;
	}
	return true;
}

struct file {
	const char *path;
};

static bool
is_there(void *arg)
{
	const struct file *file = arg;

	return access(file->path, F_OK) == 0;
}

static void
the_server_writes_no_log_into_its_files(void **state)
{
	struct harness *h = *state;
	struct file sock = {harness_format(h, "%s/.kms.sock", h->home)};
	struct harness_child *kms = harness_spawn(h, "sh", "-c", CLOSED,
	    PROGRAM("kms"), "-H", h->home, "-vv", "-p", "0", NULL);

	assert_true(harness_wait(is_there, &sock, HARNESS_PATIENCE));
	assert_true(has_nothing(kms));
	harness_run_ok(h, "kms_ctrl", "-H", h->home, "-c", NULL);
	assert_string_equal(harness_read(h, harness_format(h, "%s/.kms.pid",
	    h->home), NULL), harness_format(h, "%ld\n",
	    (long)harness_pid(kms)));
	assert_int_equal(harness_stop(h, kms, SIGTERM), 0);
}

/* A tool whose results nobody gets fails, and its files are good. */
static void
tools_do_their_work_and_say_that_nobody_heard(void **state)
{
	struct harness *h = harness_new();

	(void)state;
	assert_int_equal(harness_run(h, "sh", "-c", CLOSED,
	    PROGRAM("make_params"), "-H", h->home, NULL).status, 1);
	assert_int_equal(harness_run(h, "sh", "-c", CLOSED,
	    PROGRAM("generate_ca"), "-H", h->home, NULL).status, 1);
	assert_int_equal(harness_run(h, "sh", "-c", CLOSED,
	    PROGRAM("generate_client_cert"), "-H", h->home, SUB, "sub",
	    NULL).status, 1);
	harness_start_kms(h, NULL);
	assert_int_equal(harness_run(h, "sh", "-c", CLOSED,
	    PROGRAM("kms_ctrl"), "-H", h->home, "-i", NULL).status, 1);
	assert_int_equal(harness_run(h, "sh", "-c", CLOSED,
	    PROGRAM("kms_ctrl"), "-H", h->home, "-qd", NULL).status, 0);
	assert_int_equal(harness_run(h, "sh", "-c", CLOSED,
	    PROGRAM("print_cache"), "-H", h->home, NULL).status, 1);
	assert_int_equal(harness_run(h, "sh", "-c", CLOSED,
	    PROGRAM("rand_id"), NULL).status, 1);
	assert_non_null(strstr(harness_run_ok(h, "print_cache", "-a", "-H",
	    h->home, NULL).out, SUB));
	harness_stop_kms(h);
	harness_free(h);
}

static void
examples_print_into_no_connection(void **state)
{
	struct harness *h = *state;
	struct harness_child *sub;
	char *kms_port, *broker_port;
	int status = 1, sent = 0;

	harness_start_kms(h, NULL);
	harness_start_mosquitto(h);
	kms_port = harness_format(h, "%d", h->kms_port);
	broker_port = harness_format(h, "%d", h->broker_port);
	sub = harness_spawn(h, "sh", "-c", CLOSED,
	    PROGRAM("masqitt_subscriber"), "-A", harness_ca(h), "-C",
	    harness_cert(h, SUB), "-P", harness_key(h, SUB), "-p",
	    broker_port, "-K", kms_port, "-n", "3", NULL);
	assert_true(harness_wait(has_nothing, sub, HARNESS_PATIENCE));
	/* It cannot say when it has subscribed. */
	while (!harness_ended(sub, &status) && ++sent < HARNESS_PATIENCE)
		assert_int_equal(harness_run(h, "sh", "-c",
		    "exec \"$0\" \"$@\" >&- 2>&-",
		    PROGRAM("masqitt_publisher"), "-A", harness_ca(h), "-C",
		    harness_cert(h, PUB), "-P", harness_key(h, PUB), "-p",
		    broker_port, "-K", kms_port, "-n", "1", NULL).status, 0);
	assert_int_equal(status, 0);
	harness_stop_kms(h);
}

int
main(void)
{
#define CASE(test) cmocka_unit_test_setup_teardown(test, set_up, tear_down)
	const struct CMUnitTest tests[] = {
		CASE(the_server_writes_no_log_into_its_files),
		cmocka_unit_test(
		    tools_do_their_work_and_say_that_nobody_heard),
		CASE(examples_print_into_no_connection),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
