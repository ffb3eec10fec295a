/*
 * Files of a key management server's home, read and written whole.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef KMS_FILE_H
#define KMS_FILE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

#include "masqlib.h"

/* Of the -H option, in usage texts. */
#define KMS_HOME_HELP "directory of the key management server; default " \
    "$MASQITT_HOME,\nthen the home of user kms, then $HOME"

/*
 * The home to use: the -H option, else $MASQITT_HOME, else the home of user
 * "kms", else $HOME. The result is malloc'ed.
 * Returns MASQ_STATUS_SUCCESS, MASQ_ERR_NOT_FOUND (there is none, or it is no
 * directory) or MASQ_ERR_NOMEM.
 */
MASQ_MUST_USE MASQ_status_t kms_home_find(const char *option, char **home);

/* home and name joined, malloc'ed, or NULL without memory. */
char *kms_home_path(const char *home, const char *name);

/*
 * Read a whole file of at most max bytes into secure_alloc(*len + 1) memory,
 * with a NUL behind it; free it with secure_free(*data, *len + 1).
 *
 * secret  refuse a file that group or others can read, with the chmod to run
 *
 * Returns MASQ_STATUS_SUCCESS, MASQ_ERR_NOT_FOUND (no such file),
 * MASQ_ERR_BAD_ENTRY (not a regular file, too large, open to others,
 * unreadable) or MASQ_ERR_NOMEM. fail_text() has the sentence.
 */
MASQ_MUST_USE MASQ_status_t kms_file_read(const char *path, bool secret,
    size_t max, uint8_t **data, size_t *len);

/*
 * Replace a file as a whole or not at all: temporary file, fsync, rename,
 * fsync of the directory. When root writes, the file gets the owner of the
 * directory.
 *
 * create  fail when the file is there already
 *
 * Returns MASQ_STATUS_SUCCESS, MASQ_ERR_BAD_ENTRY (create, and it exists) or
 * MASQ_ERR_INTERNAL (anything else). fail_text() has the sentence.
 */
MASQ_MUST_USE MASQ_status_t kms_file_write(const char *path, const void *data,
    size_t len, mode_t mode, bool create);

/*
 * Remove temporary files that kms_file_write() has left beside a file where
 * the process was killed. Only while nobody writes that file.
 */
void kms_file_sweep(const char *path);

#endif /* KMS_FILE_H */
