/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

#include "ibe/bb1.h"
#include "kms/params.h"
#include "tools/check.h"
#include "tools/enrol.h"

#define TOOL "make_params"

static struct harness_result
run(struct harness *h)
{
	return harness_run(h, TOOL, "-H", h->home, NULL);
}

static void
test_usage(void **state)
{
	struct harness *h = harness_new();

	(void)state;
	check_usage_text(TOOL);
	check_refused(harness_run(h, TOOL, "-H", h->home, "more", NULL), 2,
	    TOOL, "unexpected \"more\"");
	check_refused(harness_run(h, TOOL, "-H", h->home, "-p", NULL), 1,
	    TOOL, "params.smqtt");
	assert_int_equal(check_count(h->home, ""), 0);
	harness_free(h);
}

/* Secrets and public values that belong together, and never the same. */
static void
test_contents(void **state)
{
	struct bb1_master master[2];
	struct bb1_public public[2], again;
	struct bb1_params params;

	(void)state;
	for (int i = 0; i < 2; i++) {
		struct harness *h = harness_new();
		const char *path = check_path(h, "params.smqtt");

		(void)harness_run_ok(h, TOOL, "-H", h->home, NULL);
		assert_int_equal(check_mode(path), 0600);
		assert_int_equal(check_mode(check_path(h, "public.smqtt")),
		    0644);
		assert_int_equal(check_count(h->home, ""), 3);
		assert_int_equal(kms_params_read(path, &master[i],
		    &public[i]), MASQ_STATUS_SUCCESS);
		assert_int_equal(bb1_setup(&master[i], &again),
		    MASQ_STATUS_SUCCESS);
		assert_memory_equal(&again, &public[i], sizeof(again));
		assert_int_equal(bb1_params_load(&params, &public[i]),
		    MASQ_STATUS_SUCCESS);
		assert_memory_not_equal(master[i].s1, master[i].s2,
		    BB1_SCALAR_LEN);
		assert_memory_not_equal(master[i].s1, master[i].s3,
		    BB1_SCALAR_LEN);
		assert_memory_not_equal(master[i].s2, master[i].s3,
		    BB1_SCALAR_LEN);
		harness_free(h);
	}
	assert_memory_not_equal(&master[0].s1, &master[1].s1, BB1_SCALAR_LEN);
	assert_memory_not_equal(&public[0], &public[1], sizeof(public[0]));
}

/* A home without kms.cfg gets one to edit; one that is there stays. */
static void
test_config(void **state)
{
	struct harness *h = harness_new();
	const char *path = check_path(h, "kms.cfg");

	(void)state;
	(void)harness_run_ok(h, TOOL, "-H", h->home, NULL);
	assert_string_equal(harness_read(h, path, NULL), enrol_starter);
	assert_int_equal(check_mode(path), 0644);
	assert_int_equal(unlink(check_path(h, "params.smqtt")), 0);
	assert_int_equal(unlink(check_path(h, "public.smqtt")), 0);
	harness_write(h, path, "threads = 2;\n", 13);
	(void)harness_run_ok(h, TOOL, "-H", h->home, NULL);
	assert_string_equal(harness_read(h, path, NULL), "threads = 2;\n");
	harness_free(h);
}

/* Does a file contain these bytes? */
static bool
contains(struct harness *h, const char *path, const void *bytes, size_t len)
{
	size_t size;
	const char *data = harness_read(h, path, &size);

	return memmem(data, size, bytes, len) != NULL;
}

/* public.smqtt has every public value and no secret one. */
static void
test_public_file(void **state)
{
	struct harness *h = harness_new();
	const char *path = check_path(h, "public.smqtt");
	struct bb1_master master;
	struct bb1_public public;
	char *before;

	(void)state;
	(void)harness_run_ok(h, TOOL, "-H", h->home, NULL);
	assert_int_equal(kms_params_read(check_path(h, "params.smqtt"),
	    &master, &public), MASQ_STATUS_SUCCESS);
	assert_true(contains(h, path, public.R, sizeof(public.R)));
	assert_true(contains(h, path, public.T, sizeof(public.T)));
	assert_true(contains(h, path, public.V, sizeof(public.V)));
	assert_false(contains(h, path, master.s1, sizeof(master.s1)));
	assert_false(contains(h, path, master.s2, sizeof(master.s2)));
	assert_false(contains(h, path, master.s3, sizeof(master.s3)));
	/* -p makes the same file again, and only where there is none. */
	before = harness_read(h, path, NULL);
	check_refused(harness_run(h, TOOL, "-H", h->home, "-p", NULL), 1,
	    TOOL, "not overwritten");
	assert_int_equal(unlink(path), 0);
	(void)harness_run_ok(h, TOOL, "-H", h->home, "-p", NULL);
	assert_string_equal(harness_read(h, path, NULL), before);
	harness_free(h);
}

static void
test_refuses_to_overwrite(void **state)
{
	static const char *const names[] = {"params.smqtt", "public.smqtt"};
	struct harness *h = harness_new();

	(void)state;
	for (size_t i = 0; i < 2; i++) {
		const char *path = check_path(h, names[i]);

		harness_write(h, path, "mine", 4);
		check_refused(run(h), 1, TOOL, harness_format(h,
		    "%s is there already and is not overwritten", path));
		assert_string_equal(harness_read(h, path, NULL), "mine");
		assert_int_equal(check_count(h->home, ""), 1);
		assert_int_equal(unlink(path), 0);
	}
	/* A link to nowhere is a name that is taken, too. */
	assert_int_equal(symlink("nowhere", check_path(h, "params.smqtt")),
	    0);
	check_refused(run(h), 1, TOOL, "not overwritten");
	assert_int_equal(check_count(h->home, ""), 1);
	harness_free(h);
}

static void
test_open_file(void **state)
{
	struct harness *h = harness_new();
	const char *path = check_path(h, "params.smqtt");

	(void)state;
	(void)harness_run_ok(h, TOOL, "-H", h->home, NULL);
	assert_int_equal(unlink(check_path(h, "public.smqtt")), 0);
	assert_int_equal(chmod(path, 0644), 0);
	check_refused(harness_run(h, TOOL, "-H", h->home, "-p", NULL), 1,
	    TOOL, harness_format(h, "chmod 600 %s", path));
	harness_free(h);
}

/* In the home of somebody else root leaves files that belong to its owner. */
static void
test_owner(void **state)
{
	struct harness *h = harness_new();
	uid_t owner = check_give_home(h);

	(void)state;
	(void)harness_run_ok(h, TOOL, "-H", h->home, NULL);
	check_owner(h->home, owner);
	harness_free(h);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_usage),
		cmocka_unit_test(test_contents),
		cmocka_unit_test(test_config),
		cmocka_unit_test(test_public_file),
		cmocka_unit_test(test_refuses_to_overwrite),
		cmocka_unit_test(test_open_file),
		cmocka_unit_test(test_owner),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
