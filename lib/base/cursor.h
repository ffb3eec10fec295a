/*
 * Bounded reading and writing of big-endian fields. An error sticks: after
 * the first one nothing more is read or written, so one check at the end is
 * enough.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef BASE_CURSOR_H
#define BASE_CURSOR_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Bytes inside a larger buffer; ptr is NULL when the field is absent. */
struct slice {
	const uint8_t *ptr;
	size_t len;
};

/* Is there a byte that belongs to both? */
bool slices_overlap(struct slice a, struct slice b);

struct reader {
	const uint8_t *ptr;		/* next byte */
	size_t left;			/* bytes left */
	bool bad;			/* something did not fit */
};

/* buf may be NULL when len is 0. */
void reader_init(struct reader *r, const uint8_t *buf, size_t len);
/* Each returns 0, or an empty slice with a NULL ptr, after an error. */
uint8_t reader_u8(struct reader *r);
uint16_t reader_u16(struct reader *r);
uint64_t reader_u64(struct reader *r);
/* MQTT variable byte integer; longer than needed is an error. */
uint32_t reader_vbi(struct reader *r);
struct slice reader_bytes(struct reader *r, size_t len);
/* 2-byte length, then bytes. */
struct slice reader_binary(struct reader *r);
/* As reader_binary(), and UTF-8 as MQTT wants it, no NUL. */
struct slice reader_string(struct reader *r);
/* True if nothing went wrong and nothing is left. */
bool reader_done(const struct reader *r);

/*
 * A writer counts on when its buffer is full, so that `len` tells what would
 * have been needed; `bad` marks a field that can never be encoded.
 */
struct writer {
	uint8_t *buf;			/* may be NULL when room is 0 */
	size_t room;			/* bytes at buf */
	size_t len;			/* bytes written or wanted so far */
	bool bad;
};

void writer_init(struct writer *w, uint8_t *buf, size_t room);
void writer_u8(struct writer *w, uint8_t v);
void writer_u16(struct writer *w, uint16_t v);
void writer_u64(struct writer *w, uint64_t v);
void writer_vbi(struct writer *w, uint32_t v);
void writer_bytes(struct writer *w, const void *ptr, size_t len);
/* 2-byte length, then bytes; more than 65,535 is bad. */
void writer_binary(struct writer *w, const void *ptr, size_t len);
/* True if everything was encodable and fitted. */
bool writer_ok(const struct writer *w);

/* Bytes of the shortest variable byte integer for v (at most 268,435,455). */
size_t vbi_len(uint32_t v);

/* True if the slice holds just this text. */
bool slice_is(struct slice s, const char *text);

#endif /* BASE_CURSOR_H */
