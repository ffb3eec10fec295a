/*
 * Handshakes by source: who has to make room for whom.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include "kms/handshakes.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>

#include <cmocka.h>

#define MANY 100
#define NO_LIMIT ((size_t)-1)

static struct kms_handshakes *all;

static const struct sockaddr *
address(const char *text)
{
	static struct sockaddr_storage storage;
	struct sockaddr_in *four = (struct sockaddr_in *)&storage;
	struct sockaddr_in6 *six = (struct sockaddr_in6 *)&storage;

	memset(&storage, 0, sizeof(storage));
	if (inet_pton(AF_INET, text, &four->sin_addr) == 1) {
		four->sin_family = AF_INET;
	} else {
		assert_int_equal(inet_pton(AF_INET6, text, &six->sin6_addr),
		    1);
		six->sin6_family = AF_INET6;
	}
	return (struct sockaddr *)&storage;
}

static int
set_up(void **state)
{
	(void)state;
	all = kms_handshakes_new();
	assert_non_null(all);
	return 0;
}

static int
tear_down(void **state)
{
	(void)state;
	kms_handshakes_free(all);
	return 0;
}

static void
add(struct kms_handshake *handshake, const char *from)
{
	memset(handshake, 0, sizeof(*handshake));
	assert_true(kms_handshakes_add(all, handshake, address(from)));
}

static void
remove_all(struct kms_handshake *handshakes, size_t count)
{
	for (size_t i = 0; i < count; i++)
		kms_handshakes_remove(all, &handshakes[i]);
}

static void
room_until_the_limit(void **state)
{
	struct kms_handshake h[3];

	(void)state;
	for (int i = 0; i < 3; i++) {
		assert_null(kms_handshakes_victim(all, address("192.0.2.1"),
		    3, NO_LIMIT));
		add(&h[i], "192.0.2.1");
	}
	assert_ptr_equal(kms_handshakes_victim(all, address("192.0.2.1"), 3,
	    NO_LIMIT), &h[0]);
	kms_handshakes_remove(all, &h[0]);
	kms_handshakes_remove(all, &h[0]);	/* is ignored */
	assert_null(kms_handshakes_victim(all, address("192.0.2.1"), 3,
	    NO_LIMIT));
	remove_all(h, 3);
	assert_null(kms_handshakes_victim(all, address("192.0.2.1"), 1, 1));
}

/* The oldest of all is not of the source that has most, so it stays. */
static void
the_busiest_source_makes_room(void **state)
{
	struct kms_handshake first, flood[MANY], last;

	(void)state;
	add(&first, "192.0.2.1");
	for (int i = 0; i < MANY; i++)
		add(&flood[i], "198.51.100.7");
	add(&last, "2001:db8::1");
	for (int i = 0; i < MANY - 1; i++) {
		assert_ptr_equal(kms_handshakes_victim(all,
		    address("203.0.113.1"), 3, NO_LIMIT), &flood[i]);
		kms_handshakes_remove(all, &flood[i]);
	}
	/* All have one now: the one that came first goes. */
	assert_ptr_equal(kms_handshakes_victim(all, address("203.0.113.1"), 3,
	    NO_LIMIT), &first);
	kms_handshakes_remove(all, &first);
	kms_handshakes_remove(all, &last);
	remove_all(flood, MANY);
}

/* A source has a limit of its own, and meets it alone. */
static void
a_source_at_its_limit_makes_room_itself(void **state)
{
	struct kms_handshake other[2], h[2];

	(void)state;
	add(&other[0], "192.0.2.1");
	add(&h[0], "198.51.100.7");
	add(&h[1], "198.51.100.7");
	add(&other[1], "192.0.2.1");
	assert_ptr_equal(kms_handshakes_victim(all, address("198.51.100.7"),
	    10, 2), &h[0]);
	assert_ptr_equal(kms_handshakes_victim(all, address("192.0.2.1"), 10,
	    2), &other[0]);
	assert_null(kms_handshakes_victim(all, address("192.0.2.2"), 10, 2));
	remove_all(h, 2);
	remove_all(other, 2);
}

/* Silent ones go, or the others, whichever are more frequent. */
static void
silent_ones_make_room_for_those_who_speak(void **state)
{
	struct kms_handshake spoken[2], silent[3];

	(void)state;
	for (int i = 0; i < 2; i++) {
		add(&spoken[i], "192.0.2.1");
		kms_handshakes_spoken(all, &spoken[i]);
	}
	for (int i = 0; i < 3; i++)
		add(&silent[i], "192.0.2.1");
	assert_ptr_equal(kms_handshakes_victim(all, address("192.0.2.1"), 5,
	    NO_LIMIT), &silent[0]);
	assert_ptr_equal(kms_handshakes_victim(all, address("192.0.2.1"), 10,
	    5), &silent[0]);
	/* One that has just come is not worse off among many that spoke. */
	kms_handshakes_remove(all, &silent[0]);
	kms_handshakes_remove(all, &silent[1]);
	assert_ptr_equal(kms_handshakes_victim(all, address("192.0.2.1"), 3,
	    NO_LIMIT), &spoken[0]);
	assert_ptr_equal(kms_handshakes_victim(all, address("192.0.2.1"), 10,
	    3), &spoken[0]);
	remove_all(spoken, 2);
	remove_all(silent, 3);
}

/* Which addresses are one source? */
static void
sources(void **state)
{
	static const struct {
		const char *a, *b;
		bool same;
	} cases[] = {
		{"192.0.2.1", "192.0.2.1", true},
		{"192.0.2.1", "192.0.2.2", false},
		{"192.0.2.1", "193.0.2.1", false},
		{"192.0.2.1", "::ffff:192.0.2.1", true},
		{"::ffff:192.0.2.1", "::ffff:192.0.2.2", false},
		{"2001:db8::1", "2001:db8::ffff:1", true},
		{"2001:db8::1", "2001:db8:0:1::1", false},
		{"2001:db8::1", "::1", false},
		{"::1", "127.0.0.1", false},
	};

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		struct kms_handshake h;

		add(&h, cases[i].a);
		if ((kms_handshakes_victim(all, address(cases[i].b), 10, 1) ==
		    &h) != cases[i].same)
			fail_msg("%s and %s", cases[i].a, cases[i].b);
		kms_handshakes_remove(all, &h);
	}
}

/* More sources than there are places for them in the table. */
static void
many_sources(void **state)
{
	enum { COUNT = 3000 };
	static struct kms_handshake h[COUNT];
	char text[32];

	(void)state;
	for (int i = 0; i < COUNT; i++) {
		(void)snprintf(text, sizeof(text), "10.0.%d.%d", i / 256,
		    i % 256);
		add(&h[i], text);
	}
	for (int i = 0; i < COUNT; i++) {
		(void)snprintf(text, sizeof(text), "10.0.%d.%d", i / 256,
		    i % 256);
		assert_ptr_equal(kms_handshakes_victim(all, address(text),
		    NO_LIMIT, 1), &h[i]);
		kms_handshakes_remove(all, &h[i]);
	}
	assert_null(kms_handshakes_victim(all, address(text), 1, 1));
}

int
main(void)
{
#define CASE(test) cmocka_unit_test_setup_teardown(test, set_up, tear_down)
	const struct CMUnitTest tests[] = {
		CASE(room_until_the_limit),
		CASE(the_busiest_source_makes_room),
		CASE(a_source_at_its_limit_makes_room_itself),
		CASE(silent_ones_make_room_for_those_who_speak),
		CASE(sources),
		CASE(many_sources),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
