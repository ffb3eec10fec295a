/*
 * Connections: requests in all their shapes, and peers that behave in all
 * kinds of ways, over real sockets and real TLS.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

#include "base/date.h"
#include "kms/server_check.h"

#include <cmocka.h>

/* Messages of TLS itself that take the server longer than a request. */
#define UPDATES 10000
/* On a busy machine the test may be late to look, but not always. */
#define ROUNDS 200

/* What the server takes for the time, by the linker. */
time_t __real_time(time_t *out);
time_t __wrap_time(time_t *out);

static _Atomic time_t ahead;		/* seconds, of the real time */

time_t
__wrap_time(time_t *out)
{
	time_t now = __real_time(NULL) + ahead;

	if (out != NULL)
		*out = now;
	return now;
}

/* How often a connection was read from. */
int __real_SSL_read(SSL *ssl, void *buf, int len);
int __wrap_SSL_read(SSL *ssl, void *buf, int len);

static atomic_ulong reads;

int
__wrap_SSL_read(SSL *ssl, void *buf, int len)
{
	reads++;
	return __real_SSL_read(ssl, buf, len);
}

/* --- who is who --- */

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

/* Who keeps its connection is known for as long as its certificate is valid. */
static void
certificate_ends(void **state)
{
	struct fixture *f = *state;
	struct peer *peer;

	start(f, 1, "");
	peer = peer_of(f, SUB);
	assert_int_equal(peer_ask_time(peer, SUB, NULL), WIRE_SUCCESS);
	ahead = (time_t)100 * 365 * 86400;
	assert_int_equal(peer_ask_time(peer, SUB, NULL), -1);
	ahead = 0;
	assert_int_equal(stats_of(f).requests, 1);
	peer_free(peer);
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
	await_connections(f, 0);
}

/*
 * The reference reads a message with one TLS read, so it comes in one record.
 */
static void
one_record(void **state)
{
	static const uint8_t pubreq[] = "\x03\x19\x00\x05" "1.0/1"
	    "\x00\x10" PUB;
	struct fixture *f = *state;
	uint8_t answer[4096];
	struct peer *peer;
	size_t len;
	int got;

	start(f, 1, "");
	peer = peer_of(f, PUB);
	assert_true(peer_send(peer, pubreq, sizeof(pubreq) - 1));
	got = SSL_read(peer->ssl, answer, sizeof(answer));
	assert_true(got > BB1_GT_LEN);
	assert_int_equal(wire_frame_find(answer, (size_t)got, &len),
	    WIRE_FRAME_WHOLE);
	assert_int_equal(len, got);
	peer_free(peer);
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
	await_connections(f, 0);
}

/* --- bad peers --- */

static struct peer *idle;

/* A peer that has asked and is not cut for having been slow to ask. */
static bool
has_asked(void *arg)
{
	struct fixture *f = arg;

	idle = peer_of(f, SUB);
	if (peer_ask_time(idle, SUB, NULL) == WIRE_SUCCESS)
		return true;
	peer_free(idle);
	return false;
}

static void
idle_until_timeout(void **state)
{
	struct fixture *f = *state;

	start(f, 1, "idle_timeout = 1;");
	assert_true(harness_wait(has_asked, f, HARNESS_PATIENCE));
	assert_true(peer_closed(idle));
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
	await_connections(f, 0);
	peer_free(peer);
}

/* Hand over bytes that TLS has made already; as many as the socket takes. */
static void
blast(struct peer *peer, BIO *records)
{
	char *data;
	long len = BIO_get_mem_data(records, &data);

	(void)send(peer->fd, data, (size_t)len, MSG_DONTWAIT | MSG_NOSIGNAL);
}

/*
 * A client of the only worker that changes its TLS keys without end. What it
 * has sent is behind it before the other one asks, so a server that read on
 * to the end of it would never answer the other one first.
 */
static void
key_updates(void **state)
{
	struct fixture *f = *state;
	struct peer *peer, *other;
	bool overtaken = false;
	BIO *records;

	start(f, 1, "");
	other = peer_of(f, SUB);
	for (int round = 0; round < ROUNDS && !overtaken; round++) {
		uint8_t frame[512];
		size_t len = peer_timereq(PUB, frame);

		peer = peer_of(f, PUB);
		records = BIO_new(BIO_s_mem());
		assert_non_null(records);
		SSL_set0_wbio(peer->ssl, records);
		for (int i = 0; i < UPDATES; i++) {
			assert_int_equal(SSL_key_update(peer->ssl,
			    SSL_KEY_UPDATE_NOT_REQUESTED), 1);
			assert_int_equal(SSL_do_handshake(peer->ssl), 1);
		}
		assert_true(peer_send(peer, frame, len));
		blast(peer, records);
		assert_int_equal(peer_ask_time(other, SUB, NULL),
		    WIRE_SUCCESS);
		overtaken = peer_quiet(peer);
		peer_free(peer);
	}
	assert_true(overtaken);
	peer_free(other);
}

/* Let less room be in a connection, but for what the peer has to read. */
static void
narrow(const struct peer *peer)
{
	struct sockaddr_in ours, theirs;
	socklen_t len = sizeof(ours);
	const int room = 65536;
	int narrowed = 0;

	assert_int_equal(getsockname(peer->fd, (struct sockaddr *)&ours, &len),
	    0);
	assert_int_equal(setsockopt(peer->fd, SOL_SOCKET, SO_SNDBUF, &room,
	    sizeof(room)), 0);
	for (int fd = 0; fd < 1024; fd++) {
		len = sizeof(theirs);
		if (getpeername(fd, (struct sockaddr *)&theirs, &len) != 0 ||
		    len != sizeof(theirs) || theirs.sin_port != ours.sin_port)
			continue;
		assert_int_equal(setsockopt(fd, SOL_SOCKET, SO_SNDBUF, &room,
		    sizeof(room)), 0);
		assert_int_equal(setsockopt(fd, SOL_SOCKET, SO_RCVBUF, &room,
		    sizeof(room)), 0);
		narrowed++;
	}
	assert_int_equal(narrowed, 1);
}

/* Has nothing been read for a while? */
static bool
is_at_rest(void *arg)
{
	unsigned long before = reads;

	(void)arg;
	(void)usleep(500 * 1000);
	return reads == before;
}

/*
 * A client that has the server change its keys as well, over and over, and
 * does not read that it did. The server can go on with neither reading nor
 * writing: so it sleeps, until there is room for what it has to write.
 */
static void
key_updates_unread(void **state)
{
	const struct timeval moment = {0, 200 * 1000};
	struct fixture *f = *state;
	struct peer *peer, *other;
	unsigned long before;
	uint8_t bytes[4096];

	start(f, 1, "");
	other = peer_of(f, SUB);
	peer = peer_of(f, PUB);
	narrow(peer);
	assert_int_equal(setsockopt(peer->fd, SOL_SOCKET, SO_SNDTIMEO,
	    &moment, sizeof(moment)), 0);
	assert_int_equal(setsockopt(peer->fd, SOL_SOCKET, SO_RCVTIMEO,
	    &moment, sizeof(moment)), 0);
	while (SSL_key_update(peer->ssl, SSL_KEY_UPDATE_REQUESTED) == 1 &&
	    SSL_do_handshake(peer->ssl) == 1)
		continue;		/* until the server reads no more */
	assert_int_equal(peer_ask_time(other, SUB, NULL), WIRE_SUCCESS);
	assert_true(harness_wait(is_at_rest, NULL, HARNESS_PATIENCE));
	assert_int_equal(stats_of(f).connections, 2);
	before = reads;
	while (recv(peer->fd, bytes, sizeof(bytes), 0) > 0)
		continue;
	assert_true(reads > before);
	assert_true(harness_wait(is_at_rest, NULL, HARNESS_PATIENCE));
	peer_free(peer);
	peer_free(other);
	await_connections(f, 0);
}

int
main(void)
{
#define CASE(test) \
	cmocka_unit_test_setup_teardown(test, server_set_up, server_tear_down)
	const struct CMUnitTest tests[] = {
		CASE(test_ref01_other_client),
		CASE(certificate_ends),
		CASE(many_requests),
		CASE(one_record),
		CASE(pipelined),
		CASE(split),
		CASE(long_topic),
		CASE(half_close),
		CASE(idle_until_timeout),
		CASE(slow_sender),
		CASE(slow_record),
		CASE(babblers),
		CASE(good_then_bad),
		CASE(malformed_body),
		CASE(never_reads),
		CASE(key_updates),
		CASE(key_updates_unread),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
