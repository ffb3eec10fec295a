/*
 * The example programs against each other.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "harness.h"
#include "masqlib.h"

#define PUB "ExamplePub000001"
#define SUB "ExampleSub000001"

static struct harness *h;
static char *kms_port;
static char *broker_port;

static int
group_set_up(void **state)
{
	(void)state;
	h = harness_new();
	harness_provision(h, NULL);
	harness_enrol(h, PUB, "pub");
	harness_enrol(h, SUB, "sub");
	harness_start_kms(h, NULL);
	harness_start_mosquitto(h);
	kms_port = harness_format(h, "%d", h->kms_port);
	broker_port = harness_format(h, "%d", h->broker_port);
	return 0;
}

static int
group_tear_down(void **state)
{
	(void)state;
	harness_free(h);
	return 0;
}

#define FILES(id) "-A", harness_ca(h), "-C", harness_cert(h, id), "-P",	\
	harness_key(h, id)
#define SERVERS "-b", "127.0.0.1", "-p", broker_port, "-k", "127.0.0.1", \
	"-K", kms_port

static void
from_one_to_the_other(const char *strategy)
{
	char *topic = harness_format(h, "example/%s", strategy);
	char *expected = harness_format(h, "%s first\n%s \n%s third one\n",
	    topic, topic, topic);
	struct harness_child *sub;
	int status;

	sub = harness_spawn(h, "masqitt_subscriber", FILES(SUB), SERVERS,
	    "-t", topic, "-n", "3", NULL);
	harness_expect(h, sub, "subscribed");
	harness_run_ok(h, "sh", "-c", harness_format(h,
	    "printf 'first\\n\\nthird one\\n' | \"%s/masqitt_publisher\" -l "
	    "-A %s -C %s -P %s -p %s -K %s -t %s -s %s -x 2", TEST_BIN,
	    harness_ca(h), harness_cert(h, PUB), harness_key(h, PUB),
	    broker_port, kms_port, topic, strategy), NULL);
	harness_expect(h, sub, expected);
	assert_true(harness_wait_end(sub, &status));
	assert_int_equal(status, 0);
}

static void
test_examples_understand_each_other(void **state)
{
	(void)state;
	from_one_to_the_other("ephemeral");
	from_one_to_the_other("persistent_pkt");
	from_one_to_the_other("persistent_bytes");
	from_one_to_the_other("persistent_time");
	from_one_to_the_other("persistent_exp");
}

/* Lines of any length, with any bytes in them, the last one without its end. */
static void
test_values_are_bytes(void **state)
{
	enum { LONG_LINE = 100000 };
	char *lines = harness_format(h, "%s/lines", h->home);
	char *text, *expected, *got;
	size_t len = 0, expected_len = 0;
	struct harness_child *sub;
	int status;

	(void)state;
	text = harness_format(h, "%*s", LONG_LINE + 64, "");
	memset(text, 'x', LONG_LINE);
	len = LONG_LINE;
	memcpy(text + len, "\na\0b\0\n\0\nend", 11);
	len += 11;
	harness_write(h, lines, text, len);
	expected = harness_format(h, "%*s", LONG_LINE + 256, "");
	for (size_t i = 0, start = 1; i <= len; i++) {
		if (start)
			memcpy(expected + expected_len, "bytes ", 6);
		expected_len += start ? 6 : 0;
		start = text[i] == '\n';
		expected[expected_len++] = i == len ? '\n' : text[i];
	}

	sub = harness_spawn(h, "sh", "-c", harness_format(h,
	    "\"%s/masqitt_subscriber\" -A %s -C %s -P %s -p %s -K %s -t "
	    "bytes -g 7d -e 9 -n 4 > %s", TEST_BIN, harness_ca(h),
	    harness_cert(h, SUB), harness_key(h, SUB), broker_port, kms_port,
	    harness_format(h, "%s/got", h->home)), NULL);
	harness_expect(h, sub, "subscribed");
	harness_run_ok(h, "sh", "-c", harness_format(h, "cat %s | "
	    "\"%s/masqitt_publisher\" -l -A %s -C %s -P %s -p %s -K %s -t "
	    "bytes", lines, TEST_BIN, harness_ca(h), harness_cert(h, PUB),
	    harness_key(h, PUB), broker_port, kms_port), NULL);
	assert_true(harness_wait_end(sub, &status));
	assert_int_equal(status, 0);
	got = harness_read(h, harness_format(h, "%s/got", h->home), &len);
	assert_int_equal(len, expected_len);
	assert_memory_equal(got, expected, len);

	/* What cannot be written is not passed over. */
	sub = harness_spawn(h, "sh", "-c", harness_format(h,
	    "\"%s/masqitt_subscriber\" -A %s -C %s -P %s -p %s -K %s -t bytes "
	    "-n 1 > /dev/full", TEST_BIN, harness_ca(h), harness_cert(h, SUB),
	    harness_key(h, SUB), broker_port, kms_port), NULL);
	harness_expect(h, sub, "subscribed");
	harness_run_ok(h, "masqitt_publisher", FILES(PUB), SERVERS, "-t",
	    "bytes", "-n", "1", NULL);
	assert_true(harness_wait_end(sub, &status));
	assert_int_equal(status, 1);
	assert_non_null(strstr(harness_output(h, sub), "cannot write: "));
}

static void
test_publisher_shows_the_load(void **state)
{
	struct harness_child *sub;

	(void)state;
	sub = harness_spawn(h, "masqitt_subscriber", FILES(SUB), SERVERS,
	    "-t", "load", NULL);
	harness_expect(h, sub, "subscribed");
	harness_run_ok(h, "masqitt_publisher", FILES(PUB), SERVERS, "-t",
	    "load", "-n", "1", NULL);
	harness_expect(h, sub, "load ");
	assert_int_equal(harness_stop(h, sub, SIGTERM), 0);
}

/* One line, which names the option that is missing. */
static void
lacks(const struct harness_result *r, const char *option)
{
	assert_int_equal(r->status, 2);
	assert_non_null(strstr(r->err, harness_format(h, ": %s, ", option)));
	assert_non_null(strstr(r->err, "is missing; see -h\n"));
	assert_ptr_equal(strchr(r->err, '\n'), strrchr(r->err, '\n'));
}

static void
test_usage(void **state)
{
	static const char *const programs[] = {
		"masqitt_publisher", "masqitt_subscriber",
	};
	struct harness_result r;

	(void)state;
	for (size_t i = 0; i < 2; i++) {
		r = harness_run(h, programs[i], "-h", NULL);
		assert_int_equal(r.status, 0);
		assert_non_null(strstr(r.out, "usage: "));
		assert_non_null(strstr(r.out, "[-h]"));
		assert_string_equal(harness_run_ok(h, programs[i], "--help",
		    NULL).out, r.out);
		assert_string_equal(harness_run_ok(h, programs[i],
		    "--version", NULL).out, harness_format(h,
		    "%s (MasQiTT) %s\n", programs[i], MASQ_version()));
		r = harness_run(h, programs[i], NULL);
		lacks(&r, "-A");
		r = harness_run(h, programs[i], "-P", "key", "-A", "ca", NULL);
		lacks(&r, "-C");
		r = harness_run(h, programs[i], "-C", "crt", "-A", "ca", NULL);
		lacks(&r, "-P");
		r = harness_run(h, programs[i], FILES(PUB), "-z", NULL);
		assert_int_equal(r.status, 2);
		assert_non_null(strstr(r.err, "'z'"));
		r = harness_run(h, programs[i], FILES(PUB), "-q", "3", NULL);
		assert_int_equal(r.status, 2);
		assert_non_null(strstr(r.err, "\"3\""));
		r = harness_run(h, programs[i], FILES(PUB), "-p", "1883x",
		    NULL);
		assert_int_equal(r.status, 2);
		r = harness_run(h, programs[i], FILES(PUB), "more", NULL);
		assert_int_equal(r.status, 2);
		assert_non_null(strstr(r.err, "\"more\""));
	}
	r = harness_run(h, programs[0], FILES(PUB), "-s", "eternal", NULL);
	assert_int_equal(r.status, 2);
	assert_non_null(strstr(r.err, "eternal"));
	r = harness_run(h, programs[1], FILES(SUB), SERVERS, "-g", "soon",
	    NULL);
	assert_int_equal(r.status, 2);
	assert_non_null(strstr(r.err, "\"soon\""));
	r = harness_run(h, programs[1], FILES(SUB), SERVERS, "-e", "some",
	    NULL);
	assert_int_equal(r.status, 2);
	assert_non_null(strstr(r.err, "\"some\""));
}

/* Trouble is named, and the exit status tells. */
static void
test_trouble(void **state)
{
	char *closed = harness_format(h, "%d", harness_free_port());
	struct harness_result r;

	(void)state;
	r = harness_run(h, "masqitt_publisher", FILES("nobody"), SERVERS,
	    "-n", "1", NULL);
	assert_int_equal(r.status, 1);
	assert_non_null(strstr(r.err, "ERR_TLS_INIT"));
	assert_non_null(strstr(r.err, "nobody-"));
	r = harness_run(h, "masqitt_publisher", FILES(PUB), "-p",
	    broker_port, "-K", closed, "-n", "1", NULL);
	assert_int_equal(r.status, 1);
	assert_non_null(strstr(r.err, "ERR_KMS"));
	r = harness_run(h, "masqitt_publisher", FILES(PUB), "-p", closed,
	    "-K", kms_port, "-n", "1", NULL);
	assert_int_equal(r.status, 1);
	assert_non_null(strstr(r.err, "no broker at 127.0.0.1"));
	r = harness_run(h, "masqitt_subscriber", FILES(SUB), "-p", closed,
	    "-K", kms_port, "-n", "1", NULL);
	assert_int_equal(r.status, 1);
	assert_non_null(strstr(r.err, "no broker at 127.0.0.1"));
	r = harness_run(h, "masqitt_publisher", FILES(PUB), SERVERS, "-t",
	    "a/#", "-n", "1", NULL);
	assert_int_equal(r.status, 1);
	assert_non_null(strstr(r.err, "ERR_INVAL"));
	/* Also when it reads lines. */
	r = harness_run(h, "sh", "-c", harness_format(h,
	    "echo a | \"%s/masqitt_publisher\" -l -A %s -C %s -P %s -p %s "
	    "-K %s -t a/+", TEST_BIN, harness_ca(h), harness_cert(h, PUB),
	    harness_key(h, PUB), broker_port, kms_port), NULL);
	assert_int_equal(r.status, 1);
	assert_non_null(strstr(r.err, "ERR_INVAL"));
	/* A folder has no lines. */
	r = harness_run(h, "sh", "-c", harness_format(h,
	    "\"%s/masqitt_publisher\" -l -A %s -C %s -P %s -p %s -K %s < /",
	    TEST_BIN, harness_ca(h), harness_cert(h, PUB),
	    harness_key(h, PUB), broker_port, kms_port), NULL);
	assert_int_equal(r.status, 1);
	assert_non_null(strstr(r.err, "cannot read a line: "));
	/* One trouble, one sentence. */
	r = harness_run(h, "masqitt_subscriber", FILES(SUB), SERVERS, "-t",
	    "a/#/b", NULL);
	assert_int_equal(r.status, 1);
	assert_non_null(strstr(r.err, "cannot subscribe to a/#/b"));
	assert_ptr_equal(strchr(r.err, '\n'), strrchr(r.err, '\n'));
}

/* What listens there is no broker. */
static void
test_no_broker(void **state)
{
	struct harness_result r;

	(void)state;
	r = harness_run(h, "masqitt_publisher", FILES(PUB), "-p", kms_port,
	    "-K", kms_port, "-n", "1", NULL);
	assert_int_equal(r.status, 1);
	assert_non_null(strstr(r.err, "connection to the broker broke off"));
	assert_non_null(strstr(r.err, "no connection to a broker at "
	    "127.0.0.1 port"));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_examples_understand_each_other),
		cmocka_unit_test(test_values_are_bytes),
		cmocka_unit_test(test_publisher_shows_the_load),
		cmocka_unit_test(test_usage),
		cmocka_unit_test(test_trouble),
		cmocka_unit_test(test_no_broker),
	};

	return cmocka_run_group_tests(tests, group_set_up, group_tear_down);
}
