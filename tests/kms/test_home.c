/*
 * A home that is held is the same one whatever takes its name, and a program
 * that root starts is the home's owner for good.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include "kms/home.h"

#include <errno.h>
#include <fcntl.h>
#include <grp.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <linux/capability.h>

#include "base/fail.h"
#include "base/secure.h"
#include "harness.h"
#include "kms/config.h"
#include "kms/file.h"
#include "kms/process.h"

/* Its fail() is not ours, so it comes last. */
#include <cmocka.h>

#define SOMEBODY 65534

struct fixture {
	struct harness *h;
	char *home;			/* as kms_home_find() has it */
};

static int
set_up(void **state)
{
	struct fixture *f = calloc(1, sizeof(*f));

	assert_non_null(f);
	f->h = harness_new();
	assert_int_equal(kms_home_find(f->h->home, &f->home),
	    MASQ_STATUS_SUCCESS);
	*state = f;
	return 0;
}

static int
tear_down(void **state)
{
	struct fixture *f = *state;

	assert_int_equal(kms_home_hold(NULL, false), MASQ_STATUS_SUCCESS);
	harness_free(f->h);
	free(f->home);
	free(f);
	return 0;
}

static char *
in_home(const struct fixture *f, const char *name)
{
	return harness_format(f->h, "%s/%s", f->home, name);
}

static void
put(const struct fixture *f, const char *name, const char *text)
{
	harness_write(f->h, in_home(f, name), text, strlen(text));
}

static void
expect_text(const struct fixture *f, const char *name, const char *text)
{
	uint8_t *data;
	size_t len;

	assert_int_equal(kms_file_read(in_home(f, name), false, 1000, &data,
	    &len), MASQ_STATUS_SUCCESS);
	assert_string_equal((char *)data, text);
	secure_free(data, len + 1);
}

/* Another folder takes the home's place; what the first one was is returned. */
static char *
exchange(const struct fixture *f)
{
	char *away = harness_format(f->h, "%s/away", f->h->dir);

	assert_int_equal(rename(f->home, away), 0);
	assert_int_equal(mkdir(f->home, 0700), 0);
	return away;
}

static void
paths_are_looked_up_from_the_home_that_is_held(void **state)
{
	struct fixture *f = *state;
	const char *path = in_home(f, "ca//x");
	char *beside = harness_format(f->h, "%s0/x", f->home);
	const char *other = beside;

	assert_int_equal(kms_home_at(&path), AT_FDCWD);
	assert_int_equal(kms_home_hold(f->home, false), MASQ_STATUS_SUCCESS);
	assert_true(kms_home_at(&path) >= 0);
	assert_string_equal(path, "ca//x");
	/* One whose name only begins like the home's is outside. */
	assert_int_equal(kms_home_at(&other), AT_FDCWD);
	assert_ptr_equal(other, beside);
	other = f->home;
	assert_int_equal(kms_home_at(&other), AT_FDCWD);
	assert_int_equal(kms_home_hold("/", false), MASQ_STATUS_SUCCESS);
	other = "/etc/x";
	assert_true(kms_home_at(&other) >= 0);
	assert_string_equal(other, "etc/x");
}

static void
files_stay_those_of_the_home_that_is_held(void **state)
{
	struct fixture *f = *state;
	struct kms_config *config;
	char *away;

	put(f, "file", "first");
	put(f, "kms.cfg", "@include \"more.cfg\"\n");
	put(f, "more.cfg", "threads = 1;\n");
	assert_int_equal(kms_home_hold(f->home, false), MASQ_STATUS_SUCCESS);
	away = exchange(f);
	put(f, "file", "second");
	put(f, "kms.cfg", "@include \"more.cfg\"\n");
	put(f, "more.cfg", "threads = 2;\n");

	expect_text(f, "file", "first");
	assert_int_equal(kms_config_read(in_home(f, "kms.cfg"), &config),
	    MASQ_STATUS_SUCCESS);
	assert_int_equal(config->threads, 1);
	kms_config_unref(config);
	assert_int_equal(kms_file_write(in_home(f, "new"), "x", 1, 0600, true),
	    MASQ_STATUS_SUCCESS);
	assert_int_equal(access(harness_format(f->h, "%s/new", away), F_OK),
	    0);
	assert_int_not_equal(access(in_home(f, "new"), F_OK), 0);
	assert_int_equal(kms_home_rename(in_home(f, "new"), in_home(f, "n")),
	    0);
	assert_int_equal(kms_home_unlink(in_home(f, "n")), 0);
	assert_int_not_equal(access(harness_format(f->h, "%s/n", away), F_OK),
	    0);
}

/* Included files keep their names in sentences. */
static void
included_files_are_named_as_people_know_them(void **state)
{
	struct fixture *f = *state;
	struct kms_config *config;
	static const char *const wrong[] = {"threads = = 1;\n",
	    "threads = true;"};

	put(f, "kms.cfg", "@include \"more.cfg\"\n");
	assert_int_equal(kms_home_hold(f->home, false), MASQ_STATUS_SUCCESS);
	for (size_t i = 0; i < sizeof(wrong) / sizeof(wrong[0]); i++) {
		put(f, "more.cfg", wrong[i]);
		assert_int_equal(kms_config_read(in_home(f, "kms.cfg"),
		    &config), MASQ_ERR_BAD_ENTRY);
		/* Some versions of libconfig leave the folder out. */
		if (strstr(fail_text(), "more.cfg:1: ") == NULL ||
		    strstr(fail_text(), "/proc") != NULL)
			fail_msg("%s", fail_text());
	}
}

/* Between kms_home_find() and now. */
static void
a_link_in_the_place_of_the_home_is_refused(void **state)
{
	struct fixture *f = *state;
	char *away = exchange(f);

	assert_int_equal(rmdir(f->home), 0);
	assert_int_equal(symlink(away, f->home), 0);
	assert_int_equal(kms_home_hold(f->home, false), MASQ_ERR_NOT_FOUND);
	assert_int_equal(unlink(f->home), 0);
}

static void
a_home_that_others_can_write_is_refused(void **state)
{
	struct fixture *f = *state;

	assert_int_equal(chmod(f->home, 0707), 0);
	assert_int_equal(kms_home_enter(f->home, false), MASQ_ERR_BAD_ENTRY);
	assert_non_null(strstr(fail_text(), harness_format(f->h,
	    "run: chmod go-w %s", f->home)));
	/* Sticky or not: lock and socket are made there. */
	assert_int_equal(chmod(f->home, 01777), 0);
	assert_int_equal(kms_home_enter(f->home, false), MASQ_ERR_BAD_ENTRY);
	assert_int_equal(chmod(f->home, 0755), 0);
	assert_int_equal(kms_home_enter(f->home, false), MASQ_STATUS_SUCCESS);
}

/* --- root --- */

static bool
is_root(void)
{
	if (geteuid() == 0)
		return true;
	(void)fprintf(stderr, "NOTE: not root, giving up root's rights is NOT "
	    "tested\n");
	return false;
}

/* The capabilities that are permitted. */
static uint64_t
capabilities(void)
{
	struct __user_cap_header_struct header = {
	    .version = _LINUX_CAPABILITY_VERSION_3};
	struct __user_cap_data_struct data[_LINUX_CAPABILITY_U32S_3];

	if (syscall(SYS_capget, &header, data) != 0)
		return UINT64_MAX;
	return data[0].permitted | (uint64_t)data[1].permitted << 32;
}

/* 0, or the number of what does not hold for the one who we are now. */
static int
is_somebody(uint64_t may)
{
	gid_t group;
	uid_t r, e, s;

	if (getresuid(&r, &e, &s) != 0 || r != SOMEBODY || e != SOMEBODY ||
	    s != SOMEBODY)
		return 10;
	if (getresgid(&r, &e, &s) != 0 || r != SOMEBODY || e != SOMEBODY ||
	    s != SOMEBODY)
		return 11;
	if (getgroups(1, &group) > 1 || (getgroups(1, &group) == 1 &&
	    group != SOMEBODY))
		return 12;
	if ((capabilities() & ~may) != 0)
		return 13;
	if (setuid(0) == 0 || seteuid(0) == 0 || setgid(0) == 0 ||
	    setegid(0) == 0)
		return 14;
	return prctl(PR_GET_NO_NEW_PRIVS, 0, 0, 0, 0) == 1 ? 0 : 15;
}

static int
hold_and_listen(const struct fixture *f, bool listens)
{
	const uint64_t bind = UINT64_C(1) << CAP_NET_BIND_SERVICE;
	bool had = (capabilities() & bind) != 0;
	int wrong;

	if (kms_home_enter(f->home, listens) != MASQ_STATUS_SUCCESS)
		return 1;
	wrong = is_somebody(listens ? bind : 0);
	if (wrong != 0)
		return wrong;
	if (((capabilities() & bind) != 0) != (had && listens))
		return 2;
	if (kms_process_listens() != MASQ_STATUS_SUCCESS)
		return 3;
	return is_somebody(0);
}

static void
root_becomes_the_owner_for_good(void **state)
{
	struct fixture *f = *state;
	const gid_t groups[] = {0, 1, 2};
	int status;
	pid_t pid;

	if (!is_root())
		return;
	assert_int_equal(chmod(f->h->dir, 0711), 0);
	assert_int_equal(chown(f->home, SOMEBODY, 0), 0);
	for (int listens = 0; listens < 2; listens++) {
		pid = fork();
		assert_true(pid >= 0);
		if (pid == 0) {
			(void)setgroups(3, groups);
			_exit(hold_and_listen(f, listens == 1));
		}
		assert_int_equal(waitpid(pid, &status, 0), pid);
		assert_int_equal(status, 0);
	}
}

/* In a user namespace, say, where root may not be just anybody. */
static void
root_that_cannot_become_the_owner_is_refused(void **state)
{
	struct fixture *f = *state;
	struct __user_cap_header_struct header = {
	    .version = _LINUX_CAPABILITY_VERSION_3};
	struct __user_cap_data_struct none[_LINUX_CAPABILITY_U32S_3] = {{0}};
	int status;
	pid_t pid;

	if (!is_root())
		return;
#ifdef __SANITIZE_THREAD__
	/* Its own thread would keep the rights, and glibc ends a process whose
	 * threads come to different results. */
	print_message("not under ThreadSanitizer, which runs a thread\n");
	return;
#endif
	assert_int_equal(chown(f->home, SOMEBODY, SOMEBODY), 0);
	pid = fork();
	assert_true(pid >= 0);
	if (pid == 0) {
		if (syscall(SYS_capset, &header, none) != 0)
			_exit(1);
		_exit(kms_home_hold(f->home, true) == MASQ_ERR_INTERNAL &&
		    strstr(fail_text(), "for good") != NULL ? 0 : 2);
	}
	assert_int_equal(waitpid(pid, &status, 0), pid);
	assert_int_equal(status, 0);
}

static void
somebody_is_refused_in_the_home_of_another(void **state)
{
	struct fixture *f = *state;
	int status;
	pid_t pid;

	if (!is_root())
		return;
	assert_int_equal(chmod(f->h->dir, 0711), 0);
	assert_int_equal(chown(f->home, SOMEBODY, SOMEBODY), 0);
	pid = fork();
	assert_true(pid >= 0);
	if (pid == 0) {
		if (setresuid(SOMEBODY - 1, SOMEBODY - 1, SOMEBODY - 1) != 0)
			_exit(1);
		_exit(kms_home_enter(f->home, false) == MASQ_ERR_BAD_ENTRY &&
		    strstr(fail_text(), "run: chown -R 65533 ") != NULL ?
		    0 : 2);
	}
	assert_int_equal(waitpid(pid, &status, 0), pid);
	assert_int_equal(status, 0);
}

static void
without_proc_a_path_stays_as_it_is(void **state)
{
	struct fixture *f = *state;
	char alias[64];
	int status;
	pid_t pid;

	assert_int_equal(kms_home_hold(f->home, false), MASQ_STATUS_SUCCESS);
	assert_true(kms_home_alias(in_home(f, "x"), alias, sizeof(alias)));
	assert_memory_equal(alias, "/proc/self/fd/", 14);
	assert_false(kms_home_alias(in_home(f, "x"), alias, 15));
	if (!is_root())
		return;
	pid = fork();
	assert_true(pid >= 0);
	if (pid == 0)
		_exit(chroot(f->h->dir) == 0 && kms_home_hold("/home",
		    false) == MASQ_STATUS_SUCCESS && kms_home_alias("/home/x",
		    alias, sizeof(alias)) && strcmp(alias, "/home/x") == 0 ?
		    0 : 1);
	assert_int_equal(waitpid(pid, &status, 0), pid);
	assert_int_equal(status, 0);
}

int
main(void)
{
#define CASE(test) cmocka_unit_test_setup_teardown(test, set_up, tear_down)
	const struct CMUnitTest tests[] = {
		CASE(paths_are_looked_up_from_the_home_that_is_held),
		CASE(files_stay_those_of_the_home_that_is_held),
		CASE(included_files_are_named_as_people_know_them),
		CASE(a_link_in_the_place_of_the_home_is_refused),
		CASE(a_home_that_others_can_write_is_refused),
		CASE(root_becomes_the_owner_for_good),
		CASE(root_that_cannot_become_the_owner_is_refused),
		CASE(somebody_is_refused_in_the_home_of_another),
		CASE(without_proc_a_path_stays_as_it_is),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
