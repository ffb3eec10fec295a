/*
 * wire_request_decode(): what is accepted encodes to the same octets.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include <string.h>

#include "fuzz.h"
#include "wire/kms_msg.h"

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t len)
{
	static uint8_t out[WIRE_FRAME_MAX];
	size_t out_len = sizeof(out), frame_len;
	struct wire_request request;
	MASQ_status_t status = wire_request_decode(data, len, &request);

	if (status == MASQ_STATUS_SUCCESS) {
		promise(wire_frame_find(data, len, &frame_len) ==
		    WIRE_FRAME_WHOLE && frame_len == len);
		promise(wire_request_encode(&request, out, &out_len) ==
		    MASQ_STATUS_SUCCESS);
		promise(out_len == len && memcmp(out, data, len) == 0);
		return 0;
	}
	promise(status == MASQ_ERR_BAD_ENTRY ||
	    status == MASQ_ERR_WRONG_MSG_TYPE ||
	    status == MASQ_ERR_MALFORMED_PACKET);
	promise(request.proto_id.ptr == NULL && request.client_id.ptr == NULL);
	promise(request.topic.ptr == NULL);
	return 0;
}
