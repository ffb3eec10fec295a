/*
 * Tests of lib/mosq/receive.c: what reaches the application of a message.
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
#include <unistd.h>

#include <cmocka.h>

#include "api.h"
#include "mosq/fake.h"

static struct masqitt *masq;
static int obj;
static mosquitto_property *props;

static int messages;
static char value[64];
static int value_len;
static bool value_is_null;
static int num_props;
static char first_prop[32];

static int errors;
static MASQ_status_t error_status;
static char error_text[256];

static void
on_message(struct mosquitto *mosq, void *o,
    const struct mosquitto_message *message, const mosquitto_property *list)
{
	char *name;
	char *unused;

	assert_ptr_equal(mosq, MASQ_get_mosquitto(masq));
	assert_ptr_equal(o, &obj);
	messages++;
	assert_string_equal(message->topic, "plant/level");
	assert_int_equal(message->mid, 17);
	assert_int_equal(message->qos, 2);
	assert_true(message->retain);
	value_is_null = message->payload == NULL;
	value_len = message->payloadlen;
	if (!value_is_null) {
		assert_true((size_t)value_len < sizeof(value));
		/* With the NUL that libmosquitto promises. */
		memcpy(value, message->payload, (size_t)value_len + 1);
	}
	if (list != NULL) {
		assert_non_null(mosquitto_property_read_string_pair(list,
		    MQTT_PROP_USER_PROPERTY, &name, &unused, false));
		snprintf(first_prop, sizeof(first_prop), "%s", name);
		free(name);
		free(unused);
	}
	for (num_props = 0; list != NULL;
	    list = mosquitto_property_next(list))
		num_props++;
}

static void
on_error(struct mosquitto *mosq, void *o, MASQ_status_t status,
    const struct mosquitto_message *message, const char *text)
{
	assert_ptr_equal(mosq, MASQ_get_mosquitto(masq));
	assert_ptr_equal(o, &obj);
	assert_string_equal(message->topic, "plant/level");
	errors++;
	error_status = status;
	snprintf(error_text, sizeof(error_text), "%s", text);
}

static void
add_pair(const char *name, const char *text)
{
	assert_int_equal(mosquitto_property_add_string_pair(&props,
	    MQTT_PROP_USER_PROPERTY, name, text), MOSQ_ERR_SUCCESS);
}

static int
set_up(void **state)
{
	(void)state;
	fake_reset();
	messages = 0;
	errors = 0;
	masq = fake_client(MASQ_role_subscriber, &obj);
	assert_non_null(masq);
	MASQ_message_v5_callback_set(masq, on_message);
	MASQ_error_callback_set(masq, on_error);
	add_pair("SMQTT", "1.0/1");
	add_pair("SeqNum", "00000001");
	add_pair("ClientId", "PumpTemp007c0480");
	add_pair("KeyExp", "20240903T180000Z");
	add_pair("KM", "Ephm");
	return 0;
}

static int
tear_down(void **state)
{
	(void)state;
	mosquitto_property_free_all(&props);
	MASQ_destroy(masq);
	return 0;
}

/* As libmosquitto calls it. */
static void
receive(const char *text)
{
	unsigned char payload[FAKE_OVERHEAD + 64];
	struct mosquitto *mosq = MASQ_get_mosquitto(masq);
	struct mosquitto_message message = {
		.mid = 17, .topic = (char[]){ "plant/level" },
		.payload = payload, .qos = 2, .retain = true,
		.payloadlen = FAKE_OVERHEAD + (int)strlen(text),
	};

	memset(payload, 'd', FAKE_OVERHEAD);
	for (size_t i = 0; text[i] != '\0'; i++)
		payload[FAKE_OVERHEAD + i] = (unsigned char)~text[i];
	fake.on_message(mosq, mosquitto_userdata(mosq), &message, props);
}

static void
test_value_is_opened(void **state)
{
	(void)state;
	receive("3.25 m");
	assert_int_equal(messages, 1);
	assert_int_equal(errors, 0);
	assert_int_equal(value_len, 6);
	assert_string_equal(value, "3.25 m");
	assert_int_equal(num_props, 0);
	assert_int_equal(fake.decrypt_props.num_props, 5);
	assert_string_equal(fake.decrypt_props.prop[3].value,
	    "20240903T180000Z");
}

/* Values of all lengths around that up to which they are opened on the
 * stack: bytes, length and NUL arrive. */
static size_t long_len;
static int long_messages;

static void
on_long_message(struct mosquitto *mosq, void *o,
    const struct mosquitto_message *message, const mosquitto_property *list)
{
	const unsigned char *bytes = message->payload;

	(void)mosq;
	(void)o;
	assert_null(list);
	assert_int_equal(message->payloadlen, long_len);
	for (size_t i = 0; i < long_len; i++)
		assert_int_equal(bytes[i], (unsigned char)(i * 7));
	assert_int_equal(bytes[long_len], 0);
	long_messages++;
}

static void
test_long_values(void **state)
{
	struct mosquitto *mosq = MASQ_get_mosquitto(masq);
	unsigned char payload[FAKE_OVERHEAD + 5000];
	struct mosquitto_message message = {
		.mid = 17, .topic = (char[]){ "plant/level" },
		.payload = payload, .qos = 2, .retain = true
	};

	(void)state;
	MASQ_message_v5_callback_set(masq, on_long_message);
	memset(payload, 'd', FAKE_OVERHEAD);
	for (size_t i = 0; i < 5000; i++)
		payload[FAKE_OVERHEAD + i] = (unsigned char)~(i * 7);
	long_messages = 0;
	for (long_len = 4060; long_len <= 5000; long_len++) {
		message.payloadlen = (int)long_len + FAKE_OVERHEAD;
		fake.on_message(mosq, mosquitto_userdata(mosq), &message,
		    props);
	}
	assert_int_equal(long_messages, 5000 - 4060 + 1);
	assert_int_equal(errors, 0);
}

static void
test_empty_value(void **state)
{
	(void)state;
	receive("");
	assert_int_equal(messages, 1);
	assert_int_equal(value_len, 0);
	assert_true(value_is_null);
}

static void
test_other_properties_pass(void **state)
{
	(void)state;
	add_pair("unit", "m");
	add_pair("unit", "ft");
	receive("1");
	assert_int_equal(messages, 1);
	assert_int_equal(num_props, 2);
	assert_string_equal(first_prop, "unit");
}

static void
test_key_packet_is_not_delivered(void **state)
{
	(void)state;
	fake.decrypt_status = MASQ_STATUS_KEY_MGMT;
	receive("x");
	assert_int_equal(messages, 0);
	assert_int_equal(errors, 0);
}

/* Overlapping subscriptions and QoS 1 are no attack. */
static void
test_second_copy_is_reported_to_nobody(void **state)
{
	(void)state;
	fake.decrypt_status = MASQ_ERR_DUPLICATE;
	receive("x");
	assert_int_equal(messages, 0);
	assert_int_equal(errors, 0);
}

/* docs/reference-flaws.md, 6: reported once, and that is all. */
static void
test_ref06_what_cannot_be_opened_is_reported(void **state)
{
	static const MASQ_status_t cases[] = {
		MASQ_ERR_DECRYPT, MASQ_ERR_CRYPTO, MASQ_ERR_KMS,
		MASQ_ERR_REPLAY, MASQ_ERR_EXPIRED, MASQ_ERR_MALFORMED_PACKET,
		MASQ_ERR_BAD_PROTOID, MASQ_ERR_INVAL_ROLE,
	};

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		fake.decrypt_status = cases[i];
		receive("x");
		assert_int_equal(errors, i + 1);
		assert_int_equal(error_status, cases[i]);
		assert_string_equal(error_text, "decrypt said so");
	}
	assert_int_equal(messages, 0);
	fake.decrypt_status = MASQ_STATUS_SUCCESS;
	receive("on it goes");
	assert_int_equal(messages, 1);
}

static void
test_doubled_property(void **state)
{
	(void)state;
	add_pair("KM", "Ephm");
	receive("x");
	assert_int_equal(errors, 1);
	assert_int_equal(error_status, MASQ_ERR_MALFORMED_PACKET);
	assert_int_equal(messages, 0);
}

static void
test_long_property_is_not_cut(void **state)
{
	(void)state;
	mosquitto_property_free_all(&props);
	add_pair("ClientId", "PumpTemp007c0480x");
	receive("x");
	assert_int_equal(error_status, MASQ_ERR_MALFORMED_PACKET);
	assert_int_equal(messages, 0);
}

static void
test_plain_message(void **state)
{
	(void)state;
	mosquitto_property_free_all(&props);
	receive("in plain");
	assert_int_equal(errors, 1);
	assert_int_equal(error_status, MASQ_ERR_NOT_FOUND);
	assert_string_not_equal(error_text, "");
	add_pair("unit", "m");
	receive("in plain");
	assert_int_equal(errors, 2);
	assert_int_equal(error_status, MASQ_ERR_NOT_FOUND);
	assert_int_equal(messages, 0);
}

/* A payload as it is, without a property. */
static void
receive_bare(const void *payload, size_t len)
{
	struct mosquitto *mosq = MASQ_get_mosquitto(masq);
	struct mosquitto_message message = {
		.mid = 17, .topic = (char[]){ "plant/level" }, .qos = 2,
		.payload = len == 0 ? NULL : (void *)(uintptr_t)payload,
		.payloadlen = (int)len, .retain = true
	};

	fake.on_message(mosq, mosquitto_userdata(mosq), &message, NULL);
}

/* Two points of the curve's form and what may follow them. */
static void
make_points(unsigned char *payload, size_t len)
{
	memset(payload, 0xee, len);
	for (size_t i = 0; i < 130; i++)
		payload[i] = i % 65 == 0 ? 4 : 0x24;
}

static void
test_stripped_properties_are_not_plain_text(void **state)
{
	unsigned char payload[200];
	static const size_t lengths[] = { 130, 158, 200 };

	(void)state;
	for (size_t i = 0; i < 3; i++) {
		make_points(payload, lengths[i]);
		receive_bare(payload, lengths[i]);
		assert_int_equal(errors, i + 1);
		assert_int_equal(error_status, MASQ_ERR_MALFORMED_PACKET);
		assert_non_null(strstr(error_text, "stripped"));
	}
	/* No key in front, or none that could be one. */
	make_points(payload, sizeof(payload));
	receive_bare(payload, 157);
	assert_int_equal(error_status, MASQ_ERR_NOT_FOUND);
	assert_non_null(strstr(error_text, "plain"));
	assert_non_null(strstr(error_text, "stripped"));
	payload[98] = 0x26;
	receive_bare(payload, sizeof(payload));
	assert_int_equal(error_status, MASQ_ERR_NOT_FOUND);
	assert_int_equal(messages, 0);
}

static void
test_clearing_a_retained_key_packet_is_no_error(void **state)
{
	(void)state;
	receive_bare(NULL, 0);
	assert_int_equal(errors, 0);
	assert_int_equal(messages, 0);
	/* With our properties an empty payload is a broken packet. */
	fake.decrypt_status = MASQ_ERR_MALFORMED_PACKET;
	receive("");
	assert_int_equal(errors, 1);
}

static void
test_second_copies_are_not_reported(void **state)
{
	(void)state;
	fake.decrypt_status = MASQ_ERR_DUPLICATE;
	receive("x");
	assert_int_equal(errors, 0);
	assert_int_equal(messages, 0);
}

static int v5_errors;
static int v5_props;

static void
on_error_v5(struct mosquitto *mosq, void *o, MASQ_status_t status,
    const struct mosquitto_message *message, const char *text,
    const mosquitto_property *list)
{
	on_error(mosq, o, status, message, text);
	v5_errors++;
	for (v5_props = 0; list != NULL; list = mosquitto_property_next(list))
		v5_props++;
}

static void
test_error_callback_gets_the_properties(void **state)
{
	(void)state;
	MASQ_error_v5_callback_set(masq, on_error_v5);
	add_pair("unit", "m");
	fake.decrypt_status = MASQ_ERR_DECRYPT;
	v5_errors = 0;
	receive("x");
	assert_int_equal(errors, 2);
	assert_int_equal(v5_errors, 1);
	assert_int_equal(v5_props, 6);
	MASQ_error_callback_set(masq, NULL);
	receive("x");
	assert_int_equal(errors, 3);
	assert_int_equal(v5_errors, 2);
	MASQ_error_v5_callback_set(NULL, on_error_v5);
}

/* Run receive() for each status and count the lines on standard error. */
static int
lines_on_stderr(const MASQ_status_t *statuses, size_t count)
{
	FILE *file = tmpfile();
	int saved = dup(2);
	int lines = 0;
	char line[1024];

	assert_non_null(file);
	assert_true(saved >= 0 && dup2(fileno(file), 2) >= 0);
	for (size_t i = 0; i < count; i++) {
		fake.decrypt_status = statuses[i];
		receive("x");
	}
	assert_true(dup2(saved, 2) >= 0);
	close(saved);
	rewind(file);
	while (fgets(line, sizeof(line), file) != NULL) {
		assert_non_null(strstr(line, "topic plant/level"));
		assert_non_null(strstr(line, "decrypt said so"));
		lines++;
	}
	fclose(file);
	return lines;
}

static void
test_first_unreadable_message_of_each_kind_is_printed(void **state)
{
	static const MASQ_status_t statuses[] = {
		MASQ_ERR_DECRYPT, MASQ_ERR_REPLAY, MASQ_ERR_DECRYPT,
		MASQ_ERR_REPLAY, MASQ_ERR_DUPLICATE, MASQ_ERR_EXPIRED
	};

	(void)state;
	/* Who has set a callback, even to none, is not told that way. */
	assert_int_equal(lines_on_stderr(statuses, 6), 0);
	MASQ_destroy(masq);
	masq = fake_client(MASQ_role_subscriber, &obj);
	assert_int_equal(lines_on_stderr(statuses, 6), 3);
	assert_int_equal(lines_on_stderr(statuses, 6), 0);
	MASQ_error_callback_set(masq, NULL);
}

static void
test_callbacks_can_be_turned_off(void **state)
{
	(void)state;
	MASQ_message_v5_callback_set(masq, NULL);
	MASQ_error_callback_set(masq, NULL);
	receive("x");
	fake.decrypt_status = MASQ_ERR_DECRYPT;
	receive("x");
	assert_int_equal(messages, 0);
	assert_int_equal(errors, 0);
	MASQ_message_v5_callback_set(NULL, on_message);
	MASQ_error_callback_set(NULL, on_error);
}

static void
test_user_data_can_be_changed(void **state)
{
	(void)state;
	MASQ_message_v5_callback_set(masq, NULL);
	mosquitto_user_data_set(MASQ_get_mosquitto(masq), &obj);
	MASQ_message_v5_callback_set(masq, on_message);
	receive("x");
	assert_int_equal(messages, 1);
}

int
main(void)
{
#define T(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)
	const struct CMUnitTest tests[] = {
		T(test_value_is_opened),
		T(test_long_values),
		T(test_empty_value),
		T(test_other_properties_pass),
		T(test_key_packet_is_not_delivered),
		T(test_second_copy_is_reported_to_nobody),
		T(test_ref06_what_cannot_be_opened_is_reported),
		T(test_doubled_property),
		T(test_long_property_is_not_cut),
		T(test_plain_message),
		T(test_stripped_properties_are_not_plain_text),
		T(test_clearing_a_retained_key_packet_is_no_error),
		T(test_second_copies_are_not_reported),
		T(test_error_callback_gets_the_properties),
		T(test_first_unreadable_message_of_each_kind_is_printed),
		T(test_callbacks_can_be_turned_off),
		T(test_user_data_can_be_changed),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
