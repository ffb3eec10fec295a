/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/date.h"
#include "base/text.h"
#include "client/site.h"
#include "client/topics.h"
#include "link/link.h"

/* Which of so many values of 10 bytes are preceded by a key packet? */
static void
check_rotation(MASQ_mek_strategy_t strategy, unsigned long x,
    const char *expected)
{
	void *pub = site_publisher(site, strategy, x);
	MASQ_status_t status;
	struct packet packet;

	for (; *expected != '\0'; expected++) {
		packet = packet_make(pub, TOPIC, "0123456789", 10);
		status = packet.status;
		packet_free(&packet);
		if (*expected == 'k')
			assert_int_equal(status, MASQ_STATUS_ANOTHER);
		else
			assert_int_equal(status, MASQ_STATUS_SUCCESS);
	}
	MASQ_crypto_api_close(pub);
}

/* ---- packets ---- */

static void
test_ephemeral_packet(void **state)
{
	void *pub = site_publisher(site, MASQ_key_ephemeral, 0);
	struct packet first = make(pub, "value", MASQ_STATUS_SUCCESS);
	struct packet second = make(pub, "value", MASQ_STATUS_SUCCESS);
	uint32_t number = packet_seqnum(&first);
	uint8_t mark[4] = {(uint8_t)(number >> 24), (uint8_t)(number >> 16),
	    (uint8_t)(number >> 8), (uint8_t)number};

	(void)state;
	assert_int_equal(first.len, 5 + 158);
	assert_int_equal(first.props.num_props, 5);
	assert_string_equal(first.props.prop[0].name, "SMQTT");
	assert_string_equal(first.props.prop[0].value, "1.0/1");
	assert_string_equal(first.props.prop[1].name, "SeqNum");
	assert_string_equal(first.props.prop[2].name, "ClientId");
	assert_string_equal(first.props.prop[2].value, PUB);
	assert_string_equal(first.props.prop[3].name, "KeyExp");
	assert_string_equal(first.props.prop[3].value, "20261125T000000Z");
	assert_string_equal(first.props.prop[4].name, "KM");
	assert_string_equal(first.props.prop[4].value, "Ephm");
	assert_int_equal(packet_seqnum(&second), number + 1);
	/* The mark of a new run, in the first packet only. */
	assert_memory_equal(first.payload + 130, mark, 4);
	assert_memory_not_equal(second.payload + 130, mark, 4);
	/* Nothing else comes twice. */
	assert_memory_not_equal(first.payload, second.payload, 130);
	assert_memory_not_equal(first.payload + 134, second.payload + 134, 8);
	packet_free(&first);
	packet_free(&second);
	MASQ_crypto_api_close(pub);
}

static void
test_persistent_packets(void **state)
{
	void *pub = site_publisher(site, MASQ_key_persistent_exp, 0);
	struct packet key = make(pub, "value", MASQ_STATUS_ANOTHER);
	struct packet data = make(pub, "value", MASQ_STATUS_SUCCESS);
	struct packet more = make(pub, "value", MASQ_STATUS_SUCCESS);

	(void)state;
	assert_int_equal(key.len, 130);
	assert_string_equal(packet_prop(&key, "KM"), "Pers");
	assert_int_equal(data.len, 5 + 28);
	assert_string_equal(packet_prop(&data, "KM"),
	    packet_prop(&key, "SeqNum"));
	assert_string_equal(packet_prop(&more, "KM"),
	    packet_prop(&key, "SeqNum"));
	assert_int_equal(packet_seqnum(&data), packet_seqnum(&key) + 1);
	assert_int_equal(packet_seqnum(&more), packet_seqnum(&key) + 2);
	assert_memory_not_equal(data.payload, more.payload, 12);
	packet_free(&key);
	packet_free(&data);
	packet_free(&more);
	MASQ_crypto_api_close(pub);
}

/* Each topic has numbers and a key of its own. */
static void
test_topics_are_apart(void **state)
{
	void *pub = site_publisher(site, MASQ_key_persistent_exp, 0);
	struct packet a = packet_make(pub, "a", "", 0);
	struct packet b = packet_make(pub, "b", "", 0);
	struct packet a2 = packet_make(pub, "a", "", 0);
	struct packet b2 = packet_make(pub, "b", "", 0);

	(void)state;
	assert_int_equal(a.status, MASQ_STATUS_ANOTHER);
	assert_int_equal(b.status, MASQ_STATUS_ANOTHER);
	assert_int_equal(a2.status, MASQ_STATUS_SUCCESS);
	assert_int_equal(b2.status, MASQ_STATUS_SUCCESS);
	assert_int_not_equal(packet_seqnum(&a), packet_seqnum(&b));
	assert_int_equal(packet_seqnum(&a2), packet_seqnum(&a) + 1);
	assert_int_equal(packet_seqnum(&b2), packet_seqnum(&b) + 1);
	packet_free(&a);
	packet_free(&b);
	packet_free(&a2);
	packet_free(&b2);
	MASQ_crypto_api_close(pub);
}

/* The next two packets of a topic are this key packet and data under it. */
static void
expect_key_again(void *pub, const char *topic, struct packet *key)
{
	struct packet again = packet_make(pub, topic, "", 0);
	struct packet data = packet_make(pub, topic, "", 0);

	assert_int_equal(again.status, MASQ_STATUS_ANOTHER);
	assert_int_equal(again.len, key->len);
	assert_memory_equal(again.payload, key->payload, key->len);
	assert_memory_equal(&again.props, &key->props, sizeof(key->props));
	assert_int_equal(data.status, MASQ_STATUS_SUCCESS);
	assert_string_equal(packet_prop(&data, "KM"),
	    packet_prop(key, "SeqNum"));
	packet_free(&again);
	packet_free(&data);
}

static void
expect_data(void *pub, const char *topic)
{
	struct packet data = packet_make(pub, topic, "", 0);

	assert_int_equal(data.status, MASQ_STATUS_SUCCESS);
	packet_free(&data);
}

/* A broker that lost what it retained has it again; also when the key packet
 * was made, but its data was not when the connection broke. */
static void
test_key_packets_are_due_on_a_new_connection(void **state)
{
	void *pub = site_publisher(site, MASQ_key_persistent_exp, 0);
	void *eph = site_publisher(site, MASQ_key_ephemeral, 0);
	struct packet a = packet_make(pub, "a", "", 0);
	struct packet b;

	(void)state;
	assert_int_equal(a.status, MASQ_STATUS_ANOTHER);
	expect_data(pub, "a");
	b = packet_make(pub, "b", "", 0);
	assert_int_equal(b.status, MASQ_STATUS_ANOTHER);
	assert_int_equal(MASQ_crypto_api_key_packet_due(pub, NULL),
	    MASQ_STATUS_SUCCESS);
	expect_key_again(pub, "b", &b);
	expect_key_again(pub, "a", &a);
	expect_data(pub, "b");
	expect_data(pub, "a");
	/* One topic alone. */
	assert_int_equal(MASQ_crypto_api_key_packet_due(pub, "a"),
	    MASQ_STATUS_SUCCESS);
	expect_data(pub, "b");
	expect_key_again(pub, "a", &a);
	expect_data(pub, "a");
	packet_free(&a);
	packet_free(&b);
	assert_int_equal(MASQ_crypto_api_key_packet_due(eph, NULL),
	    MASQ_STATUS_SUCCESS);
	expect_data(eph, "a");
	MASQ_crypto_api_close(eph);
	MASQ_crypto_api_close(pub);
}

static void
test_key_packet_due_checks_its_arguments(void **state)
{
	void *pub = site_publisher(site, MASQ_key_persistent_exp, 0);
	void *sub = site_subscriber(site);

	(void)state;
	assert_int_equal(MASQ_crypto_api_key_packet_due(NULL, NULL),
	    MASQ_ERR_INVAL);
	assert_int_equal(MASQ_crypto_api_key_packet_due(sub, NULL),
	    MASQ_ERR_INVAL_ROLE);
	assert_int_equal(MASQ_crypto_api_key_packet_due(pub, "a/#"),
	    MASQ_ERR_INVAL);
	/* A topic that was never published to has no key packet yet. */
	assert_int_equal(MASQ_crypto_api_key_packet_due(pub, "new"),
	    MASQ_STATUS_SUCCESS);
	MASQ_crypto_api_close(sub);
	MASQ_crypto_api_close(pub);
}

/* ---- when a new key is due ---- */

static void
test_rotation(void **state)
{
	(void)state;
	check_rotation(MASQ_key_persistent_pkt, 1, "kdkdkd");
	check_rotation(MASQ_key_persistent_pkt, 3, "kdddkdddkd");
	/* Ten bytes each: X bytes are never passed ... */
	check_rotation(MASQ_key_persistent_bytes, 30, "kdddkdddkd");
	check_rotation(MASQ_key_persistent_bytes, 29, "kddkddkd");
	/* ... except by a value that is larger by itself: it goes alone. */
	check_rotation(MASQ_key_persistent_bytes, 9, "kdkdkd");
	check_rotation(MASQ_key_persistent_bytes, 1, "kdkdkd");
	check_rotation(MASQ_key_persistent_time, 1000000, "kddddddddd");
	check_rotation(MASQ_key_persistent_exp, 0, "kddddddddd");
	check_rotation(MASQ_key_ephemeral, 0, "dddd");
}

static void
test_rotation_after_time(void **state)
{
	void *pub = site_publisher(site, MASQ_key_persistent_time, 1);

	(void)state;
	(void)spend(pub, "a", MASQ_STATUS_ANOTHER);
	(void)spend(pub, "a", MASQ_STATUS_SUCCESS);
	test_clock_advance(999);
	(void)spend(pub, "a", MASQ_STATUS_SUCCESS);
	test_clock_advance(1);
	(void)spend(pub, "a", MASQ_STATUS_ANOTHER);
	(void)spend(pub, "a", MASQ_STATUS_SUCCESS);
	MASQ_crypto_api_close(pub);
}

/* The next packets of a publisher: a key packet if it has such, and data. */
static void
check_next(void *pub, bool ephemeral, int64_t date, uint32_t *number)
{
	char text[DATE_LEN + 1];
	struct packet packet;
	uint32_t next;

	if (!ephemeral) {
		next = spend(pub, "a", MASQ_STATUS_ANOTHER);
		if (*number != 0)
			assert_int_equal(next, *number);
		*number = next + 1;
	}
	packet = make(pub, "a", MASQ_STATUS_SUCCESS);
	assert_true(date_format(date, text));
	assert_string_equal(packet_prop(&packet, "KeyExp"), text);
	next = packet_seqnum(&packet);
	if (*number != 0)
		assert_int_equal(next, *number);
	*number = next + 1;
	packet_free(&packet);
}

/*
 * At the date every strategy goes on under the next one, also while the KMS is
 * away; only when that has passed too, it is needed. Numbers run on.
 */
static void
test_dates(void **state)
{
	static const MASQ_mek_strategy_t strategies[] = {
		MASQ_key_ephemeral, MASQ_key_persistent_pkt,
		MASQ_key_persistent_bytes, MASQ_key_persistent_time,
		MASQ_key_persistent_exp
	};
	char text[DATE_LEN + 1];
	void *pubs[5];
	struct packet packet;
	uint32_t numbers[5] = {0};

	(void)state;
	site->now = SITE_NOW;
	site->current = SITE_NOW + 2;
	site->next = SITE_NOW + 4;
	for (int i = 0; i < 5; i++)
		pubs[i] = site_publisher(site, strategies[i], 1000);
	site_stop(site);
	for (int i = 0; i < 5; i++)
		check_next(pubs[i], i == 0, SITE_NOW + 2, &numbers[i]);
	test_clock_advance(2000);
	for (int i = 0; i < 5; i++)
		check_next(pubs[i], i == 0, SITE_NOW + 4, &numbers[i]);
	test_clock_advance(2000);
	for (int i = 0; i < 5; i++) {
		packet = make(pubs[i], "a", MASQ_ERR_KMS);
		packet_free(&packet);
	}

	site->now = SITE_NOW + 10;
	site->current = SITE_NOW + SITE_DAY;
	site->next = SITE_NOW + 2 * SITE_DAY;
	site_start(site);
	test_clock_advance(LINK_BACKOFF_MAX_MS);
	assert_true(date_format(SITE_NOW + SITE_DAY, text));
	for (int i = 0; i < 5; i++) {
		packet = make(pubs[i], "a", i == 0 ? MASQ_STATUS_SUCCESS :
		    MASQ_STATUS_ANOTHER);
		assert_string_equal(packet_prop(&packet, "KeyExp"), text);
		assert_int_equal(packet_seqnum(&packet), numbers[i]);
		packet_free(&packet);
		MASQ_crypto_api_close(pubs[i]);
	}
}

/* When a date passes fresh ones are asked for, once, in the background. */
static void
test_dates_are_renewed(void **state)
{
	void *pub;
	unsigned asked;

	(void)state;
	site->now = SITE_NOW;
	site->current = SITE_NOW + 1;
	site->next = SITE_NOW + SITE_DAY;
	pub = site_publisher(site, MASQ_key_ephemeral, 0);
	asked = site->asked[WIRE_TIMEREQ];
	(void)spend(pub, "a", MASQ_STATUS_SUCCESS);
	assert_int_equal(site->asked[WIRE_TIMEREQ], asked);
	test_clock_advance(1000);
	site->now = SITE_NOW + 1;
	site->current = SITE_NOW + SITE_DAY;
	site->next = SITE_NOW + 2 * SITE_DAY;
	for (int i = 0; i < 5; i++)
		(void)spend(pub, "a", MASQ_STATUS_SUCCESS);
	WAIT_UNTIL(site->asked[WIRE_TIMEREQ] > asked);
	for (int i = 0; i < 5; i++)
		(void)spend(pub, "a", MASQ_STATUS_SUCCESS);
	assert_int_equal(site->asked[WIRE_TIMEREQ], asked + 1);
	MASQ_crypto_api_close(pub);
}

/* ---- errors spend nothing ---- */

static void
test_no_space_spends_nothing(void **state)
{
	static const MASQ_mek_strategy_t strategies[] = {
		MASQ_key_ephemeral, MASQ_key_persistent_pkt
	};
	uint8_t out[256];
	MASQ_user_properties_t props;
	uint32_t number;
	size_t len;
	void *pub;

	(void)state;
	for (int i = 0; i < 2; i++) {
		const bool ephemeral = i == 0;

		pub = site_publisher(site, strategies[i], 2);
		len = ephemeral ? 5 + 157 : 129;
		assert_int_equal(MASQ_crypto_api_encrypt(pub, TOPIC,
		    (const uint8_t *)"value", 5, &props, out, &len),
		    MASQ_ERR_NOSPACE);
		assert_int_equal(len, ephemeral ? 5 + 158 : 130);
		number = spend(pub, "value", ephemeral ? MASQ_STATUS_SUCCESS :
		    MASQ_STATUS_ANOTHER);
		len = 0;
		assert_int_equal(MASQ_crypto_api_encrypt(pub, TOPIC,
		    (const uint8_t *)"value", 5, &props, NULL, &len),
		    MASQ_ERR_NOSPACE);
		assert_int_equal(len, ephemeral ? 5 + 158 : 5 + 28);
		assert_int_equal(spend(pub, "value", MASQ_STATUS_SUCCESS),
		    number + 1);
		MASQ_crypto_api_close(pub);
	}
}

static void
test_payload_size(void **state)
{
	void *pub = site_publisher(site, MASQ_key_ephemeral, 0);
	uint8_t byte = 0;
	MASQ_user_properties_t props;
	size_t len = 1;

	(void)state;
	/* Found out from the length alone, before anything is read. */
	assert_int_equal(MASQ_crypto_api_encrypt(pub, TOPIC,
	    (const uint8_t *)64, 268435455, &props, &byte, &len),
	    MASQ_ERR_PAYLOAD_SIZE);
	MASQ_crypto_api_close(pub);
}

/* ---- what the reference gets wrong ---- */

/* After close and a second init all its IVs and numbers are zero. */
static void
test_ref04_second_init_in_one_process(void **state)
{
	static const MASQ_mek_strategy_t strategies[] = {
		MASQ_key_ephemeral, MASQ_key_persistent_exp
	};
	static const uint8_t zeros[12] = {0};
	uint32_t numbers[3];
	uint8_t ivs[3][12];

	(void)state;
	for (int s = 0; s < 2; s++) {
		for (int i = 0; i < 3; i++) {
			void *pub = site_publisher(site, strategies[s], 0);
			struct packet packet;

			if (s == 1)
				(void)spend(pub, "a", MASQ_STATUS_ANOTHER);
			packet = make(pub, "a", MASQ_STATUS_SUCCESS);
			numbers[i] = packet_seqnum(&packet);
			memcpy(ivs[i], packet.payload + (s == 0 ? 130 : 0),
			    12);
			packet_free(&packet);
			MASQ_crypto_api_close(pub);
			assert_int_not_equal(numbers[i], 0);
			assert_memory_not_equal(ivs[i], zeros, 12);
			for (int j = 0; j < i; j++) {
				assert_int_not_equal(numbers[i], numbers[j]);
				assert_memory_not_equal(ivs[i] + 4,
				    ivs[j] + 4, 8);
			}
		}
	}
}

/* Its ffffffff is followed by 10000000, sixteen times over. */
static void
test_ref12_sequence_numbers_wrap(void **state)
{
	const struct slice name = {(const uint8_t *)TOPIC, strlen(TOPIC)};
	void *pub = site_publisher(site, MASQ_key_ephemeral, 0);
	void *sub = site_subscriber(site);
	struct packet before, after;
	struct memo memo = {0};
	struct topic *topic;

	(void)state;
	assert_int_equal(topic_lock(pub, &memo, name, &topic),
	    MASQ_STATUS_SUCCESS);
	topic->next_seqnum = UINT32_MAX;
	topic_unlock(topic);
	before = make(pub, "a", MASQ_STATUS_SUCCESS);
	after = make(pub, "a", MASQ_STATUS_SUCCESS);
	assert_string_equal(packet_prop(&before, "SeqNum"), "ffffffff");
	assert_string_equal(packet_prop(&after, "SeqNum"), "00000000");
	assert_int_equal(packet_open(sub, TOPIC, &before, "a", 1),
	    MASQ_STATUS_SUCCESS);
	assert_int_equal(packet_open(sub, TOPIC, &after, "a", 1),
	    MASQ_STATUS_SUCCESS);
	packet_free(&before);
	packet_free(&after);
	MASQ_crypto_api_close(pub);
	MASQ_crypto_api_close(sub);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_ephemeral_packet),
		cmocka_unit_test(test_persistent_packets),
		cmocka_unit_test(test_topics_are_apart),
		cmocka_unit_test(test_key_packets_are_due_on_a_new_connection),
		cmocka_unit_test(test_key_packet_due_checks_its_arguments),
		cmocka_unit_test(test_rotation),
		cmocka_unit_test(test_rotation_after_time),
		cmocka_unit_test_teardown(test_dates, site_unbend),
		cmocka_unit_test_teardown(test_dates_are_renewed, site_unbend),
		cmocka_unit_test(test_no_space_spends_nothing),
		cmocka_unit_test(test_payload_size),
		cmocka_unit_test(test_ref04_second_init_in_one_process),
		cmocka_unit_test(test_ref12_sequence_numbers_wrap)
	};

	return cmocka_run_group_tests(tests, site_set_up, site_tear_down);
}
