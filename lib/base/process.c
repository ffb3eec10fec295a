/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include "base/process.h"

#include <fcntl.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stddef.h>
#include <sys/mman.h>
#include <unistd.h>

/* In the page: the number of this process, 0 until it has one. */
static _Atomic uint64_t *current;
static pthread_once_t once = PTHREAD_ONCE_INIT;

/* The highest number that this process or one that it descends from took. */
static _Atomic uint64_t highest;

/* Without a page: calls of fork(3) from the first process down to this. */
static _Atomic uint64_t forks;

static void
count_fork(void)
{
	(void)atomic_fetch_add(&forks, 1);
}

static void
make_page(void)
{
	size_t len = (size_t)sysconf(_SC_PAGESIZE);
	void *page = mmap(NULL, len, PROT_READ | PROT_WRITE,
	    MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

	/*
	 * Who takes advice that there is none of (-1) ignores all of it, as
	 * qemu-user before version 7.1 does: no page would be wiped.
	 */
	if (page != MAP_FAILED && madvise(page, len, -1) != 0 &&
	    madvise(page, len, MADV_WIPEONFORK) == 0) {
		current = page;
		return;
	}
	if (page != MAP_FAILED)
		(void)munmap(page, len);
	(void)pthread_atfork(NULL, NULL, count_fork);
}

uint64_t
process_generation(void)
{
	uint64_t now, none = 0;

	(void)pthread_once(&once, make_page);
	if (current == NULL)
		return atomic_load(&forks) << 32 | (uint32_t)getpid();
	now = atomic_load(current);
	if (now != 0)
		return now;
	/*
	 * Taken before it is published: a child forked in between then takes
	 * a higher one.
	 */
	now = atomic_fetch_add(&highest, 1) + 1;
	return atomic_compare_exchange_strong(current, &none, now) ? now :
	    none;
}

bool
process_open_standard(void)
{
	for (int fd = STDIN_FILENO; fd <= STDERR_FILENO; fd++)
		if (fcntl(fd, F_GETFD) == -1 && open("/dev/null",
		    fd == STDIN_FILENO ? O_WRONLY : O_RDONLY) != fd)
			return false;
	return true;
}
