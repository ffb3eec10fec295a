/*
 * BB1: what is refused, and how the operations fit together.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "bn254/random.h"
#include "ibe/bb1.h"

static struct bn254_g2_scratch scratch;

static const uint8_t id[] = "room/temp:20261125T000000Z:PumpTemp007c0480";
static const uint8_t other[] = "room/temp:20261126T000000Z:PumpTemp007c0480";
#define ID_LEN (sizeof(id) - 1)

/* A system with one key and one message. */
struct fixture {
	struct bb1_master master;
	struct bb1_public public;
	struct bb1_private private;
	struct bb1_params params;
	struct bb1_key key;
	uint8_t k[BB1_SCALAR_LEN];
	uint8_t ciphertext[BB1_CIPHERTEXT_LEN];
	uint8_t mek[BB1_KEY_LEN];
};

static void
fresh_scalar(uint8_t out[BB1_SCALAR_LEN])
{
	uint8_t random[BB1_RANDOM_LEN];

	random_octets(random, sizeof(random));
	assert_int_equal(bb1_scalar(out, random), MASQ_STATUS_SUCCESS);
}

static void
derive(struct fixture *f)
{
	assert_int_equal(bb1_setup(&f->master, &f->public),
	    MASQ_STATUS_SUCCESS);
	assert_int_equal(bb1_params_load(&f->params, &f->public),
	    MASQ_STATUS_SUCCESS);
	fresh_scalar(f->k);
}

static int
setup(void **state)
{
	static struct fixture f;

	fresh_scalar(f.master.s1);
	fresh_scalar(f.master.s2);
	fresh_scalar(f.master.s3);
	derive(&f);
	assert_int_equal(bb1_extract(&f.master, id, ID_LEN, f.k, &f.private),
	    MASQ_STATUS_SUCCESS);
	assert_int_equal(bb1_key_load(&f.key, &f.private),
	    MASQ_STATUS_SUCCESS);
	fresh_scalar(f.k);
	assert_int_equal(bb1_encapsulate(&f.params, id, ID_LEN, f.k,
	    f.ciphertext, f.mek), MASQ_STATUS_SUCCESS);
	*state = &f;
	return 0;
}

/* r + n as octets */
static void
order_plus(uint8_t out[BB1_SCALAR_LEN], uint8_t n)
{
	struct bn254_scalar last = scalar_minus_one();

	bn254_scalar_encode(out, &last);
	out[BB1_SCALAR_LEN - 1] = (uint8_t)(out[BB1_SCALAR_LEN - 1] + 1 + n);
}

/* Scalars that nobody may use: 0, r, r + 1, 2^256 - 1 */
static const char *
bad_scalar(uint8_t out[BB1_SCALAR_LEN], int i)
{
	switch (i) {
	case 0:
		memset(out, 0, BB1_SCALAR_LEN);
		return "0";
	case 1:
		order_plus(out, 0);
		return "r";
	case 2:
		order_plus(out, 1);
		return "r + 1";
	case 3:
		memset(out, 0xff, BB1_SCALAR_LEN);
		return "2^256 - 1";
	default:
		return NULL;
	}
}

static void
test_ref07_scalars(void **state)
{
	const struct fixture *f = *state;
	uint8_t bad[BB1_SCALAR_LEN], ciphertext[BB1_CIPHERTEXT_LEN];
	uint8_t mek[BB1_KEY_LEN];
	struct bb1_private private;
	struct bb1_public public;
	struct bb1_master master;

	for (int i = 0; bad_scalar(bad, i) != NULL; i++) {
		for (size_t j = 0; j < 3; j++) {
			master = f->master;
			memcpy(j == 0 ? master.s1 : j == 1 ? master.s2 :
			    master.s3, bad, sizeof(bad));
			assert_int_equal(bb1_setup(&master, &public),
			    MASQ_ERR_CRYPTO);
			assert_int_equal(bb1_extract(&master, id, ID_LEN,
			    f->k, &private), MASQ_ERR_CRYPTO);
		}
		assert_int_equal(bb1_extract(&f->master, id, ID_LEN, bad,
		    &private), MASQ_ERR_CRYPTO);
		assert_int_equal(bb1_encapsulate(&f->params, id, ID_LEN, bad,
		    ciphertext, mek), MASQ_ERR_CRYPTO);
	}
}

/* Random numbers become scalars mod r; multiples of r are refused. */
static void
test_scalar(void **state)
{
	uint8_t random[BB1_RANDOM_LEN] = { 0 }, k[BB1_SCALAR_LEN];

	(void)state;
	assert_int_equal(bb1_scalar(k, random), MASQ_ERR_CRYPTO);
	order_plus(random + 32, 0);
	assert_int_equal(bb1_scalar(k, random), MASQ_ERR_CRYPTO);
	order_plus(random + 32, 7);
	assert_int_equal(bb1_scalar(k, random), MASQ_STATUS_SUCCESS);
	for (size_t i = 0; i < sizeof(k); i++)
		assert_int_equal(k[i], i == sizeof(k) - 1 ? 7 : 0);
}

/* Every bit of R and T, some of V, and V = 0 and V = 1 */
static void
test_ref07_params(void **state)
{
	const struct fixture *f = *state;
	struct bb1_public bad;
	struct bb1_params params;

	for (size_t bit = 0; bit < 8 * BB1_G1_LEN; bit++) {
		bad = f->public;
		bad.R[bit / 8] ^= (uint8_t)(1 << bit % 8);
		assert_int_equal(bb1_params_load(&params, &bad),
		    MASQ_ERR_CRYPTO);
		bad = f->public;
		bad.T[bit / 8] ^= (uint8_t)(1 << bit % 8);
		assert_int_equal(bb1_params_load(&params, &bad),
		    MASQ_ERR_CRYPTO);
	}
	for (size_t bit = 0; bit < 8 * BB1_GT_LEN; bit += 61) {
		bad = f->public;
		bad.V[bit / 8] ^= (uint8_t)(1 << bit % 8);
		assert_int_equal(bb1_params_load(&params, &bad),
		    MASQ_ERR_CRYPTO);
	}
	bad = f->public;
	memset(bad.V, 0, sizeof(bad.V));
	assert_int_equal(bb1_params_load(&params, &bad), MASQ_ERR_CRYPTO);
	bad.V[BB1_GT_LEN - 1] = 1;
	assert_int_equal(bb1_params_load(&params, &bad), MASQ_ERR_CRYPTO);
}

/* With lines or without */
static void
assert_refused(const struct bb1_private *bad)
{
	static const struct bb1_key nothing;
	static const struct bb1_lines no_lines;
	struct bb1_key key;
	struct bb1_lines lines;

	assert_int_equal(bb1_key_load(&key, bad), MASQ_ERR_DECRYPT);
	assert_memory_equal(&key, &nothing, sizeof(key));
	memset(&key, 1, sizeof(key));
	memset(&lines, 1, sizeof(lines));
	assert_int_equal(bb1_key_load_prepared(&key, &lines, bad, &scratch),
	    MASQ_ERR_DECRYPT);
	assert_memory_equal(&key, &nothing, sizeof(key));
	assert_memory_equal(&lines, &no_lines, sizeof(lines));
}

/* A refused private key leaves nothing in the place of the loaded one. */
static void
test_ref07_private_key(void **state)
{
	const struct fixture *f = *state;
	struct bb1_private bad;

	for (size_t bit = 0; bit < 8 * BB1_G2_LEN; bit += 7) {
		bad = f->private;
		bad.K0[bit / 8] ^= (uint8_t)(1 << bit % 8);
		assert_refused(&bad);
		bad = f->private;
		bad.K1[bit / 8] ^= (uint8_t)(1 << bit % 8);
		assert_refused(&bad);
	}
	memset(&bad, 0, sizeof(bad));
	assert_refused(&bad);
}

/* E0 or E1 off the curve, at infinity, of another tag, not reduced */
static void
test_ref07_ciphertext(void **state)
{
	const struct fixture *f = *state;
	uint8_t bad[BB1_CIPHERTEXT_LEN], mek[BB1_KEY_LEN];

	for (size_t bit = 0; bit < 8 * sizeof(bad); bit++) {
		memcpy(bad, f->ciphertext, sizeof(bad));
		bad[bit / 8] ^= (uint8_t)(1 << bit % 8);
		assert_int_equal(bb1_decapsulate(&f->key, bad, mek),
		    MASQ_ERR_DECRYPT);
	}
	for (size_t at = 0; at < sizeof(bad); at += BB1_G1_LEN) {
		memcpy(bad, f->ciphertext, sizeof(bad));
		memset(bad + at + 1, 0, BB1_G1_LEN - 1);
		assert_int_equal(bb1_decapsulate(&f->key, bad, mek),
		    MASQ_ERR_DECRYPT);
		bad[at] = 0;
		assert_int_equal(bb1_decapsulate(&f->key, bad, mek),
		    MASQ_ERR_DECRYPT);
	}
}

static void
test_fit(void **state)
{
	const struct fixture *f = *state;
	struct bb1_key key;
	struct bb1_lines lines;
	uint8_t mek[BB1_KEY_LEN];

	assert_int_equal(bb1_key_load_prepared(&key, &lines, &f->private,
	    &scratch),
	    MASQ_STATUS_SUCCESS);
	assert_memory_equal(&key, &f->key, sizeof(key));
	assert_int_equal(bb1_verify_prepared(&f->params, id, ID_LEN, &lines),
	    MASQ_STATUS_SUCCESS);
	assert_int_equal(bb1_verify_prepared(&f->params, id, ID_LEN - 1,
	    &lines), MASQ_ERR_DECRYPT);
	assert_int_equal(bb1_decapsulate_prepared(&lines, f->ciphertext, mek),
	    MASQ_STATUS_SUCCESS);
	assert_memory_equal(mek, f->mek, sizeof(mek));

	assert_int_equal(bb1_verify(&f->params, id, ID_LEN, &f->key),
	    MASQ_STATUS_SUCCESS);
	assert_int_equal(bb1_decapsulate(&f->key, f->ciphertext, mek),
	    MASQ_STATUS_SUCCESS);
	assert_memory_equal(mek, f->mek, sizeof(mek));
}

/* The key of another identity, and halves of keys mixed up */
static void
test_wrong_key(void **state)
{
	const struct fixture *f = *state;
	struct bb1_private private;
	struct bb1_key key;
	uint8_t mek[BB1_KEY_LEN];

	assert_int_equal(bb1_verify(&f->params, other, ID_LEN, &f->key),
	    MASQ_ERR_DECRYPT);
	assert_int_equal(bb1_verify(&f->params, id, ID_LEN - 1, &f->key),
	    MASQ_ERR_DECRYPT);
	assert_int_equal(bb1_extract(&f->master, other, ID_LEN, f->k,
	    &private), MASQ_STATUS_SUCCESS);
	assert_int_equal(bb1_key_load(&key, &private), MASQ_STATUS_SUCCESS);
	assert_int_equal(bb1_decapsulate(&key, f->ciphertext, mek),
	    MASQ_STATUS_SUCCESS);
	assert_memory_not_equal(mek, f->mek, sizeof(mek));
	key.K0 = f->key.K0;
	assert_int_equal(bb1_verify(&f->params, id, ID_LEN, &key),
	    MASQ_ERR_DECRYPT);
	key = f->key;
	key.K1 = f->key.K0;
	assert_int_equal(bb1_verify(&f->params, id, ID_LEN, &key),
	    MASQ_ERR_DECRYPT);
}

/* Two keys of one identity differ and open the same messages. */
static void
test_two_keys(void **state)
{
	const struct fixture *f = *state;
	struct bb1_private private;
	struct bb1_key key;
	uint8_t k[BB1_SCALAR_LEN], mek[BB1_KEY_LEN];

	fresh_scalar(k);
	assert_int_equal(bb1_extract(&f->master, id, ID_LEN, k, &private),
	    MASQ_STATUS_SUCCESS);
	assert_memory_not_equal(&private, &f->private, sizeof(private));
	assert_int_equal(bb1_key_load(&key, &private), MASQ_STATUS_SUCCESS);
	assert_int_equal(bb1_verify(&f->params, id, ID_LEN, &key),
	    MASQ_STATUS_SUCCESS);
	assert_int_equal(bb1_decapsulate(&key, f->ciphertext, mek),
	    MASQ_STATUS_SUCCESS);
	assert_memory_equal(mek, f->mek, sizeof(mek));
}

/* The ends of the range of scalars work like any others. */
static void
test_edge_scalars(void **state)
{
	struct bn254_scalar last = scalar_minus_one(), one = scalar_of(1);
	uint8_t ciphertext[BB1_CIPHERTEXT_LEN];
	uint8_t mek[BB1_KEY_LEN], again[BB1_KEY_LEN];
	struct fixture f;

	(void)state;
	for (int i = 0; i < 8; i++) {
		bn254_scalar_encode(f.master.s1, i & 1 ? &last : &one);
		bn254_scalar_encode(f.master.s2, i & 2 ? &last : &one);
		bn254_scalar_encode(f.master.s3, i & 4 ? &last : &one);
		derive(&f);
		bn254_scalar_encode(f.k, i & 1 ? &one : &last);
		assert_int_equal(bb1_extract(&f.master, id, ID_LEN, f.k,
		    &f.private), MASQ_STATUS_SUCCESS);
		assert_int_equal(bb1_key_load(&f.key, &f.private),
		    MASQ_STATUS_SUCCESS);
		assert_int_equal(bb1_verify(&f.params, id, ID_LEN, &f.key),
		    MASQ_STATUS_SUCCESS);
		assert_int_equal(bb1_encapsulate(&f.params, id, ID_LEN, f.k,
		    ciphertext, mek), MASQ_STATUS_SUCCESS);
		assert_int_equal(bb1_decapsulate(&f.key, ciphertext, again),
		    MASQ_STATUS_SUCCESS);
		assert_memory_equal(mek, again, sizeof(mek));
	}
}

/*
 * With s3 = -s1 M the point of the identity is infinity, and its private key
 * would be a key to everything: no key, no message.
 */
static void
test_degenerate_identity(void **state)
{
	struct bn254_scalar hash, s1, s3, minus = scalar_minus_one();
	uint8_t ciphertext[BB1_CIPHERTEXT_LEN], mek[BB1_KEY_LEN];
	struct fixture f = *(const struct fixture *)*state;

	assert_true(bn254_scalar_decode(&s1, f.master.s1));
	bn254_hash_to_scalar(&hash, id, ID_LEN);
	bn254_scalar_mul(&s3, &s1, &hash);
	bn254_scalar_mul(&s3, &s3, &minus);
	bn254_scalar_encode(f.master.s3, &s3);
	derive(&f);
	assert_int_equal(bb1_extract(&f.master, id, ID_LEN, f.k, &f.private),
	    MASQ_ERR_CRYPTO);
	assert_int_equal(bb1_encapsulate(&f.params, id, ID_LEN, f.k,
	    ciphertext, mek), MASQ_ERR_CRYPTO);
	assert_int_equal(bb1_verify(&f.params, id, ID_LEN, &f.key),
	    MASQ_ERR_CRYPTO);
	/* Others are served. */
	assert_int_equal(bb1_extract(&f.master, other, ID_LEN, f.k,
	    &f.private), MASQ_STATUS_SUCCESS);
}

/* SHA-256("0000002a" || 00 01 ... 0f), and that the sequence number counts */
static void
test_packet_key(void **state)
{
	static const uint8_t want[BB1_KEY_LEN] = {
		0x17, 0xd6, 0x6b, 0xf4, 0x06, 0xc1, 0xd2, 0x3d,
		0x7d, 0x66, 0x14, 0x2a, 0xa4, 0xe5, 0x0d, 0x8a
	};
	uint8_t mek[BB1_KEY_LEN], key[BB1_KEY_LEN];

	(void)state;
	for (size_t i = 0; i < sizeof(mek); i++)
		mek[i] = (uint8_t)i;
	bb1_packet_key(mek, "0000002a", key);
	assert_memory_equal(key, want, sizeof(key));
	bb1_packet_key(mek, "0000002b", key);
	assert_memory_not_equal(key, want, sizeof(key));
}

int
main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_ref07_scalars),
		cmocka_unit_test(test_ref07_params),
		cmocka_unit_test(test_ref07_private_key),
		cmocka_unit_test(test_ref07_ciphertext),
		cmocka_unit_test(test_scalar),
		cmocka_unit_test(test_fit),
		cmocka_unit_test(test_wrong_key),
		cmocka_unit_test(test_two_keys),
		cmocka_unit_test(test_edge_scalars),
		cmocka_unit_test(test_degenerate_identity),
		cmocka_unit_test(test_packet_key),
	};

	return cmocka_run_group_tests(tests, setup, NULL);
}
