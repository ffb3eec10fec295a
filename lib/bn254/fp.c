/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include "bn254/fp.h"

#include "bn254/inverse.h"

void
fp_neg(struct bn254_fp *out, const struct bn254_fp *a)
{
	static const struct bn254_fp zero;

	fp_sub(out, &zero, a);
}

#ifdef INVERSE_BY_STEPS

/* (2^256 a)^-1 times 2^512, twice */
void
fp_inv(struct bn254_fp *out, const struct bn254_fp *a)
{
	struct bn254_fp t;

	inverse_mod_p(t.l, a->l);
	fp_mul(&t, &bn254_p_mont2, &t);
	fp_mul(out, &bn254_p_mont2, &t);
}

#else

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

#endif

uint64_t
fp_decode(struct bn254_fp *out, const uint8_t in[32])
{
	struct bn254_fp plain;
	uint64_t below, unused[4];

	limbs_decode(plain.l, in);
	below = mont_sub_lazy(unused, plain.l, fp_modulus.l);
	fp_mul(out, &bn254_p_mont2, &plain);
	return below;
}

void
fp_encode(uint8_t out[32], const struct bn254_fp *a)
{
	static const struct bn254_fp one = { { 1, 0, 0, 0 } };
	struct bn254_fp plain;

	fp_mul(&plain, a, &one);
	limbs_encode(out, plain.l);
}
