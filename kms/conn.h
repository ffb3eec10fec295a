/*
 * Connections of one worker thread: handshake, requests in, answers out.
 *
 *   HANDSHAKE -> IDLE <-> REQUEST <-> REPLY -> IDLE
 *
 * A handshake costs next to nothing until its peer's hello is there as a whole
 * (hello.h), and has to make room where there are too many (handshakes.h).
 * Each state has its time limit. A connection has at most one request and one
 * answer in memory: while an answer waits for its peer to read, nothing more
 * is read from that peer. What a peer does costs its own connection only.
 *
 * Everything in here belongs to the worker's thread, counters aside.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef KMS_CONN_H
#define KMS_CONN_H

#include <stdatomic.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/queue.h>

#include <openssl/ssl.h>

#include "kms/config.h"
#include "kms/handshakes.h"
#include "kms/keyring.h"
#include "kms/quota.h"

struct event_base;
struct kms_conn;

enum kms_conn_state {
	KMS_CONN_HANDSHAKE,		/* accepted, TLS not yet agreed */
	KMS_CONN_IDLE,			/* nothing under way */
	KMS_CONN_REQUEST,		/* a request has begun to arrive */
	KMS_CONN_REPLY,			/* an answer waits to be read */
	KMS_CONN_STATES
};

TAILQ_HEAD(kms_conn_list, kms_conn);

/* What the connections of one worker share. */
struct kms_conns {
	struct event_base *base;
	struct kms_keyring *keyring;
	struct kms_quota *quota;	/* of all workers */
	struct kms_config *config;	/* in force; the worker's reference */
	SSL_CTX *tls;			/* for new connections; likewise */
	size_t handshakes_max;		/* under way at a time, here */
	size_t handshakes_max_per_address;
	struct kms_handshakes *handshakes;
	uint8_t *out;			/* secure room for one answer */
	bool stopping;			/* close what has nothing under way */
	/* By state, those that are in it the longest first. */
	struct kms_conn_list list[KMS_CONN_STATES];

	/* Read by other threads as well. */
	atomic_size_t count[KMS_CONN_STATES];
	_Atomic int64_t oldest[KMS_CONN_STATES]; /* since when; or INT64_MAX */
	_Atomic uint64_t requests;	/* frames taken so far */
	_Atomic uint64_t refused;	/* handshakes failed so far */
};

/*
 * Prepare. base, keyring, quota, config, tls and the limits of handshakes are
 * the worker's to set.
 * Returns MASQ_STATUS_SUCCESS or MASQ_ERR_NOMEM; free after either.
 */
MASQ_MUST_USE MASQ_status_t kms_conns_init(struct kms_conns *conns);

/* Close all connections at once, and free. */
void kms_conns_free(struct kms_conns *conns);

/*
 * conns->tls is another than before: end in order what was let in by the
 * former one. An answer that waits for its peer is sent first; whoever comes
 * later with a request finds the connection closed, and may connect again.
 */
void kms_conns_renew(struct kms_conns *conns);

/*
 * Take over a connected socket that does not block, of a peer at this address.
 * True if another handshake had to make room for it.
 */
bool kms_conn_accept(struct kms_conns *conns, int fd,
    const struct sockaddr *address);

/* Close the connection that has been in this state longest, if there is one. */
bool kms_conn_evict(struct kms_conns *conns, enum kms_conn_state state);

/*
 * Answer what has arrived, close all that is idle, and the rest as it gets
 * done. The event loop ends with the last connection.
 */
void kms_conns_stop(struct kms_conns *conns);

/* Connections open at present. Any thread. */
size_t kms_conns_count(const struct kms_conns *conns);

#endif /* KMS_CONN_H */
