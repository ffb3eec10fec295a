/*
 * The TLS side of a line to a key management server: who we are
 * (credentials.h), and whom we take for the server (peer.h).
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef LINK_TLS_H
#define LINK_TLS_H

#include <openssl/ssl.h>
#include <pthread.h>
#include <stdbool.h>

#include "base/host.h"
#include "link/credentials.h"
#include "link/peer.h"
#include "masqlib.h"

struct tls {
	SSL_CTX *ctx;
	BIO_METHOD *socket;		/* never raises SIGPIPE */
	SSL_SESSION *session;		/* to resume with, or NULL */
	char *host;			/* whose certificate we want to see */
	bool is_address;
	char client_id[MASQ_CLIENTID_LEN + 1];	/* never changes */
	struct credentials own;
	/* Of the files in ctx, and of those that were looked at last. */
	struct credentials_stamp stamp, seen;
	/* Of the latest connection. */
	struct peer_fault fault;	/* of the server's certificates */
	char stale[256];		/* why newer files are not in use */
};

/*
 * Read our files; own is copied.
 *
 * Returns MASQ_STATUS_SUCCESS, MASQ_ERR_TLS_INIT, MASQ_ERR_CRYPTO or
 * MASQ_ERR_NOMEM; free with tls_free() in any case. tls must be zeroed before.
 */
MASQ_MUST_USE MASQ_status_t tls_init(struct tls *tls, const struct host *host,
    const struct credentials *own);

void tls_free(struct tls *tls);

/*
 * Before a new connection: take over files that have changed. While they
 * cannot be used (one of a pair has been exchanged, the other not yet; one is
 * being written) those that were read before stay, and each call looks again.
 * No connection of tls is open.
 *
 * held  given up while the application is asked for a passphrase, or NULL
 */
void tls_renew(struct tls *tls, pthread_mutex_t *held);

/* Have the files changed since they were looked at last? */
bool tls_files_changed(const struct tls *tls);

/* A client's end of a new connection on socket fd, which stays the caller's,
 * or NULL without memory. tls must outlive it. */
SSL *tls_client(struct tls *tls, int fd);

/* Have the next connection begin with a full handshake. */
void tls_forget_session(struct tls *tls);

/* Is a certificate not yet valid (less than 0), valid (0), or no more (more
 * than 0), by this machine's clock? */
int tls_validity(const X509 *cert);

/* See link_secret(). */
#define TLS_SECRET_LEN 32
MASQ_MUST_USE MASQ_status_t tls_secret(const struct tls *tls,
    uint8_t secret[TLS_SECRET_LEN]);

#endif /* LINK_TLS_H */
