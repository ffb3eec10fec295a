/*
 * What the key server says of its configuration and its dates: in the log, and
 * to kms_ctrl, whose answers are texts of one line.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef KMS_REPORT_H
#define KMS_REPORT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "kms/config.h"
#include "kms/keyring.h"

/* Most dates that are listed. */
#define KMS_REPORT_DATES_MAX 200

/*
 * Log how many clients are let in that kms.cfg does not name, or names no key
 * for.
 */
void kms_report_clients(struct kms_keyring *keyring,
    const struct kms_config *config);

/*
 * At the start, where there is no reload that could be refused: warn if clients
 * are gone since cache.smqtt was written.
 */
void kms_report_lost(struct kms_keyring *keyring,
    const struct kms_config *config);

/*
 * Log what a reload has changed, and write it with "; " between the parts;
 * "nothing has changed" if so.
 *
 * ends_all  connections end, see kms_tls_same()
 */
void kms_report_changes(const struct kms_config *old,
    const struct kms_config *new, bool ends_all, char *out, size_t room);

/*
 * If dates are announced that are not of the configuration's schedule, log from
 * which date on that has effect, and append the same to out (NULL: nowhere).
 */
void kms_report_schedule(struct kms_keyring *keyring,
    const struct kms_config *config, int64_t now, char *out, size_t room);

/*
 * Write the next count dates with single spaces between them: those that are
 * announced, with a + behind each, then those that follow.
 */
void kms_report_dates(struct kms_keyring *keyring,
    const struct kms_config *config, int64_t now, size_t count, char *out,
    size_t room);

#endif /* KMS_REPORT_H */
