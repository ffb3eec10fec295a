/*
 * What conn.c, the life of a connection, and admit.c, its first part up to a
 * client that is let in, have in common.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef KMS_CONN_INTERNAL_H
#define KMS_CONN_INTERNAL_H

#include <stdbool.h>
#include <stdint.h>

#include <event2/event_struct.h>

#include "kms/conn.h"
#include "kms/log.h"

/* Requests with topics of usual length need no allocation. */
#define KMS_CONN_IN_ROOM 512

struct kms_conn {
	TAILQ_ENTRY(kms_conn) link;	/* in conns->list[state] */
	struct kms_conns *conns;
	enum kms_conn_state state;
	int64_t since_ns;		/* in this state */
	struct event readable, writable, timer;
	struct kms_handshake handshake;
	SSL *ssl;			/* NULL: no hello yet */
	int fd;
	int hello_len;			/* as far as known; of hello.c */
	unsigned int reads;		/* in this turn */
	char peer[MASQ_CLIENTID_LEN + 1]; /* "" before the handshake is done */
	uint8_t key[KMS_CLIENT_KEY_LEN];
	struct kms_member *member;	/* NULL before the handshake is done */
	uint8_t *in;			/* small, or malloc'ed */
	size_t in_room, in_len;
	uint8_t *out;			/* secure, the answer that waits */
	size_t out_len;
	uint8_t small[KMS_CONN_IN_ROOM];
};

/* --- conn.c --- */

/* Begin to be in a state: at the end of its list, with its time limit. */
void kms_conn_enter(struct kms_conn *conn, enum kms_conn_state state);

/* Log one line about a connection: who, where from, and what. */
void kms_conn_log(enum kms_log_level level, const struct kms_conn *conn,
    const char *what, const char *why);

/* Close; with a goodbye where TLS is in a state to say one. */
void kms_conn_close(struct kms_conn *conn, bool goodbye);

/* Wait until TLS can go on. False, and closed, if it never can. */
bool kms_conn_wait(struct kms_conn *conn, int result);

/* Answer what has arrived, and read on until nothing is there. */
void kms_conn_serve(struct kms_conn *conn);

/* --- admit.c --- */

/*
 * Go on with a handshake as far as that is possible now; from its end on the
 * connection is a client's, or closed.
 */
void kms_conn_handshake(struct kms_conn *conn);

/* Have room for one more handshake. True if another one had to go for it. */
bool kms_conn_displace(struct kms_conns *conns,
    const struct sockaddr *address);

#endif /* KMS_CONN_INTERNAL_H */
