/*
 * The sentence that goes with a failure.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include "base/fail.h"

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

/* cmocka has a fail() of its own. */
#undef fail

#define KEPT 511

static void
none_at_first(void **state)
{
	(void)state;
	assert_string_equal(fail_text(), "");
	assert_false(fail_may_pass());
}

static void
formats_and_returns(void **state)
{
	(void)state;
	errno = ETIMEDOUT;
	assert_int_equal(fail(MASQ_ERR_KMS, "%s:%d said %s", "host", 7, "no"),
	    MASQ_ERR_KMS);
	assert_string_equal(fail_text(), "host:7 said no");
	assert_int_equal(errno, ETIMEDOUT);
	assert_int_equal(fail(MASQ_STATUS_SUCCESS, "latest"), 0);
	assert_string_equal(fail_text(), "latest");
}

/* Whether a failure may pass is a property of the latest one. */
static void
tells_what_may_pass(void **state)
{
	(void)state;
	(void)fail(MASQ_ERR_KMS, "for good");
	assert_false(fail_may_pass());
	errno = ETIMEDOUT;
	assert_int_equal(fail_for_now(MASQ_ERR_KMS, "%s", "away"),
	    MASQ_ERR_KMS);
	assert_string_equal(fail_text(), "away");
	assert_int_equal(errno, ETIMEDOUT);
	assert_true(fail_may_pass());
	(void)fail(MASQ_ERR_DECRYPT, "for good");
	assert_false(fail_may_pass());
}

/* A caller that adds to the sentence of the callee. */
static void
nests(void **state)
{
	(void)state;
	assert_int_equal(fail(MASQ_ERR_KMS, "inner"), MASQ_ERR_KMS);
	assert_int_equal(fail(MASQ_ERR_KMS, "outer: %s, %s", fail_text(),
	    fail_text()), MASQ_ERR_KMS);
	assert_string_equal(fail_text(), "outer: inner, inner");
}

static void
removes_what_terminals_obey(void **state)
{
	char every[256];
	const char *text;

	(void)state;
	for (size_t i = 0; i < 255; i++)
		every[i] = (char)(i + 1);
	every[255] = '\0';
	assert_int_equal(fail(MASQ_ERR_KMS, "%s", every), MASQ_ERR_KMS);
	text = fail_text();
	assert_int_equal(strlen(text), 255);
	for (size_t i = 0; i < 255; i++)
		assert_int_equal(text[i], every[i] >= ' ' && every[i] < 0x7f ?
		    every[i] : '?');
	assert_int_equal(fail(MASQ_ERR_KMS, "a\nb\x1b[31m\xc3\xa9\xc2\x9b"),
	    MASQ_ERR_KMS);
	assert_string_equal(fail_text(), "a?b?[31m\xc3\xa9??");
}

static void
cuts_what_is_too_long(void **state)
{
	char text[3 * KEPT + 1];

	(void)state;
	memset(text, 'x', sizeof(text) - 1);
	text[sizeof(text) - 1] = '\0';
	assert_int_equal(fail(MASQ_ERR_INVAL, "%s", text), MASQ_ERR_INVAL);
	assert_int_equal(strlen(fail_text()), KEPT);
	/* A sequence cut in the middle leaves no half. */
	memcpy(text + KEPT - 1, "\xc3\xa9", 2);
	assert_int_equal(fail(MASQ_ERR_INVAL, "%s", text), MASQ_ERR_INVAL);
	assert_int_equal(strlen(fail_text()), KEPT);
	assert_int_equal(fail_text()[KEPT - 1], '?');
}

static void *
other_thread(void *arg)
{
	*(bool *)arg = fail_text()[0] == '\0' &&
	    fail(MASQ_ERR_KMS, "other") == MASQ_ERR_KMS &&
	    strcmp(fail_text(), "other") == 0;
	return NULL;
}

static void
is_per_thread(void **state)
{
	pthread_t thread;
	bool ok = false;

	(void)state;
	assert_int_equal(fail(MASQ_ERR_INVAL, "mine"), MASQ_ERR_INVAL);
	assert_int_equal(pthread_create(&thread, NULL, other_thread, &ok), 0);
	assert_int_equal(pthread_join(thread, NULL), 0);
	assert_true(ok);
	assert_string_equal(fail_text(), "mine");
}

/* A question to which a refusal is the answer leaves no trace. */
static void
hushes(void **state)
{
	(void)state;
	assert_int_equal(fail_for_now(MASQ_ERR_KMS, "away"), MASQ_ERR_KMS);
	fail_hush(true);
	assert_int_equal(fail(MASQ_ERR_INVAL, "no"), MASQ_ERR_INVAL);
	fail_hush(false);
	assert_string_equal(fail_text(), "away");
	assert_true(fail_may_pass());
	assert_int_equal(fail(MASQ_ERR_INVAL, "no"), MASQ_ERR_INVAL);
	assert_string_equal(fail_text(), "no");
}

/* What one call prints on standard error. */
static void
printed(char *out, size_t room)
{
	FILE *file = tmpfile();
	int saved = dup(STDERR_FILENO);
	size_t len;

	assert_non_null(file);
	assert_true(saved >= 0);
	(void)fflush(stderr);
	assert_true(dup2(fileno(file), STDERR_FILENO) >= 0);
	(void)fail(MASQ_ERR_INVAL, "line\nbreak");
	(void)fflush(stderr);
	assert_true(dup2(saved, STDERR_FILENO) >= 0);
	(void)close(saved);
	rewind(file);
	len = fread(out, 1, room - 1, file);
	out[len] = '\0';
	(void)fclose(file);
}

/* Whoever reports a failed system call may look at errno afterwards. */
static void
keeps_errno(void **state)
{
	int saved = dup(STDERR_FILENO), full = open("/dev/full", O_WRONLY);
	int after;

	(void)state;
	assert_true(saved >= 0 && full >= 0);
	assert_int_equal(setenv("MASQITT_LOG", "1", 1), 0);
	assert_true(dup2(full, STDERR_FILENO) >= 0);
	errno = ETIMEDOUT;
	(void)fail(MASQ_ERR_KMS, "cannot be printed");
	after = errno;
	assert_true(dup2(saved, STDERR_FILENO) >= 0);
	(void)close(full);
	(void)close(saved);
	assert_int_equal(unsetenv("MASQITT_LOG"), 0);
	assert_int_equal(after, ETIMEDOUT);
}

static void
prints_when_asked(void **state)
{
	char out[100];

	(void)state;
	assert_int_equal(unsetenv("MASQITT_LOG"), 0);
	printed(out, sizeof(out));
	assert_string_equal(out, "");
	assert_int_equal(setenv("MASQITT_LOG", "1", 1), 0);
	printed(out, sizeof(out));
	assert_string_equal(out, "masqitt: line?break\n");
	assert_int_equal(unsetenv("MASQITT_LOG"), 0);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(none_at_first),
		cmocka_unit_test(formats_and_returns),
		cmocka_unit_test(tells_what_may_pass),
		cmocka_unit_test(nests),
		cmocka_unit_test(removes_what_terminals_obey),
		cmocka_unit_test(cuts_what_is_too_long),
		cmocka_unit_test(is_per_thread),
		cmocka_unit_test(hushes),
		cmocka_unit_test(prints_when_asked),
		cmocka_unit_test(keeps_errno),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
