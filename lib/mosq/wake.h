/*
 * Making the thread that runs libmosquitto's loop look at the messages that
 * wait, when no packet comes that would.
 *
 * The loop sleeps until something is to be read or sent; another thread can
 * make it send, but only an answer makes it call back. So while messages wait,
 * a thread of ours asks the broker once a second to end a subscription that
 * does not exist; when the broker answers, the loop's thread looks at what
 * waits. That is an exchange of some 30 bytes that changes nothing at the
 * broker.
 *
 * It is done only where libmosquitto lets another thread call: with
 * mosquitto_loop_start(), mosquitto_loop_forever() and
 * mosquitto_threaded_set(). A thread that calls mosquitto_loop() or
 * mosquitto_loop_misc() looks at what waits each time.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef MOSQ_WAKE_H
#define MOSQ_WAKE_H

#include <pthread.h>
#include <stdatomic.h>
#include <stdbool.h>

struct masqitt;

/* How often, in milliseconds. */
#define WAKE_MS 1000

struct wake {
	pthread_mutex_t lock;		/* guards all below; held while
					   libmosquitto is asked */
	pthread_cond_t changed;
	pthread_t thread;
	bool started;
	bool stop;
	bool threaded;			/* other threads may call
					   libmosquitto */
	int mid;			/* of what the broker has yet to
					   answer, or 0 */
	atomic_bool looked;		/* since the thread last woke */
};

void wake_init(struct wake *wake);

/* End the thread, for good; it calls libmosquitto. */
void wake_stop(struct wake *wake);

void wake_free(struct wake *wake);

/* From now on other threads may, or may not, call libmosquitto. Returns what
 * was so before. */
bool wake_set_threaded(struct masqitt *masq, bool threaded);

/* There is a message that waits. */
void wake_needed(struct masqitt *masq);

/* Is this the answer to our question? The last of its callbacks forgets it. */
bool wake_is_answer(struct masqitt *masq, int mid, bool last);

/* On a new connection nothing is to be answered. */
void wake_connected(struct masqitt *masq);

#endif /* MOSQ_WAKE_H */
