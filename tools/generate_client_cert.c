/*
 * generate_client_cert: keys and certificates of clients, and their enrolment
 * (guide section 5.2.1).
 *
 * The files get their names only when the clients are enrolled: they are
 * written as ID-key.pem.new and ID-crt.pem.new, then kms.cfg is replaced, then
 * they are renamed. Whatever is interrupted, the next run for the same clients
 * begins again (before kms.cfg) or finishes (behind it).
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/fail.h"
#include "kms/config.h"
#include "kms/file.h"
#include "tools/client_list.h"
#include "tools/enrol.h"
#include "tools/pki.h"
#include "tools/tool.h"

/* Clients of a file between two words about how far it is. */
#define PROGRESS 100

static const char *key_type = PKI_DEFAULT_KEY_TYPE;
static long days = PKI_DEFAULT_DAYS;
static const char *list_file;
static bool bind_keys, new_key;

static const struct options_row options[] = {
	{.letter = 'k', .arg = "type", .kind = OPTIONS_CALL,
	    .call = tool_key_type, .target = &key_type,
	    .help = "of the client's private key, default "
	    PKI_DEFAULT_KEY_TYPE "; one of\n" PKI_KEY_TYPES},
	{.letter = 'd', .arg = "days", .kind = OPTIONS_NUMBER,
	    .target = &days, .what = "the number of days", .min = 1,
	    .max = PKI_MAX_DAYS, .help = "until the certificate expires, "
	    "default 3652 (ten years),\nat most as long as the certification "
	    "authority"},
	{.letter = 'f', .arg = "file", .kind = OPTIONS_STRING,
	    .target = &list_file, .help = "enrol all clients of a file, one on"
	    " a line: ID pub|sub|both;\n- is standard input. Those that are "
	    "enrolled already are\nleft alone, so it may be run again"},
	{.letter = 'r', .kind = OPTIONS_FLAG, .target = &new_key,
	    .help = "give a client that is enrolled a new key and a new\n"
	    "certificate; the former one is refused from then on"},
	{.letter = 'b', .kind = OPTIONS_FLAG, .target = &bind_keys,
	    .help = "make no certificates, but write into kms.cfg the keys of\n"
	    "those that are in ca, for clients that have none there"},
	TOOL_HOME_ROW,
	{0},
};

static const struct options_program tool = {
	.name = "generate_client_cert",
	.summary = "Make a key and a certificate for a client, and enrol it in"
	    " kms.cfg as publisher,\nsubscriber or both. ID is 16 characters "
	    "of 0-9 A-Z a-z, such as\nPumpTemp007c0480; rand_id makes a random"
	    " one. An id that is enrolled already is\nrefused.",
	.operands = "[ID pub|sub|both]",
	.rows = options,
	.notes = "Files: ca/ID-key.pem and ca/ID-crt.pem. The client needs "
	    "both and ca/ca-crt.pem;\nthey need not stay here.\n"
	    "Next: kms_ctrl -c tells a running key management server.",
};

/* What is to be done for a client. */
enum task {
	ENROL,				/* or, with -r, a new key */
	FINISH,				/* rename its files */
	NOTHING
};

struct client {
	struct kms_client *entry;	/* in kms.cfg, or to be there */
	enum task task;
	char *key_path, *key_new;
	char *crt_path, *crt_new;
};

/* What a run is about. */
struct run {
	const char *home;
	struct enrol e;
	struct client_list list;
	struct client *clients;		/* as in the list */
	EVP_PKEY *ca_key;
	X509 *ca;
};

/* HOME/ca/ID-crt.pem and the like. */
static char *
client_path(const char *home, const char *id, const char *suffix)
{
	char name[sizeof(KMS_CA_DIR) + MASQ_CLIENTID_LEN + 32];

	(void)snprintf(name, sizeof(name), "%s/%s%s", KMS_CA_DIR, id, suffix);
	return tool_path(home, name);
}

static MASQ_status_t
set_paths(const char *home, struct client *c)
{
	const char *id = c->entry->id;

	c->key_path = client_path(home, id, "-key.pem");
	c->key_new = client_path(home, id, "-key.pem.new");
	c->crt_path = client_path(home, id, "-crt.pem");
	c->crt_new = client_path(home, id, "-crt.pem.new");
	if (c->key_path == NULL || c->key_new == NULL || c->crt_path == NULL ||
	    c->crt_new == NULL)
		return MASQ_ERR_NOMEM;
	return MASQ_STATUS_SUCCESS;
}

/* The key in a client's certificate. Statuses of pki_certificate_read(). */
static MASQ_status_t
read_key(const char *path, struct kms_client *client)
{
	char name[MASQ_CLIENTID_LEN + 2];
	X509 *certificate;
	MASQ_status_t status = pki_certificate_read(path, &certificate);

	if (status == MASQ_STATUS_SUCCESS && (X509_NAME_get_text_by_NID(
	    X509_get_subject_name(certificate), NID_commonName, name,
	    sizeof(name)) != MASQ_CLIENTID_LEN ||
	    memcmp(name, client->id, MASQ_CLIENTID_LEN) != 0))
		status = fail(MASQ_ERR_BAD_ENTRY, "%s is not the certificate "
		    "of client %s; put that there", path, client->id);
	if (status == MASQ_STATUS_SUCCESS)
		client->bound = kms_client_key_of(certificate, client->key);
	X509_free(certificate);
	return status;
}

/* Is kms.cfg changed already, and do only the files wait? */
static bool
is_pending(const struct client *c, const struct kms_client *known)
{
	struct kms_client its = *known;

	if (read_key(c->crt_new, &its) != MASQ_STATUS_SUCCESS)
		return false;
	if (known->bound)
		return memcmp(its.key, known->key, sizeof(its.key)) == 0;
	/* Then it was changed by a version that wrote no keys there, if it was
	 * changed: a first enrolment, for those had no -r. */
	return !new_key && !tool_exists(c->crt_path);
}

/* A client that is not in kms.cfg: nothing of it may be there. */
static MASQ_status_t
examine_new(const struct run *run, const struct client *c)
{
	const struct kms_client *entry = c->entry;
	const char *there;

	there = tool_exists(c->crt_path) ? c->crt_path :
	    tool_exists(c->key_path) ? c->key_path : NULL;
	if (there == NULL)
		return MASQ_STATUS_SUCCESS;
	return fail(MASQ_ERR_BAD_ENTRY, "%s is there already, but %s is not "
	    "enrolled in %s; move the client's files away to make new ones, or"
	    " add { id = \"%s\"; role = \"%s\"; } to the clients there, then "
	    "run generate_client_cert -b", there, entry->id, run->e.path,
	    entry->id, enrol_role_name(entry->role));
}

/* What is to be done, if anything can; nothing is written yet. */
static MASQ_status_t
examine(struct run *run, struct client *c)
{
	struct kms_client *entry = c->entry;
	const struct kms_client *known;

	known = kms_config_client(run->e.config, entry->id,
	    MASQ_CLIENTID_LEN);
	if (new_key && known == NULL)
		return fail(MASQ_ERR_BAD_ENTRY, "%s is not enrolled in %s",
		    entry->id, run->e.path);
	if (new_key)
		entry->role = known->role;
	c->task = ENROL;
	if (known == NULL)
		return examine_new(run, c);
	if (known->role == entry->role && is_pending(c, known))
		c->task = FINISH;
	else if (known->role == entry->role && list_file != NULL)
		c->task = NOTHING;
	else if (!new_key)
		return fail(MASQ_ERR_BAD_ENTRY, "%s is enrolled already, as "
		    "%s, in %s; choose another id, or change its role there, "
		    "or give it a new key with -r", entry->id,
		    enrol_role_name(known->role), run->e.path);
	return MASQ_STATUS_SUCCESS;
}

/* Make key and certificate, and write them under their first names. */
static MASQ_status_t
produce(struct run *run, struct client *c)
{
	struct pki_request request = {PKI_CLIENT, c->entry->id, NULL, days};
	EVP_PKEY *key = NULL;
	X509 *certificate = NULL;
	MASQ_status_t status = pki_key_new(key_type, c->entry->id,
	    run->ca_key, &key);

	if (status == MASQ_STATUS_SUCCESS)
		status = pki_issue(&request, key, run->ca, run->ca_key,
		    &certificate);
	if (status == MASQ_STATUS_SUCCESS) {
		c->entry->bound = kms_client_key_of(certificate,
		    c->entry->key);
		status = pki_key_write(c->key_new, key, false);
	}
	if (status == MASQ_STATUS_SUCCESS)
		status = pki_certificate_write(c->crt_new, certificate,
		    false);
	X509_free(certificate);
	EVP_PKEY_free(key);
	return status;
}

static bool
rename_if_there(const char *from, const char *to)
{
	return kms_home_rename(from, to) == 0 || errno == ENOENT;
}

/* The client is enrolled: give its files their names. */
static MASQ_status_t
finish(const struct client *c)
{
	/* The certificate last: while it waits there is something to finish. */
	if (!rename_if_there(c->key_new, c->key_path) ||
	    !rename_if_there(c->crt_new, c->crt_path))
		return fail(MASQ_ERR_INTERNAL, "%s is enrolled, but its files "
		    "in %s could not be renamed: %s; run the same command "
		    "again", c->entry->id, KMS_CA_DIR, strerror(errno));
	return MASQ_STATUS_SUCCESS;
}

static void
show_progress(size_t done, size_t all)
{
	if (list_file != NULL && isatty(STDERR_FILENO) == 1 &&
	    (done % PROGRESS == 0 || done == all))
		(void)fprintf(stderr, "\r%zu of %zu%s", done, all,
		    done == all ? "\n" : "");
}

/* The entries of the new clients, in a row; NULL without memory. */
static struct kms_client *
new_entries(const struct run *run, size_t *count)
{
	struct kms_client *entries = calloc(run->list.count + 1,
	    sizeof(*entries));

	*count = 0;
	for (size_t i = 0; i < run->list.count && entries != NULL; i++)
		if (run->clients[i].task == ENROL)
			entries[(*count)++] = *run->clients[i].entry;
	return entries;
}

/* Make the files of all new clients, and put them into kms.cfg. */
static MASQ_status_t
enrol_new(struct run *run)
{
	struct kms_client *entries = NULL;
	size_t count, done = 0;
	MASQ_status_t status = MASQ_STATUS_SUCCESS;

	for (; done < run->list.count && status == MASQ_STATUS_SUCCESS;
	    done++) {
		if (run->clients[done].task == ENROL)
			status = produce(run, &run->clients[done]);
		show_progress(done + 1, run->list.count);
	}
	if (status == MASQ_STATUS_SUCCESS) {
		entries = new_entries(run, &count);
		if (entries == NULL)
			status = fail(MASQ_ERR_NOMEM, "out of memory");
		else if (new_key)
			status = enrol_write_key(&run->e, entries);
		else
			status = enrol_write_added(&run->e, entries, count);
	}
	for (size_t i = 0; i < done && status != MASQ_STATUS_SUCCESS; i++)
		if (run->clients[i].task == ENROL) {
			(void)kms_home_unlink(run->clients[i].key_new);
			(void)kms_home_unlink(run->clients[i].crt_new);
		}
	free(entries);
	return status;
}

static MASQ_status_t
enrol_all(struct run *run)
{
	MASQ_status_t status = pki_ca_read(run->home, &run->ca, &run->ca_key);
	bool any_new = false;

	if (status == MASQ_STATUS_SUCCESS)
		status = enrol_open(run->home, &run->e);
	run->clients = calloc(run->list.count, sizeof(*run->clients));
	if (status == MASQ_STATUS_SUCCESS && run->clients == NULL)
		status = fail(MASQ_ERR_NOMEM, "out of memory");
	for (size_t i = 0; i < run->list.count &&
	    status == MASQ_STATUS_SUCCESS; i++) {
		struct client *c = &run->clients[i];

		c->entry = &run->list.clients[i];
		status = set_paths(run->home, c);
		if (status == MASQ_STATUS_SUCCESS)
			status = examine(run, c);
		any_new |= c->task == ENROL;
	}
	if (status == MASQ_STATUS_SUCCESS && any_new)
		status = enrol_new(run);
	for (size_t i = 0; i < run->list.count &&
	    status == MASQ_STATUS_SUCCESS; i++)
		if (run->clients[i].task != NOTHING)
			status = finish(&run->clients[i]);
	return status != MASQ_STATUS_SUCCESS ? status :
	    kms_file_sync(run->clients[0].crt_path);
}

static void
print_one(const struct run *run)
{
	const struct client *c = &run->clients[0];

	if (c->task == FINISH)
		(void)printf("Finishing an enrolment that was interrupted.\n");
	if (new_key)
		(void)printf("%s has a new key; the former certificate is "
		    "refused when the key server has read kms.cfg.\n",
		    c->entry->id);
	else
		(void)printf("%s is enrolled as %s.\n", c->entry->id,
		    enrol_role_name(c->entry->role));
	(void)printf(
	    "Copy to the client, over a channel that nobody else reads:\n"
	    "  %s\n  %s\n  %s/%s/%s\n",
	    c->key_path, c->crt_path, run->home, KMS_CA_DIR,
	    KMS_CA_CERTIFICATE);
}

static void
print_many(const struct run *run)
{
	size_t count[NOTHING + 1] = {0};

	for (size_t i = 0; i < run->list.count; i++)
		count[run->clients[i].task]++;
	(void)printf("Clients enrolled: %zu; finished after an interruption: "
	    "%zu;\nenrolled before and left alone: %zu.\n",
	    count[ENROL], count[FINISH], count[NOTHING]);
	(void)printf("Copy to each client, over a channel that nobody else "
	    "reads:\n  %s/%s/ID-key.pem\n  %s/%s/ID-crt.pem\n  %s/%s/%s\n",
	    run->home, KMS_CA_DIR, run->home, KMS_CA_DIR, run->home, KMS_CA_DIR,
	    KMS_CA_CERTIFICATE);
}

/* Write down the keys of clients that have none in kms.cfg. */
static MASQ_status_t
bind_all(struct run *run)
{
	MASQ_status_t status = enrol_open(run->home, &run->e);
	const struct kms_config *config = run->e.config;
	struct kms_client *found = NULL;
	size_t count = 0, missing = 0;

	if (status == MASQ_STATUS_SUCCESS)
		found = calloc(config->client_count + 1, sizeof(*found));
	if (status == MASQ_STATUS_SUCCESS && found == NULL)
		status = fail(MASQ_ERR_NOMEM, "out of memory");
	for (size_t i = 0; status == MASQ_STATUS_SUCCESS &&
	    i < config->client_count; i++) {
		char *path;

		found[count] = config->clients[i];
		if (found[count].bound)
			continue;
		path = client_path(run->home, found[count].id, "-crt.pem");
		status = path == NULL ? MASQ_ERR_NOMEM :
		    read_key(path, &found[count]);
		free(path);
		if (status == MASQ_STATUS_SUCCESS) {
			count++;
		} else if (status == MASQ_ERR_NOT_FOUND) {
			missing++;
			status = MASQ_STATUS_SUCCESS;
		}
	}
	if (status == MASQ_STATUS_SUCCESS && count > 0)
		status = enrol_write_bound(&run->e, found, count);
	if (status == MASQ_STATUS_SUCCESS)
		(void)printf("Keys added to kms.cfg: %zu. Clients that have no "
		    "key there and no certificate\nin %s/%s: %zu.\n", count,
		    run->home, KMS_CA_DIR, missing);
	free(found);
	return status;
}

static void
run_free(struct run *run)
{
	for (size_t i = 0; i < run->list.count && run->clients != NULL; i++) {
		free(run->clients[i].key_path);
		free(run->clients[i].key_new);
		free(run->clients[i].crt_path);
		free(run->clients[i].crt_new);
	}
	free(run->clients);
	client_list_free(&run->list);
	enrol_close(&run->e);
	EVP_PKEY_free(run->ca_key);
	X509_free(run->ca);
}

/* The list is read with the rights of who asks, before those are given up. */
static MASQ_status_t
read_arguments(int argc, char **argv, struct run *run)
{
	int first = tool_parse(&tool, argc, argv);
	MASQ_status_t status;

	if (bind_keys + new_key + (list_file != NULL) > 1)
		options_bad(&tool, "one of -b, -f and -r at a time");
	if (argc != first && (bind_keys || list_file != NULL))
		options_bad(&tool, "unexpected \"%s\"", argv[first]);
	if (bind_keys)
		return MASQ_STATUS_SUCCESS;
	if (list_file != NULL)
		return client_list_read(&run->list, list_file);
	if (argc - first != (new_key ? 1 : 2))
		options_bad(&tool, new_key ? "-r takes a client id" :
		    "it takes a client id and a role");
	/* The role of a client that is enrolled stays, whatever it is. */
	status = client_list_add(&run->list, argv[first], new_key ? "both" :
	    argv[first + 1]);
	if (status == MASQ_ERR_INVAL)
		options_bad(&tool, "%s", fail_text());
	return status;
}

int
main(int argc, char **argv)
{
	struct run run = {.e = {.lock = -1}};
	char *home = NULL;
	MASQ_status_t status = read_arguments(argc, argv, &run);

	if (status == MASQ_STATUS_SUCCESS)
		status = tool_home(&home);
	run.home = home;
	if (status == MASQ_STATUS_SUCCESS)
		status = bind_keys ? bind_all(&run) : enrol_all(&run);
	if (status == MASQ_STATUS_SUCCESS) {
		if (list_file != NULL)
			print_many(&run);
		else if (!bind_keys)
			print_one(&run);
		tool_next("kms_ctrl -c",
		    " tells a running key management server.");
	}
	run_free(&run);
	free(home);
	return tool_end(&tool, status);
}
