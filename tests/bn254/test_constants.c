/*
 * The constants, derived once more from x and xi.
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
#include "random.h"

/* a = a n + c mod 2^256, c from -2^63 to 2^63 - 1 */
static void
horner(uint64_t a[4], uint64_t n, int64_t c)
{
	uint64_t carry = 0, add = 0, sign = c < 0 ? UINT64_MAX : 0;

	for (int i = 0; i < 4; i++)
		a[i] = wide_mul(0, a[i], n, &carry);
	for (int i = 0; i < 4; i++)
		a[i] = wide_add(a[i], i == 0 ? (uint64_t)c : sign, &add);
}

/* 36 X^4 - 36 X^3 + c X^2 - 6 X + 1 with X = -x */
static void
polynomial(uint64_t out[4], int64_t c)
{
	static const uint64_t start[4] = { 36, 0, 0, 0 };

	memcpy(out, start, sizeof(start));
	horner(out, BN254_X_ABS, -36);
	horner(out, BN254_X_ABS, c);
	horner(out, BN254_X_ABS, -6);
	horner(out, BN254_X_ABS, 1);
}

static void
test_moduli(void **state)
{
	static const uint64_t r[4] = {
		BN254_R0, BN254_R1, BN254_R2, BN254_R3
	};
	static const uint64_t n[4] = {
		BN254_PN0, BN254_PN1, BN254_PN2, BN254_PN3
	};
	uint64_t want[4], high = 0;

	(void)state;
	polynomial(want, 24);
	assert_memory_equal(want, fp_modulus.l, sizeof(want));
	for (int i = 0; i < 4; i++)	/* c p + 1 = 2^64 n */
		assert_true(wide_mul(i == 0, want[i], BN254_P_INV, &high) ==
		    (i == 0 ? 0 : n[i - 1]));
	assert_true(high == n[3]);
	polynomial(want, 18);
	assert_memory_equal(want, r, sizeof(want));
	assert_true(BN254_P0 * BN254_P_INV + 1 == 0);
	assert_true(BN254_R0 * BN254_R_INV + 1 == 0);
}

static void
test_loop(void **state)
{
	unsigned int lines = 2;

	(void)state;
	assert_true(BN254_X_ABS ==
	    ((uint64_t)1 << 62) + ((uint64_t)1 << 55) + 1);
	assert_true(6 * BN254_X_ABS - 2 == BN254_LOOP);	/* mod 2^64 */
	for (int i = 0; i < 64; i++)
		lines += (BN254_LOOP >> i & 1) != 0 ? 2 : 1;
	assert_int_equal(lines, BN254_LINES);
}

/* 2^256 and 2^512 by doubling limbs; the modular sum knows no Montgomery. */
static void
test_montgomery(void **state)
{
	struct bn254_fp a = { { 1, 0, 0, 0 } };
	struct bn254_scalar k = { { 1, 0, 0, 0 } };

	(void)state;
	for (int i = 0; i < 256; i++)
		fp_dbl(&a, &a);
	assert_true(fp_eq(&a, &bn254_one) != 0);
	for (int i = 0; i < 256; i++)
		fp_dbl(&a, &a);
	assert_true(fp_eq(&a, &bn254_p_mont2) != 0);
	for (int i = 0; i < 512; i++)
		bn254_scalar_add(&k, &k, &k);
	assert_memory_equal(&k, &bn254_r_mont2, sizeof(k));
	fp_add(&a, &bn254_one, &bn254_one);
	assert_true(fp_eq(&a, &bn254_two) != 0);
}

/* xi^((p-1)/6) */
static struct bn254_fp2
derive_gamma(void)
{
	struct bn254_fp2 xi = { bn254_one, bn254_one };
	struct bn254_fp2 t = { bn254_one, { { 0 } } };
	uint64_t e[4], rest = 0;

	for (int i = 3; i >= 0; i--) {
		uint64_t limb = fp_modulus.l[i] - (i == 0), quotient = 0;

		for (int bit = 63; bit >= 0; bit--) {	/* divide by 6 */
			rest = rest << 1 | (limb >> bit & 1);
			quotient = quotient << 1 | (rest >= 6);
			rest -= rest >= 6 ? 6 : 0;
		}
		e[i] = quotient;
	}
	assert_true(rest == 0);
	for (int i = 255; i >= 0; i--) {
		fp2_sqr(&t, &t);
		if ((e[i / 64] >> i % 64 & 1) != 0)
			fp2_mul(&t, &t, &xi);
	}
	return t;
}

static void
test_frobenius(void **state)
{
	struct bn254_fp2 gamma = derive_gamma(), delta, t, u;

	(void)state;
	fp2_conj(&delta, &gamma);
	fp2_mul(&delta, &delta, &gamma);	/* xi^((p-1)/6 (p+1)) */
	assert_true(fp_is_zero(&delta.im) != 0);
	t.re = u.re = bn254_one;
	memset(&t.im, 0, sizeof(t.im));
	u.im = t.im;
	for (int j = 0; j < 6; j++) {
		assert_true(fp2_eq(&t, &bn254_gamma[j]) != 0);
		assert_true(fp_eq(&u.re, &bn254_delta[j]) != 0);
		fp2_mul(&t, &t, &gamma);
		fp2_mul(&u, &u, &delta);
	}
	/* delta^3 = -1: w^(p^2) has order 6 */
	fp_add(&u.re, &bn254_delta[3], &bn254_one);
	assert_true(fp_is_zero(&u.re) != 0);
}

static void
test_curve(void **state)
{
	struct bn254_scalar minus = scalar_minus_one();
	struct bn254_g1 p;
	struct bn254_g2 q;
	struct bn254_fp2 t;
	uint8_t octets[BN254_G2_OCTETS];

	(void)state;
	fp2_mul_xi(&t, &bn254_twist_b);
	assert_true(fp_eq(&t.re, &bn254_two) != 0);
	assert_true(fp_is_zero(&t.im) != 0);
	/* On their curves and of order r: (r - 1) P + P = 0 */
	assert_true(bn254_g1_encode(octets, &bn254_g1_generator));
	assert_true(bn254_g1_decode(&p, octets));
	bn254_g1_mul(&p, &minus, &bn254_g1_generator);
	bn254_g1_add(&p, &p, &bn254_g1_generator);
	assert_true(bn254_g1_is_infinity(&p));
	assert_true(bn254_g2_encode(octets, &bn254_g2_generator));
	assert_true(bn254_g2_decode(&q, octets));
	bn254_g2_mul(&q, &minus, &bn254_g2_generator);
	bn254_g2_add(&q, &q, &bn254_g2_generator);
	assert_true(bn254_g2_is_infinity(&q));
}

int
main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_moduli),
		cmocka_unit_test(test_loop),
		cmocka_unit_test(test_montgomery),
		cmocka_unit_test(test_frobenius),
		cmocka_unit_test(test_curve),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
