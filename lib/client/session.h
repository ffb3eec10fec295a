/*
 * One client: what publish.c and receive.c work on.
 *
 * One mutex guards what changes; nothing waits on the network while it holds
 * it. `changed` is signalled when a request that others may be waiting for has
 * come to its end. Where both are held, a topic's lock is taken before the
 * session's.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef CLIENT_SESSION_H
#define CLIENT_SESSION_H

#include <pthread.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdint.h>

#include "api.h"
#include "base/hedge.h"
#include "base/secure.h"
#include "base/uhash.h"
#include "client/ask.h"
#include "client/copies.h"
#include "client/identity.h"
#include "client/keys.h"
#include "client/map.h"
#include "client/recent.h"
#include "client/replay.h"
#include "client/tools.h"
#include "ibe/bb1.h"
#include "link/link.h"

struct session {
	/* Never changes. */
	char client_id[MASQ_CLIENTID_LEN + 1];
	MASQ_role_t role;
	MASQ_mek_strategy_t strategy;
	uint64_t strat_val;
	struct link *link;
	uint8_t seed[IDENTITY_SEED_LEN];
	struct hedge hedge;		/* of what only this client knows */
	struct uhash_key *uhash;	/* a publisher's, of values */

	struct toolbox tools;		/* free of locks */

	pthread_mutex_t lock;
	pthread_cond_t changed;

	void (*on_warning)(void *arg, const char *text);
	void *warning_arg;

	/* Time: the server's, carried on by the steady clock. */
	bool time_known;
	int64_t time_base;		/* seconds since 1970 ... */
	int64_t time_base_ns;		/* ... at this clock_steady_ns() ... */
	int64_t wall_base;		/* ... when it was this clock_wall() */
	int64_t jump_ns;		/* when it came to be that time */
	bool doubt;			/* there is reason to ask again */
	unsigned connection;		/* link_connections() at that time */

	bool has_params;
	struct bb1_params params;
	const struct bb1_tables *tables;	/* a publisher's, shared */

	/* Publisher. */
	struct exp_date date, next_date;
	int64_t last_date;		/* that the server has announced */
	bool asking_dates;
	int64_t dates_retry_ns;
	struct map topics;
	struct secure_pool lease_pool;
	atomic_uint key_round;		/* counts times at which the key
					   packets of all topics fell due */

	/* Subscriber. */
	int64_t late_grace;		/* seconds */
	struct keys keys;
	struct replay replay;
	struct recent recent;
	struct copies copies;
	int64_t sweep_ns;		/* when to look for expired dates */
	int64_t swept_date;		/* dates up to this one are gone */
	bool cut_short;			/* some of them before their time */
};

/*
 * Start a client; the arguments have been checked but for those that
 * link_open() checks. See MASQ_crypto_api_init(), whose statuses it returns.
 */
MASQ_MUST_USE MASQ_status_t session_open(MASQ_role_t role,
    const char *client_id, MASQ_mek_strategy_t strategy, uint64_t strat_val,
    const char *kms_host, int kms_port, const struct credentials *own,
    struct session **session);

/* Wipe and free. NULL is ignored. */
void session_close(struct session *session);

bool session_publishes(const struct session *session);
bool session_receives(const struct session *session);

/* Tell the application what it should know, though no call has failed. The lock
 * is not held. */
void session_warn(struct session *session, const char *text);

/*
 * May a message of this date still be opened, now that it is steady_ns by
 * clock_steady_ns()? The lock is held.
 * Returns MASQ_STATUS_SUCCESS or MASQ_ERR_EXPIRED.
 */
MASQ_MUST_USE MASQ_status_t session_check_date(struct session *session,
    int64_t date, int64_t steady_ns);

/*
 * Make room for further identities: drop what has passed and, if that is not
 * enough, the oldest date of late messages. The lock is held.
 */
void session_drop_passed(struct session *session);

#endif /* CLIENT_SESSION_H */
