/*
 * Known answers of every layer of lib/bn254.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "bn254/fp12.h"
#include "bn254/hash.h"
#include "vectors.h"

#define MAX_MESSAGE 1024

/* --- Reading and comparing ------------------------------------------------ */

static struct bn254_fp2
get_fp2(const struct json *row, const char *key)
{
	struct bn254_fp2 a;
	uint8_t octets[64];

	json_get_hex(row, key, octets, sizeof(octets));
	assert_true(fp2_decode(&a, octets) != 0);
	return a;
}

static void
expect_fp2(const struct json *row, const char *key,
    const struct bn254_fp2 *a)
{
	uint8_t octets[64];

	fp2_encode(octets, a);
	vectors_expect(row, key, octets, sizeof(octets));
}

static struct bn254_fp12
get_fp12(const struct json *row, const char *key)
{
	struct bn254_fp12 a;
	uint8_t octets[BN254_GT_OCTETS];

	json_get_hex(row, key, octets, sizeof(octets));
	assert_true(fp12_decode(&a, octets) != 0);
	return a;
}

static void
expect_fp12(const struct json *row, const char *key,
    const struct bn254_fp12 *a)
{
	uint8_t octets[BN254_GT_OCTETS];

	fp12_encode(octets, a);
	vectors_expect(row, key, octets, sizeof(octets));
}

static struct bn254_scalar
get_scalar(const struct json *row, const char *key)
{
	struct bn254_scalar k;
	uint8_t octets[BN254_SCALAR_OCTETS];

	json_get_hex(row, key, octets, sizeof(octets));
	assert_true(bn254_scalar_decode(&k, octets));
	return k;
}

static struct bn254_g1
get_g1(const struct json *row, const char *key)
{
	struct bn254_g1 a;
	uint8_t octets[BN254_G1_OCTETS];

	json_get_hex(row, key, octets, sizeof(octets));
	assert_true(bn254_g1_decode(&a, octets));
	return a;
}

static void
expect_g1(const struct json *row, const char *key, const struct bn254_g1 *a)
{
	uint8_t octets[BN254_G1_OCTETS];

	assert_true(bn254_g1_encode(octets, a));
	vectors_expect(row, key, octets, sizeof(octets));
}

static struct bn254_g2
get_g2(const struct json *row, const char *key)
{
	struct bn254_g2 a;
	uint8_t octets[BN254_G2_OCTETS];

	json_get_hex(row, key, octets, sizeof(octets));
	assert_true(bn254_g2_decode(&a, octets));
	return a;
}

static void
expect_g2(const struct json *row, const char *key, const struct bn254_g2 *a)
{
	uint8_t octets[BN254_G2_OCTETS];

	assert_true(bn254_g2_encode(octets, a));
	vectors_expect(row, key, octets, sizeof(octets));
}

static struct bn254_gt
get_gt(const struct json *row, const char *key)
{
	struct bn254_gt a;
	uint8_t octets[BN254_GT_OCTETS];

	json_get_hex(row, key, octets, sizeof(octets));
	assert_true(bn254_gt_decode(&a, octets));
	return a;
}

/* --- Layers --------------------------------------------------------------- */

static void
check_fp2(const struct json *row)
{
	struct bn254_fp2 a = get_fp2(row, "a"), b = get_fp2(row, "b"), t;

	expect_fp2(row, "a", &a);
	fp2_mul(&t, &a, &b);
	expect_fp2(row, "mul", &t);
	fp2_sqr(&t, &a);
	expect_fp2(row, "sqr_a", &t);
	fp2_inv(&t, &a);
	expect_fp2(row, "inv_a", &t);
	fp2_mul_xi(&t, &a);
	expect_fp2(row, "mul_xi_a", &t);
}

static void
check_fp12(const struct json *row)
{
	struct bn254_fp12 a = get_fp12(row, "a"), b = get_fp12(row, "b");
	struct bn254_fp12 u = get_fp12(row, "cyclotomic_u"), t;

	expect_fp12(row, "a", &a);
	fp12_mul(&t, &a, &b);
	expect_fp12(row, "mul", &t);
	fp12_sqr(&t, &a);
	expect_fp12(row, "sqr_a", &t);
	fp12_inv(&t, &a);
	expect_fp12(row, "inv_a", &t);
	fp12_conj(&t, &a);
	expect_fp12(row, "conj_a", &t);
	fp12_frob(&t, &a);
	expect_fp12(row, "frob1_a", &t);
	fp12_frob2(&t, &a);
	expect_fp12(row, "frob2_a", &t);
	fp12_frob(&t, &t);
	expect_fp12(row, "frob3_a", &t);
	fp12_cyclotomic_sqr(&t, &u);
	expect_fp12(row, "sqr_u", &t);
	fp12_sqr(&t, &u);
	expect_fp12(row, "sqr_u", &t);
	fp12_final_exp(&t, &a);
	expect_fp12(row, "final_exp_a", &t);
}

static void
check_g1(const struct json *row)
{
	struct bn254_g1 p = get_g1(row, "p"), q = get_g1(row, "q"), t;
	struct bn254_scalar k = get_scalar(row, "k");

	bn254_g1_add(&t, &p, &q);
	expect_g1(row, "add", &t);
	bn254_g1_double(&t, &p);
	expect_g1(row, "dbl_p", &t);
	bn254_g1_add(&t, &p, &p);
	expect_g1(row, "dbl_p", &t);
	bn254_g1_mul(&t, &k, &p);
	expect_g1(row, "mul_k_p", &t);
	bn254_g1_mul(&t, &k, &bn254_g1_generator);
	expect_g1(row, "mul_k_gen", &t);
}

static void
check_g2(const struct json *row)
{
	struct bn254_g2 p = get_g2(row, "p"), q = get_g2(row, "q"), t;
	struct bn254_scalar k = get_scalar(row, "k");

	bn254_g2_add(&t, &p, &q);
	expect_g2(row, "add", &t);
	bn254_g2_double(&t, &p);
	expect_g2(row, "dbl_p", &t);
	bn254_g2_add(&t, &p, &p);
	expect_g2(row, "dbl_p", &t);
	bn254_g2_mul(&t, &k, &p);
	expect_g2(row, "mul_k_p", &t);
	bn254_g2_mul(&t, &k, &bn254_g2_generator);
	expect_g2(row, "mul_k_gen", &t);
	bn254_g2_psi(&t, &p);
	expect_g2(row, "psi_p", &t);
}

static void
check_pairing(const struct json *row)
{
	struct bn254_g1 point[2] = { get_g1(row, "p"), get_g1(row, "p2") };
	struct bn254_g2 q[2] = { get_g2(row, "q"), get_g2(row, "q2") };
	struct bn254_g2_lines lines[2];
	const struct bn254_g1 *const p[2] = { &point[0], &point[1] };
	const struct bn254_g2_lines *const l[2] = { &lines[0], &lines[1] };
	struct bn254_gt e;

	bn254_g2_prepare(&lines[0], &q[0]);
	bn254_g2_prepare(&lines[1], &q[1]);
	bn254_pairing(&e, p, l, 1);
	expect_fp12(row, "e", &e.f);
	bn254_pairing(&e, p, l, 2);
	expect_fp12(row, "product", &e.f);
}

static void
check_gt(const struct json *row)
{
	struct bn254_gt a = get_gt(row, "a"), t;
	struct bn254_scalar k = get_scalar(row, "k");

	expect_fp12(row, "a", &a.f);
	bn254_gt_pow(&t, &k, &a);
	expect_fp12(row, "pow", &t.f);
}

static void
check_hash(const struct json *row)
{
	uint8_t msg[MAX_MESSAGE], uniform[HASH_TO_FIELD_OCTETS], octets[32];
	size_t len = json_hex(json_get(row, "msg"), msg, sizeof(msg));
	struct bn254_scalar k;
	uint64_t mod_p[4];

	hash_expand(uniform, msg, len);
	vectors_expect(row, "uniform", uniform, sizeof(uniform));
	hash_mod_p(mod_p, uniform);
	limbs_encode(octets, mod_p);
	vectors_expect(row, "mod_p", octets, sizeof(octets));
	bn254_hash_to_scalar(&k, msg, len);
	bn254_scalar_encode(octets, &k);
	vectors_expect(row, "scalar", octets, sizeof(octets));
}

static void
test_fp2(void **state)
{
	(void)state;
	vectors_each("fp2", check_fp2);
}

static void
test_fp12(void **state)
{
	(void)state;
	vectors_each("fp12", check_fp12);
}

static void
test_g1(void **state)
{
	(void)state;
	vectors_each("g1", check_g1);
}

static void
test_g2(void **state)
{
	(void)state;
	vectors_each("g2", check_g2);
}

static void
test_pairing(void **state)
{
	(void)state;
	vectors_each("pairing", check_pairing);
}

static void
test_gt(void **state)
{
	(void)state;
	vectors_each("gt", check_gt);
}

static void
test_hash_to_field(void **state)
{
	(void)state;
	vectors_each("hash_to_field", check_hash);
}

/* The constants section, against ours. */
static void
test_constants(void **state)
{
	const struct json *c = json_get(vectors_root(), "constants");
	const struct json *gamma = json_get(c, "gamma");
	const struct bn254_g1 *p = &bn254_g1_generator;
	struct bn254_g2_lines lines;
	const struct bn254_g2_lines *l = &lines;
	uint8_t octets[64], want[64];
	struct bn254_gt e;

	(void)state;
	expect_fp2(c, "twist_b", &bn254_twist_b);
	expect_g1(c, "g1_generator", &bn254_g1_generator);
	expect_g2(c, "g2_generator", &bn254_g2_generator);
	for (size_t j = 0; j < 6; j++) {
		fp2_encode(octets, &bn254_gamma[j]);
		json_hex(json_at(gamma, j), want, sizeof(want));
		assert_memory_equal(octets, want, sizeof(want));
	}
	bn254_g2_prepare(&lines, &bn254_g2_generator);
	bn254_pairing(&e, &p, &l, 1);
	expect_fp12(c, "gt_generator", &e.f);
}

/* --- Encodings that must be refused (reference flaw 7) -------------------- */

static bool
decode_g1(const uint8_t *octets)
{
	struct bn254_g1 a;

	return bn254_g1_decode(&a, octets);
}

static bool
decode_g2(const uint8_t *octets)
{
	struct bn254_g2 a;

	return bn254_g2_decode(&a, octets);
}

static bool
decode_gt(const uint8_t *octets)
{
	struct bn254_gt a;

	return bn254_gt_decode(&a, octets);
}

/*
 * Our decoders take a fixed length, so an encoding that is too short is no
 * case for them; those who call them check lengths.
 */
static void
check_reject(const char *group, size_t len, bool (*decode)(const uint8_t *))
{
	const struct json *cases = json_get(json_get(vectors_root(), "reject"),
	    group);
	uint8_t octets[BN254_GT_OCTETS];
	size_t count = json_len(cases), passed = 0;

	for (size_t i = 0; i < json_len(cases); i++) {
		const struct json *row = json_at(cases, i);

		if (strcmp(json_key(row), "short") == 0) {
			assert_int_equal(json_hex_len(row), len - 1);
			count--;
			continue;
		}
		assert_int_equal(json_hex(row, octets, sizeof(octets)), len);
		if (decode(octets))
			fail_msg("%s: %s was accepted", group, json_key(row));
		passed++;
	}
	assert_true(passed >= 4);
	assert_int_equal(passed, count);
	printf("reject %s: %zu of %zu vectors\n", group, passed, count);
}

static void
test_ref07_reject(void **state)
{
	(void)state;
	check_reject("g1", BN254_G1_OCTETS, decode_g1);
	check_reject("g2", BN254_G2_OCTETS, decode_g2);
	check_reject("gt", BN254_GT_OCTETS, decode_gt);
}

int
main(int argc, char **argv)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_fp2),
		cmocka_unit_test(test_fp12),
		cmocka_unit_test(test_g1),
		cmocka_unit_test(test_g2),
		cmocka_unit_test(test_pairing),
		cmocka_unit_test(test_gt),
		cmocka_unit_test(test_hash_to_field),
		cmocka_unit_test(test_constants),
		cmocka_unit_test(test_ref07_reject),
	};
	int failed;

	vectors_open(argc, argv);
	failed = cmocka_run_group_tests(tests, NULL, NULL);
	vectors_close();
	return failed;
}
