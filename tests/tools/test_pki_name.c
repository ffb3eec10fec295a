/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <string.h>

/* cmocka has a macro of this name. */
#include "base/fail.h"

#include <cmocka.h>

#include "tools/pki.h"

#define LABEL63 \
    "abcdefghijklmnopqrstuvwxyz0123456789abcdefghijklmnopqrstuvwxyz0"

static void
test_refused(void **state)
{
	static const char *const names[] = {
		"", " ", ".", ".example", "example..org", "*", "*.org",
		"kms example", "kms,DNS:evil", "IP:127.0.0.1", "::1%none-9",
		"127.0.0.1:56788", "[::1", "k\xc3\xa4se", "a/b", "a\nb",
		LABEL63 "x", "::1::", LABEL63 "." LABEL63 "." LABEL63 "."
		LABEL63,
	};
	GENERAL_NAMES *list = sk_GENERAL_NAME_new_null();

	(void)state;
	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
		if (pki_name_add(list, names[i]) != MASQ_ERR_INVAL)
			fail_msg("\"%s\" is accepted", names[i]);
		assert_non_null(strstr(fail_text(), "neither a host name"));
	}
	assert_int_equal(sk_GENERAL_NAME_num(list), 0);
	sk_GENERAL_NAME_pop_free(list, GENERAL_NAME_free);
}

static void
test_accepted(void **state)
{
	static const struct {
		const char *name;
		int type;
		const char *value;
		int len;
	} cases[] = {
		{"localhost", GEN_DNS, "localhost", 9},
		{"kms_1.plant-7.example", GEN_DNS, "kms_1.plant-7.example",
		    21},
		{LABEL63, GEN_DNS, LABEL63, 63},
		{"192.0.2.1", GEN_IPADD, "\xc0\x00\x02\x01", 4},
		{"2001:db8::1", GEN_IPADD,
		    "\x20\x01\x0d\xb8\0\0\0\0\0\0\0\0\0\0\0\x01", 16},
		/* As people write them. */
		{" KMS.Example.ORG.\t", GEN_DNS, "kms.example.org", 15},
		{"[2001:DB8::2]", GEN_IPADD,
		    "\x20\x01\x0d\xb8\0\0\0\0\0\0\0\0\0\0\0\x02", 16},
	};
	GENERAL_NAMES *list = sk_GENERAL_NAME_new_null();
	const int n = (int)(sizeof(cases) / sizeof(cases[0]));

	(void)state;
	/* The second time round nothing is added. */
	for (int i = 0; i < 2 * n; i++)
		assert_int_equal(pki_name_add(list, cases[i % n].name),
		    MASQ_STATUS_SUCCESS);
	assert_int_equal(sk_GENERAL_NAME_num(list), n);
	for (int i = 0; i < n; i++) {
		int type;
		const ASN1_STRING *value = GENERAL_NAME_get0_value(
		    sk_GENERAL_NAME_value(list, i), &type);

		assert_int_equal(type, cases[i].type);
		assert_int_equal(ASN1_STRING_length(value), cases[i].len);
		assert_memory_equal(ASN1_STRING_get0_data(value),
		    cases[i].value, (size_t)cases[i].len);
	}
	sk_GENERAL_NAME_pop_free(list, GENERAL_NAME_free);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_refused),
		cmocka_unit_test(test_accepted),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
