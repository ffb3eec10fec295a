/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include "kms/tls.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include "base/cursor.h"
#include "base/fail.h"
#include "base/secure.h"
#include "base/text.h"
#include "kms/file.h"
#include "kms/resume.h"
#include "kms/verified.h"

#define CA_FILE "ca/ca-crt.pem"
#define CERT_FILE "ca/kms-crt.pem"
#define KEY_FILE "ca/kms-key.pem"
#define KEY_FILE_MAX 65536
#define PEM_FILE_MAX (1024 * 1024)
/*
 * As strong as all else here: key agreement, certificates, message keys. Its
 * SHA-256 is what processors have instructions for. A client that puts
 * ChaCha20 first, having none for AES, gets that.
 */
#define CIPHERS "TLS_AES_128_GCM_SHA256:TLS_AES_256_GCM_SHA384:" \
	"TLS_CHACHA20_POLY1305_SHA256"
/*
 * What a peer may send for a chain. To read a certificate takes longer than
 * all else in a handshake, and anybody may send some.
 */
#define CHAIN_LEN_MAX 8192

static int verified_index = -1;
static pthread_once_t verified_once = PTHREAD_ONCE_INIT;

static void
free_verified(void *parent, void *ptr, CRYPTO_EX_DATA *data, int index,
    long argl, void *argp)
{
	(void)parent;
	(void)data;
	(void)index;
	(void)argl;
	(void)argp;
	kms_verified_free(ptr);
}

static void
make_index(void)
{
	verified_index = SSL_CTX_get_ex_new_index(0, NULL, NULL, NULL,
	    free_verified);
}

/* The one value of a field of a name, or an empty slice. */
static struct slice
name_field(const X509_NAME *name, int nid)
{
	struct slice none = {NULL, 0};
	int at = X509_NAME_get_index_by_NID(name, nid, -1);
	const ASN1_STRING *value;
	int len;

	if (at < 0 || X509_NAME_get_index_by_NID(name, nid, at) >= 0)
		return none;
	value = X509_NAME_ENTRY_get_data(X509_NAME_get_entry(name, at));
	len = ASN1_STRING_length(value);
	switch (ASN1_STRING_type(value)) {
	case V_ASN1_UTF8STRING:
	case V_ASN1_PRINTABLESTRING:
	case V_ASN1_IA5STRING:
	case V_ASN1_T61STRING:
		break;
	default:
		return none;
	}
	if (len <= 0)
		return none;
	return (struct slice){ASN1_STRING_get0_data(value), (size_t)len};
}

/* The client id in a certificate whose chain has been verified. */
static MASQ_status_t
certificate_client(X509 *cert, char id[MASQ_CLIENTID_LEN + 1])
{
	const X509_NAME *name = X509_get_subject_name(cert);
	struct slice cn = name_field(name, NID_commonName);

	if (X509_check_ca(cert) != 0)
		return fail(MASQ_ERR_BAD_ENTRY, "the certificate is that of "
		    "an authority, not of a client");
	if (!slice_is(name_field(name, NID_organizationName),
	    KMS_TLS_ORGANISATION))
		return fail(MASQ_ERR_BAD_ENTRY, "the certificate's subject "
		    "has not O=" KMS_TLS_ORGANISATION);
	if (!text_is_client_id(cn.ptr, cn.len))
		return fail(MASQ_ERR_BAD_ENTRY, "the certificate's subject "
		    "names no client id as its only CN");
	memcpy(id, cn.ptr, MASQ_CLIENTID_LEN);
	id[MASQ_CLIENTID_LEN] = '\0';
	return MASQ_STATUS_SUCCESS;
}

/*
 * Refuse inside the handshake whoever could not ask for anything later, so
 * that it gets an alert rather than silence.
 */
static int
verify_callback(int ok, X509_STORE_CTX *store)
{
	char id[MASQ_CLIENTID_LEN + 1];

	if (ok != 1 || X509_STORE_CTX_get_error_depth(store) != 0)
		return ok;
	if (certificate_client(X509_STORE_CTX_get_current_cert(store), id) ==
	    MASQ_STATUS_SUCCESS)
		return 1;
	X509_STORE_CTX_set_error(store, X509_V_ERR_APPLICATION_VERIFICATION);
	return 0;
}

/* Seconds since 1970. */
static bool
seconds_of(const ASN1_TIME *time, int64_t *seconds)
{
	ASN1_TIME *epoch = ASN1_TIME_set(NULL, 0);
	int days, rest;
	bool ok;

	ok = epoch != NULL && ASN1_TIME_diff(&days, &rest, epoch, time) == 1;
	ASN1_TIME_free(epoch);
	if (ok)
		*seconds = INT64_C(86400) * days + rest;
	return ok;
}

/* Who a chain that has been verified names, and when all of it is valid. */
static bool
chain_peer(STACK_OF(X509) *chain, struct kms_peer *peer)
{
	int64_t from, until;

	if (sk_X509_num(chain) < 1 || certificate_client(sk_X509_value(chain,
	    0), peer->id) != MASQ_STATUS_SUCCESS ||
	    !kms_client_key_of(sk_X509_value(chain, 0), peer->key))
		return false;
	peer->from = INT64_MIN;
	peer->until = INT64_MAX;
	for (int i = 0; i < sk_X509_num(chain); i++) {
		X509 *cert = sk_X509_value(chain, i);

		if (!seconds_of(X509_get0_notBefore(cert), &from) ||
		    !seconds_of(X509_get0_notAfter(cert), &until))
			return false;
		if (from > peer->from)
			peer->from = from;
		if (until < peer->until)
			peer->until = until;
	}
	return true;
}

/* Is this certificate one of these? */
static bool
is_among(STACK_OF(X509) *certs, const X509 *cert)
{
	for (int i = 0; i < sk_X509_num(certs); i++)
		if (X509_cmp(sk_X509_value(certs, i), cert) == 0)
			return true;
	return false;
}

/* Are all of these among those? */
static bool
are_among(STACK_OF(X509) *those, STACK_OF(X509) *these)
{
	for (int i = 0; i < sk_X509_num(these); i++)
		if (!is_among(those, sk_X509_value(these, i)))
			return false;
	return true;
}

/*
 * Has the peer presented nothing but the chain? What else it may send is
 * without end, and would push the chains of others out.
 */
static bool
is_all_of_chain(X509_STORE_CTX *store)
{
	STACK_OF(X509) *chain = X509_STORE_CTX_get0_chain(store);
	STACK_OF(X509) *sent = X509_STORE_CTX_get0_untrusted(store);

	return sk_X509_num(sent) <= sk_X509_num(chain) &&
	    are_among(chain, sent);
}

/*
 * SSL_CTX_set_cert_verify_callback(3): verify a peer's chain in full, unless
 * this very chain has been before and is valid now.
 */
static int
verify_chain(X509_STORE_CTX *store, void *arg)
{
	SSL *ssl = X509_STORE_CTX_get_ex_data(store,
	    SSL_get_ex_data_X509_STORE_CTX_idx());
	struct kms_verified *verified = arg;
	uint8_t fingerprint[KMS_FINGERPRINT_LEN];
	struct kms_peer peer;
	bool known, hashed;

	hashed = kms_fingerprint(verified, X509_STORE_CTX_get0_cert(store),
	    X509_STORE_CTX_get0_untrusted(store), fingerprint);
	known = hashed && kms_verified_get(verified, fingerprint,
	    (int64_t)time(NULL), &peer);
	if (!known && X509_verify_cert(store) != 1)
		return 0;
	if ((!known && !chain_peer(X509_STORE_CTX_get0_chain(store), &peer)) ||
	    !kms_resume_set_peer(ssl, &peer)) {
		X509_STORE_CTX_set_error(store, X509_V_ERR_UNSPECIFIED);
		return 0;
	}
	if (hashed && !known && is_all_of_chain(store))
		kms_verified_put(verified, fingerprint, &peer);
	X509_STORE_CTX_set_error(store, X509_V_OK);
	return 1;
}

MASQ_status_t
kms_tls_peer(const SSL *ssl, struct kms_peer *peer)
{
	int64_t now = (int64_t)time(NULL);

	/* A resumed session was let in with its certificate before. */
	if (!kms_resume_get_peer(ssl, peer) || (SSL_session_reused(ssl) != 1 &&
	    SSL_get_verify_result(ssl) != X509_V_OK))
		return fail(MASQ_ERR_BAD_ENTRY, "no certificate has been "
		    "verified");
	if (now < peer->from || now >= peer->until)
		return fail(MASQ_ERR_BAD_ENTRY, "the certificate is not "
		    "valid at this time");
	return MASQ_STATUS_SUCCESS;
}

/* Are these the same certificates, in whichever order? */
static bool
same_certificates(STACK_OF(X509) *a, STACK_OF(X509) *b)
{
	return sk_X509_num(a) == sk_X509_num(b) && are_among(b, a);
}

bool
kms_tls_same(SSL_CTX *a, SSL_CTX *b)
{
	STACK_OF(X509) *trusted_a, *trusted_b, *sent_a, *sent_b;
	bool same;

	if (a == b)
		return true;
	if (X509_cmp(SSL_CTX_get0_certificate(a),
	    SSL_CTX_get0_certificate(b)) != 0 ||
	    SSL_CTX_get0_chain_certs(a, &sent_a) != 1 ||
	    SSL_CTX_get0_chain_certs(b, &sent_b) != 1 ||
	    !same_certificates(sent_a, sent_b))
		return false;
	trusted_a = X509_STORE_get1_all_certs(SSL_CTX_get_cert_store(a));
	trusted_b = X509_STORE_get1_all_certs(SSL_CTX_get_cert_store(b));
	/* Without memory they are NULL. */
	same = trusted_a != NULL && trusted_b != NULL &&
	    same_certificates(trusted_a, trusted_b);
	sk_X509_pop_free(trusted_a, X509_free);
	sk_X509_pop_free(trusted_b, X509_free);
	return same;
}

const char *
kms_tls_reason(const SSL *ssl)
{
	unsigned long error = ERR_peek_error();
	const char *text = ERR_reason_error_string(error);
	long verified = SSL_get_verify_result(ssl);

	ERR_clear_error();
	if (verified == X509_V_ERR_APPLICATION_VERIFICATION)
		return "the certificate names no client";
	if (verified != X509_V_OK)
		return X509_verify_cert_error_string(verified);
	if (error == 0)
		return "the peer went away";
	return text != NULL ? text : "unknown TLS error";
}

/* A private key behind a pass phrase: nobody is there to type it. */
static int
no_pass_phrase(char *buf, int size, int writing, void *arg)
{
	(void)buf;
	(void)size;
	(void)writing;
	(void)arg;
	return -1;
}

static MASQ_status_t
load_key(SSL_CTX *ctx, const char *path)
{
	MASQ_status_t status;
	EVP_PKEY *key = NULL;
	BIO *bio = NULL;
	uint8_t *pem;
	size_t len;

	status = kms_file_read(path, true, KEY_FILE_MAX, &pem, &len);
	if (status != MASQ_STATUS_SUCCESS)
		return status == MASQ_ERR_NOMEM ? status : MASQ_ERR_TLS_INIT;
	bio = BIO_new_mem_buf(pem, (int)len);
	if (bio == NULL)
		status = fail(MASQ_ERR_NOMEM, "out of memory");
	else
		key = PEM_read_bio_PrivateKey(bio, NULL, no_pass_phrase, NULL);
	if (bio != NULL && key == NULL)
		status = fail(MASQ_ERR_TLS_INIT, "%s holds no private key "
		    "without a pass phrase; generate_ca makes one", path);
	else if (key != NULL && SSL_CTX_use_PrivateKey(ctx, key) != 1)
		status = fail(MASQ_ERR_TLS_INIT, "%s does not belong to "
		    CERT_FILE " or is of no kind that TLS 1.3 knows", path);
	EVP_PKEY_free(key);
	BIO_free(bio);
	secure_free(pem, len + 1);
	return status;
}

/*
 * Find the certificates between ours and the authority's once, where OpenSSL
 * would do so in each handshake. What it does not find the peers may have.
 */
static MASQ_status_t
build_chain(SSL_CTX *ctx, const char *cert)
{
	(void)SSL_CTX_set_mode(ctx, SSL_MODE_NO_AUTO_CHAIN);
	if (SSL_CTX_build_cert_chain(ctx, SSL_BUILD_CHAIN_FLAG_UNTRUSTED |
	    SSL_BUILD_CHAIN_FLAG_NO_ROOT | SSL_BUILD_CHAIN_FLAG_IGNORE_ERROR |
	    SSL_BUILD_CHAIN_FLAG_CLEAR_ERROR) > 0)
		return MASQ_STATUS_SUCCESS;
	return fail(MASQ_ERR_TLS_INIT, "cannot tell which certificates go "
	    "with %s", cert);
}

/* What is in a PEM file of certificates. NULL, and noted, if nothing is. */
static STACK_OF(X509_INFO) *
read_pem(const char *path)
{
	STACK_OF(X509_INFO) *items = NULL;
	MASQ_status_t status;
	uint8_t *pem;
	size_t len;
	BIO *bio;

	status = kms_file_read(path, false, PEM_FILE_MAX, &pem, &len);
	if (status == MASQ_ERR_NOT_FOUND)
		(void)fail(status, "%s is not there; generate_ca makes it",
		    path);
	if (status != MASQ_STATUS_SUCCESS)
		return NULL;
	bio = BIO_new_mem_buf(pem, (int)len);
	if (bio != NULL)
		items = PEM_X509_INFO_read_bio(bio, NULL, no_pass_phrase,
		    NULL);
	BIO_free(bio);
	secure_free(pem, len + 1);
	if (items != NULL && sk_X509_INFO_num(items) > 0 &&
	    sk_X509_INFO_value(items, 0)->x509 != NULL)
		return items;
	(void)fail(MASQ_ERR_TLS_INIT, "%s holds no certificate in PEM;"
	    " generate_ca makes one", path);
	sk_X509_INFO_pop_free(items, X509_INFO_free);
	return NULL;
}

/* Whom the authorities' certificates let in, and lists of whom they do not. */
static MASQ_status_t
load_authorities(SSL_CTX *ctx, const char *path)
{
	X509_STORE *store = SSL_CTX_get_cert_store(ctx);
	STACK_OF(X509_INFO) *items = read_pem(path);
	bool ok = true;

	if (items == NULL)
		return MASQ_ERR_TLS_INIT;
	for (int i = 0; ok && i < sk_X509_INFO_num(items); i++) {
		X509_INFO *item = sk_X509_INFO_value(items, i);

		if (item->x509 != NULL)
			ok = X509_STORE_add_cert(store, item->x509) == 1 &&
			    SSL_CTX_add_client_CA(ctx, item->x509) == 1;
		if (ok && item->crl != NULL)
			ok = X509_STORE_add_crl(store, item->crl) == 1;
	}
	sk_X509_INFO_pop_free(items, X509_INFO_free);
	return ok ? MASQ_STATUS_SUCCESS : fail(MASQ_ERR_TLS_INIT, "cannot "
	    "take the authority's certificate %s", path);
}

/* The server's certificate, and behind it those between. */
static MASQ_status_t
load_chain(SSL_CTX *ctx, const char *path)
{
	STACK_OF(X509_INFO) *items = read_pem(path);
	bool ok;

	if (items == NULL)
		return MASQ_ERR_TLS_INIT;
	ok = SSL_CTX_use_certificate(ctx, sk_X509_INFO_value(items, 0)->x509)
	    == 1;
	for (int i = 1; ok && i < sk_X509_INFO_num(items); i++)
		if (sk_X509_INFO_value(items, i)->x509 != NULL)
			ok = SSL_CTX_add1_chain_cert(ctx,
			    sk_X509_INFO_value(items, i)->x509) == 1;
	sk_X509_INFO_pop_free(items, X509_INFO_free);
	return ok ? build_chain(ctx, path) : fail(MASQ_ERR_TLS_INIT, "cannot "
	    "take the server's certificate %s", path);
}

static MASQ_status_t
load_certificates(SSL_CTX *ctx, const char *ca, const char *cert)
{
	MASQ_status_t status = load_authorities(ctx, ca);

	return status != MASQ_STATUS_SUCCESS ? status : load_chain(ctx, cert);
}

/* Everything but files. */
static bool
set_rules(SSL_CTX *ctx)
{
	static const unsigned char context[] = "MasQiTT KMS";
	struct kms_verified *verified = kms_verified_new();

	(void)pthread_once(&verified_once, make_index);
	if (verified == NULL)
		return false;
	if (SSL_CTX_set_ex_data(ctx, verified_index, verified) != 1) {
		kms_verified_free(verified);
		return false;
	}
	SSL_CTX_set_verify(ctx, SSL_VERIFY_PEER |
	    SSL_VERIFY_FAIL_IF_NO_PEER_CERT, verify_callback);
	SSL_CTX_set_cert_verify_callback(ctx, verify_chain, verified);
	(void)SSL_CTX_set_max_cert_list(ctx, CHAIN_LEN_MAX);
	/* Peers may leave without a goodbye, as the reference does. */
	(void)SSL_CTX_set_options(ctx, SSL_OP_IGNORE_UNEXPECTED_EOF |
	    SSL_OP_NO_RENEGOTIATION | SSL_OP_CIPHER_SERVER_PREFERENCE |
	    SSL_OP_PRIORITIZE_CHACHA);
	(void)SSL_CTX_set_mode(ctx, SSL_MODE_RELEASE_BUFFERS |
	    SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER);
	SSL_CTX_set_read_ahead(ctx, 1);
	return SSL_CTX_set_ciphersuites(ctx, CIPHERS) == 1 &&
	    SSL_CTX_set_min_proto_version(ctx, TLS1_3_VERSION) == 1 &&
	    SSL_CTX_set_max_proto_version(ctx, TLS1_3_VERSION) == 1 &&
	    SSL_CTX_set_purpose(ctx, X509_PURPOSE_SSL_CLIENT) == 1 &&
	    SSL_CTX_set_session_id_context(ctx, context,
	    sizeof(context) - 1) == 1 && kms_resume_set_up(ctx);
}

MASQ_status_t
kms_tls_open(const char *home, SSL_CTX **ctx)
{
	char *ca = kms_home_path(home, CA_FILE);
	char *cert = kms_home_path(home, CERT_FILE);
	char *key = kms_home_path(home, KEY_FILE);
	MASQ_status_t status;

	*ctx = SSL_CTX_new(TLS_server_method());
	if (ca == NULL || cert == NULL || key == NULL || *ctx == NULL ||
	    !set_rules(*ctx)) {
		status = fail(MASQ_ERR_NOMEM, "cannot set TLS up");
		goto out;
	}
	status = load_certificates(*ctx, ca, cert);
	if (status == MASQ_STATUS_SUCCESS)
		status = load_key(*ctx, key);
out:
	ERR_clear_error();
	if (status != MASQ_STATUS_SUCCESS) {
		SSL_CTX_free(*ctx);
		*ctx = NULL;
	}
	free(ca);
	free(cert);
	free(key);
	return status;
}
