/*
 * Users and groups of this machine. An entry may be of any length, as that of
 * a group with many members, so it comes in memory of its own: free() it.
 *
 * NULL with errno: 0 where there is no such entry, ENOMEM, or what else went
 * wrong. Any thread.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef KMS_USERS_H
#define KMS_USERS_H

#include <grp.h>
#include <pwd.h>
#include <stdbool.h>
#include <sys/types.h>

struct passwd *kms_user_by_id(uid_t uid);
struct passwd *kms_user_by_name(const char *name);
struct group *kms_group_by_id(gid_t gid);
struct group *kms_group_by_name(const char *name);

/*
 * Is this the first group of a user other than that one? An entry of a group
 * does not list such members. As far as the system lists its users. Any
 * thread.
 */
bool kms_group_has_other(gid_t gid, uid_t uid);

#endif /* KMS_USERS_H */
