/*
 * Tables for encapsulation, shared by parameters.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <string.h>

#include "client/site.h"
#include "client/tables.h"

static void
test_shared(void **state)
{
	struct bb1_params a = params_of(0x11), same = params_of(0x11);
	struct bb1_params b = params_of(0x12);
	const struct bb1_tables *of_a = tables_hold(&a);
	const struct bb1_tables *of_b = tables_hold(&b);

	(void)state;
	assert_non_null(of_a);
	assert_non_null(of_b);
	assert_ptr_not_equal(of_a, of_b);
	assert_ptr_equal(tables_hold(&same), of_a);
	tables_release(of_a);
	/* Still held once: reading it is fine, and it is found again. */
	assert_memory_not_equal(&of_a->R, &of_b->R, sizeof(of_a->R));
	assert_ptr_equal(tables_hold(&a), of_a);
	tables_release(of_a);
	tables_release(of_a);
	tables_release(of_b);
	tables_release(NULL);
}

/* They give what goes without them. */
static void
test_same_result(void **state)
{
	static const uint8_t id[] = "tank/level:20261125T000000Z:Pump";
	struct bb1_params params = params_of(0x13);
	uint8_t k[BB1_SCALAR_LEN], key[2][BB1_KEY_LEN];
	uint8_t encap[2][BB1_CIPHERTEXT_LEN];

	(void)state;
	memset(k, 0x1e, sizeof(k));
	for (int i = 0; i < 2; i++) {
		params.tables = i == 0 ? NULL : tables_hold(&params);
		assert_int_equal(bb1_encapsulate(&params, id, sizeof(id) - 1,
		    k, encap[i], key[i]), MASQ_STATUS_SUCCESS);
	}
	assert_memory_equal(encap[0], encap[1], sizeof(encap[0]));
	assert_memory_equal(key[0], key[1], sizeof(key[0]));
	tables_release(params.tables);
}

int
main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_shared),
		cmocka_unit_test(test_same_result),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
