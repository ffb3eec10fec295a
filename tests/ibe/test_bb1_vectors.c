/*
 * Known answers of BB1: setup, extract, verify, encapsulate, decapsulate, keys.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "bn254/vectors.h"
#include "ibe/bb1.h"
#include "ibe/kdf.h"

static struct bn254_g2_scratch scratch;

#define MAX_ID 256

static void
get_master(const struct json *row, struct bb1_master *master)
{
	json_get_hex(row, "s1", master->s1, sizeof(master->s1));
	json_get_hex(row, "s2", master->s2, sizeof(master->s2));
	json_get_hex(row, "s3", master->s3, sizeof(master->s3));
}

static void
check_packet_key(const struct json *row, const uint8_t mek[BB1_KEY_LEN])
{
	uint8_t seq[MASQ_SEQNUM_LEN], key[BB1_KEY_LEN];

	json_get_hex(row, "seq", seq, sizeof(seq));
	bb1_packet_key(mek, (const char *)seq, key);
	vectors_expect(row, "packet_key", key, sizeof(key));
}

/* The same key nine times, in a batch and beyond it */
#define TIMES 9

static void
check_extract_batch(const struct json *row, const struct bb1_master *master,
    const uint8_t *id, size_t id_len, const uint8_t k[BB1_SCALAR_LEN])
{
	struct bb1_extraction jobs[TIMES];
	struct bb1_private keys[TIMES];

	for (size_t i = 0; i < TIMES; i++) {
		jobs[i].id = id;
		jobs[i].id_len = id_len;
		jobs[i].k = k;
		jobs[i].key = &keys[i];
	}
	assert_int_equal(bb1_extract_batch(master, jobs, TIMES),
	    MASQ_STATUS_SUCCESS);
	for (size_t i = 0; i < TIMES; i++) {
		vectors_expect(row, "K0", keys[i].K0, sizeof(keys[i].K0));
		vectors_expect(row, "K1", keys[i].K1, sizeof(keys[i].K1));
	}
}

static void
check_decapsulate_batch(const struct json *row, const struct bb1_lines *lines,
    const uint8_t ciphertext[BB1_CIPHERTEXT_LEN])
{
	struct bb1_opening jobs[TIMES];
	uint8_t meks[TIMES][BB1_KEY_LEN];

	for (size_t i = 0; i < TIMES; i++) {
		jobs[i].lines = lines;
		jobs[i].ciphertext = ciphertext;
		jobs[i].mek = meks[i];
	}
	assert_int_equal(bb1_decapsulate_batch(jobs, TIMES),
	    MASQ_STATUS_SUCCESS);
	for (size_t i = 0; i < TIMES; i++)
		vectors_expect(row, "key", meks[i], sizeof(meks[i]));
}

static void
check_bb1(const struct json *row)
{
	struct bb1_master master;
	struct bb1_public public;
	struct bb1_private private;
	struct bb1_params params;
	static struct bb1_tables tables;
	struct bb1_lines lines;
	struct bb1_key key;
	uint8_t id[MAX_ID], k[BB1_SCALAR_LEN], mek[BB1_KEY_LEN];
	uint8_t ciphertext[BB1_CIPHERTEXT_LEN];
	size_t id_len = json_hex(json_get(row, "id"), id, sizeof(id));

	get_master(row, &master);
	assert_int_equal(bb1_setup(&master, &public), MASQ_STATUS_SUCCESS);
	vectors_expect(row, "R", public.R, sizeof(public.R));
	vectors_expect(row, "T", public.T, sizeof(public.T));
	vectors_expect(row, "V", public.V, sizeof(public.V));
	assert_int_equal(bb1_params_load(&params, &public),
	    MASQ_STATUS_SUCCESS);

	json_get_hex(row, "extract_r", k, sizeof(k));
	assert_int_equal(bb1_extract(&master, id, id_len, k, &private),
	    MASQ_STATUS_SUCCESS);
	vectors_expect(row, "K0", private.K0, sizeof(private.K0));
	vectors_expect(row, "K1", private.K1, sizeof(private.K1));
	check_extract_batch(row, &master, id, id_len, k);
	assert_int_equal(bb1_key_load(&key, &private), MASQ_STATUS_SUCCESS);
	assert_int_equal(bb1_verify(&params, id, id_len, &key),
	    MASQ_STATUS_SUCCESS);

	json_get_hex(row, "encap_r", k, sizeof(k));
	assert_int_equal(bb1_encapsulate(&params, id, id_len, k, ciphertext,
	    mek), MASQ_STATUS_SUCCESS);
	vectors_expect(row, "E0", ciphertext, BB1_G1_LEN);
	vectors_expect(row, "E1", ciphertext + BB1_G1_LEN, BB1_G1_LEN);
	vectors_expect(row, "key", mek, sizeof(mek));
	memset(mek, 0, sizeof(mek));
	assert_int_equal(bb1_decapsulate(&key, ciphertext, mek),
	    MASQ_STATUS_SUCCESS);
	vectors_expect(row, "key", mek, sizeof(mek));
	check_packet_key(row, mek);

	/* The same with what can be made ready beforehand. */
	bb1_tables_make(&tables, &params);
	params.tables = &tables;
	memset(ciphertext, 0, sizeof(ciphertext));
	memset(mek, 0, sizeof(mek));
	assert_int_equal(bb1_encapsulate(&params, id, id_len, k, ciphertext,
	    mek), MASQ_STATUS_SUCCESS);
	vectors_expect(row, "E0", ciphertext, BB1_G1_LEN);
	vectors_expect(row, "E1", ciphertext + BB1_G1_LEN, BB1_G1_LEN);
	vectors_expect(row, "key", mek, sizeof(mek));
	memset(mek, 0, sizeof(mek));
	bb1_prepare(&lines, &key, &scratch);
	assert_int_equal(bb1_decapsulate_prepared(&lines, ciphertext, mek),
	    MASQ_STATUS_SUCCESS);
	vectors_expect(row, "key", mek, sizeof(mek));
	check_decapsulate_batch(row, &lines, ciphertext);
}

static void
check_key_of_gt(const struct json *row)
{
	uint8_t octets[BB1_GT_LEN], key[BB1_KEY_LEN];
	struct bn254_gt a;

	json_get_hex(row, "a", octets, sizeof(octets));
	assert_true(bn254_gt_decode(&a, octets));
	kdf_gt(key, &a);
	vectors_expect(row, "key_of_a", key, sizeof(key));
}

static void
test_bb1(void **state)
{
	(void)state;
	vectors_each("bb1", check_bb1);
}

static void
test_key_of_gt(void **state)
{
	(void)state;
	vectors_each("gt", check_key_of_gt);
}

int
main(int argc, char **argv)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_key_of_gt),
		cmocka_unit_test(test_bb1),
	};
	int failed;

	vectors_open(argc, argv);
	failed = cmocka_run_group_tests(tests, NULL, NULL);
	vectors_close();
	return failed;
}
