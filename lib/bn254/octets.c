/*
 * Elements as octets, with every check that a decoder owes (bn254.h).
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include "bn254/fp12.h"

#define TAG_UNCOMPRESSED 4

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

bool
bn254_g1_decode(struct bn254_g1 *out, const uint8_t in[BN254_G1_OCTETS])
{
	struct bn254_fp t, u;
	uint64_t ok = ct_eq(in[0], TAG_UNCOMPRESSED);

	ok &= fp_decode(&out->x, in + 1);
	ok &= fp_decode(&out->y, in + 33);
	out->z = bn254_one;
	fp_sqr(&t, &out->x);
	fp_mul(&t, &t, &out->x);
	fp_add(&t, &t, &bn254_two);
	fp_sqr(&u, &out->y);
	return ct_public(ok & fp_eq(&t, &u));	/* y^2 = x^3 + 2 */
}

bool
bn254_g1_encode(uint8_t out[BN254_G1_OCTETS], const struct bn254_g1 *a)
{
	struct bn254_fp inv, t;

	fp_inv(&inv, &a->z);
	out[0] = TAG_UNCOMPRESSED;
	fp_mul(&t, &a->x, &inv);
	fp_encode(out + 1, &t);
	fp_mul(&t, &a->y, &inv);
	fp_encode(out + 33, &t);
	return !bn254_g1_is_infinity(a);
}

bool
bn254_g2_decode(struct bn254_g2 *out, const uint8_t in[BN254_G2_OCTETS])
{
	struct bn254_fp2 t, u;
	uint64_t ok = ct_eq(in[0], TAG_UNCOMPRESSED);

	ok &= fp2_decode(&out->x, in + 1);
	ok &= fp2_decode(&out->y, in + 65);
	out->z = bn254_gamma[0];		/* 1 */
	fp2_sqr(&t, &out->x);
	fp2_mul(&t, &t, &out->x);
	fp2_add(&t, &t, &bn254_twist_b);
	fp2_sqr(&u, &out->y);
	return ct_public(ok & fp2_eq(&t, &u)) &&	/* y^2 = x^3 + 1 - i */
	    bn254_g2_in_subgroup(out);
}

bool
bn254_g2_encode(uint8_t out[BN254_G2_OCTETS], const struct bn254_g2 *a)
{
	struct bn254_fp2 inv, t;

	fp2_inv(&inv, &a->z);
	out[0] = TAG_UNCOMPRESSED;
	fp2_mul(&t, &a->x, &inv);
	fp2_encode(out + 1, &t);
	fp2_mul(&t, &a->y, &inv);
	fp2_encode(out + 65, &t);
	return !bn254_g2_is_infinity(a);
}

bool
bn254_gt_decode(struct bn254_gt *out, const uint8_t in[BN254_GT_OCTETS])
{
	return ct_public(fp12_decode(&out->f, in)) && bn254_gt_is_member(out);
}

void
bn254_gt_encode(uint8_t out[BN254_GT_OCTETS], const struct bn254_gt *a)
{
	fp12_encode(out, &a->f);
}
