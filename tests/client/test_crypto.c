/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "api.h"
#include "base/text.h"
#include "crypto.h"

/* FIPS 180-4 examples: "" and "abc". */
#define HASH_EMPTY \
	"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
#define HASH_ABC \
	"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"

static const uint8_t *const abc = (const uint8_t *)"abc";

static void
assert_hash(const uint8_t hash[32], const char *expected)
{
	char text[65];

	text_hex_encode(hash, 32, text);
	assert_string_equal(text, expected);
}

static void
test_hash(void **state)
{
	uint8_t out[40];

	(void)state;
	assert_int_equal(MASQ_hash(abc, 3, out, 31), 0);
	assert_int_equal(MASQ_hash(abc, 3, NULL, 32), 0);
	assert_int_equal(MASQ_hash(abc, 3, out, 32), 1);
	assert_hash(out, HASH_ABC);
	assert_int_equal(MASQ_hash(abc, 0, out, 40), 1);
	assert_hash(out, HASH_EMPTY);
	assert_int_equal(MASQ_hash(NULL, 0, out, 40), 1);
	assert_hash(out, HASH_EMPTY);
	assert_int_equal(MASQ_hash(NULL, 9, out, 40), 1);
	assert_hash(out, HASH_EMPTY);
}

static void
test_hash_in_pieces(void **state)
{
	uint8_t out[32];
	void *ctx;

	(void)state;
	ctx = MASQ_hash_init(abc, 1);
	assert_non_null(ctx);
	assert_int_equal(MASQ_hash_add(ctx, abc + 1, 1, NULL, 0), 1);
	assert_int_equal(MASQ_hash_add(ctx, NULL, 5, NULL, 0), 1);
	/* An error frees nothing and takes nothing in. */
	assert_int_equal(MASQ_hash_add(ctx, abc, 3, out, 31), 0);
	assert_int_equal(MASQ_hash_add(ctx, abc + 2, 1, out, 32), 1);
	assert_hash(out, HASH_ABC);

	ctx = MASQ_hash_init(NULL, 7);
	assert_non_null(ctx);
	assert_int_equal(MASQ_hash_add(ctx, NULL, 0, out, 32), 1);
	assert_hash(out, HASH_EMPTY);
	assert_int_equal(MASQ_hash_add(NULL, abc, 3, out, 32), 0);
}

static void
test_rand_bytes(void **state)
{
	uint8_t a[64] = {0}, b[64] = {0}, zeros[64] = {0};

	(void)state;
	assert_int_equal(MASQ_rand_bytes(NULL, 1), 0);
	assert_int_equal(MASQ_rand_bytes(NULL, 0), 1);
	assert_int_equal(MASQ_rand_bytes(a, 0), 1);
	assert_memory_equal(a, zeros, sizeof(a));
	assert_int_equal(MASQ_rand_bytes(a, sizeof(a)), 1);
	assert_int_equal(MASQ_rand_bytes(b, sizeof(b)), 1);
	assert_memory_not_equal(a, zeros, sizeof(a));
	assert_memory_not_equal(a, b, sizeof(a));
}

/* Entropy from outside is never the only source: the same, twice, does not
 * lead to the same bytes. */
static void
test_add_entropy(void **state)
{
	uint8_t a[32], b[32];

	(void)state;
	MASQ_crypto_api_add_entropy(NULL, 5);
	MASQ_crypto_api_add_entropy(abc, 0);
	MASQ_crypto_api_add_entropy(abc, 3);
	assert_int_equal(MASQ_rand_bytes(a, sizeof(a)), 1);
	MASQ_crypto_api_add_entropy(abc, 3);
	assert_int_equal(MASQ_rand_bytes(b, sizeof(b)), 1);
	assert_memory_not_equal(a, b, sizeof(a));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_hash),
		cmocka_unit_test(test_hash_in_pieces),
		cmocka_unit_test(test_rand_bytes),
		cmocka_unit_test(test_add_entropy)
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
