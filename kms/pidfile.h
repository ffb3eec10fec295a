/*
 * .kms.pid: one key management server for one home.
 *
 * The file holds the process id in decimal and is locked (flock) while its
 * server lives, so that two starts cannot race and a file that was left
 * behind is known as such. Files of the reference, a binary int, are read too.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef KMS_PIDFILE_H
#define KMS_PIDFILE_H

#include <stdbool.h>
#include <sys/types.h>

#include "masqlib.h"

#define KMS_PIDFILE ".kms.pid"

struct kms_pidfile {
	char *path;			/* NULL: none is held */
	int fd;				/* open and locked */
};

/*
 * Take the pid file of a home for this process.
 *
 * force  also if another process that lives is named in it or holds it
 *
 * Returns MASQ_STATUS_SUCCESS, MASQ_ERR_BAD_ENTRY (another server lives;
 * fail_text() names it), MASQ_ERR_INTERNAL (cannot be written) or
 * MASQ_ERR_NOMEM.
 */
MASQ_MUST_USE MASQ_status_t kms_pidfile_take(const char *home, bool force,
    struct kms_pidfile *pidfile);

/* Remove the file, if it is still ours, and give the lock back. */
void kms_pidfile_release(struct kms_pidfile *pidfile);

/*
 * The living process that a home's pid file names, else 0.
 * Returns MASQ_STATUS_SUCCESS, MASQ_ERR_BAD_ENTRY (cannot be read, or is no
 * pid file) or MASQ_ERR_NOMEM.
 */
MASQ_MUST_USE MASQ_status_t kms_pidfile_read(const char *home, pid_t *pid);

#endif /* KMS_PIDFILE_H */
