/*
 * Fp12, and through it Fp6 and Fp2: laws that do not need known answers.
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

#define ROUNDS 20

static bool
equal(const struct bn254_fp12 *a, const struct bn254_fp12 *b)
{
	return fp12_eq(a, b) != 0;
}

static void
test_ring(void **state)
{
	(void)state;
	for (int i = 0; i < ROUNDS; i++) {
		struct bn254_fp12 a = random_fp12(), b = random_fp12();
		struct bn254_fp12 c = random_fp12(), t, u;

		fp12_mul(&t, &a, &b);
		fp12_mul(&t, &t, &c);
		fp12_mul(&u, &b, &c);
		fp12_mul(&u, &a, &u);
		assert_true(equal(&t, &u));
		fp12_mul(&t, &a, &b);
		fp12_mul(&u, &b, &a);
		assert_true(equal(&t, &u));
		t = a;
		fp12_mul(&t, &t, &t);		/* in place */
		fp12_sqr(&u, &a);
		assert_true(equal(&t, &u));
	}
}

static void
test_inverse(void **state)
{
	static const struct bn254_fp12 zero;
	struct bn254_fp12 one, t;

	(void)state;
	fp12_one(&one);
	for (int i = 0; i < ROUNDS; i++) {
		struct bn254_fp12 a = random_fp12();

		fp12_inv(&t, &a);
		fp12_mul(&t, &t, &a);
		assert_true(equal(&t, &one));
	}
	fp12_inv(&t, &zero);
	assert_true(fp12_is_zero(&t) != 0);
	fp12_inv(&t, &one);
	assert_true(equal(&t, &one));
	assert_false(equal(&zero, &one));
}

/* a^p by the Frobenius map and by multiplication; its powers. */
static void
test_frobenius(void **state)
{
	static const uint64_t p[4] = {
		BN254_P0, BN254_P1, BN254_P2, BN254_P3
	};
	struct bn254_fp12 a = random_fp12(), t, u;

	(void)state;
	fp12_one(&t);
	for (int i = 255; i >= 0; i--) {
		fp12_sqr(&t, &t);
		if ((p[i / 64] >> i % 64 & 1) != 0)
			fp12_mul(&t, &t, &a);
	}
	fp12_frob(&u, &a);
	assert_true(equal(&t, &u));
	fp12_frob(&t, &u);
	fp12_frob2(&u, &a);
	assert_true(equal(&t, &u));
	fp12_frob2(&u, &u);
	fp12_frob2(&u, &u);
	fp12_conj(&t, &a);
	assert_true(equal(&t, &u));		/* p^6 */
	fp12_conj(&t, &t);
	assert_true(equal(&t, &a));
}

/* A line is an element like any other. */
static void
test_line(void **state)
{
	(void)state;
	for (int i = 0; i < ROUNDS; i++) {
		struct bn254_fp12 a = random_fp12(), line, t, u;

		fp12_one(&line);
		line.c[1].c[0] = random_fp2();
		line.c[1].c[1] = random_fp2();
		fp12_mul_line(&t, &a, &line.c[1].c[0], &line.c[1].c[1]);
		fp12_mul(&u, &a, &line);
		assert_true(equal(&t, &u));
	}
}

/* Squaring and powers in the cyclotomic subgroup. */
static void
test_cyclotomic(void **state)
{
	(void)state;
	for (int i = 0; i < ROUNDS; i++) {
		struct bn254_fp12 a = random_fp12(), t, u;

		fp12_inv(&t, &a);
		fp12_conj(&a, &a);
		fp12_mul(&a, &a, &t);
		fp12_frob2(&t, &a);
		fp12_mul(&a, &a, &t);

		fp12_cyclotomic_sqr(&t, &a);
		fp12_sqr(&u, &a);
		assert_true(equal(&t, &u));
		fp12_inv(&t, &a);
		fp12_conj(&u, &a);
		assert_true(equal(&t, &u));

		fp12_one(&t);
		for (int j = 62; j >= 0; j--) {
			fp12_sqr(&t, &t);
			if ((BN254_X_ABS >> j & 1) != 0)
				fp12_mul(&t, &t, &u);	/* (1/a)^|x| */
		}
		fp12_cyclotomic_pow_x(&u, &a);
		assert_true(equal(&t, &u));
	}
}

/* a b by the schoolbook, power by power of w */
static void
slow_mul(struct bn254_fp12 *out, const struct bn254_fp12 *a,
    const struct bn254_fp12 *b)
{
	struct bn254_fp2 t, *c;

	memset(out, 0, sizeof(*out));
	for (int i = 0; i < 6; i++) {
		for (int j = 0; j < 6; j++) {
			int power = (i + j) % 6;

			fp2_mul(&t, &a->c[i % 2].c[i / 2],
			    &b->c[j % 2].c[j / 2]);
			if (i + j >= 6)
				fp2_mul_xi(&t, &t);	/* w^6 = xi */
			c = &out->c[power % 2].c[power / 2];
			fp2_add(c, c, &t);
		}
	}
}

/*
 * What fp12_cyclotomic_sqr() makes of any element: three times the sum of the
 * squares of its parts c_i w^i + c_(i+3) w^(i+3), less 2 c_n w^n for even n,
 * plus that for odd n
 */
static void
slow_cyclotomic_sqr(struct bn254_fp12 *out, const struct bn254_fp12 *a)
{
	struct bn254_fp12 square, part;
	struct bn254_fp2 t;

	memset(out, 0, sizeof(*out));
	for (int i = 0; i < 3; i++) {
		memset(&part, 0, sizeof(part));
		for (int n = i; n < 6; n += 3)
			part.c[n % 2].c[n / 2] = a->c[n % 2].c[n / 2];
		slow_mul(&square, &part, &part);
		for (int n = 0; n < 6; n++)
			fp2_add(&out->c[n % 2].c[n / 2],
			    &out->c[n % 2].c[n / 2],
			    &square.c[n % 2].c[n / 2]);
	}
	for (int n = 0; n < 6; n++) {
		struct bn254_fp2 *c = &out->c[n % 2].c[n / 2];

		fp2_dbl(&t, c);
		fp2_add(c, c, &t);
		fp2_dbl(&t, &a->c[n % 2].c[n / 2]);
		if (n % 2 == 0)
			fp2_sub(c, c, &t);
		else
			fp2_add(c, c, &t);
	}
}

/*
 * Bit i of the pattern makes coordinate i p - 1, others 0; or so near to these
 * that only the lower half is random.
 */
static struct bn254_fp12
extreme_fp12(unsigned int pattern, bool near)
{
	static const struct bn254_fp zero, most = {
		{ BN254_P0 - 1, BN254_P1, BN254_P2, BN254_P3 }
	};
	struct bn254_fp12 a;

	for (unsigned int i = 0; i < 12; i++) {
		struct bn254_fp2 *c = &a.c[i / 2 % 2].c[i / 4];
		struct bn254_fp *x = i % 2 == 0 ? &c->re : &c->im;
		bool high = (pattern >> i & 1) != 0;

		*x = high ? most : zero;
		if (near) {
			random_octets((uint8_t *)x->l, 16);
			x->l[2] -= high;
		}
	}
	return a;
}

/* Where sums of products are as large as they get, and as small */
static void
test_extremes(void **state)
{
	struct bn254_fp12 t, u, line;

	(void)state;
	fp12_one(&line);
	for (unsigned int i = 0; i < 8192; i++) {
		bool near = i >= 4096;
		struct bn254_fp12 a = extreme_fp12(i % 4096, near);
		struct bn254_fp12 b = extreme_fp12(i * 1237 % 4096, near);

		fp12_cyclotomic_sqr(&t, &a);
		slow_cyclotomic_sqr(&u, &a);
		assert_true(equal(&t, &u));
		fp12_sqr(&t, &a);
		slow_mul(&u, &a, &a);
		assert_true(equal(&t, &u));
		fp12_mul(&t, &a, &b);
		slow_mul(&u, &a, &b);
		assert_true(equal(&t, &u));
		line.c[1].c[0] = b.c[0].c[0];
		line.c[1].c[1] = b.c[0].c[1];
		fp12_mul_line(&t, &a, &b.c[0].c[0], &b.c[0].c[1]);
		slow_mul(&u, &a, &line);
		assert_true(equal(&t, &u));
	}
}

static void
test_octets(void **state)
{
	struct bn254_fp12 a = random_fp12(), b;
	uint8_t octets[BN254_GT_OCTETS];

	(void)state;
	fp12_encode(octets, &a);
	assert_true(fp12_decode(&b, octets) != 0);
	assert_true(equal(&a, &b));
	/* Each of the twelve coordinates is checked. */
	for (size_t i = 0; i < sizeof(octets); i += 32) {
		uint8_t first = octets[i];

		octets[i] = 0x26;		/* p begins with 25 */
		assert_true(fp12_decode(&b, octets) == 0);
		octets[i] = first;
	}
}

int
main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_ring),
		cmocka_unit_test(test_inverse),
		cmocka_unit_test(test_frobenius),
		cmocka_unit_test(test_line),
		cmocka_unit_test(test_cyclotomic),
		cmocka_unit_test(test_extremes),
		cmocka_unit_test(test_octets),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
