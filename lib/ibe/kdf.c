/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include "ibe/kdf.h"

#include <string.h>

#include <openssl/evp.h>

#include "base/fail.h"
#include "base/secure.h"
#include "ibe/sha256.h"

/* What OpenSSL leaves on the stack; see tests/ibe/test_wipe.c. */
#define DEAD_STACK 8192

static MASQ_status_t
hash_to_key(uint8_t key[BB1_KEY_LEN], const uint8_t *in, size_t len)
{
	uint8_t hash[SHA256_LEN];

	if (EVP_Digest(in, len, hash, NULL, EVP_sha256(), NULL) != 1)
		return fail(MASQ_ERR_CRYPTO, "SHA-256 failed in OpenSSL; is "
		    "its configuration in order?");
	memcpy(key, hash, BB1_KEY_LEN);
	secure_wipe(hash, sizeof(hash));
	secure_wipe_stack(DEAD_STACK);
	return MASQ_STATUS_SUCCESS;
}

MASQ_status_t
kdf_gt(uint8_t key[BB1_KEY_LEN], const struct bn254_gt *a)
{
	uint8_t octets[BB1_GT_LEN];
	MASQ_status_t status;

	bn254_gt_encode(octets, a);
	status = hash_to_key(key, octets, sizeof(octets));
	secure_wipe(octets, sizeof(octets));
	return status;
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
