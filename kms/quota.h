/*
 * What one client may have of the server, so that no client can take all of
 * it: connections at a time, counted over all workers, and new private keys a
 * second. A client that has gone is remembered for as long as it would gain
 * by being forgotten.
 *
 * Any thread.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef KMS_QUOTA_H
#define KMS_QUOTA_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "masqlib.h"

/*
 * New keys that a client may have at once, in seconds of its rate: it has them
 * to begin with, as for the retained topics of a large system, and saves them
 * up again.
 */
#define KMS_QUOTA_BURST_SECONDS 20

struct kms_quota;
struct kms_member;			/* a client */

/* With nobody connected, or NULL without memory. */
struct kms_quota *kms_quota_new(void);

/* Everybody has left. NULL is ignored. */
void kms_quota_free(struct kms_quota *quota);

/*
 * Count one more connection of a client, unless that makes more than max (0:
 * no limit). NULL then, and without memory; else what stands for the client
 * until kms_quota_leave().
 */
struct kms_member *kms_quota_enter(struct kms_quota *quota,
    const char id[MASQ_CLIENTID_LEN + 1], size_t max);

/* One less. */
void kms_quota_leave(struct kms_quota *quota, struct kms_member *member);

/*
 * May this client (NULL: anybody) have one more new key, if it may have this
 * many a second (0: no limit)? The log says once a minute that it may not.
 */
bool kms_quota_take_key(struct kms_member *member, size_t per_second);

/* Keys that kms_quota_take_key() has not granted so far. */
uint64_t kms_quota_keys_refused(const struct kms_quota *quota);

#endif /* KMS_QUOTA_H */
