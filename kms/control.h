/*
 * The control socket: kms_ctrl asks, the server answers and obeys.
 *
 * A Unix stream socket, `.kms.sock` in the home. With `control_socket` in
 * kms.cfg the socket is there, and `.kms.sock` a symbolic link to it. A client
 * sends one line, a command; the answer is one line, "ok TEXT" or
 * "error SENTENCE", and the end of the stream. Who the client is the kernel
 * says (SO_PEERCRED): anyone may ask for "status"; root, the server's user and
 * members of `control_group` may also "save", "reload", "reload force",
 * "accept-time" and "stop". Anyone may ask for "dates N", too. "stop" is
 * answered when all is done.
 *
 * Clients are taken in turn with all else that the loop does, 32 at a time and
 * 8 of one user, of whom the oldest one makes room: no flood of them keeps
 * others, or a signal, waiting.
 *
 * All of it runs in the thread of the event loop that it was opened with.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef KMS_CONTROL_H
#define KMS_CONTROL_H

#include <stdbool.h>
#include <stddef.h>

#include "kms/config.h"
#include "masqlib.h"

#define KMS_CONTROL_SOCKET ".kms.sock"
/* Where a service that does not run in a user's home has it. */
#define KMS_CONTROL_SERVICE "/run/masqitt/control"
/* Longest line, newline and NUL included. */
#define KMS_CONTROL_LINE_MAX 4096

struct event_base;
struct kms_control;

/* What the socket's commands call. On failure fail_text() has the sentence. */
struct kms_control_calls {
	/* Write words KEY=VALUE with single spaces between them. */
	void (*status)(void *arg, char *out, size_t room);
	MASQ_status_t (*save)(void *arg);
	/* Write what has changed, with "; " between the parts. */
	MASQ_status_t (*reload)(void *arg, bool force, char *out, size_t room);
	/* As kms_report_dates(). */
	MASQ_status_t (*dates)(void *arg, size_t count, char *out,
	    size_t room);
	MASQ_status_t (*accept_time)(void *arg);
	void (*stop)(void *arg);
	void *arg;
};

/*
 * Open the socket of a home. One that nobody listens on is replaced, and with
 * force any.
 * Returns MASQ_STATUS_SUCCESS, MASQ_ERR_BAD_ENTRY (path too long, or in use),
 * MASQ_ERR_INTERNAL or MASQ_ERR_NOMEM; fail_text() has the sentence.
 */
MASQ_MUST_USE MASQ_status_t kms_control_open(struct event_base *base,
    const char *home, const struct kms_config *config, bool force,
    const struct kms_control_calls *calls, struct kms_control **control);

/*
 * Could the socket be made? Nothing is. Returns MASQ_STATUS_SUCCESS,
 * MASQ_ERR_BAD_ENTRY (its path, its folder, or the group; fail_text() says
 * what) or MASQ_ERR_NOMEM.
 */
MASQ_MUST_USE MASQ_status_t kms_control_check(const char *home,
    const struct kms_config *config);

/* After a reload: whose members may command from now on. */
MASQ_MUST_USE MASQ_status_t kms_control_group(struct kms_control *control,
    const struct kms_config *config);

/*
 * Answer those that wait for the stop with how it went, remove the socket,
 * free. NULL is ignored.
 */
void kms_control_close(struct kms_control *control, MASQ_status_t stopped);

#endif /* KMS_CONTROL_H */
