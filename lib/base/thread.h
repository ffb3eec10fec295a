/*
 * Threads of our own.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef BASE_THREAD_H
#define BASE_THREAD_H

#include <pthread.h>

/*
 * Bytes of its stack, whatever the system's default (128 KiB with musl, `ulimit
 * -s` with glibc): name servers' answers, TLS and a batch of private keys have
 * room to spare. Only pages that are used take memory.
 */
#define THREAD_STACK ((size_t)1024 * 1024)

/*
 * Start a thread that no signal is delivered to: those are the application's.
 * Returns 0, or the errno of pthread_create(3).
 */
int thread_start(pthread_t *thread, void *(*run)(void *), void *arg);

#endif /* BASE_THREAD_H */
