/*
 * GT, the elements of order r of Fp12: part of the cyclotomic subgroup, where
 * the inverse is the conjugate and squaring is cheap.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include "bn254/fp12.h"
#include "bn254/group.h"
#include "bn254/scalar.h"

void
gt_one(struct bn254_gt *out)
{
	fp12_one(&out->f);
}

bool
gt_equal(const struct bn254_gt *a, const struct bn254_gt *b)
{
	return ct_public(fp12_eq(&a->f, &b->f));
}

void
gt_mul(struct bn254_gt *out, const struct bn254_gt *a,
    const struct bn254_gt *b)
{
	fp12_mul(&out->f, &a->f, &b->f);
}

void
gt_inv(struct bn254_gt *out, const struct bn254_gt *a)
{
	fp12_conj(&out->f, &a->f);
}

/* The base of the table to the power digit, reading every entry */
static void
gt_lookup(struct bn254_fp12 *out, const struct bn254_fp12 table[WINDOW_TABLE],
    struct digit digit)
{
	struct bn254_fp12 inverse;

	fp12_one(out);
	for (uint64_t i = 0; i < WINDOW_TABLE; i++)
		fp12_move(out, &table[i], ct_eq(digit.magnitude, i + 1));
	fp12_conj(&inverse, out);
	fp12_move(out, &inverse, digit.negative);
}

void
gt_pow(struct bn254_gt *out, const struct bn254_scalar *k,
    const struct bn254_gt *a)
{
	struct bn254_fp12 table[WINDOW_TABLE], product, t;

	table[0] = a->f;
	for (int i = 1; i < WINDOW_TABLE; i++)
		fp12_mul(&table[i], &table[i - 1], &a->f);
	fp12_one(&product);
	for (unsigned int i = WINDOWS; i-- > 0;) {
		for (int j = 0; j < WINDOW_BITS; j++)
			fp12_cyclotomic_sqr(&product, &product);
		gt_lookup(&t, table, scalar_digit(k, i));
		fp12_mul(&product, &product, &t);
	}
	out->f = product;
}

/*
 * a^(p^4 - p^2 + 1) = 1 says that a is in the cyclotomic subgroup, where our
 * squaring is right; a^p = a^(6x^2) then says that a^r = 1, since r = p - 6x^2.
 * 0 satisfies both and has to be refused by name.
 */
bool
gt_is_member(const struct bn254_gt *a)
{
	struct bn254_fp12 one, t, u;
	uint64_t mask;

	fp12_one(&one);
	mask = ~fp12_eq(&a->f, &one) & ~fp12_is_zero(&a->f);
	fp12_frob2(&t, &a->f);
	fp12_frob2(&u, &t);
	fp12_mul(&u, &u, &a->f);
	mask &= fp12_eq(&t, &u);	/* a^(p^4) a = a^(p^2) */

	fp12_cyclotomic_pow_x(&t, &a->f);
	fp12_cyclotomic_pow_x(&t, &t);
	fp12_cyclotomic_sqr(&u, &t);
	fp12_mul(&t, &t, &u);
	fp12_cyclotomic_sqr(&t, &t);	/* a^(6 x^2) */
	fp12_frob(&u, &a->f);
	return ct_public(mask & fp12_eq(&t, &u));
}
