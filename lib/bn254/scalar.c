/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include "bn254/scalar.h"

#include "base/ct.h"
#include "bn254/mont.h"

static const struct modulus r_modulus = {
	{ BN254_R0, BN254_R1, BN254_R2, BN254_R3 }, BN254_R_INV
};

bool
bn254_scalar_decode(struct bn254_scalar *out,
    const uint8_t in[BN254_SCALAR_OCTETS])
{
	uint64_t below, unused[4], zero;

	limbs_decode(out->l, in);
	below = mont_sub_lazy(unused, out->l, r_modulus.l);
	zero = ct_is_zero(out->l[0] | out->l[1] | out->l[2] | out->l[3]);
	return ct_public(below & ~zero);
}

void
bn254_scalar_encode(uint8_t out[BN254_SCALAR_OCTETS],
    const struct bn254_scalar *a)
{
	limbs_encode(out, a->l);
}

void
bn254_scalar_add(struct bn254_scalar *out, const struct bn254_scalar *a,
    const struct bn254_scalar *b)
{
	mont_add(out->l, a->l, b->l, &r_modulus);
}

/* (2^512 a / 2^256) b / 2^256 = a b: integers, not Montgomery form */
void
bn254_scalar_mul(struct bn254_scalar *out, const struct bn254_scalar *a,
    const struct bn254_scalar *b)
{
	uint64_t t[4];

	mont_mul(t, bn254_r_mont2.l, a->l, &r_modulus);
	mont_mul(out->l, t, b->l, &r_modulus);
}

/* high 2^256 + low; high and low may be any 256-bit integers */
void
bn254_scalar_reduce(struct bn254_scalar *out,
    const uint8_t in[BN254_WIDE_OCTETS])
{
	static const uint64_t one[4] = { 1, 0, 0, 0 };
	uint64_t high[4], low[4];

	limbs_decode(high, in);
	limbs_decode(low, in + 32);
	mont_mul(high, bn254_r_mont2.l, high, &r_modulus);
	mont_mul(low, bn254_r_mont2.l, low, &r_modulus);
	mont_mul(low, low, one, &r_modulus);
	mont_add(out->l, high, low, &r_modulus);
}

bool
bn254_scalar_is_zero(const struct bn254_scalar *a)
{
	return ct_public(ct_is_zero(a->l[0] | a->l[1] | a->l[2] | a->l[3]));
}

/*
 * Booth's recoding: with the bits b of k, b_-1 = 0,
 *	digit_i = -8 b_(4i+3) + 4 b_(4i+2) + 2 b_(4i+1) + b_(4i) + b_(4i-1).
 * The five bits read as v, 0 to 31, give (v + 1) / 2 where b_(4i+3) is 0, and
 * -((31 - v + 1) / 2) where it is 1. As k < 2^254, the last digit has its top
 * bit 0 and nothing is left over.
 */
struct digit
scalar_digit(const struct bn254_scalar *k, unsigned int i)
{
	unsigned int low = i * WINDOW_BITS, limb = low / 64, shift = low % 64;
	struct digit digit;
	uint64_t v, below;

	below = low == 0 ? 0 : k->l[(low - 1) / 64] >> (low - 1) % 64 & 1;
	v = (k->l[limb] >> shift & 15) << 1 | below;
	digit.negative = ct_mask(v >> 4);
	digit.magnitude = ((v ^ (digit.negative & 31)) + 1) >> 1;
	return digit;
}

void
limbs_decode(uint64_t out[4], const uint8_t in[32])
{
	uint64_t limbs[4];

	for (int i = 0; i < 4; i++) {
		const uint8_t *octet = in + 8 * (3 - i);

		limbs[i] = 0;
		for (int j = 0; j < 8; j++)
			limbs[i] = limbs[i] << 8 | octet[j];
	}
	for (int i = 0; i < 4; i++)
		out[i] = limbs[i];
}

void
limbs_encode(uint8_t out[32], const uint64_t a[4])
{
	for (int i = 0; i < 32; i++)
		out[i] = (uint8_t)(a[3 - i / 8] >> (56 - i % 8 * 8));
}
