/*
 * The six messages between clients and the key management server, to and from
 * octets (PROTOCOL of Secure MQTT 1.0/1, "KMS messages").
 *
 * Decoding is total: any octets give a struct or a named status. Slices of a
 * decoded message point into the frame and live as long as it does. What is
 * decoded is well formed (lengths, UTF-8, no NUL, nothing left over), not yet
 * plausible: a client id, a date or a part may have any length, 0 too, so
 * look at it before copying. What is encoded is what the decoder takes;
 * fields that a type does not carry are ignored.
 *
 * Pure functions, any thread; a failure leaves its sentence in fail_text().
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
 * request); MASQ_ERR_MALFORMED_PACKET (a bad body); MASQ_ERR_BAD_ENTRY (not
 * one frame exactly: unknown type, bad or other length). With the first three
 * request->type is what the frame claims, else 0; after an error all slices
 * are absent.
 */
MASQ_MUST_USE MASQ_status_t wire_request_decode(const uint8_t *frame,
    size_t frame_len, struct wire_request *request);

/*
 * Write a request.
 *
 * out_len  on entry the room in out, on return the bytes written, or with
 *          MASQ_ERR_NOSPACE the bytes needed
 *
 * Returns MASQ_STATUS_SUCCESS, MASQ_ERR_NOSPACE (nothing is written) or
 * MASQ_ERR_INVAL (not a request; a field absent, too long or not UTF-8; a
 * frame over WIRE_FRAME_MAX).
 */
MASQ_MUST_USE MASQ_status_t wire_request_encode(
    const struct wire_request *request, uint8_t *out, size_t *out_len);

/*
 * Read one whole frame as a response. Properties may come in any order;
 * those of another type and doubled ones are malformed.
 * Returns MASQ_STATUS_SUCCESS, MASQ_ERR_WRONG_MSG_TYPE,
 * MASQ_ERR_MALFORMED_PACKET or MASQ_ERR_BAD_ENTRY, as wire_request_decode().
 */
MASQ_MUST_USE MASQ_status_t wire_response_decode(const uint8_t *frame,
    size_t frame_len, struct wire_response *response);

/* Write a response; as wire_request_encode(). */
MASQ_MUST_USE MASQ_status_t wire_response_encode(
    const struct wire_response *response, uint8_t *out, size_t *out_len);

/* The response type that answers a request type, which must be one. */
enum wire_type wire_response_type(enum wire_type request);

/* What a reason means, as a static text for humans. */
const char *wire_reason_text(uint8_t reason);

#endif /* WIRE_KMS_MSG_H */
