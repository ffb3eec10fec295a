/*
 * A client's line to its key management server: mutual TLS 1.3, one request to
 * one response, kept open and reopened on demand.
 *
 * Any thread may call; requests queue up behind one connection. A server that
 * closes after each answer works just as well as one that keeps it open.
 *
 * A connection that breaks before it gave a byte of an answer is opened again
 * at once and the request sent again, once. A server that answered the last
 * time and now refuses connections, or breaks them off, is probably being
 * restarted: it is tried again after short pauses of LINK_RESTART_MS in all.
 * The rest of LINK_WAIT_MS is for tries after a pause, by those who ask then.
 *
 * When the server cannot be reached, requests fail at once until a back-off of
 * 1 s to 60 s (doubling, with jitter) allows the next attempt. Waiting takes at
 * most LINK_WAIT_MS in all for one outage; when that is used up (a silent
 * server), attempts go on in a thread that nobody waits for.
 *
 * A child after fork(2) opens its own connection. Fork while no other thread
 * of the application is in here; the one that asks on by itself is seen to.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef LINK_LINK_H
#define LINK_LINK_H

#include <stddef.h>
#include <stdint.h>

#include "link/credentials.h"
#include "masqlib.h"
#include "wire/kms_msg.h"

#define LINK_WAIT_MS 2000
#define LINK_RESTART_MS 1700		/* of LINK_WAIT_MS */
#define LINK_BACKOFF_MIN_MS 1000
#define LINK_BACKOFF_MAX_MS 60000

struct link;

/*
 * Prepare a line; does not connect. Files that are renewed later are taken over
 * with the next connection, if the client stays the same.
 *
 * host, port   host as in host.h, NULL is 127.0.0.1; port 0 or less is that of
 *              host, else MASQ_KMS_DFLT_PORT
 * own          is copied
 * client_id    receives the 16-character client id that the certificate
 *              names, and a NUL
 * link         receives the line, for link_close()
 *
 * Returns MASQ_STATUS_SUCCESS, MASQ_ERR_TLS_INIT (a file is unreadable or not
 * what it should be, key and certificate do not match), MASQ_ERR_INVAL (host
 * or port), MASQ_ERR_CRYPTO or MASQ_ERR_NOMEM.
 */
MASQ_MUST_USE MASQ_status_t link_open(const char *host, int port,
    const struct credentials *own, char client_id[MASQ_CLIENTID_LEN + 1],
    struct link **link);

/*
 * A secret that only this client has, the same each time: of its private key,
 * which it does not give away.
 * Returns MASQ_STATUS_SUCCESS or MASQ_ERR_TLS_INIT.
 */
#define LINK_SECRET_LEN 32
MASQ_MUST_USE MASQ_status_t link_secret(const struct link *link,
    uint8_t secret[LINK_SECRET_LEN]);

/* What the server answered. Wipe `frame` after use if it carries a key. */
struct link_answer {
	struct wire_response response;	/* points into frame */
	size_t frame_len;
	uint8_t frame[WIRE_FRAME_MAX];
};

/*
 * Send one request and wait for its response.
 *
 * Returns MASQ_STATUS_SUCCESS when the server answered with reason 0;
 * MASQ_ERR_KMS when it could not be reached, broke off, answered with
 * something else than a response of the right type, or refused
 * (answer->response.reason is then not 0, otherwise it is 0). That it could
 * not be reached, other than for a certificate, is fail_for_now();
 * MASQ_ERR_INVAL when the request cannot be encoded; MASQ_ERR_CRYPTO;
 * MASQ_ERR_NOMEM.
 */
MASQ_MUST_USE MASQ_status_t link_request(struct link *link,
    const struct wire_request *request, struct link_answer *answer);

/*
 * Why the server was not reached the last time: ECONNREFUSED, ETIMEDOUT,
 * EACCES (one side does not accept the other's certificate) or another errno;
 * 0 after an answer.
 */
int link_errno(struct link *link);

/* How many connections there have been; without a lock. */
unsigned link_connections(struct link *link);

/*
 * Have what the server answers in the background, the time, handed to a
 * function. It runs in a thread of the link's, not in a fork(2)ed child, until
 * link_close() returns, and must not call the link but for
 * link_connections(). Set before the first request.
 */
void link_on_time(struct link *link, void (*on_time)(void *arg,
    const struct wire_response *response), void *arg);

/*
 * Ask for the time in the background, unless the connection is in use; does
 * not wait. Meanwhile other requests wait for their turn.
 */
void link_probe(struct link *link);

/* Close and free. NULL is ignored. */
void link_close(struct link *link);

#endif /* LINK_LINK_H */
