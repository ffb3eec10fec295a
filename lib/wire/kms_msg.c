/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include "wire/kms_msg.h"

#include <string.h>

#include "base/fail.h"
#include "base/text.h"

#define REQUEST_FIELDS 5

/* Property ids. */
#define PROP_EXP_DATE 0x01
#define PROP_NEXT_EXP 0x02
#define PROP_MESSAGE 0xff

enum wire_frame
wire_frame_find(const uint8_t *buf, size_t len, size_t *frame_len)
{
	struct reader r;
	size_t head, total;

	*frame_len = 0;
	if (len == 0)
		return WIRE_FRAME_PART;
	if (buf[0] < WIRE_TIMEREQ || buf[0] > WIRE_PRIVRESP)
		return WIRE_FRAME_BAD;
	/* The remaining length ends with the first byte below 0x80. */
	for (head = 1; head < WIRE_FRAME_HEAD_MAX; head++) {
		if (head == len)
			return WIRE_FRAME_PART;
		if (buf[head] < 0x80)
			break;
	}
	reader_init(&r, buf + 1, len - 1);
	total = head + 1 + reader_vbi(&r);
	if (r.bad || total > WIRE_FRAME_MAX)
		return WIRE_FRAME_BAD;
	*frame_len = total;
	return len < total ? WIRE_FRAME_PART : WIRE_FRAME_WHOLE;
}

/* Begin to read the body of a frame that fills frame_len bytes exactly. */
static bool
open_frame(struct reader *r, const uint8_t *frame, size_t frame_len)
{
	size_t whole;

	if (wire_frame_find(frame, frame_len, &whole) != WIRE_FRAME_WHOLE ||
	    whole != frame_len)
		return false;
	reader_init(r, frame + 1, frame_len - 1);
	(void)reader_vbi(r);
	return true;
}

/*
 * Size up a message whose body has body_len bytes, and begin to write it. On
 * success *out_len is the frame's length and the body is sure to fit.
 */
static MASQ_status_t
begin_frame(struct writer *w, enum wire_type type, size_t body_len,
    uint8_t *out, size_t *out_len)
{
	size_t room = *out_len, total;

	if (body_len > WIRE_FRAME_MAX)
		return fail(MASQ_ERR_INVAL, "KMS message is too long");
	total = 1 + vbi_len((uint32_t)body_len) + body_len;
	if (total > WIRE_FRAME_MAX)
		return fail(MASQ_ERR_INVAL, "KMS message is too long");
	*out_len = total;
	if (total > room)
		return fail(MASQ_ERR_NOSPACE,
		    "KMS message needs a buffer of %zu bytes", total);
	writer_init(w, out, room);
	writer_u8(w, (uint8_t)type);
	writer_vbi(w, (uint32_t)body_len);
	return MASQ_STATUS_SUCCESS;
}

/* A String: there, short enough, and what a reader will take for text. */
static void
write_string(struct writer *w, struct slice s)
{
	if (s.ptr == NULL || !text_is_utf8(s.ptr, s.len))
		w->bad = true;
	writer_binary(w, s.ptr, s.len);
}

/* How many of the five strings of a request does this type carry? */
static size_t
request_fields(enum wire_type type)
{
	switch (type) {
	case WIRE_TIMEREQ:
	case WIRE_PUBREQ:
		return 2;
	case WIRE_PRIVREQ:
		return REQUEST_FIELDS;
	default:
		return 0;
	}
}

MASQ_status_t
wire_request_decode(const uint8_t *frame, size_t frame_len,
    struct wire_request *request)
{
	struct slice *field[REQUEST_FIELDS] = {
		&request->proto_id, &request->client_id,
		&request->publisher_id, &request->key_exp, &request->topic
	};
	struct reader r;
	size_t count;

	memset(request, 0, sizeof(*request));
	if (!open_frame(&r, frame, frame_len))
		return fail(MASQ_ERR_BAD_ENTRY, "request is not a KMS frame");
	request->type = (enum wire_type)frame[0];
	count = request_fields(request->type);
	if (count == 0)
		return fail(MASQ_ERR_WRONG_MSG_TYPE,
		    "KMS message of type %d is not a request", request->type);
	for (size_t i = 0; i < count; i++)
		*field[i] = reader_string(&r);
	if (reader_done(&r))
		return MASQ_STATUS_SUCCESS;
	for (size_t i = 0; i < count; i++)
		*field[i] = (struct slice){NULL, 0};
	return fail(MASQ_ERR_MALFORMED_PACKET,
	    "KMS request of type %d is malformed", request->type);
}

static void
write_request(struct writer *w, const struct wire_request *request)
{
	const struct slice field[REQUEST_FIELDS] = {
		request->proto_id, request->client_id,
		request->publisher_id, request->key_exp, request->topic
	};
	size_t count = request_fields(request->type);

	for (size_t i = 0; i < count; i++)
		write_string(w, field[i]);
}

MASQ_status_t
wire_request_encode(const struct wire_request *request, uint8_t *out,
    size_t *out_len)
{
	struct writer w;
	MASQ_status_t status;

	if (request_fields(request->type) == 0)
		return fail(MASQ_ERR_INVAL,
		    "KMS message of type %d is not a request", request->type);
	writer_init(&w, NULL, 0);
	write_request(&w, request);
	if (w.bad)
		return fail(MASQ_ERR_INVAL, "a field of the KMS request is "
		    "missing, too long or not UTF-8");
	status = begin_frame(&w, request->type, w.len, out, out_len);
	if (status != MASQ_STATUS_SUCCESS)
		return status;
	write_request(&w, request);
	return MASQ_STATUS_SUCCESS;
}

static bool
is_response(enum wire_type type)
{
	return type == WIRE_TIMERESP || type == WIRE_PUBRESP ||
	    type == WIRE_PRIVRESP;
}

/* How many binary parts does a response of this type carry? */
static size_t
response_parts(enum wire_type type)
{
	switch (type) {
	case WIRE_PUBRESP:
		return 3;
	case WIRE_PRIVRESP:
		return 2;
	default:
		return 0;
	}
}

/* Where a property goes; NULL if a response of this type has none such. */
static struct slice *
response_property(struct wire_response *response, uint8_t id)
{
	if (id == PROP_MESSAGE)
		return &response->message;
	if (response->type != WIRE_TIMERESP)
		return NULL;
	if (id == PROP_EXP_DATE)
		return &response->exp_date;
	if (id == PROP_NEXT_EXP)
		return &response->next_exp;
	return NULL;
}

/* The properties, in any order, each once at most. */
static void
read_properties(struct reader *r, struct wire_response *response)
{
	struct slice all = reader_bytes(r, reader_vbi(r)), *property;
	struct reader inner;

	reader_init(&inner, all.ptr, all.len);
	while (!r->bad && inner.left > 0) {
		property = response_property(response, reader_u8(&inner));
		if (property == NULL || property->ptr != NULL) {
			r->bad = true;
			return;
		}
		*property = reader_string(&inner);
		r->bad = inner.bad;
	}
}

MASQ_status_t
wire_response_decode(const uint8_t *frame, size_t frame_len,
    struct wire_response *response)
{
	struct reader r;
	enum wire_type type;

	memset(response, 0, sizeof(*response));
	if (!open_frame(&r, frame, frame_len))
		return fail(MASQ_ERR_BAD_ENTRY, "response is not a KMS frame");
	type = (enum wire_type)frame[0];
	response->type = type;
	if (!is_response(type))
		return fail(MASQ_ERR_WRONG_MSG_TYPE,
		    "KMS message of type %d is not a response", type);
	response->reason = reader_u8(&r);
	read_properties(&r, response);
	if (response->reason == WIRE_SUCCESS) {
		if (type == WIRE_TIMERESP)
			response->current = reader_string(&r);
		for (size_t i = 0; i < response_parts(type); i++)
			response->part[i] = reader_binary(&r);
	}
	if (reader_done(&r))
		return MASQ_STATUS_SUCCESS;
	memset(response, 0, sizeof(*response));
	response->type = type;
	return fail(MASQ_ERR_MALFORMED_PACKET,
	    "KMS response of type %d is malformed", type);
}

static void
write_property(struct writer *w, uint8_t id, struct slice value)
{
	if (value.ptr == NULL)
		return;
	writer_u8(w, id);
	write_string(w, value);
}

static void
write_properties(struct writer *w, const struct wire_response *response)
{
	if (response->type == WIRE_TIMERESP) {
		write_property(w, PROP_EXP_DATE, response->exp_date);
		write_property(w, PROP_NEXT_EXP, response->next_exp);
	}
	write_property(w, PROP_MESSAGE, response->message);
}

static void
write_response(struct writer *w, const struct wire_response *response)
{
	struct writer count;

	writer_init(&count, NULL, 0);
	write_properties(&count, response);
	writer_u8(w, response->reason);
	/* Were it too long for a uint32_t, writing them says so below. */
	writer_vbi(w, (uint32_t)count.len);
	write_properties(w, response);
	if (response->reason != WIRE_SUCCESS)
		return;
	if (response->type == WIRE_TIMERESP)
		write_string(w, response->current);
	for (size_t i = 0; i < response_parts(response->type); i++) {
		if (response->part[i].ptr == NULL)
			w->bad = true;
		writer_binary(w, response->part[i].ptr,
		    response->part[i].len);
	}
}

MASQ_status_t
wire_response_encode(const struct wire_response *response, uint8_t *out,
    size_t *out_len)
{
	struct writer w;
	MASQ_status_t status;

	if (!is_response(response->type))
		return fail(MASQ_ERR_INVAL,
		    "KMS message of type %d is not a response",
		    response->type);
	writer_init(&w, NULL, 0);
	write_response(&w, response);
	if (w.bad)
		return fail(MASQ_ERR_INVAL, "a field of the KMS response is "
		    "missing, too long or not UTF-8");
	status = begin_frame(&w, response->type, w.len, out, out_len);
	if (status != MASQ_STATUS_SUCCESS)
		return status;
	write_response(&w, response);
	return MASQ_STATUS_SUCCESS;
}

enum wire_type
wire_response_type(enum wire_type request)
{
	switch (request) {
	case WIRE_TIMEREQ:
		return WIRE_TIMERESP;
	case WIRE_PUBREQ:
		return WIRE_PUBRESP;
	default:
		return WIRE_PRIVRESP;
	}
}

const char *
wire_reason_text(uint8_t reason)
{
	static const struct { uint8_t reason; const char *text; } texts[] = {
		{WIRE_SUCCESS, "success"},
		{WIRE_UNSPECIFIED, "unspecified error"},
		{WIRE_PROTOCOL, "protocol id not supported"},
		{WIRE_CLIENT_UNKNOWN, "client id unknown"},
		{WIRE_PUBLISHER_UNKNOWN, "publisher id unknown"},
		{WIRE_WRONG_CERTIFICATE,
		    "client id does not match the TLS certificate"},
		{WIRE_DATE, "expiration date not recognised"},
		{WIRE_PUBLISH_RULE, "publisher may not publish this topic"},
		{WIRE_SUBSCRIBE_RULE,
		    "subscriber may not receive this topic"},
		{WIRE_NOT_AUTHORISED, "client not authorised"},
		{WIRE_POLICY, "policy forbids this request to this client"},
	};

	for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++)
		if (texts[i].reason == reason)
			return texts[i].text;
	return "reason not known to this version";
}
