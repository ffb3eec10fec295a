/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include "link/credentials.h"

#include <errno.h>
#include <openssl/err.h>
#include <openssl/x509v3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "base/cursor.h"
#include "base/date.h"
#include "base/fail.h"
#include "base/ossl.h"
#include "base/pem.h"
#include "base/secure.h"
#include "base/text.h"
#include "link/passphrase.h"

#define CA "CA certificate"
#define CERT "certificate"
#define KEY "private key"
/* The largest file: authorities of all the world, and a key of any kind. */
#define CERTS_LEN_MAX ((size_t)1 << 20)
#define KEY_LEN_MAX ((size_t)1 << 16)

/* ---- where they are ---- */

static bool
copy_string(const char **to, const char *from)
{
	*to = from != NULL ? strdup(from) : NULL;
	return *to != NULL || from == NULL;
}

bool
credentials_copy(struct credentials *to, const struct credentials *from)
{
	bool ok = true;

	*to = *from;
	ok &= copy_string(&to->ca_file, from->ca_file);
	ok &= copy_string(&to->cert_file, from->cert_file);
	ok &= copy_string(&to->key_file, from->key_file);
	ok &= copy_string(&to->passphrase_file, from->passphrase_file);
	ok &= copy_string(&to->organisation, from->organisation);
	return ok;
}

static void
free_string(const char **string)
{
	union { const char *in; void *out; } s = {.in = *string};

	free(s.out);
	*string = NULL;
}

void
credentials_free(struct credentials *copy)
{
	free_string(&copy->ca_file);
	free_string(&copy->cert_file);
	free_string(&copy->key_file);
	free_string(&copy->passphrase_file);
	free_string(&copy->organisation);
}

void
credentials_stamp(const struct credentials *from,
    struct credentials_stamp *stamp)
{
	const char *const paths[4] = {from->ca_file, from->cert_file,
	    from->key_file, from->passphrase_file};
	int64_t numbers[4][6] = {{0}};
	const struct slice all = {(const uint8_t *)numbers, sizeof(numbers)};
	struct stat st;

	for (int i = 0; i < 4; i++) {
		int64_t *n = numbers[i];

		if (paths[i] == NULL || stat(paths[i], &st) == -1)
			continue;
		n[0] = (int64_t)st.st_dev;
		n[1] = (int64_t)st.st_ino;
		n[2] = (int64_t)st.st_size;
		n[3] = (int64_t)st.st_mtim.tv_sec;
		n[4] = (int64_t)st.st_mtim.tv_nsec;
		n[5] = (int64_t)st.st_ctim.tv_sec * NS_PER_S +
		    (int64_t)st.st_ctim.tv_nsec;
	}
	sha256(&all, 1, stamp->hash);
}

bool
credentials_same(const struct credentials_stamp *a,
    const struct credentials_stamp *b)
{
	return memcmp(a->hash, b->hash, sizeof(a->hash)) == 0;
}

/* ---- reading them ---- */

/* Read a whole file of at most max bytes into buf. */
static MASQ_status_t
read_file(const char *what, const char *path, uint8_t *buf, size_t max,
    size_t *len)
{
	FILE *file = fopen(path, "rbe");
	MASQ_status_t status = MASQ_STATUS_SUCCESS;

	*len = 0;
	if (file == NULL)
		return fail(MASQ_ERR_TLS_INIT, "cannot read %s file %s: %s",
		    what, path, strerror(errno));
	/* Secrets must not stay behind in a buffer of stdio. */
	(void)setvbuf(file, NULL, _IONBF, 0);
	*len = fread(buf, 1, max, file);
	if (ferror(file))
		status = fail(MASQ_ERR_TLS_INIT, "cannot read %s file %s: %s",
		    what, path, strerror(errno));
	else if (*len == max)
		status = fail(MASQ_ERR_TLS_INIT, "%s file %s is too long",
		    what, path);
	(void)fclose(file);
	return status;
}

static MASQ_status_t
read_certificates(const char *what, const char *path, STACK_OF(X509) **certs)
{
	uint8_t *buf = malloc(CERTS_LEN_MAX);
	size_t len;
	MASQ_status_t status;

	*certs = NULL;
	if (buf == NULL)
		return fail(MASQ_ERR_NOMEM, "out of memory");
	status = read_file(what, path, buf, CERTS_LEN_MAX, &len);
	if (status == MASQ_STATUS_SUCCESS)
		status = pem_certificates(what, path, buf, len, certs);
	free(buf);
	return status;
}

static MASQ_status_t
read_key(const struct credentials *from, EVP_PKEY **key)
{
	uint8_t *buf = secure_alloc(KEY_LEN_MAX);
	char *passphrase = NULL;
	size_t len;
	MASQ_status_t status;

	*key = NULL;
	if (buf == NULL)
		return fail(MASQ_ERR_NOMEM, "out of memory");
	status = read_file(KEY, from->key_file, buf, KEY_LEN_MAX, &len);
	if (status == MASQ_STATUS_SUCCESS && pem_is_encrypted(buf, len))
		status = passphrase_get(from, &passphrase);
	if (status == MASQ_STATUS_SUCCESS)
		status = pem_private_key(KEY, from->key_file, buf, len,
		    passphrase, key);
	if (status == MASQ_STATUS_SUCCESS && !pem_is_for_tls13(*key))
		status = fail(MASQ_ERR_TLS_INIT, KEY " file %s holds a key "
		    "of a kind that TLS 1.3 does not know; generate_client_"
		    "cert makes one of P-256", from->key_file);
	passphrase_free(passphrase);
	secure_free(buf, KEY_LEN_MAX);
	return status;
}

/* ---- the authorities ---- */

static MASQ_status_t
load_authorities(const struct credentials *from, SSL_CTX *ctx)
{
	X509_STORE *store = SSL_CTX_get_cert_store(ctx);
	STACK_OF(X509) *certs;
	bool any = false;
	MASQ_status_t status;

	status = read_certificates(CA, from->ca_file, &certs);
	for (int i = 0; status == MASQ_STATUS_SUCCESS &&
	    i < sk_X509_num(certs); i++) {
		any |= X509_check_ca(sk_X509_value(certs, i)) != 0;
		if (X509_STORE_add_cert(store, sk_X509_value(certs, i)) != 1)
			status = fail_openssl("keep the authority's "
			    "certificate");
	}
	if (status == MASQ_STATUS_SUCCESS && !any)
		status = fail(MASQ_ERR_TLS_INIT, CA " file %s holds no "
		    "certificate of an authority; the one that generate_ca "
		    "made is ca-crt.pem", from->ca_file);
	sk_X509_pop_free(certs, X509_free);
	return status;
}

/* ---- the client ---- */

/* Would the server take it for a client's? */
static MASQ_status_t
check_subject(const struct credentials *from, X509 *cert,
    char client_id[MASQ_CLIENTID_LEN + 1])
{
	const X509_NAME *name = X509_get_subject_name(cert);
	const char *path = from->cert_file, *o = from->organisation;
	struct slice cn = pem_name_field(name, NID_commonName);

	if (X509_check_ca(cert) != 0)
		return fail(MASQ_ERR_TLS_INIT, CERT " file %s is that of an "
		    "authority, not of a client", path);
	if (!text_is_client_id(cn.ptr, cn.len))
		return fail(MASQ_ERR_TLS_INIT, CERT " file %s names no client "
		    "id: its subject needs one CN, of %d letters and digits; "
		    "generate_client_cert makes such", path,
		    MASQ_CLIENTID_LEN);
	if (strcmp(o, "*") != 0 &&
	    !slice_is(pem_name_field(name, NID_organizationName), o))
		return fail(MASQ_ERR_TLS_INIT, CERT " file %s does not "
		    "have O=%s in its subject, which the key server asks for; "
		    "where it asks for another, set MASQ_opt_organisation",
		    path, o);
	if (X509_check_purpose(cert, X509_PURPOSE_SSL_CLIENT, 0) != 1)
		return fail(MASQ_ERR_TLS_INIT, CERT " file %s is not for a "
		    "client: its extended key usage lacks clientAuth, or its "
		    "key usage digitalSignature", path);
	memcpy(client_id, cn.ptr, MASQ_CLIENTID_LEN);
	client_id[MASQ_CLIENTID_LEN] = '\0';
	return MASQ_STATUS_SUCCESS;
}

/* The certificate that belongs to the key, or -1. */
static int
find_own(STACK_OF(X509) *certs, const EVP_PKEY *key)
{
	for (int i = 0; i < sk_X509_num(certs); i++) {
		const EVP_PKEY *other =
		    X509_get0_pubkey(sk_X509_value(certs, i));

		if (other != NULL && EVP_PKEY_eq(other, key) == 1)
			return i;
	}
	return -1;
}

/* OpenSSL does not take it: above all for its security level. */
static MASQ_status_t
unusable(const char *path, const EVP_PKEY *key)
{
	unsigned long code = ERR_peek_last_error();

	if (ERR_GET_LIB(code) == ERR_LIB_SSL &&
	    ERR_GET_REASON(code) == SSL_R_EE_KEY_TOO_SMALL)
		(void)fail(MASQ_ERR_TLS_INIT, CERT " file %s cannot be used: "
		    "its key of %d bits is too small; make a new key and "
		    "certificate (generate_client_cert)", path,
		    EVP_PKEY_get_bits(key));
	else
		(void)fail(MASQ_ERR_TLS_INIT, CERT " file %s cannot be used, "
		    "OpenSSL says: %s", path, ossl_reason());
	ERR_clear_error();
	return MASQ_ERR_TLS_INIT;
}

static MASQ_status_t
use(const struct credentials *from, SSL_CTX *ctx, STACK_OF(X509) *certs,
    EVP_PKEY *key, int own)
{
	ERR_clear_error();
	if (SSL_CTX_use_certificate(ctx, sk_X509_value(certs, own)) != 1 ||
	    SSL_CTX_use_PrivateKey(ctx, key) != 1)
		return unusable(from->cert_file, key);
	for (int i = 0; i < sk_X509_num(certs); i++)
		if (i != own && SSL_CTX_add1_chain_cert(ctx,
		    sk_X509_value(certs, i)) != 1)
			return unusable(from->cert_file,
			    X509_get0_pubkey(sk_X509_value(certs, i)));
	return MASQ_STATUS_SUCCESS;
}

static MASQ_status_t
load_client(const struct credentials *from, SSL_CTX *ctx,
    char client_id[MASQ_CLIENTID_LEN + 1])
{
	STACK_OF(X509) *certs;
	EVP_PKEY *key = NULL;
	int own;
	MASQ_status_t status;

	status = read_certificates(CERT, from->cert_file, &certs);
	if (status == MASQ_STATUS_SUCCESS && sk_X509_num(certs) == 1)
		status = check_subject(from, sk_X509_value(certs, 0),
		    client_id);
	if (status == MASQ_STATUS_SUCCESS)
		status = read_key(from, &key);
	if (status != MASQ_STATUS_SUCCESS)
		goto out;
	own = find_own(certs, key);
	if (own < 0) {
		status = fail(MASQ_ERR_TLS_INIT, KEY " file %s does not "
		    "belong to the certificate in %s", from->key_file,
		    from->cert_file);
		goto out;
	}
	status = check_subject(from, sk_X509_value(certs, own), client_id);
	if (status == MASQ_STATUS_SUCCESS)
		status = use(from, ctx, certs, key, own);
out:
	EVP_PKEY_free(key);
	sk_X509_pop_free(certs, X509_free);
	return status;
}

MASQ_status_t
credentials_load(const struct credentials *from, SSL_CTX *ctx,
    char client_id[MASQ_CLIENTID_LEN + 1])
{
	MASQ_status_t status = load_authorities(from, ctx);

	if (status == MASQ_STATUS_SUCCESS)
		status = load_client(from, ctx, client_id);
	ERR_clear_error();
	return status;
}
