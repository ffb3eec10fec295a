/*
 * Files of a key management server's home, read and written whole. Paths are
 * looked up from the home that is held (kms/home.h), and a file or folder in
 * which others could have had a hand is refused (kms/trust.h).
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef KMS_FILE_H
#define KMS_FILE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

#include "kms/home.h"
#include "masqlib.h"

/* Letters in the names of temporary files and folders. */
#define KMS_FILE_LETTERS 6

/*
 * Read a whole file of at most max bytes into secure_alloc(*len + 1) memory,
 * with a NUL behind it; free it with secure_free(*data, *len + 1).
 *
 * secret  refuse a file that others can read, too
 *
 * Returns MASQ_STATUS_SUCCESS, MASQ_ERR_NOT_FOUND (no such file),
 * MASQ_ERR_BAD_ENTRY (not a regular file, too large, not to be trusted,
 * unreadable) or MASQ_ERR_NOMEM. fail_text() has the sentence.
 */
MASQ_MUST_USE MASQ_status_t kms_file_read(const char *path, bool secret,
    size_t max, uint8_t **data, size_t *len);

/*
 * Refuse, as kms_file_read() would, a secret that is not read: others must not
 * read it either. One that is not there is good.
 * Returns MASQ_STATUS_SUCCESS, MASQ_ERR_BAD_ENTRY or MASQ_ERR_NOMEM.
 */
MASQ_MUST_USE MASQ_status_t kms_file_check_secret(const char *path);

/*
 * Replace a file as a whole or not at all: temporary file, fsync, rename,
 * fsync of the folder.
 *
 * create  fail when the file is there already
 *
 * Returns MASQ_STATUS_SUCCESS, MASQ_ERR_BAD_ENTRY (create, and it exists) or
 * MASQ_ERR_INTERNAL (anything else). fail_text() has the sentence.
 */
MASQ_MUST_USE MASQ_status_t kms_file_write(const char *path, const void *data,
    size_t len, mode_t mode, bool create);

/* Letters that make a name new, most likely. */
void kms_file_letters(char letters[KMS_FILE_LETTERS + 1]);

/*
 * What was made, renamed or removed beside this path stays so from here on.
 * Returns MASQ_STATUS_SUCCESS, MASQ_ERR_INTERNAL, or what a folder is refused
 * for as in kms_file_read().
 */
MASQ_MUST_USE MASQ_status_t kms_file_sync(const char *path);

/*
 * Remove temporary files that kms_file_write() has left beside a file where
 * the process was killed. Only while nobody writes that file.
 */
void kms_file_sweep(const char *path);

#endif /* KMS_FILE_H */
