/*
 * The steps of bn254_hash_to_scalar(), for known answers between them.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef BN254_HASH_H
#define BN254_HASH_H

#include "bn254/bn254.h"

#define HASH_TO_FIELD_OCTETS 48

/* expand_message_xmd */
void hash_expand(uint8_t out[HASH_TO_FIELD_OCTETS], const uint8_t *msg,
    size_t len);

/* The integer of the octets mod p. */
void hash_mod_p(uint64_t out[4], const uint8_t in[HASH_TO_FIELD_OCTETS]);

#endif /* BN254_HASH_H */
