/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include "clock.h"

#include <stdatomic.h>
#include <stdbool.h>

#include "base/date.h"

/* The linker's names: clock_steady_ns() as it is, and as others call it. */
int64_t __real_clock_steady_ns(void);
int64_t __wrap_clock_steady_ns(void);

static atomic_bool stopped;
static _Atomic int64_t ahead;		/* of the real one, while it runs */
static _Atomic int64_t stands_at;	/* while it does not */

int64_t
__wrap_clock_steady_ns(void)
{
	return stopped ? stands_at : __real_clock_steady_ns() + ahead;
}

void
test_clock_stop(void)
{
	stands_at = __wrap_clock_steady_ns();
	stopped = true;
}

void
test_clock_run(void)
{
	if (stopped)
		ahead = stands_at - __real_clock_steady_ns();
	stopped = false;
}

void
test_clock_advance(int64_t ms)
{
	ahead += ms * NS_PER_MS;
	stands_at += ms * NS_PER_MS;
}

int64_t
test_clock_real_ns(void)
{
	return __real_clock_steady_ns();
}
