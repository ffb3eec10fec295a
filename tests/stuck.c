/*
 * SPDX-License-Identifier: Apache-2.0
 */
/* What replaces a generator for all of OpenSSL is deprecated. */
#define OPENSSL_SUPPRESS_DEPRECATED

#include "stuck.h"

#include <openssl/rand.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/types.h>
#include <time.h>

static atomic_bool is_stuck;
static atomic_ulong asked;

/* The linker's names. */
ssize_t __real_getrandom(void *buf, size_t len, unsigned int flags);
ssize_t __wrap_getrandom(void *buf, size_t len, unsigned int flags);
int __real_clock_gettime(clockid_t clock, struct timespec *now);
int __wrap_clock_gettime(clockid_t clock, struct timespec *now);

/* Good enough for what is drawn from them to come to an end. */
static void
same_bytes(unsigned char *out, size_t len)
{
	for (size_t i = 0; i < len; i++)
		out[i] = (unsigned char)(167 * i + 13);
}

static int
same_openssl(unsigned char *out, int len)
{
	same_bytes(out, (size_t)len);
	return 1;
}

static int
good(void)
{
	return 1;
}

void
stuck(bool now)
{
	static RAND_METHOD method = {
		.bytes = same_openssl, .pseudorand = same_openssl,
		.status = good
	};

	if (RAND_set_rand_method(now ? &method : NULL) != 1)
		abort();
	is_stuck = now;
}

unsigned long
stuck_asked(void)
{
	return asked;
}

ssize_t
__wrap_getrandom(void *buf, size_t len, unsigned int flags)
{
	asked++;
	if (!is_stuck)
		return __real_getrandom(buf, len, flags);
	same_bytes(buf, len);
	return (ssize_t)len;
}

int
__wrap_clock_gettime(clockid_t clock, struct timespec *now)
{
	static const struct timespec then = {.tv_sec = 1795521600};

	if (!is_stuck)
		return __real_clock_gettime(clock, now);
	*now = then;
	return 0;
}
