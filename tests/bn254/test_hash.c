/*
 * Hashing to a scalar: expand_message_xmd on any length, and both reductions.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "bn254/hash.h"
#include "random.h"

/* The edges of hash mod p: 2^384 - 1, p, p - 1, multiples of 2^256 */
static void
test_mod_p(void **state)
{
	uint8_t octets[HASH_TO_FIELD_OCTETS];
	struct bn254_fp want, base;
	uint64_t got[4], most[4];

	(void)state;
	memset(octets, 0, sizeof(octets));
	limbs_encode(octets + 16, fp_modulus.l);
	hash_mod_p(got, octets);
	assert_true((got[0] | got[1] | got[2] | got[3]) == 0);
	memcpy(most, fp_modulus.l, sizeof(most));
	most[0]--;
	limbs_encode(octets + 16, most);
	hash_mod_p(got, octets);
	assert_memory_equal(got, most, sizeof(got));

	/* Octet by octet in Montgomery form, against the integer. */
	for (int i = 0; i < 50; i++) {
		struct bn254_fp digit;
		uint8_t plain[32], one[32] = { 0 };

		if (i == 0)
			memset(octets, 0xff, sizeof(octets));
		else
			random_octets(octets, sizeof(octets));
		memset(&want, 0, sizeof(want));
		one[30] = 1;
		assert_true(fp_decode(&base, one) != 0);	/* 256 */
		one[30] = 0;
		for (size_t j = 0; j < sizeof(octets); j++) {
			one[31] = octets[j];
			assert_true(fp_decode(&digit, one) != 0);
			fp_mul(&want, &want, &base);
			fp_add(&want, &want, &digit);
		}
		fp_encode(plain, &want);
		hash_mod_p(got, octets);
		limbs_encode(one, got);
		assert_memory_equal(one, plain, sizeof(one));
	}
}

/* Every octet of a message counts, and its length. */
static void
test_message(void **state)
{
	uint8_t msg[300];
	struct bn254_scalar first, k;

	(void)state;
	random_octets(msg, sizeof(msg));
	bn254_hash_to_scalar(&first, msg, sizeof(msg));
	bn254_hash_to_scalar(&k, msg, sizeof(msg));
	assert_memory_equal(&first, &k, sizeof(k));
	for (size_t i = 0; i < sizeof(msg); i++) {
		msg[i] ^= 1;
		bn254_hash_to_scalar(&k, msg, sizeof(msg));
		assert_memory_not_equal(&first, &k, sizeof(k));
		msg[i] ^= 1;
		bn254_hash_to_scalar(&k, msg, i);
		assert_memory_not_equal(&first, &k, sizeof(k));
	}
	bn254_hash_to_scalar(&first, msg, 0);
	bn254_hash_to_scalar(&k, NULL, 0);
	assert_memory_equal(&first, &k, sizeof(k));
}

int
main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_mod_p),
		cmocka_unit_test(test_message),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
