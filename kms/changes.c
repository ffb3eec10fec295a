/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include "kms/changes.h"

#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>

#include "base/fail.h"

/* What is in force until the server ends. */
static const char *const at_start[] = {"threads", "control_socket"};

/* A text that grows as far as there is room. */
struct text {
	char *out;
	size_t len;
};

static void append(struct text *text, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

static void
append(struct text *text, const char *format, ...)
{
	size_t room = KMS_CHANGES_ROOM - text->len;
	va_list args;
	int n;

	va_start(args, format);
	n = vsnprintf(text->out + text->len, room, format, args);
	va_end(args);
	if (n > 0)
		text->len += (size_t)n < room ? (size_t)n : room - 1;
}

static bool
is_absent(const struct kms_config *other, const struct kms_client *client)
{
	return kms_config_client(other, client->id, MASQ_CLIENTID_LEN) == NULL;
}

static bool
has_other_role(const struct kms_config *other, const struct kms_client *client)
{
	const struct kms_client *its;

	its = kms_config_client(other, client->id, MASQ_CLIENTID_LEN);
	return its != NULL && its->role != client->role;
}

static bool
has_other_key(const struct kms_config *other, const struct kms_client *client)
{
	const struct kms_client *its;

	its = kms_config_client(other, client->id, MASQ_CLIENTID_LEN);
	return its != NULL && (its->bound != client->bound ||
	    memcmp(its->key, client->key, sizeof(its->key)) != 0);
}

/* The clients of one configuration to which this applies in the other. */
static void
list(struct text *text, const char *what, const struct kms_config *config,
    const struct kms_config *other,
    bool (*applies)(const struct kms_config *, const struct kms_client *))
{
	size_t count = 0;

	for (size_t i = 0; i < config->client_count; i++) {
		if (!applies(other, &config->clients[i]))
			continue;
		if (count == 0)
			append(text, "%sclients %s: ",
			    text->len == 0 ? "" : "\n", what);
		if (count < KMS_CHANGES_NAMED)
			append(text, "%s%s", count == 0 ? "" : ", ",
			    config->clients[i].id);
		count++;
	}
	if (count > KMS_CHANGES_NAMED)
		append(text, " and %zu more", count - KMS_CHANGES_NAMED);
}

static bool
is_at_start(const char *name)
{
	for (size_t i = 0; i < sizeof(at_start) / sizeof(at_start[0]); i++)
		if (strcmp(name, at_start[i]) == 0)
			return true;
	return false;
}

static void
settings(struct text *text, const struct kms_config *old,
    const struct kms_config *new)
{
	char before[KMS_SETTING_ROOM], now[KMS_SETTING_ROOM];
	const char *name;

	for (size_t i = 0; (name = kms_config_setting(old, i, before)) != NULL;
	    i++) {
		(void)kms_config_setting(new, i, now);
		if (strcmp(before, now) != 0)
			append(text, "%s%s: %s, was %s%s",
			    text->len == 0 ? "" : "\n", name, now, before,
			    is_at_start(name) ?
			    " (takes effect at the next start)" : "");
	}
}

void
kms_changes_describe(const struct kms_config *old,
    const struct kms_config *new, char out[KMS_CHANGES_ROOM])
{
	struct text text = {out, 0};

	out[0] = '\0';
	list(&text, "added", new, old, is_absent);
	list(&text, "removed", old, new, is_absent);
	list(&text, "with another role", new, old, has_other_role);
	list(&text, "with another key", new, old, has_other_key);
	settings(&text, old, new);
}

MASQ_status_t
kms_changes_check(const struct kms_config *old, const struct kms_config *new)
{
	size_t removed = 0;

	for (size_t i = 0; i < old->client_count; i++)
		removed += is_absent(new, &old->clients[i]);
	if (removed == 0 || (removed < old->client_count &&
	    removed <= old->client_count / 2))
		return MASQ_STATUS_SUCCESS;
	return fail(MASQ_ERR_BAD_ENTRY, KMS_CONFIG_FILE " would remove %zu of "
	    "%zu clients; if that is meant, run kms_ctrl -c --force", removed,
	    old->client_count);
}
