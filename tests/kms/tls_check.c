/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include "kms/tls_check.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <openssl/err.h>

#include "base/fail.h"
#include "kms/tls.h"
#include "kms/tls_reason.h"

/* Its fail() is not ours, so it comes last. */
#include <cmocka.h>

void
tls_configure(struct fixture *f, const char *settings)
{
	kms_config_unref(f->config);
	if (kms_config_parse(settings, strlen(settings), "kms.cfg",
	    &f->config) != MASQ_STATUS_SUCCESS)
		fail_msg("%s", fail_text());
}

int
tls_set_up(void **state)
{
	struct fixture *f = calloc(1, sizeof(*f));
	struct certs_pair *kms;

	assert_non_null(f);
	f->h = harness_new();
	f->dir = harness_format(f->h, "%s/ca", f->h->home);
	f->ca = certs_ca();
	f->other_ca = certs_ca();
	certs_write(f->ca, f->dir, "ca");
	kms = certs_kms(f->ca, false);
	certs_write(kms, f->dir, "kms");
	certs_free(kms);
	tls_configure(f, "");
	*state = f;
	return 0;
}

int
tls_tear_down(void **state)
{
	struct fixture *f = *state;

	certs_free(f->ca);
	certs_free(f->other_ca);
	kms_config_unref(f->config);
	harness_free(f->h);
	free(f);
	return 0;
}

SSL_CTX *
server_ctx(struct fixture *f)
{
	SSL_CTX *ctx;

	if (kms_tls_open(f->h->home, f->config, &ctx) != MASQ_STATUS_SUCCESS)
		fail_msg("%s", fail_text());
	return ctx;
}

SSL_CTX *
client_ctx(struct fixture *f, const char *name)
{
	SSL_CTX *ctx = SSL_CTX_new(TLS_client_method());

	assert_non_null(ctx);
	SSL_CTX_set_verify(ctx, SSL_VERIFY_PEER, NULL);
	assert_int_equal(SSL_CTX_load_verify_file(ctx, harness_ca(f->h)), 1);
	if (name == NULL)
		return ctx;
	assert_int_equal(SSL_CTX_use_certificate_chain_file(ctx,
	    harness_cert(f->h, name)), 1);
	assert_int_equal(SSL_CTX_use_PrivateKey_file(ctx,
	    harness_key(f->h, name), SSL_FILETYPE_PEM), 1);
	return ctx;
}

struct meeting
meet(SSL_CTX *server, SSL_CTX *client, SSL_SESSION *session)
{
	struct meeting m = {SSL_new(server), SSL_new(client), false, ""};
	BIO *a, *b;
	int s = 0, c = 0;
	char byte;

	assert_int_equal(BIO_new_bio_pair(&a, 0, &b, 0), 1);
	SSL_set_bio(m.server, a, a);
	SSL_set_bio(m.client, b, b);
	SSL_set_accept_state(m.server);
	SSL_set_connect_state(m.client);
	if (session != NULL)
		assert_int_equal(SSL_set_session(m.client, session), 1);
	for (int i = 0; i < 50 && (s != 1 || c != 1); i++) {
		c = SSL_do_handshake(m.client);
		ERR_clear_error();
		s = SSL_do_handshake(m.server);
		if (*m.reason == '\0' && s != 1 && SSL_get_error(m.server,
		    s) == SSL_ERROR_SSL)
			(void)snprintf(m.reason, sizeof(m.reason), "%s",
			    kms_tls_reason(m.server));
	}
	m.works = s == 1 && c == 1 && SSL_write(m.server, "x", 1) == 1 &&
	    SSL_read(m.client, &byte, 1) == 1;
	return m;
}

void
part(struct meeting *m)
{
	(void)SSL_shutdown(m->client);	/* else its session is spoilt */
	SSL_free(m->server);
	SSL_free(m->client);
	ERR_clear_error();
}
