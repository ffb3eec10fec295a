/*
 * G1: laws of a group, at the edges above all.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "random.h"

#define POINT bn254_g1
#define G(name) bn254_g1_ ## name
#define OCTETS BN254_G1_OCTETS
#define random_point random_g1
#include "group_laws.h"

static void
test_ref07_decode(void **state)
{
	(void)state;
	check_decode();
}

/* Tables of the generator and of any point. */
static void
test_comb(void **state)
{
	static struct bn254_g1_comb comb;
	struct bn254_g1 a = random_g1();

	(void)state;
	bn254_g1_comb_make(&comb, &bn254_g1_generator);
	assert_memory_equal(&comb, &bn254_g1_generator_comb, sizeof(comb));
	bn254_g1_comb_make(&comb, &a);
	check_comb(&a, &comb);
}

/* Both points of a pair as each alone; infinity is told. */
static void
test_encode2(void **state)
{
	struct bn254_g1 a = random_g1(), b = random_g1(), o;
	uint8_t one[BN254_G1_OCTETS], two[BN254_G1_OCTETS];
	uint8_t octets[BN254_G1_OCTETS];

	(void)state;
	assert_true(bn254_g1_encode2(one, two, &a, &b));
	assert_true(bn254_g1_encode(octets, &a));
	assert_memory_equal(one, octets, sizeof(octets));
	assert_true(bn254_g1_encode(octets, &b));
	assert_memory_equal(two, octets, sizeof(octets));
	bn254_g1_infinity(&o);
	assert_false(bn254_g1_encode2(one, two, &a, &o));
	assert_false(bn254_g1_encode2(one, two, &o, &b));
}

/* The same of multiples, by tables: k0 A, k1 B + k2 C */
static void
test_comb_encode2(void **state)
{
	static struct bn254_g1_comb combs[3];
	const struct bn254_g1_comb *const all[3] = {
		&combs[0], &combs[1], &combs[2]
	};
	const struct bn254_g1_comb *const same[3] = {
		&combs[0], &combs[1], &combs[1]
	};
	struct bn254_g1 a[3], t[3];
	struct bn254_scalar k[3];
	uint8_t octets[BN254_G1_OCTETS], got[2][BN254_G1_OCTETS];

	(void)state;
	for (int i = 0; i < 3; i++) {
		a[i] = random_g1();
		bn254_g1_comb_make(&combs[i], &a[i]);
	}
	for (int i = 0; i < ROUNDS; i++) {
		for (int j = 0; j < 3; j++) {
			k[j] = random_scalar();
			bn254_g1_mul(&t[j], &k[j], &a[j]);
		}
		bn254_g1_add(&t[1], &t[1], &t[2]);
		assert_true(bn254_g1_comb_encode2(got[0], got[1], k, all));
		for (int j = 0; j < 2; j++) {
			assert_true(bn254_g1_encode(octets, &t[j]));
			assert_memory_equal(got[j], octets, sizeof(octets));
		}
	}
	k[1] = scalar_of(1);
	k[2] = scalar_minus_one();
	assert_true(bn254_g1_comb_encode2(got[0], got[1], k, all));
	assert_false(bn254_g1_comb_encode2(got[0], got[1], k, same));
	k[1] = k[2] = scalar_of(0);
	assert_false(bn254_g1_comb_encode2(got[0], got[1], k, all));
	k[1] = k[2] = k[0];
	assert_true(bn254_g1_comb_encode2(got[0], got[1], k, same));
	k[0] = scalar_of(0);
	assert_false(bn254_g1_comb_encode2(got[0], got[1], k, same));
}

int
main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_ref07_decode),
		cmocka_unit_test(test_laws),
		cmocka_unit_test(test_infinity),
		cmocka_unit_test(test_multiples),
		cmocka_unit_test(test_distribution),
		cmocka_unit_test(test_comb),
		cmocka_unit_test(test_encode2),
		cmocka_unit_test(test_comb_encode2),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
