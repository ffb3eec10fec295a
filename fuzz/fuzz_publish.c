/*
 * wire_props_decode() and wire_payload_split(): the input is the five
 * properties as they lie in memory, cut or filled up with zeros, then the
 * payload.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include <string.h>

#include "fuzz.h"
#include "wire/publish.h"

static void
split(enum wire_packet packet, const uint8_t *payload, size_t len)
{
	struct wire_payload parts;

	if (wire_payload_split(packet, payload, len, &parts) !=
	    MASQ_STATUS_SUCCESS) {
		promise(len < wire_overhead(packet) || packet == WIRE_KEY);
		promise(parts.encap.ptr == NULL && parts.tag.ptr == NULL);
		return;
	}
	promise(parts.encap.len + parts.iv.len + parts.ciphertext.len +
	    parts.tag.len == len);
	promise(packet == WIRE_KEY || parts.tag.ptr + WIRE_TAG_LEN ==
	    payload + len);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t len)
{
	MASQ_user_properties_t in, again;
	struct wire_props props, same;
	size_t head = len < sizeof(in) ? len : sizeof(in);

	memset(&in, 0, sizeof(in));
	memcpy(&in, data, head);
	/* Most inputs shall get further than the count. */
	if (in.num_props > 6)
		in.num_props = 5;
	if (wire_props_decode(&in, &props) == MASQ_STATUS_SUCCESS) {
		wire_props_encode(&props, &again);
		promise(wire_props_decode(&again, &same) ==
		    MASQ_STATUS_SUCCESS);
		promise(memcmp(&props, &same, sizeof(props)) == 0);
	}
	split(WIRE_EPHEMERAL, data + head, len - head);
	split(WIRE_KEY, data + head, len - head);
	split(WIRE_DATA, data + head, len - head);
	return 0;
}
