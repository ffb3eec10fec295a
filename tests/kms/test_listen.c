/*
 * Listening sockets: addresses, names, ports, and what is in the way.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include "kms/listen.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "base/fail.h"

/* Its fail() is not ours, so it comes last. */
#include <cmocka.h>

static int
port_of(const char *name)
{
	return (int)strtol(strrchr(name, ':') + 1, NULL, 10);
}

static int
bound_port(int fd)
{
	struct sockaddr_in address;
	socklen_t len = sizeof(address);

	assert_int_equal(getsockname(fd, (struct sockaddr *)&address, &len),
	    0);
	return ntohs(address.sin_port);
}

static void
refused(void **state)
{
	static const struct {
		const char *host;
		const char *says;
	} cases[] = {
		/* No name server has to be asked for this one. */
		{"a..b", "cannot find"},
		{"192.0.2.1", "no address of this machine"},
		{"", "is empty"},
		{"127.0.0.1:5", "-p"},
		{"[::1", "write a name or an address alone"},
	};
	struct kms_listen l;

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		assert_int_equal(kms_listen_open(cases[i].host, 0, 1, &l),
		    MASQ_ERR_NO_CONN);
		if (strstr(fail_text(), cases[i].says) == NULL)
			fail_msg("%s: %s", cases[i].host, fail_text());
	}
}

/* All workers share one port, and nobody else gets it. */
static void
workers_share(void **state)
{
	enum { WORKERS = 4 };
	struct kms_listen l, other;
	int port, fd;

	(void)state;
	assert_int_equal(kms_listen_open("127.0.0.1", 0, WORKERS, &l),
	    MASQ_STATUS_SUCCESS);
	assert_int_equal(l.addresses, 1);
	port = port_of(l.name[0]);
	assert_true(port > 0);
	assert_int_equal(kms_listen_open("127.0.0.1", port, WORKERS, &other),
	    MASQ_ERR_NO_CONN);
	assert_non_null(strstr(fail_text(), "-p"));
	for (size_t i = 0; i < WORKERS; i++) {
		fd = kms_listen_take(&l, i, 0);
		assert_true(fd >= 0);
		assert_int_equal(bound_port(fd), port);
		assert_int_equal(kms_listen_take(&l, i, 0), -1);
		assert_int_equal(close(fd), 0);
	}
	kms_listen_close(&l);
	/* Free again at once. */
	assert_int_equal(kms_listen_open("127.0.0.1", port, WORKERS, &other),
	    MASQ_STATUS_SUCCESS);
	assert_int_equal(port_of(other.name[0]), port);
	kms_listen_close(&other);
}

/* What a peer sends that nobody reads, or does not read, stays small. */
static void
buffers_are_bounded(void **state)
{
	static const int buffers[] = {SO_RCVBUF, SO_SNDBUF};
	struct sockaddr_in address = {.sin_family = AF_INET,
	    .sin_addr = {htonl(INADDR_LOOPBACK)}};
	struct pollfd ready = {.events = POLLIN};
	struct kms_listen l;
	int fd, client, room;
	socklen_t len;

	(void)state;
	assert_int_equal(kms_listen_open("127.0.0.1", 0, 1, &l),
	    MASQ_STATUS_SUCCESS);
	ready.fd = kms_listen_take(&l, 0, 0);
	address.sin_port = htons((uint16_t)port_of(l.name[0]));
	client = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
	assert_true(client >= 0);
	assert_int_equal(connect(client, (struct sockaddr *)&address,
	    sizeof(address)), 0);
	assert_int_equal(poll(&ready, 1, 60000), 1);
	fd = accept(ready.fd, NULL, NULL);
	assert_true(fd >= 0);
	for (size_t i = 0; i < sizeof(buffers) / sizeof(buffers[0]); i++) {
		len = sizeof(room);
		assert_int_equal(getsockopt(fd, SOL_SOCKET, buffers[i], &room,
		    &len), 0);
		assert_true(room <= 65536);
	}
	(void)close(fd);
	(void)close(client);
	(void)close(ready.fd);
	kms_listen_close(&l);
}

/* The same port on each address of a name. */
static void
name(void **state)
{
	struct kms_listen l;

	(void)state;
	assert_int_equal(kms_listen_open("localhost", 0, 2, &l),
	    MASQ_STATUS_SUCCESS);
	assert_true(l.addresses >= 1);
	for (size_t i = 1; i < l.addresses; i++) {
		assert_int_equal(port_of(l.name[i]), port_of(l.name[0]));
		assert_string_not_equal(l.name[i], l.name[0]);
	}
	kms_listen_close(&l);
}

/* Addresses as people write them. */
static void
spellings(void **state)
{
	static const char *const hosts[] = {" 127.0.0.1 ", "LOCALHOST",
	    "Localhost."};
	struct kms_listen l;

	(void)state;
	for (size_t i = 0; i < 3; i++) {
		if (kms_listen_open(hosts[i], 0, 1, &l) !=
		    MASQ_STATUS_SUCCESS)
			fail_msg("%s: %s", hosts[i], fail_text());
		kms_listen_close(&l);
	}
}

static void
format(void **state)
{
	struct sockaddr_in in4 = {.sin_family = AF_INET,
	    .sin_port = htons(56788)};
	struct sockaddr_in6 in6 = {.sin6_family = AF_INET6,
	    .sin6_port = htons(1), .sin6_addr = IN6ADDR_LOOPBACK_INIT};
	struct sockaddr unknown = {.sa_family = AF_UNIX};
	char out[KMS_ADDRESS_ROOM];

	(void)state;
	in4.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	kms_address_format((struct sockaddr *)&in4, out);
	assert_string_equal(out, "127.0.0.1:56788");
	kms_address_format((struct sockaddr *)&in6, out);
	assert_string_equal(out, "[::1]:1");
	kms_address_format(&unknown, out);
	assert_string_equal(out, "unknown address");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(refused),
		cmocka_unit_test(workers_share),
		cmocka_unit_test(buffers_are_bounded),
		cmocka_unit_test(name),
		cmocka_unit_test(spellings),
		cmocka_unit_test(format),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
