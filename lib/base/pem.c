/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include "base/pem.h"

#include <limits.h>
#include <openssl/core_names.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <string.h>

#include "base/fail.h"
#include "base/ossl.h"
#include "base/text.h"

#define BEGIN "-----BEGIN "

/* ---- what a file holds ---- */

static bool
contains(const uint8_t *data, size_t len, const char *text)
{
	return memmem(data, len, text, strlen(text)) != NULL;
}

/* What stands in a file in the place of what is wanted. */
static const struct wrong {
	const char *label;		/* in or behind -----BEGIN */
	const char *says;
} no_certificate[] = {
	{"PRIVATE KEY-----", "holds a private key and no certificate: have "
	    "the two files changed places?"},
	{"CERTIFICATE REQUEST-----", "holds a request for a certificate, "
	    "which the authority has to sign first"},
	{"BEGIN PKCS7", "holds PKCS #7; take the certificates out: openssl "
	    "pkcs7 -print_certs"},
	{NULL, NULL}
}, no_key[] = {
	{"BEGIN CERTIFICATE", "holds a certificate and no private key: have "
	    "the two files changed places?"},
	{"BEGIN X509 CERTIFICATE", "holds a certificate and no private key: "
	    "have the two files changed places?"},
	{"PUBLIC KEY-----", "holds a public key; the private one is needed"},
	{NULL, NULL}
};

/* Why nothing of use was found in a file. */
static MASQ_status_t
bad_file(const char *what, const char *path, const uint8_t *data, size_t len,
    const struct wrong *wrong)
{
	const char *says = "holds no PEM: no line begins with -----BEGIN";
	const char *reason = "";

	if (len == 0)
		says = "is empty";
	else if (text_is_utf16((const char *)data, len))
		says = "is text in UTF-16; save it as UTF-8 or ASCII";
	else if (!contains(data, len, BEGIN) && data[0] == 0x30)
		says = wrong == no_key ? "is binary (DER or PKCS #12) and not "
		    "PEM; convert it: openssl pkey -inform DER, or openssl "
		    "pkcs12 -nocerts" : "is binary (DER or PKCS #12) and not "
		    "PEM; convert it: openssl x509 -inform DER, or openssl "
		    "pkcs12 -nokeys";
	else if (contains(data, len, "BEGIN OPENSSH PRIVATE KEY"))
		says = "holds a private key in the format of OpenSSH; convert "
		    "it: ssh-keygen -p -m PEM";
	else if (contains(data, len, BEGIN)) {
		for (; wrong->label != NULL; wrong++)
			if (contains(data, len, wrong->label))
				break;
		says = wrong->says;
	}
	if (says == NULL) {
		says = "is damaged, OpenSSL says: ";
		reason = ossl_reason();
	}
	(void)fail(MASQ_ERR_TLS_INIT, "%s file %s %s%s", what, path, says,
	    reason);
	ERR_clear_error();
	return MASQ_ERR_TLS_INIT;
}

/* ---- certificates ---- */

/* Take what certificates there are; false if one is damaged. */
static bool
take_all(BIO *bio, STACK_OF(X509) *certs)
{
	unsigned long code;
	X509 *cert;

	while ((cert = PEM_read_bio_X509_AUX(bio, NULL, NULL, NULL)) != NULL)
		if (sk_X509_push(certs, cert) == 0) {
			X509_free(cert);
			return false;
		}
	/* The end is an error to OpenSSL. */
	code = ERR_peek_last_error();
	return ERR_GET_LIB(code) == ERR_LIB_PEM &&
	    ERR_GET_REASON(code) == PEM_R_NO_START_LINE;
}

MASQ_status_t
pem_certificates(const char *what, const char *path, uint8_t *data,
    size_t len, STACK_OF(X509) **certs)
{
	BIO *bio;
	MASQ_status_t status = MASQ_STATUS_SUCCESS;

	ERR_clear_error();
	/* OpenSSL knows no "\r" that ends a line, and no byte order mark. */
	len = text_unify((char *)data, len);
	bio = BIO_new_mem_buf(data, len < INT_MAX ? (int)len : INT_MAX);
	*certs = sk_X509_new_null();
	if (bio == NULL || *certs == NULL)
		status = fail_openssl("read certificates");
	else if (!take_all(bio, *certs) && sk_X509_num(*certs) > 0)
		status = fail(MASQ_ERR_TLS_INIT, "%s file %s is damaged after "
		    "certificate %d, OpenSSL says: %s", what, path,
		    sk_X509_num(*certs), ossl_reason());
	else if (sk_X509_num(*certs) == 0)
		status = bad_file(what, path, data, len, no_certificate);
	else if (X509_get0_pubkey(sk_X509_value(*certs, 0)) == NULL &&
	    !ossl_has_algorithms())
		status = fail_openssl("read the key of a certificate");
	(void)BIO_free(bio);
	ERR_clear_error();
	if (status != MASQ_STATUS_SUCCESS) {
		sk_X509_pop_free(*certs, X509_free);
		*certs = NULL;
	}
	return status;
}

struct slice
pem_name_field(const X509_NAME *name, int nid)
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

/* ---- private keys ---- */

bool
pem_is_encrypted(const uint8_t *data, size_t len)
{
	return contains(data, len, "BEGIN ENCRYPTED PRIVATE KEY") ||
	    (contains(data, len, "PRIVATE KEY-----") &&
	    contains(data, len, "Proc-Type: 4,ENCRYPTED"));
}

/* Never let OpenSSL ask on a terminal. */
static int
give_passphrase(char *buf, int size, int writing, void *passphrase)
{
	size_t len;

	(void)writing;
	if (passphrase == NULL)
		return -1;
	len = strlen(passphrase);
	if (size < 0 || len > (size_t)size)
		return -1;
	memcpy(buf, passphrase, len);
	return (int)len;
}

MASQ_status_t
pem_private_key(const char *what, const char *path, uint8_t *data, size_t len,
    const char *passphrase, EVP_PKEY **key)
{
	union { const char *in; void *out; } arg = {.in = passphrase};
	bool encrypted;
	BIO *bio;
	MASQ_status_t status = MASQ_STATUS_SUCCESS;

	ERR_clear_error();
	/* OpenSSL knows no "\r" that ends a line, and no byte order mark. */
	len = text_unify((char *)data, len);
	encrypted = pem_is_encrypted(data, len);
	*key = NULL;
	bio = BIO_new_mem_buf(data, len < INT_MAX ? (int)len : INT_MAX);
	if (bio == NULL) {
		status = fail_openssl("read a private key");
		goto out;
	}
	*key = PEM_read_bio_PrivateKey(bio, NULL, give_passphrase, arg.out);
	if (*key != NULL)
		goto out;
	if (!ossl_has_algorithms())
		status = fail_openssl("read a private key");
	else if (encrypted && passphrase != NULL)
		status = fail(MASQ_ERR_TLS_INIT, "%s file %s does not open "
		    "with this passphrase, OpenSSL says: %s", what, path,
		    ossl_reason());
	else if (encrypted)
		status = fail(MASQ_ERR_TLS_INIT, "%s file %s is encrypted and "
		    "needs a passphrase", what, path);
	else
		status = bad_file(what, path, data, len, no_key);
out:
	(void)BIO_free(bio);
	ERR_clear_error();
	return status;
}

MASQ_status_t
pem_passphrase(const char *path, char *data, size_t len)
{
	size_t room = len, end;

	len = text_unify(data, len);
	end = strcspn(data, "\r\n");
	if (end < len && data[end] == '\0')
		return fail(MASQ_ERR_TLS_INIT, "passphrase file %s holds a "
		    "zero byte; save it as text in UTF-8", path);
	if (end == 0)
		return fail(MASQ_ERR_TLS_INIT, "passphrase file %s has an "
		    "empty first line", path);
	if (end > PEM_PASSPHRASE_MAX)
		return fail(MASQ_ERR_TLS_INIT, "the passphrase in file %s is "
		    "longer than %d bytes", path, PEM_PASSPHRASE_MAX);
	memset(data + end, 0, room - end);
	return MASQ_STATUS_SUCCESS;
}

bool
pem_is_for_tls13(const EVP_PKEY *key)
{
	static const char *const curves[] = {"prime256v1", "P-256",
	    "secp384r1", "P-384", "secp521r1", "P-521"};
	char name[64];
	size_t len;

	switch (EVP_PKEY_get_base_id(key)) {
	case EVP_PKEY_RSA:
	case EVP_PKEY_RSA_PSS:
	case EVP_PKEY_ED25519:
	case EVP_PKEY_ED448:
		return true;
	case EVP_PKEY_EC:
		break;
	default:
		return false;
	}
	if (EVP_PKEY_get_group_name(key, name, sizeof(name), &len) != 1)
		return false;
	for (size_t i = 0; i < sizeof(curves) / sizeof(curves[0]); i++)
		if (strcmp(name, curves[i]) == 0)
			return true;
	return false;
}
