/*
 * Bounded reading and writing.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include "base/cursor.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#define COUNT(a) (sizeof(a) / sizeof((a)[0]))

static void
reads(void **state)
{
	static const uint8_t buf[] = {
		0x12, 0x34, 0x56, 1, 2, 3, 4, 5, 6, 7, 8, 0, 2, 0xff, 0, 0, 3,
		0xe2, 0x82, 0xac, 0x80, 0x01, 9
	};
	struct reader r;
	struct slice s;

	(void)state;
	reader_init(&r, buf, sizeof(buf));
	assert_int_equal(reader_u8(&r), 0x12);
	assert_int_equal(reader_u16(&r), 0x3456);
	assert_int_equal(reader_u64(&r), 0x0102030405060708);
	s = reader_binary(&r);
	assert_ptr_equal(s.ptr, buf + 13);
	assert_int_equal(s.len, 2);
	s = reader_string(&r);
	assert_true(slice_is(s, "\xe2\x82\xac"));
	assert_int_equal(reader_vbi(&r), 128);
	assert_false(reader_done(&r));
	s = reader_bytes(&r, 1);
	assert_ptr_equal(s.ptr, buf + sizeof(buf) - 1);
	assert_true(reader_done(&r));
	/* An empty field at the very end is there, not absent. */
	s = reader_bytes(&r, 0);
	assert_non_null(s.ptr);
	assert_true(reader_done(&r));
	assert_int_equal(reader_u8(&r), 0);
	assert_false(reader_done(&r));
}

static void
reads_nothing(void **state)
{
	struct reader r;

	(void)state;
	reader_init(&r, NULL, 0);
	assert_true(reader_done(&r));
	assert_non_null(reader_bytes(&r, 0).ptr);
	assert_true(reader_done(&r));
	assert_null(reader_bytes(&r, SIZE_MAX).ptr);
	assert_false(reader_done(&r));
}

/* Fails, gives nothing, and so does whatever comes after. */
static void
expect_stuck(struct reader *r)
{
	size_t left = r->left;

	assert_true(r->bad);
	assert_int_equal(reader_u8(r), 0);
	assert_int_equal(reader_u16(r), 0);
	assert_int_equal(reader_u64(r), 0);
	assert_int_equal(reader_vbi(r), 0);
	assert_null(reader_bytes(r, 0).ptr);
	assert_null(reader_binary(r).ptr);
	assert_null(reader_string(r).ptr);
	assert_int_equal(reader_string(r).len, 0);
	assert_int_equal(r->left, left);
	assert_false(reader_done(r));
}

/* Each kind of field, one byte short at every length. */
static void
reads_no_further(void **state)
{
	static const uint8_t field[] = {0, 6, 'a', 'b', 'c', 'd', 'e', 'f'};

	(void)state;
	for (size_t len = 0; len < sizeof(field); len++) {
		uint8_t *buf = malloc(len > 0 ? len : 1);
		struct reader r;

		assert_non_null(buf);
		memcpy(buf, field, len);
		reader_init(&r, buf, len);
		assert_null(reader_binary(&r).ptr);
		expect_stuck(&r);
		reader_init(&r, buf, len);
		assert_null(reader_string(&r).ptr);
		expect_stuck(&r);
		reader_init(&r, buf, len);
		assert_int_equal(reader_u64(&r), 0);
		expect_stuck(&r);
		reader_init(&r, buf, len);
		assert_null(reader_bytes(&r, len + 1).ptr);
		expect_stuck(&r);
		if (len < 2) {
			reader_init(&r, buf, len);
			assert_int_equal(reader_u16(&r), 0);
			expect_stuck(&r);
		}
		free(buf);
	}
}

static void
reads_only_text(void **state)
{
	static const uint8_t nul[] = {0, 3, 'a', 0, 'b'};
	static const uint8_t latin1[] = {0, 1, 0xe9};
	/* The sequence would be whole with the byte behind the string. */
	static const uint8_t cut[] = {0, 1, 0xc3, 0xa9};
	static const struct slice bad[] = {
		{nul, sizeof(nul)}, {latin1, sizeof(latin1)},
		{cut, sizeof(cut)}
	};
	struct slice text;
	struct reader r;

	(void)state;
	for (size_t i = 0; i < COUNT(bad); i++) {
		reader_init(&r, bad[i].ptr, bad[i].len);
		text = reader_string(&r);
		assert_null(text.ptr);
		assert_int_equal(text.len, 0);
		expect_stuck(&r);
		reader_init(&r, bad[i].ptr, bad[i].len);
		assert_non_null(reader_binary(&r).ptr);
		assert_false(r.bad);
	}
}

static void
vbis(void **state)
{
	static const struct { uint32_t v; uint8_t bytes[4]; size_t len; }
	    good[] = {
		{0, {0}, 1}, {1, {1}, 1}, {127, {0x7f}, 1},
		{128, {0x80, 1}, 2}, {16383, {0xff, 0x7f}, 2},
		{16384, {0x80, 0x80, 1}, 3},
		{2097151, {0xff, 0xff, 0x7f}, 3},
		{2097152, {0x80, 0x80, 0x80, 1}, 4},
		{268435455, {0xff, 0xff, 0xff, 0x7f}, 4},
	};
	static const struct { uint8_t bytes[5]; size_t len; } bad[] = {
		{{0}, 0}, {{0x80}, 1}, {{0x80, 0x80, 0x80}, 3},
		{{0x80, 0}, 2}, {{0xff, 0}, 2}, {{0x81, 0x80, 0}, 3},
		{{0x81, 0x80, 0x80, 0}, 4}, {{0x80, 0x80, 0x80, 0x80, 1}, 5},
		{{0xff, 0xff, 0xff, 0xff, 0x7f}, 5},
	};
	uint8_t out[8];
	struct reader r;
	struct writer w;

	(void)state;
	for (size_t i = 0; i < COUNT(good); i++) {
		reader_init(&r, good[i].bytes, good[i].len);
		assert_int_equal(reader_vbi(&r), good[i].v);
		assert_true(reader_done(&r));
		assert_int_equal(vbi_len(good[i].v), good[i].len);
		writer_init(&w, out, sizeof(out));
		writer_vbi(&w, good[i].v);
		assert_true(writer_ok(&w));
		assert_int_equal(w.len, good[i].len);
		assert_memory_equal(out, good[i].bytes, good[i].len);
	}
	for (size_t i = 0; i < COUNT(bad); i++) {
		reader_init(&r, bad[i].bytes, bad[i].len);
		assert_int_equal(reader_vbi(&r), 0);
		expect_stuck(&r);
	}
	writer_init(&w, out, sizeof(out));
	writer_vbi(&w, 268435456);
	assert_false(writer_ok(&w));
	writer_init(&w, out, sizeof(out));
	writer_vbi(&w, UINT32_MAX);
	assert_false(writer_ok(&w));
}

static void
write_all(struct writer *w)
{
	writer_u8(w, 0x12);
	writer_u16(w, 0x3456);
	writer_u64(w, 0x0102030405060708);
	writer_vbi(w, 300);
	writer_binary(w, "ab", 2);
	writer_binary(w, NULL, 0);
	writer_bytes(w, "c", 1);
	writer_bytes(w, NULL, 0);
}

/* For every room: the length wanted is told, no byte beyond is touched. */
static void
writes(void **state)
{
	static const uint8_t want[] = {
		0x12, 0x34, 0x56, 1, 2, 3, 4, 5, 6, 7, 8, 0xac, 2, 0, 2, 'a',
		'b', 0, 0, 'c'
	};

	(void)state;
	for (size_t room = 0; room <= sizeof(want) + 2; room++) {
		uint8_t *out = room > 0 ? calloc(1, room) : NULL;
		struct writer w;

		writer_init(&w, out, room);
		write_all(&w);
		assert_int_equal(w.len, sizeof(want));
		assert_int_equal(writer_ok(&w), room >= sizeof(want));
		if (writer_ok(&w))
			assert_memory_equal(out, want, sizeof(want));
		free(out);
	}
}

static void
writes_no_more_after_overflow(void **state)
{
	uint8_t out[4] = {0};
	struct writer w;

	(void)state;
	writer_init(&w, out, sizeof(out));
	writer_u8(&w, 1);
	writer_bytes(&w, "abcd", 4);
	writer_u8(&w, 2);		/* would fit, but not in its place */
	assert_int_equal(w.len, 6);
	assert_false(writer_ok(&w));
	assert_memory_equal(out, "\1\0\0\0", 4);
	/* A sum that wraps round must not look like room. */
	writer_bytes(&w, "x", SIZE_MAX);
	assert_false(writer_ok(&w));
	assert_true(w.bad);
}

static void
writes_binary_up_to_64k(void **state)
{
	static uint8_t in[65536], out[2 + 65536];
	struct writer w;

	(void)state;
	writer_init(&w, out, sizeof(out));
	writer_binary(&w, in, 65535);
	assert_true(writer_ok(&w));
	assert_int_equal(w.len, 65537);
	assert_memory_equal(out, "\xff\xff", 2);
	writer_init(&w, out, sizeof(out));
	writer_binary(&w, in, 65536);
	assert_false(writer_ok(&w));
}

static void
slices(void **state)
{
	const struct slice abc = {(const uint8_t *)"abc", 3};
	const struct slice empty = {(const uint8_t *)"", 0};
	const struct slice absent = {NULL, 0};

	(void)state;
	assert_true(slice_is(abc, "abc"));
	assert_false(slice_is(abc, "ab"));
	assert_false(slice_is(abc, "abcd"));
	assert_false(slice_is(abc, "abd"));
	assert_true(slice_is(empty, ""));
	assert_false(slice_is(empty, "a"));
	assert_false(slice_is(absent, ""));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(reads),
		cmocka_unit_test(reads_nothing),
		cmocka_unit_test(reads_no_further),
		cmocka_unit_test(reads_only_text),
		cmocka_unit_test(vbis),
		cmocka_unit_test(writes),
		cmocka_unit_test(writes_no_more_after_overflow),
		cmocka_unit_test(writes_binary_up_to_64k),
		cmocka_unit_test(slices),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
