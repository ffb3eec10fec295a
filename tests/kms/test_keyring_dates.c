/*
 * The keyring across expiration dates: what is announced and valid, and how
 * long keys are kept and how far ahead they are made. Time is simulated.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "kms/cache_file.h"
#include "kms/keyring_check.h"

#include <cmocka.h>

#define DAY 86400

/* What the reference announced off today's schedule stays as well. */
static void
dates_of_the_reference(void **state)
{
	struct fixture *f = *state;

	fixture_install(f->h, KMS_CACHE_FILE);
	configure(f, "expiry_interval = \"1w\";" ENROLLED);
	open_at(f, NOON);
	expect_dates(f, NOON, D1, D2);
	/* Thursdays. */
	expect_dates(f, D1, D2, fixture_date("20261203T000000Z"));
}

static void
announced_dates_stay(void **state)
{
	struct fixture *f = *state;

	open_at(f, NOON);
	expect_dates(f, NOON, D1, D2);
	/* Reload. */
	configure(f, "expiry_interval = \"10d\"; epoch = "
	    "\"20261120T060000Z\";" ENROLLED);
	expect_dates(f, NOON, D1, D2);
	assert_false(kms_config_is_scheduled(f->config, D1));
	assert_true(kms_keyring_date_ok(f->keyring, f->config, NOON, D1));
	assert_true(kms_keyring_date_ok(f->keyring, f->config, NOON, D2));
	/* Restart. */
	open_at(f, NOON + 60);
	expect_dates(f, NOON + 60, D1, D2);
	/* A restart with the key cache emptied, and with nothing of it. */
	assert_int_equal(try_open(f, true, false, NOON + 90),
	    MASQ_STATUS_SUCCESS);
	expect_dates(f, NOON + 90, D1, D2);
	expect_dates(f, D1, D2, fixture_date("20261130T060000Z"));
	/* Behind them, and a restart later, they are still dates. */
	open_at(f, D2 + HOUR);
	assert_true(kms_keyring_date_ok(f->keyring, f->config, D2 + HOUR, D1));
	assert_true(kms_keyring_date_ok(f->keyring, f->config, D2 + HOUR, D2));
	assert_false(kms_keyring_date_ok(f->keyring, f->config, D2 + HOUR,
	    D3));
}

static void
valid_dates(void **state)
{
	struct fixture *f = *state;
	const int64_t day = DAY;
	const struct {
		int64_t date;
		bool week, none, unlimited;	/* past_key_window */
	} cases[] = {
		{D1, true, true, true},
		{D2, true, true, true},
		{D3, false, false, false},
		{D2 + 1, false, false, false},
		{D1 + 1, false, false, false},
		{D1 + HOUR, false, false, false},
		{D1 + 3650 * day, false, false, false},
		{D1 - day, true, false, true},
		{D1 - day + 1, false, false, true},
		{D1 - 7 * day, true, false, true},
		{D1 - 8 * day, false, false, true},
		{D1 - 8 * day + 7, false, false, true},
		{0, false, false, true},
	};

	open_at(f, NOON);
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++)
		assert_int_equal(kms_keyring_date_ok(f->keyring, f->config,
		    NOON, cases[i].date), cases[i].week);
	configure(f, "past_key_window = 0;" ENROLLED);
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++)
		assert_int_equal(kms_keyring_date_ok(f->keyring, f->config,
		    NOON, cases[i].date), cases[i].none);
	configure(f, "past_key_window = \"unlimited\";" ENROLLED);
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++)
		assert_int_equal(kms_keyring_date_ok(f->keyring, f->config,
		    NOON, cases[i].date), cases[i].unlimited);
	/* The window's edge, to the second. */
	configure(f, ENROLLED);
	assert_true(kms_keyring_date_ok(f->keyring, f->config, D1, D1 - 7 *
	    day));
	assert_false(kms_keyring_date_ok(f->keyring, f->config, D1 + 1, D1 -
	    7 * day));
}

static void
expire_cache_after(void **state)
{
	struct fixture *f = *state;

	configure(f, "precompute_keys = false;" ENROLLED);
	open_at(f, NOON);
	(void)ask(f, "20261125T000000Z", "a");
	(void)ask(f, "20261126T000000Z", "a");
	tick(f, D1 + 4 * HOUR - 1);
	expect_saved(f, D1 + 4 * HOUR - 1, true,
	    "20261125 a used\n20261126 a used\n");
	tick(f, D1 + 4 * HOUR);
	assert_int_equal(kms_keyring_count(f->keyring), 1);
	/* The file has it until it is written next (guide section 3.2.3). */
	open_at(f, D1 + 3 * HOUR);
	assert_int_equal(kms_keyring_count(f->keyring), 2);
	/* A restart takes nothing back that has expired. */
	open_at(f, D1 + 5 * HOUR);
	expect_saved(f, D1 + 5 * HOUR, true, "20261126 a used\n");
	/* The second date, under another setting. */
	configure(f, "precompute_keys = false; expire_cache_after = 10;"
	    ENROLLED);
	tick(f, D2 + 9);
	assert_int_equal(kms_keyring_count(f->keyring), 1);
	tick(f, D2 + 10);
	assert_int_equal(kms_keyring_count(f->keyring), 0);
}

static void
precompute_used_keys_only(void **state)
{
	struct fixture *f = *state;
	struct bb1_private key, again;

	open_at(f, NOON);
	(void)ask(f, "20261125T000000Z", "both");
	(void)ask(f, "20261125T000000Z", "first");
	tick(f, D1 - 2 * HOUR - 1);
	expect_saved(f, NOON, true,
	    "20261125 both used\n20261125 first used\n");
	/* The lead time begins; the successors are unused. */
	tick(f, D1 - 2 * HOUR);
	expect_saved(f, D1 - 2 * HOUR, true,
	    "20261125 both used\n20261125 first used\n"
	    "20261126 both -\n20261126 first -\n");
	/* One more is asked for within the lead time. */
	(void)ask(f, "20261125T000000Z", "late");
	tick(f, D1 - HOUR);
	expect_saved(f, D1 - HOUR, true,
	    "20261125 both used\n20261125 first used\n20261125 late used\n"
	    "20261126 both -\n20261126 first -\n20261126 late -\n");
	/* The date passes; one of the three is asked for under the next. */
	tick(f, D1 + 4 * HOUR);
	key = ask(f, "20261126T000000Z", "both");
	expect_saved(f, D1 + 4 * HOUR, true,
	    "20261126 both used\n20261126 first -\n20261126 late -\n");
	/* Over a restart flags and keys are the same. */
	open_at(f, D1 + 5 * HOUR);
	again = ask(f, "20261126T000000Z", "both");
	assert_memory_equal(&key, &again, sizeof(key));
	/* The second date: only what was used is carried on. */
	tick(f, D2 - 2 * HOUR - 1);
	assert_int_equal(kms_keyring_count(f->keyring), 3);
	tick(f, D2 - 2 * HOUR);
	expect_saved(f, D2 - 2 * HOUR, true,
	    "20261126 both used\n20261126 first -\n20261126 late -\n"
	    "20261127 both -\n");
	tick(f, D2 + 4 * HOUR);
	expect_saved(f, D2 + 4 * HOUR, true, "20261127 both -\n");
	tick(f, D3 - 1);
	tick(f, D3 + 4 * HOUR);
	assert_int_equal(kms_keyring_count(f->keyring), 0);
}

/* What was asked for under the next date already is not computed again. */
static void
precompute_keeps_what_is_there(void **state)
{
	struct fixture *f = *state;
	struct bb1_private early, key, unused;

	open_at(f, NOON);
	(void)ask(f, "20261125T000000Z", "a");
	(void)ask(f, "20261125T000000Z", "b");
	early = ask(f, "20261126T000000Z", "a");
	tick(f, D1 - 1);
	expect_saved(f, D1 - 1, true, "20261125 a used\n20261125 b used\n"
	    "20261126 a used\n20261126 b -\n");
	key = ask(f, "20261126T000000Z", "a");
	assert_memory_equal(&early, &key, sizeof(key));
	/* And a precomputed key is the one that is handed out. */
	open_at(f, D1 + 1);
	unused = ask(f, "20261126T000000Z", "b");
	open_at(f, D1 + 2);
	key = ask(f, "20261126T000000Z", "b");
	assert_memory_equal(&unused, &key, sizeof(key));
	assert_int_equal(kms_keyring_count(f->keyring), 4);
}

static void
precompute_switched_off(void **state)
{
	struct fixture *f = *state;

	configure(f, "precompute_keys = false;" ENROLLED);
	open_at(f, NOON);
	(void)ask(f, "20261125T000000Z", "a");
	tick(f, D1 - 1);
	assert_int_equal(kms_keyring_count(f->keyring), 1);
	configure(f, "precompute_lead_time = \"5m\";" ENROLLED);
	tick(f, D1 - 301);
	assert_int_equal(kms_keyring_count(f->keyring), 1);
	tick(f, D1 - 300);
	assert_int_equal(kms_keyring_count(f->keyring), 2);
}

static void
precompute_in_portions(void **state)
{
	struct fixture *f = *state;
	char topic[16], id[64];
	struct bb1_params params;
	struct bb1_private key;
	struct bb1_key loaded;

	open_at(f, NOON);
	for (int i = 0; i < 40; i++) {
		(void)snprintf(topic, sizeof(topic), "t/%d", i);
		(void)ask(f, "20261125T000000Z", topic);
	}
	assert_int_equal(tick(f, D1 - 60), 3);
	assert_int_equal(kms_keyring_count(f->keyring), 80);
	assert_int_equal(tick(f, D1 - 59), 1);
	/* Each got its own. */
	assert_int_equal(bb1_params_load(&params,
	    kms_keyring_public(f->keyring)), MASQ_STATUS_SUCCESS);
	for (int i = 0; i < 40; i++) {
		(void)snprintf(topic, sizeof(topic), "t/%d", i);
		(void)snprintf(id, sizeof(id), "%s:20261126T000000Z:%s", topic,
		    PUMP);
		key = ask(f, "20261126T000000Z", topic);
		assert_int_equal(bb1_key_load(&loaded, &key),
		    MASQ_STATUS_SUCCESS);
		assert_int_equal(bb1_verify(&params, (const uint8_t *)id,
		    strlen(id), &loaded), MASQ_STATUS_SUCCESS);
	}
	assert_int_equal(kms_keyring_count(f->keyring), 80);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(dates_of_the_reference),
		TEST(announced_dates_stay),
		TEST(valid_dates),
		TEST(expire_cache_after),
		TEST(precompute_used_keys_only),
		TEST(precompute_keeps_what_is_there),
		TEST(precompute_switched_off),
		TEST(precompute_in_portions),
	};

	return cmocka_run_group_tests_name("kms_keyring_dates", tests, NULL,
	    NULL);
}
