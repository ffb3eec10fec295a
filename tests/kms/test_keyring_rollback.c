/*
 * The keyring of a server whose generators repeat, as they do in a machine that
 * is restored from a snapshot: no two private keys have a random number in
 * common. From two that have, anybody can compute those of all identities:
 * K0 - K0' is (M - M') k s1 Q2, and M, M' are public.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include "kms/cache_file.h"
#include "kms/keyring_check.h"
#include "stuck.h"

#include <cmocka.h>

#define COUNT 40			/* more than one batch */

static int
stuck_set_up(void **state)
{
	int result = set_up(state);

	stuck(true);
	return result;
}

static int
stuck_tear_down(void **state)
{
	stuck(false);
	return tear_down(state);
}

/* K1 = k Q2 tells the random numbers apart. */
static void
expect_distinct(const struct bb1_private *keys, size_t n)
{
	for (size_t i = 0; i < n; i++)
		for (size_t j = 0; j < i; j++)
			assert_memory_not_equal(keys[i].K1, keys[j].K1,
			    BB1_G2_LEN);
}

/* The same server, again and again as it was before it was asked. */
static void
restored_before_each_request(void **state)
{
	struct fixture *f = *state;
	struct bb1_private keys[6];

	for (int i = 0; i < 4; i++) {
		open_at(f, NOON);
		keys[i] = ask(f, i < 2 ? CACHED_DATE : CACHED_NEXT,
		    i % 2 == 0 ? "rogue/one" : "rogue/two");
	}
	open_at(f, NOON);
	for (int i = 4; i < 6; i++)
		assert_int_equal(kms_keyring_private(f->keyring,
		    i == 4 ? STATUS : "PumpTemp007c0481", CACHED_DATE,
		    (const uint8_t *)"rogue/one", 9, &keys[i]),
		    MASQ_STATUS_SUCCESS);
	expect_distinct(keys, 6);
}

static MASQ_status_t
note_key(void *arg, const struct kms_cached_key *key)
{
	struct bb1_private **next = arg;

	*(*next)++ = *key->key;
	return MASQ_STATUS_SUCCESS;
}

/* Keys that are computed ahead, several at a time. */
static void
batches(void **state)
{
	static const struct kms_cache_visitor visitor = {
		NULL, NULL, note_key
	};
	struct fixture *f = *state;
	static struct bb1_private keys[2 * COUNT], *next;
	char topic[16];

	open_at(f, NOON);
	for (int i = 0; i < COUNT; i++) {
		(void)snprintf(topic, sizeof(topic), "topic/%d", i);
		(void)ask(f, CACHED_DATE, topic);
	}
	assert_true(tick(f, D1 - 1) > 1);
	assert_int_equal(kms_keyring_save(f->keyring, f->config, D1 - 1),
	    MASQ_STATUS_SUCCESS);
	next = keys;
	assert_int_equal(kms_cache_file_read(fixture_path(f->h,
	    KMS_CACHE_FILE), &visitor, &next), MASQ_STATUS_SUCCESS);
	assert_int_equal(next - keys, 2 * COUNT);
	expect_distinct(keys, (size_t)2 * COUNT);
}

/* The system is asked for each extraction, and for each batch. */
static void
system_is_asked(void **state)
{
	struct fixture *f = *state;
	unsigned long before;

	open_at(f, NOON);
	before = stuck_asked();
	(void)ask(f, CACHED_DATE, "rogue/one");
	assert_int_equal(stuck_asked(), before + 1);
	(void)ask(f, CACHED_DATE, "rogue/one");
	assert_int_equal(stuck_asked(), before + 1);
	(void)tick(f, D1 - 1);
	assert_int_equal(stuck_asked(), before + 2);
}

#define STUCK(f) \
	cmocka_unit_test_setup_teardown(f, stuck_set_up, stuck_tear_down)

int
main(void)
{
	const struct CMUnitTest tests[] = {
		STUCK(restored_before_each_request),
		STUCK(batches),
		TEST(system_is_asked)
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
