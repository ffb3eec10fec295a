/*
 * wire_response_decode(): what is accepted encodes to as many octets, which
 * read alike, and once in our order of properties stay the same.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include <string.h>

#include "fuzz.h"
#include "wire/kms_msg.h"

static void
encode(const struct wire_response *response, uint8_t *out, size_t len)
{
	size_t out_len = WIRE_FRAME_MAX;

	promise(wire_response_encode(response, out, &out_len) ==
	    MASQ_STATUS_SUCCESS);
	promise(out_len == len);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t len)
{
	static uint8_t once[WIRE_FRAME_MAX], twice[WIRE_FRAME_MAX];
	struct wire_response response;
	MASQ_status_t status = wire_response_decode(data, len, &response);

	if (status == MASQ_STATUS_SUCCESS) {
		encode(&response, once, len);
		promise(wire_response_decode(once, len, &response) ==
		    MASQ_STATUS_SUCCESS);
		encode(&response, twice, len);
		promise(memcmp(once, twice, len) == 0);
		promise(response.reason == WIRE_SUCCESS ||
		    (response.current.ptr == NULL &&
		    response.part[0].ptr == NULL));
		return 0;
	}
	promise(status == MASQ_ERR_BAD_ENTRY ||
	    status == MASQ_ERR_WRONG_MSG_TYPE ||
	    status == MASQ_ERR_MALFORMED_PACKET);
	promise(response.message.ptr == NULL && response.current.ptr == NULL);
	promise(response.part[0].ptr == NULL);
	return 0;
}
