/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include "base/host.h"

#include <netdb.h>
#include <stddef.h>
#include <string.h>
#include <sys/socket.h>

#include "base/cursor.h"
#include "base/fail.h"

#define BLANKS " \t\r\n"
#define PORT_MAX 65535

/* A number from 1 to 65535, or 0. */
static int
parse_port(struct slice s)
{
	int port = 0;

	if (s.len == 0 || s.len > 5)
		return 0;
	for (size_t i = 0; i < s.len; i++) {
		if (s.ptr[i] < '0' || s.ptr[i] > '9')
			return 0;
		port = 10 * port + (s.ptr[i] - '0');
	}
	return port <= PORT_MAX ? port : 0;
}

static struct slice
without_blanks(const char *text)
{
	size_t len;

	text += strspn(text, BLANKS);
	len = strlen(text);
	while (len > 0 && strchr(BLANKS, text[len - 1]) != NULL)
		len--;
	return (struct slice){(const uint8_t *)text, len};
}

/*
 * Divide "name:port" and "[address]:port". An address of IPv6 has more than
 * one colon. False if it is neither.
 */
static bool
divide(struct slice all, struct slice *name, struct slice *port)
{
	const uint8_t *end = all.ptr + all.len;
	const uint8_t *colon = memchr(all.ptr, ':', all.len);
	const uint8_t *close;

	*name = all;
	*port = (struct slice){NULL, 0};
	if (all.ptr[0] == '[') {
		close = memchr(all.ptr, ']', all.len);
		if (close == NULL)
			return false;
		*name = (struct slice){all.ptr + 1,
		    (size_t)(close - all.ptr) - 1};
		if (close + 1 == end)
			return memchr(name->ptr, ':', name->len) != NULL;
		colon = close + 1;
		if (*colon != ':')
			return false;
	} else if (colon == NULL || memchr(colon + 1, ':',
	    (size_t)(end - colon) - 1) != NULL) {
		return true;
	} else {
		name->len = (size_t)(colon - all.ptr);
	}
	*port = (struct slice){colon + 1, (size_t)(end - colon) - 1};
	return true;
}

/* Write an address in its usual form. False if the name is no address. */
static bool
take_address(struct host *host)
{
	const struct addrinfo hints = {
		.ai_flags = AI_NUMERICHOST,
		.ai_socktype = SOCK_STREAM
	};
	struct addrinfo *list;
	bool ok;

	if (getaddrinfo(host->name, NULL, &hints, &list) != 0)
		return false;
	ok = getnameinfo(list->ai_addr, list->ai_addrlen, host->certified,
	    sizeof(host->certified), NULL, 0, NI_NUMERICHOST) == 0;
	freeaddrinfo(list);
	if (ok)
		host->certified[strcspn(host->certified, "%")] = '\0';
	return ok;
}

/* Letters, digits, hyphens and dots; people use underscores too. */
static bool
take_name(struct host *host)
{
	size_t len = strlen(host->name);

	for (size_t i = 0; i < len; i++) {
		char *c = &host->name[i];

		if (*c >= 'A' && *c <= 'Z')
			*c = (char)(*c - 'A' + 'a');
		if (!(*c >= 'a' && *c <= 'z') && !(*c >= '0' && *c <= '9') &&
		    strchr("-._", *c) == NULL)
			return false;
	}
	memcpy(host->certified, host->name, len + 1);
	if (len > 1 && host->certified[len - 1] == '.')
		host->certified[len - 1] = '\0';
	return true;
}

static bool
is_ascii(struct slice s)
{
	for (size_t i = 0; i < s.len; i++)
		if (s.ptr[i] >= 0x80)
			return false;
	return true;
}

static MASQ_status_t
bad_host(const char *what, struct slice all)
{
	const char *remedy = "write a name or an address alone, with :port "
	    "behind it if need be, as in kms.example.org:56788 or "
	    "[2001:db8::7]:56788";

	if (all.len == 0)
		return fail(MASQ_ERR_INVAL, "%s is empty", what);
	if (!is_ascii(all))
		remedy = "write it in its ASCII form, which begins with xn-- "
		    "(idn2 NAME prints it)";
	else if (memchr(all.ptr, '%', all.len) != NULL)
		remedy = "what follows % must be a network interface of this "
		    "machine, as in fe80::1%eth0";
	return fail(MASQ_ERR_INVAL, "%s, \"%.*s\", is no host: %s", what,
	    (int)(all.len < HOST_LEN_MAX ? all.len : HOST_LEN_MAX), all.ptr,
	    remedy);
}

MASQ_status_t
host_parse(const char *what, const char *text, struct host *host)
{
	struct slice all = without_blanks(text), name, port;

	memset(host, 0, sizeof(*host));
	if (all.len == 0 || !is_ascii(all) || !divide(all, &name, &port) ||
	    name.len == 0 || name.len > HOST_LEN_MAX)
		return bad_host(what, all);
	memcpy(host->name, name.ptr, name.len);
	host->is_address = take_address(host);
	if (!host->is_address && !take_name(host))
		return bad_host(what, all);
	if (port.ptr == NULL)
		return MASQ_STATUS_SUCCESS;
	host->port = parse_port(port);
	return host->port != 0 ? MASQ_STATUS_SUCCESS : bad_host(what, all);
}
