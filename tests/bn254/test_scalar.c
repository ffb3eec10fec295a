/*
 * Arithmetic mod r, and the digits of a scalar.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "bn254/scalar.h"
#include "bn254/wide.h"
#include "random.h"

#define ROUNDS 200

static bool
equal(const struct bn254_scalar *a, const struct bn254_scalar *b)
{
	return memcmp(a, b, sizeof(*a)) == 0;
}

static void
test_ref07_range(void **state)
{
	struct bn254_scalar last = scalar_minus_one(), k;
	uint8_t octets[BN254_SCALAR_OCTETS] = { 0 };

	(void)state;
	assert_false(bn254_scalar_decode(&k, octets));	/* 0 */
	octets[31] = 1;
	assert_true(bn254_scalar_decode(&k, octets));
	bn254_scalar_encode(octets, &last);
	assert_true(bn254_scalar_decode(&k, octets));
	assert_true(equal(&k, &last));
	for (int i = 0; i < 8; i++) {
		octets[31]++;			/* r ends in 0d */
		assert_false(bn254_scalar_decode(&k, octets));
	}
	memset(octets, 0xff, sizeof(octets));
	assert_false(bn254_scalar_decode(&k, octets));
}

static void
test_ring(void **state)
{
	struct bn254_scalar last = scalar_minus_one(), one = scalar_of(1);
	struct bn254_scalar t, u, v;

	(void)state;
	for (int i = 0; i < ROUNDS; i++) {
		struct bn254_scalar a = random_scalar(), b = random_scalar();
		struct bn254_scalar c = random_scalar();

		bn254_scalar_add(&t, &a, &b);
		bn254_scalar_mul(&t, &t, &c);
		bn254_scalar_mul(&u, &a, &c);
		bn254_scalar_mul(&v, &b, &c);
		bn254_scalar_add(&u, &u, &v);
		assert_true(equal(&t, &u));
		bn254_scalar_mul(&t, &a, &one);
		assert_true(equal(&t, &a));
		bn254_scalar_mul(&t, &a, &last);
		bn254_scalar_add(&t, &t, &a);
		assert_true(bn254_scalar_is_zero(&t));
	}
	bn254_scalar_mul(&t, &last, &last);
	assert_true(equal(&t, &one));
	t = scalar_of(0xffffffff);
	bn254_scalar_mul(&t, &t, &t);
	u = scalar_of(0xfffffffe00000001);
	assert_true(equal(&t, &u));
}

/* 64 octets mod r, against the sum of octets times powers of 256. */
static void
test_reduce(void **state)
{
	struct bn254_scalar base = scalar_of(256), got, want, digit;
	uint8_t octets[BN254_WIDE_OCTETS];

	(void)state;
	for (int i = 0; i < ROUNDS; i++) {
		if (i == 0)
			memset(octets, 0xff, sizeof(octets));
		else if (i == 1)
			memset(octets, 0, sizeof(octets));
		else
			random_octets(octets, sizeof(octets));
		want = scalar_of(0);
		for (size_t j = 0; j < sizeof(octets); j++) {
			digit = scalar_of(octets[j]);
			bn254_scalar_mul(&want, &want, &base);
			bn254_scalar_add(&want, &want, &digit);
		}
		bn254_scalar_reduce(&got, octets);
		assert_true(equal(&got, &want));
	}
	/* r itself, in the low half and in the high half */
	for (size_t at = 0; at <= 32; at += 32) {
		static const uint64_t r[4] = {
			BN254_R0, BN254_R1, BN254_R2, BN254_R3
		};

		memset(octets, 0, sizeof(octets));
		limbs_encode(octets + at, r);
		bn254_scalar_reduce(&got, octets);
		assert_true(bn254_scalar_is_zero(&got));
	}
}

/* The digits are within their range and add up. */
static void
check_digits(const struct bn254_scalar *k)
{
	struct bn254_scalar sum = scalar_of(0), base = scalar_of(16);
	struct bn254_scalar minus = scalar_minus_one(), t;

	for (unsigned int i = WINDOWS; i-- > 0;) {
		struct digit digit = scalar_digit(k, i);

		assert_true(digit.magnitude <= WINDOW_TABLE);
		assert_true(digit.negative == 0 ||
		    digit.negative == UINT64_MAX);
		t = scalar_of(digit.magnitude);
		if (digit.negative != 0)
			bn254_scalar_mul(&t, &t, &minus);
		bn254_scalar_mul(&sum, &sum, &base);
		bn254_scalar_add(&sum, &sum, &t);
	}
	assert_true(equal(&sum, k));
	assert_true(scalar_digit(k, WINDOWS - 1).negative == 0);
}

static void
test_digits(void **state)
{
	struct bn254_scalar k = scalar_minus_one();

	(void)state;
	check_digits(&k);
	for (int i = 0; i < ROUNDS; i++) {
		k = random_scalar();
		check_digits(&k);
		k = scalar_of((uint64_t)i);
		check_digits(&k);
	}
	for (unsigned int i = 0; i < 253; i++) {
		k = scalar_of(0);
		k.l[i / 64] = (uint64_t)1 << i % 64;
		check_digits(&k);
	}
}

/* The parts put together again, and each from its digits. */
static void
check_parts(const struct bn254_scalar *k, const struct scalar_parts *parts,
    int n, unsigned int windows, const struct bn254_scalar *e)
{
	struct bn254_scalar minus = scalar_minus_one(), base = scalar_of(64);
	struct bn254_scalar sum = scalar_of(0), part, t;

	for (int j = n - 1; j >= 0; j--) {
		part = scalar_of(0);
		for (unsigned int i = windows; i-- > 0;) {
			struct digit digit = part_digit(parts, j, i);

			assert_true(digit.magnitude <= PART_TABLE);
			t = scalar_of(digit.magnitude);
			if (digit.negative != 0)
				bn254_scalar_mul(&t, &t, &minus);
			bn254_scalar_mul(&part, &part, &base);
			bn254_scalar_add(&part, &part, &t);
		}
		t = scalar_of(parts->l[j][0]);
		t.l[1] = parts->l[j][1];
		if (parts->negative[j] != 0)
			bn254_scalar_mul(&t, &t, &minus);
		assert_true(equal(&t, &part));
		bn254_scalar_mul(&sum, &sum, e);
		bn254_scalar_add(&sum, &sum, &t);
	}
	assert_true(equal(&sum, k));
}

static void
check_split(const struct bn254_scalar *k)
{
	/* p mod r, of psi and Frobenius; p^4 mod r, of phi */
	static const uint64_t p[4] = {
		BN254_P0, BN254_P1, BN254_P2, BN254_P3
	}, r[4] = { BN254_R0, BN254_R1, BN254_R2, BN254_R3 };
	struct bn254_scalar mu, lambda;
	struct scalar_parts parts;
	uint64_t borrow = 0;

	for (int i = 0; i < 4; i++)
		mu.l[i] = wide_sub(p[i], r[i], &borrow);
	bn254_scalar_mul(&lambda, &mu, &mu);
	bn254_scalar_mul(&lambda, &lambda, &lambda);
	scalar_split2(&parts, k);
	for (int j = 0; j < 2; j++)
		assert_true(parts.l[j][1] >> 62 == 0);
	check_parts(k, &parts, 2, PART_WINDOWS2, &lambda);
	scalar_split4(&parts, k);
	for (int j = 0; j < 4; j++)
		assert_true(parts.l[j][1] == 0);
	check_parts(k, &parts, 4, PART_WINDOWS4, &mu);
}

static void
test_split(void **state)
{
	struct bn254_scalar k = scalar_minus_one();

	(void)state;
	check_split(&k);
	for (int i = 0; i < ROUNDS; i++) {
		k = random_scalar();
		check_split(&k);
		k = scalar_of((uint64_t)i);
		check_split(&k);
	}
	for (unsigned int i = 0; i < 253; i++) {
		k = scalar_of(0);
		k.l[i / 64] = (uint64_t)1 << i % 64;
		check_split(&k);
	}
}

int
main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_ref07_range),
		cmocka_unit_test(test_ring),
		cmocka_unit_test(test_reduce),
		cmocka_unit_test(test_digits),
		cmocka_unit_test(test_split),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
