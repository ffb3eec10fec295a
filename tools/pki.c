/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include "tools/pki.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/stat.h>
#include <time.h>

#include <openssl/ec.h>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>

#include "base/fail.h"
#include "base/ossl.h"
#include "base/pem.h"
#include "base/random.h"
#include "base/secure.h"
#include "kms/file.h"
#include "kms/tls.h"
#include "tools/tool.h"

#define SERIAL_LEN 16
/* For clients whose clock is a little behind ours. */
#define BACKDATE_SECONDS 3600
#define DAY_SECONDS 86400
#define PEM_MAX ((size_t)256 * 1024)

static const struct key_type {
	const char *name;
	const char *algorithm;	/* as EVP_PKEY_Q_keygen() wants it */
	const char *curve;
	size_t bits;
} key_types[] = {
	{"P-256", "EC", "P-256", 0},
	{"P-384", "EC", "P-384", 0},
	{"P-521", "EC", "P-521", 0},
	{"ed25519", "ED25519", NULL, 0},
	{"ed448", "ED448", NULL, 0},
	{"rsa2048", "RSA", NULL, 2048},
	{"rsa3072", "RSA", NULL, 3072},
	{"rsa4096", "RSA", NULL, 4096},
};

static const struct key_type *
find_key_type(const char *name)
{
	for (size_t i = 0; i < sizeof(key_types) / sizeof(key_types[0]); i++)
		if (strcasecmp(name, key_types[i].name) == 0)
			return &key_types[i];
	return NULL;
}

bool
pki_is_key_type(const char *type)
{
	return find_key_type(type) != NULL;
}

/* Have OpenSSL draw numbers that are fresh, and this owner's alone. */
static MASQ_status_t
stir(const char *owner, EVP_PKEY *ca_key)
{
	unsigned char *der = NULL;
	int len = ca_key == NULL ? 0 : i2d_PrivateKey(ca_key, &der);
	const struct slice parts[] = {
		{der, len > 0 ? (size_t)len : 0},
		{(const uint8_t *)owner, strlen(owner)}
	};
	MASQ_status_t status = random_stir(parts, 2);

	OPENSSL_clear_free(der, parts[0].len);
	ERR_clear_error();
	return status;
}

MASQ_status_t
pki_key_new(const char *type, const char *owner, EVP_PKEY *ca_key,
    EVP_PKEY **key)
{
	const struct key_type *t = find_key_type(type);
	MASQ_status_t status;

	*key = NULL;
	if (t == NULL)
		return fail(MASQ_ERR_INVAL, "unknown key type \"%s\"; there "
		    "are %s", type, PKI_KEY_TYPES);
	status = stir(owner, ca_key);
	if (status != MASQ_STATUS_SUCCESS)
		return status;
	if (t->curve != NULL)
		*key = EVP_PKEY_Q_keygen(NULL, NULL, t->algorithm, t->curve);
	else if (t->bits != 0)
		*key = EVP_PKEY_Q_keygen(NULL, NULL, t->algorithm, t->bits);
	else
		*key = EVP_PKEY_Q_keygen(NULL, NULL, t->algorithm);
	if (*key == NULL)
		return fail_openssl("make a private key");
	return MASQ_STATUS_SUCCESS;
}

/* The digest that goes with a key; NULL for the types that bring their own. */
static const EVP_MD *
signing_digest(EVP_PKEY *key)
{
	if (EVP_PKEY_is_a(key, "ED25519") || EVP_PKEY_is_a(key, "ED448"))
		return NULL;
	if (EVP_PKEY_is_a(key, "EC") && EVP_PKEY_get_bits(key) > 384)
		return EVP_sha512();
	if (EVP_PKEY_is_a(key, "EC") && EVP_PKEY_get_bits(key) > 256)
		return EVP_sha384();
	return EVP_sha256();
}

static bool
set_name(X509_NAME *name, const char *common_name)
{
	return X509_NAME_add_entry_by_txt(name, "O", MBSTRING_UTF8,
	    (const unsigned char *)KMS_TLS_ORGANISATION, -1, -1, 0) == 1 &&
	    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_UTF8,
	    (const unsigned char *)common_name, -1, -1, 0) == 1;
}

static bool
set_serial(X509 *certificate)
{
	unsigned char bytes[SERIAL_LEN];
	BIGNUM *number;
	bool ok;

	if (random_bytes(bytes, sizeof(bytes)) != MASQ_STATUS_SUCCESS)
		return false;
	number = BN_bin2bn(bytes, sizeof(bytes), NULL);
	ok = number != NULL && BN_to_ASN1_INTEGER(number,
	    X509_get_serialNumber(certificate)) != NULL;
	BN_free(number);
	return ok;
}

/* From now on for some days, but not longer than the issuer. */
static bool
set_validity(X509 *certificate, const X509 *issuer, long days)
{
	time_t now = time(NULL);
	time_t end = now + (time_t)days * DAY_SECONDS;

	if (X509_time_adj(X509_getm_notBefore(certificate), -BACKDATE_SECONDS,
	    &now) == NULL)
		return false;
	if (issuer != NULL &&
	    X509_cmp_time(X509_get0_notAfter(issuer), &end) < 0)
		return X509_set1_notAfter(certificate,
		    X509_get0_notAfter(issuer)) == 1;
	return X509_time_adj(X509_getm_notAfter(certificate), 0, &end) != NULL;
}

static bool
add_extension(X509 *certificate, X509V3_CTX *context, int nid,
    const char *value)
{
	X509_EXTENSION *e = X509V3_EXT_nconf_nid(NULL, context, nid, value);
	bool ok = e != NULL && X509_add_ext(certificate, e, -1) == 1;

	X509_EXTENSION_free(e);
	return ok;
}

static bool
add_extensions(X509 *certificate, X509 *issuer,
    const struct pki_request *request)
{
	static const struct extension {
		enum pki_kind kind;
		int nid;
		const char *value;
	} extensions[] = {
		{PKI_CA, NID_basic_constraints, "critical,CA:TRUE,pathlen:0"},
		{PKI_CA, NID_key_usage, "critical,keyCertSign,cRLSign"},
		{PKI_SERVER, NID_basic_constraints, "critical,CA:FALSE"},
		{PKI_SERVER, NID_key_usage, "critical,digitalSignature"},
		{PKI_SERVER, NID_ext_key_usage, "serverAuth"},
		{PKI_CLIENT, NID_basic_constraints, "critical,CA:FALSE"},
		{PKI_CLIENT, NID_key_usage, "critical,digitalSignature"},
		{PKI_CLIENT, NID_ext_key_usage, "clientAuth"},
	};
	X509V3_CTX context;

	X509V3_set_ctx(&context, issuer, certificate, NULL, NULL, 0);
	for (size_t i = 0; i < sizeof(extensions) / sizeof(extensions[0]); i++)
		if (extensions[i].kind == request->kind &&
		    !add_extension(certificate, &context, extensions[i].nid,
		    extensions[i].value))
			return false;
	if (!add_extension(certificate, &context, NID_subject_key_identifier,
	    "hash"))
		return false;
	/* A CA of another origin may have no identifier to point to. */
	if (X509_get0_subject_key_id(issuer) != NULL && !add_extension(
	    certificate, &context, NID_authority_key_identifier, "keyid"))
		return false;
	return request->names == NULL || X509_add1_ext_i2d(certificate,
	    NID_subject_alt_name, (void *)(uintptr_t)request->names, 0,
	    X509V3_ADD_DEFAULT) == 1;
}

MASQ_status_t
pki_issue(const struct pki_request *request, EVP_PKEY *key, X509 *ca,
    EVP_PKEY *ca_key, X509 **certificate)
{
	X509 *crt = X509_new();
	X509 *issuer = ca == NULL ? crt : ca;

	*certificate = NULL;
	if (crt == NULL || X509_set_version(crt, X509_VERSION_3) != 1 ||
	    !set_serial(crt) || !set_validity(crt, ca, request->days) ||
	    !set_name(X509_get_subject_name(crt), request->common_name) ||
	    X509_set_issuer_name(crt, X509_get_subject_name(issuer)) != 1 ||
	    X509_set_pubkey(crt, key) != 1 ||
	    !add_extensions(crt, issuer, request) ||
	    X509_sign(crt, ca_key, signing_digest(ca_key)) <= 0) {
		X509_free(crt);
		return fail_openssl("make a certificate");
	}
	*certificate = crt;
	return MASQ_STATUS_SUCCESS;
}

/* Write what a memory BIO holds. */
static MASQ_status_t
write_bio(const char *path, BIO *bio, mode_t mode, bool create)
{
	char *data;
	long len = BIO_get_mem_data(bio, &data);

	return kms_file_write(path, data, (size_t)len, mode, create);
}

MASQ_status_t
pki_key_write(const char *path, EVP_PKEY *key, bool create)
{
	/* Wiped when it is freed and when it grows. */
	BIO *bio = BIO_new(BIO_s_secmem());
	MASQ_status_t status;

	if (bio == NULL || PEM_write_bio_PKCS8PrivateKey(bio, key, NULL, NULL,
	    0, NULL, NULL) != 1)
		status = fail_openssl("encode a private key");
	else
		status = write_bio(path, bio, S_IRUSR | S_IWUSR, create);
	BIO_free(bio);
	return status;
}

MASQ_status_t
pki_certificate_write(const char *path, X509 *certificate, bool create)
{
	BIO *bio = BIO_new(BIO_s_mem());
	MASQ_status_t status;

	if (bio == NULL || PEM_write_bio_X509(bio, certificate) != 1)
		status = fail_openssl("encode a certificate");
	else
		status = write_bio(path, bio,
		    S_IRUSR | S_IWUSR | S_IRGRP | S_IROTH, create);
	BIO_free(bio);
	return status;
}

MASQ_status_t
pki_key_read(const char *path, EVP_PKEY **key)
{
	uint8_t *pem;
	size_t len;
	MASQ_status_t status = kms_file_read(path, true, PEM_MAX, &pem, &len);

	*key = NULL;
	if (status != MASQ_STATUS_SUCCESS)
		return status;
	if (pem_is_encrypted(pem, len))
		status = fail(MASQ_ERR_BAD_ENTRY, "private key file %s is "
		    "encrypted with a passphrase; decrypt it first: openssl "
		    "pkey -in %s", path, path);
	else
		status = pem_private_key("private key", path, pem, len, NULL,
		    key);
	secure_free(pem, len + 1);
	return status == MASQ_ERR_TLS_INIT ? MASQ_ERR_BAD_ENTRY : status;
}

/* All certificates of a file, one at least. */
static MASQ_status_t
read_certificates(const char *path, STACK_OF(X509) **certs)
{
	uint8_t *pem;
	size_t len;
	MASQ_status_t status = kms_file_read(path, false, PEM_MAX, &pem, &len);

	*certs = NULL;
	if (status != MASQ_STATUS_SUCCESS)
		return status;
	status = pem_certificates("certificate", path, pem, len, certs);
	secure_free(pem, len + 1);
	return status == MASQ_ERR_TLS_INIT ? MASQ_ERR_BAD_ENTRY : status;
}

MASQ_status_t
pki_certificate_read(const char *path, X509 **certificate)
{
	STACK_OF(X509) *certs;
	MASQ_status_t status = read_certificates(path, &certs);

	*certificate = sk_X509_shift(certs);
	sk_X509_pop_free(certs, X509_free);
	return status;
}

/* Can this pair sign certificates today? */
static MASQ_status_t
check_ca(const char *crt_path, const X509 *ca)
{
	if (X509_check_ca((X509 *)(uintptr_t)ca) == 0)
		return fail(MASQ_ERR_BAD_ENTRY, "%s is not the certificate of "
		    "a certification authority", crt_path);
	if (X509_cmp_current_time(X509_get0_notBefore(ca)) > 0)
		return fail(MASQ_ERR_BAD_ENTRY, "%s is not valid yet: is the "
		    "clock of this machine behind?", crt_path);
	if (X509_cmp_current_time(X509_get0_notAfter(ca)) < 0)
		return fail(MASQ_ERR_BAD_ENTRY, "%s has expired; move %s away "
		    "and run generate_ca, then enrol all clients anew",
		    crt_path, KMS_CA_DIR);
	return MASQ_STATUS_SUCCESS;
}

/*
 * The certificate that goes with the key. Beside it there may be others, while
 * an authority is renewed.
 */
static MASQ_status_t
find_ca(const char *crt_path, const char *key_path, EVP_PKEY *ca_key,
    STACK_OF(X509) *certs, X509 **ca)
{
	for (int i = 0; i < sk_X509_num(certs) && *ca == NULL; i++)
		if (X509_check_private_key(sk_X509_value(certs, i), ca_key) ==
		    1)
			*ca = sk_X509_delete(certs, i);
	ERR_clear_error();
	if (*ca != NULL)
		return check_ca(crt_path, *ca);
	return fail(MASQ_ERR_BAD_ENTRY, "%s and %s do not belong together",
	    crt_path, key_path);
}

MASQ_status_t
pki_ca_read(const char *home, X509 **ca, EVP_PKEY **ca_key)
{
	char *crt_path = tool_path(home, KMS_CA_DIR "/" KMS_CA_CERTIFICATE);
	char *key_path = tool_path(home, KMS_CA_DIR "/" KMS_CA_KEY);
	STACK_OF(X509) *certs = NULL;
	MASQ_status_t status = MASQ_ERR_NOMEM;

	*ca = NULL;
	*ca_key = NULL;
	if (crt_path == NULL || key_path == NULL)
		goto out;
	status = read_certificates(crt_path, &certs);
	if (status == MASQ_STATUS_SUCCESS)
		status = pki_key_read(key_path, ca_key);
	if (status == MASQ_ERR_NOT_FOUND)
		status = fail(status, "%s has no certification authority "
		    "(%s is missing); run generate_ca first", home,
		    certs == NULL ? crt_path : key_path);
	if (status == MASQ_STATUS_SUCCESS)
		status = find_ca(crt_path, key_path, *ca_key, certs, ca);
out:
	if (status != MASQ_STATUS_SUCCESS) {
		X509_free(*ca);
		EVP_PKEY_free(*ca_key);
		*ca = NULL;
		*ca_key = NULL;
	}
	sk_X509_pop_free(certs, X509_free);
	free(crt_path);
	free(key_path);
	return status;
}
