/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include "vectors.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

static struct json *root;

void
vectors_open(int argc, char **argv)
{
	root = json_load(argc > 1 ? argv[1] : TEST_VECTORS "/bb1_layers.json");
}

void
vectors_close(void)
{
	json_free(root);
	root = NULL;
}

const struct json *
vectors_root(void)
{
	return root;
}

void
vectors_each(const char *layer, void (*check)(const struct json *row))
{
	const struct json *rows = json_get(root, layer);
	size_t passed = 0;

	assert_true(json_len(rows) > 0);
	for (size_t i = 0; i < json_len(rows); i++, passed++)
		check(json_at(rows, i));
	printf("%s: %zu of %zu vectors\n", layer, passed, json_len(rows));
}

void
vectors_expect(const struct json *row, const char *key,
    const uint8_t *octets, size_t len)
{
	uint8_t want[512];

	assert_true(len <= sizeof(want));
	json_get_hex(row, key, want, len);
	for (size_t i = 0; i < len; i++)
		if (octets[i] != want[i])
			fail_msg("%s differs at octet %zu", key, i);
}
