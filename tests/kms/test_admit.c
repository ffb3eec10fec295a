/*
 * Handshakes, up to a client that is let in, over real sockets and real TLS.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdint.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

#include "kms/server_check.h"
#include "stuck.h"

#include <cmocka.h>

#define SILENT 200

/* How often the server began with TLS; the peers do as well. */
SSL *__real_SSL_new(SSL_CTX *ctx);
SSL *__wrap_SSL_new(SSL_CTX *ctx);

static atomic_ulong begun;

SSL *
__wrap_SSL_new(SSL_CTX *ctx)
{
	begun++;
	return __real_SSL_new(ctx);
}

/* The reference hands keys to whoever shows no certificate. */
static void
test_ref01_no_certificate(void **state)
{
	struct fixture *f = *state;
	struct peer *peer;

	start(f, 1, "");
	peer = peer_home(f->h->home, f->port, NULL);
	assert_int_equal(peer_ask_time(peer, SUB, NULL), -1);
	peer_free(peer);
	await_connections(f, 0);
	assert_int_equal(stats_of(f).requests, 0);
	assert_int_equal(stats_of(f).refused, 1);
}

static void
tls12(void **state)
{
	struct fixture *f = *state;
	char *dir = harness_format(f->h, "%s/ca", f->h->home);

	start(f, 1, "");
	assert_false(peer_tls12_works("127.0.0.1", f->port, dir, SUB));
}

/* Before each handshake OpenSSL gets random bytes that the system has just
 * made, so that a server which was restored does not repeat what another one
 * has done. */
static void
fresh_numbers_for_each_handshake(void **state)
{
	struct fixture *f = *state;
	unsigned long before;
	struct peer *peer;

	start(f, 1, "");
	for (int i = 0; i < 3; i++) {
		before = stuck_asked();
		peer = peer_of(f, SUB);
		assert_int_equal(peer_ask_time(peer, SUB, NULL), WIRE_SUCCESS);
		assert_int_equal(stuck_asked(), before + 1);
		assert_int_equal(peer_ask_time(peer, SUB, NULL), WIRE_SUCCESS);
		assert_int_equal(stuck_asked(), before + 1);
		peer_free(peer);
	}
}

/* One silent TCP connection stops the reference's KMS for everyone. */
static void
test_ref05_silent_connection(void **state)
{
	struct fixture *f = *state;
	struct peer *silent[SILENT], *peer;

	start(f, 2, "");
	for (int i = 0; i < SILENT; i++) {
		silent[i] = peer_tcp("127.0.0.1", f->port);
		if (i % 4 == 1)		/* part of a ClientHello */
			assert_true(peer_send(silent[i], "\x16\x03\x01", 3));
	}
	for (int i = 0; i < 5; i++) {
		peer = peer_of(f, SUB);
		assert_int_equal(peer_ask_time(peer, SUB, NULL),
		    WIRE_SUCCESS);
		peer_free(peer);
	}
	assert_true(peer_quiet(silent[0]));
	assert_true(peer_quiet(silent[SILENT - 1]));
	for (int i = 0; i < SILENT; i++)
		peer_free(silent[i]);
	await_connections(f, 0);
}

static void
silent_until_timeout(void **state)
{
	struct fixture *f = *state;
	struct peer *silent;

	start(f, 1, "handshake_timeout = 1;");
	silent = peer_tcp("127.0.0.1", f->port);
	assert_true(peer_closed(silent));
	peer_free(silent);
}

/*
 * What a hello costs the server it spends when the hello is there: neither one
 * that never gets whole nor silence make it begin with TLS.
 */
static void
half_a_hello_costs_nothing(void **state)
{
	struct fixture *f = *state;
	struct peer *silent, *half, *peer;

	start(f, 1, "");
	begun = 0;
	silent = peer_tcp("127.0.0.1", f->port);
	half = peer_tcp("127.0.0.1", f->port);
	assert_true(peer_send(half, "\x16\x03\x01\x01\x00\x01\x00\x00", 8));
	await_connections(f, 2);
	peer = peer_of(f, SUB);
	assert_int_equal(peer_ask_time(peer, SUB, NULL), WIRE_SUCCESS);
	assert_int_equal(begun, 2);	/* the peer's end and the server's */
	assert_true(peer_quiet(silent));
	assert_true(peer_quiet(half));
	peer_free(silent);
	peer_free(half);
	peer_free(peer);
}

/* And whoever takes its time is served all the same. */
static void
a_hello_byte_by_byte(void **state)
{
	struct fixture *f = *state;
	struct peer *peer;
	int on = 1;
	char byte;

	start(f, 1, "");
	peer = peer_tcp("127.0.0.1", f->port);
	assert_int_equal(setsockopt(peer->fd, IPPROTO_TCP, TCP_NODELAY, &on,
	    sizeof(on)), 0);
	peer_send_hello(peer, 1);
	assert_int_equal(recv(peer->fd, &byte, 1, 0), 1);
	assert_int_equal(byte, 22);
	peer_free(peer);
}

int
main(void)
{
#define CASE(test) \
	cmocka_unit_test_setup_teardown(test, server_set_up, server_tear_down)
	const struct CMUnitTest tests[] = {
		CASE(test_ref01_no_certificate),
		CASE(tls12),
		CASE(fresh_numbers_for_each_handshake),
		CASE(test_ref05_silent_connection),
		CASE(silent_until_timeout),
		CASE(half_a_hello_costs_nothing),
		CASE(a_hello_byte_by_byte),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
