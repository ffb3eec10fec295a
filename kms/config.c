/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include "kms/config.h"

#include <inttypes.h>
#include <libconfig.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "base/date.h"
#include "base/fail.h"
#include "base/secure.h"
#include "base/text.h"
#include "kms/config_client.h"
#include "kms/config_include.h"
#include "kms/config_text.h"
#include "kms/file.h"

#define MINUTE 60
#define HOUR (60 * MINUTE)
#define DAY (24 * HOUR)
/* A century: no date that follows from it leaves the four-digit years. */
#define DURATION_MAX (INT64_C(36525) * DAY)

enum kind {
	KIND_BOOL,
	KIND_DATE,
	KIND_DURATION,
	KIND_WINDOW,			/* a duration or "unlimited" */
	KIND_COUNT,
	KIND_TEXT
};

/* What may stand at the top level, `clients` aside. */
static const struct key {
	const char *name;
	enum kind kind;
	size_t offset;			/* in struct kms_config */
	int64_t min, max;		/* of durations and counts */
} keys[] = {
#define KEY(name, kind, min, max) \
	{#name, kind, offsetof(struct kms_config, name), min, max}
	KEY(non_cache_clients, KIND_BOOL, 0, 0),
	KEY(epoch, KIND_DATE, 0, 0),
	KEY(expiry_interval, KIND_DURATION, 1, DURATION_MAX),
	KEY(min_expiry_interval, KIND_DURATION, 1, DURATION_MAX),
	KEY(past_key_window, KIND_WINDOW, 0, DURATION_MAX),
	KEY(max_clock_step, KIND_WINDOW, 1, DURATION_MAX),
	KEY(precompute_keys, KIND_BOOL, 0, 0),
	KEY(precompute_lead_time, KIND_DURATION, 0, DURATION_MAX),
	KEY(cache_save_interval, KIND_DURATION, 1, DURATION_MAX),
	KEY(expire_cache_after, KIND_DURATION, 0, DURATION_MAX),
	KEY(max_cached_keys, KIND_COUNT, 1, 100000000),
	KEY(handshake_timeout, KIND_DURATION, 1, DAY),
	KEY(request_timeout, KIND_DURATION, 1, DAY),
	KEY(idle_timeout, KIND_DURATION, 1, DURATION_MAX),
	KEY(max_connections, KIND_COUNT, 0, 10000000),
	KEY(max_connections_per_client, KIND_COUNT, 0, 10000000),
	KEY(max_handshakes, KIND_COUNT, 0, 1000000),
	KEY(max_handshakes_per_address, KIND_COUNT, 0, 1000000),
	KEY(max_keys_per_client, KIND_COUNT, 0, 1000000),
	KEY(threads, KIND_COUNT, 0, 1024),
	KEY(check_client_keys, KIND_BOOL, 0, 0),
	KEY(organisation, KIND_TEXT, 0, 0),
	KEY(key_passphrase_file, KIND_TEXT, 0, 0),
	KEY(control_socket, KIND_TEXT, 0, 0),
	KEY(control_group, KIND_TEXT, 0, 0),
#undef KEY
};

#define KEY_COUNT (sizeof(keys) / sizeof(keys[0]))

static void
set_defaults(struct kms_config *config)
{
	config->expiry_interval = DAY;
	config->min_expiry_interval = DAY;
	config->past_key_window = 7 * DAY;
	config->max_clock_step = HOUR;
	config->precompute_keys = true;
	config->precompute_lead_time = 2 * HOUR;
	config->cache_save_interval = HOUR;
	config->expire_cache_after = 4 * HOUR;
	config->max_cached_keys = 100000;
	config->max_connections_per_client = 100;
	config->max_keys_per_client = 1000;
	config->max_handshakes = 2000;
	config->max_handshakes_per_address = 500;
	config->handshake_timeout = 10;
	config->request_timeout = 5;
	config->idle_timeout = 5 * MINUTE;
	config->check_client_keys = true;
}

static bool
is_number(const config_setting_t *setting)
{
	int type = config_setting_type(setting);

	return type == CONFIG_TYPE_INT || type == CONFIG_TYPE_INT64;
}

static MASQ_status_t
read_duration(const char *file, const config_setting_t *setting,
    const struct key *key, int64_t *value)
{
	const char *text = config_setting_get_string(setting);

	if (key->kind == KIND_WINDOW && text != NULL &&
	    strcmp(text, "unlimited") == 0) {
		*value = KMS_UNLIMITED;
		return MASQ_STATUS_SUCCESS;
	}
	if (is_number(setting))
		*value = config_setting_get_int64(setting);
	else if (text == NULL || !duration_parse(text, value))
		return config_bad(file, setting, key->kind == KIND_WINDOW ?
		    "must be a duration such as \"7d\", or \"unlimited\"" :
		    "must be a duration: a number and one of s, m, h, d, w "
		    "or y in quotes, such as \"8h\", or a number of seconds");
	if (*value < key->min)
		return config_bad(file, setting, key->min == 0 ?
		    "must not be negative" : "must be one second or more");
	if (*value > key->max)
		return config_bad(file, setting, key->max == DAY ?
		    "must not be more than one day" :
		    "must not be more than 100 years");
	return MASQ_STATUS_SUCCESS;
}

static MASQ_status_t
read_count(const char *file, const config_setting_t *setting,
    const struct key *key, size_t *value)
{
	int64_t count;

	if (!is_number(setting))
		return config_bad(file, setting, "must be a whole number");
	count = config_setting_get_int64(setting);
	if (count < key->min)
		return config_bad(file, setting, key->min == 0 ?
		    "must not be negative" : "must be 1 or more");
	if (count > key->max)
		return config_bad(file, setting, "must not be more than %"
		    PRId64, key->max);
	*value = (size_t)count;
	return MASQ_STATUS_SUCCESS;
}

static MASQ_status_t
read_text(const char *file, const config_setting_t *setting, char **value)
{
	const char *text = config_setting_get_string(setting);

	if (text == NULL || *text == '\0')
		return config_bad(file, setting, "must be a text in quotes, "
		    "and not an empty one");
	*value = strdup(text);
	if (*value == NULL)
		return fail(MASQ_ERR_NOMEM, "out of memory");
	return MASQ_STATUS_SUCCESS;
}

static MASQ_status_t
read_date(const char *file, const config_setting_t *setting, int64_t *value)
{
	const char *text = config_setting_get_string(setting);

	if (text == NULL ||
	    !date_parse((const uint8_t *)text, strlen(text), value))
		return config_bad(file, setting, "must be a date in quotes, "
		    "UTC, such as \"20240102T180000Z\"");
	return MASQ_STATUS_SUCCESS;
}

static MASQ_status_t
read_bool(const char *file, const config_setting_t *setting, bool *value)
{
	if (config_setting_type(setting) != CONFIG_TYPE_BOOL)
		return config_bad(file, setting, "must be true or false");
	*value = config_setting_get_bool(setting) != 0;
	return MASQ_STATUS_SUCCESS;
}

static MASQ_status_t
read_key(const char *file, const config_setting_t *setting,
    const struct key *key, struct kms_config *config)
{
	void *field = (char *)config + key->offset;

	switch (key->kind) {
	case KIND_BOOL:
		return read_bool(file, setting, field);
	case KIND_DATE:
		return read_date(file, setting, field);
	case KIND_DURATION:
	case KIND_WINDOW:
		return read_duration(file, setting, key, field);
	case KIND_COUNT:
		return read_count(file, setting, key, field);
	case KIND_TEXT:
		return read_text(file, setting, field);
	}
	return MASQ_ERR_INTERNAL;
}

/* Are these one key to a human: in any case, with dashes or underscores? */
static bool
is_spelling_of(const char *name, const char *key)
{
	for (; *name != '\0' && *key != '\0'; name++, key++)
		if (strncasecmp(name, key, 1) != 0 &&
		    !(*name == '-' && *key == '_'))
			return false;
	return *name == *key;
}

/* No key is called that. Say which one is meant, if that is plain. */
static MASQ_status_t
bad_key(const char *file, const config_setting_t *setting)
{
	const char *name = config_setting_name(setting), *meant = NULL;

	if (is_spelling_of(name, "clients"))
		meant = "clients";
	else if (is_spelling_of(name, "key_expiry"))
		meant = "expiry_interval";	/* guide section 3.2.1 */
	for (size_t i = 0; i < KEY_COUNT && meant == NULL; i++)
		if (is_spelling_of(name, keys[i].name))
			meant = keys[i].name;
	if (meant == NULL)
		return config_bad(file, setting, "no such setting; see "
		    "kms.cfg(5) for those that there are");
	return config_bad(file, setting, "no such setting; write %s", meant);
}

static MASQ_status_t
read_setting(const char *file, const config_setting_t *setting,
    struct kms_config *config)
{
	const char *name = config_setting_name(setting);

	if (strcmp(name, "clients") == 0)
		return config_read_clients(file, setting, config);
	for (size_t i = 0; i < KEY_COUNT; i++)
		if (strcmp(name, keys[i].name) == 0)
			return read_key(file, setting, &keys[i], config);
	return bad_key(file, setting);
}

/* What is wrong only when two settings are seen together. */
static MASQ_status_t
check_together(const char *file, const config_setting_t *root,
    struct kms_config *config)
{
	const config_setting_t *setting;

	if (config->expiry_interval < config->min_expiry_interval) {
		setting = config_setting_get_member(root, "expiry_interval");
		if (setting == NULL)
			setting = config_setting_get_member(root,
			    "min_expiry_interval");
		return config_bad(file, setting, "expiry_interval (%" PRId64
		    " s) is below min_expiry_interval (%" PRId64 " s): raise "
		    "the one or lower the other", config->expiry_interval,
		    config->min_expiry_interval);
	}
	if (config->precompute_lead_time <= config->expiry_interval)
		return MASQ_STATUS_SUCCESS;
	setting = config_setting_get_member(root, "precompute_lead_time");
	if (setting != NULL)
		return config_bad(file, setting, "%" PRId64 " s is more than "
		    "expiry_interval (%" PRId64 " s): set it to that or less",
		    config->precompute_lead_time, config->expiry_interval);
	config->precompute_lead_time = config->expiry_interval;
	return MASQ_STATUS_SUCCESS;
}

static MASQ_status_t
read_root(const char *file, const config_setting_t *root,
    struct kms_config *config)
{
	MASQ_status_t status;

	for (int i = 0; i < config_setting_length(root); i++) {
		status = read_setting(file, config_setting_get_elem(root,
		    (unsigned int)i), config);
		if (status != MASQ_STATUS_SUCCESS)
			return status;
	}
	return check_together(file, root, config);
}

/* Hand the text to libconfig. */
static MASQ_status_t
load_text(const char *text, const char *name, config_t *cfg)
{
	const char *slash = strrchr(name, '/'), *what, *source, *hint = "";
	char alias[CONFIG_PATH_ROOM], shown[CONFIG_PATH_ROOM], *dir;
	MASQ_status_t status;

	dir = slash == NULL ? strdup(".") :
	    strndup(name, slash == name ? 1 : (size_t)(slash - name));
	if (dir == NULL)
		return fail(MASQ_ERR_NOMEM, "out of memory");
	status = config_check_includes(text, strlen(text), name, dir);
	free(dir);
	if (status != MASQ_STATUS_SUCCESS)
		return status;
	if (!config_include_dir(name, alias))
		return fail(MASQ_ERR_BAD_ENTRY, "%s: the path is too long",
		    name);
	config_set_include_dir(cfg, alias);
	if (config_read_string(cfg, text) == CONFIG_TRUE)
		return MASQ_STATUS_SUCCESS;
	what = config_error_text(cfg);
	source = config_source_name(config_error_file(cfg), name, shown);
	if (strcmp(what, "syntax error") == 0)
		hint = config_hint(source == name ? text : "",
		    (unsigned int)config_error_line(cfg));
	return fail(MASQ_ERR_BAD_ENTRY, "%s:%d: %s%s", source,
	    config_error_line(cfg), what, hint);
}

MASQ_status_t
kms_config_parse(const char *text, size_t len, const char *name,
    struct kms_config **out)
{
	struct kms_config *config = NULL;
	MASQ_status_t status;
	char *copy = NULL;
	config_t cfg;

	*out = NULL;
	if (len > 0 && memchr(text, '\0', len) != NULL)
		return fail(MASQ_ERR_BAD_ENTRY, "%s: %s", name,
		    text_is_utf16(text, len) ? "is text in UTF-16; save it as "
		    "UTF-8" : "holds a NUL byte, so it is no text");
	config_init(&cfg);
	copy = strndup(text, len);
	config = calloc(1, sizeof(*config));
	if (copy == NULL || config == NULL) {
		status = fail(MASQ_ERR_NOMEM, "out of memory");
		goto out;
	}
	atomic_init(&config->refs, 1);
	set_defaults(config);
	len = text_unify(copy, len);
	config_drop_last_commas(copy, len);
	config_drop_last_comment(copy, len);
	status = load_text(copy, name, &cfg);
	if (status == MASQ_STATUS_SUCCESS)
		status = read_root(name, config_root_setting(&cfg), config);
	if (status == MASQ_STATUS_SUCCESS) {
		*out = config;
		config = NULL;
	}
out:
	kms_config_unref(config);
	free(copy);
	config_destroy(&cfg);
	return status;
}

MASQ_status_t
kms_config_read(const char *path, struct kms_config **config)
{
	MASQ_status_t status;
	uint8_t *data;
	size_t len;

	*config = NULL;
	status = kms_file_read(path, false, KMS_CONFIG_MAX, &data, &len);
	if (status == MASQ_ERR_NOT_FOUND)
		return fail(status, "%s is not there: make_params makes it",
		    path);
	if (status != MASQ_STATUS_SUCCESS)
		return status;
	status = kms_config_parse((const char *)data, len, path, config);
	secure_free(data, len + 1);
	return status;
}

struct kms_config *
kms_config_ref(struct kms_config *config)
{
	(void)atomic_fetch_add(&config->refs, 1);
	return config;
}

void
kms_config_unref(struct kms_config *config)
{
	if (config == NULL || atomic_fetch_sub(&config->refs, 1) != 1)
		return;
	free(config->organisation);
	free(config->key_passphrase_file);
	free(config->control_socket);
	free(config->control_group);
	free(config->clients);
	free(config);
}

/* In the largest unit of which it is a whole number. */
static void
format_duration(int64_t seconds, char out[KMS_SETTING_ROOM])
{
	static const struct { int64_t seconds; char letter; } units[] = {
		{DAY, 'd'}, {HOUR, 'h'}, {MINUTE, 'm'}, {1, 's'}
	};
	size_t i = 0;

	while (seconds % units[i].seconds != 0)
		i++;
	(void)snprintf(out, KMS_SETTING_ROOM, "%" PRId64 "%c",
	    seconds / units[i].seconds, units[i].letter);
}

const char *
kms_config_setting(const struct kms_config *config, size_t index,
    char out[KMS_SETTING_ROOM])
{
	char date[DATE_LEN + 1] = "";
	const struct key *key;
	const void *field;
	const char *text;
	int64_t seconds;

	if (index >= KEY_COUNT)
		return NULL;
	key = &keys[index];
	field = (const char *)config + key->offset;
	switch (key->kind) {
	case KIND_BOOL:
		text = *(const bool *)field ? "true" : "false";
		break;
	case KIND_DATE:
		(void)date_format(*(const int64_t *)field, date);
		text = date;
		break;
	case KIND_DURATION:
	case KIND_WINDOW:
		seconds = *(const int64_t *)field;
		text = "unlimited";
		if (seconds != KMS_UNLIMITED) {
			format_duration(seconds, out);
			return key->name;
		}
		break;
	case KIND_COUNT:
		(void)snprintf(out, KMS_SETTING_ROOM, "%zu",
		    *(const size_t *)field);
		return key->name;
	default:
		text = *(char *const *)field;
		break;
	}
	(void)snprintf(out, KMS_SETTING_ROOM, "%s", text == NULL ? "none" :
	    text);
	return key->name;
}

/* now - epoch modulo the interval, never negative. */
static int64_t
phase(const struct kms_config *config, int64_t now)
{
	int64_t rest = (now - config->epoch) % config->expiry_interval;

	return rest < 0 ? rest + config->expiry_interval : rest;
}

int64_t
kms_config_date_after(const struct kms_config *config, int64_t now)
{
	return now - phase(config, now) + config->expiry_interval;
}

bool
kms_config_is_scheduled(const struct kms_config *config, int64_t date)
{
	return phase(config, date) == 0;
}
