/*
 * print_cache: what is in cache.smqtt and params.smqtt, for people.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <openssl/evp.h>

#include "base/date.h"
#include "base/fail.h"
#include "base/ossl.h"
#include "base/secure.h"
#include "base/text.h"
#include "kms/cache_file.h"
#include "kms/file.h"
#include "kms/params.h"
#include "tools/show.h"
#include "tools/tool.h"

#define DEFAULT_WIDTH 80
#define MAX_WIDTH 100000
/* Digits of a private key's fingerprint. */
#define PRINT_LEN 16
/* All columns but the topic, and the spaces between them. */
#define FIXED_WIDTH (MASQ_CLIENTID_LEN + 1 + 1 + 1 + MASQ_EXPDATE_LEN + 1 + \
    1 + PRINT_LEN + 1 + 1)
#define MIN_WIDTH (FIXED_WIDTH + SHOW_ROOM_MIN)

struct settings {
	bool keys;
	bool parameters;
	bool both;
	bool secrets;
	size_t width;
};

static struct settings settings;
static long columns = DEFAULT_WIDTH;

static const struct options_row options[] = {
	{.letter = 'p', .kind = OPTIONS_FLAG, .target = &settings.keys,
	    .help = "private keys in cache.smqtt; this is the default"},
	{.letter = 's', .kind = OPTIONS_FLAG, .target = &settings.parameters,
	    .help = "parameters in params.smqtt"},
	{.letter = 'a', .kind = OPTIONS_FLAG, .target = &settings.both,
	    .help = "both"},
	{.letter = 'w', .arg = "width", .kind = OPTIONS_NUMBER,
	    .target = &columns, .what = "the width", .min = MIN_WIDTH,
	    .max = MAX_WIDTH, .help = "columns of the output, default 80"},
	{.name = "secrets", .kind = OPTIONS_FLAG,
	    .target = &settings.secrets, .help = "the bytes of private keys "
	    "and of the master secret too"},
	TOOL_HOME_ROW,
	{0},
};

static const struct options_program tool = {
	.name = "print_cache",
	.summary = "Print what a key management server has in its files.",
	.rows = options,
	.notes = "Columns: Client, R (role: P publisher, S subscriber, B "
	    "both); for a\nprivate key Exp Date, Topic, Private key (a "
	    "fingerprint), U (Y if a subscriber\nasked for it, else -). "
	    "What cannot be printed of a topic is shown as \\u{HEX}.\n"
	    "kms_ctrl -d makes a running server write cache.smqtt.",
};

/* State of the table while the file is read. */
struct table {
	const struct settings *settings;
	struct kms_client client;	/* whose keys are coming */
	bool has_row;			/* it has had one */
	bool has_dates;
	int64_t current, next;
};

static char
role_letter(MASQ_role_t role)
{
	return role == MASQ_role_publisher ? 'P' :
	    role == MASQ_role_subscriber ? 'S' : 'B';
}

static size_t
topic_width(const struct settings *s)
{
	return s->width - FIXED_WIDTH;
}

static void
print_head(const struct settings *s)
{
	size_t width = topic_width(s);

	(void)printf("%-*s R %-*s %-*s %-*s U\n", MASQ_CLIENTID_LEN, "Client",
	    MASQ_EXPDATE_LEN, "Exp Date", (int)width, "Topic", PRINT_LEN,
	    "Private key");
	show_rule(stdout, s->width);
}

/* A client without keys has a row too. */
static void
close_client(struct table *t)
{
	if (t->client.role != MASQ_role_none && !t->has_row)
		(void)printf("%s %c\n", t->client.id,
		    role_letter(t->client.role));
}

static MASQ_status_t
take_dates(void *arg, int64_t current, int64_t next)
{
	struct table *t = arg;

	t->has_dates = true;
	t->current = current;
	t->next = next;
	return MASQ_STATUS_SUCCESS;
}

static MASQ_status_t
take_client(void *arg, const struct kms_client *client)
{
	struct table *t = arg;

	close_client(t);
	t->client = *client;
	t->has_row = false;
	return MASQ_STATUS_SUCCESS;
}

/* Tells keys apart and says nothing about their bytes. */
static MASQ_status_t
fingerprint(const struct bb1_private *key, char out[PRINT_LEN + 1])
{
	uint8_t octets[BB1_G2_LEN * 2], hash[EVP_MAX_MD_SIZE];
	bool ok;

	memcpy(octets, key->K0, BB1_G2_LEN);
	memcpy(octets + BB1_G2_LEN, key->K1, BB1_G2_LEN);
	ok = EVP_Q_digest(NULL, "SHA256", NULL, octets, sizeof(octets), hash,
	    NULL) == 1;
	secure_wipe(octets, sizeof(octets));
	if (!ok)
		return fail_openssl("hash with SHA-256");
	text_hex_encode(hash, PRINT_LEN / 2, out);
	return MASQ_STATUS_SUCCESS;
}

static MASQ_status_t
take_key(void *arg, const struct kms_cached_key *key)
{
	struct table *t = arg;
	size_t room = topic_width(t->settings), used;
	struct slice topic = key->topic;
	char print[PRINT_LEN + 1];
	MASQ_status_t status = fingerprint(key->key, print);

	if (status != MASQ_STATUS_SUCCESS)
		return status;
	t->has_row = true;
	(void)printf("%s %c %s ", key->publisher, role_letter(t->client.role),
	    key->key_exp);
	used = show_text(stdout, &topic, room);
	(void)printf("%*s %s %c\n", (int)(room - used), "", print,
	    key->used ? 'Y' : '-');
	/* A long topic goes on below, in its column. */
	while (topic.len > 0) {
		(void)printf("%*s", MASQ_CLIENTID_LEN + MASQ_EXPDATE_LEN + 4,
		    "");
		(void)show_text(stdout, &topic, room);
		(void)printf("\n");
	}
	if (t->settings->secrets) {
		show_octets(stdout, "  K0", key->key->K0, BB1_G2_LEN,
		    t->settings->width);
		show_octets(stdout, "  K1", key->key->K1, BB1_G2_LEN,
		    t->settings->width);
	}
	return MASQ_STATUS_SUCCESS;
}

static void
print_date(const char *name, bool known, int64_t date)
{
	char text[DATE_LEN + 1];

	(void)printf("%-8s %s\n", name,
	    known && date_format(date, text) ? text : "none");
}

static MASQ_status_t
print_keys(const char *home, const struct settings *s)
{
	static const struct kms_cache_visitor nothing = {NULL, NULL, NULL};
	static const struct kms_cache_visitor table = {
		take_dates, take_client, take_key
	};
	struct table t = {.settings = s};
	char *path = tool_path(home, KMS_CACHE_FILE);
	MASQ_status_t status;

	if (path == NULL)
		return MASQ_ERR_NOMEM;
	/* All of it is good, or nothing is printed. */
	status = kms_cache_file_read(path, &nothing, NULL);
	if (status == MASQ_ERR_NOT_FOUND)
		status = fail(status, "there is no %s; kms writes it from time"
		    " to time, when it stops, and on kms_ctrl -d", path);
	if (status == MASQ_STATUS_SUCCESS) {
		print_head(s);
		status = kms_cache_file_read(path, &table, &t);
	}
	if (status == MASQ_STATUS_SUCCESS) {
		close_client(&t);
		(void)printf("\n");
		print_date("Current", t.has_dates, t.current);
		print_date("Next", t.has_dates, t.next);
	}
	free(path);
	return status;
}

static void
print_scalar(const char *name, const uint8_t scalar[BB1_SCALAR_LEN],
    const struct settings *s)
{
	if (s->secrets)
		show_octets(stdout, name, scalar, BB1_SCALAR_LEN, s->width);
	else
		(void)printf("%s secret, %d bytes\n", name, BB1_SCALAR_LEN);
}

static MASQ_status_t
print_parameters(const char *home, const struct settings *s)
{
	struct bb1_master *master = secure_alloc(sizeof(*master));
	struct bb1_public public;
	char *path = tool_path(home, KMS_PARAMS_FILE);
	MASQ_status_t status = MASQ_ERR_NOMEM;

	if (master == NULL)
		(void)fail(status, "out of memory");
	else if (path != NULL)
		status = kms_params_read(path, master, &public);
	if (status == MASQ_ERR_NOT_FOUND)
		status = fail(status, "there is no %s; run make_params", path);
	if (status == MASQ_STATUS_SUCCESS) {
		print_scalar("s1", master->s1, s);
		print_scalar("s2", master->s2, s);
		print_scalar("s3", master->s3, s);
		show_octets(stdout, "R ", public.R, sizeof(public.R), s->width);
		show_octets(stdout, "T ", public.T, sizeof(public.T), s->width);
		show_octets(stdout, "V ", public.V, sizeof(public.V), s->width);
	}
	secure_free(master, sizeof(*master));
	free(path);
	return status;
}

int
main(int argc, char **argv)
{
	struct settings *s = &settings;
	char *home = NULL;
	MASQ_status_t status;

	(void)tool_parse(&tool, argc, argv);
	s->width = (size_t)columns;
	s->parameters |= s->both;
	s->keys |= s->both || !s->parameters;
	status = tool_home(&home);
	if (status == MASQ_STATUS_SUCCESS && s->keys)
		status = print_keys(home, s);
	if (status == MASQ_STATUS_SUCCESS && s->keys && s->parameters)
		(void)printf("\n");
	if (status == MASQ_STATUS_SUCCESS && s->parameters)
		status = print_parameters(home, s);
	free(home);
	return tool_end(&tool, status);
}
