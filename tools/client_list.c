/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include "tools/client_list.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "base/fail.h"
#include "base/text.h"

/* Between the words of a line; editors of all systems end lines. */
#define BLANKS " \t\r\n"
/* What some editors begin a file with: UTF-8's byte order mark. */
#define MARK "\xef\xbb\xbf"

/* Have room for one more. */
static bool
grow(struct client_list *list)
{
	struct kms_client *clients;
	size_t room;

	/* Full at each power of two. */
	if ((list->count & (list->count - 1)) != 0)
		return true;
	room = list->count == 0 ? 1 : 2 * list->count;
	clients = reallocarray(list->clients, room, sizeof(*clients));
	if (clients != NULL)
		list->clients = clients;
	return clients != NULL;
}

MASQ_status_t
client_list_add(struct client_list *list, const char *id, const char *role)
{
	struct kms_client *client;

	if (!text_is_client_id((const uint8_t *)id, strlen(id)))
		return fail(MASQ_ERR_INVAL, "client id \"%s\" is not 16 "
		    "characters of 0-9 A-Z a-z", id);
	if (kms_role_parse(role) == MASQ_role_none)
		return fail(MASQ_ERR_INVAL, "role \"%s\" is not one of pub, "
		    "sub, both", role);
	if (!grow(list))
		return fail(MASQ_ERR_NOMEM, "out of memory");
	client = &list->clients[list->count++];
	memset(client, 0, sizeof(*client));
	memcpy(client->id, id, sizeof(client->id));
	client->role = kms_role_parse(role);
	return MASQ_STATUS_SUCCESS;
}

static MASQ_status_t
read_line(struct client_list *list, char *line)
{
	char *id, *role, *rest = NULL;

	line[strcspn(line, "#")] = '\0';
	id = strtok_r(line, BLANKS, &rest);
	if (id == NULL)
		return MASQ_STATUS_SUCCESS;
	role = strtok_r(NULL, BLANKS, &rest);
	if (role == NULL || strtok_r(NULL, BLANKS, &rest) != NULL)
		return fail(MASQ_ERR_INVAL, "a line has to be a client id and "
		    "pub, sub or both");
	return client_list_add(list, id, role);
}

static MASQ_status_t
read_lines(struct client_list *list, FILE *file, const char *path)
{
	MASQ_status_t status = MASQ_STATUS_SUCCESS;
	char *line = NULL, why[256];
	size_t room = 0, number;

	for (number = 1; status == MASQ_STATUS_SUCCESS &&
	    getline(&line, &room, file) >= 0; number++)
		status = read_line(list, line + (number == 1 &&
		    strncmp(line, MARK, strlen(MARK)) == 0 ? strlen(MARK) :
		    0));
	free(line);
	if (status == MASQ_ERR_INVAL) {
		(void)snprintf(why, sizeof(why), "%s", fail_text());
		text_clean(why);
		return fail(MASQ_ERR_BAD_ENTRY, "%s:%zu: %s", path, number - 1,
		    why);
	}
	if (status == MASQ_STATUS_SUCCESS && ferror(file))
		return fail(MASQ_ERR_NOT_FOUND, "cannot read %s: %s", path,
		    strerror(errno));
	return status;
}

/* Nobody may be there twice. */
static MASQ_status_t
check_doubled(const struct client_list *list, const char *path)
{
	MASQ_status_t status = MASQ_STATUS_SUCCESS;
	struct kms_client *sorted;

	if (list->count == 0)
		return fail(MASQ_ERR_BAD_ENTRY, "%s names no client", path);
	sorted = calloc(list->count, sizeof(*sorted));
	if (sorted == NULL)
		return fail(MASQ_ERR_NOMEM, "out of memory");
	memcpy(sorted, list->clients, list->count * sizeof(*sorted));
	qsort(sorted, list->count, sizeof(*sorted), kms_client_compare);
	for (size_t i = 1; i < list->count; i++)
		if (kms_client_compare(&sorted[i - 1], &sorted[i]) == 0)
			status = fail(MASQ_ERR_BAD_ENTRY, "%s: client %s is "
			    "there twice: remove one of them", path,
			    sorted[i].id);
	free(sorted);
	return status;
}

MASQ_status_t
client_list_read(struct client_list *list, const char *path)
{
	bool standard = strcmp(path, "-") == 0;
	FILE *file = standard ? stdin : fopen(path, "re");
	MASQ_status_t status;

	if (file == NULL)
		return fail(MASQ_ERR_NOT_FOUND, "cannot read %s: %s", path,
		    strerror(errno));
	status = read_lines(list, file, path);
	if (!standard)
		(void)fclose(file);
	return status == MASQ_STATUS_SUCCESS ? check_doubled(list, path) :
	    status;
}

void
client_list_free(struct client_list *list)
{
	free(list->clients);
	list->clients = NULL;
	list->count = 0;
}
