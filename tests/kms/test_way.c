/*
 * The way to a directory: where links lead, and whose they are.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include "kms/way.h"

#include <errno.h>
#include <limits.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

#include "harness.h"

#define SOMEBODY 65534
#define ANOTHER 12345

static struct harness *h;
static char *dir;			/* of all below */

static int
set_up(void **state)
{
	(void)state;
	h = harness_new();
	dir = realpath(h->home, NULL);
	assert_non_null(dir);
	return 0;
}

static int
tear_down(void **state)
{
	(void)state;
	free(dir);
	harness_free(h);
	return 0;
}

static char *
at(const char *name)
{
	return harness_format(h, "%s/%s", dir, name);
}

static void
make_link(const char *target, const char *name, uid_t owner)
{
	assert_int_equal(symlink(target, at(name)), 0);
	if (geteuid() == 0)
		assert_int_equal(lchown(at(name), owner, owner), 0);
}

/* As realpath(3), and with whose links. */
static void
expect(const char *path, uid_t owner)
{
	char *want = realpath(path, NULL), *got;
	int error = errno;
	uid_t led_by = 1;

	errno = 0;
	got = kms_way_resolve(path, &led_by);
	if (want == NULL) {
		assert_null(got);
		assert_int_equal(errno, error);
	} else {
		assert_non_null(got);
		assert_string_equal(got, want);
		assert_int_equal(led_by, owner);
	}
	free(want);
	free(got);
}

static void
paths_lead_where_realpath_says(void **state)
{
	uid_t self = geteuid();
	char *name;

	(void)state;
	assert_int_equal(mkdir(at("a"), 0700), 0);
	assert_int_equal(mkdir(at("a/b"), 0700), 0);
	make_link("a", "relative", self);
	make_link(at("a/b"), "absolute", self);
	make_link("../relative/b", "a/up", self);
	make_link("round", "round", self);
	make_link("nowhere", "broken", self);
	expect("/", 0);
	expect("//", 0);
	expect("/..", 0);
	expect("", 0);
	expect(at("a/b"), 0);
	expect(at("./a//b/../b/"), 0);
	expect(at("relative"), self);
	expect(at("relative/b/.."), self);
	expect(at("absolute/"), self);
	expect(at("a/up"), self);
	expect(at("round"), 0);
	expect(at("broken"), 0);
	expect(at("a/missing"), 0);
	assert_int_equal(chdir(dir), 0);
	expect("a/up", self);
	expect(".", 0);
	expect("..", 0);
	assert_int_equal(chdir("/"), 0);
	expect("proc", 0);
	name = harness_format(h, "%0*d", NAME_MAX + 1, 0);
	expect(at(name), 0);
	name = harness_format(h, "/%0*d", PATH_MAX, 0);
	expect(name, 0);
}

static void
links_of_users_are_told(void **state)
{
	(void)state;
	if (geteuid() != 0) {
		(void)fprintf(stderr, "NOTE: not root, links of others are "
		    "NOT tested\n");
		return;
	}
	assert_int_equal(mkdir(at("a"), 0700), 0);
	make_link("a", "roots", 0);
	make_link("a", "theirs", SOMEBODY);
	make_link("theirs", "through", 0);
	make_link("theirs", "another", ANOTHER);
	expect(at("roots"), 0);
	expect(at("theirs"), SOMEBODY);
	expect(at("through"), SOMEBODY);
	expect(at("through/../theirs"), SOMEBODY);
	expect(at("another"), KMS_WAY_SEVERAL);
	expect(at("another/../roots"), KMS_WAY_SEVERAL);
}

static void
a_directory_is_opened_without_links(void **state)
{
	struct stat opened, named;
	int fd;

	(void)state;
	assert_int_equal(mkdir(at("a"), 0700), 0);
	assert_int_equal(mkdir(at("a/b"), 0700), 0);
	make_link("a", "link", geteuid());
	fd = kms_way_open(at("a//b/"));
	assert_true(fd >= 0);
	assert_int_equal(fstat(fd, &opened), 0);
	assert_int_equal(stat(at("a/b"), &named), 0);
	assert_int_equal(opened.st_ino, named.st_ino);
	(void)close(fd);
	assert_int_equal(kms_way_open(at("link/b")), -1);
	assert_int_equal(errno, ENOTDIR);
	assert_int_equal(kms_way_open(at("link")), -1);
	assert_int_equal(kms_way_open(at("c")), -1);
	assert_int_equal(errno, ENOENT);
	fd = kms_way_open("/");
	assert_true(fd >= 0);
	(void)close(fd);
}

int
main(void)
{
#define CASE(test) cmocka_unit_test_setup_teardown(test, set_up, tear_down)
	const struct CMUnitTest tests[] = {
		CASE(paths_lead_where_realpath_says),
		CASE(links_of_users_are_told),
		CASE(a_directory_is_opened_without_links),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
