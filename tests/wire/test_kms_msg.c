/*
 * The messages between clients and the key management server.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include "wire/kms_msg.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/text.h"

#define COUNT(a) (sizeof(a) / sizeof((a)[0]))

static const char good_request[] =
    "01190005312e302f31001050756d7054656d703030376330343830";

/* Octets of a hexadecimal text, in a heap buffer of just their length. */
static uint8_t *
from_hex(const char *hex, size_t *len)
{
	uint8_t *buf;

	*len = strlen(hex) / 2;
	buf = malloc(*len > 0 ? *len : 1);
	assert_non_null(buf);
	assert_true(text_hex_decode(hex, buf, *len));
	return buf;
}

static MASQ_status_t
decode_request_hex(const char *hex)
{
	struct wire_request request;
	size_t len;
	uint8_t *frame = from_hex(hex, &len);
	MASQ_status_t status = wire_request_decode(frame, len, &request);

	free(frame);
	return status;
}

static void
requests(void **state)
{
	struct wire_request request;
	uint8_t *frame, out[64];
	size_t len, out_len = sizeof(out);

	(void)state;
	frame = from_hex(good_request, &len);
	assert_int_equal(wire_request_decode(frame, len, &request),
	    MASQ_STATUS_SUCCESS);
	assert_int_equal(request.type, WIRE_TIMEREQ);
	assert_true(slice_is(request.proto_id, "1.0/1"));
	assert_true(slice_is(request.client_id, "PumpTemp007c0480"));
	assert_null(request.publisher_id.ptr);
	assert_int_equal(wire_request_encode(&request, out, &out_len),
	    MASQ_STATUS_SUCCESS);
	assert_int_equal(out_len, len);
	assert_memory_equal(out, frame, len);
	free(frame);
	assert_int_equal(decode_request_hex(""), MASQ_ERR_BAD_ENTRY);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(requests),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
