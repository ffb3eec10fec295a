/*
 * The six messages between clients and the key management server, to and from
 * octets (PROTOCOL of Secure MQTT 1.0/1, "KMS messages").
 *
 * Decoding is total: any octets give a struct or a named status. Slices of a
 * decoded message point into the frame and live as long as it does.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef WIRE_KMS_MSG_H
#define WIRE_KMS_MSG_H

#include <stddef.h>
#include <stdint.h>

#include "base/cursor.h"
#include "masqlib.h"

/* Largest frame that is accepted, type and length included. */
#define WIRE_FRAME_MAX (65535 + 256)
/* Largest type and remaining length. */
#define WIRE_FRAME_HEAD_MAX 5

enum wire_type {
	WIRE_TIMEREQ = 1,
	WIRE_TIMERESP = 2,
	WIRE_PUBREQ = 3,
	WIRE_PUBRESP = 4,
	WIRE_PRIVREQ = 5,
	WIRE_PRIVRESP = 6
};

enum wire_reason {
	WIRE_SUCCESS = 0x00,
	WIRE_UNSPECIFIED = 0x80,
	WIRE_PROTOCOL = 0x81,
	WIRE_CLIENT_UNKNOWN = 0x82,
	WIRE_PUBLISHER_UNKNOWN = 0x83,
	WIRE_WRONG_CERTIFICATE = 0x84,
	WIRE_DATE = 0x85,
	WIRE_PUBLISH_RULE = 0x90,
	WIRE_SUBSCRIBE_RULE = 0x91,
	WIRE_NOT_AUTHORISED = 0x92,
	WIRE_POLICY = 0x93
};

/* What stands at the front of a buffer that is still filling. */
enum wire_frame {
	WIRE_FRAME_PART,		/* not all there yet */
	WIRE_FRAME_WHOLE,		/* *frame_len bytes are one frame */
	WIRE_FRAME_BAD			/* never going to be one: close */
};

/*
 * Look for a frame in the first len bytes of a stream. With
 * WIRE_FRAME_WHOLE, and with WIRE_FRAME_PART once the head is complete,
 * *frame_len is the frame's whole length, otherwise 0.
 */
enum wire_frame wire_frame_find(const uint8_t *buf, size_t len,
    size_t *frame_len);

struct wire_request {
	enum wire_type type;		/* TIMEREQ, PUBREQ or PRIVREQ */
	struct slice proto_id;
	struct slice client_id;		/* who asks */
	struct slice publisher_id;	/* PRIVREQ only, else absent */
	struct slice key_exp;		/* PRIVREQ only, else absent */
	struct slice topic;		/* PRIVREQ only, else absent */
};

struct wire_response {
	enum wire_type type;		/* TIMERESP, PUBRESP or PRIVRESP */
	uint8_t reason;
	struct slice exp_date;		/* property 01, may be absent */
	struct slice next_exp;		/* property 02, may be absent */
	struct slice message;		/* property ff, may be absent */
	/* After a reason of 0 only: */
	struct slice current;		/* TIMERESP: the KMS's date */
	struct slice part[3];		/* PUBRESP: R, T, V; PRIVRESP: K0, K1 */
};

/*
 * Read one whole frame as a request.
 *
 * Returns MASQ_STATUS_SUCCESS; MASQ_ERR_WRONG_MSG_TYPE (known, but not a
 * request); MASQ_ERR_MALFORMED_PACKET (request->type is then what the frame
 * claims, all slices are absent); MASQ_ERR_BAD_ENTRY (not a frame at all).
 */
MASQ_MUST_USE MASQ_status_t wire_request_decode(const uint8_t *frame,
    size_t frame_len, struct wire_request *request);

/*
 * Write a request.
 *
 * out_len  on entry the room in out, on return the bytes written, or with
 *          MASQ_ERR_NOSPACE the bytes needed
 *
 * Returns MASQ_STATUS_SUCCESS, MASQ_ERR_NOSPACE or MASQ_ERR_INVAL (not a
 * request, a field too long).
 */
MASQ_MUST_USE MASQ_status_t wire_request_encode(
    const struct wire_request *request, uint8_t *out, size_t *out_len);

/*
 * Read one whole frame as a response.
 * Returns MASQ_STATUS_SUCCESS, MASQ_ERR_WRONG_MSG_TYPE,
 * MASQ_ERR_MALFORMED_PACKET or MASQ_ERR_BAD_ENTRY, as wire_request_decode().
 */
MASQ_MUST_USE MASQ_status_t wire_response_decode(const uint8_t *frame,
    size_t frame_len, struct wire_response *response);

/* Write a response; as wire_request_encode(). */
MASQ_MUST_USE MASQ_status_t wire_response_encode(
    const struct wire_response *response, uint8_t *out, size_t *out_len);

/* The response type that answers a request type. */
enum wire_type wire_response_type(enum wire_type request);

/* What a reason means, as a static text for humans. */
const char *wire_reason_text(uint8_t reason);

#endif /* WIRE_KMS_MSG_H */
