/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include "tools/enrol.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/fail.h"
#include "base/secure.h"
#include "base/text.h"
#include "kms/config.h"
#include "kms/file.h"
#include "tools/tool.h"

#define LOCK_FILE ".kms.cfg.lock"
#define NEW_MODE (S_IRUSR | S_IWUSR | S_IRGRP | S_IROTH)

/* enrol_add() or enrol_bind(). */
typedef MASQ_status_t edit_fn(const char *text, size_t len, const char *name,
    const struct kms_client *clients, size_t count, char **out,
    size_t *out_len);

static MASQ_status_t
take_lock(const char *home, int *lock)
{
	char *path = tool_path(home, LOCK_FILE);
	MASQ_status_t status = MASQ_STATUS_SUCCESS;
	int result = -1;

	if (path == NULL)
		return MASQ_ERR_NOMEM;
	*lock = kms_home_open(path, O_RDWR | O_CREAT | O_NOFOLLOW,
	    S_IRUSR | S_IWUSR);
	if (*lock >= 0)
		do {
			result = flock(*lock, LOCK_EX);
		} while (result != 0 && errno == EINTR);
	if (*lock < 0 || result != 0)
		status = fail(MASQ_ERR_INTERNAL, "cannot lock %s: %s", path,
		    kms_home_error());
	free(path);
	return status;
}

static MASQ_status_t
read_text(struct enrol *e)
{
	uint8_t *data;
	MASQ_status_t status;
	struct stat st;

	if (kms_home_lstat(e->path, &st) == 0 && S_ISLNK(st.st_mode))
		return fail(MASQ_ERR_BAD_ENTRY, "%s is a symbolic link, which "
		    "enrolling would replace by a file; put the file itself "
		    "there", e->path);
	status = kms_file_read(e->path, false, KMS_CONFIG_MAX, &data, &e->len);
	if (status == MASQ_ERR_NOT_FOUND) {
		e->text = strdup(enrol_starter);
		e->len = strlen(enrol_starter);
	} else if (status == MASQ_STATUS_SUCCESS) {
		e->text = strndup((const char *)data, e->len);
		secure_free(data, e->len + 1);
	} else {
		return status;
	}
	if (e->text == NULL)
		return fail(MASQ_ERR_NOMEM, "out of memory");
	if (memchr(e->text, '\0', e->len) == NULL)
		e->len = text_unify(e->text, e->len);
	return kms_config_parse(e->text, e->len, e->path, &e->config);
}

MASQ_status_t
enrol_begin(const char *home)
{
	char *path = tool_path(home, KMS_CONFIG_FILE);
	MASQ_status_t status;

	if (path == NULL)
		return MASQ_ERR_NOMEM;
	status = kms_file_write(path, enrol_starter, strlen(enrol_starter),
	    NEW_MODE, true);
	free(path);
	/* It is there already: even better. */
	return status == MASQ_ERR_BAD_ENTRY ? MASQ_STATUS_SUCCESS : status;
}

MASQ_status_t
enrol_open(const char *home, struct enrol *e)
{
	MASQ_status_t status;

	memset(e, 0, sizeof(*e));
	e->lock = -1;
	e->path = tool_path(home, KMS_CONFIG_FILE);
	if (e->path == NULL)
		return MASQ_ERR_NOMEM;
	status = take_lock(home, &e->lock);
	if (status == MASQ_STATUS_SUCCESS)
		status = read_text(e);
	return status;
}

/* Replace the file, keeping its mode. */
static MASQ_status_t
write_text(const struct enrol *e, const char *text, size_t len)
{
	mode_t mode = NEW_MODE;
	struct stat st;

	if (kms_home_lstat(e->path, &st) == 0)
		mode = st.st_mode & (S_IRWXU | S_IRWXG | S_IRWXO);
	return kms_file_write(e->path, text, len, mode, false);
}

/* Change the text, and replace the file by the new one. */
static MASQ_status_t
edit(const struct enrol *e, edit_fn *change,
    const struct kms_client *clients, size_t count)
{
	char *text;
	size_t len;
	MASQ_status_t status = change(e->text, e->len, e->path, clients, count,
	    &text, &len);

	if (status == MASQ_STATUS_SUCCESS)
		status = write_text(e, text, len);
	free(text);
	return status;
}

MASQ_status_t
enrol_write_added(struct enrol *e, const struct kms_client *clients,
    size_t count)
{
	return edit(e, enrol_add, clients, count);
}

MASQ_status_t
enrol_write_bound(struct enrol *e, const struct kms_client *clients,
    size_t count)
{
	return edit(e, enrol_bind, clients, count);
}

MASQ_status_t
enrol_write_key(struct enrol *e, const struct kms_client *client)
{
	const struct kms_client *old;
	char *text;
	size_t len;
	MASQ_status_t status;

	old = kms_config_client(e->config, client->id, MASQ_CLIENTID_LEN);
	if (old == NULL || !old->bound)
		return edit(e, enrol_bind, client, 1);
	status = enrol_rekey(e->text, e->len, e->path, old, client, &text,
	    &len);
	if (status == MASQ_STATUS_SUCCESS)
		status = write_text(e, text, len);
	free(text);
	return status;
}

void
enrol_close(struct enrol *e)
{
	kms_config_unref(e->config);
	free(e->text);
	free(e->path);
	if (e->lock >= 0)
		(void)close(e->lock);
}
