/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include "client/dates.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/date.h"
#include "base/fail.h"
#include "client/limits.h"
#include "client/session.h"

/* The lock is held, in this and the next functions. */
int64_t
dates_at(const struct session *session, int64_t steady_ns)
{
	if (!session->time_known)
		return clock_wall();
	return session->time_base +
	    (steady_ns - session->time_base_ns) / NS_PER_S;
}

static bool
is_none(const struct exp_date *date)
{
	return date->text[0] == '\0';
}

/* Forget dates that have passed; the next one takes over. */
static void
drop_passed(struct session *session, int64_t now)
{
	while (!is_none(&session->date) && session->date.seconds <= now) {
		session->date = session->next_date;
		memset(&session->next_date, 0, sizeof(session->next_date));
	}
}

/* Is it time to ask again, though nothing is missing? */
static bool
is_resync_due(const struct session *session, int64_t steady_ns)
{
	int64_t apart = session->time_base - session->wall_base;
	int64_t after = session->doubt || llabs(apart) > CLOCK_DOUBT_S ?
	    CLOCK_DOUBT_RESYNC_S : CLOCK_RESYNC_S;

	return !session->time_known ||
	    steady_ns - session->time_base_ns >= after * NS_PER_S;
}

/* The last date of an answer, or 0. */
static int64_t
last_of(const struct ask_time *time)
{
	return is_none(&time->next) ? time->current.seconds :
	    time->next.seconds;
}

/* By how many seconds an answer is behind what was believed. */
static int64_t
behind(const struct session *session, const struct ask_time *time)
{
	return session->time_known ? dates_at(session, time->steady_ns) -
	    time->now : 0;
}

/*
 * Put into words what an answer takes back: "" if nothing. A clock that was put
 * right by a little is not worth a word.
 */
static void
compare(const struct session *session, const struct ask_time *time,
    char *text, size_t room)
{
	int64_t back = behind(session, time);

	text[0] = '\0';
	if (!is_none(&time->current) && last_of(time) < session->last_date)
		(void)snprintf(text, room, "the KMS has taken back expiration "
		    "dates that it had announced; from now on %s is used, and "
		    "what was published under a later one cannot be opened: "
		    "its clock was wrong, or is wrong now", time->current.text);
	else if (llabs(back) > CLOCK_JUMP_S)
		(void)snprintf(text, room, "the KMS's clock was put %s by "
		    "%" PRId64 " s", back > 0 ? "back" : "forward",
		    (int64_t)llabs(back));
}

bool
dates_are_sure(const struct session *session)
{
	return session->time_known && session->time_base_ns -
	    session->jump_ns >= CLOCK_RESYNC_S * NS_PER_S;
}

static void
take(struct session *session, const struct ask_time *time)
{
	if (!session->time_known ||
	    llabs(behind(session, time)) > CLOCK_JUMP_S)
		session->jump_ns = time->steady_ns;
	session->time_known = true;
	session->time_base = time->now;
	session->time_base_ns = time->steady_ns;
	session->wall_base = clock_wall();
	session->doubt = false;
	session->connection = link_connections(session->link);
	if (!session_publishes(session))
		return;
	/* An answer without a date to come must not cost us the one held. */
	if (last_of(time) <= time->now)
		return;
	session->date = time->current;
	session->next_date = time->next;
	session->last_date = last_of(time);
	drop_passed(session, time->now);
}

void
dates_take(struct session *session, const struct ask_time *time)
{
	char text[256];

	(void)pthread_mutex_lock(&session->lock);
	compare(session, time, text, sizeof(text));
	take(session, time);
	(void)pthread_cond_broadcast(&session->changed);
	(void)pthread_mutex_unlock(&session->lock);
	if (text[0] != '\0')
		session_warn(session, text);
}

void
dates_refresh(struct session *session, int64_t steady_ns)
{
	bool missing = session_publishes(session) &&
	    is_none(&session->next_date);

	if (steady_ns < session->dates_retry_ns ||
	    (!missing && !is_resync_due(session, steady_ns)))
		return;
	session->dates_retry_ns = steady_ns + (missing ? DATES_RETRY_MS :
	    CLOCK_DOUBT_RESYNC_S * 1000) * NS_PER_MS;
	link_probe(session->link);
}

void
dates_valid(struct session *session, int64_t *now, int64_t *last)
{
	int64_t steady_ns;

	(void)pthread_mutex_lock(&session->lock);
	steady_ns = clock_steady_ns();
	*now = dates_at(session, steady_ns);
	drop_passed(session, *now);
	if (!is_none(&session->date))
		dates_refresh(session, steady_ns);
	*last = session->last_date;
	(void)pthread_mutex_unlock(&session->lock);
}

void
dates_doubt(struct session *session)
{
	(void)pthread_mutex_lock(&session->lock);
	session->doubt = true;
	(void)pthread_mutex_unlock(&session->lock);
}

void
dates_in_background(void *arg, const struct wire_response *response)
{
	struct session *session = arg;
	struct ask_time time;

	if (ask_read_time(response, &time) == MASQ_STATUS_SUCCESS)
		dates_take(session, &time);
}

/* Ask for time and dates, and wait. The lock is held, but not meanwhile. */
static MASQ_status_t
ask(struct session *session)
{
	struct ask_time time;
	MASQ_status_t status;

	session->asking_dates = true;
	(void)pthread_mutex_unlock(&session->lock);
	status = ask_time(session->link, session->client_id, &time, NULL);
	if (status == MASQ_STATUS_SUCCESS) {
		dates_take(session, &time);
		if (last_of(&time) <= time.now)
			status = fail_for_now(MASQ_ERR_KMS, "the KMS "
			    "announces no expiration date that is still to "
			    "come");
	}
	(void)pthread_mutex_lock(&session->lock);
	session->asking_dates = false;
	session->dates_retry_ns = clock_steady_ns() +
	    DATES_RETRY_MS * NS_PER_MS;
	(void)pthread_cond_broadcast(&session->changed);
	return status;
}

MASQ_status_t
dates_current(struct session *session, struct exp_date *date)
{
	int64_t steady_ns = clock_steady_ns();
	MASQ_status_t status = MASQ_STATUS_SUCCESS;

	(void)pthread_mutex_lock(&session->lock);
	drop_passed(session, dates_at(session, steady_ns));
	while (is_none(&session->date) && session->asking_dates)
		(void)pthread_cond_wait(&session->changed, &session->lock);
	if (is_none(&session->date))
		status = ask(session);
	else
		dates_refresh(session, steady_ns);
	*date = session->date;
	(void)pthread_mutex_unlock(&session->lock);
	if (!is_none(date))
		return MASQ_STATUS_SUCCESS;
	return status != MASQ_STATUS_SUCCESS ? status :
	    fail_for_now(MASQ_ERR_KMS, "the KMS's expiration dates have "
	    "passed");
}

void
dates_sync(struct session *session)
{
	const unsigned connection = link_connections(session->link);
	struct ask_time time;
	bool due;

	(void)pthread_mutex_lock(&session->lock);
	if (connection != session->connection)
		session->doubt = true;
	due = is_resync_due(session, clock_steady_ns());
	(void)pthread_mutex_unlock(&session->lock);
	if (due && ask_time(session->link, session->client_id, &time, NULL) ==
	    MASQ_STATUS_SUCCESS)
		dates_take(session, &time);
}
