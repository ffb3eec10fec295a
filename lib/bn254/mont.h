/*
 * Arithmetic modulo m, 2^252 < m < 2^254, in four limbs, for the two moduli of
 * the curve. A modulus comes in as constants, so that inlining folds it away.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef BN254_MONT_H
#define BN254_MONT_H

#include <stdint.h>

#include "base/ct.h"
#include "bn254/wide.h"

struct modulus {
	uint64_t l[4];
	uint64_t inv;			/* -1/m mod 2^64 */
};

/* t = a + b, without reduction; the sum must be below 2^256. */
static inline void
mont_add_lazy(uint64_t t[4], const uint64_t a[4], const uint64_t b[4])
{
	uint64_t carry = 0;

	t[0] = wide_add(a[0], b[0], &carry);
	t[1] = wide_add(a[1], b[1], &carry);
	t[2] = wide_add(a[2], b[2], &carry);
	t[3] = wide_add(a[3], b[3], &carry);
}

/* t = a - b mod 2^256. Returns all ones if a < b, else zero. */
static inline uint64_t
mont_sub_lazy(uint64_t t[4], const uint64_t a[4], const uint64_t b[4])
{
	uint64_t borrow = 0;

	t[0] = wide_sub(a[0], b[0], &borrow);
	t[1] = wide_sub(a[1], b[1], &borrow);
	t[2] = wide_sub(a[2], b[2], &borrow);
	t[3] = wide_sub(a[3], b[3], &borrow);
	return ct_mask(borrow);
}

/* t += m where mask is all ones. */
static inline void
mont_add_masked(uint64_t t[4], const struct modulus *m, uint64_t mask)
{
	const uint64_t masked[4] = {
		m->l[0] & mask, m->l[1] & mask, m->l[2] & mask, m->l[3] & mask
	};

	mont_add_lazy(t, t, masked);
}

/* From t < 2m to t < m. */
static inline void
mont_reduce_once(uint64_t t[4], const struct modulus *m)
{
	mont_add_masked(t, m, mont_sub_lazy(t, t, m->l));
}

/* a + b mod m, of reduced a and b. */
static inline void
mont_add(uint64_t t[4], const uint64_t a[4], const uint64_t b[4],
    const struct modulus *m)
{
	mont_add_lazy(t, a, b);
	mont_reduce_once(t, m);
}

/* a - b mod m, of reduced a and b. */
static inline void
mont_sub(uint64_t t[4], const uint64_t a[4], const uint64_t b[4],
    const struct modulus *m)
{
	mont_add_masked(t, m, mont_sub_lazy(t, a, b));
}

/* t = (t + a b + q m) / 2^64 with the q < 2^64 that makes it whole. */
static inline void
mont_row(uint64_t t[4], const uint64_t a[4], uint64_t b,
    const struct modulus *m)
{
	uint64_t high = 0, carry = 0, q;

	t[0] = wide_mul(t[0], a[0], b, &high);
	q = t[0] * m->inv;
	(void)wide_mul(t[0], q, m->l[0], &carry);
	t[1] = wide_mul(t[1], a[1], b, &high);
	t[0] = wide_mul(t[1], q, m->l[1], &carry);
	t[2] = wide_mul(t[2], a[2], b, &high);
	t[1] = wide_mul(t[2], q, m->l[2], &carry);
	t[3] = wide_mul(t[3], a[3], b, &high);
	t[2] = wide_mul(t[3], q, m->l[3], &carry);
	t[3] = high + carry;
}

/*
 * Montgomery product a b / 2^256 mod m, reduced (row by row, CIOS of Koc,
 * Acar and Kaliski 1996; without a fifth limb, because m leaves room).
 *
 * Bounds: a row gives t' <= (t + (2^64-1)(a + m)) / 2^64, so t <= a + m holds
 * from row to row; with a < 2m that is t < 3m < 2^256, four limbs. The result
 * is a b / 2^256 + q m / 2^256 with q < 2^256: below 2m, so that one
 * subtraction reduces it, as long as a b < 2^256 m. So one factor may be any
 * 256-bit integer when it is b and a is reduced; and both may be sums of two
 * reduced elements: 4 m^2 < 2^256 m because m < 2^254.
 */
static inline void
mont_mul(uint64_t out[4], const uint64_t a[4], const uint64_t b[4],
    const struct modulus *m)
{
	uint64_t t[4] = { 0, 0, 0, 0 };

	mont_row(t, a, b[0], m);
	mont_row(t, a, b[1], m);
	mont_row(t, a, b[2], m);
	mont_row(t, a, b[3], m);
	mont_reduce_once(t, m);
	out[0] = t[0];
	out[1] = t[1];
	out[2] = t[2];
	out[3] = t[3];
}

/* Big-endian octets to limbs and back. */
void limbs_decode(uint64_t out[4], const uint8_t in[32]);
void limbs_encode(uint8_t out[32], const uint64_t a[4]);

#endif /* BN254_MONT_H */
