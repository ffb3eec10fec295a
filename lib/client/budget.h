/*
 * How many private keys a subscriber may ask the server for. Whoever can
 * publish can invent topics, and publishers, without end; the subscriber must
 * not turn each of them into a request.
 *
 * Two buckets of tokens, filled at the same rate up to the same number. From
 * one come the tokens for what is new; from the other those for publishers and
 * topics of which a message was opened already, under a date of which the
 * server has given a key already. What is invented draws on the first, so it
 * does not hold up the second. At each new date of the server's all that is
 * known needs a new key at once; so the second bucket then gets as many tokens
 * as there are.
 *
 * A request that did not reach the server costs nothing. While the server
 * itself says that it is too much, none is made.
 *
 * Not locked: that is the owner's.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef CLIENT_BUDGET_H
#define CLIENT_BUDGET_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "client/limits.h"
#include "masqlib.h"

struct bucket {
	size_t tokens;
	int64_t filled_ns;		/* up to this time */
};

struct budget {
	size_t rate, burst;		/* rate 0: without limit */
	struct bucket fresh, known;
	/* Under which the server has given keys, newest first; 0: none. */
	int64_t dates[BUDGET_DATES_MAX];
	int64_t paused_until_ns;
};

/* Full buckets of this rate (a second) and this size. */
void budget_init(struct budget *budget, size_t rate, size_t burst,
    int64_t now_ns);

/*
 * May a key be asked for?
 *
 * known  publisher and topic are known
 * date   of the key, seconds since 1970
 *
 * Returns MASQ_STATUS_SUCCESS, having taken a token, or MASQ_ERR_KMS, for now.
 */
MASQ_MUST_USE MASQ_status_t budget_take(struct budget *budget, bool known,
    int64_t date, int64_t now_ns);

/* That request did not reach the server. */
void budget_put_back(struct budget *budget, bool known, int64_t date);

/* The server has given a key of this date; so many publishers and topics are
 * known. */
void budget_given(struct budget *budget, int64_t date, size_t known_count);

/* The server says that it is too much. */
void budget_pause(struct budget *budget, int64_t now_ns);

#endif /* CLIENT_BUDGET_H */
