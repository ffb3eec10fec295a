/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include "link/tls.h"

#include <errno.h>
#include <openssl/err.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <time.h>

#include "base/fail.h"
#include "base/ossl.h"
#include "base/sha256.h"

/* ---- the socket, as a BIO: OpenSSL's own would raise SIGPIPE ---- */

static int
socket_write(BIO *bio, const char *buf, int len)
{
	int fd = (int)(intptr_t)BIO_get_data(bio);
	ssize_t n = send(fd, buf, (size_t)len, MSG_NOSIGNAL);

	BIO_clear_retry_flags(bio);
	if (n < 0 && (errno == EAGAIN || errno == EINTR))
		BIO_set_retry_write(bio);
	return (int)n;
}

static int
socket_read(BIO *bio, char *buf, int len)
{
	int fd = (int)(intptr_t)BIO_get_data(bio);
	ssize_t n = recv(fd, buf, (size_t)len, 0);

	BIO_clear_retry_flags(bio);
	if (n < 0 && (errno == EAGAIN || errno == EINTR))
		BIO_set_retry_read(bio);
	return (int)n;
}

static long
socket_ctrl(BIO *bio, int cmd, long num, void *ptr)
{
	(void)bio;
	(void)num;
	(void)ptr;
	return cmd == BIO_CTRL_FLUSH;
}

static BIO_METHOD *
socket_method(void)
{
	BIO_METHOD *method = BIO_meth_new(BIO_TYPE_SOURCE_SINK, "KMS line");

	if (method == NULL)
		return NULL;
	(void)BIO_meth_set_write(method, socket_write);
	(void)BIO_meth_set_read(method, socket_read);
	(void)BIO_meth_set_ctrl(method, socket_ctrl);
	return method;
}

/* ---- contexts ---- */

/* The server sent a ticket: keep the newest. */
static int
on_session(SSL *ssl, SSL_SESSION *session)
{
	struct tls *tls = SSL_get_app_data(ssl);

	SSL_SESSION_free(tls->session);
	tls->session = session;
	return 1;			/* the reference is ours now */
}

/* A context with our files in it. */
static MASQ_status_t
make_ctx(const struct credentials *own, SSL_CTX **ctx,
    char client_id[MASQ_CLIENTID_LEN + 1])
{
	SSL_CTX *c = SSL_CTX_new(TLS_client_method());
	MASQ_status_t status;

	*ctx = NULL;
	if (c == NULL)
		return fail_openssl("set up TLS");
	(void)SSL_CTX_set_min_proto_version(c, TLS1_3_VERSION);
	peer_check(c);
	(void)SSL_CTX_set_session_cache_mode(c,
	    SSL_SESS_CACHE_CLIENT | SSL_SESS_CACHE_NO_INTERNAL);
	SSL_CTX_sess_set_new_cb(c, on_session);
	/* Frames have lengths: nothing can be cut off unnoticed. Answers hold
	 * keys, so OpenSSL shall not keep what was read. */
	(void)SSL_CTX_set_options(c, SSL_OP_IGNORE_UNEXPECTED_EOF |
	    SSL_OP_CLEANSE_PLAINTEXT);
	(void)SSL_CTX_set_mode(c, SSL_MODE_AUTO_RETRY |
	    SSL_MODE_RELEASE_BUFFERS);
	status = credentials_load(own, c, client_id);
	if (status == MASQ_STATUS_SUCCESS)
		*ctx = c;
	else
		SSL_CTX_free(c);
	return status;
}

MASQ_status_t
tls_init(struct tls *tls, const struct host *host,
    const struct credentials *own)
{
	ERR_clear_error();
	tls->is_address = host->is_address;
	tls->host = strdup(host->certified);
	if (!credentials_copy(&tls->own, own) || tls->host == NULL)
		return fail(MASQ_ERR_NOMEM, "out of memory");
	tls->socket = socket_method();
	if (tls->socket == NULL)
		return fail_openssl("set up a connection");
	credentials_stamp(&tls->own, &tls->stamp);
	tls->seen = tls->stamp;
	return make_ctx(&tls->own, &tls->ctx, tls->client_id);
}

void
tls_free(struct tls *tls)
{
	SSL_SESSION_free(tls->session);
	SSL_CTX_free(tls->ctx);
	BIO_meth_free(tls->socket);
	free(tls->host);
	credentials_free(&tls->own);
	memset(tls, 0, sizeof(*tls));
}

void
tls_forget_session(struct tls *tls)
{
	SSL_SESSION_free(tls->session);
	tls->session = NULL;
}

bool
tls_files_changed(const struct tls *tls)
{
	struct credentials_stamp stamp;

	credentials_stamp(&tls->own, &stamp);
	return !credentials_same(&stamp, &tls->seen);
}

void
tls_renew(struct tls *tls, pthread_mutex_t *held)
{
	char client_id[MASQ_CLIENTID_LEN + 1];
	SSL_CTX *ctx;
	MASQ_status_t status;

	memset(tls->stale, 0, sizeof(tls->stale));
	credentials_stamp(&tls->own, &tls->seen);
	if (credentials_same(&tls->seen, &tls->stamp))
		return;
	tls->own.held = held;
	status = make_ctx(&tls->own, &ctx, client_id);
	tls->own.held = NULL;
	if (status == MASQ_STATUS_SUCCESS &&
	    strcmp(client_id, tls->client_id) != 0) {
		status = fail(MASQ_ERR_TLS_INIT, "the new certificate in %s "
		    "is that of client %s, not of %s", tls->own.cert_file,
		    client_id, tls->client_id);
		SSL_CTX_free(ctx);
	}
	if (status != MASQ_STATUS_SUCCESS) {
		memcpy(tls->stale, fail_text(),
		    strnlen(fail_text(), sizeof(tls->stale) - 1));
		return;
	}
	tls->stamp = tls->seen;
	SSL_CTX_free(tls->ctx);
	tls->ctx = ctx;
	tls_forget_session(tls);
}

/* ---- connections ---- */

int
tls_validity(const X509 *cert)
{
	time_t now = time(NULL);

	if (X509_cmp_time(X509_get0_notBefore(cert), &now) > 0)
		return -1;
	return X509_cmp_time(X509_get0_notAfter(cert), &now) < 0;
}

/* Neither side looks at certificates when a session is resumed. So do not
 * resume one if a certificate has expired in the meantime. */
static void
drop_expired_session(struct tls *tls)
{
	X509 *peer;

	if (tls->session == NULL)
		return;
	peer = SSL_SESSION_get0_peer(tls->session);
	if (tls_validity(SSL_CTX_get0_certificate(tls->ctx)) != 0 ||
	    (peer != NULL && tls_validity(peer) != 0))
		tls_forget_session(tls);
}

SSL *
tls_client(struct tls *tls, int fd)
{
	SSL *ssl = SSL_new(tls->ctx);
	BIO *bio = BIO_new(tls->socket);

	memset(&tls->fault, 0, sizeof(tls->fault));
	drop_expired_session(tls);
	if (ssl == NULL || bio == NULL) {
		SSL_free(ssl);
		(void)BIO_free(bio);
		return NULL;
	}
	BIO_set_data(bio, (void *)(intptr_t)fd);
	BIO_set_init(bio, 1);
	SSL_set_bio(ssl, bio, bio);
	SSL_set_app_data(ssl, tls);
	SSL_set_connect_state(ssl);
	if (tls->session != NULL)
		(void)SSL_set_session(ssl, tls->session);
	/* Server name indication is for names only (RFC 6066 section 3). */
	if (!tls->is_address)
		(void)SSL_set_tlsext_host_name(ssl, tls->host);
	return ssl;
}

MASQ_status_t
tls_secret(const struct tls *tls, uint8_t secret[TLS_SECRET_LEN])
{
	static const char purpose[] = "MasQiTT secret of a client";
	unsigned char *der = NULL;
	int len = i2d_PrivateKey(SSL_CTX_get0_privatekey(tls->ctx), &der);

	_Static_assert(TLS_SECRET_LEN == SHA256_LEN, "a secret is a hash");
	if (len <= 0) {
		ERR_clear_error();
		return fail(MASQ_ERR_TLS_INIT, "OpenSSL cannot encode the "
		    "private key");
	}
	sha256((const struct slice[]){
	    {(const uint8_t *)purpose, sizeof(purpose)}, {der, (size_t)len}
	}, 2, secret);
	OPENSSL_clear_free(der, (size_t)len);
	return MASQ_STATUS_SUCCESS;
}
