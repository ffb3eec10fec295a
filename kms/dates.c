/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include "kms/dates.h"

#include <stdlib.h>
#include <string.h>

#include "base/cursor.h"
#include "base/date.h"
#include "base/fail.h"
#include "base/secure.h"
#include "kms/file.h"

#define HEAD "MasQiTT announced dates 1\n"
#define HEAD_LEN (sizeof(HEAD) - 1)
/* Two dates, a blank, a newline. */
#define LINE_LEN (2 * DATE_LEN + 2)
#define FILE_LEN_MAX (HEAD_LEN + KMS_DATES_MAX * LINE_LEN)

static void
insert(struct kms_dates *dates, int64_t date, int64_t since)
{
	struct kms_announcement *list = dates->list;
	size_t i = dates->count;

	while (i > 0 && list[i - 1].date > date)
		i--;
	if (i > 0 && list[i - 1].date == date) {
		if (since < list[i - 1].since) {
			list[i - 1].since = since;
			dates->unsaved = true;
		}
		return;
	}
	if (dates->count == KMS_DATES_MAX) {
		if (i == 0)
			return;
		/* The oldest makes room. */
		memmove(list, list + 1, (i - 1) * sizeof(*list));
		i--;
	} else {
		memmove(list + i + 1, list + i,
		    (dates->count - i) * sizeof(*list));
		dates->count++;
	}
	list[i].date = date;
	list[i].since = since;
	dates->unsaved = true;
}

static MASQ_status_t
parse(struct kms_dates *dates, const uint8_t *data, size_t len)
{
	struct reader r;
	struct slice line;
	int64_t date, since, last = -1;

	reader_init(&r, data, len);
	if (!slice_is(reader_bytes(&r, HEAD_LEN), HEAD))
		goto bad;
	while (r.left > 0) {
		line = reader_bytes(&r, LINE_LEN);
		if (r.bad || line.ptr[DATE_LEN] != ' ' ||
		    line.ptr[LINE_LEN - 1] != '\n' ||
		    !date_parse(line.ptr, DATE_LEN, &date) ||
		    !date_parse(line.ptr + DATE_LEN + 1, DATE_LEN, &since) ||
		    date <= last)
			goto bad;
		insert(dates, date, since);
		last = date;
	}
	dates->unsaved = false;
	return MASQ_STATUS_SUCCESS;
bad:
	dates->count = 0;
	return fail(MASQ_ERR_BAD_ENTRY, "%s is damaged: restore it from a "
	    "backup, or start the key server once with -C to go on without "
	    "the dates that were announced", dates->path);
}

MASQ_status_t
kms_dates_load(struct kms_dates *dates, const char *path)
{
	MASQ_status_t status;
	uint8_t *data;
	size_t len;

	memset(dates, 0, sizeof(*dates));
	(void)pthread_rwlock_init(&dates->lock, NULL);
	dates->path = strdup(path);
	if (dates->path == NULL)
		return fail(MASQ_ERR_NOMEM, "out of memory");
	status = kms_file_read(path, false, FILE_LEN_MAX, &data, &len);
	if (status != MASQ_STATUS_SUCCESS)
		return status;
	status = parse(dates, data, len);
	secure_free(data, len + 1);
	return status;
}

void
kms_dates_free(struct kms_dates *dates)
{
	(void)pthread_rwlock_destroy(&dates->lock);
	free(dates->path);
	dates->path = NULL;
}

/* Write the file; the caller holds the lock for writing. */
static MASQ_status_t
save(struct kms_dates *dates)
{
	char date[DATE_LEN + 1], since[DATE_LEN + 1];
	MASQ_status_t status;
	struct writer w;
	uint8_t *buf;

	if (!dates->unsaved)
		return MASQ_STATUS_SUCCESS;
	buf = malloc(FILE_LEN_MAX);
	if (buf == NULL)
		return fail(MASQ_ERR_INTERNAL, "out of memory");
	writer_init(&w, buf, FILE_LEN_MAX);
	writer_bytes(&w, HEAD, HEAD_LEN);
	for (size_t i = 0; i < dates->count; i++) {
		if (!date_format(dates->list[i].date, date) ||
		    !date_format(dates->list[i].since, since))
			continue;
		writer_bytes(&w, date, DATE_LEN);
		writer_u8(&w, ' ');
		writer_bytes(&w, since, DATE_LEN);
		writer_u8(&w, '\n');
	}
	status = kms_file_write(dates->path, buf, w.len, 0644, false);
	if (status == MASQ_STATUS_SUCCESS)
		dates->unsaved = false;
	free(buf);
	return status;
}

void
kms_dates_add(struct kms_dates *dates, int64_t date, int64_t since)
{
	(void)pthread_rwlock_wrlock(&dates->lock);
	insert(dates, date, since);
	(void)pthread_rwlock_unlock(&dates->lock);
}

/* The first announced date behind `after` as of now, or -1. */
static int64_t
first_after(const struct kms_dates *dates, int64_t now, int64_t after)
{
	int64_t first = -1;

	/* Few lie ahead, so from the end. */
	for (size_t i = dates->count; i > 0; i--) {
		if (dates->list[i - 1].date <= after)
			break;
		if (dates->list[i - 1].since <= now)
			first = dates->list[i - 1].date;
	}
	return first;
}

MASQ_status_t
kms_dates_get(struct kms_dates *dates, const struct kms_config *config,
    int64_t now, int64_t *current, int64_t *next)
{
	MASQ_status_t status;

	(void)pthread_rwlock_rdlock(&dates->lock);
	*current = first_after(dates, now, now);
	*next = *current < 0 ? -1 : first_after(dates, now, *current);
	(void)pthread_rwlock_unlock(&dates->lock);
	if (*next >= 0)
		return MASQ_STATUS_SUCCESS;

	(void)pthread_rwlock_wrlock(&dates->lock);
	*current = first_after(dates, now, now);
	if (*current < 0) {
		*current = kms_config_date_after(config, now);
		insert(dates, *current, now);
	}
	*next = first_after(dates, now, *current);
	if (*next < 0) {
		*next = kms_config_date_after(config, *current);
		insert(dates, *next, now);
	}
	status = save(dates);
	(void)pthread_rwlock_unlock(&dates->lock);
	return status;
}

bool
kms_dates_has(struct kms_dates *dates, int64_t date)
{
	bool found = false;

	(void)pthread_rwlock_rdlock(&dates->lock);
	for (size_t i = dates->count; i > 0 && !found; i--) {
		if (dates->list[i - 1].date < date)
			break;
		found = dates->list[i - 1].date == date;
	}
	(void)pthread_rwlock_unlock(&dates->lock);
	return found;
}

struct kms_known_time
kms_dates_known(struct kms_dates *dates)
{
	struct kms_known_time known = {.since = -1, .date = -1};

	(void)pthread_rwlock_rdlock(&dates->lock);
	for (size_t i = 0; i < dates->count; i++) {
		if (dates->list[i].since == KMS_DATES_LONG_AGO)
			continue;
		known.date = dates->list[i].date;
		if (dates->list[i].since > known.since)
			known.since = dates->list[i].since;
	}
	(void)pthread_rwlock_unlock(&dates->lock);
	return known;
}

size_t
kms_dates_ahead(struct kms_dates *dates, int64_t now, int64_t *out, size_t max)
{
	size_t count = 0;

	(void)pthread_rwlock_rdlock(&dates->lock);
	for (size_t i = 0; i < dates->count; i++) {
		if (dates->list[i].date <= now || dates->list[i].since > now)
			continue;
		if (count < max)
			out[count] = dates->list[i].date;
		count++;
	}
	(void)pthread_rwlock_unlock(&dates->lock);
	return count;
}

MASQ_status_t
kms_dates_save(struct kms_dates *dates)
{
	MASQ_status_t status;

	(void)pthread_rwlock_wrlock(&dates->lock);
	status = save(dates);
	(void)pthread_rwlock_unlock(&dates->lock);
	return status;
}
