/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include "client/session.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/date.h"
#include "base/fail.h"
#include "base/random.h"
#include "client/dates.h"
#include "client/limits.h"
#include "client/tables.h"
#include "client/topics.h"

bool
session_publishes(const struct session *session)
{
	return session->role != MASQ_role_subscriber;
}

bool
session_receives(const struct session *session)
{
	return session->role != MASQ_role_publisher;
}

/* Drop what is of dates up to this one. */
static void
forget(struct session *session, int64_t date)
{
	keys_drop(&session->keys, date);
	date = replay_drop(&session->replay, date);
	/* If time goes back, what we forgot must not open again. */
	if (date > session->swept_date)
		session->swept_date = date;
}

/*
 * Once in a while, drop what no message may use any more; but not by a clock
 * that may be wrong.
 */
static void
sweep(struct session *session, int64_t now, int64_t steady_ns)
{
	if (steady_ns < session->sweep_ns || !dates_are_sure(session))
		return;
	session->sweep_ns = steady_ns + SWEEP_S * NS_PER_S;
	forget(session, now - session->late_grace - 1);
}

void
session_drop_passed(struct session *session)
{
	int64_t now = dates_at(session, clock_steady_ns()), date;

	if (!dates_are_sure(session))
		return;
	forget(session, now - session->late_grace - 1);
	date = session->replay.oldest;
	if (session->replay.sources.count < session->replay.max ||
	    session->late_grace == INT64_MAX || date > now)
		return;
	forget(session, date);
	session->cut_short = true;
}

MASQ_status_t
session_check_date(struct session *session, int64_t date, int64_t steady_ns)
{
	int64_t now = dates_at(session, steady_ns);

	sweep(session, now, steady_ns);
	if (now - date > session->late_grace ||
	    date <= session->swept_date) {
		/* Perhaps it is not that late. */
		dates_refresh(session, steady_ns);
		return fail(MASQ_ERR_EXPIRED, "the message's expiration date "
		    "has passed, and the time of grace too%s",
		    session->cut_short ? ", or that was cut short to make "
		    "room for new publishers and topics "
		    "(MASQ_opt_identities_max)" : "");
	}
	return MASQ_STATUS_SUCCESS;
}

void
session_warn(struct session *session, const char *text)
{
	void (*on_warning)(void *arg, const char *text);
	void *arg;

	(void)pthread_mutex_lock(&session->lock);
	on_warning = session->on_warning;
	arg = session->warning_arg;
	(void)pthread_mutex_unlock(&session->lock);
	if (on_warning != NULL)
		on_warning(arg, text);
	else
		(void)fprintf(stderr, "masqitt: %s\n", text);
}

/* Is this client enrolled for what it is started for? The server has told the
 * time; dates it tells to publishers alone. */
static MASQ_status_t
check_role(struct session *session, const struct ask_time *time)
{
	bool has_dates = time->current.text[0] != '\0';

	if (session_publishes(session) && !has_dates)
		return fail(MASQ_ERR_KMS, "client %s is enrolled as a "
		    "subscriber, so the KMS gives it no expiration date; to "
		    "let it publish, change its role in kms.cfg to \"both\" "
		    "and run there: kms_ctrl -c", session->client_id);
	if (session_receives(session) && has_dates &&
	    ask_is_policy_against_keys(session->link, session->client_id,
	    &time->current))
		return fail(MASQ_ERR_KMS, "client %s is enrolled as a "
		    "publisher, so the KMS gives it no keys; to let it "
		    "subscribe, change its role in kms.cfg to \"both\" and "
		    "run there: kms_ctrl -c", session->client_id);
	return MASQ_STATUS_SUCCESS;
}

/* What a publisher needs. */
static MASQ_status_t
get_params(struct session *session)
{
	MASQ_status_t status = ask_params(session->link, session->client_id,
	    &session->params);

	session->has_params = status == MASQ_STATUS_SUCCESS;
	if (status != MASQ_STATUS_SUCCESS)
		return status;
	session->tables = tables_hold(&session->params);
	session->params.tables = session->tables;
	if (session->date.text[0] == '\0')
		return fail(MASQ_ERR_KMS, "the KMS announces no expiration "
		    "date that is still to come; is its clock right?");
	return status;
}

/* Introduce ourselves to the server. */
static MASQ_status_t
greet(struct session *session)
{
	struct ask_time time;
	char text[640];
	int error;
	MASQ_status_t status;

	status = ask_time(session->link, session->client_id, &time, NULL);
	if (status == MASQ_STATUS_SUCCESS) {
		dates_take(session, &time);
		status = check_role(session, &time);
		session->keys.accepted = status == MASQ_STATUS_SUCCESS;
		if (status == MASQ_STATUS_SUCCESS && session_publishes(session))
			status = get_params(session);
		return status;
	}
	/* A subscriber starts without a server, but not against its will. */
	error = link_errno(session->link);
	if (session_publishes(session) || status != MASQ_ERR_KMS ||
	    error == 0 || error == EACCES)
		return status;
	/* Perhaps the host or port is wrong, and no message ever opens. */
	(void)snprintf(text, sizeof(text), "%s (messages open when it "
	    "answers)", fail_text());
	session_warn(session, text);
	return MASQ_STATUS_SUCCESS;
}

/*
 * Make the hedge, of what nobody but this client has: its private key in TLS,
 * its name, and random bytes. From the hedge a publisher gets the key of the
 * hash that tells values apart.
 */
static MASQ_status_t
make_hedge(struct session *session)
{
	uint8_t secret[LINK_SECRET_LEN], fresh[RANDOM_SEED_LEN];
	const struct slice secrets[] = {
		{secret, sizeof(secret)},
		{(const uint8_t *)session->client_id, MASQ_CLIENTID_LEN},
		{fresh, sizeof(fresh)}
	};
	MASQ_status_t status = link_secret(session->link, secret);

	if (status == MASQ_STATUS_SUCCESS)
		status = random_bytes(fresh, sizeof(fresh));
	if (status == MASQ_STATUS_SUCCESS)
		status = random_bytes(session->seed, sizeof(session->seed));
	if (status != MASQ_STATUS_SUCCESS)
		goto out;
	hedge_init(&session->hedge, secrets, 3);
	if (!session_publishes(session))
		goto out;
	session->uhash = secure_alloc(sizeof(*session->uhash));
	if (session->uhash == NULL)
		status = fail(MASQ_ERR_NOMEM, "out of memory");
	else
		hedge_draw(&session->hedge, "values", fresh, NULL, 0,
		    session->uhash, sizeof(*session->uhash));
out:
	secure_wipe(secret, sizeof(secret));
	secure_wipe(fresh, sizeof(fresh));
	return status;
}

MASQ_status_t
session_open(MASQ_role_t role, const char *client_id,
    MASQ_mek_strategy_t strategy, uint64_t strat_val, const char *kms_host,
    int kms_port, const struct credentials *own, struct session **session)
{
	struct session *s = secure_alloc(sizeof(*s));
	MASQ_status_t status;

	*session = NULL;
	if (s == NULL)
		return fail(MASQ_ERR_NOMEM, "out of memory");
	s->role = role;
	s->strategy = session_publishes(s) ? strategy : MASQ_key_none;
	s->strat_val = strat_val;
	s->late_grace = LATE_GRACE_S;
	s->swept_date = INT64_MIN;
	s->replay.max = IDENTITIES_DFLT;
	(void)pthread_mutex_init(&s->lock, NULL);
	(void)pthread_cond_init(&s->changed, NULL);
	keys_init(&s->keys);
	topic_states_init(s);

	status = link_open(kms_host, kms_port, own, s->client_id, &s->link);
	if (status != MASQ_STATUS_SUCCESS)
		goto out;
	if (client_id != NULL && strcmp(client_id, s->client_id) != 0) {
		status = fail(MASQ_ERR_TLS_INIT, "certificate file %s is that "
		    "of client %s, not of %s", own->cert_file, s->client_id,
		    client_id);
		goto out;
	}
	link_on_time(s->link, dates_in_background, s);
	status = make_hedge(s);
	if (status == MASQ_STATUS_SUCCESS)
		status = greet(s);

out:
	if (status != MASQ_STATUS_SUCCESS) {
		int error = s->link != NULL ? link_errno(s->link) : 0;

		session_close(s);
		/* For whoever wants to know why it could not be reached. */
		errno = error;
		return status;
	}
	*session = s;
	return MASQ_STATUS_SUCCESS;
}

void
session_close(struct session *session)
{
	if (session == NULL)
		return;
	link_close(session->link);
	topic_states_free(session);
	keys_free(&session->keys);
	tables_release(session->tables);
	replay_free(&session->replay);
	recent_free(&session->recent);
	copies_free(&session->copies);
	toolbox_free(&session->tools);
	secure_free(session->uhash, sizeof(*session->uhash));
	(void)pthread_cond_destroy(&session->changed);
	(void)pthread_mutex_destroy(&session->lock);
	secure_free(session, sizeof(*session));
}
