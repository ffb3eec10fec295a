/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include "kms/report.h"

#include <stdio.h>
#include <string.h>

#include "base/date.h"
#include "kms/changes.h"
#include "kms/log.h"

void
kms_report_clients(struct kms_keyring *keyring,
    const struct kms_config *config)
{
	size_t count = 0;

	/* Removing these from kms.cfg does not shut them out. */
	if (config->non_cache_clients)
		count = kms_keyring_cache_clients(keyring, config);
	if (count > 0)
		kms_log(KMS_LOG_INFO, "clients that cache.smqtt alone keeps "
		    "enrolled: %zu (non_cache_clients in kms.cfg)", count);
	count = kms_config_unbound(config);
	if (count > 0)
		kms_log(KMS_LOG_WARNING, "clients without a key in kms.cfg: "
		    "%zu; any certificate of the authority with their id is "
		    "accepted, also a former one; generate_client_cert -b "
		    "takes the keys of those in ca", count);
}

void
kms_report_lost(struct kms_keyring *keyring, const struct kms_config *config)
{
	size_t count = kms_keyring_cache_clients(keyring, config);

	if (count > 0 && !config->non_cache_clients)
		kms_log(KMS_LOG_WARNING, "clients that were enrolled when "
		    "cache.smqtt was written last and are not in kms.cfg: "
		    "%zu; they are refused, and the private keys of those "
		    "that published will be made anew if they come back",
		    count);
}

void
kms_report_changes(const struct kms_config *old,
    const struct kms_config *new, bool ends_all, char *out, size_t room)
{
	char changes[KMS_CHANGES_ROOM], *line, *rest = changes;

	kms_changes_describe(old, new, changes);
	(void)snprintf(out, room, "%s", *changes == '\0' && !ends_all ?
	    "nothing has changed" : "");
	while (*changes != '\0' && (line = strsep(&rest, "\n")) != NULL)
		kms_log_to(KMS_LOG_INFO, out, room, "%s", line);
	if (ends_all)
		kms_log_to(KMS_LOG_INFO, out, room, "other certificates or "
		    "another organisation: connections that were let in "
		    "before end");
}

/* As kms_keyring_announced(), no more than KMS_REPORT_DATES_MAX. */
static size_t
announced(struct kms_keyring *keyring, const struct kms_config *config,
    int64_t now, int64_t dates[KMS_REPORT_DATES_MAX])
{
	size_t count = kms_keyring_announced(keyring, config, now, dates,
	    KMS_REPORT_DATES_MAX);

	return count < KMS_REPORT_DATES_MAX ? count : KMS_REPORT_DATES_MAX;
}

/*
 * The first date of the configuration's schedule, if others are announced
 * that are not of it, else -1: those stay, so it begins behind them.
 */
static int64_t
schedule_begins(struct kms_keyring *keyring, const struct kms_config *config,
    int64_t now)
{
	int64_t dates[KMS_REPORT_DATES_MAX];
	size_t count = announced(keyring, config, now, dates);
	bool other = false;

	for (size_t i = 0; i < count; i++)
		other |= !kms_config_is_scheduled(config, dates[i]) ||
		    (i > 0 && kms_config_date_after(config, dates[i - 1]) !=
		    dates[i]);
	return count == 0 || !other ? -1 :
	    kms_config_date_after(config, dates[count - 1]);
}

void
kms_report_schedule(struct kms_keyring *keyring,
    const struct kms_config *config, int64_t now, char *out, size_t room)
{
	int64_t from = schedule_begins(keyring, config, now);
	char date[DATE_LEN + 1];

	if (from < 0 || !date_format(from, date))
		return;
	kms_log_to(KMS_LOG_INFO, out, room, "dates that are announced already "
	    "stay, and those of epoch and expiry_interval follow from %s on",
	    date);
}

void
kms_report_dates(struct kms_keyring *keyring, const struct kms_config *config,
    int64_t now, size_t count, char *out, size_t room)
{
	int64_t dates[KMS_REPORT_DATES_MAX];
	char date[DATE_LEN + 1];
	size_t known = announced(keyring, config, now, dates);

	out[0] = '\0';
	for (size_t i = 0; i < count && i < KMS_REPORT_DATES_MAX; i++) {
		/* There are always two that are announced. */
		if (i >= known)
			dates[i] = kms_config_date_after(config,
			    i == 0 ? now : dates[i - 1]);
		if (!date_format(dates[i], date))
			break;
		(void)snprintf(out + strlen(out), room - strlen(out),
		    "%s%s%s", i == 0 ? "" : " ", date, i < known ? "+" : "");
	}
}
