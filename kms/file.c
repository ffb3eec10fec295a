/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include "kms/file.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <pwd.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/fail.h"
#include "base/secure.h"

#define KMS_USER "kms"
#define PASSWD_ROOM_MAX (1024 * 1024)
/* In the names of temporary files, between the file's and six letters. */
#define TEMPORARY ".tmp."
#define TEMPORARY_LETTERS 6

/* strdup() of the home of user "kms", NULL if there is no such user. */
static MASQ_status_t
kms_user_home(char **home)
{
	struct passwd entry, *found = NULL;
	char *buf = NULL, *larger;
	int error = ERANGE;

	*home = NULL;
	for (size_t room = 1024; error == ERANGE && room <= PASSWD_ROOM_MAX;
	    room *= 2) {
		larger = realloc(buf, room);
		if (larger == NULL)
			break;
		buf = larger;
		error = getpwnam_r(KMS_USER, &entry, buf, room, &found);
	}
	if (error == 0 && found != NULL)
		*home = strdup(found->pw_dir);
	free(buf);
	if (error == ERANGE || (found != NULL && *home == NULL))
		return fail(MASQ_ERR_NOMEM, "out of memory");
	return MASQ_STATUS_SUCCESS;
}

/* The directory `path` as an absolute path. */
static MASQ_status_t
resolve_home(const char *path, const char *origin, char **home)
{
	char *resolved = realpath(path, NULL);
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

/* Is this an open file that we may take? */
static MASQ_status_t
check_file(const char *path, int fd, bool secret, size_t max, size_t *len)
{
	struct stat st;

	if (fstat(fd, &st) != 0)
		return fail(MASQ_ERR_BAD_ENTRY, "cannot read %s: %s", path,
		    strerror(errno));
	if (!S_ISREG(st.st_mode))
		return fail(MASQ_ERR_BAD_ENTRY, "%s is not a regular file",
		    path);
	if (secret && (st.st_mode & (S_IRWXG | S_IRWXO)) != 0)
		return fail(MASQ_ERR_BAD_ENTRY, "%s holds secrets and is open "
		    "to others than its owner; run: chmod 600 %s", path, path);
	if (st.st_size < 0 || (uintmax_t)st.st_size > max)
		return fail(MASQ_ERR_BAD_ENTRY, "%s is larger than %zu bytes",
		    path, max);
	*len = (size_t)st.st_size;
	return MASQ_STATUS_SUCCESS;
}

/* Exactly len bytes, and then the end of the file. */
static MASQ_status_t
read_all(const char *path, int fd, uint8_t *data, size_t len)
{
	size_t done = 0;
	ssize_t n;

	/* The byte behind the data is there for the NUL. */
	while (done <= len) {
		n = read(fd, data + done, len + 1 - done);
		if (n == 0)
			break;
		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0)
			return fail(MASQ_ERR_BAD_ENTRY, "cannot read %s: %s",
			    path, strerror(errno));
		done += (size_t)n;
	}
	if (done != len)
		return fail(MASQ_ERR_BAD_ENTRY, "%s changed while it was read;"
		    " try again", path);
	data[len] = '\0';
	return MASQ_STATUS_SUCCESS;
}

MASQ_status_t
kms_file_read(const char *path, bool secret, size_t max, uint8_t **data,
    size_t *len)
{
	MASQ_status_t status;
	uint8_t *buf = NULL;
	size_t size = 0;
	int fd;

	*data = NULL;
	*len = 0;
	/* Not blocking: a FIFO is refused, not waited for. */
	fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
	/* Root may wonder: it acts as the owner of the home. */
	if (fd < 0 && errno == EACCES)
		return fail(MASQ_ERR_BAD_ENTRY, "cannot read %s: %s to user "
		    "id %ld", path, strerror(errno), (long)geteuid());
	if (fd < 0)
		return fail(errno == ENOENT || errno == ENOTDIR ?
		    MASQ_ERR_NOT_FOUND : MASQ_ERR_BAD_ENTRY,
		    "cannot read %s: %s", path, strerror(errno));
	status = check_file(path, fd, secret, max, &size);
	if (status != MASQ_STATUS_SUCCESS)
		goto out;
	if (size < SIZE_MAX)
		buf = secure_alloc(size + 1);
	if (buf == NULL) {
		status = fail(MASQ_ERR_NOMEM, "out of memory");
		goto out;
	}
	status = read_all(path, fd, buf, size);
	if (status != MASQ_STATUS_SUCCESS)
		goto out;
	*data = buf;
	*len = size;
	buf = NULL;
out:
	if (buf != NULL)
		secure_free(buf, size + 1);
	(void)close(fd);
	return status;
}

/* Split a path: the directory to open, and a template for a file beside it. */
static bool
temporary_names(const char *path, char **directory, char **temporary)
{
	const char *slash = strrchr(path, '/');
	const char *name = slash == NULL ? path : slash + 1;
	size_t dir_len = slash == NULL ? 0 : (size_t)(slash - path) + 1;

	*directory = dir_len == 0 ? strdup(".") : strndup(path, dir_len);
	if (asprintf(temporary, "%.*s.%s" TEMPORARY "XXXXXX", (int)dir_len,
	    path, name) < 0)
		*temporary = NULL;
	return *directory != NULL && *temporary != NULL;
}

/* Everything that a file needs before it gets its name. */
static bool
fill(int fd, int dir, const uint8_t *data, size_t len, mode_t mode)
{
	struct stat st;
	ssize_t n;

	for (size_t done = 0; done < len; done += (size_t)n) {
		n = write(fd, data + done, len - done);
		if (n < 0 && errno != EINTR)
			return false;
		if (n < 0)
			n = 0;
	}
	if (geteuid() == 0 && (fstat(dir, &st) != 0 ||
	    fchown(fd, st.st_uid, st.st_gid) != 0))
		return false;
	return fchmod(fd, mode) == 0 && fsync(fd) == 0;
}

/* Give the temporary file its name; with create only if that is free. */
static bool
place(const char *temporary, const char *path, bool create)
{
	if (!create)
		return rename(temporary, path) == 0;
	if (link(temporary, path) != 0)
		return false;
	(void)unlink(temporary);
	return true;
}

/* Some file systems cannot sync a directory, and need not. */
static bool
sync_directory(int dir)
{
	return fsync(dir) == 0 || errno == EINVAL || errno == ENOTSUP;
}

MASQ_status_t
kms_file_write(const char *path, const void *data, size_t len, mode_t mode,
    bool create)
{
	MASQ_status_t status = MASQ_STATUS_SUCCESS;
	char *directory = NULL, *temporary = NULL;
	bool placed = false;
	int dir = -1, fd = -1;

	if (!temporary_names(path, &directory, &temporary)) {
		status = fail(MASQ_ERR_INTERNAL, "out of memory");
		goto out;
	}
	dir = open(directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	if (dir >= 0)
		fd = mkostemp(temporary, O_CLOEXEC);
	if (fd >= 0 && fill(fd, dir, data, len, mode))
		placed = place(temporary, path, create);
	if (!placed && create && errno == EEXIST)
		status = fail(MASQ_ERR_BAD_ENTRY, "%s is there already and is "
		    "not overwritten", path);
	else if (!placed || !sync_directory(dir))
		status = fail(MASQ_ERR_INTERNAL, "cannot write %s: %s", path,
		    strerror(errno));
out:
	if (fd >= 0) {
		if (!placed)
			(void)unlink(temporary);
		(void)close(fd);
	}
	if (dir >= 0)
		(void)close(dir);
	free(temporary);
	free(directory);
	return status;
}

void
kms_file_sweep(const char *path)
{
	char *directory = NULL, *temporary = NULL;
	const struct dirent *entry;
	const char *name;
	DIR *dir = NULL;
	size_t len;

	if (temporary_names(path, &directory, &temporary))
		dir = opendir(directory);
	if (dir == NULL)
		goto out;
	name = strrchr(temporary, '/');
	name = name != NULL ? name + 1 : temporary;
	len = strlen(name);
	while ((entry = readdir(dir)) != NULL)
		if (strlen(entry->d_name) == len && strncmp(entry->d_name,
		    name, len - TEMPORARY_LETTERS) == 0)
			(void)unlinkat(dirfd(dir), entry->d_name, 0);
	(void)closedir(dir);
out:
	free(temporary);
	free(directory);
}
