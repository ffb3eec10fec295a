/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include "kms/config_client.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "base/fail.h"
#include "base/text.h"
#include "kms/config_include.h"

#define WHAT_ROOM 256
/* Members that begin so are the operator's own. */
#define OWN "x_"

MASQ_status_t
config_bad(const char *file, const config_setting_t *setting,
    const char *format, ...)
{
	const char *name = config_setting_name(setting);
	char shown[CONFIG_PATH_ROOM], what[WHAT_ROOM];
	va_list args;

	va_start(args, format);
	(void)vsnprintf(what, sizeof(what), format, args);
	va_end(args);
	return fail(MASQ_ERR_BAD_ENTRY, "%s:%u: %s: %s",
	    config_source_name(config_setting_source_file(setting), file,
	    shown),
	    (unsigned int)config_setting_source_line(setting),
	    name != NULL ? name : "client", what);
}

MASQ_role_t
kms_role_parse(const char *text)
{
	static const struct { const char *name; MASQ_role_t role; } roles[] = {
		{"publisher", MASQ_role_publisher},
		{"pub", MASQ_role_publisher},
		{"subscriber", MASQ_role_subscriber},
		{"sub", MASQ_role_subscriber},
		{"both", MASQ_role_both},
	};

	for (size_t i = 0; i < sizeof(roles) / sizeof(roles[0]); i++)
		if (strcasecmp(text, roles[i].name) == 0)
			return roles[i].role;
	return MASQ_role_none;
}

static MASQ_status_t
read_id(const char *file, const config_setting_t *member,
    struct kms_client *client)
{
	const char *text = config_setting_get_string(member);

	if (text == NULL ||
	    !text_is_client_id((const uint8_t *)text, strlen(text)))
		return config_bad(file, member, "must be 16 letters and digits "
		    "in quotes; rand_id makes one");
	memcpy(client->id, text, sizeof(client->id));
	return MASQ_STATUS_SUCCESS;
}

static MASQ_status_t
read_role(const char *file, const config_setting_t *member,
    struct kms_client *client)
{
	const char *text = config_setting_get_string(member);

	client->role = text == NULL ? MASQ_role_none : kms_role_parse(text);
	if (client->role == MASQ_role_none)
		return config_bad(file, member, "must be \"publisher\", "
		    "\"subscriber\" or \"both\"");
	return MASQ_STATUS_SUCCESS;
}

static MASQ_status_t
read_key(const char *file, const config_setting_t *member,
    struct kms_client *client)
{
	const char *text = config_setting_get_string(member);

	client->bound = text != NULL &&
	    kms_client_key_parse(text, client->key);
	if (!client->bound)
		return config_bad(file, member, "must be \"sha256:\" and 64 "
		    "hexadecimal digits, as generate_client_cert writes it");
	return MASQ_STATUS_SUCCESS;
}

/* What may stand in the group of a client. */
static const struct member {
	const char *name;
	MASQ_status_t (*read)(const char *, const config_setting_t *,
	    struct kms_client *);
} members[] = {
	{"id", read_id},
	{"role", read_role},
	{"key", read_key},
};

/* A member that means nothing to us could mean much to whoever wrote it. */
static MASQ_status_t
read_member(const char *file, const config_setting_t *member,
    struct kms_client *client)
{
	const char *name = config_setting_name(member);

	for (size_t i = 0; i < sizeof(members) / sizeof(members[0]); i++)
		if (strcmp(name, members[i].name) == 0)
			return members[i].read(file, member, client);
	if (strncmp(name, OWN, strlen(OWN)) == 0)
		return MASQ_STATUS_SUCCESS;
	return config_bad(file, member, "a client has no such member, so it "
	    "would have no effect; names that begin with \"" OWN "\" are free "
	    "for notes");
}

static MASQ_status_t
read_client(const char *file, const config_setting_t *setting,
    struct kms_client *client)
{
	MASQ_status_t status;

	if (!config_setting_is_group(setting))
		return config_bad(file, setting, "must look like "
		    "{ id = \"...\"; role = \"...\"; }");
	for (int i = 0; i < config_setting_length(setting); i++) {
		status = read_member(file, config_setting_get_elem(setting,
		    (unsigned int)i), client);
		if (status != MASQ_STATUS_SUCCESS)
			return status;
	}
	if (*client->id == '\0')
		return config_bad(file, setting, "has no id");
	if (client->role == MASQ_role_none)
		return config_bad(file, setting, "has no role");
	return MASQ_STATUS_SUCCESS;
}

int
kms_client_compare(const void *a, const void *b)
{
	return memcmp(a, b, MASQ_CLIENTID_LEN);
}

/* Complain about the second client of the list that has this id. */
static MASQ_status_t
bad_doubled(const char *file, const config_setting_t *list, const char *id)
{
	const config_setting_t *client = list, *first = NULL;
	const char *text;

	for (unsigned int i = 0;; i++) {
		client = config_setting_get_elem(list, i);
		text = config_setting_get_string(
		    config_setting_get_member(client, "id"));
		if (strcmp(text, id) != 0)
			continue;
		if (first != NULL)
			break;
		first = client;
	}
	return config_bad(file, client, "%s is there twice, first in line %u: "
	    "remove one of them", id,
	    (unsigned int)config_setting_source_line(first));
}

MASQ_status_t
config_read_clients(const char *file, const config_setting_t *list,
    struct kms_config *config)
{
	MASQ_status_t status;
	size_t count;

	if (!config_setting_is_list(list))
		return config_bad(file, list, "must be a list: ( { ... }, "
		    "{ ... } )");
	count = (size_t)config_setting_length(list);
	config->clients = calloc(count + 1, sizeof(*config->clients));
	if (config->clients == NULL)
		return fail(MASQ_ERR_NOMEM, "out of memory");
	for (; config->client_count < count; config->client_count++) {
		status = read_client(file, config_setting_get_elem(list,
		    (unsigned int)config->client_count),
		    &config->clients[config->client_count]);
		if (status != MASQ_STATUS_SUCCESS)
			return status;
	}
	qsort(config->clients, count, sizeof(*config->clients),
	    kms_client_compare);
	for (size_t i = 1; i < count; i++)
		if (kms_client_compare(&config->clients[i - 1],
		    &config->clients[i]) == 0)
			return bad_doubled(file, list, config->clients[i].id);
	return MASQ_STATUS_SUCCESS;
}

const struct kms_client *
kms_config_client(const struct kms_config *config, const char *id,
    size_t id_len)
{
	if (id_len != MASQ_CLIENTID_LEN || config->client_count == 0)
		return NULL;
	return bsearch(id, config->clients, config->client_count,
	    sizeof(*config->clients), kms_client_compare);
}

bool
kms_config_admits_key(const struct kms_config *config, const char *id,
    const uint8_t key[KMS_CLIENT_KEY_LEN])
{
	const struct kms_client *client;

	client = kms_config_client(config, id, strlen(id));
	return !config->check_client_keys || client == NULL ||
	    !client->bound ||
	    memcmp(client->key, key, KMS_CLIENT_KEY_LEN) == 0;
}

size_t
kms_config_unbound(const struct kms_config *config)
{
	size_t count = 0;

	for (size_t i = 0; i < config->client_count &&
	    config->check_client_keys; i++)
		count += !config->clients[i].bound;
	return count;
}
