/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include "kms/home.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/fail.h"
#include "kms/process.h"
#include "kms/trust.h"
#include "kms/users.h"
#include "kms/way.h"

#define KMS_USER "kms"

/* The home that is held: its path, NULL for none, and its directory. */
static struct {
	char *path;
	size_t len;
	int fd;
	uid_t owner;
} held;

/* Whose links led to the home that was found last. */
static uid_t led_by;

/* strdup() of the home of user "kms", NULL if there is no such user. */
static MASQ_status_t
kms_user_home(char **home)
{
	struct passwd *user = kms_user_by_name(KMS_USER);
	bool no_memory = user == NULL && errno == ENOMEM;

	*home = NULL;
	if (user != NULL) {
		*home = strdup(user->pw_dir);
		no_memory = *home == NULL;
	}
	free(user);
	return no_memory ? fail(MASQ_ERR_NOMEM, "out of memory") :
	    MASQ_STATUS_SUCCESS;
}

/* The directory `path` as an absolute path. */
static MASQ_status_t
resolve_home(const char *path, const char *origin, char **home)
{
	char *resolved = kms_way_resolve(path, &led_by);
	struct stat st;

	if (resolved == NULL && errno == ENOMEM)
		return fail(MASQ_ERR_NOMEM, "out of memory");
	if (resolved == NULL)
		return fail(MASQ_ERR_NOT_FOUND, "home \"%s\" (%s): %s; create "
		    "it or name another one with -H", path, origin,
		    strerror(errno));
	if (stat(resolved, &st) != 0 || !S_ISDIR(st.st_mode)) {
		free(resolved);
		return fail(MASQ_ERR_NOT_FOUND, "home \"%s\" (%s) is not a "
		    "directory; name another one with -H", path, origin);
	}
	*home = resolved;
	return MASQ_STATUS_SUCCESS;
}

MASQ_status_t
kms_home_find(const char *option, char **home)
{
	const char *env = getenv("MASQITT_HOME");
	char *user_home;
	MASQ_status_t status;

	*home = NULL;
	if (option != NULL)
		return resolve_home(option, "-H", home);
	if (env != NULL && *env != '\0')
		return resolve_home(env, "$MASQITT_HOME", home);
	status = kms_user_home(&user_home);
	if (status != MASQ_STATUS_SUCCESS)
		return status;
	if (user_home != NULL) {
		status = resolve_home(user_home, "of user " KMS_USER, home);
		free(user_home);
		return status;
	}
	env = getenv("HOME");
	if (env != NULL && *env != '\0')
		return resolve_home(env, "$HOME", home);
	return fail(MASQ_ERR_NOT_FOUND, "no home: there is no user " KMS_USER
	    " and HOME is not set; name a directory with -H");
}

char *
kms_home_path(const char *home, const char *name)
{
	size_t len = strlen(home);
	const char *slash = len > 0 && home[len - 1] == '/' ? "" : "/";
	char *path;

	if (asprintf(&path, "%s%s%s", home, slash, name) < 0)
		return NULL;
	return path;
}

static void
let_go(void)
{
	if (held.path == NULL)
		return;
	(void)close(held.fd);
	free(held.path);
	held.path = NULL;
}

MASQ_status_t
kms_home_hold(const char *home, bool listens)
{
	struct stat st;

	let_go();
	if (home == NULL)
		return MASQ_STATUS_SUCCESS;
	held.path = strdup(home);
	if (held.path == NULL)
		return fail(MASQ_ERR_NOMEM, "out of memory");
	/* "/" alone is a home too. */
	held.len = strlen(home) - (home[strlen(home) - 1] == '/');
	/* Not to read: on a file server its owner may, and root may not. */
	held.fd = kms_way_open(home);
	if (held.fd < 0 || fstat(held.fd, &st) != 0)
		return fail(MASQ_ERR_NOT_FOUND, "home \"%s\": %s", home,
		    strerror(errno));
	held.owner = st.st_uid;
	if (geteuid() != 0)
		return MASQ_STATUS_SUCCESS;
	if (led_by != 0 && led_by != st.st_uid)
		return fail(MASQ_ERR_BAD_ENTRY, "home \"%s\" is of user id "
		    "%lu, and a link of another user leads there; give its "
		    "own path with -H", home, (unsigned long)st.st_uid);
	if (st.st_uid == 0)
		return MASQ_STATUS_SUCCESS;
	/* Before anything in it is looked at. */
	return kms_process_become(st.st_uid, st.st_gid, listens);
}

uid_t
kms_home_owner(void)
{
	return held.owner;
}

MASQ_status_t
kms_home_enter(const char *home, bool listens)
{
	MASQ_status_t status = kms_home_hold(home, listens);
	struct stat st;

	if (status != MASQ_STATUS_SUCCESS)
		return status;
	if (fstat(held.fd, &st) != 0)
		return fail(MASQ_ERR_INTERNAL, "home \"%s\": %s", home,
		    strerror(errno));
	if (st.st_uid != geteuid() && st.st_uid != 0)
		return fail(MASQ_ERR_BAD_ENTRY, "home \"%s\" is of user id "
		    "%lu; run this as that user or as root, or run: chown -R "
		    "%lu %s", home, (unsigned long)st.st_uid,
		    (unsigned long)geteuid(), home);
	return kms_trust_folder(home, &st, false);
}

MASQ_status_t
kms_home_writable(const char *home)
{
	if (faccessat(held.fd, ".", W_OK | X_OK, AT_EACCESS) == 0)
		return MASQ_STATUS_SUCCESS;
	return fail(MASQ_ERR_INTERNAL, "no files can be made in the home "
	    "\"%s\": %s", home, strerror(errno));
}

/* What of a path is behind the held home's, or NULL. */
static const char *
inside(const char *path)
{
	if (held.path == NULL || strncmp(path, held.path, held.len) != 0 ||
	    path[held.len] != '/')
		return NULL;
	path += held.len;
	return path + strspn(path, "/");
}

int
kms_home_at(const char **path)
{
	const char *rest = inside(*path);

	if (rest == NULL)
		return AT_FDCWD;
	*path = rest;
	return held.fd;
}

int
kms_home_open(const char *path, int flags, mode_t mode)
{
	int at = kms_home_at(&path);

	return openat(at, path, flags | O_CLOEXEC, mode);
}

const char *
kms_home_error(void)
{
	/* What open(2) says with O_NOFOLLOW. */
	return errno == ELOOP ? "it is a symbolic link; remove that" :
	    strerror(errno);
}

int
kms_home_lstat(const char *path, struct stat *st)
{
	int at = kms_home_at(&path);

	return fstatat(at, path, st, AT_SYMLINK_NOFOLLOW);
}

int
kms_home_unlink(const char *path)
{
	int at = kms_home_at(&path);

	return unlinkat(at, path, 0);
}

int
kms_home_rename(const char *from, const char *to)
{
	int from_at = kms_home_at(&from), to_at = kms_home_at(&to);

	return renameat(from_at, from, to_at, to);
}

bool
kms_home_alias(const char *path, char *out, size_t room)
{
	const char *rest = inside(path);
	int len;

	/* Where nobody has mounted /proc there is no other way. */
	if (rest == NULL || access("/proc/self/fd", X_OK) != 0)
		len = snprintf(out, room, "%s", path);
	else
		len = snprintf(out, room, "/proc/self/fd/%d/%s", held.fd,
		    rest);
	return len >= 0 && (size_t)len < room;
}
