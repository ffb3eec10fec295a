/*
 * Clients and other peers of a key management server, for tests: each thing
 * that a peer can do over TCP and TLS as one blocking call. Nothing waits
 * longer than PEER_PATIENCE seconds; what cannot work fails the cmocka test.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef TESTS_KMS_PEER_H
#define TESTS_KMS_PEER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <openssl/ssl.h>

#include "wire/kms_msg.h"

#define PEER_PATIENCE 60

struct peer {
	int fd;
	SSL_CTX *ctx;
	SSL *ssl;			/* NULL: TCP only */
	size_t len;			/* of what has been read */
	uint8_t buf[WIRE_FRAME_MAX];
};

/* Connect over TCP and do nothing. host is an address. */
struct peer *peer_tcp(const char *host, int port);

/* The same from an address of this machine, such as 127.0.0.2. */
struct peer *peer_tcp_from(const char *source, const char *host, int port);

/*
 * Connect and begin TLS with DIR/NAME-crt.pem and DIR/NAME-key.pem, trusting
 * DIR/ca-crt.pem; name NULL shows no certificate. A server that refuses a
 * certificate tells so when something is read.
 */
struct peer *peer_tls(const char *host, int port, const char *dir,
    const char *name);

/* The same up to version TLS 1.2; does the server let it in? */
bool peer_tls12_works(const char *host, int port, const char *dir,
    const char *name);

/* peer_tls() on 127.0.0.1 with the certificates of HOME/ca. */
struct peer *peer_home(const char *home, int port, const char *id);

void peer_free(struct peer *peer);

/* Send bytes; false if the server has gone. */
bool peer_send(struct peer *peer, const void *data, size_t len);

/*
 * Send the first bytes of a client over a connection that is TCP only, in
 * pieces of this length.
 */
void peer_send_hello(struct peer *peer, size_t piece);

/* Read one whole frame. Its length, or 0 if the server closes instead. */
size_t peer_read(struct peer *peer, uint8_t *frame, size_t room);

/* Does the server close, without a byte of an answer? */
bool peer_closed(struct peer *peer);

/* Is the connection still open, with nothing to read? Does not wait. */
bool peer_quiet(struct peer *peer);

/*
 * Requests, written to out (512 bytes at least); their lengths. The topic may
 * have 100 bytes.
 */
size_t peer_timereq(const char *id, uint8_t *out);
size_t peer_privreq(const char *id, const char *publisher,
    const char *key_exp, const char *topic, uint8_t *out);

/*
 * Ask for dates. The reason, or -1 if the server closes; *response (may be
 * NULL) is valid until the next call.
 */
int peer_ask_time(struct peer *peer, const char *id,
    struct wire_response *response);

/* Ask for a private key. The reason, or -1. */
int peer_ask_key(struct peer *peer, const char *id, const char *publisher,
    const char *key_exp, const char *topic, struct wire_response *response);

#endif /* TESTS_KMS_PEER_H */
