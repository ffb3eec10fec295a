/*
 * The clients that stand in cache.smqtt, with their roles: those that were
 * enrolled when it was written. With `non_cache_clients = true` they stay
 * enrolled although kms.cfg does not name them.
 *
 * Any thread, except init, add, sort and free. One thread at a time may merge
 * and put.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef KMS_CACHE_CLIENTS_H
#define KMS_CACHE_CLIENTS_H

#include <pthread.h>
#include <stddef.h>

#include "kms/config.h"
#include "masqlib.h"

struct kms_cache_clients {
	pthread_rwlock_t lock;
	struct kms_client *list;	/* sorted by id */
	size_t count, room;
};

/* None. */
void kms_cache_clients_init(struct kms_cache_clients *clients);

void kms_cache_clients_free(struct kms_cache_clients *clients);

/* One more, as the file is read. MASQ_STATUS_SUCCESS or MASQ_ERR_NOMEM. */
MASQ_MUST_USE MASQ_status_t kms_cache_clients_add(
    struct kms_cache_clients *clients, const struct kms_client *client);

/*
 * The file at this path has been read: sort them.
 * Returns MASQ_STATUS_SUCCESS, or MASQ_ERR_BAD_ENTRY if one is there twice.
 */
MASQ_MUST_USE MASQ_status_t kms_cache_clients_sort(
    struct kms_cache_clients *clients, const char *path);

/* The role of a client, or MASQ_role_none. */
MASQ_role_t kms_cache_clients_role(struct kms_cache_clients *clients,
    const char *id, size_t id_len);

/* How many of them the configuration does not name. */
size_t kms_cache_clients_missing(struct kms_cache_clients *clients,
    const struct kms_config *config);

/*
 * Who is to stand in the file next: the clients of the configuration and, if
 * those are to stay enrolled, the others that stand there now. *list is
 * malloc'ed and sorted. MASQ_STATUS_SUCCESS or MASQ_ERR_NOMEM.
 */
MASQ_MUST_USE MASQ_status_t kms_cache_clients_merge(
    const struct kms_cache_clients *clients, const struct kms_config *config,
    struct kms_client **list, size_t *count);

/* These stand there from now on; takes over the malloc'ed list. */
void kms_cache_clients_put(struct kms_cache_clients *clients,
    struct kms_client *list, size_t count);

#endif /* KMS_CACHE_CLIENTS_H */
