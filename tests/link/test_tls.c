/*
 * Who is who: the files of a client, and certificates of either side.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include "base/fail.h" /* before cmocka.h, which has a macro fail */

#include <cmocka.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "link/ends.h"

static void
test_open_refuses_bad_files(void **state)
{
	static const struct { const char *ca, *cert, *key, *says; } cases[] = {
		{"none.pem", "client-crt.pem", "client-key.pem",
		    "none.pem: No such file"},
		{"ca-crt.pem", "none.pem", "client-key.pem",
		    "none.pem: No such file"},
		{"ca-crt.pem", "client-crt.pem", "none.pem",
		    "none.pem: No such file"},
		{"client-key.pem", "client-crt.pem", "client-key.pem",
		    "client-key.pem"},
		{"ca-crt.pem", "client-key.pem", "client-key.pem",
		    "client-key.pem"},
		{"ca-crt.pem", "client-crt.pem", "client-crt.pem",
		    "client-crt.pem"},
		/* Another key of the same kind, and one of another kind. */
		{"ca-crt.pem", "client-crt.pem", "kms-key.pem",
		    "does not belong"},
		{"ca-crt.pem", "client-crt.pem", "client-reference-key.pem",
		    "does not belong"},
		/* Certificates that name no client. */
		{"ca-crt.pem", "kms-crt.pem", "kms-key.pem", "no client id"},
		{"ca-crt.pem", "two-names-crt.pem", "two-names-key.pem",
		    "no client id"},
		{"ca-crt.pem", "no-name-crt.pem", "no-name-key.pem",
		    "no client id"},
		{"ca-crt.pem", "locked-crt.pem", "locked-key.pem",
		    "locked-key.pem"}
	};
	char id[MASQ_CLIENTID_LEN + 1];
	struct credentials own;
	struct link *link;
	FILE *f;

	(void)state;
	ends_certify("two-names", (struct certs_spec){.cn = ID,
	    .second_cn = "PumpTemp007c0481"});
	ends_certify("no-name", (struct certs_spec){.cn = NULL});
	ends_certify("locked", (struct certs_spec){.cn = ID});
	/* Looks like a key with a passphrase: nobody is asked for one. */
	f = fopen(ends_file("locked-key.pem"), "w");
	assert_non_null(f);
	(void)fputs("-----BEGIN EC PRIVATE KEY-----\n"
	    "Proc-Type: 4,ENCRYPTED\n"
	    "DEK-Info: AES-128-CBC,00112233445566778899AABBCCDDEEFF\n\n"
	    "AAAAAAAAAAAAAAAAAAAAAA==\n"
	    "-----END EC PRIVATE KEY-----\n", f);
	assert_int_equal(fclose(f), 0);

	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		own = ends_own(cases[i].ca, cases[i].cert, cases[i].key);
		assert_int_equal(link_open(NULL, 1, &own, id, &link),
		    MASQ_ERR_TLS_INIT);
		assert_null(link);
		assert_non_null(strstr(fail_text(), cases[i].says));
	}
}

static void
test_server_identity(void **state)
{
	static const struct {
		const char *what;
		struct certs_spec spec;
		bool accepted;
	} cases[] = {
		{"by address", {.cn = "x", .eku = "serverAuth",
		    .san = "IP:127.0.0.1"}, true},
		{"of another address", {.cn = CERTS_KMS_NAME,
		    .eku = "serverAuth", .san = "IP:127.0.0.2"}, false},
		{"of a name only", {.cn = CERTS_KMS_NAME, .eku = "serverAuth",
		    .san = "DNS:localhost"}, false},
		{"address as a name", {.cn = "127.0.0.1", .eku = "serverAuth",
		    .san = "DNS:127.0.0.1"}, false},
		{"purpose missing", {.cn = CERTS_KMS_NAME,
		    .san = "IP:127.0.0.1"}, false},
		{"purpose of a client", {.cn = CERTS_KMS_NAME,
		    .eku = "clientAuth", .san = "IP:127.0.0.1"}, false},
		{"no alternative name", {.cn = CERTS_KMS_NAME,
		    .eku = "serverAuth"}, true},
		{"no alternative name, purpose of a client",
		    {.cn = CERTS_KMS_NAME, .eku = "clientAuth"}, false},
		{"no alternative name, no purpose", {.cn = CERTS_KMS_NAME},
		    true},
		{"another organisation", {.cn = CERTS_KMS_NAME, .o = "MasQ"},
		    false},
		{"no organisation", {.cn = CERTS_KMS_NAME, .o = ""}, false},
		{"two common names", {.cn = CERTS_KMS_NAME,
		    .second_cn = "x"}, false},
		{"almost its name", {.cn = "MasQiTT Key Management Serve"},
		    false},
		{"a client of ours", {.cn = ID, .eku = "clientAuth"}, false},
		{"a client with a purpose", {.cn = ID, .eku = "serverAuth"},
		    false},
		{"expired", {.cn = CERTS_KMS_NAME, .eku = "serverAuth",
		    .san = "IP:127.0.0.1", .expired = true}, false}
	};
	struct ends e;

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		print_message("server: %s\n", cases[i].what);
		ends_certify("server", cases[i].spec);
		e.kms = ends_serve("server", 0);
		e.link = ends_open("127.0.0.1", fake_kms_port(e.kms),
		    "client");
		if (cases[i].accepted) {
			ask_time(e.link);
		} else {
			ask_in_vain(e.link);
			assert_int_equal(link_errno(e.link), EACCES);
			assert_int_equal(fake_kms_requests(e.kms), 0);
		}
		ends_stop(&e);
	}
}

/* The sentence tells what to do. */
static void
test_server_refused(void **state)
{
	static const char *const cases[][2] = {
		{"elsewhere", "generate_ca -r -n 127.0.0.1"},
		{"foreign-kms", "is that the ca-crt.pem of this KMS?"}
	};
	struct ends e;

	(void)state;
	ends_certify("elsewhere", (struct certs_spec){.cn = CERTS_KMS_NAME,
	    .eku = "serverAuth", .san = "DNS:localhost"});
	for (int i = 0; i < 2; i++) {
		e = ends_start(cases[i][0], "client");
		ask_in_vain(e.link);
		assert_non_null(strstr(fail_text(), cases[i][1]));
		ends_stop(&e);
	}
}

/* The reference's certificates work in both directions. */
static void
test_reference_certificates(void **state)
{
	static const char *const servers[] = {"kms", "kms-reference"};
	static const char *const clients[] = {"client", "client-reference"};
	struct ends e;

	(void)state;
	for (int s = 0; s < 2; s++)
		for (int c = 0; c < 2; c++) {
			e = ends_start(servers[s], clients[c]);
			ask_time(e.link);
			ends_stop(&e);
		}
}

/* An old authority and the new one, which has the same name, in a bundle. */
static void
test_authorities_in_either_order(void **state)
{
	static const char *const servers[] = {"kms", "kms-reference"};
	static const char *const orders[][2] = {
		{"ca-crt.pem", "other-ca-crt.pem"},
		{"other-ca-crt.pem", "ca-crt.pem"}
	};
	char line[512], id[MASQ_CLIENTID_LEN + 1];
	struct credentials own;
	struct ends e;

	(void)state;
	for (int o = 0; o < 2; o++) {
		(void)snprintf(line, sizeof(line), "cat %s %s > %s",
		    ends_file(orders[o][0]), ends_file(orders[o][1]),
		    ends_file("bundle.pem"));
		assert_int_equal(system(line), 0);
		for (int s = 0; s < 2; s++) {
			e.kms = ends_serve(servers[s], 0);
			own = ends_own("bundle.pem", "client-crt.pem",
			    "client-key.pem");
			assert_int_equal(link_open(NULL, fake_kms_port(e.kms),
			    &own, id, &e.link), MASQ_STATUS_SUCCESS);
			ask_time(e.link);
			ends_stop(&e);
		}
	}
}

/* The certificate has the name as it is, people write it as they like. */
static void
test_host_as_people_write_it(void **state)
{
	static const char *const hosts[] = {
		"LocalHost", " localhost\n", "localhost:%d", "127.1",
		"[127.0.0.1]:%d", "127.0.0.1:%d"
	};
	struct fake_kms *kms = ends_serve("kms", 0);
	struct link *link;
	char host[64];

	(void)state;
	for (size_t i = 0; i < sizeof(hosts) / sizeof(hosts[0]); i++) {
		const char *port = strstr(hosts[i], "%d");

		(void)snprintf(host, sizeof(host), "%.*s", port == NULL ?
		    (int)strlen(hosts[i]) : (int)(port - hosts[i]), hosts[i]);
		if (port != NULL)
			(void)snprintf(host + strlen(host), 16, "%d",
			    fake_kms_port(kms));
		link = ends_open(host, port != NULL ? 0 : fake_kms_port(kms),
		    "client");
		ask_time(link);
		link_close(link);
	}
	fake_kms_stop(kms);
}

/* Any enrolled client can pose as the reference's KMS; not as ours. */
static void
test_ref01_client_posing_as_kms(void **state)
{
	static const char *const posers[] = {
		"client", "client-reference", "foreign-kms"
	};
	struct ends e;

	(void)state;
	for (int i = 0; i < 3; i++) {
		e = ends_start(posers[i], "client");
		ask_in_vain(e.link);
		assert_int_equal(link_errno(e.link), EACCES);
		assert_int_equal(fake_kms_requests(e.kms), 0);
		ends_stop(&e);
	}
}

static void
test_server_refuses_our_certificate(void **state)
{
	struct ends e = ends_start("kms", "foreign-client");

	(void)state;
	ask_in_vain(e.link);
	assert_int_equal(link_errno(e.link), EACCES);
	assert_non_null(strstr(fail_text(), "refuses our certificate"));
	assert_false(fail_may_pass());
	/* Nor in the pause before the next attempt. */
	ask_in_vain(e.link);
	assert_false(fail_may_pass());
	ends_stop(&e);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_open_refuses_bad_files),
		cmocka_unit_test(test_server_identity),
		cmocka_unit_test(test_server_refused),
		cmocka_unit_test(test_reference_certificates),
		cmocka_unit_test(test_authorities_in_either_order),
		cmocka_unit_test(test_host_as_people_write_it),
		cmocka_unit_test(test_ref01_client_posing_as_kms),
		cmocka_unit_test(test_server_refuses_our_certificate)
	};

	return cmocka_run_group_tests(tests, ends_set_up, ends_tear_down);
}
