/*
 * What the path "ifma" has of its own on G2 (ifma_fp2.c, ifma_g2.c and
 * ifma_lines.c) against the portable path, limb by limb.
 *
 *	test_ifma_g2 [ROUNDS]
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include "bn254/group.h"
#include "bn254/ifma_fp2.h"
#include "bn254/ifma_group.h"
#include "random.h"

static struct bn254_g2_scratch scratch;

static long rounds = 2000;

/* Eight elements, now and then with 0, 1 or p - 1 as a part */
static void
fill(struct bn254_fp2 a[8])
{
	static const struct bn254_fp edges[3] = {
		{ { 0, 0, 0, 0 } }, { { 1, 0, 0, 0 } },
		{ { BN254_P0 - 1, BN254_P1, BN254_P2, BN254_P3 } }
	};

	for (int i = 0; i < 8; i++) {
		uint8_t choice[2];

		random_octets(choice, sizeof(choice));
		a[i] = random_fp2();
		if (choice[0] < 48)
			a[i].re = edges[choice[0] / 16];
		if (choice[1] < 48)
			a[i].im = edges[choice[1] / 16];
	}
}

/* Multiples of p more, k or fewer */
static void
raise(struct fp8 *a, unsigned int k)
{
	const __m512i n = _mm512_set_epi64(k, k / 2, k / 3, k, k / 4, k, 0, k);

	for (int i = 0; i < 5; i++)
		a->l[i] = _mm512_add_epi64(a->l[i],
		    _mm512_mullo_epi64(fp8_all(fp8_p[i]), n));
	fp8_carry(a, a->l);
}

static void
load(struct fp2x8 *out, const struct bn254_fp2 a[8], unsigned int bound)
{
	struct bn254_fp re[8], im[8];

	for (int i = 0; i < 8; i++) {
		re[i] = a[i].re;
		im[i] = a[i].im;
	}
	fp8_load(&out->re, re);
	fp8_load(&out->im, im);
	fp8_squeeze(&out->re, out->re.l);
	fp8_squeeze(&out->im, out->im.l);
	raise(&out->re, bound - 2);
	raise(&out->im, bound - 2);
}

static void
assert_values(const struct fp2x8 *a, const struct bn254_fp2 expected[8])
{
	struct bn254_fp re[8], im[8];

	fp8_store(re, &a->re);
	fp8_store(im, &a->im);
	for (int i = 0; i < 8; i++) {
		assert_memory_equal(&re[i], &expected[i].re, sizeof(re[i]));
		assert_memory_equal(&im[i], &expected[i].im, sizeof(im[i]));
	}
}

static void
assert_below(const struct fp8 *a, unsigned int hundredths)
{
	uint64_t top[8];

	_mm512_storeu_si512(top, a->l[4]);
	for (int i = 0; i < 8; i++)
		assert_true(top[i] * 100 < BN254_IFMA_P4 * hundredths);
}

/* At the bounds that ifma_fp2.h allows, and within those that it promises */
static void
test_products(void **state)
{
	struct bn254_fp2 a[8], b[8], c[8];
	struct fp2x8 v, w, t;

	(void)state;
	for (long i = 0; i < rounds; i++) {
		fill(a);
		fill(b);
		for (int j = 0; j < 8; j++)
			fp2_mul(&c[j], &a[j], &b[j]);
		load(&v, a, 64);
		load(&w, b, 42);
		fp2x8_mul(&t, &v, &w);
		assert_below(&t.re, 122 + 12800 * 42 / 110);
		assert_below(&t.im, 122 + 12800 * 42 / 110);
		assert_values(&t, c);
		load(&w, b, 2);
		fp2x8_mul(&v, &v, &w);		/* in place */
		assert_below(&v.re, 122 + 12800 * 2 / 110);
		assert_values(&v, c);
		for (int j = 0; j < 8; j++)
			fp2_sqr(&c[j], &a[j]);
		load(&v, a, 16);
		fp2x8_sqr(&v, &v);
		assert_below(&v.re, 122 + 3200 * 32 / 110);
		assert_below(&v.im, 122 + 3200 * 32 / 110);
		assert_values(&v, c);
	}
}

/* fp8_squeeze() from every bound, and of loose limbs */
static void
test_squeeze(void **state)
{
	struct bn254_fp2 a[8], b[8], c[8];
	struct fp2x8 v, w;

	(void)state;
	for (long i = 0; i < rounds; i++) {
		unsigned int k = (unsigned int)(i % 106) + 3;

		fill(a);
		fill(b);
		load(&v, a, k);
		fp8_squeeze(&v.re, v.re.l);
		fp8_squeeze(&v.im, v.im.l);
		assert_below(&v.re, 130);
		assert_below(&v.im, 130);
		assert_values(&v, a);
		load(&w, b, 50);
		fp8_sub_loose(&v.re, &v.re, &w.re, 51);
		fp8_sub_loose(&v.im, &v.im, &w.im, 51);
		fp8_squeeze(&v.re, v.re.l);
		fp8_squeeze(&v.im, v.im.l);
		for (int j = 0; j < 8; j++)
			fp2_sub(&c[j], &a[j], &b[j]);
		assert_below(&v.re, 130);
		assert_below(&v.im, 130);
		assert_values(&v, c);
	}
}

/* A point with any z, now and then infinity */
static struct bn254_g2
some_point(void)
{
	struct bn254_g2 a = random_g2();
	uint8_t choice;

	random_octets(&choice, 1);
	if (choice < 32) {
		bn254_g2_neg(&a, &a);
		bn254_g2_add(&a, &a, &a);
	} else if (choice < 48) {
		bn254_g2_infinity(&a);
	}
	return a;
}

static struct bn254_g2_lines expected[2], got[2];

static void
test_lines(void **state)
{
	const struct bn254_g2_lines zero = { 0 };
	struct bn254_g2_lines *const to[2] = { &got[0], &got[1] };

	(void)state;
	for (long i = 0; i < rounds / 10 + 1; i++) {
		struct bn254_g2 a[2] = { some_point(), some_point() };
		const struct bn254_g2 *const points[2] = { &a[0], &a[1] };

		for (int j = 0; j < 2; j++) {
			portable_g2_prepare(&expected[j], &a[j]);
			ifma_g2_prepare(&got[0], &a[j]);
			assert_memory_equal(&got[0], &expected[j],
			    sizeof(got[0]));
			assert_true(ifma_g2_in_subgroup(&a[j]) ==
			    !bn254_g2_is_infinity(&a[j]));
			if (bn254_g2_is_infinity(&a[j]))
				assert_memory_equal(&got[0], &zero,
				    sizeof(zero));
		}
		ifma_g2_prepare2(to, points, &scratch);
		assert_memory_equal(got, expected, sizeof(got));
	}
}

static void
test_octets(void **state)
{
	struct bn254_g2 a, b, mine[2], theirs[2];
	struct bn254_g2 *const out[2] = { &mine[0], &mine[1] };
	struct bn254_g2 *const out2[2] = { &theirs[0], &theirs[1] };
	struct bn254_g2_lines *const to[2] = { &got[0], &got[1] };
	struct bn254_g2_lines *const to2[2] = { &expected[0], &expected[1] };
	uint8_t one[BN254_G2_OCTETS], two[BN254_G2_OCTETS];
	const uint8_t *const in[2] = { one, two };

	(void)state;
	for (long i = 0; i < rounds / 10 + 1; i++) {
		a = random_g2();
		b = random_g2();
		assert_true(portable_g2_encode(one, &a));
		assert_true(portable_g2_encode(two, &b));
		assert_true(ifma_g2_decode_prepare2(out, to, in, &scratch));
		assert_true(portable_g2_decode_prepare2(out2, to2, in,
		    &scratch));
		assert_memory_equal(mine, theirs, sizeof(mine));
		assert_memory_equal(got, expected, sizeof(got));
		assert_true(ifma_g2_decode(&a, one));
		assert_memory_equal(&a, &mine[0], sizeof(a));
		two[i % BN254_G2_OCTETS] ^= 1;
		assert_false(ifma_g2_decode_prepare2(out, to, in, &scratch));
		assert_false(portable_g2_decode_prepare2(out2, to2, in,
		    &scratch));
		assert_false(ifma_g2_decode(&a, two));
	}
}

int
main(int argc, char **argv)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_products),
		cmocka_unit_test(test_squeeze),
		cmocka_unit_test(test_lines),
		cmocka_unit_test(test_octets),
	};

	if (argc > 1)
		rounds = strtol(argv[1], NULL, 10);
	return cmocka_run_group_tests_name("ifma_g2", tests, NULL, NULL);
}
