/*
 * Many at once against one by one, octet by octet, the latter on the path that
 * the test is built for: combs of G2, products of pairings.
 *
 *	test_batch [ROUNDS]
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
#include "random.h"

#define LEN BN254_G2_OCTETS
#define MOST 33

static long rounds = 4;

static const size_t counts[] = { 0, 1, 2, 3, 7, 8, 9, 15, 16, 17, MOST };
#define COUNTS (sizeof(counts) / sizeof(counts[0]))

/* Now and then 0, a small number, the last one, one with short parts */
static struct bn254_scalar
some_scalar(void)
{
	struct bn254_scalar k;
	uint8_t choice;

	random_octets(&choice, 1);
	switch (choice % 16) {
	case 0:
		return scalar_of(choice / 16);
	case 1:
		return scalar_of((uint64_t)1 << choice / 4);
	case 2:
		return scalar_minus_one();
	case 3:
		/* a multiple of the eigenvalue of psi, p mod r */
		k = (struct bn254_scalar){ { BN254_P0 - BN254_R0,
		    BN254_P1 - BN254_R1 - (BN254_P0 < BN254_R0),
		    BN254_P2 - BN254_R2 - (BN254_P1 < BN254_R1), 0 } };
		for (int i = choice / 64; i > 0; i--)
			bn254_scalar_mul(&k, &k, &k);
		return k;
	default:
		return random_scalar();
	}
}

/* The octets of one multiple; zeros after the tag for infinity */
static bool
single(uint8_t out[LEN], const struct bn254_scalar *k)
{
	struct bn254_g2 a;

	memset(out, 0, LEN);
	out[0] = 4;
	g2_comb_mul(&a, k, &bn254_g2_generator_comb);
	return !g2_is_infinity(&a) && g2_encode(out, &a);
}

static void
check_combs(const struct bn254_scalar k[], size_t n)
{
	static uint8_t got[(MOST + 1) * LEN];
	uint8_t want[LEN];
	bool all, finite = true;

	memset(got, 0x5a, sizeof(got));
	all = bn254_g2_comb_encode(got, k, n, &bn254_g2_generator_comb);
	for (size_t i = 0; i < n; i++) {
		finite = single(want, &k[i]) && finite;
		assert_memory_equal(got + LEN * i, want, LEN);
	}
	assert_int_equal(all, finite);
	for (size_t i = 0; i < LEN; i++)
		assert_int_equal(got[LEN * n + i], 0x5a);
}

static void
test_combs(void **state)
{
	struct bn254_scalar k[MOST];

	(void)state;
	for (long round = 0; round < rounds; round++) {
		for (size_t i = 0; i < COUNTS; i++) {
			for (size_t j = 0; j < counts[i]; j++)
				k[j] = some_scalar();
			check_combs(k, counts[i]);
		}
	}
}

/* Infinity anywhere is told, and harms no other. */
static void
test_infinity(void **state)
{
	const struct bn254_g2_comb *comb = &bn254_g2_generator_comb;
	struct bn254_scalar k[17];
	static uint8_t good[17 * LEN], got[17 * LEN];
	uint8_t infinity[LEN] = { 4 };

	(void)state;
	for (size_t i = 0; i < 17; i++)
		k[i] = random_scalar();
	assert_true(bn254_g2_comb_encode(good, k, 17, comb));
	for (size_t i = 0; i < 17; i++) {
		struct bn254_scalar kept = k[i];

		k[i] = scalar_of(0);
		assert_false(bn254_g2_comb_encode(got, k, 17, comb));
		for (size_t j = 0; j < 17; j++)
			assert_memory_equal(got + LEN * j,
			    j == i ? infinity : good + LEN * j, LEN);
		k[i] = kept;
	}
	k[0] = k[1] = scalar_of(0);
	assert_false(bn254_g2_comb_encode(got, k, 2, comb));
	assert_memory_equal(got, infinity, LEN);
	assert_memory_equal(got + LEN, infinity, LEN);
}

/* A few points and lines, infinity among them */
#define SORTS 6

static struct {
	struct bn254_g1 p[SORTS];
	struct bn254_g2_lines q[SORTS];
} sorts;

static int
setup(void **state)
{
	struct bn254_g2 a;

	(void)state;
	for (int i = 0; i < SORTS; i++) {
		sorts.p[i] = random_g1();
		a = random_g2();
		if (i == SORTS - 1) {
			bn254_g1_infinity(&sorts.p[i]);
			bn254_g2_infinity(&a);
		}
		bn254_g2_prepare(&sorts.q[i], &a);
	}
	return 0;
}

static void
check_pairings(size_t pairs, size_t n)
{
	const struct bn254_g1 *p[BN254_MAX_PAIRS * MOST];
	const struct bn254_g2_lines *q[BN254_MAX_PAIRS * MOST];
	static struct bn254_gt got[MOST], want;
	uint8_t choice[2];

	for (size_t i = 0; i < pairs * n; i++) {
		random_octets(choice, 2);
		p[i] = &sorts.p[choice[0] % SORTS];
		q[i] = &sorts.q[choice[1] % SORTS];
	}
	bn254_pairing_batch(got, p, q, pairs, n);
	for (size_t i = 0; i < n; i++) {
		pairing_product(&want, p + pairs * i, q + pairs * i, pairs);
		assert_memory_equal(&got[i], &want, sizeof(want));
	}
}

static void
test_pairings(void **state)
{
	(void)state;
	for (size_t pairs = 0; pairs <= BN254_MAX_PAIRS; pairs++)
		for (size_t i = 0; i < COUNTS; i++)
			if (pairs == 2 || counts[i] < 10)
				check_pairings(pairs, counts[i]);
}

/* Points and keys that are new each time */
static void
test_many_pairings(void **state)
{
	(void)state;
	for (long round = 0; round < rounds; round++) {
		(void)setup(NULL);
		check_pairings(2, 16);
	}
}

int
main(int argc, char **argv)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_combs),
		cmocka_unit_test(test_infinity),
		cmocka_unit_test(test_pairings),
		cmocka_unit_test(test_many_pairings),
	};

	if (argc > 1)
		rounds = strtol(argv[1], NULL, 10);
	return cmocka_run_group_tests(tests, setup, NULL);
}
