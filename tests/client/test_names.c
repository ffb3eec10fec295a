/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "api.h"

static void
test_status_names(void **state)
{
	(void)state;
	assert_string_equal(MASQ_status_to_str(MASQ_STATUS_SUCCESS),
	    "STATUS_SUCCESS");
	assert_string_equal(MASQ_status_to_str(MASQ_STATUS_ANOTHER),
	    "STATUS_ANOTHER");
	assert_string_equal(MASQ_status_to_str(MASQ_STATUS_KEY_MGMT),
	    "STATUS_KEY_MGMT");
	assert_string_equal(MASQ_status_to_str(MASQ_ERR_INVAL), "ERR_INVAL");
	assert_string_equal(MASQ_status_to_str(MASQ_ERR_MALFORMED_UTF8),
	    "ERR_MALFORMED_UTF8");
	assert_string_equal(MASQ_status_to_str(MASQ_ERR_KMS), "ERR_KMS");
	assert_string_equal(MASQ_status_to_str(MASQ_ERR_INTERNAL),
	    "ERR_INTERNAL");
	assert_string_equal(MASQ_status_to_str(MASQ_ERR_NO_CONN),
	    "ERR_NO_CONN");
	assert_string_equal(MASQ_status_to_str(MASQ_ERR_EXPIRED),
	    "ERR_EXPIRED");
	assert_string_equal(MASQ_status_to_str(MASQ_ERR_DUPLICATE),
	    "ERR_DUPLICATE");
	assert_string_equal(MASQ_status_to_str(MASQ_ERR_KEY_PACKET),
	    "ERR_KEY_PACKET");
	assert_string_equal(MASQ_status_to_str(
	    (MASQ_status_t)(MASQ_ERR_KEY_PACKET + 1)), "???");
	assert_string_equal(MASQ_status_to_str((MASQ_status_t)-1), "???");
}

/* Values are frozen. */
static void
test_status_values(void **state)
{
	(void)state;
	assert_int_equal(MASQ_ERR_BAD_PROTOID, 3);
	assert_int_equal(MASQ_ERR_DECRYPT, 8);
	assert_int_equal(MASQ_ERR_KMS, 17);
	assert_int_equal(MASQ_ERR_INTERNAL, 20);
	assert_int_equal(MASQ_ERR_EXPIRED, 23);
	assert_int_equal(MASQ_ERR_DUPLICATE, 24);
	assert_int_equal(MASQ_ERR_KEY_PACKET, 25);
}

static void
test_strategy_names(void **state)
{
	static const char *const names[] = {
		"none", "ephemeral", "persistent_pkt", "persistent_bytes",
		"persistent_time", "persistent_exp", "???"
	};

	(void)state;
	for (int i = 0; i < 7; i++)
		assert_string_equal(MASQ_strategy_to_str(
		    (MASQ_mek_strategy_t)i), names[i]);
	assert_string_equal(MASQ_strategy_to_str((MASQ_mek_strategy_t)-1),
	    "???");
}

static void
test_mek_to_strat(void **state)
{
	static const struct { const char *mek; MASQ_mek_strategy_t strategy; }
	cases[] = {
		{"Ephm", MASQ_key_ephemeral},
		{"Pers", MASQ_key_persistent_exp},
		{"01234567", MASQ_key_persistent_exp},
		{"89abCDEF", MASQ_key_persistent_exp},
		{NULL, MASQ_key_none}, {"", MASQ_key_none},
		{"ephm", MASQ_key_none}, {"Ephm ", MASQ_key_none},
		{"0123456", MASQ_key_none}, {"012345678", MASQ_key_none},
		{"0123456g", MASQ_key_none}
	};

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++)
		assert_int_equal(MASQ_crypto_api_mek_to_strat(cases[i].mek),
		    cases[i].strategy);
}

static void
test_overhead(void **state)
{
	size_t overhead, mek;

	(void)state;
	assert_int_equal(MASQ_crypto_api_overhead(MASQ_key_ephemeral,
	    &overhead, &mek), MASQ_STATUS_SUCCESS);
	assert_int_equal(overhead, 158);
	assert_int_equal(mek, 0);
	overhead = 0;
	assert_int_equal(MASQ_crypto_api_overhead(MASQ_key_ephemeral,
	    &overhead, NULL), MASQ_STATUS_SUCCESS);
	assert_int_equal(overhead, 158);
	for (int s = MASQ_key_persistent_pkt; s <= MASQ_key_persistent_exp;
	    s++) {
		assert_int_equal(MASQ_crypto_api_overhead(
		    (MASQ_mek_strategy_t)s, &overhead, &mek),
		    MASQ_STATUS_SUCCESS);
		assert_int_equal(overhead, 28);
		assert_int_equal(mek, 130);
		assert_int_equal(MASQ_crypto_api_overhead(
		    (MASQ_mek_strategy_t)s, &overhead, NULL), MASQ_ERR_INVAL);
	}
	assert_int_equal(MASQ_crypto_api_overhead(MASQ_key_none, &overhead,
	    &mek), MASQ_ERR_INVAL);
	assert_int_equal(MASQ_crypto_api_overhead((MASQ_mek_strategy_t)6,
	    &overhead, &mek), MASQ_ERR_INVAL);
	assert_int_equal(MASQ_crypto_api_overhead(MASQ_key_ephemeral, NULL,
	    &mek), MASQ_ERR_INVAL);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_status_names),
		cmocka_unit_test(test_status_values),
		cmocka_unit_test(test_strategy_names),
		cmocka_unit_test(test_mek_to_strat),
		cmocka_unit_test(test_overhead)
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
