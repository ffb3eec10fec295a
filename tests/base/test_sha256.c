/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <openssl/evp.h>
#include <string.h>

#include "base/sha256.h"

/* FIPS 180-2, appendix B.1. */
static void
test_known_answer(void **state)
{
	static const uint8_t want[SHA256_LEN] = {
		0xba, 0x78, 0x16, 0xbf, 0x8f, 0x01, 0xcf, 0xea,
		0x41, 0x41, 0x40, 0xde, 0x5d, 0xae, 0x22, 0x23,
		0xb0, 0x03, 0x61, 0xa3, 0x96, 0x17, 0x7a, 0x9c,
		0xb4, 0x10, 0xff, 0x61, 0xf2, 0x00, 0x15, 0xad
	};
	const struct slice whole = {(const uint8_t *)"abc", 3};
	const struct slice parts[] = {
		{(const uint8_t *)"a", 1}, {(const uint8_t *)"", 0},
		{(const uint8_t *)"bc", 2}
	};
	uint8_t hash[SHA256_LEN];

	(void)state;
	sha256(&whole, 1, hash);
	assert_memory_equal(hash, want, sizeof(hash));
	memset(hash, 0, sizeof(hash));
	sha256(parts, 3, hash);
	assert_memory_equal(hash, want, sizeof(hash));
}

/* As EVP has it, over every length around the blocks of the hash. */
static void
test_lengths(void **state)
{
	uint8_t in[200], hash[SHA256_LEN], want[SHA256_LEN];

	(void)state;
	for (size_t i = 0; i < sizeof(in); i++)
		in[i] = (uint8_t)(7 * i + 1);
	for (size_t len = 0; len <= sizeof(in); len++) {
		const struct slice parts[] = {
			{in, len / 3}, {in + len / 3, len - len / 3}
		};

		sha256(parts, 2, hash);
		assert_int_equal(EVP_Digest(in, len, want, NULL, EVP_sha256(),
		    NULL), 1);
		assert_memory_equal(hash, want, sizeof(hash));
	}
}

/* With a first block that is hashed once, for many. */
static void
test_after_a_prefix(void **state)
{
	uint8_t in[200], hash[SHA256_LEN], want[SHA256_LEN];
	struct sha256_prefix prefix;

	(void)state;
	for (size_t i = 0; i < sizeof(in); i++)
		in[i] = (uint8_t)(5 * i + 3);
	sha256_prefix(&prefix, in);
	for (size_t len = SHA256_BLOCK; len <= sizeof(in); len++) {
		const struct slice whole = {in, len}, rest = {
			in + SHA256_BLOCK, len - SHA256_BLOCK
		};

		sha256(&whole, 1, want);
		sha256_after(&prefix, &rest, 1, hash);
		assert_memory_equal(hash, want, sizeof(hash));
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_known_answer),
		cmocka_unit_test(test_lengths),
		cmocka_unit_test(test_after_a_prefix)
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
