/*
 * The server as a whole: where it listens, how many connections it has room
 * for, and how it stops.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include <errno.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

#include "base/fail.h"
#include "kms/server_check.h"

/* Its fail() is not ours, so it comes last. */
#include <cmocka.h>

#define MAX 8

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

/* As many as the tests with many workers allow. */
static bool
has_few_connections(void *arg)
{
	return stats_of(arg).connections <= MAX;
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
	await_connections(f, 0);
}

/* A client that has enough is turned away, whichever worker it comes to. */
static void
one_client_has_enough(void **state)
{
	struct fixture *f = *state;
	struct peer *peer[4], *pub;

	start(f, 2, "max_connections_per_client = 3;");
	for (int i = 0; i < 3; i++) {
		peer[i] = peer_of(f, SUB);
		assert_int_equal(peer_ask_time(peer[i], SUB, NULL),
		    WIRE_SUCCESS);
	}
	peer[3] = peer_of(f, SUB);
	assert_int_equal(peer_ask_time(peer[3], SUB, NULL), -1);
	peer_free(peer[3]);
	assert_int_equal(stats_of(f).refused, 1);
	pub = peer_of(f, PUB);
	assert_int_equal(peer_ask_time(pub, PUB, NULL), WIRE_SUCCESS);
	peer_free(pub);
	for (int i = 0; i < 3; i++) {
		assert_int_equal(peer_ask_time(peer[i], SUB, NULL),
		    WIRE_SUCCESS);
		peer_free(peer[i]);
	}

	/* Those that have gone count no more. */
	await_connections(f, 0);
	for (int i = 0; i < 3; i++) {
		peer[i] = peer_of(f, SUB);
		assert_int_equal(peer_ask_time(peer[i], SUB, NULL),
		    WIRE_SUCCESS);
	}
	for (int i = 0; i < 3; i++)
		peer_free(peer[i]);
}

enum { FLOOD = 200 };

/* Have so many been closed that no more than MAX are left? */
static bool
few_are_open(void *arg)
{
	struct peer **flood = arg;
	int open = 0;

	for (int i = 0; i < FLOOD; i++)
		open += peer_quiet(flood[i]);
	return open <= MAX;
}

/*
 * Many at once, for whom several workers make room at the same time: none too
 * many stays.
 */
static void
flood_on_many_workers(void **state)
{
	struct fixture *f = *state;
	struct peer *flood[FLOOD], *peer;

	start(f, 4, "max_connections = 8;");
	for (int round = 0; round < 5; round++) {
		for (int i = 0; i < FLOOD; i++)
			flood[i] = peer_tcp("127.0.0.1", f->port);
		assert_true(harness_wait(few_are_open, flood,
		    HARNESS_PATIENCE));
		assert_true(harness_wait(has_few_connections, f,
		    HARNESS_PATIENCE));
		for (int i = 0; i < FLOOD; i++)
			peer_free(flood[i]);
		await_connections(f, 0);
	}
	peer = peer_of(f, SUB);
	assert_int_equal(peer_ask_time(peer, SUB, NULL), WIRE_SUCCESS);
	peer_free(peer);
}

/* A flood of half-open connections neither locks out nor pushes out. */
static void
handshake_flood(void **state)
{
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

/* Has this peer's connection ended? What came before is left out. */
static bool
has_ended(void *arg)
{
	struct peer *peer = arg;
	char bytes[4096];
	ssize_t n;

	do
		n = recv(peer->fd, bytes, sizeof(bytes), MSG_DONTWAIT);
	while (n > 0);
	return n == 0 || errno != EAGAIN;
}

/* How many of a flood are still open when all are that have to be closed? */
static void
flood_from(struct fixture *f, const char *source, struct peer *flood[FLOOD],
    int left)
{
	for (int i = 0; i < FLOOD; i++)
		flood[i] = peer_tcp_from(source, "127.0.0.1", f->port);
	for (int i = 0; i < FLOOD - left; i++)
		assert_true(harness_wait(has_ended, flood[i],
		    HARNESS_PATIENCE));
	for (int i = FLOOD - left; i < FLOOD; i++)
		assert_false(has_ended(flood[i]));
}

/*
 * One source begins handshakes without end. Those of another, silent or not,
 * are older than all of them and stay.
 */
static void
a_flood_pushes_out_its_own(void **state)
{
	struct fixture *f = *state;
	struct peer *silent, *speaking, *flood[FLOOD], *peer;
	char byte;

	start(f, 1, "max_handshakes = 10;");
	silent = peer_tcp("127.0.0.1", f->port);
	speaking = peer_tcp("127.0.0.1", f->port);
	peer_send_hello(speaking, SIZE_MAX);
	assert_int_equal(recv(speaking->fd, &byte, 1, 0), 1);
	flood_from(f, "127.0.0.2", flood, 8);
	assert_false(has_ended(silent));
	assert_false(has_ended(speaking));
	assert_int_equal(stats_of(f).refused, FLOOD - 8);
	peer = peer_of(f, SUB);
	assert_int_equal(peer_ask_time(peer, SUB, NULL), WIRE_SUCCESS);
	for (int i = 0; i < FLOOD; i++)
		peer_free(flood[i]);
	peer_free(silent);
	peer_free(speaking);
	peer_free(peer);
}

/* From one address too, a flood of silent ones keeps nobody out who speaks. */
static void
a_silent_flood_keeps_nobody_out(void **state)
{
	struct fixture *f = *state;
	struct peer *speaking, *flood[FLOOD], *peer;
	char byte;

	start(f, 1, "max_handshakes_per_address = 5;");
	speaking = peer_tcp("127.0.0.1", f->port);
	peer_send_hello(speaking, SIZE_MAX);
	assert_int_equal(recv(speaking->fd, &byte, 1, 0), 1);
	flood_from(f, "127.0.0.1", flood, 4);
	assert_false(has_ended(speaking));
	for (int i = 0; i < 20; i++) {
		peer = peer_of(f, SUB);
		assert_int_equal(peer_ask_time(peer, SUB, NULL),
		    WIRE_SUCCESS);
		peer_free(peer);
	}
	assert_false(has_ended(speaking));
	for (int i = 0; i < FLOOD; i++)
		peer_free(flood[i]);
	peer_free(speaking);
}

/* How often memory was given back. */
int __wrap_malloc_trim(size_t pad);

static int trims;

int
__wrap_malloc_trim(size_t pad)
{
	(void)pad;
	trims++;
	return 1;
}

/* What a flood has taken goes back to the system when it is over, once. */
static void
memory_is_given_back(void **state)
{
	struct fixture *f = *state;
	struct peer *flood[300];

	start(f, 1, "");
	for (int i = 0; i < 300; i++)
		flood[i] = peer_tcp("127.0.0.1", f->port);
	await_connections(f, 300);
	trims = 0;
	kms_server_trim(f->server);
	assert_int_equal(trims, 0);
	for (int i = 0; i < 300; i++)
		peer_free(flood[i]);
	await_connections(f, 0);
	kms_server_trim(f->server);
	kms_server_trim(f->server);
#ifdef __GLIBC__
	assert_int_equal(trims, 1);
#endif
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

/*
 * Who is there is served before all are accepted who want in, of whom there
 * may be no end. On a busy machine the test may be late to look, not always.
 */
static void
accept_takes_turns(void **state)
{
	struct fixture *f = *state;
	struct peer *first, *flood[FLOOD];
	bool overtaken = false;
	char byte;

	for (int round = 0; round < 50 && !overtaken; round++) {
		listen_with(f, 1, "");
		first = peer_tcp("127.0.0.1", f->port);
		peer_send_hello(first, SIZE_MAX);
		for (int i = 0; i < FLOOD; i++)
			flood[i] = peer_tcp("127.0.0.1", f->port);
		serve(f);
		assert_int_equal(recv(first->fd, &byte, 1, 0), 1);
		overtaken = stats_of(f).connections < FLOOD;
		for (int i = 0; i < FLOOD; i++)
			peer_free(flood[i]);
		peer_free(first);
		shut_down(f);
	}
	assert_true(overtaken);
}

/* --- stop --- */

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
#define CASE(test) \
	cmocka_unit_test_setup_teardown(test, server_set_up, server_tear_down)
	const struct CMUnitTest tests[] = {
		CASE(port_in_use),
		CASE(bad_address),
		CASE(idle_ones_go_first),
		CASE(idle_ones_of_other_workers),
		CASE(one_client_has_enough),
		CASE(flood_on_many_workers),
		CASE(handshake_flood),
		CASE(a_flood_pushes_out_its_own),
		CASE(a_silent_flood_keeps_nobody_out),
		CASE(memory_is_given_back),
		CASE(no_files_left),
		CASE(accept_takes_turns),
		CASE(stop),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
