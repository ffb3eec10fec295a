/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include "link/fake_kms.h"

#include <netinet/in.h>
#include <openssl/ssl.h>
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#define MUST(what) do { \
	if (!(what)) { \
		(void)fprintf(stderr, "%s:%d: %s\n", __FILE__, __LINE__, \
		    #what); \
		abort(); \
	} \
} while (0)

#define PEERS_MAX 512

struct peer {
	struct fake_kms *kms;
	pthread_t thread;
	int fd;
};

struct fake_kms {
	SSL_CTX *ctx;
	int fd;
	int port;
	fake_answer *answer;
	void *arg;
	pthread_mutex_t lock;		/* one answer at a time */
	pthread_t thread;
	atomic_int mode;
	atomic_uint connections;
	atomic_uint requests;
	atomic_uint resumed;
	atomic_bool stopping;
	struct peer peers[PEERS_MAX];
	atomic_uint peer_count;
};

static SSL_CTX *
make_ctx(const char *dir, const char *name)
{
	SSL_CTX *ctx = SSL_CTX_new(TLS_server_method());
	char path[512];

	MUST(ctx != NULL);
	MUST(SSL_CTX_set_min_proto_version(ctx, TLS1_3_VERSION) == 1);
	(void)snprintf(path, sizeof(path), "%s/%s-crt.pem", dir, name);
	MUST(SSL_CTX_use_certificate_chain_file(ctx, path) == 1);
	(void)snprintf(path, sizeof(path), "%s/%s-key.pem", dir, name);
	MUST(SSL_CTX_use_PrivateKey_file(ctx, path, SSL_FILETYPE_PEM) == 1);
	(void)snprintf(path, sizeof(path), "%s/ca-crt.pem", dir);
	MUST(SSL_CTX_load_verify_file(ctx, path) == 1);
	SSL_CTX_set_verify(ctx,
	    SSL_VERIFY_PEER | SSL_VERIFY_FAIL_IF_NO_PEER_CERT, NULL);
	MUST(SSL_CTX_set_session_id_context(ctx,
	    (const unsigned char *)"kms", 3) == 1);
	return ctx;
}

/* Read one frame. 0 when the peer has gone. */
static size_t
read_frame(SSL *ssl, uint8_t *buf)
{
	size_t got = 0, n, len;

	for (;;) {
		if (SSL_read_ex(ssl, buf + got, WIRE_FRAME_MAX - got, &n) != 1)
			return 0;
		got += n;
		if (wire_frame_find(buf, got, &len) == WIRE_FRAME_WHOLE)
			return len;
	}
}

static size_t
make_answer(struct fake_kms *kms, const uint8_t *frame, size_t len,
    uint8_t *out)
{
	struct wire_request request;
	struct wire_response response;
	size_t out_len = WIRE_FRAME_MAX;

	MUST(wire_request_decode(frame, len, &request) ==
	    MASQ_STATUS_SUCCESS);
	memset(&response, 0, sizeof(response));
	response.type = wire_response_type(request.type);
	(void)pthread_mutex_lock(&kms->lock);
	kms->answer(kms->arg, &request, &response);
	if (kms->mode == FAKE_WRONG_TYPE) {
		response.type = response.type == WIRE_TIMERESP ?
		    WIRE_PUBRESP : WIRE_TIMERESP;
		response.reason = WIRE_POLICY;
	}
	MUST(wire_response_encode(&response, out, &out_len) ==
	    MASQ_STATUS_SUCCESS);
	(void)pthread_mutex_unlock(&kms->lock);
	return out_len;
}

static void
put(SSL *ssl, const void *buf, size_t len)
{
	size_t n;

	(void)SSL_write_ex(ssl, buf, len, &n);
}

/* Answer one request as the mode wants it. False: close now. */
static bool
serve(struct fake_kms *kms, SSL *ssl, const uint8_t *request, size_t len,
    uint8_t *out)
{
	size_t n = make_answer(kms, request, len, out);

	switch ((enum fake_mode)kms->mode) {
	case FAKE_GOOD:
	case FAKE_WRONG_TYPE:
		put(ssl, out, n);
		return true;
	case FAKE_CLOSE:
		put(ssl, out, n);
		return false;
	case FAKE_SLOW:
		for (size_t i = 0; i < n; i++)
			put(ssl, out + i, 1);
		return true;
	case FAKE_DIE:
		put(ssl, out, n / 2);
		return false;
	case FAKE_DIE_AT_ONCE:
		return false;
	case FAKE_BABBLE:
		put(ssl, "220 smtp.example.com ready\r\n", 28);
		return true;
	case FAKE_TRAILING:
		out[n] = 0;
		put(ssl, out, n + 1);
		return true;
	case FAKE_HUGE:
		put(ssl, "\x02\xff\xff\xff\x7f", 5);
		return true;
	case FAKE_MALFORMED:
		put(ssl, "\x02\x02\x00\x05", 4);
		return true;
	case FAKE_REQUEST:
		put(ssl, request, len);
		return true;
	case FAKE_SILENT:
	case FAKE_NO_TLS:
	case FAKE_HANG_UP:
		return true;
	}
	return false;
}

static void *
peer_main(void *arg)
{
	struct peer *peer = arg;
	struct fake_kms *kms = peer->kms;
	SSL *ssl = SSL_new(kms->ctx);
	uint8_t *in = malloc(WIRE_FRAME_MAX), *out = malloc(WIRE_FRAME_MAX + 1);
	char byte;
	size_t n;

	MUST(ssl != NULL && in != NULL && out != NULL);
	MUST(SSL_set_fd(ssl, peer->fd) == 1);
	if (kms->mode == FAKE_NO_TLS) {
		while (recv(peer->fd, &byte, 1, 0) > 0)
			continue;
	} else if (kms->mode != FAKE_HANG_UP && SSL_accept(ssl) == 1) {
		if (SSL_session_reused(ssl))
			kms->resumed++;
		while ((n = read_frame(ssl, in)) > 0) {
			kms->requests++;
			if (!serve(kms, ssl, in, n, out))
				break;
		}
	}
	(void)shutdown(peer->fd, SHUT_RDWR);
	SSL_free(ssl);
	free(in);
	free(out);
	return NULL;
}

static void *
accept_main(void *arg)
{
	struct fake_kms *kms = arg;
	struct peer *peer;
	sigset_t pipe;
	int fd;

	/*
	 * OpenSSL's own socket BIO raises it when a client goes. Blocked in
	 * this thread and its children only: a client must not raise it.
	 */
	MUST(sigemptyset(&pipe) == 0 && sigaddset(&pipe, SIGPIPE) == 0);
	MUST(pthread_sigmask(SIG_BLOCK, &pipe, NULL) == 0);
	while ((fd = accept(kms->fd, NULL, NULL)) != -1 && !kms->stopping) {
		MUST(kms->peer_count < PEERS_MAX);
		peer = &kms->peers[kms->peer_count];
		peer->kms = kms;
		peer->fd = fd;
		kms->connections++;
		MUST(pthread_create(&peer->thread, NULL, peer_main, peer) ==
		    0);
		kms->peer_count++;
	}
	if (fd != -1)
		(void)close(fd);
	return NULL;
}

struct fake_kms *
fake_kms_start(const char *dir, const char *name, int port,
    fake_answer *answer, void *arg)
{
	struct fake_kms *kms = calloc(1, sizeof(*kms));
	struct sockaddr_in addr = {
		.sin_family = AF_INET,
		.sin_addr.s_addr = htonl(INADDR_LOOPBACK),
		.sin_port = htons((uint16_t)port)
	};
	socklen_t len = sizeof(addr);
	const int on = 1;

	MUST(kms != NULL);
	kms->ctx = make_ctx(dir, name);
	kms->answer = answer;
	kms->arg = arg;
	MUST(pthread_mutex_init(&kms->lock, NULL) == 0);
	kms->fd = socket(AF_INET, SOCK_STREAM, 0);
	MUST(kms->fd != -1);
	MUST(setsockopt(kms->fd, SOL_SOCKET, SO_REUSEADDR, &on,
	    sizeof(on)) == 0);
	MUST(bind(kms->fd, (struct sockaddr *)&addr, sizeof(addr)) == 0);
	MUST(listen(kms->fd, 64) == 0);
	MUST(getsockname(kms->fd, (struct sockaddr *)&addr, &len) == 0);
	kms->port = ntohs(addr.sin_port);
	MUST(pthread_create(&kms->thread, NULL, accept_main, kms) == 0);
	return kms;
}

void
fake_kms_stop(struct fake_kms *kms)
{
	if (kms == NULL)
		return;
	kms->stopping = true;
	(void)shutdown(kms->fd, SHUT_RDWR);
	(void)pthread_join(kms->thread, NULL);
	for (unsigned i = 0; i < kms->peer_count; i++) {
		(void)shutdown(kms->peers[i].fd, SHUT_RDWR);
		(void)pthread_join(kms->peers[i].thread, NULL);
		(void)close(kms->peers[i].fd);
	}
	(void)close(kms->fd);
	SSL_CTX_free(kms->ctx);
	(void)pthread_mutex_destroy(&kms->lock);
	free(kms);
}

int
fake_kms_port(const struct fake_kms *kms)
{
	return kms->port;
}

void
fake_kms_mode(struct fake_kms *kms, enum fake_mode mode)
{
	kms->mode = mode;
}

unsigned
fake_kms_connections(struct fake_kms *kms)
{
	return kms->connections;
}

unsigned
fake_kms_requests(struct fake_kms *kms)
{
	return kms->requests;
}

unsigned
fake_kms_resumed(struct fake_kms *kms)
{
	return kms->resumed;
}

static struct slice
text(const char *s)
{
	return (struct slice){(const uint8_t *)s, strlen(s)};
}

void
fake_time_answer(void *arg, const struct wire_request *request,
    struct wire_response *response)
{
	(void)arg;
	if (request->type != WIRE_TIMEREQ) {
		response->reason = WIRE_POLICY;
		response->message = text("only\nthe time");
		return;
	}
	response->current = text("20261124T120000Z");
	response->exp_date = text("20261125T000000Z");
	response->next_exp = text("20261126T000000Z");
}
