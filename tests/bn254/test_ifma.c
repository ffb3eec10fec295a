/*
 * The arithmetic of ifma.h against the portable one, lane by lane, at the
 * bounds that it promises.
 *
 *	test_ifma [ROUNDS]
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

#include "bn254/ifma.h"
#include "random.h"

static long rounds = 2000;

/* Eight elements, now and then 0, 1 or p - 1 */
static void
fill(struct bn254_fp a[8])
{
	static const struct bn254_fp edges[3] = {
		{ { 0, 0, 0, 0 } }, { { 1, 0, 0, 0 } },
		{ { BN254_P0 - 1, BN254_P1, BN254_P2, BN254_P3 } }
	};

	for (int i = 0; i < 8; i++) {
		uint8_t choice;

		random_octets(&choice, 1);
		a[i] = choice < 48 ? edges[choice / 16] : random_fp();
	}
}

/* The multiple of p nearest to 2^260 from below, added lane by lane */
static void
add_multiple(struct fp8 *a, unsigned int k)
{
	struct fp8 t;

	for (int i = 0; i < 5; i++)
		t.l[i] = fp8_all(k * fp8_p[i]);
	fp8_add(a, a, &t);
}

static void
assert_stores(const struct fp8 *a, const struct bn254_fp expected[8])
{
	struct bn254_fp got[8];

	fp8_store(got, a);
	assert_memory_equal(got, expected, sizeof(got));
}

static void
test_load_store(void **state)
{
	struct bn254_fp a[8];
	struct fp8 v;

	(void)state;
	for (long i = 0; i < rounds; i++) {
		fill(a);
		fp8_load(&v, a);
		assert_stores(&v, a);
		add_multiple(&v, 110 - 16);
		assert_stores(&v, a);
	}
}

static void
test_sums(void **state)
{
	struct bn254_fp a[8], b[8], c[8];
	struct fp8 v, w, t;

	(void)state;
	for (long i = 0; i < rounds; i++) {
		fill(a);
		fill(b);
		fp8_load(&v, a);
		fp8_load(&w, b);
		fp8_add(&t, &v, &w);
		for (int j = 0; j < 8; j++)
			fp_add(&c[j], &a[j], &b[j]);
		assert_stores(&t, c);
		fp8_sub(&t, &v, &w, 16);
		for (int j = 0; j < 8; j++)
			fp_sub(&c[j], &a[j], &b[j]);
		assert_stores(&t, c);
	}
}

static void
test_products(void **state)
{
	struct bn254_fp a[8], b[8], c[8], d[8];
	struct fp8 v, w, t, u;
	struct fp8_wide sum;

	(void)state;
	for (long i = 0; i < rounds; i++) {
		fill(a);
		fill(b);
		fp8_load(&v, a);
		fp8_load(&w, b);
		fp8_mul(&t, &v, &w);
		for (int j = 0; j < 8; j++)
			fp_mul(&c[j], &a[j], &b[j]);
		assert_stores(&t, c);

		/* One factor, then both, as large as they may be */
		u = w;
		add_multiple(&u, 110 - 16);
		fp8_mul(&t, &v, &u);
		assert_stores(&t, c);
		add_multiple(&v, 110 - 16);
		fp8_mul(&t, &v, &u);
		fp8_reduce_once(&t, 64);	/* 110 of 1.22 + 110 */
		assert_stores(&t, c);

		/* As many products as the columns hold */
		fp8_mul_wide(&sum, &t, &w);
		for (int j = 1; j < 3; j++)
			fp8_mul_add_wide(&sum, &t, &w);
		fp8_redc(&u, &sum);
		for (int j = 0; j < 8; j++) {
			fp_mul(&d[j], &c[j], &b[j]);
			fp_add(&c[j], &d[j], &d[j]);
			fp_add(&c[j], &c[j], &d[j]);
		}
		assert_stores(&u, c);
	}
}

/* What fp8_redc() says of its result: below 1.22 p and the quotient */
static void
test_bound(void **state)
{
	struct fp8 all, t;
	struct fp8_wide sum;
	uint64_t top[8];

	(void)state;
	for (int i = 0; i < 5; i++)
		all.l[i] = fp8_all(FP8_MASK);
	memset(&sum, 0, sizeof(sum));
	for (int i = 0; i < 200; i++)
		fp8_mul_add_wide(&sum, &all, &all);
	for (int i = 5; i < 10; i++)
		sum.l[i] = _mm512_setzero_si512();
	fp8_redc(&t, &sum);
	_mm512_storeu_si512(top, t.l[4]);
	for (int j = 0; j < 8; j++)
		assert_true(top[j] * 100 < BN254_IFMA_P4 * 125);
}

static void
test_reduce_once(void **state)
{
	struct bn254_fp a[8];
	struct fp8 v, t;
	uint64_t same[8], now[8];

	(void)state;
	for (long i = 0; i < rounds; i++) {
		fill(a);
		fp8_load(&v, a);
		for (unsigned int k = 8; k > 0; k /= 2)
			fp8_reduce_once(&v, k);
		t = v;
		fp8_reduce_once(&t, 1);		/* nothing to do */
		add_multiple(&v, 1);
		fp8_reduce_once(&v, 1);
		for (int j = 0; j < 5; j++) {
			_mm512_storeu_si512(same, t.l[j]);
			_mm512_storeu_si512(now, v.l[j]);
			assert_memory_equal(same, now, sizeof(now));
		}
		assert_stores(&v, a);
	}
}

int
main(int argc, char **argv)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_load_store),
		cmocka_unit_test(test_sums),
		cmocka_unit_test(test_products),
		cmocka_unit_test(test_bound),
		cmocka_unit_test(test_reduce_once),
	};

	if (argc > 1)
		rounds = strtol(argv[1], NULL, 10);
	return cmocka_run_group_tests_name("ifma", tests, NULL, NULL);
}
