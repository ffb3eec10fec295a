/*
 * The table of private keys. What stands for a key here is any bytes.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include "kms/cache.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "fixture.h"

#include <cmocka.h>

#define DATE_1 "20261125T000000Z"
#define DATE_2 "20261126T000000Z"

static struct kms_identity *
identity_of(const char *topic, const char *date)
{
	struct kms_identity *identity;

	identity = kms_identity_new(PUMP, date, fixture_date(date),
	    (struct slice){(const uint8_t *)topic, strlen(topic)});
	assert_non_null(identity);
	return identity;
}

static struct kms_identity *
numbered(size_t number)
{
	char topic[32];

	(void)snprintf(topic, sizeof(topic), "topic/%zu", number);
	return identity_of(topic, DATE_1);
}

static MASQ_status_t
put(struct kms_cache *cache, struct kms_identity *identity,
    enum kms_cache_how how, uint8_t fill)
{
	struct bb1_private key;
	MASQ_status_t status;

	memset(&key, fill, sizeof(key));
	status = kms_cache_put(cache, identity, how, &key);
	free(identity);
	return status;
}

static MASQ_status_t
get(struct kms_cache *cache, struct kms_identity *identity, int *fill)
{
	struct bb1_private key;
	MASQ_status_t status;

	memset(&key, 0, sizeof(key));
	status = kms_cache_get(cache, identity, &key);
	for (size_t i = 1; i < sizeof(key); i++)
		assert_int_equal(((uint8_t *)&key)[i], ((uint8_t *)&key)[0]);
	*fill = key.K0[0];
	free(identity);
	return status;
}

static bool
has(struct kms_cache *cache, struct kms_identity *identity)
{
	bool found = kms_cache_has(cache, identity);

	free(identity);
	return found;
}

static int
set_up(void **state)
{
	struct kms_cache *cache;

	assert_int_equal(kms_cache_new(&cache), MASQ_STATUS_SUCCESS);
	*state = cache;
	return 0;
}

static int
tear_down(void **state)
{
	kms_cache_free(*state);
	return 0;
}

static void
identities(void **state)
{
	struct kms_identity *identity = identity_of("tank:1/level", DATE_1);

	(void)state;
	assert_int_equal(identity->len, 12 + 34);
	assert_memory_equal(identity->bytes, "tank:1/level:" DATE_1 ":" PUMP,
	    identity->len);
	assert_true(slice_is(kms_identity_topic(identity), "tank:1/level"));
	assert_true(slice_is(kms_identity_key_exp(identity), DATE_1));
	assert_true(slice_is(kms_identity_publisher(identity), PUMP));
	free(identity);
}

static void
in_and_out(void **state)
{
	struct kms_cache *cache = *state;
	int fill;

	assert_int_equal(get(cache, identity_of("a", DATE_1), &fill),
	    MASQ_ERR_NOT_FOUND);
	assert_int_equal(put(cache, identity_of("a", DATE_1), KMS_CACHE_USED,
	    1), MASQ_STATUS_SUCCESS);
	assert_int_equal(put(cache, identity_of("a", DATE_2), KMS_CACHE_USED,
	    2), MASQ_STATUS_SUCCESS);
	assert_int_equal(put(cache, identity_of("ab", DATE_1), KMS_CACHE_SPARE,
	    3), MASQ_STATUS_SUCCESS);
	assert_int_equal(kms_cache_count(cache), 3);
	assert_int_equal(get(cache, identity_of("a", DATE_1), &fill),
	    MASQ_STATUS_SUCCESS);
	assert_int_equal(fill, 1);
	assert_int_equal(get(cache, identity_of("a", DATE_2), &fill),
	    MASQ_STATUS_SUCCESS);
	assert_int_equal(fill, 2);
	assert_int_equal(get(cache, identity_of("ab", DATE_1), &fill),
	    MASQ_STATUS_SUCCESS);
	assert_int_equal(fill, 3);
	assert_int_equal(get(cache, identity_of("b", DATE_1), &fill),
	    MASQ_ERR_NOT_FOUND);
	assert_true(has(cache, identity_of("a", DATE_2)));
	assert_false(has(cache, identity_of("ab", DATE_2)));
}

static void
first_key_stays(void **state)
{
	struct kms_identity *identity = numbered(1);
	struct kms_cache *cache = *state;
	struct bb1_private key;

	assert_int_equal(put(cache, numbered(1), KMS_CACHE_USED, 7),
	    MASQ_STATUS_SUCCESS);
	memset(&key, 8, sizeof(key));
	assert_int_equal(kms_cache_put(cache, identity, KMS_CACHE_USED, &key),
	    MASQ_STATUS_SUCCESS);
	assert_int_equal(key.K0[0], 7);
	assert_int_equal(key.K1[BB1_G2_LEN - 1], 7);
	assert_int_equal(kms_cache_count(cache), 1);
	free(identity);
}

static void
thousands(void **state)
{
	struct kms_cache *cache = *state;
	int fill;

	for (size_t i = 0; i < 5000; i++)
		assert_int_equal(put(cache, numbered(i), KMS_CACHE_USED,
		    (uint8_t)(i % 251)), MASQ_STATUS_SUCCESS);
	assert_int_equal(kms_cache_count(cache), 5000);
	for (size_t i = 0; i < 5000; i++) {
		assert_int_equal(get(cache, numbered(i), &fill),
		    MASQ_STATUS_SUCCESS);
		assert_int_equal(fill, i % 251);
	}
}

static void
the_longest_unasked_go(void **state)
{
	struct kms_cache *cache = *state;
	size_t old = 0, young = 0;
	int fill;

	kms_cache_limit(cache, 2000);
	assert_int_equal(put(cache, numbered(0), KMS_CACHE_USED, 9),
	    MASQ_STATUS_SUCCESS);
	for (size_t i = 1; i <= 6000; i++) {
		assert_int_equal(put(cache, numbered(i), KMS_CACHE_USED, 1),
		    MASQ_STATUS_SUCCESS);
		/* One that is asked for all the time stays. */
		assert_int_equal(get(cache, numbered(0), &fill),
		    MASQ_STATUS_SUCCESS);
		assert_int_equal(fill, 9);
		assert_true(kms_cache_count(cache) <= 2000);
		/* The newest is there. */
		assert_true(has(cache, numbered(i)));
	}
	assert_int_equal(kms_cache_count(cache), 2000);
	for (size_t i = 1; i <= 3000; i++)
		old += has(cache, numbered(i));
	for (size_t i = 5000; i <= 6000; i++)
		young += has(cache, numbered(i));
	assert_true(old < 50);
	assert_true(young > 950);
}

static void
small_limits(void **state)
{
	struct kms_cache *cache = *state;

	for (size_t i = 0; i < 100; i++)
		assert_int_equal(put(cache, numbered(i), KMS_CACHE_USED, 1),
		    MASQ_STATUS_SUCCESS);
	/* Lowered: with the next key all that is too much goes. */
	kms_cache_limit(cache, 1);
	assert_true(kms_cache_is_full(cache));
	assert_int_equal(kms_cache_count(cache), 100);
	assert_int_equal(put(cache, numbered(200), KMS_CACHE_USED, 1),
	    MASQ_STATUS_SUCCESS);
	assert_int_equal(kms_cache_count(cache), 1);
	assert_true(has(cache, numbered(200)));
	kms_cache_limit(cache, 0);
	assert_int_equal(put(cache, numbered(201), KMS_CACHE_USED, 1),
	    MASQ_STATUS_SUCCESS);
	assert_int_equal(kms_cache_count(cache), 0);
}

static void
spare_keys_push_nothing_out(void **state)
{
	struct kms_cache *cache = *state;

	kms_cache_limit(cache, 2);
	assert_int_equal(put(cache, numbered(1), KMS_CACHE_USED, 1),
	    MASQ_STATUS_SUCCESS);
	assert_false(kms_cache_is_full(cache));
	assert_int_equal(put(cache, numbered(2), KMS_CACHE_SPARE, 1),
	    MASQ_STATUS_SUCCESS);
	assert_true(kms_cache_is_full(cache));
	assert_int_equal(put(cache, numbered(3), KMS_CACHE_SPARE, 1),
	    MASQ_ERR_NOSPACE);
	assert_int_equal(put(cache, numbered(4), KMS_CACHE_SPARE_USED, 1),
	    MASQ_ERR_NOSPACE);
	assert_int_equal(kms_cache_count(cache), 2);
	assert_true(has(cache, numbered(1)));
	assert_true(has(cache, numbered(2)));
}

/* A long topic takes the room of many. */
static void
long_topics_weigh_more(void **state)
{
	struct kms_cache *cache = *state;
	char *topic = malloc(65536);

	assert_non_null(topic);
	memset(topic, 'x', 65535);
	topic[65535] = '\0';
	kms_cache_limit(cache, 200);
	for (char c = 'a'; c <= 'z'; c++) {
		topic[0] = c;
		assert_int_equal(put(cache, identity_of(topic, DATE_1),
		    KMS_CACHE_USED, 1), MASQ_STATUS_SUCCESS);
		assert_true(has(cache, identity_of(topic, DATE_1)));
	}
	assert_int_equal(kms_cache_count(cache), 3);
	free(topic);
}

static void
expiry(void **state)
{
	struct kms_cache *cache = *state;

	for (size_t i = 0; i < 300; i++)
		(void)put(cache, numbered(i), KMS_CACHE_USED, 1);
	assert_int_equal(put(cache, identity_of("a", DATE_2), KMS_CACHE_USED,
	    1), MASQ_STATUS_SUCCESS);
	kms_cache_expire(cache, fixture_date(DATE_1) - 1);
	assert_int_equal(kms_cache_count(cache), 301);
	kms_cache_expire(cache, fixture_date(DATE_1));
	assert_int_equal(kms_cache_count(cache), 1);
	assert_true(has(cache, identity_of("a", DATE_2)));
	assert_false(has(cache, numbered(7)));
	/* What comes late goes with the next round. */
	assert_int_equal(put(cache, numbered(7), KMS_CACHE_USED, 1),
	    MASQ_STATUS_SUCCESS);
	kms_cache_expire(cache, fixture_date(DATE_1));
	assert_int_equal(kms_cache_count(cache), 1);
	kms_cache_expire(cache, fixture_date(DATE_2));
	assert_int_equal(kms_cache_count(cache), 0);
}

/* Is the identity's date the one that is asked for? */
static bool
has_date(void *arg, const struct kms_identity *identity)
{
	const int64_t *date = arg;

	return identity->date == *date;
}

static void
sifting(void **state)
{
	int64_t first = fixture_date(DATE_1), second = fixture_date(DATE_2);
	struct kms_cache *cache = *state;

	kms_cache_sift(cache, has_date, &first);
	assert_int_equal(kms_cache_count(cache), 0);
	for (size_t i = 0; i < 300; i++)
		(void)put(cache, numbered(i), KMS_CACHE_USED, 1);
	assert_int_equal(put(cache, identity_of("a", DATE_2), KMS_CACHE_USED,
	    1), MASQ_STATUS_SUCCESS);
	kms_cache_sift(cache, has_date, &first);
	assert_int_equal(kms_cache_count(cache), 300);
	assert_false(has(cache, identity_of("a", DATE_2)));
	assert_true(has(cache, numbered(299)));
	kms_cache_sift(cache, has_date, &second);
	assert_int_equal(kms_cache_count(cache), 0);
	assert_false(has(cache, numbered(299)));
}

/* Names as many as there are, and checks that each topic comes once. */
static size_t
name_all(struct kms_cache *cache, const char *date)
{
	struct kms_identity *identity;
	bool seen[1000] = {false};
	size_t count = 0, number;
	MASQ_status_t status;
	char topic[32];

	for (;;) {
		status = kms_cache_next_used(cache, fixture_date(date),
		    &identity);
		if (status == MASQ_ERR_NOT_FOUND)
			return count;
		assert_int_equal(status, MASQ_STATUS_SUCCESS);
		assert_true(slice_is(kms_identity_key_exp(identity), date));
		memset(topic, 0, sizeof(topic));
		memcpy(topic, kms_identity_topic(identity).ptr,
		    kms_identity_topic(identity).len);
		assert_int_equal(sscanf(topic, "topic/%zu", &number), 1);
		assert_true(number < 1000);
		assert_false(seen[number]);
		seen[number] = true;
		free(identity);
		count++;
	}
}

static void
used_ones_are_named_once(void **state)
{
	struct kms_cache *cache = *state;
	int fill;

	for (size_t i = 0; i < 300; i++)
		(void)put(cache, numbered(i), i % 3 == 0 ? KMS_CACHE_USED :
		    i % 3 == 1 ? KMS_CACHE_SPARE_USED : KMS_CACHE_SPARE, 1);
	assert_int_equal(name_all(cache, DATE_2), 0);
	/* To be there is not to be used. */
	assert_true(has(cache, numbered(2)));
	assert_int_equal(name_all(cache, DATE_1), 200);
	assert_int_equal(name_all(cache, DATE_1), 0);
	assert_int_equal(get(cache, numbered(2), &fill), MASQ_STATUS_SUCCESS);
	assert_int_equal(put(cache, numbered(5), KMS_CACHE_USED, 1),
	    MASQ_STATUS_SUCCESS);
	assert_int_equal(put(cache, numbered(8), KMS_CACHE_SPARE, 1),
	    MASQ_STATUS_SUCCESS);
	assert_int_equal(put(cache, numbered(500), KMS_CACHE_USED, 1),
	    MASQ_STATUS_SUCCESS);
	assert_int_equal(name_all(cache, DATE_1), 3);
	assert_int_equal(name_all(cache, DATE_1), 0);
}

struct tally {
	size_t all, used, stop_at;
};

static bool
count_key(void *arg, const struct kms_identity *identity, bool used,
    const struct bb1_private *key)
{
	struct tally *tally = arg;

	assert_true(slice_is(kms_identity_publisher(identity), PUMP));
	assert_int_equal(key->K0[0], 1);
	tally->all++;
	tally->used += used;
	return tally->all != tally->stop_at;
}

static void
all_are_shown(void **state)
{
	struct tally tally = {0, 0, 0}, stopped = {0, 0, 40};
	struct kms_cache *cache = *state;

	for (size_t i = 0; i < 300; i++)
		(void)put(cache, numbered(i), i % 3 == 0 ? KMS_CACHE_USED :
		    KMS_CACHE_SPARE, 1);
	assert_true(kms_cache_each(cache, count_key, &tally));
	assert_int_equal(tally.all, 300);
	assert_int_equal(tally.used, 100);
	assert_false(kms_cache_each(cache, count_key, &stopped));
	assert_int_equal(stopped.all, 40);
}

static void
free_nothing(void **state)
{
	(void)state;
	kms_cache_free(NULL);
}

#define TEST(f) cmocka_unit_test_setup_teardown(f, set_up, tear_down)

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(free_nothing),
		cmocka_unit_test(identities),
		TEST(in_and_out),
		TEST(first_key_stays),
		TEST(thousands),
		TEST(the_longest_unasked_go),
		TEST(small_limits),
		TEST(spare_keys_push_nothing_out),
		TEST(long_topics_weigh_more),
		TEST(expiry),
		TEST(sifting),
		TEST(used_ones_are_named_once),
		TEST(all_are_shown),
	};

	return cmocka_run_group_tests_name("kms_cache", tests, NULL, NULL);
}
