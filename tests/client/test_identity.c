/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdlib.h>
#include <string.h>

#include "client/identity.h"

#define DATE "20261125T000000Z"
#define ID "PumpTemp007c0480"

static struct identity *
make_identity(uint8_t seed_byte, const char *topic, const char *date,
    const char *id)
{
	uint8_t seed[IDENTITY_SEED_LEN] = {seed_byte};
	const struct slice name = {(const uint8_t *)topic, strlen(topic)};
	struct identity *identity;

	assert_int_equal(identity_new(seed, name, date, id, &identity),
	    MASQ_STATUS_SUCCESS);
	return identity;
}

static void
test_bytes_and_parts(void **state)
{
	static const char expected[] = "a:b/c:" DATE ":" ID;
	struct identity *identity = make_identity(1, "a:b/c", DATE, ID);

	(void)state;
	assert_int_equal(identity->len, sizeof(expected) - 1);
	assert_memory_equal(identity->bytes, expected, identity->len);
	assert_true(slice_is(identity_topic(identity), "a:b/c"));
	assert_true(slice_is(identity_key_exp(identity), DATE));
	assert_true(slice_is(identity_client_id(identity), ID));
	free(identity);
}

/* The name depends on every part, and on the seed. */
static void
test_names(void **state)
{
	struct identity *all[] = {
		make_identity(1, "a", DATE, ID),
		make_identity(2, "a", DATE, ID),
		make_identity(1, "b", DATE, ID),
		make_identity(1, "a", "20261126T000000Z", ID),
		make_identity(1, "a", DATE, "PumpTemp007c0481")
	};
	struct identity *again = make_identity(1, "a", DATE, ID);

	(void)state;
	assert_memory_equal(all[0]->name, again->name, MAP_NAME_LEN);
	for (int i = 0; i < 5; i++)
		for (int j = 0; j < i; j++)
			assert_memory_not_equal(all[i]->name, all[j]->name,
			    MAP_NAME_LEN);
	for (int i = 0; i < 5; i++)
		free(all[i]);
	free(again);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_bytes_and_parts),
		cmocka_unit_test(test_names)
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
