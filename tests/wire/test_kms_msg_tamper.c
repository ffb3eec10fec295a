/*
 * Frames that were cut, changed or made up.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "wire/frames.h"

#define COUNT(a) (sizeof(a) / sizeof((a)[0]))

/* xorshift64 (Marsaglia 2003): the same numbers in every run. */
static uint64_t seed = 0x9e3779b97f4a7c15;

static uint32_t
next_random(uint32_t below)
{
	seed ^= seed << 13;
	seed ^= seed >> 7;
	seed ^= seed << 17;
	return (uint32_t)(seed >> 33) % below;
}

/* Every truncation, with the remaining length left as it is and mended. */
static void
truncated(void **state)
{
	(void)state;
	for (size_t i = 0; i < frame_count; i++) {
		size_t head = frames[i].ptr[1] < 0x80 ? 2 : 3;

		for (size_t len = 0; len < frames[i].len; len++) {
			uint8_t *buf = malloc(len > 0 ? len : 1);

			assert_non_null(buf);
			memcpy(buf, frames[i].ptr, len);
			assert_false(check_promises(buf, len));
			free(buf);
		}
		for (size_t body = 0; body < frames[i].len - head; body++) {
			uint8_t *buf = malloc(head + body);
			size_t at = 1;

			assert_non_null(buf);
			buf[0] = frames[i].ptr[0];
			if (body > 127)
				buf[at++] = (uint8_t)(0x80 | (body & 0x7f));
			buf[at++] = (uint8_t)(body > 127 ? body >> 7 : body);
			memcpy(buf + at, frames[i].ptr + head, body);
			assert_false(check_promises(buf, at + body));
			free(buf);
		}
	}
}

/* Every single byte of every frame, changed to every other value. */
static void
mutated(void **state)
{
	size_t accepted = 0, refused = 0;

	(void)state;
	for (size_t i = 0; i < frame_count; i++) {
		uint8_t *frame = frames[i].ptr;

		for (size_t at = 0; at < frames[i].len; at++) {
			uint8_t was = frame[at];

			for (unsigned int flip = 1; flip < 256; flip++) {
				frame[at] = (uint8_t)(was ^ flip);
				if (check_promises(frame, frames[i].len))
					accepted++;
				else
					refused++;
			}
			frame[at] = was;
		}
	}
	/* Both kinds of change must be among them to show anything. */
	assert_true(accepted > 1000);
	assert_true(refused > 1000);
}

/* Random bodies behind a head that is right, from an alphabet that parses. */
static void
random_frames(void **state)
{
	static const uint8_t likely[] = {0, 0, 0, 0, 1, 2, 3, 5, 0x41, 0xff};
	size_t accepted = 0;

	(void)state;
	for (int n = 0; n < 40000; n++) {
		size_t len = 2 + next_random(24);
		bool plain = n % 4 == 0;
		uint8_t *buf = malloc(len);

		assert_non_null(buf);
		for (size_t i = 0; i < len; i++)
			buf[i] = plain ? (uint8_t)next_random(256) :
			    likely[next_random(COUNT(likely))];
		if (!plain || n % 8 == 0) {
			buf[0] = (uint8_t)(1 + next_random(6));
			buf[1] = (uint8_t)(len - 2);
		}
		if (check_promises(buf, len))
			accepted++;
		free(buf);
	}
	assert_true(accepted > 100);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(truncated),
		cmocka_unit_test(mutated),
		cmocka_unit_test(random_frames),
	};

	return cmocka_run_group_tests(tests, frames_setup, frames_teardown);
}
