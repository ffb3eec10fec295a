/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include <dirent.h>
#include <pwd.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

/* cmocka has a macro of this name. */
#include "base/fail.h"

#include <cmocka.h>

#include "base/secure.h"
#include "harness.h"
#include "kms/file.h"

#define SOMEBODY ((uid_t)65534)
#define MAX ((size_t)1 << 20)

/* A new home, by the name that realpath() gives it. */
static struct harness *
new_home(void)
{
	struct harness *h = harness_new();
	char *real = realpath(h->home, NULL);

	assert_non_null(real);
	assert_true(strlen(real) < sizeof(h->home));
	memcpy(h->home, real, strlen(real) + 1);
	free(real);
	return h;
}

/* Names in the home besides "." and "..". */
static int
count(const struct harness *h)
{
	DIR *d = opendir(h->home);
	int n = 0;

	assert_non_null(d);
	while (readdir(d) != NULL)
		n++;
	(void)closedir(d);
	return n - 2;
}

static void
assert_refused(MASQ_status_t status, MASQ_status_t want, const char *text)
{
	assert_int_equal(status, want);
	if (strstr(fail_text(), text) == NULL)
		fail_msg("\"%s\" does not contain \"%s\"", fail_text(), text);
}

static void
test_home(void **state)
{
	struct harness *h = new_home();
	char *other = harness_format(h, "%s/other", h->home);
	char *home;

	(void)state;
	assert_int_equal(mkdir(other, 0700), 0);
	assert_int_equal(setenv("MASQITT_HOME", other, 1), 0);
	assert_int_equal(kms_home_find(h->home, &home), MASQ_STATUS_SUCCESS);
	assert_string_equal(home, h->home);
	free(home);
	assert_int_equal(kms_home_find(NULL, &home), MASQ_STATUS_SUCCESS);
	assert_string_equal(home, other);
	free(home);
	/* The result stays true when the daemon goes elsewhere. */
	assert_int_equal(chdir(h->home), 0);
	assert_int_equal(kms_home_find("other/.", &home),
	    MASQ_STATUS_SUCCESS);
	assert_string_equal(home, other);
	free(home);
	assert_int_equal(chdir("/"), 0);
	harness_free(h);
}

/* Without option and MASQITT_HOME it depends on whether there is a user kms. */
static void
test_home_of_user(void **state)
{
	struct harness *h = new_home();
	const struct passwd *kms = getpwnam("kms");
	struct stat st;
	char *home, *want = h->home;
	bool there = true;

	(void)state;
	/* An empty variable counts as none. */
	assert_int_equal(setenv("MASQITT_HOME", "", 1), 0);
	assert_int_equal(setenv("HOME", h->home, 1), 0);
	if (kms != NULL) {
		there = stat(kms->pw_dir, &st) == 0 && S_ISDIR(st.st_mode);
		want = realpath(kms->pw_dir, NULL);
	}
	assert_int_equal(kms_home_find(NULL, &home), there ?
	    MASQ_STATUS_SUCCESS : MASQ_ERR_NOT_FOUND);
	if (there)
		assert_string_equal(home, want);
	free(home);
	if (kms != NULL)
		free(want);
	assert_int_equal(unsetenv("HOME"), 0);
	if (kms == NULL)
		assert_refused(kms_home_find(NULL, &home),
		    MASQ_ERR_NOT_FOUND, "name a directory with -H");
	harness_free(h);
}

static void
test_no_home(void **state)
{
	struct harness *h = harness_new();
	char *file = harness_format(h, "%s/file", h->home);
	char *home;

	(void)state;
	harness_write(h, file, "", 0);
	assert_refused(kms_home_find(file, &home), MASQ_ERR_NOT_FOUND,
	    "is not a directory");
	assert_null(home);
	assert_refused(kms_home_find("", &home), MASQ_ERR_NOT_FOUND, "-H");
	assert_int_equal(setenv("MASQITT_HOME", "/nowhere/at/all", 1), 0);
	assert_refused(kms_home_find(NULL, &home), MASQ_ERR_NOT_FOUND,
	    "$MASQITT_HOME");
	assert_int_equal(unsetenv("MASQITT_HOME"), 0);
	harness_free(h);
}

static void
test_path(void **state)
{
	static const char *const cases[][3] = {
		{"/home/kms", "kms.cfg", "/home/kms/kms.cfg"},
		{"/home/kms/", "ca/x", "/home/kms/ca/x"},
		{"/", "kms.cfg", "/kms.cfg"},
	};

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		char *path = kms_home_path(cases[i][0], cases[i][1]);

		assert_string_equal(path, cases[i][2]);
		free(path);
	}
}

static void
test_read_refused(void **state)
{
	struct harness *h = harness_new();
	char *file = harness_format(h, "%s/file", h->home);
	char *fifo = harness_format(h, "%s/fifo", h->home);
	uint8_t *data;
	size_t len;

	(void)state;
	assert_refused(kms_file_read(file, false, MAX, &data, &len),
	    MASQ_ERR_NOT_FOUND, "No such file");
	harness_write(h, file, "12345", 5);
	assert_refused(kms_file_read(harness_format(h, "%s/x", file), false,
	    MAX, &data, &len), MASQ_ERR_NOT_FOUND, "Not a directory");
	assert_refused(kms_file_read(h->home, false, MAX, &data, &len),
	    MASQ_ERR_BAD_ENTRY, "not a regular file");
	assert_int_equal(mkfifo(fifo, 0600), 0);
	assert_refused(kms_file_read(fifo, false, MAX, &data, &len),
	    MASQ_ERR_BAD_ENTRY, "not a regular file");
	assert_refused(kms_file_read(file, false, 4, &data, &len),
	    MASQ_ERR_BAD_ENTRY, "larger than 4 bytes");
	for (mode_t bit = 01; bit < 0100; bit <<= 1) {
		assert_int_equal(chmod(file, 0600 | bit), 0);
		assert_refused(kms_file_read(file, true, MAX, &data, &len),
		    MASQ_ERR_BAD_ENTRY, harness_format(h, "chmod 600 %s",
		    file));
		assert_null(data);
		assert_int_equal(len, 0);
	}
	harness_free(h);
}

/* The sentence tells as whom: root acts as the owner of a home. */
static void
test_read_denied(void **state)
{
	struct harness *h = harness_new();
	char *file = harness_format(h, "%s/file", h->home);
	uid_t self = geteuid(), reader = self == 0 ? 12345 : self;
	MASQ_status_t status;
	uint8_t *data;
	size_t len;

	(void)state;
	harness_write(h, file, "12345", 5);
	assert_int_equal(chmod(file, 0), 0);
	assert_int_equal(seteuid(reader), 0);
	status = kms_file_read(file, true, MAX, &data, &len);
	assert_int_equal(seteuid(self), 0);
	assert_refused(status, MASQ_ERR_BAD_ENTRY, harness_format(h,
	    "Permission denied to user id %ld; if the home is that user's, "
	    "run: chown -R %ld HOME", (long)reader, (long)reader));
	harness_free(h);
}

static void
test_read(void **state)
{
	struct harness *h = harness_new();
	char *file = harness_format(h, "%s/file", h->home);
	char *link = harness_format(h, "%s/link", h->home);
	static uint8_t big[200000];
	static const size_t lens[] = {0, 1, 5, 4095, 4096, 4097, 200000};
	uint8_t *data;
	size_t len;

	(void)state;
	for (size_t i = 0; i < sizeof(big); i++)
		big[i] = (uint8_t)(i * 7 + i / 256);
	assert_int_equal(symlink(file, link), 0);
	for (size_t i = 0; i < sizeof(lens) / sizeof(lens[0]); i++) {
		harness_write(h, file, big, lens[i]);
		/* max is the largest length that is taken */
		assert_int_equal(kms_file_read(i % 2 == 0 ? file : link, true,
		    lens[i], &data, &len), MASQ_STATUS_SUCCESS);
		assert_int_equal(len, lens[i]);
		assert_memory_equal(data, big, len);
		assert_int_equal(data[len], 0);
		secure_free(data, len + 1);
	}
	harness_free(h);
}

static void
assert_file(struct harness *h, const char *path, const char *text,
    mode_t mode)
{
	struct stat st;

	assert_string_equal(harness_read(h, path, NULL), text);
	assert_int_equal(lstat(path, &st), 0);
	assert_true(S_ISREG(st.st_mode));
	assert_int_equal(st.st_mode & 07777, mode);
	assert_int_equal(st.st_nlink, 1);
}

/* Replace and create, whatever the umask says; nothing else is left. */
static void
test_write(void **state)
{
	struct harness *h = harness_new();
	char *file = harness_format(h, "%s/file", h->home);
	mode_t old = umask(0777);

	(void)state;
	assert_int_equal(kms_file_write(file, "one", 3, 0644, true),
	    MASQ_STATUS_SUCCESS);
	assert_file(h, file, "one", 0644);
	assert_refused(kms_file_write(file, "two", 3, 0600, true),
	    MASQ_ERR_BAD_ENTRY, "not overwritten");
	assert_file(h, file, "one", 0644);
	assert_int_equal(kms_file_write(file, "three", 5, 0600, false),
	    MASQ_STATUS_SUCCESS);
	assert_file(h, file, "three", 0600);
	assert_int_equal(kms_file_write(file, "", 0, 0600, false),
	    MASQ_STATUS_SUCCESS);
	assert_file(h, file, "", 0600);
	assert_int_equal(count(h), 1);
	(void)umask(old);
	/* In the current directory too. */
	assert_int_equal(chdir(h->home), 0);
	assert_int_equal(kms_file_write("other", "x", 1, 0600, true),
	    MASQ_STATUS_SUCCESS);
	assert_int_equal(chdir("/"), 0);
	assert_int_equal(count(h), 2);
	harness_free(h);
}

/* A link is replaced, not followed, and with create it is in the way. */
static void
test_write_link(void **state)
{
	struct harness *h = harness_new();
	char *file = harness_format(h, "%s/file", h->home);
	char *link = harness_format(h, "%s/link", h->home);

	(void)state;
	harness_write(h, file, "mine", 4);
	assert_int_equal(symlink(file, link), 0);
	assert_refused(kms_file_write(link, "x", 1, 0600, true),
	    MASQ_ERR_BAD_ENTRY, "not overwritten");
	assert_int_equal(kms_file_write(link, "new", 3, 0600, false),
	    MASQ_STATUS_SUCCESS);
	assert_file(h, link, "new", 0600);
	assert_file(h, file, "mine", 0600);
	assert_int_equal(count(h), 2);
	harness_free(h);
}

static void
test_write_refused(void **state)
{
	struct harness *h = harness_new();
	char *folder = harness_format(h, "%s/folder", h->home);

	(void)state;
	assert_refused(kms_file_write(harness_format(h, "%s/file", folder),
	    "x", 1, 0600, false), MASQ_ERR_INTERNAL, "No such file");
	assert_int_equal(mkdir(folder, 0700), 0);
	assert_refused(kms_file_write(folder, "x", 1, 0600, false),
	    MASQ_ERR_INTERNAL, "cannot write");
	assert_refused(kms_file_write(folder, "x", 1, 0600, true),
	    MASQ_ERR_BAD_ENTRY, "not overwritten");
	assert_refused(kms_file_write("/proc/file", "x", 1, 0600, false),
	    MASQ_ERR_INTERNAL, "cannot write");
	assert_int_equal(count(h), 1);
	harness_free(h);
}

/* Many writers at once: one whole file at any time, and nothing else. */
static void
test_write_together(void **state)
{
	struct harness *h = harness_new();
	char *file = harness_format(h, "%s/file", h->home);
	char text[20000];
	pid_t children[4];
	char *data;
	size_t len;
	int status;

	(void)state;
	for (int i = 0; i < 4; i++) {
		children[i] = fork();
		assert_true(children[i] >= 0);
		if (children[i] > 0)
			continue;
		memset(text, 'a' + i, sizeof(text));
		for (int j = 0; j < 20; j++)
			if (kms_file_write(file, text, sizeof(text), 0600,
			    false) != MASQ_STATUS_SUCCESS)
				_exit(1);
		_exit(0);
	}
	for (int i = 0; i < 4; i++) {
		assert_int_equal(waitpid(children[i], &status, 0),
		    children[i]);
		assert_int_equal(status, 0);
	}
	data = harness_read(h, file, &len);
	assert_int_equal(len, sizeof(text));
	for (size_t i = 1; i < len; i++)
		assert_int_equal(data[i], data[0]);
	assert_int_equal(count(h), 1);
	harness_free(h);
}

/* A writer that dies leaves a file, which the next one removes. */
static void
test_sweep(void **state)
{
	struct harness *h = harness_new();
	char *file = harness_format(h, "%s/file", h->home);
	const struct rlimit tiny = {1, 1};
	int status;
	pid_t pid;

	(void)state;
	assert_int_equal(kms_file_write(file, "old", 3, 0600, true),
	    MASQ_STATUS_SUCCESS);
	harness_write(h, harness_format(h, "%s/.file.tmp.backup2", h->home),
	    "x", 1);
	pid = fork();
	assert_true(pid >= 0);
	if (pid == 0) {
		(void)setrlimit(RLIMIT_CORE, &tiny);
		(void)setrlimit(RLIMIT_FSIZE, &tiny);
		(void)!kms_file_write(file, "secret", 6, 0600, false);
		_exit(0);
	}
	assert_int_equal(waitpid(pid, &status, 0), pid);
	assert_true(WIFSIGNALED(status));
	assert_int_equal(count(h), 3);
	kms_file_sweep(file);
	assert_int_equal(count(h), 2);
	assert_file(h, file, "old", 0600);
	kms_file_sweep("/nonexistent/file");
	harness_free(h);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_home),
		cmocka_unit_test(test_home_of_user),
		cmocka_unit_test(test_no_home),
		cmocka_unit_test(test_path),
		cmocka_unit_test(test_read_refused),
		cmocka_unit_test(test_read_denied),
		cmocka_unit_test(test_read),
		cmocka_unit_test(test_write),
		cmocka_unit_test(test_write_link),
		cmocka_unit_test(test_write_refused),
		cmocka_unit_test(test_write_together),
		cmocka_unit_test(test_sweep),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
