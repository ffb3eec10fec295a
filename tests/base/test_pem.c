/*
 * Certificates and keys as files come along.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include "base/fail.h" /* before cmocka.h, which has a macro fail */

#include <cmocka.h>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/x509.h>
#include <stdlib.h>
#include <string.h>

#include "base/pem.h"

static char *cert, *other_cert;		/* PEM */
static char *key, *locked, *old_locked;
static uint8_t *der_cert, *der_key;
static size_t der_cert_len, der_key_len;

static char *
text_of(BIO *bio)
{
	char *data, *copy;
	long len = BIO_get_mem_data(bio, &data);

	copy = strndup(data, (size_t)len);
	assert_non_null(copy);
	(void)BIO_free(bio);
	return copy;
}

static char *
make_cert(EVP_PKEY *pkey)
{
	BIO *bio = BIO_new(BIO_s_mem());
	X509 *x = X509_new();

	assert_int_equal(X509_set_version(x, 2), 1);
	assert_non_null(X509_gmtime_adj(X509_getm_notBefore(x), 0));
	assert_non_null(X509_gmtime_adj(X509_getm_notAfter(x), 1000));
	assert_int_equal(X509_set_pubkey(x, pkey), 1);
	assert_true(X509_sign(x, pkey, EVP_sha256()) > 0);
	assert_int_equal(PEM_write_bio_X509(bio, x), 1);
	free(der_cert);
	der_cert = NULL;
	der_cert_len = (size_t)i2d_X509(x, &der_cert);
	X509_free(x);
	return text_of(bio);
}

static int
set_up(void **state)
{
	EVP_PKEY *pkey = EVP_EC_gen("P-256"), *other = EVP_EC_gen("P-256");
	unsigned char pass[] = "secret";
	BIO *bio;

	(void)state;
	other_cert = make_cert(other);
	cert = make_cert(pkey);
	bio = BIO_new(BIO_s_mem());
	assert_int_equal(PEM_write_bio_PKCS8PrivateKey(bio, pkey, NULL, NULL,
	    0, NULL, NULL), 1);
	key = text_of(bio);
	bio = BIO_new(BIO_s_mem());
	assert_int_equal(PEM_write_bio_PKCS8PrivateKey(bio, pkey,
	    EVP_aes_256_cbc(), (char *)pass, 6, NULL, NULL), 1);
	locked = text_of(bio);
	bio = BIO_new(BIO_s_mem());
	assert_int_equal(PEM_write_bio_PrivateKey_traditional(bio, pkey,
	    EVP_aes_128_cbc(), pass, 6, NULL, NULL), 1);
	old_locked = text_of(bio);
	der_key_len = (size_t)i2d_PrivateKey(pkey, &der_key);
	EVP_PKEY_free(pkey);
	EVP_PKEY_free(other);
	return 0;
}

static int
tear_down(void **state)
{
	(void)state;
	free(cert);
	free(other_cert);
	free(key);
	free(locked);
	free(old_locked);
	OPENSSL_free(der_cert);
	OPENSSL_free(der_key);
	return 0;
}

/* ---- forms of a text ---- */

enum form { PLAIN, CRLF, CR, BOM, BOM_CRLF, NO_END, BLANKS_BEFORE, FORMS };

/* The text in that form. */
static char *
in_form(const char *text, enum form form)
{
	char *out = calloc(2, strlen(text) + 64), *at = out;
	bool crlf = form == CRLF || form == BOM_CRLF;

	assert_non_null(out);
	if (form == BOM || form == BOM_CRLF) {
		memcpy(at, "\xef\xbb\xbf", 3);
		at += 3;
	}
	if (form == BLANKS_BEFORE) {
		memcpy(at, "made by hand\n\n", 14);
		at += 14;
	}
	for (; *text != '\0'; text++) {
		if (*text != '\n' || (!crlf && form != CR)) {
			*at++ = *text;
			continue;
		}
		*at++ = '\r';
		if (crlf)
			*at++ = '\n';
	}
	if (form == NO_END)
		at[-1] = '\0';
	return out;
}

static void
test_text_of_any_editor_is_read(void **state)
{
	const struct { const char *text, *passphrase; } keys[] = {
		{key, NULL}, {locked, "secret"}, {old_locked, "secret"}
	};
	STACK_OF(X509) *certs;
	EVP_PKEY *pkey;
	char *two, *text;

	(void)state;
	two = malloc(strlen(cert) + strlen(other_cert) + 1);
	assert_non_null(two);
	(void)memcpy(two, cert, strlen(cert));
	(void)memcpy(two + strlen(cert), other_cert, strlen(other_cert) + 1);
	for (int form = 0; form < FORMS; form++) {
		print_message("form %d\n", form);
		text = in_form(two, (enum form)form);
		assert_int_equal(pem_certificates("certificate", "a.pem",
		    (uint8_t *)text, strlen(text), &certs),
		    MASQ_STATUS_SUCCESS);
		assert_int_equal(sk_X509_num(certs), 2);
		sk_X509_pop_free(certs, X509_free);
		free(text);
		for (int i = 0; i < 3; i++) {
			text = in_form(keys[i].text, (enum form)form);
			assert_int_equal(pem_is_encrypted((uint8_t *)text,
			    strlen(text)), i > 0);
			assert_int_equal(pem_private_key("private key",
			    "a.pem", (uint8_t *)text, strlen(text),
			    keys[i].passphrase, &pkey), MASQ_STATUS_SUCCESS);
			assert_true(pem_is_for_tls13(pkey));
			EVP_PKEY_free(pkey);
			free(text);
		}
	}
	free(two);
}

/* ---- what cannot be used ---- */

#define BEGIN(what) "-----BEGIN " what "-----\nAAAA\n-----END " what \
	"-----\n"

/* Copies: the functions write to them. */
static void
refused(bool is_key, const void *data, size_t len, const char *passphrase,
    const char *says)
{
	uint8_t *copy = malloc(len + 1);
	STACK_OF(X509) *certs;
	EVP_PKEY *pkey;

	assert_non_null(copy);
	memcpy(copy, data, len);
	if (is_key) {
		assert_int_equal(pem_private_key("private key", "a.pem", copy,
		    len, passphrase, &pkey), MASQ_ERR_TLS_INIT);
		assert_null(pkey);
		assert_int_equal(strncmp(fail_text(),
		    "private key file a.pem ", 23), 0);
	} else {
		assert_int_equal(pem_certificates("certificate", "a.pem", copy,
		    len, &certs), MASQ_ERR_TLS_INIT);
		assert_null(certs);
		assert_int_equal(strncmp(fail_text(),
		    "certificate file a.pem ", 23), 0);
	}
	print_message("%s\n", fail_text());
	assert_non_null(strstr(fail_text(), says));
	assert_int_equal(ERR_peek_error(), 0);
	free(copy);
}

static void
test_what_is_no_certificate_is_named(void **state)
{
	static const char utf16[] = "\xff\xfe-\0-\0-\0";
	const struct { const char *text, *says; } cases[] = {
		{"", "is empty"}, {"hello\n", "holds no PEM"},
		{key, "changed places"}, {locked, "changed places"},
		{BEGIN("CERTIFICATE REQUEST"), "sign first"},
		{BEGIN("NEW CERTIFICATE REQUEST"), "sign first"},
		{BEGIN("PKCS7"), "openssl pkcs7"},
		{BEGIN("CERTIFICATE"), "is damaged"},
		{BEGIN("SOMETHING"), "is damaged"}
	};

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++)
		refused(false, cases[i].text, strlen(cases[i].text), NULL,
		    cases[i].says);
	refused(false, der_cert, der_cert_len, NULL, "openssl x509 -inform");
	refused(false, utf16, sizeof(utf16), NULL, "UTF-16");
	/* Half of it. */
	refused(false, cert, strlen(cert) / 2, NULL, "is damaged");
}

static void
test_second_certificate_that_is_damaged_is_named(void **state)
{
	size_t len = strlen(cert) + strlen(other_cert) / 2;
	char *text = malloc(len + 1);

	(void)state;
	assert_non_null(text);
	memcpy(text, cert, strlen(cert));
	memcpy(text + strlen(cert), other_cert, strlen(other_cert) / 2);
	refused(false, text, len, NULL, "after certificate 1");
	free(text);
}

static void
test_what_is_no_key_is_named(void **state)
{
	const struct { const char *text, *passphrase, *says; } cases[] = {
		{"", NULL, "is empty"}, {"hello\n", NULL, "holds no PEM"},
		{cert, NULL, "changed places"},
		{BEGIN("PUBLIC KEY"), NULL, "the private one is needed"},
		{BEGIN("OPENSSH PRIVATE KEY"), NULL, "ssh-keygen"},
		{BEGIN("PRIVATE KEY"), NULL, "is damaged"},
		{locked, NULL, "needs a passphrase"},
		{old_locked, NULL, "needs a passphrase"},
		{locked, "Secret", "does not open with this passphrase"},
		{old_locked, "Secret", "does not open with this passphrase"}
	};

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++)
		refused(true, cases[i].text, strlen(cases[i].text),
		    cases[i].passphrase, cases[i].says);
	refused(true, der_key, der_key_len, NULL, "openssl pkey -inform DER");
}

static void
test_kinds_of_keys(void **state)
{
	EVP_PKEY *keys[] = {
		EVP_RSA_gen(2048), EVP_EC_gen("P-384"), EVP_EC_gen("P-521"),
		EVP_PKEY_Q_keygen(NULL, NULL, "ED25519"),
		EVP_PKEY_Q_keygen(NULL, NULL, "ED448"),
		EVP_EC_gen("brainpoolP256r1"), EVP_EC_gen("secp256k1"),
		EVP_PKEY_Q_keygen(NULL, NULL, "X25519")
	};

	(void)state;
	for (int i = 0; i < 8; i++) {
		assert_non_null(keys[i]);
		assert_int_equal(pem_is_for_tls13(keys[i]), i < 5);
		EVP_PKEY_free(keys[i]);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_text_of_any_editor_is_read),
		cmocka_unit_test(test_what_is_no_certificate_is_named),
		cmocka_unit_test(
		    test_second_certificate_that_is_damaged_is_named),
		cmocka_unit_test(test_what_is_no_key_is_named),
		cmocka_unit_test(test_kinds_of_keys)
	};

	return cmocka_run_group_tests(tests, set_up, tear_down);
}
