/*
 * Known answers by layer, from tests/vectors/bb1_layers.json or from the file
 * that is the program's argument.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef TESTS_BN254_VECTORS_H
#define TESTS_BN254_VECTORS_H

#include <stddef.h>
#include <stdint.h>

#include "json.h"

void vectors_open(int argc, char **argv);
void vectors_close(void);

const struct json *vectors_root(void);

/* Run check, which asserts, on every row of a layer, and print the count. */
void vectors_each(const char *layer, void (*check)(const struct json *row));

/* The member key of the row must be len octets, and these. */
void vectors_expect(const struct json *row, const char *key,
    const uint8_t *octets, size_t len);

#endif /* TESTS_BN254_VECTORS_H */
