/*
 * Points of E'(Fp2) of all kinds of orders: those of order r are taken, and no
 * others, by each of the checks (g2.c).
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <openssl/bn.h>

#include "bn254/fp2.h"
#include "random.h"

static struct bn254_g2_scratch scratch;

#define ROUNDS 20

/* p, r, t = p + 1 - r, the cofactor h = 2p - r and 6x + 2 */
static struct {
	BN_CTX *ctx;
	BIGNUM *p, *r, *t, *h, *loop, *one;
} n;

static BIGNUM *
number(const uint64_t limb[4])
{
	uint8_t octets[32];

	for (int i = 0; i < 32; i++)
		octets[i] = (uint8_t)(limb[i / 8] >> 8 * (i % 8));
	return BN_lebin2bn(octets, sizeof(octets), NULL);
}

static int
setup(void **state)
{
	static const uint64_t p[4] = {
		BN254_P0, BN254_P1, BN254_P2, BN254_P3
	};
	static const uint64_t r[4] = {
		BN254_R0, BN254_R1, BN254_R2, BN254_R3
	};
	static const uint64_t loop[4] = { BN254_LOOP, 1, 0, 0 };
	static const uint64_t one[4] = { 1, 0, 0, 0 };

	(void)state;
	n.ctx = BN_CTX_new();
	n.p = number(p);
	n.r = number(r);
	n.loop = number(loop);
	n.one = number(one);
	n.t = BN_new();
	n.h = BN_new();
	BN_set_negative(n.loop, 1);
	return BN_sub(n.t, n.p, n.r) != 1 || BN_add(n.t, n.t, n.one) != 1 ||
	    BN_lshift1(n.h, n.p) != 1 || BN_sub(n.h, n.h, n.r) != 1;
}

static int
teardown(void **state)
{
	(void)state;
	BN_free(n.p);
	BN_free(n.r);
	BN_free(n.t);
	BN_free(n.h);
	BN_free(n.loop);
	BN_free(n.one);
	BN_CTX_free(n.ctx);
	return 0;
}

/*
 * The greatest common divisor of r h, the order of E'(Fp2), and of the
 * resultant of z^2 - t z + p and 6x + 2 + c1 z + c2 z^2 + c3 z^3, or
 * 1 + z if loop is false. With the latter a + b z modulo the former, that is
 * a^2 + a b t + b^2 p.
 */
static BIGNUM *
common_divisor(bool loop, const int c[3])
{
	BIGNUM *a = BN_new(), *b = BN_new(), *u = BN_new(), *v = BN_new();

	BN_zero(a);
	BN_zero(b);
	for (int i = 2; i >= -1; i--) {
		/* (a + b z) z + c = (c - b p) + (a + b t) z */
		assert_int_equal(BN_mul(u, b, n.p, n.ctx), 1);
		assert_int_equal(BN_mul(v, b, n.t, n.ctx), 1);
		assert_int_equal(BN_add(b, a, v), 1);
		BN_set_negative(u, !BN_is_negative(u));
		if (i < 0)
			assert_int_equal(BN_add(u, u, loop ? n.loop : n.one),
			    1);
		else if (c[i] > 0)
			assert_int_equal(BN_add(u, u, n.one), 1);
		else if (c[i] < 0)
			assert_int_equal(BN_sub(u, u, n.one), 1);
		assert_non_null(BN_copy(a, u));
	}
	assert_int_equal(BN_mul(u, b, n.t, n.ctx), 1);
	assert_int_equal(BN_add(u, u, a), 1);
	assert_int_equal(BN_mul(u, u, a, n.ctx), 1);
	assert_int_equal(BN_sqr(v, b, n.ctx), 1);
	assert_int_equal(BN_mul(v, v, n.p, n.ctx), 1);
	assert_int_equal(BN_add(u, u, v), 1);
	assert_int_equal(BN_mul(v, n.r, n.h, n.ctx), 1);
	assert_int_equal(BN_gcd(a, u, v, n.ctx), 1);
	BN_free(b);
	BN_free(u);
	BN_free(v);
	return a;
}

/* What g2_closes() relies on */
static void
test_divisors(void **state)
{
	static const int order[3] = { 1, -1, 1 };
	static const int at_t[3] = { 1, 0, -1 };
	static const int at_q[3] = { 1, 0, 0 };
	BIGNUM *d;

	(void)state;
	d = common_divisor(true, order);
	assert_int_equal(BN_cmp(d, n.r), 0);
	BN_free(d);
	d = common_divisor(true, at_t);
	assert_true(BN_is_one(d));
	BN_free(d);
	d = common_divisor(false, at_q);
	assert_true(BN_is_one(d));
	BN_free(d);
}

/* a^k */
static void
power(struct bn254_fp2 *out, const struct bn254_fp2 *a, const BIGNUM *k)
{
	struct bn254_fp2 t = bn254_gamma[0];	/* 1 */

	for (int i = BN_num_bits(k); i-- > 0;) {
		fp2_sqr(&t, &t);
		if (BN_is_bit_set(k, i))
			fp2_mul(&t, &t, a);
	}
	*out = t;
}

/*
 * A square root, if there is one: Adj and Rodriguez-Henriquez, "Square root
 * computation over even extension fields", 2014, algorithm 9.
 */
static bool
square_root(struct bn254_fp2 *out, const struct bn254_fp2 *a)
{
	struct bn254_fp2 s, alpha, x, one = bn254_gamma[0], t;
	BIGNUM *k = BN_dup(n.p);

	assert_int_equal(BN_rshift(k, k, 2), 1);	/* (p - 3) / 4 */
	power(&s, a, k);
	fp2_mul(&x, &s, a);
	fp2_mul(&alpha, &s, &x);
	fp2_add(&t, &alpha, &one);
	if (fp2_is_zero(&t) != 0) {
		fp_neg(&out->re, &x.im);		/* i x */
		out->im = x.re;
	} else {
		assert_int_equal(BN_rshift(k, n.p, 1), 1);
		power(&t, &t, k);
		fp2_mul(out, &t, &x);
	}
	BN_free(k);
	fp2_sqr(&t, out);
	return fp2_eq(&t, a) != 0;
}

/* Any point of E'(Fp2) */
static struct bn254_g2
random_point(void)
{
	struct bn254_fp2 t;
	struct bn254_g2 a = { .z = bn254_gamma[0] };

	do {
		a.x = random_fp2();
		fp2_sqr(&t, &a.x);
		fp2_mul(&t, &t, &a.x);
		fp2_add(&t, &t, &bn254_twist_b);
	} while (!square_root(&a.y, &t));
	return a;
}

static void
multiply(struct bn254_g2 *out, const struct bn254_g2 *a, const BIGNUM *k)
{
	struct bn254_g2 t;

	bn254_g2_infinity(&t);
	for (int i = BN_num_bits(k); i-- > 0;) {
		bn254_g2_double(&t, &t);
		if (BN_is_bit_set(k, i))
			bn254_g2_add(&t, &t, a);
	}
	*out = t;
}

static bool
decode_prepare2(const uint8_t *a, const uint8_t *b)
{
	static struct bn254_g2_lines lines[2];
	struct bn254_g2 out[2];
	struct bn254_g2 *const points[2] = { &out[0], &out[1] };
	struct bn254_g2_lines *const to[2] = { &lines[0], &lines[1] };
	const uint8_t *const in[2] = { a, b };

	return bn254_g2_decode_prepare2(points, to, in, &scratch);
}

/* All checks agree about a point other than infinity. */
static void
assert_order(const struct bn254_g2 *a, bool good)
{
	const struct bn254_g2 valid = random_g2();
	uint8_t octets[BN254_G2_OCTETS], beside[BN254_G2_OCTETS];
	struct bn254_g2 t;

	assert_true(bn254_g2_in_subgroup(a) == good);
	assert_true(bn254_g2_encode(octets, a));
	assert_true(bn254_g2_encode(beside, &valid));
	assert_true(bn254_g2_decode(&t, octets) == good);
	assert_true(decode_prepare2(octets, beside) == good);
	assert_true(decode_prepare2(beside, octets) == good);
	assert_true(decode_prepare2(octets, octets) == good);
}

/*
 * A point of order d, a divisor of r h = the order of E'(Fp2): the multiple of
 * any point by r h / d, unless that comes to less
 */
static struct bn254_g2
point_of_order(const BIGNUM *d)
{
	struct bn254_g2 a, t;
	BIGNUM *k = BN_new(), *rest = BN_new();

	assert_int_equal(BN_mul(k, n.r, n.h, n.ctx), 1);
	assert_int_equal(BN_div(k, rest, k, d, n.ctx), 1);
	assert_true(BN_is_zero(rest));
	do {
		a = random_point();
		multiply(&a, &a, k);
	} while (bn254_g2_is_infinity(&a));
	multiply(&t, &a, d);
	assert_true(bn254_g2_is_infinity(&t));
	BN_free(k);
	BN_free(rest);
	return a;
}

/* Divisors of the cofactor, alone and times r */
static void
test_orders(void **state)
{
	BIGNUM *d = BN_new(), *product = BN_new();

	(void)state;
	for (int i = 0; i < 5; i++) {
		static const BN_ULONG small[3] = { 13, 96757, 13 * 96757 };

		if (i < 3) {
			assert_int_equal(BN_set_word(d, small[i]), 1);
		} else {
			assert_non_null(BN_copy(d, n.h));
			if (i == 3)
				assert_int_equal(BN_div_word(d, small[2]), 0);
		}
		assert_int_equal(BN_mul(product, d, n.r, n.ctx), 1);
		for (int j = 0; j < 5; j++) {
			struct bn254_g2 a = point_of_order(d), b;

			assert_order(&a, false);
			b = random_g2();
			bn254_g2_add(&a, &a, &b);
			assert_order(&a, false);
			a = point_of_order(product);
			multiply(&b, &a, n.r);	/* a is of more than order r */
			assert_order(&a, bn254_g2_is_infinity(&b));
			multiply(&a, &a, d);
			if (!bn254_g2_is_infinity(&a))
				assert_order(&a, true);
		}
	}
	BN_free(d);
	BN_free(product);
}

/* All multiples of points of order 13 among the points of small order */
static void
test_multiples(void **state)
{
	BIGNUM *d = BN_new();
	struct bn254_g2 a, t;

	(void)state;
	assert_int_equal(BN_set_word(d, 13), 1);
	a = t = point_of_order(d);
	for (int i = 1; i < 13; i++) {
		assert_order(&t, false);
		bn254_g2_add(&t, &t, &a);
	}
	assert_true(bn254_g2_is_infinity(&t));
	BN_free(d);
}

static void
test_random(void **state)
{
	(void)state;
	for (int i = 0; i < ROUNDS; i++) {
		struct bn254_g2 a = random_point(), b = random_g2();

		assert_order(&a, false);
		assert_order(&b, true);
		multiply(&a, &a, n.h);
		assert_order(&a, true);
	}
}

int
main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_divisors),
		cmocka_unit_test(test_orders),
		cmocka_unit_test(test_multiples),
		cmocka_unit_test(test_random),
	};

	return cmocka_run_group_tests(tests, setup, teardown);
}
