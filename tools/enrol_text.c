/*
 * The place in the text of a kms.cfg where a client is added.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include "tools/enrol.h"

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/fail.h"
#include "kms/config.h"
#include "kms/config_text.h"

#define LIST_NAME "clients"

/* Where the list of clients is; offsets into the text. */
struct list {
	bool found;
	bool empty;
	bool last_comma;	/* one stands behind the last client */
	size_t last;		/* the last client's "{" */
	size_t end;		/* behind the last thing in the list, or "(" */
	size_t close;		/* the ")" */
};

const char *
enrol_role_name(MASQ_role_t role)
{
	switch (role) {
	case MASQ_role_publisher:
		return "publisher";
	case MASQ_role_subscriber:
		return "subscriber";
	case MASQ_role_both:
		return "both";
	case MASQ_role_none:
		break;
	}
	return "none";
}

static bool
is_name_char(char c)
{
	return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') ||
	    (c >= 'A' && c <= 'Z') || c == '-' || c == '_' || c == '*';
}

/* Does the name of our list stand at i, and no longer name? */
static bool
is_list_name(const char *text, size_t len, size_t i)
{
	size_t n = strlen(LIST_NAME);

	return len - i > n && memcmp(text + i, LIST_NAME, n) == 0 &&
	    !is_name_char(text[i + n]) &&
	    (i == 0 || !is_name_char(text[i - 1]));
}

/* Take notice of what stands in the list itself at i, n long. */
static void
note_element(struct list *list, const char *text, size_t i, size_t n,
    int depth)
{
	list->empty = false;
	list->end = i + n;
	list->last_comma = text[i] == ',';
	if (text[i] == '{' && depth == 2)
		list->last = i;
}

/* Find the list of clients; the text is known to parse. */
static MASQ_status_t
find_list(const char *text, size_t len, const char *name, struct list *list)
{
	/* What the last things at the top level were. */
	enum { ELSEWHERE, NAME, ASSIGNED, INSIDE } where = ELSEWHERE;
	int depth = 0;
	size_t n;
	bool blank;

	memset(list, 0, sizeof(*list));
	for (size_t i = 0; i < len; i += n) {
		n = config_lexeme(text + i, len - i, &blank);
		if (blank)
			continue;
		if (where == ASSIGNED && text[i] != '(')
			return fail(MASQ_ERR_BAD_ENTRY, "%s: %s is not a list;"
			    " write %s = ( );", name, LIST_NAME, LIST_NAME);
		if (strchr("([{", text[i]) != NULL)
			depth++;
		else if (strchr(")]}", text[i]) != NULL)
			depth--;
		if (where == INSIDE && depth == 0) {
			list->found = true;
			list->close = i;
			return MASQ_STATUS_SUCCESS;
		}
		if (where == INSIDE) {
			note_element(list, text, i, n, depth);
		} else if (where == ASSIGNED) {
			where = INSIDE;
			list->empty = true;
			list->end = i + n;
		} else if (where == NAME) {
			where = ASSIGNED;
		} else if (depth == 0 && is_list_name(text, len, i)) {
			where = NAME;
			n = strlen(LIST_NAME);
		}
	}
	return MASQ_STATUS_SUCCESS;
}

static bool
is_space(char c)
{
	return c == ' ' || c == '\t';
}

/* Begin a line as the last client's line begins, if it begins a line. */
static void
put_indent(FILE *out, const char *text, const struct list *list)
{
	size_t start = list->last;

	while (!list->empty && start > 0 && is_space(text[start - 1]))
		start--;
	if (list->empty || start == 0 || text[start - 1] != '\n')
		(void)fputc('\t', out);
	else
		(void)fwrite(text + start, 1, list->last - start, out);
}

static void
put_client(FILE *out, const char *id, MASQ_role_t role)
{
	(void)fprintf(out, "{ id = \"%s\"; role = \"%s\"; }\n", id,
	    enrol_role_name(role));
}

/* A new list behind everything else. */
static void
append_list(FILE *out, const char *text, size_t len, const char *id,
    MASQ_role_t role)
{
	(void)fwrite(text, 1, len, out);
	if (len > 0 && text[len - 1] != '\n')
		(void)fputc('\n', out);
	(void)fprintf(out, "%s = (\n\t", LIST_NAME);
	put_client(out, id, role);
	(void)fprintf(out, ");\n");
}

/* One more element, on a line of its own, before the closing bracket. */
static void
extend_list(FILE *out, const char *text, size_t len, const struct list *list,
    const char *id, MASQ_role_t role)
{
	size_t line = list->close;
	bool own_line;

	while (line > list->end && is_space(text[line - 1]))
		line--;
	own_line = line > list->end && text[line - 1] == '\n';
	(void)fwrite(text, 1, list->end, out);
	/* Right behind the last client, before any comment to it. */
	if (!list->empty && !list->last_comma)
		(void)fputc(',', out);
	(void)fwrite(text + list->end, 1, line - list->end, out);
	if (!own_line)
		(void)fputc('\n', out);
	put_indent(out, text, list);
	put_client(out, id, role);
	if (own_line)
		(void)fwrite(text + line, 1, list->close - line, out);
	(void)fwrite(text + list->close, 1, len - list->close, out);
	if (text[len - 1] != '\n')
		(void)fputc('\n', out);
}

/* The new text has to mean what the old one meant, and the new client. */
static MASQ_status_t
check_result(const char *text, size_t len, const char *name,
    const char *old_text, size_t old_len, const char *id, MASQ_role_t role)
{
	struct kms_config *old = NULL, *new = NULL;
	const struct kms_client *client;
	MASQ_status_t status = kms_config_parse(old_text, old_len, name, &old);

	if (status == MASQ_STATUS_SUCCESS)
		status = kms_config_parse(text, len, name, &new);
	if (status == MASQ_STATUS_SUCCESS) {
		client = kms_config_client(new, id, strlen(id));
		if (client == NULL || client->role != role ||
		    new->client_count != old->client_count + 1)
			status = fail(MASQ_ERR_BAD_ENTRY, "cannot add to the "
			    "list of clients");
	}
	kms_config_unref(old);
	kms_config_unref(new);
	if (status == MASQ_ERR_BAD_ENTRY) {
		char *why = strdup(fail_text());

		status = fail(status, "%s: no place found for a client, add { "
		    "id = \"%s\"; role = \"%s\"; } to the list by hand (%s)",
		    name, id, enrol_role_name(role), why == NULL ? "" : why);
		free(why);
	}
	return status;
}

MASQ_status_t
enrol_add(const char *text, size_t len, const char *name, const char *id,
    MASQ_role_t role, char **out, size_t *out_len)
{
	struct list list;
	char *buf = NULL;
	size_t size = 0;
	FILE *stream;
	MASQ_status_t status = find_list(text, len, name, &list);

	*out = NULL;
	*out_len = 0;
	if (status != MASQ_STATUS_SUCCESS)
		return status;
	stream = open_memstream(&buf, &size);
	if (stream == NULL)
		return fail(MASQ_ERR_NOMEM, "out of memory");
	if (list.found)
		extend_list(stream, text, len, &list, id, role);
	else
		append_list(stream, text, len, id, role);
	if (fclose(stream) != 0) {
		free(buf);
		return fail(MASQ_ERR_NOMEM, "out of memory");
	}
	config_drop_last_commas(buf, size);
	status = check_result(buf, size, name, text, len, id, role);
	if (status != MASQ_STATUS_SUCCESS) {
		free(buf);
		return status;
	}
	*out = buf;
	*out_len = size;
	return MASQ_STATUS_SUCCESS;
}
