/*
 * kms_at FILE ARGUMENT...: the kms program at the time that the file holds,
 * an int64_t of seconds since 1970, which a test may change at any moment
 * (harness_set_time()). Dates pass when the test says so, on every machine.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include <fcntl.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdio.h>
#include <sys/mman.h>
#include <unistd.h>

#define main kms_main
int kms_main(int argc, char **argv);
#include "../kms/main.c"
#undef main

static const _Atomic int64_t *now;

/* The linker's name for clock_wall() as others call it. */
int64_t __wrap_clock_wall(void);

int64_t
__wrap_clock_wall(void)
{
	return *now;
}

int
main(int argc, char **argv)
{
	int fd = argc > 1 ? open(argv[1], O_RDONLY | O_CLOEXEC) : -1;

	now = mmap(NULL, sizeof(*now), PROT_READ, MAP_SHARED, fd, 0);
	if (now == MAP_FAILED) {
		perror("kms_at");
		return 1;
	}
	(void)close(fd);
	return kms_main(argc - 1, argv + 1);
}
