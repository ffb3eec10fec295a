/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include "kms/listen.h"

#include <errno.h>
#include <netdb.h>
#include <netinet/in.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "base/fail.h"
#include "base/host.h"

#define BACKLOG 1024
/*
 * Of a connection, each way: some hundred requests or answers, or half of the
 * largest one. By themselves they grow to megabytes, for peers that send and
 * do not read.
 */
#define BUFFER_LEN 32768
/* Times to look for one port that is free on all addresses. */
#define PORT_ATTEMPTS 20

void
kms_address_format(const struct sockaddr *address, char out[KMS_ADDRESS_ROOM])
{
	socklen_t len = address->sa_family == AF_INET6 ?
	    sizeof(struct sockaddr_in6) : sizeof(struct sockaddr_in);
	char host[KMS_ADDRESS_ROOM - 10], port[8];

	if ((address->sa_family != AF_INET && address->sa_family != AF_INET6) ||
	    getnameinfo(address, len, host, sizeof(host), port, sizeof(port),
	    NI_NUMERICHOST | NI_NUMERICSERV) != 0)
		(void)snprintf(out, KMS_ADDRESS_ROOM, "unknown address");
	else
		(void)snprintf(out, KMS_ADDRESS_ROOM,
		    address->sa_family == AF_INET6 ? "[%s]:%s" : "%s:%s",
		    host, port);
}

/* The port of a bound socket, 0 if that cannot be told. */
static int
port_of(int fd)
{
	struct sockaddr_storage bound;
	socklen_t len = sizeof(bound);

	memset(&bound, 0, sizeof(bound));
	if (getsockname(fd, (struct sockaddr *)&bound, &len) != 0)
		return 0;
	if (bound.ss_family == AF_INET6)
		return ntohs(((struct sockaddr_in6 *)&bound)->sin6_port);
	return ntohs(((struct sockaddr_in *)&bound)->sin_port);
}

static void
with_port(const struct addrinfo *ai, int port,
    struct sockaddr_storage *address)
{
	memcpy(address, ai->ai_addr, ai->ai_addrlen);
	if (ai->ai_family == AF_INET6)
		((struct sockaddr_in6 *)address)->sin6_port =
		    htons((uint16_t)port);
	else
		((struct sockaddr_in *)address)->sin_port =
		    htons((uint16_t)port);
}

/*
 * Bind one socket, or -1. Only `::` takes IPv4 as well, so that no two of a
 * name's addresses are in each other's way.
 */
static int
bind_one(const struct addrinfo *ai, int port, bool shared)
{
	struct sockaddr_storage address;
	int fd, on = 1, only6 = 1, room = BUFFER_LEN, saved;

	with_port(ai, port, &address);
	if (ai->ai_family == AF_INET6)
		only6 = !IN6_IS_ADDR_UNSPECIFIED(
		    &((struct sockaddr_in6 *)&address)->sin6_addr);
	fd = socket(ai->ai_family, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK,
	    0);
	if (fd < 0)
		return -1;
	/* What is accepted has them from here. */
	(void)setsockopt(fd, SOL_SOCKET, SO_RCVBUF, &room, sizeof(room));
	(void)setsockopt(fd, SOL_SOCKET, SO_SNDBUF, &room, sizeof(room));
	if (setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof(on)) == 0 &&
	    (!shared || setsockopt(fd, SOL_SOCKET, SO_REUSEPORT, &on,
	    sizeof(on)) == 0) && (ai->ai_family != AF_INET6 ||
	    setsockopt(fd, IPPROTO_IPV6, IPV6_V6ONLY, &only6,
	    sizeof(only6)) == 0) && bind(fd, (struct sockaddr *)&address,
	    ai->ai_addrlen) == 0)
		return fd;
	saved = errno;
	(void)close(fd);
	errno = saved;
	return -1;
}

/*
 * Sockets of all workers on one address. A socket that shares its port would
 * also share it with another server of the same user, unnoticed: so one that
 * does not tries the port first.
 */
static bool
bind_workers(const struct addrinfo *ai, int *port, int *fds, size_t workers)
{
	size_t done = 0;
	int probe, saved;

	if (*port != 0) {
		probe = bind_one(ai, *port, false);
		if (probe < 0)
			return false;
		(void)close(probe);
	}
	for (; done < workers; done++) {
		fds[done] = bind_one(ai, *port, true);
		if (fds[done] < 0 || listen(fds[done], BACKLOG) != 0)
			break;
		if (*port == 0)
			*port = port_of(fds[done]);
	}
	if (done == workers)
		return true;
	saved = errno;
	for (size_t i = 0; i <= done; i++)
		if (fds[i] >= 0)
			(void)close(fds[i]);
	errno = saved;
	return false;
}

/* This machine does not have that kind of address. */
static bool
is_absent(int error)
{
	return error == EADDRNOTAVAIL || error == EAFNOSUPPORT ||
	    error == EPROTONOSUPPORT;
}

static void
close_all(struct kms_listen *listen)
{
	for (size_t i = 0; i < listen->addresses * listen->workers; i++)
		if (listen->fds[i] >= 0)
			(void)close(listen->fds[i]);
	listen->addresses = 0;
}

/* Same address as an earlier one of the list? Resolvers do repeat. */
static bool
is_repeated(const struct addrinfo *first, const struct addrinfo *ai)
{
	for (; first != ai; first = first->ai_next)
		if (first->ai_addrlen == ai->ai_addrlen && memcmp(
		    first->ai_addr, ai->ai_addr, ai->ai_addrlen) == 0)
			return true;
	return false;
}

static void
describe(const struct addrinfo *ai, int port, char out[KMS_ADDRESS_ROOM])
{
	struct sockaddr_storage address;

	with_port(ai, port, &address);
	kms_address_format((struct sockaddr *)&address, out);
}

/*
 * Bind every address of the list. Returns 0, or the errno of the address that
 * is named in `failed`.
 */
static int
bind_all(const struct addrinfo *list, int port, struct kms_listen *listen,
    char failed[KMS_ADDRESS_ROOM])
{
	int absent = EADDRNOTAVAIL;

	for (const struct addrinfo *ai = list; ai != NULL; ai = ai->ai_next) {
		size_t at = listen->addresses;

		if (at == KMS_LISTEN_ADDRESSES_MAX || is_repeated(list, ai))
			continue;
		if (bind_workers(ai, &port, listen->fds + at *
		    listen->workers, listen->workers)) {
			describe(ai, port, listen->name[at]);
			listen->addresses++;
			continue;
		}
		absent = errno;
		describe(ai, port, failed);
		if (!is_absent(absent))
			return absent;
	}
	return listen->addresses > 0 ? 0 : absent;
}

static const char *
advice(int error)
{
	switch (error) {
	case EADDRINUSE:
		return "; another program listens there, choose a port with -p";
	case EADDRNOTAVAIL:
		return "; it is no address of this machine, choose one with -a";
	case EACCES:
		return "; choose a port from 1024 on with -p";
	default:
		return "";
	}
}

/* The addresses of a host, to be given back with freeaddrinfo(). */
static MASQ_status_t
find(const char *host, struct addrinfo **list)
{
	const struct addrinfo hints = {.ai_socktype = SOCK_STREAM,
	    .ai_flags = AI_PASSIVE};
	struct host parsed;
	int error;

	if (host_parse("the address to listen on", host, &parsed) !=
	    MASQ_STATUS_SUCCESS)
		return MASQ_ERR_NO_CONN;
	if (parsed.port != 0)
		return fail(MASQ_ERR_NO_CONN, "the address to listen on, %s, "
		    "is given without a port; the port goes with -p", host);
	error = getaddrinfo(parsed.is_address ? parsed.name :
	    parsed.certified, NULL, &hints, list);
	if (error == 0)
		return MASQ_STATUS_SUCCESS;
	if (error == EAI_NONAME)
		return fail(MASQ_ERR_NO_CONN, "cannot find address %s: there "
		    "is no host of this name; choose an address of this "
		    "machine with -a", host);
	return fail(MASQ_ERR_NO_CONN, "cannot find address %s: %s", host,
	    error == EAI_SYSTEM ? strerror(errno) : gai_strerror(error));
}

MASQ_status_t
kms_listen_check(const char *host)
{
	struct addrinfo *list;
	MASQ_status_t status = find(host, &list);
	bool any = false;
	int fd;

	if (status != MASQ_STATUS_SUCCESS)
		return status;
	/* On any port, and without listening: nobody notices. */
	for (const struct addrinfo *ai = list; ai != NULL && !any;
	    ai = ai->ai_next) {
		fd = bind_one(ai, 0, false);
		any = fd >= 0;
		if (any)
			(void)close(fd);
	}
	freeaddrinfo(list);
	return any ? status : fail(MASQ_ERR_NO_CONN, "cannot listen on %s: "
	    "%s%s", host, strerror(errno), advice(errno));
}

MASQ_status_t
kms_listen_open(const char *host, int port, size_t workers,
    struct kms_listen *listen)
{
	int attempts = port == 0 ? PORT_ATTEMPTS : 1, error;
	char failed[KMS_ADDRESS_ROOM] = "";
	MASQ_status_t status;
	struct addrinfo *list;

	memset(listen, 0, sizeof(*listen));
	listen->workers = workers;
	listen->fds = calloc(workers * KMS_LISTEN_ADDRESSES_MAX,
	    sizeof(*listen->fds));
	if (listen->fds == NULL)
		return fail(MASQ_ERR_NOMEM, "out of memory");
	status = find(host, &list);
	if (status != MASQ_STATUS_SUCCESS) {
		kms_listen_close(listen);
		return status;
	}
	do {
		close_all(listen);
		error = bind_all(list, port, listen, failed);
	} while (error == EADDRINUSE && --attempts > 0);
	freeaddrinfo(list);
	if (error == 0)
		return MASQ_STATUS_SUCCESS;
	kms_listen_close(listen);
	return fail(MASQ_ERR_NO_CONN, "cannot listen on %s: %s%s", failed,
	    strerror(error), advice(error));
}

int
kms_listen_take(struct kms_listen *listen, size_t worker, size_t address)
{
	int *fd = &listen->fds[address * listen->workers + worker];
	int taken = *fd;

	*fd = -1;
	return taken;
}

void
kms_listen_close(struct kms_listen *listen)
{
	if (listen->fds != NULL)
		close_all(listen);
	free(listen->fds);
	listen->fds = NULL;
}
