/*
 * The key server's own certificate: what it refuses to start with, and what it
 * warns about.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include "kms/own_cert.h"

#include <fcntl.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include <openssl/pem.h>

#include "base/fail.h"
#include "kms/log.h"
#include "kms/tls.h"
#include "kms/tls_check.h"

/* Its fail() is not ours, so it comes last. */
#include <cmocka.h>

#define COUNT(a) (sizeof(a) / sizeof((a)[0]))
#define SAN "IP:127.0.0.1,DNS:kms.example.org"
#define LOCAL "127.0.0.1"

/* A server with this certificate, of this authority. */
static void
install(struct fixture *f, const struct certs_spec *spec,
    const struct certs_pair *ca)
{
	struct certs_pair *kms = certs_make(spec, ca);

	certs_write(kms, f->dir, "kms");
	certs_free(kms);
}

/* What is logged about the certificate of the home. */
static const char *
warnings(struct fixture *f, const char *address)
{
	char *path = harness_format(f->h, "%s/log", f->h->dir);
	int saved = dup(STDERR_FILENO), fd;
	SSL_CTX *ctx = server_ctx(f);

	fd = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
	assert_true(fd >= 0);
	assert_true(dup2(fd, STDERR_FILENO) >= 0);
	kms_own_cert_warn(ctx, address, (int64_t)time(NULL), NULL, 0);
	assert_true(dup2(saved, STDERR_FILENO) >= 0);
	(void)close(saved);
	(void)close(fd);
	SSL_CTX_free(ctx);
	return harness_read(f->h, path, NULL);
}

static void
expect_refusal(struct fixture *f, const char *text)
{
	SSL_CTX *ctx;

	assert_int_equal(kms_tls_open(f->h->home, f->config, &ctx),
	    MASQ_ERR_TLS_INIT);
	assert_null(ctx);
	if (strstr(fail_text(), text) == NULL)
		fail_msg("\"%s\" is not in: %s", text, fail_text());
}

static void
expired_is_refused(void **state)
{
	const struct certs_spec old = {.cn = CERTS_KMS_NAME, .san = SAN,
	    .expired = true};
	const struct certs_spec old_ca = {.cn = CERTS_CA_NAME, .ca = true,
	    .expired = true};
	const struct certs_spec good = {.cn = CERTS_KMS_NAME, .san = SAN};
	struct certs_pair *ca = certs_make(&old_ca, NULL);
	struct fixture *f = *state;
	char *file = harness_ca(f->h), *both;

	install(f, &old, f->ca);
	expect_refusal(f, "generate_ca -r");
	expect_refusal(f, "clock");

	/* An old authority beside the one in use does no harm. */
	certs_write(ca, f->dir, "old");
	install(f, &good, f->ca);
	both = harness_format(f->h, "%s%s", harness_read(f->h,
	    harness_cert(f->h, "old"), NULL), harness_read(f->h, file, NULL));
	harness_write(f->h, file, both, strlen(both));
	assert_non_null(strstr(warnings(f, LOCAL), "an authority of "
	    "ca/ca-crt.pem, \"O=MasQiTT, CN=MasQiTT Certification Authority\","
	    " expired on 20"));
	install(f, &good, ca);
	expect_refusal(f, "ca/ca-crt.pem expired on 20");
	certs_free(ca);
}

static void
the_rest_is_warned_about(void **state)
{
	static const struct {
		const char *address;
		struct certs_spec spec;
		bool other_ca;
		const char *says;	/* NULL: nothing */
	} cases[] = {
		{LOCAL, {.cn = CERTS_KMS_NAME, .san = SAN}, false, NULL},
		{LOCAL, {.cn = CERTS_KMS_NAME, .san = SAN,
		    .eku = "serverAuth"}, false, NULL},
		{"0.0.0.0", {.cn = CERTS_KMS_NAME, .san = SAN}, false, NULL},
		{"::", {.cn = CERTS_KMS_NAME, .san = SAN}, false, NULL},
		{"kms.example.org", {.cn = CERTS_KMS_NAME, .san = SAN}, false,
		    NULL},
		{"KMS.example.org.", {.cn = CERTS_KMS_NAME, .san = SAN},
		    false, NULL},
		{"127.0.0.9", {.cn = CERTS_KMS_NAME, .san = "DNS:localhost"},
		    false, NULL},
		/* As the reference makes it. */
		{LOCAL, {.cn = CERTS_KMS_NAME, .v1 = true,
		    .key = CERTS_RSA2048}, false, NULL},
		{"192.0.2.1", {.cn = CERTS_KMS_NAME, .san = SAN}, false,
		    "listens on 192.0.2.1, which ca/kms-crt.pem does not name,"
		    " so that clients which connect to that will refuse it: "
		    "generate_ca -r -n 192.0.2.1"},
		{"other.example.org", {.cn = CERTS_KMS_NAME, .san = SAN},
		    false, "listens on other.example.org"},
		{"2001:db8::7", {.cn = CERTS_KMS_NAME, .san = SAN}, false,
		    "listens on 2001:db8::7"},
		{LOCAL, {.cn = "kms.example.org"}, false,
		    "has no subject alternative name"},
		{LOCAL, {.cn = CERTS_KMS_NAME, .san = SAN,
		    .eku = "clientAuth"}, false, "serverAuth"},
		{LOCAL, {.cn = CERTS_KMS_NAME, .san = SAN}, true,
		    "not issued by an authority of ca/ca-crt.pem"},
		{LOCAL, {.cn = CERTS_KMS_NAME, .san = SAN, .future = true},
		    false, "clock"},
		{LOCAL, {.cn = CERTS_KMS_NAME, .san = SAN, .days = 29}, false,
		    "CN=MasQiTT Key Management Server\", expires on 20"},
		{LOCAL, {.cn = CERTS_KMS_NAME, .san = SAN, .days = 31}, false,
		    NULL},
	};
	struct fixture *f = *state;
	const char *log;

	for (size_t i = 0; i < COUNT(cases); i++) {
		install(f, &cases[i].spec, cases[i].other_ca ? f->other_ca :
		    f->ca);
		log = warnings(f, cases[i].address);
		if (cases[i].says == NULL ? *log != '\0' :
		    strstr(log, cases[i].says) == NULL)
			fail_msg("case %zu: %s", i, log);
	}
}

/* A list of withdrawn certificates would be believed to shut somebody out. */
static void
a_list_of_withdrawn_certificates(void **state)
{
	struct fixture *f = *state;
	char *file = harness_ca(f->h), *cert, *list;
	FILE *key_file = fopen(harness_key(f->h, "ca"), "r");
	EVP_PKEY *key = PEM_read_PrivateKey(key_file, NULL, NULL, NULL);
	BIO *out = BIO_new(BIO_s_mem());
	X509_CRL *crl = X509_CRL_new();
	ASN1_TIME *now = X509_gmtime_adj(NULL, 0);
	long len;

	assert_non_null(key);
	assert_int_equal(fclose(key_file), 0);
	assert_int_equal(X509_CRL_set1_lastUpdate(crl, now), 1);
	assert_true(X509_CRL_sign(crl, key, EVP_sha256()) > 0);
	assert_int_equal(PEM_write_bio_X509_CRL(out, crl), 1);
	len = BIO_get_mem_data(out, &list);
	cert = harness_read(f->h, file, NULL);
	cert = harness_format(f->h, "%s%.*s", cert, (int)len, list);
	harness_write(f->h, file, cert, strlen(cert));
	assert_non_null(strstr(warnings(f, LOCAL), "remove clients from "
	    "kms.cfg"));
	X509_CRL_free(crl);
	ASN1_TIME_free(now);
	EVP_PKEY_free(key);
	BIO_free(out);
}

/* The authorities' certificates run out as well. */
static void
an_authority_that_runs_out(void **state)
{
	const struct certs_spec soon = {.cn = CERTS_CA_NAME, .ca = true,
	    .days = 29};
	const struct certs_spec spec = {.cn = CERTS_KMS_NAME, .san = SAN};
	struct certs_pair *ca = certs_make(&soon, NULL);
	struct fixture *f = *state;

	certs_write(ca, f->dir, "ca");
	install(f, &spec, ca);
	assert_non_null(strstr(warnings(f, LOCAL), "Certification Authority\","
	    " expires on 20"));
	certs_free(ca);
}

/* A server below an authority between is issued by the one above, too. */
static void
with_a_chain(void **state)
{
	const struct certs_spec spec = {.cn = "Site", .ca = true};
	struct fixture *f = *state;
	struct certs_pair *site = certs_make(&spec, f->ca);
	struct certs_pair *kms = certs_kms(site, false);
	char *file = harness_cert(f->h, "kms"), *both;

	certs_write(site, f->dir, "site");
	certs_write(kms, f->dir, "kms");
	assert_non_null(strstr(warnings(f, LOCAL), "not issued by"));
	both = harness_format(f->h, "%s%s", harness_read(f->h, file, NULL),
	    harness_read(f->h, harness_cert(f->h, "site"), NULL));
	harness_write(f->h, file, both, strlen(both));
	assert_string_equal(warnings(f, LOCAL), "");
	certs_free(site);
	certs_free(kms);
}

int
main(void)
{
#define CASE(test) \
	cmocka_unit_test_setup_teardown(test, tls_set_up, tls_tear_down)
	const struct CMUnitTest tests[] = {
		CASE(expired_is_refused),
		CASE(the_rest_is_warned_about),
		CASE(an_authority_that_runs_out),
		CASE(a_list_of_withdrawn_certificates),
		CASE(with_a_chain),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
