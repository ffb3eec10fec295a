/*
 * docs/reference-flaws.md, 1: who may be the key server, and who may ask it.
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
#include <errno.h>
#include <signal.h>

#include "api.h"
#include "peer.h"

#define PUB "ImposterPub00001"
#define SUB "ImposterSub00001"

static struct harness *h;

static int
group_set_up(void **state)
{
	(void)state;
	h = peer_home(PUB, SUB);
	harness_start_mosquitto(h);
	return 0;
}

static int
group_tear_down(void **state)
{
	(void)state;
	harness_free(h);
	return 0;
}

static bool
is_up(void *port)
{
	return harness_accepts(*(int *)port);
}

/* A TLS server that demands a client certificate, as kms does. */
static struct harness_child *
serve(int *port, const char *cert, const char *key)
{
	struct harness_child *child;

	*port = harness_free_port();
	child = harness_spawn(h, "openssl", "s_server", "-tls1_3", "-accept",
	    harness_format(h, "127.0.0.1:%d", *port), "-cert", cert, "-key",
	    key, "-CAfile", harness_ca(h), "-Verify", "1", "-quiet", NULL);
	assert_true(harness_wait(is_up, port, HARNESS_PATIENCE));
	return child;
}

static struct masqitt *
publisher(int port, const char *cert, const char *key)
{
	return MASQ_new(NULL, NULL, true, NULL, MASQ_role_publisher,
	    MASQ_key_ephemeral, 0, NULL, port, harness_ca(h), cert, key);
}

static void
test_ref01_enrolled_client_as_key_server(void **state)
{
	struct harness_child *child;
	struct masqitt *masq;
	int port;

	(void)state;
	child = serve(&port, harness_cert(h, SUB), harness_key(h, SUB));
	errno = 0;
	masq = publisher(port, harness_cert(h, PUB), harness_key(h, PUB));
	assert_null(masq);
	assert_int_equal(MASQ_last_status(), MASQ_ERR_KMS);
	assert_int_equal(errno, ECONNREFUSED);
	assert_non_null(strstr(MASQ_last_error(), "certificate"));
	/* It must not even have got the request: that names the client. */
	assert_null(strstr(harness_output(h, child), PUB));
	harness_stop(h, child, SIGTERM);
}

/* The same server with the key server's certificate is spoken to: it was the
 * certificate. (It prints the request and answers nothing.) */
static void
test_ref01_the_certificate_makes_the_difference(void **state)
{
	struct harness_child *child;
	int port;

	(void)state;
	child = serve(&port, harness_cert(h, "kms"), harness_key(h, "kms"));
	test_clock_run();
	assert_null(publisher(port, harness_cert(h, PUB),
	    harness_key(h, PUB)));
	test_clock_stop();
	assert_int_equal(MASQ_last_status(), MASQ_ERR_KMS);
	harness_expect(h, child, PUB);
	harness_stop(h, child, SIGTERM);
}

static void
test_files_that_do_not_fit(void **state)
{
	static const struct {
		const char *cert, *key;
	} cases[] = {
		{ PUB, SUB }, { "nobody", PUB }, { PUB, "nobody" },
	};

	(void)state;
	harness_start_kms(h, NULL);
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		errno = 0;
		assert_null(publisher(h->kms_port,
		    harness_cert(h, cases[i].cert),
		    harness_key(h, cases[i].key)));
		assert_int_equal(MASQ_last_status(), MASQ_ERR_TLS_INIT);
		assert_int_equal(errno, EACCES);
		assert_string_not_equal(MASQ_last_error(), "");
	}
	/* A client id that is not the certificate's. */
	errno = 0;
	assert_null(MASQ_new(SUB, NULL, true, NULL, MASQ_role_publisher,
	    MASQ_key_ephemeral, 0, NULL, h->kms_port, harness_ca(h),
	    harness_cert(h, PUB), harness_key(h, PUB)));
	assert_int_equal(MASQ_last_status(), MASQ_ERR_TLS_INIT);
	assert_int_equal(errno, EACCES);
	/* A role that is not the enrolled one. */
	assert_null(publisher(h->kms_port, harness_cert(h, SUB),
	    harness_key(h, SUB)));
	assert_int_equal(MASQ_last_status(), MASQ_ERR_KMS);
	assert_int_equal(errno, ECONNREFUSED);
	harness_stop_kms(h);
}

/* No certificate, no answer. */
static void
test_ref01_nobody_without_certificate(void **state)
{
	struct harness_result result;

	(void)state;
	harness_start_kms(h, NULL);
	result = harness_run(h, "sh", "-c", harness_format(h,
	    "{ printf '\\001\\031\\000\\0051.0/1\\000\\020%s'; sleep 1; } | "
	    "timeout 60 openssl s_client -tls1_3 -quiet -connect "
	    "127.0.0.1:%d -CAfile %s", PUB, h->kms_port, harness_ca(h)),
	    NULL);
	assert_int_equal(result.out_len, 0);
	assert_non_null(strstr(result.err, "certificate required"));
	harness_stop_kms(h);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_ref01_enrolled_client_as_key_server),
		cmocka_unit_test(
		    test_ref01_the_certificate_makes_the_difference),
		cmocka_unit_test(test_files_that_do_not_fit),
		cmocka_unit_test(test_ref01_nobody_without_certificate),
	};

	return cmocka_run_group_tests(tests, group_set_up, group_tear_down);
}
