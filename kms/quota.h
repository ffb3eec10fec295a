/*
 * Connections of each client, counted over all workers, so that no client can
 * take all of them. Any thread.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef KMS_QUOTA_H
#define KMS_QUOTA_H

#include <stdbool.h>
#include <stddef.h>

#include "masqlib.h"

struct kms_quota;

/* With nobody connected, or NULL without memory. */
struct kms_quota *kms_quota_new(void);

/* Everybody has left. NULL is ignored. */
void kms_quota_free(struct kms_quota *quota);

/*
 * Count one more connection of a client, unless that makes more than max (0:
 * no limit). False then, and without memory.
 */
bool kms_quota_enter(struct kms_quota *quota,
    const char id[MASQ_CLIENTID_LEN + 1], size_t max);

/* One less; it was let in. */
void kms_quota_leave(struct kms_quota *quota,
    const char id[MASQ_CLIENTID_LEN + 1]);

#endif /* KMS_QUOTA_H */
