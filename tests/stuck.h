/*
 * Generators that repeat, as those of a machine do that is restored from a
 * snapshot again and again: OpenSSL's and the system's (getrandom(2)), and the
 * clocks with them. Who links test_stuck has them in his hands; while they are
 * stuck, each call gives the same bytes as the one before.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef TESTS_STUCK_H
#define TESTS_STUCK_H

#include <stdbool.h>

void stuck(bool stuck);

/* Calls of getrandom(2) so far, from our code. */
unsigned long stuck_asked(void);

#endif /* TESTS_STUCK_H */
