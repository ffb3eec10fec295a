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
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/date.h"

#include <cmocka.h>

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

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(levels),
		cmocka_unit_test(hostile),
		cmocka_unit_test(dated),
		cmocka_unit_test(colour),
		cmocka_unit_test(threads),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
