/*
 * Text as the protocol defines it: UTF-8, topics, client ids, hexadecimal.
 * All functions take any bytes and read no further than len.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef BASE_TEXT_H
#define BASE_TEXT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "masqlib.h"

/*
 * UTF-8 as MQTT v5 section 1.5.4 wants it: shortest form, no surrogates, up to
 * U+10FFFF, no NUL.
 */
bool text_is_utf8(const uint8_t *s, size_t len);

/*
 * Is this a topic name that can be published to?
 * Returns MASQ_STATUS_SUCCESS, MASQ_ERR_INVAL (empty, over MASQ_MAXTOPIC_LEN,
 * wildcard) or MASQ_ERR_MALFORMED_UTF8.
 */
MASQ_MUST_USE MASQ_status_t text_check_topic(const uint8_t *s, size_t len);

/* Exactly 16 characters of 0-9A-Za-z? */
bool text_is_client_id(const uint8_t *s, size_t len);

/* Exactly 8 hexadecimal digits? Then *value is their number. */
bool text_parse_seqnum(const uint8_t *s, size_t len, uint32_t *value);

/* Write value as 8 lower-case digits and a NUL. */
void text_format_seqnum(uint32_t value, char out[MASQ_SEQNUM_LEN + 1]);

/* Write len bytes as 2 * len lower-case digits and a NUL. */
void text_hex_encode(const uint8_t *in, size_t len, char *out);

/*
 * A text file as editors of all systems save it: take a byte order mark of
 * UTF-8 and the ^Z of DOS off, and let lines that end with CR alone end with
 * LF. CR LF stays. Returns the length from now on; if that is less than len, a
 * NUL follows.
 */
size_t text_unify(char *s, size_t len);

/* Is there nothing in it for text_unify() to change? */
bool text_is_unified(const char *s, size_t len);

/* Does a file begin with the byte order mark of UTF-16? */
bool text_is_utf16(const char *s, size_t len);

/*
 * Make a string safe to print on a terminal or into a log: each byte of a
 * control character (C0, DEL, C1) and each byte that is not part of UTF-8
 * becomes '?'. The length stays.
 */
void text_clean(char *s);

#endif /* BASE_TEXT_H */
