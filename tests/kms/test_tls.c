/*
 * Who gets in, and as whom: TLS handshakes in memory, with certificates of
 * all kinds.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include "kms/tls.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <openssl/pem.h>

#include "base/fail.h"
#include "certs.h"
#include "harness.h"
#include "kms/tls_check.h"
#include "kms/tls_reason.h"

/* Its fail() is not ours, so it comes last. */
#include <cmocka.h>

#define COUNT(a) (sizeof(a) / sizeof((a)[0]))

/* Certificates that no client should have. */
static void
refused(void **state)
{
	static const struct {
		const char *what;
		struct certs_spec spec;
		bool other_ca, self_signed;
	} cases[] = {
		{"of another authority", {.cn = ID, .eku = "clientAuth"},
		    true, false},
		{"self-signed", {.cn = ID, .eku = "clientAuth"}, false, true},
		{"expired", {.cn = ID, .eku = "clientAuth", .expired = true},
		    false, false},
		{"for servers only", {.cn = ID, .eku = "serverAuth"}, false,
		    false},
		{"for mail", {.cn = ID, .eku = "emailProtection"}, false,
		    false},
		{"of an authority", {.cn = ID, .ca = true}, false, false},
		{"of the server", {.cn = CERTS_KMS_NAME, .eku = "serverAuth"},
		    false, false},
		{"of the server, as the reference makes it",
		    {.cn = CERTS_KMS_NAME, .v1 = true, .key = CERTS_RSA2048},
		    false, false},
		{"without CN", {.eku = "clientAuth"}, false, false},
		{"with two CNs", {.cn = ID, .second_cn = "PumpTemp007c0481",
		    .eku = "clientAuth"}, false, false},
		{"with one CN twice", {.cn = ID, .second_cn = ID,
		    .eku = "clientAuth"}, false, false},
		{"with a short CN", {.cn = "PumpTemp007c048",
		    .eku = "clientAuth"}, false, false},
		{"with a long CN", {.cn = "PumpTemp007c04800",
		    .eku = "clientAuth"}, false, false},
		{"with a CN of other characters", {.cn = "PumpTemp007c-480",
		    .eku = "clientAuth"}, false, false},
		{"without O", {.cn = ID, .o = "", .eku = "clientAuth"}, false,
		    false},
		{"with another O", {.cn = ID, .o = "MasQiTT2",
		    .eku = "clientAuth"}, false, false},
	};
	struct fixture *f = *state;
	SSL_CTX *server = server_ctx(f), *client;

	for (size_t i = 0; i < COUNT(cases); i++) {
		struct certs_pair *pair = certs_make(&cases[i].spec,
		    cases[i].self_signed ? NULL : cases[i].other_ca ?
		    f->other_ca : f->ca);
		struct meeting m;

		certs_write(pair, f->dir, "peer");
		client = client_ctx(f, "peer");
		m = meet(server, client, NULL);
		if (m.works)
			fail_msg("let in a certificate %s", cases[i].what);
		part(&m);
		SSL_CTX_free(client);
		certs_free(pair);
	}
	SSL_CTX_free(server);
}

static void
refused_without_certificate(void **state)
{
	struct fixture *f = *state;
	SSL_CTX *server = server_ctx(f), *client = client_ctx(f, NULL);
	struct meeting m = meet(server, client, NULL);

	assert_false(m.works);
	part(&m);
	SSL_CTX_free(client);
	SSL_CTX_free(server);
}

/* The authority's own key can sign, but not ask. */
static void
refused_authority(void **state)
{
	struct fixture *f = *state;
	SSL_CTX *server = server_ctx(f), *client = client_ctx(f, "ca");
	struct meeting m = meet(server, client, NULL);

	assert_false(m.works);
	part(&m);
	SSL_CTX_free(client);
	SSL_CTX_free(server);
}

static void
refused_tls12(void **state)
{
	struct fixture *f = *state;
	SSL_CTX *server = server_ctx(f), *client;
	struct certs_pair *pair = certs_client(f->ca, ID, false);
	struct meeting m;

	certs_write(pair, f->dir, "peer");
	client = client_ctx(f, "peer");
	m = meet(server, client, NULL);
	assert_true(m.works);
	part(&m);
	assert_int_equal(SSL_CTX_set_max_proto_version(client,
	    TLS1_2_VERSION), 1);
	m = meet(server, client, NULL);
	assert_false(m.works);
	part(&m);
	SSL_CTX_free(client);
	SSL_CTX_free(server);
	certs_free(pair);
}

/* A client with so many certificates more than it needs. */
static SSL_CTX *
client_with_more(struct fixture *f, int more)
{
	SSL_CTX *client = client_ctx(f, "peer");
	FILE *file = fopen(harness_cert(f->h, "more"), "r");
	X509 *cert = PEM_read_X509(file, NULL, NULL, NULL);

	assert_int_equal(fclose(file), 0);
	assert_non_null(cert);
	for (int i = 0; i < more; i++)
		assert_int_equal(SSL_CTX_add1_chain_cert(client, cert), 1);
	X509_free(cert);
	return client;
}

/*
 * Each certificate takes the server time before it knows who sends it. Some
 * may come between a client's and the authority's, but not many.
 */
static void
refused_many_certificates(void **state)
{
	const struct certs_spec spec = {.cn = "More", .ca = true,
	    .key = CERTS_RSA2048};
	struct fixture *f = *state;
	struct certs_pair *pair = certs_client(f->ca, ID, false);
	struct certs_pair *more = certs_make(&spec, f->ca);
	SSL_CTX *server = server_ctx(f), *client;
	struct meeting m;

	certs_write(pair, f->dir, "peer");
	certs_write(more, f->dir, "more");
	client = client_with_more(f, 5);
	m = meet(server, client, NULL);
	assert_true(m.works);
	part(&m);
	SSL_CTX_free(client);

	client = client_with_more(f, 20);
	m = meet(server, client, NULL);
	assert_false(m.works);
	assert_non_null(strstr(m.reason, "too large a message"));
	part(&m);
	SSL_CTX_free(client);
	SSL_CTX_free(server);
	certs_free(more);
	certs_free(pair);
}

/*
 * Nor many small ones, which fit into fewer bytes; and OpenSSL decodes none
 * of them.
 */
static void
too_many_small_certificates(void **state)
{
	const struct certs_spec spec = {.cn = "More", .ca = true};
	struct fixture *f = *state;
	struct certs_pair *pair = certs_client(f->ca, ID, false);
	struct certs_pair *more = certs_make(&spec, f->ca);
	SSL_CTX *server = server_ctx(f), *client;
	struct meeting m;

	certs_write(pair, f->dir, "peer");
	certs_write(more, f->dir, "more");
	for (int count = 5; count <= 6; count++) {
		client = client_with_more(f, count);
		m = meet(server, client, NULL);
		assert_int_equal(m.works, count == 5);
		if (count == 6)
			assert_non_null(strstr(m.reason,
			    "too many certificates"));
		part(&m);
		SSL_CTX_free(client);
	}
	SSL_CTX_free(server);
	certs_free(more);
	certs_free(pair);
}

/* Nor one with a described curve, which takes longest of all. */
static void
described_curve(void **state)
{
	const struct certs_spec spec = {.cn = "More", .ca = true,
	    .key = CERTS_DESCRIBED};
	struct fixture *f = *state;
	struct certs_pair *pair = certs_client(f->ca, ID, false);
	struct certs_pair *more = certs_make(&spec, f->ca);
	SSL_CTX *server = server_ctx(f), *client;
	struct meeting m;

	certs_write(pair, f->dir, "peer");
	certs_write(more, f->dir, "more");
	client = client_with_more(f, 1);
	m = meet(server, client, NULL);
	assert_false(m.works);
	assert_non_null(strstr(m.reason, "curve has no name"));
	part(&m);
	SSL_CTX_free(client);
	SSL_CTX_free(server);
	certs_free(more);
	certs_free(pair);
}

static void
accepted(void **state)
{
	static const struct {
		const char *what;
		struct certs_spec spec;
	} cases[] = {
		{"ours", {.cn = ID, .eku = "clientAuth"}},
		{"P-384", {.cn = ID, .eku = "clientAuth", .key = CERTS_P384}},
		{"Ed25519", {.cn = ID, .eku = "clientAuth",
		    .key = CERTS_ED25519}},
		{"RSA", {.cn = ID, .eku = "clientAuth", .key = CERTS_RSA2048}},
		{"without usages", {.cn = ID}},
		{"the reference's", {.cn = ID, .v1 = true,
		    .key = CERTS_RSA2048}},
	};
	struct fixture *f = *state;
	SSL_CTX *server = server_ctx(f), *client;
	struct kms_peer peer;

	for (size_t i = 0; i < COUNT(cases); i++) {
		struct certs_pair *pair = certs_make(&cases[i].spec, f->ca);
		struct meeting m;

		certs_write(pair, f->dir, "peer");
		client = client_ctx(f, "peer");
		m = meet(server, client, NULL);
		if (!m.works)
			fail_msg("refused a certificate: %s", cases[i].what);
		assert_int_equal(kms_tls_peer(m.server, &peer),
		    MASQ_STATUS_SUCCESS);
		assert_string_equal(peer.id, ID);
		part(&m);
		SSL_CTX_free(client);
		certs_free(pair);
	}
	SSL_CTX_free(server);
}

/* Certificates of another authority have its organisation, or none. */
static void
organisations(void **state)
{
	static const struct {
		const char *setting, *o;
		bool works;
	} cases[] = {
		{"organisation = \"MasQiTT\";", "MasQiTT", true},
		{"organisation = \"Acme\";", "MasQiTT", false},
		{"organisation = \"Acme\";", "Acme", true},
		{"organisation = \"Acme\";", "", false},
		{"organisation = \"*\";", "Acme", true},
		{"organisation = \"*\";", "", true},
	};
	struct fixture *f = *state;
	SSL_CTX *before = server_ctx(f);

	for (size_t i = 0; i < COUNT(cases); i++) {
		const struct certs_spec spec = {.cn = ID, .o = cases[i].o};
		struct certs_pair *pair = certs_make(&spec, f->ca);
		SSL_CTX *server, *client;
		struct meeting m;

		certs_write(pair, f->dir, "peer");
		tls_configure(f, cases[i].setting);
		server = server_ctx(f);
		client = client_ctx(f, "peer");
		m = meet(server, client, NULL);
		if (m.works != cases[i].works)
			fail_msg("case %zu", i);
		/* Who was let in by another rule is not let in by this. */
		assert_int_equal(kms_tls_same(before, server), i == 0);
		part(&m);
		SSL_CTX_free(server);
		SSL_CTX_free(client);
		certs_free(pair);
	}
	SSL_CTX_free(before);
}

/* What the log says about those who are not let in. */
static void
reasons(void **state)
{
	static const struct {
		const char *says;
		struct certs_spec spec;
		bool other_ca, no_certificate, tls12;
	} cases[] = {
		{"it has no certificate", {.cn = NULL}, false, true, false},
		{"does not speak TLS 1.3", {.cn = ID}, false, false, true},
		{"\" expired on 20", {.cn = ID, .expired = true}, false, false,
		    false},
		{"clock", {.cn = ID, .future = true}, false, false, false},
		{"of the same name", {.cn = ID, .v1 = true}, true, false,
		    false},
		{"that ca/ca-crt.pem does not hold, \"O=MasQiTT, "
		    "CN=MasQiTT Certification Authority\"", {.cn = ID}, true,
		    false, false},
		{"CN=PumpTemp007c0480\" is not for a client", {.cn = ID,
		    .eku = "serverAuth"}, false, false, false},
		{"set organisation in kms.cfg", {.cn = ID, .o = "Acme"}, false,
		    false, false},
		{"one CN, of 16 letters and digits", {.cn = "kms.example.org"},
		    false, false, false},
		{"RSA takes 2048 bits", {.cn = ID, .key = CERTS_RSA1024},
		    false, false, false},
	};
	struct fixture *f = *state;
	SSL_CTX *server = server_ctx(f), *client;

	for (size_t i = 0; i < COUNT(cases); i++) {
		struct certs_pair *pair = certs_make(&cases[i].spec,
		    cases[i].other_ca ? f->other_ca : f->ca);
		struct meeting m;
		const char *reason;

		certs_write(pair, f->dir, "peer");
		client = client_ctx(f, NULL);
		SSL_CTX_set_security_level(client, 0);
		if (!cases[i].no_certificate) {
			assert_int_equal(SSL_CTX_use_certificate_chain_file(
			    client, harness_cert(f->h, "peer")), 1);
			assert_int_equal(SSL_CTX_use_PrivateKey_file(client,
			    harness_key(f->h, "peer"), SSL_FILETYPE_PEM), 1);
		}
		if (cases[i].tls12)
			assert_int_equal(SSL_CTX_set_max_proto_version(client,
			    TLS1_2_VERSION), 1);
		m = meet(server, client, NULL);
		assert_false(m.works);
		reason = m.reason;
		if (strstr(reason, cases[i].says) == NULL)
			fail_msg("case %zu: %s", i, reason);
		part(&m);
		SSL_CTX_free(client);
		certs_free(pair);
	}
	SSL_CTX_free(server);
}

/* The server's own key may be of any kind that TLS 1.3 knows. */
static void
server_keys(void **state)
{
	static const enum certs_key kinds[] = {CERTS_P256, CERTS_P384,
	    CERTS_RSA2048, CERTS_ED25519};
	struct fixture *f = *state;
	struct certs_pair *peer = certs_client(f->ca, ID, false);

	certs_write(peer, f->dir, "peer");
	for (size_t i = 0; i < COUNT(kinds); i++) {
		const struct certs_spec spec = {.cn = CERTS_KMS_NAME,
		    .key = kinds[i], .v1 = kinds[i] == CERTS_RSA2048};
		struct certs_pair *kms = certs_make(&spec, f->ca);
		SSL_CTX *server, *client;
		struct meeting m;

		certs_write(kms, f->dir, "kms");
		server = server_ctx(f);
		client = client_ctx(f, "peer");
		m = meet(server, client, NULL);
		assert_true(m.works);
		part(&m);
		SSL_CTX_free(server);
		SSL_CTX_free(client);
		certs_free(kms);
	}
	certs_free(peer);
}

/* Which cipher comes of what a client offers. */
static void
ciphers(void **state)
{
	static const struct {
		const char *offered, *agreed;
	} cases[] = {
		{"TLS_AES_256_GCM_SHA384:TLS_CHACHA20_POLY1305_SHA256:"
		    "TLS_AES_128_GCM_SHA256", "TLS_AES_128_GCM_SHA256"},
		{"TLS_CHACHA20_POLY1305_SHA256:TLS_AES_128_GCM_SHA256",
		    "TLS_CHACHA20_POLY1305_SHA256"},
		{"TLS_AES_256_GCM_SHA384", "TLS_AES_256_GCM_SHA384"},
	};
	struct fixture *f = *state;
	struct certs_pair *pair = certs_client(f->ca, ID, false);
	SSL_CTX *server = server_ctx(f), *client;

	certs_write(pair, f->dir, "peer");
	for (size_t i = 0; i < COUNT(cases); i++) {
		struct meeting m;

		client = client_ctx(f, "peer");
		assert_int_equal(SSL_CTX_set_ciphersuites(client,
		    cases[i].offered), 1);
		m = meet(server, client, NULL);
		assert_true(m.works);
		assert_string_equal(SSL_get_cipher(m.server),
		    cases[i].agreed);
		part(&m);
		SSL_CTX_free(client);
	}
	SSL_CTX_free(server);
	certs_free(pair);
}

/* A server below another authority brings the certificates in between. */
static void
server_chain(void **state)
{
	const struct certs_spec spec = {.cn = "Site authority", .ca = true};
	struct fixture *f = *state;
	struct certs_pair *site = certs_make(&spec, f->ca);
	struct certs_pair *kms = certs_kms(site, false);
	struct certs_pair *peer = certs_client(f->ca, ID, false);
	SSL_CTX *server, *client;
	struct meeting m;
	char *both;

	certs_write(peer, f->dir, "peer");
	certs_write(kms, f->dir, "kms");
	certs_write(site, f->dir, "site");
	client = client_ctx(f, "peer");		/* trusts the upper alone */
	both = harness_format(f->h, "%s%s", harness_read(f->h,
	    harness_ca(f->h), NULL), harness_read(f->h,
	    harness_cert(f->h, "site"), NULL));
	harness_write(f->h, harness_ca(f->h), both, strlen(both));
	server = server_ctx(f);
	m = meet(server, client, NULL);
	assert_true(m.works);
	assert_int_equal(sk_X509_num(SSL_get_peer_cert_chain(m.client)), 2);
	part(&m);
	SSL_CTX_free(server);
	SSL_CTX_free(client);
	certs_free(peer);
	certs_free(kms);
	certs_free(site);
}

/*
 * While an authority is renewed, which keeps its name, the old and the new
 * certificate lie in one file, in whichever order, and clients of both get in;
 * also those of the reference, whose certificates do not say which key signed
 * them.
 */
static void
a_bundle_of_two_authorities(void **state)
{
	struct fixture *f = *state;
	char *ca = harness_ca(f->h), *one, *two;

	certs_write(f->other_ca, f->dir, "other");
	one = harness_read(f->h, ca, NULL);
	two = harness_read(f->h, harness_cert(f->h, "other"), NULL);
	for (int i = 0; i < 8; i++) {
		struct certs_pair *peer = certs_client((i & 1) != 0 ? f->ca :
		    f->other_ca, ID, (i & 2) != 0);
		SSL_CTX *server, *client;
		struct meeting m;
		char *both;

		certs_write(peer, f->dir, "peer");
		both = harness_format(f->h, "%s%s", (i & 4) != 0 ? one : two,
		    (i & 4) != 0 ? two : one);
		harness_write(f->h, ca, both, strlen(both));
		server = server_ctx(f);
		client = client_ctx(f, "peer");
		m = meet(server, client, NULL);
		if (!m.works)
			fail_msg("case %d: %s", i, m.reason);
		part(&m);
		SSL_CTX_free(server);
		SSL_CTX_free(client);
		certs_free(peer);
	}
}

/* To try one authority after the other lets in nobody whom the rules do not. */
static void
a_bundle_keeps_the_rules(void **state)
{
	static const struct {
		struct certs_spec spec;
		bool works;
	} cases[] = {
		{{.cn = ID, .eku = "clientAuth", .no_key_id = true}, true},
		{{.cn = ID, .eku = "serverAuth", .no_key_id = true}, false},
		{{.cn = ID, .no_key_id = true, .expired = true}, false},
		{{.cn = ID, .no_key_id = true, .ca = true}, false},
		{{.cn = ID, .no_key_id = true, .o = "Acme"}, false},
		{{.cn = ID, .no_key_id = true, .key = CERTS_RSA1024}, false},
	};
	struct fixture *f = *state;
	char *ca = harness_ca(f->h), *one, *two, *both;

	certs_write(f->other_ca, f->dir, "other");
	one = harness_read(f->h, ca, NULL);
	two = harness_read(f->h, harness_cert(f->h, "other"), NULL);
	for (size_t i = 0; i < 2 * COUNT(cases); i++) {
		struct certs_pair *peer = certs_make(&cases[i / 2].spec, f->ca);
		SSL_CTX *server, *client;
		struct meeting m;

		certs_write(peer, f->dir, "peer");
		both = harness_format(f->h, "%s%s", (i & 1) != 0 ? one : two,
		    (i & 1) != 0 ? two : one);
		harness_write(f->h, ca, both, strlen(both));
		server = server_ctx(f);
		client = client_ctx(f, NULL);
		SSL_CTX_set_security_level(client, 0);
		assert_int_equal(SSL_CTX_use_certificate_chain_file(client,
		    harness_cert(f->h, "peer")), 1);
		assert_int_equal(SSL_CTX_use_PrivateKey_file(client,
		    harness_key(f->h, "peer"), SSL_FILETYPE_PEM), 1);
		m = meet(server, client, NULL);
		if (m.works != cases[i / 2].works)
			fail_msg("case %zu: %s", i, m.reason);
		part(&m);
		SSL_CTX_free(server);
		SSL_CTX_free(client);
		certs_free(peer);
	}
}

/* Contexts are the same while authorities and the server's certificate are. */
static void
same(void **state)
{
	struct fixture *f = *state;
	const struct certs_spec spec = {.cn = "Between", .ca = true};
	struct certs_pair *between = certs_make(&spec, f->ca);
	struct certs_pair *kms = certs_kms(between, false);
	const char *ca = harness_ca(f->h);
	char *good = harness_read(f->h, ca, NULL), *other;
	SSL_CTX *first = server_ctx(f), *again = server_ctx(f), *changed;

	assert_true(kms_tls_same(first, first));
	assert_true(kms_tls_same(first, again));
	SSL_CTX_free(again);

	/* One authority more, in either order of the file, or another. */
	certs_write(f->other_ca, f->dir, "other");
	other = harness_read(f->h, harness_cert(f->h, "other"), NULL);
	harness_write(f->h, ca, harness_format(f->h, "%s%s", good, other),
	    strlen(good) + strlen(other));
	changed = server_ctx(f);
	assert_false(kms_tls_same(first, changed));
	assert_false(kms_tls_same(changed, first));
	harness_write(f->h, ca, harness_format(f->h, "%s%s", other, good),
	    strlen(good) + strlen(other));
	again = server_ctx(f);
	assert_true(kms_tls_same(changed, again));
	SSL_CTX_free(again);
	SSL_CTX_free(changed);
	harness_write(f->h, ca, other, strlen(other));
	changed = server_ctx(f);
	assert_false(kms_tls_same(first, changed));
	SSL_CTX_free(changed);
	harness_write(f->h, ca, good, strlen(good));

	/* A new certificate of the server, then what goes with it. */
	certs_write(kms, f->dir, "kms");
	changed = server_ctx(f);
	assert_false(kms_tls_same(first, changed));
	certs_write(between, f->dir, "between");
	other = harness_read(f->h, harness_cert(f->h, "between"), NULL);
	good = harness_read(f->h, harness_cert(f->h, "kms"), NULL);
	harness_write(f->h, harness_cert(f->h, "kms"), harness_format(f->h,
	    "%s%s", good, other), strlen(good) + strlen(other));
	again = server_ctx(f);
	assert_false(kms_tls_same(changed, again));
	SSL_CTX_free(again);
	SSL_CTX_free(changed);
	SSL_CTX_free(first);
	certs_free(kms);
	certs_free(between);
}

int
main(void)
{
#define CASE(test) \
	cmocka_unit_test_setup_teardown(test, tls_set_up, tls_tear_down)
	const struct CMUnitTest tests[] = {
		CASE(refused),
		CASE(refused_without_certificate),
		CASE(refused_authority),
		CASE(refused_tls12),
		CASE(refused_many_certificates),
		CASE(accepted),
		CASE(server_keys),
		CASE(server_chain),
		CASE(a_bundle_of_two_authorities),
		CASE(a_bundle_keeps_the_rules),
		CASE(ciphers),
		CASE(organisations),
		CASE(reasons),
		CASE(too_many_small_certificates),
		CASE(described_curve),
		CASE(same),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
