/*
 * Tests of lib/mosq/waiting.c and of what lib/mosq/receive.c makes of it:
 * messages whose key cannot be had yet.
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

#include "clock.h"
#include "mosq/fake.h"

#define SECOND 1000 /* milliseconds */

static struct masqitt *masq;

/* What came, in order: "topic=value;", and of errors "topic!STATUS;". */
static char seen[4096];
static int error_props;
static bool runs_loop;			/* the application, in its callback */

static void
see(const char *topic, const char *sign, const void *value, int len)
{
	size_t used = strlen(seen);

	(void)snprintf(seen + used, sizeof(seen) - used, "%s%s%.*s;", topic,
	    sign, len, (const char *)value);
}

static void
on_message(struct mosquitto *mosq, void *obj,
    const struct mosquitto_message *message, const mosquitto_property *props)
{
	assert_ptr_equal(obj, &masq);
	assert_true(mosquitto_property_identifier(props) == 0 ||
	    mosquitto_property_identifier(props) ==
	    MQTT_PROP_MESSAGE_EXPIRY_INTERVAL);
	see(message->topic, "=", message->payload, message->payloadlen);
	if (runs_loop)
		(void)mosquitto_loop_misc(mosq);
}

static void
on_error(struct mosquitto *mosq, void *obj, MASQ_status_t status,
    const struct mosquitto_message *message, const char *text,
    const mosquitto_property *props)
{
	char number[16];

	(void)mosq;
	assert_ptr_equal(obj, &masq);
	assert_string_not_equal(text, "");
	for (error_props = 0; props != NULL;
	    props = mosquitto_property_next(props))
		error_props++;
	snprintf(number, sizeof(number), "%d", status);
	see(message->topic, "!", number, (int)strlen(number));
}

static int
set_up(void **state)
{
	(void)state;
	test_clock_stop();
	fake_reset();
	seen[0] = '\0';
	runs_loop = false;
	masq = fake_client(MASQ_role_subscriber, &masq);
	assert_non_null(masq);
	MASQ_message_v5_callback_set(masq, on_message);
	MASQ_error_v5_callback_set(masq, on_error);
	return 0;
}

static int
tear_down(void **state)
{
	(void)state;
	MASQ_destroy(masq);
	return 0;
}

/* The key server is away, for all topics or one. */
static void
away(const char *topic)
{
	fake.decrypt_status = MASQ_ERR_KMS;
	fake.decrypt_for_now = true;
	fake.decrypt_topic = topic;
}

static void
back(void)
{
	fake.decrypt_status = MASQ_STATUS_SUCCESS;
}

static void
add_pair(mosquitto_property **props, const char *name, const char *value)
{
	assert_int_equal(mosquitto_property_add_string_pair(props,
	    MQTT_PROP_USER_PROPERTY, name, value), MOSQ_ERR_SUCCESS);
}

/* What the next packet's KM and SeqNum say. */
static const char *km = "Ephm";
static const char *seqnum = "00000001";

/* As libmosquitto, with a publisher's id; expiry 0: no such property. */
static void
receive_from(const char *id, const char *topic, const char *value,
    uint32_t expiry)
{
	struct mosquitto *mosq = MASQ_get_mosquitto(masq);
	unsigned char payload[FAKE_OVERHEAD + 200] = "";
	char topic_copy[32];
	mosquitto_property *props = NULL;
	struct mosquitto_message message = {
		.topic = topic_copy, .payload = payload,
		.payloadlen = FAKE_OVERHEAD + (int)strlen(value)
	};

	snprintf(topic_copy, sizeof(topic_copy), "%s", topic);
	for (size_t i = 0; value[i] != '\0'; i++)
		payload[FAKE_OVERHEAD + i] = (unsigned char)~value[i];
	add_pair(&props, "SMQTT", "1.0/1");
	add_pair(&props, "ClientId", id);
	add_pair(&props, "KeyExp", "20240903T180000Z");
	add_pair(&props, "KM", km);
	add_pair(&props, "SeqNum", seqnum);
	if (expiry != 0)
		assert_int_equal(mosquitto_property_add_int32(&props,
		    MQTT_PROP_MESSAGE_EXPIRY_INTERVAL, expiry),
		    MOSQ_ERR_SUCCESS);
	fake.on_message(mosq, mosquitto_userdata(mosq), &message, props);
	mosquitto_property_free_all(&props);
	/* What waits is a copy. */
	memset(payload, 0, sizeof(payload));
	memset(topic_copy, 0, sizeof(topic_copy));
}

static void
receive(const char *topic, const char *value)
{
	receive_from("PumpTemp007c0480", topic, value, 0);
}

/* The loop comes by, after a while. */
static void
look(void)
{
	test_clock_advance(SECOND / 4);
	(void)mosquitto_loop_misc(MASQ_get_mosquitto(masq));
}

static void
test_what_waits_is_opened_in_order(void **state)
{
	(void)state;
	away(NULL);
	receive("a", "1");
	receive("b", "2");
	receive("a", "3");
	look();
	assert_string_equal(seen, "");
	back();
	look();
	assert_string_equal(seen, "a=1;a=3;b=2;");
	receive("b", "4");
	assert_string_equal(seen, "a=1;a=3;b=2;b=4;");
	look();
	assert_string_equal(seen, "a=1;a=3;b=2;b=4;");
}

/* A loop that comes by with each packet does not look each time: there may be a
 * thousand that wait. */
static void
test_looks_are_not_taken_with_each_packet(void **state)
{
	(void)state;
	away(NULL);
	receive("a", "1");
	look();
	back();
	for (int i = 0; i < 10; i++)
		(void)mosquitto_loop_misc(MASQ_get_mosquitto(masq));
	assert_string_equal(seen, "");
	look();
	assert_string_equal(seen, "a=1;");
}

/* Nothing comes twice, or out of order, where the callback runs the loop. */
static void
test_loop_inside_of_a_callback(void **state)
{
	(void)state;
	runs_loop = true;
	away(NULL);
	receive("a", "1");
	receive("b", "2");
	receive("a", "3");
	back();
	receive("a", "4");
	look();
	assert_string_equal(seen, "a=1;a=3;a=4;b=2;");
}

/* What comes next of the same identity stays behind, also when it is what
 * finds the key server back. */
static void
test_the_next_message_stays_behind(void **state)
{
	(void)state;
	away(NULL);
	receive("a", "1");
	receive("a", "2");
	back();
	receive("a", "3");
	assert_string_equal(seen, "a=1;a=2;a=3;");
}

/* A key that is not to be had is nobody else's: not another topic's, nor
 * another publisher's on the same one. */
static void
test_others_do_not_wait(void **state)
{
	(void)state;
	away("a");
	receive("a", "1");
	receive("b", "2");
	assert_string_equal(seen, "b=2;");
	back();
	receive_from("LoadMonitor00001", "a", "3", 0);
	assert_string_equal(seen, "b=2;a=3;");
	look();
	assert_string_equal(seen, "b=2;a=3;a=1;");
}

static void
test_waiting_in_vain_is_reported_once(void **state)
{
	(void)state;
	away(NULL);
	receive("a", "1");
	receive_from("PumpTemp007c0480", "a", "2", 3600);
	test_clock_advance(59 * SECOND);
	receive("a", "3");
	look();
	assert_string_equal(seen, "");
	test_clock_advance(1 * SECOND);
	look();
	assert_string_equal(seen, "a!17;a!17;");
	/* With all properties as received. */
	assert_int_equal(error_props, 6);
	back();
	look();
	assert_string_equal(seen, "a!17;a!17;a=3;");
}

/* At its end a message has a last chance. */
static void
test_key_that_comes_at_the_last_moment(void **state)
{
	(void)state;
	away(NULL);
	receive("a", "1");
	test_clock_advance(3600 * SECOND);
	back();
	look();
	assert_string_equal(seen, "a=1;");
}

static void
test_expired_message_is_reported_not_delivered(void **state)
{
	(void)state;
	away(NULL);
	receive_from("PumpTemp007c0480", "a", "1", 5);
	receive_from("PumpTemp007c0480", "a", "2", 30);
	test_clock_advance(5 * SECOND);
	back();
	look();
	assert_string_equal(seen, "a!17;a=2;");
}

/* Another failure ends the waiting, of that message alone. */
static void
test_failure_for_good_ends_waiting(void **state)
{
	(void)state;
	away(NULL);
	receive("a", "1");
	receive("b", "2");
	fake.decrypt_status = MASQ_ERR_DECRYPT;
	fake.decrypt_topic = "a";
	fake.decrypt_for_now = false;
	look();
	assert_string_equal(seen, "a!8;b=2;");
}

static void
test_what_may_not_pass_never_waits(void **state)
{
	(void)state;
	fake.decrypt_status = MASQ_ERR_KMS;
	receive("a", "1");
	assert_string_equal(seen, "a!17;");
}

static void
test_number_is_bounded(void **state)
{
	(void)state;
	assert_int_equal(MASQ_wait_limits_set(masq, 2, 1000000, 60),
	    MASQ_STATUS_SUCCESS);
	away(NULL);
	receive("a", "1");
	receive("b", "2");
	receive("c", "3");
	receive("a", "4");
	assert_string_equal(seen, "c!17;a!17;");
	back();
	look();
	assert_string_equal(seen, "c!17;a!17;a=1;b=2;");
	assert_int_equal(MASQ_wait_limits_set(NULL, 1, 1, 1),
	    MASQ_ERR_INVAL);
}

/* Properties and topics count too. */
static void
test_bytes_are_bounded(void **state)
{
	int waits = 0;

	(void)state;
	assert_int_equal(MASQ_wait_limits_set(masq, 1000, 10000, 60),
	    MASQ_STATUS_SUCCESS);
	away(NULL);
	while (seen[0] == '\0' && waits < 1000) {
		receive("a", "12345");
		waits++;
	}
	assert_in_range(waits, 2, 30);
	back();
	seen[0] = '\0';
	look();
	assert_int_equal(strlen(seen), (size_t)(waits - 1) * 8);
	/* There is room again. */
	seen[0] = '\0';
	away(NULL);
	receive("a", "again");
	assert_string_equal(seen, "");
}

/* The key server is back between two looks at one message. */
static void
test_without_room_none_overtakes(void **state)
{
	(void)state;
	assert_int_equal(MASQ_wait_limits_set(masq, 2, 1000000, 60),
	    MASQ_STATUS_SUCCESS);
	away(NULL);
	receive("a", "1");
	receive("a", "2");
	fake.decrypt_failures = 1;
	receive("a", "3");
	assert_string_equal(seen, "a!17;");
	assert_true(MASQ_try_again());
	receive("a", "4");
	assert_string_equal(seen, "a!17;a=1;a=2;a=4;");
}

static void
test_waiting_can_be_turned_off(void **state)
{
	static const size_t off[3][3] = {
		{ 0, 1000, 60 }, { 10, 0, 60 }, { 10, 1000, 0 }
	};

	(void)state;
	away(NULL);
	for (size_t i = 0; i < 3; i++) {
		assert_int_equal(MASQ_wait_limits_set(masq, off[i][0],
		    off[i][1], (unsigned int)off[i][2]), MASQ_STATUS_SUCCESS);
		receive("a", "1");
		assert_string_equal(seen, "a!17;");
		seen[0] = '\0';
	}
}

/* While packets come, the others are looked at now and then. */
static void
test_packets_of_others_make_it_look(void **state)
{
	(void)state;
	away("a");
	receive("a", "1");
	receive("b", "2");
	back();
	receive("b", "3");
	assert_string_equal(seen, "b=2;b=3;");
	test_clock_advance(SECOND);
	receive("b", "4");
	assert_string_equal(seen, "b=2;b=3;a=1;b=4;");
}

/* The MQTT side begins anew; what waits is not of it. */
static void
test_reinitialise_keeps_what_waits(void **state)
{
	(void)state;
	away(NULL);
	receive("a", "1");
	assert_int_equal(MASQ_reinitialise(masq, NULL, true, &masq),
	    MASQ_STATUS_SUCCESS);
	back();
	look();
	assert_string_equal(seen, "a=1;");
}

/* ---- data ahead of its key packet ---- */

static void
receive_data(const char *key, const char *value)
{
	km = key;
	receive("a", value);
	km = "Ephm";
}

static void
receive_key(const char *number)
{
	km = "Pers";
	seqnum = number;
	receive("a", "");
	km = "Ephm";
	seqnum = "00000001";
}

/* No key packet with that number has come. */
static void
no_key_packet(const char *number)
{
	fake.decrypt_status = MASQ_ERR_NO_KEY;
	fake.decrypt_for_now = false;
	fake.decrypt_km = number;
}

static void
test_data_waits_for_its_key_packet(void **state)
{
	(void)state;
	no_key_packet("0000000a");
	receive_data("0000000a", "1");
	receive_data("0000000a", "2");
	look();
	assert_string_equal(seen, "");
	back();
	receive_key("0000000a");
	assert_string_equal(seen, "a=1;a=2;");
}

/* Anybody can make it up. */
static void
test_data_under_no_key_holds_up_nobody(void **state)
{
	(void)state;
	no_key_packet("0000000a");
	receive_data("0000000a", "forged");
	receive_data("0000000b", "1");
	receive("a", "2");
	receive_key("0000000c");
	assert_string_equal(seen, "a=1;a=2;");
}

static void
test_key_packet_that_does_not_come_is_reported(void **state)
{
	(void)state;
	no_key_packet("0000000a");
	receive_data("0000000a", "1");
	test_clock_advance(4 * SECOND);
	look();
	assert_string_equal(seen, "");
	test_clock_advance(1 * SECOND);
	look();
	assert_string_equal(seen, "a!7;");
	look();
	assert_string_equal(seen, "a!7;");
}

/* It comes, but the key server is away: then that is what is waited for. */
static void
test_key_packet_comes_while_the_key_server_is_away(void **state)
{
	(void)state;
	no_key_packet("0000000a");
	receive_data("0000000a", "1");
	away(NULL);
	fake.decrypt_km = NULL;
	receive_key("0000000a");
	receive_data("0000000a", "2");
	test_clock_advance(30 * SECOND);
	look();
	assert_string_equal(seen, "");
	back();
	receive_data("0000000a", "3");
	assert_string_equal(seen, "a=1;a=2;a=3;");
}

/* Data without a key leaves room for what waits for the key server. */
static void
test_data_under_no_key_takes_half_of_the_room(void **state)
{
	(void)state;
	assert_int_equal(MASQ_wait_limits_set(masq, 4, 1000000, 60),
	    MASQ_STATUS_SUCCESS);
	no_key_packet("0000000a");
	for (int i = 0; i < 3; i++)
		receive_data("0000000a", "x");
	assert_string_equal(seen, "a!7;");
	away(NULL);
	fake.decrypt_km = NULL;
	receive("b", "1");
	receive("b", "2");
	assert_string_equal(seen, "a!7;");
	receive("b", "3");
	assert_string_equal(seen, "a!7;b!17;");
}

int
main(void)
{
#define T(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)
	const struct CMUnitTest tests[] = {
		T(test_what_waits_is_opened_in_order),
		T(test_looks_are_not_taken_with_each_packet),
		T(test_loop_inside_of_a_callback),
		T(test_the_next_message_stays_behind),
		T(test_others_do_not_wait),
		T(test_waiting_in_vain_is_reported_once),
		T(test_key_that_comes_at_the_last_moment),
		T(test_expired_message_is_reported_not_delivered),
		T(test_failure_for_good_ends_waiting),
		T(test_what_may_not_pass_never_waits),
		T(test_number_is_bounded),
		T(test_bytes_are_bounded),
		T(test_without_room_none_overtakes),
		T(test_waiting_can_be_turned_off),
		T(test_packets_of_others_make_it_look),
		T(test_reinitialise_keeps_what_waits),
		T(test_data_waits_for_its_key_packet),
		T(test_data_under_no_key_holds_up_nobody),
		T(test_key_packet_that_does_not_come_is_reported),
		T(test_key_packet_comes_while_the_key_server_is_away),
		T(test_data_under_no_key_takes_half_of_the_room),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
