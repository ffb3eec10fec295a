/*
 * Floods of what anyone can make up: key packets, topics, publishers. They
 * neither suppress what is true nor become as many requests to the server.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdio.h>
#include <string.h>

#include "client/limits.h"
#include "client/site.h"
#include "link/link.h"

/*
 * A flood of forged key packets before the true one, or between it and its
 * data, under its number or under others, suppresses nothing.
 */
static void
test_flood_around_a_key_packet(void **state)
{
	void *forger = site_publisher(site, MASQ_key_persistent_pkt, 1);

	(void)state;
	for (int n = 0; n < 4; n++) {
		void *pub = site_publisher(site, MASQ_key_persistent_exp, 0);
		void *sub = site_subscriber(site);
		struct packet key = make(pub, "value", MASQ_STATUS_ANOTHER);
		struct packet data = make(pub, "value", MASQ_STATUS_SUCCESS);

		if (n % 2 == 0)
			assert_int_equal(open_packet(sub, &key, ""),
			    MASQ_STATUS_KEY_MGMT);
		for (int i = 0; i < 40; i++) {
			struct packet forged = make(forger, "x",
			    MASQ_STATUS_ANOTHER);

			if (n / 2 == 0)
				memcpy(packet_prop(&forged, "SeqNum"),
				    packet_prop(&key, "SeqNum"), 9);
			assert_int_equal(open_packet(sub, &forged, ""),
			    MASQ_STATUS_KEY_MGMT);
			packet_free(&forged);
			(void)spend(forger, "x", MASQ_STATUS_SUCCESS);
		}
		if (n % 2 != 0)
			assert_int_equal(open_packet(sub, &key, ""),
			    MASQ_STATUS_KEY_MGMT);
		assert_int_equal(open_packet(sub, &data, "value"),
		    MASQ_STATUS_SUCCESS);
		packet_free(&key);
		packet_free(&data);
		MASQ_crypto_api_close(pub);
		MASQ_crypto_api_close(sub);
	}
	MASQ_crypto_api_close(forger);
}

/* A packet that nobody made, for the n-th topic. */
static MASQ_status_t
invented(void *sub, struct packet *packet, int n)
{
	char topic[32];

	(void)snprintf(topic, sizeof(topic), "invented/%d", n);
	return packet_open(sub, topic, packet, "", 0);
}

/*
 * Topics that somebody invents become so many requests and no more; what is
 * known goes on, also at its next date.
 */
static void
test_flood_of_topics_is_bounded(void **state)
{
	void *pub = site_publisher(site, MASQ_key_ephemeral, 0);
	void *sub = site_subscriber(site);
	struct packet forged = make(pub, "x", MASQ_STATUS_SUCCESS);
	unsigned asked;
	int n = 0;

	(void)state;
	assert_int_equal(MASQ_crypto_api_set(sub, MASQ_opt_key_rate, "10/50"),
	    MASQ_STATUS_SUCCESS);
	publish_and_open(pub, sub, "known/1", "value");
	publish_and_open(pub, sub, "known/2", "value");
	asked = site->asked[WIRE_PRIVREQ];
	while (n < 200)
		(void)invented(sub, &forged, n++);
	assert_int_equal(site->asked[WIRE_PRIVREQ], asked + 48);
	assert_int_equal(invented(sub, &forged, n++), MASQ_ERR_KMS);
	assert_true(MASQ_try_again());
	assert_non_null(strstr(MASQ_last_error(), "MASQ_opt_key_rate"));
	publish_and_open(pub, sub, "known/1", "value");
	/* It goes on at the rate. */
	test_clock_advance(2000);
	while (n < 400)
		(void)invented(sub, &forged, n++);
	assert_int_equal(site->asked[WIRE_PRIVREQ], asked + 48 + 20);
	/* The date passes. One request finds out that the next one is the
	 * server's; then what is known passes the flood. */
	test_clock_advance(SITE_DAY / 2 * 1000);
	site->now = SITE_NOW + SITE_DAY / 2 + 2;
	site->current = site->next;
	publish_and_open(pub, sub, "known/1", "value");
	while (n < 600)
		(void)invented(sub, &forged, n++);
	publish_and_open(pub, sub, "known/2", "value");
	packet_free(&forged);
	MASQ_crypto_api_close(pub);
	MASQ_crypto_api_close(sub);
}

/* Where there is no room, what never opened a message gives way to others of
 * its kind, and nothing that has. */
static void
test_invented_topics_push_out_no_known_key(void **state)
{
	void *pub = site_publisher(site, MASQ_key_ephemeral, 0);
	void *sub = site_subscriber(site);
	struct packet forged = make(pub, "x", MASQ_STATUS_SUCCESS);
	unsigned asked;
	char topic[32];

	(void)state;
	assert_int_equal(MASQ_crypto_api_set(sub, MASQ_opt_identities_max,
	    "8"), MASQ_STATUS_SUCCESS);
	for (int round = 0; round < 2; round++) {
		asked = site->asked[WIRE_PRIVREQ];
		for (int i = 0; i < 7; i++) {
			(void)snprintf(topic, sizeof(topic), "known/%d", i);
			publish_and_open(pub, sub, topic, "value");
		}
		assert_int_equal(site->asked[WIRE_PRIVREQ], asked +
		    (round == 0 ? 7 : 0));
		for (int n = 0; n < 50; n++)
			assert_int_equal(invented(sub, &forged, n),
			    MASQ_ERR_DECRYPT);
	}
	packet_free(&forged);
	MASQ_crypto_api_close(pub);
	MASQ_crypto_api_close(sub);
}

/* A start with 10,000 retained topics, under two dates each, meets no limit. */
static void
test_start_with_many_topics(void **state)
{
	void *pub = site_publisher(site, MASQ_key_ephemeral, 0);
	void *sub = site_subscriber(site);
	struct packet packet = make(pub, "x", MASQ_STATUS_SUCCESS);

	(void)state;
	assert_true(KEY_BURST_DFLT >= 2 * 10000);
	for (int n = 0; n < 1000; n++)
		assert_int_equal(invented(sub, &packet, n), MASQ_ERR_DECRYPT);
	packet_free(&packet);
	MASQ_crypto_api_close(pub);
	MASQ_crypto_api_close(sub);
}

/* The server's limit on keys is no refusal for good; a role of which it has
 * never accepted anything is. */
static void
test_kms_limits_keys(void **state)
{
	struct packet packet;
	unsigned asked;
	void *pub, *sub;

	(void)state;
	/* A date far ahead of the wall clock, by which the first one starts. */
	site->current = INT64_C(4000000000);
	site->next = site->current + SITE_DAY;
	pub = site_publisher(site, MASQ_key_ephemeral, 0);
	packet = make(pub, "x", MASQ_STATUS_SUCCESS);
	/* A subscriber that could not yet ask whether it is one. */
	site_stop(site);
	sub = site_subscriber(site);
	site_start(site);
	test_clock_advance(LINK_BACKOFF_MAX_MS);
	site->refuse[WIRE_PRIVREQ] = WIRE_POLICY;
	assert_int_equal(open_packet(sub, &packet, ""), MASQ_ERR_KMS);
	assert_false(MASQ_try_again());
	assert_int_equal(open_packet(sub, &packet, ""), MASQ_ERR_KMS);
	assert_false(MASQ_try_again());
	MASQ_crypto_api_close(sub);
	/* One that has been told so, with its first request. */
	site->refuse[WIRE_PRIVREQ] = 0;
	sub = site_subscriber(site);
	site->refuse[WIRE_PRIVREQ] = WIRE_POLICY;
	assert_int_equal(open_packet(sub, &packet, ""), MASQ_ERR_KMS);
	assert_true(MASQ_try_again());
	site->refuse[WIRE_PRIVREQ] = 0;
	test_clock_advance(KEY_RETRY_MS);
	publish_and_open(pub, sub, "some/topic", "value");
	site->refuse[WIRE_PRIVREQ] = WIRE_POLICY;
	asked = site->asked[WIRE_PRIVREQ];
	/* Neither this topic is asked for at once again, nor any other. */
	for (int n = 0; n < 20; n++) {
		assert_int_equal(open_packet(sub, &packet, ""), MASQ_ERR_KMS);
		assert_true(MASQ_try_again());
		assert_int_equal(invented(sub, &packet, n), MASQ_ERR_KMS);
		assert_true(MASQ_try_again());
	}
	assert_int_equal(site->asked[WIRE_PRIVREQ], asked + 1);
	publish_and_open(pub, sub, "some/topic", "value");
	site->refuse[WIRE_PRIVREQ] = 0;
	test_clock_advance(KEY_RETRY_MS);
	assert_int_equal(open_packet(sub, &packet, "x"), MASQ_STATUS_SUCCESS);
	packet_free(&packet);
	MASQ_crypto_api_close(pub);
	MASQ_crypto_api_close(sub);
}

/*
 * Who came before a flood and waits for the server finds its key packet when
 * the server is there.
 */
static void
test_flood_takes_no_place_from_who_waits(void **state)
{
	void *pub = site_publisher(site, MASQ_key_persistent_exp, 0);
	void *sub = site_subscriber(site);
	struct packet key = make(pub, "value", MASQ_STATUS_ANOTHER);
	struct packet data = make(pub, "value", MASQ_STATUS_SUCCESS);

	(void)state;
	site_stop(site);
	assert_int_equal(open_packet(sub, &key, ""), MASQ_ERR_KMS);
	for (int n = 0; n < KEYLESS_FIRST_MAX + 2 * KEYLESS_LATEST_MAX; n++) {
		assert_int_equal(invented(sub, &key, n), MASQ_ERR_KMS);
	}
	site_start(site);
	test_clock_advance(LINK_BACKOFF_MAX_MS);
	assert_int_equal(open_packet(sub, &data, "value"),
	    MASQ_STATUS_SUCCESS);
	packet_free(&key);
	packet_free(&data);
	MASQ_crypto_api_close(pub);
	MASQ_crypto_api_close(sub);
}

/*
 * Anyone can make up identities: a flood of them must not push out the keys
 * of quiet topics.
 */
static void
test_flood_of_identities(void **state)
{
	enum { QUIET = 80 };
	void *pub = site_publisher(site, MASQ_key_persistent_exp, 0);
	void *sub = site_subscriber(site);
	struct packet forged = make(pub, "x", MASQ_STATUS_ANOTHER);
	char topic[32];

	(void)state;
	for (int i = 0; i < QUIET; i++) {
		(void)snprintf(topic, sizeof(topic), "quiet/%d", i);
		publish_and_open(pub, sub, topic, "value");
	}
	site->refuse[WIRE_PRIVREQ] = WIRE_PUBLISHER_UNKNOWN;
	for (int i = 0; i < KEYLESS_FIRST_MAX + KEYLESS_LATEST_MAX; i++) {
		(void)snprintf(packet_prop(&forged, "ClientId"),
		    MASQ_CLIENTID_LEN + 1, "Nobody%010d", i);
		assert_int_equal(open_packet(sub, &forged, ""), MASQ_ERR_KMS);
	}
	site->refuse[WIRE_PRIVREQ] = WIRE_SUCCESS;
	for (int i = 0; i < QUIET; i++) {
		(void)snprintf(topic, sizeof(topic), "quiet/%d", i);
		publish_and_open(pub, sub, topic, "still there");
	}
	packet_free(&forged);
	MASQ_crypto_api_close(pub);
	MASQ_crypto_api_close(sub);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_flood_around_a_key_packet),
		cmocka_unit_test_teardown(test_flood_of_topics_is_bounded,
		    site_unbend),
		cmocka_unit_test(test_invented_topics_push_out_no_known_key),
		cmocka_unit_test(test_start_with_many_topics),
		cmocka_unit_test_teardown(test_kms_limits_keys,
		    site_unbend),
		cmocka_unit_test(test_flood_takes_no_place_from_who_waits),
		cmocka_unit_test(test_flood_of_identities)
	};

	return cmocka_run_group_tests(tests, site_set_up, site_tear_down);
}
