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

#define ROUNDS 20

/* A point on the curve, or infinity */
static bool
sound(const struct bn254_g1 *a)
{
	uint8_t octets[BN254_G1_OCTETS];
	struct bn254_g1 b;

	if (bn254_g1_is_infinity(a))
		return !bn254_g1_encode(octets, a);
	return bn254_g1_encode(octets, a) && bn254_g1_decode(&b, octets) &&
	    bn254_g1_equal(a, &b);
}

static void
test_laws(void **state)
{
	(void)state;
	for (int i = 0; i < ROUNDS; i++) {
		struct bn254_g1 a = random_g1(), b = random_g1();
		struct bn254_g1 c = random_g1(), t, u;

		bn254_g1_add(&t, &a, &b);
		bn254_g1_add(&u, &b, &a);
		assert_true(bn254_g1_equal(&t, &u) && sound(&t));
		bn254_g1_add(&t, &t, &c);
		bn254_g1_add(&u, &b, &c);
		bn254_g1_add(&u, &a, &u);
		assert_true(bn254_g1_equal(&t, &u));
		t = a;
		bn254_g1_add(&t, &t, &t);	/* in place */
		bn254_g1_double(&u, &a);
		assert_true(bn254_g1_equal(&t, &u) && sound(&t));
		assert_false(bn254_g1_equal(&a, &b));
	}
}

static void
test_infinity(void **state)
{
	struct bn254_g1 o, a = random_g1(), t, u;

	(void)state;
	bn254_g1_infinity(&o);
	assert_true(bn254_g1_is_infinity(&o) && sound(&o));
	bn254_g1_add(&t, &o, &a);
	assert_true(bn254_g1_equal(&t, &a));
	bn254_g1_add(&t, &a, &o);
	assert_true(bn254_g1_equal(&t, &a));
	bn254_g1_add(&t, &o, &o);
	assert_true(bn254_g1_is_infinity(&t) && bn254_g1_equal(&t, &o));
	bn254_g1_double(&t, &o);
	assert_true(bn254_g1_is_infinity(&t));
	bn254_g1_neg(&u, &a);
	bn254_g1_add(&t, &a, &u);
	assert_true(bn254_g1_is_infinity(&t) && bn254_g1_equal(&t, &o));
	assert_false(bn254_g1_equal(&o, &a) || bn254_g1_equal(&a, &o));
	assert_false(bn254_g1_equal(&a, &u));
}

static void
test_multiples(void **state)
{
	struct bn254_g1 a = random_g1(), sum, t, u;
	struct bn254_scalar k;

	(void)state;
	bn254_g1_infinity(&sum);
	for (uint64_t n = 0; n < 40; n++) {
		k = scalar_of(n);
		bn254_g1_mul(&t, &k, &a);
		assert_true(bn254_g1_equal(&t, &sum));
		bn254_g1_add(&sum, &sum, &a);
	}
	k = scalar_minus_one();
	bn254_g1_mul(&t, &k, &a);
	bn254_g1_neg(&u, &a);
	assert_true(bn254_g1_equal(&t, &u));
	bn254_g1_infinity(&u);
	bn254_g1_mul(&t, &k, &u);
	assert_true(bn254_g1_is_infinity(&t));
}

static void
test_distribution(void **state)
{
	(void)state;
	for (int i = 0; i < ROUNDS; i++) {
		struct bn254_scalar k = random_scalar(), l = random_scalar();
		struct bn254_scalar s;
		struct bn254_g1 a = random_g1(), t, u, v;

		bn254_scalar_add(&s, &k, &l);
		bn254_g1_mul(&t, &s, &a);
		bn254_g1_mul(&u, &k, &a);
		bn254_g1_mul(&v, &l, &a);
		bn254_g1_add(&v, &u, &v);
		assert_true(bn254_g1_equal(&t, &v));
		bn254_scalar_mul(&s, &k, &l);
		bn254_g1_mul(&t, &s, &a);
		bn254_g1_mul(&u, &l, &u);
		assert_true(bn254_g1_equal(&t, &u));
	}
}

/* Only tag 4 is taken, with coordinates below p, of a point on the curve. */
static void
test_ref07_decode(void **state)
{
	struct bn254_g1 a = random_g1(), b;
	uint8_t octets[BN254_G1_OCTETS], bad[BN254_G1_OCTETS];

	(void)state;
	assert_true(bn254_g1_encode(octets, &a));
	memcpy(bad, octets, sizeof(bad));
	for (unsigned int tag = 0; tag < 256; tag++) {
		bad[0] = (uint8_t)tag;
		assert_true(bn254_g1_decode(&b, bad) == (tag == 4));
	}
	for (size_t bit = 8; bit < sizeof(bad) * 8; bit++) {
		memcpy(bad, octets, sizeof(bad));
		bad[bit / 8] ^= (uint8_t)(1 << bit % 8);
		assert_false(bn254_g1_decode(&b, bad));
	}
	memset(bad + 1, 0, sizeof(bad) - 1);
	bad[0] = 4;
	assert_false(bn254_g1_decode(&b, bad));
	memset(bad, 0, sizeof(bad));
	assert_false(bn254_g1_decode(&b, bad));
}

/* Multiples by tables, of the generator and of any point. */
static void
test_comb(void **state)
{
	static const uint64_t edges[] = { 0, 1, 32, 33, 64 };
	static struct bn254_g1_comb comb;
	struct bn254_g1 a = random_g1(), t, u;

	(void)state;
	bn254_g1_comb_make(&comb, &bn254_g1_generator);
	assert_memory_equal(&comb, &bn254_g1_generator_comb, sizeof(comb));
	bn254_g1_comb_make(&comb, &a);
	for (int i = 0; i < ROUNDS + 6; i++) {
		struct bn254_scalar k = random_scalar();

		if (i < 5)
			k = scalar_of(edges[i]);
		else if (i == 5)
			k = scalar_minus_one();
		bn254_g1_mul(&t, &k, &a);
		bn254_g1_comb_mul(&u, &k, &comb);
		assert_true(bn254_g1_equal(&t, &u));
	}
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
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
