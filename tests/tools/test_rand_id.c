/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/text.h"
#include "tools/check.h"

#define RUNS 64

static void
test_usage(void **state)
{
	struct harness *h = harness_new();

	(void)state;
	check_usage_text("rand_id");
	check_refused(harness_run(h, "rand_id", "more", NULL), 2, "rand_id",
	    "unexpected \"more\"");
	harness_run_ok(h, "rand_id", "-H", "/nonexistent", NULL);
	harness_free(h);
}

/* Good ids, no two alike, and nothing else on the line. */
static void
test_ids(void **state)
{
	struct harness *h = harness_new();
	struct harness_result r[RUNS];
	bool seen[256] = {false};
	int different = 0;

	(void)state;
	for (int i = 0; i < RUNS; i++) {
		r[i] = harness_run_ok(h, "rand_id", NULL);
		assert_int_equal(r[i].out_len, MASQ_CLIENTID_LEN + 1);
		assert_int_equal(r[i].out[MASQ_CLIENTID_LEN], '\n');
		assert_true(text_is_client_id((const uint8_t *)r[i].out,
		    MASQ_CLIENTID_LEN));
		for (int j = 0; j < i; j++)
			assert_string_not_equal(r[i].out, r[j].out);
		for (int j = 0; j < MASQ_CLIENTID_LEN; j++)
			seen[(unsigned char)r[i].out[j]] = true;
	}
	/*
	 * 1024 draws: one of the 62 characters is missing with probability
	 * 2^-18, five with less than 2^-96.
	 */
	for (int i = 0; i < 256; i++)
		different += seen[i];
	assert_true(different > 57);
	harness_free(h);
}

/* An id that did not arrive is an error. */
static void
test_full_disk(void **state)
{
	struct harness *h = harness_new();
	struct harness_result r = harness_run(h, "sh", "-c",
	    harness_format(h, "\"%s/rand_id\" > /dev/full", TEST_BIN), NULL);

	(void)state;
	check_refused(r, 1, "rand_id", "cannot write the output");
	harness_free(h);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_usage),
		cmocka_unit_test(test_ids),
		cmocka_unit_test(test_full_disk),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
