/*
 * Certificates for tests, made on the spot: a certification authority, a key
 * management server, clients, and all kinds of wrong ones.
 *
 * Whatever goes wrong in here ends the test program with a sentence on
 * standard error: there is nothing that a test could do about it.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef TESTS_CERTS_H
#define TESTS_CERTS_H

#include <stdbool.h>

enum certs_key {
	CERTS_P256,
	CERTS_P384,
	CERTS_RSA2048,
	CERTS_ED25519,
	CERTS_RSA1024,			/* too small */
	CERTS_BRAINPOOL,		/* not in TLS 1.3 */
	CERTS_DESCRIBED			/* P-256, not by its name */
};

#define CERTS_CA_NAME "MasQiTT Certification Authority"
#define CERTS_KMS_NAME "MasQiTT Key Management Server"

struct certs_spec {
	const char *cn;			/* NULL: the subject has no CN */
	const char *second_cn;		/* NULL: none */
	const char *o;			/* NULL: MasQiTT; "": none */
	enum certs_key key;
	bool v1;			/* X.509 version 1, no extensions */
	bool ca;
	bool no_key_id;			/* it does not say which key signed */
	const char *eku;		/* "clientAuth", ... NULL: none */
	const char *san;		/* "IP:127.0.0.1,DNS:..." NULL: none */
	bool expired;			/* ended yesterday */
	bool future;			/* begins tomorrow */
	long days;			/* until it ends; 0: ten years */
};

/* A certificate with its private key. */
struct certs_pair;

/* Make a pair; issuer NULL is self-signed. Free with certs_free(). */
struct certs_pair *certs_make(const struct certs_spec *spec,
    const struct certs_pair *issuer);
void certs_free(struct certs_pair *pair);

/*
 * Write DIR/NAME-crt.pem (mode 0644) and DIR/NAME-key.pem (0600). The folder
 * is made if it is missing.
 */
void certs_write(const struct certs_pair *pair, const char *dir,
    const char *name);

/* An authority as `generate_ca` makes it. */
struct certs_pair *certs_ca(void);

/*
 * A client of this authority: with the extended key usage clientAuth and a
 * P-256 key, or as the reference makes them, version 1 with RSA 2048.
 */
struct certs_pair *certs_client(const struct certs_pair *ca, const char *id,
    bool like_reference);

/* The key management server at 127.0.0.1, ::1 and localhost. */
struct certs_pair *certs_kms(const struct certs_pair *ca,
    bool like_reference);

#endif /* TESTS_CERTS_H */
