/*
 * README.md's way to the first message, line for line.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include <setjmp.h>
#include <stdarg.h>
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

/* The lines, on ports of their own and without what was done before. */
static char *
script(struct harness *h)
{
	char *readme = harness_read(h, README, NULL);
	char *text = strstr(readme, "<!-- tests/build/test_readme.c");
	char *end;

	assert_non_null(text);
	text = strstr(text, "```sh\n");
	assert_non_null(text);
	text += strlen("```sh\n");
	end = strstr(text, "```");
	assert_non_null(end);
	*end = '\0';

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

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_the_first_message_by_hand),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
