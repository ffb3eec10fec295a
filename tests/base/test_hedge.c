/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <string.h>

#include "base/hedge.h"

#define LEN 64

static const uint8_t fresh[RANDOM_SEED_LEN] = {1}, fresh2[RANDOM_SEED_LEN];

static struct slice
text(const char *s)
{
	return (struct slice){(const uint8_t *)s, strlen(s)};
}

static struct hedge
make(const char *a, const char *b)
{
	const struct slice secrets[] = {text(a), text(b)};
	struct hedge hedge;

	hedge_init(&hedge, secrets, 2);
	return hedge;
}

static void
draw(const struct hedge *hedge, const char *purpose,
    const uint8_t seed[RANDOM_SEED_LEN], const char *a, const char *b,
    uint8_t out[LEN])
{
	const struct slice parts[] = {text(a), text(b)};

	hedge_draw(hedge, purpose, seed, parts, 2, out, LEN);
}

static void
test_equal_inputs_give_equal_outputs(void **state)
{
	struct hedge hedge = make("a", "b"), again = make("a", "b");
	uint8_t one[LEN], two[LEN];

	(void)state;
	draw(&hedge, "x", fresh, "c", "d", one);
	draw(&again, "x", fresh, "c", "d", two);
	assert_memory_equal(one, two, LEN);
	assert_memory_not_equal(one, one + LEN / 2, LEN / 2);
	/* A shorter drawing is the beginning of a longer one. */
	memset(two, 0, sizeof(two));
	hedge_draw(&hedge, "x", fresh, (const struct slice[]){text("c"),
	    text("d")}, 2, two, 40);
	assert_memory_equal(one, two, 40);
	assert_int_equal(two[40], 0);
}

static void
test_each_input_counts(void **state)
{
	struct hedge hedge = make("a", "b"), other = make("a", "c");
	struct hedge moved = make("ab", "");
	uint8_t out[8][LEN];

	(void)state;
	draw(&hedge, "x", fresh, "c", "d", out[0]);
	draw(&hedge, "y", fresh, "c", "d", out[1]);
	draw(&hedge, "x", fresh2, "c", "d", out[2]);
	draw(&hedge, "x", fresh, "c", "e", out[3]);
	draw(&hedge, "x", fresh, "cd", "", out[4]);
	draw(&hedge, "x", fresh, "", "cd", out[5]);
	draw(&other, "x", fresh, "c", "d", out[6]);
	draw(&moved, "x", fresh, "c", "d", out[7]);
	for (int i = 0; i < 8; i++)
		for (int k = 0; k < i; k++)
			assert_memory_not_equal(out[i], out[k], 12);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_equal_inputs_give_equal_outputs),
		cmocka_unit_test(test_each_input_counts)
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
