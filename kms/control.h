/*
 * The control socket: kms_ctrl asks, the server answers and obeys.
 *
 * A Unix stream socket (control_socket.h). A client sends one line, a command;
 * the answer is one line, "ok TEXT" or "error SENTENCE", and the end of the
 * stream. The kernel says who the client is (SO_PEERCRED). Anyone may ask for
 * "status" and "dates N"; root, the server's user and members of
 * `control_group` may also "save", "reload", "reload force", "accept-time" and
 * "stop", which is answered when all is done.
 *
 * The loop takes clients in turn with all else that it does. At most 32 are
 * there at a time, and 8 of one user, whose oldest one makes room: no flood of
 * them keeps others, or a signal, waiting.
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
 * Open the socket of a home and take clients.
 * Returns as kms_control_socket_open(), and MASQ_ERR_BAD_ENTRY also where there
 * is no such group.
 */
MASQ_MUST_USE MASQ_status_t kms_control_open(struct event_base *base,
    const char *home, const struct kms_config *config, bool force,
    const struct kms_control_calls *calls, struct kms_control **control);

/*
 * Could the socket be made? Nothing is made. Returns MASQ_STATUS_SUCCESS,
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
