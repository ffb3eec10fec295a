/*
 * Keys and certificates of an installation: its certification authority, its
 * key management server, its clients.
 *
 * Private keys are PKCS#8 PEM files that only their owner can read;
 * certificates are X.509 v3 with a random 128-bit serial number. Every
 * failure is noted with fail().
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef TOOLS_PKI_H
#define TOOLS_PKI_H

#include <stdbool.h>

#include <openssl/evp.h>
#include <openssl/x509v3.h>

#include "kms/tls_files.h"
#include "masqlib.h"

#define PKI_CA_NAME "MasQiTT Certification Authority"

#define PKI_DEFAULT_KEY_TYPE "P-256"
/* All names of key types, for usage texts. */
#define PKI_KEY_TYPES \
    "P-256, P-384, P-521, ed25519, ed448, rsa2048, rsa3072, rsa4096"

/* Ten years, as in the guide's section 3.3.2. */
#define PKI_DEFAULT_DAYS 3652
#define PKI_MAX_DAYS 36525

enum pki_kind {
	PKI_CA,			/* signs certificates and nothing else */
	PKI_SERVER,		/* serverAuth only */
	PKI_CLIENT		/* clientAuth only */
};

/* What a certificate is to say. */
struct pki_request {
	enum pki_kind kind;
	const char *common_name;	/* behind O=MasQiTT */
	const GENERAL_NAMES *names;	/* alternative names, NULL for none */
	long days;			/* from now; never beyond the CA's */
};

/* Is this the name (in any case) of a type of key that we make? */
bool pki_is_key_type(const char *type);

/*
 * Make a private key. Free it with EVP_PKEY_free(), which wipes it.
 *
 * owner   common name of whom it is for
 * ca_key  the authority's, or NULL: with the name it keeps keys of two owners
 *         apart even where random numbers repeat, as in a restored machine
 *
 * Returns MASQ_STATUS_SUCCESS, MASQ_ERR_INVAL (type) or MASQ_ERR_CRYPTO.
 */
MASQ_MUST_USE MASQ_status_t pki_key_new(const char *type, const char *owner,
    EVP_PKEY *ca_key, EVP_PKEY **key);

/*
 * Append a host name or an IP address, as people write them (base/host.h), to
 * a list of alternative names; one that is there already is not added again.
 * Free the list with GENERAL_NAMES_free().
 * Returns MASQ_STATUS_SUCCESS, MASQ_ERR_INVAL (neither of both) or
 * MASQ_ERR_NOMEM.
 */
MASQ_MUST_USE MASQ_status_t pki_name_add(GENERAL_NAMES *names,
    const char *name);

/*
 * Append the alternative names of a certificate that are not there yet.
 * Returns MASQ_STATUS_SUCCESS or MASQ_ERR_NOMEM.
 */
MASQ_MUST_USE MASQ_status_t pki_names_keep(GENERAL_NAMES *names,
    X509 *certificate);

/*
 * Issue a certificate for a key. With kind PKI_CA, ca is NULL and the
 * certificate is signed with ca_key, which is the key itself.
 * Returns MASQ_STATUS_SUCCESS or MASQ_ERR_CRYPTO.
 */
MASQ_MUST_USE MASQ_status_t pki_issue(const struct pki_request *request,
    EVP_PKEY *key, X509 *ca, EVP_PKEY *ca_key, X509 **certificate);

/*
 * Write a private key (mode 0600) or a certificate (0644), whole or not at
 * all; create refuses to replace a file.
 * Returns MASQ_STATUS_SUCCESS, MASQ_ERR_CRYPTO or what kms_file_write() does.
 */
MASQ_MUST_USE MASQ_status_t pki_key_write(const char *path, EVP_PKEY *key,
    bool create);
MASQ_MUST_USE MASQ_status_t pki_certificate_write(const char *path,
    X509 *certificate, bool create);

/*
 * Read a certificate, the first of its file.
 * Returns MASQ_STATUS_SUCCESS, MASQ_ERR_BAD_ENTRY (not PEM) or what
 * kms_file_read() does.
 */
MASQ_MUST_USE MASQ_status_t pki_certificate_read(const char *path,
    X509 **certificate);

/*
 * Read a private key, refused when others can read it.
 * Returns MASQ_STATUS_SUCCESS, MASQ_ERR_BAD_ENTRY (not PEM, passphrase) or
 * what kms_file_read() does.
 */
MASQ_MUST_USE MASQ_status_t pki_key_read(const char *path, EVP_PKEY **key);

/*
 * Read the certification authority of a home and see that it can sign.
 * Returns MASQ_STATUS_SUCCESS, MASQ_ERR_NOT_FOUND (run generate_ca),
 * MASQ_ERR_BAD_ENTRY (no CA, expired, key of another) or MASQ_ERR_NOMEM.
 */
MASQ_MUST_USE MASQ_status_t pki_ca_read(const char *home, X509 **ca,
    EVP_PKEY **ca_key);

#endif /* TOOLS_PKI_H */
