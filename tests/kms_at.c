/*
 * kms_at FILE ARGUMENT...: the kms program at the time that the file holds, a
 * struct harness_clock, which a test may change at any moment
 * (harness_set_time()). Dates pass when the test says so, on every machine.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <sys/mman.h>
#include <unistd.h>

#include "harness.h"

#define main kms_main
int kms_main(int argc, char **argv);
#include "../kms/main.c"
#undef main

static const struct harness_clock *at;

/* The linker's names for both clocks as others call them. */
int64_t __wrap_clock_wall(void);
int64_t __wrap_clock_steady(void);

int64_t
__wrap_clock_wall(void)
{
	return at->wall;
}

int64_t
__wrap_clock_steady(void)
{
	return at->steady;
}

int
main(int argc, char **argv)
{
	int fd = argc > 1 ? open(argv[1], O_RDONLY | O_CLOEXEC) : -1;

	at = mmap(NULL, sizeof(*at), PROT_READ, MAP_SHARED, fd, 0);
	if (at == MAP_FAILED) {
		perror("kms_at");
		return 1;
	}
	(void)close(fd);
	return kms_main(argc - 1, argv + 1);
}
