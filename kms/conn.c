/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include "kms/conn_internal.h"

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include <event2/event.h>
#include <event2/event_struct.h>
#include <openssl/err.h>

#include "base/date.h"
#include "base/fail.h"
#include "base/secure.h"
#include "kms/clock.h"
#include "kms/handler.h"
#include "kms/listen.h"
#include "kms/log.h"
#include "kms/tls.h"
#include "kms/tls_reason.h"
#include "wire/kms_msg.h"

/* Answers in a row before the other connections have their turn. */
#define TURN 16

/* Tell other threads how long the first of a list has been there. */
static void
publish(struct kms_conns *conns, enum kms_conn_state state)
{
	const struct kms_conn *first = TAILQ_FIRST(&conns->list[state]);

	atomic_store_explicit(&conns->oldest[state], first == NULL ?
	    INT64_MAX : first->since_ns, memory_order_relaxed);
}

static void
list_add(struct kms_conn *conn)
{
	struct kms_conns *conns = conn->conns;

	TAILQ_INSERT_TAIL(&conns->list[conn->state], conn, link);
	(void)atomic_fetch_add_explicit(&conns->count[conn->state], 1,
	    memory_order_relaxed);
	publish(conns, conn->state);
}

static void
list_remove(struct kms_conn *conn)
{
	struct kms_conns *conns = conn->conns;

	TAILQ_REMOVE(&conns->list[conn->state], conn, link);
	(void)atomic_fetch_sub_explicit(&conns->count[conn->state], 1,
	    memory_order_relaxed);
	publish(conns, conn->state);
}

static int64_t
time_limit(const struct kms_conn *conn)
{
	const struct kms_config *config = conn->conns->config;

	switch (conn->state) {
	case KMS_CONN_HANDSHAKE:
		return config->handshake_timeout;
	case KMS_CONN_IDLE:
		return config->idle_timeout;
	default:
		return config->request_timeout;
	}
}

void
kms_conn_enter(struct kms_conn *conn, enum kms_conn_state state)
{
	struct timeval limit = {0, 0};

	list_remove(conn);
	conn->state = state;
	conn->since_ns = clock_steady_ns();
	list_add(conn);
	limit.tv_sec = (time_t)time_limit(conn);
	(void)event_add(&conn->timer, &limit);
}

void
kms_conn_log(enum kms_log_level level, const struct kms_conn *conn,
    const char *what, const char *why)
{
	char address[KMS_ADDRESS_ROOM];
	struct sockaddr_storage peer;
	socklen_t len = sizeof(peer);

	if (!kms_log_wants(level))
		return;
	memset(&peer, 0, sizeof(peer));
	(void)getpeername(conn->fd, (struct sockaddr *)&peer, &len);
	kms_address_format((struct sockaddr *)&peer, address);
	kms_log(level, "%s%s%s: %s%s%s", conn->peer,
	    *conn->peer != '\0' ? " at " : "", address, what,
	    *why != '\0' ? ": " : "", why);
}

static void
forget_answer(struct kms_conn *conn)
{
	secure_free(conn->out, conn->out_len);
	conn->out = NULL;
	conn->out_len = 0;
}

void
kms_conn_close(struct kms_conn *conn, bool goodbye)
{
	struct kms_conns *conns = conn->conns;

	(void)event_del(&conn->readable);
	(void)event_del(&conn->writable);
	(void)event_del(&conn->timer);
	list_remove(conn);
	kms_handshakes_remove(conns->handshakes, &conn->handshake);
	if (conn->member != NULL)
		kms_quota_leave(conns->quota, conn->member);
	if (goodbye && conn->ssl != NULL && SSL_is_init_finished(conn->ssl))
		(void)SSL_shutdown(conn->ssl);
	SSL_free(conn->ssl);
	ERR_clear_error();
	(void)close(conn->fd);
	forget_answer(conn);
	if (conn->in != conn->small)
		free(conn->in);
	free(conn);
	if (conns->stopping && kms_conns_count(conns) == 0)
		(void)event_base_loopbreak(conns->base);
}

static void
on_timeout(evutil_socket_t fd, short what, void *arg)
{
	static const char *const late[] = {
		[KMS_CONN_HANDSHAKE] = "handshake took too long",
		[KMS_CONN_IDLE] = "idle for too long",
		[KMS_CONN_REQUEST] = "request took too long to arrive",
		[KMS_CONN_REPLY] = "answer was not read in time",
	};
	struct kms_conn *conn = arg;

	(void)fd;
	(void)what;
	if (conn->state == KMS_CONN_HANDSHAKE)
		(void)atomic_fetch_add(&conn->conns->refused, 1);
	kms_conn_log(conn->state == KMS_CONN_IDLE ? KMS_LOG_DEBUG :
	    KMS_LOG_VERBOSE, conn, "closed", late[conn->state]);
	kms_conn_close(conn, true);
}

/*
 * TLS has failed. A certificate that is not accepted may be one of a client's,
 * whose owner looks here for the reason; whatever else strangers do is for -v.
 */
static void
log_failure(const struct kms_conn *conn)
{
	static _Atomic int64_t last;
	bool refused = *conn->peer == '\0';
	enum kms_log_level level = refused ? KMS_LOG_VERBOSE : KMS_LOG_DEBUG;

	if (refused && SSL_get_verify_result(conn->ssl) != X509_V_OK &&
	    kms_log_due(&last))
		level = KMS_LOG_WARNING;
	kms_conn_log(level, conn, refused ? "refused" : "gone",
	    kms_tls_reason(conn->ssl));
}

bool
kms_conn_wait(struct kms_conn *conn, int result)
{
	switch (SSL_get_error(conn->ssl, result)) {
	case SSL_ERROR_WANT_READ:
		return true;		/* is always waited for */
	case SSL_ERROR_WANT_WRITE:
		/* Until then there is no reading: not to be woken for it. */
		(void)event_del(&conn->readable);
		(void)event_add(&conn->writable, NULL);
		return true;
	case SSL_ERROR_ZERO_RETURN:
		kms_conn_log(KMS_LOG_DEBUG, conn, "gone", "");
		kms_conn_close(conn, true);
		return false;
	default:
		log_failure(conn);
		kms_conn_close(conn, false);
		return false;
	}
}

/* One log line about an answer. */
static void
log_answer(const struct kms_conn *conn, const uint8_t *out, size_t out_len)
{
	struct wire_response response;
	enum kms_log_level level;

	if (!kms_log_wants(KMS_LOG_VERBOSE) || wire_response_decode(out,
	    out_len, &response) != MASQ_STATUS_SUCCESS)
		return;
	level = response.reason == WIRE_SUCCESS ? KMS_LOG_DEBUG :
	    KMS_LOG_VERBOSE;
	kms_conn_log(level, conn, response.type == WIRE_TIMERESP ?
	    "asked for dates" : response.type == WIRE_PUBRESP ?
	    "asked for public parameters" : "asked for a private key",
	    wire_reason_text(response.reason));
}

/*
 * Send an answer in one write. False if the connection has been closed, or if
 * the answer waits for the peer to read.
 */
static bool
reply(struct kms_conn *conn, const uint8_t *out, size_t out_len)
{
	int result;

	ERR_clear_error();
	result = SSL_write(conn->ssl, out, (int)out_len);
	if (result > 0)
		return true;
	if (!kms_conn_wait(conn, result))
		return false;
	conn->out = secure_alloc(out_len);
	if (conn->out == NULL) {
		kms_conn_close(conn, false);
		return false;
	}
	memcpy(conn->out, out, out_len);
	conn->out_len = out_len;
	kms_conn_enter(conn, KMS_CONN_REPLY);
	(void)event_del(&conn->readable);
	(void)event_add(&conn->writable, NULL);
	return false;
}

/* Is the peer's certificate still valid? If not, the connection is closed. */
static bool
is_valid_still(struct kms_conn *conn, struct kms_peer *peer)
{
	if (kms_tls_peer(conn->ssl, peer) == MASQ_STATUS_SUCCESS)
		return true;
	kms_conn_log(KMS_LOG_VERBOSE, conn, "closed", fail_text());
	kms_conn_close(conn, true);
	return false;
}

/* May the client come with this key? */
static bool
is_admitted(const struct kms_conn *conn)
{
	return kms_config_admits_key(conn->conns->config, conn->peer,
	    conn->key);
}

/*
 * Was this connection let in by a TLS context that is no longer in force, or
 * with a key that is not the client's any more?
 */
static bool
is_outdated(const struct kms_conn *conn)
{
	return (conn->ssl != NULL &&
	    SSL_get_SSL_CTX(conn->ssl) != conn->conns->tls) ||
	    (*conn->peer != '\0' && !is_admitted(conn));
}

static void
end_outdated(struct kms_conn *conn)
{
	kms_conn_log(KMS_LOG_VERBOSE, conn, "closed", "the certificates of "
	    "this key server or the key of this client have changed");
	kms_conn_close(conn, true);
}

/* Handle the frame at the front of the input. False as reply(). */
static bool
answer(struct kms_conn *conn, size_t frame_len)
{
	struct kms_conns *conns = conn->conns;
	size_t out_len = WIRE_FRAME_MAX;
	struct kms_peer peer;
	MASQ_status_t status;
	bool sent;

	if (!is_valid_still(conn, &peer))
		return false;
	(void)atomic_fetch_add_explicit(&conns->requests, 1,
	    memory_order_relaxed);
	status = kms_handle(conns->config, conns->keyring, &peer, conn->member,
	    kms_clock_now(), conn->in, frame_len, conns->out, &out_len);
	conn->in_len -= frame_len;
	memmove(conn->in, conn->in + frame_len, conn->in_len);
	if (status != MASQ_STATUS_SUCCESS) {
		kms_conn_log(KMS_LOG_VERBOSE, conn, "closed",
		    "sent a frame that is no request");
		kms_conn_close(conn, true);
		return false;
	}
	log_answer(conn, conns->out, out_len);
	sent = reply(conn, conns->out, out_len);
	secure_wipe(conns->out, out_len);
	if (sent && is_outdated(conn)) {
		end_outdated(conn);
		return false;
	}
	return sent;
}

/* Have room for a frame of this length (0: not known yet). */
static bool
make_room(struct kms_conn *conn, size_t frame_len)
{
	uint8_t *larger;

	if (frame_len <= conn->in_room)
		return true;
	larger = malloc(frame_len);
	if (larger == NULL)
		return false;
	memcpy(larger, conn->in, conn->in_len);
	if (conn->in != conn->small)
		free(conn->in);
	conn->in = larger;
	conn->in_room = frame_len;
	return true;
}

/* Go back to the small buffer when a large frame is done with. */
static void
save_room(struct kms_conn *conn)
{
	if (conn->in == conn->small || conn->in_len > KMS_CONN_IN_ROOM)
		return;
	memcpy(conn->small, conn->in, conn->in_len);
	free(conn->in);
	conn->in = conn->small;
	conn->in_room = KMS_CONN_IN_ROOM;
}

/* Read on: bytes read, 0 if there are none now, -1 if closed. */
static int
receive(struct kms_conn *conn)
{
	int result;

	ERR_clear_error();
	result = SSL_read(conn->ssl, conn->in + conn->in_len,
	    (int)(conn->in_room - conn->in_len));
	if (result > 0) {
		conn->in_len += (size_t)result;
		return result;
	}
	return kms_conn_wait(conn, result) ? 0 : -1;
}

/*
 * Nothing more can be done now. The limit for a whole request runs from its
 * first byte, also if that is still inside a part of a TLS record.
 */
static void
wait_for_more(struct kms_conn *conn, bool answered)
{
	bool begun = conn->in_len > 0 || SSL_has_pending(conn->ssl) == 1;

	if (!begun && conn->conns->stopping) {
		kms_conn_close(conn, true);
		return;
	}
	if (answered)
		save_room(conn);
	if (begun && (answered || conn->state != KMS_CONN_REQUEST))
		kms_conn_enter(conn, KMS_CONN_REQUEST);
	else if (!begun && (answered || conn->state != KMS_CONN_IDLE))
		kms_conn_enter(conn, KMS_CONN_IDLE);
}

void
kms_conn_serve(struct kms_conn *conn)
{
	unsigned int answered = 0;
	enum wire_frame found;
	size_t frame_len;
	int got;

	conn->reads = 0;
	for (;;) {
		found = wire_frame_find(conn->in, conn->in_len, &frame_len);
		if (found == WIRE_FRAME_BAD || frame_len > WIRE_FRAME_MAX) {
			kms_conn_log(KMS_LOG_VERBOSE, conn, "closed",
			    "sent something that is no frame");
			kms_conn_close(conn, true);
			return;
		}
		if (found == WIRE_FRAME_WHOLE && answered == TURN) {
			/* It can be written to at once, but others first. */
			(void)event_add(&conn->writable, NULL);
			break;
		}
		if (found == WIRE_FRAME_WHOLE) {
			if (!answer(conn, frame_len))
				return;
			answered++;
			continue;
		}
		/* The usual end of it, without a read that finds nothing. */
		if (answered > 0 && conn->in_len == 0 &&
		    SSL_has_pending(conn->ssl) == 0)
			break;
		if (!make_room(conn, frame_len)) {
			kms_conn_close(conn, false);
			return;
		}
		got = receive(conn);
		if (got < 0)
			return;
		if (got == 0)
			break;
	}
	wait_for_more(conn, answered > 0);
}

/* The answer that waits. */
static void
flush(struct kms_conn *conn)
{
	int result;

	ERR_clear_error();
	result = SSL_write(conn->ssl, conn->out, (int)conn->out_len);
	if (result <= 0) {
		(void)kms_conn_wait(conn, result);
		return;
	}
	forget_answer(conn);
	if (is_outdated(conn)) {
		end_outdated(conn);
		return;
	}
	kms_conn_enter(conn, KMS_CONN_IDLE);
	kms_conn_serve(conn);
}

static void
on_ready(evutil_socket_t fd, short what, void *arg)
{
	struct kms_conn *conn = arg;

	(void)fd;
	/* See kms_conn_wait(). */
	if ((what & EV_WRITE) != 0)
		(void)event_add(&conn->readable, NULL);
	switch (conn->state) {
	case KMS_CONN_HANDSHAKE:
		kms_conn_handshake(conn);
		break;
	case KMS_CONN_REPLY:
		flush(conn);
		break;
	default:
		kms_conn_serve(conn);
	}
}

bool
kms_conn_accept(struct kms_conns *conns, int fd,
    const struct sockaddr *address)
{
	bool displaced = kms_conn_displace(conns, address);
	struct kms_conn *conn = calloc(1, sizeof(*conn));
	int on = 1;

	if (conn == NULL || !kms_handshakes_add(conns->handshakes,
	    &conn->handshake, address)) {
		kms_log(KMS_LOG_ERROR, "out of memory for a connection");
		free(conn);
		(void)close(fd);
		return displaced;
	}
	(void)setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof(on));
	conn->conns = conns;
	conn->fd = fd;
	conn->in = conn->small;
	conn->in_room = KMS_CONN_IN_ROOM;
	(void)event_assign(&conn->readable, conns->base, fd,
	    EV_READ | EV_PERSIST, on_ready, conn);
	(void)event_assign(&conn->writable, conns->base, fd, EV_WRITE,
	    on_ready, conn);
	(void)evtimer_assign(&conn->timer, conns->base, on_timeout, conn);
	conn->state = KMS_CONN_HANDSHAKE;
	list_add(conn);
	kms_conn_enter(conn, KMS_CONN_HANDSHAKE);
	(void)event_add(&conn->readable, NULL);
	/* Most send their hello at once, and should not count as silent. */
	kms_conn_handshake(conn);
	return displaced;
}

void
kms_conns_renew(struct kms_conns *conns)
{
	struct kms_conn *conn, *next;

	for (int state = 0; state < KMS_CONN_STATES; state++) {
		if (state == KMS_CONN_REPLY)
			continue;	/* see flush() */
		for (conn = TAILQ_FIRST(&conns->list[state]); conn != NULL;
		    conn = next) {
			next = TAILQ_NEXT(conn, link);
			if (is_outdated(conn))
				end_outdated(conn);
		}
	}
}

bool
kms_conn_evict(struct kms_conns *conns, enum kms_conn_state state)
{
	struct kms_conn *conn = TAILQ_FIRST(&conns->list[state]);

	if (conn == NULL)
		return false;
	kms_conn_log(KMS_LOG_VERBOSE, conn, "closed", "others need the room");
	kms_conn_close(conn, true);
	return true;
}

void
kms_conns_stop(struct kms_conns *conns)
{
	struct kms_conn *conn, *next;

	conns->stopping = true;
	for (conn = TAILQ_FIRST(&conns->list[KMS_CONN_IDLE]); conn != NULL;
	    conn = next) {
		next = TAILQ_NEXT(conn, link);
		kms_conn_serve(conn);
	}
	while (kms_conn_evict(conns, KMS_CONN_HANDSHAKE))
		;
	if (kms_conns_count(conns) == 0)
		(void)event_base_loopbreak(conns->base);
}

size_t
kms_conns_count(const struct kms_conns *conns)
{
	size_t count = 0;

	for (int state = 0; state < KMS_CONN_STATES; state++)
		count += atomic_load_explicit(&conns->count[state],
		    memory_order_relaxed);
	return count;
}

MASQ_status_t
kms_conns_init(struct kms_conns *conns)
{
	conns->stopping = false;
	for (int state = 0; state < KMS_CONN_STATES; state++) {
		TAILQ_INIT(&conns->list[state]);
		atomic_init(&conns->count[state], 0);
		atomic_init(&conns->oldest[state], INT64_MAX);
	}
	atomic_init(&conns->requests, 0);
	atomic_init(&conns->refused, 0);
	conns->out = secure_alloc(WIRE_FRAME_MAX);
	conns->handshakes = kms_handshakes_new();
	if (conns->out == NULL || conns->handshakes == NULL)
		return fail(MASQ_ERR_NOMEM, "out of memory");
	return MASQ_STATUS_SUCCESS;
}

void
kms_conns_free(struct kms_conns *conns)
{
	conns->stopping = false;	/* the loop has ended already */
	for (int state = 0; state < KMS_CONN_STATES; state++)
		while (!TAILQ_EMPTY(&conns->list[state]))
			kms_conn_close(TAILQ_FIRST(&conns->list[state]), true);
	secure_free(conns->out, WIRE_FRAME_MAX);
	conns->out = NULL;
	kms_handshakes_free(conns->handshakes);
	conns->handshakes = NULL;
}
