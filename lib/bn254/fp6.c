/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include "bn254/fp6_wide.h"

/* (s + t)(u + v) - x - y, the cross terms of Karatsuba's method */
static void
fp6_cross(struct fp2_wide *out, const struct bn254_fp2 *s,
    const struct bn254_fp2 *t, const struct bn254_fp2 *u,
    const struct bn254_fp2 *v, const struct fp2_wide *x,
    const struct fp2_wide *y)
{
	struct bn254_fp2 left, right;

	fp2_add_lazy(&left, s, t);
	fp2_add_lazy(&right, u, v);
	fp2_mul_wide(out, &left, &right);
	fp2_wide_sub_sub(out, out, x, y);
}

/*
 * Karatsuba: six products (Devegili et al., eprint 2006/471, section 4). The
 * cross terms are those of two products, (-2, 2), [0, 4).
 */
void
fp6_mul_wide(struct fp6_wide *out, const struct bn254_fp6 *a,
    const struct bn254_fp6 *b)
{
	const struct bn254_fp2 *a0 = &a->c[0], *a1 = &a->c[1], *a2 = &a->c[2];
	const struct bn254_fp2 *b0 = &b->c[0], *b1 = &b->c[1], *b2 = &b->c[2];
	struct fp2_wide v0, v1, v2, t;

	fp2_mul_wide(&v0, a0, b0);
	fp2_mul_wide(&v1, a1, b1);
	fp2_mul_wide(&v2, a2, b2);
	fp6_cross(&t, a1, a2, b1, b2, &v1, &v2);	/* a1 b2 + a2 b1 */
	fp2_wide_add_xi(&out->c[0], &v0, &t);
	fp6_cross(&t, a0, a1, b0, b1, &v0, &v1);	/* a0 b1 + a1 b0 */
	fp2_wide_add_xi(&out->c[1], &t, &v2);
	fp6_cross(&t, a0, a2, b0, b2, &v0, &v2);	/* a0 b2 + a2 b0 */
	fp2_wide_add(&out->c[2], &t, &v1);
}

void
fp6_mul(struct bn254_fp6 *out, const struct bn254_fp6 *a,
    const struct bn254_fp6 *b)
{
	struct fp6_wide t;

	fp6_mul_wide(&t, a, b);
	fp6_redc_signed(out, &t, 2);	/* 2W = 13.8 p^2 */
}

/* The same with b2 = 0: five products. */
void
fp6_mul_sparse_wide(struct fp6_wide *out, const struct bn254_fp6 *a,
    const struct bn254_fp2 *b0, const struct bn254_fp2 *b1)
{
	const struct bn254_fp2 *a0 = &a->c[0], *a1 = &a->c[1], *a2 = &a->c[2];
	struct fp2_wide v0, v1, t;

	fp2_mul_wide(&v0, a0, b0);
	fp2_mul_wide(&v1, a1, b1);
	fp6_cross(&out->c[1], a0, a1, b0, b1, &v0, &v1); /* a0 b1 + a1 b0 */
	fp2_mul_wide(&t, a2, b1);
	fp2_wide_add_xi(&out->c[0], &v0, &t);
	fp2_mul_wide(&t, a2, b0);
	fp2_wide_add(&out->c[2], &t, &v1);	/* a2 b0 + v1 */
}

void
fp6_mul_u(struct bn254_fp6 *out, const struct bn254_fp6 *a)
{
	struct bn254_fp2 t;

	fp2_mul_xi(&t, &a->c[2]);
	out->c[2] = a->c[1];
	out->c[1] = a->c[0];
	out->c[0] = t;
}

/* xi s t - u v, or s t - xi u v, of the cofactors below */
static void
fp6_minor(struct bn254_fp2 *out, const struct bn254_fp2 *s,
    const struct bn254_fp2 *t, const struct bn254_fp2 *u,
    const struct bn254_fp2 *v, bool xi_left, bool xi_right)
{
	struct bn254_fp2 left, right;

	fp2_mul(&left, s, t);
	fp2_mul(&right, u, v);
	if (xi_left)
		fp2_mul_xi(&left, &left);
	if (xi_right)
		fp2_mul_xi(&right, &right);
	fp2_sub(out, &left, &right);
}

/*
 * 1/a = (A + B u + C u^2) / F with (Scott, "Implementing cryptographic
 * pairings", 2007)
 *	A = a0^2 - xi a1 a2,  B = xi a2^2 - a0 a1,  C = a1^2 - a0 a2,
 *	F = a0 A + xi (a2 B + a1 C)
 */
void
fp6_inv(struct bn254_fp6 *out, const struct bn254_fp6 *a)
{
	const struct bn254_fp2 *a0 = &a->c[0], *a1 = &a->c[1], *a2 = &a->c[2];
	struct bn254_fp2 A, B, C, f, t;

	fp6_minor(&A, a0, a0, a1, a2, false, true);
	fp6_minor(&B, a2, a2, a0, a1, true, false);
	fp6_minor(&C, a1, a1, a0, a2, false, false);
	fp2_mul(&f, a2, &B);
	fp2_mul(&t, a1, &C);
	fp2_add(&f, &f, &t);
	fp2_mul_xi(&f, &f);
	fp2_mul(&t, a0, &A);
	fp2_add(&f, &f, &t);
	fp2_inv(&f, &f);
	fp2_mul(&out->c[0], &A, &f);
	fp2_mul(&out->c[1], &B, &f);
	fp2_mul(&out->c[2], &C, &f);
}
