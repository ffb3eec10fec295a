/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include "link/tls.h"

#include <arpa/inet.h>
#include <errno.h>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>

#include "base/cursor.h"
#include "base/fail.h"
#include "base/sha256.h"
#include "base/text.h"

#define KMS_O "MasQiTT"
#define KMS_CN "MasQiTT Key Management Server"

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

/* ---- is this the KMS? ---- */

/* Are the entries of the subject O=MasQiTT and CN=..., these and no others? */
static bool
has_kms_subject(const X509 *cert)
{
	const struct { int nid; const char *text; } want[] = {
		{NID_organizationName, KMS_O}, {NID_commonName, KMS_CN}
	};
	const X509_NAME *name = X509_get_subject_name(cert);

	if (X509_NAME_entry_count(name) != 2)
		return false;
	for (int i = 0; i < 2; i++) {
		const X509_NAME_ENTRY *entry = X509_NAME_get_entry(name, i);
		const ASN1_STRING *s = X509_NAME_ENTRY_get_data(entry);
		const struct slice got = {ASN1_STRING_get0_data(s),
		    (size_t)ASN1_STRING_length(s)};

		if (OBJ_obj2nid(X509_NAME_ENTRY_get_object(entry)) !=
		    want[i].nid || !slice_is(got, want[i].text))
			return false;
	}
	return true;
}

/* Is there a subject alternative name for this name or address? */
static bool
has_host(X509 *cert, const char *host)
{
	char plain[INET6_ADDRSTRLEN];
	size_t len = strcspn(host, "%");	/* fe80::1%eth0 */
	unsigned char address[16];

	if (len < sizeof(plain)) {
		memcpy(plain, host, len);
		plain[len] = '\0';
		if (inet_pton(AF_INET, plain, address) == 1 ||
		    inet_pton(AF_INET6, plain, address) == 1)
			return X509_check_ip_asc(cert, plain, 0) == 1;
	}
	return X509_check_host(cert, host, 0,
	    X509_CHECK_FLAG_NEVER_CHECK_SUBJECT |
	    X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS, NULL) == 1;
}

static bool
is_kms(X509 *cert, const char *host)
{
	uint32_t flags = X509_get_extension_flags(cert);

	if ((flags & EXFLAG_XKUSAGE) != 0 &&
	    (X509_get_extended_key_usage(cert) & XKU_SSL_SERVER) == 0)
		return false;
	if (X509_get_ext_by_NID(cert, NID_subject_alt_name, -1) < 0)
		return has_kms_subject(cert);
	return (flags & EXFLAG_XKUSAGE) != 0 && has_host(cert, host);
}

/*
 * Called by OpenSSL for each certificate of the chain, so that a server that
 * is not the KMS does not even see ours.
 */
static int
on_verify(int ok, X509_STORE_CTX *store)
{
	SSL *ssl = X509_STORE_CTX_get_ex_data(store,
	    SSL_get_ex_data_X509_STORE_CTX_idx());
	const struct tls *tls = SSL_get_app_data(ssl);

	if (!ok || X509_STORE_CTX_get_error_depth(store) > 0)
		return ok;
	if (is_kms(X509_STORE_CTX_get_current_cert(store), tls->host))
		return 1;
	X509_STORE_CTX_set_error(store, X509_V_ERR_HOSTNAME_MISMATCH);
	return 0;
}

/* ---- our own files ---- */

/* Note why a file cannot be used; errno and OpenSSL know more. */
static MASQ_status_t
bad_file(const char *what, const char *path)
{
	FILE *file = fopen(path, "r");
	int error = errno;
	unsigned long code = ERR_peek_last_error();
	const char *reason = ERR_reason_error_string(code);

	if (file == NULL)
		return fail(MASQ_ERR_TLS_INIT, "cannot read %s file %s: %s",
		    what, path, strerror(error));
	(void)fclose(file);
	return fail(MASQ_ERR_TLS_INIT, "%s file %s cannot be used: %s; it "
	    "must be PEM", what, path, reason != NULL ? reason : "no reason");
}

/* Never ask for a passphrase on the terminal of some daemon. */
static int
no_passphrase(char *buf, int size, int rwflag, void *arg)
{
	(void)buf;
	(void)size;
	(void)rwflag;
	(void)arg;
	return -1;
}

static MASQ_status_t
load_key(SSL_CTX *ctx, const char *key_file)
{
	X509 *cert = SSL_CTX_get0_certificate(ctx);
	BIO *bio = BIO_new_file(key_file, "r");
	EVP_PKEY *key = NULL;
	MASQ_status_t status = MASQ_STATUS_SUCCESS;

	if (bio != NULL)
		key = PEM_read_bio_PrivateKey(bio, NULL, no_passphrase, NULL);
	if (key == NULL)
		status = bad_file("private key", key_file);
	else if (X509_check_private_key(cert, key) != 1)
		status = fail(MASQ_ERR_TLS_INIT, "private key file %s does "
		    "not belong to the certificate", key_file);
	else if (SSL_CTX_use_PrivateKey(ctx, key) != 1)
		status = bad_file("private key", key_file);
	EVP_PKEY_free(key);
	(void)BIO_free(bio);
	return status;
}

/* The one common name of our certificate must be a client id. */
static MASQ_status_t
read_client_id(SSL_CTX *ctx, const char *cert_file,
    char client_id[MASQ_CLIENTID_LEN + 1])
{
	const X509_NAME *name =
	    X509_get_subject_name(SSL_CTX_get0_certificate(ctx));
	int i = X509_NAME_get_index_by_NID(name, NID_commonName, -1);
	const ASN1_STRING *cn;

	if (i < 0 || X509_NAME_get_index_by_NID(name, NID_commonName, i) >= 0)
		goto none;
	cn = X509_NAME_ENTRY_get_data(X509_NAME_get_entry(name, i));
	if (!text_is_client_id(ASN1_STRING_get0_data(cn),
	    (size_t)ASN1_STRING_length(cn)))
		goto none;
	memcpy(client_id, ASN1_STRING_get0_data(cn), MASQ_CLIENTID_LEN);
	client_id[MASQ_CLIENTID_LEN] = '\0';
	return MASQ_STATUS_SUCCESS;

none:
	return fail(MASQ_ERR_TLS_INIT, "certificate file %s names no client "
	    "id (a CN of 16 letters and digits)", cert_file);
}

/* The server sent a ticket: keep the newest. */
static int
on_session(SSL *ssl, SSL_SESSION *session)
{
	struct tls *tls = SSL_get_app_data(ssl);

	SSL_SESSION_free(tls->session);
	tls->session = session;
	return 1;			/* the reference is ours now */
}

MASQ_status_t
tls_init(struct tls *tls, const char *host, const char *ca_file,
    const char *cert_file, const char *key_file,
    char client_id[MASQ_CLIENTID_LEN + 1])
{
	MASQ_status_t status;

	ERR_clear_error();
	tls->host = strdup(host);
	tls->socket = socket_method();
	tls->ctx = SSL_CTX_new(TLS_client_method());
	if (tls->host == NULL || tls->socket == NULL || tls->ctx == NULL)
		return fail(MASQ_ERR_NOMEM, "out of memory");
	(void)SSL_CTX_set_min_proto_version(tls->ctx, TLS1_3_VERSION);
	SSL_CTX_set_default_passwd_cb(tls->ctx, no_passphrase);
	SSL_CTX_set_verify(tls->ctx, SSL_VERIFY_PEER, on_verify);
	(void)SSL_CTX_set_session_cache_mode(tls->ctx,
	    SSL_SESS_CACHE_CLIENT | SSL_SESS_CACHE_NO_INTERNAL);
	SSL_CTX_sess_set_new_cb(tls->ctx, on_session);
	/* Frames have lengths: nothing can be cut off unnoticed. Answers hold
	 * keys, so OpenSSL shall not keep what was read. */
	(void)SSL_CTX_set_options(tls->ctx, SSL_OP_IGNORE_UNEXPECTED_EOF |
	    SSL_OP_CLEANSE_PLAINTEXT);
	(void)SSL_CTX_set_mode(tls->ctx, SSL_MODE_AUTO_RETRY |
	    SSL_MODE_RELEASE_BUFFERS);

	if (SSL_CTX_load_verify_file(tls->ctx, ca_file) != 1)
		return bad_file("CA certificate", ca_file);
	if (SSL_CTX_use_certificate_chain_file(tls->ctx, cert_file) != 1)
		return bad_file("certificate", cert_file);
	status = read_client_id(tls->ctx, cert_file, client_id);
	if (status == MASQ_STATUS_SUCCESS)
		status = load_key(tls->ctx, key_file);
	ERR_clear_error();
	return status;
}

void
tls_free(struct tls *tls)
{
	SSL_SESSION_free(tls->session);
	SSL_CTX_free(tls->ctx);
	BIO_meth_free(tls->socket);
	free(tls->host);
	memset(tls, 0, sizeof(*tls));
}

SSL *
tls_client(struct tls *tls, int fd)
{
	unsigned char address[16];
	SSL *ssl = SSL_new(tls->ctx);
	BIO *bio = BIO_new(tls->socket);

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
	if (strchr(tls->host, ':') == NULL &&
	    inet_pton(AF_INET, tls->host, address) != 1)
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
