/*
 * How long an operation may wait, and what calls it off early.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef LINK_WAIT_H
#define LINK_WAIT_H

#include <pthread.h>
#include <stdint.h>

struct wait {
	int64_t deadline;		/* by clock_steady_ns() */
	int stop_fd;			/* readable: give up; -1: none */
	pthread_mutex_t *held;		/* given up while waiting, or NULL */
};

/*
 * Wait until fd is ready for events (of poll(2)).
 * Returns 0, ETIMEDOUT, ECANCELED (stop_fd) or another errno.
 */
int wait_for(const struct wait *wait, int fd, short events);

/*
 * Wait for so long, but not if the deadline comes first.
 * Returns 0, ETIMEDOUT, ECANCELED (stop_fd) or another errno.
 */
int wait_pause(const struct wait *wait, int ms);

#endif /* LINK_WAIT_H */
