/*
 * What a reload has changed in who is enrolled, for the log.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef KMS_CHANGES_H
#define KMS_CHANGES_H

#include <stddef.h>

#include "kms/config.h"

/* As many clients are named of each kind of change; the others are counted. */
#define KMS_CHANGES_NAMED 8
/* Room for the longest text, NUL included. */
#define KMS_CHANGES_ROOM 640

/*
 * Write " (added: ID, ID and 3 more; removed: ID; other role: ID)" with the
 * kinds that there are, or the empty string.
 */
void kms_changes_describe(const struct kms_config *old,
    const struct kms_config *new, char out[KMS_CHANGES_ROOM]);

#endif /* KMS_CHANGES_H */
