/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include "kms/tls.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>

#include <openssl/core_names.h>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

#include "base/cursor.h"
#include "base/date.h"
#include "base/fail.h"
#include "base/secure.h"
#include "base/text.h"
#include "kms/file.h"

#define CA_FILE "ca/ca-crt.pem"
#define CERT_FILE "ca/kms-crt.pem"
#define KEY_FILE "ca/kms-key.pem"
#define KEY_FILE_MAX 65536
/* One per connection is enough: each resumption brings the next one. */
#define TICKETS 1
#define TICKET_KEY_NS (3600 * INT64_C(1000000000))
#define TICKET_NAME_LEN 16
#define TICKET_SECRET_LEN 32

/* A key for session tickets: AES-256-CBC, then HMAC-SHA256 (RFC 5077, 4). */
struct ticket_key {
	unsigned char name[TICKET_NAME_LEN];
	unsigned char aes[TICKET_SECRET_LEN];
	unsigned char hmac[TICKET_SECRET_LEN];
};

/* Hangs on the SSL_CTX and goes with it. */
struct ticket_keys {
	pthread_mutex_t lock;
	int64_t made_ns;		/* when key[0] was made */
	struct ticket_key key[2];	/* the newest, and the one before */
};

static int ticket_index = -1;
static pthread_once_t ticket_once = PTHREAD_ONCE_INIT;

static bool
ticket_key_make(struct ticket_key *key)
{
	return RAND_bytes(key->name, sizeof(key->name)) == 1 &&
	    RAND_priv_bytes(key->aes, sizeof(key->aes)) == 1 &&
	    RAND_priv_bytes(key->hmac, sizeof(key->hmac)) == 1;
}

static void
ticket_keys_free(void *parent, void *ptr, CRYPTO_EX_DATA *data, int index,
    long argl, void *argp)
{
	struct ticket_keys *keys = ptr;

	(void)parent;
	(void)data;
	(void)index;
	(void)argl;
	(void)argp;
	if (keys == NULL)
		return;
	(void)pthread_mutex_destroy(&keys->lock);
	secure_free(keys, sizeof(*keys));
}

static void
ticket_index_make(void)
{
	ticket_index = SSL_CTX_get_ex_new_index(0, NULL, NULL, NULL,
	    ticket_keys_free);
}

/* Copy the key to seal with (name NULL) or the one of this name. */
static bool
ticket_key_find(struct ticket_keys *keys, const unsigned char *name,
    struct ticket_key *key)
{
	int64_t now = clock_steady_ns();
	struct ticket_key fresh;
	bool found = false;

	(void)pthread_mutex_lock(&keys->lock);
	if (now - keys->made_ns >= TICKET_KEY_NS && ticket_key_make(&fresh)) {
		keys->key[1] = keys->key[0];
		keys->key[0] = fresh;
		keys->made_ns = now;
	}
	for (int i = 0; i < 2 && !found; i++) {
		found = name == NULL || memcmp(keys->key[i].name, name,
		    TICKET_NAME_LEN) == 0;
		if (found)
			*key = keys->key[i];
	}
	(void)pthread_mutex_unlock(&keys->lock);
	secure_wipe(&fresh, sizeof(fresh));
	return found;
}

static bool
ticket_hmac_init(EVP_MAC_CTX *mac, struct ticket_key *key)
{
	char digest[] = "SHA256";
	OSSL_PARAM params[] = {
		OSSL_PARAM_construct_octet_string(OSSL_MAC_PARAM_KEY,
		    key->hmac, sizeof(key->hmac)),
		OSSL_PARAM_construct_utf8_string(OSSL_MAC_PARAM_DIGEST,
		    digest, 0),
		OSSL_PARAM_construct_end(),
	};

	return EVP_MAC_CTX_set_params(mac, params) == 1;
}

/*
 * SSL_CTX_set_tlsext_ticket_key_evp_cb(3): 1 sealed, 2 opened and to be
 * replaced by a new ticket, since each serves once; 0 no such key.
 */
static int
ticket_callback(SSL *ssl, unsigned char *name, unsigned char *iv,
    EVP_CIPHER_CTX *cipher, EVP_MAC_CTX *mac, int seal)
{
	struct ticket_keys *keys = SSL_CTX_get_ex_data(SSL_get_SSL_CTX(ssl),
	    ticket_index);
	struct ticket_key key;
	bool ok;

	if (keys == NULL)
		return -1;
	if (!ticket_key_find(keys, seal != 0 ? NULL : name, &key))
		return 0;
	if (seal != 0)
		ok = RAND_bytes(iv, EVP_MAX_IV_LENGTH) == 1 &&
		    EVP_EncryptInit_ex(cipher, EVP_aes_256_cbc(), NULL,
		    key.aes, iv) == 1;
	else
		ok = EVP_DecryptInit_ex(cipher, EVP_aes_256_cbc(), NULL,
		    key.aes, iv) == 1;
	ok = ok && ticket_hmac_init(mac, &key);
	if (seal != 0)
		memcpy(name, key.name, TICKET_NAME_LEN);
	secure_wipe(&key, sizeof(key));
	if (!ok)
		return -1;
	return seal != 0 ? 1 : 2;
}

static bool
ticket_keys_add(SSL_CTX *ctx)
{
	struct ticket_keys *keys;

	(void)pthread_once(&ticket_once, ticket_index_make);
	keys = secure_alloc(sizeof(*keys));
	if (keys == NULL)
		return false;
	if (pthread_mutex_init(&keys->lock, NULL) != 0 ||
	    !ticket_key_make(&keys->key[0]) ||
	    !ticket_key_make(&keys->key[1]) ||
	    SSL_CTX_set_ex_data(ctx, ticket_index, keys) != 1) {
		secure_free(keys, sizeof(*keys));
		return false;
	}
	keys->made_ns = clock_steady_ns();
	return SSL_CTX_set_num_tickets(ctx, TICKETS) == 1 &&
	    SSL_CTX_set_tlsext_ticket_key_evp_cb(ctx, ticket_callback) == 1;
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
	if (X509_cmp_current_time(X509_get0_notAfter(cert)) <= 0)
		return fail(MASQ_ERR_BAD_ENTRY, "the certificate has expired");
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

MASQ_status_t
kms_tls_peer(const SSL *ssl, char id[MASQ_CLIENTID_LEN + 1])
{
	X509 *cert = SSL_get0_peer_certificate(ssl);

	if (cert == NULL)
		return fail(MASQ_ERR_BAD_ENTRY, "there is no certificate");
	if (SSL_get_verify_result(ssl) != X509_V_OK)
		return fail(MASQ_ERR_BAD_ENTRY, "the certificate was not "
		    "verified");
	return certificate_client(cert, id);
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

static MASQ_status_t
load_certificates(SSL_CTX *ctx, const char *ca, const char *cert)
{
	STACK_OF(X509_NAME) *names;

	if (SSL_CTX_load_verify_file(ctx, ca) != 1)
		return fail(MASQ_ERR_TLS_INIT, "cannot read the authority's "
		    "certificate %s; generate_ca makes it", ca);
	names = SSL_load_client_CA_file(ca);
	if (names == NULL)
		return fail(MASQ_ERR_TLS_INIT, "%s holds no certificate", ca);
	SSL_CTX_set_client_CA_list(ctx, names);
	if (SSL_CTX_use_certificate_chain_file(ctx, cert) != 1)
		return fail(MASQ_ERR_TLS_INIT, "cannot read the server's "
		    "certificate %s; generate_ca makes it", cert);
	return MASQ_STATUS_SUCCESS;
}

/* Everything but files. */
static bool
set_rules(SSL_CTX *ctx)
{
	static const unsigned char context[] = "MasQiTT KMS";

	SSL_CTX_set_verify(ctx, SSL_VERIFY_PEER |
	    SSL_VERIFY_FAIL_IF_NO_PEER_CERT, verify_callback);
	/* Peers may leave without a goodbye, as the reference does. */
	(void)SSL_CTX_set_options(ctx, SSL_OP_IGNORE_UNEXPECTED_EOF |
	    SSL_OP_NO_RENEGOTIATION);
	(void)SSL_CTX_set_mode(ctx, SSL_MODE_RELEASE_BUFFERS |
	    SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER);
	SSL_CTX_set_read_ahead(ctx, 1);
	(void)SSL_CTX_set_session_cache_mode(ctx, SSL_SESS_CACHE_OFF);
	return SSL_CTX_set_min_proto_version(ctx, TLS1_3_VERSION) == 1 &&
	    SSL_CTX_set_max_proto_version(ctx, TLS1_3_VERSION) == 1 &&
	    SSL_CTX_set_purpose(ctx, X509_PURPOSE_SSL_CLIENT) == 1 &&
	    SSL_CTX_set_session_id_context(ctx, context,
	    sizeof(context) - 1) == 1 && ticket_keys_add(ctx);
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
