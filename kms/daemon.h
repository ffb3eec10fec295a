/*
 * The key management server as a whole: what it opens, its main loop (signals,
 * the control socket, housekeeping, the saves), and how it stops.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef KMS_DAEMON_H
#define KMS_DAEMON_H

#include <stdbool.h>

#include "masqlib.h"

struct kms_options {
	const char *home;		/* -H, or NULL */
	const char *address;		/* -a */
	int port;			/* -p; 0 is any free one */
	bool empty_cache;		/* -F */
	bool ignore_broken;		/* -C */
	bool force;			/* -x */
	bool detach;			/* -d */
};

/*
 * Run a server until it is told to stop.
 *
 * Returns MASQ_STATUS_SUCCESS when it stopped in order, else what kept it from
 * starting or from saving its cache; fail_text() has the sentence.
 */
MASQ_MUST_USE MASQ_status_t kms_daemon_run(const struct kms_options *options);

/*
 * Would a server start? Looks at all that kms_daemon_run() would, also beside
 * a server that is running, and changes nothing.
 * Returns MASQ_STATUS_SUCCESS, or what is in the way; fail_text() has the
 * sentence.
 */
MASQ_MUST_USE MASQ_status_t kms_daemon_check(
    const struct kms_options *options);

#endif /* KMS_DAEMON_H */
