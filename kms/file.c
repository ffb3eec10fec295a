/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include "kms/file.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/fail.h"
#include "base/secure.h"
#include "kms/trust.h"

/* In the names of temporary files, between the file's and the letters. */
#define TEMPORARY ".tmp."
#define ATTEMPTS 100

/* Why a file could not be opened. */
static MASQ_status_t
fail_open(const char *path)
{
	/* Root may wonder: it acts as the owner of the home. */
	if (errno == EACCES)
		return fail(MASQ_ERR_BAD_ENTRY, "cannot open %s: %s to user "
		    "id %ld; if the home is that user's, run: chown -R %ld "
		    "HOME", path, strerror(errno), (long)geteuid(),
		    (long)geteuid());
	return fail(errno == ENOENT || errno == ENOTDIR ?
	    MASQ_ERR_NOT_FOUND : MASQ_ERR_BAD_ENTRY,
	    "cannot open %s: %s", path, strerror(errno));
}

/*
 * Open the folder that a path is in, if it is to be trusted, and tell what the
 * file is called there. `how` is O_PATH, or O_RDONLY for what syncs or lists.
 */
static MASQ_status_t
open_folder(const char *path, int how, int *folder, const char **name)
{
	const char *rest = path, *slash;
	int at = kms_home_at(&rest);
	MASQ_status_t status;
	struct stat st;
	char *names;

	*folder = -1;
	slash = strrchr(rest, '/');
	*name = slash == NULL ? rest : slash + 1;
	names = slash == NULL ? strdup(".") :
	    strndup(rest, (size_t)(slash - rest) + 1);
	if (names == NULL)
		return fail(MASQ_ERR_NOMEM, "out of memory");
	*folder = openat(at, names, how | O_DIRECTORY | O_CLOEXEC);
	free(names);
	if (*folder < 0 || fstat(*folder, &st) != 0)
		return fail_open(path);
	slash = strrchr(path, '/');
	names = slash == NULL ? strdup(".") :
	    strndup(path, (size_t)(slash - path) + (slash == path));
	if (names == NULL)
		return fail(MASQ_ERR_NOMEM, "out of memory");
	status = kms_trust_folder(names, &st, true);
	free(names);
	return status;
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
	if (st.st_size < 0 || (uintmax_t)st.st_size > max)
		return fail(MASQ_ERR_BAD_ENTRY, "%s is larger than %zu bytes",
		    path, max);
	*len = (size_t)st.st_size;
	return kms_trust_file(path, &st, secret);
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

static void
close_both(int fd, int folder)
{
	if (fd >= 0)
		(void)close(fd);
	if (folder >= 0)
		(void)close(folder);
}

MASQ_status_t
kms_file_read(const char *path, bool secret, size_t max, uint8_t **data,
    size_t *len)
{
	MASQ_status_t status;
	int folder = -1, fd = -1;
	uint8_t *buf = NULL;
	const char *name;
	size_t size = 0;

	*data = NULL;
	*len = 0;
	status = open_folder(path, O_PATH, &folder, &name);
	if (status != MASQ_STATUS_SUCCESS)
		goto out;
	/* Not blocking: a FIFO is refused, not waited for. */
	fd = openat(folder, name, O_RDONLY | O_CLOEXEC | O_NONBLOCK |
	    O_NOCTTY);
	if (fd < 0) {
		status = fail_open(path);
		goto out;
	}
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
	close_both(fd, folder);
	return status;
}

MASQ_status_t
kms_file_check_secret(const char *path)
{
	MASQ_status_t status;
	const char *name;
	struct stat st;
	int folder;

	status = open_folder(path, O_PATH, &folder, &name);
	if (status == MASQ_STATUS_SUCCESS &&
	    fstatat(folder, name, &st, 0) == 0)
		status = kms_trust_file(path, &st, true);
	close_both(-1, folder);
	return status == MASQ_ERR_NOT_FOUND ? MASQ_STATUS_SUCCESS : status;
}

void
kms_file_letters(char letters[KMS_FILE_LETTERS + 1])
{
	static const char all[] = "abcdefghijklmnopqrstuvwxyz012345";
	unsigned char random[KMS_FILE_LETTERS] = {0};

	/* Whoever uses them has to see whether the name is free anyhow. */
	(void)!getentropy(random, sizeof(random));
	for (size_t i = 0; i < KMS_FILE_LETTERS; i++)
		letters[i] = all[random[i] % (sizeof(all) - 1)];
	letters[KMS_FILE_LETTERS] = '\0';
}

/* Make a temporary file for the one of this name; its own is malloc'ed. */
static int
open_temporary(int folder, const char *name, char **temporary)
{
	char letters[KMS_FILE_LETTERS + 1];
	int fd = -1;

	*temporary = NULL;
	for (int i = 0; i < ATTEMPTS && fd < 0; i++) {
		free(*temporary);
		kms_file_letters(letters);
		if (asprintf(temporary, ".%s" TEMPORARY "%s", name, letters) <
		    0) {
			*temporary = NULL;
			return -1;
		}
		fd = openat(folder, *temporary, O_WRONLY | O_CREAT | O_EXCL |
		    O_CLOEXEC, S_IRUSR | S_IWUSR);
		if (fd < 0 && errno != EEXIST)
			return -1;
	}
	return fd;
}

/* Everything that a file needs before it gets its name. */
static bool
fill(int fd, const uint8_t *data, size_t len, mode_t mode)
{
	ssize_t n;

	for (size_t done = 0; done < len; done += (size_t)n) {
		n = write(fd, data + done, len - done);
		if (n < 0 && errno != EINTR)
			return false;
		if (n < 0)
			n = 0;
	}
	return fchmod(fd, mode) == 0 && fsync(fd) == 0;
}

/* Give the temporary file its name; with create only if that is free. */
static bool
place(int folder, const char *temporary, const char *name, bool create)
{
	if (!create)
		return renameat(folder, temporary, folder, name) == 0;
	if (linkat(folder, temporary, folder, name, 0) != 0)
		return false;
	(void)unlinkat(folder, temporary, 0);
	return true;
}

/* Some file systems cannot sync a directory, and need not. */
static bool
sync_folder(int folder)
{
	return fsync(folder) == 0 || errno == EINVAL || errno == ENOTSUP;
}

MASQ_status_t
kms_file_write(const char *path, const void *data, size_t len, mode_t mode,
    bool create)
{
	MASQ_status_t status;
	int folder, fd = -1;
	char *temporary = NULL;
	bool placed = false;
	const char *name;

	status = open_folder(path, O_RDONLY, &folder, &name);
	if (status != MASQ_STATUS_SUCCESS) {
		status = MASQ_ERR_INTERNAL;
		goto out;
	}
	fd = open_temporary(folder, name, &temporary);
	if (fd >= 0 && fill(fd, data, len, mode))
		placed = place(folder, temporary, name, create);
	if (!placed && create && errno == EEXIST)
		status = fail(MASQ_ERR_BAD_ENTRY, "%s is there already and is "
		    "not overwritten", path);
	else if (!placed || !sync_folder(folder))
		status = fail(MASQ_ERR_INTERNAL, "cannot write %s: %s", path,
		    strerror(errno));
	if (fd >= 0 && !placed)
		(void)unlinkat(folder, temporary, 0);
out:
	close_both(fd, folder);
	free(temporary);
	return status;
}

MASQ_status_t
kms_file_sync(const char *path)
{
	MASQ_status_t status;
	const char *name;
	int folder;

	status = open_folder(path, O_RDONLY, &folder, &name);
	if (status == MASQ_STATUS_SUCCESS && !sync_folder(folder))
		status = fail(MASQ_ERR_INTERNAL, "cannot sync the folder of "
		    "%s: %s", path, strerror(errno));
	close_both(-1, folder);
	return status;
}

/* Is this what open_temporary() calls a file for the one of this name? */
static bool
is_temporary(const char *entry, const char *name)
{
	size_t len = strlen(name);

	return strlen(entry) == 1 + len + strlen(TEMPORARY) +
	    KMS_FILE_LETTERS && entry[0] == '.' &&
	    strncmp(entry + 1, name, len) == 0 &&
	    strncmp(entry + 1 + len, TEMPORARY, strlen(TEMPORARY)) == 0;
}

void
kms_file_sweep(const char *path)
{
	const struct dirent *entry;
	const char *name;
	DIR *dir = NULL;
	int folder;

	if (open_folder(path, O_RDONLY, &folder, &name) ==
	    MASQ_STATUS_SUCCESS)
		dir = fdopendir(folder);
	if (dir == NULL) {
		close_both(-1, folder);
		return;
	}
	while ((entry = readdir(dir)) != NULL)
		if (is_temporary(entry->d_name, name))
			(void)unlinkat(folder, entry->d_name, 0);
	(void)closedir(dir);
}
