/*
 * What the server remembers about its peers: chains that it has verified, and
 * sessions that can be resumed; and when neither counts any longer.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include "kms/resume.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <openssl/err.h>
#include <openssl/pem.h>

#include "base/fail.h"
#include "kms/tls.h"
#include "kms/tls_check.h"

/* Its fail() is not ours, so it comes last. */
#include <cmocka.h>

#define DAY INT64_C(86400)

/* The linker's names: as they are, and as the server calls them. */
time_t __real_time(time_t *out);
time_t __wrap_time(time_t *out);
int __real_X509_verify_cert(X509_STORE_CTX *store);
int __wrap_X509_verify_cert(X509_STORE_CTX *store);

static int64_t ahead;			/* seconds, of the real time */
static unsigned int verified;		/* chains so far */

time_t
__wrap_time(time_t *out)
{
	time_t now = __real_time(NULL) + (time_t)ahead;

	if (out != NULL)
		*out = now;
	return now;
}

int
__wrap_X509_verify_cert(X509_STORE_CTX *store)
{
	verified++;
	X509_STORE_CTX_set_time(store, 0, __wrap_time(NULL));
	return __real_X509_verify_cert(store);
}

static int
set_up(void **state)
{
	ahead = 0;
	verified = 0;
	return tls_set_up(state);
}

/* Write DIR/peer-*.pem, a client that ends in so many days. */
static void
write_peer(struct fixture *f, const struct certs_pair *ca, long days)
{
	const struct certs_spec spec = {.cn = ID, .eku = "clientAuth",
	    .days = days};
	struct certs_pair *pair = certs_make(&spec, ca);

	certs_write(pair, f->dir, "peer");
	certs_free(pair);
}

/* Is the client let in, under its name, after so many verifications in all? */
static void
expect_in(SSL_CTX *server, SSL_CTX *client, unsigned int verifications)
{
	struct meeting m = meet(server, client, NULL);
	struct kms_peer peer;

	assert_true(m.works);
	assert_int_equal(SSL_session_reused(m.server), 0);
	assert_int_equal(kms_tls_peer(m.server, &peer), MASQ_STATUS_SUCCESS);
	assert_string_equal(peer.id, ID);
	assert_int_equal(verified, verifications);
	part(&m);
}

static void
expect_out(SSL_CTX *server, SSL_CTX *client, unsigned int verifications)
{
	struct meeting m = meet(server, client, NULL);
	struct kms_peer peer;

	assert_false(m.works);
	assert_int_not_equal(kms_tls_peer(m.server, &peer),
	    MASQ_STATUS_SUCCESS);
	assert_int_equal(verified, verifications);
	part(&m);
}

static void
chain_is_remembered(void **state)
{
	struct fixture *f = *state;
	SSL_CTX *server = server_ctx(f), *client;

	write_peer(f, f->ca, 0);
	client = client_ctx(f, "peer");
	expect_in(server, client, 1);
	expect_in(server, client, 1);
	expect_in(server, client, 1);
	SSL_CTX_free(client);
	SSL_CTX_free(server);
}

/* A remembered chain counts from its first to its last second only. */
static void
remembered_chain_ends(void **state)
{
	struct fixture *f = *state;
	SSL_CTX *server = server_ctx(f), *client;

	write_peer(f, f->ca, 10);
	client = client_ctx(f, "peer");
	expect_in(server, client, 1);
	ahead = 10 * DAY + 100;
	expect_out(server, client, 2);
	ahead = -2 * DAY - 100;
	expect_out(server, client, 3);
	ahead = 10 * DAY - 100;
	expect_in(server, client, 3);
	SSL_CTX_free(client);
	SSL_CTX_free(server);
}

/* The same for the certificates above it. */
static void
remembered_authority_ends(void **state)
{
	const struct certs_spec spec = {.cn = CERTS_CA_NAME, .ca = true,
	    .days = 5};
	struct fixture *f = *state;
	struct certs_pair *ca = certs_make(&spec, NULL), *kms;
	SSL_CTX *server, *client;

	certs_write(ca, f->dir, "ca");
	kms = certs_kms(ca, false);
	certs_write(kms, f->dir, "kms");
	write_peer(f, ca, 0);
	server = server_ctx(f);
	client = client_ctx(f, "peer");
	verified = 0;
	expect_in(server, client, 1);
	ahead = 5 * DAY + 100;
	expect_out(server, client, 2);
	SSL_CTX_free(client);
	SSL_CTX_free(server);
	certs_free(kms);
	certs_free(ca);
}

static void
reload_forgets(void **state)
{
	struct fixture *f = *state;
	struct certs_pair *kms = certs_kms(f->other_ca, false);
	SSL_CTX *server = server_ctx(f), *client;

	write_peer(f, f->ca, 0);
	client = client_ctx(f, "peer");
	expect_in(server, client, 1);
	SSL_CTX_free(server);

	server = server_ctx(f);
	expect_in(server, client, 2);
	expect_in(server, client, 2);
	SSL_CTX_free(server);

	/* The client goes on trusting whom it did, which is not the point. */
	certs_write(f->other_ca, f->dir, "ca");
	certs_write(kms, f->dir, "kms");
	server = server_ctx(f);
	SSL_CTX_set_verify(client, SSL_VERIFY_NONE, NULL);
	verified = 0;
	expect_out(server, client, 1);
	expect_out(server, client, 2);
	SSL_CTX_free(client);
	SSL_CTX_free(server);
	certs_free(kms);
}

/* DIR/peer-crt.pem with its last byte, the signature's, changed. */
static X509 *
tampered(struct fixture *f)
{
	FILE *file = fopen(harness_cert(f->h, "peer"), "r");
	X509 *cert = PEM_read_X509(file, NULL, NULL, NULL), *other;
	unsigned char *der = NULL;
	const unsigned char *at;
	int len = i2d_X509(cert, &der);

	assert_int_equal(fclose(file), 0);
	assert_true(len > 0);
	der[len - 1] ^= 1;
	at = der;
	other = d2i_X509(NULL, &at, len);
	assert_non_null(other);
	X509_free(cert);
	OPENSSL_free(der);
	return other;
}

/* A chain that is not the very same is verified, and may be refused. */
static void
other_chains_are_verified(void **state)
{
	struct fixture *f = *state;
	SSL_CTX *server = server_ctx(f), *client, *longer, *wrong;
	X509 *cert;

	write_peer(f, f->ca, 0);
	client = client_ctx(f, "peer");
	longer = client_ctx(f, "peer");
	wrong = client_ctx(f, "peer");
	cert = tampered(f);
	assert_int_equal(SSL_CTX_use_certificate(wrong, cert), 1);
	(void)SSL_CTX_set_mode(wrong, SSL_MODE_NO_AUTO_CHAIN);
	X509_free(cert);
	expect_in(server, client, 1);
	expect_out(server, wrong, 2);
	expect_out(server, wrong, 3);
	expect_in(server, client, 3);

	/* The same certificate in other company. */
	assert_int_equal(SSL_CTX_add1_chain_cert(longer,
	    SSL_CTX_get0_certificate(client)), 1);
	expect_in(server, longer, 4);
	expect_in(server, longer, 4);
	expect_in(server, client, 4);

	/* The same client with a new certificate. */
	SSL_CTX_free(client);
	write_peer(f, f->ca, 0);
	client = client_ctx(f, "peer");
	expect_in(server, client, 5);
	SSL_CTX_free(client);
	SSL_CTX_free(longer);
	SSL_CTX_free(wrong);
	SSL_CTX_free(server);
}

/* What belongs to no chain leaves no trace: there is no end of it. */
static void
company_is_not_remembered(void **state)
{
	struct fixture *f = *state;
	SSL_CTX *server = server_ctx(f), *client, *longer;
	FILE *file = fopen(harness_cert(f->h, "kms"), "r");
	X509 *cert = PEM_read_X509(file, NULL, NULL, NULL);

	assert_int_equal(fclose(file), 0);
	assert_non_null(cert);
	write_peer(f, f->ca, 0);
	client = client_ctx(f, "peer");
	longer = client_ctx(f, "peer");
	assert_int_equal(SSL_CTX_add1_chain_cert(longer, cert), 1);
	expect_in(server, longer, 1);
	expect_in(server, longer, 2);
	expect_in(server, client, 3);
	expect_in(server, client, 3);
	expect_in(server, longer, 4);
	X509_free(cert);
	SSL_CTX_free(client);
	SSL_CTX_free(longer);
	SSL_CTX_free(server);
}

/* A refusal is not remembered either. */
static void
refusal_is_not_remembered(void **state)
{
	struct fixture *f = *state;
	SSL_CTX *server = server_ctx(f), *client;

	write_peer(f, f->other_ca, 0);
	client = client_ctx(f, "peer");
	expect_out(server, client, 1);
	expect_out(server, client, 2);
	SSL_CTX_free(client);
	SSL_CTX_free(server);
}

static SSL_SESSION *kept;

static int
keep_session(SSL *ssl, SSL_SESSION *session)
{
	(void)ssl;
	SSL_SESSION_free(kept);
	kept = session;
	return 1;
}

/* Take the ticket that the last meeting has brought. */
static SSL_SESSION *
take_ticket(void)
{
	SSL_SESSION *session = kept;

	assert_non_null(session);
	kept = NULL;
	return session;
}

static SSL_CTX *
resuming_client(struct fixture *f)
{
	SSL_CTX *client = client_ctx(f, "peer");

	(void)SSL_CTX_set_session_cache_mode(client, SSL_SESS_CACHE_CLIENT |
	    SSL_SESS_CACHE_NO_INTERNAL);
	SSL_CTX_sess_set_new_cb(client, keep_session);
	return client;
}

/* The client comes with a ticket, which works or does not, and is let in. */
static void
expect_resumed(SSL_CTX *server, SSL_CTX *client, SSL_SESSION *session,
    bool works)
{
	struct meeting m = meet(server, client, session);
	uint8_t key[KMS_CLIENT_KEY_LEN];
	struct kms_peer peer;

	assert_true(m.works);
	assert_int_equal(SSL_session_reused(m.server), works);
	assert_int_equal(kms_tls_peer(m.server, &peer), MASQ_STATUS_SUCCESS);
	assert_string_equal(peer.id, ID);
	assert_true(kms_client_key_of(SSL_get_certificate(m.client), key));
	assert_memory_equal(peer.key, key, sizeof(key));
	part(&m);
}

/*
 * A ticket brings the same client back without a certificate being sent, and
 * a new ticket with it; the ticket of another context, say from before a
 * reload, brings nobody.
 */
static void
resumption(void **state)
{
	struct fixture *f = *state;
	SSL_CTX *server = server_ctx(f), *reloaded, *client;
	SSL_SESSION *session = NULL;

	write_peer(f, f->ca, 0);
	client = resuming_client(f);
	expect_resumed(server, client, NULL, false);
	for (int i = 0; i < 5; i++) {
		session = take_ticket();
		expect_resumed(server, client, session, true);
		SSL_SESSION_free(session);
	}
	assert_int_equal(verified, 1);

	reloaded = server_ctx(f);
	session = take_ticket();
	expect_resumed(reloaded, client, session, false);
	assert_int_equal(verified, 2);
	SSL_SESSION_free(session);
	SSL_SESSION_free(take_ticket());
	SSL_CTX_free(client);
	SSL_CTX_free(reloaded);
	SSL_CTX_free(server);
}

/* A ticket is good for one resumption, others of its client stay good. */
static void
ticket_serves_once(void **state)
{
	struct fixture *f = *state;
	SSL_CTX *server = server_ctx(f), *client;
	SSL_SESSION *first, *second;

	write_peer(f, f->ca, 0);
	client = resuming_client(f);
	expect_resumed(server, client, NULL, false);
	first = take_ticket();
	expect_resumed(server, client, NULL, false);
	second = take_ticket();
	expect_resumed(server, client, first, true);
	expect_resumed(server, client, first, false);
	expect_resumed(server, client, second, true);
	SSL_SESSION_free(first);
	SSL_SESSION_free(second);
	SSL_SESSION_free(take_ticket());
	SSL_CTX_free(client);
	SSL_CTX_free(server);
}

/* A client whose certificate has ended since is known no more. */
static void
resumed_certificate_ends(void **state)
{
	struct fixture *f = *state;
	SSL_CTX *server = server_ctx(f), *client;
	struct kms_peer peer;
	SSL_SESSION *session;
	struct meeting m;

	write_peer(f, f->ca, 10);
	client = resuming_client(f);
	expect_resumed(server, client, NULL, false);
	session = take_ticket();
	m = meet(server, client, session);
	assert_int_equal(SSL_session_reused(m.server), 1);
	assert_int_equal(kms_tls_peer(m.server, &peer), MASQ_STATUS_SUCCESS);
	ahead = 10 * DAY - 100;
	assert_int_equal(kms_tls_peer(m.server, &peer), MASQ_STATUS_SUCCESS);
	ahead = 10 * DAY + 100;
	assert_int_equal(kms_tls_peer(m.server, &peer), MASQ_ERR_BAD_ENTRY);
	assert_non_null(strstr(fail_text(), "not valid"));
	part(&m);
	SSL_SESSION_free(session);
	SSL_SESSION_free(take_ticket());
	SSL_CTX_free(client);
	SSL_CTX_free(server);
}

/* Before the handshake is done, nobody is there. */
static void
nobody_yet(void **state)
{
	struct fixture *f = *state;
	SSL_CTX *server = server_ctx(f);
	SSL *ssl = SSL_new(server);
	struct kms_peer peer;

	assert_non_null(ssl);
	assert_false(kms_resume_get_peer(ssl, &peer));
	assert_int_equal(kms_tls_peer(ssl, &peer), MASQ_ERR_BAD_ENTRY);
	SSL_free(ssl);
	SSL_CTX_free(server);
}

int
main(void)
{
#define CASE(test) cmocka_unit_test_setup_teardown(test, set_up, tls_tear_down)
	const struct CMUnitTest tests[] = {
		CASE(nobody_yet),
		CASE(chain_is_remembered),
		CASE(remembered_chain_ends),
		CASE(remembered_authority_ends),
		CASE(reload_forgets),
		CASE(other_chains_are_verified),
		CASE(company_is_not_remembered),
		CASE(refusal_is_not_remembered),
		CASE(resumption),
		CASE(ticket_serves_once),
		CASE(resumed_certificate_ends),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
