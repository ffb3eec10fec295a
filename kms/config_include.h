/*
 * Files that kms.cfg includes (libconfig: @include "more.cfg" on a line of its
 * own, relative to the folder of kms.cfg).
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef KMS_CONFIG_INCLUDE_H
#define KMS_CONFIG_INCLUDE_H

#include <stddef.h>

#include "masqlib.h"

/*
 * See to it that libconfig can read all that a text includes, directly or not:
 * where it cannot, for instance a directory, it ends the process, and for a
 * FIFO it waits. What is not there it reports itself.
 *
 * name  the file that the text is from
 * dir   its folder
 *
 * Returns MASQ_STATUS_SUCCESS, MASQ_ERR_BAD_ENTRY (fail_text() says what and
 * where) or MASQ_ERR_NOMEM.
 */
MASQ_MUST_USE MASQ_status_t config_check_includes(const char *text,
    size_t len, const char *name, const char *dir);

#endif /* KMS_CONFIG_INCLUDE_H */
