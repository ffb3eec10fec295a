/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <string.h>

#include "client/packets.h"

#define MAX KEY_PACKETS_UNPROVEN_MAX
#define FLOOD 200

static struct secure_pool pool;
static struct packets packets;

static int
set_up(void **state)
{
	(void)state;
	secure_pool_init(&pool, sizeof(struct key_packet));
	return 0;
}

static int
tear_down(void **state)
{
	(void)state;
	packets_free(&packets, &pool);
	assert_null(packets.newest);
	secure_pool_free(&pool);
	return 0;
}

static const uint8_t *
encap_of(uint32_t id)
{
	static uint8_t encap[BB1_CIPHERTEXT_LEN];

	memcpy(encap, &id, sizeof(id));
	return encap;
}

static struct key_packet *
add(uint32_t id, uint32_t seqnum)
{
	struct key_packet *packet = packets_add(&packets, &pool, seqnum,
	    encap_of(id), MAX);

	assert_non_null(packet);
	return packet;
}

static struct key_packet *
find(uint32_t id, uint32_t seqnum)
{
	return packets_find(&packets, seqnum, encap_of(id));
}

static void
prove(uint32_t id, uint32_t seqnum)
{
	struct key_packet *packet = find(id, seqnum);

	assert_non_null(packet);
	packets_proven(&packets, &pool, packet, MAX);
}

/* So many forged ones, under one number or under many. */
static void
flood(uint32_t seqnum, uint32_t step)
{
	static uint32_t id = 1000;

	for (uint32_t i = 0; i < FLOOD; i++)
		(void)add(++id, seqnum + i * step);
}

static size_t
held(void)
{
	size_t n = 0;

	for (struct key_packet *p = packets.newest; p != NULL; p = p->older)
		n++;
	return n;
}

/* The packet is among those that are tried for its number. */
static void
check_tried(uint32_t id, uint32_t seqnum)
{
	struct key_packet out[PACKETS_TO_TRY_MAX];
	size_t n = packets_to_try(&packets, seqnum, out), hits = 0;

	for (size_t i = 0; i < n; i++)
		hits += memcmp(out[i].encap, encap_of(id),
		    sizeof(out[i].encap)) == 0;
	assert_int_equal(hits, 1);
}

static void
test_flood_behind_a_packet(void **state)
{
	(void)state;
	for (uint32_t step = 0; step < 2; step++) {
		(void)add(1, 50);
		flood(50, step);
		check_tried(1, 50);
		assert_in_range(held(), 1, 2 * MAX);
		packets_free(&packets, &pool);
	}
}

static void
test_flood_before_a_packet(void **state)
{
	(void)state;
	for (uint32_t step = 0; step < 2; step++) {
		flood(50, step);
		(void)add(1, 50);
		check_tried(1, 50);
		/* A few more do no harm. */
		(void)add(2, 50);
		(void)add(3, 51);
		check_tried(1, 50);
		packets_free(&packets, &pool);
	}
}

/* Once a later one is proven, the first ones have had their chance: there is
 * room for first ones again. */
static void
test_chances_pass(void **state)
{
	(void)state;
	flood(1000, 1);
	for (uint32_t id = 1; id < 20; id++) {
		(void)add(id, id);
		prove(id, id);
		flood(2000 * id, 1);
		assert_non_null(find(id, id));
	}
	/* The last one's proof has made room for this one. */
	packets_free(&packets, &pool);
	flood(1000, 1);
	(void)add(1, 1);
	prove(1, 1);
	(void)add(2, 2);
	flood(3000, 1);
	check_tried(2, 2);
	assert_in_range(held(), 1, 2 * MAX + 1);
}

/* A packet that was there before stays when an older one proves itself. */
static void
test_older_proof_takes_no_chance(void **state)
{
	(void)state;
	(void)add(1, 1);
	(void)add(2, 2);
	prove(1, 1);
	flood(3000, 1);
	prove(1, 1);
	flood(4000, 1);
	check_tried(2, 2);
}

/* What is sent again is among the latest again. */
static void
test_sent_again(void **state)
{
	(void)state;
	flood(1000, 1);
	(void)add(1, 5);
	for (uint32_t i = 0; i < 3 * MAX; i++) {
		(void)add(100 + i, 100 + i);
		assert_ptr_equal(add(1, 5), find(1, 5));
	}
	check_tried(1, 5);
}

/* Keys that open few messages push out none that opens many. */
static void
test_proven_by_use(void **state)
{
	(void)state;
	for (uint32_t n = 0; n < 10; n++) {
		(void)add(1, 7);
		prove(1, 7);
	}
	for (uint32_t i = 0; i < 10 * KEY_PACKETS_PROVEN_MAX; i++) {
		(void)add(100 + i, i % 2 == 0 ? 7 : 100 + i);
		prove(100 + i, i % 2 == 0 ? 7 : 100 + i);
	}
	check_tried(1, 7);
	assert_in_range(held(), 1, KEY_PACKETS_PROVEN_MAX);
	/* A new one has room, whatever the others have done. */
	for (uint32_t i = 0; i < KEY_PACKETS_PROVEN_MAX; i++)
		for (int n = 0; n < 3; n++) {
			(void)add(5000 + i, 5000 + i);
			prove(5000 + i, 5000 + i);
		}
	(void)add(2, 8);
	prove(2, 8);
	check_tried(2, 8);
	check_tried(1, 7);
}

static void
test_order_of_trial(void **state)
{
	struct key_packet out[PACKETS_TO_TRY_MAX];

	(void)state;
	flood(7, 0);
	(void)add(1, 7);
	prove(1, 7);
	assert_int_equal(packets_to_try(&packets, 7, out),
	    1 + KEY_PACKETS_SAME_MAX);
	assert_int_equal(out[0].kind, PACKET_PROVEN);
	assert_int_equal(packets_to_try(&packets, 8, out), 0);
}

int
main(void)
{
#define T(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)
	const struct CMUnitTest tests[] = {
		T(test_flood_behind_a_packet),
		T(test_flood_before_a_packet),
		T(test_chances_pass),
		T(test_older_proof_takes_no_chance),
		T(test_sent_again),
		T(test_proven_by_use),
		T(test_order_of_trial)
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
