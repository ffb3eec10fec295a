/*
 * Each message is delivered once, whatever is repeated and forged.
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

/* At once it is a second copy, later a replay. */
static void
test_replay(void **state)
{
	static const MASQ_mek_strategy_t strategies[] = {
		MASQ_key_ephemeral, MASQ_key_persistent_exp
	};

	(void)state;
	for (int s = 0; s < 2; s++) {
		void *pub = site_publisher(site, strategies[s], 0);
		void *sub = site_subscriber(site);
		struct packet packets[4];

		if (s == 1) {
			packets[0] = make(pub, "a", MASQ_STATUS_ANOTHER);
			assert_int_equal(open_packet(sub, &packets[0], ""),
			    MASQ_STATUS_KEY_MGMT);
			packet_free(&packets[0]);
		}
		for (int i = 0; i < 4; i++)
			packets[i] = make(pub, "a", MASQ_STATUS_SUCCESS);
		assert_int_equal(open_packet(sub, &packets[2], "a"),
		    MASQ_STATUS_SUCCESS);
		/* Out of order is fine, twice is not; tampered with is
		 * another matter. */
		assert_int_equal(open_packet(sub, &packets[0], "a"),
		    MASQ_STATUS_SUCCESS);
		assert_int_equal(open_packet(sub, &packets[3], "a"),
		    MASQ_STATUS_SUCCESS);
		assert_int_equal(open_packet(sub, &packets[2], ""),
		    MASQ_ERR_DUPLICATE);
		assert_int_equal(open_packet(sub, &packets[0], ""),
		    MASQ_ERR_DUPLICATE);
		packets[1].payload[packets[1].len - 1] ^= 1;
		assert_int_equal(open_packet(sub, &packets[1], ""),
		    MASQ_ERR_DECRYPT);
		packets[1].payload[packets[1].len - 1] ^= 1;
		assert_int_equal(open_packet(sub, &packets[1], "a"),
		    MASQ_STATUS_SUCCESS);
		assert_int_equal(open_packet(sub, &packets[1], ""),
		    MASQ_ERR_DUPLICATE);
		test_clock_advance(RECENT_S * 1000 + 1);
		for (int i = 0; i < 4; i++) {
			assert_int_equal(open_packet(sub, &packets[i], ""),
			    MASQ_ERR_REPLAY);
			packet_free(&packets[i]);
		}
		MASQ_crypto_api_close(pub);
		MASQ_crypto_api_close(sub);
	}
}

/* An old run, played again with its key packet, falls into its numbers. */
static void
test_replay_of_a_whole_run(void **state)
{
	void *sub = site_subscriber(site);
	struct packet old[3], key;
	void *pub = site_publisher(site, MASQ_key_persistent_exp, 0);

	(void)state;
	old[0] = make(pub, "a", MASQ_STATUS_ANOTHER);
	old[1] = make(pub, "a", MASQ_STATUS_SUCCESS);
	old[2] = make(pub, "b", MASQ_STATUS_SUCCESS);
	MASQ_crypto_api_close(pub);
	assert_int_equal(open_packet(sub, &old[0], ""), MASQ_STATUS_KEY_MGMT);
	assert_int_equal(open_packet(sub, &old[1], "a"), MASQ_STATUS_SUCCESS);
	assert_int_equal(open_packet(sub, &old[2], "b"), MASQ_STATUS_SUCCESS);
	/* The publisher starts again, often enough to push out its keys. */
	for (int i = 0; i < 2 * KEY_PACKETS_PROVEN_MAX; i++) {
		pub = site_publisher(site, MASQ_key_persistent_exp, 0);
		publish_and_open(pub, sub, TOPIC, "new");
		MASQ_crypto_api_close(pub);
	}
	test_clock_advance(RECENT_S * 1000 + 1);
	/* Under its own number, or under another: the number is not bound. */
	key = old[0];
	assert_int_equal(open_packet(sub, &key, ""), MASQ_STATUS_KEY_MGMT);
	assert_int_equal(open_packet(sub, &old[1], ""), MASQ_ERR_REPLAY);
	memcpy(packet_prop(&key, "SeqNum"), "01234567", 8);
	memcpy(packet_prop(&old[2], "KM"), "01234567", 8);
	assert_int_equal(open_packet(sub, &key, ""), MASQ_STATUS_KEY_MGMT);
	assert_int_equal(open_packet(sub, &old[2], ""), MASQ_ERR_REPLAY);
	for (int i = 0; i < 3; i++)
		packet_free(&old[i]);
	MASQ_crypto_api_close(sub);
}

/* Another packet with the same number is no second copy. */
static void
test_number_taken_by_another_packet(void **state)
{
	void *pub = site_publisher(site, MASQ_key_ephemeral, 0);
	void *other = site_publisher(site, MASQ_key_ephemeral, 0);
	void *sub = site_subscriber(site);
	struct packet packet = make(pub, "a", MASQ_STATUS_SUCCESS), second;

	(void)state;
	set_next_number(other, packet_seqnum(&packet));
	second = make(other, "b", MASQ_STATUS_SUCCESS);
	assert_int_equal(open_packet(sub, &packet, "a"), MASQ_STATUS_SUCCESS);
	assert_int_equal(open_packet(sub, &second, ""), MASQ_ERR_REPLAY);
	assert_int_equal(open_packet(sub, &packet, ""), MASQ_ERR_DUPLICATE);
	packet_free(&packet);
	packet_free(&second);
	MASQ_crypto_api_close(pub);
	MASQ_crypto_api_close(other);
	MASQ_crypto_api_close(sub);
}

/*
 * Whoever has the public parameters can forge: three messages, 1,024 numbers
 * apart, or many. Each takes its own number and no other.
 */
static void
test_forgeries_silence_nobody(void **state)
{
	static const MASQ_mek_strategy_t strategies[] = {
		MASQ_key_ephemeral, MASQ_key_persistent_exp
	};

	(void)state;
	for (int s = 0; s < 2; s++) {
		void *pub = site_publisher(site, strategies[s], 0);
		void *forger = site_publisher(site, MASQ_key_ephemeral, 0);
		void *sub = site_subscriber(site);
		uint32_t number = 0xffffff00;

		if (s == 0)
			set_next_number(pub, number);
		for (int i = 0; i < 20; i++)
			publish_and_open(pub, sub, TOPIC, "value");
		number += 20;
		for (uint32_t k = 1; k <= 3; k++) {
			set_next_number(forger, number + 1024 * k);
			publish_and_open(forger, sub, TOPIC, "forged");
		}
		set_next_number(forger, number + 100);
		publish_and_open(forger, sub, TOPIC, "forged");
		for (uint32_t i = 0; i < 1100; i++) {
			struct packet packet;

			if (s == 1 || (i != 100 && i != 1024)) {
				publish_and_open(pub, sub, TOPIC, "value");
				continue;
			}
			packet = make(pub, "value", MASQ_STATUS_SUCCESS);
			assert_int_equal(open_packet(sub, &packet, ""),
			    MASQ_ERR_REPLAY);
			packet_free(&packet);
		}
		MASQ_crypto_api_close(pub);
		MASQ_crypto_api_close(forger);
		MASQ_crypto_api_close(sub);
	}
}

/* A packet for the n-th topic, opened. */
static MASQ_status_t
one_more(void *pub, void *sub, int n)
{
	struct packet packet;
	MASQ_status_t status;
	char topic[32];

	(void)snprintf(topic, sizeof(topic), "room/%d", n);
	packet = packet_make(pub, topic, "a", 1);
	assert_int_equal(packet.status, MASQ_STATUS_SUCCESS);
	status = packet_open(sub, topic, &packet, "a", 1);
	packet_free(&packet);
	return status;
}

/*
 * At the cap of identities late messages give way to new ones, a date at a
 * time; what cannot give way stays, and says which setting would help.
 */
static void
test_late_messages_give_way_to_new_ones(void **state)
{
	void *pub = site_publisher(site, MASQ_key_ephemeral, 0);
	void *sub = site_subscriber(site);
	struct packet late[2];

	(void)state;
	assert_int_equal(MASQ_crypto_api_set(sub, MASQ_opt_identities_max,
	    "4"), MASQ_STATUS_SUCCESS);
	for (int i = 0; i < 4; i++)
		assert_int_equal(one_more(pub, sub, i), MASQ_STATUS_SUCCESS);
	/* All are of a date to come. */
	assert_int_equal(one_more(pub, sub, 4), MASQ_ERR_NOMEM);
	assert_non_null(strstr(MASQ_last_error(), "MASQ_opt_identities_max"));
	assert_int_equal(one_more(pub, sub, 3), MASQ_STATUS_SUCCESS);
	/* The date passes; who is late is welcome while there is room. */
	for (int i = 0; i < 2; i++)
		late[i] = packet_make(pub, "room/3", "late", 4);
	test_clock_advance(SITE_DAY / 2 * 1000 + 1000);
	site->now = SITE_NOW + SITE_DAY / 2 + 1;
	site->current = site->next;
	site->next += SITE_DAY;
	assert_int_equal(packet_open(sub, "room/3", &late[0], "late", 4),
	    MASQ_STATUS_SUCCESS);
	for (int i = 0; i < 4; i++)
		assert_int_equal(one_more(pub, sub, i), MASQ_STATUS_SUCCESS);
	for (int i = 0; i < 2; i++) {
		assert_int_equal(packet_open(sub, "room/3", &late[i], "", 0),
		    MASQ_ERR_EXPIRED);
		assert_non_null(strstr(MASQ_last_error(),
		    "MASQ_opt_identities_max"));
		packet_free(&late[i]);
	}
	assert_int_equal(one_more(pub, sub, 4), MASQ_ERR_NOMEM);
	/* More room, at any time. */
	assert_int_equal(MASQ_crypto_api_set(sub, MASQ_opt_identities_max,
	    "5"), MASQ_STATUS_SUCCESS);
	assert_int_equal(one_more(pub, sub, 4), MASQ_STATUS_SUCCESS);
	MASQ_crypto_api_close(pub);
	MASQ_crypto_api_close(sub);
}

/* Without a limit of grace nothing is ever late: it does not give way. */
static void
test_unlimited_grace_gives_way_to_nothing(void **state)
{
	void *pub = site_publisher(site, MASQ_key_ephemeral, 0);
	void *sub = site_subscriber(site);

	(void)state;
	assert_int_equal(MASQ_crypto_api_set(sub, MASQ_opt_identities_max,
	    "1"), MASQ_STATUS_SUCCESS);
	assert_int_equal(MASQ_crypto_api_set(sub, MASQ_opt_late_grace,
	    "unlimited"), MASQ_STATUS_SUCCESS);
	assert_int_equal(one_more(pub, sub, 0), MASQ_STATUS_SUCCESS);
	test_clock_advance(SITE_DAY / 2 * 1000 + 1000);
	site->now = SITE_NOW + SITE_DAY / 2 + 1;
	site->current = site->next;
	assert_int_equal(one_more(pub, sub, 0), MASQ_ERR_NOMEM);
	MASQ_crypto_api_close(pub);
	MASQ_crypto_api_close(sub);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_replay),
		cmocka_unit_test(test_replay_of_a_whole_run),
		cmocka_unit_test(test_number_taken_by_another_packet),
		cmocka_unit_test(test_forgeries_silence_nobody),
		cmocka_unit_test_teardown(
		    test_late_messages_give_way_to_new_ones, site_unbend),
		cmocka_unit_test_teardown(
		    test_unlimited_grace_gives_way_to_nothing, site_unbend)
	};

	return cmocka_run_group_tests(tests, site_set_up, site_tear_down);
}
