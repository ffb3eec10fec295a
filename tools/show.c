/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include "tools/show.h"

#include <locale.h>
#include <string.h>
#include <wchar.h>

#include "base/secure.h"
#include "base/text.h"

#define SHOWN_MAX (SHOW_ROOM_MIN + 1)

/* Code point of the first character of well-formed UTF-8, and its length. */
static uint32_t
decode(struct slice text, size_t *len)
{
	uint8_t lead = text.ptr[0];
	uint32_t code;

	*len = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
	code = *len == 1 ? lead : lead & (0x7fu >> *len);
	for (size_t i = 1; i < *len; i++)
		code = code << 6 | (text.ptr[i] & 0x3fu);
	return code;
}

/*
 * Columns of a character, 0 or less for those that have none. The user's
 * locale does not matter: the file is UTF-8, and so is what we print.
 */
static int
columns(uint32_t code)
{
	static locale_t utf8;
	locale_t before;
	int width;

	if (code < 0x80)
		return code >= ' ' && code < 0x7f ? 1 : 0;
	if (utf8 == (locale_t)0)
		utf8 = newlocale(LC_CTYPE_MASK, "C.UTF-8", (locale_t)0);
	if (utf8 == (locale_t)0)
		return 0;
	before = uselocale(utf8);
	width = wcwidth((wchar_t)code);
	(void)uselocale(before);
	return width;
}

size_t
show_text(FILE *out, struct slice *text, size_t room)
{
	char shown[SHOWN_MAX];
	size_t used = 0, len, width;
	uint32_t code;
	int own;

	while (text->len > 0) {
		code = decode(*text, &len);
		own = columns(code);
		if (code == '\\') {
			(void)snprintf(shown, sizeof(shown), "\\\\");
			width = 2;
		} else if (own > 0) {
			(void)snprintf(shown, sizeof(shown), "%.*s", (int)len,
			    (const char *)text->ptr);
			width = (size_t)own;
		} else {
			width = (size_t)snprintf(shown, sizeof(shown),
			    "\\u{%x}", (unsigned int)code);
		}
		if (width > room - used)
			break;
		(void)fputs(shown, out);
		used += width;
		text->ptr += len;
		text->len -= len;
	}
	return used;
}

void
show_octets(FILE *out, const char *label, const uint8_t *octets, size_t len,
    size_t width)
{
	size_t indent = strlen(label) + 1;
	size_t line = width > indent + 2 ? (width - indent) / 2 : 1;
	char digits[3];

	(void)fprintf(out, "%s", label);
	for (size_t i = 0; i < len; i++) {
		if (i > 0 && i % line == 0)
			(void)fprintf(out, "\n%*s", (int)indent, "");
		else if (i == 0)
			(void)fputc(' ', out);
		text_hex_encode(octets + i, 1, digits);
		(void)fputs(digits, out);
	}
	(void)fputc('\n', out);
	secure_wipe(digits, sizeof(digits));
}

void
show_rule(FILE *out, size_t width)
{
	while (width-- > 0)
		(void)fputc('-', out);
	(void)fputc('\n', out);
}
