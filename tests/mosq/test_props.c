/*
 * Tests of lib/mosq/props.c.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include <mosquitto.h>
#include <mqtt_protocol.h>

#include "mosq/props.h"

static void
add_pair(mosquitto_property **list, const char *name, const char *value)
{
	assert_int_equal(mosquitto_property_add_string_pair(list,
	    MQTT_PROP_USER_PROPERTY, name, value), MOSQ_ERR_SUCCESS);
}

static void
expect_pair(const mosquitto_property *p, const char *name, const char *value)
{
	char *n;
	char *v;

	assert_non_null(p);
	assert_non_null(mosquitto_property_read_string_pair(p,
	    MQTT_PROP_USER_PROPERTY, &n, &v, false));
	assert_int_equal(mosquitto_property_identifier(p),
	    MQTT_PROP_USER_PROPERTY);
	assert_string_equal(n, name);
	assert_string_equal(v, value);
	free(n);
	free(v);
}

static void
five_of_ours(MASQ_user_properties_t *ours)
{
	static const char *const pairs[5][2] = {
		{ "SMQTT", "1.0/1" }, { "SeqNum", "0badcafe" },
		{ "ClientId", "PumpTemp007c0480" },
		{ "KeyExp", "20240903T180000Z" }, { "KM", "Ephm" },
	};

	memset(ours, 0, sizeof(*ours));
	ours->num_props = 5;
	for (int i = 0; i < 5; i++) {
		snprintf(ours->prop[i].name, sizeof(ours->prop[i].name), "%s",
		    pairs[i][0]);
		snprintf(ours->prop[i].value, sizeof(ours->prop[i].value),
		    "%s", pairs[i][1]);
	}
}

/* Every property that a PUBLISH packet can carry, ours in between. */
static mosquitto_property *
all_kinds(void)
{
	mosquitto_property *list = NULL;
	int rc = 0;

	rc |= mosquitto_property_add_byte(&list,
	    MQTT_PROP_PAYLOAD_FORMAT_INDICATOR, 1);
	rc |= mosquitto_property_add_int32(&list,
	    MQTT_PROP_MESSAGE_EXPIRY_INTERVAL, 4000000000u);
	add_pair(&list, "SMQTT", "1.0/1");
	rc |= mosquitto_property_add_string(&list, MQTT_PROP_CONTENT_TYPE,
	    "text/plain");
	add_pair(&list, "room", "kitchen");
	rc |= mosquitto_property_add_string(&list, MQTT_PROP_RESPONSE_TOPIC,
	    "answers/7");
	rc |= mosquitto_property_add_binary(&list, MQTT_PROP_CORRELATION_DATA,
	    "a\0b", 3);
	rc |= mosquitto_property_add_varint(&list,
	    MQTT_PROP_SUBSCRIPTION_IDENTIFIER, 7);
	add_pair(&list, "KM", "Ephm");
	rc |= mosquitto_property_add_varint(&list,
	    MQTT_PROP_SUBSCRIPTION_IDENTIFIER, 268435455);
	rc |= mosquitto_property_add_int16(&list, MQTT_PROP_TOPIC_ALIAS, 300);
	add_pair(&list, "room", "cellar");
	add_pair(&list, "empty", "");
	assert_int_equal(rc, MOSQ_ERR_SUCCESS);
	return list;
}

static void
test_copy_keeps_all_others_in_order(void **state)
{
	mosquitto_property *list = all_kinds();
	mosquitto_property *copy;
	const mosquitto_property *p;
	char *text;
	void *bytes;
	uint8_t u8 = 0;
	uint16_t u16 = 0;
	uint32_t u32 = 0;

	(void)state;
	assert_int_equal(props_copy_others(list, &copy), MASQ_STATUS_SUCCESS);
	p = copy;
	assert_non_null(mosquitto_property_read_byte(p,
	    MQTT_PROP_PAYLOAD_FORMAT_INDICATOR, &u8, false));
	assert_int_equal(u8, 1);
	p = mosquitto_property_next(p);
	assert_int_equal(mosquitto_property_identifier(p),
	    MQTT_PROP_MESSAGE_EXPIRY_INTERVAL);
	assert_non_null(mosquitto_property_read_int32(p,
	    MQTT_PROP_MESSAGE_EXPIRY_INTERVAL, &u32, false));
	assert_true(u32 == 4000000000u);
	p = mosquitto_property_next(p);
	assert_non_null(mosquitto_property_read_string(p,
	    MQTT_PROP_CONTENT_TYPE, &text, false));
	assert_string_equal(text, "text/plain");
	free(text);
	p = mosquitto_property_next(p);
	expect_pair(p, "room", "kitchen");
	p = mosquitto_property_next(p);
	assert_non_null(mosquitto_property_read_string(p,
	    MQTT_PROP_RESPONSE_TOPIC, &text, false));
	assert_string_equal(text, "answers/7");
	free(text);
	p = mosquitto_property_next(p);
	assert_non_null(mosquitto_property_read_binary(p,
	    MQTT_PROP_CORRELATION_DATA, &bytes, &u16, false));
	assert_int_equal(u16, 3);
	assert_memory_equal(bytes, "a\0b", 3);
	free(bytes);
	p = mosquitto_property_next(p);
	assert_int_equal(mosquitto_property_identifier(p),
	    MQTT_PROP_SUBSCRIPTION_IDENTIFIER);
	assert_non_null(mosquitto_property_read_varint(p,
	    MQTT_PROP_SUBSCRIPTION_IDENTIFIER, &u32, false));
	assert_true(u32 == 7);
	p = mosquitto_property_next(p);
	assert_non_null(mosquitto_property_read_varint(p,
	    MQTT_PROP_SUBSCRIPTION_IDENTIFIER, &u32, false));
	assert_true(u32 == 268435455u);
	p = mosquitto_property_next(p);
	assert_non_null(mosquitto_property_read_int16(p,
	    MQTT_PROP_TOPIC_ALIAS, &u16, false));
	assert_int_equal(u16, 300);
	p = mosquitto_property_next(p);
	expect_pair(p, "room", "cellar");
	p = mosquitto_property_next(p);
	expect_pair(p, "empty", "");
	assert_null(mosquitto_property_next(p));
	mosquitto_property_free_all(&copy);
	mosquitto_property_free_all(&list);
}

static void
test_copy_of_ours_alone_is_empty(void **state)
{
	MASQ_user_properties_t ours;
	mosquitto_property *list = NULL;
	mosquitto_property *copy;

	(void)state;
	five_of_ours(&ours);
	assert_int_equal(props_append_ours(&list, &ours),
	    MASQ_STATUS_SUCCESS);
	assert_int_equal(props_copy_others(list, &copy), MASQ_STATUS_SUCCESS);
	assert_null(copy);
	assert_int_equal(props_copy_others(NULL, &copy), MASQ_STATUS_SUCCESS);
	assert_null(copy);
	mosquitto_property_free_all(&list);
}

static void
test_copy_refuses_what_publish_does_not_have(void **state)
{
	mosquitto_property *list = NULL;
	mosquitto_property *copy;

	(void)state;
	add_pair(&list, "a", "b");
	assert_int_equal(mosquitto_property_add_string(&list,
	    MQTT_PROP_REASON_STRING, "why"), MOSQ_ERR_SUCCESS);
	assert_int_equal(props_copy_others(list, &copy),
	    MASQ_ERR_MALFORMED_PACKET);
	assert_null(copy);
	mosquitto_property_free_all(&list);
}

/* What is kept beside others is for the caller to free; here it is nothing. */
static MASQ_status_t
read_ours(const mosquitto_property *list, MASQ_user_properties_t *ours)
{
	mosquitto_property *others;
	MASQ_status_t status = props_split(list, ours, &others);

	if (status != MASQ_STATUS_SUCCESS)
		assert_null(others);
	mosquitto_property_free_all(&others);
	return status;
}

/* One pass gives what props_copy_others() gives, and ours. */
static void
test_split(void **state)
{
	MASQ_user_properties_t ours;
	mosquitto_property *list = all_kinds();
	mosquitto_property *copy;
	mosquitto_property *others;
	const mosquitto_property *a;
	const mosquitto_property *b;

	(void)state;
	assert_int_equal(props_split(list, &ours, &others),
	    MASQ_STATUS_SUCCESS);
	assert_int_equal(ours.num_props, 2);
	assert_string_equal(ours.prop[0].name, "SMQTT");
	assert_string_equal(ours.prop[0].value, "1.0/1");
	assert_string_equal(ours.prop[1].name, "KM");
	assert_string_equal(ours.prop[1].value, "Ephm");
	assert_int_equal(props_copy_others(list, &copy), MASQ_STATUS_SUCCESS);
	assert_int_equal(props_size(others), props_size(copy));
	for (a = others, b = copy; a != NULL && b != NULL;
	    a = mosquitto_property_next(a), b = mosquitto_property_next(b))
		assert_int_equal(mosquitto_property_identifier(a),
		    mosquitto_property_identifier(b));
	assert_null(a);
	assert_null(b);
	mosquitto_property_free_all(&copy);
	mosquitto_property_free_all(&others);
	mosquitto_property_free_all(&list);
	/* After an error nothing is left to free. */
	add_pair(&list, "room", "kitchen");
	assert_int_equal(read_ours(list, &ours), MASQ_ERR_NOT_FOUND);
	assert_int_equal(mosquitto_property_add_string(&list,
	    MQTT_PROP_REASON_STRING, "why"), MOSQ_ERR_SUCCESS);
	assert_int_equal(read_ours(list, &ours), MASQ_ERR_MALFORMED_PACKET);
	mosquitto_property_free_all(&list);
}

/* Names differ in case or are longer: not ours. */
static void
test_names_are_compared_whole(void **state)
{
	MASQ_user_properties_t ours;
	mosquitto_property *list = NULL;

	(void)state;
	add_pair(&list, "smqtt", "1.0/1");
	add_pair(&list, "SMQTT2", "1.0/1");
	add_pair(&list, "K", "Ephm");
	add_pair(&list, "", "Ephm");
	assert_int_equal(props_check_outgoing(list), MASQ_STATUS_SUCCESS);
	assert_int_equal(read_ours(list, &ours), MASQ_ERR_NOT_FOUND);
	assert_int_equal(ours.num_props, 0);
	mosquitto_property_free_all(&list);
}

static void
test_application_may_not_use_our_names(void **state)
{
	static const char *const names[] = {
		"SMQTT", "SeqNum", "ClientId", "KeyExp", "KM",
	};

	(void)state;
	assert_int_equal(props_check_outgoing(NULL), MASQ_STATUS_SUCCESS);
	for (size_t i = 0; i < 5; i++) {
		mosquitto_property *list = NULL;

		add_pair(&list, "free", "yes");
		add_pair(&list, names[i], "x");
		assert_int_equal(props_check_outgoing(list), MASQ_ERR_INVAL);
		mosquitto_property_free_all(&list);
	}
}

static void
test_outgoing_list_must_fit_publish(void **state)
{
	mosquitto_property *list = NULL;

	(void)state;
	assert_int_equal(mosquitto_property_add_int32(&list,
	    MQTT_PROP_SESSION_EXPIRY_INTERVAL, 1), MOSQ_ERR_SUCCESS);
	assert_int_equal(props_check_outgoing(list), MASQ_ERR_INVAL);
	mosquitto_property_free_all(&list);
	assert_int_equal(mosquitto_property_add_varint(&list,
	    MQTT_PROP_SUBSCRIPTION_IDENTIFIER, 1), MOSQ_ERR_SUCCESS);
	assert_int_equal(props_check_outgoing(list), MASQ_ERR_INVAL);
	mosquitto_property_free_all(&list);
	for (int i = 0; i < 2; i++)
		assert_int_equal(mosquitto_property_add_string(&list,
		    MQTT_PROP_CONTENT_TYPE, "a"), MOSQ_ERR_SUCCESS);
	assert_int_equal(props_check_outgoing(list), MASQ_ERR_INVAL);
	mosquitto_property_free_all(&list);
}

static void
test_ours_go_out_in_order_behind_others(void **state)
{
	MASQ_user_properties_t ours;
	MASQ_user_properties_t back;
	mosquitto_property *list = NULL;
	const mosquitto_property *p;

	(void)state;
	five_of_ours(&ours);
	add_pair(&list, "first", "1");
	assert_int_equal(props_append_ours(&list, &ours),
	    MASQ_STATUS_SUCCESS);
	expect_pair(list, "first", "1");
	p = list;
	for (int i = 0; i < 5; i++) {
		p = mosquitto_property_next(p);
		expect_pair(p, ours.prop[i].name, ours.prop[i].value);
	}
	assert_null(mosquitto_property_next(p));
	assert_int_equal(read_ours(list, &back), MASQ_STATUS_SUCCESS);
	assert_memory_equal(&back, &ours, sizeof(ours));
	mosquitto_property_free_all(&list);
}

static void
test_doubled_and_long_ones_are_refused(void **state)
{
	MASQ_user_properties_t ours;
	mosquitto_property *list = NULL;

	(void)state;
	add_pair(&list, "SeqNum", "00000001");
	add_pair(&list, "other", "x");
	add_pair(&list, "SeqNum", "00000001");
	assert_int_equal(read_ours(list, &ours),
	    MASQ_ERR_MALFORMED_PACKET);
	mosquitto_property_free_all(&list);
	add_pair(&list, "ClientId", "PumpTemp007c04801");
	assert_int_equal(read_ours(list, &ours),
	    MASQ_ERR_MALFORMED_PACKET);
	mosquitto_property_free_all(&list);
	add_pair(&list, "ClientId", "PumpTemp007c0480");
	assert_int_equal(read_ours(list, &ours), MASQ_STATUS_SUCCESS);
	assert_int_equal(ours.num_props, 1);
	mosquitto_property_free_all(&list);
}

/* Sizes as MQTT v5 section 2.2.2 counts them. */
static void
test_sizes(void **state)
{
	mosquitto_property *list = all_kinds();
	MASQ_user_properties_t ours;

	(void)state;
	assert_int_equal(props_size(NULL), 0);
	assert_int_equal(props_size(list), 2 + 5 + (5 + 10) + (3 + 10) +
	    (5 + 11) + (3 + 9) + (3 + 3) + 2 + (5 + 6) + 5 + 3 + (5 + 10) +
	    (5 + 5));
	mosquitto_property_free_all(&list);
	five_of_ours(&ours);
	/* The longest value that each of them can have. */
	snprintf(ours.prop[4].value, sizeof(ours.prop[4].value), "0badcafe");
	assert_int_equal(props_append_ours(&list, &ours),
	    MASQ_STATUS_SUCCESS);
	assert_int_equal(props_size(list), props_size_ours());
	mosquitto_property_free_all(&list);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_copy_keeps_all_others_in_order),
		cmocka_unit_test(test_copy_of_ours_alone_is_empty),
		cmocka_unit_test(test_copy_refuses_what_publish_does_not_have),
		cmocka_unit_test(test_split),
		cmocka_unit_test(test_names_are_compared_whole),
		cmocka_unit_test(test_application_may_not_use_our_names),
		cmocka_unit_test(test_outgoing_list_must_fit_publish),
		cmocka_unit_test(test_ours_go_out_in_order_behind_others),
		cmocka_unit_test(test_doubled_and_long_ones_are_refused),
		cmocka_unit_test(test_sizes),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
