/*
 * Property lists, see props.h.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include "mosq/props.h"

#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <mqtt_protocol.h>

#include "base/fail.h"

/* PROTOCOL order; also the name's and the value's length in a packet. */
static const struct {
	const char *name;
	size_t name_len;
	size_t value_len;
} our_names[MASQ_MAX_PROPERTIES] = {
#define NAME(s) s, sizeof(s) - 1
	{ NAME("SMQTT"), 5 },		/* "1.0/1" */
	{ NAME("SeqNum"), MASQ_SEQNUM_LEN },
	{ NAME("ClientId"), MASQ_CLIENTID_LEN },
	{ NAME("KeyExp"), MASQ_EXPDATE_LEN },
	{ NAME("KM"), MASQ_SEQNUM_LEN }, /* at most */
#undef NAME
};

#define PAIR_OVERHEAD 5 /* identifier and two lengths of 2 */

size_t
props_size_ours(void)
{
	size_t size = 0;

	for (size_t i = 0; i < MASQ_MAX_PROPERTIES; i++)
		size += PAIR_OVERHEAD + our_names[i].name_len +
		    our_names[i].value_len;
	return size;
}

/* Which of ours has this name; MASQ_MAX_PROPERTIES if none. */
static size_t
find_ours(const char *name)
{
	size_t i = 0;

	while (i < MASQ_MAX_PROPERTIES && (name[0] != our_names[i].name[0] ||
	    strcmp(name, our_names[i].name) != 0))
		i++;
	return i;
}

/* Both strings are the caller's to free. */
static bool
read_pair(const mosquitto_property *p, char **name, char **value)
{
	*name = NULL;
	*value = NULL;
	return mosquitto_property_read_string_pair(p,
	    MQTT_PROP_USER_PROPERTY, name, value, false) != NULL;
}

static size_t
varint_size(uint32_t value)
{
	return value < 128 ? 1 : value < 16384 ? 2 : value < 2097152 ? 3 : 4;
}

static size_t
pair_size(const mosquitto_property *p)
{
	char *name;
	char *value;
	size_t size = 0;

	if (read_pair(p, &name, &value))
		size = PAIR_OVERHEAD + strlen(name) + strlen(value);
	free(name);
	free(value);
	return size;
}

static size_t
string_size(const mosquitto_property *p)
{
	char *value = NULL;
	size_t size = 0;

	if (mosquitto_property_read_string(p, mosquitto_property_identifier(p),
	    &value, false) != NULL)
		size = 3 + strlen(value);
	free(value);
	return size;
}

static size_t
binary_size(const mosquitto_property *p)
{
	void *value = NULL;
	uint16_t len = 0;

	(void)mosquitto_property_read_binary(p,
	    mosquitto_property_identifier(p), &value, &len, false);
	free(value);
	return 3 + (size_t)len;
}

static size_t
subscription_size(const mosquitto_property *p)
{
	uint32_t value = 0;

	(void)mosquitto_property_read_varint(p,
	    MQTT_PROP_SUBSCRIPTION_IDENTIFIER, &value, false);
	return 1 + varint_size(value);
}

static size_t
property_size(const mosquitto_property *p)
{
	switch (mosquitto_property_identifier(p)) {
	case MQTT_PROP_PAYLOAD_FORMAT_INDICATOR:
		return 2;
	case MQTT_PROP_TOPIC_ALIAS:
		return 3;
	case MQTT_PROP_MESSAGE_EXPIRY_INTERVAL:
		return 5;
	case MQTT_PROP_SUBSCRIPTION_IDENTIFIER:
		return subscription_size(p);
	case MQTT_PROP_CORRELATION_DATA:
		return binary_size(p);
	case MQTT_PROP_USER_PROPERTY:
		return pair_size(p);
	default:
		return string_size(p);
	}
}

size_t
props_size(const mosquitto_property *list)
{
	size_t size = 0;

	for (; list != NULL; list = mosquitto_property_next(list))
		size += property_size(list);
	return size;
}

MASQ_status_t
props_check_outgoing(const mosquitto_property *list)
{
	if (list != NULL &&
	    mosquitto_property_check_all(CMD_PUBLISH, list) !=
	    MOSQ_ERR_SUCCESS)
		return fail(MASQ_ERR_INVAL, "the properties are not what a "
		    "PUBLISH packet may carry");
	for (; list != NULL; list = mosquitto_property_next(list)) {
		char *name;
		char *value;
		bool taken;

		/* MQTT v5 section 3.3.4; libmosquitto would send it. */
		if (mosquitto_property_identifier(list) ==
		    MQTT_PROP_SUBSCRIPTION_IDENTIFIER)
			return fail(MASQ_ERR_INVAL, "a client may not send "
			    "a subscription identifier with PUBLISH");
		if (mosquitto_property_identifier(list) !=
		    MQTT_PROP_USER_PROPERTY)
			continue;
		if (!read_pair(list, &name, &value))
			return fail(MASQ_ERR_NOMEM, "out of memory");
		taken = find_ours(name) < MASQ_MAX_PROPERTIES;
		free(name);
		free(value);
		if (taken)
			return fail(MASQ_ERR_INVAL, "a User Property has a "
			    "name that Secure MQTT uses: SMQTT, SeqNum, "
			    "ClientId, KeyExp or KM; choose another");
	}
	return MASQ_STATUS_SUCCESS;
}

/*
 * The mosquitto_property_add functions walk to the end of the list that they
 * are given. Giving them the last element as if it were a list keeps the walk
 * short.
 */
struct builder {
	mosquitto_property *head;
	mosquitto_property *tail;
};

/* The list to give to an add function. */
static mosquitto_property **
builder_list(struct builder *b)
{
	return b->head == NULL ? &b->head : &b->tail;
}

/* Step to what the add function appended. */
static MASQ_status_t
builder_added(struct builder *b, int rc)
{
	const mosquitto_property *next;

	if (rc == MOSQ_ERR_NOMEM)
		return fail(MASQ_ERR_NOMEM, "out of memory");
	if (rc != MOSQ_ERR_SUCCESS)
		return fail(MASQ_ERR_MALFORMED_PACKET, "a property of the "
		    "packet cannot be passed on: %s", mosquitto_strerror(rc));
	if (b->tail == NULL) {
		b->tail = b->head;
		return MASQ_STATUS_SUCCESS;
	}
	next = mosquitto_property_next(b->tail);
	memcpy(&b->tail, &next, sizeof(b->tail));
	return MASQ_STATUS_SUCCESS;
}

/* What has been taken out of a list. */
struct ours {
	MASQ_user_properties_t *props;
	unsigned int found;		/* bit: index in our_names */
};

static MASQ_status_t
take_ours(struct ours *ours, size_t which, const char *value)
{
	const char *name = our_names[which].name;
	size_t value_len = strlen(value);
	int n = ours->props->num_props;

	if ((ours->found & 1u << which) != 0)
		return fail(MASQ_ERR_MALFORMED_PACKET,
		    "property %s comes twice", name);
	if (value_len > MASQ_MAX_PROP_VALUE_LEN)
		return fail(MASQ_ERR_MALFORMED_PACKET,
		    "property %s is longer than %d bytes", name,
		    MASQ_MAX_PROP_VALUE_LEN);
	/* Five different names: there is room. */
	memcpy(ours->props->prop[n].name, name, our_names[which].name_len + 1);
	memcpy(ours->props->prop[n].value, value, value_len + 1);
	ours->props->num_props++;
	ours->found |= 1u << which;
	return MASQ_STATUS_SUCCESS;
}

/* ours may be NULL: then those of ours are left out. */
static MASQ_status_t
copy_pair(struct builder *b, const mosquitto_property *p, struct ours *ours)
{
	char *name;
	char *value;
	size_t which;
	MASQ_status_t status = MASQ_STATUS_SUCCESS;

	if (!read_pair(p, &name, &value))
		return fail(MASQ_ERR_NOMEM, "out of memory");
	which = find_ours(name);
	if (which == MASQ_MAX_PROPERTIES)
		status = builder_added(b, mosquitto_property_add_string_pair(
		    builder_list(b), MQTT_PROP_USER_PROPERTY, name, value));
	else if (ours != NULL)
		status = take_ours(ours, which, value);
	free(name);
	free(value);
	return status;
}

static MASQ_status_t
copy_string(struct builder *b, const mosquitto_property *p, int id)
{
	char *value = NULL;
	MASQ_status_t status;

	if (mosquitto_property_read_string(p, id, &value, false) == NULL)
		return fail(MASQ_ERR_NOMEM, "out of memory");
	status = builder_added(b, mosquitto_property_add_string(
	    builder_list(b), id, value));
	free(value);
	return status;
}

static MASQ_status_t
copy_binary(struct builder *b, const mosquitto_property *p, int id)
{
	void *value = NULL;
	uint16_t len = 0;
	MASQ_status_t status;

	if (mosquitto_property_read_binary(p, id, &value, &len, false) == NULL)
		return fail(MASQ_ERR_NOMEM, "out of memory");
	status = builder_added(b, mosquitto_property_add_binary(
	    builder_list(b), id, value, len));
	free(value);
	return status;
}

static MASQ_status_t
copy_number(struct builder *b, const mosquitto_property *p, int id)
{
	mosquitto_property **list = builder_list(b);
	uint8_t byte = 0;
	uint16_t u16 = 0;
	uint32_t u32 = 0;

	switch (id) {
	case MQTT_PROP_PAYLOAD_FORMAT_INDICATOR:
		(void)mosquitto_property_read_byte(p, id, &byte, false);
		return builder_added(b,
		    mosquitto_property_add_byte(list, id, byte));
	case MQTT_PROP_TOPIC_ALIAS:
		(void)mosquitto_property_read_int16(p, id, &u16, false);
		return builder_added(b,
		    mosquitto_property_add_int16(list, id, u16));
	case MQTT_PROP_MESSAGE_EXPIRY_INTERVAL:
		(void)mosquitto_property_read_int32(p, id, &u32, false);
		return builder_added(b,
		    mosquitto_property_add_int32(list, id, u32));
	default:
		(void)mosquitto_property_read_varint(p, id, &u32, false);
		return builder_added(b,
		    mosquitto_property_add_varint(list, id, u32));
	}
}

static MASQ_status_t
copy_property(struct builder *b, const mosquitto_property *p,
    struct ours *ours)
{
	int id = mosquitto_property_identifier(p);

	switch (id) {
	case MQTT_PROP_PAYLOAD_FORMAT_INDICATOR:
	case MQTT_PROP_TOPIC_ALIAS:
	case MQTT_PROP_MESSAGE_EXPIRY_INTERVAL:
	case MQTT_PROP_SUBSCRIPTION_IDENTIFIER:
		return copy_number(b, p, id);
	case MQTT_PROP_CONTENT_TYPE:
	case MQTT_PROP_RESPONSE_TOPIC:
		return copy_string(b, p, id);
	case MQTT_PROP_CORRELATION_DATA:
		return copy_binary(b, p, id);
	case MQTT_PROP_USER_PROPERTY:
		return copy_pair(b, p, ours);
	default:
		return fail(MASQ_ERR_MALFORMED_PACKET, "the packet has "
		    "property %d, which PUBLISH does not have", id);
	}
}

static MASQ_status_t
copy_list(const mosquitto_property *list, struct ours *ours,
    mosquitto_property **copy)
{
	struct builder b = { NULL, NULL };
	MASQ_status_t status;

	*copy = NULL;
	for (; list != NULL; list = mosquitto_property_next(list)) {
		status = copy_property(&b, list, ours);
		if (status != MASQ_STATUS_SUCCESS) {
			mosquitto_property_free_all(&b.head);
			return status;
		}
	}
	*copy = b.head;
	return MASQ_STATUS_SUCCESS;
}

MASQ_status_t
props_copy_others(const mosquitto_property *list, mosquitto_property **copy)
{
	return copy_list(list, NULL, copy);
}

MASQ_status_t
props_split(const mosquitto_property *list, MASQ_user_properties_t *ours,
    mosquitto_property **others)
{
	struct ours found = { ours, 0 };
	MASQ_status_t status;

	memset(ours, 0, sizeof(*ours));
	status = copy_list(list, &found, others);
	if (status != MASQ_STATUS_SUCCESS)
		return status;
	if (ours->num_props == 0) {
		mosquitto_property_free_all(others);
		return MASQ_ERR_NOT_FOUND;
	}
	return MASQ_STATUS_SUCCESS;
}

MASQ_status_t
props_append_ours(mosquitto_property **list,
    const MASQ_user_properties_t *ours)
{
	for (int i = 0; i < ours->num_props; i++)
		if (mosquitto_property_add_string_pair(list,
		    MQTT_PROP_USER_PROPERTY, ours->prop[i].name,
		    ours->prop[i].value) != MOSQ_ERR_SUCCESS)
			return fail(MASQ_ERR_NOMEM, "out of memory");
	return MASQ_STATUS_SUCCESS;
}
