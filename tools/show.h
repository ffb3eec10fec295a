/*
 * Text and octets from files, shown so that nothing in them can steer a
 * terminal or break a table.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef TOOLS_SHOW_H
#define TOOLS_SHOW_H

#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include "base/cursor.h"

/* The widest that a character can get: \u{10ffff}. */
#define SHOW_ROOM_MIN 10

/*
 * Print as much of a text (UTF-8, as text_is_utf8() wants it) as fits into
 * room columns (SHOW_ROOM_MIN or more), and take that off the text. What has
 * no width of its own (control, format and combining characters) appears as
 * \u{HEX}, a backslash as two.
 *
 * Returns the columns used, at most room.
 */
size_t show_text(FILE *out, struct slice *text, size_t room);

/* Print octets in hexadecimal behind a label, on lines of width columns. */
void show_octets(FILE *out, const char *label, const uint8_t *octets,
    size_t len, size_t width);

/* Print a line of width hyphens. */
void show_rule(FILE *out, size_t width);

#endif /* TOOLS_SHOW_H */
