/*
 * What README.md shows is done: its way to the first message, line for line,
 * and both sides of its difference in code.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "harness.h"

/* Overhead of an ephemeral packet, in hexadecimal digits. */
#define SHORTEST_HEX (2 * 158)

/* A copy of text with each `from` replaced; `from` has to be there. */
static char *
replace(struct harness *h, char *text, const char *from, const char *to)
{
	char *at = strstr(text, from);

	if (at == NULL)
		fail_msg("README.md's lines have no \"%s\"", from);
	while (at != NULL) {
		size_t before = (size_t)(at - text);

		text = harness_format(h, "%.*s%s%s", (int)before, text, to,
		    at + strlen(from));
		at = strstr(text + before + strlen(to), from);
	}
	return text;
}

/* README.md's block of this kind that comes behind the comment. */
static char *
block(struct harness *h, const char *comment, const char *kind)
{
	char *text = strstr(harness_read(h, README, NULL), comment);
	char *end;

	assert_non_null(text);
	text = strstr(text, kind);
	assert_non_null(text);
	text += strlen(kind);
	end = strstr(text, "```");
	assert_non_null(end);
	*end = '\0';
	return text;
}

/* The lines, on ports of their own and without what was done before. */
static char *
script(struct harness *h)
{
	char *text = block(h, "<!-- tests/build/test_readme.c runs",
	    "```sh\n");

	text = replace(h, text, "make\n", "");
	text = replace(h, text, "$PWD/build/bin", "\"" TEST_BIN "\"");
	text = replace(h, text, "$(mktemp -d)",
	    harness_format(h, "$(mktemp -d %s/XXXXXX)", h->home));
	text = replace(h, text, "56788",
	    harness_format(h, "%d", harness_free_port()));
	text = replace(h, text, "11883",
	    harness_format(h, "%d", harness_free_port()));
	/* Who types these lines is slower than a broker that starts. */
	text = replace(h, text, "broker=$!\n", "broker=$!\n"
	    "until mosquitto_pub -p $port -t started -n; do sleep 0.1; done\n");
	/* Nothing may be left. */
	text = harness_format(h, "%srmdir %s\n", text, h->home);
	return harness_format(h, "set -e\n"
	    "trap 'kms_ctrl -q -s || true; kill $(jobs -p) || true' EXIT\n"
	    "port=%.*s\n%s", (int)strcspn(strstr(text, "mosquitto -p ") + 13,
	    " "), strstr(text, "mosquitto -p ") + 13, text);
}

static void
test_the_first_message_by_hand(void **state)
{
	struct harness *h = harness_new();
	struct harness_child *shell = harness_spawn(h, "sh", "-c", script(h),
	    NULL);
	char *output, *line, *rest;
	int values = 0, sealed = 0, status = -1;

	(void)state;
	assert_true(harness_wait_end(shell, &status));
	rest = output = harness_output(h, shell);
	while ((line = strsep(&rest, "\n")) != NULL) {
		float load[3];

		values += sscanf(line, "lab/load %f %f %f", &load[0],
		    &load[1], &load[2]) == 3;
		sealed += strlen(line) > SHORTEST_HEX &&
		    strspn(line, "0123456789abcdef") == strlen(line);
	}
	assert_int_equal(status, 0);
	assert_int_equal(values, 3);
	assert_int_equal(sealed, 1);
	harness_free(h);
}

/*
 * One side of README.md's difference as a source file of the home.
 *
 * leave  libmosquitto's own start and end stay
 */
static void
write_side(struct harness *h, char side, bool leave, const char *name)
{
	char *rest = block(h, "<!-- tests/build/test_readme.c builds",
	    "```diff\n");
	char *text = harness_format(h, "%s", ""), *line;

	while ((line = strsep(&rest, "\n")) != NULL)
		if (line[0] == ' ' || line[0] == side)
			text = harness_format(h, "%s%s\n", text, line + 1);
	text = replace(h, text, "1883",
	    harness_format(h, "%d", h->broker_port));
	if (side == '+')
		text = replace(h, text, "56788",
		    harness_format(h, "%d", h->kms_port));
	if (leave) {
		text = replace(h, text, "\tmasq = MASQ_new(",
		    "\tmosquitto_lib_init();\n\tmasq = MASQ_new(");
		text = replace(h, text, "\tMASQ_destroy(masq);",
		    "\tmosquitto_lib_cleanup();\n\tMASQ_destroy(masq);");
	}
	harness_write(h, harness_format(h, "%s/ca/%s.c", h->home, name), text,
	    strlen(text));
}

/* Build it and run it where its files are; its exit status is expected. */
static struct harness_result
run_side(struct harness *h, char side, bool leave, int status)
{
	const char *name = side == '-' ? "before" : "after";
	struct harness_result r;

	write_side(h, side, leave, name);
	r = harness_run(h, "sh", "-c", harness_format(h, "cd \"%s/ca\" && "
	    CC " -Wall -Wextra -Wno-unused-parameter -Werror -o %s %s.c %s "
	    "-lmosquitto && exec ./%s", h->home, name, name, side == '-' ?
	    "" : MASQITT_FLAGS, name), NULL);
	if (r.status != status)
		fail_msg("%s: status %d: %s%s", name, r.status, r.out, r.err);
	return r;
}

static void
test_the_difference_makes_a_plain_client_a_secure_one(void **state)
{
	struct harness *h = harness_new();
	struct harness_result r;

	(void)state;
	harness_provision(h, NULL);
	harness_enrol(h, "Thermometer00001", "both");
	harness_start_kms(h, NULL);
	harness_start_mosquitto(h);

	r = run_side(h, '-', false, 0);
	assert_string_equal(r.out, "lab/temperature: 21.5 C\n");
	r = run_side(h, '+', false, 0);
	assert_string_equal(r.out, "lab/temperature: 21.5 C\n");
	assert_string_equal(r.err, "");

	/* As docs/migrate.md says, what is left of that does no harm. */
	r = run_side(h, '+', true, 0);
	assert_string_equal(r.out, "lab/temperature: 21.5 C\n");

	/* What is retained there now is a key packet, no value. */
	r = harness_run_ok(h, "mosquitto_sub", "-p",
	    harness_format(h, "%d", h->broker_port), "-t", "#", "-C", "1",
	    "-F", "%t %r %l", NULL);
	assert_string_equal(r.out, "lab/temperature 1 130\n");

	/* on_error() hears of what is no message of ours. */
	harness_run_ok(h, "mosquitto_pub", "-p",
	    harness_format(h, "%d", h->broker_port), "-r", "-t",
	    "lab/temperature", "-m", "plain", NULL);
	r = run_side(h, '+', false, 0);
	assert_string_equal(r.out, "lab/temperature: 21.5 C\n");
	assert_memory_equal(r.err, "after: lab/temperature: ", 24);

	/* A client that cannot begin says why. */
	harness_stop_kms(h);
	r = run_side(h, '+', false, 1);
	assert_memory_equal(r.err, "after: ", 7);
	assert_non_null(strstr(r.err, harness_format(h, "%d", h->kms_port)));
	harness_free(h);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_the_first_message_by_hand),
		cmocka_unit_test(
		    test_the_difference_makes_a_plain_client_a_secure_one),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
