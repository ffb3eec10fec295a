/*
 * params.smqtt and public.smqtt.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include "kms/params.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "base/fail.h"
#include "fixture.h"
#include "harness.h"

#include <cmocka.h>

static int
set_up(void **state)
{
	*state = harness_new();
	fixture_install(*state, KMS_PARAMS_FILE);
	return 0;
}

static int
tear_down(void **state)
{
	harness_free(*state);
	return 0;
}

static MASQ_status_t
read_back(struct harness *h)
{
	struct bb1_master master;
	struct bb1_public public;

	return kms_params_read(fixture_path(h, KMS_PARAMS_FILE), &master,
	    &public);
}

/* A file made by the reference, and ours of the same, are the same bytes. */
static void
known_answer(void **state)
{
	struct harness *h = *state;
	const char *path = fixture_path(h, KMS_PARAMS_FILE), *copy, *again;
	const char *out = fixture_path(h, "copy");
	const char *pub = fixture_path(h, KMS_PUBLIC_FILE);
	struct bb1_master master;
	struct bb1_public public;
	size_t len, again_len;
	struct stat st;

	assert_int_equal(kms_params_read(path, &master, &public),
	    MASQ_STATUS_SUCCESS);
	copy = harness_read(h, path, &len);
	assert_memory_equal(master.s1, copy + 14, BB1_SCALAR_LEN);

	assert_int_equal(kms_params_write(out, &master, &public),
	    MASQ_STATUS_SUCCESS);
	again = harness_read(h, out, &again_len);
	assert_int_equal(again_len, len);
	assert_memory_equal(again, copy, len);
	assert_int_equal(stat(out, &st), 0);
	assert_int_equal(st.st_mode & 07777, 0600);

	/* The public file: the head, then from [RR] on. */
	assert_int_equal(kms_params_write_public(pub, &public),
	    MASQ_STATUS_SUCCESS);
	again = harness_read(h, pub, &again_len);
	assert_int_equal(again_len, len - 3 * (4 + 2 + BB1_SCALAR_LEN));
	assert_memory_equal(again, "Params \001[RR]", 12);
	assert_memory_equal(again + 8, copy + len - (again_len - 8),
	    again_len - 8);
	assert_int_equal(stat(pub, &st), 0);
	assert_int_equal(st.st_mode & 07777, 0644);
}

static void
never_overwritten(void **state)
{
	struct harness *h = *state;
	const char *path = fixture_path(h, KMS_PARAMS_FILE);
	struct bb1_master master;
	struct bb1_public public;
	char *before, *after;
	size_t len;

	before = harness_read(h, path, &len);
	assert_int_equal(kms_params_read(path, &master, &public),
	    MASQ_STATUS_SUCCESS);
	master.s1[31] ^= 1;
	assert_int_equal(kms_params_write(path, &master, &public),
	    MASQ_ERR_BAD_ENTRY);
	assert_non_null(strstr(fail_text(), path));
	after = harness_read(h, path, NULL);
	assert_memory_equal(before, after, len);
	assert_int_equal(kms_params_write(fixture_path(h, "no/such"), &master,
	    &public), MASQ_ERR_INTERNAL);
}

static void
missing_or_open(void **state)
{
	struct harness *h = *state;
	const char *path = fixture_path(h, KMS_PARAMS_FILE);
	struct bb1_master master;
	struct bb1_public public;

	assert_int_equal(kms_params_read(fixture_path(h, "none"), &master,
	    &public), MASQ_ERR_NOT_FOUND);
	assert_non_null(strstr(fail_text(), "make_params"));
	assert_int_equal(chmod(path, 0640), 0);
	assert_int_equal(read_back(h), MASQ_ERR_BAD_ENTRY);
	assert_non_null(strstr(fail_text(), "chmod 600"));
}

static void
every_truncation_and_more(void **state)
{
	struct harness *h = *state;
	const char *path = fixture_path(h, KMS_PARAMS_FILE);
	char data[1100] = "";
	size_t len;
	char *good;

	good = harness_read(h, path, &len);
	memcpy(data, good, len);
	for (size_t n = 0; n < len; n++) {
		harness_write(h, path, data, n);
		assert_int_equal(read_back(h), MASQ_ERR_BAD_ENTRY);
	}
	harness_write(h, path, data, len + 1);
	assert_int_equal(read_back(h), MASQ_ERR_BAD_ENTRY);
	harness_write(h, path, data, sizeof(data));
	assert_int_equal(read_back(h), MASQ_ERR_BAD_ENTRY);
	harness_write(h, path, data, len);
	assert_int_equal(read_back(h), MASQ_STATUS_SUCCESS);
}

/* Wherever a bit is wrong, it is noticed: the check is by computing anew. */
static void
every_byte_changed(void **state)
{
	struct harness *h = *state;
	const char *path = fixture_path(h, KMS_PARAMS_FILE);
	MASQ_status_t status;
	size_t len;
	char *data;

	data = harness_read(h, path, &len);
	for (size_t i = 0; i < len; i++) {
		data[i] ^= (char)(1 << i % 8);
		harness_write(h, path, data, len);
		data[i] ^= (char)(1 << i % 8);
		status = read_back(h);
		if (status != MASQ_ERR_BAD_ENTRY && status != MASQ_ERR_CRYPTO)
			fail_msg("byte %zu: %d", i, (int)status);
	}
}

static void
secret_out_of_range(void **state)
{
	struct harness *h = *state;
	const char *path = fixture_path(h, KMS_PARAMS_FILE);
	struct bb1_master master;
	struct bb1_public public;
	size_t len;
	char *data;

	data = harness_read(h, path, &len);
	memset(data + 14, 0, BB1_SCALAR_LEN);
	harness_write(h, path, data, len);
	memset(&master, 0x5a, sizeof(master));
	assert_int_equal(kms_params_read(path, &master, &public),
	    MASQ_ERR_CRYPTO);
	/* Nothing of the secrets stays behind. */
	for (size_t i = 0; i < sizeof(master); i++)
		assert_int_equal(((uint8_t *)&master)[i], 0);
	memset(data + 14, 0xff, BB1_SCALAR_LEN);
	harness_write(h, path, data, len);
	assert_int_equal(read_back(h), MASQ_ERR_CRYPTO);
}

#define TEST(f) cmocka_unit_test_setup_teardown(f, set_up, tear_down)

int
main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(known_answer),
		TEST(never_overwritten),
		TEST(missing_or_open),
		TEST(every_truncation_and_more),
		TEST(every_byte_changed),
		TEST(secret_out_of_range),
	};

	return cmocka_run_group_tests_name("kms_params", tests, NULL, NULL);
}
