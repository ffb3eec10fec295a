/*
 * Fp, and the limbs under it.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "bn254/wide.h"
#include "random.h"

#define ROUNDS 200

static const struct bn254_fp zero;

/* Products and carries at the edges of 64 bits, by a way of their own. */
static void
test_wide(void **state)
{
	static const uint64_t edges[] = {
		0, 1, 2, 0x7fffffff, 0xffffffff, 0x100000000, 0x100000001,
		0x7fffffffffffffff, 0x8000000000000000, 0xfffffffeffffffff,
		0xfffffffffffffffe, 0xffffffffffffffff
	};
	size_t n = sizeof(edges) / sizeof(edges[0]);

	(void)state;
	for (size_t i = 0; i < n * n * 2; i++) {
		uint64_t a = edges[i % n], b = edges[i / n % n];
		uint64_t carry = i / n / n, in = carry, sum;

		sum = wide_add(a, b, &carry);
		assert_true(sum == a + b + in);
		assert_true(carry == (sum < a || (in == 1 && sum == a)));
		carry = in;
		sum = wide_sub(a, b, &carry);
		assert_true(sum == a - b - in);
		assert_true(carry == (a < b || (in == 1 && a == b)));
	}
	for (size_t i = 0; i < n * n; i++) {
		uint64_t a = edges[i % n], b = edges[i / n], high = 0, low = 0;
		uint64_t carry = UINT64_MAX, got, c = 0;

		/* By shifts and additions. */
		for (int bit = 63; bit >= 0; bit--) {
			high = high << 1 | low >> 63;
			low <<= 1;
			c = 0;
			if ((b >> bit & 1) != 0)
				low = wide_add(low, a, &c);
			high += c;
		}
		c = 0;
		low = wide_add(low, UINT64_MAX, &c);
		high += c;
		c = 0;
		low = wide_add(low, UINT64_MAX, &c);
		high += c;
		got = wide_mul(UINT64_MAX, a, b, &carry);
		assert_true(got == low && carry == high);
	}
}

static void
test_ring(void **state)
{
	struct bn254_fp t, u, v;

	(void)state;
	for (int i = 0; i < ROUNDS; i++) {
		struct bn254_fp a = random_fp(), b = random_fp();
		struct bn254_fp c = random_fp();

		fp_add(&t, &a, &b);
		fp_mul(&t, &t, &c);
		fp_mul(&u, &a, &c);
		fp_mul(&v, &b, &c);
		fp_add(&u, &u, &v);
		assert_true(fp_eq(&t, &u) != 0);	/* (a + b) c */
		fp_sub(&t, &a, &b);
		fp_add(&t, &t, &b);
		assert_true(fp_eq(&t, &a) != 0);	/* a - b + b */
		fp_neg(&t, &a);
		fp_add(&t, &t, &a);
		assert_true(fp_is_zero(&t) != 0);	/* a - a */
		fp_sqr(&t, &a);
		fp_mul(&u, &a, &a);
		assert_true(fp_eq(&t, &u) != 0);
		assert_true(fp_eq(&a, &b) == 0 && fp_is_zero(&a) == 0);
	}
}

/* Sums that are not reduced may be multiplied, at the edge of their bound. */
static void
test_lazy(void **state)
{
	struct bn254_fp most, sum, lazy, t, u;

	(void)state;
	/* The largest element is that whose limbs are p - 1. */
	for (int i = 0; i < 4; i++)
		most.l[i] = fp_modulus.l[i];
	most.l[0]--;
	fp_add_lazy(&lazy, &most, &most);
	fp_add(&sum, &most, &most);
	fp_mul(&t, &lazy, &lazy);
	fp_mul(&u, &sum, &sum);
	assert_true(fp_eq(&t, &u) != 0);
	fp_sub_lazy(&lazy, &most, &zero);
	fp_mul(&t, &lazy, &lazy);
	fp_mul(&u, &most, &most);
	assert_true(fp_eq(&t, &u) != 0);
	fp_sub_lazy(&lazy, &zero, &most);
	fp_mul(&t, &lazy, &most);
	fp_neg(&u, &most);
	fp_mul(&u, &u, &most);
	assert_true(fp_eq(&t, &u) != 0);
}

static void
test_inverse(void **state)
{
	struct bn254_fp t, u;

	(void)state;
	for (int i = 0; i < ROUNDS; i++) {
		struct bn254_fp a = random_fp();

		fp_inv(&t, &a);
		fp_mul(&t, &t, &a);
		assert_true(fp_eq(&t, &bn254_one) != 0);
	}
	/* Long runs of zeros and ones: limbs of 2^i, -2^i and 2^-i */
	for (int i = 0; i < 253; i++) {
		struct bn254_fp a = zero;

		a.l[i / 64] = UINT64_C(1) << i % 64;
		fp_inv(&t, &a);
		fp_mul(&u, &t, &a);
		assert_true(fp_eq(&u, &bn254_one) != 0);
		fp_neg(&a, &a);
		fp_neg(&u, &t);
		fp_inv(&a, &a);
		assert_true(fp_eq(&a, &u) != 0);
		fp_inv(&u, &u);		/* limbs are -2^(512 - i) */
		fp_mul(&u, &u, &a);
		assert_true(fp_eq(&u, &bn254_one) != 0);
	}
	fp_inv(&t, &zero);
	assert_true(fp_is_zero(&t) != 0);
	fp_inv(&t, &bn254_one);
	assert_true(fp_eq(&t, &bn254_one) != 0);
	fp_neg(&t, &zero);
	assert_true(fp_is_zero(&t) != 0);
}

/* p - 1 is the last integer that is taken; nothing above comes in. */
static void
test_ref07_range(void **state)
{
	struct bn254_fp a;
	uint8_t octets[32], again[32];
	uint64_t limbs[4];

	(void)state;
	memcpy(limbs, fp_modulus.l, sizeof(limbs));
	limbs[0]--;
	limbs_encode(octets, limbs);
	assert_true(fp_decode(&a, octets) != 0);
	fp_encode(again, &a);
	assert_memory_equal(again, octets, 32);
	fp_add(&a, &a, &bn254_one);
	assert_true(fp_is_zero(&a) != 0);
	for (int i = 0; i < 8; i++) {
		limbs[0]++;
		limbs_encode(octets, limbs);
		assert_true(fp_decode(&a, octets) == 0);
	}
	memset(octets, 0xff, sizeof(octets));
	assert_true(fp_decode(&a, octets) == 0);
	/* One more in each limb above the lowest. */
	for (int i = 1; i < 4; i++) {
		memcpy(limbs, fp_modulus.l, sizeof(limbs));
		limbs[0] = 0;
		limbs[i]++;
		limbs_encode(octets, limbs);
		assert_true(fp_decode(&a, octets) == 0);
	}
}

int
main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_wide),
		cmocka_unit_test(test_ring),
		cmocka_unit_test(test_lazy),
		cmocka_unit_test(test_inverse),
		cmocka_unit_test(test_ref07_range),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
