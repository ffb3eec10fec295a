/*
 * The control socket as a file: where it is, how it is made, and how it goes.
 * It is `.kms.sock` in the home; with `control_socket` in kms.cfg the socket is
 * there, and `.kms.sock` a symbolic link to it.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef KMS_CONTROL_SOCKET_H
#define KMS_CONTROL_SOCKET_H

#include <stdbool.h>
#include <sys/types.h>

#include "kms/config.h"
#include "masqlib.h"

#define KMS_CONTROL_SOCKET ".kms.sock"
/* Where a service that does not run in a user's home has it. */
#define KMS_CONTROL_SERVICE "/run/masqitt/control"

/* A name that we made; a server that was started with -x may have it now. */
struct kms_control_entry {
	char *path;			/* NULL: none */
	dev_t dev;
	ino_t ino;
};

struct kms_control_socket {
	int fd;				/* that listens, or -1 */
	struct kms_control_entry socket;
	struct kms_control_entry link;	/* .kms.sock, if that is a link */
};

/*
 * Make the socket and listen on it. One that nobody listens on is replaced, and
 * with force any.
 * Returns MASQ_STATUS_SUCCESS, MASQ_ERR_BAD_ENTRY (path too long, or in use),
 * MASQ_ERR_INTERNAL or MASQ_ERR_NOMEM; fail_text() has the sentence. To be
 * closed in any case.
 */
MASQ_MUST_USE MASQ_status_t kms_control_socket_open(const char *home,
    const struct kms_config *config, bool force,
    struct kms_control_socket *s);

/* Close it, and remove what is still ours. */
void kms_control_socket_close(struct kms_control_socket *s);

/*
 * Could it be made? Nothing is made. Returns MASQ_STATUS_SUCCESS,
 * MASQ_ERR_BAD_ENTRY (its path or its folder; fail_text() says what) or
 * MASQ_ERR_NOMEM.
 */
MASQ_MUST_USE MASQ_status_t kms_control_socket_check(const char *home,
    const struct kms_config *config);

#endif /* KMS_CONTROL_SOCKET_H */
