/*
 * What a reload changes, for the log and for whoever asked for it.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef KMS_CHANGES_H
#define KMS_CHANGES_H

#include <stddef.h>

#include "kms/config.h"
#include "masqlib.h"

/* As many clients are named of each kind of change; the others are counted. */
#define KMS_CHANGES_NAMED 8
/* Room for the longest text, NUL included. */
#define KMS_CHANGES_ROOM 3072

/*
 * Write one line for each kind of change, without a newline behind the last;
 * the empty string if nothing is changed:
 *
 *   clients added: ID, ID and 3 more
 *   clients removed: ID
 *   clients with another role: ID
 *   clients with another key: ID
 *   expiry_interval: 2d, was 1d
 *   threads: 4, was 0 (takes effect at the next start)
 */
void kms_changes_describe(const struct kms_config *old,
    const struct kms_config *new, char out[KMS_CHANGES_ROOM]);

/*
 * Is this a change that more likely is a slip? Returns MASQ_ERR_BAD_ENTRY if
 * all clients or more than half of them would be removed (fail_text() says how
 * many, and how to do it all the same), else MASQ_STATUS_SUCCESS.
 */
MASQ_MUST_USE MASQ_status_t kms_changes_check(const struct kms_config *old,
    const struct kms_config *new);

#endif /* KMS_CHANGES_H */
