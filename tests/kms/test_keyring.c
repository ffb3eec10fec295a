/*
 * The keyring: homes as the reference leaves them, keys across expiration
 * dates, restarts, many threads. Time is simulated throughout.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include "kms/keyring.h"

#include <pthread.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/date.h"
#include "base/fail.h"
#include "fixture.h"
#include "kms/cache_file.h"
#include "kms/dates.h"
#include "kms/params.h"

#include <cmocka.h>

#define COUNT(a) (sizeof(a) / sizeof((a)[0]))
#define HOUR 3600
#define DAY 86400
/* Noon before the cached date. */
#define NOON fixture_date("20261124T120000Z")
#define D1 fixture_date("20261125T000000Z")
#define D2 fixture_date("20261126T000000Z")
#define D3 fixture_date("20261127T000000Z")

struct fixture {
	struct harness *h;
	struct kms_config *config;
	struct kms_keyring *keyring;
};

static int
set_up(void **state)
{
	struct fixture *f = calloc(1, sizeof(*f));

	assert_non_null(f);
	f->h = harness_new();
	fixture_install(f->h, KMS_PARAMS_FILE);
	f->config = fixture_config(ENROLLED);
	*state = f;
	return 0;
}

static int
tear_down(void **state)
{
	struct fixture *f = *state;

	kms_keyring_close(f->keyring);
	kms_config_unref(f->config);
	harness_free(f->h);
	free(f);
	return 0;
}

static MASQ_status_t
try_open(struct fixture *f, bool empty, bool ignore, int64_t now)
{
	kms_keyring_close(f->keyring);
	return kms_keyring_open(f->h->home, f->config, empty, ignore, now,
	    &f->keyring);
}

static void
open_at(struct fixture *f, int64_t now)
{
	if (try_open(f, false, false, now) != MASQ_STATUS_SUCCESS)
		fail_msg("%s", fail_text());
}

static void
configure(struct fixture *f, const char *text)
{
	kms_config_unref(f->config);
	f->config = fixture_config(text);
}

static struct bb1_private
ask(struct fixture *f, const char *date, const char *topic)
{
	struct bb1_private key;

	assert_int_equal(kms_keyring_private(f->keyring, PUMP, date,
	    (const uint8_t *)topic, strlen(topic), &key),
	    MASQ_STATUS_SUCCESS);
	return key;
}

/* One pass of housekeeping, to its end. Returns the calls that it took. */
static int
tick(struct fixture *f, int64_t now)
{
	bool more = true;
	int calls = 0;

	while (more) {
		assert_int_equal(kms_keyring_tick(f->keyring, f->config, now,
		    &more), MASQ_STATUS_SUCCESS);
		calls++;
	}
	return calls;
}

static MASQ_status_t
note_key(void *arg, const struct kms_cached_key *key)
{
	char *text = arg;
	size_t len = strlen(text);

	(void)snprintf(text + len, 500 - len, "%.8s %.*s %s\n", key->key_exp,
	    (int)key->topic.len, (const char *)key->topic.ptr,
	    key->used ? "used" : "-");
	return MASQ_STATUS_SUCCESS;
}

static MASQ_status_t
note_client(void *arg, const struct kms_client *client)
{
	char *text = arg;
	size_t len = strlen(text);

	(void)snprintf(text + len, 500 - len, "%s %d\n", client->id,
	    (int)client->role);
	return MASQ_STATUS_SUCCESS;
}

/* Save, and compare the file's keys, or clients, with the list. */
static void
expect_saved(struct fixture *f, int64_t now, bool keys, const char *want)
{
	struct kms_cache_visitor visitor = {NULL, keys ? NULL : note_client,
	    keys ? note_key : NULL};
	char text[500] = "";

	assert_int_equal(kms_keyring_save(f->keyring, f->config, now),
	    MASQ_STATUS_SUCCESS);
	assert_int_equal(kms_cache_file_read(fixture_path(f->h,
	    KMS_CACHE_FILE), &visitor, text), MASQ_STATUS_SUCCESS);
	assert_string_equal(text, want);
}

static void
expect_dates(struct fixture *f, int64_t now, int64_t want_current,
    int64_t want_next)
{
	int64_t current, next;

	kms_keyring_dates(f->keyring, f->config, now, &current, &next);
	assert_int_equal(current, want_current);
	assert_int_equal(next, want_next);
}

static void
no_home(void **state)
{
	struct fixture *f = *state;
	const char *path = fixture_path(f->h, KMS_PARAMS_FILE);

	kms_keyring_close(NULL);
	assert_int_equal(chmod(path, 0604), 0);
	assert_int_equal(try_open(f, false, false, NOON), MASQ_ERR_BAD_ENTRY);
	assert_null(f->keyring);
	assert_non_null(strstr(fail_text(), "chmod"));
	harness_write(f->h, path, "Params \001End!", 12);
	assert_int_equal(chmod(path, 0600), 0);
	assert_int_equal(try_open(f, false, true, NOON), MASQ_ERR_BAD_ENTRY);
	assert_int_equal(unlink(path), 0);
	assert_int_equal(try_open(f, false, true, NOON), MASQ_ERR_NOT_FOUND);
	assert_non_null(strstr(fail_text(), "make_params"));
	/* Nothing was announced to nobody. */
	assert_int_equal(access(fixture_path(f->h, KMS_DATES_FILE), F_OK), -1);
}

static void
dates_cannot_be_written(void **state)
{
	struct fixture *f = *state;

	assert_int_equal(mkdir(fixture_path(f->h, KMS_DATES_FILE), 0700), 0);
	assert_int_equal(try_open(f, false, true, NOON), MASQ_ERR_INTERNAL);
	assert_non_null(strstr(fail_text(), KMS_DATES_FILE));
	assert_null(f->keyring);
}

static void
home_of_the_reference(void **state)
{
	struct fixture *f = *state;
	struct bb1_private key, known;
	size_t len;
	const char *file;

	fixture_install(f->h, KMS_CACHE_FILE);
	file = harness_read(f->h, fixture_path(f->h, KMS_CACHE_FILE), &len);
	open_at(f, NOON);
	assert_int_equal(kms_keyring_count(f->keyring), 3);
	expect_dates(f, NOON, D1, D2);
	/* The first of the file: topic "a". */
	memcpy(known.K0, file + 0xa9, BB1_G2_LEN);
	memcpy(known.K1, file + 0xa9 + BB1_G2_LEN + 2, BB1_G2_LEN);
	key = ask(f, CACHED_DATE, "a");
	assert_memory_equal(&key, &known, sizeof(key));
	assert_int_equal(kms_keyring_count(f->keyring), 3);

	assert_int_equal(kms_keyring_client(f->keyring, PUMP, 16),
	    MASQ_role_publisher);
	assert_int_equal(kms_keyring_client(f->keyring, "TankLevel00037a1",
	    16), MASQ_role_publisher);
	assert_int_equal(kms_keyring_client(f->keyring, DISPLAY, 16),
	    MASQ_role_subscriber);
	assert_int_equal(kms_keyring_client(f->keyring, STATUS, 16),
	    MASQ_role_both);
	assert_int_equal(kms_keyring_client(f->keyring, STATUS, 15),
	    MASQ_role_none);
	assert_int_equal(kms_keyring_client(f->keyring, "zzzzzzzzzzzzzzzz",
	    16), MASQ_role_none);
}

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
new_keys_are_right(void **state)
{
	const char *id = "plant/7/temp:" CACHED_DATE ":" PUMP;
	struct fixture *f = *state;
	struct bb1_private key, again, other;
	struct bb1_params params;
	struct bb1_key loaded;

	open_at(f, NOON);
	assert_int_equal(kms_keyring_count(f->keyring), 0);
	key = ask(f, CACHED_DATE, "plant/7/temp");
	again = ask(f, CACHED_DATE, "plant/7/temp");
	other = ask(f, CACHED_DATE, "plant/7/tem");
	assert_memory_equal(&key, &again, sizeof(key));
	assert_memory_not_equal(&key, &other, sizeof(key));
	assert_int_equal(kms_keyring_count(f->keyring), 2);

	assert_int_equal(bb1_params_load(&params,
	    kms_keyring_public(f->keyring)), MASQ_STATUS_SUCCESS);
	assert_int_equal(bb1_key_load(&loaded, &key), MASQ_STATUS_SUCCESS);
	assert_int_equal(bb1_verify(&params, (const uint8_t *)id, strlen(id),
	    &loaded), MASQ_STATUS_SUCCESS);
	assert_int_equal(bb1_key_load(&loaded, &other), MASQ_STATUS_SUCCESS);
	assert_int_equal(bb1_verify(&params, (const uint8_t *)id, strlen(id),
	    &loaded), MASQ_ERR_DECRYPT);
	assert_int_equal(kms_keyring_private(f->keyring, PUMP,
	    "20261325T000000Z", (const uint8_t *)"a", 1, &key),
	    MASQ_ERR_INVAL);
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
	for (size_t i = 0; i < COUNT(cases); i++)
		assert_int_equal(kms_keyring_date_ok(f->keyring, f->config,
		    NOON, cases[i].date), cases[i].week);
	configure(f, "past_key_window = 0;" ENROLLED);
	for (size_t i = 0; i < COUNT(cases); i++)
		assert_int_equal(kms_keyring_date_ok(f->keyring, f->config,
		    NOON, cases[i].date), cases[i].none);
	configure(f, "past_key_window = \"unlimited\";" ENROLLED);
	for (size_t i = 0; i < COUNT(cases); i++)
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
	char topic[16];

	open_at(f, NOON);
	for (int i = 0; i < 40; i++) {
		(void)snprintf(topic, sizeof(topic), "t/%d", i);
		(void)ask(f, "20261125T000000Z", topic);
	}
	assert_int_equal(tick(f, D1 - 60), 3);
	assert_int_equal(kms_keyring_count(f->keyring), 80);
	assert_int_equal(tick(f, D1 - 59), 1);
}

static void
cache_is_bounded(void **state)
{
	struct fixture *f = *state;
	char topic[16];

	configure(f, "max_cached_keys = 20;" ENROLLED);
	open_at(f, NOON);
	for (int i = 0; i < 30; i++) {
		(void)snprintf(topic, sizeof(topic), "t/%d", i);
		(void)ask(f, "20261125T000000Z", topic);
	}
	assert_int_equal(kms_keyring_count(f->keyring), 20);
	/* Precomputing makes no room for itself. */
	tick(f, D1 - 60);
	assert_int_equal(kms_keyring_count(f->keyring), 20);
	assert_int_equal(kms_keyring_save(f->keyring, f->config, NOON),
	    MASQ_STATUS_SUCCESS);
	/* A reload, and a restart, with less room. */
	configure(f, "max_cached_keys = 5; precompute_keys = false;" ENROLLED);
	tick(f, D1 - 60);
	(void)ask(f, "20261125T000000Z", "one more");
	assert_int_equal(kms_keyring_count(f->keyring), 5);
	open_at(f, NOON);
	assert_int_equal(kms_keyring_count(f->keyring), 5);
}

static void
same_bytes_again(void **state)
{
	struct fixture *f = *state;
	const char *path, *first, *second;
	size_t len, second_len;

	fixture_install(f->h, KMS_CACHE_FILE);
	path = fixture_path(f->h, KMS_CACHE_FILE);
	configure(f, "non_cache_clients = true;");
	open_at(f, NOON);
	(void)ask(f, CACHED_NEXT, "one more");
	(void)ask(f, CACHED_DATE, "one more");
	assert_int_equal(kms_keyring_save(f->keyring, f->config, NOON),
	    MASQ_STATUS_SUCCESS);
	first = harness_read(f->h, path, &len);
	open_at(f, NOON);
	assert_int_equal(kms_keyring_save(f->keyring, f->config, NOON),
	    MASQ_STATUS_SUCCESS);
	second = harness_read(f->h, path, &second_len);
	assert_int_equal(len, second_len);
	assert_memory_equal(first, second, len);
}

static void
cannot_be_saved(void **state)
{
	struct fixture *f = *state;
	const char *path = fixture_path(f->h, KMS_CACHE_FILE);

	open_at(f, NOON);
	assert_int_equal(mkdir(path, 0700), 0);
	assert_int_equal(kms_keyring_save(f->keyring, f->config, NOON),
	    MASQ_ERR_INTERNAL);
	assert_non_null(strstr(fail_text(), path));
	assert_int_equal(rmdir(path), 0);
	assert_int_equal(kms_keyring_save(f->keyring, f->config, NOON),
	    MASQ_STATUS_SUCCESS);
}

/* The tick says so, and does the rest of its work all the same. */
static void
tick_tells_of_unwritten_dates(void **state)
{
	struct fixture *f = *state;
	const char *path = fixture_path(f->h, KMS_DATES_FILE);
	bool more;

	open_at(f, NOON);
	(void)ask(f, CACHED_DATE, "a");
	assert_int_equal(unlink(path), 0);
	assert_int_equal(mkdir(path, 0700), 0);
	assert_int_equal(kms_keyring_tick(f->keyring, f->config, D1 + 4 * HOUR,
	    &more), MASQ_ERR_INTERNAL);
	assert_non_null(strstr(fail_text(), path));
	assert_int_equal(kms_keyring_count(f->keyring), 0);
	expect_dates(f, D1 + 4 * HOUR, D2, D3);
	assert_int_equal(rmdir(path), 0);
	tick(f, D1 + 4 * HOUR + 1);
	assert_int_equal(access(path, F_OK), 0);
}

static void
clients_of_the_cache(void **state)
{
	struct fixture *f = *state;

	fixture_install(f->h, KMS_CACHE_FILE);
	/* PumpUnit is a subscriber in the file. */
	configure(f, "non_cache_clients = true; clients: ("
	    " { id = \"PumpUnit00006177\"; role = \"both\"; },"
	    " { id = \"NewOne0000000000\"; role = \"publisher\"; });");
	open_at(f, NOON);
	assert_int_equal(kms_keyring_client(f->keyring, "NewOne0000000000",
	    16), MASQ_role_none);
	expect_saved(f, NOON, false,
	    "Display999999997 2\nNewOne0000000000 1\nPumpStatus006177 3\n"
	    "PumpTemp007c0480 1\nPumpUnit00006177 3\nRandomClient1111 1\n"
	    "TankLevel00037a1 1\nTankTemp000a0032 1\n");
	assert_int_equal(kms_keyring_client(f->keyring, "NewOne0000000000",
	    16), MASQ_role_publisher);
	/* Taken out of kms.cfg it stays, in the cache alone, with its keys. */
	configure(f, "non_cache_clients = true;");
	assert_int_equal(try_open(f, true, false, NOON), MASQ_STATUS_SUCCESS);
	assert_int_equal(kms_keyring_count(f->keyring), 0);
	assert_int_equal(kms_keyring_client(f->keyring, "NewOne0000000000",
	    16), MASQ_role_publisher);
	/* Without the setting the cache is written without them. */
	configure(f, ENROLLED);
	expect_saved(f, NOON, false, "Display999999997 2\nPumpStatus006177 3\n"
	    "PumpTemp007c0480 1\n");
	assert_int_equal(kms_keyring_client(f->keyring, "NewOne0000000000",
	    16), MASQ_role_none);
}

static void
keys_without_publisher_are_not_saved(void **state)
{
	struct fixture *f = *state;

	fixture_install(f->h, KMS_CACHE_FILE);
	configure(f, "clients: ();");
	open_at(f, NOON);
	assert_int_equal(kms_keyring_count(f->keyring), 3);
	expect_saved(f, NOON, true, "");
}

static void
broken_cache(void **state)
{
	struct fixture *f = *state;
	const char *path = fixture_path(f->h, KMS_CACHE_FILE);
	size_t len;
	char *data, *twice;

	fixture_install(f->h, KMS_CACHE_FILE);
	data = harness_read(f->h, path, &len);
	harness_write(f->h, path, data, len - 1);
	assert_int_equal(try_open(f, false, false, NOON), MASQ_ERR_BAD_ENTRY);
	assert_non_null(strstr(fail_text(), "-C"));
	assert_int_equal(try_open(f, true, false, NOON), MASQ_ERR_BAD_ENTRY);
	assert_int_equal(try_open(f, false, true, NOON), MASQ_STATUS_SUCCESS);
	assert_int_equal(kms_keyring_count(f->keyring), 0);
	assert_int_equal(kms_keyring_client(f->keyring, PUMP, 16),
	    MASQ_role_none);
	(void)ask(f, CACHED_DATE, "a");
	/* The same client twice. */
	twice = harness_format(f->h, "%s%c%s%c%c%s%c%c%s", "PrivKey", 1,
	    "Clnt" PUMP, 0, 1, "Clnt" PUMP, 0, 1, "End!");
	harness_write(f->h, path, twice, 8 + 22 + 22 + 4);
	assert_int_equal(try_open(f, false, false, NOON), MASQ_ERR_BAD_ENTRY);
	assert_non_null(strstr(fail_text(), "twice"));
	assert_int_equal(try_open(f, false, true, NOON), MASQ_STATUS_SUCCESS);
	assert_int_equal(kms_keyring_client(f->keyring, PUMP, 16),
	    MASQ_role_none);
}

static void
broken_dates(void **state)
{
	struct fixture *f = *state;
	const char *path = fixture_path(f->h, KMS_DATES_FILE);

	open_at(f, NOON);
	harness_write(f->h, path, "what?", 5);
	assert_int_equal(try_open(f, true, false, NOON), MASQ_ERR_BAD_ENTRY);
	assert_non_null(strstr(fail_text(), path));
	/* Then what cache.smqtt knows has to do. */
	fixture_install(f->h, KMS_CACHE_FILE);
	configure(f, "expiry_interval = \"1w\";" ENROLLED);
	assert_int_equal(try_open(f, false, true, NOON), MASQ_STATUS_SUCCESS);
	expect_dates(f, NOON, D1, D2);
	open_at(f, NOON);
}

#define THREADS 8
#define TOPICS 24
#define ROUNDS 3

struct worker {
	pthread_t thread;
	struct fixture *f;
	struct bb1_private keys[TOPICS];
	atomic_int *left;
	bool ok;
};

/* The same topics as all the others, beginning elsewhere. */
static void *
work(void *arg)
{
	struct worker *w = arg;
	struct bb1_private key;
	char topic[16];
	int64_t current, next;

	w->ok = true;
	for (size_t i = 0; i < ROUNDS * TOPICS; i++) {
		(void)snprintf(topic, sizeof(topic), "t/%zu", i % TOPICS);
		w->ok = w->ok && kms_keyring_private(w->f->keyring, PUMP,
		    CACHED_DATE, (const uint8_t *)topic, strlen(topic),
		    &key) == MASQ_STATUS_SUCCESS;
		if (i < TOPICS)
			w->keys[i] = key;
		w->ok = w->ok && memcmp(&key, &w->keys[i % TOPICS],
		    sizeof(key)) == 0;
		kms_keyring_dates(w->f->keyring, w->f->config, NOON, &current,
		    &next);
		w->ok = w->ok && current == D1 && next == D2 &&
		    kms_keyring_date_ok(w->f->keyring, w->f->config, NOON,
		    D1) && kms_keyring_client(w->f->keyring, PUMP, 16) ==
		    MASQ_role_publisher;
	}
	(void)atomic_fetch_sub(w->left, 1);
	return NULL;
}

/* Whoever asks first, everyone gets one and the same key. */
static void
many_threads(void **state)
{
	struct worker *workers = calloc(THREADS, sizeof(*workers));
	struct fixture *f = *state;
	atomic_int left = THREADS;
	bool more;

	assert_non_null(workers);
	open_at(f, NOON);
	assert_int_equal(kms_keyring_save(f->keyring, f->config, NOON),
	    MASQ_STATUS_SUCCESS);
	for (size_t i = 0; i < THREADS; i++) {
		workers[i].f = f;
		workers[i].left = &left;
		assert_int_equal(pthread_create(&workers[i].thread, NULL, work,
		    &workers[i]), 0);
	}
	/* Housekeeping and saving go on beside them. */
	while (atomic_load(&left) > 0) {
		assert_int_equal(kms_keyring_tick(f->keyring, f->config,
		    D1 - HOUR, &more), MASQ_STATUS_SUCCESS);
		assert_int_equal(kms_keyring_save(f->keyring, f->config, NOON),
		    MASQ_STATUS_SUCCESS);
	}
	for (size_t i = 0; i < THREADS; i++) {
		assert_int_equal(pthread_join(workers[i].thread, NULL), 0);
		assert_true(workers[i].ok);
		assert_memory_equal(workers[i].keys, workers[0].keys,
		    sizeof(workers[0].keys));
	}
	tick(f, D1 - HOUR);
	assert_int_equal(kms_keyring_count(f->keyring), 2 * TOPICS);
	free(workers);
}

#define TEST(f) cmocka_unit_test_setup_teardown(f, set_up, tear_down)

int
main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(no_home),
		TEST(dates_cannot_be_written),
		TEST(home_of_the_reference),
		TEST(dates_of_the_reference),
		TEST(new_keys_are_right),
		TEST(announced_dates_stay),
		TEST(valid_dates),
		TEST(expire_cache_after),
		TEST(precompute_used_keys_only),
		TEST(precompute_keeps_what_is_there),
		TEST(precompute_switched_off),
		TEST(precompute_in_portions),
		TEST(cache_is_bounded),
		TEST(same_bytes_again),
		TEST(cannot_be_saved),
		TEST(tick_tells_of_unwritten_dates),
		TEST(clients_of_the_cache),
		TEST(keys_without_publisher_are_not_saved),
		TEST(broken_cache),
		TEST(broken_dates),
		TEST(many_threads),
	};

	return cmocka_run_group_tests_name("kms_keyring", tests, NULL, NULL);
}
