/*
 * From publisher to subscriber through a real broker and a real key server,
 * and somebody who sees every packet in between.
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

#include "api.h"
#include "peer.h"

#define PUB "EndToEndPub00001"
#define SUB "EndToEndSub00001"
#define BOTH "EndToEndBoth0001"

static struct harness *h;

static int
group_set_up(void **state)
{
	(void)state;
	h = peer_home(PUB, SUB);
	harness_enrol(h, BOTH, "both");
	harness_start_kms(h, NULL);
	h->broker_config = BROKER_IN_ORDER;
	harness_start_mosquitto(h);
	return 0;
}

static int
group_tear_down(void **state)
{
	(void)state;
	harness_free(h);
	return 0;
}

static struct peer *
subscriber(const char *filter, int qos)
{
	struct peer *peer = peer_new(h, SUB, MASQ_role_subscriber,
	    MASQ_key_none, 0);

	peer_connect(peer);
	peer_subscribe(peer, filter, qos);
	return peer;
}

static struct peer *
publisher(MASQ_mek_strategy_t strategy, unsigned long x)
{
	struct peer *peer = peer_new(h, PUB, MASQ_role_publisher, strategy,
	    x);

	peer_connect(peer);
	return peer;
}

/* A value whose first 8 bytes are not those of another seed. */
static unsigned char *
make_value(size_t len, unsigned int seed)
{
	unsigned char *value = malloc(len + 1);

	assert_non_null(value);
	for (size_t i = 0; i < len; i++)
		value[i] = (unsigned char)(i * 7 + seed * 31 + i / 256 * 3);
	return value;
}

static const size_t sizes[] = { 0, 1, 129, 65536, 1048576 };
#define NUM_SIZES (sizeof(sizes) / sizeof(sizes[0]))

/* Every size at every QoS, in order, and never in plain. */
static void
all_sizes_and_qos(MASQ_mek_strategy_t strategy, unsigned long x)
{
	char topic[64];
	struct peer *tap = tap_new(h, "#");
	struct peer *pub = publisher(strategy, x);
	struct peer *sub;
	size_t n = 0;

	snprintf(topic, sizeof(topic), "all/%s",
	    MASQ_strategy_to_str(strategy));
	sub = subscriber(topic, 2);
	for (int qos = 0; qos < 3; qos++)
		for (size_t i = 0; i < NUM_SIZES; i++, n++) {
			unsigned char *value = make_value(sizes[i],
			    (unsigned int)(n + 100 * strategy));
			const struct note *note;
			int mid = 0;

			assert_int_equal(MASQ_publish(pub->masq, &mid, topic,
			    (int)sizes[i], value, qos, false),
			    MASQ_STATUS_SUCCESS);
			peer_await_messages(sub, n + 1);
			note = peer_message(sub, n);
			assert_int_equal(note->len, sizes[i]);
			assert_memory_equal(note->payload, value, sizes[i]);
			assert_false(note->retain);
			assert_string_equal(note->props, "");
			/* One call of the callback for each value, with the
			 * id that the publisher got. */
			peer_await_mids(pub, n + 1);
			assert_int_equal(pub->mids[n], mid);
			if (sizes[i] >= 8)
				assert_false(tap_saw(tap, value, 8));
			free(value);
			/* What persistent_time goes by. */
			test_clock_advance(1000);
		}
	assert_int_equal(peer_count_errors(sub), 0);
	assert_int_equal(peer_count_messages(sub), n);
	peer_free(sub);
	peer_free(pub);
	peer_free(tap);
}

static void
test_ephemeral(void **state)
{
	(void)state;
	all_sizes_and_qos(MASQ_key_ephemeral, 0);
}

static void
test_persistent_pkt(void **state)
{
	(void)state;
	all_sizes_and_qos(MASQ_key_persistent_pkt, 2);
}

static void
test_persistent_bytes(void **state)
{
	(void)state;
	all_sizes_and_qos(MASQ_key_persistent_bytes, 100000);
}

static void
test_persistent_time(void **state)
{
	(void)state;
	all_sizes_and_qos(MASQ_key_persistent_time, 1);
}

static void
test_persistent_exp(void **state)
{
	(void)state;
	all_sizes_and_qos(MASQ_key_persistent_exp, 0);
}

/* On the wire: key packets alone are retained, at QoS 1 or more, with five
 * properties; data keeps its QoS. */
static void
test_packets_on_the_wire(void **state)
{
	struct peer *tap = tap_new(h, "wire");
	struct peer *pub = publisher(MASQ_key_persistent_pkt, 2);
	struct peer *late;
	char names[] = "SMQTT=1.0/1;SeqNum=";

	(void)state;
	for (size_t i = 0; i < 3; i++) {
		assert_int_equal(peer_publish(pub, "wire", "value", 0),
		    MASQ_STATUS_SUCCESS);
		/* The key packet is acknowledged, too, then. */
		peer_await_mids(pub, i + 1);
	}
	peer_await_messages(tap, 5);
	for (size_t i = 0; i < 5; i++) {
		const struct note *note = peer_message(tap, i);
		bool key = i == 0 || i == 3;

		assert_int_equal(note->qos, key ? 1 : 0);
		assert_int_equal(note->len, key ? 130 : 28 + 5);
		assert_memory_equal(note->props, names, strlen(names));
		if (key)
			assert_string_equal(note->km, "Pers");
	}
	/* Each data packet names the key packet before it. */
	for (size_t i = 1; i < 5; i++) {
		char km[32];

		if (i == 3)
			continue;
		snprintf(km, sizeof(km), "%s", peer_message(tap, i)->km);
		assert_string_equal(km,
		    peer_message(tap, i < 3 ? 0 : 3)->seqnum);
	}
	/* Who comes late gets the newest key packet and nothing else. */
	late = tap_new(h, "wire");
	assert_int_equal(peer_publish(pub, "wire", "value", 1),
	    MASQ_STATUS_SUCCESS);
	peer_await_messages(late, 2);
	assert_string_equal(peer_message(late, 0)->km, "Pers");
	assert_true(peer_message(late, 0)->retain);
	assert_int_equal(peer_message(late, 1)->len, 28 + 5);
	assert_false(peer_message(late, 1)->retain);
	peer_free(late);
	peer_free(pub);
	peer_free(tap);
}

static void
test_late_subscriber_reads(void **state)
{
	struct peer *pub = publisher(MASQ_key_persistent_pkt, 1000);
	struct peer *sub;

	(void)state;
	assert_int_equal(peer_publish(pub, "late", "before", 1),
	    MASQ_STATUS_SUCCESS);
	peer_await_mids(pub, 1);
	sub = subscriber("late", 1);
	assert_int_equal(peer_publish(pub, "late", "after", 1),
	    MASQ_STATUS_SUCCESS);
	peer_expect(sub, 0, "late", "after");
	assert_int_equal(peer_count_errors(sub), 0);
	peer_free(sub);
	peer_free(pub);
}

/* A subscriber that has missed the key packet says so, and goes on with the
 * next one. */
static void
test_missed_key_packet_heals(void **state)
{
	struct peer *pub = publisher(MASQ_key_persistent_pkt, 3);
	struct peer *tap = tap_new(h, "#");
	struct peer *sub;

	(void)state;
	assert_int_equal(peer_publish(pub, "missed", "1", 1),
	    MASQ_STATUS_SUCCESS);
	peer_await_mids(pub, 1);
	/* What is retained is taken away. */
	tap_publish(tap, "missed", "", true, NULL);
	peer_await_mids(tap, 1);
	sub = subscriber("missed", 1);
	for (int i = 2; i <= 4; i++)
		assert_int_equal(peer_publish(pub, "missed",
		    i == 4 ? "4" : "lost", 1), MASQ_STATUS_SUCCESS);
	peer_expect(sub, 0, "missed", "4");
	/* It might have come a little later. */
	test_clock_advance(5000);
	peer_await_errors(sub, 2);
	for (size_t i = 0; i < 2; i++) {
		assert_int_equal(peer_error(sub, i)->status, MASQ_ERR_NO_KEY);
		assert_string_not_equal(peer_error(sub, i)->text, "");
	}
	assert_int_equal(sub->disconnects, 0);
	peer_free(sub);
	peer_free(tap);
	peer_free(pub);
}

/* Ordinary clients and messages that pretend stand on the same topic. */
static void
test_ref06_foreign_messages_harm_nothing(void **state)
{
	struct peer *pub = publisher(MASQ_key_ephemeral, 0);
	struct peer *tap = tap_new(h, "#");
	struct peer *sub = subscriber("mixed", 1);
	mosquitto_property *props = NULL;

	(void)state;
	tap_publish(tap, "mixed", "in plain", false, NULL);
	assert_int_equal(mosquitto_property_add_string_pair(&props,
	    MQTT_PROP_USER_PROPERTY, "KM", "Ephm"), MOSQ_ERR_SUCCESS);
	tap_publish(tap, "mixed", "in plain", false, props);
	mosquitto_property_free_all(&props);
	peer_await_errors(sub, 2);
	assert_int_equal(peer_error(sub, 0)->status, MASQ_ERR_NOT_FOUND);
	assert_int_equal(peer_error(sub, 1)->status,
	    MASQ_ERR_MALFORMED_PACKET);
	assert_int_equal(peer_publish(pub, "mixed", "sealed", 1),
	    MASQ_STATUS_SUCCESS);
	peer_expect(sub, 0, "mixed", "sealed");
	assert_int_equal(peer_count_messages(sub), 1);
	assert_int_equal(peer_count_errors(sub), 2);
	assert_int_equal(sub->disconnects, 0);
	peer_free(sub);
	peer_free(tap);
	peer_free(pub);
}

/* docs/reference-flaws.md, 13: properties arrive as they were sent. */
static void
test_ref13_properties_pass_through(void **state)
{
	struct peer *pub = publisher(MASQ_key_persistent_exp, 0);
	struct peer *sub = subscriber("props", 2);
	mosquitto_property *props = NULL;
	int rc = 0;

	(void)state;
	rc |= mosquitto_property_add_byte(&props,
	    MQTT_PROP_PAYLOAD_FORMAT_INDICATOR, 1);
	rc |= mosquitto_property_add_string(&props, MQTT_PROP_CONTENT_TYPE,
	    "text/plain");
	rc |= mosquitto_property_add_string(&props, MQTT_PROP_RESPONSE_TOPIC,
	    "answers");
	rc |= mosquitto_property_add_binary(&props,
	    MQTT_PROP_CORRELATION_DATA, "id-7", 4);
	rc |= mosquitto_property_add_string_pair(&props,
	    MQTT_PROP_USER_PROPERTY, "unit", "m");
	rc |= mosquitto_property_add_string_pair(&props,
	    MQTT_PROP_USER_PROPERTY, "unit", "ft");
	assert_int_equal(rc, MOSQ_ERR_SUCCESS);
	for (int qos = 0; qos < 3; qos++)
		assert_int_equal(MASQ_publish_v5(pub->masq, NULL, "props", 1,
		    "v", qos, true, props), MASQ_STATUS_SUCCESS);
	peer_await_messages(sub, 3);
	for (size_t i = 0; i < 3; i++)
		assert_string_equal(peer_message(sub, i)->props,
		    "1=1;3=text/plain;8=answers;9=id-7;unit=m;unit=ft;");
	assert_int_equal(peer_count_errors(sub), 0);
	mosquitto_property_free_all(&props);
	peer_free(sub);
	peer_free(pub);
}

/* One client in both roles, publishing from inside a message callback. */
static void
echo(struct peer *peer, const struct note *note)
{
	if (strcmp(note->topic, "both/in") == 0 &&
	    peer_publish(peer, "both/out", (const char *)note->payload, 1) !=
	    MASQ_STATUS_SUCCESS)
		abort();
}

static void
test_role_both_and_publish_in_callback(void **state)
{
	struct peer *pub = publisher(MASQ_key_ephemeral, 0);
	struct peer *both = peer_new(h, BOTH, MASQ_role_both,
	    MASQ_key_persistent_pkt, 1);
	struct peer *sub = subscriber("both/out", 2);

	(void)state;
	both->on_message = echo;
	peer_connect(both);
	peer_subscribe(both, "both/#", 2);
	for (int i = 0; i < 5; i++) {
		char value[16];

		snprintf(value, sizeof(value), "value %d", i);
		assert_int_equal(peer_publish(pub, "both/in", value, i % 3),
		    MASQ_STATUS_SUCCESS);
		peer_expect(sub, (size_t)i, "both/out", value);
	}
	/* It reads what it publishes itself. */
	peer_await_messages(both, 10);
	assert_int_equal(peer_count_errors(both), 0);
	peer_free(sub);
	peer_free(both);
	peer_free(pub);
}

static void
test_roles_are_kept_apart(void **state)
{
	struct peer *pub = publisher(MASQ_key_ephemeral, 0);
	struct peer *sub = subscriber("roles", 1);

	(void)state;
	assert_int_equal(peer_publish(sub, "roles", "x", 1),
	    MASQ_ERR_INVAL_ROLE);
	peer_subscribe(pub, "roles", 1);
	assert_int_equal(peer_publish(pub, "roles", "x", 1),
	    MASQ_STATUS_SUCCESS);
	peer_await_errors(pub, 1);
	assert_int_equal(peer_error(pub, 0)->status, MASQ_ERR_INVAL_ROLE);
	peer_expect(sub, 0, "roles", "x");
	peer_free(sub);
	peer_free(pub);
}

/*
 * With one packet unanswered at a time libmosquitto holds key packets back;
 * no data of any QoS may come to the broker before its key packet.
 */
static void
test_data_stays_behind_its_key_packet(void **state)
{
	struct peer *pub = peer_new(h, PUB, MASQ_role_publisher,
	    MASQ_key_persistent_pkt, 1);
	struct peer *sub = subscriber("order/#", 2);
	size_t n = 0;

	(void)state;
	assert_int_equal(mosquitto_int_option(pub->mosq,
	    MOSQ_OPT_SEND_MAXIMUM, 1), MOSQ_ERR_SUCCESS);
	peer_connect(pub);
	for (int round = 0; round < 10; round++)
		for (int topic = 0; topic < 10; topic++, n++) {
			char name[32];

			snprintf(name, sizeof(name), "order/%d", topic);
			assert_int_equal(peer_publish(pub, name, "value",
			    (round + topic) % 2), MASQ_STATUS_SUCCESS);
		}
	peer_await_messages(sub, n);
	assert_int_equal(peer_count_errors(sub), 0);
	peer_await_mids(pub, n);
	peer_free(sub);
	peer_free(pub);
}

static void
test_reinitialise(void **state)
{
	struct peer *pub = publisher(MASQ_key_persistent_exp, 0);
	struct peer *sub = subscriber("again", 1);

	(void)state;
	assert_int_equal(peer_publish(pub, "again", "1", 1),
	    MASQ_STATUS_SUCCESS);
	peer_expect(sub, 0, "again", "1");
	peer_disconnect(pub);
	peer_disconnect(sub);
	assert_int_equal(MASQ_reinitialise(pub->masq, "another id", false,
	    pub), MASQ_STATUS_SUCCESS);
	assert_int_equal(MASQ_reinitialise(sub->masq, NULL, true, sub),
	    MASQ_STATUS_SUCCESS);
	/* The application's callbacks are cleared, as promised. */
	peer_reset_callbacks(pub);
	peer_reset_callbacks(sub);
	peer_connect(pub);
	peer_connect(sub);
	peer_subscribe(sub, "again", 1);
	assert_int_equal(peer_publish(pub, "again", "2", 1),
	    MASQ_STATUS_SUCCESS);
	peer_expect(sub, 1, "again", "2");
	assert_int_equal(peer_count_errors(sub), 0);
	peer_free(sub);
	peer_free(pub);
}

/* Subscriptions that overlap make the broker send each packet twice: it is
 * delivered once, and nobody hears of the other. */
static void
test_overlapping_subscriptions(void **state)
{
	static const MASQ_mek_strategy_t strategies[] = {
		MASQ_key_ephemeral, MASQ_key_persistent_pkt
	};

	(void)state;
	for (int s = 0; s < 2; s++) {
		struct peer *tap = tap_new(h, "twice/#");
		struct peer *pub = publisher(strategies[s], 2);
		struct peer *sub = subscriber("twice/#", 1);
		char value[16];

		peer_subscribe(sub, "twice/+", 1);
		/* The broker does what this test is about. */
		peer_subscribe(tap, "twice/+", 1);
		for (size_t i = 0; i < 4; i++) {
			snprintf(value, sizeof(value), "%zu", i);
			assert_int_equal(peer_publish(pub, "twice/topic",
			    value, 1), MASQ_STATUS_SUCCESS);
		}
		peer_await_messages(tap, 2 * (s == 0 ? 4 : 6));
		peer_subscribe(sub, "something/else", 1);
		for (size_t i = 0; i < 4; i++) {
			snprintf(value, sizeof(value), "%zu", i);
			peer_expect(sub, i, "twice/topic", value);
		}
		assert_int_equal(peer_count_messages(sub), 4);
		assert_int_equal(peer_count_errors(sub), 0);
		peer_free(sub);
		peer_free(pub);
		peer_free(tap);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_ephemeral),
		cmocka_unit_test(test_persistent_pkt),
		cmocka_unit_test(test_persistent_bytes),
		cmocka_unit_test(test_persistent_time),
		cmocka_unit_test(test_persistent_exp),
		cmocka_unit_test(test_packets_on_the_wire),
		cmocka_unit_test(test_late_subscriber_reads),
		cmocka_unit_test(test_missed_key_packet_heals),
		cmocka_unit_test(test_ref06_foreign_messages_harm_nothing),
		cmocka_unit_test(test_ref13_properties_pass_through),
		cmocka_unit_test(test_role_both_and_publish_in_callback),
		cmocka_unit_test(test_roles_are_kept_apart),
		cmocka_unit_test(test_data_stays_behind_its_key_packet),
		cmocka_unit_test(test_reinitialise),
		cmocka_unit_test(test_overlapping_subscriptions)
	};

	return cmocka_run_group_tests(tests, group_set_up, group_tear_down);
}
