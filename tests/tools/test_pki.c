/*
 * Our certificates in their use: a client and a key management server with
 * every type of key find and trust each other.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* cmocka has a macro of this name. */
#include "base/fail.h"

#include <cmocka.h>
#include <openssl/pem.h>
#include <openssl/rand.h>

#include "api.h"
#include "stuck.h"
#include "tools/check.h"
#include "tools/pki.h"

#define ID "PumpTemp007c0480"

/* A publisher that has what it needs from the key server. */
static MASQ_status_t
try_publisher(struct harness *h, char *host)
{
	void *state = NULL;
	MASQ_status_t status = MASQ_crypto_api_init(MASQ_proto_id,
	    MASQ_role_publisher, ID, MASQ_key_ephemeral, 0, host,
	    h->kms_port, harness_ca(h), harness_cert(h, ID),
	    harness_key(h, ID), &state);

	if (status == MASQ_STATUS_SUCCESS)
		MASQ_crypto_api_close(state);
	return status;
}

static void
test_every_type(void **state)
{
	static const char *const types[] = {
		"P-256", "P-384", "P-521", "ed25519", "ed448", "rsa2048",
		"rsa3072"
	};

	(void)state;
	for (size_t i = 0; i < sizeof(types) / sizeof(types[0]); i++) {
		struct harness *h = harness_new();
		char localhost[] = "localhost";

		(void)harness_run_ok(h, "make_params", "-H", h->home, NULL);
		(void)harness_run_ok(h, "generate_ca", "-H", h->home, "-k",
		    types[i], NULL);
		(void)harness_run_ok(h, "generate_client_cert", "-H", h->home,
		    "-k", types[i], ID, "pub", NULL);
		harness_start_kms(h, NULL);
		if (try_publisher(h, NULL) != MASQ_STATUS_SUCCESS ||
		    try_publisher(h, localhost) != MASQ_STATUS_SUCCESS)
			fail_msg("%s: %s", types[i], fail_text());
		harness_stop_kms(h);
		harness_free(h);
	}
}

/* A name that is not in the certificate is refused until it is. */
static void
test_names(void **state)
{
	struct harness *h = harness_new();
	char numeric[] = "127.0.0.2";

	(void)state;
	harness_provision(h, NULL);
	harness_enrol(h, ID, "pub");
	harness_start_kms(h, "-a", numeric, NULL);
	assert_int_equal(try_publisher(h, numeric), MASQ_ERR_KMS);
	harness_stop_kms(h);
	(void)harness_run_ok(h, "generate_ca", "-H", h->home, "-r", "-n",
	    numeric, NULL);
	harness_start_kms(h, "-a", numeric, NULL);
	if (try_publisher(h, numeric) != MASQ_STATUS_SUCCESS)
		fail_msg("%s", fail_text());
	harness_stop_kms(h);
	harness_free(h);
}

static void
test_unknown_type(void **state)
{
	static const char *const types[] = {"", "P-", "P-2566", "rsa", "x"};
	EVP_PKEY *key;

	(void)state;
	for (size_t i = 0; i < sizeof(types) / sizeof(types[0]); i++) {
		assert_false(pki_is_key_type(types[i]));
		assert_int_equal(pki_key_new(types[i], "A", NULL, &key),
		    MASQ_ERR_INVAL);
		assert_null(key);
		assert_non_null(strstr(fail_text(), PKI_KEY_TYPES));
	}
}

/* In the place of OpenSSL's: what was last mixed into its generators. */
static uint8_t mixed_in[64];
static size_t mixed_len;

void
RAND_add(const void *buf, int num, double randomness)
{
	(void)randomness;
	assert_in_range(num, 1, sizeof(mixed_in));
	memcpy(mixed_in, buf, (size_t)num);
	mixed_len = (size_t)num;
}

static void
mix_in(const char *owner, EVP_PKEY *ca_key, uint8_t out[32])
{
	EVP_PKEY *key;

	mixed_len = 0;
	assert_int_equal(pki_key_new("P-256", owner, ca_key, &key),
	    MASQ_STATUS_SUCCESS);
	EVP_PKEY_free(key);
	assert_int_equal(mixed_len, 32);
	memcpy(out, mixed_in, mixed_len);
}

/* Where random numbers repeat, as in a machine that was restored, OpenSSL draws
 * keys from what only this owner and this authority have. */
static void
test_two_owners_though_all_repeats(void **state)
{
	EVP_PKEY *ca_keys[2];
	uint8_t seeds[4][32];

	(void)state;
	for (int i = 0; i < 2; i++)
		assert_int_equal(pki_key_new("P-256", "A", NULL, &ca_keys[i]),
		    MASQ_STATUS_SUCCESS);
	stuck(true);
	mix_in(ID, ca_keys[0], seeds[0]);
	mix_in("PumpTemp007c0481", ca_keys[0], seeds[1]);
	mix_in(ID, ca_keys[1], seeds[2]);
	mix_in(ID, ca_keys[0], seeds[3]);
	stuck(false);
	assert_memory_not_equal(seeds[0], seeds[1], 32);
	assert_memory_not_equal(seeds[0], seeds[2], 32);
	/* It is all that makes a difference. */
	assert_memory_equal(seeds[0], seeds[3], 32);
	EVP_PKEY_free(ca_keys[0]);
	EVP_PKEY_free(ca_keys[1]);
}

/* Write a key in one of the forms that others use. */
static void
write_key(const char *path, EVP_PKEY *key, bool traditional, bool encrypted)
{
	char passphrase[] = "x";
	BIO *bio = BIO_new_file(path, "w");

	assert_non_null(bio);
	assert_int_equal(traditional ?
	    PEM_write_bio_PrivateKey_traditional(bio, key,
	    encrypted ? EVP_aes_256_cbc() : NULL, NULL, 0, NULL,
	    passphrase) :
	    PEM_write_bio_PKCS8PrivateKey(bio, key,
	    encrypted ? EVP_aes_256_cbc() : NULL, NULL, 0, NULL,
	    passphrase), 1);
	BIO_free(bio);
	assert_int_equal(chmod(path, 0600), 0);
}

/* Keys of others in a form that is not ours; passphrases are not asked for. */
static void
test_foreign_keys(void **state)
{
	static const char *const types[] = {"P-256", "rsa2048"};
	struct harness *h = harness_new();
	const char *path = check_path(h, "key.pem");
	EVP_PKEY *key, *read;

	(void)state;
	for (size_t i = 0; i < 8; i++) {
		bool traditional = i % 2 == 1, encrypted = i / 2 % 2 == 1;

		assert_int_equal(pki_key_new(types[i / 4], "A",
		    NULL, &key), MASQ_STATUS_SUCCESS);
		write_key(path, key, traditional, encrypted);
		assert_int_equal(pki_key_read(path, &read), encrypted ?
		    MASQ_ERR_BAD_ENTRY : MASQ_STATUS_SUCCESS);
		if (encrypted)
			assert_non_null(strstr(fail_text(), "passphrase"));
		else
			assert_int_equal(EVP_PKEY_eq(key, read), 1);
		EVP_PKEY_free(key);
		EVP_PKEY_free(read);
	}
	harness_free(h);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_two_owners_though_all_repeats),
		cmocka_unit_test(test_unknown_type),
		cmocka_unit_test(test_foreign_keys),
		cmocka_unit_test(test_names),
		cmocka_unit_test(test_every_type),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
