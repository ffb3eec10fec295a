/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "tools/show.h"

/* A text, the room, the line that comes first, how much of the text is left. */
static void
test_text(void **state)
{
	static const struct {
		const char *text;
		size_t room;
		const char *shown;
		size_t used, left;
	} cases[] = {
		{"", 10, "", 0, 0},
		{"plant/7", 10, "plant/7", 7, 0},
		{"0123456789", 10, "0123456789", 10, 0},
		{"0123456789a", 10, "0123456789", 10, 1},
		{"a\nb", 10, "a\\u{a}b", 7, 0},
		{"\x1b[2J\x7f", 20, "\\u{1b}[2J\\u{7f}", 15, 0},
		{"a\\u{a}", 10, "a\\\\u{a}", 7, 0},
		{"12345678\\x", 9, "12345678", 8, 2},
		/* umlaut, its combining form, wide characters, emoji */
		{"K\xc3\xa4se", 10, "K\xc3\xa4se", 4, 0},
		{"a\xcc\x88", 10, "a\\u{308}", 8, 0},
		{"\xe6\xb8\xa9\xe5\xba\xa6", 10, "\xe6\xb8\xa9\xe5\xba\xa6",
		    4, 0},
		{"123456789\xe6\xb8\xa9", 10, "123456789", 9, 3},
		{"\xf0\x9f\x92\xa7", 10, "\xf0\x9f\x92\xa7", 2, 0},
		/* C1, right-to-left override, line separator, no character */
		{"\xc2\x85", 10, "\\u{85}", 6, 0},
		{"\xe2\x80\xae", 10, "\\u{202e}", 8, 0},
		{"\xe2\x80\xa8", 10, "\\u{2028}", 8, 0},
		{"\xf4\x8f\xbf\xbf" "1", 10, "\\u{10ffff}", 10, 1},
	};

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		struct slice text = {
			(const uint8_t *)cases[i].text, strlen(cases[i].text)
		};
		char *shown = NULL;
		size_t len, used;
		FILE *out = open_memstream(&shown, &len);

		assert_non_null(out);
		used = show_text(out, &text, cases[i].room);
		assert_int_equal(fclose(out), 0);
		assert_string_equal(shown, cases[i].shown);
		assert_int_equal(used, cases[i].used);
		assert_int_equal(text.len, cases[i].left);
		assert_ptr_equal(text.ptr + text.len,
		    cases[i].text + strlen(cases[i].text));
		free(shown);
	}
}

static void
test_octets(void **state)
{
	static const uint8_t octets[] = {0x00, 0x01, 0xab, 0xff, 0x10};
	static const struct {
		size_t len, width;
		const char *shown;
	} cases[] = {
		{0, 80, "K0\n"},
		{5, 80, "K0 0001abff10\n"},
		{5, 13, "K0 0001abff10\n"},
		{5, 12, "K0 0001abff\n   10\n"},
		{4, 11, "K0 0001abff\n"},
		{2, 1, "K0 00\n   01\n"},
	};

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		char *shown = NULL;
		size_t len;
		FILE *out = open_memstream(&shown, &len);

		assert_non_null(out);
		show_octets(out, "K0", octets, cases[i].len, cases[i].width);
		assert_int_equal(fclose(out), 0);
		assert_string_equal(shown, cases[i].shown);
		free(shown);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_text),
		cmocka_unit_test(test_octets),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
