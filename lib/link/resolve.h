/*
 * From a host's name to its addresses, within a deadline.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef LINK_RESOLVE_H
#define LINK_RESOLVE_H

#include <stddef.h>
#include <sys/socket.h>

#include "link/wait.h"

#define RESOLVE_MAX 8			/* addresses that are tried */

struct addresses {
	size_t count;
	struct sockaddr_storage addr[RESOLVE_MAX];
	socklen_t len[RESOLVE_MAX];
};

/*
 * Addresses of a name, IPv4 or IPv6 address, in the order in which the system
 * wants them tried. A name is looked up in a thread of its own, since
 * getaddrinfo(3) knows no deadline; a thread that is still waiting for a name
 * server when the time is up ends by itself.
 *
 * Returns 0, or an errno with a sentence in fail_text(): ENXIO when there is no
 * such host, EAGAIN when the name server cannot tell at present, ETIMEDOUT,
 * ECANCELED, ENOMEM or another.
 */
int resolve(const char *host, int port, const struct wait *wait,
    struct addresses *out);

#endif /* LINK_RESOLVE_H */
