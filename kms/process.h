/*
 * The key management server as a process: no core dumps, and no more rights
 * than the home's owner has.
 *
 * Only before there are threads, where nothing else is said.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef KMS_PROCESS_H
#define KMS_PROCESS_H

#include <stdbool.h>
#include <sys/types.h>

#include "masqlib.h"

/* No core dumps, as much locked memory as is allowed, no SIGPIPE. */
void kms_process_harden(void);

/*
 * As root: become this user, in the user's groups, or in gid alone if the user
 * has no name. All three user and group ids change, no capability stays, and no
 * program that is run can bring one back; the way back is tried, and has to
 * fail.
 *
 * listens  keep the right to listen on any port until kms_process_listens()
 *
 * Returns MASQ_STATUS_SUCCESS or MASQ_ERR_INTERNAL; then the program has to
 * end, because nobody knows which rights it has.
 */
MASQ_MUST_USE MASQ_status_t kms_process_become(uid_t uid, gid_t gid,
    bool listens);

/*
 * Every socket listens: give up the right to listen on any port, if it was
 * kept.
 * Returns MASQ_STATUS_SUCCESS or MASQ_ERR_INTERNAL.
 */
MASQ_MUST_USE MASQ_status_t kms_process_listens(void);

#endif /* KMS_PROCESS_H */
