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

/* The nearest integer to a b / 2^256 */
static void
mul_high(uint64_t out[4], const uint64_t a[4], const uint64_t b[4])
{
	/* 2^255 to begin with, so that it is rounded */
	uint64_t t[8] = { 0, 0, 0, (uint64_t)1 << 63, 0, 0, 0, 0 };

	for (int i = 0; i < 4; i++) {
		uint64_t carry = 0;

		for (int j = 0; j < 4; j++)
			t[i + j] = wide_mul(t[i + j], a[j], b[i], &carry);
		for (int j = i + 4; j < 8; j++) {
			uint64_t c = 0;

			t[j] = wide_add(t[j], carry, &c);
			carry = c;
		}
	}
	for (int i = 0; i < 4; i++)
		out[i] = t[4 + i];
}

/* t += a b mod 2^128 */
static void
mul_add_128(uint64_t t[2], const uint64_t a[2], const uint64_t b[2])
{
	uint64_t carry = 0;

	t[0] = wide_mul(t[0], a[0], b[0], &carry);
	t[1] += carry + a[0] * b[1] + a[1] * b[0];
}

/*
 * Babai's rounding: k less the near lattice vector. The rounded quotients are
 * off by at most 1/2 and the error of g, under 1/14, so that a part is at most
 * 4/7 of the sum of its column: under 2^127, and under 2^64 for four parts.
 */
static void
split(struct scalar_parts *out, const struct bn254_scalar *k,
    const struct split_lattice *lattice, int n)
{
	uint64_t a[4][4];

	for (int i = 0; i < n; i++)
		mul_high(a[i], lattice->g[i], k->l);
	for (int j = 0; j < n; j++) {
		uint64_t t[2] = { 0, 0 }, mask, carry = 0;

		if (j == 0) {
			t[0] = k->l[0];
			t[1] = k->l[1];
		}
		for (int i = 0; i < n; i++)
			mul_add_128(t, a[i], lattice->m[i][j]);
		mask = ct_mask(t[1] >> 63);
		carry = mask & 1;
		out->l[j][0] = wide_add(t[0] ^ mask, 0, &carry);
		out->l[j][1] = (t[1] ^ mask) + carry;
		out->negative[j] = mask;
	}
}

void
scalar_split2(struct scalar_parts *out, const struct bn254_scalar *k)
{
	split(out, k, &bn254_split2, 2);
}

void
scalar_split4(struct scalar_parts *out, const struct bn254_scalar *k)
{
	split(out, k, &bn254_split4, 4);
}

/* Booth's recoding as in scalar_digit(), with windows of six bits. */
struct digit
part_digit(const struct scalar_parts *parts, int j, unsigned int i)
{
	const uint64_t *l = parts->l[j];
	unsigned int low = i * PART_BITS;
	struct digit digit;
	uint64_t v, negative;

	/* seven bits, from low - 1 on */
	if (low == 0)
		v = l[0] << 1;
	else if (low - 1 < 64)
		v = l[0] >> (low - 1) | l[1] << (64 - (low - 1));
	else
		v = l[1] >> (low - 1 - 64);
	v &= 127;
	negative = ct_mask(v >> 6);
	digit.magnitude = ((v ^ (negative & 127)) + 1) >> 1;
	digit.negative = negative ^ parts->negative[j];
	return digit;
}

/* Written out, so that compilers see what one instruction does. */
static uint64_t
limb_decode(const uint8_t in[8])
{
	return (uint64_t)in[0] << 56 | (uint64_t)in[1] << 48 |
	    (uint64_t)in[2] << 40 | (uint64_t)in[3] << 32 |
	    (uint64_t)in[4] << 24 | (uint64_t)in[5] << 16 |
	    (uint64_t)in[6] << 8 | (uint64_t)in[7];
}

static void
limb_encode(uint8_t out[8], uint64_t limb)
{
	out[0] = (uint8_t)(limb >> 56);
	out[1] = (uint8_t)(limb >> 48);
	out[2] = (uint8_t)(limb >> 40);
	out[3] = (uint8_t)(limb >> 32);
	out[4] = (uint8_t)(limb >> 24);
	out[5] = (uint8_t)(limb >> 16);
	out[6] = (uint8_t)(limb >> 8);
	out[7] = (uint8_t)limb;
}

void
limbs_decode(uint64_t out[4], const uint8_t in[32])
{
	uint64_t limbs[4];		/* out and in may overlap */

	for (int i = 0; i < 4; i++)
		limbs[i] = limb_decode(in + 8 * (3 - i));
	for (int i = 0; i < 4; i++)
		out[i] = limbs[i];
}

void
limbs_encode(uint8_t out[32], const uint64_t a[4])
{
	for (int i = 0; i < 4; i++)
		limb_encode(out + 8 * i, a[3 - i]);
}
