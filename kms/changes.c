/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include "kms/changes.h"

#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>

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
			append(text, "%s%s: ", text->len == 0 ? " (" : "; ",
			    what);
		if (count < KMS_CHANGES_NAMED)
			append(text, "%s%s", count == 0 ? "" : ", ",
			    config->clients[i].id);
		count++;
	}
	if (count > KMS_CHANGES_NAMED)
		append(text, " and %zu more", count - KMS_CHANGES_NAMED);
}

void
kms_changes_describe(const struct kms_config *old,
    const struct kms_config *new, char out[KMS_CHANGES_ROOM])
{
	struct text text = {out, 0};

	out[0] = '\0';
	list(&text, "added", new, old, is_absent);
	list(&text, "removed", old, new, is_absent);
	list(&text, "other role", new, old, has_other_role);
	if (text.len > 0)
		append(&text, ")");
}
