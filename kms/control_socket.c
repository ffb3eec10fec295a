/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include "kms/control_socket.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include "base/fail.h"
#include "kms/home.h"

#define BACKLOG 128

/* A socket address of this path. */
static MASQ_status_t
make_address(const char *path, struct sockaddr_un *address)
{
	memset(address, 0, sizeof(*address));
	address->sun_family = AF_UNIX;
	if (!kms_home_alias(path, address->sun_path,
	    sizeof(address->sun_path)))
		return fail(MASQ_ERR_BAD_ENTRY, "the path of the control "
		    "socket, %s, has %zu bytes where %zu are possible; set "
		    "control_socket in kms.cfg to a shorter one", path,
		    strlen(path), sizeof(address->sun_path) - 1);
	return MASQ_STATUS_SUCCESS;
}

/* Does somebody listen there? */
static bool
is_in_use(const struct sockaddr_un *address)
{
	int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
	bool in_use;

	if (fd < 0)
		return false;
	in_use = connect(fd, (const struct sockaddr *)address,
	    sizeof(*address)) == 0 || errno == EAGAIN;
	(void)close(fd);
	return in_use;
}

/* Remember what has just been made. */
static bool
entry_note(struct kms_control_entry *entry, const char *path)
{
	struct stat st;

	if (kms_home_lstat(path, &st) != 0)
		return false;
	entry->dev = st.st_dev;
	entry->ino = st.st_ino;
	entry->path = strdup(path);
	return entry->path != NULL;
}

/* Remove it, if it is still the one. */
static void
entry_remove(struct kms_control_entry *entry)
{
	struct stat st;

	if (entry->path != NULL && kms_home_lstat(entry->path, &st) == 0 &&
	    st.st_dev == entry->dev && st.st_ino == entry->ino)
		(void)kms_home_unlink(entry->path);
	free(entry->path);
	entry->path = NULL;
}

/* Make way: a socket or link of this name is of no use to anybody. */
static void
remove_old(const char *path)
{
	struct stat st;

	if (kms_home_lstat(path, &st) == 0 &&
	    (S_ISSOCK(st.st_mode) || S_ISLNK(st.st_mode)))
		(void)kms_home_unlink(path);
}

/* A socket of this path, open to all: control.c decides who may command. */
static MASQ_status_t
bind_socket(const char *path, bool force, int *fd)
{
	struct sockaddr_un address;
	MASQ_status_t status = make_address(path, &address);
	mode_t mask;
	bool bound;

	if (status != MASQ_STATUS_SUCCESS)
		return status;
	if (!force && is_in_use(&address))
		return fail(MASQ_ERR_BAD_ENTRY, "another kms listens on the "
		    "control socket %s; set control_socket in kms.cfg", path);
	remove_old(path);
	*fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
	/* A chmod(2) of that path could be one of whatever it leads to then. */
	mask = umask(S_IXUSR | S_IXGRP | S_IXOTH);
	bound = *fd >= 0 && bind(*fd, (struct sockaddr *)&address,
	    sizeof(address)) == 0;
	(void)umask(mask);
	return bound ? MASQ_STATUS_SUCCESS : fail(MASQ_ERR_INTERNAL, "cannot "
	    "make the control socket %s: %s", path, strerror(errno));
}

/* Let `.kms.sock` lead to a socket elsewhere. */
static MASQ_status_t
make_link(struct kms_control_socket *s, const char *path)
{
	const char *name = path;
	int at = kms_home_at(&name);

	remove_old(path);
	if (symlinkat(s->socket.path, at, name) != 0 ||
	    !entry_note(&s->link, path))
		return fail(MASQ_ERR_INTERNAL, "cannot make the link %s: %s",
		    path, strerror(errno));
	return MASQ_STATUS_SUCCESS;
}

/* Where the socket is to be; NULL without memory. */
static char *
socket_path(const char *home, const struct kms_config *config)
{
	const char *path = config->control_socket;

	if (path != NULL && *path == '/')
		return strdup(path);
	return kms_home_path(home, path == NULL ? KMS_CONTROL_SOCKET : path);
}

MASQ_status_t
kms_control_socket_check(const char *home, const struct kms_config *config)
{
	char *path = socket_path(home, config), *slash;
	struct sockaddr_un address;
	MASQ_status_t status;

	if (path == NULL)
		return fail(MASQ_ERR_NOMEM, "out of memory");
	status = make_address(path, &address);
	slash = strrchr(path, '/');
	if (status == MASQ_STATUS_SUCCESS && slash != NULL && slash != path) {
		*slash = '\0';
		if (faccessat(AT_FDCWD, path, W_OK | X_OK, AT_EACCESS) != 0)
			status = fail(MASQ_ERR_BAD_ENTRY, "no control socket "
			    "can be made in %s: %s; see control_socket in "
			    "kms.cfg", path, strerror(errno));
	}
	free(path);
	return status;
}

MASQ_status_t
kms_control_socket_open(const char *home, const struct kms_config *config,
    bool force, struct kms_control_socket *s)
{
	char *usual = kms_home_path(home, KMS_CONTROL_SOCKET);
	char *path = socket_path(home, config);
	MASQ_status_t status;

	memset(s, 0, sizeof(*s));
	s->fd = -1;
	if (usual == NULL || path == NULL)
		status = fail(MASQ_ERR_NOMEM, "out of memory");
	else
		status = bind_socket(path, force, &s->fd);
	if (status == MASQ_STATUS_SUCCESS && !entry_note(&s->socket, path))
		status = fail(MASQ_ERR_NOMEM, "out of memory");
	if (status == MASQ_STATUS_SUCCESS && strcmp(path, usual) != 0)
		status = make_link(s, usual);
	if (status == MASQ_STATUS_SUCCESS && listen(s->fd, BACKLOG) != 0)
		status = fail(MASQ_ERR_INTERNAL, "cannot listen on the "
		    "control socket: %s", strerror(errno));
	free(path);
	free(usual);
	return status;
}

void
kms_control_socket_close(struct kms_control_socket *s)
{
	if (s->fd >= 0)
		(void)close(s->fd);
	s->fd = -1;
	entry_remove(&s->link);
	entry_remove(&s->socket);
}
