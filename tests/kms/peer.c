/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "kms/peer.h"

#include <errno.h>
#include <netdb.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

#include <openssl/err.h>

#define REQUEST_ROOM 512

static struct addrinfo *
numeric(const char *host, const char *service)
{
	const struct addrinfo hints = {.ai_socktype = SOCK_STREAM,
	    .ai_flags = AI_NUMERICHOST};
	struct addrinfo *ai;

	assert_int_equal(getaddrinfo(host, service, &hints, &ai), 0);
	return ai;
}

struct peer *
peer_tcp_from(const char *source, const char *host, int port)
{
	const struct timeval patience = {PEER_PATIENCE, 0};
	struct peer *peer = calloc(1, sizeof(*peer));
	struct addrinfo *ai, *from;
	char service[16];

	assert_non_null(peer);
	(void)signal(SIGPIPE, SIG_IGN);	/* TLS writes with write() */
	(void)snprintf(service, sizeof(service), "%d", port);
	ai = numeric(host, service);
	peer->fd = socket(ai->ai_family, SOCK_STREAM | SOCK_CLOEXEC, 0);
	assert_true(peer->fd >= 0);
	assert_int_equal(setsockopt(peer->fd, SOL_SOCKET, SO_RCVTIMEO,
	    &patience, sizeof(patience)), 0);
	assert_int_equal(setsockopt(peer->fd, SOL_SOCKET, SO_SNDTIMEO,
	    &patience, sizeof(patience)), 0);
	if (source != NULL) {
		from = numeric(source, "0");
		assert_int_equal(bind(peer->fd, from->ai_addr,
		    from->ai_addrlen), 0);
		freeaddrinfo(from);
	}
	if (connect(peer->fd, ai->ai_addr, ai->ai_addrlen) != 0)
		fail_msg("cannot connect to %s port %d: %s", host, port,
		    strerror(errno));
	freeaddrinfo(ai);
	return peer;
}

struct peer *
peer_tcp(const char *host, int port)
{
	return peer_tcp_from(NULL, host, port);
}

static void
load(struct peer *peer, const char *dir, const char *name)
{
	char path[4096];

	(void)snprintf(path, sizeof(path), "%s/ca-crt.pem", dir);
	assert_int_equal(SSL_CTX_load_verify_file(peer->ctx, path), 1);
	SSL_CTX_set_verify(peer->ctx, SSL_VERIFY_PEER, NULL);
	if (name == NULL)
		return;
	(void)snprintf(path, sizeof(path), "%s/%s-crt.pem", dir, name);
	assert_int_equal(SSL_CTX_use_certificate_chain_file(peer->ctx, path),
	    1);
	(void)snprintf(path, sizeof(path), "%s/%s-key.pem", dir, name);
	assert_int_equal(SSL_CTX_use_PrivateKey_file(peer->ctx, path,
	    SSL_FILETYPE_PEM), 1);
}

static struct peer *
prepare(const char *host, int port, const char *dir, const char *name)
{
	struct peer *peer = peer_tcp(host, port);

	peer->ctx = SSL_CTX_new(TLS_client_method());
	assert_non_null(peer->ctx);
	load(peer, dir, name);
	peer->ssl = SSL_new(peer->ctx);
	assert_non_null(peer->ssl);
	assert_int_equal(SSL_set_fd(peer->ssl, peer->fd), 1);
	return peer;
}

struct peer *
peer_tls(const char *host, int port, const char *dir, const char *name)
{
	struct peer *peer = prepare(host, port, dir, name);

	ERR_clear_error();
	if (SSL_connect(peer->ssl) != 1)
		fail_msg("TLS: %s", ERR_reason_error_string(ERR_get_error()));
	assert_int_equal(SSL_version(peer->ssl), TLS1_3_VERSION);
	return peer;
}

bool
peer_tls12_works(const char *host, int port, const char *dir,
    const char *name)
{
	struct peer *peer = prepare(host, port, dir, name);
	bool works;

	assert_int_equal(SSL_set_max_proto_version(peer->ssl, TLS1_2_VERSION),
	    1);
	ERR_clear_error();
	works = SSL_connect(peer->ssl) == 1;
	ERR_clear_error();
	peer_free(peer);
	return works;
}

struct peer *
peer_home(const char *home, int port, const char *id)
{
	char dir[4096];

	(void)snprintf(dir, sizeof(dir), "%s/ca", home);
	return peer_tls("127.0.0.1", port, dir, id);
}

void
peer_free(struct peer *peer)
{
	if (peer == NULL)
		return;
	SSL_free(peer->ssl);
	SSL_CTX_free(peer->ctx);
	(void)close(peer->fd);
	free(peer);
}

bool
peer_send(struct peer *peer, const void *data, size_t len)
{
	if (peer->ssl == NULL)
		return send(peer->fd, data, len, MSG_NOSIGNAL) == (ssize_t)len;
	ERR_clear_error();
	return SSL_write(peer->ssl, data, (int)len) == (int)len;
}

void
peer_send_hello(struct peer *peer, size_t piece)
{
	SSL_CTX *ctx = SSL_CTX_new(TLS_client_method());
	SSL *ssl = SSL_new(ctx);
	BIO *out = BIO_new(BIO_s_mem());
	size_t len;
	char *data;

	assert_non_null(ssl);
	assert_non_null(out);
	SSL_set_bio(ssl, BIO_new(BIO_s_mem()), out);
	assert_int_equal(SSL_connect(ssl), -1);
	len = (size_t)BIO_get_mem_data(out, &data);
	assert_true(len > 0);
	for (size_t i = 0; i < len; i += piece)
		assert_true(peer_send(peer, data + i, piece < len - i ?
		    piece : len - i));
	SSL_free(ssl);
	SSL_CTX_free(ctx);
}

/* Read what there is: bytes, 0 if the server has gone. */
static size_t
receive(struct peer *peer)
{
	uint8_t *to = peer->buf + peer->len;
	size_t room = sizeof(peer->buf) - peer->len;
	ssize_t n;

	ERR_clear_error();
	n = peer->ssl != NULL ? SSL_read(peer->ssl, to, (int)room) :
	    recv(peer->fd, to, room, 0);
	if (n <= 0 && errno == EAGAIN && (peer->ssl == NULL ||
	    SSL_get_error(peer->ssl, (int)n) == SSL_ERROR_WANT_READ))
		fail_msg("the server neither answers nor closes");
	ERR_clear_error();
	if (n <= 0)
		return 0;
	peer->len += (size_t)n;
	return (size_t)n;
}

size_t
peer_read(struct peer *peer, uint8_t *frame, size_t room)
{
	enum wire_frame found;
	size_t len;

	while ((found = wire_frame_find(peer->buf, peer->len, &len)) ==
	    WIRE_FRAME_PART)
		if (receive(peer) == 0)
			return 0;
	assert_int_equal(found, WIRE_FRAME_WHOLE);
	assert_true(len <= room);
	memcpy(frame, peer->buf, len);
	peer->len -= len;
	memmove(peer->buf, peer->buf + len, peer->len);
	return len;
}

bool
peer_closed(struct peer *peer)
{
	return peer->len == 0 && receive(peer) == 0;
}

/* Take what TLS has to say for itself. False if more than that has come. */
static bool
take_own_messages(struct peer *peer)
{
	struct timeval none = {0, 1000}, patience = {PEER_PATIENCE, 0};
	char byte;
	int n;

	(void)setsockopt(peer->fd, SOL_SOCKET, SO_RCVTIMEO, &none,
	    sizeof(none));
	ERR_clear_error();
	n = SSL_peek(peer->ssl, &byte, 1);
	(void)setsockopt(peer->fd, SOL_SOCKET, SO_RCVTIMEO, &patience,
	    sizeof(patience));
	return n <= 0 &&
	    SSL_get_error(peer->ssl, n) == SSL_ERROR_WANT_READ;
}

bool
peer_quiet(struct peer *peer)
{
	ssize_t n;
	char byte;

	/* A ticket may come at any time, so the look that decides is one. */
	do
		n = recv(peer->fd, &byte, 1, MSG_PEEK | MSG_DONTWAIT);
	while (n > 0 && peer->ssl != NULL && take_own_messages(peer));
	return n < 0 && errno == EAGAIN;
}

static size_t
encode(const struct wire_request *request, uint8_t *out)
{
	size_t len = REQUEST_ROOM;

	assert_int_equal(wire_request_encode(request, out, &len),
	    MASQ_STATUS_SUCCESS);
	return len;
}

static struct slice
text(const char *s)
{
	return (struct slice){(const uint8_t *)s, strlen(s)};
}

size_t
peer_timereq(const char *id, uint8_t *out)
{
	const struct wire_request request = {.type = WIRE_TIMEREQ,
	    .proto_id = text("1.0/1"), .client_id = text(id)};

	return encode(&request, out);
}

size_t
peer_privreq(const char *id, const char *publisher, const char *key_exp,
    const char *topic, uint8_t *out)
{
	const struct wire_request request = {.type = WIRE_PRIVREQ,
	    .proto_id = text("1.0/1"), .client_id = text(id),
	    .publisher_id = text(publisher), .key_exp = text(key_exp),
	    .topic = text(topic)};

	return encode(&request, out);
}

/* Send a request; the answer's reason, or -1. */
static int
ask(struct peer *peer, const uint8_t *request, size_t len,
    enum wire_type type, struct wire_response *response)
{
	static uint8_t frame[WIRE_FRAME_MAX];
	struct wire_response mine;

	if (response == NULL)
		response = &mine;
	if (!peer_send(peer, request, len))
		return -1;
	len = peer_read(peer, frame, sizeof(frame));
	if (len == 0)
		return -1;
	assert_int_equal(wire_response_decode(frame, len, response),
	    MASQ_STATUS_SUCCESS);
	assert_int_equal(response->type, type);
	return response->reason;
}

int
peer_ask_time(struct peer *peer, const char *id,
    struct wire_response *response)
{
	uint8_t request[REQUEST_ROOM];
	size_t len = peer_timereq(id, request);

	return ask(peer, request, len, WIRE_TIMERESP, response);
}

int
peer_ask_key(struct peer *peer, const char *id, const char *publisher,
    const char *key_exp, const char *topic, struct wire_response *response)
{
	uint8_t request[REQUEST_ROOM];
	size_t len = peer_privreq(id, publisher, key_exp, topic, request);

	return ask(peer, request, len, WIRE_PRIVRESP, response);
}
