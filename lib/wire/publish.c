/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include "wire/publish.h"

#include <string.h>

#include "base/date.h"
#include "base/fail.h"
#include "base/text.h"

#define KM_EPHEMERAL "Ephm"
#define KM_PERSISTENT "Pers"

/* The five, in the order in which they are sent. */
enum property { SMQTT, SEQNUM, CLIENT_ID, KEY_EXP, KM, PROPERTIES };

_Static_assert((int)PROPERTIES == MASQ_MAX_PROPERTIES,
    "MASQ_user_properties_t has room for just ours");

/* As an ephemeral packet has them; what is left open is zeros. */
static const MASQ_user_properties_t form = {
	.num_props = PROPERTIES,
	.prop = {
		[SMQTT] = {"SMQTT", WIRE_PROTO_ID},
		[SEQNUM] = {"SeqNum", ""},
		[CLIENT_ID] = {"ClientId", ""},
		[KEY_EXP] = {"KeyExp", ""},
		[KM] = {"KM", KM_EPHEMERAL}
	}
};

static const char *
name_of(int property)
{
	return form.prop[property].name;
}

static bool
has_name(const char name[MASQ_MAX_PROP_NAME_LEN + 1], int property)
{
	return strncmp(name, name_of(property),
	    MASQ_MAX_PROP_NAME_LEN + 1) == 0;
}

/* Which of the five has this name? PROPERTIES if none has. They mostly come
 * in order: `at` is looked at first. */
static enum property
find_name(const char name[MASQ_MAX_PROP_NAME_LEN + 1], int at)
{
	int i = 0;

	if (has_name(name, at))
		return (enum property)at;
	while (i < PROPERTIES && !has_name(name, i))
		i++;
	return (enum property)i;
}

/* Text in a field of size bytes, to its NUL or, if there is none, its end. */
static struct slice
bounded(const char *text, size_t size)
{
	return (struct slice){(const uint8_t *)text, strnlen(text, size)};
}

/* Sort what the application gives into value[]. */
static MASQ_status_t
collect(const MASQ_user_properties_t *in, struct slice value[PROPERTIES])
{
	bool any = false;

	if (in->num_props < 0 || in->num_props > MASQ_MAX_PROPERTIES)
		return fail(MASQ_ERR_MALFORMED_PACKET,
		    "%d User Properties given, not 0 to %d", in->num_props,
		    MASQ_MAX_PROPERTIES);
	for (int i = 0; i < in->num_props; i++) {
		enum property p = find_name(in->prop[i].name, i);

		/* An unknown one: one of ours will be missing. */
		if (p == PROPERTIES)
			continue;
		if (value[p].ptr != NULL)
			return fail(MASQ_ERR_MALFORMED_PACKET,
			    "User Property %s is there twice", name_of((int)p));
		value[p] = bounded(in->prop[i].value,
		    sizeof(in->prop[i].value));
		if (value[p].len > MASQ_MAX_PROP_VALUE_LEN)
			return fail(MASQ_ERR_MALFORMED_PACKET,
			    "User Property %s is too long", name_of((int)p));
		any = true;
	}
	if (!any)
		return fail(MASQ_ERR_NOT_FOUND,
		    "packet has no Secure MQTT properties");
	for (int i = 0; i < PROPERTIES; i++)
		if (value[i].ptr == NULL)
			return fail(MASQ_ERR_MALFORMED_PACKET,
			    "User Property %s is missing", name_of(i));
	return MASQ_STATUS_SUCCESS;
}

static bool
read_km(struct slice value, struct wire_props *props)
{
	if (slice_is(value, KM_EPHEMERAL)) {
		props->packet = WIRE_EPHEMERAL;
		return true;
	}
	if (slice_is(value, KM_PERSISTENT)) {
		props->packet = WIRE_KEY;
		return true;
	}
	props->packet = WIRE_DATA;
	/*
	 * Every packet spends a number of its own, so a data packet that has
	 * the number of its key packet contradicts itself.
	 */
	return text_parse_seqnum(value.ptr, value.len, &props->key_seqnum) &&
	    props->key_seqnum != props->seqnum;
}

MASQ_status_t
wire_props_decode(const MASQ_user_properties_t *in, struct wire_props *props)
{
	struct slice value[PROPERTIES] = {{NULL, 0}};
	enum property wrong;
	MASQ_status_t status;

	memset(props, 0, sizeof(*props));
	status = collect(in, value);
	if (status != MASQ_STATUS_SUCCESS)
		return status;
	/* First: another protocol may well have other values. */
	if (!slice_is(value[SMQTT], WIRE_PROTO_ID))
		return fail(MASQ_ERR_BAD_PROTOID,
		    "packet is not of protocol " WIRE_PROTO_ID);
	if (!text_parse_seqnum(value[SEQNUM].ptr, value[SEQNUM].len,
	    &props->seqnum))
		wrong = SEQNUM;
	else if (!text_is_client_id(value[CLIENT_ID].ptr,
	    value[CLIENT_ID].len))
		wrong = CLIENT_ID;
	else if (!date_parse(value[KEY_EXP].ptr, value[KEY_EXP].len,
	    &props->date))
		wrong = KEY_EXP;
	else if (!read_km(value[KM], props))
		wrong = KM;
	else {
		memcpy(props->seqnum_text, value[SEQNUM].ptr,
		    MASQ_SEQNUM_LEN);
		memcpy(props->client_id, value[CLIENT_ID].ptr,
		    MASQ_CLIENTID_LEN);
		memcpy(props->key_exp, value[KEY_EXP].ptr, MASQ_EXPDATE_LEN);
		return MASQ_STATUS_SUCCESS;
	}
	memset(props, 0, sizeof(*props));
	return fail(MASQ_ERR_MALFORMED_PACKET,
	    "value of User Property %s is impossible", name_of((int)wrong));
}

void
wire_props_encode(const struct wire_props *props, MASQ_user_properties_t *out)
{
	*out = form;
	memcpy(out->prop[SEQNUM].value, props->seqnum_text, MASQ_SEQNUM_LEN);
	memcpy(out->prop[CLIENT_ID].value, props->client_id,
	    MASQ_CLIENTID_LEN);
	memcpy(out->prop[KEY_EXP].value, props->key_exp, MASQ_EXPDATE_LEN);
	if (props->packet == WIRE_KEY)
		memcpy(out->prop[KM].value, KM_PERSISTENT,
		    sizeof(KM_PERSISTENT));
	else if (props->packet == WIRE_DATA)
		text_format_seqnum(props->key_seqnum, out->prop[KM].value);
}

MASQ_status_t
wire_payload_split(enum wire_packet packet, const uint8_t *payload, size_t len,
    struct wire_payload *parts)
{
	size_t least = wire_overhead(packet);
	struct reader r;

	memset(parts, 0, sizeof(*parts));
	if (len < least)
		return fail(MASQ_ERR_MALFORMED_PACKET,
		    "payload of %zu bytes is too short, at least %zu are "
		    "needed", len, least);
	if (packet == WIRE_KEY && len > least)
		return fail(MASQ_ERR_MALFORMED_PACKET,
		    "key packet has %zu bytes, not %zu", len, least);
	reader_init(&r, payload, len);
	if (packet != WIRE_DATA)
		parts->encap = reader_bytes(&r, WIRE_ENCAP_LEN);
	if (packet != WIRE_KEY) {
		parts->iv = reader_bytes(&r, WIRE_IV_LEN);
		parts->ciphertext = reader_bytes(&r, len - least);
		parts->tag = reader_bytes(&r, WIRE_TAG_LEN);
	}
	return MASQ_STATUS_SUCCESS;
}

size_t
wire_overhead(enum wire_packet packet)
{
	switch (packet) {
	case WIRE_EPHEMERAL:
		return WIRE_EPHEMERAL_OVERHEAD;
	case WIRE_KEY:
		return WIRE_ENCAP_LEN;
	default:
		return WIRE_DATA_OVERHEAD;
	}
}

/* Bytes of our five properties in a packet (MQTT v5 section 3.3.2.3.7). */
static size_t
properties_len(enum wire_packet packet)
{
	size_t len = strlen(WIRE_PROTO_ID) + MASQ_SEQNUM_LEN +
	    MASQ_CLIENTID_LEN + MASQ_EXPDATE_LEN;

	len += packet == WIRE_DATA ? MASQ_SEQNUM_LEN : strlen(KM_EPHEMERAL);
	for (int i = 0; i < PROPERTIES; i++)
		len += 1 + 2 + strlen(name_of(i)) + 2;
	return len;
}

MASQ_status_t
wire_check_size(enum wire_packet packet, size_t topic_len, size_t value_len,
    size_t others_len)
{
	uint64_t props, total;

	/* Capped one by one, so that no sum can wrap round. */
	if (topic_len > UINT16_MAX || value_len > WIRE_REMAINING_MAX ||
	    others_len > WIRE_REMAINING_MAX)
		goto too_large;
	props = (uint64_t)properties_len(packet) + others_len;
	if (props > WIRE_REMAINING_MAX)
		goto too_large;
	/* Topic name, packet id, property length, properties, payload. */
	total = 2 + (uint64_t)topic_len + 2 + vbi_len((uint32_t)props) +
	    props + wire_overhead(packet) + value_len;
	if (total > WIRE_REMAINING_MAX)
		goto too_large;
	return MASQ_STATUS_SUCCESS;

too_large:
	return fail(MASQ_ERR_PAYLOAD_SIZE, "topic, properties and value do "
	    "not fit into one MQTT packet of %u bytes", WIRE_REMAINING_MAX);
}
