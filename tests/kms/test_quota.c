/*
 * What each client may have: connections, and new keys.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include "kms/quota.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

#include "clock.h"
#include "kms/log.h"

#define ID "PumpTemp007c0480"
#define OTHER "PumpTemp007c0481"

static void
limited(void **state)
{
	struct kms_quota *quota = kms_quota_new();
	struct kms_member *id[4], *other;

	(void)state;
	assert_non_null(quota);
	for (int i = 0; i < 3; i++) {
		id[i] = kms_quota_enter(quota, ID, 3);
		assert_non_null(id[i]);
	}
	assert_null(kms_quota_enter(quota, ID, 3));
	other = kms_quota_enter(quota, OTHER, 3);
	assert_non_null(other);
	kms_quota_leave(quota, id[0]);
	id[0] = kms_quota_enter(quota, ID, 3);
	assert_non_null(id[0]);
	assert_null(kms_quota_enter(quota, ID, 3));

	/* The limit may change while they are here. */
	id[3] = kms_quota_enter(quota, ID, 4);
	assert_non_null(id[3]);
	assert_null(kms_quota_enter(quota, ID, 2));
	for (int i = 0; i < 3; i++)
		kms_quota_leave(quota, id[i]);
	id[0] = kms_quota_enter(quota, ID, 2);
	assert_non_null(id[0]);
	assert_null(kms_quota_enter(quota, ID, 2));
	kms_quota_leave(quota, id[0]);
	kms_quota_leave(quota, id[3]);
	kms_quota_leave(quota, other);
	kms_quota_free(quota);
	kms_quota_free(NULL);
}

/* Many clients, more than there are buckets, without a limit. */
static void
unlimited(void **state)
{
	enum { MANY = 5000 };
	struct kms_quota *quota = kms_quota_new();
	static struct kms_member *members[MANY][2];
	char id[MASQ_CLIENTID_LEN + 1];

	(void)state;
	for (unsigned int i = 0; i < MANY; i++) {
		(void)snprintf(id, sizeof(id), "Client%010u", i);
		for (int j = 0; j < 2; j++) {
			members[i][j] = kms_quota_enter(quota, id, 0);
			assert_non_null(members[i][j]);
		}
		assert_null(kms_quota_enter(quota, id, 2));
	}
	for (unsigned int i = 0; i < MANY; i++) {
		(void)snprintf(id, sizeof(id), "Client%010u", i);
		for (int j = 0; j < 2; j++)
			kms_quota_leave(quota, members[i][j]);
		members[i][0] = kms_quota_enter(quota, id, 1);
		assert_non_null(members[i][0]);
		kms_quota_leave(quota, members[i][0]);
	}
	kms_quota_free(quota);
}

static int
take(struct kms_member *member, size_t per_second, int times)
{
	int taken = 0;

	while (times-- > 0)
		taken += kms_quota_take_key(member, per_second);
	return taken;
}

/* Keys of 20 seconds at once, then so many a second; each client its own. */
static void
keys_are_earned(void **state)
{
	enum { RATE = 1000, BURST = RATE * KMS_QUOTA_BURST_SECONDS };
	struct kms_quota *quota = kms_quota_new();
	struct kms_member *id = kms_quota_enter(quota, ID, 0);
	struct kms_member *other = kms_quota_enter(quota, OTHER, 0);

	(void)state;
	assert_int_equal(take(id, 0, BURST * 2), BURST * 2);
	assert_int_equal(take(NULL, 1, BURST), BURST);
	assert_int_equal(take(id, RATE, BURST + 5), BURST);
	assert_int_equal(kms_quota_keys_refused(quota), 5);
	assert_int_equal(take(other, RATE, 10), 10);
	test_clock_advance(100);
	assert_int_equal(take(id, RATE, RATE), RATE / 10);
	test_clock_advance(3600 * 1000);
	assert_int_equal(take(id, RATE, 2 * BURST), BURST);
	/* A reload with another limit. */
	assert_int_equal(take(id, 1000000, 10), 0);
	test_clock_advance(1000);
	assert_true(take(id, 1000000, 1000) == 1000);
	kms_quota_leave(quota, id);
	kms_quota_leave(quota, other);
	kms_quota_free(quota);
}

/* To connect again is no way to have more. */
static void
who_comes_again_is_known(void **state)
{
	enum { RATE = 10, BURST = RATE * KMS_QUOTA_BURST_SECONDS };
	struct kms_quota *quota = kms_quota_new();
	struct kms_member *id;

	(void)state;
	id = kms_quota_enter(quota, ID, 0);
	assert_int_equal(take(id, RATE, BURST + 1), BURST);
	kms_quota_leave(quota, id);
	id = kms_quota_enter(quota, ID, 0);
	assert_int_equal(take(id, RATE, 1), 0);
	kms_quota_leave(quota, id);
	test_clock_advance(KMS_QUOTA_BURST_SECONDS * 1000);
	id = kms_quota_enter(quota, ID, 0);
	assert_int_equal(take(id, RATE, BURST + 1), BURST);
	kms_quota_leave(quota, id);
	kms_quota_free(quota);
}

static int
stop_clock(void **state)
{
	(void)state;
	test_clock_stop();
	kms_log_setup(KMS_LOG_ERROR, false, false);
	return 0;
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(limited),
		cmocka_unit_test(unlimited),
		cmocka_unit_test(keys_are_earned),
		cmocka_unit_test(who_comes_again_is_known),
	};

	return cmocka_run_group_tests(tests, stop_clock, NULL);
}
