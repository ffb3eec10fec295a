/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include "kms/process.h"

#include <errno.h>
#include <fcntl.h>
#include <grp.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <linux/capability.h>

#include "base/fail.h"
#include "kms/home.h"
#include "kms/users.h"

/* Write end of the pipe to the process that waits, or -1. */
static int ready_fd = -1;
/* The outputs are files of the home. */
static bool in_background;
/* Of root's rights, the one to listen on any port is left. */
static bool keeps_listening;

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

/*
 * Have this capability and no other one; -1 is none at all. Without the C
 * library, which knows nothing of it.
 */
static bool
set_capability(int capability)
{
	struct __user_cap_header_struct header = {
	    .version = _LINUX_CAPABILITY_VERSION_3};
	struct __user_cap_data_struct data[_LINUX_CAPABILITY_U32S_3] = {{0}};

	if (capability >= 0) {
		if (syscall(SYS_capget, &header, data) != 0)
			return false;
		/* A container may not even give that to root. */
		data[0].permitted &= 1u << capability;
		data[0].effective = data[0].permitted;
		data[0].inheritable = 0;
		memset(&data[1], 0, sizeof(data[1]));
	}
	return syscall(SYS_capset, &header, data) == 0;
}

/* Is there no way back? */
static bool
is_for_good(uid_t uid, gid_t gid)
{
	uid_t real_uid, effective_uid, saved_uid;
	gid_t real_gid, effective_gid, saved_gid;

	if (getresuid(&real_uid, &effective_uid, &saved_uid) != 0 ||
	    getresgid(&real_gid, &effective_gid, &saved_gid) != 0)
		return false;
	errno = EPERM;
	return real_uid == uid && effective_uid == uid && saved_uid == uid &&
	    real_gid == gid && effective_gid == gid && saved_gid == gid &&
	    setresuid((uid_t)-1, 0, (uid_t)-1) != 0 &&
	    (gid == 0 || setresgid((gid_t)-1, 0, (gid_t)-1) != 0);
}

MASQ_status_t
kms_process_become(uid_t uid, gid_t gid, bool listens)
{
	struct passwd *user = kms_user_by_id(uid);
	int result;

	/* A home may have its group from the folder that it was made in. */
	if (user != NULL)
		gid = user->pw_gid;
	result = user != NULL ? initgroups(user->pw_name, gid) :
	    setgroups(0, NULL);
	free(user);
	if (result != 0 ||
	    (listens && prctl(PR_SET_KEEPCAPS, 1L, 0L, 0L, 0L) != 0) ||
	    setresgid(gid, gid, gid) != 0 || setresuid(uid, uid, uid) != 0 ||
	    !set_capability(listens ? CAP_NET_BIND_SERVICE : -1) ||
	    prctl(PR_SET_KEEPCAPS, 0L, 0L, 0L, 0L) != 0 ||
	    prctl(PR_SET_NO_NEW_PRIVS, 1L, 0L, 0L, 0L) != 0 ||
	    !is_for_good(uid, gid))
		return fail(MASQ_ERR_INTERNAL, "cannot be user id %lu, the "
		    "owner of the home, for good: %s", (unsigned long)uid,
		    strerror(errno));
	keeps_listening = listens;
	forbid_dumps();
	return MASQ_STATUS_SUCCESS;
}

MASQ_status_t
kms_process_listens(void)
{
	if (keeps_listening && !set_capability(-1))
		return fail(MASQ_ERR_INTERNAL, "cannot give up the right to "
		    "listen on any port: %s", strerror(errno));
	keeps_listening = false;
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

/* Open a file of the home for an output, behind what is in it. */
static MASQ_status_t
open_output(const char *home, const char *name, int *fd)
{
	char *path = kms_home_path(home, name);
	MASQ_status_t status = MASQ_STATUS_SUCCESS;

	*fd = -1;
	if (path == NULL)
		return fail(MASQ_ERR_NOMEM, "out of memory");
	/* Not blocking: nobody has to read what is no regular file. */
	*fd = kms_home_open(path, O_WRONLY | O_APPEND | O_CREAT | O_NOFOLLOW |
	    O_NOCTTY | O_NONBLOCK, 0600);
	if (*fd < 0)
		status = fail(MASQ_ERR_INTERNAL, "cannot write %s: %s", path,
		    kms_home_error());
	free(path);
	return status;
}

/* Both outputs or none, at once for all threads that write to them. */
static MASQ_status_t
redirect(const char *home)
{
	MASQ_status_t status;
	int out, err = -1;

	status = open_output(home, "stdout", &out);
	if (status == MASQ_STATUS_SUCCESS)
		status = open_output(home, "stderr", &err);
	if (status == MASQ_STATUS_SUCCESS && (dup2(out, STDOUT_FILENO) < 0 ||
	    dup2(err, STDERR_FILENO) < 0))
		status = fail(MASQ_ERR_INTERNAL, "cannot write to files in "
		    "%s: %s", home, strerror(errno));
	if (out >= 0)
		(void)close(out);
	if (err >= 0)
		(void)close(err);
	return status;
}

MASQ_status_t
kms_process_detached(const char *home)
{
	MASQ_status_t status = redirect(home);

	in_background = status == MASQ_STATUS_SUCCESS;
	return status;
}

MASQ_status_t
kms_process_ready(void)
{
	MASQ_status_t status = MASQ_STATUS_SUCCESS;

	if (chdir("/") != 0 || write(ready_fd, "", 1) != 1)
		status = fail(MASQ_ERR_INTERNAL, "cannot report from the "
		    "background: %s", strerror(errno));
	(void)close(ready_fd);
	ready_fd = -1;
	return status;
}

MASQ_status_t
kms_process_reopen(const char *home)
{
	return in_background ? redirect(home) : MASQ_STATUS_SUCCESS;
}
