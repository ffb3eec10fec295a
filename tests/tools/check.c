/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include "tools/check.h"

#include <dirent.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>
#include <openssl/pem.h>
#include <openssl/x509_vfy.h>

#include "masqlib.h"

#define SOMEBODY 65534			/* a user other than root */

mode_t
check_mode(const char *path)
{
	struct stat st;

	if (lstat(path, &st) != 0)
		fail_msg("%s is not there", path);
	return st.st_mode & 07777;
}

bool
check_exists(const char *path)
{
	struct stat st;

	return lstat(path, &st) == 0;
}

int
check_count(const char *dir, const char *prefix)
{
	DIR *d = opendir(dir);
	struct dirent *e;
	int n = 0;

	assert_non_null(d);
	while ((e = readdir(d)) != NULL)
		if (strcmp(e->d_name, ".") != 0 &&
		    strcmp(e->d_name, "..") != 0 &&
		    strncmp(e->d_name, prefix, strlen(prefix)) == 0)
			n++;
	(void)closedir(d);
	return n;
}

uid_t
check_give_home(struct harness *h)
{
	if (geteuid() != 0)
		return geteuid();
	assert_int_equal(chown(h->home, SOMEBODY, SOMEBODY), 0);
	/* The way there, and in. */
	assert_int_equal(chmod(h->dir, 0711), 0);
	return SOMEBODY;
}

void
check_owner(const char *dir, uid_t uid)
{
	DIR *d = opendir(dir);
	struct dirent *e;
	struct stat st;
	char path[1024];

	assert_non_null(d);
	while ((e = readdir(d)) != NULL) {
		if (strcmp(e->d_name, "..") == 0)
			continue;
		(void)snprintf(path, sizeof(path), "%s/%s", dir, e->d_name);
		assert_int_equal(lstat(path, &st), 0);
		if (st.st_uid != uid)
			fail_msg("%s belongs to %u", path,
			    (unsigned int)st.st_uid);
		if (S_ISDIR(st.st_mode) && strcmp(e->d_name, ".") != 0)
			check_owner(path, uid);
	}
	(void)closedir(d);
}

const char *
check_path(struct harness *h, const char *name)
{
	return harness_format(h, "%s/%s", h->home, name);
}

X509 *
check_certificate(struct harness *h, const char *name)
{
	FILE *f = fopen(check_path(h, name), "r");
	X509 *certificate;

	assert_non_null(f);
	certificate = PEM_read_X509(f, NULL, NULL, NULL);
	(void)fclose(f);
	assert_non_null(certificate);
	return certificate;
}

EVP_PKEY *
check_key(struct harness *h, const char *name)
{
	char *pem = harness_read(h, check_path(h, name), NULL);
	static const char pkcs8[] = "-----BEGIN PRIVATE KEY-----\n";
	BIO *bio = BIO_new_mem_buf(pem, -1);
	EVP_PKEY *key;

	assert_memory_equal(pem, pkcs8, strlen(pkcs8));
	assert_non_null(bio);
	key = PEM_read_bio_PrivateKey(bio, NULL, NULL, NULL);
	BIO_free(bio);
	assert_non_null(key);
	return key;
}

const char *
check_subject(struct harness *h, const X509 *certificate)
{
	BIO *bio = BIO_new(BIO_s_mem());
	char *data, *text;
	long len;

	assert_non_null(bio);
	assert_true(X509_NAME_print_ex(bio, X509_get_subject_name(certificate),
	    0, XN_FLAG_RFC2253) > 0);
	len = BIO_get_mem_data(bio, &data);
	text = harness_format(h, "%.*s", (int)len, data);
	BIO_free(bio);
	return text;
}

bool
check_chain(X509 *certificate, X509 *ca, int purpose)
{
	X509_STORE *store = X509_STORE_new();
	X509_STORE_CTX *context = X509_STORE_CTX_new();
	bool ok;

	assert_non_null(store);
	assert_non_null(context);
	assert_int_equal(X509_STORE_add_cert(store, ca), 1);
	assert_int_equal(X509_STORE_CTX_init(context, store, certificate,
	    NULL), 1);
	assert_int_equal(X509_STORE_CTX_set_purpose(context, purpose), 1);
	X509_STORE_CTX_set_flags(context, X509_V_FLAG_X509_STRICT);
	ok = X509_verify_cert(context) == 1;
	X509_STORE_CTX_free(context);
	X509_STORE_free(store);
	return ok;
}

void
check_usage_text(const char *tool)
{
	struct harness *h = harness_new();
	struct harness_result r = harness_run(h, tool, "-h", NULL);

	assert_int_equal(r.status, 0);
	assert_string_equal(r.err, "");
	assert_non_null(strstr(r.out, harness_format(h, "usage: %s ", tool)));
	/* Who has no use for a home takes one, and does not speak of it. */
	assert_int_equal(strstr(r.out, "-H home") == NULL,
	    strcmp(tool, "rand_id") == 0);
	assert_string_equal(harness_run_ok(h, tool, "--help", NULL).out,
	    r.out);
	assert_string_equal(harness_run_ok(h, tool, "--version", NULL).out,
	    harness_format(h, "%s (MasQiTT) %s\n", tool, MASQ_version()));
	check_refused(harness_run(h, tool, "-?", NULL), 2, tool,
	    "unknown option");
	check_refused(harness_run(h, tool, "--nonsense", NULL), 2, tool,
	    "unknown option --nonsense");
	check_refused(harness_run(h, tool, "-H", NULL), 2, tool,
	    "-H needs an argument");
	harness_free(h);
}

void
check_refused(struct harness_result r, int status, const char *tool,
    const char *text)
{
	if (r.status != status)
		fail_msg("%s: exit status %d instead of %d, stderr \"%s\"",
		    tool, r.status, status, r.err);
	assert_string_equal(r.out, "");
	if (strstr(r.err, text) == NULL)
		fail_msg("\"%s\" does not contain \"%s\"", r.err, text);
	assert_memory_equal(r.err, tool, strlen(tool));
	assert_memory_equal(r.err + strlen(tool), ": ", 2);
	assert_ptr_equal(strchr(r.err, '\n'), r.err + strlen(r.err) - 1);
}
