/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include "client/ivs.h"

#include <string.h>

#include "base/process.h"
#include "base/secure.h"
#include "client/limits.h"

MASQ_status_t
ivs_fill(struct ivs *ivs, const struct hedge *hedge)
{
	uint8_t fresh[RANDOM_SEED_LEN], block[SHA256_BLOCK];
	MASQ_status_t status;

	if (ivs->left > 0 && ivs->process == process_generation())
		return MASQ_STATUS_SUCCESS;
	/* Neither when it fails nor meanwhile is there anything to take. */
	ivs->left = 0;
	status = random_bytes(fresh, sizeof(fresh));
	if (status != MASQ_STATUS_SUCCESS)
		return status;
	hedge_draw(hedge, "IVs", fresh, NULL, 0, block, sizeof(block));
	sha256_prefix(&ivs->prefix, block);
	secure_wipe(block, sizeof(block));
	ivs->process = process_generation();
	ivs->left = IVS_MAX;
	return status;
}

void
ivs_take(struct ivs *ivs, const uint8_t key[AEAD_KEY_LEN],
    const uint8_t digest[UHASH_LEN], uint64_t len, uint8_t iv[AEAD_IV_LEN])
{
	const uint64_t numbers[] = {len, ivs->left--};
	const struct slice parts[] = {
		{(const uint8_t *)numbers, sizeof(numbers)},
		{key, AEAD_KEY_LEN}, {digest, UHASH_LEN}
	};
	uint8_t hash[SHA256_LEN];

	sha256_after(&ivs->prefix, parts, 3, hash);
	memcpy(iv, hash, AEAD_IV_LEN);
	secure_wipe(hash, sizeof(hash));
	secure_wipe_stack_shallow();
}
