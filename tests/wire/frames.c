/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include "wire/frames.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>
#include <openssl/crypto.h>

#include "json.h"
#include "wire/kms_msg.h"

struct json *vectors;
struct frame frames[FRAMES_MAX];
size_t frame_count;

int
frames_setup(void **state)
{
	const struct json *list;

	(void)state;
	vectors = json_load(TEST_VECTORS "/kms_frames.json");
	list = json_get(vectors, "frames");
	frame_count = json_len(list);
	if (frame_count == 0 || frame_count > FRAMES_MAX)
		return -1;
	for (size_t i = 0; i < frame_count; i++) {
		const struct json *hex = json_get(json_at(list, i), "frame");

		frames[i].len = json_hex_len(hex);
		frames[i].ptr = malloc(frames[i].len);
		if (frames[i].ptr == NULL)
			return -1;
		(void)json_hex(hex, frames[i].ptr, frames[i].len);
	}
	return 0;
}

int
frames_teardown(void **state)
{
	(void)state;
	for (size_t i = 0; i < frame_count; i++)
		free(frames[i].ptr);
	json_free(vectors);
	return 0;
}

static bool
same_slice(struct slice a, struct slice b)
{
	return (a.ptr == NULL) == (b.ptr == NULL) && a.len == b.len &&
	    (a.len == 0 || memcmp(a.ptr, b.ptr, a.len) == 0);
}

static bool
same_request(const struct wire_request *a, const struct wire_request *b)
{
	return a->type == b->type && same_slice(a->proto_id, b->proto_id) &&
	    same_slice(a->client_id, b->client_id) &&
	    same_slice(a->publisher_id, b->publisher_id) &&
	    same_slice(a->key_exp, b->key_exp) &&
	    same_slice(a->topic, b->topic);
}

static bool
same_response(const struct wire_response *a, const struct wire_response *b)
{
	return a->type == b->type && a->reason == b->reason &&
	    same_slice(a->exp_date, b->exp_date) &&
	    same_slice(a->next_exp, b->next_exp) &&
	    same_slice(a->message, b->message) &&
	    same_slice(a->current, b->current) &&
	    same_slice(a->part[0], b->part[0]) &&
	    same_slice(a->part[1], b->part[1]) &&
	    same_slice(a->part[2], b->part[2]);
}

/* Where a slice stands in its frame; 0 for none. */
static size_t
place(struct slice s, const uint8_t *frame)
{
	return s.ptr == NULL ? 0 : (size_t)(s.ptr - frame);
}

/* Do the properties come as we would write them? */
static bool
in_our_order(const struct wire_response *response, const uint8_t *frame)
{
	size_t exp_date = place(response->exp_date, frame);
	size_t next_exp = place(response->next_exp, frame);
	size_t message = place(response->message, frame);

	return (next_exp == 0 || exp_date < next_exp) &&
	    (message == 0 || (exp_date < message && next_exp < message));
}

bool
check_promises(const uint8_t *frame, size_t len)
{
	static uint8_t out[WIRE_FRAME_MAX];
	static const struct wire_request no_request;
	static const struct wire_response no_response;
	struct wire_request request, want_request = no_request;
	struct wire_response response, again, want_response = no_response;
	MASQ_status_t status;
	size_t out_len = sizeof(out);

	memset(&request, 0xa5, sizeof(request));
	status = wire_request_decode(frame, len, &request);
	if (status == MASQ_STATUS_SUCCESS) {
		assert_int_equal(wire_request_encode(&request, out, &out_len),
		    MASQ_STATUS_SUCCESS);
		assert_int_equal(out_len, len);
		assert_memory_equal(out, frame, len);
		assert_int_equal(wire_response_decode(frame, len, &response),
		    MASQ_ERR_WRONG_MSG_TYPE);
		return true;
	}
	assert_true(status == MASQ_ERR_BAD_ENTRY ||
	    status == MASQ_ERR_WRONG_MSG_TYPE ||
	    status == MASQ_ERR_MALFORMED_PACKET);
	if (status != MASQ_ERR_BAD_ENTRY)
		want_request.type = (enum wire_type)frame[0];
	assert_true(same_request(&request, &want_request));

	memset(&response, 0xa5, sizeof(response));
	status = wire_response_decode(frame, len, &response);
	if (status != MASQ_STATUS_SUCCESS) {
		assert_true(status == MASQ_ERR_BAD_ENTRY ||
		    status == MASQ_ERR_WRONG_MSG_TYPE ||
		    status == MASQ_ERR_MALFORMED_PACKET);
		if (status != MASQ_ERR_BAD_ENTRY)
			want_response.type = (enum wire_type)frame[0];
		assert_true(same_response(&response, &want_response));
		return false;
	}
	assert_int_equal(wire_response_encode(&response, out, &out_len),
	    MASQ_STATUS_SUCCESS);
	assert_int_equal(out_len, len);
	assert_int_equal(wire_response_decode(out, out_len, &again),
	    MASQ_STATUS_SUCCESS);
	assert_true(same_response(&response, &again));
	if (in_our_order(&response, frame))
		assert_memory_equal(out, frame, len);
	return true;
}

uint8_t *
from_hex(const char *hex, size_t *len)
{
	size_t room = strlen(hex) / 2;
	uint8_t *buf = malloc(room > 0 ? room : 1);

	assert_non_null(buf);
	*len = 0;
	if (room > 0)
		assert_int_equal(OPENSSL_hexstr2buf_ex(buf, room, len, hex,
		    '\0'), 1);
	assert_int_equal(*len, room);
	return buf;
}
