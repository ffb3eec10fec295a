/*
 * Listening sockets: one for each worker on each address that a host name has.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef KMS_LISTEN_H
#define KMS_LISTEN_H

#include <stddef.h>

#include "masqlib.h"

#define KMS_LISTEN_ADDRESSES_MAX 16
/* "[address%interface]:port" and a NUL. */
#define KMS_ADDRESS_ROOM 80

struct sockaddr;

struct kms_listen {
	size_t addresses;		/* how many addresses are listened on */
	size_t workers;
	char name[KMS_LISTEN_ADDRESSES_MAX][KMS_ADDRESS_ROOM];
	int *fds;			/* of listen.c */
};

/* Is this an address of this machine, or a name of some? As below. */
MASQ_MUST_USE MASQ_status_t kms_listen_check(const char *host);

/*
 * Listen.
 *
 * host     IPv4 or IPv6 address or name; a name's addresses are all used,
 *          those of a kind that this machine does not have are left out
 * port     0: any that is free, the same on all addresses
 * workers  sockets for each address; they share its connections
 *
 * Returns MASQ_STATUS_SUCCESS, MASQ_ERR_NO_CONN (fail_text() says why, and
 * what to do) or MASQ_ERR_NOMEM.
 */
MASQ_MUST_USE MASQ_status_t kms_listen_open(const char *host, int port,
    size_t workers, struct kms_listen *listen);

/*
 * Take over the socket, which does not block, of one worker on one address;
 * -1 if it was taken before.
 */
int kms_listen_take(struct kms_listen *listen, size_t worker, size_t address);

/* Close what was not taken over, and free. */
void kms_listen_close(struct kms_listen *listen);

/* "127.0.0.1:56788" or "[::1]:56788" of a socket address. */
void kms_address_format(const struct sockaddr *address,
    char out[KMS_ADDRESS_ROOM]);

#endif /* KMS_LISTEN_H */
