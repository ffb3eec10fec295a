/*
 * The home of a key management server: where it is, and how a program works
 * in it.
 *
 * A program has one home. It opens that directory once and holds it: from
 * then on every path that begins with the home's is looked up from there,
 * whatever has taken that name meanwhile. All that open, make, rename and
 * remove files of a home do so with kms_home_at() or through kms/file.h.
 *
 * Only before there are threads, where nothing else is said.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef KMS_HOME_H
#define KMS_HOME_H

#include <stdbool.h>
#include <stddef.h>
#include <sys/stat.h>

#include "masqlib.h"

/* Of the -H option, in usage texts. */
#define KMS_HOME_HELP "directory of the key management server; default " \
    "$MASQITT_HOME,\nthen the home of user kms, then $HOME"

/*
 * The home to use: the -H option, else $MASQITT_HOME, else the home of user
 * "kms", else $HOME. The result is an absolute path without links, malloc'ed.
 * Returns MASQ_STATUS_SUCCESS, MASQ_ERR_NOT_FOUND (there is none, or it is no
 * directory) or MASQ_ERR_NOMEM.
 */
MASQ_MUST_USE MASQ_status_t kms_home_find(const char *option, char **home);

/* home and name joined, malloc'ed, or NULL without memory. Any thread. */
char *kms_home_path(const char *home, const char *name);

/*
 * Hold a home that kms_home_find() gave, in place of any that was held; NULL
 * lets go. When root runs the program and another user owns the home, the
 * process becomes that user for good. A link on the way there has to be root's
 * or that user's, or root would work wherever somebody else likes.
 *
 * listens  see kms_process_become()
 *
 * Returns MASQ_STATUS_SUCCESS, MASQ_ERR_NOT_FOUND, MASQ_ERR_BAD_ENTRY (a
 * link), MASQ_ERR_NOMEM or MASQ_ERR_INTERNAL (cannot be the owner; the program
 * has to end).
 */
MASQ_MUST_USE MASQ_status_t kms_home_hold(const char *home, bool listens);

/* Who owned the home that is held when it was opened. Any thread. */
uid_t kms_home_owner(void);

/*
 * kms_home_hold(), and refuse a home that another user owns or that others can
 * write (kms/trust.h): MASQ_ERR_BAD_ENTRY, and fail_text() has the command to
 * run.
 */
MASQ_MUST_USE MASQ_status_t kms_home_enter(const char *home, bool listens);

/*
 * May files be made in the home that is held?
 * Returns MASQ_STATUS_SUCCESS or MASQ_ERR_INTERNAL.
 */
MASQ_MUST_USE MASQ_status_t kms_home_writable(const char *home);

/*
 * For openat(2) and its like: the descriptor to look a path up from, and in
 * *path the rest of it. A path outside of the home stays as it is, with
 * AT_FDCWD. Any thread.
 */
int kms_home_at(const char **path);

/* open(2), lstat(2), unlink(2) and rename(2) by way of it. Any thread. */
int kms_home_open(const char *path, int flags, mode_t mode);
int kms_home_lstat(const char *path, struct stat *st);
int kms_home_unlink(const char *path);
int kms_home_rename(const char *from, const char *to);

/* Why kms_home_open() failed: strerror(3), and for a link where none may be. */
const char *kms_home_error(void);

/*
 * For what takes no descriptor, such as the address of a Unix socket: another
 * path to the same file, by way of /proc and the held home. A path outside of
 * the home stays as it is, and all do without /proc. Returns false if it does
 * not fit. Any thread.
 */
bool kms_home_alias(const char *path, char *out, size_t room);

#endif /* KMS_HOME_H */
