/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include "base/thread.h"

#include <signal.h>

int
thread_start(pthread_t *thread, void *(*run)(void *), void *arg)
{
	pthread_attr_t attr;
	sigset_t all, old;
	int error = pthread_attr_init(&attr);

	if (error != 0)
		return error;
	(void)sigfillset(&all);
	(void)pthread_sigmask(SIG_SETMASK, &all, &old);
	error = pthread_attr_setstacksize(&attr, THREAD_STACK);
	if (error == 0)
		error = pthread_create(thread, &attr, run, arg);
	(void)pthread_sigmask(SIG_SETMASK, &old, NULL);
	(void)pthread_attr_destroy(&attr);
	return error;
}
