/*
 * The front of a connection: whole hellos, parts of them, and what is none.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include "kms/hello.h"

#include <netinet/in.h>
#include <poll.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cmocka.h>

#define PATIENCE_MS 60000

/* A connection over TCP: [0] is the server's end. */
static void
connect_pair(int fds[2])
{
	struct sockaddr_in address = {.sin_family = AF_INET,
	    .sin_addr = {htonl(INADDR_LOOPBACK)}};
	socklen_t len = sizeof(address);
	int listener = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);

	assert_true(listener >= 0);
	assert_int_equal(bind(listener, (struct sockaddr *)&address, len), 0);
	assert_int_equal(listen(listener, 1), 0);
	assert_int_equal(getsockname(listener, (struct sockaddr *)&address,
	    &len), 0);
	fds[1] = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
	assert_true(fds[1] >= 0);
	assert_int_equal(connect(fds[1], (struct sockaddr *)&address, len),
	    0);
	fds[0] = accept(listener, NULL, NULL);
	assert_true(fds[0] >= 0);
	(void)close(listener);
}

static void
close_pair(int fds[2])
{
	(void)close(fds[0]);
	(void)close(fds[1]);
}

static void
send_bytes(int fd, const void *bytes, size_t len)
{
	assert_int_equal(send(fd, bytes, len, MSG_NOSIGNAL), (ssize_t)len);
}

/* Wait until the socket says that it can be read. */
static void
await(int fd)
{
	struct pollfd ready = {.fd = fd, .events = POLLIN};

	assert_int_equal(poll(&ready, 1, PATIENCE_MS), 1);
}

static int
is_readable(int fd)
{
	struct pollfd ready = {.fd = fd, .events = POLLIN};

	return poll(&ready, 1, 0) == 1;
}

static void
what_is_no_hello(void **state)
{
	static const struct {
		const char *bytes;
		size_t len;
	} cases[] = {
		{"GET / HTTP/1.1\r\n\r\n", 18},
		{"\x10\x0d\x00\x04MQTT", 8},
		{"\x00", 1},
		{"\x15\x03\x03\x00\x02\x02\x28", 7},	/* an alert */
		{"\x17\x03\x03\x00\x01x", 6},		/* data */
		{"\x16\x02", 2},			/* SSL 2 */
		{"\x16\x03\x01\x00\x00", 5},		/* nothing */
		{"\x16\x03\x01\x40\x01", 5},		/* too much */
	};

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		int fds[2], wanted = 0;

		connect_pair(fds);
		send_bytes(fds[1], cases[i].bytes, cases[i].len);
		await(fds[0]);
		if (kms_hello_look(fds[0], &wanted) != KMS_HELLO_NO_TLS)
			fail_msg("case %zu", i);
		close_pair(fds);
	}
}

/* Nobody is woken for a byte of it, only for the head and for the whole. */
static void
a_hello_in_parts(void **state)
{
	static uint8_t hello[5 + 16384] = {22, 3, 1, 0x40, 0};
	int fds[2], wanted = 0;

	(void)state;
	connect_pair(fds);
	assert_int_equal(kms_hello_look(fds[0], &wanted), KMS_HELLO_PART);
	send_bytes(fds[1], hello, 1);
	await(fds[0]);
	assert_int_equal(kms_hello_look(fds[0], &wanted), KMS_HELLO_PART);
	send_bytes(fds[1], hello + 1, 1);
	assert_false(is_readable(fds[0]));
	send_bytes(fds[1], hello + 2, 3);
	await(fds[0]);
	assert_int_equal(kms_hello_look(fds[0], &wanted), KMS_HELLO_PART);
	send_bytes(fds[1], hello + 5, sizeof(hello) - 6);
	assert_false(is_readable(fds[0]));
	send_bytes(fds[1], hello, 1);
	await(fds[0]);
	assert_int_equal(kms_hello_look(fds[0], &wanted), KMS_HELLO_WHOLE);

	/* Nothing was taken, and one byte more wakes as ever. */
	assert_int_equal(recv(fds[0], hello, sizeof(hello), MSG_WAITALL),
	    (ssize_t)sizeof(hello));
	send_bytes(fds[1], hello, 1);
	await(fds[0]);
	close_pair(fds);
}

static void
a_hello_at_once(void **state)
{
	static const uint8_t hello[] = {22, 3, 1, 0, 2, 1, 0};
	int fds[2], wanted = 0;

	(void)state;
	connect_pair(fds);
	send_bytes(fds[1], hello, sizeof(hello));
	await(fds[0]);
	assert_int_equal(kms_hello_look(fds[0], &wanted), KMS_HELLO_WHOLE);
	close_pair(fds);
}

/* Whoever ends in the middle wakes as well, and TLS sees the end. */
static void
a_peer_that_goes(void **state)
{
	int fds[2], wanted = 0;

	(void)state;
	connect_pair(fds);
	assert_int_equal(shutdown(fds[1], SHUT_WR), 0);
	await(fds[0]);
	assert_int_equal(kms_hello_look(fds[0], &wanted), KMS_HELLO_GONE);
	close_pair(fds);

	connect_pair(fds);
	send_bytes(fds[1], "\x16\x03\x01\x01\x00half", 9);
	await(fds[0]);
	assert_int_equal(kms_hello_look(fds[0], &wanted), KMS_HELLO_PART);
	assert_int_equal(shutdown(fds[1], SHUT_WR), 0);
	await(fds[0]);
	assert_int_equal(kms_hello_look(fds[0], &wanted), KMS_HELLO_WHOLE);
	close_pair(fds);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_is_no_hello),
		cmocka_unit_test(a_hello_in_parts),
		cmocka_unit_test(a_hello_at_once),
		cmocka_unit_test(a_peer_that_goes),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
