/*
 * The messages between clients and the key management server: misuse, known
 * answers, well and badly formed bodies.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include "wire/kms_msg.h"

#include "base/fail.h"			/* before cmocka.h has a fail() */

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "json.h"
#include "wire/frames.h"

#define COUNT(a) (sizeof(a) / sizeof((a)[0]))

static void
refuses_to_encode(void **state)
{
	static uint8_t long_text[65536];
	const struct slice text = {(const uint8_t *)"text", 4};
	const struct slice none = {NULL, 0};
	const struct slice nul = {(const uint8_t *)"a\0b", 3};
	const struct slice latin1 = {(const uint8_t *)"\xe9t\xe9", 3};
	const struct slice too_long = {long_text, sizeof(long_text)};
	const struct slice bad[] = {none, nul, latin1, too_long};
	const struct wire_request good = {WIRE_PRIVREQ, text, text, text,
		text, text};
	const struct wire_response good_time = {WIRE_TIMERESP, 0, text, text,
		text, text, {none, none, none}};
	const struct wire_response good_public = {WIRE_PUBRESP, 0, none, none,
		text, none, {text, text, text}};
	struct wire_request request;
	struct wire_response response;
	static uint8_t out[WIRE_FRAME_MAX];
	size_t len = sizeof(out);

	(void)state;
	memset(long_text, 'x', sizeof(long_text));
	assert_int_equal(wire_request_encode(&good, out, &len), 0);
	len = sizeof(out);
	assert_int_equal(wire_response_encode(&good_time, out, &len), 0);
	len = sizeof(out);
	assert_int_equal(wire_response_encode(&good_public, out, &len), 0);
	for (size_t i = 0; i < COUNT(bad); i++) {
		struct slice *field[] = {
			&request.proto_id, &request.client_id,
			&request.publisher_id, &request.key_exp,
			&request.topic
		};

		for (size_t f = 0; f < COUNT(field); f++) {
			request = good;
			*field[f] = bad[i];
			len = sizeof(out);
			assert_int_equal(wire_request_encode(&request, out,
			    &len), MASQ_ERR_INVAL);
			assert_string_not_equal(fail_text(), "");
		}
		response = good_time;
		response.current = bad[i];
		assert_int_equal(wire_response_encode(&response, out, &len),
		    MASQ_ERR_INVAL);
		if (bad[i].ptr == NULL)
			continue;
		response = good_time;
		response.exp_date = bad[i];
		assert_int_equal(wire_response_encode(&response, out, &len),
		    MASQ_ERR_INVAL);
		response = good_time;
		response.message = bad[i];
		assert_int_equal(wire_response_encode(&response, out, &len),
		    MASQ_ERR_INVAL);
	}
	for (size_t p = 0; p < 3; p++) {
		response = good_public;
		response.part[p] = none;
		assert_int_equal(wire_response_encode(&response, out, &len),
		    MASQ_ERR_INVAL);
		response.part[p] = too_long;
		assert_int_equal(wire_response_encode(&response, out, &len),
		    MASQ_ERR_INVAL);
		/* Binaries are no text; a private key has two of them. */
		response.part[p] = nul;
		len = sizeof(out);
		assert_int_equal(wire_response_encode(&response, out, &len),
		    MASQ_STATUS_SUCCESS);
		response.part[p] = none;
		response.type = WIRE_PRIVRESP;
		len = sizeof(out);
		assert_int_equal(wire_response_encode(&response, out, &len),
		    p < 2 ? MASQ_ERR_INVAL : MASQ_STATUS_SUCCESS);
	}
	for (int type = -1; type < 9; type++) {
		bool ours = type >= WIRE_TIMEREQ && type <= WIRE_PRIVRESP;

		request = good;
		request.type = (enum wire_type)type;
		len = sizeof(out);
		assert_int_equal(wire_request_encode(&request, out, &len),
		    ours && type % 2 == 1 ? MASQ_STATUS_SUCCESS :
		    MASQ_ERR_INVAL);
		response = good_time;
		memcpy(response.part, good_public.part, sizeof(response.part));
		response.type = (enum wire_type)type;
		len = sizeof(out);
		assert_int_equal(wire_response_encode(&response, out, &len),
		    ours && type % 2 == 0 ? MASQ_STATUS_SUCCESS :
		    MASQ_ERR_INVAL);
	}
}

/* Fields that each fit, and a frame that does not. */
static void
encodes_up_to_the_cap(void **state)
{
	static uint8_t text[WIRE_FRAME_MAX], out[WIRE_FRAME_MAX];
	struct wire_request request = {WIRE_PRIVREQ, {text, 5}, {text, 16},
		{text, 16}, {text, 16}, {text, 65535}};
	size_t len = sizeof(out), longest;
	uint8_t *frame;

	(void)state;
	memset(text, 'x', sizeof(text));
	/* The longest topic with real ids: 1 + 3 + 5 * 2 + 5 + 3 * 16. */
	assert_int_equal(wire_request_encode(&request, out, &len),
	    MASQ_STATUS_SUCCESS);
	assert_int_equal(len, 65535 + 67);
	longest = 16 + WIRE_FRAME_MAX - len;
	request.client_id.len = longest;
	len = sizeof(out);
	assert_int_equal(wire_request_encode(&request, out, &len),
	    MASQ_STATUS_SUCCESS);
	assert_int_equal(len, WIRE_FRAME_MAX);
	frame = malloc(len);
	assert_non_null(frame);
	memcpy(frame, out, len);
	assert_true(check_promises(frame, len));
	free(frame);
	request.client_id.len = longest + 1;
	assert_int_equal(wire_request_encode(&request, out, &len),
	    MASQ_ERR_INVAL);
	request.client_id.len = 65535;
	request.publisher_id.len = 65535;
	assert_int_equal(wire_request_encode(&request, out, &len),
	    MASQ_ERR_INVAL);
}

/* Is the slice what the member says? An absent or null member is no slice. */
static void
check_member(const struct json *vector, const char *key, struct slice s)
{
	const struct json *want;

	if (!json_has(vector, key) ||
	    json_is_null(want = json_get(vector, key))) {
		assert_null(s.ptr);
		return;
	}
	assert_non_null(s.ptr);
	assert_int_equal(s.len, json_str_len(want));
	assert_memory_equal(s.ptr, json_str(want), s.len);
}

/* Parts follow a rule of the vector file: 04, then first + step * i. */
static void
check_part(struct slice s, size_t len, unsigned int lead, unsigned int first,
    unsigned int step)
{
	assert_int_equal(s.len, len);
	assert_int_equal(s.ptr[0], lead);
	for (unsigned int i = 1; i < len; i++)
		assert_int_equal(s.ptr[i], (first + step * i) & 0xff);
}

static void
check_response_vector(const struct json *v, const uint8_t *frame, size_t len)
{
	struct wire_response r;
	bool ok;

	assert_int_equal(wire_response_decode(frame, len, &r),
	    MASQ_STATUS_SUCCESS);
	ok = r.reason == WIRE_SUCCESS;
	assert_int_equal(r.reason, json_int(json_get(v, "reason")));
	check_member(v, "exp_date", r.exp_date);
	check_member(v, "next_exp", r.next_exp);
	check_member(v, "message", r.message);
	check_member(v, "current", r.current);
	if (ok && r.type == WIRE_PUBRESP) {
		check_part(r.part[0], 65, 4, 0, 1);
		check_part(r.part[1], 65, 4, 255, 255);
		check_part(r.part[2], 384, 0, 0, 7);
	} else if (ok && r.type == WIRE_PRIVRESP) {
		check_part(r.part[0], 129, 4, 0, 3);
		check_part(r.part[1], 129, 4, 0, 5);
		assert_null(r.part[2].ptr);
	} else
		assert_null(r.part[0].ptr);
}

static void
known_answers(void **state)
{
	static const char *const types[] = {"", "TIMEREQ", "TIMERESP",
		"PUBREQ", "PUBRESP", "PRIVREQ", "PRIVRESP"};
	size_t seen[COUNT(types)] = {0};
	struct wire_request r;

	(void)state;
	for (size_t i = 0; i < frame_count; i++) {
		const struct json *v = json_at(json_get(vectors, "frames"),
		    i);
		const uint8_t *frame = frames[i].ptr;

		assert_in_range(frame[0], 1, 6);
		assert_string_equal(json_str(json_get(v, "type")),
		    types[frame[0]]);
		seen[frame[0]]++;
		assert_true(check_promises(frame, frames[i].len));
		if (frame[0] % 2 == 0) {
			check_response_vector(v, frame, frames[i].len);
			continue;
		}
		assert_int_equal(wire_request_decode(frame, frames[i].len,
		    &r), MASQ_STATUS_SUCCESS);
		assert_int_equal(r.type, frame[0]);
		check_member(v, "proto_id", r.proto_id);
		check_member(v, "client_id", r.client_id);
		check_member(v, "other_id", r.publisher_id);
		check_member(v, "exp_date", r.key_exp);
		check_member(v, "topic", r.topic);
	}
	for (size_t type = 1; type < COUNT(types); type++)
		assert_true(seen[type] > 0);
}

static void
bodies(void **state)
{
	static const struct {
		const char *hex;
		MASQ_status_t status;
	} cases[] = {
		/* requests: empty fields are well formed, NUL is not */
		{"010400000000", MASQ_STATUS_SUCCESS},
		{"0105000000000a", MASQ_ERR_MALFORMED_PACKET},
		{"0103000000", MASQ_ERR_MALFORMED_PACKET},
		{"0100", MASQ_ERR_MALFORMED_PACKET},
		{"01050001410000", MASQ_STATUS_SUCCESS},
		{"01050001000000", MASQ_ERR_MALFORMED_PACKET},
		{"01050001800000", MASQ_ERR_MALFORMED_PACKET},
		{"01050001ff0000", MASQ_ERR_MALFORMED_PACKET},
		{"01060002c0800000", MASQ_ERR_MALFORMED_PACKET},
		{"01060002c3a90000", MASQ_STATUS_SUCCESS},
		{"01070003eda0800000", MASQ_ERR_MALFORMED_PACKET},
		{"01080004f48fbfbf0000", MASQ_STATUS_SUCCESS},
		{"01080004f49080800000", MASQ_ERR_MALFORMED_PACKET},
		{"0506000000000000", MASQ_ERR_MALFORMED_PACKET},
		{"050a00000000000000000000", MASQ_STATUS_SUCCESS},
		/* frames */
		{"", MASQ_ERR_BAD_ENTRY},
		{"01", MASQ_ERR_BAD_ENTRY},
		{"0000", MASQ_ERR_BAD_ENTRY},
		{"0700", MASQ_ERR_BAD_ENTRY},
		{"ff00", MASQ_ERR_BAD_ENTRY},
		{"0104000000", MASQ_ERR_BAD_ENTRY},
		{"01040000000000", MASQ_ERR_BAD_ENTRY},
		{"01840000000000", MASQ_ERR_BAD_ENTRY},
		{"0184808000000000", MASQ_ERR_BAD_ENTRY},
		{"01848080800000000000", MASQ_ERR_BAD_ENTRY},
		{"01ffffff7f", MASQ_ERR_BAD_ENTRY},
		/* responses end after their properties when they refuse */
		{"02028000", MASQ_STATUS_SUCCESS},
		{"0203800000", MASQ_ERR_MALFORMED_PACKET},
		{"020480000000", MASQ_ERR_MALFORMED_PACKET},
		{"020180", MASQ_ERR_MALFORMED_PACKET},
		{"0200", MASQ_ERR_MALFORMED_PACKET},
		{"02020000", MASQ_ERR_MALFORMED_PACKET},
		{"020400000000", MASQ_STATUS_SUCCESS},
		{"02050000000000", MASQ_ERR_MALFORMED_PACKET},
		/* a reason that nobody has assigned */
		{"02029900", MASQ_STATUS_SUCCESS},
		{"0403010000", MASQ_ERR_MALFORMED_PACKET},
		/* property length: shortest form, within the body */
		{"0203808000", MASQ_ERR_MALFORMED_PACKET},
		{"02028001", MASQ_ERR_MALFORMED_PACKET},
		{"02058003ff0000", MASQ_STATUS_SUCCESS},
		{"0206808300ff0000", MASQ_ERR_MALFORMED_PACKET},
		{"02058002ff0000", MASQ_ERR_MALFORMED_PACKET},
		{"02058004ff0000", MASQ_ERR_MALFORMED_PACKET},
		/* each property once, in any order, nothing else */
		{"020b8009ff0000010000020000", MASQ_STATUS_SUCCESS},
		{"020b8009010000020000ff0000", MASQ_STATUS_SUCCESS},
		{"02088006ff0000ff0000", MASQ_ERR_MALFORMED_PACKET},
		{"02088006010000010000", MASQ_ERR_MALFORMED_PACKET},
		{"02088006020000020000", MASQ_ERR_MALFORMED_PACKET},
		{"02058003030000", MASQ_ERR_MALFORMED_PACKET},
		{"02058003000000", MASQ_ERR_MALFORMED_PACKET},
		{"02058003fe0000", MASQ_ERR_MALFORMED_PACKET},
		{"02068004ff000100", MASQ_ERR_MALFORMED_PACKET},
		/* dates belong to TIMERESP */
		{"04058003010000", MASQ_ERR_MALFORMED_PACKET},
		{"06058003020000", MASQ_ERR_MALFORMED_PACKET},
		{"06058003ff0000", MASQ_STATUS_SUCCESS},
		/* parts: two or three, of any length and content */
		{"04080000000000000000", MASQ_STATUS_SUCCESS},
		{"040a00000001000001000001", MASQ_ERR_MALFORMED_PACKET},
		{"040b0000000100000100000100", MASQ_STATUS_SUCCESS},
		{"0606000000000000", MASQ_STATUS_SUCCESS},
		{"06080000000000000000", MASQ_ERR_MALFORMED_PACKET},
	};

	(void)state;
	for (size_t i = 0; i < COUNT(cases); i++) {
		struct wire_request request;
		struct wire_response response;
		size_t len;
		uint8_t *frame = from_hex(cases[i].hex, &len);
		MASQ_status_t status;

		if (len > 0 && frame[0] % 2 == 0)
			status = wire_response_decode(frame, len, &response);
		else
			status = wire_request_decode(frame, len, &request);
		if (status != cases[i].status)
			print_error("%s\n", cases[i].hex);
		assert_int_equal(status, cases[i].status);
		assert_int_equal(check_promises(frame, len),
		    status == MASQ_STATUS_SUCCESS);
		free(frame);
	}
}

/* Every length of room: told the need, nothing written, or just enough. */
static void
tells_the_room_needed(void **state)
{
	(void)state;
	for (size_t i = 0; i < frame_count; i++) {
		struct wire_request request;
		struct wire_response response;
		bool is_request = frames[i].ptr[0] % 2 == 1;
		size_t need = frames[i].len;

		if (is_request)
			assert_int_equal(wire_request_decode(frames[i].ptr,
			    need, &request), MASQ_STATUS_SUCCESS);
		else
			assert_int_equal(wire_response_decode(frames[i].ptr,
			    need, &response), MASQ_STATUS_SUCCESS);
		for (size_t room = 0; room <= need; room++) {
			uint8_t *out = room > 0 ? calloc(1, room) : NULL;
			size_t len = room;
			MASQ_status_t status = is_request ?
			    wire_request_encode(&request, out, &len) :
			    wire_response_encode(&response, out, &len);

			assert_int_equal(status, room < need ?
			    MASQ_ERR_NOSPACE : MASQ_STATUS_SUCCESS);
			assert_int_equal(len, need);
			for (size_t k = 0; k < room; k++)
				assert_int_equal(out[k], room < need ? 0 :
				    frames[i].ptr[k]);
			free(out);
		}
	}
}

static void
finds_frames(void **state)
{
	/* A remaining length is refused as soon as it cannot be right. */
	static const struct {
		const char *hex;
		enum wire_frame found;
		size_t frame_len;
	} cases[] = {
		{"00", WIRE_FRAME_BAD, 0},
		{"07", WIRE_FRAME_BAD, 0},
		{"16", WIRE_FRAME_BAD, 0},
		{"47", WIRE_FRAME_BAD, 0},
		{"01", WIRE_FRAME_PART, 0},
		{"0100", WIRE_FRAME_WHOLE, 2},
		{"01000300", WIRE_FRAME_WHOLE, 2},
		{"0180", WIRE_FRAME_PART, 0},
		{"018000", WIRE_FRAME_BAD, 0},
		{"018001", WIRE_FRAME_PART, 131},
		{"01808080", WIRE_FRAME_PART, 0},
		{"0180808001", WIRE_FRAME_BAD, 0},
		{"0180808080", WIRE_FRAME_BAD, 0},
		{"01ffffffff", WIRE_FRAME_BAD, 0},
		/* 65,787 and 4 of head are the cap; one more is too much. */
		{"01fb8104", WIRE_FRAME_PART, WIRE_FRAME_MAX},
		{"01fc8104", WIRE_FRAME_BAD, 0},
		{"01ffff7f", WIRE_FRAME_BAD, 0},
	};
	size_t found, len;

	(void)state;
	assert_int_equal(wire_frame_find(NULL, 0, &found), WIRE_FRAME_PART);
	assert_int_equal(found, 0);
	for (size_t i = 0; i < COUNT(cases); i++) {
		uint8_t *buf = from_hex(cases[i].hex, &len);

		found = 77;
		assert_int_equal(wire_frame_find(buf, len, &found),
		    cases[i].found);
		assert_int_equal(found, cases[i].frame_len);
		free(buf);
	}
}

/* All vectors as one stream that arrives byte by byte. */
static void
finds_frames_byte_by_byte(void **state)
{
	(void)state;
	for (size_t i = 0; i < frame_count; i++) {
		size_t whole = frames[i].len, next = (i + 1) % frame_count;
		size_t head = frames[i].ptr[1] < 0x80 ? 2 : 3;

		for (size_t len = 0; len <= whole + frames[next].len; len++) {
			uint8_t *buf = malloc(len > 0 ? len : 1);
			size_t part = len < whole ? len : whole, found = 77;

			assert_non_null(buf);
			memcpy(buf, frames[i].ptr, part);
			memcpy(buf + part, frames[next].ptr, len - part);
			assert_int_equal(wire_frame_find(buf, len, &found),
			    len < whole ? WIRE_FRAME_PART : WIRE_FRAME_WHOLE);
			assert_int_equal(found, len < head ? 0 : whole);
			free(buf);
		}
	}
}

static void
words(void **state)
{
	static const uint8_t known[] = {0, 0x80, 0x81, 0x82, 0x83, 0x84, 0x85,
		0x90, 0x91, 0x92, 0x93};
	const char *other = wire_reason_text(0x7f);

	(void)state;
	for (size_t i = 0; i < COUNT(known); i++) {
		assert_string_not_equal(wire_reason_text(known[i]), other);
		for (size_t k = 0; k < i; k++)
			assert_string_not_equal(wire_reason_text(known[i]),
			    wire_reason_text(known[k]));
	}
	for (unsigned int r = 0; r < 256; r++)
		if (memchr(known, (int)r, sizeof(known)) == NULL)
			assert_string_equal(wire_reason_text((uint8_t)r),
			    other);
	assert_int_equal(wire_response_type(WIRE_TIMEREQ), WIRE_TIMERESP);
	assert_int_equal(wire_response_type(WIRE_PUBREQ), WIRE_PUBRESP);
	assert_int_equal(wire_response_type(WIRE_PRIVREQ), WIRE_PRIVRESP);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(refuses_to_encode),
		cmocka_unit_test(encodes_up_to_the_cap),
		cmocka_unit_test(known_answers),
		cmocka_unit_test(bodies),
		cmocka_unit_test(tells_the_room_needed),
		cmocka_unit_test(finds_frames),
		cmocka_unit_test(finds_frames_byte_by_byte),
		cmocka_unit_test(words),
	};

	return cmocka_run_group_tests(tests, frames_setup, frames_teardown);
}
