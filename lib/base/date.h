/*
 * Dates, durations and clocks.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef BASE_DATE_H
#define BASE_DATE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "masqlib.h"

#define DATE_LEN MASQ_EXPDATE_LEN

/*
 * Read a Secure MQTT date, YYYYMMDDThhmmssZ: real calendar days from 1970 on,
 * no leap seconds. *seconds counts from 1970-01-01 UTC; it is left alone when
 * the result is false.
 */
bool date_parse(const uint8_t *s, size_t len, int64_t *seconds);

/* Write a date and a NUL. False outside of the years 1970 to 9999. */
bool date_format(int64_t seconds, char out[DATE_LEN + 1]);

/*
 * Read a duration: an integer and one of s m h d w y (365.25 d), or a bare
 * integer of seconds (guide section 3.2.1). False for anything else, negative
 * numbers and what does not fit; *seconds is then left alone.
 */
bool duration_parse(const char *s, int64_t *seconds);

#define NS_PER_S INT64_C(1000000000)
#define NS_PER_MS INT64_C(1000000)

/* Seconds since 1970 by the wall clock. */
int64_t clock_wall(void);

/* Nanoseconds of a clock that never jumps and counts while asleep. */
int64_t clock_steady_ns(void);

/* The same in seconds; since the machine was started. */
int64_t clock_steady(void);

#endif /* BASE_DATE_H */
