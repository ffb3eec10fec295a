/*
 * The keyring: homes as the reference leaves them, restarts, damage, many
 * threads. Time is simulated throughout.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include <pthread.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/fail.h"
#include "kms/cache_file.h"
#include "kms/dates.h"
#include "kms/keyring_check.h"
#include "kms/params.h"

#include <cmocka.h>

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

/* Whoever is not enrolled as a publisher has no keys, not in memory either. */
static void
keys_go_with_their_publisher(void **state)
{
	static const char as_subscriber[] = "non_cache_clients = true; "
	    "clients: ( { id = \"" PUMP "\"; role = \"subscriber\"; } );";
	struct fixture *f = *state;

	fixture_install(f->h, KMS_CACHE_FILE);
	open_at(f, NOON);
	assert_int_equal(kms_keyring_count(f->keyring), 3);
	/* In kms.cfg no more, but in cache.smqtt, which does not count. */
	configure(f, "clients: ();");
	assert_int_equal(kms_keyring_cache_clients(f->keyring, f->config), 7);
	kms_keyring_sift(f->keyring, f->config);
	assert_int_equal(kms_keyring_count(f->keyring), 0);
	open_at(f, NOON);
	assert_int_equal(kms_keyring_count(f->keyring), 0);
	/* Now it counts. */
	configure(f, "non_cache_clients = true;");
	assert_int_equal(kms_keyring_cache_clients(f->keyring, f->config), 7);
	open_at(f, NOON);
	assert_int_equal(kms_keyring_count(f->keyring), 3);
	/* The role of kms.cfg wins. */
	configure(f, as_subscriber);
	assert_int_equal(kms_keyring_cache_clients(f->keyring, f->config), 6);
	kms_keyring_sift(f->keyring, f->config);
	assert_int_equal(kms_keyring_count(f->keyring), 0);
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

/* A new master secret meets no keys of the one before, nor the reverse. */
static void
cache_of_another_master_secret(void **state)
{
	struct fixture *f = *state;
	const char *path = fixture_path(f->h, KMS_PARAMS_FILE);
	struct bb1_master master = {{0}, {0}, {0}};
	struct bb1_public public;

	fixture_install(f->h, KMS_CACHE_FILE);
	master.s1[BB1_SCALAR_LEN - 1] = 2;
	master.s2[BB1_SCALAR_LEN - 1] = 3;
	master.s3[BB1_SCALAR_LEN - 1] = 5;
	assert_int_equal(bb1_setup(&master, &public), MASQ_STATUS_SUCCESS);
	assert_int_equal(unlink(path), 0);
	assert_int_equal(kms_params_write(path, &master, &public),
	    MASQ_STATUS_SUCCESS);
	assert_int_equal(try_open(f, false, false, NOON), MASQ_ERR_BAD_ENTRY);
	assert_non_null(strstr(fail_text(), "another master secret"));
	assert_non_null(strstr(fail_text(), "-F"));
	assert_int_equal(try_open(f, false, true, NOON), MASQ_STATUS_SUCCESS);
	assert_int_equal(kms_keyring_count(f->keyring), 0);
	/* With the key cache emptied it goes on, and leaves a good file. */
	assert_int_equal(try_open(f, true, false, NOON), MASQ_STATUS_SUCCESS);
	assert_int_equal(kms_keyring_count(f->keyring), 0);
	(void)ask(f, CACHED_DATE, "a");
	assert_int_equal(kms_keyring_save(f->keyring, f->config, NOON),
	    MASQ_STATUS_SUCCESS);
	open_at(f, NOON);
	assert_int_equal(kms_keyring_count(f->keyring), 1);
	/* The former parameters, restored, do not take this cache. */
	fixture_install(f->h, KMS_PARAMS_FILE);
	assert_int_equal(try_open(f, false, false, NOON), MASQ_ERR_BAD_ENTRY);
	assert_non_null(strstr(fail_text(), "another master secret"));
	fixture_install(f->h, KMS_CACHE_FILE);
	open_at(f, NOON);
	assert_int_equal(kms_keyring_count(f->keyring), 3);
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

int
main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(no_home),
		TEST(dates_cannot_be_written),
		TEST(home_of_the_reference),
		TEST(new_keys_are_right),
		TEST(cache_is_bounded),
		TEST(same_bytes_again),
		TEST(cannot_be_saved),
		TEST(tick_tells_of_unwritten_dates),
		TEST(clients_of_the_cache),
		TEST(keys_go_with_their_publisher),
		TEST(broken_cache),
		TEST(cache_of_another_master_secret),
		TEST(broken_dates),
		TEST(many_threads),
	};

	return cmocka_run_group_tests_name("kms_keyring", tests, NULL, NULL);
}
