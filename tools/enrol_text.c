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

/* Does this name stand at i, and no longer one? */
static bool
is_name(const char *name, const char *text, size_t len, size_t i)
{
	size_t n = strlen(name);

	return len - i > n && memcmp(text + i, name, n) == 0 &&
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
		} else if (depth == 0 && is_name(LIST_NAME, text, len, i)) {
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
put_key(FILE *out, const struct kms_client *client)
{
	char key[KMS_CLIENT_KEY_ROOM];

	kms_client_key_format(client->key, key);
	(void)fprintf(out, " key = \"%s\"", key);
}

static void
put_client(FILE *out, const struct kms_client *client)
{
	(void)fprintf(out, "{ id = \"%s\"; role = \"%s\";", client->id,
	    enrol_role_name(client->role));
	if (client->bound) {
		put_key(out, client);
		(void)fputc(';', out);
	}
	(void)fprintf(out, " }");
}

/* A new list behind everything else. */
static void
append_list(FILE *out, const char *text, size_t len,
    const struct kms_client *clients, size_t count)
{
	(void)fwrite(text, 1, len, out);
	if (len > 0 && text[len - 1] != '\n')
		(void)fputc('\n', out);
	(void)fprintf(out, "%s = (\n", LIST_NAME);
	for (size_t i = 0; i < count; i++) {
		(void)fputc('\t', out);
		put_client(out, &clients[i]);
		(void)fprintf(out, "%s\n", i + 1 < count ? "," : "");
	}
	(void)fprintf(out, ");\n");
}

/* More elements, each on a line of its own, before the closing bracket. */
static void
extend_list(FILE *out, const char *text, size_t len, const struct list *list,
    const struct kms_client *clients, size_t count)
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
	for (size_t i = 0; i < count; i++) {
		put_indent(out, text, list);
		put_client(out, &clients[i]);
		(void)fprintf(out, "%s\n", i + 1 < count ? "," : "");
	}
	if (own_line)
		(void)fwrite(text + line, 1, list->close - line, out);
	(void)fwrite(text + list->close, 1, len - list->close, out);
	if (text[len - 1] != '\n')
		(void)fputc('\n', out);
}

/* Do both configurations have this very client? */
static bool
has_same(const struct kms_config *config, const struct kms_client *client)
{
	const struct kms_client *its;

	its = kms_config_client(config, client->id, MASQ_CLIENTID_LEN);
	return its != NULL && its->role == client->role &&
	    its->bound == client->bound &&
	    memcmp(its->key, client->key, sizeof(its->key)) == 0;
}

/* Are all clients the same but for these, if they are there? */
static bool
has_others(const struct kms_config *new, const struct kms_config *old,
    const struct kms_client *clients, size_t count)
{
	for (size_t i = 0; i < old->client_count; i++)
		if (!has_same(new, &old->clients[i]) &&
		    bsearch(old->clients[i].id, clients, count,
		    sizeof(*clients), kms_client_compare) == NULL)
			return false;
	return true;
}

/*
 * The new text has to mean what the old one meant, but have as many clients
 * `more`, and these clients as they are here.
 */
static MASQ_status_t
check_result(const char *text, size_t len, const char *name,
    const char *old_text, size_t old_len, const struct kms_client *clients,
    size_t count, size_t more)
{
	struct kms_config *old = NULL, *new = NULL;
	MASQ_status_t status = kms_config_parse(old_text, old_len, name, &old);

	if (status == MASQ_STATUS_SUCCESS)
		status = kms_config_parse(text, len, name, &new);
	if (status == MASQ_STATUS_SUCCESS &&
	    (new->client_count != old->client_count + more ||
	    !has_others(new, old, clients, count)))
		status = fail(MASQ_ERR_BAD_ENTRY, "cannot change the list of "
		    "clients");
	for (size_t i = 0; i < count && status == MASQ_STATUS_SUCCESS; i++)
		if (!has_same(new, &clients[i]))
			status = fail(MASQ_ERR_BAD_ENTRY, "cannot find where "
			    "client %s is to stand", clients[i].id);
	kms_config_unref(old);
	kms_config_unref(new);
	return status;
}

/* What to write by hand where we find no place for it. */
static MASQ_status_t
fail_by_hand(const char *name, const struct kms_client *client)
{
	char *why = strdup(fail_text()), *group = NULL;
	MASQ_status_t status;
	size_t size;
	FILE *stream = open_memstream(&group, &size);

	if (stream != NULL) {
		put_client(stream, client);
		(void)fclose(stream);
	}
	status = fail(MASQ_ERR_BAD_ENTRY, "%s: no place found for a client, "
	    "put %s into the list by hand (%s)", name,
	    group == NULL ? client->id : group, why == NULL ? "" : why);
	free(group);
	free(why);
	return status;
}

/* A new text for a file, as it is written, and the old one. */
struct draft {
	const char *name, *old;
	size_t old_len;
	FILE *stream;
	char *text;
	size_t len;
};

/* Have a stream that the new text is to be written to. */
static MASQ_status_t
draft_begin(struct draft *draft, const char *old, size_t old_len,
    const char *name)
{
	*draft = (struct draft){.name = name, .old = old, .old_len = old_len};
	draft->stream = open_memstream(&draft->text, &draft->len);
	return draft->stream != NULL ? MASQ_STATUS_SUCCESS :
	    fail(MASQ_ERR_NOMEM, "out of memory");
}

/* Check the new text, and hand it over or free it; see check_result(). */
static MASQ_status_t
draft_end(struct draft *draft, const struct kms_client *clients, size_t count,
    size_t more, char **out, size_t *out_len)
{
	MASQ_status_t status;

	if (fclose(draft->stream) != 0) {
		free(draft->text);
		return fail(MASQ_ERR_NOMEM, "out of memory");
	}
	config_drop_last_commas(draft->text, draft->len);
	status = check_result(draft->text, draft->len, draft->name,
	    draft->old, draft->old_len, clients, count, more);
	if (status == MASQ_STATUS_SUCCESS) {
		*out = draft->text;
		*out_len = draft->len;
		return status;
	}
	free(draft->text);
	return status == MASQ_ERR_BAD_ENTRY ?
	    fail_by_hand(draft->name, &clients[0]) : status;
}

MASQ_status_t
enrol_add(const char *text, size_t len, const char *name,
    const struct kms_client *clients, size_t count, char **out,
    size_t *out_len)
{
	struct list list;
	struct draft draft;
	MASQ_status_t status = find_list(text, len, name, &list);

	*out = NULL;
	*out_len = 0;
	if (status == MASQ_STATUS_SUCCESS)
		status = draft_begin(&draft, text, len, name);
	if (status != MASQ_STATUS_SUCCESS)
		return status;
	if (list.found)
		extend_list(draft.stream, text, len, &list, clients, count);
	else
		append_list(draft.stream, text, len, clients, count);
	return draft_end(&draft, clients, count, count, out, out_len);
}

/* Write the text with keys behind `id = "..."`. */
static void
put_bound(FILE *out, const char *text, size_t len,
    const struct kms_client *clients, size_t count)
{
	/* What the last things in the group of a client were. */
	enum { ELSEWHERE, NAME, ASSIGNED } where = ELSEWHERE;
	const struct kms_client *client;
	size_t n, copied = 0;
	int depth = 0;
	bool blank;

	for (size_t i = 0; i < len; i += n) {
		n = config_lexeme(text + i, len - i, &blank);
		if (blank)
			continue;
		if (strchr("([{", text[i]) != NULL)
			depth++;
		else if (strchr(")]}", text[i]) != NULL)
			depth--;
		client = where == ASSIGNED && n == MASQ_CLIENTID_LEN + 2 ?
		    bsearch(text + i + 1, clients, count, sizeof(*clients),
		    kms_client_compare) : NULL;
		if (client != NULL) {
			(void)fwrite(text + copied, 1, i + n - copied, out);
			(void)fputc(';', out);
			put_key(out, client);
			copied = i + n;
		}
		if (depth == 2 && is_name("id", text, len, i)) {
			where = NAME;
			n = strlen("id");
		} else {
			where = where == NAME ? ASSIGNED : ELSEWHERE;
		}
	}
	(void)fwrite(text + copied, 1, len - copied, out);
}

MASQ_status_t
enrol_bind(const char *text, size_t len, const char *name,
    const struct kms_client *clients, size_t count, char **out,
    size_t *out_len)
{
	struct draft draft;
	MASQ_status_t status = draft_begin(&draft, text, len, name);

	*out = NULL;
	*out_len = 0;
	if (status != MASQ_STATUS_SUCCESS)
		return status;
	put_bound(draft.stream, text, len, clients, count);
	return draft_end(&draft, clients, count, 0, out, out_len);
}

/* Is this string, quotes included, that key? */
static bool
is_key(const char *string, size_t n, const uint8_t key[KMS_CLIENT_KEY_LEN])
{
	uint8_t its[KMS_CLIENT_KEY_LEN];
	char text[KMS_CLIENT_KEY_ROOM];

	if (*string != '"' || n != KMS_CLIENT_KEY_ROOM + 1)
		return false;
	memcpy(text, string + 1, KMS_CLIENT_KEY_ROOM - 1);
	text[KMS_CLIENT_KEY_ROOM - 1] = '\0';
	return kms_client_key_parse(text, its) &&
	    memcmp(its, key, sizeof(its)) == 0;
}

/* Write the text with this key in the place of that one. */
static void
put_rekeyed(FILE *out, const char *text, size_t len,
    const uint8_t old[KMS_CLIENT_KEY_LEN],
    const uint8_t new[KMS_CLIENT_KEY_LEN])
{
	char key[KMS_CLIENT_KEY_ROOM];
	size_t n, copied = 0;
	bool blank;

	kms_client_key_format(new, key);
	/* If another client has the same key, check_result() refuses that. */
	for (size_t i = 0; i < len; i += n) {
		n = config_lexeme(text + i, len - i, &blank);
		if (!is_key(text + i, n, old))
			continue;
		(void)fwrite(text + copied, 1, i - copied, out);
		(void)fprintf(out, "\"%s\"", key);
		copied = i + n;
	}
	(void)fwrite(text + copied, 1, len - copied, out);
}

MASQ_status_t
enrol_rekey(const char *text, size_t len, const char *name,
    const struct kms_client *old, const struct kms_client *client, char **out,
    size_t *out_len)
{
	struct draft draft;
	MASQ_status_t status = draft_begin(&draft, text, len, name);

	*out = NULL;
	*out_len = 0;
	if (status != MASQ_STATUS_SUCCESS)
		return status;
	put_rekeyed(draft.stream, text, len, old->key, client->key);
	return draft_end(&draft, client, 1, 0, out, out_len);
}
