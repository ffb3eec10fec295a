/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "client/tools.h"

static struct tools *
take(struct toolbox *box)
{
	struct tools *tools = NULL;

	assert_int_equal(tools_take(box, &tools), MASQ_STATUS_SUCCESS);
	assert_non_null(tools);
	assert_non_null(tools->aead.ctx);
	return tools;
}

static size_t
count_kept(struct toolbox *box)
{
	size_t n = 0;

	for (size_t i = 0; i < TOOLS_KEPT_MAX; i++)
		n += box->kept[i] != NULL;
	return n;
}

/* One thread after the other works with the same set. */
static void
test_used_again(void **state)
{
	struct toolbox box = {{NULL}};
	struct tools *first = take(&box);

	(void)state;
	tools_give(&box, first);
	for (int i = 0; i < 3; i++) {
		assert_ptr_equal(take(&box), first);
		tools_give(&box, first);
	}
	assert_int_equal(count_kept(&box), 1);
	toolbox_free(&box);
	assert_int_equal(count_kept(&box), 0);
}

/* Room for lines comes with the first call for it, and stays. */
static void
test_lines(void **state)
{
	struct toolbox box = {{NULL}};
	struct tools *tools = take(&box);
	struct bb1_lines *lines;

	(void)state;
	assert_null(tools->lines);
	lines = tools_lines(tools);
	assert_non_null(lines);
	tools_give(&box, tools);
	assert_ptr_equal(tools_lines(take(&box)), lines);
	tools_give(&box, tools);
	toolbox_free(&box);
}

/* No two threads have the same; beyond the cap they are not kept. */
static void
test_many_at_once(void **state)
{
	struct toolbox box = {{NULL}};
	struct tools *all[TOOLS_KEPT_MAX + 3];
	const size_t n = sizeof(all) / sizeof(all[0]);

	(void)state;
	for (size_t i = 0; i < n; i++) {
		all[i] = take(&box);
		for (size_t k = 0; k < i; k++)
			assert_ptr_not_equal(all[i], all[k]);
	}
	assert_int_equal(count_kept(&box), 0);
	for (size_t i = 0; i < n; i++)
		tools_give(&box, all[i]);
	assert_int_equal(count_kept(&box), TOOLS_KEPT_MAX);
	toolbox_free(&box);
}

/* A set whose context failed is not given out again. */
static void
test_broken(void **state)
{
	struct toolbox box = {{NULL}};
	struct tools *tools = take(&box);

	(void)state;
	aead_free(&tools->aead);
	tools_give(&box, tools);
	assert_int_equal(count_kept(&box), 0);
	tools_give(&box, take(&box));
	toolbox_free(&box);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_used_again),
		cmocka_unit_test(test_lines),
		cmocka_unit_test(test_many_at_once),
		cmocka_unit_test(test_broken)
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
