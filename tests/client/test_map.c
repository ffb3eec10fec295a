/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <string.h>

#include "client/map.h"

#define COUNT 1000

struct thing {
	struct map_node node;
	uint32_t number;
};

static void
set_name(uint8_t name[MAP_NAME_LEN], uint32_t n)
{
	memset(name, 0, MAP_NAME_LEN);
	/* Every fourth has the same first bytes: they share a bucket. */
	name[0] = (uint8_t)(n / 4);
	name[1] = (uint8_t)(n / 4 >> 8);
	memcpy(name + 28, &n, sizeof(n));
}

static void
test_map(void **state)
{
	static struct thing things[COUNT];
	struct map map = {0};
	uint8_t name[MAP_NAME_LEN] = {0};
	struct thing *found;

	(void)state;
	assert_null(map_find(&map, name));
	for (uint32_t i = 0; i < COUNT; i++) {
		things[i].number = i;
		set_name(things[i].node.name, i);
		assert_null(map_find(&map, things[i].node.name));
		assert_true(map_add(&map, &things[i]));
	}
	assert_int_equal(map.count, COUNT);
	assert_ptr_equal(map.oldest, &things[0]);
	/* Looking one up makes it the newest. */
	for (uint32_t i = 0; i < COUNT; i++) {
		set_name(name, i);
		found = map_find(&map, name);
		assert_ptr_equal(found, &things[i]);
		assert_ptr_equal(map.newest, found);
	}
	for (uint32_t i = 0; i < COUNT; i += 2)
		map_remove(&map, &things[i]);
	assert_int_equal(map.count, COUNT / 2);
	for (uint32_t i = 0; i < COUNT; i++) {
		set_name(name, i);
		found = map_find(&map, name);
		if (i % 2 == 0)
			assert_null(found);
		else
			assert_ptr_equal(found, &things[i]);
	}
	for (uint32_t i = 1; i < COUNT; i += 2) {
		/* Looked up in order, so they go in order. */
		assert_ptr_equal(map.oldest, &things[i]);
		map_remove(&map, map.oldest);
	}
	assert_int_equal(map.count, 0);
	assert_null(map.oldest);
	assert_null(map.newest);
	map_free(&map);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_map)
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
