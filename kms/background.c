/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include "kms/background.h"

#include <errno.h>
#include <fcntl.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/fail.h"
#include "kms/home.h"

/* Write end of the pipe to the process that waits, or -1. */
static int ready_fd = -1;
/* The outputs are files of the home. */
static bool in_background;

MASQ_status_t
kms_background_enter(void)
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
kms_background_outputs(const char *home)
{
	MASQ_status_t status = redirect(home);

	in_background = status == MASQ_STATUS_SUCCESS;
	return status;
}

MASQ_status_t
kms_background_ready(void)
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
kms_background_reopen(const char *home)
{
	return in_background ? redirect(home) : MASQ_STATUS_SUCCESS;
}
