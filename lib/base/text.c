/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include "base/text.h"

#include <string.h>

/* What some editors put in front of UTF-8, and DOS behind a text. */
#define MARK "\xef\xbb\xbf"
#define MARK_LEN 3
#define DOS_END '\x1a'

static const char hex_digits[] = "0123456789abcdef";

/*
 * Length of the UTF-8 sequence at s, 0 if it is not well formed (Unicode
 * table 3-7).
 */
static size_t
utf8_sequence(const uint8_t *s, size_t len)
{
	uint8_t lead = s[0], low = 0x80, high = 0xbf;
	size_t need;

	if (lead < 0x80)
		return lead != 0;
	if (lead >= 0xc2 && lead <= 0xdf)
		need = 2;
	else if (lead >= 0xe0 && lead <= 0xef)
		need = 3;
	else if (lead >= 0xf0 && lead <= 0xf4)
		need = 4;
	else
		return 0;
	if (need > len)
		return 0;
	if (lead == 0xe0)
		low = 0xa0;
	else if (lead == 0xed)
		high = 0x9f;
	else if (lead == 0xf0)
		low = 0x90;
	else if (lead == 0xf4)
		high = 0x8f;
	if (s[1] < low || s[1] > high)
		return 0;
	for (size_t i = 2; i < need; i++)
		if (s[i] < 0x80 || s[i] > 0xbf)
			return 0;
	return need;
}

bool
text_is_utf8(const uint8_t *s, size_t len)
{
	while (len > 0) {
		/* Mostly it is ASCII. */
		size_t used = s[0] > 0 && s[0] < 0x80 ? 1 :
		    utf8_sequence(s, len);

		if (used == 0)
			return false;
		s += used;
		len -= used;
	}
	return true;
}

MASQ_status_t
text_check_topic(const uint8_t *s, size_t len)
{
	if (len == 0 || len > MASQ_MAXTOPIC_LEN)
		return MASQ_ERR_INVAL;
	if (!text_is_utf8(s, len))
		return MASQ_ERR_MALFORMED_UTF8;
	if (memchr(s, '+', len) != NULL || memchr(s, '#', len) != NULL)
		return MASQ_ERR_INVAL;
	return MASQ_STATUS_SUCCESS;
}

bool
text_is_client_id(const uint8_t *s, size_t len)
{
	if (len != MASQ_CLIENTID_LEN)
		return false;
	for (size_t i = 0; i < len; i++)
		if ((uint8_t)(s[i] - '0') > 9 &&
		    (uint8_t)((s[i] | 0x20) - 'a') > 'z' - 'a')
			return false;
	return true;
}

/* One more than the value of each hexadecimal digit. */
static const uint8_t hex_values[256] = {
	['0'] = 1, ['1'] = 2, ['2'] = 3, ['3'] = 4, ['4'] = 5, ['5'] = 6,
	['6'] = 7, ['7'] = 8, ['8'] = 9, ['9'] = 10,
	['a'] = 11, ['b'] = 12, ['c'] = 13, ['d'] = 14, ['e'] = 15, ['f'] = 16,
	['A'] = 11, ['B'] = 12, ['C'] = 13, ['D'] = 14, ['E'] = 15, ['F'] = 16
};

bool
text_parse_seqnum(const uint8_t *s, size_t len, uint32_t *value)
{
	uint32_t v = 0;

	if (len != MASQ_SEQNUM_LEN)
		return false;
	for (size_t i = 0; i < len; i++) {
		uint32_t digit = hex_values[s[i]];

		if (digit == 0)
			return false;
		v = v << 4 | (digit - 1);
	}
	*value = v;
	return true;
}

void
text_format_seqnum(uint32_t value, char out[MASQ_SEQNUM_LEN + 1])
{
	for (int i = 0; i < MASQ_SEQNUM_LEN; i++)
		out[i] = hex_digits[value >> (28 - 4 * i) & 0xf];
	out[MASQ_SEQNUM_LEN] = '\0';
}

void
text_hex_encode(const uint8_t *in, size_t len, char *out)
{
	for (size_t i = 0; i < len; i++) {
		out[2 * i] = hex_digits[in[i] >> 4];
		out[2 * i + 1] = hex_digits[in[i] & 0xf];
	}
	out[2 * len] = '\0';
}

void
text_clean(char *s)
{
	uint8_t *at = (uint8_t *)s;
	size_t left = strlen(s);

	while (left > 0) {
		size_t used = utf8_sequence(at, left);
		bool bad = used == 0 || at[0] < ' ' || at[0] == 0x7f ||
		    (at[0] == 0xc2 && at[1] < 0xa0);

		if (used == 0)
			used = 1;
		if (bad)
			memset(at, '?', used);
		at += used;
		left -= used;
	}
}

/* Is this a CR that ends a line by itself? */
static bool
is_lone_cr(const char *s, size_t len, size_t i)
{
	return s[i] == '\r' && (i + 1 == len || s[i + 1] != '\n');
}

static bool
has_mark(const char *s, size_t len)
{
	return len >= MARK_LEN && memcmp(s, MARK, MARK_LEN) == 0;
}

size_t
text_unify(char *s, size_t len)
{
	if (has_mark(s, len)) {
		len -= MARK_LEN;
		memmove(s, s + MARK_LEN, len);
		s[len] = '\0';
	}
	if (len > 0 && s[len - 1] == DOS_END)
		s[--len] = '\0';
	for (size_t i = 0; i < len; i++)
		if (is_lone_cr(s, len, i))
			s[i] = '\n';
	return len;
}

bool
text_is_unified(const char *s, size_t len)
{
	for (size_t i = 0; i < len; i++)
		if (is_lone_cr(s, len, i))
			return false;
	return !has_mark(s, len) && (len == 0 || s[len - 1] != DOS_END);
}

bool
text_is_utf16(const char *s, size_t len)
{
	return len >= 2 && (memcmp(s, "\xff\xfe", 2) == 0 ||
	    memcmp(s, "\xfe\xff", 2) == 0);
}
