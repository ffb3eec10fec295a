/*
 * What a client asks its key management server. All of these may wait on the
 * network: call them without a lock.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef CLIENT_ASK_H
#define CLIENT_ASK_H

#include <stdbool.h>
#include <stdint.h>

#include "client/identity.h"
#include "ibe/bb1.h"
#include "link/link.h"
#include "masqlib.h"

/* An expiration date; text "" is none. */
struct exp_date {
	char text[MASQ_EXPDATE_LEN + 1];
	int64_t seconds;		/* since 1970 */
};

struct ask_time {
	int64_t now;			/* the server's, seconds since 1970 */
	int64_t steady_ns;		/* clock_steady_ns() at that time */
	struct exp_date current, next;	/* for publishers */
};

/*
 * The time, and for publishers the dates: TIMEREQ.
 *
 * reason  receives why the server refused, else 0; may be NULL
 *
 * Returns MASQ_STATUS_SUCCESS, MASQ_ERR_KMS or MASQ_ERR_NOMEM.
 */
MASQ_MUST_USE MASQ_status_t ask_time(struct link *link, const char *client_id,
    struct ask_time *time, uint8_t *reason);

/* The same, out of an answer that has just come. Returns MASQ_STATUS_SUCCESS or
 * MASQ_ERR_KMS. */
MASQ_MUST_USE MASQ_status_t ask_read_time(const struct wire_response *response,
    struct ask_time *time);

/*
 * Does the server's policy keep private keys from this client? That shows in
 * the answer to a request for a key of nobody, at a date that was announced:
 * its role is looked at first, and nobody's key is made.
 */
bool ask_is_policy_against_keys(struct link *link, const char *client_id,
    const struct exp_date *date);

/* Public parameters, checked: PUBREQ. Returns as ask_time(). */
MASQ_MUST_USE MASQ_status_t ask_params(struct link *link,
    const char *client_id, struct bb1_params *params);

/*
 * Room to prepare a private key in, or NULL without memory: for a moment, and
 * too large for the stack of a thread. free() it; what was used of it has been
 * wiped.
 */
struct bn254_g2_scratch *ask_scratch_new(void);

/*
 * Private key of an identity, its points checked, and its lines: PRIVREQ. Wipe
 * them after use.
 *
 * params  verify it under these, or NULL
 * reason  receives why the server refused, else 0
 *
 * Returns as ask_time().
 */
MASQ_MUST_USE MASQ_status_t ask_private(struct link *link,
    const char *client_id, const struct identity *identity,
    const struct bb1_params *params, struct bb1_key *key,
    struct bb1_lines *lines, uint8_t *reason);

#endif /* CLIENT_ASK_H */
