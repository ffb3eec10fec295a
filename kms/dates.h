/*
 * Expiration dates that were announced to publishers, and when: dates.smqtt in
 * the home, a text file with a head line and one announcement per line, oldest
 * date first:
 *
 *   MasQiTT announced dates 1
 *   20261125T000000Z 20261123T101500Z
 *
 * It is written and synced before the first client hears of a date, so that
 * neither a crash nor a change of the schedule takes back what was promised;
 * and it goes on to tell which dates of the past were real when the schedule
 * is a different one by now. The newest KMS_DATES_MAX announcements are kept.
 *
 * A date is announced again only from the instant at which it was announced
 * first: once a clock that ran ahead for a while is right again, publishers
 * are told the right dates. But publishers that were told of it before use it
 * until it has passed, so it stays valid for private keys.
 *
 * All functions but load and free: any thread.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef KMS_DATES_H
#define KMS_DATES_H

#include <pthread.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "kms/clock.h"
#include "kms/config.h"
#include "masqlib.h"

#define KMS_DATES_FILE "dates.smqtt"
#define KMS_DATES_MAX 1000

/* `since` of dates that were taken over from elsewhere. */
#define KMS_DATES_LONG_AGO 0

struct kms_announcement {
	int64_t date;			/* seconds since 1970 */
	int64_t since;			/* when it was announced */
};

/* Fields are dates.c's. */
struct kms_dates {
	pthread_rwlock_t lock;
	char *path;
	size_t count;
	bool unsaved;
	struct kms_announcement list[KMS_DATES_MAX];	/* by date, rising */
};

/*
 * Set up, and read the file at path; without one there are no dates. Always
 * to be freed, also after an error, where there are no dates either.
 * Returns MASQ_STATUS_SUCCESS, MASQ_ERR_NOT_FOUND (no file),
 * MASQ_ERR_BAD_ENTRY (damaged) or MASQ_ERR_NOMEM; fail_text() has the
 * sentence.
 */
MASQ_MUST_USE MASQ_status_t kms_dates_load(struct kms_dates *dates,
    const char *path);
void kms_dates_free(struct kms_dates *dates);

/* Take in a date that was announced elsewhere. */
void kms_dates_add(struct kms_dates *dates, int64_t date, int64_t since);

/*
 * The dates of publishers at this time: the first two that are announced and
 * not passed. If there are fewer, the schedule's next ones are announced.
 *
 * Returns MASQ_STATUS_SUCCESS or MASQ_ERR_INTERNAL: both dates are there, but
 * could not be written. Then the next call, or kms_dates_save(), tries again;
 * publishers wait for no disk.
 */
MASQ_MUST_USE MASQ_status_t kms_dates_get(struct kms_dates *dates,
    const struct kms_config *config, int64_t now, int64_t *current,
    int64_t *next);

/* Was this date ever announced? */
bool kms_dates_has(struct kms_dates *dates, int64_t date);

/*
 * What the announcements tell of time. Those that were taken over do not count,
 * because they may be of any age.
 */
struct kms_known_time kms_dates_known(struct kms_dates *dates);

/*
 * The dates that are announced and not passed, rising: how many there are, of
 * which max are written.
 */
size_t kms_dates_ahead(struct kms_dates *dates, int64_t now, int64_t *out,
    size_t max);

/* Write the file if something is not in it yet; as kms_dates_get(). */
MASQ_MUST_USE MASQ_status_t kms_dates_save(struct kms_dates *dates);

#endif /* KMS_DATES_H */
