/*
 * What the tests of the keyring share: a home with the known parameters, its
 * keyring, and simulated time.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef TESTS_KMS_KEYRING_CHECK_H
#define TESTS_KMS_KEYRING_CHECK_H

#include <stdbool.h>
#include <stdint.h>

#include "fixture.h"
#include "kms/keyring.h"

#define HOUR 3600
/* Noon before the cached date; that date, and the next two. */
#define NOON fixture_date("20261124T120000Z")
#define D1 fixture_date("20261125T000000Z")
#define D2 fixture_date("20261126T000000Z")
#define D3 fixture_date("20261127T000000Z")

struct fixture {
	struct harness *h;
	struct kms_config *config;
	struct kms_keyring *keyring;
};

/* For each test: the three clients enrolled, the keyring not open yet. */
int set_up(void **state);
int tear_down(void **state);
#define TEST(f) cmocka_unit_test_setup_teardown(f, set_up, tear_down)

/* Open the keyring, closing it before; open_at() has to succeed. */
MASQ_status_t try_open(struct fixture *f, bool empty, bool ignore,
    int64_t now);
void open_at(struct fixture *f, int64_t now);

/* Put a configuration in place of the one before. */
void configure(struct fixture *f, const char *text);

/* The key of PUMP for a date and topic. */
struct bb1_private ask(struct fixture *f, const char *date,
    const char *topic);

/* One pass of housekeeping, to its end. Returns the calls that it took. */
int tick(struct fixture *f, int64_t now);

/* Save, and compare the file's keys, or clients, with the list. */
void expect_saved(struct fixture *f, int64_t now, bool keys,
    const char *want);

/* These have to be the announced dates. */
void expect_dates(struct fixture *f, int64_t now, int64_t want_current,
    int64_t want_next);

#endif /* TESTS_KMS_KEYRING_CHECK_H */
