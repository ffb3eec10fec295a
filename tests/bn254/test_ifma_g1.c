/*
 * What the path "ifma" has of its own on G1 (ifma_g1.c) against the portable
 * path, octet by octet.
 *
 *	test_ifma_g1 [ROUNDS]
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
#include "bn254/ifma_group.h"
#include "random.h"

#define LEN BN254_G1_OCTETS

static long rounds = 2000;

/* What phi on G1 multiplies by, or its square: p^4, p being 2^126.6 mod r */
static struct bn254_scalar
eigenvalue(void)
{
	struct bn254_scalar k = { {
		BN254_P0 - BN254_R0,
		BN254_P1 - BN254_R1 - (BN254_P0 < BN254_R0),
		BN254_P2 - BN254_R2 - (BN254_P1 < BN254_R1), 0
	} };

	bn254_scalar_mul(&k, &k, &k);
	bn254_scalar_mul(&k, &k, &k);
	return k;
}

static struct bn254_scalar
negative(struct bn254_scalar k)
{
	const struct bn254_scalar minus_one = scalar_minus_one();

	bn254_scalar_mul(&k, &k, &minus_one);
	return k;
}

/* 2^66 as a scalar: eleven windows, where the share of the next lane begins */
static const struct bn254_scalar next_share = { { 0, 4, 0, 0 } };

/*
 * Tables of related points, so that lanes have equal or opposite points: A, B,
 * -B, 2^66 B, and B times an eigenvalue
 */
#define SORTS 5
static struct bn254_g1_comb sorts[SORTS];

static int
make_tables(void **state)
{
	struct bn254_g1 points[SORTS];
	struct bn254_scalar k = eigenvalue();

	(void)state;
	points[0] = random_g1();
	points[1] = random_g1();
	bn254_g1_neg(&points[2], &points[1]);
	bn254_g1_mul(&points[3], &next_share, &points[1]);
	bn254_g1_mul(&points[4], &k, &points[1]);
	for (int i = 0; i < SORTS; i++)
		bn254_g1_comb_make(&sorts[i], &points[i]);
	return 0;
}

/* Random mostly; else what gives few digits, or those of another before it */
static struct bn254_scalar
some_scalar(const struct bn254_scalar *before)
{
	struct bn254_scalar k = scalar_of(1);
	uint8_t choice[2];

	random_octets(choice, sizeof(choice));
	switch (choice[0] % 20) {
	case 0:
		return scalar_of(choice[1]);
	case 1:
		return negative(scalar_of(choice[1]));
	case 2:
		return *before;
	case 3:
		return negative(*before);
	case 4:
		bn254_scalar_mul(&k, before, &next_share);
		return k;
	case 5:
		k = eigenvalue();
		bn254_scalar_mul(&k, before, &k);
		return k;
	case 6:
		/* one bit of the first part */
		k.l[0] = (uint64_t)(choice[1] < 64) << choice[1] % 64;
		k.l[1] = (uint64_t)(choice[1] >= 64) << choice[1] % 62;
		return k;
	default:
		return random_scalar();
	}
}

/* False and no octets, or the octets of both sums */
static bool
check(const struct bn254_scalar k[3],
    const struct bn254_g1_comb *const combs[3])
{
	uint8_t got[2][LEN], want[2][LEN];
	struct bn254_g1 a, b, t;
	bool finite;

	portable_g1_comb_mul(&a, &k[0], combs[0]);
	portable_g1_comb_mul(&b, &k[1], combs[1]);
	ifma_g1_comb_mul(&t, &k[1], combs[1]);
	assert_true(portable_g1_equal(&b, &t));
	portable_g1_comb_mul(&t, &k[2], combs[2]);
	portable_g1_add(&b, &b, &t);
	finite = portable_g1_encode2(want[0], want[1], &a, &b);
	assert_int_equal(ifma_g1_comb_encode2(got[0], got[1], k, combs),
	    finite);
	if (finite)
		assert_memory_equal(got, want, sizeof(want));
	return finite;
}

static void
test_sums(void **state)
{
	const struct bn254_g1_comb *combs[3];
	struct bn254_scalar k[3] = { { { 0 } }, { { 0 } }, { { 0 } } };
	long infinite = 0;

	(void)state;
	for (long i = 0; i < rounds; i++) {
		if (i % 500 == 499)
			(void)make_tables(NULL);
		for (int j = 0; j < 3; j++) {
			uint8_t choice;

			random_octets(&choice, 1);
			combs[j] = choice % 8 < SORTS ? &sorts[choice % 8] :
			    &bn254_g1_generator_comb;
			k[j] = some_scalar(&k[(j + 2) % 3]);
		}
		infinite += !check(k, combs);
	}
	assert_in_range(infinite, 1, rounds / 4 + 1);
}

/* Each with each, for one table and for sums with itself and its opposite */
static void
test_edges(void **state)
{
	struct bn254_scalar edges[] = {
		scalar_of(0), scalar_of(1), scalar_of(2), scalar_of(32),
		scalar_of(33), scalar_of(64), scalar_minus_one(), next_share,
		negative(next_share), eigenvalue(), negative(eigenvalue())
	};
	const size_t n = sizeof(edges) / sizeof(edges[0]);

	(void)state;
	for (size_t i = 0; i < n; i++) {
		for (size_t j = 0; j < n; j++) {
			for (int sort = 1; sort < SORTS; sort++) {
				const struct bn254_scalar k[3] = {
					edges[j], edges[i], edges[j]
				};
				const struct bn254_g1_comb *const combs[3] = {
					&sorts[0], &sorts[1], &sorts[sort]
				};
				bool finite = check(k, combs);

				if (j == 0 || (sort == 2 && i == j))
					assert_false(finite);
			}
		}
	}
}

/* One infinite sum is told, whichever it is. */
static void
test_infinity(void **state)
{
	const struct bn254_g1_comb *const combs[3] = {
		&bn254_g1_generator_comb, &sorts[1], &sorts[2]
	};
	const struct bn254_scalar zero = scalar_of(0), one = random_scalar();
	const struct bn254_scalar two = random_scalar();
	const struct {
		struct bn254_scalar k[3];
		bool finite;
	} cases[] = {
		{ { zero, one, two }, false },
		{ { one, zero, zero }, false },
		{ { one, two, two }, false },		/* B - B */
		{ { zero, one, one }, false },
		{ { one, zero, two }, true },
		{ { one, two, zero }, true },
		{ { one, one, two }, true },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++)
		assert_int_equal(check(cases[i].k, combs), cases[i].finite);
}

int
main(int argc, char **argv)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_sums),
		cmocka_unit_test(test_edges),
		cmocka_unit_test(test_infinity),
	};

	if (argc > 1)
		rounds = strtol(argv[1], NULL, 10);
	return cmocka_run_group_tests_name("ifma_g1", tests, make_tables,
	    NULL);
}
