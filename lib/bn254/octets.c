/*
 * Elements as octets, with every check that a decoder owes (bn254.h).
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include "bn254/fp12.h"
#include "bn254/group.h"

#define TAG_UNCOMPRESSED 4

bool
g1_decode(struct bn254_g1 *out, const uint8_t in[BN254_G1_OCTETS])
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

/* (x/z, y/z), given 1/z; false for infinity, whose 1/z is 0 */
static bool
g1_write(uint8_t out[BN254_G1_OCTETS], const struct bn254_g1 *a,
    const struct bn254_fp *inv)
{
	struct bn254_fp t;

	out[0] = TAG_UNCOMPRESSED;
	fp_mul(&t, &a->x, inv);
	fp_encode(out + 1, &t);
	fp_mul(&t, &a->y, inv);
	fp_encode(out + 33, &t);
	return !g1_is_infinity(a);
}

bool
g1_encode(uint8_t out[BN254_G1_OCTETS], const struct bn254_g1 *a)
{
	struct bn254_fp inv;

	fp_inv(&inv, &a->z);
	return g1_write(out, a, &inv);
}

/*
 * 1/z of both from one inversion (Montgomery's trick). With infinity among
 * them both come out wrong and false says so.
 */
bool
g1_encode2(uint8_t out_a[BN254_G1_OCTETS],
    uint8_t out_b[BN254_G1_OCTETS], const struct bn254_g1 *a,
    const struct bn254_g1 *b)
{
	struct bn254_fp inv, t;
	bool ok;

	fp_mul(&inv, &a->z, &b->z);
	fp_inv(&inv, &inv);
	fp_mul(&t, &inv, &b->z);
	ok = g1_write(out_a, a, &t);
	fp_mul(&t, &inv, &a->z);
	return g1_write(out_b, b, &t) && ok;
}

bool
g1_comb_encode2(uint8_t out_a[BN254_G1_OCTETS],
    uint8_t out_b[BN254_G1_OCTETS], const struct bn254_scalar k[3],
    const struct bn254_g1_comb *const combs[3])
{
	struct bn254_g1 a, b, t;

	g1_comb_mul(&a, &k[0], combs[0]);
	g1_comb_mul(&b, &k[1], combs[1]);
	g1_comb_mul(&t, &k[2], combs[2]);
	g1_add(&b, &b, &t);
	return g1_encode2(out_a, out_b, &a, &b);
}

bool
g2_decode_any(struct bn254_g2 *out, const uint8_t in[BN254_G2_OCTETS])
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
	return ct_public(ok & fp2_eq(&t, &u));	/* y^2 = x^3 + 1 - i */
}

bool
g2_decode(struct bn254_g2 *out, const uint8_t in[BN254_G2_OCTETS])
{
	return g2_decode_any(out, in) && g2_in_subgroup(out);
}

/* (x/z, y/z), given 1/z; false for infinity, whose 1/z is 0 */
static bool
g2_write(uint8_t out[BN254_G2_OCTETS], const struct bn254_g2 *a,
    const struct bn254_fp2 *inv)
{
	struct bn254_fp2 t;

	out[0] = TAG_UNCOMPRESSED;
	fp2_mul(&t, &a->x, inv);
	fp2_encode(out + 1, &t);
	fp2_mul(&t, &a->y, inv);
	fp2_encode(out + 65, &t);
	return !g2_is_infinity(a);
}

bool
g2_encode(uint8_t out[BN254_G2_OCTETS], const struct bn254_g2 *a)
{
	struct bn254_fp2 inv;

	fp2_inv(&inv, &a->z);
	return g2_write(out, a, &inv);
}

/*
 * 1/z of both from one inversion (Montgomery's trick). With infinity among
 * them both come out wrong and false says so.
 */
static bool
g2_encode2(uint8_t out_a[BN254_G2_OCTETS],
    uint8_t out_b[BN254_G2_OCTETS], const struct bn254_g2 *a,
    const struct bn254_g2 *b)
{
	struct bn254_fp2 inv, t;
	bool ok;

	fp2_mul(&inv, &a->z, &b->z);
	fp2_inv(&inv, &inv);
	fp2_mul(&t, &inv, &b->z);
	ok = g2_write(out_a, a, &t);
	fp2_mul(&t, &inv, &a->z);
	return g2_write(out_b, b, &t) && ok;
}

/* In pairs, which share an inversion */
bool
g2_comb_encode(uint8_t *out, const struct bn254_scalar k[], size_t n,
    const struct bn254_g2_comb *comb)
{
	const size_t len = BN254_G2_OCTETS;
	struct bn254_g2 a, b;
	bool ok = true, first;

	for (; n > 1; n -= 2, k += 2, out += 2 * len) {
		g2_comb_mul(&a, &k[0], comb);
		g2_comb_mul(&b, &k[1], comb);
		if (g2_encode2(out, out + len, &a, &b))
			continue;
		/* One is infinity, which must not harm the other. */
		first = g2_encode(out, &a);
		ok = g2_encode(out + len, &b) && first && ok;
	}
	if (n == 0)
		return ok;
	g2_comb_mul(&a, k, comb);
	return g2_encode(out, &a) && ok;
}

bool
gt_decode(struct bn254_gt *out, const uint8_t in[BN254_GT_OCTETS])
{
	return ct_public(fp12_decode(&out->f, in)) && gt_is_member(out);
}

void
gt_encode(uint8_t out[BN254_GT_OCTETS], const struct bn254_gt *a)
{
	fp12_encode(out, &a->f);
}
