/*
 * What a reload does to a server that is busy: from when on it has effect, and
 * which connections it ends.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include <pthread.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdint.h>
#include <string.h>
#include <sys/socket.h>

#include "kms/server_check.h"

#include <cmocka.h>

/*
 * What is in force changes under an open connection, from the next request on.
 */
static void
reload(void **state)
{
	struct fixture *f = *state;
	struct kms_config *none = config_of("max_connections = 5;"
	    "clients = ();");
	struct peer *peer;

	start(f, 2, "");
	peer = peer_of(f, SUB);
	assert_int_equal(peer_ask_time(peer, SUB, NULL), WIRE_SUCCESS);
	kms_server_configure(f->server, none, f->tls);
	kms_config_unref(none);
	assert_int_equal(peer_ask_time(peer, SUB, NULL), WIRE_CLIENT_UNKNOWN);
	assert_int_equal(stats_of(f).connections_max, 5);
	kms_server_configure(f->server, f->config, f->tls);
	assert_int_equal(peer_ask_time(peer, SUB, NULL), WIRE_SUCCESS);
	peer_free(peer);
}

static atomic_bool asking;

/* Reload all the time. */
static void *
reload_often(void *arg)
{
	struct fixture *f = arg;

	while (asking)
		kms_server_configure(f->server, f->config, f->tls);
	return NULL;
}

/* Two threads reload, workers serve, the server stops: none waits for ever. */
static void
reload_while_busy(void **state)
{
	struct fixture *f = *state;
	pthread_t threads[2];
	struct peer *peer;

	start(f, 2, "");
	asking = true;
	for (int i = 0; i < 2; i++)
		assert_int_equal(pthread_create(&threads[i], NULL,
		    reload_often, f), 0);
	for (int i = 0; i < 20; i++) {
		peer = peer_of(f, SUB);
		for (int j = 0; j < 10; j++)
			assert_int_equal(peer_ask_time(peer, SUB, NULL),
			    WIRE_SUCCESS);
		peer_free(peer);
	}
	kms_server_stop(f->server);
	asking = false;
	for (int i = 0; i < 2; i++)
		assert_int_equal(pthread_join(threads[i], NULL), 0);
}

/* Read the certificates of the home again. */
static void
reload_certificates(struct fixture *f)
{
	SSL_CTX *tls = context_of(f);

	kms_server_configure(f->server, f->config, tls);
	SSL_CTX_free(tls);
}

/* Closed, with a goodbye of TLS? */
static bool
peer_dismissed(struct peer *peer)
{
	return peer_closed(peer) &&
	    SSL_get_shutdown(peer->ssl) == SSL_RECEIVED_SHUTDOWN;
}

/* As long as the certificates are the same, a reload ends no connection. */
static void
reload_same_certificates(void **state)
{
	struct fixture *f = *state;
	struct peer *peer, *again;
	SSL_SESSION *session;

	start(f, 2, "");
	peer = peer_of(f, SUB);
	assert_int_equal(peer_ask_time(peer, SUB, NULL), WIRE_SUCCESS);
	for (int i = 0; i < 3; i++) {
		reload_certificates(f);
		assert_int_equal(peer_ask_time(peer, SUB, NULL),
		    WIRE_SUCCESS);
	}
	assert_int_equal(stats_of(f).connections, 1);

	/* Nor does it forget whom it gave a ticket. */
	session = SSL_get1_session(peer->ssl);
	again = peer_tcp("127.0.0.1", f->port);
	again->ssl = SSL_new(peer->ctx);
	assert_non_null(again->ssl);
	assert_int_equal(SSL_set_fd(again->ssl, again->fd), 1);
	assert_int_equal(SSL_set_session(again->ssl, session), 1);
	assert_int_equal(SSL_connect(again->ssl), 1);
	assert_int_equal(SSL_session_reused(again->ssl), 1);
	assert_int_equal(peer_ask_time(again, SUB, NULL), WIRE_SUCCESS);
	SSL_SESSION_free(session);
	peer_free(again);
	peer_free(peer);
}

/* Write certificates of an authority for all but the subscriber. */
static void
change_authority(struct fixture *f)
{
	const char *dir = harness_format(f->h, "%s/ca", f->h->home);
	struct certs_pair *kms;

	certs_free(f->ca);
	f->ca = certs_ca();
	certs_write(f->ca, dir, "ca");
	kms = certs_kms(f->ca, false);
	certs_write(kms, dir, "kms");
	certs_free(kms);
	enrol(f, PUB, false);
}

/*
 * Who was let in by another authority is sent away: idle, with half a request,
 * or amid the handshake. So is everybody when the server has a new key.
 */
static void
reload_other_authority(void **state)
{
	struct fixture *f = *state;
	struct peer *idle, *partial, *silent, *peer;
	struct certs_pair *kms;
	uint8_t frame[512];
	size_t len;

	start(f, 2, "");
	len = peer_timereq(SUB, frame);
	idle = peer_of(f, SUB);
	assert_int_equal(peer_ask_time(idle, SUB, NULL), WIRE_SUCCESS);
	partial = peer_of(f, SUB);
	assert_true(peer_send(partial, frame, len - 1));
	silent = peer_tcp("127.0.0.1", f->port);
	peer_send_hello(silent, SIZE_MAX);
	await_connections(f, 3);
	change_authority(f);
	reload_certificates(f);
	assert_true(peer_dismissed(idle));
	assert_int_equal(peer_ask_time(partial, SUB, NULL), -1);
	while (!peer_closed(silent))
		silent->len = 0;	/* its handshake had gone on */
	await_connections(f, 0);
	assert_int_equal(stats_of(f).requests, 1);
	peer_free(idle);
	peer_free(partial);
	peer_free(silent);

	/* The old certificate is good for nothing, the new one is. */
	peer = peer_of(f, SUB);
	assert_int_equal(peer_ask_time(peer, SUB, NULL), -1);
	peer_free(peer);
	peer = peer_of(f, PUB);
	assert_int_equal(peer_ask_time(peer, PUB, NULL), WIRE_SUCCESS);
	kms = certs_kms(f->ca, false);
	certs_write(kms, harness_format(f->h, "%s/ca", f->h->home), "kms");
	certs_free(kms);
	reload_certificates(f);
	assert_true(peer_dismissed(peer));
	peer_free(peer);
}

/*
 * An answer that waits for its peer to read when the authority changes is sent
 * to its end, and nothing after it.
 */
static void
reload_amid_an_answer(void **state)
{
	const struct timeval moment = {0, 200 * 1000};
	struct fixture *f = *state;
	static uint8_t frames[256 * 64], frame[WIRE_FRAME_MAX];
	size_t one, len, answers = 0;
	struct peer *peer;
	uint64_t before;

	start(f, 1, "");
	one = peer_timereq(SUB, frames);
	for (len = one; len + one <= sizeof(frames); len += one)
		memcpy(frames + len, frames, one);
	peer = peer_of(f, SUB);
	assert_int_equal(setsockopt(peer->fd, SOL_SOCKET, SO_SNDTIMEO,
	    &moment, sizeof(moment)), 0);
	/* Until the server reads no more, nor will when it gets its turn. */
	for (int still = 0; still < 5; still++) {
		before = stats_of(f).requests;
		while (peer_send(peer, frames, len))
			continue;
		if (stats_of(f).requests != before)
			still = 0;
	}
	change_authority(f);
	reload_certificates(f);
	assert_int_equal(stats_of(f).connections, 1);
	while (peer_read(peer, frame, sizeof(frame)) > 0)
		answers++;
	assert_true(answers > 0);
	assert_true(answers <= stats_of(f).requests);
	await_connections(f, 0);
	peer_free(peer);
}

int
main(void)
{
#define CASE(test) \
	cmocka_unit_test_setup_teardown(test, server_set_up, server_tear_down)
	const struct CMUnitTest tests[] = {
		CASE(reload),
		CASE(reload_while_busy),
		CASE(reload_same_certificates),
		CASE(reload_other_authority),
		CASE(reload_amid_an_answer),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
