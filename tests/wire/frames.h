/*
 * What the tests of kms_msg.c share: the frames of kms_frames.json, and the
 * promises that hold for any octets.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef TESTS_WIRE_FRAMES_H
#define TESTS_WIRE_FRAMES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define FRAMES_MAX 64

struct json;

/*
 * A frame in a heap buffer of just its length, so that a sanitizer sees a
 * read past the end.
 */
struct frame {
	uint8_t *ptr;
	size_t len;
};

/* Between frames_setup() and frames_teardown(). */
extern struct json *vectors;
extern struct frame frames[FRAMES_MAX];
extern size_t frame_count;

int frames_setup(void **state);
int frames_teardown(void **state);

/*
 * Do both decoders keep their promises on this frame? What they accept must
 * encode to the same octets; where properties come in another order than
 * ours, to as many octets with the same meaning. Returns whether one of them
 * accepts.
 */
bool check_promises(const uint8_t *frame, size_t len);

/* Octets of a hexadecimal text, on the heap. */
uint8_t *from_hex(const char *hex, size_t *len);

#endif /* TESTS_WIRE_FRAMES_H */
