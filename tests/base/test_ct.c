/*
 * The constant-time vocabulary gives what its names say.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include "base/ct.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#define COUNT(a) (sizeof(a) / sizeof((a)[0]))
#define ONES UINT64_MAX

/* Edges of every width that a branch or a narrow type could get wrong. */
static const uint64_t edges[] = {
	0, 1, 2, 0x7f, 0x80, 0xff, 0x100, 0x7fffffff, 0x80000000, 0xffffffff,
	0x100000000, 0x7fffffffffffffff, 0x8000000000000000,
	0xfffffffffffffffe, 0xffffffffffffffff, 0x5555555555555555
};

static void
masks(void **state)
{
	(void)state;
	assert_int_equal(ct_mask(0), 0);
	assert_int_equal(ct_mask(1), ONES);
	for (size_t i = 0; i < COUNT(edges); i++) {
		assert_int_equal(ct_barrier(edges[i]), edges[i]);
		assert_int_equal(ct_is_zero(edges[i]),
		    edges[i] == 0 ? ONES : 0);
		for (size_t k = 0; k < COUNT(edges); k++)
			assert_int_equal(ct_eq(edges[i], edges[k]),
			    i == k ? ONES : 0);
	}
	for (unsigned int bit = 0; bit < 64; bit++) {
		assert_int_equal(ct_is_zero((uint64_t)1 << bit), 0);
		assert_int_equal(ct_eq(ONES, ONES ^ (uint64_t)1 << bit), 0);
	}
}

static void
select_one(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT(edges); i++)
		for (size_t k = 0; k < COUNT(edges); k++) {
			assert_int_equal(ct_select(ONES, edges[i], edges[k]),
			    edges[i]);
			assert_int_equal(ct_select(0, edges[i], edges[k]),
			    edges[k]);
		}
}

/* Every length to 40, every position, every single bit of difference. */
static void
bytes(void **state)
{
	uint8_t a[40], b[40];

	(void)state;
	for (size_t i = 0; i < sizeof(a); i++)
		a[i] = b[i] = (uint8_t)(0xc3 * i);
	assert_int_equal(ct_bytes_eq(NULL, NULL, 0), ONES);
	for (size_t len = 0; len <= sizeof(a); len++)
		for (size_t at = 0; at < sizeof(a); at++)
			for (unsigned int bit = 0; bit < 8; bit++) {
				b[at] ^= (uint8_t)(1u << bit);
				assert_int_equal(ct_bytes_eq(a, b, len),
				    at < len ? 0 : ONES);
				b[at] ^= (uint8_t)(1u << bit);
			}
	assert_int_equal(ct_bytes_eq(a, b, sizeof(a)), ONES);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(masks),
		cmocka_unit_test(select_one),
		cmocka_unit_test(bytes),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
