/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include "kms/users.h"

#include <errno.h>
#include <pthread.h>
#include <stdlib.h>

#define TEXT_ROOM 1024
#define TEXT_ROOM_MAX (16 * 1024 * 1024)

/* Ask the system for an entry, whose texts go into this room. */
typedef int ask_fn(const void *key, void *entry, char *text, size_t room,
    void **found);

static int
ask_user_id(const void *key, void *entry, char *text, size_t room,
    void **found)
{
	return getpwuid_r(*(const uid_t *)key, entry, text, room,
	    (struct passwd **)found);
}

static int
ask_user_name(const void *key, void *entry, char *text, size_t room,
    void **found)
{
	return getpwnam_r(key, entry, text, room, (struct passwd **)found);
}

static int
ask_group_id(const void *key, void *entry, char *text, size_t room,
    void **found)
{
	return getgrgid_r(*(const gid_t *)key, entry, text, room,
	    (struct group **)found);
}

static int
ask_group_name(const void *key, void *entry, char *text, size_t room,
    void **found)
{
	return getgrnam_r(key, entry, text, room, (struct group **)found);
}

/* An entry of this size, with its texts behind it. */
static void *
look_up(ask_fn *ask, const void *key, size_t size)
{
	void *entry = NULL, *larger, *found = NULL;
	int error = ERANGE;

	for (size_t room = TEXT_ROOM; error == ERANGE && room <= TEXT_ROOM_MAX;
	    room *= 2) {
		larger = realloc(entry, size + room);
		if (larger == NULL) {
			error = ENOMEM;
			break;
		}
		entry = larger;
		error = ask(key, entry, (char *)entry + size, room, &found);
	}
	if (error == 0 && found != NULL)
		return entry;
	free(entry);
	/* Where some of these stand for "no such entry", all may. */
	errno = error == ENOENT || error == ESRCH || error == EBADF ||
	    error == EPERM ? 0 : error;
	return NULL;
}

struct passwd *
kms_user_by_id(uid_t uid)
{
	return look_up(ask_user_id, &uid, sizeof(struct passwd));
}

struct passwd *
kms_user_by_name(const char *name)
{
	return look_up(ask_user_name, name, sizeof(struct passwd));
}

struct group *
kms_group_by_id(gid_t gid)
{
	return look_up(ask_group_id, &gid, sizeof(struct group));
}

struct group *
kms_group_by_name(const char *name)
{
	return look_up(ask_group_name, name, sizeof(struct group));
}

bool
kms_group_has_other(gid_t gid, uid_t uid)
{
	/* Of all users there is one list, which all threads read. */
	static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
	const struct passwd *user;
	bool found = false;

	(void)pthread_mutex_lock(&lock);
	setpwent();
	while (!found && (user = getpwent()) != NULL)
		found = user->pw_gid == gid && user->pw_uid != uid;
	endpwent();
	(void)pthread_mutex_unlock(&lock);
	return found;
}
