/*
 * Publishers that begin with the same number each time they start.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include "client/copies.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "api.h"
#include "client/limits.h"
#include "client/site.h"

/* What a one-shot publisher sends: its message has number 00000000. */
static struct packet
one_shot(MASQ_mek_strategy_t strategy, const char *value)
{
	void *pub = site_publisher(site, strategy, 100);
	struct packet packet;

	set_next_number(pub, 0);
	packet = make(pub, value, MASQ_STATUS_SUCCESS);
	assert_int_equal(packet_seqnum(&packet), 0);
	MASQ_crypto_api_close(pub);
	return packet;
}

static void
set(void *sub, const char *value)
{
	assert_int_equal(MASQ_crypto_api_set(sub, MASQ_opt_ephemeral_copies,
	    value), MASQ_STATUS_SUCCESS);
}

static void
without_the_setting_one_message_comes_through(void **state)
{
	void *sub = site_subscriber(site);
	struct packet first = one_shot(MASQ_key_ephemeral, "a");
	struct packet second = one_shot(MASQ_key_ephemeral, "b");

	(void)state;
	assert_int_equal(open_packet(sub, &first, "a"), MASQ_STATUS_SUCCESS);
	assert_int_equal(open_packet(sub, &second, ""), MASQ_ERR_REPLAY);
	packet_free(&first);
	packet_free(&second);
	MASQ_crypto_api_close(sub);
}

static void
with_it_all_come_through_and_their_copies_do_not(void **state)
{
	void *sub = site_subscriber(site);
	struct packet packets[4];
	char value[2] = "a";

	(void)state;
	set(sub, "3");
	for (int i = 0; i < 4; i++) {
		value[0] = (char)('a' + i);
		packets[i] = one_shot(MASQ_key_ephemeral, value);
		assert_int_equal(open_packet(sub, &packets[i], value),
		    MASQ_STATUS_SUCCESS);
		assert_int_equal(open_packet(sub, &packets[i], ""),
		    MASQ_ERR_DUPLICATE);
	}
	/* Later it is a replay; the price: no longer of the oldest. */
	test_clock_advance((RECENT_S + 1) * 1000);
	for (int i = 1; i < 4; i++)
		assert_int_equal(open_packet(sub, &packets[i], ""),
		    MASQ_ERR_REPLAY);
	assert_non_null(strstr(MASQ_last_error(), "very same message"));
	assert_int_equal(open_packet(sub, &packets[0], "a"),
	    MASQ_STATUS_SUCCESS);
	/* Off again: the numbers count from here on. */
	set(sub, "0");
	assert_int_equal(open_packet(sub, &packets[0], "a"),
	    MASQ_STATUS_SUCCESS);
	assert_int_equal(open_packet(sub, &packets[1], ""), MASQ_ERR_REPLAY);
	for (int i = 0; i < 4; i++)
		packet_free(&packets[i]);
	MASQ_crypto_api_close(sub);
}

static void
persistent_keys_are_watched_as_before(void **state)
{
	void *pub = site_publisher(site, MASQ_key_persistent_pkt, 100);
	void *sub = site_subscriber(site);
	struct packet key, data;

	(void)state;
	set(sub, "1");
	key = make(pub, "a", MASQ_STATUS_ANOTHER);
	assert_int_equal(open_packet(sub, &key, ""), MASQ_STATUS_KEY_MGMT);
	data = make(pub, "a", MASQ_STATUS_SUCCESS);
	assert_int_equal(open_packet(sub, &data, "a"), MASQ_STATUS_SUCCESS);
	packet_free(&key);
	for (int i = 0; i < 3; i++) {
		struct packet other = one_shot(MASQ_key_ephemeral, "b");

		assert_int_equal(open_packet(sub, &other, "b"),
		    MASQ_STATUS_SUCCESS);
		packet_free(&other);
	}
	test_clock_advance((RECENT_S + 1) * 1000);
	assert_int_equal(open_packet(sub, &data, ""), MASQ_ERR_REPLAY);
	packet_free(&data);
	MASQ_crypto_api_close(pub);
	MASQ_crypto_api_close(sub);
}

static void
misuse_is_refused(void **state)
{
	static const char *const wrong[] = {"", "-1", "1x", "00", "4294967296",
	    "all"};
	void *sub = site_subscriber(site);

	(void)state;
	for (size_t i = 0; i < sizeof(wrong) / sizeof(wrong[0]); i++)
		assert_int_equal(MASQ_crypto_api_set(sub,
		    MASQ_opt_ephemeral_copies, wrong[i]), MASQ_ERR_INVAL);
	MASQ_crypto_api_close(sub);
}

/* No more memory than is said, whatever comes. */
static void
as_many_are_kept_as_are_set(void **state)
{
	static const uint8_t seed[IDENTITY_SEED_LEN] = {7};
	struct copies copies = {.max = 0};
	uint8_t tag[AEAD_TAG_LEN] = {0};

	(void)state;
	copies_limit(&copies, 100);
	for (int i = 0; i < 1000; i++) {
		memcpy(tag, &i, sizeof(i));
		assert_int_equal(copies_accept(&copies, seed, tag),
		    MASQ_STATUS_SUCCESS);
		assert_int_equal(copies_accept(&copies, seed, tag),
		    MASQ_ERR_REPLAY);
		assert_true(copies.messages.count <= 100);
	}
	copies_limit(&copies, 10);
	assert_int_equal(copies.messages.count, 10);
	assert_int_equal(copies_accept(&copies, seed, tag), MASQ_ERR_REPLAY);
	copies_free(&copies);
	assert_int_equal(copies.messages.count, 0);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(without_the_setting_one_message_comes_through),
		cmocka_unit_test(
		    with_it_all_come_through_and_their_copies_do_not),
		cmocka_unit_test(persistent_keys_are_watched_as_before),
		cmocka_unit_test(misuse_is_refused),
		cmocka_unit_test(as_many_are_kept_as_are_set),
	};

	return cmocka_run_group_tests(tests, site_set_up, site_tear_down);
}
