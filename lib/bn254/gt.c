/*
 * GT, the elements of order r of Fp12: part of the cyclotomic subgroup, where
 * the inverse is the conjugate and squaring is cheap.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include "bn254/fp12.h"
#include "bn254/fp6_wide.h"
#include "bn254/group.h"
#include "bn254/lookup.h"
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

/* The base of the table to the power digit, reading every entry */
static void
gt_window(struct bn254_fp12 *out, const struct bn254_fp12 table[WINDOW_TABLE],
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
		gt_window(&t, table, scalar_digit(k, i));
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

/*
 * Elements of norm 1 over Fp6 are e = (b + w) / (b - w) with b in Fp6, all but
 * 1; b = (1 + e0) / e1 of e = e0 + e1 w, as e0^2 - u e1^2 = 1 (Rubin and
 * Silverberg, "Torus-based cryptography", CRYPTO 2003). The inverse of e has
 * -b. So a product of such elements is n / conj(n), n being the product of
 * their b + w.
 *
 * For a row: 1/e1 of all its elements with one inversion.
 */
static void
gt_compress(struct bn254_fp6 out[PART_TABLE],
    const struct bn254_fp12 e[PART_TABLE])
{
	struct bn254_fp6 before[PART_TABLE], product, inv, t;
	struct bn254_fp12 one;

	fp12_one(&one);
	product = one.c[0];
	for (int i = 0; i < PART_TABLE; i++) {
		before[i] = product;
		fp6_mul(&product, &product, &e[i].c[1]);
	}
	fp6_inv(&inv, &product);
	for (int i = PART_TABLE; i-- > 0;) {
		fp6_mul(&t, &inv, &before[i]);
		fp6_mul(&inv, &inv, &e[i].c[1]);
		fp6_add(&before[i], &e[i].c[0], &one.c[0]);
		fp6_mul(&out[i], &before[i], &t);
	}
}

void
gt_comb_make(struct bn254_gt_comb *out, const struct bn254_gt *a)
{
	struct bn254_fp12 base = a->f, e[PART_TABLE];

	for (int i = 0; i < PART_WINDOWS4; i++) {
		e[0] = base;
		for (int j = 1; j < PART_TABLE; j++)
			fp12_mul(&e[j], &e[j - 1], &base);
		fp12_cyclotomic_sqr(&base, &e[PART_TABLE - 1]);
		gt_compress(out->e[i], e);
	}
}

/* b of the base of a row to the power digit; anything for digit 0 */
static void
gt_entry(struct bn254_fp6 *b, const struct bn254_fp6 row[PART_TABLE],
    struct digit digit)
{
	struct bn254_fp6 minus;

	lookup(b, row, sizeof(*b) / sizeof(uint64_t), PART_TABLE,
	    digit.magnitude);
	fp6_neg(&minus, b);
	for (int i = 0; i < 3; i++)
		fp2_move(&b->c[i], &minus.c[i], digit.negative);
}

/* n = b + w, or 1 for digit 0 */
static void
gt_comb_begin(struct bn254_fp12 *n, const struct bn254_fp6 row[PART_TABLE],
    struct digit digit)
{
	struct bn254_fp12 t;

	fp12_one(n);
	gt_entry(&t.c[0], row, digit);
	t.c[1] = n->c[0];
	fp12_move(n, &t, ~ct_is_zero(digit.magnitude));
}

/*
 * n times b + w, or left alone for digit 0. In units of p^2 a product has
 * (-7, 8) at worst, and [0, 1) W is added.
 */
static void
gt_comb_step(struct bn254_fp12 *n, const struct bn254_fp6 row[PART_TABLE],
    struct digit digit)
{
	struct bn254_fp6 b, high;
	struct bn254_fp12 t;
	struct fp6_wide v, w;

	gt_entry(&b, row, digit);
	fp6_mul_wide(&v, &n->c[0], &b);
	fp6_mul_wide(&w, &n->c[1], &b);
	fp6_mul_u(&high, &n->c[1]);
	fp6_redc_plus(&t.c[0], &v, &high, 2);	/* n0 b + u n1 */
	fp6_redc_plus(&t.c[1], &w, &n->c[0], 2);	/* n1 b + n0 */
	fp12_move(n, &t, ~ct_is_zero(digit.magnitude));
}

/* The product of the Frobenius^j(a^(k_j)) */
void
gt_comb_pow(struct bn254_gt *out, const struct bn254_scalar *k,
    const struct bn254_gt_comb *comb)
{
	struct scalar_parts parts;
	struct bn254_fp12 n[4], t;

	scalar_split4(&parts, k);
	for (int j = 0; j < 4; j++)
		gt_comb_begin(&n[j], comb->e[0], part_digit(&parts, j, 0));
	for (unsigned int i = 1; i < PART_WINDOWS4; i++)
		for (int j = 0; j < 4; j++)
			gt_comb_step(&n[j], comb->e[i],
			    part_digit(&parts, j, i));
	for (int j = 3; j > 0; j--) {
		fp12_frob(&n[j], &n[j]);
		fp12_mul(&n[j - 1], &n[j - 1], &n[j]);
	}
	fp12_conj(&t, &n[0]);
	fp12_inv(&t, &t);
	fp12_mul(&out->f, &n[0], &t);
}
