/*
 * generate_ca: the certification authority of an installation, and the key
 * and certificate of its key management server (guide section 5.1).
 *
 * Everything is made in memory, then written to a temporary folder, which
 * gets the name "ca" in one step: it is all there or not at all.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/fail.h"
#include "kms/file.h"
#include "kms/tls.h"
#include "tools/pki.h"
#include "tools/tool.h"

#define NAMES_MAX 64
#define HOST_ROOM 256

struct settings {
	const char *key_type;		/* NULL if not given */
	long days;
	bool reissue;
	const char *extra[NAMES_MAX];	/* -n */
	size_t extra_count;
	GENERAL_NAMES *names;
};

static struct settings settings = {.days = PKI_DEFAULT_DAYS};

static void
add_name(const struct options_program *program, const struct options_row *row,
    const char *value)
{
	struct settings *s = row->target;

	if (s->extra_count == NAMES_MAX)
		options_bad(program, "more than %d names", NAMES_MAX);
	s->extra[s->extra_count++] = value;
}

static const struct options_row options[] = {
	{.letter = 'n', .arg = "name", .kind = OPTIONS_CALL, .call = add_name,
	    .target = &settings, .help = "another host name or IP address of "
	    "the key management server;\nmay be repeated. localhost, "
	    "127.0.0.1, ::1 and the name of\nthis machine are always there"},
	{.letter = 'k', .arg = "type", .kind = OPTIONS_CALL,
	    .call = tool_key_type, .target = &settings.key_type,
	    .help = "of the private keys, default " PKI_DEFAULT_KEY_TYPE
	    "; one of\n" PKI_KEY_TYPES},
	{.letter = 'd', .arg = "days", .kind = OPTIONS_NUMBER,
	    .target = &settings.days, .what = "the number of days", .min = 1,
	    .max = PKI_MAX_DAYS, .help = "until the certificates expire, "
	    "default 3652 (ten years)"},
	{.letter = 'r', .kind = OPTIONS_FLAG, .target = &settings.reissue,
	    .help = "only make a new kms-crt.pem, for the key that is there,"
	    "\nwith the names that it has and those given now, valid from\n"
	    "today; clients need nothing new. To be rid of a name, move\n"
	    "kms-crt.pem away first and give all the others"},
	TOOL_HOME_ROW,
	{0},
};

static const struct options_program tool = {
	.name = "generate_ca",
	.summary = "Make a certification authority and the certificate of the"
	    " key management\nserver in the folder ca of the home. Refuses to"
	    " overwrite.",
	.rows = options,
	.notes = "Files: ca-key.pem (keep it secret), ca-crt.pem (every client"
	    " needs it),\nkms-key.pem and kms-crt.pem (for the key management"
	    " server).\nNext: generate_client_cert ID pub|sub|both for each"
	    " client.",
};

/* What is in a ca folder. */
struct authority {
	EVP_PKEY *ca_key;
	X509 *ca;
	EVP_PKEY *kms_key;
	X509 *kms;
};

/* The names that clients may know the server by. */
static MASQ_status_t
collect_names(struct settings *s)
{
	static const char *const standard[] = {
		"localhost", "127.0.0.1", "::1"
	};
	char host[HOST_ROOM] = "";
	MASQ_status_t status;

	s->names = sk_GENERAL_NAME_new_null();
	if (s->names == NULL)
		return fail(MASQ_ERR_NOMEM, "out of memory");
	for (size_t i = 0; i < sizeof(standard) / sizeof(standard[0]); i++) {
		status = pki_name_add(s->names, standard[i]);
		if (status != MASQ_STATUS_SUCCESS)
			return status;
	}
	/* A machine without a proper name is known by its addresses. */
	if (gethostname(host, sizeof(host) - 1) == 0) {
		status = pki_name_add(s->names, host);
		if (status != MASQ_STATUS_SUCCESS && status != MASQ_ERR_INVAL)
			return status;
	}
	for (size_t i = 0; i < s->extra_count; i++) {
		status = pki_name_add(s->names, s->extra[i]);
		if (status == MASQ_ERR_INVAL)
			options_bad(&tool, "%s", fail_text());
		if (status != MASQ_STATUS_SUCCESS)
			return status;
	}
	return MASQ_STATUS_SUCCESS;
}

static MASQ_status_t
issue_kms(const struct settings *s, struct authority *a)
{
	struct pki_request request = {
		PKI_SERVER, KMS_TLS_COMMON_NAME, s->names, s->days
	};

	return pki_issue(&request, a->kms_key, a->ca, a->ca_key, &a->kms);
}

static MASQ_status_t
make_authority(const struct settings *s, struct authority *a)
{
	struct pki_request request = {PKI_CA, PKI_CA_NAME, NULL, s->days};
	MASQ_status_t status = pki_key_new(s->key_type,
	    PKI_CA_NAME, NULL, &a->ca_key);

	if (status == MASQ_STATUS_SUCCESS)
		status = pki_issue(&request, a->ca_key, NULL, a->ca_key,
		    &a->ca);
	if (status == MASQ_STATUS_SUCCESS)
		status = pki_key_new(s->key_type, KMS_TLS_COMMON_NAME,
		    a->ca_key, &a->kms_key);
	if (status == MASQ_STATUS_SUCCESS)
		status = issue_kms(s, a);
	return status;
}

static void
authority_free(struct authority *a)
{
	EVP_PKEY_free(a->ca_key);
	X509_free(a->ca);
	EVP_PKEY_free(a->kms_key);
	X509_free(a->kms);
}

static MASQ_status_t
write_files(const char *dir, const struct authority *a)
{
	const struct {
		const char *name;
		EVP_PKEY *key;
		X509 *certificate;
	} files[] = {
		{KMS_CA_KEY, a->ca_key, NULL},
		{KMS_CA_CERTIFICATE, NULL, a->ca},
		{KMS_OWN_KEY, a->kms_key, NULL},
		{KMS_OWN_CERTIFICATE, NULL, a->kms},
	};
	MASQ_status_t status = MASQ_STATUS_SUCCESS;

	for (size_t i = 0; i < sizeof(files) / sizeof(files[0]) &&
	    status == MASQ_STATUS_SUCCESS; i++) {
		char *path = tool_path(dir, files[i].name);

		if (path == NULL)
			status = MASQ_ERR_NOMEM;
		else if (files[i].key != NULL)
			status = pki_key_write(path, files[i].key, true);
		else
			status = pki_certificate_write(path,
			    files[i].certificate, true);
		free(path);
	}
	return status;
}

/* Take away a folder that did not get its name. */
static void
remove_folder(const char *dir)
{
	static const char *const names[] = {
		KMS_CA_KEY, KMS_CA_CERTIFICATE, KMS_OWN_KEY,
		KMS_OWN_CERTIFICATE
	};
	int at;

	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
		char *path = kms_home_path(dir, names[i]);

		if (path != NULL)
			(void)kms_home_unlink(path);
		free(path);
	}
	at = kms_home_at(&dir);
	(void)unlinkat(at, dir, AT_REMOVEDIR);
}

static MASQ_status_t
refuse_existing(const char *ca_dir)
{
	return fail(MASQ_ERR_BAD_ENTRY, "%s is there already and is not "
	    "overwritten: with another authority no enrolled client could "
	    "connect. For new names of the key management server run "
	    "generate_ca -r; to begin again move %s away first", ca_dir,
	    ca_dir);
}

/* A new folder in the home, malloc'ed; NULL, and noted, if there is none. */
static char *
make_folder(const char *home)
{
	char name[sizeof(".ca.") + KMS_FILE_LETTERS] = ".ca.";
	const char *rest;
	char *dir;
	int at;

	kms_file_letters(name + strlen(name));
	dir = tool_path(home, name);
	if (dir == NULL)
		return NULL;
	rest = dir;
	at = kms_home_at(&rest);
	if (mkdirat(at, rest, S_IRWXU) == 0)
		return dir;
	(void)fail(MASQ_ERR_INTERNAL, "cannot make a folder in %s: %s", home,
	    strerror(errno));
	free(dir);
	return NULL;
}

/* Write all files into a folder of their own, then name it ca. */
static MASQ_status_t
write_folder(const char *home, const char *ca_dir, const struct authority *a)
{
	MASQ_status_t status;
	char *dir = make_folder(home);

	if (dir == NULL)
		return MASQ_ERR_INTERNAL;
	status = write_files(dir, a);
	/* An empty folder ca is replaced, any other is not. */
	if (status == MASQ_STATUS_SUCCESS && kms_home_rename(dir, ca_dir) !=
	    0)
		status = errno == ENOTEMPTY || errno == EEXIST ||
		    errno == ENOTDIR ? refuse_existing(ca_dir) :
		    fail(MASQ_ERR_INTERNAL, "cannot make %s: %s", ca_dir,
		    strerror(errno));
	if (status != MASQ_STATUS_SUCCESS)
		remove_folder(dir);
	else
		status = kms_file_sync(ca_dir);
	free(dir);
	return status;
}

static MASQ_status_t
generate(const char *home, const struct settings *s)
{
	char *ca_dir = tool_path(home, KMS_CA_DIR);
	struct authority a = {NULL, NULL, NULL, NULL};
	MASQ_status_t status = MASQ_ERR_NOMEM;

	if (ca_dir == NULL)
		goto out;
	status = make_authority(s, &a);
	if (status == MASQ_STATUS_SUCCESS)
		status = write_folder(home, ca_dir, &a);
	if (status == MASQ_STATUS_SUCCESS)
		(void)printf("Certification authority and key management "
		    "server: %s\n", ca_dir);
out:
	authority_free(&a);
	free(ca_dir);
	return status;
}

/* The names of the present certificate, if there is one. */
static MASQ_status_t
keep_names(const char *path, const struct settings *s)
{
	X509 *present;
	MASQ_status_t status = pki_certificate_read(path, &present);

	if (status == MASQ_ERR_NOT_FOUND)
		return MASQ_STATUS_SUCCESS;
	if (status == MASQ_STATUS_SUCCESS)
		status = pki_names_keep(s->names, present);
	X509_free(present);
	return status;
}

static MASQ_status_t
reissue(const char *home, const struct settings *s)
{
	char *key_path = tool_path(home, KMS_CA_DIR "/" KMS_OWN_KEY);
	char *crt_path = tool_path(home, KMS_CA_DIR "/" KMS_OWN_CERTIFICATE);
	struct authority a = {NULL, NULL, NULL, NULL};
	MASQ_status_t status = MASQ_ERR_NOMEM;

	if (key_path == NULL || crt_path == NULL)
		goto out;
	status = pki_ca_read(home, &a.ca, &a.ca_key);
	if (status == MASQ_STATUS_SUCCESS)
		status = keep_names(crt_path, s);
	if (status == MASQ_STATUS_SUCCESS)
		status = pki_key_read(key_path, &a.kms_key);
	if (status == MASQ_STATUS_SUCCESS)
		status = issue_kms(s, &a);
	if (status == MASQ_STATUS_SUCCESS)
		status = pki_certificate_write(crt_path, a.kms, false);
	if (status == MASQ_STATUS_SUCCESS)
		(void)printf("New certificate: %s\n", crt_path);
out:
	authority_free(&a);
	free(key_path);
	free(crt_path);
	return status;
}

static void
print_names(const GENERAL_NAMES *names)
{
	BIO *out = BIO_new_fp(stdout, BIO_NOCLOSE);

	if (out == NULL)
		return;
	(void)BIO_puts(out, "Names of the key management server:\n");
	for (int i = 0; i < sk_GENERAL_NAME_num(names); i++) {
		(void)BIO_puts(out, "  ");
		(void)GENERAL_NAME_print(out, sk_GENERAL_NAME_value(names, i));
		(void)BIO_puts(out, "\n");
	}
	BIO_free(out);
}

int
main(int argc, char **argv)
{
	struct settings *s = &settings;
	char *home = NULL;
	MASQ_status_t status;

	(void)tool_parse(&tool, argc, argv);
	if (s->reissue && s->key_type != NULL)
		options_bad(&tool, "-r keeps the key, so -k does not go with "
		    "it");
	if (s->key_type == NULL)
		s->key_type = PKI_DEFAULT_KEY_TYPE;
	status = collect_names(s);
	if (status == MASQ_STATUS_SUCCESS)
		status = tool_home(&home);
	if (status == MASQ_STATUS_SUCCESS)
		status = s->reissue ? reissue(home, s) : generate(home, s);
	if (status == MASQ_STATUS_SUCCESS) {
		print_names(s->names);
		if (s->reissue)
			tool_next("kms_ctrl -c",
			    " tells a running key management server.");
		else
			tool_next("generate_client_cert",
			    " ID pub|sub|both for each client.");
	}
	sk_GENERAL_NAME_pop_free(s->names, GENERAL_NAME_free);
	free(home);
	return tool_end(&tool, status);
}
