/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include "kms/config_include.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/fail.h"
#include "base/secure.h"
#include "base/text.h"
#include "kms/config.h"
#include "kms/config_text.h"
#include "kms/file.h"

#define INCLUDE "@include"
#define INCLUDE_LEN (sizeof(INCLUDE) - 1)
/* That of libconfig. */
#define DEPTH_MAX 10

static MASQ_status_t check_text(const char *text, size_t len,
    const char *name, const char *dir, unsigned int depth);

/* What is in the file, if it is there. */
static MASQ_status_t
check_file(const char *path, const char *dir, unsigned int depth)
{
	MASQ_status_t status;
	uint8_t *data;
	size_t len;

	status = kms_file_read(path, false, KMS_CONFIG_MAX, &data, &len);
	if (status != MASQ_STATUS_SUCCESS)
		return status == MASQ_ERR_NOT_FOUND ? MASQ_STATUS_SUCCESS :
		    status;
	if (!text_is_unified((const char *)data, len))
		status = fail(MASQ_ERR_BAD_ENTRY, "%s: begins with a byte "
		    "order mark, or has lines that end with CR alone; save it "
		    "as plain text in UTF-8", path);
	else
		status = check_text((const char *)data, len, path, dir, depth);
	secure_free(data, len + 1);
	return status;
}

/*
 * A file by the string that names it, quotes included. Versions of libconfig
 * differ in what a path from the root is relative to, so both are looked at.
 */
static MASQ_status_t
check_string(const char *string, size_t len, const char *dir,
    unsigned int depth)
{
	MASQ_status_t status = MASQ_ERR_NOMEM;
	char *name = calloc(1, len), *path = NULL;
	size_t n = 0;

	if (name == NULL)
		goto out;
	for (size_t i = 1; i + 1 < len; i++) {
		if (string[i] == '\\' && i + 2 < len)
			i++;
		name[n++] = string[i];
	}
	path = kms_home_path(dir, name);
	if (path == NULL)
		goto out;
	status = check_file(path, dir, depth);
	if (status == MASQ_STATUS_SUCCESS && name[0] == '/')
		status = check_file(name, dir, depth);
out:
	free(path);
	free(name);
	return status == MASQ_ERR_NOMEM ? fail(status, "out of memory") :
	    status;
}

/* Bytes from an @include up to its string, or 0 if there is none. */
static size_t
find_string(const char *text, size_t len)
{
	size_t n = INCLUDE_LEN;

	if (len < n || memcmp(text, INCLUDE, n) != 0)
		return 0;
	while (n < len && (text[n] == ' ' || text[n] == '\t'))
		n++;
	return n < len && text[n] == '"' ? n : 0;
}

static MASQ_status_t
check_text(const char *text, size_t len, const char *name, const char *dir,
    unsigned int depth)
{
	unsigned int unclosed = config_unclosed(text, len);
	MASQ_status_t status = MASQ_STATUS_SUCCESS;
	size_t n, skip;
	bool blank;

	if (unclosed > 0)
		return fail(MASQ_ERR_BAD_ENTRY, "%s:%u: a string or comment "
		    "begins here and never ends", name, unclosed);
	if (depth > DEPTH_MAX)
		return fail(MASQ_ERR_BAD_ENTRY, "%s: include file nesting too "
		    "deep", name);
	for (size_t i = 0; i < len && status == MASQ_STATUS_SUCCESS; i += n) {
		skip = find_string(text + i, len - i);
		i += skip;
		n = config_lexeme(text + i, len - i, &blank);
		if (skip > 0)
			status = check_string(text + i, n, dir, depth + 1);
	}
	return status;
}

MASQ_status_t
config_check_includes(const char *text, size_t len, const char *name,
    const char *dir)
{
	return check_text(text, len, name, dir, 0);
}

bool
config_include_dir(const char *name, char dir[CONFIG_PATH_ROOM])
{
	char *slash;

	if (!kms_home_alias(name, dir, CONFIG_PATH_ROOM))
		return false;
	slash = strrchr(dir, '/');
	if (slash == NULL)
		(void)memcpy(dir, ".", 2);
	else
		slash[slash == dir] = '\0';
	return true;
}

const char *
config_source_name(const char *source, const char *name,
    char shown[CONFIG_PATH_ROOM])
{
	const char *slash = strrchr(name, '/');
	char dir[CONFIG_PATH_ROOM];

	if (source == NULL)
		return name;
	if (slash == NULL || !config_include_dir(name, dir) ||
	    strncmp(source, dir, strlen(dir)) != 0)
		return source;
	(void)snprintf(shown, CONFIG_PATH_ROOM, "%.*s%s", (int)(slash - name),
	    name, source + strlen(dir));
	return shown;
}
