/*
 * Text as the protocol defines it.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include "base/text.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#define COUNT(a) (sizeof(a) / sizeof((a)[0]))

/* On the heap, so that a sanitizer sees a read past the end. */
static uint8_t *
copy_of(const void *s, size_t len)
{
	uint8_t *copy = malloc(len > 0 ? len : 1);

	assert_non_null(copy);
	if (len > 0)
		memcpy(copy, s, len);
	return copy;
}

static bool
is_utf8(const void *s, size_t len)
{
	uint8_t *copy = copy_of(s, len);
	bool ok = text_is_utf8(copy, len);

	free(copy);
	return ok;
}

/* The definition (RFC 3629 section 3), written the other way round. */
static size_t
encode(uint32_t c, uint8_t out[4])
{
	if (c < 0x80) {
		out[0] = (uint8_t)c;
		return 1;
	}
	if (c < 0x800) {
		out[0] = (uint8_t)(0xc0 | c >> 6);
		out[1] = (uint8_t)(0x80 | (c & 0x3f));
		return 2;
	}
	if (c < 0x10000) {
		out[0] = (uint8_t)(0xe0 | c >> 12);
		out[1] = (uint8_t)(0x80 | (c >> 6 & 0x3f));
		out[2] = (uint8_t)(0x80 | (c & 0x3f));
		return 3;
	}
	out[0] = (uint8_t)(0xf0 | c >> 18);
	out[1] = (uint8_t)(0x80 | (c >> 12 & 0x3f));
	out[2] = (uint8_t)(0x80 | (c >> 6 & 0x3f));
	out[3] = (uint8_t)(0x80 | (c & 0x3f));
	return 4;
}

/* Every number that four bytes can hold, whole and cut short. */
static void
utf8_every_code_point(void **state)
{
	(void)state;
	assert_true(text_is_utf8(NULL, 0));
	for (uint32_t c = 0; c < 0x200000; c++) {
		uint8_t s[4];
		size_t len = encode(c, s);
		bool good = c != 0 && c <= 0x10ffff &&
		    (c < 0xd800 || c > 0xdfff);

		if (text_is_utf8(s, len) != good)
			print_error("U+%04X\n", c);
		assert_int_equal(text_is_utf8(s, len), good);
		for (size_t cut = 1; cut < len; cut++)
			assert_false(text_is_utf8(s, cut));
	}
}

/* All strings of two bytes: good are ASCII pairs and two-byte sequences. */
static void
utf8_every_pair(void **state)
{
	(void)state;
	for (unsigned int v = 0; v < 0x10000; v++) {
		const uint8_t s[2] = {(uint8_t)(v >> 8), (uint8_t)v};
		bool ascii = s[0] > 0 && s[0] < 0x80 && s[1] > 0 &&
		    s[1] < 0x80;
		bool two = s[0] >= 0xc2 && s[0] <= 0xdf && s[1] >= 0x80 &&
		    s[1] <= 0xbf;

		assert_int_equal(is_utf8(s, 2), ascii || two);
	}
}

static void
utf8_tampered(void **state)
{
	static const char *const bad[] = {
		"\x80", "\xbf", "\xc0\x80", "\xc1\xbf", "\xe0\x80\x80",
		"\xe0\x9f\xbf", "\xed\xa0\x80", "\xed\xbf\xbf",
		"\xf0\x80\x80\x80", "\xf0\x8f\xbf\xbf", "\xf4\x90\x80\x80",
		"\xf5\x80\x80\x80", "\xf8\x88\x80\x80\x80", "\xfe", "\xff",
		"a\xe2\x82", "\xe2\x82\x61", "\xe2\x61\xac", "\xf0\x9f\x98",
		"\xf0\x9f\x98\x61", "\xc3\xa9\xa9", "abc\xc3",
	};

	(void)state;
	for (size_t i = 0; i < COUNT(bad); i++)
		assert_false(is_utf8(bad[i], strlen(bad[i])));
	assert_true(is_utf8("\xf0\x9f\x98\x80 \xe2\x82\xac \xc3\xa9 e", 12));
	assert_false(is_utf8("abc\0", 4));
	assert_false(is_utf8("\0abc", 4));
}

static MASQ_status_t
check_topic(const char *s, size_t len)
{
	uint8_t *copy = copy_of(s, len);
	MASQ_status_t status = text_check_topic(copy, len);

	free(copy);
	return status;
}

static void
topics(void **state)
{
	static const struct { const char *text; MASQ_status_t status; }
	    cases[] = {
		{"", MASQ_ERR_INVAL},
		{"a", MASQ_STATUS_SUCCESS},
		{"tank/level", MASQ_STATUS_SUCCESS},
		{"/", MASQ_STATUS_SUCCESS},
		{"/a//b/", MASQ_STATUS_SUCCESS},
		{" ", MASQ_STATUS_SUCCESS},
		{"$SYS/x", MASQ_STATUS_SUCCESS},
		{"a:b", MASQ_STATUS_SUCCESS},
		{"\xc3\xa9t\xc3\xa9", MASQ_STATUS_SUCCESS},
		{"#", MASQ_ERR_INVAL},
		{"+", MASQ_ERR_INVAL},
		{"a/#", MASQ_ERR_INVAL},
		{"a/+/b", MASQ_ERR_INVAL},
		{"a#b", MASQ_ERR_INVAL},
		{"a+", MASQ_ERR_INVAL},
		{"\xe9t\xe9", MASQ_ERR_MALFORMED_UTF8},
		{"a/\xc0\xaf", MASQ_ERR_MALFORMED_UTF8},
	};
	static char topic[65536];

	(void)state;
	for (size_t i = 0; i < COUNT(cases); i++)
		assert_int_equal(check_topic(cases[i].text,
		    strlen(cases[i].text)), cases[i].status);
	assert_int_equal(check_topic("a\0b", 3), MASQ_ERR_MALFORMED_UTF8);
	memset(topic, 'x', sizeof(topic));
	assert_int_equal(check_topic(topic, 65535), MASQ_STATUS_SUCCESS);
	assert_int_equal(check_topic(topic, 65536), MASQ_ERR_INVAL);
	topic[65534] = '#';
	assert_int_equal(check_topic(topic, 65535), MASQ_ERR_INVAL);
	assert_int_equal(check_topic(topic, 65534), MASQ_STATUS_SUCCESS);
}

static void
client_ids(void **state)
{
	char id[18] = "PumpTemp007c0480";

	(void)state;
	for (size_t len = 0; len < 18; len++) {
		uint8_t *copy = copy_of(id, len);

		assert_int_equal(text_is_client_id(copy, len), len == 16);
		free(copy);
	}
	for (size_t at = 0; at < 16; at++)
		for (unsigned int c = 0; c < 256; c++) {
			char was = id[at];
			bool good = (c >= '0' && c <= '9') ||
			    (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');

			id[at] = (char)c;
			assert_int_equal(text_is_client_id(
			    (const uint8_t *)id, 16), good);
			id[at] = was;
		}
}

static void
sequence_numbers(void **state)
{
	static const struct { uint32_t value; const char *text; } cases[] = {
		{0, "00000000"}, {1, "00000001"}, {0x89abcdef, "89abcdef"},
		{0xd8940f73, "d8940f73"}, {0x80000000, "80000000"},
		{0x10000000, "10000000"}, {UINT32_MAX, "ffffffff"},
	};
	static const char *const bad[] = {
		"", "0", "0000000", "000000000", "0000000g", "g0000000",
		"0x000000", "-0000001", "+0000001", " 0000000", "0000000 ",
		"/0000000", ":0000000", "@0000000", "`0000000", "G0000000",
	};
	char text[MASQ_SEQNUM_LEN + 1];
	uint32_t value;

	(void)state;
	for (size_t i = 0; i < COUNT(cases); i++) {
		text_format_seqnum(cases[i].value, text);
		assert_string_equal(text, cases[i].text);
		assert_true(text_parse_seqnum((uint8_t *)text, 8, &value));
		assert_int_equal(value, cases[i].value);
	}
	assert_true(text_parse_seqnum((const uint8_t *)"89ABcdEF", 8,
	    &value));
	assert_int_equal(value, 0x89abcdef);
	value = 77;
	for (size_t i = 0; i < COUNT(bad); i++) {
		uint8_t *copy = copy_of(bad[i], strlen(bad[i]));

		assert_false(text_parse_seqnum(copy, strlen(bad[i]), &value));
		free(copy);
	}
	assert_int_equal(value, 77);
}

static void
hex(void **state)
{
	uint8_t every[256];
	char text[513];

	(void)state;
	for (size_t i = 0; i < sizeof(every); i++)
		every[i] = (uint8_t)i;
	memset(text, 'x', sizeof(text));
	text_hex_encode(every, sizeof(every), text);
	assert_int_equal(strlen(text), 512);
	assert_memory_equal(text, "000102030405060708090a0b0c0d0e0f10", 34);
	assert_string_equal(text + 506, "fdfeff");
	text_hex_encode(NULL, 0, text);
	assert_string_equal(text, "");
}

static void
cleans(void **state)
{
	static const struct { const char *text, *clean; } cases[] = {
		{"", ""},
		{"plain text ~", "plain text ~"},
		{"a\nb\r\tc", "a?b??c"},
		{"\x1b[31mred\x7f", "?[31mred?"},
		{"\xc3\xa9t\xc3\xa9 \xe2\x82\xac \xf0\x9f\x98\x80",
		    "\xc3\xa9t\xc3\xa9 \xe2\x82\xac \xf0\x9f\x98\x80"},
		/* C1, as UTF-8 and as it is; no-break space is none. */
		{"\xc2\x80,\xc2\x9b,\xc2\x9f,\xc2\xa0", "??,??,??,\xc2\xa0"},
		{"\x9b" "31m", "?31m"},
		{"\xe9t\xe9", "?t?"},
		{"cut \xe2\x82", "cut ??"},
		{"cut \xc2", "cut ?"},
		{"\xe2\x1b[0m", "??[0m"},
	};

	(void)state;
	for (size_t i = 0; i < COUNT(cases); i++) {
		char *s = (char *)copy_of(cases[i].text,
		    strlen(cases[i].text) + 1);

		text_clean(s);
		assert_string_equal(s, cases[i].clean);
		free(s);
	}
}

/* Text files as editors of all systems save them. */
static void
unifies(void **state)
{
	static const struct {
		const char *in, *out;
	} cases[] = {
		{"", ""},
		{"a\nb", "a\nb"},
		{"a\r\nb\r\n", "a\r\nb\r\n"},
		{"a\rb\r\r\nc\r", "a\nb\n\r\nc\n"},
		{"\xef\xbb\xbf", ""},
		{"\xef\xbb\xbf" "a\r\n\x1a", "a\r\n"},
		{"\xef\xbb", "\xef\xbb"},
		{"\x1a" "a", "\x1a" "a"},
	};
	char text[16];

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		size_t len = strlen(cases[i].in);

		memcpy(text, cases[i].in, len + 1);
		assert_int_equal(text_is_unified(text, len),
		    strcmp(cases[i].in, cases[i].out) == 0);
		assert_int_equal(text_unify(text, len), strlen(cases[i].out));
		assert_string_equal(text, cases[i].out);
	}
	assert_true(text_is_utf16("\xff\xfe" "a", 3));
	assert_true(text_is_utf16("\xfe\xff", 2));
	assert_false(text_is_utf16("\xff", 1));
	assert_false(text_is_utf16("ab", 2));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(utf8_every_code_point),
		cmocka_unit_test(utf8_every_pair),
		cmocka_unit_test(utf8_tampered),
		cmocka_unit_test(topics),
		cmocka_unit_test(client_ids),
		cmocka_unit_test(sequence_numbers),
		cmocka_unit_test(hex),
		cmocka_unit_test(cleans),
		cmocka_unit_test(unifies),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
