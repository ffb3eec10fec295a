/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include "link/conn.h"

#include <errno.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <openssl/err.h>
#include <openssl/x509.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "base/date.h"
#include "base/fail.h"
#include "base/ossl.h"
#include "base/random.h"
#include "link/refusal.h"
#include "link/resolve.h"
#include "wire/kms_msg.h"

struct conn {
	int fd;
	SSL *ssl;
	const struct tls *tls;
	int port;
};

/* poll(2) without the lock. */
static int
poll_unlocked(const struct wait *wait, struct pollfd fds[2], int ms)
{
	int n, error;

	if (wait->held == NULL)
		return poll(fds, 2, ms);
	(void)pthread_mutex_unlock(wait->held);
	n = poll(fds, 2, ms);
	error = errno;
	(void)pthread_mutex_lock(wait->held);
	errno = error;
	return n;
}

int
wait_for(const struct wait *wait, int fd, short events)
{
	struct pollfd fds[2] = {
		{.fd = fd, .events = events},
		{.fd = wait->stop_fd, .events = POLLIN}
	};
	int64_t left;
	int n;

	for (;;) {
		left = wait->deadline - clock_steady_ns();
		if (left <= 0)
			return ETIMEDOUT;
		n = poll_unlocked(wait, fds,
		    (int)((left + NS_PER_MS - 1) / NS_PER_MS));
		if (n < 0 && errno != EINTR)
			return errno;
		if (n > 0 && fds[1].revents != 0)
			return ECANCELED;
		if (n > 0)
			return 0;
	}
}

int
wait_pause(const struct wait *wait, int ms)
{
	struct pollfd fds[2] = {
		{.fd = -1},
		{.fd = wait->stop_fd, .events = POLLIN}
	};
	int n;

	do {
		if (wait->deadline - clock_steady_ns() <
		    (int64_t)ms * NS_PER_MS)
			return ETIMEDOUT;
		n = poll_unlocked(wait, fds, ms);
	} while (n < 0 && errno == EINTR);
	return n == 0 ? 0 : n < 0 ? errno : ECANCELED;
}

/* Connect one socket. Returns 0 or an errno. */
static int
connect_to(const struct addresses *list, size_t i, const struct wait *wait,
    int *fd)
{
	const struct sockaddr *addr = (const struct sockaddr *)&list->addr[i];
	const int on = 1;
	socklen_t len = sizeof(int);
	int error = 0;

	*fd = socket(addr->sa_family,
	    SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
	if (*fd == -1)
		return errno;
	(void)setsockopt(*fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof(on));
	if (connect(*fd, addr, list->len[i]) == -1) {
		error = errno;
		if (error == EINPROGRESS)
			error = wait_for(wait, *fd, POLLOUT);
		if (error == 0 && getsockopt(*fd, SOL_SOCKET, SO_ERROR,
		    &error, &len) == -1)
			error = errno;
	}
	if (error != 0) {
		(void)close(*fd);
		*fd = -1;
	}
	return error;
}

/* Try each address with a fair share of the time. */
static int
connect_any(const struct addresses *list, const struct wait *wait, int *fd)
{
	struct wait share = *wait;
	int64_t now;
	int error = EHOSTUNREACH;

	for (size_t i = 0; i < list->count; i++) {
		now = clock_steady_ns();
		share.deadline = now + (wait->deadline - now) /
		    (int64_t)(list->count - i);
		error = connect_to(list, i, &share, fd);
		if (error == 0 || error == ECANCELED)
			break;
	}
	return error;
}

/*
 * After a call into OpenSSL that returned no success: wait for the socket, or
 * name the error. Returns 0 to call again, or an errno.
 */
static int
wait_or_fail(struct conn *conn, int result, const struct wait *wait)
{
	int sys_error = errno;
	int ssl_error = SSL_get_error(conn->ssl, result);
	int error;

	if (ssl_error == SSL_ERROR_WANT_READ)
		error = wait_for(wait, conn->fd, POLLIN);
	else if (ssl_error == SSL_ERROR_WANT_WRITE)
		error = wait_for(wait, conn->fd, POLLOUT);
	else
		return refusal(conn->tls, conn->ssl, conn->port, ssl_error,
		    sys_error);
	if (error != 0)
		(void)fail_for_now(MASQ_ERR_KMS, "the KMS at %s port %d does "
		    "not answer: %s", conn->tls->host, conn->port,
		    strerror(error));
	return error;
}

static int
shake_hands(struct conn *conn, const struct wait *wait)
{
	int result, error;

	for (;;) {
		ERR_clear_error();
		errno = 0;
		result = SSL_do_handshake(conn->ssl);
		if (result == 1)
			return 0;
		error = wait_or_fail(conn, result, wait);
		if (error != 0)
			return error;
	}
}

MASQ_status_t
conn_open(struct tls *tls, const char *host, int port,
    const struct wait *wait, struct conn **conn, int *error)
{
	struct addresses list;
	struct conn *c = calloc(1, sizeof(*c));
	MASQ_status_t status = MASQ_ERR_KMS;

	*conn = c;
	*error = ENOMEM;
	if (c == NULL)
		return fail(MASQ_ERR_NOMEM, "out of memory");
	c->fd = -1;
	c->tls = tls;
	c->port = port;
	*error = resolve(host, port, wait, &list);
	if (*error != 0)
		goto out;
	*error = connect_any(&list, wait, &c->fd);
	if (*error != 0) {
		(void)fail_for_now(MASQ_ERR_KMS, "cannot reach the KMS at %s "
		    "port %d: %s; is it running?", host, port,
		    strerror(*error));
		goto out;
	}
	/* Whoever was forked or restored has the numbers of another. */
	if (random_stir(NULL, 0) != MASQ_STATUS_SUCCESS) {
		*error = EIO;
		goto out;
	}
	c->ssl = tls_client(tls, c->fd);
	if (c->ssl == NULL) {
		status = fail_openssl("begin a connection");
		*error = status == MASQ_ERR_NOMEM ? ENOMEM : EIO;
		goto out;
	}
	*error = shake_hands(c, wait);

out:
	if (*error == 0)
		return MASQ_STATUS_SUCCESS;
	conn_close(c);
	*conn = NULL;
	return status;
}

bool
conn_usable(struct conn *conn)
{
	uint8_t byte;
	int result;

	ERR_clear_error();
	/* Takes in tickets that came late; a byte of data is unasked for. */
	result = SSL_read(conn->ssl, &byte, 1);
	return result <= 0 &&
	    SSL_get_error(conn->ssl, result) == SSL_ERROR_WANT_READ;
}

static int
send_all(struct conn *conn, const uint8_t *buf, size_t len,
    const struct wait *wait)
{
	size_t n;
	int result, error;

	/* Without partial writes OpenSSL sends all or wants to be called
	 * again with the same buffer. */
	for (;;) {
		ERR_clear_error();
		errno = 0;
		result = SSL_write_ex(conn->ssl, buf, len, &n);
		if (result == 1)
			return 0;
		error = wait_or_fail(conn, result, wait);
		if (error != 0)
			return error;
	}
}

static int
receive_frame(struct conn *conn, const struct wait *wait, uint8_t *buf,
    size_t *len)
{
	size_t room = *len, got = 0, frame_len, n;
	int result, error;

	*len = 0;
	for (;;) {
		ERR_clear_error();
		errno = 0;
		result = SSL_read_ex(conn->ssl, buf + got, room - got, &n);
		if (result != 1) {
			error = wait_or_fail(conn, result, wait);
			if (error != 0)
				return error;
			continue;
		}
		got += n;
		*len = got;
		switch (wire_frame_find(buf, got, &frame_len)) {
		case WIRE_FRAME_PART:
			if (frame_len <= room && got < room)
				continue;
			break;
		case WIRE_FRAME_WHOLE:
			if (got == frame_len)
				return 0;
			break;
		case WIRE_FRAME_BAD:
			break;
		}
		(void)fail(MASQ_ERR_KMS, "the server at %s does not talk like "
		    "a KMS", conn->tls->host);
		return EPROTO;
	}
}

MASQ_status_t
conn_exchange(struct conn *conn, const uint8_t *request, size_t request_len,
    const struct wait *wait, uint8_t *answer, size_t *answer_len, int *error)
{
	size_t room = *answer_len;

	*answer_len = 0;
	*error = send_all(conn, request, request_len, wait);
	if (*error == 0) {
		*answer_len = room;
		*error = receive_frame(conn, wait, answer, answer_len);
	}
	/* 16 KiB that OpenSSL may keep after tickets, whatever its mode. */
	(void)SSL_free_buffers(conn->ssl);
	return *error == 0 ? MASQ_STATUS_SUCCESS : MASQ_ERR_KMS;
}

void
conn_close(struct conn *conn)
{
	if (conn == NULL)
		return;
	ERR_clear_error();
	/* Else OpenSSL takes the session for spoilt and resumes no more. */
	if (conn->ssl != NULL)
		SSL_set_shutdown(conn->ssl,
		    SSL_SENT_SHUTDOWN | SSL_RECEIVED_SHUTDOWN);
	SSL_free(conn->ssl);
	if (conn->fd != -1)
		(void)close(conn->fd);
	free(conn);
}
