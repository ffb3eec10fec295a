/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include "base/cursor.h"

#include <string.h>

#include "base/text.h"

#define VBI_MAX 268435455u

bool
slices_overlap(struct slice a, struct slice b)
{
	uintptr_t x = (uintptr_t)a.ptr, y = (uintptr_t)b.ptr;

	return a.len > 0 && b.len > 0 &&
	    (x < y ? y - x < a.len : x - y < b.len);
}

void
reader_init(struct reader *r, const uint8_t *buf, size_t len)
{
	/* An empty field has a place too: only absent ones have no pointer. */
	static const uint8_t nothing[1];

	r->ptr = buf != NULL ? buf : nothing;
	r->left = len;
	r->bad = false;
}

struct slice
reader_bytes(struct reader *r, size_t len)
{
	struct slice s = {NULL, 0};

	if (r->bad || len > r->left) {
		r->bad = true;
		return s;
	}
	s.ptr = r->ptr;
	s.len = len;
	r->ptr += len;
	r->left -= len;
	return s;
}

static uint64_t
read_int(struct reader *r, size_t len)
{
	struct slice s = reader_bytes(r, len);
	uint64_t v = 0;

	for (size_t i = 0; i < s.len; i++)
		v = v << 8 | s.ptr[i];
	return v;
}

uint8_t
reader_u8(struct reader *r)
{
	return (uint8_t)read_int(r, 1);
}

uint16_t
reader_u16(struct reader *r)
{
	return (uint16_t)read_int(r, 2);
}

uint64_t
reader_u64(struct reader *r)
{
	return read_int(r, 8);
}

uint32_t
reader_vbi(struct reader *r)
{
	uint32_t v = 0;
	uint8_t byte;

	for (unsigned int shift = 0; shift <= 21; shift += 7) {
		byte = reader_u8(r);
		v |= (uint32_t)(byte & 0x7f) << shift;
		if ((byte & 0x80) == 0) {
			/* 0 as the last of several bytes says nothing. */
			if (byte == 0 && shift > 0)
				r->bad = true;
			return r->bad ? 0 : v;
		}
	}
	r->bad = true;
	return 0;
}

struct slice
reader_binary(struct reader *r)
{
	return reader_bytes(r, reader_u16(r));
}

struct slice
reader_string(struct reader *r)
{
	struct slice s = reader_binary(r);

	if (!r->bad && !text_is_utf8(s.ptr, s.len)) {
		r->bad = true;
		s.ptr = NULL;
		s.len = 0;
	}
	return s;
}

bool
reader_done(const struct reader *r)
{
	return !r->bad && r->left == 0;
}

void
writer_init(struct writer *w, uint8_t *buf, size_t room)
{
	w->buf = buf;
	w->room = room;
	w->len = 0;
	w->bad = false;
}

void
writer_bytes(struct writer *w, const void *ptr, size_t len)
{
	if (len > SIZE_MAX - w->len) {
		w->bad = true;
		return;
	}
	if (len > 0 && w->len <= w->room && len <= w->room - w->len)
		memcpy(w->buf + w->len, ptr, len);
	w->len += len;
}

static void
write_int(struct writer *w, uint64_t v, size_t len)
{
	uint8_t bytes[8];

	for (size_t i = 0; i < len; i++)
		bytes[i] = (uint8_t)(v >> (8 * (len - 1 - i)));
	writer_bytes(w, bytes, len);
}

void
writer_u8(struct writer *w, uint8_t v)
{
	write_int(w, v, 1);
}

void
writer_u16(struct writer *w, uint16_t v)
{
	write_int(w, v, 2);
}

void
writer_u64(struct writer *w, uint64_t v)
{
	write_int(w, v, 8);
}

void
writer_vbi(struct writer *w, uint32_t v)
{
	if (v > VBI_MAX)
		w->bad = true;
	do {
		uint8_t byte = v & 0x7f;

		v >>= 7;
		writer_u8(w, v > 0 ? byte | 0x80 : byte);
	} while (v > 0);
}

void
writer_binary(struct writer *w, const void *ptr, size_t len)
{
	if (len > UINT16_MAX)
		w->bad = true;
	writer_u16(w, (uint16_t)len);
	writer_bytes(w, ptr, len);
}

bool
writer_ok(const struct writer *w)
{
	return !w->bad && w->len <= w->room;
}

size_t
vbi_len(uint32_t v)
{
	size_t len = 1;

	while (v >>= 7)
		len++;
	return len;
}

bool
slice_is(struct slice s, const char *text)
{
	return s.ptr != NULL && s.len == strlen(text) &&
	    memcmp(s.ptr, text, s.len) == 0;
}
