/*
 * What tests of the kms program share: a home with a publisher and a
 * subscriber, and questions to a running server. All of it fails the cmocka
 * test if it cannot be done.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef TESTS_KMS_DAEMON_CHECK_H
#define TESTS_KMS_DAEMON_CHECK_H

#include <stdbool.h>
#include <stdint.h>

#include "base/date.h"
#include "harness.h"

#define PUB "Publisher0000001"
#define SUB "Subscriber000001"

/* For cmocka: *state is a harness with both clients enrolled. */
int daemon_set_up(void **state);
int daemon_tear_down(void **state);

/* The path of a file in the home, and whether there is one. */
char *home_file(struct harness *h, const char *name);
bool home_has(struct harness *h, const char *name);

/* Put settings in front of kms.cfg. */
void configure(struct harness *h, const char *settings);

/* kms_ctrl with one option, which has to end with this status. */
struct harness_result ctrl(struct harness *h, const char *option, int status);

/* How often a log holds this text. */
int count_in(const char *log, const char *text);

/* Wait until the output of kms holds this text so many times. */
void expect_log(struct harness *h, const char *text, int count);

/* Dates that the publisher is told. */
void ask_dates(struct harness *h, char current[DATE_LEN + 1],
    char next[DATE_LEN + 1]);

/* Those have to be these. */
void check_dates(struct harness *h, const char *current, const char *next);

/* The private key that the subscriber is given: its K0. */
void ask_key(struct harness *h, const char *date, const char *topic,
    uint8_t key[129]);

/* Private keys in the cache of the running server. */
int keys_cached(struct harness *h);

#endif /* TESTS_KMS_DAEMON_CHECK_H */
