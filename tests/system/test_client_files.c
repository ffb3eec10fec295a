/*
 * The example programs with certificates, keys, hosts and an OpenSSL as they
 * are found in the field.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <sys/stat.h>

#include <cmocka.h>

#include "harness.h"

#define PUB "FilesPub00000001"
#define SUB "FilesSub00000001"

static struct harness *h;
static char *kms_port, *broker_port;

static int
group_set_up(void **state)
{
	(void)state;
	h = harness_new();
	harness_provision(h, NULL);
	harness_enrol(h, PUB, "pub");
	harness_enrol(h, SUB, "sub");
	harness_start_kms(h, NULL);
	harness_start_mosquitto(h);
	kms_port = harness_format(h, "%d", h->kms_port);
	broker_port = harness_format(h, "%d", h->broker_port);
	return 0;
}

static int
group_tear_down(void **state)
{
	(void)state;
	harness_free(h);
	return 0;
}

#define OURS "-A", harness_ca(h), "-C", harness_cert(h, PUB)
#define BROKER "-b", "127.0.0.1", "-p", broker_port
#define ONCE BROKER, "-n", "1"

static void
test_private_key_with_a_passphrase(void **state)
{
	char *locked = harness_format(h, "%s/locked.pem", h->dir);
	char *pass = harness_format(h, "%s/pass", h->dir);
	struct harness_result r;

	(void)state;
	harness_write(h, pass, "secret\r\n", 8);
	harness_run_ok(h, "openssl", "pkey", "-in", harness_key(h, PUB),
	    "-out", locked, "-aes256", "-passout", "pass:secret", NULL);
	r = harness_run(h, "masqitt_publisher", OURS, "-P", locked, "-K",
	    kms_port, ONCE, NULL);
	assert_int_equal(r.status, 1);
	assert_non_null(strstr(r.err, "is encrypted: name a file"));
	assert_null(strstr(r.err, "secret"));
	harness_run_ok(h, "masqitt_publisher", OURS, "-P", locked, "-w", pass,
	    "-K", kms_port, ONCE, NULL);
	assert_int_equal(chmod(pass, 0644), 0);
	r = harness_run(h, "masqitt_publisher", OURS, "-P", locked, "-w",
	    pass, "-K", kms_port, ONCE, NULL);
	assert_int_equal(r.status, 1);
	assert_non_null(strstr(r.err, harness_format(h, "chmod 600 %s",
	    pass)));
}

static void
test_other_organisation_is_refused_at_start(void **state)
{
	static const char *const programs[] = {
		"masqitt_publisher", "masqitt_subscriber"
	};
	struct harness_result r;

	(void)state;
	for (int i = 0; i < 2; i++) {
		const char *id = i == 0 ? PUB : SUB;

		r = harness_run(h, programs[i], "-A", harness_ca(h), "-C",
		    harness_cert(h, id), "-P", harness_key(h, id), "-o",
		    "ACME", "-K", kms_port, ONCE, NULL);
		assert_int_equal(r.status, 1);
		assert_non_null(strstr(r.err, "does not have O=ACME"));
	}
	harness_run_ok(h, "masqitt_publisher", OURS, "-P",
	    harness_key(h, PUB), "-o", "*", "-K", kms_port, ONCE, NULL);
}

static void
test_key_server_as_people_write_it(void **state)
{
	char *hosts[] = {
		harness_format(h, "127.0.0.1:%s", kms_port),
		harness_format(h, " LocalHost:%s\n", kms_port),
		harness_format(h, "[127.0.0.1]:%s", kms_port)
	};
	struct harness_result r;

	(void)state;
	for (int i = 0; i < 3; i++)
		harness_run_ok(h, "masqitt_publisher", OURS, "-P",
		    harness_key(h, PUB), "-k", hosts[i], ONCE, NULL);
	r = harness_run(h, "masqitt_publisher", OURS, "-P",
	    harness_key(h, PUB), "-k", "https://localhost/", ONCE, NULL);
	assert_int_equal(r.status, 1);
	assert_non_null(strstr(r.err, "a name or an address alone"));
}

/* An OpenSSL without its algorithms is not 'out of memory'. */
static void
test_missing_provider_is_named(void **state)
{
	static const char config[] = "openssl_conf = a\n[a]\nproviders = b\n"
	    "[b]\nbase = c\n[c]\nactivate = 1\n";
	char *path = harness_format(h, "%s/openssl.cnf", h->dir);
	char *variable = harness_format(h, "OPENSSL_CONF=%s", path);
	struct harness_result results[4];

	(void)state;
	harness_write(h, path, config, strlen(config));
	results[0] = harness_run(h, "env", variable, TEST_BIN
	    "/masqitt_publisher", OURS, "-P", harness_key(h, PUB), "-K",
	    kms_port, ONCE, NULL);
	results[1] = harness_run(h, "env", variable, TEST_BIN "/rand_id",
	    NULL);
	results[2] = harness_run(h, "env", variable, TEST_BIN "/kms", "-H",
	    h->home, "-p", "0", "-x", NULL);
	results[3] = harness_run(h, "env", variable, TEST_BIN
	    "/generate_client_cert", "-H", h->home, "FilesPub00000002", "pub",
	    NULL);
	for (int i = 0; i < 4; i++) {
		print_message("%s", results[i].err);
		assert_int_not_equal(results[i].status, 0);
		assert_null(strstr(results[i].err, "out of memory"));
		assert_non_null(strstr(results[i].err, "OPENSSL_CONF"));
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_private_key_with_a_passphrase),
		cmocka_unit_test(test_other_organisation_is_refused_at_start),
		cmocka_unit_test(test_key_server_as_people_write_it),
		cmocka_unit_test(test_missing_provider_is_named)
	};

	return cmocka_run_group_tests(tests, group_set_up, group_tear_down);
}
