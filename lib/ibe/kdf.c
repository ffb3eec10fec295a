/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include "ibe/kdf.h"

#include <string.h>

#include "base/secure.h"
#include "base/sha256.h"

/* What OpenSSL leaves on the stack; see tests/ibe/test_wipe.c. */
#define DEAD_STACK 8192

void
kdf_gt(uint8_t key[BB1_KEY_LEN], const struct bn254_gt *a)
{
	uint8_t octets[BB1_GT_LEN], hash[SHA256_LEN];
	const struct slice whole = {octets, sizeof(octets)};

	bn254_gt_encode(octets, a);
	sha256(&whole, 1, hash);
	memcpy(key, hash, BB1_KEY_LEN);
	secure_wipe(octets, sizeof(octets));
	secure_wipe(hash, sizeof(hash));
	secure_wipe_stack(DEAD_STACK);
}

void
bb1_packet_key(const uint8_t mek[BB1_KEY_LEN],
    const char seqnum[MASQ_SEQNUM_LEN], uint8_t key[BB1_KEY_LEN])
{
	const struct slice parts[] = {
		{(const uint8_t *)seqnum, MASQ_SEQNUM_LEN},
		{mek, BB1_KEY_LEN}
	};
	uint8_t hash[SHA256_LEN];

	sha256(parts, 2, hash);
	memcpy(key, hash, BB1_KEY_LEN);
	secure_wipe(hash, sizeof(hash));
	secure_wipe_stack_shallow();
}
