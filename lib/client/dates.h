/*
 * What time it is, and which dates a publisher may use: as the server says,
 * but not for ever. Its clock may have been wrong.
 *
 * A publisher asks again every CLOCK_RESYNC_S, and when no date to come after
 * the present one is known; a client that asks for private keys asks for the
 * time with one. After CLOCK_DOUBT_RESYNC_S they do so while the server's clock
 * and that of this machine are far apart, and when a connection to the server,
 * or a publisher's to the broker, is a new one. Whoever has a valid date does
 * not wait for that: the server is asked in the background. The latest answer
 * counts, also where it takes back what was announced before; then a sentence
 * says so (session_warn()).
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef CLIENT_DATES_H
#define CLIENT_DATES_H

#include <stdbool.h>
#include <stdint.h>

#include "client/ask.h"
#include "masqlib.h"

struct session;

/* The time when it is steady_ns by clock_steady_ns(): the server's if it is
 * known, else the wall clock's. The lock is held. */
int64_t dates_at(const struct session *session, int64_t steady_ns);

/* Take in what the server has answered. The lock is not held. */
void dates_take(struct session *session, const struct ask_time *time);

/*
 * Now, and the last date that the server has announced: a key of a later one is
 * worth nothing. Asks the server in the background if that is due. The lock is
 * not held.
 */
void dates_valid(struct session *session, int64_t *now, int64_t *last);

/*
 * The expiration date to publish under. Waits for the server only when none is
 * held that is still to come.
 * Returns MASQ_STATUS_SUCCESS, MASQ_ERR_KMS or MASQ_ERR_NOMEM.
 */
MASQ_MUST_USE MASQ_status_t dates_current(struct session *session,
    struct exp_date *date);

/*
 * Is the time beyond doubt, so that what it makes worthless may be forgotten?
 * Answers of the server that are CLOCK_RESYNC_S apart have agreed on it. The
 * lock is held.
 */
bool dates_are_sure(const struct session *session);

/* Ask the server in the background if that is due. The lock is held. */
void dates_refresh(struct session *session, int64_t steady_ns);

/* A connection had to be made anew, so ask again soon. The lock is not held. */
void dates_doubt(struct session *session);

/* The server has just been reached: ask it for the time too if that is due. The
 * lock is not held. */
void dates_sync(struct session *session);

/* An answer that came in the background, see link_on_time(). */
void dates_in_background(void *session, const struct wire_response *response);

#endif /* CLIENT_DATES_H */
