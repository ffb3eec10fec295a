/*
 * Replay protection beside a plain oracle, a table of all that was ever
 * accepted, over many random schedules: publishers of every strategy that lose,
 * delay and repeat messages, wrap around, start again, and change keys, while
 * forgers use their identities. What is accepted was not accepted before, and
 * what is genuine is accepted, unless a forger has used its very number.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "client/limits.h"
#include "client/replay.h"

#define SCHEDULES 60
#define STEPS 6000
#define SOURCES 5
#define LATE 300			/* messages by which one may be late */

static uint64_t x;

/* xorshift64* (Vigna 2016): every run of the test is the same. */
static uint32_t
draw(void)
{
	x ^= x >> 12;
	x ^= x << 25;
	x ^= x >> 27;
	return (uint32_t)((x * UINT64_C(2685821657736338717)) >> 32);
}

static bool
one_in(uint32_t n)
{
	return draw() % n == 0;
}

/* ---- the oracle ---- */

struct message {
	uint32_t source, run, number;	/* run 0: ephemeral */
};

#define TABLE (1 << 18)
static struct { bool used; struct message m; } accepted[TABLE], forged[TABLE];

/* The place of a message in a table. */
#define PLACE(table, message) \
	place(&(table)[0].used, sizeof((table)[0]), \
	    offsetof(__typeof__((table)[0]), m), (message))

static size_t
place(const bool *table, size_t entry, size_t at, const struct message *m)
{
	const uint8_t *base = (const uint8_t *)table;
	size_t i = (m->number * 2654435761u ^ m->run * 40503u ^
	    m->source * 97u) % TABLE;

	while (base[i * entry] != 0 &&
	    memcmp(base + i * entry + at, m, sizeof(*m)) != 0)
		i = (i + 1) % TABLE;
	return i;
}

/* ---- the world ---- */

struct publisher {
	uint32_t number, run;
	uint32_t left;			/* messages under this key */
	bool persistent;
	struct message late[LATE];	/* lost, or on its way */
	bool is_late[LATE];
};

static struct publisher publishers[SOURCES];
static struct replay replay;
static uint32_t runs;
static size_t genuine, replays, forgeries;

static MASQ_status_t
show(const struct message *m)
{
	uint8_t name[MAP_NAME_LEN] = {0}, run[REPLAY_RUN_LEN] = {0};

	memcpy(name, &m->source, sizeof(m->source));
	memcpy(run, &m->run, sizeof(m->run));
	return replay_accept(&replay, name, 1000 + m->source, m->run == 0 ?
	    NULL : run, m->number);
}

/* Nothing is accepted twice; what is new is, unless its number is taken. */
static void
deliver(struct message m, bool is_forged)
{
	const struct message anywhere = {m.source, 0, m.number};
	size_t i = PLACE(accepted, &m), j = PLACE(forged, &anywhere);
	MASQ_status_t status = show(&m);

	if (accepted[i].used) {
		assert_int_equal(status, MASQ_ERR_REPLAY);
		replays++;
		return;
	}
	if (is_forged) {
		forgeries += status == MASQ_STATUS_SUCCESS;
		forged[j].used = true;
		forged[j].m = anywhere;
	} else if (!forged[j].used) {
		assert_int_equal(status, MASQ_STATUS_SUCCESS);
		genuine++;
	}
	if (status == MASQ_STATUS_SUCCESS) {
		accepted[i].used = true;
		accepted[i].m = m;
	}
}

static void
new_run(struct publisher *p)
{
	p->run = p->persistent ? ++runs : 0;
	p->left = p->persistent ? 60 + draw() % 200 : UINT32_MAX;
	if (p->persistent)
		p->number++;		/* the key packet's */
}

static void
start(struct publisher *p, bool near_wrap)
{
	/* Apart from all that were there before, so that the oracle need not
	 * know of chances in 2^32. */
	static uint32_t places;

	p->number = near_wrap ? (uint32_t)-(1 + draw() % 2000) :
	    0x1000000 + ++places * 0x80000;
	new_run(p);
}

static void
publish_next(uint32_t source)
{
	struct publisher *p = &publishers[source];
	struct message m = {source, p->run, p->number++};
	uint32_t slot = draw() % LATE;

	/* Whoever is due to be late comes now, or never. */
	if (p->is_late[slot] && !one_in(4))
		deliver(p->late[slot], false);
	p->is_late[slot] = one_in(8);
	if (p->is_late[slot])
		p->late[slot] = m;
	else
		deliver(m, false);
	if (one_in(20))
		deliver(m, false);
	if (--p->left == 0)
		new_run(p);
	if (one_in(3000))
		start(p, false);
}

/* Ahead, behind, far away; with the publisher's own key or another. */
static void
forge(uint32_t source)
{
	const struct publisher *p = &publishers[source];
	uint32_t step = one_in(2) ? 1024 : 1 + draw() % 4096;
	uint32_t number = p->number + draw() % 3 - 1, run = p->run;

	if (p->persistent && one_in(2))
		run = ++runs;
	for (uint32_t k = 0; k < 6; k++)
		deliver((struct message){source, run, number += step}, true);
}

/* Something that was accepted comes again. */
static void
play_again(void)
{
	size_t i = draw() % TABLE;

	for (int k = 0; k < 1000 && !accepted[i].used; k++)
		i = (i + 1) % TABLE;
	if (accepted[i].used)
		deliver(accepted[i].m, false);
}

static void
run_schedule(uint32_t n)
{
	memset(accepted, 0, sizeof(accepted));
	memset(forged, 0, sizeof(forged));
	memset(publishers, 0, sizeof(publishers));
	replay = (struct replay){.max = 1000};
	for (uint32_t i = 0; i < SOURCES; i++) {
		publishers[i].persistent = (i + n) % 2 == 0;
		start(&publishers[i], i < 3);
	}
	for (int step = 0; step < STEPS; step++) {
		publish_next(draw() % SOURCES);
		if (n % 3 != 0 && one_in(60))
			forge(draw() % SOURCES);
		if (one_in(10))
			play_again();
	}
	/* And all of it once more. */
	for (size_t i = 0; i < TABLE; i++)
		if (accepted[i].used)
			assert_int_equal(show(&accepted[i].m),
			    MASQ_ERR_REPLAY);
	replay_free(&replay);
}

static void
test_nothing_twice_and_nothing_genuine_refused(void **state)
{
	(void)state;
	x = 20260101;
	for (uint32_t n = 0; n < SCHEDULES; n++)
		run_schedule(n);
	print_message("%zu genuine messages, %zu replays, %zu forgeries\n",
	    genuine, replays, forgeries);
	assert_true(genuine > SCHEDULES * STEPS / 2);
	assert_true(replays > SCHEDULES * STEPS / 20);
	assert_true(forgeries > SCHEDULES * 100);
}

/*
 * With memory for a fraction of it: still nothing twice. What is genuine and
 * in order passes, whatever is lost and forged around it.
 */
static void
test_short_of_memory(void **state)
{
	size_t refused = 0, passed = 0;

	(void)state;
	x = 7;
	memset(accepted, 0, sizeof(accepted));
	replay = (struct replay){.max = 4};
	for (uint32_t i = 0; i < 100000; i++) {
		/* Source 0 is honest and loses every tenth; the others are
		 * forgers who spread their numbers. */
		struct message m = {i % 4, i % 4 == 3 ? 1 + draw() % 50 : 0,
		    i % 4 == 0 ? i / 4 : draw()};
		MASQ_status_t status;
		size_t k = PLACE(accepted, &m);

		if (i % 40 == 0)
			continue;
		status = show(&m);
		if (accepted[k].used)
			assert_int_equal(status, MASQ_ERR_REPLAY);
		else if (m.source == 0)
			assert_int_equal(status, MASQ_STATUS_SUCCESS);
		else if (status == MASQ_STATUS_SUCCESS)
			passed++;
		else
			refused++;
		if (status == MASQ_STATUS_SUCCESS) {
			accepted[k].used = true;
			accepted[k].m = m;
		}
		assert_in_range(replay.bytes, 0, 4 * REPLAY_SHARE);
	}
	print_message("forged: %zu passed, %zu refused\n", passed, refused);
	for (size_t i = 0; i < TABLE; i++)
		if (accepted[i].used)
			assert_int_equal(show(&accepted[i].m),
			    MASQ_ERR_REPLAY);
	replay_free(&replay);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(
		    test_nothing_twice_and_nothing_genuine_refused),
		cmocka_unit_test(test_short_of_memory)
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
