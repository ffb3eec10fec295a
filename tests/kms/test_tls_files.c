/*
 * Files that a key server refuses, and what it says of them.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include "kms/tls_files.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <openssl/pem.h>

#include "base/fail.h"
#include "certs.h"
#include "harness.h"
#include "kms/tls.h"
#include "kms/tls_check.h"

/* Its fail() is not ours, so it comes last. */
#include <cmocka.h>

#define COUNT(a) (sizeof(a) / sizeof((a)[0]))

/* Opening fails, and the sentence holds this text. */
static void
expect_failure(struct fixture *f, const char *text)
{
	SSL_CTX *ctx = NULL;

	assert_int_equal(kms_tls_open(f->h->home, f->config, &ctx),
	    MASQ_ERR_TLS_INIT);
	assert_null(ctx);
	if (strstr(fail_text(), text) == NULL)
		fail_msg("\"%s\" is not in: %s", text, fail_text());
}

static void
bad_files(void **state)
{
	struct fixture *f = *state;
	char *key = harness_key(f->h, "kms"), *cert = harness_cert(f->h, "kms");
	char *ca = harness_ca(f->h), *good, *other;
	const struct certs_spec spec = {.cn = CERTS_KMS_NAME};
	struct certs_pair *pair = certs_make(&spec, f->ca);

	assert_int_equal(chmod(key, 0640), 0);
	expect_failure(f, "chmod 600");
	assert_int_equal(chmod(key, 0600), 0);

	certs_write(pair, f->dir, "other");
	good = harness_read(f->h, key, NULL);
	other = harness_read(f->h, harness_key(f->h, "other"), NULL);
	harness_write(f->h, key, other, strlen(other));
	expect_failure(f, "does not belong");
	harness_write(f->h, key, "nonsense", 8);
	expect_failure(f, "kms-key.pem holds no PEM");
	harness_write(f->h, key, "", 0);
	expect_failure(f, "kms-key.pem is empty");
	harness_write(f->h, key, "\x30\x77\x02\x01", 4);
	expect_failure(f, "openssl pkey -inform DER");
	other = harness_read(f->h, cert, NULL);
	harness_write(f->h, key, other, strlen(other));
	expect_failure(f, "changed places");

	assert_int_equal(unlink(key), 0);
	expect_failure(f, "kms-key.pem is not there; take it from a copy");
	harness_write(f->h, key, good, strlen(good));
	harness_write(f->h, cert, "nonsense", 8);
	expect_failure(f, "kms-crt.pem");
	assert_int_equal(unlink(cert), 0);
	expect_failure(f, "kms-crt.pem is not there; generate_ca -r makes it");
	harness_write(f->h, ca, "nonsense", 8);
	expect_failure(f, "ca-crt.pem");
	assert_int_equal(unlink(ca), 0);
	expect_failure(f, "ca-crt.pem is not there; generate_ca makes it");
	certs_free(pair);
}

static void
weak_keys(void **state)
{
	const struct certs_spec spec = {.cn = CERTS_KMS_NAME,
	    .key = CERTS_RSA1024};
	struct fixture *f = *state;
	struct certs_pair *pair = certs_make(&spec, f->ca);

	certs_write(pair, f->dir, "kms");
	expect_failure(f, "kms-crt.pem has a key that is too small");
	certs_free(pair);
}

/* A key behind a passphrase: nobody is there to type it, a file has it. */
static void
encrypted_key(void **state)
{
	struct fixture *f = *state;
	char *key = harness_key(f->h, "kms");
	char *words = harness_format(f->h, "%s/words", f->h->home);
	FILE *file = fopen(key, "r");
	EVP_PKEY *secret = PEM_read_PrivateKey(file, NULL, NULL, NULL);

	assert_non_null(secret);
	assert_int_equal(fclose(file), 0);
	file = fopen(key, "w");
	assert_non_null(file);
	assert_int_equal(PEM_write_PKCS8PrivateKey(file, secret,
	    EVP_aes_128_cbc(), "my secret", 9, NULL, NULL), 1);
	assert_int_equal(fclose(file), 0);
	EVP_PKEY_free(secret);
	expect_failure(f, "set key_passphrase_file in kms.cfg");

	tls_configure(f, "key_passphrase_file = \"ca/words\";");
	expect_failure(f, "ca/words is not there");
	assert_null(strstr(fail_text(), "generate_ca"));
	tls_configure(f, "key_passphrase_file = \"words\";");
	expect_failure(f, "words is not there");
	harness_write(f->h, words, "\r\nmy secret", 11);
	expect_failure(f, "empty first line");
	harness_write(f->h, words, "your secret", 11);
	expect_failure(f, "does not open with this passphrase");
	/* As an editor on another system saves it. */
	harness_write(f->h, words, "\xef\xbb\xbfmy secret\r\nmore\r\n", 20);
	SSL_CTX_free(server_ctx(f));
	tls_configure(f, harness_format(f->h, "key_passphrase_file = \"%s\";",
	    words));
	SSL_CTX_free(server_ctx(f));
	assert_int_equal(chmod(words, 0644), 0);
	expect_failure(f, "chmod");
}

/* A library that can do nothing is not out of memory. */
static void
no_provider(void **state)
{
	static const char conf[] = "openssl_conf = a\n[a]\nproviders = b\n[b]\n"
	    "base = c\n[c]\nactivate = 1\n";
	static const char *const programs[][3] = {
		{"kms", "-t", NULL},
		{"make_params", NULL, NULL},
		{"generate_ca", NULL, NULL},
		{"rand_id", NULL, NULL},
	};
	struct fixture *f = *state;
	char *path = harness_format(f->h, "%s/openssl.cnf", f->h->dir);
	char *home = harness_format(f->h, "%s/new", f->h->dir);
	struct harness_result r;

	harness_run_ok(f->h, "make_params", "-H", f->h->home, NULL);
	assert_int_equal(mkdir(home, 0700), 0);
	harness_write(f->h, path, conf, sizeof(conf) - 1);
	for (size_t i = 0; i < COUNT(programs); i++) {
		assert_int_equal(setenv("OPENSSL_CONF", path, 1), 0);
		r = harness_run(f->h, programs[i][0], "-H", i == 0 ?
		    f->h->home : home, programs[i][1], NULL);
		assert_int_equal(unsetenv("OPENSSL_CONF"), 0);
		if (r.status != 1 || strstr(r.err, "OPENSSL_CONF") == NULL ||
		    strstr(r.err, "out of memory") != NULL)
			fail_msg("%s: %s", programs[i][0], r.err);
	}
}

int
main(void)
{
#define CASE(test) \
	cmocka_unit_test_setup_teardown(test, tls_set_up, tls_tear_down)
	const struct CMUnitTest tests[] = {
		CASE(bad_files),
		CASE(weak_keys),
		CASE(encrypted_key),
		CASE(no_provider),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
