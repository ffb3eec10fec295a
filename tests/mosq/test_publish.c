/*
 * Tests of lib/mosq/publish.c and callbacks.c: what is handed to libmosquitto,
 * in which order, and what happens when it cannot take it.
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
#include <pthread.h>
#include <time.h>

#include "api.h"
#include "mosq/fake.h"

#define TOPIC "plant/level"

static struct masqitt *masq;

static int heard[FAKE_MAX];		/* ids the application was told */
static int num_heard;
static int reasons[FAKE_MAX];
static int num_reasons;
static void *heard_obj;

static void
on_publish(struct mosquitto *mosq, void *obj, int mid)
{
	assert_ptr_equal(mosq, MASQ_get_mosquitto(masq));
	heard_obj = obj;
	heard[num_heard++] = mid;
}

static void
on_publish_v5(struct mosquitto *mosq, void *obj, int mid, int reason,
    const mosquitto_property *props)
{
	(void)mosq;
	(void)mid;
	(void)props;
	heard_obj = obj;
	reasons[num_reasons++] = reason;
}

/* A publisher that changes its key every n packets, connected. */
static void
start(int n)
{
	fake.every = n;
	masq = fake_client(MASQ_role_publisher, &heard);
	assert_non_null(masq);
	mosquitto_publish_callback_set(MASQ_get_mosquitto(masq), on_publish);
	mosquitto_publish_v5_callback_set(MASQ_get_mosquitto(masq),
	    on_publish_v5);
	fake_connect();
}

static int
set_up(void **state)
{
	(void)state;
	fake_reset();
	num_heard = 0;
	num_reasons = 0;
	heard_obj = NULL;
	masq = NULL;
	return 0;
}

static int
tear_down(void **state)
{
	(void)state;
	MASQ_destroy(masq);
	fake_reset();
	return 0;
}

static MASQ_status_t
send(int *mid, int qos)
{
	return MASQ_publish(masq, mid, TOPIC, 5, "value", qos, true);
}

static const struct fake_packet *
packet(int i)
{
	assert_true(i < fake.num_packets);
	return &fake.packets[i];
}

static void
expect_key(int i, int qos)
{
	const struct fake_packet *p = packet(i);
	static const char *const names[5] = {
		"SMQTT", "SeqNum", "ClientId", "KeyExp", "KM",
	};

	assert_string_equal(p->topic, TOPIC);
	assert_int_equal(p->len, FAKE_KEY_LEN);
	assert_int_equal(p->qos, qos);
	assert_true(p->retain);
	assert_int_equal(p->num_props, 5);
	for (int j = 0; j < 5; j++)
		assert_string_equal(p->props[j][0], names[j]);
	assert_string_equal(p->props[4][1], "Pers");
}

static void
expect_data(int i, int qos)
{
	const struct fake_packet *p = packet(i);

	assert_string_equal(p->topic, TOPIC);
	assert_int_equal(p->len, FAKE_OVERHEAD + 5);
	assert_int_equal(p->payload[FAKE_OVERHEAD], (unsigned char)~'v');
	assert_int_equal(p->qos, qos);
	assert_false(p->retain);
	assert_string_not_equal(fake_prop(p, "KM"), "Pers");
}

/* The data packet uses the key packet that was handed over last. */
static void
expect_key_of_data(int key, int data)
{
	assert_string_equal(fake_prop(packet(data), "KM"),
	    fake_prop(packet(key), "SeqNum"));
}

static void
test_misuse(void **state)
{
	mosquitto_property *props = NULL;
	char *longest = malloc(65537);

	(void)state;
	start(3);
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
	assert_int_equal(send(NULL, 0), MASQ_ERR_INVAL_ROLE);
	assert_int_equal(fake.num_packets, 0);
}

static void
test_ephemeral_is_one_packet(void **state)
{
	int mid = 0;

	(void)state;
	start(0);
	for (int qos = 0; qos < 3; qos++) {
		assert_int_equal(send(&mid, qos), MASQ_STATUS_SUCCESS);
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
	start(2);
	for (int i = 0; i < 4; i++)
		assert_int_equal(send(&mid, 1), MASQ_STATUS_SUCCESS);
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
	start(1);
	for (int qos = 0; qos < 3; qos++) {
		assert_int_equal(send(NULL, qos), MASQ_STATUS_SUCCESS);
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
	start(1);
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

static void
test_key_ids_are_never_reported(void **state)
{
	int mid = 0;

	(void)state;
	start(1);
	assert_int_equal(send(&mid, 1), MASQ_STATUS_SUCCESS);
	fake_answer(masq, packet(0)->mid, 0);
	assert_int_equal(num_heard, 0);
	assert_int_equal(num_reasons, 0);
	fake_answer(masq, packet(1)->mid, 0x10);
	assert_int_equal(num_heard, 1);
	assert_int_equal(heard[0], mid);
	assert_int_equal(num_reasons, 1);
	assert_int_equal(reasons[0], 0x10);
	assert_ptr_equal(heard_obj, &heard);
	/* What the application publishes past us is reported too. */
	fake_answer(masq, 4711, 0);
	assert_int_equal(num_heard, 2);
	mosquitto_publish_callback_set(MASQ_get_mosquitto(masq), NULL);
	mosquitto_publish_v5_callback_set(MASQ_get_mosquitto(masq), NULL);
	fake_answer(masq, 4712, 0);
	assert_int_equal(num_heard, 2);
	assert_int_equal(num_reasons, 2);
}

static void
test_callback_of_another_mosquitto_is_set_there(void **state)
{
	struct mosquitto *other = mosquitto_new(NULL, true, NULL);

	(void)state;
	mosquitto_publish_callback_set(other, on_publish);
	mosquitto_publish_v5_callback_set(other, on_publish_v5);
	assert_ptr_equal(fake.on_publish, on_publish);
	assert_ptr_equal(fake.on_publish_v5, on_publish_v5);
	mosquitto_destroy(other);
}

/* Nothing unanswered: the key packet is sent at once, QoS 0 stays QoS 0. */
static void
test_qos_0_behind_a_key_that_has_left(void **state)
{
	(void)state;
	start(100);
	assert_int_equal(send(NULL, 0), MASQ_STATUS_SUCCESS);
	assert_int_equal(send(NULL, 0), MASQ_STATUS_SUCCESS);
	expect_key(0, 1);
	expect_data(1, 0);
	expect_data(2, 0);
}

/* Without a loop thread libmosquitto sends and reports at once. */
static void
sent_at_once(const struct fake_packet *p)
{
	if (p->qos == 0)
		fake_answer(masq, p->mid, 0);
}

/* A report that comes too early would have a hasty application reset the
 * connection. */
static void
test_qos_0_is_reported_with_its_key(void **state)
{
	int mid[3];

	(void)state;
	start(100);
	fake.on_send = sent_at_once;
	for (int i = 0; i < 3; i++)
		assert_int_equal(send(&mid[i], 0), MASQ_STATUS_SUCCESS);
	assert_int_equal(num_heard, 0);
	fake_answer(masq, packet(0)->mid, 0x10);
	assert_int_equal(num_heard, 3);
	assert_int_equal(num_reasons, 3);
	for (int i = 0; i < 3; i++) {
		assert_int_equal(heard[i], mid[i]);
		assert_int_equal(reasons[i], 0);
	}
	assert_int_equal(send(&mid[0], 0), MASQ_STATUS_SUCCESS);
	assert_int_equal(num_heard, 4);
	assert_int_equal(heard[3], mid[0]);
}

/* Others unanswered: the key packet may be held back, and data behind it. */
static void
test_qos_0_waits_for_a_key_that_may_be_held_back(void **state)
{
	(void)state;
	start(1);
	assert_int_equal(send(NULL, 1), MASQ_STATUS_SUCCESS);
	fake.every = 100;
	assert_int_equal(send(NULL, 0), MASQ_STATUS_SUCCESS);
	assert_int_equal(send(NULL, 0), MASQ_STATUS_SUCCESS);
	expect_key(2, 1);
	expect_data(3, 1);
	expect_data(4, 1);
	/* Acknowledged: QoS 0 goes its own way again. */
	fake_answer(masq, packet(2)->mid, 0);
	assert_int_equal(send(NULL, 0), MASQ_STATUS_SUCCESS);
	expect_data(5, 0);
}

static void
test_data_stays_behind_a_key_of_qos_2(void **state)
{
	(void)state;
	start(100);
	assert_int_equal(send(NULL, 2), MASQ_STATUS_SUCCESS);
	assert_int_equal(send(NULL, 0), MASQ_STATUS_SUCCESS);
	assert_int_equal(send(NULL, 1), MASQ_STATUS_SUCCESS);
	expect_key(0, 2);
	expect_data(1, 2);
	expect_data(2, 2);
	expect_data(3, 2);
	fake_answer(masq, packet(0)->mid, 0);
	assert_int_equal(send(NULL, 0), MASQ_STATUS_SUCCESS);
	expect_data(4, 0);
}

static void
test_without_connection_nothing_is_spent(void **state)
{
	int mid = 4711;

	(void)state;
	start(2);
	fake_disconnect();
	for (int qos = 0; qos < 3; qos++)
		assert_int_equal(send(&mid, qos), MASQ_ERR_NO_CONN);
	assert_string_not_equal(MASQ_last_error(), "");
	assert_int_equal(mid, 4711);
	assert_int_equal(fake.num_packets, 0);
	fake_connect();
	assert_int_equal(send(&mid, 0), MASQ_STATUS_SUCCESS);
	expect_key(0, 1);
	assert_string_equal(fake_prop(packet(0), "SeqNum"), "00000000");
	expect_data(1, 0);
}

/*
 * PROTOCOL section 6, point 14: a key packet that could not be handed to the
 * broker goes out again, byte for byte, and no data under it before.
 */
static void
test_ref14_key_that_was_not_handed_over(void **state)
{
	static const struct fake_failure ways[] = {
		{ 1, MOSQ_ERR_NO_CONN, false },
		{ 1, MOSQ_ERR_NO_CONN, true },
		{ 1, MOSQ_ERR_CONN_LOST, true },
		{ 1, MOSQ_ERR_NOMEM, false },
		{ 1, MOSQ_ERR_OVERSIZE_PACKET, false },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(ways) / sizeof(ways[0]); i++) {
		set_up(state);
		start(100);
		fake.failures[0] = ways[i];
		fake.failures[1] = ways[i];
		fake.failures[1].call = 2;
		assert_int_not_equal(send(NULL, 1), MASQ_STATUS_SUCCESS);
		assert_int_not_equal(send(NULL, 1), MASQ_STATUS_SUCCESS);
		assert_int_equal(fake.num_packets, 2);
		assert_int_equal(send(NULL, 1), MASQ_STATUS_SUCCESS);
		assert_int_equal(fake.num_packets, 4);
		for (int j = 0; j < 3; j++) {
			expect_key(j, 1);
			assert_memory_equal(packet(j)->props,
			    packet(0)->props, sizeof(packet(0)->props));
			assert_memory_equal(packet(j)->payload,
			    packet(0)->payload, FAKE_KEY_LEN);
		}
		expect_data(3, 1);
		expect_key_of_data(2, 3);
		/* None of the three is reported when it comes through. */
		for (int j = 0; j < 3; j++)
			if (packet(j)->mid != 0)
				fake_answer(masq, packet(j)->mid, 0);
		assert_int_equal(num_heard, 0);
		tear_down(state);
	}
	set_up(state);
}

static void
test_ref14_key_that_the_broker_refused(void **state)
{
	(void)state;
	start(100);
	assert_int_equal(send(NULL, 1), MASQ_STATUS_SUCCESS);
	fake_answer(masq, packet(0)->mid, 0x87);
	assert_int_equal(num_heard, 0);
	assert_int_equal(send(NULL, 1), MASQ_STATUS_SUCCESS);
	assert_int_equal(fake.num_packets, 4);
	expect_key(2, 1);
	expect_data(3, 1);
}

/* The first data after a new connection has its key packet before it, sent
 * on the same connection; other topics too. */
static void
test_new_connection_gets_the_key_again(void **state)
{
	(void)state;
	start(100);
	assert_int_equal(send(NULL, 1), MASQ_STATUS_SUCCESS);
	fake_answer(masq, packet(0)->mid, 0);
	assert_int_equal(send(NULL, 1), MASQ_STATUS_SUCCESS);
	assert_int_equal(fake.num_packets, 3);
	fake_disconnect();
	fake_connect();
	assert_int_equal(send(NULL, 1), MASQ_STATUS_SUCCESS);
	assert_int_equal(send(NULL, 1), MASQ_STATUS_SUCCESS);
	assert_int_equal(fake.num_packets, 6);
	expect_key(3, 1);
	assert_memory_equal(packet(3)->props, packet(0)->props,
	    sizeof(packet(0)->props));
	expect_data(4, 1);
	expect_data(5, 1);
}

static void
test_reinitialise_sends_the_key_again(void **state)
{
	(void)state;
	start(100);
	assert_int_equal(send(NULL, 0), MASQ_STATUS_SUCCESS);
	assert_int_equal(MASQ_reinitialise(masq, "again", true, &masq),
	    MASQ_STATUS_SUCCESS);
	assert_int_equal(send(NULL, 0), MASQ_STATUS_SUCCESS);
	expect_key(2, 1);
	/* Nothing is unanswered any more. */
	expect_data(3, 0);
	/* The application's publish callbacks are gone, its obj is new. */
	fake_answer(masq, packet(3)->mid, 0);
	assert_int_equal(num_heard, 0);
	assert_ptr_equal(mosquitto_userdata(MASQ_get_mosquitto(masq)), &masq);
}

/* A packet that libmosquitto took, and will send, is not to be published
 * twice; one that it did not take is. */
static void
test_connection_lost_while_data_goes_out(void **state)
{
	int mid = 0;

	(void)state;
	start(0);
	fake.failures[0] = (struct fake_failure){ 1, MOSQ_ERR_NO_CONN, true };
	fake.failures[1] = (struct fake_failure){ 2, MOSQ_ERR_NO_CONN, true };
	fake.failures[2] = (struct fake_failure){ 3, MOSQ_ERR_NO_CONN, false };
	assert_int_equal(send(&mid, 1), MASQ_STATUS_SUCCESS);
	assert_int_equal(mid, packet(0)->mid);
	assert_int_equal(send(&mid, 0), MASQ_ERR_NO_CONN);
	assert_int_equal(send(&mid, 1), MASQ_ERR_NO_CONN);
}

static void
test_what_libmosquitto_refuses_has_its_status(void **state)
{
	static const struct {
		int rc;
		MASQ_status_t status;
	} cases[] = {
		{ MOSQ_ERR_NOMEM, MASQ_ERR_NOMEM },
		{ MOSQ_ERR_OVERSIZE_PACKET, MASQ_ERR_PAYLOAD_SIZE },
		{ MOSQ_ERR_PAYLOAD_SIZE, MASQ_ERR_PAYLOAD_SIZE },
		{ MOSQ_ERR_QOS_NOT_SUPPORTED, MASQ_ERR_INVAL },
		{ MOSQ_ERR_MALFORMED_UTF8, MASQ_ERR_MALFORMED_UTF8 },
		{ MOSQ_ERR_INVAL, MASQ_ERR_INVAL },
		{ MOSQ_ERR_ERRNO, MASQ_ERR_NO_CONN },
	};

	(void)state;
	start(0);
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		fake.failures[0] = (struct fake_failure){
			fake.num_packets + 1, cases[i].rc, false };
		assert_int_equal(send(NULL, 1), cases[i].status);
		assert_string_not_equal(MASQ_last_error(), "");
	}
}

/* A broker that takes only QoS 0 gets key packets at QoS 0. */
static void
test_broker_without_qos_1(void **state)
{
	(void)state;
	start(100);
	fake.failures[0] = (struct fake_failure){
		1, MOSQ_ERR_QOS_NOT_SUPPORTED, false };
	assert_int_equal(send(NULL, 0), MASQ_STATUS_SUCCESS);
	assert_int_equal(fake.num_packets, 3);
	expect_key(1, 0);
	expect_data(2, 0);
	assert_int_equal(send(NULL, 0), MASQ_STATUS_SUCCESS);
	expect_data(3, 0);
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
	start(0);
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
	start(2);
	fake.encrypt_status = MASQ_ERR_KMS;
	assert_int_equal(send(NULL, 0), MASQ_ERR_KMS);
	assert_int_equal(fake.num_packets, 0);
	fake.encrypt_status = MASQ_STATUS_SUCCESS;
	assert_int_equal(send(NULL, 0), MASQ_STATUS_SUCCESS);
}

/*
 * Without a loop thread libmosquitto sends, and calls the application, from
 * inside mosquitto_publish_v5(); publishing to the same topic there works.
 */
static int depth;
static int depth_mid;

static void
publish_from_callback(struct mosquitto *mosq, void *obj, int mid)
{
	(void)mosq;
	(void)obj;
	/* The application knows the id already. */
	assert_int_equal(mid, depth_mid);
	if (depth++ == 0)
		assert_int_equal(send(&depth_mid, 0), MASQ_STATUS_SUCCESS);
}

static void
test_publish_from_the_publish_callback(void **state)
{
	(void)state;
	depth = 0;
	start(0);
	mosquitto_publish_callback_set(MASQ_get_mosquitto(masq),
	    publish_from_callback);
	fake.on_send = sent_at_once;
	assert_int_equal(send(&depth_mid, 0), MASQ_STATUS_SUCCESS);
	assert_int_equal(depth, 2);
	assert_int_equal(fake.num_packets, 2);
}

/* Payloads on both sides of the length up to which they are made on the
 * stack go out whole. */
static unsigned char long_value[5000];

static void
test_long_values(void **state)
{
	static const int lens[] = { 4067, 4068, 4069, 4096, 4097, 5000 };

	(void)state;
	start(0);
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

/*
 * While a thread publishes, the loop thread goes on: an answer to another
 * packet does not wait for it.
 */
static int answered_mid;

static void *
answer(void *arg)
{
	(void)arg;
	fake_answer(masq, answered_mid, 0);
	return NULL;
}

static void
answer_from_a_thread(const struct fake_packet *p)
{
	struct timespec limit;
	pthread_t thread;

	if (p->mid == answered_mid)
		return;
	(void)clock_gettime(CLOCK_REALTIME, &limit);
	limit.tv_sec += 60;
	assert_int_equal(pthread_create(&thread, NULL, answer, NULL), 0);
	assert_int_equal(pthread_timedjoin_np(thread, NULL, &limit), 0);
}

static void
test_answers_do_not_wait_for_who_publishes(void **state)
{
	(void)state;
	start(0);
	for (int qos = 0; qos <= 2; qos++) {
		fake.on_send = NULL;
		assert_int_equal(send(&answered_mid, qos),
		    MASQ_STATUS_SUCCESS);
		num_heard = 0;
		num_reasons = 0;
		fake.on_send = answer_from_a_thread;
		/* At QoS 0 the answered packet is not one that is known. */
		assert_int_equal(send(NULL, qos == 0 ? 0 : 1),
		    MASQ_STATUS_SUCCESS);
		assert_int_equal(num_heard, 1);
		assert_int_equal(num_reasons, 1);
		assert_int_equal(heard[0], answered_mid);
	}
}

int
main(void)
{
#define T(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)
	const struct CMUnitTest tests[] = {
		T(test_misuse),
		T(test_a_subscriber_cannot_publish),
		T(test_ephemeral_is_one_packet),
		T(test_key_goes_out_before_its_data),
		T(test_qos_of_the_key_packet),
		T(test_application_properties_come_first_and_only_with_data),
		T(test_key_ids_are_never_reported),
		T(test_callback_of_another_mosquitto_is_set_there),
		T(test_qos_0_behind_a_key_that_has_left),
		T(test_qos_0_is_reported_with_its_key),
		T(test_qos_0_waits_for_a_key_that_may_be_held_back),
		T(test_data_stays_behind_a_key_of_qos_2),
		T(test_without_connection_nothing_is_spent),
		T(test_ref14_key_that_was_not_handed_over),
		T(test_ref14_key_that_the_broker_refused),
		T(test_new_connection_gets_the_key_again),
		T(test_reinitialise_sends_the_key_again),
		T(test_connection_lost_while_data_goes_out),
		T(test_what_libmosquitto_refuses_has_its_status),
		T(test_broker_without_qos_1),
		T(test_packet_over_the_limit_of_mqtt),
		T(test_error_of_the_cipher_is_passed_on),
		T(test_publish_from_the_publish_callback),
		T(test_long_values),
		T(test_answers_do_not_wait_for_who_publishes),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
