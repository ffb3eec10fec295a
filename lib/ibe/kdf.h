/*
 * From group elements and keys to AES keys.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef IBE_KDF_H
#define IBE_KDF_H

#include "ibe/bb1.h"

/* First 16 bytes of SHA-256 over the octets of a group element */
void kdf_gt(uint8_t key[BB1_KEY_LEN], const struct bn254_gt *a);

#endif /* IBE_KDF_H */
