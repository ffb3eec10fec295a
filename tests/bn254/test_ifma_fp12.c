/*
 * The path "ifma" against the portable one, limb by limb, on random inputs and
 * on inputs at the edges of their range: first Fp12, then what bn254.h offers.
 *
 *	test_ifma_fp12 [ROUNDS]
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "bn254/group.h"
#include "bn254/ifma_fp12.h"
#include "bn254/ifma_group.h"
#include "random.h"

static long rounds = 2000;

/* In one round of sixteen all coefficients are the same. */
static void
fill(struct bn254_fp12 *a, long round)
{
	struct bn254_fp2 all = { random_or_edge_fp(), random_or_edge_fp() };

	for (int k = 0; k < 6; k++) {
		struct bn254_fp2 *c = &a->c[k % 2].c[k / 2];

		c->re = round % 16 == 0 ? all.re : random_or_edge_fp();
		c->im = round % 16 == 0 ? all.im : random_or_edge_fp();
	}
}

/* Compare, and see that the bound of 1.2 p is kept. */
static void
assert_same(const struct ifma_fp12 *got, const struct bn254_fp12 *want)
{
	struct bn254_fp12 stored;
	uint64_t re[8], im[8];

	ifma_fp12_store(&stored, got);
	assert_memory_equal(&stored, want, sizeof(stored));
	_mm512_storeu_si512(re, got->re.l[4]);
	_mm512_storeu_si512(im, got->im.l[4]);
	for (int k = 0; k < 8; k++) {
		assert_true(re[k] / 6 <= BN254_IFMA_P4 / 5);
		assert_true(im[k] / 6 <= BN254_IFMA_P4 / 5);
	}
}

/* As large as functions may give them: what is small, plus p */
static void
raise(struct ifma_fp12 *a)
{
	const struct fp8 zero = { { _mm512_setzero_si512() } };
	struct fp8 *half[2] = { &a->re, &a->im };

	for (int i = 0; i < 2; i++) {
		struct fp8 t;
		__mmask8 small = _mm512_cmplt_epi64_mask(half[i]->l[4],
		    fp8_all(BN254_IFMA_P4 / 5));

		fp8_sub(&t, half[i], &zero, 1);
		fp8_move(half[i], &t, small);
	}
}

/* Elements 0 and 1 for a line; 0, 1 and 2 for the torus, as they are kept */
static void
load_factors(struct ifma_factors *out, const struct bn254_fp c[8])
{
	const struct fp8 zero = { { _mm512_setzero_si512() } };

	fp8_load(&out->plus, c);
	fp8_squeeze(&out->plus, out->plus.l);
	fp8_sub(&out->minus, &zero, &out->plus, 2);
}

static void
test_fp12(void **state)
{
	struct bn254_fp12 a, b, want;
	struct ifma_fp12 x, y, z;
	struct ifma_factors factors;

	(void)state;
	for (long i = 0; i < rounds; i++) {
		struct bn254_fp2 c[4];
		struct bn254_fp parts[8];

		fill(&a, i);
		fill(&b, i);
		ifma_fp12_load(&x, &a);
		ifma_fp12_load(&y, &b);
		assert_same(&x, &a);
		raise(&x);
		raise(&y);
		ifma_fp12_mul(&z, &x, &y);
		fp12_mul(&want, &a, &b);
		assert_same(&z, &want);
		ifma_fp12_sqr(&z, &x);
		fp12_sqr(&want, &a);
		assert_same(&z, &want);
		ifma_fp12_cyclotomic_sqr(&z, &x);
		fp12_cyclotomic_sqr(&want, &a);
		assert_same(&z, &want);

		memcpy(c, b.c[0].c, sizeof(b.c[0]));
		c[3] = b.c[1].c[0];
		memcpy(parts, c, sizeof(parts));
		load_factors(&factors, parts);
		ifma_fp12_mul_line(&z, &x, &factors, 2);
		fp12_mul_line(&want, &a, &c[2], &c[3]);
		assert_same(&z, &want);
		fp12_one(&want);
		b.c[1] = want.c[0];			/* b + w */
		fp12_mul(&want, &a, &b);
		ifma_fp12_mul_torus(&z, &x, &factors);
		assert_same(&z, &want);
	}
}

static void
test_maps(void **state)
{
	struct bn254_fp12 a, want;
	struct ifma_fp12 x, z;

	(void)state;
	ifma_fp12_one(&z);
	fp12_one(&want);
	assert_same(&z, &want);
	for (long i = 0; i < rounds; i++) {
		fill(&a, i);
		ifma_fp12_load(&x, &a);
		raise(&x);
		ifma_fp12_conj(&z, &x);
		fp12_conj(&want, &a);
		assert_same(&z, &want);
		ifma_fp12_frob(&z, &x);
		fp12_frob(&want, &a);
		assert_same(&z, &want);
		ifma_fp12_frob2(&z, &x);
		fp12_frob2(&want, &a);
		assert_same(&z, &want);
		if (i % 16 == 0) {
			ifma_fp12_inv(&z, &x);
			fp12_inv(&want, &a);
			assert_same(&z, &want);
		}
	}
}

/* Outputs may be inputs. */
static void
test_aliases(void **state)
{
	struct bn254_fp12 a, b, want;
	struct ifma_fp12 x, y, z;

	(void)state;
	fill(&a, 1);
	fill(&b, 1);
	ifma_fp12_load(&x, &a);
	ifma_fp12_load(&y, &b);
	z = y;
	ifma_fp12_mul(&z, &x, &z);
	fp12_mul(&want, &a, &b);
	assert_same(&z, &want);
	ifma_fp12_mul(&z, &z, &x);
	fp12_mul(&want, &want, &a);
	assert_same(&z, &want);
	ifma_fp12_mul(&z, &z, &z);
	fp12_mul(&want, &want, &want);
	assert_same(&z, &want);
	ifma_fp12_sqr(&z, &z);
	fp12_sqr(&want, &want);
	assert_same(&z, &want);
	ifma_fp12_cyclotomic_sqr(&z, &z);
	fp12_cyclotomic_sqr(&want, &want);
	assert_same(&z, &want);
	ifma_fp12_frob(&z, &z);
	fp12_frob(&want, &want);
	assert_same(&z, &want);
	ifma_fp12_frob2(&z, &z);
	fp12_frob2(&want, &want);
	assert_same(&z, &want);
	ifma_fp12_conj(&z, &z);
	fp12_conj(&want, &want);
	assert_same(&z, &want);
}

/* --- Whole operations ----------------------------------------------------- */

/* Call a function of each path, out being its first argument; compare. */
#define BOTH(name, ...) do { \
	struct bn254_gt portable_out, ifma_out; \
	portable_ ## name(&portable_out, __VA_ARGS__); \
	ifma_ ## name(&ifma_out, __VA_ARGS__); \
	assert_memory_equal(&portable_out, &ifma_out, sizeof(ifma_out)); \
} while (0)

static void
test_pairings(void **state)
{
	static struct bn254_g2_lines lines[BN254_MAX_PAIRS];
	const struct bn254_g1 *p[BN254_MAX_PAIRS];
	const struct bn254_g2_lines *q[BN254_MAX_PAIRS];
	struct bn254_g1 points[BN254_MAX_PAIRS];

	(void)state;
	for (long i = 0; i < rounds / 40 + 1; i++) {
		for (int j = 0; j < BN254_MAX_PAIRS; j++) {
			struct bn254_g2 a = random_g2();
			uint8_t choice;

			points[j] = random_g1();
			random_octets(&choice, 1);
			if (choice % 8 == 0)
				g1_infinity(&points[j]);
			if (choice / 8 % 8 == 0)
				g2_infinity(&a);
			g2_prepare(&lines[j], &a);
			p[j] = &points[j];
			q[j] = &lines[j];
		}
		for (size_t n = 0; n <= BN254_MAX_PAIRS; n++)
			BOTH(pairing_product, p, q, n);
		q[1] = q[0];
		BOTH(pairing_product, p, q, 2);
	}
}

/* 0, 1, r - 1, small, of one part, random */
static struct bn254_scalar
some_scalar(long i)
{
	struct bn254_scalar k = { { 0 } };

	switch (i % 8) {
	case 0:
		return scalar_of((uint64_t)i / 8);
	case 1:
		return scalar_minus_one();
	case 2:
		k.l[i / 8 % 4] = UINT64_C(1) << (i / 32 % 60);
		return k;
	default:
		return random_scalar();
	}
}

static void
test_powers(void **state)
{
	static struct bn254_gt_comb comb;

	(void)state;
	for (long i = 0; i < rounds / 40 + 1; i++) {
		struct bn254_gt e = random_gt(), f = e;

		portable_gt_comb_make(&comb, &e);
		for (long j = 0; j < 8; j++) {
			struct bn254_scalar k = some_scalar(8 * i + j);

			BOTH(gt_comb_pow, &k, &comb);
			if (j < 2)
				BOTH(gt_pow, &k, &e);
		}
		fill(&f.f, i);
		BOTH(gt_mul, &e, &f);
		assert_true(ifma_gt_is_member(&e));
		assert_false(ifma_gt_is_member(&f));
	}
}

/* What has the norm 1, or is a power in GT, but not both; 0 and 1 */
static void
test_membership(void **state)
{
	struct bn254_gt e, f;

	(void)state;
	gt_one(&e);
	assert_false(ifma_gt_is_member(&e));
	memset(&e, 0, sizeof(e));
	assert_false(ifma_gt_is_member(&e));
	/* a^(p^6 - 1), then to the power p^2 + 1 too: cyclotomic, not of GT */
	for (long i = 1; i < 4; i++) {
		fill(&f.f, i);
		fp12_inv(&e.f, &f.f);
		fp12_conj(&f.f, &f.f);
		fp12_mul(&e.f, &e.f, &f.f);
		assert_false(ifma_gt_is_member(&e));
		fp12_frob2(&f.f, &e.f);
		fp12_mul(&e.f, &e.f, &f.f);
		assert_false(ifma_gt_is_member(&e));
	}
}

int
main(int argc, char **argv)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_fp12),
		cmocka_unit_test(test_maps),
		cmocka_unit_test(test_aliases),
		cmocka_unit_test(test_pairings),
		cmocka_unit_test(test_powers),
		cmocka_unit_test(test_membership),
	};

	if (argc > 1)
		rounds = strtol(argv[1], NULL, 10);
	return cmocka_run_group_tests_name("ifma_fp12", tests, NULL, NULL);
}
