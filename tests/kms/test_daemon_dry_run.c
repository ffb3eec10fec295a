/*
 * kms -t: says what would keep a server from starting, and changes nothing.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include <dirent.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "harness.h"
#include "kms/daemon_check.h"

#include <cmocka.h>

static struct harness_result
check(struct harness *h, const char *address)
{
	return harness_run(h, "kms", "-H", h->home, "-t", "-a", address,
	    NULL);
}

static void
in_order(struct harness *h)
{
	struct harness_result r = check(h, "127.0.0.1");

	if (r.status != 0 || strstr(r.out, "is in order, clients: 2") == NULL)
		fail_msg("%d: %s%s", r.status, r.out, r.err);
}

static void
refused(struct harness *h, const char *why)
{
	struct harness_result r = check(h, "127.0.0.1");

	if (r.status != 1 || strstr(r.err, why) == NULL)
		fail_msg("%d: %s%s, not: %s", r.status, r.out, r.err, why);
}

static int
by_name(const void *a, const void *b)
{
	return strcmp(*(char *const *)a, *(char *const *)b);
}

/* Names, sizes, inodes and times of all that is in a folder. */
static char *
listing(struct harness *h, const char *folder)
{
	DIR *dir = opendir(folder);
	struct dirent *entry;
	struct stat st;
	char *lines[64], *text = harness_format(h, "%s", "");
	size_t count = 0;

	assert_non_null(dir);
	while ((entry = readdir(dir)) != NULL && count < 64) {
		if (strcmp(entry->d_name, "..") == 0)
			continue;
		assert_int_equal(lstat(harness_format(h, "%s/%s", folder,
		    entry->d_name), &st), 0);
		lines[count++] = harness_format(h, "%s %lld %lld %lld.%09ld\n",
		    entry->d_name, (long long)st.st_size,
		    (long long)st.st_ino, (long long)st.st_mtim.tv_sec,
		    st.st_mtim.tv_nsec);
	}
	(void)closedir(dir);
	qsort(lines, count, sizeof(lines[0]), by_name);
	for (size_t i = 0; i < count; i++)
		text = harness_format(h, "%s%s", text, lines[i]);
	return text;
}

static void
leaves_nothing_behind(void **state)
{
	struct harness *h = *state;
	const char *before = listing(h, h->home);

	in_order(h);
	assert_string_equal(listing(h, h->home), before);
	/* Beside a server that is running; which goes on. */
	harness_start_kms(h, NULL);
	ctrl(h, "-d", 0);
	before = listing(h, h->home);
	in_order(h);
	assert_string_equal(listing(h, h->home), before);
	ctrl(h, "-i", 0);
	harness_stop_kms(h);
}

/* Replace a file of the home, see what is said, and put it back. */
static void
refused_with(struct harness *h, const char *name, const char *text,
    const char *why)
{
	const char *path = home_file(h, name);
	const char *aside = harness_format(h, "%s/aside", h->dir);
	bool there = home_has(h, name);

	if (there)
		assert_int_equal(rename(path, aside), 0);
	if (text != NULL)
		harness_write(h, path, text, strlen(text));
	refused(h, why);
	(void)unlink(path);
	if (there)
		assert_int_equal(rename(aside, path), 0);
	in_order(h);
}

static void
tells_what_is_in_the_way(void **state)
{
	struct harness *h = *state;
	const char *config = harness_read(h, home_file(h, "kms.cfg"), NULL);
	struct harness_result r;

	refused_with(h, "kms.cfg", "threads = \"no\";", "kms.cfg:1: threads");
	refused_with(h, "kms.cfg", NULL, "kms.cfg");
	refused_with(h, "params.smqtt", NULL, "params.smqtt");
	refused_with(h, "params.smqtt", "what?", "params.smqtt");
	refused_with(h, "cache.smqtt", "what?", "cache.smqtt");
	refused_with(h, "dates.smqtt", "what?", "dates.smqtt");
	refused_with(h, "ca/kms-crt.pem", NULL, "kms-crt.pem");
	refused_with(h, "ca/kms-key.pem", "what?", "kms-key.pem");
	refused_with(h, "ca/ca-crt.pem", "what?", "ca-crt.pem");
	refused_with(h, "kms.cfg", harness_format(h, "control_group = \"no "
	    "such group\";\n%s", config), "no such group");
	refused_with(h, "kms.cfg", harness_format(h, "control_socket = "
	    "\"/no/such/folder/socket\";\n%s", config), "/no/such/folder");
	r = check(h, "192.0.2.1");
	assert_int_equal(r.status, 1);
	assert_non_null(strstr(r.err, "192.0.2.1"));
	r = harness_run(h, "kms", "-t", "-H", harness_format(h, "%s/none",
	    h->home), NULL);
	assert_int_equal(r.status, 1);
}

/* What keeps no server from starting is told before it starts, too. */
static void
warns_as_a_start_does(void **state)
{
	struct harness *h = *state;
	struct harness_result r;

	harness_run_ok(h, "generate_ca", "-r", "-H", h->home, "-d", "20",
	    NULL);
	r = check(h, "127.0.0.1");
	assert_int_equal(r.status, 0);
	assert_non_null(strstr(r.err, "Management Server\", expires on 20"));
	if (geteuid() == 0)
		assert_non_null(strstr(r.err, "the key server runs as root"));
}

int
main(void)
{
#define CASE(test) \
	cmocka_unit_test_setup_teardown(test, daemon_set_up, daemon_tear_down)
	const struct CMUnitTest tests[] = {
		CASE(leaves_nothing_behind),
		CASE(tells_what_is_in_the_way),
		CASE(warns_as_a_start_does),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
