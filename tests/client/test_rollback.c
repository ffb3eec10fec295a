/*
 * A publisher whose generators repeat, as they do in a machine that is
 * restored from a snapshot, or in two that were made from one: no two values
 * are encrypted under one key and IV, and no two messages have one key.
 *
 * A restored publisher is one that starts again with the same files, the same
 * random numbers and clocks, and has done the same until then.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdlib.h>
#include <string.h>

#include "client/limits.h"
#include "client/site.h"
#include "stuck.h"
#include "wire/publish.h"

#define OTHER_TOPIC "tank/pressure"
#define LONG (300 * 1024)
#define MANY (3 * IVS_MAX)

static int
set_up(void **state)
{
	stuck(true);
	(void)state;
	return 0;
}

static int
tear_down(void **state)
{
	stuck(false);
	return site_unbend(state);
}

/* The packet of a value, of which the key packet has gone out. */
static struct packet
data_packet(void *publisher, const char *topic, const void *value, size_t len)
{
	struct packet packet = packet_make(publisher, topic, value, len);

	assert_int_equal(packet.status, MASQ_STATUS_SUCCESS);
	return packet;
}

/* Both packets; the first is for a key. */
static struct packet
key_packet(void *publisher, const char *value)
{
	return make(publisher, value, MASQ_STATUS_ANOTHER);
}

static const uint8_t *
iv_of(const struct packet *packet, MASQ_mek_strategy_t strategy)
{
	return packet->payload +
	    (strategy == MASQ_key_ephemeral ? WIRE_ENCAP_LEN : 0);
}

static void
check_persistent(const uint8_t *a, const uint8_t *b, size_t len)
{
	struct packet key[2], data[2];

	for (int i = 0; i < 2; i++) {
		void *publisher = site_publisher(site,
		    MASQ_key_persistent_exp, 0);

		key[i] = key_packet(publisher, "the same until then");
		data[i] = data_packet(publisher, TOPIC, "the same until then",
		    19);
		packet_free(&data[i]);
		data[i] = data_packet(publisher, TOPIC, i == 0 ? a : b, len);
		MASQ_crypto_api_close(publisher);
	}
	/* It is the same key, and the same number: */
	assert_int_equal(key[0].len, WIRE_ENCAP_LEN);
	assert_memory_equal(key[0].payload, key[1].payload, key[0].len);
	assert_int_equal(packet_seqnum(&data[0]), packet_seqnum(&data[1]));
	assert_memory_not_equal(data[0].payload, data[1].payload, WIRE_IV_LEN);
	for (int i = 0; i < 2; i++) {
		packet_free(&key[i]);
		packet_free(&data[i]);
	}
}

static void
test_restored_persistent_publisher(void **state)
{
	uint8_t *a = calloc(1, LONG), *b = calloc(1, LONG);

	(void)state;
	assert_non_null(a);
	assert_non_null(b);
	check_persistent((const uint8_t *)"PUMP PRESSURE 0021.5 BAR",
	    (const uint8_t *)"pump pressure 9999.9 bar", 24);
	b[0] = 1;
	check_persistent(a, b, 1);
	check_persistent(a, b, LONG);
	b[0] = 0;
	b[LONG - 1] = 1;
	check_persistent(a, b, LONG);
	free(a);
	free(b);
}

/* One who has another value as the first of its key has another key. */
static void
test_restored_before_the_key(void **state)
{
	struct packet packets[2];

	(void)state;
	for (int i = 0; i < 2; i++) {
		void *publisher = site_publisher(site,
		    MASQ_key_persistent_exp, 0);

		packets[i] = key_packet(publisher, i == 0 ? "on" : "no");
		MASQ_crypto_api_close(publisher);
	}
	assert_int_equal(packet_seqnum(&packets[0]),
	    packet_seqnum(&packets[1]));
	/* E0 = k Q1 */
	assert_memory_not_equal(packets[0].payload, packets[1].payload,
	    BB1_G1_LEN);
	packet_free(&packets[0]);
	packet_free(&packets[1]);
}

static void
test_restored_ephemeral_publisher(void **state)
{
	struct packet packets[2][3];
	const char *topics[] = {TOPIC, TOPIC, OTHER_TOPIC};
	const char *values[] = {"on", "no"};

	(void)state;
	for (int i = 0; i < 2; i++) {
		void *publisher = site_publisher(site, MASQ_key_ephemeral, 0);

		for (int k = 0; k < 3; k++)
			packets[i][k] = data_packet(publisher, topics[k],
			    values[i], 2);
		MASQ_crypto_api_close(publisher);
	}
	for (int k = 0; k < 6; k++) {
		struct packet *one = &packets[k / 3][k % 3];

		if (k < 3)
			assert_int_equal(packet_seqnum(one),
			    packet_seqnum(&packets[1][k]));
		for (int j = 0; j < k; j++) {
			struct packet *other = &packets[j / 3][j % 3];

			assert_memory_not_equal(one->payload, other->payload,
			    BB1_G1_LEN);
			assert_memory_not_equal(
			    iv_of(one, MASQ_key_ephemeral),
			    iv_of(other, MASQ_key_ephemeral), WIRE_IV_LEN);
		}
	}
	for (int k = 0; k < 6; k++)
		packet_free(&packets[k / 3][k % 3]);
}

static int
compare(const void *a, const void *b)
{
	return memcmp(a, b, WIRE_IV_LEN);
}

/* Through several stocks that all begin with the same fresh bytes. */
static void
test_stocks(void **state)
{
	static uint8_t ivs[MANY][WIRE_IV_LEN];
	void *publisher = site_publisher(site, MASQ_key_persistent_exp, 0);
	struct packet packet = key_packet(publisher, "on");

	(void)state;
	packet_free(&packet);
	for (size_t i = 0; i < MANY; i++) {
		packet = data_packet(publisher, TOPIC, "on", 2);
		memcpy(ivs[i], packet.payload, WIRE_IV_LEN);
		packet_free(&packet);
	}
	MASQ_crypto_api_close(publisher);
	qsort(ivs, MANY, WIRE_IV_LEN, compare);
	for (size_t i = 1; i < MANY; i++)
		assert_memory_not_equal(ivs[i - 1], ivs[i], WIRE_IV_LEN);
}

/* Two clients have nothing in common though their numbers have all. */
static void
test_two_clients(void **state)
{
	void *one = site_publisher(site, MASQ_key_persistent_exp, 0);
	void *two = site_client(site, BOTH, MASQ_role_publisher,
	    MASQ_key_persistent_exp, 0);
	struct packet a = key_packet(one, "on"), b = key_packet(two, "on");

	(void)state;
	assert_int_not_equal(packet_seqnum(&a), packet_seqnum(&b));
	assert_memory_not_equal(a.payload, b.payload, BB1_G1_LEN);
	packet_free(&a);
	packet_free(&b);
	MASQ_crypto_api_close(one);
	MASQ_crypto_api_close(two);
}

/* The system is asked for each encapsulation, and for each stock of IVs. */
static void
test_system_is_asked(void **state)
{
	void *publisher = site_publisher(site, MASQ_key_persistent_exp, 0);
	struct packet packet = key_packet(publisher, "on");
	unsigned long before;

	(void)state;
	packet_free(&packet);
	before = stuck_asked();
	/* The key packet has left a stock, all of it. */
	for (size_t i = 0; i < MANY + 1; i++) {
		packet = data_packet(publisher, TOPIC, "on", 2);
		packet_free(&packet);
	}
	assert_int_equal(stuck_asked() - before, MANY / IVS_MAX);
	MASQ_crypto_api_close(publisher);

	publisher = site_publisher(site, MASQ_key_ephemeral, 0);
	packet = data_packet(publisher, TOPIC, "on", 2);
	packet_free(&packet);
	before = stuck_asked();
	packet = data_packet(publisher, TOPIC, "on", 2);
	assert_int_equal(stuck_asked() - before, 1);
	packet_free(&packet);
	MASQ_crypto_api_close(publisher);
}

#define STUCK(f) cmocka_unit_test_setup_teardown(f, set_up, tear_down)

int
main(void)
{
	const struct CMUnitTest tests[] = {
		STUCK(test_restored_persistent_publisher),
		STUCK(test_restored_before_the_key),
		STUCK(test_restored_ephemeral_publisher),
		STUCK(test_stocks),
		STUCK(test_two_clients),
		cmocka_unit_test(test_system_is_asked)
	};

	return cmocka_run_group_tests(tests, site_set_up, site_tear_down);
}
