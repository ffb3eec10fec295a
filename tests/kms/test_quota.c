/*
 * Connections of each client: who may have one more.
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

#define ID "PumpTemp007c0480"
#define OTHER "PumpTemp007c0481"

static void
limited(void **state)
{
	struct kms_quota *quota = kms_quota_new();

	(void)state;
	assert_non_null(quota);
	for (int i = 0; i < 3; i++)
		assert_true(kms_quota_enter(quota, ID, 3));
	assert_false(kms_quota_enter(quota, ID, 3));
	assert_true(kms_quota_enter(quota, OTHER, 3));
	kms_quota_leave(quota, ID);
	assert_true(kms_quota_enter(quota, ID, 3));
	assert_false(kms_quota_enter(quota, ID, 3));

	/* The limit may change while they are here. */
	assert_true(kms_quota_enter(quota, ID, 4));
	assert_false(kms_quota_enter(quota, ID, 2));
	for (int i = 0; i < 3; i++)
		kms_quota_leave(quota, ID);
	assert_true(kms_quota_enter(quota, ID, 2));
	assert_false(kms_quota_enter(quota, ID, 2));
	for (int i = 0; i < 2; i++)
		kms_quota_leave(quota, ID);
	kms_quota_leave(quota, OTHER);
	kms_quota_free(quota);
	kms_quota_free(NULL);
}

/* Many clients, more than there are buckets, without a limit. */
static void
unlimited(void **state)
{
	struct kms_quota *quota = kms_quota_new();
	char id[MASQ_CLIENTID_LEN + 1];

	(void)state;
	for (unsigned int i = 0; i < 5000; i++) {
		(void)snprintf(id, sizeof(id), "Client%010u", i);
		for (int j = 0; j < 2; j++)
			assert_true(kms_quota_enter(quota, id, 0));
		assert_false(kms_quota_enter(quota, id, 2));
	}
	for (unsigned int i = 0; i < 5000; i++) {
		(void)snprintf(id, sizeof(id), "Client%010u", i);
		for (int j = 0; j < 2; j++)
			kms_quota_leave(quota, id);
		assert_true(kms_quota_enter(quota, id, 1));
		kms_quota_leave(quota, id);
	}
	kms_quota_free(quota);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(limited),
		cmocka_unit_test(unlimited),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
