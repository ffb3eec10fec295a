/*
 * The way to a directory, component by component: whose links lead there, and
 * how to go there without any.
 *
 * Any thread. SPDX-License-Identifier: Apache-2.0
 */
#ifndef KMS_WAY_H
#define KMS_WAY_H

#include <sys/types.h>

/* In led_by: links of several users. */
#define KMS_WAY_SEVERAL ((uid_t)-1)

/*
 * realpath(3), which also tells who made the links on the way: 0 if there are
 * none or only root's, else the user, or KMS_WAY_SEVERAL. The result is
 * malloc'ed; NULL with errno.
 */
char *kms_way_resolve(const char *path, uid_t *led_by);

/*
 * Open (O_PATH) the directory of an absolute path in which nothing is a link.
 * -1 with errno; ENOTDIR if something is one by now.
 */
int kms_way_open(const char *path);

#endif /* KMS_WAY_H */
