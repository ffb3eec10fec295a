/*
 * What nothing that speaks Secure MQTT over libmosquitto can do without, for
 * e2e_bench: five User Properties made for each message and read by who
 * receives it, and AES-128-GCM under a key of the packet's own. There are no
 * checks, no locks, no numbers, no choice of keys.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef BENCH_FLOOR_H
#define BENCH_FLOOR_H

#include <mosquitto.h>
#include <stddef.h>

#define FLOOR_OVERHEAD 28		/* IV and tag, as a data packet has */

/* One side of a way; one thread at a time. */
struct floor;

struct floor *floor_new(void);
void floor_free(struct floor *f);

/* Encrypt into IV, ciphertext and tag, which live until the next call. */
const void *floor_seal(struct floor *f, const void *value, size_t len);

/* Decrypt; ends the program if the tag is not what it should be. */
void floor_open(struct floor *f, const void *payload, size_t len);

/* User Properties as long as those of Secure MQTT, and as they are read. */
mosquitto_property *floor_properties(void);
void floor_read(const mosquitto_property *props);

#endif /* BENCH_FLOOR_H */
