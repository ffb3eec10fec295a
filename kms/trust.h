/*
 * Which files are believed. Before anything is read from a file, or written
 * into a folder, nobody may have been able to change it but root and the user
 * that the program runs as.
 *
 * Links are followed, because in a folder that was found good only those two
 * can have made them; what counts is the file that they lead to. So the mounts
 * of container platforms are good as they are: files of root that the group of
 * the service may read, links to them, and sticky folders of root, in which
 * others can add files but cannot exchange any.
 *
 * Members of a group are others too, unless the group is the user's own. That
 * is a group that has the user's name, or is group 0, or has no name and is one
 * of those that the process is in; and that has no other members, nor is the
 * first group of another user.
 *
 * Any thread. SPDX-License-Identifier: Apache-2.0
 */
#ifndef KMS_TRUST_H
#define KMS_TRUST_H

#include <stdbool.h>
#include <sys/stat.h>

#include "masqlib.h"

/*
 * Refuse a file that belongs to somebody else or that others can write;
 * secret: also one that others can read. The service's group may read a
 * secret of root's.
 *
 * path  for the sentence
 * st    what fstat() says of the open file
 *
 * Returns MASQ_STATUS_SUCCESS or MASQ_ERR_BAD_ENTRY; fail_text() has the chmod
 * or chown to run.
 */
MASQ_MUST_USE MASQ_status_t kms_trust_file(const char *path,
    const struct stat *st, bool secret);

/* The same for a folder; sticky: root's may be sticky and open to all. */
MASQ_MUST_USE MASQ_status_t kms_trust_folder(const char *path,
    const struct stat *st, bool sticky);

#endif /* KMS_TRUST_H */
