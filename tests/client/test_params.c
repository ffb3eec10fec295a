/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "client/params.h"

static uint8_t file[8192];
static size_t file_len;

/* The reference's params.smqtt. */
static int
setup(void **state)
{
	char path[256];
	FILE *f;

	(void)state;
	(void)snprintf(path, sizeof(path), "%s/params.smqtt", TEST_VECTORS);
	f = fopen(path, "rb");
	if (f == NULL)
		return -1;
	file_len = fread(file, 1, sizeof(file), f);
	return fclose(f);
}

static MASQ_status_t
read_as(const void *data, size_t len, struct bb1_params *params)
{
	FILE *f = fopen("params-test.smqtt", "wb");
	MASQ_status_t status;

	assert_non_null(f);
	assert_int_equal(fwrite(data, 1, len, f), len);
	assert_int_equal(fclose(f), 0);
	status = params_read("params-test.smqtt", params);
	assert_int_equal(unlink("params-test.smqtt"), 0);
	return status;
}

/* The same file without the three secrets (38 bytes each). */
static size_t
without_secrets(uint8_t *out)
{
	memcpy(out, file, 8);
	memcpy(out + 8, file + 8 + 3 * 38, file_len - 8 - 3 * 38);
	return file_len - 3 * 38;
}

static void
test_read(void **state)
{
	struct bb1_params with, without;
	uint8_t public[8192];

	(void)state;
	assert_int_equal(read_as(file, file_len, &with), MASQ_STATUS_SUCCESS);
	assert_int_equal(read_as(public, without_secrets(public), &without),
	    MASQ_STATUS_SUCCESS);
	assert_memory_equal(&with, &without, sizeof(with));
}

static void
test_missing(void **state)
{
	struct bb1_params params;

	(void)state;
	assert_int_equal(params_read("no-such-file", &params),
	    MASQ_ERR_NOT_FOUND);
	/* A folder opens, but does not read. */
	assert_int_equal(params_read(".", &params), MASQ_ERR_NOT_FOUND);
}

static void
test_damaged(void **state)
{
	struct bb1_params params;
	uint8_t public[8192], bad[8192] = {0};
	size_t len = without_secrets(public);

	(void)state;
	for (size_t n = 0; n < len; n++)
		assert_int_equal(read_as(public, n, &params),
		    MASQ_ERR_BAD_ENTRY);
	memcpy(bad, public, len);
	assert_int_equal(read_as(bad, len + 1, &params), MASQ_ERR_BAD_ENTRY);
	assert_int_equal(read_as(bad, sizeof(bad), &params),
	    MASQ_ERR_BAD_ENTRY);
	for (size_t i = 0; i < len; i += i < 40 ? 1 : 17) {
		bad[i] ^= 1;
		assert_int_equal(read_as(bad, len, &params),
		    MASQ_ERR_BAD_ENTRY);
		bad[i] ^= 1;
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_read),
		cmocka_unit_test(test_missing),
		cmocka_unit_test(test_damaged)
	};

	return cmocka_run_group_tests(tests, setup, NULL);
}
