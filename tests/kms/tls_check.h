/*
 * TLS handshakes in memory with the key server's side, for tests.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef TESTS_KMS_TLS_CHECK_H
#define TESTS_KMS_TLS_CHECK_H

#include <stdbool.h>

#include <openssl/ssl.h>

#include "certs.h"
#include "harness.h"
#include "kms/config.h"

#define ID "PumpTemp007c0480"

struct fixture {
	struct harness *h;
	const char *dir;		/* home/ca */
	struct certs_pair *ca, *other_ca;
	struct kms_config *config;	/* the defaults */
};

struct meeting {
	SSL *server, *client;
	bool works;			/* on both sides */
	char reason[512];		/* why not, as the server sees it */
};

/* For cmocka: *state is a fixture with an authority and a server's files. */
int tls_set_up(void **state);
int tls_tear_down(void **state);

/* Other settings than the defaults. */
void tls_configure(struct fixture *f, const char *settings);

/* The server's context from the files. */
SSL_CTX *server_ctx(struct fixture *f);

/* A client with DIR/NAME-crt.pem, or (NULL) without a certificate. */
SSL_CTX *client_ctx(struct fixture *f, const char *name);

/*
 * Shake hands and exchange a byte, so that tickets and alerts arrive; session
 * (NULL: none) is to be resumed. End it with part().
 */
struct meeting meet(SSL_CTX *server, SSL_CTX *client, SSL_SESSION *session);
void part(struct meeting *m);

#endif /* TESTS_KMS_TLS_CHECK_H */
