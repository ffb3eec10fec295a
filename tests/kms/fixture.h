/*
 * What the tests of the key server's parts have in common: homes made of the
 * known answers, configurations, dates.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef TESTS_KMS_FIXTURE_H
#define TESTS_KMS_FIXTURE_H

#include <stddef.h>
#include <stdint.h>

#include "harness.h"
#include "kms/config.h"

/*
 * The known answers: params.smqtt, and cache.smqtt with these clients and, for
 * the first, keys of three topics ("a", "plant/7/temp", "tank/level").
 */
#define PUMP "PumpTemp007c0480"		/* publisher */
#define DISPLAY "Display999999997"	/* subscriber */
#define STATUS "PumpStatus006177"	/* both */
#define CACHED_DATE "20261125T000000Z"	/* of the keys, and current */
#define CACHED_NEXT "20261126T000000Z"

/* A kms.cfg that enrols the three. */
#define ENROLLED \
	"clients: ( { id = \"" PUMP "\"; role = \"publisher\"; }," \
	" { id = \"" DISPLAY "\"; role = \"subscriber\"; }," \
	" { id = \"" STATUS "\"; role = \"both\"; } );"

/* A configuration, to be given back with kms_config_unref(). */
struct kms_config *fixture_config(const char *text);

/* Copy a known answer into the home, readable by its owner alone. */
void fixture_install(struct harness *h, const char *name);

/* The path of a file in the home. */
char *fixture_path(struct harness *h, const char *name);

/* Seconds since 1970 of a date. */
int64_t fixture_date(const char *date);

#endif /* TESTS_KMS_FIXTURE_H */
