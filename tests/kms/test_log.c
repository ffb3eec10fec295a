/*
 * The log: which line goes where, looking how.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include "kms/log.h"

#include <fcntl.h>
#include <pthread.h>
#include <pty.h>
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <unistd.h>

#include "base/date.h"

#include <cmocka.h>

#include "clock.h"

#define ROOM 65536

/* What logging writes to one of the outputs. */
static const char *
logged(int output, void (*log)(void))
{
	static char text[ROOM];
	int ends[2], saved = dup(output), null = open("/dev/null", O_WRONLY);
	int other = output == STDOUT_FILENO ? STDERR_FILENO : STDOUT_FILENO;
	int saved_other = dup(other);
	ssize_t len;

	assert_int_equal(pipe2(ends, O_NONBLOCK), 0);
	(void)fflush(stdout);
	assert_true(dup2(ends[1], output) >= 0);
	assert_true(dup2(null, other) >= 0);
	log();
	(void)dup2(saved, output);
	(void)dup2(saved_other, other);
	(void)close(ends[1]);
	len = read(ends[0], text, sizeof(text) - 1);
	text[len > 0 ? len : 0] = '\0';
	(void)close(ends[0]);
	(void)close(saved);
	(void)close(saved_other);
	(void)close(null);
	return text;
}

static void
log_all(void)
{
	kms_log(KMS_LOG_ERROR, "e%d", 1);
	kms_log(KMS_LOG_WARNING, "w");
	kms_log(KMS_LOG_INFO, "i");
	kms_log(KMS_LOG_VERBOSE, "v");
	kms_log(KMS_LOG_DEBUG, "d");
}

static void
log_hostile(void)
{
	kms_log(KMS_LOG_INFO, "a\nkms: b\033[31mc\x7f\td");
}

static void
log_long(void)
{
	char text[5000];

	memset(text, 'x', sizeof(text) - 1);
	text[sizeof(text) - 1] = '\0';
	kms_log(KMS_LOG_INFO, "%s", text);
}

static void
levels(void **state)
{
	(void)state;
	kms_log_setup(KMS_LOG_INFO, true, false);
	assert_string_equal(logged(STDOUT_FILENO, log_all), "kms: i\n");
	assert_string_equal(logged(STDERR_FILENO, log_all),
	    "kms: error: e1\nkms: warning: w\n");
	kms_log_setup(KMS_LOG_VERBOSE, true, false);
	assert_string_equal(logged(STDOUT_FILENO, log_all),
	    "kms: i\nkms: v\n");
	kms_log_setup(KMS_LOG_DEBUG, true, false);
	assert_string_equal(logged(STDOUT_FILENO, log_all),
	    "kms: i\nkms: v\nkms: d\n");
	kms_log_setup(KMS_LOG_ERROR, true, false);
	assert_string_equal(logged(STDOUT_FILENO, log_all), "");
	assert_true(kms_log_wants(KMS_LOG_ERROR));
	assert_false(kms_log_wants(KMS_LOG_WARNING));
}

/* One event is one line, whatever is in it. */
static void
hostile(void **state)
{
	const char *text;

	(void)state;
	kms_log_setup(KMS_LOG_INFO, true, false);
	text = logged(STDOUT_FILENO, log_hostile);
	assert_string_equal(text, "kms: a?kms: b?[31mc??d\n");
	text = logged(STDOUT_FILENO, log_long);
	assert_true(strlen(text) > 500);
	assert_ptr_equal(strchr(text, '\n'), text + strlen(text) - 1);
}

static void
dated(void **state)
{
	const char *text;
	int64_t time;

	(void)state;
	kms_log_setup(KMS_LOG_INFO, true, true);
	text = logged(STDOUT_FILENO, log_all);
	assert_true(date_parse((const uint8_t *)text, DATE_LEN, &time));
	assert_string_equal(text + DATE_LEN, " kms: i\n");
}

/* Colour is for terminals, and only as long as it is wanted. */
static void
colour(void **state)
{
	int master, slave, saved = dup(STDERR_FILENO);
	char text[256];
	ssize_t len;

	(void)state;
	assert_int_equal(openpty(&master, &slave, NULL, NULL, NULL), 0);
	for (int wanted = 0; wanted < 2; wanted++) {
		kms_log_setup(KMS_LOG_INFO, wanted != 0, false);
		assert_true(dup2(slave, STDERR_FILENO) >= 0);
		kms_log(KMS_LOG_ERROR, "e");
		assert_true(dup2(saved, STDERR_FILENO) >= 0);
		len = read(master, text, sizeof(text) - 1);
		assert_true(len > 0);
		text[len] = '\0';
		assert_int_equal(strchr(text, '\033') != NULL, wanted);
		assert_non_null(strstr(text, "kms: error: e"));
	}
	(void)close(master);
	(void)close(slave);
	(void)close(saved);
}

static void *
log_some(void *arg)
{
	for (int i = 0; i < 100; i++)
		kms_log(KMS_LOG_INFO, "%s", (const char *)arg);
	return NULL;
}

static void
log_threads(void)
{
	static char texts[4][32] = {"aaaaaaaaaaaaaaaa", "bbbbbbbbbbbbbbbb",
	    "cccccccccccccccc", "dddddddddddddddd"};
	pthread_t threads[4];

	for (int i = 0; i < 4; i++)
		assert_int_equal(pthread_create(&threads[i], NULL, log_some,
		    texts[i]), 0);
	for (int i = 0; i < 4; i++)
		assert_int_equal(pthread_join(threads[i], NULL), 0);
}

/* Lines of several threads do not mix. */
static void
threads(void **state)
{
	const char *line;
	int lines = 0;

	(void)state;
	kms_log_setup(KMS_LOG_INFO, false, false);
	line = logged(STDOUT_FILENO, log_threads);
	for (; *line != '\0'; line = strchr(line, '\n') + 1, lines++) {
		assert_memory_equal(line, "kms: ", 5);
		assert_int_equal(strspn(line + 5, (char[]){line[5], '\0'}),
		    16);
		assert_int_equal(line[21], '\n');
	}
	assert_int_equal(lines, 400);
}

static void
log_one(void)
{
	kms_log(KMS_LOG_INFO, "one");
}

static void
log_to(int fd)
{
	int saved = dup(STDOUT_FILENO);

	(void)fflush(stdout);
	assert_true(dup2(fd, STDOUT_FILENO) >= 0);
	log_one();
	log_one();
	(void)dup2(saved, STDOUT_FILENO);
	(void)close(saved);
}

#define LOST "kms: warning: lines that could not be written here: 2\n"

/* A full disk, a reader that has gone, and one that does not read. */
static void
what_cannot_be_written_stops_nobody_and_is_counted(void **state)
{
	static const char filler[4096];
	int full = open("/dev/full", O_WRONLY), gone[2], stuck[2];

	(void)state;
	assert_true(signal(SIGPIPE, SIG_IGN) != SIG_ERR);
	kms_log_setup(KMS_LOG_INFO, false, false);
	assert_true(full >= 0);
	assert_int_equal(pipe(gone), 0);
	(void)close(gone[0]);
	/* The writing end blocks, once it is in other hands. */
	assert_int_equal(pipe(stuck), 0);
	assert_int_equal(fcntl(stuck[1], F_SETFL, O_NONBLOCK), 0);
	while (write(stuck[1], filler, sizeof(filler)) > 0)
		continue;
	assert_int_equal(fcntl(stuck[1], F_SETFL, 0), 0);
	for (size_t i = 0; i < 4; i++) {
		const int outputs[] = {full, gone[1], stuck[1], -1};

		if (outputs[i] >= 0)
			log_to(outputs[i]);
		assert_string_equal(logged(STDOUT_FILENO, log_one),
		    outputs[i] >= 0 ? LOST "kms: one\n" : "kms: one\n");
	}
	(void)close(full);
	(void)close(gone[1]);
	(void)close(stuck[0]);
	(void)close(stuck[1]);
}

/* What comes behind half a line begins on a line of its own. */
static void
half_a_line_is_ended(void **state)
{
	const struct rlimit small = {6, RLIM_INFINITY};
	const struct rlimit large = {RLIM_INFINITY, RLIM_INFINITY};
	char text[256], name[] = "/tmp/masqitt-test.XXXXXX";
	int fd = mkstemp(name), saved = dup(STDOUT_FILENO);
	ssize_t len;

	(void)state;
	assert_true(fd >= 0 && unlink(name) == 0);
	assert_true(signal(SIGXFSZ, SIG_IGN) != SIG_ERR);
	kms_log_setup(KMS_LOG_INFO, false, false);
	(void)fflush(stdout);
	assert_true(dup2(fd, STDOUT_FILENO) >= 0);
	assert_int_equal(setrlimit(RLIMIT_FSIZE, &small), 0);
	log_one();
	assert_int_equal(setrlimit(RLIMIT_FSIZE, &large), 0);
	log_one();
	(void)dup2(saved, STDOUT_FILENO);
	(void)close(saved);
	len = pread(fd, text, sizeof(text) - 1, 0);
	assert_true(len > 0);
	text[len] = '\0';
	assert_string_equal(text, "kms: o\nkms: warning: lines that could not "
	    "be written here: 1\nkms: one\n");
	(void)close(fd);
}

/* What happens over and over is warned about once, and each kind by itself. */
static void
due_once(void **state)
{
	_Atomic int64_t one = 0, other = 0;

	(void)state;
	test_clock_stop();
	assert_true(kms_log_due(&one));
	assert_false(kms_log_due(&one));
	assert_true(kms_log_due(&other));
	test_clock_advance(59000);
	assert_false(kms_log_due(&one));
	test_clock_advance(1000);
	assert_true(kms_log_due(&one));
	assert_false(kms_log_due(&one));
}

/* What is logged is told, too, as far as there is room; also if it is not. */
static void
to_who_asks(void **state)
{
	char out[16] = "";

	(void)state;
	kms_log_to(KMS_LOG_DEBUG, out, sizeof(out), "%d clients", 2);
	assert_string_equal(out, "2 clients");
	kms_log_to(KMS_LOG_DEBUG, out, sizeof(out), "more");
	assert_string_equal(out, "2 clients; more");
	kms_log_to(KMS_LOG_DEBUG, out, sizeof(out), "no room");
	assert_string_equal(out, "2 clients; more");
	kms_log_to(KMS_LOG_DEBUG, NULL, 0, "nobody asks");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(due_once),
		cmocka_unit_test(to_who_asks),
		cmocka_unit_test(levels),
		cmocka_unit_test(hostile),
		cmocka_unit_test(dated),
		cmocka_unit_test(colour),
		cmocka_unit_test(threads),
		cmocka_unit_test(
		    what_cannot_be_written_stops_nobody_and_is_counted),
		cmocka_unit_test(half_a_line_is_ended),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
