/*
 * The reader of known answers, which every vector test leans on.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "json.h"

static struct json *
parse(const char *text)
{
	return json_parse(text, strlen(text), "test");
}

static void
test_refused(void **state)
{
	static const char *const cases[] = {
		"", " ", "{", "[", "[1", "[1,", "[1,]", "[1 2]", "{\"a\"}",
		"{\"a\":}", "{\"a\":1,}", "{\"a\":1,\"a\":2}", "{1:2}", "\"",
		"\"\\\"", "\"\\x\"", "\"\\u12\"", "\"\\ud800\"", "\"\\udc00\"",
		"\"a\nb\"", "01", "-", "1.5", "1e3", "9223372036854775808",
		"tru", "nul", "1 1", "{\"a\\u0000\":1}", "'a'", "+1",
	};

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++)
		if (parse(cases[i]) != NULL)
			fail_msg("accepted %s", cases[i]);
}

static void
test_too_deep(void **state)
{
	char text[201];

	(void)state;
	memset(text, '[', 100);
	memset(text + 100, ']', 100);
	text[200] = '\0';
	assert_null(parse(text));
}

static void
test_values(void **state)
{
	struct json *root = parse(" { \"s\" : \"a\\n\\u00e9\\ud83d\\ude00\","
	    "\"n\":[0,-7,9223372036854775807 ], \"t\":true,\"f\":false,"
	    "\"z\":null,\"o\":{},\"a\":[],\"h\":\"00fFa0\" }\n");
	uint8_t hex[4];

	(void)state;
	assert_non_null(root);
	assert_int_equal(json_len(root), 8);
	assert_string_equal(json_str(json_get(root, "s")),
	    "a\n\xc3\xa9\xf0\x9f\x98\x80");
	assert_int_equal(json_str_len(json_get(root, "s")), 8);
	assert_int_equal(json_int(json_at(json_get(root, "n"), 1)), -7);
	assert_true(json_int(json_at(json_get(root, "n"), 2)) == INT64_MAX);
	assert_true(json_bool(json_get(root, "t")));
	assert_false(json_bool(json_get(root, "f")));
	assert_true(json_is_null(json_get(root, "z")));
	assert_int_equal(json_len(json_get(root, "o")), 0);
	assert_int_equal(json_len(json_get(root, "a")), 0);
	assert_true(json_has(root, "a"));
	assert_false(json_has(root, "b"));
	assert_string_equal(json_key(json_at(root, 7)), "h");
	assert_int_equal(json_hex(json_get(root, "h"), hex, sizeof(hex)), 3);
	assert_memory_equal(hex, "\x00\xff\xa0", 3);
	json_free(root);
}

int
main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_refused),
		cmocka_unit_test(test_too_deep),
		cmocka_unit_test(test_values),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
