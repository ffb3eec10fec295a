/*
 * See wake.h. The lock is held while libmosquitto is asked, so that the answer
 * finds its id noted; libmosquitto calls nobody meanwhile, since it only queues
 * what another thread sends.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include "mosq/wake.h"

#include <time.h>

#include "base/thread.h"
#include "mosq/internal.h"

/* A filter that nobody subscribes to. */
#define NO_SUBSCRIPTION "MasQiTT/wake"

void
wake_init(struct wake *wake)
{
	pthread_condattr_t attr;

	pthread_mutex_init(&wake->lock, NULL);
	pthread_condattr_init(&attr);
	pthread_condattr_setclock(&attr, CLOCK_MONOTONIC);
	pthread_cond_init(&wake->changed, &attr);
	pthread_condattr_destroy(&attr);
}

void
wake_stop(struct wake *wake)
{
	pthread_mutex_lock(&wake->lock);
	wake->stop = true;
	pthread_cond_signal(&wake->changed);
	pthread_mutex_unlock(&wake->lock);
	if (wake->started)
		pthread_join(wake->thread, NULL);
	wake->started = false;
}

void
wake_free(struct wake *wake)
{
	pthread_cond_destroy(&wake->changed);
	pthread_mutex_destroy(&wake->lock);
}

/* Sleep for WAKE_MS, unless there is an end to it. The lock is held. */
static void
sleep_a_while(struct wake *wake)
{
	struct timespec end;
	int rc = 0;

	clock_gettime(CLOCK_MONOTONIC, &end);
	end.tv_sec += WAKE_MS / 1000;
	while (rc == 0 && !wake->stop)
		rc = pthread_cond_timedwait(&wake->changed, &wake->lock, &end);
}

static void *
wake_main(void *arg)
{
	struct masqitt *masq = arg;
	struct wake *wake = &masq->wake;

	pthread_mutex_lock(&wake->lock);
	while (!wake->stop) {
		if (!wake->threaded || wake->mid != 0 ||
		    !waiting_any(&masq->waiting)) {
			pthread_cond_wait(&wake->changed, &wake->lock);
			continue;
		}
		wake->looked = false;
		sleep_a_while(wake);
		if (wake->stop || !wake->threaded || wake->looked)
			continue;
		if (mosquitto_unsubscribe(masq->mosq, &wake->mid,
		    NO_SUBSCRIPTION) != MOSQ_ERR_SUCCESS)
			wake->mid = 0;
	}
	pthread_mutex_unlock(&wake->lock);
	return NULL;
}

/* The lock is held. */
static void
start(struct masqitt *masq)
{
	masq->wake.started = thread_start(&masq->wake.thread, wake_main,
	    masq) == 0;
}

void
wake_needed(struct masqitt *masq)
{
	struct wake *wake = &masq->wake;

	pthread_mutex_lock(&wake->lock);
	if (wake->threaded && !wake->started && !wake->stop)
		start(masq);
	pthread_cond_signal(&wake->changed);
	pthread_mutex_unlock(&wake->lock);
}

bool
wake_set_threaded(struct masqitt *masq, bool threaded)
{
	bool before;

	pthread_mutex_lock(&masq->wake.lock);
	before = masq->wake.threaded;
	masq->wake.threaded = threaded;
	pthread_mutex_unlock(&masq->wake.lock);
	if (threaded && waiting_any(&masq->waiting))
		wake_needed(masq);
	return before;
}

bool
wake_is_answer(struct masqitt *masq, int mid, bool last)
{
	struct wake *wake = &masq->wake;
	bool is;

	pthread_mutex_lock(&wake->lock);
	is = wake->mid == mid;
	if (is && last) {
		wake->mid = 0;
		pthread_cond_signal(&wake->changed);
	}
	pthread_mutex_unlock(&wake->lock);
	return is;
}

void
wake_connected(struct masqitt *masq)
{
	pthread_mutex_lock(&masq->wake.lock);
	masq->wake.mid = 0;
	pthread_cond_signal(&masq->wake.changed);
	pthread_mutex_unlock(&masq->wake.lock);
}
