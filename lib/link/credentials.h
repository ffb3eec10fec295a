/*
 * A client's own files: the certificates of the authorities it trusts, its
 * certificate and its private key.
 *
 * The order of certificates in a file does not matter. The client's is the one
 * that belongs to the private key; what else is in its file is sent along.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef LINK_CREDENTIALS_H
#define LINK_CREDENTIALS_H

#include <openssl/ssl.h>
#include <pthread.h>
#include <stdbool.h>
#include <stdint.h>

#include "base/sha256.h"
#include "masqlib.h"

#define CREDENTIALS_O "MasQiTT"		/* of all certificates, else "*" */
#define CREDENTIALS_O_MAX 64

/* See MASQ_passphrase_callback_set(). */
typedef int credentials_ask(char *buf, size_t size, const char *key_file,
    void *arg);

/* Where the files are, and how an encrypted one is opened. Whoever keeps it
 * copies the strings. */
struct credentials {
	const char *ca_file, *cert_file, *key_file;
	/* For a private key that is encrypted: one of these, or neither. */
	const char *passphrase_file;
	credentials_ask *ask;
	void *ask_arg;
	pthread_mutex_t *held;		/* given up while asking, or NULL */
	/* What the subject's O has to be; "*" is anything. */
	const char *organisation;
};

/* What files these are, of which moment. */
struct credentials_stamp {
	uint8_t hash[SHA256_LEN];
};

/* Copy all; false without memory. The copy is freed in any case. */
bool credentials_copy(struct credentials *to, const struct credentials *from);
void credentials_free(struct credentials *copy);

/* Stamps of files that nobody has touched are the same. */
void credentials_stamp(const struct credentials *from,
    struct credentials_stamp *stamp);
bool credentials_same(const struct credentials_stamp *a,
    const struct credentials_stamp *b);

/*
 * Read the files into a context.
 *
 * client_id  receives the client id that the certificate names
 *
 * Returns MASQ_STATUS_SUCCESS, MASQ_ERR_TLS_INIT, MASQ_ERR_CRYPTO or
 * MASQ_ERR_NOMEM.
 */
MASQ_MUST_USE MASQ_status_t credentials_load(const struct credentials *from,
    SSL_CTX *ctx, char client_id[MASQ_CLIENTID_LEN + 1]);

#endif /* LINK_CREDENTIALS_H */
