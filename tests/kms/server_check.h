/*
 * A server in the test's own process: its home, its certificates, its clients.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef TESTS_KMS_SERVER_CHECK_H
#define TESTS_KMS_SERVER_CHECK_H

#include <stdbool.h>

#include "certs.h"
#include "harness.h"
#include "kms/peer.h"
#include "kms/server.h"

/* Enrolled. All but the last have certificates. */
#define PUB "Publisher0000001"
#define SUB "Subscriber000001"
#define OTHER "Subscriber000002"

struct fixture {
	struct harness *h;
	struct certs_pair *ca;
	struct kms_config *config;
	struct kms_keyring *keyring;
	struct kms_server *server;	/* NULL: not started, or closed */
	SSL_CTX *tls;
	int port;
};

/* For cmocka: *state is a fixture with a home, no server. */
int server_set_up(void **state);
int server_tear_down(void **state);

struct kms_config *config_of(const char *text);

/* A certificate for a client, anew; ours or as the reference makes them. */
void enrol(struct fixture *f, const char *id, bool like_reference);

/*
 * Start with so many workers and these settings in front of the clients. Time
 * limits that they do not name are long, for slow machines.
 */
void start(struct fixture *f, size_t threads, const char *settings);

/* The same in two steps: listen, then serve. */
void listen_with(struct fixture *f, size_t threads, const char *settings);
void serve(struct fixture *f);

/* Close what start() has begun, to start again. */
void shut_down(struct fixture *f);

/* A context from the files of the home as they are now, for SSL_CTX_free(). */
SSL_CTX *context_of(struct fixture *f);

/* A client with its certificate, or (NULL) without one. */
struct peer *peer_of(struct fixture *f, const char *id);

struct kms_server_stats stats_of(struct fixture *f);

/* Wait until the server has so many connections. */
void await_connections(struct fixture *f, size_t count);

#endif /* TESTS_KMS_SERVER_CHECK_H */
