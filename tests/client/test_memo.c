/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>

#include "client/memo.h"
#include "base/sha256.h"

static struct slice
text(const char *s)
{
	return (struct slice){(const uint8_t *)s, strlen(s)};
}

/* Whatever came before, a name is the hash of its text. */
static void
check(struct memo *memo, struct slice head, struct slice topic)
{
	const struct slice parts[] = { head, topic };
	uint8_t expected[SHA256_LEN], name[MAP_NAME_LEN];

	sha256(parts, 2, expected);
	memset(name, 0, sizeof(name));
	memo_name(memo, head, topic, name);
	assert_memory_equal(name, expected, sizeof(name));
}

/* Is a text remembered? */
static bool
has(const struct memo *memo, struct slice wanted)
{
	for (size_t i = 0; i < MEMO_KEPT; i++)
		if (memo->kept[i].len == wanted.len &&
		    memcmp(memo->kept[i].text, wanted.ptr, wanted.len) == 0)
			return true;
	return false;
}

/* Many more topics than places, some asked for again at once. */
static void
test_names(void **state)
{
	struct memo memo = {0};
	char topic[32];

	(void)state;
	for (int round = 0; round < 3; round++)
		for (int i = 0; i < 20 * MEMO_KEPT; i++) {
			(void)snprintf(topic, sizeof(topic), "plant/%d/t", i);
			check(&memo, text(""), text(topic));
			assert_true(has(&memo, text(topic)));
			check(&memo, text("head"), text(topic));
			check(&memo, text(""), text(topic));
		}
}

/* One text is the beginning of the other, or differs in its last byte. */
static void
test_similar(void **state)
{
	struct memo memo = {0};
	char bytes[MEMO_TEXT_MAX + 8];

	(void)state;
	memset(bytes, 'a', sizeof(bytes));
	for (size_t len = 0; len <= sizeof(bytes); len++)
		for (size_t head = 0; head <= len; head += 7) {
			struct slice first = {(uint8_t *)bytes, head};
			struct slice rest = {(uint8_t *)bytes + head,
			    len - head};

			check(&memo, first, rest);
			if (len == 0)
				continue;
			bytes[len - 1] = 'b';
			check(&memo, first, rest);
			bytes[len - 1] = 'a';
			check(&memo, first, rest);
		}
}

/* Remembered up to the limit, and what is too long is not cut short. */
static void
test_limits(void **state)
{
	struct memo memo = {0};
	uint8_t bytes[MEMO_TEXT_MAX + 1] = {1, 2, 3};
	const struct slice most = {bytes, MEMO_TEXT_MAX};
	const struct slice more = {bytes, MEMO_TEXT_MAX + 1};

	(void)state;
	check(&memo, text(""), most);
	assert_true(has(&memo, most));
	memset(&memo, 0, sizeof(memo));
	check(&memo, text(""), more);
	check(&memo, more, text("t"));
	check(&memo, text(""), text(""));
	for (size_t i = 0; i < MEMO_KEPT; i++)
		assert_int_equal(memo.kept[i].len, 0);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_names),
		cmocka_unit_test(test_similar),
		cmocka_unit_test(test_limits)
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
