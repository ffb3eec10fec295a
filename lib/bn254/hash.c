/*
 * hash_to_field of RFC 9380 with expand_message_xmd and SHA-256.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include <string.h>

#include "base/sha256.h"
#include "bn254/fp.h"
#include "bn254/hash.h"

#define BLOCK_OCTETS 64

/* DST || its length: the domain of Secure MQTT 1.0/1 */
static const uint8_t dst_prime[] = { 'B', 'B', '1', '_', 'S', 'H', 'A', '2',
	8 };

/* b_0 = H(Z_pad || msg || l_i_b_str || 0 || DST_prime) */
static void
hash_message(uint8_t out[SHA256_LEN], const uint8_t *msg, size_t len)
{
	static const uint8_t pad[BLOCK_OCTETS];
	static const uint8_t tail[] = { 0, HASH_TO_FIELD_OCTETS, 0 };
	const struct slice parts[] = {
		{ pad, sizeof(pad) }, { msg, len }, { tail, sizeof(tail) },
		{ dst_prime, sizeof(dst_prime) }
	};

	sha256(parts, sizeof(parts) / sizeof(parts[0]), out);
}

/* b_i = H(mixed || i || DST_prime) */
static void
hash_block(uint8_t out[SHA256_LEN], const uint8_t mixed[SHA256_LEN],
    uint8_t i)
{
	const struct slice parts[] = {
		{ mixed, SHA256_LEN }, { &i, 1 },
		{ dst_prime, sizeof(dst_prime) }
	};

	sha256(parts, sizeof(parts) / sizeof(parts[0]), out);
}

void
hash_expand(uint8_t out[HASH_TO_FIELD_OCTETS], const uint8_t *msg,
    size_t len)
{
	uint8_t b0[SHA256_LEN], b1[SHA256_LEN], b2[SHA256_LEN];

	hash_message(b0, msg, len);
	hash_block(b1, b0, 1);
	for (int i = 0; i < SHA256_LEN; i++)
		b0[i] ^= b1[i];
	hash_block(b2, b0, 2);
	memcpy(out, b1, SHA256_LEN);
	memcpy(out + SHA256_LEN, b2, HASH_TO_FIELD_OCTETS - SHA256_LEN);
}

/* high 2^256 + low mod p, as an integer and not in Montgomery form */
void
hash_mod_p(uint64_t out[4], const uint8_t in[HASH_TO_FIELD_OCTETS])
{
	static const uint64_t one[4] = { 1, 0, 0, 0 };
	uint8_t octets[32] = { 0 };
	uint64_t high[4], low[4];

	memcpy(octets + 16, in, 16);
	limbs_decode(high, octets);
	limbs_decode(low, in + 16);
	mont_mul(high, bn254_p_mont2.l, high, &fp_modulus);
	mont_mul(low, bn254_p_mont2.l, low, &fp_modulus);
	mont_mul(low, low, one, &fp_modulus);
	mont_add(out, high, low, &fp_modulus);
}

void
bn254_hash_to_scalar(struct bn254_scalar *out, const uint8_t *msg,
    size_t len)
{
	static const struct modulus order = {
		{ BN254_R0, BN254_R1, BN254_R2, BN254_R3 }, BN254_R_INV
	};
	uint8_t uniform[HASH_TO_FIELD_OCTETS];

	hash_expand(uniform, msg, len);
	hash_mod_p(out->l, uniform);
	mont_reduce_once(out->l, &order);	/* p < 2r */
}
