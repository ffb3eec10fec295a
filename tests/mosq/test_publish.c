/*
 * What is handed to libmosquitto, in which order.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "api.h"
#include "mosq/publisher.h"

static void
test_misuse(void **state)
{
	mosquitto_property *props = NULL;
	char *longest = malloc(65537);

	(void)state;
	publisher_start(3);
	assert_non_null(longest);
	memset(longest, 't', 65536);
	longest[65536] = '\0';
#define REFUSED(status, ...) do {					\
	assert_int_equal(MASQ_publish(__VA_ARGS__, false), status);	\
	assert_string_not_equal(MASQ_last_error(), "");			\
} while (0)
	REFUSED(MASQ_ERR_INVAL, NULL, NULL, TOPIC, 1, "v", 0);
	REFUSED(MASQ_ERR_INVAL, masq, NULL, NULL, 1, "v", 0);
	REFUSED(MASQ_ERR_INVAL, masq, NULL, TOPIC, 1, NULL, 0);
	REFUSED(MASQ_ERR_INVAL, masq, NULL, TOPIC, -1, "v", 0);
	REFUSED(MASQ_ERR_INVAL, masq, NULL, TOPIC, 1, "v", -1);
	REFUSED(MASQ_ERR_INVAL, masq, NULL, TOPIC, 1, "v", 3);
	REFUSED(MASQ_ERR_INVAL, masq, NULL, "", 1, "v", 0);
	REFUSED(MASQ_ERR_INVAL, masq, NULL, "a/+/b", 1, "v", 0);
	REFUSED(MASQ_ERR_INVAL, masq, NULL, "a/#", 1, "v", 0);
	REFUSED(MASQ_ERR_INVAL, masq, NULL, longest, 1, "v", 0);
	REFUSED(MASQ_ERR_MALFORMED_UTF8, masq, NULL, "a\xff", 1, "v", 0);
	/* An alias does not stand in for a topic, our names are ours. */
	assert_int_equal(mosquitto_property_add_int16(&props,
	    MQTT_PROP_TOPIC_ALIAS, 1), MOSQ_ERR_SUCCESS);
	assert_int_equal(MASQ_publish_v5(masq, NULL, "", 1, "v", 0, false,
	    props), MASQ_ERR_INVAL);
	assert_int_equal(mosquitto_property_add_string_pair(&props,
	    MQTT_PROP_USER_PROPERTY, "KM", "x"), MOSQ_ERR_SUCCESS);
	assert_int_equal(MASQ_publish_v5(masq, NULL, TOPIC, 1, "v", 0, false,
	    props), MASQ_ERR_INVAL);
	assert_int_equal(fake.num_packets, 0);
	mosquitto_property_free_all(&props);
	free(longest);
}

static void
test_a_subscriber_cannot_publish(void **state)
{
	(void)state;
	masq = fake_client(MASQ_role_subscriber, NULL);
	fake_connect();
	assert_int_equal(publish_value(NULL, 0), MASQ_ERR_INVAL_ROLE);
	assert_int_equal(fake.num_packets, 0);
}

static void
test_ephemeral_is_one_packet(void **state)
{
	int mid = 0;

	(void)state;
	publisher_start(0);
	for (int qos = 0; qos < 3; qos++) {
		assert_int_equal(publish_value(&mid, qos), MASQ_STATUS_SUCCESS);
		expect_data(qos, qos);
		assert_int_equal(mid, packet(qos)->mid);
		assert_string_equal(fake_prop(packet(qos), "KM"), "Ephm");
	}
	assert_int_equal(fake.num_packets, 3);
}

static void
test_key_goes_out_before_its_data(void **state)
{
	int mid = 0;

	(void)state;
	publisher_start(2);
	for (int i = 0; i < 4; i++)
		assert_int_equal(publish_value(&mid, 1), MASQ_STATUS_SUCCESS);
	assert_int_equal(fake.num_packets, 6);
	expect_key(0, 1);
	expect_data(1, 1);
	expect_data(2, 1);
	expect_key(3, 1);
	expect_data(4, 1);
	expect_data(5, 1);
	expect_key_of_data(0, 1);
	expect_key_of_data(0, 2);
	expect_key_of_data(3, 4);
	assert_int_equal(mid, packet(5)->mid);
}

static void
test_qos_of_the_key_packet(void **state)
{
	(void)state;
	publisher_start(1);
	for (int qos = 0; qos < 3; qos++) {
		assert_int_equal(publish_value(NULL, qos), MASQ_STATUS_SUCCESS);
		expect_key(2 * qos, qos == 0 ? 1 : qos);
		fake_answer(masq, packet(2 * qos)->mid, 0);
		fake_answer(masq, packet(2 * qos + 1)->mid, 0);
	}
}

static void
test_application_properties_come_first_and_only_with_data(void **state)
{
	mosquitto_property *props = NULL;

	(void)state;
	publisher_start(1);
	assert_int_equal(mosquitto_property_add_string(&props,
	    MQTT_PROP_CONTENT_TYPE, "text/plain"), MOSQ_ERR_SUCCESS);
	assert_int_equal(mosquitto_property_add_string_pair(&props,
	    MQTT_PROP_USER_PROPERTY, "unit", "m"), MOSQ_ERR_SUCCESS);
	assert_int_equal(MASQ_publish_v5(masq, NULL, TOPIC, 5, "value", 1,
	    false, props), MASQ_STATUS_SUCCESS);
	expect_key(0, 1);
	expect_data(1, 1);
	assert_int_equal(packet(1)->num_props, 7);
	assert_string_equal(packet(1)->props[0][0], "#3");
	assert_string_equal(packet(1)->props[1][0], "unit");
	assert_string_equal(packet(1)->props[2][0], "SMQTT");
	assert_string_equal(packet(1)->props[6][0], "KM");
	/* The list is still the application's. */
	assert_string_equal(mosquitto_property_identifier_to_string(
	    mosquitto_property_identifier(props)), "content-type");
	mosquitto_property_free_all(&props);
}

/* Nothing unanswered: the key packet is sent at once, QoS 0 stays QoS 0. */
static void
test_qos_0_behind_a_key_that_has_left(void **state)
{
	(void)state;
	publisher_start(100);
	assert_int_equal(publish_value(NULL, 0), MASQ_STATUS_SUCCESS);
	assert_int_equal(publish_value(NULL, 0), MASQ_STATUS_SUCCESS);
	expect_key(0, 1);
	expect_data(1, 0);
	expect_data(2, 0);
}

/* Others unanswered: the key packet may be held back, and data behind it. */
static void
test_qos_0_waits_for_a_key_that_may_be_held_back(void **state)
{
	(void)state;
	publisher_start(1);
	assert_int_equal(publish_value(NULL, 1), MASQ_STATUS_SUCCESS);
	fake.every = 100;
	assert_int_equal(publish_value(NULL, 0), MASQ_STATUS_SUCCESS);
	assert_int_equal(publish_value(NULL, 0), MASQ_STATUS_SUCCESS);
	expect_key(2, 1);
	expect_data(3, 1);
	expect_data(4, 1);
	/* Acknowledged: QoS 0 goes its own way again. */
	fake_answer(masq, packet(2)->mid, 0);
	assert_int_equal(publish_value(NULL, 0), MASQ_STATUS_SUCCESS);
	expect_data(5, 0);
}

static void
test_data_stays_behind_a_key_of_qos_2(void **state)
{
	(void)state;
	publisher_start(100);
	assert_int_equal(publish_value(NULL, 2), MASQ_STATUS_SUCCESS);
	assert_int_equal(publish_value(NULL, 0), MASQ_STATUS_SUCCESS);
	assert_int_equal(publish_value(NULL, 1), MASQ_STATUS_SUCCESS);
	expect_key(0, 2);
	expect_data(1, 2);
	expect_data(2, 2);
	expect_data(3, 2);
	fake_answer(masq, packet(0)->mid, 0);
	assert_int_equal(publish_value(NULL, 0), MASQ_STATUS_SUCCESS);
	expect_data(4, 0);
}

/* Before anything is encrypted or sent. */
static void
test_packet_over_the_limit_of_mqtt(void **state)
{
	/* Topic and its length, id, properties and their length. */
	const int rest = 2 + 11 + 2 + 1 + (5 + 5 + 5) + (5 + 6 + 8) +
	    (5 + 8 + 16) + (5 + 6 + 16) + (5 + 2 + 8) + FAKE_OVERHEAD;
	const int most = 268435455 - rest;
	mosquitto_property *props = NULL;
	char *value = calloc(1, 268435455);

	(void)state;
	publisher_start(0);
	assert_non_null(value);
	assert_int_equal(MASQ_publish(masq, NULL, TOPIC, most + 1, value, 1,
	    false), MASQ_ERR_PAYLOAD_SIZE);
	assert_int_equal(fake.num_packets, 0);
	assert_int_equal(MASQ_publish(masq, NULL, TOPIC, most, value, 1,
	    false), MASQ_STATUS_SUCCESS);
	assert_int_equal(fake.num_packets, 1);
	assert_int_equal(mosquitto_property_add_byte(&props,
	    MQTT_PROP_PAYLOAD_FORMAT_INDICATOR, 0), MOSQ_ERR_SUCCESS);
	assert_int_equal(MASQ_publish_v5(masq, NULL, TOPIC, most - 1, value,
	    1, false, props), MASQ_ERR_PAYLOAD_SIZE);
	assert_int_equal(fake.num_packets, 1);
	mosquitto_property_free_all(&props);
	free(value);
}

static void
test_error_of_the_cipher_is_passed_on(void **state)
{
	(void)state;
	publisher_start(2);
	fake.encrypt_status = MASQ_ERR_KMS;
	assert_int_equal(publish_value(NULL, 0), MASQ_ERR_KMS);
	assert_int_equal(fake.num_packets, 0);
	fake.encrypt_status = MASQ_STATUS_SUCCESS;
	assert_int_equal(publish_value(NULL, 0), MASQ_STATUS_SUCCESS);
}

/* Payloads on both sides of the length up to which they are made on the
 * stack go out whole. */
static unsigned char long_value[5000];

static void
test_long_values(void **state)
{
	static const int lens[] = { 4067, 4068, 4069, 4096, 4097, 5000 };

	(void)state;
	publisher_start(0);
	for (size_t i = 0; i < sizeof(long_value); i++)
		long_value[i] = (unsigned char)(i * 7);
	for (int i = 0; i < 6; i++) {
		const struct fake_packet *p;

		assert_int_equal(MASQ_publish(masq, NULL, TOPIC, lens[i],
		    long_value, 0, false), MASQ_STATUS_SUCCESS);
		p = packet(i);
		assert_int_equal(p->len, lens[i] + FAKE_OVERHEAD);
		for (size_t j = 0; j < sizeof(p->payload) - FAKE_OVERHEAD; j++)
			assert_int_equal(p->payload[FAKE_OVERHEAD + j],
			    (unsigned char)~(j * 7));
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(test_misuse),
		TEST(test_a_subscriber_cannot_publish),
		TEST(test_ephemeral_is_one_packet),
		TEST(test_key_goes_out_before_its_data),
		TEST(test_qos_of_the_key_packet),
		TEST(test_application_properties_come_first_and_only_with_data),
		TEST(test_qos_0_behind_a_key_that_has_left),
		TEST(test_qos_0_waits_for_a_key_that_may_be_held_back),
		TEST(test_data_stays_behind_a_key_of_qos_2),
		TEST(test_packet_over_the_limit_of_mqtt),
		TEST(test_error_of_the_cipher_is_passed_on),
		TEST(test_long_values),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
