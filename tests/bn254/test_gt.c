/*
 * GT: powers and membership.
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

#define ROUNDS 10

static void
test_powers(void **state)
{
	struct bn254_gt a = random_gt(), product, t, u;
	struct bn254_scalar k;

	(void)state;
	bn254_gt_one(&product);
	for (uint64_t n = 0; n < 40; n++) {
		k = scalar_of(n);
		bn254_gt_pow(&t, &k, &a);
		assert_true(bn254_gt_equal(&t, &product));
		bn254_gt_mul(&product, &product, &a);
	}
	k = scalar_minus_one();
	bn254_gt_pow(&t, &k, &a);
	bn254_gt_mul(&t, &t, &a);
	bn254_gt_one(&u);
	assert_true(bn254_gt_equal(&t, &u));
	assert_false(bn254_gt_equal(&a, &u));
}

static void
test_laws(void **state)
{
	(void)state;
	for (int i = 0; i < ROUNDS; i++) {
		struct bn254_scalar k = random_scalar(), l = random_scalar();
		struct bn254_scalar s;
		struct bn254_gt a = random_gt(), t, u, v;

		bn254_scalar_add(&s, &k, &l);
		bn254_gt_pow(&t, &s, &a);
		bn254_gt_pow(&u, &k, &a);
		bn254_gt_pow(&v, &l, &a);
		bn254_gt_mul(&v, &u, &v);
		assert_true(bn254_gt_equal(&t, &v));
		bn254_scalar_mul(&s, &k, &l);
		bn254_gt_pow(&t, &s, &a);
		bn254_gt_pow(&u, &l, &u);
		assert_true(bn254_gt_equal(&t, &u));
	}
}

/* 0, 1, -1, elements of no or of another order, unreduced coordinates */
static void
test_ref07_membership(void **state)
{
	uint8_t octets[BN254_GT_OCTETS];
	struct bn254_gt a = random_gt(), t;
	struct bn254_fp12 u;

	(void)state;
	assert_true(bn254_gt_is_member(&a));
	bn254_gt_encode(octets, &a);
	assert_true(bn254_gt_decode(&t, octets));
	assert_true(bn254_gt_equal(&t, &a));

	bn254_gt_one(&t);
	assert_false(bn254_gt_is_member(&t));
	fp_neg(&t.f.c[0].c[0].re, &t.f.c[0].c[0].re);
	assert_false(bn254_gt_is_member(&t));		/* -1 */
	fp12_mul(&t.f, &t.f, &a.f);
	assert_false(bn254_gt_is_member(&t));		/* -a: order 2r */
	memset(octets, 0, sizeof(octets));
	assert_false(bn254_gt_decode(&t, octets));	/* V = 0 */
	t.f = random_fp12();
	assert_false(bn254_gt_is_member(&t));
	/* of the cyclotomic subgroup, of another order */
	fp12_inv(&u, &t.f);
	fp12_conj(&t.f, &t.f);
	fp12_mul(&t.f, &t.f, &u);
	assert_false(bn254_gt_is_member(&t));
	fp12_frob2(&u, &t.f);
	fp12_mul(&t.f, &t.f, &u);
	assert_false(bn254_gt_is_member(&t));
}

/* Powers by a table. */
static void
test_comb(void **state)
{
	static struct bn254_gt_comb comb;
	struct bn254_gt a = random_gt(), t, u;

	(void)state;
	bn254_gt_comb_make(&comb, &a);
	for (int i = 0; i < 2 * ROUNDS; i++) {
		struct bn254_scalar k = edge_or_random_scalar(i);

		bn254_gt_pow(&t, &k, &a);
		bn254_gt_comb_pow(&u, &k, &comb);
		assert_true(bn254_gt_equal(&t, &u));
	}
}

int
main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_ref07_membership),
		cmocka_unit_test(test_powers),
		cmocka_unit_test(test_laws),
		cmocka_unit_test(test_comb),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
