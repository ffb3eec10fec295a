/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include "kms/process.h"

#include <errno.h>
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
#include "kms/users.h"

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
