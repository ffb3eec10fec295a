/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include <fcntl.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include "certs.h"
#include "kms/config.h"
#include "tools/check.h"

#define TOOL "generate_client_cert"
#define ID "PumpTemp007c0480"
#define CLIENTS 8

static struct harness *
home_with_ca(void)
{
	struct harness *h = harness_new();

	(void)harness_run_ok(h, "generate_ca", "-H", h->home, NULL);
	return h;
}

static struct harness_result
run(struct harness *h, const char *id, const char *role)
{
	return harness_run(h, TOOL, "-H", h->home, id, role, NULL);
}

static struct harness_result
run_ok(struct harness *h, const char *id, const char *role)
{
	return harness_run_ok(h, TOOL, "-H", h->home, id, role, NULL);
}

/* The role in which a client is enrolled, none if it is not. */
static MASQ_role_t
enrolled(struct harness *h, const char *id, size_t count)
{
	const struct kms_client *client;
	struct kms_config *config;
	MASQ_role_t role;

	assert_int_equal(kms_config_read(check_path(h, "kms.cfg"), &config),
	    MASQ_STATUS_SUCCESS);
	assert_int_equal(config->client_count, count);
	client = kms_config_client(config, id, strlen(id));
	role = client == NULL ? MASQ_role_none : client->role;
	kms_config_unref(config);
	return role;
}

static void
test_usage(void **state)
{
	static const struct {
		const char *args[4];
		const char *text;
	} cases[] = {
		{{NULL}, "a client id and a role"},
		{{ID, NULL}, "a client id and a role"},
		{{ID, "pub", "more", NULL}, "a client id and a role"},
		{{"PumpTemp007c048", "pub", NULL}, "not 16 characters"},
		{{"PumpTemp007c04800", "pub", NULL}, "not 16 characters"},
		{{"", "pub", NULL}, "not 16 characters"},
		{{"PumpTemp-07c0480", "pub", NULL}, "not 16 characters"},
		{{"../../etc/passwd", "pub", NULL}, "not 16 characters"},
		{{"PumpTemp007c048\xc3", "pub", NULL}, "not 16 characters"},
		{{ID, "none", NULL}, "role \"none\" is not one of pub, sub"},
		{{ID, "", NULL}, "role \"\" is not one of pub, sub"},
		{{ID, "pubsub", NULL}, "role \"pubsub\" is not one of"},
		{{"-k", "rsa1024", ID, "pub"}, "unknown key type \"rsa1024\""},
		{{"-d", "-1", ID, "pub"}, "from 1 to 36525"},
	};
	struct harness *h = home_with_ca();

	(void)state;
	check_usage_text(TOOL);
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++)
		check_refused(harness_run(h, TOOL, "-H", h->home,
		    cases[i].args[0], cases[i].args[1], cases[i].args[2],
		    cases[i].args[3], NULL), 2, TOOL, cases[i].text);
	assert_int_equal(check_count(h->home, ""), 1);
	assert_int_equal(check_count(check_path(h, "ca"), ""), 4);
	harness_free(h);
}

static void
test_no_ca(void **state)
{
	struct harness *h = harness_new();

	(void)state;
	check_refused(run(h, ID, "pub"), 1, TOOL, "run generate_ca first");
	assert_int_equal(mkdir(check_path(h, "ca"), 0700), 0);
	check_refused(run(h, ID, "pub"), 1, TOOL, "run generate_ca first");
	assert_int_equal(rmdir(check_path(h, "ca")), 0);
	assert_int_equal(check_count(h->home, ""), 0);
	(void)harness_run_ok(h, "generate_ca", "-H", h->home, NULL);
	assert_int_equal(unlink(check_path(h, "ca/ca-key.pem")), 0);
	check_refused(run(h, ID, "pub"), 1, TOOL, "run generate_ca first");
	assert_int_equal(check_count(h->home, ""), 1);
	harness_free(h);
}

static void
test_contents(void **state)
{
	struct harness *h = home_with_ca();
	struct harness_result r = run_ok(h, ID, "pub");
	X509 *ca = check_certificate(h, "ca/ca-crt.pem");
	X509 *crt = check_certificate(h, "ca/" ID "-crt.pem");
	EVP_PKEY *key = check_key(h, "ca/" ID "-key.pem");
	BIGNUM *serial = ASN1_INTEGER_to_BN(X509_get0_serialNumber(crt), NULL);

	(void)state;
	assert_int_equal(X509_get_version(crt), X509_VERSION_3);
	assert_string_equal(check_subject(h, crt), "CN=" ID ",O=MasQiTT");
	assert_int_equal(X509_check_ca(crt), 0);
	assert_int_equal(X509_get_key_usage(crt), KU_DIGITAL_SIGNATURE);
	assert_int_equal(X509_get_extended_key_usage(crt), XKU_SSL_CLIENT);
	assert_true(check_chain(crt, ca, X509_PURPOSE_SSL_CLIENT));
	assert_false(check_chain(crt, ca, X509_PURPOSE_SSL_SERVER));
	assert_int_equal(X509_check_private_key(crt, key), 1);
	assert_int_equal(EVP_PKEY_get_bits(key), 256);
	assert_non_null(serial);
	assert_in_range(BN_num_bits(serial), 65, 128);
	assert_int_equal(ASN1_TIME_compare(X509_get0_notAfter(crt),
	    X509_get0_notAfter(ca)), 0);
	assert_int_equal(check_mode(check_path(h, "ca/" ID "-key.pem")), 0600);
	assert_int_equal(check_mode(check_path(h, "ca/" ID "-crt.pem")), 0644);
	assert_int_equal(check_count(check_path(h, "ca"), ID), 2);
	assert_int_equal(enrolled(h, ID, 1), MASQ_role_publisher);
	assert_non_null(strstr(r.out, ID "-key.pem"));
	assert_non_null(strstr(r.out, ID "-crt.pem"));
	assert_non_null(strstr(r.out, "ca-crt.pem"));
	assert_non_null(strstr(r.out, "kms_ctrl -c"));
	BN_free(serial);
	EVP_PKEY_free(key);
	X509_free(crt);
	X509_free(ca);
	harness_free(h);
}

static void
test_roles_and_types(void **state)
{
	static const struct {
		const char *id, *role, *type, *algorithm;
		MASQ_role_t want;
	} cases[] = {
		{"Client0000000001", "pub", "P-384", "EC",
		    MASQ_role_publisher},
		{"Client0000000002", "SUB", "P-521", "EC",
		    MASQ_role_subscriber},
		{"Client0000000003", "Both", "ed25519", "ED25519",
		    MASQ_role_both},
		{"Client0000000004", "publisher", "ed448", "ED448",
		    MASQ_role_publisher},
		{"Client0000000005", "Subscriber", "rsa2048", "RSA",
		    MASQ_role_subscriber},
	};
	struct harness *h = home_with_ca();
	X509 *ca = check_certificate(h, "ca/ca-crt.pem");

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		X509 *crt;
		EVP_PKEY *key;

		/* Options may stand behind the operands too. */
		(void)harness_run_ok(h, TOOL, cases[i].id, cases[i].role,
		    "-H", h->home, "-k", cases[i].type, "-d", "10", NULL);
		assert_int_equal(enrolled(h, cases[i].id, i + 1),
		    cases[i].want);
		crt = check_certificate(h, harness_format(h,
		    "ca/%s-crt.pem", cases[i].id));
		key = check_key(h, harness_format(h, "ca/%s-key.pem",
		    cases[i].id));
		assert_true(EVP_PKEY_is_a(key, cases[i].algorithm));
		assert_true(check_chain(crt, ca, X509_PURPOSE_SSL_CLIENT));
		assert_int_equal(X509_cmp_timeframe(NULL,
		    X509_get0_notBefore(crt), X509_get0_notAfter(crt)), 0);
		assert_int_equal(ASN1_TIME_compare(X509_get0_notAfter(crt),
		    X509_get0_notAfter(ca)), -1);
		EVP_PKEY_free(key);
		X509_free(crt);
	}
	X509_free(ca);
	harness_free(h);
}

/* Nothing changes when a client is there already, in whatever part. */
static void
test_refuses_twice(void **state)
{
	struct harness *h = home_with_ca();
	const char *config = check_path(h, "kms.cfg");
	const char *crt = check_path(h, "ca/" ID "-crt.pem");
	char *before, *crt_before;

	(void)state;
	(void)run_ok(h, ID, "pub");
	before = harness_read(h, config, NULL);
	crt_before = harness_read(h, crt, NULL);
	check_refused(run(h, ID, "pub"), 1, TOOL, "enrolled already, as "
	    "publisher");
	check_refused(run(h, ID, "sub"), 1, TOOL, "enrolled already");
	assert_string_equal(harness_read(h, config, NULL), before);
	assert_string_equal(harness_read(h, crt, NULL), crt_before);
	/* The client took its files along. */
	assert_int_equal(unlink(crt), 0);
	assert_int_equal(unlink(check_path(h, "ca/" ID "-key.pem")), 0);
	check_refused(run(h, ID, "pub"), 1, TOOL, "enrolled already");
	/* Only one of the files is there, and it is not enrolled. */
	assert_int_equal(unlink(config), 0);
	harness_write(h, crt, crt_before, strlen(crt_before));
	check_refused(run(h, ID, "pub"), 1, TOOL, "-crt.pem is there already");
	assert_int_equal(unlink(crt), 0);
	harness_write(h, check_path(h, "ca/" ID "-key.pem"), "x", 1);
	check_refused(run(h, ID, "pub"), 1, TOOL, "-key.pem is there already");
	assert_false(check_exists(config));
	assert_int_equal(check_count(check_path(h, "ca"), ID), 1);
	harness_free(h);
}

/* What a run leaves that was cut off anywhere, the next one mends. */
static void
test_interrupted(void **state)
{
	struct harness *h = home_with_ca();
	const char *key = check_path(h, "ca/" ID "-key.pem");
	const char *crt = check_path(h, "ca/" ID "-crt.pem");
	const char *key_new = check_path(h, "ca/" ID "-key.pem.new");
	const char *crt_new = check_path(h, "ca/" ID "-crt.pem.new");
	char *key_before;

	(void)state;
	/* Before kms.cfg was written. */
	harness_write(h, key_new, "half", 4);
	(void)run_ok(h, ID, "pub");
	assert_int_equal(check_count(check_path(h, "ca"), ID), 2);
	EVP_PKEY_free(check_key(h, "ca/" ID "-key.pem"));
	key_before = harness_read(h, key, NULL);
	/* Behind it, before the files got their names ... */
	assert_int_equal(rename(key, key_new), 0);
	assert_int_equal(rename(crt, crt_new), 0);
	check_refused(run(h, ID, "sub"), 1, TOOL, "enrolled already");
	assert_non_null(strstr(run_ok(h, ID, "pub").out, "Finishing"));
	assert_string_equal(harness_read(h, key, NULL), key_before);
	/* ... and between the two. */
	assert_int_equal(rename(crt, crt_new), 0);
	(void)run_ok(h, ID, "pub");
	assert_string_equal(harness_read(h, key, NULL), key_before);
	assert_int_equal(check_count(check_path(h, "ca"), ID), 2);
	assert_int_equal(enrolled(h, ID, 1), MASQ_role_publisher);
	check_refused(run(h, ID, "pub"), 1, TOOL, "enrolled already");
	harness_free(h);
}

/* The fingerprint of a client's key, from its certificate. */
static const char *
key_of(struct harness *h, const char *id)
{
	X509 *cert = check_certificate(h, harness_format(h, "ca/%s-crt.pem",
	    id));
	uint8_t key[KMS_CLIENT_KEY_LEN];
	char *text = harness_format(h, "%*s", KMS_CLIENT_KEY_ROOM, "");

	assert_true(kms_client_key_of(cert, key));
	kms_client_key_format(key, text);
	X509_free(cert);
	return text;
}

/* Comments, order, mode and the reference's last comma. */
static void
test_text_stays(void **state)
{
	static const char before[] =
	    "# our plant\n"
	    "expiry_interval = \"2d\"; // two days\n"
	    "clients = (\n"
	    "  { id = \"DisplayPanel0001\"; role = \"Subscriber\"; }, # hall\n"
	    ");\n"
	    "/* the end */\n";
	static const char after[] =
	    "# our plant\n"
	    "expiry_interval = \"2d\"; // two days\n"
	    "clients = (\n"
	    "  { id = \"DisplayPanel0001\"; role = \"Subscriber\"; }, # hall\n"
	    "  { id = \"" ID "\"; role = \"both\"; key = \"%s\"; }\n"
	    ");\n"
	    "/* the end */\n";
	struct harness *h = home_with_ca();
	const char *config = check_path(h, "kms.cfg");

	(void)state;
	harness_write(h, config, before, strlen(before));
	assert_int_equal(chmod(config, 0640), 0);
	(void)run_ok(h, ID, "both");
	assert_string_equal(harness_read(h, config, NULL), harness_format(h,
	    after, key_of(h, ID)));
	assert_int_equal(check_mode(config), 0640);
	harness_free(h);
}

/* A kms.cfg that the server could not read is left alone. */
static void
test_broken_config(void **state)
{
	static const struct {
		const char *text, *why;
	} cases[] = {
		{"clients = (\n", "kms.cfg:"},
		{"clients = [ ];\n", "kms.cfg:1"},
		{"expiry_interval = \"soon\";\n", "kms.cfg:1"},
		{"no_such_key = 1;\n", "kms.cfg:1"},
		{"clients = ( { id = \"short\"; role = \"both\"; } );\n",
		    "16 letters"},
		{"@include \"more.cfg\"\n", "no place found"},
	};
	static const char more[] = "clients = ( );\n";
	struct harness *h = home_with_ca();
	const char *config = check_path(h, "kms.cfg");

	(void)state;
	harness_write(h, check_path(h, "more.cfg"), more, strlen(more));
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		harness_write(h, config, cases[i].text,
		    strlen(cases[i].text));
		check_refused(run(h, ID, "pub"), 1, TOOL, cases[i].why);
		assert_string_equal(harness_read(h, config, NULL),
		    cases[i].text);
		assert_int_equal(check_count(check_path(h, "ca"), ID), 0);
	}
	assert_int_equal(unlink(config), 0);
	assert_int_equal(symlink("more.cfg", config), 0);
	check_refused(run(h, ID, "pub"), 1, TOOL, "symbolic link");
	harness_free(h);
}

#define A "AAAAAAAAAAAAAAAA"
#define B "BBBBBBBBBBBBBBBB"
#define C "CCCCCCCCCCCCCCCC"

static struct harness_result
run_list(struct harness *h, const char *text)
{
	const char *path = harness_format(h, "%s/list", h->dir);

	harness_write(h, path, text, strlen(text));
	return harness_run(h, TOOL, "-H", h->home, "-f", path, NULL);
}

/* Many at once, in one change, and again with more of them. */
static void
test_list(void **state)
{
	struct harness *h = home_with_ca();
	struct harness_result r;
	const char *config = check_path(h, "kms.cfg"), *before;

	(void)state;
	(void)run_ok(h, ID, "sub");
	r = run_list(h, "\xef\xbb\xbf# our plant\r\n\r\n" A " pub\r\n"
	    "\t" B "\tSubscriber # hall\n" ID " sub");
	assert_int_equal(r.status, 0);
	assert_non_null(strstr(r.out, "enrolled: 2;"));
	assert_non_null(strstr(r.out, "left alone: 1."));
	assert_int_equal(enrolled(h, A, 3), MASQ_role_publisher);
	assert_int_equal(enrolled(h, B, 3), MASQ_role_subscriber);
	before = harness_read(h, config, NULL);
	assert_non_null(strstr(before, harness_format(h, "{ id = \"" A "\"; "
	    "role = \"publisher\"; key = \"%s\"; },\n", key_of(h, A))));
	assert_non_null(strstr(before, harness_format(h, "{ id = \"" B "\"; "
	    "role = \"subscriber\"; key = \"%s\"; }\n", key_of(h, B))));
	assert_int_equal(check_count(check_path(h, "ca"), A), 2);
	/* Interrupted behind kms.cfg, and continued with one more. */
	assert_int_equal(rename(check_path(h, "ca/" A "-crt.pem"),
	    check_path(h, "ca/" A "-crt.pem.new")), 0);
	r = run_list(h, A " pub\n" B " sub\n" C " both\n");
	assert_int_equal(r.status, 0);
	assert_non_null(strstr(r.out, "enrolled: 1;"));
	assert_non_null(strstr(r.out, "interruption: 1;"));
	assert_int_equal(enrolled(h, C, 4), MASQ_role_both);
	assert_int_equal(check_count(check_path(h, "ca"), A), 2);
	before = harness_read(h, config, NULL);
	r = run_list(h, A " pub\n" B " sub\n" C " both\n");
	assert_non_null(strstr(r.out, "left alone: 3."));
	assert_string_equal(harness_read(h, config, NULL), before);
	harness_free(h);
}

/* One line that is wrong, and nobody is enrolled. */
static void
test_list_refused(void **state)
{
	static const char *const cases[][2] = {
		{"", "names no client"},
		{"# nobody\n\n", "names no client"},
		{A " pub\n" B "\n", "list:2: a line has to be"},
		{A " pub\n" B " pub sub\n", "list:2: a line has to be"},
		{A " pub\n\nshort pub\n", "list:3: client id \"short\""},
		{A " pub\n" B " reader\n", "list:2: role \"reader\""},
		{A " pub\n" B " sub\n" A " pub\n", A " is there twice"},
		{A " pub\n" ID " pub\n", "enrolled already, as subscriber"},
		{A " pub\n" C " pub\n", "is there already, but"},
	};
	struct harness *h = home_with_ca();
	const char *config = check_path(h, "kms.cfg"), *before;

	(void)state;
	(void)run_ok(h, ID, "sub");
	harness_write(h, check_path(h, "ca/" C "-key.pem"), "", 0);
	before = harness_read(h, config, NULL);
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		check_refused(run_list(h, cases[i][0]), 1, TOOL, cases[i][1]);
		assert_string_equal(harness_read(h, config, NULL), before);
		assert_int_equal(check_count(check_path(h, "ca"), A), 0);
	}
	check_refused(harness_run(h, TOOL, "-H", h->home, "-f", "/no/such",
	    NULL), 1, TOOL, "cannot read /no/such");
	check_refused(harness_run(h, TOOL, "-H", h->home, "-f", "/no/such",
	    "-b", NULL), 2, TOOL, "one of -b, -f and -r");
	check_refused(harness_run(h, TOOL, "-H", h->home, "-f", "/no/such",
	    A, NULL), 2, TOOL, "unexpected");
	harness_free(h);
}

/* A kms.cfg from before there were keys gets those of the certificates. */
static void
test_bind(void **state)
{
	static const char old[] =
	    "clients: (\n"
	    "  { id = \"" A "\"; role = \"both\"; }, # a\n"
	    "  { /* id = \"" A "\" */ role = \"publisher\"; x_id = \"" A
	    "\";\n    id : \"" B "\" },\n"
	    "  { id = \"" C "\"; role = \"both\"; },\n"
	    ");\n";
	struct harness *h = home_with_ca();
	const char *config = check_path(h, "kms.cfg");
	struct harness_result r;

	(void)state;
	(void)run_ok(h, A, "both");
	(void)run_ok(h, B, "pub");
	harness_write(h, config, old, strlen(old));
	r = harness_run_ok(h, TOOL, "-H", h->home, "-b", NULL);
	assert_non_null(strstr(r.out, "added to kms.cfg: 2."));
	assert_non_null(strstr(r.out, "/ca: 1."));
	assert_string_equal(harness_read(h, config, NULL), harness_format(h,
	    "clients: (\n"
	    "  { id = \"" A "\"; key = \"%s\"; role = \"both\"; }, # a\n"
	    "  { /* id = \"" A "\" */ role = \"publisher\"; x_id = \"" A
	    "\";\n    id : \"" B "\"; key = \"%s\" },\n"
	    "  { id = \"" C "\"; role = \"both\"; } \n"
	    ");\n", key_of(h, A), key_of(h, B)));
	r = harness_run_ok(h, TOOL, "-H", h->home, "-b", NULL);
	assert_non_null(strstr(r.out, "added to kms.cfg: 0."));
	/* The certificate of another under its name. */
	assert_int_equal(link(check_path(h, "ca/" A "-crt.pem"),
	    check_path(h, "ca/" C "-crt.pem")), 0);
	check_refused(harness_run(h, TOOL, "-H", h->home, "-b", NULL), 1, TOOL,
	    "not the certificate of client " C);
	harness_free(h);
}

/* A client that is enrolled gets a new key; all else in kms.cfg stays. */
static void
test_new_key(void **state)
{
	struct harness *h = home_with_ca();
	const char *config = check_path(h, "kms.cfg"), *before, *old, *other;
	const char *text, *crt;
	struct harness_result r;

	(void)state;
	check_refused(harness_run(h, TOOL, "-H", h->home, "-r", A, NULL), 1,
	    TOOL, "not enrolled");
	(void)run_ok(h, A, "pub");
	(void)run_ok(h, B, "sub");
	before = harness_read(h, config, NULL);
	old = key_of(h, A);
	other = key_of(h, B);
	crt = harness_read(h, check_path(h, "ca/" A "-crt.pem"), NULL);
	r = harness_run_ok(h, TOOL, "-H", h->home, "-r", A, NULL);
	assert_non_null(strstr(r.out, "new key"));
	assert_int_equal(check_count(check_path(h, "ca"), A), 2);
	assert_string_not_equal(key_of(h, A), old);
	text = harness_read(h, config, NULL);
	assert_int_equal(strlen(text), strlen(before));
	assert_null(strstr(text, old));
	assert_non_null(strstr(text, harness_format(h, "{ id = \"" A "\"; "
	    "role = \"publisher\"; key = \"%s\"; }", key_of(h, A))));
	assert_non_null(strstr(text, other));
	EVP_PKEY_free(check_key(h, "ca/" A "-key.pem"));
	/* Files of a run that did not come as far as kms.cfg are no end. */
	harness_write(h, check_path(h, "ca/" A "-crt.pem.new"), crt,
	    strlen(crt));
	check_refused(run(h, A, "pub"), 1, TOOL, "enrolled already");
	old = key_of(h, A);
	r = harness_run_ok(h, TOOL, "-H", h->home, "-r", A, NULL);
	assert_null(strstr(r.out, "Finishing"));
	assert_string_not_equal(key_of(h, A), old);
	/* One that has no key there yet. */
	harness_write(h, config, "clients = ({id = \"" A "\"; role = \"both\""
	    "});", strlen("clients = ({id = \"" A "\"; role = \"both\"});"));
	old = key_of(h, A);
	crt = harness_read(h, check_path(h, "ca/" A "-crt.pem"), NULL);
	harness_write(h, check_path(h, "ca/" A "-crt.pem.new"), crt,
	    strlen(crt));
	check_refused(run(h, A, "both"), 1, TOOL, "enrolled already");
	r = harness_run_ok(h, TOOL, "-H", h->home, "-r", A, NULL);
	assert_null(strstr(r.out, "Finishing"));
	assert_string_not_equal(key_of(h, A), old);
	assert_string_equal(harness_read(h, config, NULL), harness_format(h,
	    "clients = ({id = \"" A "\"; key = \"%s\"; role = \"both\"});",
	    key_of(h, A)));
	check_refused(harness_run(h, TOOL, "-H", h->home, "-r", A, "pub",
	    NULL), 2, TOOL, "takes a client id");
	harness_free(h);
}

/* An authority that cannot sign, or not for us. */
static void
test_bad_ca(void **state)
{
	struct harness *h = home_with_ca();
	struct certs_spec expired = {
		.cn = CERTS_CA_NAME, .ca = true, .expired = true
	};
	struct certs_pair *ca = certs_ca();
	struct certs_pair *client = certs_client(ca, ID, false);
	struct certs_pair *old = certs_make(&expired, NULL);
	const char *dir = check_path(h, "ca"), *key, *crt;
	char *own_key;

	(void)state;
	key = check_path(h, "ca/ca-key.pem");
	crt = check_path(h, "ca/ca-crt.pem");
	own_key = harness_read(h, key, NULL);
	certs_write(ca, dir, "ca");
	harness_write(h, key, own_key, strlen(own_key));
	check_refused(run(h, ID, "pub"), 1, TOOL, "do not belong together");
	certs_write(client, dir, "ca");
	check_refused(run(h, ID, "pub"), 1, TOOL, "not the certificate of a "
	    "certification authority");
	certs_write(old, dir, "ca");
	check_refused(run(h, ID, "pub"), 1, TOOL, "has expired");
	harness_write(h, key, "junk", 4);
	check_refused(run(h, ID, "pub"), 1, TOOL, "ca-key.pem holds no PEM");
	harness_write(h, crt, "junk", 4);
	check_refused(run(h, ID, "pub"), 1, TOOL, "ca-crt.pem holds no PEM");
	certs_write(ca, dir, "ca");
	assert_int_equal(chmod(key, 0604), 0);
	check_refused(run(h, ID, "pub"), 1, TOOL, "chmod 600");
	assert_int_equal(check_count(h->home, ""), 1);
	certs_free(ca);
	certs_free(client);
	certs_free(old);
	harness_free(h);
}

/* An authority as the reference makes them: RSA 2048, no extensions. */
static void
test_reference_ca(void **state)
{
	struct harness *h = harness_new();
	struct certs_spec spec = {
		.cn = CERTS_CA_NAME, .key = CERTS_RSA2048, .v1 = true
	};
	struct certs_pair *pair = certs_make(&spec, NULL);
	X509 *ca, *crt;

	(void)state;
	certs_write(pair, check_path(h, "ca"), "ca");
	(void)run_ok(h, ID, "pub");
	ca = check_certificate(h, "ca/ca-crt.pem");
	crt = check_certificate(h, "ca/" ID "-crt.pem");
	assert_int_equal(X509_verify(crt, X509_get0_pubkey(ca)), 1);
	assert_int_equal(X509_NAME_cmp(X509_get_issuer_name(crt),
	    X509_get_subject_name(ca)), 0);
	X509_free(ca);
	X509_free(crt);
	certs_free(pair);
	harness_free(h);
}

static bool
all_ended(void *arg)
{
	struct harness_child **children = arg;

	for (int i = 0; i < CLIENTS; i++)
		if (!harness_ended(children[i], NULL))
			return false;
	return true;
}

static bool
is_ended(void *arg)
{
	return harness_ended(arg, NULL);
}

/*
 * Start eight at once, wait for them, return how many succeeded. The id is
 * numbered or the same for all.
 */
static int
run_together(struct harness *h, const char *id, bool number)
{
	struct harness_child *children[CLIENTS];
	int status, good = 0;

	for (int i = 0; i < CLIENTS; i++)
		children[i] = harness_spawn(h, TOOL, "-H", h->home,
		    number ? harness_format(h, "%s%d", id, i) : id, "both",
		    NULL);
	assert_true(harness_wait(all_ended, children, HARNESS_PATIENCE));
	for (int i = 0; i < CLIENTS; i++) {
		assert_true(harness_ended(children[i], &status));
		good += status == 0;
	}
	return good;
}

/* Enrolling together loses nobody. */
static void
test_parallel(void **state)
{
	struct harness *h = home_with_ca();

	(void)state;
	assert_int_equal(run_together(h, "Client000000000", true), CLIENTS);
	for (int i = 0; i < CLIENTS; i++)
		assert_int_equal(enrolled(h, harness_format(h,
		    "Client000000000%d", i), CLIENTS), MASQ_role_both);
	assert_int_equal(check_count(check_path(h, "ca"), "Client"),
	    2 * CLIENTS);
	harness_free(h);
}

/* Of those that enrol the same id together one does it, the others say so. */
static void
test_parallel_same(void **state)
{
	struct harness *h = home_with_ca();

	(void)state;
	assert_int_equal(run_together(h, ID, false), 1);
	assert_int_equal(enrolled(h, ID, 1), MASQ_role_both);
	assert_int_equal(check_count(check_path(h, "ca"), ID), 2);
	harness_free(h);
}

/* Nobody changes anything while another one is at it. */
static void
test_waits(void **state)
{
	struct harness *h = home_with_ca();
	const char *path = check_path(h, ".kms.cfg.lock");
	int lock = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0600);
	struct harness_child *child;

	(void)state;
	assert_true(lock >= 0);
	assert_int_equal(flock(lock, LOCK_EX), 0);
	child = harness_spawn(h, TOOL, "-H", h->home, ID, "pub", NULL);
	assert_false(harness_wait(is_ended, child, 1));
	assert_false(check_exists(check_path(h, "kms.cfg")));
	assert_int_equal(check_count(check_path(h, "ca"), ID), 0);
	assert_int_equal(close(lock), 0);
	assert_true(harness_wait(is_ended, child, HARNESS_PATIENCE));
	assert_int_equal(enrolled(h, ID, 1), MASQ_role_publisher);
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
	(void)run_ok(h, ID, "pub");
	(void)run_ok(h, "DisplayPanel0001", "sub");
	assert_true(check_exists(check_path(h, "kms.cfg")));
	check_owner(h->home, owner);
	harness_free(h);
}

/*
 * Root reads nothing for the owner of a home that the owner could not read:
 * here, by a link, the key of another authority. Whoever else runs this test
 * may not read it either.
 */
static void
test_link_to_secrets(void **state)
{
	struct harness *h = harness_new(), *other = harness_new();

	(void)state;
	(void)harness_run_ok(other, "generate_ca", "-H", other->home, NULL);
	assert_int_equal(chmod(other->dir, 0711), 0);
	assert_int_equal(chmod(other->home, 0711), 0);
	assert_int_equal(chmod(check_path(other, "ca"), 0711), 0);
	assert_int_equal(symlink(check_path(other, "ca"), check_path(h, "ca")),
	    0);
	if (check_give_home(h) == geteuid())
		assert_int_equal(chmod(check_path(other, "ca/ca-key.pem"), 0),
		    0);
	check_refused(harness_run(h, TOOL, "-H", h->home, ID, "pub", NULL), 1,
	    TOOL, "ca-key.pem: Permission denied");
	assert_int_equal(check_count(check_path(other, "ca"), ID), 0);
	harness_free(other);
	harness_free(h);
}

/*
 * While an authority is renewed, its old and its new certificate are in one
 * file: the one that goes with the key signs, in whichever place it is.
 */
static void
a_bundle_of_two_authorities(void **state)
{
	struct harness *h = harness_new(), *other = harness_new();
	char *one, *two, *both;
	X509 *ca;

	(void)state;
	harness_provision(h, NULL);
	harness_provision(other, NULL);
	ca = check_certificate(h, "ca/ca-crt.pem");
	one = harness_read(h, harness_ca(h), NULL);
	two = harness_read(other, harness_ca(other), NULL);
	for (int i = 0; i < 2; i++) {
		char *id = harness_format(h, "Client000000000%d", i);
		X509 *client;

		both = harness_format(h, "%s%s", i == 0 ? one : two,
		    i == 0 ? two : one);
		harness_write(h, harness_ca(h), both, strlen(both));
		harness_enrol(h, id, "pub");
		client = check_certificate(h, harness_format(h,
		    "ca/%s-crt.pem", id));
		assert_true(check_chain(client, ca,
		    X509_PURPOSE_SSL_CLIENT));
		X509_free(client);
	}
	X509_free(ca);
	harness_free(h);
	harness_free(other);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_bundle_of_two_authorities),
		cmocka_unit_test(test_usage),
		cmocka_unit_test(test_no_ca),
		cmocka_unit_test(test_contents),
		cmocka_unit_test(test_roles_and_types),
		cmocka_unit_test(test_refuses_twice),
		cmocka_unit_test(test_interrupted),
		cmocka_unit_test(test_text_stays),
		cmocka_unit_test(test_broken_config),
		cmocka_unit_test(test_list),
		cmocka_unit_test(test_list_refused),
		cmocka_unit_test(test_bind),
		cmocka_unit_test(test_new_key),
		cmocka_unit_test(test_bad_ca),
		cmocka_unit_test(test_reference_ca),
		cmocka_unit_test(test_parallel),
		cmocka_unit_test(test_parallel_same),
		cmocka_unit_test(test_waits),
		cmocka_unit_test(test_owner),
		cmocka_unit_test(test_link_to_secrets),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
