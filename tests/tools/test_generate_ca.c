/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>
#include <openssl/x509v3.h>

#include "tools/check.h"

static struct harness_result
run(struct harness *h)
{
	return harness_run(h, "generate_ca", "-H", h->home, NULL);
}

static void
test_usage(void **state)
{
	static const struct {
		const char *args[3];
		const char *text;
	} cases[] = {
		{{"more", NULL, NULL}, "unexpected \"more\""},
		{{"-k", "dsa", NULL}, "unknown key type \"dsa\""},
		{{"-d", "0", NULL}, "from 1 to 36525"},
		{{"-d", "36526", NULL}, "from 1 to 36525"},
		{{"-d", "ten", NULL}, "from 1 to 36525"},
		{{"-d", "", NULL}, "from 1 to 36525"},
		{{"-n", "not a name", NULL}, "neither a host name nor an IP"},
		{{"-r", "-k", "P-256"}, "-r keeps the key"},
	};
	struct harness *h = harness_new();

	(void)state;
	check_usage_text("generate_ca");
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++)
		check_refused(harness_run(h, "generate_ca", "-H", h->home,
		    cases[i].args[0], cases[i].args[1], cases[i].args[2],
		    NULL), 2, "generate_ca", cases[i].text);
	assert_int_equal(check_count(h->home, ""), 0);
	check_refused(harness_run(h, "generate_ca", "-H",
	    check_path(h, "nowhere"), NULL), 1, "generate_ca",
	    "nowhere\" (-H): No such file");
	harness_free(h);
}

static void
assert_random_serial(const X509 *certificate)
{
	BIGNUM *n = ASN1_INTEGER_to_BN(X509_get0_serialNumber(certificate),
	    NULL);

	assert_non_null(n);
	assert_false(BN_is_negative(n));
	assert_true(BN_num_bits(n) <= 128);
	/* Fewer by chance: once in 2^64. */
	assert_true(BN_num_bits(n) > 64);
	BN_free(n);
}

static void
assert_days(const X509 *certificate, int want)
{
	int days, seconds;

	assert_int_equal(ASN1_TIME_diff(&days, &seconds,
	    X509_get0_notBefore(certificate),
	    X509_get0_notAfter(certificate)), 1);
	assert_int_equal(days, want);
	assert_true(X509_cmp_current_time(
	    X509_get0_notBefore(certificate)) < 0);
}

static void
check_ca(struct harness *h, X509 *ca)
{
	assert_int_equal(X509_get_version(ca), X509_VERSION_3);
	assert_string_equal(check_subject(h, ca),
	    "CN=MasQiTT Certification Authority,O=MasQiTT");
	assert_int_equal(X509_NAME_cmp(X509_get_issuer_name(ca),
	    X509_get_subject_name(ca)), 0);
	assert_int_equal(X509_check_ca(ca), 1);
	assert_int_equal(X509_get_key_usage(ca),
	    KU_KEY_CERT_SIGN | KU_CRL_SIGN);
	assert_int_equal(X509_get_pathlen(ca), 0);
	assert_random_serial(ca);
	assert_days(ca, 3652);
	assert_true(check_chain(ca, ca, X509_PURPOSE_ANY));
}

static void
check_kms(struct harness *h, X509 *kms, X509 *ca)
{
	assert_int_equal(X509_get_version(kms), X509_VERSION_3);
	assert_string_equal(check_subject(h, kms),
	    "CN=MasQiTT Key Management Server,O=MasQiTT");
	assert_int_equal(X509_check_ca(kms), 0);
	assert_int_equal(X509_get_key_usage(kms), KU_DIGITAL_SIGNATURE);
	assert_int_equal(X509_get_extended_key_usage(kms), XKU_SSL_SERVER);
	assert_random_serial(kms);
	assert_days(kms, 3652);
	assert_true(check_chain(kms, ca, X509_PURPOSE_SSL_SERVER));
	assert_false(check_chain(kms, ca, X509_PURPOSE_SSL_CLIENT));
	assert_int_equal(X509_check_host(kms, "localhost", 0, 0, NULL), 1);
	assert_int_equal(X509_check_ip_asc(kms, "127.0.0.1", 0), 1);
	assert_int_equal(X509_check_ip_asc(kms, "::1", 0), 1);
	assert_int_equal(X509_check_ip_asc(kms, "127.0.0.2", 0), 0);
	assert_int_equal(X509_check_host(kms, "other", 0, 0, NULL), 0);
}

static void
test_contents(void **state)
{
	struct harness *h = harness_new();
	struct harness_result r = harness_run_ok(h, "generate_ca", "-H",
	    h->home, NULL);
	char host[256] = "";
	X509 *ca, *kms;
	EVP_PKEY *ca_key, *kms_key;

	(void)state;
	assert_non_null(strstr(r.out, harness_format(h,
	    "Next: generate_client_cert -H %s ID", h->home)));
	assert_int_equal(check_mode(check_path(h, "ca")), 0700);
	assert_int_equal(check_mode(check_path(h, "ca/ca-key.pem")), 0600);
	assert_int_equal(check_mode(check_path(h, "ca/kms-key.pem")), 0600);
	assert_int_equal(check_mode(check_path(h, "ca/ca-crt.pem")), 0644);
	assert_int_equal(check_mode(check_path(h, "ca/kms-crt.pem")), 0644);
	assert_int_equal(check_count(check_path(h, "ca"), ""), 4);
	assert_int_equal(check_count(h->home, ""), 1);
	ca = check_certificate(h, "ca/ca-crt.pem");
	kms = check_certificate(h, "ca/kms-crt.pem");
	ca_key = check_key(h, "ca/ca-key.pem");
	kms_key = check_key(h, "ca/kms-key.pem");
	check_ca(h, ca);
	check_kms(h, kms, ca);
	assert_int_equal(X509_check_private_key(ca, ca_key), 1);
	assert_int_equal(X509_check_private_key(kms, kms_key), 1);
	assert_int_equal(EVP_PKEY_eq(ca_key, kms_key), 0);
	assert_int_equal(EVP_PKEY_get_bits(ca_key), 256);
	assert_true(EVP_PKEY_is_a(ca_key, "EC"));
	assert_int_equal(gethostname(host, sizeof(host) - 1), 0);
	if (strstr(r.out, host) != NULL)
		assert_int_equal(X509_check_host(kms, host, 0, 0, NULL), 1);
	X509_free(ca);
	X509_free(kms);
	EVP_PKEY_free(ca_key);
	EVP_PKEY_free(kms_key);
	harness_free(h);
}

static void
test_options(void **state)
{
	struct harness *h = harness_new();
	X509 *ca, *kms;

	(void)state;
	(void)harness_run_ok(h, "generate_ca", "-H", h->home, "-d", "30",
	    "-n", "kms.plant.example", "-n", "192.0.2.7", "-n",
	    "2001:db8::7", "-n", "localhost", NULL);
	ca = check_certificate(h, "ca/ca-crt.pem");
	kms = check_certificate(h, "ca/kms-crt.pem");
	assert_days(ca, 30);
	assert_days(kms, 30);
	assert_int_equal(X509_check_host(kms, "kms.plant.example", 0, 0,
	    NULL), 1);
	assert_int_equal(X509_check_host(kms, "localhost", 0, 0, NULL), 1);
	assert_int_equal(X509_check_ip_asc(kms, "192.0.2.7", 0), 1);
	assert_int_equal(X509_check_ip_asc(kms, "2001:db8::7", 0), 1);
	X509_free(ca);
	X509_free(kms);
	harness_free(h);
}

static void
test_key_types(void **state)
{
	static const struct {
		const char *type, *algorithm;
		int bits;
	} cases[] = {
		{"p-256", "EC", 256}, {"P-384", "EC", 384},
		{"P-521", "EC", 521}, {"ed25519", "ED25519", 256},
		{"ED448", "ED448", 456}, {"rsa2048", "RSA", 2048},
		{"rsa3072", "RSA", 3072},
	};

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		struct harness *h = harness_new();
		EVP_PKEY *key;
		X509 *ca, *kms;

		(void)harness_run_ok(h, "generate_ca", "-H", h->home, "-k",
		    cases[i].type, NULL);
		ca = check_certificate(h, "ca/ca-crt.pem");
		kms = check_certificate(h, "ca/kms-crt.pem");
		key = check_key(h, "ca/kms-key.pem");
		assert_true(EVP_PKEY_is_a(key, cases[i].algorithm));
		assert_int_equal(EVP_PKEY_get_bits(key), cases[i].bits);
		assert_true(check_chain(kms, ca, X509_PURPOSE_SSL_SERVER));
		X509_free(ca);
		X509_free(kms);
		EVP_PKEY_free(key);
		harness_free(h);
	}
}

/* What is there stays, to the byte. */
static void
test_refuses_to_overwrite(void **state)
{
	struct harness *h = harness_new();
	const char *path = check_path(h, "ca/ca-key.pem");
	char *before;

	(void)state;
	(void)harness_run_ok(h, "generate_ca", "-H", h->home, NULL);
	before = harness_read(h, path, NULL);
	check_refused(run(h), 1, "generate_ca", "not overwritten");
	check_refused(run(h), 1, "generate_ca", "generate_ca -r");
	assert_string_equal(harness_read(h, path, NULL), before);
	assert_int_equal(check_count(h->home, ""), 1);
	harness_free(h);
}

/* Any name that is taken, unless by an empty folder. */
static void
test_folder_in_the_way(void **state)
{
	struct harness *h = harness_new();
	const char *ca = check_path(h, "ca");

	(void)state;
	harness_write(h, ca, "x", 1);
	check_refused(run(h), 1, "generate_ca", "not overwritten");
	assert_string_equal(harness_read(h, ca, NULL), "x");
	assert_int_equal(unlink(ca), 0);
	assert_int_equal(mkdir(ca, 0700), 0);
	harness_write(h, check_path(h, "ca/note"), "x", 1);
	check_refused(run(h), 1, "generate_ca", "not overwritten");
	assert_int_equal(check_count(ca, ""), 1);
	assert_int_equal(check_count(h->home, ""), 1);
	assert_int_equal(unlink(check_path(h, "ca/note")), 0);
	(void)harness_run_ok(h, "generate_ca", "-H", h->home, NULL);
	assert_int_equal(check_count(ca, ""), 4);
	assert_int_equal(check_count(h->home, ""), 1);
	harness_free(h);
}

/* Other names, the same key and authority. */
static void
test_reissue(void **state)
{
	struct harness *h = harness_new();
	struct harness_result r;
	X509 *ca, *kms;
	EVP_PKEY *key;
	char *ca_before, *key_before;

	(void)state;
	check_refused(harness_run(h, "generate_ca", "-H", h->home, "-r",
	    NULL), 1, "generate_ca", "run generate_ca first");
	(void)harness_run_ok(h, "generate_ca", "-H", h->home, "-n", "old",
	    "-n", "192.0.2.7", NULL);
	ca_before = harness_read(h, check_path(h, "ca/ca-crt.pem"), NULL);
	key_before = harness_read(h, check_path(h, "ca/kms-key.pem"), NULL);
	r = harness_run_ok(h, "generate_ca", "-H", h->home, "-r", "-n", "new",
	    NULL);
	assert_non_null(strstr(r.out, "DNS:new"));
	assert_non_null(strstr(r.out, "DNS:old"));
	assert_non_null(strstr(r.out, harness_format(h,
	    "Next: kms_ctrl -c -H %s tells", h->home)));
	assert_string_equal(ca_before, harness_read(h,
	    check_path(h, "ca/ca-crt.pem"), NULL));
	assert_string_equal(key_before, harness_read(h,
	    check_path(h, "ca/kms-key.pem"), NULL));
	assert_int_equal(check_count(check_path(h, "ca"), ""), 4);
	ca = check_certificate(h, "ca/ca-crt.pem");
	kms = check_certificate(h, "ca/kms-crt.pem");
	key = check_key(h, "ca/kms-key.pem");
	/* Issued for as long as the authority lives, not longer. */
	assert_int_equal(ASN1_TIME_compare(X509_get0_notAfter(kms),
	    X509_get0_notAfter(ca)), 0);
	assert_int_equal(X509_check_private_key(kms, key), 1);
	assert_int_equal(X509_check_host(kms, "new", 0, 0, NULL), 1);
	assert_int_equal(X509_check_host(kms, "localhost", 0, 0, NULL), 1);
	assert_int_equal(X509_check_host(kms, "old", 0, 0, NULL), 1);
	assert_int_equal(X509_check_ip_asc(kms, "192.0.2.7", 0), 1);
	assert_true(check_chain(kms, ca, X509_PURPOSE_SSL_SERVER));
	X509_free(kms);
	/* Renewed without a word about names, none is lost or doubled. */
	(void)harness_run_ok(h, "generate_ca", "-H", h->home, "-r", NULL);
	kms = check_certificate(h, "ca/kms-crt.pem");
	assert_int_equal(X509_check_host(kms, "old", 0, 0, NULL), 1);
	assert_int_equal(X509_check_host(kms, "new", 0, 0, NULL), 1);
	assert_int_equal(X509_check_ip_asc(kms, "192.0.2.7", 0), 1);
	X509_free(kms);
	/* The way to be rid of them. */
	assert_int_equal(unlink(check_path(h, "ca/kms-crt.pem")), 0);
	r = harness_run_ok(h, "generate_ca", "-H", h->home, "-r", "-n", "new",
	    NULL);
	kms = check_certificate(h, "ca/kms-crt.pem");
	assert_int_equal(X509_check_host(kms, "old", 0, 0, NULL), 0);
	assert_int_equal(X509_check_host(kms, "new", 0, 0, NULL), 1);
	X509_free(ca);
	X509_free(kms);
	EVP_PKEY_free(key);
	harness_free(h);
}

/* A secret that others can read is one no more. */
static void
test_open_key(void **state)
{
	struct harness *h = harness_new();
	const char *key = check_path(h, "ca/ca-key.pem");

	(void)state;
	(void)harness_run_ok(h, "generate_ca", "-H", h->home, NULL);
	assert_int_equal(chmod(key, 0640), 0);
	check_refused(harness_run(h, "generate_ca", "-H", h->home, "-r",
	    NULL), 1, "generate_ca", harness_format(h, "run: chmod 600 %s",
	    key));
	harness_free(h);
}

/* In the home of somebody else root leaves files that belong to its owner. */
static void
test_owner(void **state)
{
	struct harness *h = harness_new();
	uid_t owner = check_give_home(h);

	(void)state;
	(void)harness_run_ok(h, "generate_ca", "-H", h->home, NULL);
	check_owner(h->home, owner);
	(void)harness_run_ok(h, "generate_ca", "-H", h->home, "-r", NULL);
	check_owner(h->home, owner);
	harness_free(h);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_usage),
		cmocka_unit_test(test_contents),
		cmocka_unit_test(test_options),
		cmocka_unit_test(test_key_types),
		cmocka_unit_test(test_refuses_to_overwrite),
		cmocka_unit_test(test_folder_in_the_way),
		cmocka_unit_test(test_reissue),
		cmocka_unit_test(test_open_key),
		cmocka_unit_test(test_owner),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
