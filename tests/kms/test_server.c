/*
 * The server's network side in this process: real sockets, real TLS, and
 * peers that behave in all kinds of ways.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include "kms/server.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

#include "base/date.h"
#include "base/fail.h"
#include "certs.h"
#include "harness.h"
#include "kms/listen.h"
#include "kms/log.h"
#include "kms/peer.h"
#include "kms/tls.h"

/* Its fail() is not ours, so it comes last. */
#include <cmocka.h>

#define PUB "Publisher0000001"
#define SUB "Subscriber000001"
#define OTHER "Subscriber000002"
#define SILENT 200
#define MAX 8

#define CLIENTS "clients = (" \
	"{ id = \"" PUB "\"; role = \"publisher\"; }," \
	"{ id = \"" SUB "\"; role = \"subscriber\"; }," \
	"{ id = \"" OTHER "\"; role = \"subscriber\"; });"

struct fixture {
	struct harness *h;
	struct certs_pair *ca;
	struct kms_config *config;
	struct kms_keyring *keyring;
	struct kms_server *server;
	SSL_CTX *tls;
	int port;
};

static struct kms_config *
config_of(const char *text)
{
	struct kms_config *config;

	if (kms_config_parse(text, strlen(text), "kms.cfg", &config) !=
	    MASQ_STATUS_SUCCESS)
		fail_msg("%s", fail_text());
	return config;
}

static void
enrol(struct fixture *f, const char *id, bool like_reference)
{
	struct certs_pair *pair = certs_client(f->ca, id, like_reference);

	certs_write(pair, harness_format(f->h, "%s/ca", f->h->home), id);
	certs_free(pair);
}

static int
set_up(void **state)
{
	struct fixture *f = calloc(1, sizeof(*f));
	struct certs_pair *kms;
	char *params;
	size_t len;

	assert_non_null(f);
	f->h = harness_new();
	params = harness_read(f->h, TEST_VECTORS "/params.smqtt", &len);
	harness_write(f->h, harness_format(f->h, "%s/params.smqtt",
	    f->h->home), params, len);
	f->ca = certs_ca();
	certs_write(f->ca, harness_format(f->h, "%s/ca", f->h->home), "ca");
	kms = certs_kms(f->ca, false);
	certs_write(kms, harness_format(f->h, "%s/ca", f->h->home), "kms");
	certs_free(kms);
	enrol(f, PUB, false);
	enrol(f, SUB, false);
	kms_log_setup(KMS_LOG_ERROR, false, false);
	*state = f;
	return 0;
}

/* Start with these settings, in front of the clients. */
static void
start(struct fixture *f, size_t threads, const char *settings)
{
	const char *address;

	f->config = config_of(harness_format(f->h, "%s" CLIENTS, settings));
	if (kms_keyring_open(f->h->home, f->config, false, false,
	    clock_wall(), &f->keyring) != MASQ_STATUS_SUCCESS ||
	    kms_tls_open(f->h->home, &f->tls) != MASQ_STATUS_SUCCESS ||
	    kms_server_open("127.0.0.1", 0, threads, &f->server) !=
	    MASQ_STATUS_SUCCESS)
		fail_msg("%s", fail_text());
	kms_server_configure(f->server, f->config, f->tls);
	assert_int_equal(kms_server_start(f->server, f->keyring),
	    MASQ_STATUS_SUCCESS);
	address = kms_server_address(f->server, 0);
	assert_memory_equal(address, "127.0.0.1:", 10);
	assert_null(kms_server_address(f->server, 1));
	f->port = (int)strtol(address + 10, NULL, 10);
	assert_true(f->port > 0);
}

static int
tear_down(void **state)
{
	struct fixture *f = *state;

	kms_server_close(f->server);
	kms_keyring_close(f->keyring);
	kms_config_unref(f->config);
	SSL_CTX_free(f->tls);
	certs_free(f->ca);
	harness_free(f->h);
	free(f);
	return 0;
}

static struct peer *
peer_of(struct fixture *f, const char *id)
{
	return peer_home(f->h->home, f->port, id);
}

static struct kms_server_stats
stats_of(struct fixture *f)
{
	struct kms_server_stats stats;

	kms_server_stats(f->server, &stats);
	return stats;
}

static bool
has_no_connections(void *arg)
{
	return stats_of(arg).connections == 0;
}

/* As many as idle_ones_of_other_workers() allows. */
static bool
has_few_connections(void *arg)
{
	return stats_of(arg).connections <= MAX;
}

/* --- misuse --- */

static void
port_in_use(void **state)
{
	struct fixture *f = *state;
	struct kms_server *second = NULL;

	start(f, 2, "");
	assert_int_equal(kms_server_open("127.0.0.1", f->port, 2, &second),
	    MASQ_ERR_NO_CONN);
	assert_null(second);
	assert_non_null(strstr(fail_text(), "in use"));
	assert_non_null(strstr(fail_text(), "-p"));
}

static void
bad_address(void **state)
{
	struct kms_server *server = NULL;

	(void)state;
	/* No name server has to be asked for this one. */
	assert_int_equal(kms_server_open("a..b", 0, 1, &server),
	    MASQ_ERR_NO_CONN);
	/* TEST-NET-1 of RFC 5737 is no address of any machine. */
	assert_int_equal(kms_server_open("192.0.2.1", 0, 1, &server),
	    MASQ_ERR_NO_CONN);
	assert_non_null(strstr(fail_text(), "-a"));
	assert_null(server);
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
	assert_true(harness_wait(has_no_connections, f, HARNESS_PATIENCE));
	assert_int_equal(stats_of(f).requests, 0);
	assert_int_equal(stats_of(f).refused, 1);
}

/* And to a client whose certificate names another one. */
static void
test_ref01_other_client(void **state)
{
	struct fixture *f = *state;
	struct wire_response response;
	struct peer *peer;

	start(f, 1, "");
	peer = peer_of(f, SUB);
	assert_int_equal(peer_ask_time(peer, OTHER, NULL),
	    WIRE_WRONG_CERTIFICATE);
	assert_int_equal(peer_ask_key(peer, OTHER, PUB, "20991231T000000Z",
	    "a/b", &response), WIRE_WRONG_CERTIFICATE);
	assert_null(response.part[0].ptr);
	/* Nor can one probe for ids. */
	assert_int_equal(peer_ask_time(peer, "NobodyEverEnrol1", NULL),
	    WIRE_WRONG_CERTIFICATE);
	assert_int_equal(peer_ask_time(peer, SUB, NULL), WIRE_SUCCESS);
	peer_free(peer);
}

static void
tls12(void **state)
{
	struct fixture *f = *state;
	char *dir = harness_format(f->h, "%s/ca", f->h->home);

	start(f, 1, "");
	assert_false(peer_tls12_works("127.0.0.1", f->port, dir, SUB));
}

/* --- many requests --- */

static void
many_requests(void **state)
{
	struct fixture *f = *state;
	struct wire_response response;
	struct peer *subscriber, *publisher;
	char key_exp[DATE_LEN + 1];

	enrol(f, PUB, true);		/* with the reference's kind */
	start(f, 2, "");
	publisher = peer_of(f, PUB);
	subscriber = peer_of(f, SUB);
	assert_int_equal(peer_ask_time(publisher, PUB, &response),
	    WIRE_SUCCESS);
	assert_int_equal(response.exp_date.len, DATE_LEN);
	memcpy(key_exp, response.exp_date.ptr, DATE_LEN);
	key_exp[DATE_LEN] = '\0';
	for (int i = 0; i < 100; i++) {
		char topic[32];

		(void)snprintf(topic, sizeof(topic), "plant/%d", i % 10);
		assert_int_equal(peer_ask_key(subscriber, SUB, PUB, key_exp,
		    topic, &response), WIRE_SUCCESS);
		assert_int_equal(response.part[0].len, BB1_G2_LEN);
		assert_int_equal(response.part[1].len, BB1_G2_LEN);
		assert_int_equal(peer_ask_time(subscriber, SUB, &response),
		    WIRE_SUCCESS);
		assert_null(response.exp_date.ptr);
	}
	assert_int_equal(stats_of(f).requests, 201);
	assert_int_equal(stats_of(f).connections, 2);
	assert_int_equal(kms_keyring_count(f->keyring), 10);
	peer_free(subscriber);
	peer_free(publisher);
	assert_true(harness_wait(has_no_connections, f, HARNESS_PATIENCE));
}

/* Three hundred frames in one write: bytes behind a frame are the next. */
static void
pipelined(void **state)
{
	enum { COUNT = 300 };
	struct fixture *f = *state;
	static uint8_t frames[COUNT * 64], frame[WIRE_FRAME_MAX];
	uint8_t one[512];
	size_t one_len, len = 0;
	struct peer *peer;

	start(f, 1, "");
	one_len = peer_timereq(SUB, one);
	for (int i = 0; i < COUNT; i++, len += one_len) {
		assert_true(len + one_len <= sizeof(frames));
		memcpy(frames + len, one, one_len);
	}
	peer = peer_of(f, SUB);
	assert_true(peer_send(peer, frames, len));
	for (int i = 0; i < COUNT; i++)
		assert_true(peer_read(peer, frame, sizeof(frame)) > 0);
	assert_true(peer_quiet(peer));
	peer_free(peer);
}

/* A frame and a half, then the other half. */
static void
split(void **state)
{
	struct fixture *f = *state;
	uint8_t frames[1024], answer[1024];
	struct peer *peer;
	size_t len;

	start(f, 1, "");
	len = peer_timereq(SUB, frames);
	memcpy(frames + len, frames, len);
	peer = peer_of(f, SUB);
	assert_true(peer_send(peer, frames, len + len / 2));
	assert_true(peer_read(peer, answer, sizeof(answer)) > 0);
	assert_true(peer_quiet(peer));
	assert_true(peer_send(peer, frames + len + len / 2, len - len / 2));
	assert_true(peer_read(peer, answer, sizeof(answer)) > 0);
	for (size_t i = 0; i < len; i++)	/* a record for each byte */
		assert_true(peer_send(peer, frames + i, 1));
	assert_true(peer_read(peer, answer, sizeof(answer)) > 0);
	peer_free(peer);
}

/* The longest topic there is needs a larger buffer, once. */
static void
long_topic(void **state)
{
	struct fixture *f = *state;
	static uint8_t frame[WIRE_FRAME_MAX], topic[MASQ_MAXTOPIC_LEN];
	struct wire_request request = {.type = WIRE_PRIVREQ,
	    .proto_id = {(const uint8_t *)"1.0/1", 5},
	    .client_id = {(const uint8_t *)SUB, 16},
	    .publisher_id = {(const uint8_t *)PUB, 16},
	    .key_exp = {(const uint8_t *)"19991231T000000Z", 16},
	    .topic = {topic, sizeof(topic)}};
	struct wire_response response;
	size_t len = sizeof(frame);
	struct peer *peer;

	memset(topic, 't', sizeof(topic));
	assert_int_equal(wire_request_encode(&request, frame, &len),
	    MASQ_STATUS_SUCCESS);
	start(f, 1, "past_key_window = \"unlimited\";");
	peer = peer_of(f, SUB);
	assert_true(peer_send(peer, frame, len));
	len = peer_read(peer, frame, sizeof(frame));
	assert_true(len > 0);
	assert_int_equal(wire_response_decode(frame, len, &response),
	    MASQ_STATUS_SUCCESS);
	assert_int_equal(response.reason, WIRE_SUCCESS);
	assert_int_equal(peer_ask_time(peer, SUB, NULL), WIRE_SUCCESS);
	peer_free(peer);
}

/* The peer says that it has nothing more to send, and still gets its answer. */
static void
half_close(void **state)
{
	struct fixture *f = *state;
	uint8_t frame[512], answer[512];
	struct peer *peer;
	size_t len;

	start(f, 1, "");
	len = peer_timereq(SUB, frame);
	peer = peer_of(f, SUB);
	assert_true(peer_send(peer, frame, len));
	assert_int_equal(shutdown(peer->fd, SHUT_WR), 0);
	assert_true(peer_read(peer, answer, sizeof(answer)) > 0);
	assert_true(peer_closed(peer));
	peer_free(peer);

	peer = peer_of(f, SUB);
	assert_true(peer_send(peer, frame, len));
	assert_true(SSL_shutdown(peer->ssl) >= 0);
	assert_true(peer_read(peer, answer, sizeof(answer)) > 0);
	assert_true(peer_closed(peer));
	peer_free(peer);
	assert_true(harness_wait(has_no_connections, f, HARNESS_PATIENCE));
}

/* --- bad peers --- */

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
	assert_true(harness_wait(has_no_connections, f, HARNESS_PATIENCE));
}

static void
silent_until_timeout(void **state)
{
	struct fixture *f = *state;
	struct peer *silent, *idle;

	start(f, 1, "handshake_timeout = 1; idle_timeout = 1;");
	silent = peer_tcp("127.0.0.1", f->port);
	assert_true(peer_closed(silent));
	idle = peer_of(f, SUB);
	assert_int_equal(peer_ask_time(idle, SUB, NULL), WIRE_SUCCESS);
	assert_true(peer_closed(idle));
	peer_free(silent);
	peer_free(idle);
}

/* Byte by byte, so that there is always something new: cut all the same. */
static void
slow_sender(void **state)
{
	struct fixture *f = *state;
	uint8_t frame[512];
	struct peer *slow, *peer;
	size_t len, sent = 0;

	start(f, 1, "request_timeout = 1;");
	len = peer_privreq(SUB, PUB, "20991231T000000Z", "a/long/enough/one",
	    frame);
	slow = peer_of(f, SUB);
	peer = peer_of(f, SUB);
	while (sent < len - 1 && peer_send(slow, frame + sent, 1)) {
		sent++;
		assert_int_equal(peer_ask_time(peer, SUB, NULL),
		    WIRE_SUCCESS);
		(void)usleep(100 * 1000);
	}
	assert_true(sent < len - 1 || peer_closed(slow));
	assert_int_equal(peer_ask_time(peer, SUB, NULL), WIRE_SUCCESS);
	peer_free(slow);
	peer_free(peer);
}

/* The same below TLS: one record that never gets whole. */
static void
slow_record(void **state)
{
	struct fixture *f = *state;
	struct peer *slow;

	start(f, 1, "request_timeout = 1;");
	slow = peer_of(f, SUB);
	assert_int_equal(peer_ask_time(slow, SUB, NULL), WIRE_SUCCESS);
	assert_int_equal(send(slow->fd, "\x17\x03\x03\x00\x40half", 9, 0), 9);
	assert_true(peer_closed(slow));
	peer_free(slow);
}

static void
babblers(void **state)
{
	static const struct {
		const char *bytes;
		size_t len;
	} cases[] = {
		{"\x00\x00", 2},			/* type 0 */
		{"\x07\x00", 2},			/* type 7 */
		{"\xff", 1},
		{"GET / HTTP/1.1\r\n\r\n", 18},
		{"\x01\xff\xff\xff\xff\x01", 6},	/* length: 5 bytes */
		{"\x01\xff\xff\xff\x7f", 5},		/* 256 MiB */
		{"\x01\x80\x00", 3},			/* not shortest */
		{"\x02\x00", 2},			/* a response */
		{"\x06\x00", 2},
	};
	struct fixture *f = *state;
	struct peer *peer, *babbler;

	start(f, 1, "");
	peer = peer_of(f, SUB);
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		babbler = peer_of(f, SUB);
		assert_true(peer_send(babbler, cases[i].bytes, cases[i].len));
		if (!peer_closed(babbler))
			fail_msg("case %zu got an answer", i);
		peer_free(babbler);
		babbler = peer_tcp("127.0.0.1", f->port);
		(void)peer_send(babbler, cases[i].bytes, cases[i].len);
		peer_free(babbler);
		assert_int_equal(peer_ask_time(peer, SUB, NULL),
		    WIRE_SUCCESS);
	}
	babbler = peer_tcp("127.0.0.1", f->port);
	assert_true(peer_send(babbler, "GET / HTTP/1.1\r\n\r\n", 18));
	/* A TLS alert may come, then the end. */
	while (!peer_closed(babbler))
		babbler->len = 0;
	peer_free(babbler);
	peer_free(peer);
}

/* A good request, then babble: answered, then closed. */
static void
good_then_bad(void **state)
{
	struct fixture *f = *state;
	uint8_t frames[512], answer[512];
	struct peer *peer;
	size_t len;

	start(f, 1, "");
	len = peer_timereq(SUB, frames);
	memcpy(frames + len, "\x63\x00", 2);
	peer = peer_of(f, SUB);
	assert_true(peer_send(peer, frames, len + 2));
	assert_true(peer_read(peer, answer, sizeof(answer)) > 0);
	assert_true(peer_closed(peer));
	peer_free(peer);
}

/* A frame that is one, with a body that is not: an answer, and it goes on. */
static void
malformed_body(void **state)
{
	struct fixture *f = *state;
	uint8_t answer[512];
	struct peer *peer;
	size_t len;

	start(f, 1, "");
	peer = peer_of(f, SUB);
	assert_true(peer_send(peer, "\x01\x01\x00", 3));
	len = peer_read(peer, answer, sizeof(answer));
	assert_true(len > 2);
	assert_int_equal(answer[0], WIRE_TIMERESP);
	assert_int_equal(answer[2], WIRE_UNSPECIFIED);
	assert_int_equal(peer_ask_time(peer, SUB, NULL), WIRE_SUCCESS);
	peer_free(peer);
}

/*
 * A peer that asks and asks and never reads: the server stops reading from it,
 * keeps one answer, and closes after request_timeout.
 */
static void
never_reads(void **state)
{
	struct fixture *f = *state;
	const struct timeval moment = {0, 200 * 1000};
	uint8_t frames[60 * 64];
	struct peer *peer, *other;
	int small = 4096, writes = 0;
	size_t one, len;

	start(f, 1, "request_timeout = 1;");
	one = peer_timereq(SUB, frames);
	for (len = one; len + one <= sizeof(frames); len += one)
		memcpy(frames + len, frames, one);
	peer = peer_of(f, SUB);
	other = peer_of(f, SUB);
	assert_int_equal(setsockopt(peer->fd, SOL_SOCKET, SO_RCVBUF, &small,
	    sizeof(small)), 0);
	assert_int_equal(setsockopt(peer->fd, SOL_SOCKET, SO_SNDTIMEO,
	    &moment, sizeof(moment)), 0);
	while (writes < 100000 && peer_send(peer, frames, len))
		writes++;
	assert_true(writes < 100000);	/* the server has stopped reading */
	assert_int_equal(peer_ask_time(other, SUB, NULL), WIRE_SUCCESS);
	peer_free(other);
	assert_true(harness_wait(has_no_connections, f, HARNESS_PATIENCE));
	peer_free(peer);
}

/* --- limits --- */

static void
idle_ones_go_first(void **state)
{
	struct fixture *f = *state;
	struct peer *peer[5];

	start(f, 1, "max_connections = 4;");
	assert_int_equal(stats_of(f).connections_max, 4);
	for (int i = 0; i < 4; i++) {
		peer[i] = peer_of(f, SUB);
		assert_int_equal(peer_ask_time(peer[i], SUB, NULL),
		    WIRE_SUCCESS);
	}
	/* The first one is busy again: now the second is idle longest. */
	assert_int_equal(peer_ask_time(peer[0], SUB, NULL), WIRE_SUCCESS);
	peer[4] = peer_of(f, SUB);
	assert_int_equal(peer_ask_time(peer[4], SUB, NULL), WIRE_SUCCESS);
	assert_true(peer_closed(peer[1]));
	assert_int_equal(peer_ask_time(peer[0], SUB, NULL), WIRE_SUCCESS);
	assert_int_equal(peer_ask_time(peer[2], SUB, NULL), WIRE_SUCCESS);
	assert_int_equal(peer_ask_time(peer[3], SUB, NULL), WIRE_SUCCESS);
	assert_int_equal(stats_of(f).connections, 4);
	for (int i = 0; i < 5; i++)
		peer_free(peer[i]);
}

/* With more workers the idle ones are closed in their own threads. */
static void
idle_ones_of_other_workers(void **state)
{
	enum { COUNT = 40 };
	struct fixture *f = *state;
	struct peer *peer[COUNT];
	int closed = 0;

	start(f, 4, "max_connections = 8;");
	for (int i = 0; i < COUNT; i++) {
		peer[i] = peer_of(f, SUB);
		assert_int_equal(peer_ask_time(peer[i], SUB, NULL),
		    WIRE_SUCCESS);
	}
	assert_true(harness_wait(has_few_connections, f, HARNESS_PATIENCE));
	for (int i = 0; i < COUNT; i++) {
		closed += !peer_quiet(peer[i]);
		peer_free(peer[i]);
	}
	assert_true(closed >= COUNT - MAX);
	assert_true(harness_wait(has_no_connections, f, HARNESS_PATIENCE));
}

/* A flood of half-open connections neither locks out nor pushes out. */
static void
handshake_flood(void **state)
{
	enum { FLOOD = 40 };
	struct fixture *f = *state;
	struct peer *flood[FLOOD], *old[2], *new;

	start(f, 1, "max_connections = 8;");
	for (int i = 0; i < 2; i++) {
		old[i] = peer_of(f, SUB);
		assert_int_equal(peer_ask_time(old[i], SUB, NULL),
		    WIRE_SUCCESS);
	}
	for (int i = 0; i < FLOOD; i++)
		flood[i] = peer_tcp("127.0.0.1", f->port);
	new = peer_of(f, SUB);
	assert_int_equal(peer_ask_time(new, SUB, NULL), WIRE_SUCCESS);
	assert_true(peer_closed(flood[0]));
	for (int i = 0; i < 2; i++) {
		assert_int_equal(peer_ask_time(old[i], SUB, NULL),
		    WIRE_SUCCESS);
		peer_free(old[i]);
	}
	for (int i = 0; i < FLOOD; i++)
		peer_free(flood[i]);
	peer_free(new);
}

/* Is another file to be had? Then close it again. */
static bool
file_is_left(void)
{
	int fd = dup(STDERR_FILENO);

	if (fd >= 0)
		(void)close(fd);
	return fd >= 0;
}

/*
 * No file is left for a connection that wants in: the server neither spins nor
 * ends, closes what is idle, and goes on when there are files again.
 */
static void
no_files_left(void **state)
{
	struct fixture *f = *state;
	struct rlimit before, few;
	struct peer *idle, *waiting[2];
	int fds[64], n = 0;

	start(f, 1, "");
	idle = peer_of(f, SUB);
	assert_int_equal(peer_ask_time(idle, SUB, NULL), WIRE_SUCCESS);
	waiting[0] = NULL;
	assert_int_equal(getrlimit(RLIMIT_NOFILE, &before), 0);
	/* Leave one file, and use it for the peer's own end. */
	few = before;
	few.rlim_cur = (rlim_t)idle->fd + 8;
	assert_int_equal(setrlimit(RLIMIT_NOFILE, &few), 0);
	while (n < 64 && (fds[n] = dup(STDERR_FILENO)) >= 0)
		n++;
	assert_true(n > 0 && n < 64);
	(void)close(fds[--n]);
	waiting[0] = peer_tcp("127.0.0.1", f->port);
	assert_true(peer_closed(idle));
	assert_int_equal(setrlimit(RLIMIT_NOFILE, &before), 0);
	assert_true(file_is_left());
	waiting[1] = peer_of(f, SUB);
	assert_int_equal(peer_ask_time(waiting[1], SUB, NULL), WIRE_SUCCESS);
	while (n > 0)
		(void)close(fds[--n]);
	peer_free(waiting[0]);
	peer_free(waiting[1]);
	peer_free(idle);
}

/* --- configuration and stop --- */

/* What is in force changes under an open connection. */
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
	/* The worker follows at once, at the latest with its next event. */
	for (int i = 0; i < 1000; i++)
		if (peer_ask_time(peer, SUB, NULL) == WIRE_CLIENT_UNKNOWN)
			break;
	assert_int_equal(peer_ask_time(peer, SUB, NULL), WIRE_CLIENT_UNKNOWN);
	assert_int_equal(stats_of(f).connections_max, 5);
	kms_server_configure(f->server, f->config, f->tls);
	for (int i = 0; i < 1000; i++)
		if (peer_ask_time(peer, SUB, NULL) == WIRE_SUCCESS)
			break;
	assert_int_equal(peer_ask_time(peer, SUB, NULL), WIRE_SUCCESS);
	peer_free(peer);
}

/* Idle, silent, half a request: all of them end when the server stops. */
static void
stop(void **state)
{
	struct fixture *f = *state;
	struct peer *idle, *silent, *partial;
	uint8_t frame[512];
	size_t len;

	start(f, 2, "");
	len = peer_timereq(SUB, frame);
	idle = peer_of(f, SUB);
	assert_int_equal(peer_ask_time(idle, SUB, NULL), WIRE_SUCCESS);
	silent = peer_tcp("127.0.0.1", f->port);
	partial = peer_of(f, SUB);
	assert_true(peer_send(partial, frame, len - 1));
	kms_server_stop(f->server);
	assert_true(peer_closed(idle));
	kms_server_close(f->server);
	f->server = NULL;
	assert_true(peer_closed(silent));
	assert_true(peer_closed(partial));
	assert_false(harness_accepts(f->port));
	peer_free(idle);
	peer_free(silent);
	peer_free(partial);
}

int
main(void)
{
#define CASE(test) cmocka_unit_test_setup_teardown(test, set_up, tear_down)
	const struct CMUnitTest tests[] = {
		CASE(port_in_use),
		CASE(bad_address),
		CASE(test_ref01_no_certificate),
		CASE(test_ref01_other_client),
		CASE(tls12),
		CASE(many_requests),
		CASE(pipelined),
		CASE(split),
		CASE(long_topic),
		CASE(half_close),
		CASE(test_ref05_silent_connection),
		CASE(silent_until_timeout),
		CASE(slow_sender),
		CASE(slow_record),
		CASE(babblers),
		CASE(good_then_bad),
		CASE(malformed_body),
		CASE(never_reads),
		CASE(idle_ones_go_first),
		CASE(idle_ones_of_other_workers),
		CASE(handshake_flood),
		CASE(no_files_left),
		CASE(reload),
		CASE(stop),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
