/*
 * HAProxy as the yardstick for connections: it demands client certificates of
 * the same authority, shows the key server's own certificate, gives tickets,
 * and answers a request with one byte in the same number of round trips.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef BENCH_HAPROXY_H
#define BENCH_HAPROXY_H

#include <openssl/ssl.h>
#include <sys/types.h>

/*
 * Start it, once in a program, with the certificates of a home and so many
 * threads, for so many clients. It ends with the program. Returns its port on
 * 127.0.0.1, or 0 if it does not run; haproxy_about() says why.
 */
int haproxy_start(const char *home, int threads, int clients);

pid_t haproxy_pid(void);

/* "HAProxy 2.6.12-1 ...", or why there is none. */
const char *haproxy_about(void);

/* Ask for the byte. Ends the program if the answer is anything else. */
void haproxy_ask(SSL *ssl);

#endif /* BENCH_HAPROXY_H */
