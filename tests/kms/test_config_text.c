/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "kms/config_text.h"

static void
test_lexeme(void **state)
{
	static const struct {
		const char *text;
		size_t len;
		bool blank;
	} cases[] = {
		{"x", 1, false}, {"abc", 1, false}, {"(", 1, false},
		{" x", 1, true}, {"\n", 1, true}, {"\r\n", 1, true},
		{"\"\"x", 2, false}, {"\"a b\" ", 5, false},
		{"\"a\\\"b\"c", 6, false}, {"\"a\\\\\"b", 5, false},
		{"\"#//\" x", 5, false},
		/* never closed: to the end, not beyond */
		{"\"", 1, false}, {"\"abc", 4, false}, {"\"abc\\", 5, false},
		{"# x\ny", 3, true}, {"#", 1, true}, {"# \"", 3, true},
		{"// x\ny", 4, true}, {"//", 2, true}, {"/", 1, false},
		{"/ /", 1, false},
		{"/* x */y", 7, true}, {"/**/y", 4, true}, {"/*/ */", 6, true},
		{"/*\n# */ */", 7, true}, {"/*", 2, true}, {"/*/", 3, true},
		{"/* x *", 6, true},
	};
	bool blank;

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		/* On the heap and without NUL, for a sanitizer to watch. */
		size_t len = strlen(cases[i].text);
		char *text = malloc(len);

		assert_non_null(text);
		memcpy(text, cases[i].text, len);
		assert_int_equal(config_lexeme(text, len, &blank),
		    cases[i].len);
		assert_int_equal(blank, cases[i].blank);
		free(text);
	}
}

/* Only what stands behind a last element goes; lengths never change. */
static void
test_last_commas(void **state)
{
	static const char *const cases[][2] = {
		{"", ""},
		{"a = ( 1, 2 );", "a = ( 1, 2 );"},
		{"a = ( 1, 2, );", "a = ( 1, 2  );"},
		{"a = [ 1,];", "a = [ 1 ];"},
		{"a = ( { }, # x,\n /* , */ );",
		    "a = ( { }  # x,\n /* , */ );"},
		{"a = ( ( 1, ), );", "a = ( ( 1  )  );"},
		{"a = ( \",)\", );", "a = ( \",)\"  );"},
		{"a = \",)\"; b = ( 1 );", "a = \",)\"; b = ( 1 );"},
		{"# ,)\nb = ( 1 );", "# ,)\nb = ( 1 );"},
		/* wrong, and libconfig says so */
		{"a = ( , );", "a = ( , );"},
		{"a = ( 1,, );", "a = ( 1,, );"},
		{"a = ( 1, };", "a = ( 1, };"},
	};

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		char *text = strdup(cases[i][0]);

		config_drop_last_commas(text, strlen(text));
		assert_string_equal(text, cases[i][1]);
		/* Once more, nothing more. */
		config_drop_last_commas(text, strlen(text));
		assert_string_equal(text, cases[i][1]);
		free(text);
	}
}

static void
test_last_comment(void **state)
{
	static const char *const cases[][2] = {
		{"", ""},
		{"#", " "},
		{"a = 1; # x", "a = 1;    "},
		{"a = 1; // x", "a = 1;     "},
		{"a = 1; # x\n", "a = 1; # x\n"},
		{"# x\na = 1; /* x */", "# x\na = 1; /* x */"},
		{"a = \"# x\"", "a = \"# x\""},
		{"a = 1 /", "a = 1 /"},
	};

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		char *text = strdup(cases[i][0]);

		config_drop_last_comment(text, strlen(text));
		assert_string_equal(text, cases[i][1]);
		free(text);
	}
}

static void
test_unclosed(void **state)
{
	static const struct {
		const char *text;
		unsigned int line;
	} cases[] = {
		{"", 0}, {"a = \"b\";", 0}, {"# \"", 0}, {"/* \" */", 0},
		{"# /*", 0}, {"\"/*\"", 0}, {"/**/", 0}, {"// \"\n", 0},
		{"\"", 1}, {"a = \"b", 1}, {"a = \"b\\\";", 1},
		{"a = \"b\\", 1}, {"a = 1;\nb = \"c\nd\n", 2},
		{"\n\n/* \"\n", 3}, {"/*/", 1}, {"/* *", 1},
		{"a = \"b\\\"\";\n\"", 2},
	};

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++)
		assert_int_equal(config_unclosed(cases[i].text,
		    strlen(cases[i].text)), cases[i].line);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_lexeme),
		cmocka_unit_test(test_last_commas),
		cmocka_unit_test(test_last_comment),
		cmocka_unit_test(test_unclosed),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
