/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include "base/fail.h" /* before cmocka.h, which has a macro fail */

#include <cmocka.h>
#include <string.h>

#include "base/host.h"

#define LONG63 "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"

static void
test_what_people_write_is_understood(void **state)
{
	static const struct {
		const char *text, *name, *certified;
		bool is_address;
		int port;
	} cases[] = {
		{"kms.example.org", "kms.example.org", "kms.example.org",
		    false, 0},
		{"KMS.Example.ORG", "kms.example.org", "kms.example.org",
		    false, 0},
		{"kms.example.org.", "kms.example.org.", "kms.example.org",
		    false, 0},
		{" \tkms \r\n", "kms", "kms", false, 0},
		{"my_kms-1:56788", "my_kms-1", "my_kms-1", false, 56788},
		{"kms.:65535", "kms.", "kms", false, 65535},
		{"xn--mnchen-3ya.example", "xn--mnchen-3ya.example",
		    "xn--mnchen-3ya.example", false, 0},
		{"192.0.2.7", "192.0.2.7", "192.0.2.7", true, 0},
		{"192.0.2.7:1", "192.0.2.7", "192.0.2.7", true, 1},
		{"127.1", "127.1", "127.0.0.1", true, 0},
		{"[192.0.2.7]:7", "192.0.2.7", "192.0.2.7", true, 7},
		{"::1", "::1", "::1", true, 0},
		{"[::1]", "::1", "::1", true, 0},
		{" [::1]:56788", "::1", "::1", true, 56788},
		{"2001:DB8::0:7", "2001:DB8::0:7", "2001:db8::7", true, 0},
		{"fe80::1%lo", "fe80::1%lo", "fe80::1", true, 0},
		{"[fe80::1%lo]:80", "fe80::1%lo", "fe80::1", true, 80}
	};
	struct host host;

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		print_message("\"%s\"\n", cases[i].text);
		assert_int_equal(host_parse("the host", cases[i].text, &host),
		    MASQ_STATUS_SUCCESS);
		assert_string_equal(host.name, cases[i].name);
		assert_string_equal(host.certified, cases[i].certified);
		assert_int_equal(host.is_address, cases[i].is_address);
		assert_int_equal(host.port, cases[i].port);
	}
}

static void
test_what_is_no_host_is_named_with_a_remedy(void **state)
{
	static const char *const cases[][2] = {
		{"", "is empty"}, {" \n", "is empty"},
		{"tcp://kms", "a name or an address alone"},
		{"kms/path", "a name or an address alone"},
		{"kms:", "a name or an address alone"},
		{"kms:0", "a name or an address alone"},
		{"kms:65536", "a name or an address alone"},
		{"kms:123456", "a name or an address alone"},
		{"kms:http", "a name or an address alone"},
		{":56788", "a name or an address alone"},
		{"two words", "a name or an address alone"},
		{"[::1", "a name or an address alone"},
		{"[::1]56788", "a name or an address alone"},
		{"[kms]", "a name or an address alone"},
		{"[]", "a name or an address alone"},
		{"2001:db8::g", "a name or an address alone"},
		{"fe80::1%no-such-one", "network interface"},
		{"m\xc3\xbcnchen.example", "idn2"},
		{LONG63 "." LONG63 "." LONG63 "." LONG63 "." "a",
		    "a name or an address alone"}
	};
	struct host host;

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		print_message("\"%s\"\n", cases[i][0]);
		assert_int_equal(host_parse("the host", cases[i][0], &host),
		    MASQ_ERR_INVAL);
		assert_non_null(strstr(fail_text(), cases[i][1]));
		assert_int_equal(strncmp(fail_text(), "the host", 8), 0);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_what_people_write_is_understood),
		cmocka_unit_test(test_what_is_no_host_is_named_with_a_remedy)
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
