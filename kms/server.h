/*
 * The network side of the key management server: worker threads, each with an
 * event loop and listening sockets of its own, that accept TLS connections and
 * answer requests through kms_handle().
 *
 * Call order: open, configure, start, then configure (a reload) and stats from
 * any thread, stop, close.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef KMS_SERVER_H
#define KMS_SERVER_H

#include <stddef.h>
#include <stdint.h>

#include <openssl/ssl.h>

#include "kms/config.h"
#include "kms/keyring.h"
#include "masqlib.h"

struct kms_server;

struct kms_server_stats {
	size_t connections;		/* open at present */
	size_t handshakes;		/* of these, under way */
	size_t connections_max;		/* the limit in force */
	uint64_t requests;		/* taken since the start */
	uint64_t refused;		/* handshakes failed since the start */
	uint64_t keys_refused;		/* see kms_quota_take_key() */
};

/*
 * Listen. Raises the limit of open files as far as it goes.
 *
 * address, port  as kms_listen_open()
 * threads        workers; 0 is one per core
 *
 * Returns MASQ_STATUS_SUCCESS, MASQ_ERR_NO_CONN or MASQ_ERR_NOMEM; fail_text()
 * has the sentence.
 */
MASQ_MUST_USE MASQ_status_t kms_server_open(const char *address, int port,
    size_t threads, struct kms_server **server);

/* The index'th "address:port" that is listened on, or NULL. */
const char *kms_server_address(const struct kms_server *server, size_t index);

/*
 * Set the configuration and TLS context in force. When it returns, all workers
 * follow: no request is answered by what was in force before.
 *
 * A context with the same certificates as the present one does not take its
 * place, so that tickets and verified chains stay. With other certificates,
 * connections that were let in before are ended in order: see
 * kms_conns_renew(). Takes references of its own.
 */
void kms_server_configure(struct kms_server *server,
    struct kms_config *config, SSL_CTX *tls);

/*
 * Start the workers, with all signals blocked.
 * Returns MASQ_STATUS_SUCCESS, MASQ_ERR_NOMEM or MASQ_ERR_INTERNAL.
 */
MASQ_MUST_USE MASQ_status_t kms_server_start(struct kms_server *server,
    struct kms_keyring *keyring);

void kms_server_stats(struct kms_server *server,
    struct kms_server_stats *stats);

/*
 * To be called about once a second: when many connections have gone, give the
 * system back the memory that they had.
 */
void kms_server_trim(struct kms_server *server);

/*
 * Stop in order: no new connections, requests under way are answered, for two
 * seconds at most. Returns when all workers have ended.
 */
void kms_server_stop(struct kms_server *server);

/* Stop if that is not done yet, and free. NULL is ignored. */
void kms_server_close(struct kms_server *server);

#endif /* KMS_SERVER_H */
