/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <limits.h>
#include <openssl/crypto.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "client/aead.h"

static struct aead aead;

/* Every block that OpenSSL has, to look into. */
#define BLOCKS_MAX 16384
static struct { void *ptr; size_t len; } blocks[BLOCKS_MAX];

static void *
note(void *ptr, size_t len)
{
	for (size_t i = 0; ptr != NULL; i++) {
		if (i == BLOCKS_MAX)
			abort();
		if (blocks[i].ptr == NULL) {
			blocks[i].ptr = ptr;
			blocks[i].len = len;
			break;
		}
	}
	return ptr;
}

static void
forget(const void *ptr)
{
	for (size_t i = 0; ptr != NULL && i < BLOCKS_MAX; i++)
		if (blocks[i].ptr == ptr)
			blocks[i].ptr = NULL;
}

static void *
openssl_malloc(size_t len, const char *file, int line)
{
	(void)file;
	(void)line;
	return note(malloc(len), len);
}

static void *
openssl_realloc(void *ptr, size_t len, const char *file, int line)
{
	(void)file;
	(void)line;
	forget(ptr);
	return note(realloc(ptr, len), len);
}

static void
openssl_free(void *ptr, const char *file, int line)
{
	(void)file;
	(void)line;
	forget(ptr);
	free(ptr);
}

/* Do these bytes lie in one of the blocks? */
static bool
is_held(const uint8_t *bytes, size_t len)
{
	for (size_t i = 0; i < BLOCKS_MAX; i++)
		if (blocks[i].ptr != NULL && memmem(blocks[i].ptr,
		    blocks[i].len, bytes, len) != NULL)
			return true;
	return false;
}

static int
setup(void **state)
{
	(void)state;
	return aead_init(&aead) != MASQ_STATUS_SUCCESS;
}

static int
teardown(void **state)
{
	(void)state;
	aead_free(&aead);
	return 0;
}

/*
 * Computed with Python's cryptography.hazmat AESGCM: key 00..0f, IV 10..1b,
 * additional data "0123abcd", plaintext "telemetry".
 */
static void
test_known_answer(void **state)
{
	uint8_t key[16], iv[12], out[9], tag[16], back[9], expected[25];

	(void)state;
	for (int i = 0; i < 16; i++)
		key[i] = (uint8_t)i;
	for (int i = 0; i < 12; i++)
		iv[i] = (uint8_t)(16 + i);
	assert_int_equal(OPENSSL_hexstr2buf_ex(expected, sizeof(expected),
	    NULL, "b04b6fca622ac29d6ea1120d952e934ab3e47ae6ba8ed619e2", '\0'),
	    1);
	assert_int_equal(aead_seal(&aead, key, iv, "0123abcd",
	    (const uint8_t *)"telemetry", 9, out, tag), MASQ_STATUS_SUCCESS);
	assert_memory_equal(out, expected, 9);
	assert_memory_equal(tag, expected + 9, 16);
	assert_int_equal(aead_open(&aead, key, iv, "0123abcd", out, 9, tag,
	    back), MASQ_STATUS_SUCCESS);
	assert_memory_equal(back, "telemetry", 9);
}

static void
test_round_trip_and_tampering(void **state)
{
	static const size_t sizes[] = {0, 1, 16, 4095, 4096, 4097, 100000};
	uint8_t key[16] = {1}, iv[12] = {2}, tag[16];
	uint8_t *in = calloc(1, 100000), *out = malloc(100000),
	    *back = malloc(100000);

	(void)state;
	assert_true(in != NULL && out != NULL && back != NULL);
	for (size_t i = 0; i < sizeof(sizes) / sizeof(sizes[0]); i++) {
		size_t n = sizes[i];

		assert_int_equal(aead_seal(&aead, key, iv, "00000001", in, n,
		    out, tag), MASQ_STATUS_SUCCESS);
		assert_int_equal(aead_check(&aead, key, iv, "00000001", out,
		    n, tag), MASQ_STATUS_SUCCESS);
		assert_int_equal(aead_open(&aead, key, iv, "00000001", out, n,
		    tag, back), MASQ_STATUS_SUCCESS);
		assert_memory_equal(in, back, n);
		for (int what = 0; what < 5; what++) {
			uint8_t *at = what == 0 ? key : what == 1 ? iv :
			    what == 2 ? tag : out + n / 2;
			const char *number = what == 4 ? "00000002" :
			    "00000001";

			if (what == 3 && n == 0)
				continue;
			if (what != 4)
				*at ^= 0x80;
			memset(back, 0xaa, 100000);
			assert_int_equal(aead_check(&aead, key, iv, number,
			    out, n, tag), MASQ_ERR_DECRYPT);
			assert_int_equal(aead_open(&aead, key, iv, number,
			    out, n, tag, back), MASQ_ERR_DECRYPT);
			/* Zeros, and nothing beyond them touched. */
			for (size_t k = 0; k < n; k++)
				assert_int_equal(back[k], 0);
			if (n < 100000)
				assert_int_equal(back[n], 0xaa);
			if (what != 4)
				*at ^= 0x80;
		}
		/* In place. */
		assert_int_equal(aead_open(&aead, key, iv, "00000001", out, n,
		    tag, out), MASQ_STATUS_SUCCESS);
		assert_memory_equal(in, out, n);
	}
	free(in);
	free(out);
	free(back);
}

static void
test_too_long(void **state)
{
	uint8_t key[16] = {1}, iv[12] = {2}, tag[16], byte = 0;

	(void)state;
	assert_int_equal(aead_seal(&aead, key, iv, "00000001", &byte,
	    (size_t)INT_MAX + 1, &byte, tag), MASQ_ERR_CRYPTO);
}

/* A context keeps the key, whose schedule begins with it, only until told. */
static void
test_forget(void **state)
{
	uint8_t key[16], iv[12] = {2}, tag[16], value[8] = "a value";

	(void)state;
	for (int i = 0; i < 16; i++)
		key[i] = (uint8_t)(0xa5 + 31 * i);
	assert_false(is_held(key, sizeof(key)));
	assert_int_equal(aead_seal(&aead, key, iv, "00000001", value, 8,
	    value, tag), MASQ_STATUS_SUCCESS);
	assert_true(is_held(key, sizeof(key)));
	aead_forget(&aead);
	assert_false(is_held(key, sizeof(key)));
	assert_int_equal(aead_open(&aead, key, iv, "00000001", value, 8,
	    tag, value), MASQ_STATUS_SUCCESS);
	assert_string_equal((char *)value, "a value");
	assert_true(is_held(key, sizeof(key)));
	aead_forget(&aead);
	assert_false(is_held(key, sizeof(key)));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_known_answer),
		cmocka_unit_test(test_round_trip_and_tampering),
		cmocka_unit_test(test_too_long),
		cmocka_unit_test(test_forget)
	};

	/* Before OpenSSL allocates anything. */
	if (CRYPTO_set_mem_functions(openssl_malloc, openssl_realloc,
	    openssl_free) != 1)
		return 1;
	return cmocka_run_group_tests(tests, setup, teardown);
}
