/*
 * BB1, many at once: what comes out is what comes out one by one, and what is
 * refused harms no other.
 *
 *	test_bb1_batch [ROUNDS]
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "bn254/random.h"
#include "ibe/bb1.h"

static struct bn254_g2_scratch scratch;

#define MOST 17

static long rounds = 2;

static const size_t counts[] = { 0, 1, 7, 8, 9, MOST };
#define COUNTS (sizeof(counts) / sizeof(counts[0]))

/* A system with keys for some identities, and a message to each. */
static struct {
	struct bb1_master master;
	struct bb1_params params;
	char id[MOST][64];
	uint8_t k[MOST][BB1_SCALAR_LEN];
	struct bb1_private private[MOST];
	struct bb1_lines lines[MOST];
	uint8_t ciphertext[MOST][BB1_CIPHERTEXT_LEN];
	uint8_t mek[MOST][BB1_KEY_LEN];
} at;

static void
fresh_scalar(uint8_t out[BB1_SCALAR_LEN])
{
	uint8_t random[BB1_RANDOM_LEN];

	random_octets(random, sizeof(random));
	assert_int_equal(bb1_scalar(out, random), MASQ_STATUS_SUCCESS);
}

/* One by one */
static void
fill(size_t i, int number)
{
	const uint8_t *id = (const uint8_t *)at.id[i];
	struct bb1_key key;
	size_t len;

	(void)snprintf(at.id[i], sizeof(at.id[i]),
	    "room/%d:20261125T000000Z:PumpTemp007c0480", number);
	len = strlen(at.id[i]);
	fresh_scalar(at.k[i]);
	assert_int_equal(bb1_extract(&at.master, id, len, at.k[i],
	    &at.private[i]), MASQ_STATUS_SUCCESS);
	assert_int_equal(bb1_key_load(&key, &at.private[i]),
	    MASQ_STATUS_SUCCESS);
	bb1_prepare(&at.lines[i], &key, &scratch);
	assert_int_equal(bb1_encapsulate(&at.params, id, len, at.k[i],
	    at.ciphertext[i], at.mek[i]), MASQ_STATUS_SUCCESS);
}

static int
setup(void **state)
{
	struct bb1_public public;

	(void)state;
	fresh_scalar(at.master.s1);
	fresh_scalar(at.master.s2);
	fresh_scalar(at.master.s3);
	assert_int_equal(bb1_setup(&at.master, &public), MASQ_STATUS_SUCCESS);
	assert_int_equal(bb1_params_load(&at.params, &public),
	    MASQ_STATUS_SUCCESS);
	for (size_t i = 0; i < MOST; i++)
		fill(i, (int)i);
	return 0;
}

/* Jobs that are all right, with nothing in place of their results yet */
static void
make_extractions(struct bb1_extraction jobs[MOST],
    struct bb1_private keys[MOST])
{
	memset(keys, 0x5a, MOST * sizeof(keys[0]));
	for (size_t i = 0; i < MOST; i++) {
		jobs[i].id = (const uint8_t *)at.id[i];
		jobs[i].id_len = strlen(at.id[i]);
		jobs[i].k = at.k[i];
		jobs[i].key = &keys[i];
		jobs[i].status = MASQ_ERR_INTERNAL;
	}
}

static void
make_openings(struct bb1_opening jobs[MOST], uint8_t meks[MOST][BB1_KEY_LEN])
{
	memset(meks, 0x5a, MOST * BB1_KEY_LEN);
	for (size_t i = 0; i < MOST; i++) {
		jobs[i].lines = &at.lines[i];
		jobs[i].ciphertext = at.ciphertext[i];
		jobs[i].mek = meks[i];
		jobs[i].status = MASQ_ERR_INTERNAL;
	}
}

static bool
all_are(const void *ptr, uint8_t value, size_t len)
{
	const uint8_t *bytes = ptr;

	while (len-- > 0)
		if (*bytes++ != value)
			return false;
	return true;
}

/* The first n have come out, but for one, and the others were left alone. */
static void
check_extractions(const struct bb1_extraction jobs[MOST], size_t n, size_t bad)
{
	for (size_t i = 0; i < MOST; i++) {
		const struct bb1_private *key = jobs[i].key;

		if (i >= n) {
			assert_int_equal(jobs[i].status, MASQ_ERR_INTERNAL);
			assert_true(all_are(key, 0x5a, sizeof(*key)));
		} else if (i == bad) {
			assert_int_equal(jobs[i].status, MASQ_ERR_CRYPTO);
			assert_true(all_are(key, 0, sizeof(*key)));
		} else {
			assert_int_equal(jobs[i].status, MASQ_STATUS_SUCCESS);
			assert_memory_equal(key, &at.private[i], sizeof(*key));
		}
	}
}

static void
check_openings(const struct bb1_opening jobs[MOST], size_t n, size_t bad)
{
	for (size_t i = 0; i < MOST; i++) {
		const uint8_t *mek = jobs[i].mek;

		if (i >= n) {
			assert_int_equal(jobs[i].status, MASQ_ERR_INTERNAL);
			assert_true(all_are(mek, 0x5a, BB1_KEY_LEN));
		} else if (i == bad) {
			assert_int_equal(jobs[i].status, MASQ_ERR_DECRYPT);
			assert_true(all_are(mek, 0, BB1_KEY_LEN));
		} else {
			assert_int_equal(jobs[i].status, MASQ_STATUS_SUCCESS);
			assert_memory_equal(mek, at.mek[i], BB1_KEY_LEN);
		}
	}
}

static void
test_extract(void **state)
{
	struct bb1_extraction jobs[MOST];
	struct bb1_private keys[MOST];

	(void)state;
	for (size_t i = 0; i < COUNTS; i++) {
		make_extractions(jobs, keys);
		assert_int_equal(bb1_extract_batch(&at.master, jobs,
		    counts[i]), MASQ_STATUS_SUCCESS);
		check_extractions(jobs, counts[i], MOST);
	}
}

static void
test_extract_refused(void **state)
{
	static const uint8_t zero[BB1_SCALAR_LEN];
	struct bb1_extraction jobs[MOST];
	struct bb1_private keys[MOST];

	(void)state;
	for (size_t n = 8; n <= MOST; n += 9) {
		for (size_t bad = 0; bad < n; bad++) {
			make_extractions(jobs, keys);
			jobs[bad].k = zero;
			assert_int_equal(bb1_extract_batch(&at.master, jobs,
			    n), MASQ_ERR_CRYPTO);
			check_extractions(jobs, n, bad);
		}
	}
	/* All of them */
	make_extractions(jobs, keys);
	for (size_t i = 0; i < MOST; i++)
		jobs[i].k = zero;
	assert_int_equal(bb1_extract_batch(&at.master, jobs, MOST),
	    MASQ_ERR_CRYPTO);
	assert_true(all_are(keys, 0, sizeof(keys)));
}

/* Nobody may own an identity with s1 M + s3 = 0, nor use a k with a = 0. */
static void
test_extract_degenerate(void **state)
{
	struct bn254_scalar hash, s1, s2, s3, minus = scalar_minus_one();
	struct bb1_extraction jobs[MOST];
	struct bb1_private keys[MOST];
	struct bb1_master master = at.master;
	uint8_t k[BB1_SCALAR_LEN];

	(void)state;
	assert_true(bn254_scalar_decode(&s1, master.s1));
	assert_true(bn254_scalar_decode(&s2, master.s2));
	bn254_hash_to_scalar(&hash, (const uint8_t *)at.id[5],
	    strlen(at.id[5]));
	bn254_scalar_mul(&s3, &s1, &hash);
	bn254_scalar_mul(&s3, &s3, &minus);
	bn254_scalar_encode(master.s3, &s3);
	make_extractions(jobs, keys);
	assert_int_equal(bb1_extract_batch(&master, jobs, 8),
	    MASQ_ERR_CRYPTO);
	for (size_t i = 0; i < 8; i++)
		assert_int_equal(jobs[i].status, i == 5 ? MASQ_ERR_CRYPTO :
		    MASQ_STATUS_SUCCESS);
	assert_true(all_are(&keys[5], 0, sizeof(keys[5])));

	/* s3 = 1 - s1 M and k = -s1 s2 */
	s3 = scalar_of(1);
	bn254_scalar_mul(&hash, &hash, &s1);
	bn254_scalar_mul(&hash, &hash, &minus);
	bn254_scalar_add(&s3, &s3, &hash);
	bn254_scalar_encode(master.s3, &s3);
	bn254_scalar_mul(&s2, &s2, &s1);
	bn254_scalar_mul(&s2, &s2, &minus);
	bn254_scalar_encode(k, &s2);
	make_extractions(jobs, keys);
	jobs[5].k = k;
	assert_int_equal(bb1_extract(&master, jobs[5].id, jobs[5].id_len, k,
	    &keys[0]), MASQ_ERR_CRYPTO);
	assert_int_equal(bb1_extract_batch(&master, jobs, 8),
	    MASQ_ERR_CRYPTO);
	assert_int_equal(jobs[5].status, MASQ_ERR_CRYPTO);
	assert_true(all_are(&keys[5], 0, sizeof(keys[5])));
	assert_int_equal(jobs[4].status, MASQ_STATUS_SUCCESS);
}

static void
test_extract_master(void **state)
{
	struct bb1_extraction jobs[MOST];
	struct bb1_private keys[MOST];
	struct bb1_master master = at.master;

	(void)state;
	memset(master.s2, 0xff, sizeof(master.s2));
	make_extractions(jobs, keys);
	assert_int_equal(bb1_extract_batch(&master, jobs, MOST),
	    MASQ_ERR_CRYPTO);
	for (size_t i = 0; i < MOST; i++)
		assert_int_equal(jobs[i].status, MASQ_ERR_CRYPTO);
	assert_true(all_are(keys, 0, sizeof(keys)));
}

/* One identity may be there twice, with one random number or two. */
static void
test_extract_twice(void **state)
{
	struct bb1_extraction jobs[MOST];
	struct bb1_private keys[MOST];

	(void)state;
	make_extractions(jobs, keys);
	jobs[3] = jobs[9] = jobs[2];
	jobs[3].key = &keys[3];
	jobs[9].key = &keys[9];
	jobs[9].k = at.k[9];
	assert_int_equal(bb1_extract_batch(&at.master, jobs, MOST),
	    MASQ_STATUS_SUCCESS);
	assert_memory_equal(&keys[2], &at.private[2], sizeof(keys[2]));
	assert_memory_equal(&keys[3], &at.private[2], sizeof(keys[3]));
	assert_memory_equal(keys[9].K1, at.private[9].K1, BB1_G2_LEN);
	assert_memory_not_equal(keys[9].K0, at.private[9].K0, BB1_G2_LEN);
}

static void
test_open(void **state)
{
	struct bb1_opening jobs[MOST];
	uint8_t meks[MOST][BB1_KEY_LEN];

	(void)state;
	for (size_t i = 0; i < COUNTS; i++) {
		make_openings(jobs, meks);
		assert_int_equal(bb1_decapsulate_batch(jobs, counts[i]),
		    MASQ_STATUS_SUCCESS);
		check_openings(jobs, counts[i], MOST);
	}
}

static void
test_open_refused(void **state)
{
	struct bb1_opening jobs[MOST];
	uint8_t meks[MOST][BB1_KEY_LEN], bad[BB1_CIPHERTEXT_LEN];

	(void)state;
	for (size_t n = 8; n <= MOST; n += 9) {
		for (size_t i = 0; i < n; i++) {
			/* E0 and E1, in turns */
			memcpy(bad, at.ciphertext[i], sizeof(bad));
			bad[i % 2 == 0 ? 64 : 129] ^= 1;
			make_openings(jobs, meks);
			jobs[i].ciphertext = bad;
			assert_int_equal(bb1_decapsulate_batch(jobs, n),
			    MASQ_ERR_DECRYPT);
			check_openings(jobs, n, i);
		}
	}
	memset(bad, 0, sizeof(bad));
	make_openings(jobs, meks);
	for (size_t i = 0; i < MOST; i++)
		jobs[i].ciphertext = bad;
	assert_int_equal(bb1_decapsulate_batch(jobs, MOST), MASQ_ERR_DECRYPT);
	assert_true(all_are(meks, 0, sizeof(meks)));
}

/* Several messages for one key, and one that was for another */
static void
test_open_shared(void **state)
{
	struct bb1_opening jobs[MOST];
	uint8_t meks[MOST][BB1_KEY_LEN];

	(void)state;
	make_openings(jobs, meks);
	for (size_t i = 0; i < 9; i++) {
		jobs[i].lines = &at.lines[4];
		if (i != 7)
			jobs[i].ciphertext = at.ciphertext[4];
	}
	assert_int_equal(bb1_decapsulate_batch(jobs, 9), MASQ_STATUS_SUCCESS);
	for (size_t i = 0; i < 9; i++) {
		if (i == 7)
			assert_memory_not_equal(meks[i], at.mek[7],
			    BB1_KEY_LEN);
		else
			assert_memory_equal(meks[i], at.mek[4], BB1_KEY_LEN);
	}
}

/* New systems and messages, as often as one likes */
static void
test_many(void **state)
{
	struct bb1_extraction extractions[MOST];
	struct bb1_private keys[MOST];
	struct bb1_opening openings[MOST];
	uint8_t meks[MOST][BB1_KEY_LEN];

	for (long round = 0; round < rounds; round++) {
		(void)setup(state);
		make_extractions(extractions, keys);
		assert_int_equal(bb1_extract_batch(&at.master, extractions,
		    MOST), MASQ_STATUS_SUCCESS);
		check_extractions(extractions, MOST, MOST);
		make_openings(openings, meks);
		assert_int_equal(bb1_decapsulate_batch(openings, MOST),
		    MASQ_STATUS_SUCCESS);
		check_openings(openings, MOST, MOST);
	}
}

int
main(int argc, char **argv)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_extract_master),
		cmocka_unit_test(test_extract_refused),
		cmocka_unit_test(test_extract_degenerate),
		cmocka_unit_test(test_open_refused),
		cmocka_unit_test(test_extract),
		cmocka_unit_test(test_extract_twice),
		cmocka_unit_test(test_open),
		cmocka_unit_test(test_open_shared),
		cmocka_unit_test(test_many),
	};

	if (argc > 1)
		rounds = strtol(argv[1], NULL, 10);
	return cmocka_run_group_tests(tests, setup, NULL);
}
