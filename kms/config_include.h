/*
 * Files that kms.cfg includes (libconfig: @include "more.cfg" on a line of its
 * own, relative to the folder of kms.cfg).
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef KMS_CONFIG_INCLUDE_H
#define KMS_CONFIG_INCLUDE_H

#include <stdbool.h>
#include <stddef.h>

#include "masqlib.h"

#define CONFIG_PATH_ROOM 4096

/*
 * Check that libconfig can read all that a text includes, directly or not: if
 * it cannot read something, for instance a directory, it ends the process, and
 * it waits for a FIFO. It reports files that are not there itself.
 *
 * name  the file that the text is from
 * dir   its folder
 *
 * Returns MASQ_STATUS_SUCCESS, MASQ_ERR_BAD_ENTRY (fail_text() says what and
 * where) or MASQ_ERR_NOMEM.
 */
MASQ_MUST_USE MASQ_status_t config_check_includes(const char *text,
    size_t len, const char *name, const char *dir);

/*
 * Where libconfig, which takes no descriptors, has to look for what the file
 * includes: its folder, by way of the home that is held. False if that is too
 * long.
 */
bool config_include_dir(const char *name, char dir[CONFIG_PATH_ROOM]);

/*
 * The file that libconfig says something stands in, as people know it: with
 * the folder of kms.cfg. source is NULL for kms.cfg itself; the result is one
 * of the three arguments.
 */
const char *config_source_name(const char *source, const char *name,
    char shown[CONFIG_PATH_ROOM]);

#endif /* KMS_CONFIG_INCLUDE_H */
