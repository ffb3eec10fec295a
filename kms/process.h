/*
 * The key management server as a process: no core dumps, no more rights than
 * the home's owner has, and life in the background.
 *
 * Only before there are threads.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef KMS_PROCESS_H
#define KMS_PROCESS_H

#include "masqlib.h"

/* No core dumps, as much locked memory as is allowed, no SIGPIPE. */
void kms_process_harden(void);

/*
 * When root starts a server in another user's home: act as that user from
 * here on, in a way that kms_process_raise() takes back.
 * Returns MASQ_STATUS_SUCCESS or MASQ_ERR_INTERNAL (fail_text() says why).
 */
MASQ_MUST_USE MASQ_status_t kms_process_lower(const char *home);

/* Root's rights again, for listening where others may not. */
MASQ_MUST_USE MASQ_status_t kms_process_raise(void);

/* Be the home's owner for good. */
MASQ_MUST_USE MASQ_status_t kms_process_drop(const char *home);

/*
 * Go into the background: returns in the new process. The old one waits until
 * the new one calls kms_process_detached() and exits with 0, or with 1 if it
 * ends before.
 * Returns MASQ_STATUS_SUCCESS or MASQ_ERR_INTERNAL.
 */
MASQ_MUST_USE MASQ_status_t kms_process_detach(void);

/*
 * Move the output to `stdout` and `stderr` in the home, behind what is there,
 * and let the waiting process go.
 * Returns MASQ_STATUS_SUCCESS, MASQ_ERR_INTERNAL or MASQ_ERR_NOMEM.
 */
MASQ_MUST_USE MASQ_status_t kms_process_detached(const char *home);

#endif /* KMS_PROCESS_H */
