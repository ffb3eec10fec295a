/*
 * Whether the clock is believed:
 *
 *                      +--------+  clock ahead of the time that has passed
 *        start ------->| clock  |  by more than max_clock_step
 *                      |believed|----------------------------------+
 *                      +--------+                                  v
 *                          ^                                +------------+
 *                          |  clock right again, or         | time of    |
 *                          +------ kms_clock_accept() ------| before,    |
 *                                                           | carried on |
 *                                                           +------------+
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include "kms/clock.h"

#include <inttypes.h>
#include <stdatomic.h>

#include "base/date.h"
#include "kms/config.h"
#include "kms/log.h"

#define HOUR 3600
#define DAY (24 * HOUR)
#define YEAR (366 * DAY)
/* How long a machine is new, and may set its clock for the first time. */
#define NEW_SECONDS 600
/* Any clock that is kept right takes smaller steps back. */
#define BACK_SECONDS 60
/* How exactly the lead is kept over a restart. */
#define KEEP_SECONDS 10

/*
 * "Lead" is by how much the wall clock is ahead of the steady one, which
 * counts from the start of the machine.
 */
static struct {
	_Atomic int64_t lead;		/* to be compared with */
	_Atomic int64_t max_step;	/* 0: not started */
	_Atomic int64_t horizon;	/* for a new machine */
	int64_t lead_from;		/* steady time, when it was taken */
	int64_t last_lead;		/* at the last tick */
	int64_t back, back_at;		/* the last step back, and when */
	int64_t ahead_logged;		/* steady time; -1: not ahead */
	bool moved;			/* lead is to be kept */
	int64_t kept_lead;
} state;

/* Is the wall clock to be believed? */
static bool
is_believed(int64_t wall, int64_t steady)
{
	int64_t max_step = atomic_load(&state.max_step);

	return max_step == 0 ||
	    wall - steady - atomic_load(&state.lead) <= max_step ||
	    (steady < NEW_SECONDS && wall <= atomic_load(&state.horizon));
}

int64_t
kms_clock_now(void)
{
	int64_t wall = clock_wall(), steady = clock_steady();

	return is_believed(wall, steady) ? wall :
	    steady + atomic_load(&state.lead);
}

/* Take the clocks as they stand. */
static void
take(int64_t wall, int64_t steady)
{
	int64_t lead = wall - steady, step = lead - state.kept_lead;

	atomic_store(&state.lead, lead);
	state.lead_from = steady;
	state.last_lead = lead;
	state.ahead_logged = -1;
	/* Not for each second by which a clock is put right. */
	if (step < -KEEP_SECONDS || step > KEEP_SECONDS)
		state.moved = true;
}

/* The wall clock as text. */
static const char *
date_of(int64_t wall, char date[DATE_LEN + 1])
{
	return date_format(wall, date) ? date : "a time beyond 9999";
}

static void
note_back(int64_t seconds, int64_t wall, int64_t steady, const char *than)
{
	char date[DATE_LEN + 1];

	state.back = seconds;
	state.back_at = steady;
	kms_log(KMS_LOG_WARNING, "the clock of this machine says %s, which is "
	    "%" PRId64 " s less than %s: dates that were announced stay valid "
	    "for keys, and are announced again when their time comes",
	    date_of(wall, date), seconds, than);
}

void
kms_clock_start(const struct kms_known_time *known, int64_t max_step)
{
	int64_t wall = clock_wall(), steady = clock_steady();

	atomic_store(&state.horizon, known->date < 0 ? INT64_MAX :
	    known->date + YEAR);
	state.back = 0;
	take(wall, steady);
	if (known->has_lead && known->lead - (wall - steady) > BACK_SECONDS)
		note_back(known->lead - (wall - steady), wall, steady,
		    "it should be: it went back");
	else if (known->since - wall > BACK_SECONDS)
		note_back(known->since - wall, wall, steady,
		    "at the last announcement of a date");
	if (known->has_lead)
		atomic_store(&state.lead, known->lead);
	else if (wall > atomic_load(&state.horizon))
		atomic_store(&state.lead, known->since - steady);
	state.moved = true;
	atomic_store(&state.max_step, max_step);
}

bool
kms_clock_moved(int64_t *lead)
{
	bool moved = state.moved;

	*lead = atomic_load(&state.lead);
	if (moved)
		state.kept_lead = *lead;
	state.moved = false;
	return moved;
}

static void
tick_ahead(int64_t wall, int64_t steady)
{
	char date[DATE_LEN + 1];

	if (state.ahead_logged >= 0 && steady - state.ahead_logged < HOUR)
		return;
	state.ahead_logged = steady;
	kms_log(KMS_LOG_ERROR, "the clock of this machine says %s and is "
	    "ahead by %" PRId64 " s: it is not believed, and time goes on from "
	    "before; set it or, if it is right, run kms_ctrl --accept-time",
	    date_of(wall, date), wall - steady - atomic_load(&state.lead));
}

void
kms_clock_tick(int64_t max_step)
{
	int64_t wall = clock_wall(), steady = clock_steady();
	int64_t lead = wall - steady, last = state.last_lead;

	atomic_store(&state.max_step, max_step);
	state.last_lead = lead;
	if (!is_believed(wall, steady)) {
		tick_ahead(wall, steady);
		return;
	}
	if (state.ahead_logged >= 0)
		kms_log(KMS_LOG_WARNING, "the clock of this machine is right "
		    "again");
	else if (last - lead > BACK_SECONDS)
		note_back(last - lead, wall, steady,
		    "it should be: it went back");
	state.ahead_logged = -1;
	if (steady - state.back_at >= DAY)
		state.back = 0;
	/* A new machine's clock was set, or a day is over. */
	if (max_step == KMS_UNLIMITED ||
	    lead - atomic_load(&state.lead) > max_step ||
	    steady - state.lead_from >= DAY)
		take(wall, steady);
}

void
kms_clock_accept(void)
{
	int64_t wall = clock_wall();
	char date[DATE_LEN + 1];

	take(wall, clock_steady());
	state.back = 0;
	kms_log(KMS_LOG_WARNING, "the clock of this machine is accepted as it "
	    "is: %s", date_of(wall, date));
}

int64_t
kms_clock_ahead(void)
{
	int64_t wall = clock_wall(), steady = clock_steady();

	return is_believed(wall, steady) ? 0 :
	    wall - steady - atomic_load(&state.lead);
}

int64_t
kms_clock_back(void)
{
	return state.back;
}
