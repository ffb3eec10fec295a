/*
 * Secure MQTT's part of a PUBLISH packet: five User Properties and the layout
 * of the payload. Pure functions, any thread; a failure leaves its sentence in
 * fail_text().
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef WIRE_PUBLISH_H
#define WIRE_PUBLISH_H

#include <stddef.h>
#include <stdint.h>

#include "base/cursor.h"
#include "masqlib.h"

#define WIRE_PROTO_ID "1.0/1"
#define WIRE_POINT_LEN 65		/* E0, E1 */
#define WIRE_ENCAP_LEN (2 * WIRE_POINT_LEN)
#define WIRE_IV_LEN 12
#define WIRE_TAG_LEN 16
#define WIRE_DATA_OVERHEAD (WIRE_IV_LEN + WIRE_TAG_LEN)
#define WIRE_EPHEMERAL_OVERHEAD (WIRE_ENCAP_LEN + WIRE_DATA_OVERHEAD)
/* MQTT: the largest Remaining Length of a packet. */
#define WIRE_REMAINING_MAX 268435455u

enum wire_packet {
	WIRE_EPHEMERAL,			/* E0 E1 IV ciphertext tag */
	WIRE_KEY,			/* E0 E1 */
	WIRE_DATA			/* IV ciphertext tag */
};

/* The five properties, checked. */
struct wire_props {
	enum wire_packet packet;
	uint32_t seqnum;		/* SeqNum */
	char seqnum_text[MASQ_SEQNUM_LEN + 1];	/* as it stands: it is
						   authenticated so */
	char client_id[MASQ_CLIENTID_LEN + 1];	/* publisher */
	char key_exp[MASQ_EXPDATE_LEN + 1];
	int64_t date;			/* key_exp in seconds since 1970, after
					   wire_props_decode() */
	uint32_t key_seqnum;		/* WIRE_DATA: SeqNum of key packet */
};

/*
 * Check and read the five properties, in any order. `in` comes from outside:
 * neither its count nor the NULs in it are trusted.
 *
 * Returns MASQ_STATUS_SUCCESS, MASQ_ERR_BAD_PROTOID (all five are there, and
 * SMQTT is another), MASQ_ERR_NOT_FOUND (none of the five there),
 * MASQ_ERR_MALFORMED_PACKET (one is missing, doubled, unknown, over-long or
 * has an impossible value; a data packet names itself as its key packet).
 * On an error *props is all zeros.
 */
MASQ_MUST_USE MASQ_status_t wire_props_decode(
    const MASQ_user_properties_t *in, struct wire_props *props);

/*
 * Write the five properties in their order. props must be valid: SeqNum is
 * taken from seqnum_text, key_seqnum is used for WIRE_DATA only.
 */
void wire_props_encode(const struct wire_props *props,
    MASQ_user_properties_t *out);

/* A payload in its parts, pointing into it. */
struct wire_payload {
	struct slice encap;		/* E0 E1; absent for WIRE_DATA */
	struct slice iv;		/* absent for WIRE_KEY */
	struct slice ciphertext;	/* may be empty; absent for WIRE_KEY */
	struct slice tag;		/* absent for WIRE_KEY */
};

/*
 * Split a payload.
 * Returns MASQ_STATUS_SUCCESS or MASQ_ERR_MALFORMED_PACKET (too short; a key
 * packet of another length).
 */
MASQ_MUST_USE MASQ_status_t wire_payload_split(enum wire_packet packet,
    const uint8_t *payload, size_t len, struct wire_payload *parts);

/* Bytes that a packet of this kind adds to a value. */
size_t wire_overhead(enum wire_packet packet);

/*
 * Would the PUBLISH packet stay within MQTT's limit? Counts topic, packet id
 * (also at QoS 0, which has none), our five properties and the payload;
 * others_len is what the application's properties add, value_len is 0 for
 * WIRE_KEY.
 * Returns MASQ_STATUS_SUCCESS or MASQ_ERR_PAYLOAD_SIZE.
 */
MASQ_MUST_USE MASQ_status_t wire_check_size(enum wire_packet packet,
    size_t topic_len, size_t value_len, size_t others_len);

#endif /* WIRE_PUBLISH_H */
