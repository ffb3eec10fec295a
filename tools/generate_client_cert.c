/*
 * generate_client_cert: key and certificate of a client, and its enrolment
 * (guide section 5.2.1).
 *
 * The files get their names only when the client is enrolled: they are
 * written as ID-key.pem.new and ID-crt.pem.new, then kms.cfg is replaced, then
 * they are renamed. Whatever is interrupted, the next run for the same client
 * begins again (before kms.cfg) or finishes (behind it).
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "base/fail.h"
#include "base/text.h"
#include "kms/config.h"
#include "kms/file.h"
#include "tools/enrol.h"
#include "tools/pki.h"
#include "tools/tool.h"

static const char *key_type = PKI_DEFAULT_KEY_TYPE;
static long days = PKI_DEFAULT_DAYS;

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
	TOOL_HOME_ROW,
	{0},
};

static const struct options_program tool = {
	.name = "generate_client_cert",
	.summary = "Make a key and a certificate for a client, and enrol it in"
	    " kms.cfg as publisher,\nsubscriber or both. ID is 16 characters "
	    "of 0-9 A-Z a-z, such as\nPumpTemp007c0480; rand_id makes a random"
	    " one. An id that is enrolled already is\nrefused.",
	.operands = "ID pub|sub|both",
	.rows = options,
	.notes = "Files: ca/ID-key.pem and ca/ID-crt.pem. The client needs "
	    "both and ca/ca-crt.pem;\nthey need not stay here.\n"
	    "Next: kms_ctrl -c tells a running key management server.",
};

/* What a run is about. */
struct client {
	const char *id;
	MASQ_role_t role;
	char *key_path, *key_new;
	char *crt_path, *crt_new;
	char *ca_dir;
	EVP_PKEY *key;
	X509 *certificate;
};

/* HOME/ca/ID-crt.pem and the like. */
static char *
client_path(const char *home, const char *id, const char *suffix)
{
	char name[sizeof(PKI_DIR) + MASQ_CLIENTID_LEN + 32];

	(void)snprintf(name, sizeof(name), "%s/%s%s", PKI_DIR, id, suffix);
	return tool_path(home, name);
}

static MASQ_status_t
set_paths(const char *home, struct client *c)
{
	c->key_path = client_path(home, c->id, "-key.pem");
	c->key_new = client_path(home, c->id, "-key.pem.new");
	c->crt_path = client_path(home, c->id, "-crt.pem");
	c->crt_new = client_path(home, c->id, "-crt.pem.new");
	c->ca_dir = tool_path(home, PKI_DIR);
	if (c->key_path == NULL || c->key_new == NULL || c->crt_path == NULL ||
	    c->crt_new == NULL || c->ca_dir == NULL)
		return MASQ_ERR_NOMEM;
	return MASQ_STATUS_SUCCESS;
}

static void
client_free(struct client *c)
{
	free(c->key_path);
	free(c->key_new);
	free(c->crt_path);
	free(c->crt_new);
	free(c->ca_dir);
	EVP_PKEY_free(c->key);
	X509_free(c->certificate);
}

static MASQ_status_t
issue(const char *home, struct client *c)
{
	struct pki_request request = {PKI_CLIENT, c->id, NULL, days};
	EVP_PKEY *ca_key;
	X509 *ca;
	MASQ_status_t status = pki_ca_read(home, &ca, &ca_key);

	if (status == MASQ_STATUS_SUCCESS)
		status = pki_key_new(key_type, c->id, ca_key, &c->key);
	if (status == MASQ_STATUS_SUCCESS)
		status = pki_issue(&request, c->key, ca, ca_key,
		    &c->certificate);
	X509_free(ca);
	EVP_PKEY_free(ca_key);
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
		    "again", c->id, c->ca_dir, strerror(errno));
	return kms_file_sync(c->crt_path);
}

/* The client is in kms.cfg. */
static MASQ_status_t
already_enrolled(const struct client *c, const struct kms_client *known,
    const char *config)
{
	if (!tool_exists(c->crt_new) || known->role != c->role)
		return fail(MASQ_ERR_BAD_ENTRY, "%s is enrolled already, as "
		    "%s, in %s; choose another id, or change its role there",
		    c->id, enrol_role_name(known->role), config);
	(void)printf("Finishing an enrolment that was interrupted.\n");
	return finish(c);
}

static MASQ_status_t
enrol_new(struct client *c, struct enrol *e)
{
	const char *there = tool_exists(c->crt_path) ? c->crt_path :
	    tool_exists(c->key_path) ? c->key_path : NULL;
	MASQ_status_t status;

	if (there != NULL)
		return fail(MASQ_ERR_BAD_ENTRY, "%s is there already, but %s "
		    "is not enrolled in %s; move the client's files away to "
		    "make new ones, or add { id = \"%s\"; role = \"%s\"; } to "
		    "the clients there", there, c->id, e->path, c->id,
		    enrol_role_name(c->role));
	status = pki_key_write(c->key_new, c->key, false);
	if (status == MASQ_STATUS_SUCCESS)
		status = pki_certificate_write(c->crt_new, c->certificate,
		    false);
	if (status == MASQ_STATUS_SUCCESS)
		status = enrol_write(e, c->id, c->role);
	if (status != MASQ_STATUS_SUCCESS) {
		(void)kms_home_unlink(c->key_new);
		(void)kms_home_unlink(c->crt_new);
		return status;
	}
	return finish(c);
}

static MASQ_status_t
enrol(const char *home, struct client *c)
{
	const struct kms_client *known;
	struct enrol e;
	MASQ_status_t status = enrol_open(home, &e);

	if (status == MASQ_STATUS_SUCCESS) {
		known = kms_config_client(e.config, c->id, strlen(c->id));
		status = known != NULL ?
		    already_enrolled(c, known, e.path) : enrol_new(c, &e);
	}
	enrol_close(&e);
	return status;
}

static void
print_next(const struct client *c)
{
	(void)printf("%s is enrolled as %s.\n"
	    "Copy to the client, over a channel that nobody else reads:\n"
	    "  %s\n  %s\n  %s/%s\n",
	    c->id, enrol_role_name(c->role), c->key_path, c->crt_path,
	    c->ca_dir, PKI_CA_CERTIFICATE);
	tool_next("kms_ctrl -c", " tells a running key management server.");
}

static MASQ_role_t
read_role(const char *text)
{
	if (strcasecmp(text, "pub") == 0)
		return MASQ_role_publisher;
	if (strcasecmp(text, "sub") == 0)
		return MASQ_role_subscriber;
	return kms_role_parse(text);
}

static void
read_arguments(int argc, char **argv, struct client *c)
{
	int first = tool_parse(&tool, argc, argv);

	if (argc - first != 2)
		options_bad(&tool, "it takes a client id and a role");
	c->id = argv[first];
	c->role = read_role(argv[first + 1]);
	if (!text_is_client_id((const uint8_t *)c->id, strlen(c->id)))
		options_bad(&tool, "client id \"%s\" is not 16 characters of "
		    "0-9 A-Z a-z", c->id);
	if (c->role == MASQ_role_none)
		options_bad(&tool, "role \"%s\" is not one of pub, sub, both",
		    argv[first + 1]);
}

int
main(int argc, char **argv)
{
	struct client c = {NULL};
	char *home = NULL;
	MASQ_status_t status;

	read_arguments(argc, argv, &c);
	status = tool_home(&home);
	if (status == MASQ_STATUS_SUCCESS)
		status = set_paths(home, &c);
	if (status == MASQ_STATUS_SUCCESS)
		status = issue(home, &c);
	if (status == MASQ_STATUS_SUCCESS)
		status = enrol(home, &c);
	if (status == MASQ_STATUS_SUCCESS)
		print_next(&c);
	client_free(&c);
	free(home);
	return tool_end(&tool, status);
}
