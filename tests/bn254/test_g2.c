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

#define POINT bn254_g2
#define G(name) bn254_g2_ ## name
#define OCTETS BN254_G2_OCTETS
#define random_point random_g2
#include "group_laws.h"

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

static void
test_ref07_decode(void **state)
{
	(void)state;
	check_decode();
}

static void
test_comb(void **state)
{
	(void)state;
	check_comb(&bn254_g2_generator, &bn254_g2_generator_comb);
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
