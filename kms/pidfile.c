/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include "kms/pidfile.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/fail.h"
#include "kms/file.h"

#define PID_ROOM 32
#define PID_MAX (1 << 22)		/* Linux has none above */
#define ATTEMPTS 100

/*
 * The process id in the bytes of a pid file, 0 if there is none: decimal text
 * and white space, or the reference's native int.
 */
static pid_t
parse(const char *text, size_t len)
{
	pid_t pid = 0;
	size_t i = 0;
	int binary;

	for (; i < len && text[i] >= '0' && text[i] <= '9'; i++) {
		pid = pid * 10 + (text[i] - '0');
		if (pid > PID_MAX)
			return 0;
	}
	if (i > 0 && (i == len || text[i] == '\n'))
		return pid;
	if (len != sizeof(binary))
		return 0;
	memcpy(&binary, text, sizeof(binary));
	return binary > 0 && binary <= PID_MAX ? binary : 0;
}

/* Has it ended, though its parent has not yet taken note? */
static bool
is_zombie(pid_t pid)
{
	char path[64], text[256];
	const char *name_end;
	ssize_t len = -1;
	int fd;

	(void)snprintf(path, sizeof(path), "/proc/%ld/stat", (long)pid);
	fd = open(path, O_RDONLY | O_CLOEXEC);
	if (fd >= 0) {
		len = read(fd, text, sizeof(text) - 1);
		(void)close(fd);
	}
	text[len > 0 ? len : 0] = '\0';
	/* "PID (NAME) STATE ...", and the name may hold anything. */
	name_end = strrchr(text, ')');
	return name_end != NULL && strncmp(name_end, ") Z", 3) == 0;
}

/* In a container a server that was killed may stay a zombie for ever. */
static bool
lives(pid_t pid)
{
	return (kill(pid, 0) == 0 || errno == EPERM) && !is_zombie(pid);
}

/* The pid in an open file: 0 if it is empty or something else. */
static pid_t
read_pid(int fd)
{
	char text[PID_ROOM];
	ssize_t len = pread(fd, text, sizeof(text), 0);

	return len > 0 ? parse(text, (size_t)len) : 0;
}

/* Is the file of this name still the one that is open? */
static bool
is_same(const char *path, int fd)
{
	struct stat named, opened;

	return kms_home_lstat(path, &named) == 0 && fstat(fd, &opened) == 0 &&
	    named.st_dev == opened.st_dev && named.st_ino == opened.st_ino;
}

/* Open and lock the file of this name; -1 with errno. */
static int
open_locked(const char *path)
{
	int fd, saved;

	for (int i = 0; i < ATTEMPTS; i++) {
		fd = kms_home_open(path, O_RDWR | O_CREAT | O_NOFOLLOW |
		    O_NONBLOCK, 0644);
		if (fd < 0)
			return -1;
		if (flock(fd, LOCK_EX | LOCK_NB) != 0) {
			saved = errno;
			(void)close(fd);
			errno = saved;
			return -1;
		}
		/* A server that stops removes its file before it unlocks. */
		if (is_same(path, fd))
			return fd;
		(void)close(fd);
	}
	errno = EAGAIN;
	return -1;
}

static MASQ_status_t
refuse_another(pid_t pid, const char *path)
{
	if (pid == 0)
		return fail(MASQ_ERR_BAD_ENTRY, "another kms is running in "
		    "this home (%s is locked); stop it with kms_ctrl -s",
		    path);
	return fail(MASQ_ERR_BAD_ENTRY, "process %ld is running, which %s "
	    "names; stop it with kms_ctrl -s or, if it is no kms, start with "
	    "-x", (long)pid, path);
}

/* Write our pid, readable for all. */
static bool
fill(int fd)
{
	char text[PID_ROOM];
	int len = snprintf(text, sizeof(text), "%ld\n", (long)getpid());

	return ftruncate(fd, 0) == 0 && fchmod(fd, 0644) == 0 &&
	    pwrite(fd, text, (size_t)len, 0) == len;
}

MASQ_status_t
kms_pidfile_take(const char *home, bool force, struct kms_pidfile *pidfile)
{
	char *path = kms_home_path(home, KMS_PIDFILE);
	MASQ_status_t status = MASQ_STATUS_SUCCESS;
	pid_t named = 0;
	int fd;

	pidfile->path = NULL;
	pidfile->fd = -1;
	if (path == NULL)
		return fail(MASQ_ERR_NOMEM, "out of memory");
	fd = open_locked(path);
	if (fd < 0 && errno == EWOULDBLOCK && force &&
	    kms_home_unlink(path) == 0)
		fd = open_locked(path);
	if (fd < 0 && errno == EWOULDBLOCK) {
		if (kms_pidfile_read(home, &named) != MASQ_STATUS_SUCCESS)
			named = 0;
		status = refuse_another(named, path);
		goto out;
	}
	if (fd < 0) {
		status = fail(MASQ_ERR_INTERNAL, "cannot write %s: %s", path,
		    strerror(errno));
		goto out;
	}
	/* A container gives a restarted server the same process id again. */
	named = read_pid(fd);
	if (!force && named != 0 && named != getpid() && lives(named)) {
		status = refuse_another(named, path);
		goto out;
	}
	if (!fill(fd)) {
		status = fail(MASQ_ERR_INTERNAL, "cannot write %s: %s", path,
		    strerror(errno));
		goto out;
	}
	pidfile->path = path;
	pidfile->fd = fd;
	return status;
out:
	if (fd >= 0)
		(void)close(fd);
	free(path);
	return status;
}

void
kms_pidfile_release(struct kms_pidfile *pidfile)
{
	if (pidfile->path == NULL)
		return;
	if (is_same(pidfile->path, pidfile->fd))
		(void)kms_home_unlink(pidfile->path);
	(void)close(pidfile->fd);
	free(pidfile->path);
	pidfile->path = NULL;
	pidfile->fd = -1;
}

MASQ_status_t
kms_pidfile_read(const char *home, pid_t *pid)
{
	char *path = kms_home_path(home, KMS_PIDFILE);
	MASQ_status_t status = MASQ_STATUS_SUCCESS;
	int fd;

	*pid = 0;
	if (path == NULL)
		return fail(MASQ_ERR_NOMEM, "out of memory");
	fd = kms_home_open(path, O_RDONLY | O_NONBLOCK, 0);
	if (fd < 0 && errno != ENOENT)
		status = fail(MASQ_ERR_BAD_ENTRY, "cannot read %s: %s", path,
		    strerror(errno));
	if (fd >= 0) {
		*pid = read_pid(fd);
		if (*pid != 0 && !lives(*pid))
			*pid = 0;
		(void)close(fd);
	}
	free(path);
	return status;
}
