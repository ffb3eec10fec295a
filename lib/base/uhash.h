/*
 * A universal hash: many times faster than SHA-256, and good for one thing.
 * Two different inputs of the same length have the same hash for one key in
 * 2^64, or fewer, as long as nobody sees a hash. So it goes nowhere but into a
 * keyed function (base/hedge.h), with the length beside it.
 *
 * On an x86-64 with carry-less multiplication it is CLNH (Lemire and Kaser,
 * "Faster 64-bit universal hashing using carry-less multiplications", 2016),
 * the sum of (m1 + k1) (m2 + k2) over pairs of 64-bit words as polynomials over
 * GF(2); elsewhere two passes of NH with words of 32 bits (RFC 4418, section
 * 5.2). Which one a process uses never changes.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef BASE_UHASH_H
#define BASE_UHASH_H

#include <stddef.h>
#include <stdint.h>

#define UHASH_LEN 16
/* What one sum is over: a longer input has many, which SHA-256 joins. With it a
 * key takes two pages. */
#define UHASH_BLOCK 8160

/* Random bytes; the second pass has them 16 bytes on. Belongs in secure
 * memory. */
struct uhash_key {
	_Alignas(32) uint8_t bytes[UHASH_BLOCK + 32];
};

/* Hash len bytes of any value. in may be NULL when len is 0. Constant time. */
void uhash(const struct uhash_key *key, const uint8_t *in, size_t len,
    uint8_t hash[UHASH_LEN]);

#endif /* BASE_UHASH_H */
