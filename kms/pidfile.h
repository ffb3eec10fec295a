/*
 * One key management server for one home.
 *
 * Whoever holds the lock of .kms.lock (fcntl F_SETLK) is the server: the
 * kernel gives it back when the process ends, however it ends, and tells who
 * holds it. Nobody but the home's owner can open that file. The number in
 * .kms.pid is for people and scripts; no program takes it for a proof, since
 * a server that was killed leaves it, and any process may have it now.
 *
 * A process loses its lock when it closes any descriptor of the file, so
 * nothing else in a server opens .kms.lock.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef KMS_PIDFILE_H
#define KMS_PIDFILE_H

#include <stdbool.h>
#include <sys/types.h>

#include "masqlib.h"

#define KMS_LOCKFILE ".kms.lock"
#define KMS_PIDFILE ".kms.pid"

struct kms_pidfile {
	char *lock, *path;		/* of both files */
	int fd;				/* of the lock; -1: it is not held */
};

/*
 * Take the lock of a home for this process, and write its pid.
 *
 * force  also if another process holds it, say one that does not end
 *
 * Returns MASQ_STATUS_SUCCESS, MASQ_ERR_BAD_ENTRY (another server lives;
 * fail_text() names it), MASQ_ERR_INTERNAL (cannot be written) or
 * MASQ_ERR_NOMEM.
 */
MASQ_MUST_USE MASQ_status_t kms_pidfile_take(const char *home, bool force,
    struct kms_pidfile *pidfile);

/* Remove .kms.pid, if the lock is still ours, and give the lock back. */
void kms_pidfile_release(struct kms_pidfile *pidfile);

/*
 * The process that serves a home, not for a server itself: its id, 0 if there
 * is none, and a descriptor that stands for it whatever becomes of that number
 * (pidfd_open(2)), -1 if there is none.
 *
 * Returns MASQ_STATUS_SUCCESS, MASQ_ERR_BAD_ENTRY (it cannot be told; the
 * sentence says why) or MASQ_ERR_NOMEM.
 */
MASQ_MUST_USE MASQ_status_t kms_pidfile_holder(const char *home, pid_t *pid,
    int *pidfd);

#endif /* KMS_PIDFILE_H */
