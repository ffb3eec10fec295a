/*
 * The harness itself: without it no system test means anything.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "harness.h"

/* This test program, run once more in a part of its own. */
#define SELF "/proc/self/exe"

static bool
is_true(void *arg)
{
	return *(bool *)arg;
}

static bool
third_time(void *arg)
{
	return ++*(int *)arg == 3;
}

/* No such process, or one that waits only for init to collect it. */
static bool
is_gone(void *arg)
{
	char path[64], state = 'Z';
	FILE *file;

	(void)snprintf(path, sizeof(path), "/proc/%d/stat", *(int *)arg);
	file = fopen(path, "r");
	if (file == NULL)
		return true;
	if (fscanf(file, "%*d (%*[^)]) %c", &state) != 1)
		state = 'Z';
	(void)fclose(file);
	return state == 'Z';
}

static void
test_wait_ends_with_its_condition(void **state)
{
	bool never = false;
	int calls = 0;

	(void)state;
	assert_false(harness_wait(is_true, &never, 0));
	assert_true(harness_wait(third_time, &calls, HARNESS_PATIENCE));
	assert_int_equal(calls, 3);
}

static void
test_ports_are_given_once(void **state)
{
	int ports[50];

	(void)state;
	for (size_t i = 0; i < 50; i++) {
		ports[i] = harness_free_port();
		assert_in_range(ports[i], 1024, 32767);
		assert_false(harness_accepts(ports[i]));
		for (size_t j = 0; j < i; j++)
			assert_int_not_equal(ports[i], ports[j]);
	}
}

static void
test_run_tells_status_and_output(void **state)
{
	struct harness *h = harness_new();
	struct harness_result r;

	(void)state;
	r = harness_run(h, "sh", "-c", "printf abc; printf de >&2; exit 7",
	    NULL);
	assert_int_equal(r.status, 7);
	assert_string_equal(r.out, "abc");
	assert_int_equal(r.out_len, 3);
	assert_string_equal(r.err, "de");

	r = harness_run(h, "sh", "-c", "kill -9 $$", NULL);
	assert_int_equal(r.status, 128 + SIGKILL);
	r = harness_run_ok(h, "cat", NULL);
	assert_int_equal(r.out_len, 0);
	r = harness_run(h, "/nonexistent", NULL);
	assert_int_equal(r.status, 127);
	harness_free(h);
}

static void
test_files_are_what_was_written(void **state)
{
	struct harness *h = harness_new();
	char *path = harness_format(h, "%s/%s", h->home, "file");
	size_t len;

	(void)state;
	harness_write(h, path, "long\0first", 10);
	harness_write(h, path, "a\0b", 3);
	assert_memory_equal(harness_read(h, path, &len), "a\0b", 4);
	assert_int_equal(len, 3);
	assert_string_equal(harness_key(h, "ID"),
	    harness_format(h, "%s/ca/ID-key.pem", h->home));
	harness_free(h);
	assert_int_not_equal(access(path, F_OK), 0);
}

static void
test_stop_sends_the_signal(void **state)
{
	struct harness *h = harness_new();
	struct harness_child *child = harness_spawn(h, "sh", "-c",
	    "trap 'echo bye; exit 5' TERM; echo hi; while :; do read x; "
	    "sleep 0.01; done", NULL);
	int status;

	(void)state;
	harness_expect(h, child, "hi\n");
	assert_false(harness_ended(child, &status));
	assert_int_equal(harness_stop(h, child, SIGTERM), 5);
	assert_true(harness_ended(child, &status));
	assert_int_equal(status, 5);
	assert_string_equal(harness_output(h, child), "hi\nbye\n");
	harness_free(h);
}

static void
pass_a_message(struct harness *h)
{
	char *port = harness_format(h, "%d", h->broker_port);
	struct harness_child *sub = harness_listen(h, "-t", "a/b", "-v", "-C",
	    "1", NULL);
	int status;

	(void)harness_run_ok(h, "mosquitto_pub", "-V", "5", "-h", "127.0.0.1",
	    "-p", port, "-t", "a/b", "-q", "1", "-m", "value 1", NULL);
	harness_expect(h, sub, "a/b value 1\n");
	assert_true(harness_wait_end(sub, &status));
	assert_int_equal(status, 0);
}

static void
test_mosquitto_starts_and_restarts(void **state)
{
	struct harness *h = harness_new();
	int port;

	(void)state;
	harness_start_mosquitto(h);
	port = h->broker_port;
	assert_true(harness_accepts(port));
	pass_a_message(h);
	harness_stop_mosquitto(h);
	assert_false(harness_accepts(port));

	harness_start_mosquitto(h);
	assert_int_equal(h->broker_port, port);
	pass_a_message(h);
	harness_free(h);
	assert_false(harness_accepts(port));
}

static void
test_two_brokers_at_once(void **state)
{
	struct harness *one = harness_new(), *two = harness_new();

	(void)state;
	assert_string_not_equal(one->dir, two->dir);
	harness_start_mosquitto(one);
	harness_start_mosquitto(two);
	assert_int_not_equal(one->broker_port, two->broker_port);
	pass_a_message(two);
	harness_free(two);
	pass_a_message(one);
	harness_free(one);
}

static void
check_kms(struct harness *h, const char *running)
{
	struct harness_result r = harness_run(h, "kms_ctrl", "-i", "-H",
	    h->home, NULL);

	assert_int_equal(r.status == 0, running != NULL);
	if (running == NULL)
		return;
	assert_true(harness_accepts(h->kms_port));
	assert_non_null(strstr(harness_kms_output(h), harness_format(h,
	    "kms: ready on %s:%d\n", running, h->kms_port)));
}

static void
test_kms_starts_and_restarts(void **state)
{
	struct harness *h = harness_new();
	int port;

	(void)state;
	harness_provision(h, "past_key_window = \"2d\";");
	harness_enrol(h, "Publisher0000001", "pub");
	harness_enrol(h, "Subscriber000001", "both");
	(void)harness_read(h, harness_ca(h), NULL);
	(void)harness_read(h, harness_cert(h, "Publisher0000001"), NULL);
	(void)harness_read(h, harness_key(h, "Subscriber000001"), NULL);
	check_kms(h, NULL);

	harness_start_kms(h, NULL);
	port = h->kms_port;
	check_kms(h, "127.0.0.1");
	harness_stop_kms(h);
	check_kms(h, NULL);

	harness_start_kms(h, "-v", NULL);
	assert_int_equal(h->kms_port, port);
	check_kms(h, "127.0.0.1");
	harness_kill_kms(h);
	check_kms(h, NULL);

	harness_start_kms(h, "-p", "0", NULL);
	check_kms(h, "127.0.0.1");
	harness_free(h);
}

/* Run a part below in a process of its own and find what it left behind. */
static void
check_what_is_left(struct harness *h, const char *part, int status)
{
	struct harness_result r = harness_run(h, SELF, part, NULL);
	const char *line = strstr(r.out, "left ");
	char dir[256];
	int pid;

	assert_int_equal(r.status, status);
	assert_non_null(line);
	assert_int_equal(sscanf(line, "left %255s %d", dir, &pid), 2);
	assert_true(harness_wait(is_gone, &pid, HARNESS_PATIENCE));
	if (status < 128) {
		assert_int_not_equal(access(dir, F_OK), 0);
		assert_non_null(strstr(r.err, "words for the log"));
	} else {
		/* Nobody was left to remove it. */
		(void)harness_run_ok(h, "rm", "-r", dir, NULL);
	}
}

static void
test_a_failed_test_cleans_up_and_shows_logs(void **state)
{
	struct harness *h = harness_new();

	(void)state;
	check_what_is_left(h, "fail", 1);
	harness_free(h);
}

static void
test_children_die_with_a_killed_test(void **state)
{
	struct harness *h = harness_new();

	(void)state;
	check_what_is_left(h, "die", 128 + SIGKILL);
	harness_free(h);
}

static void
leave_a_child(void)
{
	struct harness *h = harness_new();
	struct harness_child *child = harness_spawn(h, "sh", "-c",
	    "echo words for the log; exec sleep 1000", NULL);

	harness_expect(h, child, "log\n");
	(void)printf("left %s %d\n", h->dir, (int)harness_pid(child));
	(void)fflush(stdout);
}

static void
part_fail(void **state)
{
	(void)state;
	leave_a_child();
	fail_msg("on purpose");
}

static void
part_die(void **state)
{
	(void)state;
	leave_a_child();
	(void)kill(getpid(), SIGKILL);
}

int
main(int argc, char *argv[])
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_wait_ends_with_its_condition),
		cmocka_unit_test(test_ports_are_given_once),
		cmocka_unit_test(test_run_tells_status_and_output),
		cmocka_unit_test(test_files_are_what_was_written),
		cmocka_unit_test(test_stop_sends_the_signal),
		cmocka_unit_test(test_mosquitto_starts_and_restarts),
		cmocka_unit_test(test_two_brokers_at_once),
		cmocka_unit_test(test_kms_starts_and_restarts),
		cmocka_unit_test(test_a_failed_test_cleans_up_and_shows_logs),
		cmocka_unit_test(test_children_die_with_a_killed_test),
	};
	const struct CMUnitTest fails[] = { cmocka_unit_test(part_fail) };
	const struct CMUnitTest dies[] = { cmocka_unit_test(part_die) };

	if (argc == 2 && strcmp(argv[1], "fail") == 0)
		return cmocka_run_group_tests(fails, NULL, NULL);
	if (argc == 2 && strcmp(argv[1], "die") == 0)
		return cmocka_run_group_tests(dies, NULL, NULL);
	return cmocka_run_group_tests(tests, NULL, NULL);
}
