/*
 * Load on a TLS server on 127.0.0.1 that demands a client's certificate: a
 * number of clients, each of which does one thing after the other, and waits
 * for it. So the number of clients is the number of things under way.
 *
 * Clients are threads in a few processes, which share no locks, and verify
 * nothing: what they cost bounds the rates that one machine can show. That is
 * why the processor time of the server is measured, too.
 *
 * Whatever fails ends the program with a message.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef BENCH_LOAD_H
#define BENCH_LOAD_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

#include <openssl/ssl.h>

#define LOAD_CLIENTS_MAX 1024

struct load {
	int port;
	pid_t server;
	SSL_CTX *ctx;			/* load_ctx() */
	int clients;
	bool keep;			/* one connection for all exchanges */
	bool resume;			/* each connection resumes the last */
	bool apart;			/* the server has one processor for
					   itself, clients the others */
	/* Send something and read the whole answer; the client's n'th time. */
	void (*exchange)(SSL *ssl, int client, uint64_t n);
};

/* All rounds together. */
struct load_result {
	double seconds;
	size_t count;			/* exchanges */
	double *times;			/* of each, us, connecting included */
	double server_us;		/* processor time, of all of them */
	double clients_us;		/* the same, of the clients */
};

/* A context for clients with these PEM files. */
SSL_CTX *load_ctx(const char *cert, const char *key);

/* Connect, to resume a session (or NULL), and shake hands. */
SSL *load_connect(const struct load *load, SSL_SESSION *session);
void load_disconnect(SSL *ssl);

/* Run it for some time; adds to *result, which is all 0 at first. */
void load_run(const struct load *load, double seconds,
    struct load_result *result);

void load_result_free(struct load_result *result);

/*
 * Wait until the server has next to nothing to do: what connections leave
 * behind when they close, and keys made ahead, take it some time. False if
 * that does not happen within a minute.
 */
bool load_settle(pid_t server);

/*
 * What n idle connections cost the server, after an exchange on each, in KiB
 * of resident memory for all of them.
 */
double load_idle(const struct load *load, int n);

#endif /* BENCH_LOAD_H */
