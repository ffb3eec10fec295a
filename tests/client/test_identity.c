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

static struct slice
text(const char *s)
{
	return (struct slice){(const uint8_t *)s, strlen(s)};
}

static void
test_bytes_and_parts(void **state)
{
	static const char expected[] = "a:b/c:" DATE ":" ID;
	struct identity *identity;

	(void)state;
	assert_int_equal(identity_new(text("a:b/c"), DATE, ID, &identity),
	    MASQ_STATUS_SUCCESS);
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
	static const struct {
		uint8_t seed[IDENTITY_SEED_LEN];
		const char *topic, *date, *id;
	} all[] = {
		{ {1}, "a", DATE, ID },
		{ {2}, "a", DATE, ID },
		{ {1}, "b", DATE, ID },
		{ {1}, "a", "20261126T000000Z", ID },
		{ {1}, "a", DATE, "PumpTemp007c0481" },
		{ {1}, "a", DATE, ID },		/* the first again */
	};
	struct memo memo = {0};
	uint8_t names[6][MAP_NAME_LEN];

	(void)state;
	for (int i = 0; i < 6; i++)
		identity_name(&memo, all[i].seed, text(all[i].topic),
		    all[i].date, all[i].id, names[i]);
	assert_memory_equal(names[0], names[5], MAP_NAME_LEN);
	for (int i = 0; i < 5; i++)
		for (int j = 0; j < i; j++)
			assert_memory_not_equal(names[i], names[j],
			    MAP_NAME_LEN);
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
