/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include "kms/pidfile.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "base/fail.h"
#include "kms/file.h"
#include "kms/trust.h"

#define PID_ROOM 32
#define ATTEMPTS 100

/* Is the file of this name still the one that is open? */
static bool
is_same(const char *path, int fd)
{
	struct stat named, opened;

	return kms_home_lstat(path, &named) == 0 && fstat(fd, &opened) == 0 &&
	    named.st_dev == opened.st_dev && named.st_ino == opened.st_ino;
}

/* Who holds the lock of an open file? 0: nobody; -1: somebody unknown. */
static pid_t
holder(int fd)
{
	struct flock lock = {.l_type = F_WRLCK, .l_whence = SEEK_SET};

	if (fcntl(fd, F_GETLK, &lock) != 0)
		return -1;
	if (lock.l_type == F_UNLCK)
		return 0;
	/* In another container, or on another machine. */
	return lock.l_pid > 0 ? lock.l_pid : -1;
}

static MASQ_status_t
fail_lock(const char *path)
{
	return fail(MASQ_ERR_INTERNAL, "cannot lock %s: %s", path,
	    kms_home_error());
}

static MASQ_status_t
fail_another(const char *path, pid_t pid)
{
	char process[PID_ROOM + 16] = "a process elsewhere";

	if (pid > 0)
		(void)snprintf(process, sizeof(process), "process %ld",
		    (long)pid);
	return fail(MASQ_ERR_BAD_ENTRY, "another kms is running in this home: "
	    "%s holds %s; stop it with kms_ctrl -s", process, path);
}

/* Somebody has the lock: may we try again? With force its file goes. */
static MASQ_status_t
refused(const char *path, int fd, bool force)
{
	pid_t pid;

	if (errno != EAGAIN && errno != EACCES)
		return fail_lock(path);
	pid = holder(fd);
	if (pid != 0 && !force)
		return fail_another(path, pid);
	if (pid != 0 && kms_home_unlink(path) != 0 && errno != ENOENT)
		return fail_lock(path);
	return MASQ_STATUS_SUCCESS;
}

/* Open and lock the file of this name; on success *fd is that. */
static MASQ_status_t
take_lock(const char *path, bool force, int *fd)
{
	const struct flock lock = {.l_type = F_WRLCK, .l_whence = SEEK_SET};
	MASQ_status_t status = MASQ_STATUS_SUCCESS;
	struct stat st;
	bool locked;

	for (int i = 0; i < ATTEMPTS; i++) {
		*fd = kms_home_open(path, O_RDWR | O_CREAT | O_NOFOLLOW |
		    O_NONBLOCK, S_IRUSR | S_IWUSR);
		if (*fd < 0)
			return fail_lock(path);
		/* Whoever could open it could hold it. */
		if (fstat(*fd, &st) == 0)
			status = kms_trust_file(path, &st, false);
		if (status == MASQ_STATUS_SUCCESS &&
		    fchmod(*fd, S_IRUSR | S_IWUSR) != 0)
			status = fail_lock(path);
		if (status != MASQ_STATUS_SUCCESS)
			break;
		locked = fcntl(*fd, F_SETLK, &lock) == 0;
		if (locked && is_same(path, *fd))
			return MASQ_STATUS_SUCCESS;
		if (!locked)
			status = refused(path, *fd, force);
		if (status != MASQ_STATUS_SUCCESS)
			break;
		/* It has just been given back, or its file removed. */
		(void)close(*fd);
		*fd = -1;
	}
	if (status == MASQ_STATUS_SUCCESS)
		return fail_lock(path);
	(void)close(*fd);
	*fd = -1;
	return status;
}

MASQ_status_t
kms_pidfile_take(const char *home, bool force, struct kms_pidfile *pidfile)
{
	MASQ_status_t status;
	char text[PID_ROOM];
	int len;

	pidfile->fd = -1;
	pidfile->lock = kms_home_path(home, KMS_LOCKFILE);
	pidfile->path = kms_home_path(home, KMS_PIDFILE);
	if (pidfile->lock == NULL || pidfile->path == NULL)
		status = fail(MASQ_ERR_NOMEM, "out of memory");
	else
		status = take_lock(pidfile->lock, force, &pidfile->fd);
	len = snprintf(text, sizeof(text), "%ld\n", (long)getpid());
	if (status == MASQ_STATUS_SUCCESS)
		status = kms_file_write(pidfile->path, text, (size_t)len, 0644,
		    false);
	if (status != MASQ_STATUS_SUCCESS)
		kms_pidfile_release(pidfile);
	return status;
}

void
kms_pidfile_release(struct kms_pidfile *pidfile)
{
	if (pidfile->fd >= 0) {
		if (is_same(pidfile->lock, pidfile->fd))
			(void)kms_home_unlink(pidfile->path);
		(void)close(pidfile->fd);
	}
	free(pidfile->lock);
	free(pidfile->path);
	pidfile->lock = pidfile->path = NULL;
	pidfile->fd = -1;
}

static MASQ_status_t
find_holder(const char *path, int fd, pid_t *pid, int *pidfd)
{
	for (int i = 0; i < ATTEMPTS; i++) {
		*pid = holder(fd);
		if (*pid == 0)
			return MASQ_STATUS_SUCCESS;
		if (*pid < 0)
			return fail(MASQ_ERR_BAD_ENTRY, "nothing tells which "
			    "process holds %s: it is in another container or "
			    "on another machine", path);
		*pidfd = (int)syscall(SYS_pidfd_open, *pid, 0);
		if (*pidfd < 0 && errno != ESRCH)
			return fail(MASQ_ERR_BAD_ENTRY, "process %ld holds "
			    "%s and cannot be reached: %s", (long)*pid, path,
			    strerror(errno));
		/* If it is still the one, it is the one that was opened. */
		if (*pidfd >= 0 && holder(fd) == *pid)
			return MASQ_STATUS_SUCCESS;
		if (*pidfd >= 0)
			(void)close(*pidfd);
		*pidfd = -1;
	}
	return fail(MASQ_ERR_BAD_ENTRY, "%s is held by one process after the "
	    "other; try again", path);
}

MASQ_status_t
kms_pidfile_holder(const char *home, pid_t *pid, int *pidfd)
{
	char *path = kms_home_path(home, KMS_LOCKFILE);
	MASQ_status_t status = MASQ_STATUS_SUCCESS;
	int fd;

	*pid = 0;
	*pidfd = -1;
	if (path == NULL)
		return fail(MASQ_ERR_NOMEM, "out of memory");
	fd = kms_home_open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK, 0);
	if (fd >= 0)
		status = find_holder(path, fd, pid, pidfd);
	else if (errno == EACCES)
		status = fail(MASQ_ERR_BAD_ENTRY, "no key server answers in "
		    "%s; only root and the owner of the home can tell whether "
		    "one runs without its control socket", home);
	else if (errno != ENOENT)
		status = fail(MASQ_ERR_BAD_ENTRY, "cannot open %s: %s", path,
		    kms_home_error());
	if (fd >= 0)
		(void)close(fd);
	free(path);
	return status;
}
