/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include "link/resolve.h"

#include <errno.h>
#include <netdb.h>
#include <poll.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include "base/fail.h"
#include "base/thread.h"

/* Shared by the thread that looks up and the one that waits. */
struct job {
	atomic_int refs;
	int done_fd;			/* eventfd: the answer is there */
	char port[8];
	int error;			/* of getaddrinfo() */
	int sys_error;			/* errno, if that is EAI_SYSTEM */
	struct addresses found;
	char host[];
};

static int
look_up(const char *host, const char *port, int flags,
    struct addresses *found)
{
	const struct addrinfo hints = {
		.ai_flags = AI_NUMERICSERV | flags,
		.ai_socktype = SOCK_STREAM
	};
	struct addrinfo *list, *a;
	int error = getaddrinfo(host, port, &hints, &list);

	found->count = 0;
	if (error != 0)
		return error;
	for (a = list; a != NULL && found->count < RESOLVE_MAX;
	    a = a->ai_next) {
		if (a->ai_addrlen > sizeof(found->addr[0]))
			continue;
		memcpy(&found->addr[found->count], a->ai_addr, a->ai_addrlen);
		found->len[found->count++] = a->ai_addrlen;
	}
	freeaddrinfo(list);
	return found->count > 0 ? 0 : EAI_NONAME;
}

static void
job_drop(struct job *job)
{
	if (atomic_fetch_sub(&job->refs, 1) > 1)
		return;
	(void)close(job->done_fd);
	free(job);
}

static void *
job_main(void *arg)
{
	struct job *job = arg;

	job->error = look_up(job->host, job->port, 0, &job->found);
	job->sys_error = errno;
	(void)eventfd_write(job->done_fd, 1);
	job_drop(job);
	return NULL;
}

/* Start the look-up with two references, one of them the caller's. */
static struct job *
job_start(const char *host, const char *port)
{
	size_t len = strlen(host) + 1;
	struct job *job = calloc(1, sizeof(*job) + len);
	pthread_t thread;
	int error;

	if (job == NULL)
		return NULL;
	memcpy(job->host, host, len);
	memcpy(job->port, port, sizeof(job->port));
	atomic_init(&job->refs, 2);
	job->done_fd = eventfd(0, EFD_CLOEXEC);
	if (job->done_fd == -1) {
		free(job);
		return NULL;
	}
	error = thread_start(&thread, job_main, job);
	if (error != 0) {
		(void)close(job->done_fd);
		free(job);
		return NULL;
	}
	(void)pthread_detach(thread);
	return job;
}

/* Put into words why there is no address. Returns an errno. */
static int
no_address(const char *host, int error, int sys_error)
{
	switch (error) {
	case EAI_NONAME:
#ifdef EAI_NODATA
	case EAI_NODATA:
	case EAI_ADDRFAMILY:
#endif
		(void)fail_for_now(MASQ_ERR_KMS, "there is no host \"%s\", "
		    "which was named as the KMS's: is the name right, and "
		    "known to this machine's name server?", host);
		return ENXIO;
	case EAI_AGAIN:
		(void)fail_for_now(MASQ_ERR_KMS, "the name server does not "
		    "tell the address of the KMS, %s, at present; is this "
		    "machine connected?", host);
		return EAGAIN;
	case EAI_MEMORY:
		(void)fail_for_now(MASQ_ERR_KMS, "out of memory");
		return ENOMEM;
	default:
		(void)fail_for_now(MASQ_ERR_KMS, "the address of the KMS, %s, "
		    "cannot be looked up: %s", host, error == EAI_SYSTEM ?
		    strerror(sys_error) : gai_strerror(error));
		return error == EAI_SYSTEM && sys_error != 0 ? sys_error : EIO;
	}
}

int
resolve(const char *host, int port, const struct wait *wait,
    struct addresses *out)
{
	char text[8];
	eventfd_t count;
	struct job *job;
	int error;

	(void)snprintf(text, sizeof(text), "%u", (unsigned)port & 0xffff);
	/* An address needs no name server. */
	if (look_up(host, text, AI_NUMERICHOST, out) == 0)
		return 0;
	job = job_start(host, text);
	if (job == NULL)
		return no_address(host, EAI_MEMORY, 0);
	error = wait_for(wait, job->done_fd, POLLIN);
	if (error != 0) {
		(void)fail_for_now(MASQ_ERR_KMS, "the name server does not "
		    "answer when asked for the KMS, %s: %s", host,
		    strerror(error));
	} else {
		(void)eventfd_read(job->done_fd, &count);
		*out = job->found;
		if (job->error != 0)
			error = no_address(host, job->error, job->sys_error);
	}
	job_drop(job);
	return error;
}
