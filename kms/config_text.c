/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include "kms/config_text.h"

#include <string.h>

size_t
config_lexeme(const char *text, size_t len, bool *blank)
{
	const char *end = NULL;
	size_t n = 1;

	*blank = strchr(" \t\r\n\f\v", text[0]) != NULL;
	if (*blank)
		return 1;
	if (text[0] == '"') {
		while (n < len && text[n] != '"')
			n += text[n] == '\\' ? 2 : 1;
		return n < len ? n + 1 : len;
	}
	if (text[0] == '#' || (len > 1 && memcmp(text, "//", 2) == 0)) {
		end = memchr(text, '\n', len);
		n = 0;
	} else if (len > 1 && memcmp(text, "/*", 2) == 0) {
		end = len > 3 ? memmem(text + 2, len - 2, "*/", 2) : NULL;
		n = 2;
	} else {
		return 1;
	}
	*blank = true;
	return end != NULL ? (size_t)(end - text) + n : len;
}

void
config_drop_last_commas(char *text, size_t len)
{
	char before_comma = '\0', last = '\0';
	size_t comma = 0, n;
	bool blank;

	for (size_t i = 0; i < len; i += n) {
		n = config_lexeme(text + i, len - i, &blank);
		if (blank)
			continue;
		if (last == ',' && (text[i] == ')' || text[i] == ']') &&
		    strchr("([,", before_comma) == NULL)
			text[comma] = ' ';
		if (text[i] == ',') {
			before_comma = last;
			comma = i;
		}
		last = text[i];
	}
}

void
config_drop_last_comment(char *text, size_t len)
{
	size_t n;
	bool blank;

	for (size_t i = 0; i < len; i += n) {
		n = config_lexeme(text + i, len - i, &blank);
		if (i + n == len && (text[i] == '#' ||
		    (n > 1 && memcmp(text + i, "//", 2) == 0)))
			memset(text + i, ' ', n);
	}
}

/* Is a string or a block comment, the last of the text, closed? */
static bool
is_closed(const char *text, size_t len)
{
	size_t escapes = 0;

	if (text[0] != '"')
		return len >= 4 && memcmp(text + len - 2, "*/", 2) == 0;
	while (len >= escapes + 2 && text[len - 2 - escapes] == '\\')
		escapes++;
	return len >= 2 && text[len - 1] == '"' && escapes % 2 == 0;
}

unsigned int
config_unclosed(const char *text, size_t len)
{
	unsigned int line = 1;
	size_t n;
	bool blank;

	for (size_t i = 0; i < len; i += n) {
		n = config_lexeme(text + i, len - i, &blank);
		if (i + n == len && (text[i] == '"' ||
		    (n > 1 && memcmp(text + i, "/*", 2) == 0)) &&
		    !is_closed(text + i, n))
			return line;
		for (size_t k = i; k < i + n; k++)
			line += text[k] == '\n';
	}
	return 0;
}

const char *
config_hint(const char *text, unsigned int line)
{
	size_t len = strlen(text), n;
	bool other = false, single = false, blank;
	unsigned int at = 1;

	for (size_t i = 0; i < len; i += n) {
		n = config_lexeme(text + i, len - i, &blank);
		if (n == 1 && !blank && (at == line || at + 1 == line)) {
			other |= (unsigned char)text[i] >= 0x80;
			single |= text[i] == '\'';
		}
		for (size_t k = i; k < i + n; k++)
			at += text[k] == '\n';
	}
	if (other)
		return "; there is a character outside of ASCII, such as a "
		    "typographic quote or a no-break space: write \" and a "
		    "plain space";
	if (single)
		return "; texts stand in double quotes";
	return "; look for a missing semicolon, quote or bracket here or in "
	    "the line before";
}
