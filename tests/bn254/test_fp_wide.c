/*
 * Products that are not reduced yet, and their reduction, at the ends of the
 * ranges that fp_wide.h allows: there a bound that is a little wrong shows,
 * and random elements do not come.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "bn254/fp2_wide.h"
#include "random.h"

#define COUNT(a) (sizeof(a) / sizeof((a)[0]))

/* 2^16 times as many W as no sum reaches: 0.96, and 5.85 from -k on */
#define END 62914
#define END_SIGNED 383385

#define ONES UINT64_MAX
#define LAST { BN254_P0 - 1, BN254_P1, BN254_P2, BN254_P3 }

static const struct bn254_fp modulus = {
	{ BN254_P0, BN254_P1, BN254_P2, BN254_P3 }
};
static const struct bn254_fp all_ones = { { ONES, ONES, ONES, ONES } };

/*
 * A sum a = r 2^256 + (high 2^256 + low) p: what its reduction has to be is r,
 * and a / W is high + low / 2^256 + r / p.
 */
struct sum {
	struct bn254_fp r, low;
	int high;
};

/* a / W times 2^16, rounded down; it is at most 2 more. */
static long
weight(const struct sum *s)
{
	uint64_t r = (s->r.l[3] >> 32 << 16) / ((BN254_P3 >> 32) + 1);

	return s->high * 65536L + (long)(s->low.l[3] >> 48) + (long)r;
}

static void
high_add(struct fp_wide *a, const uint64_t b[4])
{
	mont_add_lazy(a->l + 4, a->l + 4, b);
}

static void
high_sub(struct fp_wide *a, const uint64_t b[4])
{
	(void)mont_sub_lazy(a->l + 4, a->l + 4, b);
}

static struct fp_wide
wide_of(const struct sum *s)
{
	struct fp_wide a;

	fp_mul_wide(&a, &s->low, &modulus);
	high_add(&a, s->r.l);
	for (int i = 0; i < s->high; i++)
		high_add(&a, modulus.l);
	for (int i = 0; i > s->high; i--)
		high_sub(&a, modulus.l);
	return a;
}

static void
check(const struct bn254_fp *got, const struct sum *s)
{
	assert_memory_equal(got, &s->r, sizeof(*got));
}

/* With b, all that is added is taken away before. */
static void
check_signed(const struct sum *s, const struct bn254_fp *b, int k)
{
	struct fp_wide a = wide_of(s), less;
	struct bn254_fp t;

	fp_redc_signed(&t, &a, k);
	check(&t, s);
	less = a;
	high_sub(&less, b->l);
	fp_redc_plus(&t, &less, b, k);
	check(&t, s);
	high_sub(&less, b->l);
	t = *b;
	fp_redc_plus2(&t, &less, &t, k);
	check(&t, s);
	less = a;
	high_add(&less, b->l);
	high_add(&less, b->l);
	fp_redc_minus2(&t, &less, b, k);
	check(&t, s);
}

/* The i-th sum; false when there are no more. */
static bool
next_sum(struct sum *s, size_t i)
{
	static const struct bn254_fp rests[] = {
		{ { 0 } }, { { 1 } }, { LAST }, { { 0, 0, 0, BN254_P3 } },
		{ { ONES, ONES, ONES, BN254_P3 - 1 } },
		{ { 0, 0, 0, BN254_P3 - (BN254_P3 >> 3) } },
		{ { 0, 0, 0, BN254_P3 - (BN254_P3 >> 5) } },
		{ { 0, 0, 0, BN254_P3 - (BN254_P3 >> 7) } }
	};
	static const struct bn254_fp lows[] = {
		{ { 0 } }, { { 1 } }, { { ONES, ONES, ONES, ONES } },
		{ { 0, 0, 0, 1 } }, { { 0, 0, 0, ONES } },
		/* 0.96, 0.85 and what makes rows of adx.h add the most */
		{ { ONES, ONES, ONES, UINT64_C(0xf5bf000000000000) } },
		{ { ONES, ONES, ONES, UINT64_C(0xd997000000000000) } },
		{ { 0, 0, BN254_P_INV, 1 - BN254_P_INV } },
		{ { 0 } }		/* stands for any */
	};
	const size_t n = COUNT(lows), m = COUNT(rests) + 1;

	s->low = lows[i % n];
	if (i % n == n - 1)
		random_octets((uint8_t *)s->low.l, sizeof(s->low.l));
	i /= n;
	s->r = i % m == m - 1 ? random_fp() : rests[i % m];
	i /= m;
	s->high = (int)i - 4;
	return s->high <= 5;
}

static void
test_redc(void **state)
{
	struct sum s;
	size_t tried = 0;

	(void)state;
	for (size_t i = 0; next_sum(&s, i); i++) {
		struct fp_wide a = wide_of(&s);
		struct bn254_fp t;

		if (weight(&s) < 0 || weight(&s) + 2 > END)
			continue;
		fp_redc(&t, &a);
		check(&t, &s);
		tried++;
	}
	assert_true(tried > 40);
}

static void
test_redc_signed(void **state)
{
	static const struct bn254_fp last = { LAST }, zero;
	struct sum s;

	(void)state;
	for (int k = 0; k <= 4; k++) {
		size_t tried = 0;

		for (size_t i = 0; next_sum(&s, i); i++) {
			struct bn254_fp b = random_fp();

			if (s.high < -k || weight(&s) + k * 65536L + 2 >
			    END_SIGNED)
				continue;
			check_signed(&s, &b, k);
			check_signed(&s, &last, k);
			check_signed(&s, &zero, k);
			tried++;
		}
		assert_true(tried > 300);
	}
}

/* a (2^256 - 1) = a 2^256 - a of any a, from either side */
static void
test_product(void **state)
{
	struct bn254_fp a;
	struct fp_wide t, want, one = { { 0 } };

	(void)state;
	for (int i = 0; i < 256; i++) {
		/* limbs of ones, of zeros, and others */
		random_octets((uint8_t *)a.l, sizeof(a.l));
		for (int j = 0; j < 4; j++) {
			if ((i >> 2 * j & 3) < 2)
				a.l[j] = (i >> 2 * j & 3) == 0 ? 0 : ONES;
			one.l[j] = a.l[j];
			want.l[j] = 0;
			want.l[4 + j] = a.l[j];
		}
		fp_wide_sub(&want, &want, &one);
		fp_mul_wide(&t, &a, &all_ones);
		assert_memory_equal(&t, &want, sizeof(t));
		fp_mul_wide(&t, &all_ones, &a);
		assert_memory_equal(&t, &want, sizeof(t));
	}
}

/* n (p - 1) and others up to that */
static struct bn254_fp
lazy_fp(int n)
{
	static const struct bn254_fp last = { LAST };
	struct bn254_fp sum = { { 0 } }, t;
	uint8_t choice;

	random_octets(&choice, 1);
	for (int i = 0; i < n; i++) {
		t = choice % 2 == 0 ? last : random_or_edge_fp();
		fp_add_lazy(&sum, &sum, &t);
	}
	return sum;
}

/* Products in Fp2, of sums too, by the schoolbook */
static void
test_fp2(void **state)
{
	struct bn254_fp2 a, b;
	struct fp2_wide t, want;
	struct fp_wide u;

	(void)state;
	for (int i = 0; i < 2000; i++) {
		int n = 1 + i % 3;		/* 3 by 2 at most */

		a.re = lazy_fp(n);
		a.im = lazy_fp(n);
		b.re = lazy_fp(1 + i / 3 % 2);
		b.im = lazy_fp(1 + i / 3 % 2);
		fp_mul_wide(&want.re, &a.re, &b.re);
		fp_mul_wide(&u, &a.im, &b.im);
		fp_wide_sub(&want.re, &want.re, &u);
		fp_mul_wide(&want.im, &a.re, &b.im);
		fp_mul_wide(&u, &a.im, &b.re);
		fp_wide_add(&want.im, &want.im, &u);
		fp2_mul_wide(&t, &a, &b);
		assert_memory_equal(&t, &want, sizeof(t));
		fp2_mul_wide(&t, &b, &a);
		assert_memory_equal(&t, &want, sizeof(t));
	}
}

/* a b + c d and a b - c d, and in the place of each factor */
static void
test_sums_of_two(void **state)
{
	(void)state;
	for (int i = 0; i < 4000; i++) {
		struct bn254_fp f[4], g[4], t, sum, difference;

		for (int j = 0; j < 4; j++)
			f[j] = random_or_edge_fp();
		fp_mul(&t, &f[0], &f[1]);
		fp_mul(&sum, &f[2], &f[3]);
		fp_sub(&difference, &t, &sum);
		fp_add(&sum, &t, &sum);
		fp_mul_add(&t, &f[0], &f[1], &f[2], &f[3]);
		assert_true(fp_eq(&t, &sum) != 0);
		fp_mul_sub(&t, &f[0], &f[1], &f[2], &f[3]);
		assert_true(fp_eq(&t, &difference) != 0);
		memcpy(g, f, sizeof(g));
		fp_mul_add(&g[i % 4], &g[0], &g[1], &g[2], &g[3]);
		assert_true(fp_eq(&g[i % 4], &sum) != 0);
		fp_mul_sub(&f[i % 4], &f[0], &f[1], &f[2], &f[3]);
		assert_true(fp_eq(&f[i % 4], &difference) != 0);
	}
}

int
main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_redc),
		cmocka_unit_test(test_redc_signed),
		cmocka_unit_test(test_product),
		cmocka_unit_test(test_fp2),
		cmocka_unit_test(test_sums_of_two),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
