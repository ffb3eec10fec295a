/*
 * The kms program when a client is enrolled anew: its former certificate is
 * refused, on connections that are kept too, and other clients notice nothing.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

#include "harness.h"
#include "kms/daemon_check.h"
#include "kms/peer.h"

#include <cmocka.h>

/* Where the former certificate of the publisher is kept. */
static char *
former(struct harness *h)
{
	return harness_format(h, "%s/former", h->dir);
}

static void
move_to_former(struct harness *h, const char *name)
{
	assert_int_equal(rename(harness_format(h, "%s/ca/%s", h->home, name),
	    harness_format(h, "%s/%s", former(h), name)), 0);
}

/* Remove the publisher from kms.cfg, and enrol it again. */
static void
enrol_anew(struct harness *h)
{
	const char *path = home_file(h, "kms.cfg");
	char *text = harness_read(h, path, NULL), *line, *end;
	char *ca = harness_read(h, harness_ca(h), NULL);

	assert_int_equal(mkdir(former(h), 0700), 0);
	move_to_former(h, PUB "-crt.pem");
	move_to_former(h, PUB "-key.pem");
	harness_write(h, harness_format(h, "%s/ca-crt.pem", former(h)), ca,
	    strlen(ca));
	line = strstr(text, "{ id = \"" PUB "\"");
	assert_non_null(line);
	end = strchr(line, '\n');
	assert_non_null(end);
	memmove(line, end, strlen(end) + 1);
	harness_write(h, path, text, strlen(text));
	harness_enrol(h, PUB, "pub");
}

static struct peer *
former_peer(struct harness *h)
{
	return peer_tls("127.0.0.1", h->kms_port, former(h), PUB);
}

/* Connect again with the ticket that another connection was given. */
static struct peer *
resume(struct harness *h, const struct peer *earlier)
{
	struct peer *peer = peer_tcp("127.0.0.1", h->kms_port);
	SSL_SESSION *session = SSL_get1_session(earlier->ssl);

	assert_int_equal(SSL_CTX_up_ref(earlier->ctx), 1);
	peer->ctx = earlier->ctx;
	peer->ssl = SSL_new(peer->ctx);
	assert_non_null(peer->ssl);
	assert_int_equal(SSL_set_fd(peer->ssl, peer->fd), 1);
	assert_int_equal(SSL_set_session(peer->ssl, session), 1);
	assert_int_equal(SSL_connect(peer->ssl), 1);
	SSL_SESSION_free(session);
	return peer;
}

/* A ticket from before brings a former key back no more than its holder. */
static void
ticket_of_a_former_key(void **state)
{
	struct harness *h = *state;
	struct peer *first, *again;

	harness_start_kms(h, NULL);
	first = peer_home(h->home, h->kms_port, PUB);
	assert_int_equal(peer_ask_time(first, PUB, NULL), WIRE_SUCCESS);
	enrol_anew(h);
	ctrl(h, "-c", 0);
	again = resume(h, first);
	assert_int_equal(SSL_session_reused(again->ssl), 1);
	assert_int_equal(peer_ask_time(again, PUB, NULL),
	    WIRE_WRONG_CERTIFICATE);
	peer_free(again);
	peer_free(first);
	harness_stop_kms(h);
}

static void
former_certificate_is_refused(void **state)
{
	struct harness *h = *state;
	struct peer *kept, *other, *peer;
	struct wire_response response;
	char text[256];

	harness_start_kms(h, NULL);
	assert_null(strstr(harness_kms_output(h), "without a key"));
	kept = peer_home(h->home, h->kms_port, PUB);
	other = peer_home(h->home, h->kms_port, SUB);
	assert_int_equal(peer_ask_time(kept, PUB, NULL), WIRE_SUCCESS);
	assert_int_equal(peer_ask_time(other, SUB, NULL), WIRE_SUCCESS);
	enrol_anew(h);
	/* Not before the server is told. */
	assert_int_equal(peer_ask_time(kept, PUB, NULL), WIRE_SUCCESS);
	ctrl(h, "-c", 0);
	expect_log(h, "clients with another key: " PUB, 1);
	assert_true(peer_closed(kept));
	assert_int_equal(peer_ask_time(other, SUB, NULL), WIRE_SUCCESS);
	/* By its chain, which has been verified, or by anything else. */
	for (int i = 0; i < 2; i++) {
		peer = former_peer(h);
		assert_int_equal(peer_ask_time(peer, PUB, &response),
		    WIRE_WRONG_CERTIFICATE);
		(void)snprintf(text, sizeof(text), "%.*s",
		    (int)response.message.len, response.message.ptr);
		assert_non_null(strstr(text, "another key"));
		assert_true(peer_closed(peer));
		peer_free(peer);
	}
	expect_log(h, "another key in its certificate than was enrolled for: "
	    PUB, 1);
	peer = peer_home(h->home, h->kms_port, PUB);
	assert_int_equal(peer_ask_time(peer, PUB, NULL), WIRE_SUCCESS);
	peer_free(peer);
	/* With an authority that makes new keys by itself. */
	configure(h, "check_client_keys = false;");
	ctrl(h, "-c", 0);
	peer = former_peer(h);
	assert_int_equal(peer_ask_time(peer, PUB, NULL), WIRE_SUCCESS);
	peer_free(peer);
	peer_free(kept);
	peer_free(other);
	harness_stop_kms(h);
}

/* Who comes with a former certificate takes no place of the client's. */
static void
former_certificate_takes_no_place(void **state)
{
	struct peer *former_ones[2], *peer;
	struct harness *h = *state;

	configure(h, "max_connections_per_client = 2;");
	enrol_anew(h);
	harness_start_kms(h, "-v", NULL);
	for (int i = 0; i < 2; i++)
		former_ones[i] = former_peer(h);
	expect_log(h, "another key in its certificate", 2);
	for (int i = 0; i < 2; i++) {
		peer = peer_home(h->home, h->kms_port, PUB);
		assert_int_equal(peer_ask_time(peer, PUB, NULL), WIRE_SUCCESS);
		peer_free(peer);
	}
	for (int i = 0; i < 2; i++)
		peer_free(former_ones[i]);
	harness_stop_kms(h);
}

/* A kms.cfg without keys, as before there were any: all as ever, and told. */
static void
without_keys_as_before(void **state)
{
	static const char text[] = "clients = ("
	    "{ id = \"" PUB "\"; role = \"publisher\"; },"
	    "{ id = \"" SUB "\"; role = \"subscriber\"; });\n";
	struct harness *h = *state;
	struct peer *peer;

	harness_write(h, home_file(h, "kms.cfg"), text, strlen(text));
	harness_start_kms(h, NULL);
	expect_log(h, "clients without a key in kms.cfg: 2; ", 1);
	peer = peer_home(h->home, h->kms_port, PUB);
	assert_int_equal(peer_ask_time(peer, PUB, NULL), WIRE_SUCCESS);
	(void)harness_run_ok(h, "generate_client_cert", "-H", h->home, "-b",
	    NULL);
	ctrl(h, "-c", 0);
	expect_log(h, "clients with another key: " PUB ", " SUB, 1);
	/* They have those keys: nothing changes for them. */
	assert_int_equal(peer_ask_time(peer, PUB, NULL), WIRE_SUCCESS);
	peer_free(peer);
	harness_stop_kms(h);
	assert_int_equal(count_in(harness_kms_output(h), "without a key"), 1);
}

int
main(void)
{
#define CASE(test) \
	cmocka_unit_test_setup_teardown(test, daemon_set_up, daemon_tear_down)
	const struct CMUnitTest tests[] = {
		CASE(former_certificate_is_refused),
		CASE(ticket_of_a_former_key),
		CASE(former_certificate_takes_no_place),
		CASE(without_keys_as_before),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
