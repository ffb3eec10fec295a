/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include "certs.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <openssl/ec.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

#define DAY 86400L

struct certs_pair {
	X509 *cert;
	EVP_PKEY *key;
};

/* Go on, or end the program. */
static void
need(bool ok, const char *what)
{
	if (ok)
		return;
	(void)fprintf(stderr, "certs: %s failed (errno %s)\n", what,
	    strerror(errno));
	ERR_print_errors_fp(stderr);
	exit(99);
}

/* A key whose certificate tells all about its curve. */
static EVP_PKEY *
described_key(void)
{
	EVP_PKEY_CTX *ctx = EVP_PKEY_CTX_new_from_name(NULL, "EC", NULL);
	EVP_PKEY *key = NULL;

	need(ctx != NULL && EVP_PKEY_keygen_init(ctx) == 1 &&
	    EVP_PKEY_CTX_set_group_name(ctx, "P-256") == 1 &&
	    EVP_PKEY_CTX_set_ec_param_enc(ctx, OPENSSL_EC_EXPLICIT_CURVE) ==
	    1 && EVP_PKEY_generate(ctx, &key) == 1, "described key");
	EVP_PKEY_CTX_free(ctx);
	return key;
}

static EVP_PKEY *
make_key(enum certs_key kind)
{
	switch (kind) {
	case CERTS_P256:
		return EVP_EC_gen("P-256");
	case CERTS_P384:
		return EVP_EC_gen("P-384");
	case CERTS_RSA2048:
		return EVP_RSA_gen(2048);
	case CERTS_ED25519:
		return EVP_PKEY_Q_keygen(NULL, NULL, "ED25519");
	case CERTS_RSA1024:
		return EVP_RSA_gen(1024);
	case CERTS_BRAINPOOL:
		return EVP_EC_gen("brainpoolP256r1");
	case CERTS_DESCRIBED:
		return described_key();
	}
	return NULL;
}

static void
add_name(X509_NAME *name, const char *field, const char *value)
{
	if (value == NULL || *value == '\0')
		return;
	need(X509_NAME_add_entry_by_txt(name, field, MBSTRING_UTF8,
	    (const unsigned char *)value, -1, -1, 0) == 1, "subject");
}

static void
add_extension(X509 *cert, X509 *issuer, int nid, const char *value)
{
	X509_EXTENSION *ext;
	X509V3_CTX ctx;

	if (value == NULL)
		return;
	X509V3_set_ctx(&ctx, issuer, cert, NULL, NULL, 0);
	ext = X509V3_EXT_conf_nid(NULL, &ctx, nid, value);
	need(ext != NULL, "extension");
	need(X509_add_ext(cert, ext, -1) == 1, "X509_add_ext");
	X509_EXTENSION_free(ext);
}

static void
set_serial(X509 *cert)
{
	unsigned char bytes[8];
	BIGNUM *n;

	need(RAND_bytes(bytes, sizeof(bytes)) == 1, "RAND_bytes");
	bytes[0] &= 0x7f;
	n = BN_bin2bn(bytes, sizeof(bytes), NULL);
	need(n != NULL, "BN_bin2bn");
	need(BN_to_ASN1_INTEGER(n, X509_get_serialNumber(cert)) != NULL,
	    "serial number");
	BN_free(n);
}

static void
set_extensions(X509 *cert, X509 *issuer, const struct certs_spec *spec)
{
	add_extension(cert, issuer, NID_basic_constraints,
	    spec->ca ? "critical,CA:TRUE" : "critical,CA:FALSE");
	add_extension(cert, issuer, NID_key_usage, spec->ca ?
	    "critical,keyCertSign,cRLSign" : "critical,digitalSignature");
	add_extension(cert, issuer, NID_subject_key_identifier, "hash");
	if (issuer != cert && !spec->no_key_id)
		add_extension(cert, issuer, NID_authority_key_identifier,
		    "keyid");
	add_extension(cert, issuer, NID_ext_key_usage, spec->eku);
	add_extension(cert, issuer, NID_subject_alt_name, spec->san);
}

struct certs_pair *
certs_make(const struct certs_spec *spec, const struct certs_pair *issuer)
{
	struct certs_pair *pair = calloc(1, sizeof(*pair));
	X509_NAME *name;
	EVP_PKEY *signer;
	long days = spec->expired ? -1 : spec->days != 0 ? spec->days : 3650;

	need(pair != NULL, "calloc");
	pair->key = make_key(spec->key);
	pair->cert = X509_new();
	need(pair->key != NULL && pair->cert != NULL, "key");
	signer = issuer != NULL ? issuer->key : pair->key;

	need(X509_set_version(pair->cert, spec->v1 ? X509_VERSION_1 :
	    X509_VERSION_3) == 1, "version");
	set_serial(pair->cert);
	need(X509_gmtime_adj(X509_getm_notBefore(pair->cert),
	    spec->future ? DAY : -2 * DAY) != NULL &&
	    X509_gmtime_adj(X509_getm_notAfter(pair->cert), days * DAY) !=
	    NULL, "validity");
	name = X509_get_subject_name(pair->cert);
	add_name(name, "O", spec->o != NULL ? spec->o : "MasQiTT");
	add_name(name, "CN", spec->cn);
	add_name(name, "CN", spec->second_cn);
	need(X509_set_issuer_name(pair->cert, issuer == NULL ? name :
	    X509_get_subject_name(issuer->cert)) == 1, "issuer");
	need(X509_set_pubkey(pair->cert, pair->key) == 1, "public key");
	if (!spec->v1)
		set_extensions(pair->cert, issuer != NULL ? issuer->cert :
		    pair->cert, spec);
	need(X509_sign(pair->cert, signer, EVP_PKEY_id(signer) ==
	    EVP_PKEY_ED25519 ? NULL : EVP_sha256()) > 0, "signature");
	return pair;
}

void
certs_free(struct certs_pair *pair)
{
	if (pair == NULL)
		return;
	X509_free(pair->cert);
	EVP_PKEY_free(pair->key);
	free(pair);
}

static FILE *
create(const char *dir, const char *name, const char *kind, mode_t mode)
{
	char path[4096];
	FILE *file;
	int fd;

	need(snprintf(path, sizeof(path), "%s/%s-%s.pem", dir, name, kind) <
	    (int)sizeof(path), "path");
	fd = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, mode);
	need(fd >= 0, path);
	need(fchmod(fd, mode) == 0, path);
	file = fdopen(fd, "w");
	need(file != NULL, path);
	return file;
}

void
certs_write(const struct certs_pair *pair, const char *dir, const char *name)
{
	FILE *file;

	need(mkdir(dir, 0755) == 0 || errno == EEXIST, dir);
	file = create(dir, name, "crt", 0644);
	need(PEM_write_X509(file, pair->cert) == 1, "PEM_write_X509");
	need(fclose(file) == 0, "fclose");
	file = create(dir, name, "key", 0600);
	need(PEM_write_PrivateKey(file, pair->key, NULL, NULL, 0, NULL,
	    NULL) == 1, "PEM_write_PrivateKey");
	need(fclose(file) == 0, "fclose");
}

struct certs_pair *
certs_ca(void)
{
	const struct certs_spec spec = {.cn = CERTS_CA_NAME, .ca = true};

	return certs_make(&spec, NULL);
}

struct certs_pair *
certs_client(const struct certs_pair *ca, const char *id,
    bool like_reference)
{
	const struct certs_spec ours = {.cn = id, .eku = "clientAuth"};
	const struct certs_spec theirs = {.cn = id, .key = CERTS_RSA2048,
	    .v1 = true};

	return certs_make(like_reference ? &theirs : &ours, ca);
}

struct certs_pair *
certs_kms(const struct certs_pair *ca, bool like_reference)
{
	const struct certs_spec ours = {.cn = CERTS_KMS_NAME,
	    .eku = "serverAuth",
	    .san = "IP:127.0.0.1,IP:::1,DNS:localhost"};
	const struct certs_spec theirs = {.cn = CERTS_KMS_NAME,
	    .key = CERTS_RSA2048, .v1 = true};

	return certs_make(like_reference ? &theirs : &ours, ca);
}
