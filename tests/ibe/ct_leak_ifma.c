/*
 * Planted leaks of the path "ifma", as ct_leak.c has them for the others: what
 * vectors hold steers a branch, or an address.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include "base/ct.h"
#include "bn254/ifma_fp12.h"
#include "bn254/ifma_tower.h"

void __real_ifma_fp12_mul(struct ifma_fp12 *out, const struct ifma_fp12 *a,
    const struct ifma_fp12 *b);
void __wrap_ifma_fp12_mul(struct ifma_fp12 *out, const struct ifma_fp12 *a,
    const struct ifma_fp12 *b);
void __real_ifma_fp12_cyclotomic_sqr(struct ifma_fp12 *out,
    const struct ifma_fp12 *a);
void __wrap_ifma_fp12_cyclotomic_sqr(struct ifma_fp12 *out,
    const struct ifma_fp12 *a);
void __real_fp2x8_mul(struct fp2x8 *out, const struct fp2x8 *a,
    const struct fp2x8 *b);
void __wrap_fp2x8_mul(struct fp2x8 *out, const struct fp2x8 *a,
    const struct fp2x8 *b);
void __real_fp2x8_mul_wide(struct fp2x8_wide *out, const struct fp2x8 *a,
    const struct fp2x8 *b);
void __wrap_fp2x8_mul_wide(struct fp2x8_wide *out, const struct fp2x8 *a,
    const struct fp2x8 *b);

/* A product with what is 0 modulo 2^52 is another one. */
void
__wrap_ifma_fp12_mul(struct ifma_fp12 *out, const struct ifma_fp12 *a,
    const struct ifma_fp12 *b)
{
	if (a->re.l[0][0] == 0)
		__real_ifma_fp12_mul(out, b, a);
	else
		__real_ifma_fp12_mul(out, a, b);
}

/* The address that a vector is loaded from depends on a limb. */
void
__wrap_ifma_fp12_cyclotomic_sqr(struct ifma_fp12 *out,
    const struct ifma_fp12 *a)
{
	static const long long zeros[9];
	struct ifma_fp12 t = *a;

	t.im.l[0] = _mm512_add_epi64(t.im.l[0],
	    _mm512_loadu_si512(&zeros[a->re.l[0][0] & 1]));
	__real_ifma_fp12_cyclotomic_sqr(out, &t);
}

/* The address of a table entry depends on a limb. */
void
__wrap_fp2x8_mul(struct fp2x8 *out, const struct fp2x8 *a,
    const struct fp2x8 *b)
{
	static const volatile long long table[2] = { 0, 0 };
	struct fp2x8 t = *a;

	t.re.l[0][0] += table[a->re.l[0][0] & 1];
	__real_fp2x8_mul(out, &t, b);
}

/* A branch by one lane */
void
__wrap_fp2x8_mul_wide(struct fp2x8_wide *out, const struct fp2x8 *a,
    const struct fp2x8 *b)
{
	if ((a->re.l[0][7] & 1) != 0)
		__real_fp2x8_mul_wide(out, b, a);
	else
		__real_fp2x8_mul_wide(out, a, b);
}
