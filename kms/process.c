/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include "kms/process.h"

#include <errno.h>
#include <fcntl.h>
#include <grp.h>
#include <pwd.h>
#include <signal.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/fail.h"
#include "kms/file.h"

#define NAME_ROOM 4096

/* Write end of the pipe to the process that waits, or -1. */
static int ready_fd = -1;

/* Leak checkers attach to the process as debuggers do. */
#if defined(__SANITIZE_ADDRESS__)
#define KEEP_DUMPABLE 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define KEEP_DUMPABLE 1
#endif
#endif

/*
 * No core dump to a file, and none to a program either, which the limit of
 * their size does not stop. A change of user undoes the latter.
 */
static void
forbid_dumps(void)
{
	const struct rlimit none = {0, 0};

	(void)setrlimit(RLIMIT_CORE, &none);
#ifndef KEEP_DUMPABLE
	(void)prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
}

/* Best effort, all of it: the server works without. */
void
kms_process_harden(void)
{
	struct rlimit lock;

	forbid_dumps();
	if (getrlimit(RLIMIT_MEMLOCK, &lock) == 0) {
		lock.rlim_cur = lock.rlim_max;
		(void)setrlimit(RLIMIT_MEMLOCK, &lock);
	}
	(void)signal(SIGPIPE, SIG_IGN);
}

/* Owner of the home, or false where there is nothing to give up. */
static bool
other_owner(const char *home, struct stat *st)
{
	return getuid() == 0 && stat(home, st) == 0 && st->st_uid != 0;
}

static MASQ_status_t
fail_owner(const char *home)
{
	return fail(MASQ_ERR_INTERNAL, "cannot act as the owner of %s: %s",
	    home, strerror(errno));
}

MASQ_status_t
kms_process_lower(const char *home)
{
	struct passwd entry, *found = NULL;
	char buf[NAME_ROOM];
	struct stat st;
	int groups;

	if (!other_owner(home, &st))
		return MASQ_STATUS_SUCCESS;
	(void)getpwuid_r(st.st_uid, &entry, buf, sizeof(buf), &found);
	groups = found != NULL ? initgroups(found->pw_name, st.st_gid) :
	    setgroups(0, NULL);
	if (groups != 0 || setegid(st.st_gid) != 0 || seteuid(st.st_uid) != 0)
		return fail_owner(home);
	return MASQ_STATUS_SUCCESS;
}

MASQ_status_t
kms_process_raise(void)
{
	if (getuid() == 0 && seteuid(0) != 0)
		return fail(MASQ_ERR_INTERNAL, "cannot act as root: %s",
		    strerror(errno));
	return MASQ_STATUS_SUCCESS;
}

MASQ_status_t
kms_process_drop(const char *home)
{
	struct stat st;

	if (!other_owner(home, &st))
		return MASQ_STATUS_SUCCESS;
	if (seteuid(0) != 0 || setresgid(st.st_gid, st.st_gid, st.st_gid) !=
	    0 || setresuid(st.st_uid, st.st_uid, st.st_uid) != 0)
		return fail_owner(home);
	forbid_dumps();
	return MASQ_STATUS_SUCCESS;
}

MASQ_status_t
kms_process_detach(void)
{
	int ends[2], null;
	ssize_t n;
	pid_t pid;
	char byte;

	/* Nothing of the caller's, say a lock, stays open in the background. */
	closefrom(STDERR_FILENO + 1);
	null = open("/dev/null", O_RDWR | O_CLOEXEC);
	if (null < 0 || pipe2(ends, O_CLOEXEC) != 0)
		return fail(MASQ_ERR_INTERNAL, "cannot go into the "
		    "background: %s", strerror(errno));
	pid = fork();
	if (pid < 0)
		return fail(MASQ_ERR_INTERNAL, "cannot go into the "
		    "background: %s", strerror(errno));
	if (pid > 0) {
		(void)close(ends[1]);
		do
			n = read(ends[0], &byte, 1);
		while (n < 0 && errno == EINTR);
		_exit(n == 1 ? 0 : 1);
	}
	(void)close(ends[0]);
	(void)setsid();
	(void)dup2(null, STDIN_FILENO);
	(void)close(null);
	ready_fd = ends[1];
	return MASQ_STATUS_SUCCESS;
}

/* Let a file of the home take the place of an open file. */
static MASQ_status_t
redirect(const char *home, const char *name, int to)
{
	char *path = kms_home_path(home, name);
	MASQ_status_t status = MASQ_STATUS_SUCCESS;
	int fd = -1;

	if (path == NULL)
		return fail(MASQ_ERR_NOMEM, "out of memory");
	fd = open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC |
	    O_NOFOLLOW | O_NOCTTY, 0600);
	if (fd < 0 || dup2(fd, to) < 0)
		status = fail(MASQ_ERR_INTERNAL, "cannot write %s: %s", path,
		    strerror(errno));
	if (fd >= 0)
		(void)close(fd);
	free(path);
	return status;
}

MASQ_status_t
kms_process_detached(const char *home)
{
	MASQ_status_t status;

	status = redirect(home, "stdout", STDOUT_FILENO);
	if (status == MASQ_STATUS_SUCCESS)
		status = redirect(home, "stderr", STDERR_FILENO);
	if (status != MASQ_STATUS_SUCCESS)
		return status;
	if (chdir("/") != 0 || write(ready_fd, "", 1) != 1)
		status = fail(MASQ_ERR_INTERNAL, "cannot report from the "
		    "background: %s", strerror(errno));
	(void)close(ready_fd);
	ready_fd = -1;
	return status;
}
