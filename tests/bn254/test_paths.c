/*
 * The path "adx" against the portable one, on random inputs and on inputs at
 * the edges of their range. Elements are always reduced and both use the same
 * formulas, so results must agree limb by limb.
 *
 *	test_paths [ROUNDS]
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include "bn254/group.h"
#include "random.h"

/* The names of the other path. */
#undef BN254_PATH
#define BN254_PATH(name) adx_ ## name
#include "bn254/group.h"
void fp2_mul(struct bn254_fp2 *out, const struct bn254_fp2 *a,
    const struct bn254_fp2 *b);
void fp2_mul_add(struct bn254_fp2 *out, const struct bn254_fp2 *a,
    const struct bn254_fp2 *b, const struct bn254_fp2 *c,
    const struct bn254_fp2 *d);
void fp2_mul_sub(struct bn254_fp2 *out, const struct bn254_fp2 *a,
    const struct bn254_fp2 *b, const struct bn254_fp2 *c,
    const struct bn254_fp2 *d);
void fp2_sqr(struct bn254_fp2 *out, const struct bn254_fp2 *a);
void fp2_inv(struct bn254_fp2 *out, const struct bn254_fp2 *a);
void fp12_mul(struct bn254_fp12 *out, const struct bn254_fp12 *a,
    const struct bn254_fp12 *b);
void fp12_sqr(struct bn254_fp12 *out, const struct bn254_fp12 *a);
void fp12_mul_line(struct bn254_fp12 *out, const struct bn254_fp12 *a,
    const struct bn254_fp2 *b, const struct bn254_fp2 *c);
void fp12_cyclotomic_sqr(struct bn254_fp12 *out, const struct bn254_fp12 *a);
void fp12_inv(struct bn254_fp12 *out, const struct bn254_fp12 *a);
void fp12_final_exp(struct bn254_fp12 *out, const struct bn254_fp12 *a);

/* Call a function of each path, out being its first argument; compare. */
#define BOTH(type, name, ...) do { \
	struct type portable_out, adx_out; \
	portable_ ## name(&portable_out, __VA_ARGS__); \
	adx_ ## name(&adx_out, __VA_ARGS__); \
	assert_memory_equal(&portable_out, &adx_out, sizeof(adx_out)); \
} while (0)

static long rounds = 2000;

static void
fill_fp12(struct bn254_fp12 *a)
{
	for (int i = 0; i < 6; i++) {
		a->c[i / 3].c[i % 3].re = random_or_edge_fp();
		a->c[i / 3].c[i % 3].im = random_or_edge_fp();
	}
}

static void
test_fields(void **state)
{
	struct bn254_fp12 a, b;

	(void)state;
	for (long i = 0; i < rounds; i++) {
		const struct bn254_fp2 *s = a.c[0].c, *t = b.c[1].c;

		fill_fp12(&a);
		fill_fp12(&b);
		BOTH(bn254_fp2, fp2_mul, &s[0], &t[0]);
		BOTH(bn254_fp2, fp2_sqr, &s[0]);
		BOTH(bn254_fp2, fp2_mul_add, &s[0], &t[0], &s[1], &t[1]);
		BOTH(bn254_fp2, fp2_mul_sub, &s[0], &t[0], &s[1], &t[1]);
		BOTH(bn254_fp12, fp12_mul, &a, &b);
		BOTH(bn254_fp12, fp12_sqr, &a);
		BOTH(bn254_fp12, fp12_mul_line, &a, &t[0], &t[1]);
		BOTH(bn254_fp12, fp12_cyclotomic_sqr, &a);
		if (i % 16 == 0) {
			BOTH(bn254_fp2, fp2_inv, &s[0]);
			BOTH(bn254_fp12, fp12_inv, &a);
			BOTH(bn254_fp12, fp12_final_exp, &a);
		}
	}
}

static void
test_groups(void **state)
{
	struct bn254_g1 p = random_g1(), q = random_g1();
	struct bn254_g2 a = random_g2(), b = random_g2();
	uint8_t one[BN254_G2_OCTETS], two[BN254_G2_OCTETS];

	(void)state;
	for (long i = 0; i < rounds; i++) {
		struct bn254_scalar k = random_scalar();

		BOTH(bn254_g1, g1_add, &p, &q);
		BOTH(bn254_g1, g1_double, &p);
		BOTH(bn254_g2, g2_add, &a, &b);
		BOTH(bn254_g2, g2_double, &a);
		BOTH(bn254_g2, g2_psi, &a);
		BOTH(bn254_g1, g1_comb_mul, &k, &bn254_g1_generator_comb);
		if (i % 16 == 0) {
			BOTH(bn254_g1, g1_mul, &k, &p);
			BOTH(bn254_g2, g2_mul, &k, &a);
			BOTH(bn254_g2, g2_comb_mul, &k,
			    &bn254_g2_generator_comb);
			assert_true(portable_g2_encode(one, &a));
			assert_true(adx_g2_encode(two, &a));
			assert_memory_equal(one, two, sizeof(one));
			assert_true(adx_g2_decode(&b, one));
			assert_true(adx_g2_in_subgroup(&a));
		}
		adx_g1_add(&p, &p, &q);
		adx_g2_add(&a, &a, &b);
		adx_g1_double(&q, &q);
		adx_g2_double(&b, &b);
	}
}

static void
test_pairings(void **state)
{
	(void)state;
	for (long i = 0; i < rounds / 40 + 1; i++) {
		struct bn254_scalar k = random_scalar();
		struct bn254_g1 points[2] = { random_g1(), random_g1() };
		struct bn254_g2 a = random_g2(), b = random_g2();
		static struct bn254_g2_lines lines[2];
		const struct bn254_g1 *const p[2] = { &points[0], &points[1] };
		const struct bn254_g2_lines *const q[2] = {
			&lines[0], &lines[1]
		};
		static struct bn254_gt_comb comb;
		struct bn254_gt e;

		BOTH(bn254_g2_lines, g2_prepare, &a);
		adx_g2_prepare(&lines[0], &a);
		adx_g2_prepare(&lines[1], &b);
		BOTH(bn254_gt, pairing_product, p, q, 2);
		adx_pairing_product(&e, p, q, 1);
		BOTH(bn254_gt, gt_pow, &k, &e);
		adx_gt_comb_make(&comb, &e);
		BOTH(bn254_gt, gt_comb_pow, &k, &comb);
		assert_true(adx_gt_is_member(&e));
	}
}

int
main(int argc, char **argv)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_fields),
		cmocka_unit_test(test_groups),
		cmocka_unit_test(test_pairings),
	};

	if (argc > 1)
		rounds = strtol(argv[1], NULL, 10);
	return cmocka_run_group_tests(tests, NULL, NULL);
}
