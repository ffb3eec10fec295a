/*
 * The key management server in the background (kms -d), with its log in files
 * of the home.
 *
 * Only before there are threads, where nothing else is said.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef KMS_BACKGROUND_H
#define KMS_BACKGROUND_H

#include "masqlib.h"

/*
 * Go into the background: returns in the new process. The old one waits until
 * the new one calls kms_background_ready() and exits with 0, or with 1 if it
 * ends before.
 * Returns MASQ_STATUS_SUCCESS or MASQ_ERR_INTERNAL.
 */
MASQ_MUST_USE MASQ_status_t kms_background_enter(void);

/*
 * Move the output to `stdout` and `stderr` in the home, behind what is there.
 * Returns MASQ_STATUS_SUCCESS, MASQ_ERR_INTERNAL or MASQ_ERR_NOMEM.
 */
MASQ_MUST_USE MASQ_status_t kms_background_outputs(const char *home);

/*
 * Let the waiting process end. What should be in the log by then has to be
 * there.
 * Returns MASQ_STATUS_SUCCESS or MASQ_ERR_INTERNAL.
 */
MASQ_MUST_USE MASQ_status_t kms_background_ready(void);

/*
 * In the background: go on in the files `stdout` and `stderr` that the home has
 * now, in case somebody has moved the open ones away. If one of them cannot be
 * opened, both stay as they were. In the foreground the outputs are somebody
 * else's, and nothing happens. Any thread.
 * Returns as kms_background_outputs().
 */
MASQ_MUST_USE MASQ_status_t kms_background_reopen(const char *home);

#endif /* KMS_BACKGROUND_H */
