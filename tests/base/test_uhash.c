/*
 * The universal hash, each way of computing it that the processor has: they
 * are static, so that the source is part of this program.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdlib.h>

#include "../../lib/base/uhash.c"

#define LONG (3 * UHASH_BLOCK + 77)

static struct uhash_key key;

static void
fill(uint8_t *out, size_t len, uint32_t seed)
{
	for (size_t i = 0; i < len; i++) {
		seed = seed * 1664525 + 1013904223;
		out[i] = (uint8_t)(seed >> 24);
	}
}

static int
set_up(void **state)
{
	(void)state;
	fill(key.bytes, sizeof(key.bytes), 7);
	return 0;
}

/* Every bit of every length around the borders of words, units and blocks. */
static void
check_bits(sum_fn *sum)
{
	uint8_t in[100], hash[UHASH_LEN], other[UHASH_LEN];

	for (size_t len = 1; len <= sizeof(in); len++) {
		fill(in, len, (uint32_t)len);
		hash_block(sum, &key, in, len, hash);
		for (size_t bit = 0; bit < 8 * len; bit++) {
			in[bit / 8] ^= (uint8_t)(1 << bit % 8);
			hash_block(sum, &key, in, len, other);
			assert_memory_not_equal(hash, other, UHASH_LEN);
			in[bit / 8] ^= (uint8_t)(1 << bit % 8);
		}
		hash_block(sum, &key, in, len, other);
		assert_memory_equal(hash, other, UHASH_LEN);
	}
}

static void
test_each_bit_counts(void **state)
{
	(void)state;
	check_bits(sum_nh);
	check_bits(best_sum());
#ifdef __x86_64__
	if (__builtin_cpu_supports("pclmul"))
		check_bits(sum_clnh);
#endif
}

/* The key counts as well, all of it that an input of this length meets. */
static void
test_key_counts(void **state)
{
	static uint8_t in[UHASH_BLOCK];
	uint8_t hash[UHASH_LEN], other[UHASH_LEN];

	(void)state;
	fill(in, sizeof(in), 1);
	uhash(&key, in, sizeof(in), hash);
	for (size_t i = 0; i < sizeof(in); i += 97) {
		key.bytes[i] ^= 1;
		uhash(&key, in, sizeof(in), other);
		assert_memory_not_equal(hash, other, UHASH_LEN);
		key.bytes[i] ^= 1;
	}
}

/* With registers of 256 bits as with those of 128. */
static void
test_wide_and_narrow_agree(void **state)
{
	(void)state;
#ifdef __x86_64__
	static uint8_t in[UHASH_BLOCK];
	uint8_t hash[UHASH_LEN], other[UHASH_LEN];

	if (best_sum() != sum_clnh_wide) {
		print_message("no vpclmulqdq on this processor\n");
		return;
	}
	fill(in, sizeof(in), 3);
	for (size_t len = 0; len < 300; len++) {
		hash_block(sum_clnh, &key, in, len, hash);
		hash_block(sum_clnh_wide, &key, in, len, other);
		assert_memory_equal(hash, other, UHASH_LEN);
	}
	hash_block(sum_clnh, &key, in, sizeof(in), hash);
	hash_block(sum_clnh_wide, &key, in, sizeof(in), other);
	assert_memory_equal(hash, other, UHASH_LEN);
#endif
}

/* Wherever it stands: behind the first block, in the last bytes, behind so
 * many blocks that they are joined in several goes. */
static void
test_long_inputs(void **state)
{
	static const size_t lens[] = {
		UHASH_BLOCK, UHASH_BLOCK + 1, LONG, 64 * UHASH_BLOCK,
		64 * UHASH_BLOCK + 1, 130 * UHASH_BLOCK + 5
	};
	uint8_t hash[UHASH_LEN], other[UHASH_LEN], *in;

	(void)state;
	for (size_t i = 0; i < sizeof(lens) / sizeof(lens[0]); i++) {
		const size_t at[] = {0, UHASH_BLOCK - 1, lens[i] / 2,
		    lens[i] - 1};

		in = malloc(lens[i]);
		assert_non_null(in);
		fill(in, lens[i], 5);
		uhash(&key, in, lens[i], hash);
		for (size_t k = 0; k < 4; k++) {
			in[at[k]] ^= 0x40;
			uhash(&key, in, lens[i], other);
			assert_memory_not_equal(hash, other, UHASH_LEN);
			in[at[k]] ^= 0x40;
		}
		uhash(&key, in, lens[i], other);
		assert_memory_equal(hash, other, UHASH_LEN);
		free(in);
	}
}

static void
test_nothing(void **state)
{
	static const uint8_t zeros[UHASH_LEN];
	uint8_t hash[UHASH_LEN];

	(void)state;
	uhash(&key, NULL, 0, hash);
	assert_memory_equal(hash, zeros, UHASH_LEN);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_each_bit_counts),
		cmocka_unit_test(test_key_counts),
		cmocka_unit_test(test_wide_and_narrow_agree),
		cmocka_unit_test(test_long_inputs),
		cmocka_unit_test(test_nothing)
	};

	return cmocka_run_group_tests(tests, set_up, NULL);
}
