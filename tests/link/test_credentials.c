/*
 * A client's own files, as people have them.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include "base/fail.h" /* before cmocka.h, which has a macro fail */

#include <cmocka.h>
#include <openssl/pem.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "link/ends.h"

#define PASSPHRASE "correct horse"

/* Run a shell command in the folder of the files. */
static void
shell(const char *command)
{
	char line[512];

	(void)snprintf(line, sizeof(line), "cd %s && %s", ends_file("."),
	    command);
	assert_int_equal(system(line), 0);
}

static void
write_file(const char *name, const char *text, mode_t mode)
{
	FILE *f = fopen(ends_file(name), "w");

	assert_non_null(f);
	(void)fputs(text, f);
	assert_int_equal(fchmod(fileno(f), mode), 0);
	assert_int_equal(fclose(f), 0);
}

/* NAME-key.pem again, encrypted, as locked-key.pem. */
static void
lock_key(const char *name)
{
	char path[64], passphrase[] = PASSPHRASE;
	EVP_PKEY *key;
	FILE *f;

	(void)snprintf(path, sizeof(path), "%s-key.pem", name);
	f = fopen(ends_file(path), "r");
	assert_non_null(f);
	key = PEM_read_PrivateKey(f, NULL, NULL, NULL);
	assert_non_null(key);
	(void)fclose(f);
	f = fopen(ends_file("locked-key.pem"), "w");
	assert_non_null(f);
	assert_int_equal(PEM_write_PKCS8PrivateKey(f, key, EVP_aes_256_cbc(),
	    passphrase, (int)strlen(passphrase), NULL, NULL), 1);
	(void)fclose(f);
	EVP_PKEY_free(key);
}

static void
opens(const struct credentials *own)
{
	char id[MASQ_CLIENTID_LEN + 1];
	struct link *link;
	MASQ_status_t status = link_open(NULL, 1, own, id, &link);

	if (status != MASQ_STATUS_SUCCESS)
		print_error("%s\n", fail_text());
	assert_int_equal(status, MASQ_STATUS_SUCCESS);
	assert_string_equal(id, ID);
	link_close(link);
}

static void
is_refused(const struct credentials *own, const char *says)
{
	char id[MASQ_CLIENTID_LEN + 1];
	struct link *link;

	assert_int_equal(link_open(NULL, 1, own, id, &link),
	    MASQ_ERR_TLS_INIT);
	assert_null(link);
	print_message("%s\n", fail_text());
	assert_non_null(strstr(fail_text(), says));
}

/* ---- certificates ---- */

/* Chains in any order, certificate and key in one file, several authorities. */
static void
test_order_in_files_does_not_matter(void **state)
{
	static const char *const cases[][3] = {
		{"ca-crt.pem", "all.pem", "client-key.pem"},
		{"ca-crt.pem", "back.pem", "client-key.pem"},
		{"ca-crt.pem", "one.pem", "one.pem"},
		{"cas.pem", "client-crt.pem", "client-key.pem"}
	};

	(void)state;
	shell("cat client-crt.pem ca-crt.pem > all.pem");
	shell("cat ca-crt.pem client-crt.pem > back.pem");
	shell("cat client-key.pem client-crt.pem > one.pem");
	shell("cat other-ca-crt.pem ca-crt.pem > cas.pem");
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		struct credentials own = ends_own(cases[i][0], cases[i][1],
		    cases[i][2]);

		opens(&own);
	}
}

static void
test_what_is_wrong_with_a_certificate_is_named(void **state)
{
	static const struct {
		struct certs_spec spec;
		const char *says;
	} cases[] = {
		{{.cn = ID, .o = "", .eku = "clientAuth"},
		    "does not have O=MasQiTT"},
		{{.cn = ID, .o = "ACME", .eku = "clientAuth"},
		    "MASQ_opt_organisation"},
		{{.cn = ID, .eku = "serverAuth"}, "lacks clientAuth"},
		{{.cn = "pump", .eku = "clientAuth"}, "names no client id"},
		{{.cn = ID, .ca = true}, "is that of an authority"},
		{{.cn = ID, .key = CERTS_RSA1024}, "1024 bits is too small"},
		{{.cn = ID, .key = CERTS_BRAINPOOL}, "TLS 1.3 does not know"}
	};
	struct credentials own;

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		ends_certify("case", cases[i].spec);
		own = ends_own("ca-crt.pem", "case-crt.pem", "case-key.pem");
		is_refused(&own, cases[i].says);
	}
	own = ends_own("client-crt.pem", "client-crt.pem", "client-key.pem");
	is_refused(&own, "holds no certificate of an authority");
	own = ends_own("ca-crt.pem", "all.pem", "kms-key.pem");
	is_refused(&own, "does not belong");
	own = ends_own("ca-crt.pem", ".", "client-key.pem");
	is_refused(&own, "Is a directory");
}

static void
test_organisation_may_be_another(void **state)
{
	struct credentials own = ends_own("ca-crt.pem", "acme-crt.pem",
	    "acme-key.pem");

	(void)state;
	ends_certify("acme", (struct certs_spec){.cn = ID, .o = "ACME",
	    .eku = "clientAuth"});
	is_refused(&own, "does not have O=MasQiTT");
	own.organisation = "ACME";
	opens(&own);
	own.organisation = "*";
	opens(&own);
	own.organisation = "ACM";
	is_refused(&own, "does not have O=ACM ");
}

/* ---- passphrases ---- */

static void
test_passphrase_from_a_file(void **state)
{
	static const char *const good[] = {
		PASSPHRASE, PASSPHRASE "\n", PASSPHRASE "\r\n",
		"\xef\xbb\xbf" PASSPHRASE "\n", PASSPHRASE "\nsecond line\n"
	};
	static const char *const bad[][2] = {
		{"", "empty first line"}, {"\n" PASSPHRASE, "empty first"},
		{PASSPHRASE " \n", "does not open with this passphrase"}
	};
	struct credentials own;
	char path[128], says[256];
	char text[1100] = "";

	(void)state;
	lock_key("client");
	(void)snprintf(path, sizeof(path), "%s", ends_file("pass"));
	own = ends_own("ca-crt.pem", "client-crt.pem", "locked-key.pem");
	is_refused(&own, "is encrypted: name a file");
	own.passphrase_file = path;
	is_refused(&own, "pass: No such file");
	for (size_t i = 0; i < sizeof(good) / sizeof(good[0]); i++) {
		write_file("pass", good[i], 0600);
		opens(&own);
	}
	for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++) {
		write_file("pass", bad[i][0], 0600);
		is_refused(&own, bad[i][1]);
	}
	memset(text, 'x', 1024);
	write_file("pass", text, 0600);
	is_refused(&own, "longer than 1023 bytes");
	shell("printf 'correct\\0horse' > pass");
	is_refused(&own, "zero byte");
	/* Where others can read it, it is none. */
	(void)snprintf(says, sizeof(says), "chmod 600 %s", path);
	write_file("pass", PASSPHRASE, 0644);
	is_refused(&own, says);
	write_file("pass", PASSPHRASE, 0620);
	is_refused(&own, says);
	/* A key that is not encrypted needs none. */
	own.key_file = ends_file("client-key.pem");
	opens(&own);
}

static int asked;

static int
ask_passphrase(char *buf, size_t size, const char *key_file, void *arg)
{
	const char *passphrase = arg;
	size_t len = strlen(passphrase);

	asked++;
	assert_non_null(strstr(key_file, "locked-key.pem"));
	assert_true(size >= 1024);
	memcpy(buf, passphrase, len);
	/* What stands behind it does not count. */
	memset(buf + len, 'x', size - len);
	return (int)len;
}

static int
ask_in_vain_for_passphrase(char *buf, size_t size, const char *key_file,
    void *arg)
{
	(void)buf;
	(void)key_file;
	return arg != NULL ? (int)size : -1;
}

static void
test_passphrase_from_the_application(void **state)
{
	char passphrase[] = PASSPHRASE, wrong[] = "wrong";
	struct credentials own = ends_own("ca-crt.pem", "client-crt.pem",
	    "client-key.pem");

	(void)state;
	lock_key("client");
	own.ask = ask_passphrase;
	own.ask_arg = passphrase;
	opens(&own);
	assert_int_equal(asked, 0);
	own.key_file = ends_file("locked-key.pem");
	/* It goes before a file. */
	own.passphrase_file = ends_file("none");
	opens(&own);
	assert_int_equal(asked, 1);
	own.ask_arg = wrong;
	is_refused(&own, "does not open with this passphrase");
	own.ask = ask_in_vain_for_passphrase;
	is_refused(&own, "callback gives no passphrase");
	own.ask_arg = NULL;
	is_refused(&own, "callback gives no passphrase");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_order_in_files_does_not_matter),
		cmocka_unit_test(
		    test_what_is_wrong_with_a_certificate_is_named),
		cmocka_unit_test(test_organisation_may_be_another),
		cmocka_unit_test(test_passphrase_from_a_file),
		cmocka_unit_test(test_passphrase_from_the_application)
	};

	return cmocka_run_group_tests(tests, ends_set_up, ends_tear_down);
}
