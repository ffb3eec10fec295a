/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include "kms/tls_files.h"

#include <stdlib.h>
#include <string.h>

#include <openssl/err.h>
#include <openssl/pem.h>

#include "base/fail.h"
#include "base/ossl.h"
#include "base/pem.h"
#include "base/secure.h"
#include "kms/file.h"

#define FILE_MAX (1024 * 1024)

/* A file of the home as a whole; free it with free_file(). */
struct file {
	char *path;
	uint8_t *data;
	size_t len;
};

/* What to do for a file that is not there. The authority's is read first. */
static const char *
remedy(const char *name)
{
	if (strcmp(name, KMS_TLS_CA_FILE) == 0)
		return "; generate_ca makes it";
	if (strcmp(name, KMS_TLS_CERT_FILE) == 0)
		return "; generate_ca -r makes it";
	if (strcmp(name, KMS_TLS_KEY_FILE) == 0)
		return "; take it from a copy, or make another one with "
		    "openssl genpkey, and then its certificate: "
		    "generate_ca -r";
	return "";
}

static MASQ_status_t
read_file(const char *home, const char *name, bool secret, struct file *file)
{
	MASQ_status_t status;

	*file = (struct file){*name == '/' ? strdup(name) :
	    kms_home_path(home, name), NULL, 0};
	if (file->path == NULL)
		return fail(MASQ_ERR_NOMEM, "out of memory");
	status = kms_file_read(file->path, secret, FILE_MAX, &file->data,
	    &file->len);
	if (status == MASQ_STATUS_SUCCESS || status == MASQ_ERR_NOMEM)
		return status;
	if (status == MASQ_ERR_NOT_FOUND)
		(void)fail(status, "%s is not there%s", file->path,
		    remedy(name));
	return MASQ_ERR_TLS_INIT;
}

static void
free_file(struct file *file)
{
	if (file->data != NULL)
		secure_free(file->data, file->len + 1);
	free(file->path);
}

/* The certificates in a file, one at least. */
static MASQ_status_t
read_certificates(const struct file *file, STACK_OF(X509) **certs)
{
	MASQ_status_t status = pem_certificates("certificate", file->path,
	    file->data, file->len, certs);

	return status == MASQ_ERR_CRYPTO ? MASQ_ERR_TLS_INIT : status;
}

/* Lists of certificates that authorities have withdrawn: see own_cert.c. */
static bool
add_crls(X509_STORE *store, const struct file *file)
{
	BIO *bio = BIO_new_mem_buf(file->data, (int)file->len);
	X509_CRL *crl;
	bool ok = bio != NULL;

	while (ok && (crl = PEM_read_bio_X509_CRL(bio, NULL, NULL, NULL)) !=
	    NULL) {
		ok = X509_STORE_add_crl(store, crl) == 1;
		X509_CRL_free(crl);
	}
	BIO_free(bio);
	return ok;
}

static MASQ_status_t
load_authorities(SSL_CTX *ctx, const char *home)
{
	X509_STORE *store = SSL_CTX_get_cert_store(ctx);
	STACK_OF(X509) *certs = NULL;
	MASQ_status_t status;
	struct file file;
	bool ok = true;

	status = read_file(home, KMS_TLS_CA_FILE, false, &file);
	if (status == MASQ_STATUS_SUCCESS)
		status = read_certificates(&file, &certs);
	for (int i = 0; ok && i < sk_X509_num(certs); i++)
		ok = X509_STORE_add_cert(store, sk_X509_value(certs, i)) == 1
		    && SSL_CTX_add_client_CA(ctx, sk_X509_value(certs, i)) ==
		    1;
	if (status == MASQ_STATUS_SUCCESS && (!ok || !add_crls(store, &file)))
		status = fail(MASQ_ERR_TLS_INIT, "cannot take certificate "
		    "file %s: %s", file.path, ossl_reason());
	sk_X509_pop_free(certs, X509_free);
	free_file(&file);
	return status;
}

/*
 * Find the certificates between ours and the authority's once, where OpenSSL
 * would do so in each handshake. What it does not find the peers may have.
 */
static MASQ_status_t
build_chain(SSL_CTX *ctx, const char *path)
{
	(void)SSL_CTX_set_mode(ctx, SSL_MODE_NO_AUTO_CHAIN);
	if (SSL_CTX_build_cert_chain(ctx, SSL_BUILD_CHAIN_FLAG_UNTRUSTED |
	    SSL_BUILD_CHAIN_FLAG_NO_ROOT | SSL_BUILD_CHAIN_FLAG_IGNORE_ERROR |
	    SSL_BUILD_CHAIN_FLAG_CLEAR_ERROR) > 0)
		return MASQ_STATUS_SUCCESS;
	return fail(MASQ_ERR_TLS_INIT, "cannot tell which certificates go "
	    "with %s", path);
}

/* OpenSSL does not take a certificate for a server's. */
static MASQ_status_t
bad_certificate(const char *path)
{
	switch (ERR_GET_REASON(ERR_peek_last_error())) {
	case SSL_R_EE_KEY_TOO_SMALL:
	case SSL_R_CA_KEY_TOO_SMALL:
		return fail(MASQ_ERR_TLS_INIT, "certificate file %s has a key "
		    "that is too small; RSA takes 2048 bits or more", path);
	case SSL_R_CA_MD_TOO_WEAK:
		return fail(MASQ_ERR_TLS_INIT, "certificate file %s is signed "
		    "with a hash that is too weak; SHA-256 is good", path);
	default:
		return fail(MASQ_ERR_TLS_INIT, "cannot take certificate file "
		    "%s: %s", path, ossl_reason());
	}
}

/* The server's certificate, and behind it those between. */
static MASQ_status_t
load_chain(SSL_CTX *ctx, const char *home)
{
	STACK_OF(X509) *certs = NULL;
	MASQ_status_t status;
	struct file file;
	bool ok;

	status = read_file(home, KMS_TLS_CERT_FILE, false, &file);
	if (status == MASQ_STATUS_SUCCESS)
		status = read_certificates(&file, &certs);
	if (status == MASQ_STATUS_SUCCESS) {
		ERR_clear_error();
		ok = SSL_CTX_use_certificate(ctx, sk_X509_value(certs, 0)) ==
		    1;
		for (int i = 1; ok && i < sk_X509_num(certs); i++)
			ok = SSL_CTX_add1_chain_cert(ctx, sk_X509_value(certs,
			    i)) == 1;
		status = ok ? build_chain(ctx, file.path) :
		    bad_certificate(file.path);
	}
	sk_X509_pop_free(certs, X509_free);
	free_file(&file);
	return status;
}

/* A key that was read: is it that of the certificate? */
static MASQ_status_t
take_key(SSL_CTX *ctx, EVP_PKEY *key, const char *path)
{
	if (X509_check_private_key(SSL_CTX_get0_certificate(ctx), key) != 1)
		return fail(MASQ_ERR_TLS_INIT, "private key file %s does not "
		    "belong to " KMS_TLS_CERT_FILE "; generate_ca -r makes a "
		    "certificate for the key that is there", path);
	if (!pem_is_for_tls13(key))
		return fail(MASQ_ERR_TLS_INIT, "private key file %s holds a "
		    "key of a kind that TLS 1.3 does not know; take P-256, "
		    "P-384, P-521, Ed25519, Ed448 or RSA", path);
	if (SSL_CTX_use_PrivateKey(ctx, key) == 1)
		return MASQ_STATUS_SUCCESS;
	return fail(MASQ_ERR_TLS_INIT, "cannot take private key file %s: %s",
	    path, ossl_reason());
}

static MASQ_status_t
load_key(SSL_CTX *ctx, const char *home, const char *passphrase_file)
{
	struct file file, secret = {NULL, NULL, 0};
	EVP_PKEY *key = NULL;
	MASQ_status_t status;
	bool encrypted;

	status = read_file(home, KMS_TLS_KEY_FILE, true, &file);
	encrypted = status == MASQ_STATUS_SUCCESS &&
	    pem_is_encrypted(file.data, file.len);
	if (encrypted && passphrase_file == NULL)
		status = fail(MASQ_ERR_TLS_INIT, "private key file %s is "
		    "encrypted: write its passphrase into a file that others "
		    "cannot read and set key_passphrase_file in kms.cfg, or "
		    "decrypt it: openssl pkey -in %s", file.path, file.path);
	else if (encrypted)
		status = read_file(home, passphrase_file, true, &secret);
	if (status == MASQ_STATUS_SUCCESS && encrypted)
		status = pem_passphrase(secret.path, (char *)secret.data,
		    secret.len);
	if (status == MASQ_STATUS_SUCCESS)
		status = pem_private_key("private key", file.path, file.data,
		    file.len, (const char *)secret.data, &key);
	if (status == MASQ_STATUS_SUCCESS)
		status = take_key(ctx, key, file.path);
	EVP_PKEY_free(key);
	free_file(&secret);
	free_file(&file);
	return status == MASQ_ERR_CRYPTO ? MASQ_ERR_TLS_INIT : status;
}

MASQ_status_t
kms_tls_files_load(SSL_CTX *ctx, const char *home,
    const char *passphrase_file)
{
	MASQ_status_t status = load_authorities(ctx, home);

	if (status == MASQ_STATUS_SUCCESS)
		status = load_chain(ctx, home);
	if (status == MASQ_STATUS_SUCCESS)
		status = load_key(ctx, home, passphrase_file);
	return status;
}
