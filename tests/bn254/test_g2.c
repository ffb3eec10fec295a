/*
 * G2: laws of a group, at the edges above all.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "json.h"
#include "random.h"

#define ROUNDS 20

/* A point on the curve, or infinity */
static bool
sound(const struct bn254_g2 *a)
{
	uint8_t octets[BN254_G2_OCTETS];
	struct bn254_g2 b;

	if (bn254_g2_is_infinity(a))
		return !bn254_g2_encode(octets, a);
	return bn254_g2_encode(octets, a) && bn254_g2_decode(&b, octets) &&
	    bn254_g2_equal(a, &b);
}

static void
test_laws(void **state)
{
	(void)state;
	for (int i = 0; i < ROUNDS; i++) {
		struct bn254_g2 a = random_g2(), b = random_g2();
		struct bn254_g2 c = random_g2(), t, u;

		bn254_g2_add(&t, &a, &b);
		bn254_g2_add(&u, &b, &a);
		assert_true(bn254_g2_equal(&t, &u) && sound(&t));
		bn254_g2_add(&t, &t, &c);
		bn254_g2_add(&u, &b, &c);
		bn254_g2_add(&u, &a, &u);
		assert_true(bn254_g2_equal(&t, &u));
		t = a;
		bn254_g2_add(&t, &t, &t);	/* in place */
		bn254_g2_double(&u, &a);
		assert_true(bn254_g2_equal(&t, &u) && sound(&t));
		assert_false(bn254_g2_equal(&a, &b));
	}
}

static void
test_infinity(void **state)
{
	struct bn254_g2 o, a = random_g2(), t, u;

	(void)state;
	bn254_g2_infinity(&o);
	assert_true(bn254_g2_is_infinity(&o) && sound(&o));
	bn254_g2_add(&t, &o, &a);
	assert_true(bn254_g2_equal(&t, &a));
	bn254_g2_add(&t, &a, &o);
	assert_true(bn254_g2_equal(&t, &a));
	bn254_g2_add(&t, &o, &o);
	assert_true(bn254_g2_is_infinity(&t) && bn254_g2_equal(&t, &o));
	bn254_g2_double(&t, &o);
	assert_true(bn254_g2_is_infinity(&t));
	bn254_g2_neg(&u, &a);
	bn254_g2_add(&t, &a, &u);
	assert_true(bn254_g2_is_infinity(&t) && bn254_g2_equal(&t, &o));
	assert_false(bn254_g2_equal(&o, &a) || bn254_g2_equal(&a, &o));
	assert_false(bn254_g2_equal(&a, &u));
}

static void
test_multiples(void **state)
{
	struct bn254_g2 a = random_g2(), sum, t, u;
	struct bn254_scalar k;

	(void)state;
	bn254_g2_infinity(&sum);
	for (uint64_t n = 0; n < 40; n++) {
		k = scalar_of(n);
		bn254_g2_mul(&t, &k, &a);
		assert_true(bn254_g2_equal(&t, &sum));
		bn254_g2_add(&sum, &sum, &a);
	}
	k = scalar_minus_one();
	bn254_g2_mul(&t, &k, &a);
	bn254_g2_neg(&u, &a);
	assert_true(bn254_g2_equal(&t, &u));
	bn254_g2_infinity(&u);
	bn254_g2_mul(&t, &k, &u);
	assert_true(bn254_g2_is_infinity(&t));
}

static void
test_distribution(void **state)
{
	(void)state;
	for (int i = 0; i < ROUNDS; i++) {
		struct bn254_scalar k = random_scalar(), l = random_scalar();
		struct bn254_scalar s;
		struct bn254_g2 a = random_g2(), t, u, v;

		bn254_scalar_add(&s, &k, &l);
		bn254_g2_mul(&t, &s, &a);
		bn254_g2_mul(&u, &k, &a);
		bn254_g2_mul(&v, &l, &a);
		bn254_g2_add(&v, &u, &v);
		assert_true(bn254_g2_equal(&t, &v));
		bn254_scalar_mul(&s, &k, &l);
		bn254_g2_mul(&t, &s, &a);
		bn254_g2_mul(&u, &l, &u);
		assert_true(bn254_g2_equal(&t, &u));
	}
}

/* psi is [p] on G2. */
static void
test_psi(void **state)
{
	struct bn254_g2 a = random_g2(), t, u;
	struct bn254_scalar x = scalar_of(BN254_X_ABS), k = scalar_of(6);

	(void)state;
	bn254_scalar_mul(&k, &k, &x);
	bn254_scalar_mul(&k, &k, &x);		/* p = 6x^2 mod r */
	bn254_g2_mul(&t, &k, &a);
	bn254_g2_psi(&u, &a);
	assert_true(bn254_g2_equal(&t, &u));
	assert_true(bn254_g2_in_subgroup(&a));
	bn254_g2_infinity(&a);
	assert_false(bn254_g2_in_subgroup(&a));
}

/* The point of a known wrong encoding: the curve equation holds. */
static struct bn254_g2
wrong_point(const char *name)
{
	struct json *root = json_load(TEST_VECTORS "/bb1_layers.json");
	const struct json *cases = json_get(json_get(root, "reject"), "g2");
	uint8_t octets[BN254_G2_OCTETS];
	struct bn254_fp2 t, u;
	struct bn254_g2 a;

	json_get_hex(cases, name, octets, sizeof(octets));
	json_free(root);
	assert_true(fp2_decode(&a.x, octets + 1) != 0);
	assert_true(fp2_decode(&a.y, octets + 65) != 0);
	a.z = bn254_gamma[0];
	fp2_sqr(&t, &a.x);
	fp2_mul(&t, &t, &a.x);
	fp2_add(&t, &t, &bn254_twist_b);
	fp2_sqr(&u, &a.y);
	assert_true(fp2_eq(&t, &u) != 0);
	return a;
}

/* On the curve, of another order: small, large, and of r times small. */
static void
test_ref07_subgroup(void **state)
{
	struct bn254_g2 small = wrong_point("order_13"), sum = random_g2(), t;
	uint8_t octets[BN254_G2_OCTETS];

	(void)state;
	assert_false(bn254_g2_in_subgroup(&small));
	for (int i = 1; i < 13; i++) {
		bn254_g2_add(&sum, &sum, &small);
		assert_false(bn254_g2_in_subgroup(&sum));
		assert_true(bn254_g2_encode(octets, &sum));
		assert_false(bn254_g2_decode(&t, octets));
	}
	bn254_g2_add(&sum, &sum, &small);
	assert_true(bn254_g2_in_subgroup(&sum));	/* 13 of them */
	t = wrong_point("wrong_subgroup");
	assert_false(bn254_g2_in_subgroup(&t));
}

/* Only tag 4 is taken, with coordinates below p, of a point on the curve. */
static void
test_ref07_decode(void **state)
{
	struct bn254_g2 a = random_g2(), b;
	uint8_t octets[BN254_G2_OCTETS], bad[BN254_G2_OCTETS];

	(void)state;
	assert_true(bn254_g2_encode(octets, &a));
	memcpy(bad, octets, sizeof(bad));
	for (unsigned int tag = 0; tag < 256; tag++) {
		bad[0] = (uint8_t)tag;
		assert_true(bn254_g2_decode(&b, bad) == (tag == 4));
	}
	for (size_t bit = 8; bit < sizeof(bad) * 8; bit++) {
		memcpy(bad, octets, sizeof(bad));
		bad[bit / 8] ^= (uint8_t)(1 << bit % 8);
		assert_false(bn254_g2_decode(&b, bad));
	}
	memset(bad + 1, 0, sizeof(bad) - 1);
	bad[0] = 4;
	assert_false(bn254_g2_decode(&b, bad));
	memset(bad, 0, sizeof(bad));
	assert_false(bn254_g2_decode(&b, bad));
}

/* Multiples by the generator's table. */
static void
test_comb(void **state)
{
	static const uint64_t edges[] = { 0, 1, 32, 33, 64 };
	const struct bn254_g2_comb *comb = &bn254_g2_generator_comb;
	struct bn254_g2 t, u;

	(void)state;
	for (int i = 0; i < ROUNDS + 6; i++) {
		struct bn254_scalar k = random_scalar();

		if (i < 5)
			k = scalar_of(edges[i]);
		else if (i == 5)
			k = scalar_minus_one();
		bn254_g2_mul(&t, &k, &bn254_g2_generator);
		bn254_g2_comb_mul(&u, &k, comb);
		assert_true(bn254_g2_equal(&t, &u));
	}
}

int
main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_ref07_decode),
		cmocka_unit_test(test_ref07_subgroup),
		cmocka_unit_test(test_psi),
		cmocka_unit_test(test_laws),
		cmocka_unit_test(test_infinity),
		cmocka_unit_test(test_multiples),
		cmocka_unit_test(test_distribution),
		cmocka_unit_test(test_comb),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
