/*
 * The pairing: bilinear, not degenerate, products, infinity.
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

static struct bn254_g2_scratch scratch;

#define ROUNDS 5

static void
test_bilinear(void **state)
{
	(void)state;
	for (int i = 0; i < ROUNDS; i++) {
		struct bn254_scalar k = random_scalar(), l = random_scalar();
		struct bn254_g1 p = random_g1(), p2 = random_g1(), sum;
		struct bn254_g2 q = random_g2(), q2 = random_g2(), sum2;
		struct bn254_gt e = pair(&p, &q), t, u;

		assert_true(bn254_gt_is_member(&e));
		/* e(P + P', Q) = e(P, Q) e(P', Q), and in Q */
		bn254_g1_add(&sum, &p, &p2);
		t = pair(&sum, &q);
		u = pair(&p2, &q);
		bn254_gt_mul(&u, &e, &u);
		assert_true(bn254_gt_equal(&t, &u));
		bn254_g2_add(&sum2, &q, &q2);
		t = pair(&p, &sum2);
		u = pair(&p, &q2);
		bn254_gt_mul(&u, &e, &u);
		assert_true(bn254_gt_equal(&t, &u));
		/* e(kP, lQ) = e(P, Q)^(kl) */
		bn254_g1_mul(&sum, &k, &p);
		bn254_g2_mul(&sum2, &l, &q);
		t = pair(&sum, &sum2);
		bn254_scalar_mul(&k, &k, &l);
		bn254_gt_pow(&u, &k, &e);
		assert_true(bn254_gt_equal(&t, &u));
	}
}

static void
test_product(void **state)
{
	struct bn254_g1 point[BN254_MAX_PAIRS];
	struct bn254_g2_lines lines[BN254_MAX_PAIRS];
	const struct bn254_g1 *p[BN254_MAX_PAIRS];
	const struct bn254_g2_lines *q[BN254_MAX_PAIRS];
	struct bn254_gt want, e;

	(void)state;
	bn254_gt_one(&want);
	for (size_t n = 0; n < BN254_MAX_PAIRS; n++) {
		struct bn254_g2 a = random_g2();

		point[n] = random_g1();
		p[n] = &point[n];
		bn254_g2_prepare(&lines[n], &a);
		q[n] = &lines[n];
		bn254_pairing(&e, p, q, n);
		assert_true(bn254_gt_equal(&e, &want));
		e = pair(&point[n], &a);
		bn254_gt_mul(&want, &want, &e);
	}
	bn254_pairing(&e, p, q, BN254_MAX_PAIRS);
	assert_true(bn254_gt_equal(&e, &want));
}

/* e(P, Q) e(-P, Q) = 1 */
static void
test_opposite(void **state)
{
	struct bn254_g1 a = random_g1(), minus;
	struct bn254_g2 b = random_g2();
	struct bn254_gt one, t, u;

	(void)state;
	bn254_gt_one(&one);
	bn254_g1_neg(&minus, &a);
	t = pair(&a, &b);
	u = pair(&minus, &b);
	assert_false(bn254_gt_equal(&t, &one));
	bn254_gt_mul(&u, &t, &u);
	assert_true(bn254_gt_equal(&u, &one));
	bn254_g2_neg(&b, &b);
	u = pair(&minus, &b);
	assert_true(bn254_gt_equal(&u, &t));
}

static void
test_infinity(void **state)
{
	struct bn254_g1 a = random_g1(), o1, same;
	struct bn254_g2 b = random_g2(), o2;
	struct bn254_g2_lines lines[2];
	const struct bn254_g2_lines *const q[2] = { &lines[0], &lines[1] };
	const struct bn254_g1 *const p[2] = { &o1, &same };
	struct bn254_gt one, t, u;

	(void)state;
	bn254_gt_one(&one);
	/* infinity as it comes out of additions, not only as it is set */
	bn254_g1_neg(&o1, &a);
	bn254_g1_add(&o1, &o1, &a);
	bn254_g2_neg(&o2, &b);
	bn254_g2_add(&o2, &o2, &b);
	t = pair(&o1, &b);
	assert_true(bn254_gt_equal(&t, &one));
	t = pair(&a, &o2);
	assert_true(bn254_gt_equal(&t, &one));
	t = pair(&o1, &o2);
	assert_true(bn254_gt_equal(&t, &one));
	bn254_g2_infinity(&o2);
	t = pair(&a, &o2);
	assert_true(bn254_gt_equal(&t, &one));

	same = a;
	bn254_g2_prepare(&lines[0], &b);
	bn254_g2_prepare(&lines[1], &b);
	bn254_pairing(&t, p, q, 2);
	u = pair(&a, &b);
	assert_true(bn254_gt_equal(&t, &u));
}

/* The lines do not depend on how a point is represented. */
static void
test_representation(void **state)
{
	struct bn254_g2 a = random_g2(), b = a;
	struct bn254_fp2 k = random_fp2();
	struct bn254_g2_lines lines, scaled;

	(void)state;
	fp2_mul(&b.x, &b.x, &k);
	fp2_mul(&b.y, &b.y, &k);
	fp2_mul(&b.z, &b.z, &k);
	bn254_g2_prepare(&lines, &a);
	bn254_g2_prepare(&scaled, &b);
	assert_memory_equal(&lines, &scaled, sizeof(lines));
}

/* Two points at once, from their octets too: as each alone */
static void
test_two(void **state)
{
	static struct bn254_g2_lines one[2], two[2];
	struct bn254_g2 a = random_g2(), b = random_g2(), out[2];
	struct bn254_g2_lines *const lines[2] = { &two[0], &two[1] };
	struct bn254_g2 *const points[2] = { &out[0], &out[1] };
	const struct bn254_g2 *const in[2] = { &a, &b };
	uint8_t octets[2][BN254_G2_OCTETS];
	const uint8_t *const from[2] = { octets[0], octets[1] };

	(void)state;
	bn254_g2_prepare(&one[0], &a);
	bn254_g2_prepare(&one[1], &b);
	bn254_g2_prepare2(lines, in, &scratch);
	assert_memory_equal(one, two, sizeof(one));
	memset(two, 0, sizeof(two));
	assert_true(bn254_g2_encode(octets[0], &a));
	assert_true(bn254_g2_encode(octets[1], &b));
	assert_true(bn254_g2_decode_prepare2(points, lines, from,
		    &scratch));
	assert_memory_equal(one, two, sizeof(one));
	assert_true(bn254_g2_decode(&a, octets[0]));
	assert_true(bn254_g2_decode(&b, octets[1]));
	assert_memory_equal(&out[0], &a, sizeof(a));
	assert_memory_equal(&out[1], &b, sizeof(b));
	for (int i = 0; i < 2; i++) {
		octets[i][0] ^= 1;
		assert_false(bn254_g2_decode_prepare2(points, lines, from,
		    &scratch));
		octets[i][0] ^= 1;
		octets[i][BN254_G2_OCTETS - 1] ^= 1;
		assert_false(bn254_g2_decode_prepare2(points, lines, from,
		    &scratch));
		octets[i][BN254_G2_OCTETS - 1] ^= 1;
	}
	/* Infinity among them keeps to itself. */
	bn254_g2_infinity(&a);
	bn254_g2_prepare(&one[0], &a);
	bn254_g2_prepare2(lines, in, &scratch);
	bn254_g2_prepare(&one[1], &b);
	assert_memory_equal(one, two, sizeof(one));
}

int
main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_bilinear),
		cmocka_unit_test(test_product),
		cmocka_unit_test(test_opposite),
		cmocka_unit_test(test_infinity),
		cmocka_unit_test(test_representation),
		cmocka_unit_test(test_two),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
