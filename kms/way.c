/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include "kms/way.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* That of Linux. */
#define LINKS_MAX 40

struct way {
	char done[PATH_MAX];		/* without links; "" is the root */
	char rest[PATH_MAX];
	int links;
	uid_t led_by;
};

/* Put a text in front of what is left to go. */
static bool
prepend(struct way *way, const char *text)
{
	size_t len = strlen(text), rest_len = strlen(way->rest);

	if (len + 1 + rest_len >= sizeof(way->rest)) {
		errno = ENAMETOOLONG;
		return false;
	}
	memmove(way->rest + len + 1, way->rest, rest_len + 1);
	memcpy(way->rest, text, len);
	way->rest[len] = '/';
	return true;
}

/* Follow a link by its descriptor, whatever its name leads to by now. */
static bool
follow(struct way *way, int fd, uid_t owner)
{
	char target[PATH_MAX];
	ssize_t len = readlinkat(fd, "", target, sizeof(target) - 1);

	if (len < 0)
		return false;
	target[len] = '\0';
	if (++way->links > LINKS_MAX) {
		errno = ELOOP;
		return false;
	}
	if (way->led_by == 0)
		way->led_by = owner;
	else if (owner != 0 && owner != way->led_by)
		way->led_by = KMS_WAY_SEVERAL;
	if (target[0] == '/')
		way->done[0] = '\0';
	return prepend(way, target);
}

/* Go one step, to the component at the beginning of the rest. */
static bool
step(struct way *way, const char *name)
{
	size_t before = strlen(way->done);
	char *slash = strrchr(way->done, '/');
	struct stat st;
	bool ok;
	int fd;

	if (*name == '\0' || strcmp(name, ".") == 0)
		return true;
	if (strcmp(name, "..") == 0) {
		if (slash != NULL)
			*slash = '\0';
		return true;
	}
	if (before + 1 + strlen(name) >= sizeof(way->done)) {
		errno = ENAMETOOLONG;
		return false;
	}
	(void)snprintf(way->done + before, sizeof(way->done) - before, "/%s",
	    name);
	fd = open(way->done, O_PATH | O_NOFOLLOW | O_CLOEXEC);
	if (fd < 0)
		return false;
	ok = fstat(fd, &st) == 0;
	if (ok && S_ISLNK(st.st_mode)) {
		way->done[before] = '\0';
		ok = follow(way, fd, st.st_uid);
	}
	(void)close(fd);
	return ok;
}

/* Take the first component out of a path. False: it is not there. */
static bool
take(char *path, char name[NAME_MAX + 1])
{
	size_t len = strcspn(path, "/"), skip = len + (path[len] == '/');

	if (len > NAME_MAX) {
		errno = ENAMETOOLONG;
		return false;
	}
	memcpy(name, path, len);
	name[len] = '\0';
	memmove(path, path + skip, strlen(path + skip) + 1);
	return true;
}

char *
kms_way_resolve(const char *path, uid_t *led_by)
{
	struct way way = {.links = 0};
	char name[NAME_MAX + 1];

	*led_by = 0;
	if (*path == '\0')
		errno = ENOENT;
	if (*path == '\0' || !prepend(&way, path))
		return NULL;
	if (*path != '/' && getcwd(way.done, sizeof(way.done)) == NULL)
		return NULL;
	/* The root has no name in front of other ones. */
	if (strcmp(way.done, "/") == 0)
		way.done[0] = '\0';
	while (way.rest[0] != '\0')
		if (!take(way.rest, name) || !step(&way, name))
			return NULL;
	*led_by = way.led_by;
	return strdup(way.done[0] == '\0' ? "/" : way.done);
}

int
kms_way_open(const char *path)
{
	char rest[PATH_MAX], name[NAME_MAX + 1];
	int fd = open("/", O_PATH | O_DIRECTORY | O_CLOEXEC), next;

	if (fd >= 0 && strlen(path) >= sizeof(rest)) {
		(void)close(fd);
		fd = -1;
		errno = ENAMETOOLONG;
	}
	if (fd < 0)
		return -1;
	memcpy(rest, path, strlen(path) + 1);
	while (fd >= 0 && rest[0] != '\0') {
		if (!take(rest, name)) {
			(void)close(fd);
			return -1;
		}
		if (name[0] == '\0')
			continue;
		next = openat(fd, name, O_PATH | O_DIRECTORY | O_NOFOLLOW |
		    O_CLOEXEC);
		(void)close(fd);
		fd = next;
	}
	return fd;
}
