/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/date.h"
#include "client/limits.h"
#include "client/site.h"
#include "link/link.h"

/* ---- key packets ---- */

static void
test_no_key_and_how_it_heals(void **state)
{
	void *pub = site_publisher(site, MASQ_key_persistent_pkt, 2);
	void *sub = site_subscriber(site);
	struct packet key = make(pub, "one", MASQ_STATUS_ANOTHER);
	struct packet one = make(pub, "one", MASQ_STATUS_SUCCESS);
	struct packet two = make(pub, "two", MASQ_STATUS_SUCCESS);
	struct packet next = make(pub, "three", MASQ_STATUS_ANOTHER);
	struct packet three = make(pub, "three", MASQ_STATUS_SUCCESS);

	(void)state;
	assert_int_equal(open_packet(sub, &one, ""), MASQ_ERR_NO_KEY);
	assert_int_equal(open_packet(sub, &next, ""), MASQ_STATUS_KEY_MGMT);
	assert_int_equal(open_packet(sub, &one, ""), MASQ_ERR_NO_KEY);
	assert_int_equal(open_packet(sub, &three, "three"),
	    MASQ_STATUS_SUCCESS);
	/* A late key packet still opens what belongs to it, in any order. */
	assert_int_equal(open_packet(sub, &key, ""), MASQ_STATUS_KEY_MGMT);
	assert_int_equal(open_packet(sub, &two, "two"), MASQ_STATUS_SUCCESS);
	assert_int_equal(open_packet(sub, &one, "one"), MASQ_STATUS_SUCCESS);
	packet_free(&key);
	packet_free(&one);
	packet_free(&two);
	packet_free(&next);
	packet_free(&three);
	MASQ_crypto_api_close(pub);
	MASQ_crypto_api_close(sub);
}

static void
test_key_packet_again(void **state)
{
	void *pub = site_publisher(site, MASQ_key_persistent_exp, 0);
	void *sub = site_subscriber(site);
	struct packet key = make(pub, "value", MASQ_STATUS_ANOTHER);
	struct packet data = make(pub, "value", MASQ_STATUS_SUCCESS);
	unsigned asked = site->asked[WIRE_PRIVREQ];

	(void)state;
	for (int i = 0; i < 3; i++)
		assert_int_equal(open_packet(sub, &key, ""),
		    MASQ_STATUS_KEY_MGMT);
	assert_int_equal(open_packet(sub, &data, "value"),
	    MASQ_STATUS_SUCCESS);
	for (int i = 0; i < 3; i++)
		assert_int_equal(open_packet(sub, &key, ""),
		    MASQ_STATUS_KEY_MGMT);
	assert_int_equal(site->asked[WIRE_PRIVREQ], asked + 1);
	packet_free(&key);
	packet_free(&data);
	MASQ_crypto_api_close(pub);
	MASQ_crypto_api_close(sub);
}

/*
 * More identities than private keys are kept ready for, in an order that finds
 * some ready, some pushed out, some made ready again.
 */
static void
test_hot_keys(void **state)
{
	void *pub = site_publisher(site, MASQ_key_ephemeral, 0);
	void *sub = site_subscriber(site);
	char topic[32];
	unsigned asked = site->asked[WIRE_PRIVREQ];

	(void)state;
	for (int i = 0; i < 3 * (KEYS_HOT_MAX + 3); i++) {
		int n = i % 4 == 3 ? 0 : i % (KEYS_HOT_MAX + 3);

		(void)snprintf(topic, sizeof(topic), "hot/%d", n);
		publish_and_open(pub, sub, topic, "value");
		publish_and_open(pub, sub, topic, "again");
	}
	assert_int_equal(site->asked[WIRE_PRIVREQ], asked + KEYS_HOT_MAX + 3);
	MASQ_crypto_api_close(pub);
	MASQ_crypto_api_close(sub);
}

/*
 * Anyone can make key packets: forged ones, under the same number or under
 * many others, must not push out one that has opened a message.
 */
static void
test_forged_key_packets(void **state)
{
	void *pub = site_publisher(site, MASQ_key_persistent_exp, 0);
	void *forger = site_publisher(site, MASQ_key_persistent_pkt, 1);
	void *sub = site_subscriber(site);
	struct packet key = make(pub, "value", MASQ_STATUS_ANOTHER);
	struct packet data = make(pub, "value", MASQ_STATUS_SUCCESS);
	struct packet forged, last;

	(void)state;
	/* One before, one after: the real one is found among them. */
	forged = make(forger, "x", MASQ_STATUS_ANOTHER);
	memcpy(packet_prop(&forged, "SeqNum"), packet_prop(&key, "SeqNum"), 9);
	assert_int_equal(open_packet(sub, &forged, ""), MASQ_STATUS_KEY_MGMT);
	packet_free(&forged);
	assert_int_equal(open_packet(sub, &key, ""), MASQ_STATUS_KEY_MGMT);
	last = make(forger, "x", MASQ_STATUS_SUCCESS);
	packet_free(&last);
	forged = make(forger, "x", MASQ_STATUS_ANOTHER);
	memcpy(packet_prop(&forged, "SeqNum"), packet_prop(&key, "SeqNum"), 9);
	assert_int_equal(open_packet(sub, &forged, ""), MASQ_STATUS_KEY_MGMT);
	packet_free(&forged);
	assert_int_equal(open_packet(sub, &data, "value"),
	    MASQ_STATUS_SUCCESS);
	packet_free(&data);

	/* A flood under its number, then one under others. */
	for (int i = 0; i < 3 * KEY_PACKETS_UNPROVEN_MAX; i++) {
		last = make(forger, "x", MASQ_STATUS_SUCCESS);
		packet_free(&last);
		forged = make(forger, "x", MASQ_STATUS_ANOTHER);
		if (i % 2 == 0)
			memcpy(packet_prop(&forged, "SeqNum"),
			    packet_prop(&key, "SeqNum"), 9);
		assert_int_equal(open_packet(sub, &forged, ""),
		    MASQ_STATUS_KEY_MGMT);
		packet_free(&forged);
	}
	publish_and_open(pub, sub, TOPIC, "after the flood");
	packet_free(&key);
	MASQ_crypto_api_close(pub);
	MASQ_crypto_api_close(forger);
	MASQ_crypto_api_close(sub);
}

/*
 * However many keys have opened messages, the next one finds room, and so do
 * some forged ones beside it.
 */
static void
test_room_for_the_next_key(void **state)
{
	void *pub = site_publisher(site, MASQ_key_persistent_pkt, 1);
	void *forger = site_publisher(site, MASQ_key_persistent_pkt, 1);
	void *sub = site_subscriber(site);
	struct packet key, data, forged;

	(void)state;
	for (int i = 0; i < 2 * KEY_PACKETS_PROVEN_MAX; i++)
		publish_and_open(pub, sub, TOPIC, "value");
	key = make(pub, "value", MASQ_STATUS_ANOTHER);
	data = make(pub, "value", MASQ_STATUS_SUCCESS);
	assert_int_equal(open_packet(sub, &key, ""), MASQ_STATUS_KEY_MGMT);
	for (int i = 1; i < KEY_PACKETS_UNPROVEN_MAX; i++) {
		forged = make(forger, "x", MASQ_STATUS_ANOTHER);
		assert_int_equal(open_packet(sub, &forged, ""),
		    MASQ_STATUS_KEY_MGMT);
		packet_free(&forged);
		forged = make(forger, "x", MASQ_STATUS_SUCCESS);
		packet_free(&forged);
	}
	assert_int_equal(open_packet(sub, &data, "value"),
	    MASQ_STATUS_SUCCESS);
	packet_free(&key);
	packet_free(&data);
	MASQ_crypto_api_close(pub);
	MASQ_crypto_api_close(forger);
	MASQ_crypto_api_close(sub);
}

/* ---- the KMS ---- */

static void
test_kms_refuses_a_key(void **state)
{
	static const int reasons[] = {0x82, 0x83, 0x85, 0x91};
	void *pub = site_publisher(site, MASQ_key_ephemeral, 0);
	struct packet packet = make(pub, "value", MASQ_STATUS_SUCCESS);
	unsigned asked;
	void *sub;

	(void)state;
	for (int i = 0; i < 4; i++) {
		sub = site_subscriber(site);
		site->refuse[WIRE_PRIVREQ] = reasons[i];
		asked = site->asked[WIRE_PRIVREQ];
		assert_int_equal(open_packet(sub, &packet, ""), MASQ_ERR_KMS);
		assert_non_null(strstr(MASQ_last_error(),
		    wire_reason_text((uint8_t)reasons[i])));
		/* Messages that cannot be opened do not become requests
		 * without end. */
		for (int n = 0; n < 20; n++)
			assert_int_equal(open_packet(sub, &packet, ""),
			    MASQ_ERR_KMS);
		assert_int_equal(site->asked[WIRE_PRIVREQ], asked + 1);
		/* Less and less often. */
		for (unsigned n = 1; n < 4; n++) {
			test_clock_advance((KEY_RETRY_MS << (n - 1)) - 1);
			assert_int_equal(open_packet(sub, &packet, ""),
			    MASQ_ERR_KMS);
			assert_int_equal(site->asked[WIRE_PRIVREQ], asked + n);
			test_clock_advance(1);
			assert_int_equal(open_packet(sub, &packet, ""),
			    MASQ_ERR_KMS);
			assert_int_equal(site->asked[WIRE_PRIVREQ],
			    asked + n + 1);
		}
		site->refuse[WIRE_PRIVREQ] = 0;
		test_clock_advance(KEY_RETRY_MAX_MS);
		assert_int_equal(open_packet(sub, &packet, "value"),
		    MASQ_STATUS_SUCCESS);
		MASQ_crypto_api_close(sub);
	}
	packet_free(&packet);
	MASQ_crypto_api_close(pub);
}

/* Points that come from the KMS are checked, too. */
static void
test_ref07_bad_points_from_kms(void **state)
{
	static const enum site_fault faults[] = {
		SITE_SUBGROUP, SITE_RANGE, SITE_TAG, SITE_SHORT
	};
	void *pub = site_publisher(site, MASQ_key_ephemeral, 0);
	struct packet packet = make(pub, "value", MASQ_STATUS_SUCCESS);
	void *sub;

	(void)state;
	for (int i = 0; i < 4; i++) {
		sub = site_subscriber(site);
		site->fault = faults[i];
		assert_int_equal(open_packet(sub, &packet, ""), MASQ_ERR_KMS);
		assert_non_null(strstr(MASQ_last_error(), "refused"));
		site->fault = SITE_GOOD;
		MASQ_crypto_api_close(sub);
	}
	packet_free(&packet);
	MASQ_crypto_api_close(pub);
}

/* The KMS's public.smqtt without and with the secrets. */
static void
write_params(const char *path, bool secret)
{
	FILE *f = fopen(path, "wb");
	const struct { const char *tag; const uint8_t *bytes; size_t len; }
	fields[] = {
		{"<s1>", site->master.s1, 32}, {"<s2>", site->master.s2, 32},
		{"<s3>", site->master.s3, 32},
		{"[RR]", site->public.R, BB1_G1_LEN},
		{"[TT]", site->public.T, BB1_G1_LEN},
		{"[VV]", site->public.V, BB1_GT_LEN}
	};

	assert_non_null(f);
	(void)fwrite("Params \1", 1, 8, f);
	for (size_t i = secret ? 0 : 3; i < 6; i++) {
		(void)fwrite(fields[i].tag, 1, 4, f);
		(void)fputc((int)(fields[i].len >> 8), f);
		(void)fputc((int)(fields[i].len & 0xff), f);
		(void)fwrite(fields[i].bytes, 1, fields[i].len, f);
	}
	(void)fwrite("End!", 1, 4, f);
	assert_int_equal(fclose(f), 0);
}

/*
 * The reference verifies no private key. Who has the public parameters does;
 * others take a tag that fails under a new key for a bad key.
 */
static void
test_ref10_private_keys_are_verified(void **state)
{
	void *pub = site_publisher(site, MASQ_key_ephemeral, 0);
	struct packet packet = make(pub, "value", MASQ_STATUS_SUCCESS);
	char path[64];
	void *clients[3];

	(void)state;
	(void)snprintf(path, sizeof(path), "%s/public.smqtt", site->dir);
	clients[0] = site_client(site, BOTH, MASQ_role_both,
	    MASQ_key_ephemeral, 0);
	for (int i = 1; i < 3; i++) {
		write_params(path, i == 2);
		clients[i] = site_subscriber(site);
		assert_int_equal(MASQ_crypto_api_set(clients[i],
		    MASQ_opt_params_file, path), MASQ_STATUS_SUCCESS);
	}
	for (int i = 0; i < 3; i++) {
		site->fault = SITE_OTHER_KEY;
		assert_int_equal(open_packet(clients[i], &packet, ""),
		    MASQ_ERR_KMS);
		assert_non_null(strstr(MASQ_last_error(),
		    "does not belong to the public parameters"));
		site->fault = SITE_GOOD;
		test_clock_advance(KEY_RETRY_MS);
		assert_int_equal(open_packet(clients[i], &packet, "value"),
		    MASQ_STATUS_SUCCESS);
		MASQ_crypto_api_close(clients[i]);
	}
	packet_free(&packet);
	MASQ_crypto_api_close(pub);
}

static void
check_suspicion(MASQ_mek_strategy_t strategy)
{
	void *pub = site_publisher(site, strategy, 0);
	void *sub = site_subscriber(site);
	struct packet packet;
	unsigned asked;

	if (strategy != MASQ_key_ephemeral) {
		packet = make(pub, "value", MASQ_STATUS_ANOTHER);
		site->fault = SITE_OTHER_KEY;
		assert_int_equal(open_packet(sub, &packet, ""),
		    MASQ_STATUS_KEY_MGMT);
		packet_free(&packet);
	}
	packet = make(pub, "value", MASQ_STATUS_SUCCESS);
	site->fault = SITE_OTHER_KEY;
	assert_int_equal(open_packet(sub, &packet, ""), MASQ_ERR_DECRYPT);
	asked = site->asked[WIRE_PRIVREQ];
	site->fault = SITE_GOOD;
	assert_int_equal(open_packet(sub, &packet, ""), MASQ_ERR_DECRYPT);
	assert_int_equal(site->asked[WIRE_PRIVREQ], asked);
	test_clock_advance(KEY_RETRY_MS);
	assert_int_equal(open_packet(sub, &packet, "value"),
	    MASQ_STATUS_SUCCESS);
	assert_int_equal(site->asked[WIRE_PRIVREQ], asked + 1);
	/* From now on the key is proven: garbage asks nobody for anything. */
	for (int i = 0; i < 5; i++) {
		packet.payload[packet.len - 1] ^= 1;
		assert_int_equal(open_packet(sub, &packet, ""),
		    MASQ_ERR_DECRYPT);
		packet.payload[packet.len - 1] ^= 1;
	}
	assert_int_equal(site->asked[WIRE_PRIVREQ], asked + 1);
	packet_free(&packet);
	MASQ_crypto_api_close(pub);
	MASQ_crypto_api_close(sub);
}

static void
test_ref10_suspect_key_is_asked_for_again(void **state)
{
	(void)state;
	check_suspicion(MASQ_key_ephemeral);
	check_suspicion(MASQ_key_persistent_exp);
}

/* A KMS that is away does not stop who has what is needed. */
static void
test_kms_outage(void **state)
{
	void *pub = site_publisher(site, MASQ_key_persistent_pkt, 2);
	void *sub = site_subscriber(site);
	struct packet key, data;

	(void)state;
	publish_and_open(pub, sub, TOPIC, "before");
	site_stop(site);
	for (int i = 0; i < 6; i++)
		publish_and_open(pub, sub, TOPIC, "meanwhile");

	/* A topic that is new needs it, and says so. */
	key = packet_make(pub, "new/topic", "value", 5);
	assert_int_equal(key.status, MASQ_STATUS_ANOTHER);
	data = packet_make(pub, "new/topic", "value", 5);
	assert_int_equal(packet_open(sub, "new/topic", &key, "", 0),
	    MASQ_ERR_KMS);
	assert_int_equal(packet_open(sub, "new/topic", &data, "", 0),
	    MASQ_ERR_KMS);
	publish_and_open(pub, sub, TOPIC, "still");
	/* With it back, even the data opens whose key packet came then. */
	site_start(site);
	test_clock_advance(LINK_BACKOFF_MAX_MS);
	assert_int_equal(packet_open(sub, "new/topic", &data, "value", 5),
	    MASQ_STATUS_SUCCESS);
	packet_free(&key);
	packet_free(&data);
	publish_and_open(pub, sub, TOPIC, "after");
	MASQ_crypto_api_close(pub);
	MASQ_crypto_api_close(sub);
}

/* As if another thread's request had succeeded right after one that failed. */
static bool another_succeeds;
int __real_link_errno(struct link *link);
int __wrap_link_errno(struct link *link);

int
__wrap_link_errno(struct link *link)
{
	return another_succeeds ? 0 : __real_link_errno(link);
}

/* What failed because the KMS was away may go on waiting, though it is back
 * before anybody looks. */
static void
test_kms_is_back_at_once(void **state)
{
	void *pub = site_publisher(site, MASQ_key_ephemeral, 0);
	void *sub = site_subscriber(site);
	struct packet packet = make(pub, "value", MASQ_STATUS_SUCCESS);

	(void)state;
	site_stop(site);
	another_succeeds = true;
	for (int i = 0; i < 2; i++) {
		assert_int_equal(open_packet(sub, &packet, ""), MASQ_ERR_KMS);
		assert_true(MASQ_try_again());
	}
	another_succeeds = false;
	site_start(site);
	test_clock_advance(LINK_BACKOFF_MAX_MS);
	assert_int_equal(open_packet(sub, &packet, "value"),
	    MASQ_STATUS_SUCCESS);
	packet_free(&packet);
	MASQ_crypto_api_close(pub);
	MASQ_crypto_api_close(sub);
}

/* A subscriber starts without a KMS, by the wall clock. */
static void
test_subscriber_starts_without_kms(void **state)
{
	void *pub, *sub;
	struct packet old, packet;

	(void)state;
	/* A date far in the past of the wall clock, and one far ahead. */
	site->now = 1000000000;
	site->current = 1000000000 + SITE_DAY;
	site->next = 1000000000 + 2 * SITE_DAY;
	pub = site_publisher(site, MASQ_key_ephemeral, 0);
	old = make(pub, "old", MASQ_STATUS_SUCCESS);
	MASQ_crypto_api_close(pub);
	site->current = INT64_C(4000000000);
	site->next = 0;
	pub = site_publisher(site, MASQ_key_ephemeral, 0);
	packet = make(pub, "value", MASQ_STATUS_SUCCESS);
	MASQ_crypto_api_close(pub);

	site_stop(site);
	sub = site_subscriber(site);
	assert_int_equal(open_packet(sub, &old, ""), MASQ_ERR_EXPIRED);
	assert_int_equal(open_packet(sub, &packet, ""), MASQ_ERR_KMS);
	site_start(site);
	test_clock_advance(LINK_BACKOFF_MAX_MS);
	assert_int_equal(open_packet(sub, &packet, "value"),
	    MASQ_STATUS_SUCCESS);
	/* It has the server's time now, for which the old date is to come. */
	assert_int_equal(open_packet(sub, &old, "old"), MASQ_STATUS_SUCCESS);
	packet_free(&old);
	packet_free(&packet);
	MASQ_crypto_api_close(sub);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_no_key_and_how_it_heals),
		cmocka_unit_test(test_key_packet_again),
		cmocka_unit_test(test_hot_keys),
		cmocka_unit_test(test_forged_key_packets),
		cmocka_unit_test(test_room_for_the_next_key),
		cmocka_unit_test_teardown(test_kms_refuses_a_key, site_unbend),
		cmocka_unit_test_teardown(test_ref07_bad_points_from_kms,
		    site_unbend),
		cmocka_unit_test_teardown(test_ref10_private_keys_are_verified,
		    site_unbend),
		cmocka_unit_test_teardown(
		    test_ref10_suspect_key_is_asked_for_again, site_unbend),
		cmocka_unit_test(test_kms_outage),
		cmocka_unit_test(test_kms_is_back_at_once),
		cmocka_unit_test_teardown(test_subscriber_starts_without_kms,
		    site_unbend)
	};

	return cmocka_run_group_tests(tests, site_set_up, site_tear_down);
}
