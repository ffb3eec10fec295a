/*
 * One TLS connection to a key management server. One thread at a time.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef LINK_CONN_H
#define LINK_CONN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "link/tls.h"
#include "link/wait.h"
#include "masqlib.h"

struct conn;

/*
 * Connect and shake hands, trying each address of the host. *conn is there for
 * conn_close() from the start, should a child after fork(2) come between.
 *
 * tls      must outlive the connection
 * error    receives an errno when it fails; EACCES when one side does not
 *          accept the other's certificate
 *
 * Returns MASQ_STATUS_SUCCESS, MASQ_ERR_KMS, MASQ_ERR_CRYPTO or
 * MASQ_ERR_NOMEM.
 */
MASQ_MUST_USE MASQ_status_t conn_open(struct tls *tls, const char *host,
    int port, const struct wait *wait, struct conn **conn, int *error);

/* Still open, and nothing unasked for in it? Does not wait. */
bool conn_usable(struct conn *conn);

/*
 * Send a request and receive one frame, of at most *answer_len bytes.
 *
 * answer_len  receives the bytes of the answer, or of what there was of it
 *             before it broke off
 *
 * Returns MASQ_STATUS_SUCCESS or MASQ_ERR_KMS; only conn_close() may follow
 * the latter.
 */
MASQ_MUST_USE MASQ_status_t conn_exchange(struct conn *conn,
    const uint8_t *request, size_t request_len, const struct wait *wait,
    uint8_t *answer, size_t *answer_len, int *error);

/*
 * Close without a word on the wire, so that a child after fork(2) can drop its
 * copy of the parent's connection. NULL is ignored.
 */
void conn_close(struct conn *conn);

#endif /* LINK_CONN_H */
