/*
 * The time that the key server goes by. A wrong one lasts: a date that was
 * announced by a clock that is ahead stays in use until it has passed.
 *
 * A second clock, which nobody sets and which goes on while the machine sleeps,
 * tells how much time has passed. The two are compared with how they stood at
 * some moment of the day before, so that many small steps do not get round the
 * limit.
 *
 * A clock that goes back is believed at once, with a warning: what was
 * announced stays valid (dates.h).
 *
 * Both clocks as they stood last are kept over a restart (clock_file.h), as
 * long as the machine is not started anew. At the first start after that, and
 * in the first minutes of a machine, when its clock is often set for the first
 * time, nothing tells how long a server was away. Then any clock is
 * believed that is less than a year ahead of the last date that was announced;
 * else time goes on from where the announcements end.
 *
 * One clock for each process. Times are in seconds since 1970.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef KMS_CLOCK_H
#define KMS_CLOCK_H

#include <stdbool.h>
#include <stdint.h>

/* What a home knows of time. */
struct kms_known_time {
	/* Of what dates.smqtt holds, the latest. */
	int64_t since;			/* when a date was announced; or -1 */
	int64_t date;			/* a date; or -1 */
	/* Of clock.smqtt. */
	bool has_lead;			/* it is of this start of the machine */
	int64_t lead;
};

/*
 * Begin. Main thread, before any other. Before that, the clock is believed.
 *
 * max_step   in seconds, or KMS_UNLIMITED
 */
void kms_clock_start(const struct kms_known_time *known, int64_t max_step);

/* The time. Any thread. */
int64_t kms_clock_now(void);

/* About once a second, from the main thread: notice and log what happens. */
void kms_clock_tick(int64_t max_step);

/*
 * Has what clock.smqtt should hold changed since the last call? Then *lead is
 * that. Main thread.
 */
bool kms_clock_moved(int64_t *lead);

/* Believe the clock from now on, wherever it stands. Main thread. */
void kms_clock_accept(void);

/*
 * How many seconds the clock is ahead of the time that the server goes by, or
 * 0 when it is believed. Main thread.
 */
int64_t kms_clock_ahead(void);

/*
 * How many seconds the clock went back within the last day, or at the start
 * was behind the last announcement; 0: it did not. Main thread.
 */
int64_t kms_clock_back(void);

#endif /* KMS_CLOCK_H */
