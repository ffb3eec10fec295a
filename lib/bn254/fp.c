/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include "bn254/fp.h"

void
fp_mul(struct bn254_fp *out, const struct bn254_fp *a,
    const struct bn254_fp *b)
{
	mont_mul(out->l, a->l, b->l, &fp_modulus);
}

void
fp_sqr(struct bn254_fp *out, const struct bn254_fp *a)
{
	mont_mul(out->l, a->l, a->l, &fp_modulus);
}

void
fp_neg(struct bn254_fp *out, const struct bn254_fp *a)
{
	static const struct bn254_fp zero;

	fp_sub(out, &zero, a);
}

/*
 * a^(p-2) (Fermat), by windows of four bits of the public exponent, most
 * significant first. p - 2 differs from p in the lowest limb only.
 */
void
fp_inv(struct bn254_fp *out, const struct bn254_fp *a)
{
	static const uint64_t exponent[4] = {
		BN254_P0 - 2, BN254_P1, BN254_P2, BN254_P3
	};
	struct bn254_fp power[16], t = bn254_one;

	power[0] = bn254_one;
	for (int i = 1; i < 16; i++)
		fp_mul(&power[i], &power[i - 1], a);
	for (int i = 63; i >= 0; i--) {
		unsigned int digit = exponent[i / 16] >> (i % 16 * 4) & 15;

		for (int j = 0; j < 4; j++)
			fp_sqr(&t, &t);
		fp_mul(&t, &t, &power[digit]);
	}
	*out = t;
}

uint64_t
fp_decode(struct bn254_fp *out, const uint8_t in[32])
{
	uint64_t below, a[4], unused[4];

	limbs_decode(a, in);
	below = mont_sub_lazy(unused, a, fp_modulus.l);
	mont_mul(out->l, bn254_p_mont2.l, a, &fp_modulus);
	return below;
}

void
fp_encode(uint8_t out[32], const struct bn254_fp *a)
{
	static const uint64_t one[4] = { 1, 0, 0, 0 };
	uint64_t plain[4];

	mont_mul(plain, a->l, one, &fp_modulus);
	limbs_encode(out, plain);
}
