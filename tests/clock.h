/*
 * The steady clock of the library, in the hands of a test: in a program that
 * links test_clock every clock_steady_ns() of the code under test is answered
 * here. The clock runs like the real one until it is stopped. While it stands
 * still nothing times out, however slow the machine is, and what has to wait
 * for a time to pass happens when the test says so.
 *
 * Any thread may call.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef TESTS_CLOCK_H
#define TESTS_CLOCK_H

#include <stdint.h>

/* Stand still from now on. */
void test_clock_stop(void);

/* Go on, from where it stands. */
void test_clock_run(void);

/* Put the clock, stopped or running, forward. */
void test_clock_advance(int64_t ms);

/* The machine's own steady clock, in nanoseconds. */
int64_t test_clock_real_ns(void);

#endif /* TESTS_CLOCK_H */
