/*
 * The table of tickets: what is kept, replaced, and given up when it is full.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include "kms/tickets.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "clock.h"

#include <cmocka.h>

#define MAX 100
#define LIFE 60			/* seconds */

/* The n'th name: all that matters is that they differ. */
static const uint8_t *
name_of(unsigned int n)
{
	static uint8_t names[4][KMS_TICKET_LEN];
	static unsigned int next;
	uint8_t *name = names[next++ % 4];

	memset(name, 0x5a, KMS_TICKET_LEN);
	memcpy(name, &n, sizeof(n));
	return name;
}

static void
put(struct kms_tickets *tickets, unsigned int n, const uint8_t *old)
{
	uint8_t data[KMS_TICKET_DATA_MAX];

	memset(data, (int)n, sizeof(data));
	assert_true(kms_tickets_put(tickets, name_of(n), old, data,
	    1 + n % KMS_TICKET_DATA_MAX));
}

/* Is the n'th there, with what it was put in with? */
static bool
has(struct kms_tickets *tickets, unsigned int n)
{
	uint8_t data[KMS_TICKET_DATA_MAX];
	size_t len = kms_tickets_get(tickets, name_of(n), data);

	if (len == 0)
		return false;
	assert_int_equal(len, 1 + n % KMS_TICKET_DATA_MAX);
	for (size_t i = 0; i < len; i++)
		assert_int_equal(data[i], (uint8_t)n);
	return true;
}

static void
bad_lengths(void **state)
{
	uint8_t data[KMS_TICKET_DATA_MAX + 1] = {0};
	struct kms_tickets *tickets = kms_tickets_new(MAX, LIFE);

	(void)state;
	assert_non_null(tickets);
	assert_false(kms_tickets_put(tickets, name_of(1), NULL, data, 0));
	assert_false(kms_tickets_put(tickets, name_of(1), NULL, data,
	    sizeof(data)));
	assert_int_equal(kms_tickets_get(tickets, name_of(1), data), 0);
	kms_tickets_free(tickets);
	kms_tickets_free(NULL);
}

/* Only the newest are there, however many come. */
static void
bounded(void **state)
{
	struct kms_tickets *tickets = kms_tickets_new(MAX, LIFE);

	(void)state;
	for (unsigned int n = 0; n < 10 * MAX; n++) {
		put(tickets, n, NULL);
		assert_true(has(tickets, n));
		if (n >= MAX) {
			assert_false(has(tickets, n - MAX));
			assert_true(has(tickets, n - MAX + 1));
		}
	}
	kms_tickets_free(tickets);
}

/* A replaced ticket is gone, and costs no other its place. */
static void
replaced(void **state)
{
	struct kms_tickets *tickets = kms_tickets_new(MAX, LIFE);

	(void)state;
	for (unsigned int n = 0; n < MAX; n++)
		put(tickets, n, NULL);
	for (unsigned int n = MAX; n < 5 * MAX; n++) {
		put(tickets, n, name_of(n == MAX ? MAX / 2 : n - 1));
		assert_true(has(tickets, n));
		assert_false(has(tickets, n == MAX ? MAX / 2 : n - 1));
	}
	for (unsigned int n = 0; n < MAX; n++)
		assert_int_equal(has(tickets, n), n != MAX / 2);

	/* One that is no more is no help: the oldest goes. */
	put(tickets, 5 * MAX, name_of(MAX / 2));
	assert_false(has(tickets, 0));
	assert_true(has(tickets, 1));
	kms_tickets_free(tickets);
}

/* What has ended opens nothing, and leaves its place to others. */
static void
ended(void **state)
{
	struct kms_tickets *tickets = kms_tickets_new(MAX, LIFE);

	(void)state;
	for (unsigned int n = 0; n < MAX; n++)
		put(tickets, n, NULL);
	test_clock_advance(LIFE * 1000 - 1);
	assert_true(has(tickets, 0));
	put(tickets, MAX, NULL);	/* lives on */
	assert_false(has(tickets, 0));
	assert_true(has(tickets, 1));
	test_clock_advance(1);
	for (unsigned int n = 1; n < MAX; n++)
		assert_false(has(tickets, n));
	assert_true(has(tickets, MAX));
	for (unsigned int n = MAX + 1; n < 2 * MAX; n++)
		put(tickets, n, NULL);
	assert_true(has(tickets, MAX));
	put(tickets, 2 * MAX, NULL);
	assert_false(has(tickets, MAX));
	kms_tickets_free(tickets);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(bad_lengths),
		cmocka_unit_test(bounded),
		cmocka_unit_test(replaced),
		cmocka_unit_test(ended),
	};

	test_clock_stop();
	return cmocka_run_group_tests(tests, NULL, NULL);
}
