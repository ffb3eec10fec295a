/*
 * Who we are and whom we trust: the TLS side of a line to a key management
 * server.
 *
 * A server is taken for the key management server when its certificate comes
 * from the authority and either allows server authentication (extended key
 * usage) and has a subject alternative name for the host that was asked for,
 * or has no alternative name at all and exactly the subject O=MasQiTT,
 * CN=MasQiTT Key Management Server (the reference's, X.509 version 1). So no
 * enrolled client can pose as one.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef LINK_TLS_H
#define LINK_TLS_H

#include <openssl/ssl.h>

#include "masqlib.h"

struct tls {
	SSL_CTX *ctx;
	BIO_METHOD *socket;		/* never raises SIGPIPE */
	SSL_SESSION *session;		/* to resume with, or NULL */
	char *host;			/* whose certificate we want to see */
};

/*
 * Read the three PEM files.
 *
 * client_id  receives the client id that the certificate names
 *
 * Returns MASQ_STATUS_SUCCESS, MASQ_ERR_TLS_INIT or MASQ_ERR_NOMEM; free with
 * tls_free() in any case. tls must be zeroed before.
 */
MASQ_MUST_USE MASQ_status_t tls_init(struct tls *tls, const char *host,
    const char *ca_file, const char *cert_file, const char *key_file,
    char client_id[MASQ_CLIENTID_LEN + 1]);

void tls_free(struct tls *tls);

/* A client's end of a new connection on socket fd, which stays the caller's,
 * or NULL without memory. tls must outlive it. */
SSL *tls_client(struct tls *tls, int fd);

/* See link_secret(). */
#define TLS_SECRET_LEN 32
MASQ_MUST_USE MASQ_status_t tls_secret(const struct tls *tls,
    uint8_t secret[TLS_SECRET_LEN]);

#endif /* LINK_TLS_H */
