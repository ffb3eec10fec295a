/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include "kms/trust.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/fail.h"
#include "kms/users.h"

#define GROUPS_MAX 1024
#define USER_ROOM 64

/* A user's name, or number. */
static void
user_name(uid_t uid, char name[USER_ROOM])
{
	struct passwd *user = kms_user_by_id(uid);

	if (user != NULL && strlen(user->pw_name) < USER_ROOM)
		(void)memcpy(name, user->pw_name, strlen(user->pw_name) + 1);
	else
		(void)snprintf(name, USER_ROOM, "%lu", (unsigned long)uid);
	free(user);
}

/* Is this process in the group? */
static bool
is_ours(gid_t group)
{
	gid_t groups[GROUPS_MAX];
	int count = getgroups(GROUPS_MAX, groups);

	for (int i = 0; i < count; i++)
		if (groups[i] == group)
			return true;
	return group == getegid();
}

/* Is nobody in the group but us? */
static bool
is_private(gid_t gid)
{
	struct group *group = kms_group_by_id(gid);
	char name[USER_ROOM];
	bool alone;

	if (group == NULL)
		return errno == 0 && is_ours(gid);
	user_name(geteuid(), name);
	/* On some systems, users of the system itself are in group 0. */
	alone = gid == 0 || (strcmp(group->gr_name, name) == 0 &&
	    !kms_group_has_other(gid, geteuid()));
	for (char **member = group->gr_mem; *member != NULL; member++)
		alone &= strcmp(*member, name) == 0;
	free(group);
	return alone;
}

static MASQ_status_t
check_owner(const char *path, const struct stat *st)
{
	char owner[USER_ROOM], self[USER_ROOM];

	if (st->st_uid == geteuid() || st->st_uid == 0)
		return MASQ_STATUS_SUCCESS;
	user_name(st->st_uid, owner);
	user_name(geteuid(), self);
	return fail(MASQ_ERR_BAD_ENTRY, "%s belongs to user %s, who could "
	    "change it, and not to %s; run: chown %s %s", path, owner, self,
	    self, path);
}

/* Can others write it? */
static bool
is_open(const struct stat *st)
{
	return (st->st_mode & S_IWOTH) != 0 ||
	    ((st->st_mode & S_IWGRP) != 0 && !is_private(st->st_gid));
}

static MASQ_status_t
check_secret(const char *path, const struct stat *st)
{
	bool of_root = st->st_uid == 0 && geteuid() != 0;
	mode_t others = S_IRWXG | S_IRWXO;

	if (of_root && is_ours(st->st_gid))
		others &= ~(mode_t)S_IRGRP;
	if ((st->st_mode & others) == 0)
		return MASQ_STATUS_SUCCESS;
	return fail(MASQ_ERR_BAD_ENTRY, "%s holds secrets and is open to "
	    "others than its owner; run: chmod %s %s", path,
	    of_root ? "440" : "600", path);
}

MASQ_status_t
kms_trust_file(const char *path, const struct stat *st, bool secret)
{
	MASQ_status_t status = check_owner(path, st);

	if (status == MASQ_STATUS_SUCCESS && secret)
		return check_secret(path, st);
	if (status == MASQ_STATUS_SUCCESS && is_open(st))
		status = fail(MASQ_ERR_BAD_ENTRY, "%s can be written by "
		    "others than its owner; run: chmod go-w %s", path, path);
	return status;
}

MASQ_status_t
kms_trust_folder(const char *path, const struct stat *st, bool sticky)
{
	if (sticky && st->st_uid == 0 && (st->st_mode & S_ISVTX) != 0)
		return MASQ_STATUS_SUCCESS;
	return kms_trust_file(path, st, false);
}
