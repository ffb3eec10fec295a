/*
 * Arithmetic of Fp for x86-64 with BMI2 and ADX, for fp.h and fp_wide.h,
 * which say what each function does and keeps to; the same bounds hold as for
 * the portable functions there.
 *
 * MULX multiplies without touching the flags, so that a row of products is
 * added up while the next ones are on their way. ADCX and ADOX, with a chain
 * of carries each (Ozturk, Guilford, Gopal and Feghali, "New instructions
 * supporting large integer arithmetic on Intel architecture processors",
 * 2012), were tried and are not used: they need two more additions a row,
 * and on the processors that have them additions with carry are what there is
 * too much of (docs/performance.md). Nothing branches.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef BN254_ADX_H
#define BN254_ADX_H

#include <stdint.h>

#include "bn254/constants.h"

static const uint64_t adx_p[4] = {
	BN254_P0, BN254_P1, BN254_P2, BN254_P3
};
static const uint64_t adx_recip = BN254_P_RECIP;	/* fp_redc_signed() */
/* N = (c p + 1) / 2^64 = 0.03228 p, c = -1/p mod 2^64 */
static const uint64_t adx_n[4] = {
	BN254_PN0, BN254_PN1, BN254_PN2, BN254_PN3
};

/*
 * Blocks that take 14 registers and memory on the stack besides. An address
 * sanitizer wants a register for that, but not in functions that it leaves
 * alone. ADX_INLINE: large, and called from few places.
 */
#if defined(__SANITIZE_ADDRESS__)
#define ADX_SANITIZED
#elif defined(__has_feature)		/* clang */
#if __has_feature(address_sanitizer)
#define ADX_SANITIZED
#endif
#endif
#ifdef ADX_SANITIZED
#define ADX_FULL static __attribute__((noinline, no_sanitize_address))
#define ADX_INLINE ADX_FULL
#else
#define ADX_FULL static inline
#define ADX_INLINE static inline __attribute__((always_inline))
#endif

/* The names of the registers of all blocks below. */
#define ADX_A "%[a]"
#define ADX_B "%[b]"
#define ADX_C "%[c]"
#define ADX_D "%[d]"
#define ADX_E "%[e]"
#define ADX_SCRATCH(a, b, c, d, e, l0, l1, l2, l3, hi) \
	[a] "=&r" (a), [b] "=&r" (b), [c] "=&r" (c), [d] "=&r" (d), \
	[e] "=&r" (e), [l0] "=&r" (l0), [l1] "=&r" (l1), [l2] "=&r" (l2), \
	[l3] "=&r" (l3), [hi] "=&r" (hi)
#define ADX_P \
	[p0] "m" (adx_p[0]), [p1] "m" (adx_p[1]), \
	[p2] "m" (adx_p[2]), [p3] "m" (adx_p[3])
#define ADX_REDUCTION ADX_P, \
	[n0] "m" (adx_n[0]), [n1] "m" (adx_n[1]), \
	[n2] "m" (adx_n[2]), [n3] "m" (adx_n[3]), [inv] "i" (BN254_P_INV)

/* t4..t0 = x * y, with x of four limbs and y of one in memory */
#define ADX_FIRST_ROW(x, y, t0, t1, t2, t3, t4) \
	"movq " y ", %%rdx\n\t" \
	"mulxq " x ", " t0 ", " t1 "\n\t" \
	"mulxq 8+" x ", %[l0], " t2 "\n\t" \
	"addq %[l0], " t1 "\n\t" \
	"mulxq 16+" x ", %[l0], " t3 "\n\t" \
	"adcq %[l0], " t2 "\n\t" \
	"mulxq 24+" x ", %[l0], " t4 "\n\t" \
	"adcq %[l0], " t3 "\n\t" \
	"adcq $0, " t4 "\n\t"

/* t4..t0 = t3..t0 + x * y; t4 comes in with anything */
#define ADX_MUL_ROW(x, y, t0, t1, t2, t3, t4) \
	"movq " y ", %%rdx\n\t" \
	"mulxq " x ", %[l0], %[hi]\n\t" \
	"mulxq 8+" x ", %[l1], " t4 "\n\t" \
	"addq %[hi], %[l1]\n\t" \
	"mulxq 16+" x ", %[l2], %[hi]\n\t" \
	"adcq " t4 ", %[l2]\n\t" \
	"mulxq 24+" x ", %[l3], " t4 "\n\t" \
	"adcq %[hi], %[l3]\n\t" \
	"adcq $0, " t4 "\n\t" \
	"addq %[l0], " t0 "\n\t" \
	"adcq %[l1], " t1 "\n\t" \
	"adcq %[l2], " t2 "\n\t" \
	"adcq %[l3], " t3 "\n\t" \
	"adcq $0, " t4 "\n\t"

/* The same where t4 holds a limb to be added to; the sum fits. */
#define ADX_MUL_ROW_5(x, y, t0, t1, t2, t3, t4) \
	"movq " y ", %%rdx\n\t" \
	"mulxq " x ", %[l0], %[hi]\n\t" \
	"mulxq 8+" x ", %[l1], %[l3]\n\t" \
	"addq %[hi], %[l1]\n\t" \
	"mulxq 16+" x ", %[l2], %[hi]\n\t" \
	"adcq %[l3], %[l2]\n\t" \
	"mulxq 24+" x ", %[l3], %%rdx\n\t" \
	"adcq %[hi], %[l3]\n\t" \
	"adcq $0, %%rdx\n\t" \
	"addq %[l0], " t0 "\n\t" \
	"adcq %[l1], " t1 "\n\t" \
	"adcq %[l2], " t2 "\n\t" \
	"adcq %[l3], " t3 "\n\t" \
	"adcq %%rdx, " t4 "\n\t"

/*
 * Rows of a reduction divide by 2^64 modulo p. As N = 1 / 2^64, that is
 * t0 t4..t1 = t4..t1 + t0 N: without a quotient to be found first.
 */
#define ADX_REDUCE_ROW(t0, t1, t2, t3, t4) \
	"movq " t0 ", %%rdx\n\t" \
	"mulxq %[n0], %[l0], %[hi]\n\t" \
	"mulxq %[n1], %[l1], " t0 "\n\t" \
	"addq %[hi], %[l1]\n\t" \
	"mulxq %[n2], %[l2], %[hi]\n\t" \
	"adcq " t0 ", %[l2]\n\t" \
	"mulxq %[n3], %[l3], " t0 "\n\t" \
	"adcq %[hi], %[l3]\n\t" \
	"adcq $0, " t0 "\n\t" \
	"addq %[l0], " t1 "\n\t" \
	"adcq %[l1], " t2 "\n\t" \
	"adcq %[l2], " t3 "\n\t" \
	"adcq %[l3], " t4 "\n\t" \
	"adcq $0, " t0 "\n\t"

/*
 * The last one makes four limbs of five: t4..t1 = (t4..t0 + q p) / 2^64, where
 * q makes the lowest limb 0. Of that only the carry is of interest: there is
 * one unless it is 0.
 */
#define ADX_LAST_ROW(t0, t1, t2, t3, t4) \
	"movq %[inv], %%rdx\n\t" \
	"imulq " t0 ", %%rdx\n\t" \
	"mulxq %[p0], %[l3], %[hi]\n\t" \
	"mulxq %[p1], %[l1], %[l3]\n\t" \
	"addq %[hi], %[l1]\n\t" \
	"mulxq %[p2], %[l2], %[hi]\n\t" \
	"adcq %[l3], %[l2]\n\t" \
	"mulxq %[p3], %[l3], %%rdx\n\t" \
	"adcq %[hi], %[l3]\n\t" \
	"adcq $0, %%rdx\n\t" \
	"negq " t0 "\n\t" \
	"adcq %[l1], " t1 "\n\t" \
	"adcq %[l2], " t2 "\n\t" \
	"adcq %[l3], " t3 "\n\t" \
	"adcq %%rdx, " t4 "\n\t"

/* t3..t0 -= p if that is not negative; s3..s0 are scratch */
#define ADX_REDUCE_ONCE(t0, t1, t2, t3, s0, s1, s2, s3) \
	"movq " t0 ", " s0 "\n\t" \
	"movq " t1 ", " s1 "\n\t" \
	"movq " t2 ", " s2 "\n\t" \
	"movq " t3 ", " s3 "\n\t" \
	"subq %[p0], " s0 "\n\t" \
	"sbbq %[p1], " s1 "\n\t" \
	"sbbq %[p2], " s2 "\n\t" \
	"sbbq %[p3], " s3 "\n\t" \
	"cmovncq " s0 ", " t0 "\n\t" \
	"cmovncq " s1 ", " t1 "\n\t" \
	"cmovncq " s2 ", " t2 "\n\t" \
	"cmovncq " s3 ", " t3 "\n\t"

#define ADX_STORE_AT(out, t0, t1, t2, t3) \
	"movq " t0 ", 0(" out ")\n\t" \
	"movq " t1 ", 8(" out ")\n\t" \
	"movq " t2 ", 16(" out ")\n\t" \
	"movq " t3 ", 24(" out ")\n\t"
#define ADX_STORE(t0, t1, t2, t3) ADX_STORE_AT("%[out]", t0, t1, t2, t3)

/*
 * Products and sums of products, reduced. Where x (the sum of all x) is below
 * 6.8 p, five limbs are enough on the way; and x y / 2^256 (the sum of them)
 * below 0.96 p leaves one subtraction to do, as rows add at most 1.0323 p to
 * it: the last one p, the one before N.
 */
static inline void
adx_mul(uint64_t out[4], const uint64_t x[4], const uint64_t y[4])
{
	uint64_t a, b, c, d, e, l0, l1, l2, l3, hi;

	__asm__ volatile(
	    ADX_FIRST_ROW("0(%[x])", "0(%[y])", ADX_A, ADX_B, ADX_C, ADX_D,
	    ADX_E)
	    ADX_REDUCE_ROW(ADX_A, ADX_B, ADX_C, ADX_D, ADX_E)
	    ADX_MUL_ROW_5("0(%[x])", "8(%[y])", ADX_B, ADX_C, ADX_D, ADX_E,
	    ADX_A)
	    ADX_REDUCE_ROW(ADX_B, ADX_C, ADX_D, ADX_E, ADX_A)
	    ADX_MUL_ROW_5("0(%[x])", "16(%[y])", ADX_C, ADX_D, ADX_E, ADX_A,
	    ADX_B)
	    ADX_REDUCE_ROW(ADX_C, ADX_D, ADX_E, ADX_A, ADX_B)
	    ADX_MUL_ROW_5("0(%[x])", "24(%[y])", ADX_D, ADX_E, ADX_A, ADX_B,
	    ADX_C)
	    ADX_LAST_ROW(ADX_D, ADX_E, ADX_A, ADX_B, ADX_C)
	    ADX_REDUCE_ONCE(ADX_E, ADX_A, ADX_B, ADX_C,
	    ADX_D, "%[l0]", "%[l1]", "%[l2]")
	    ADX_STORE(ADX_E, ADX_A, ADX_B, ADX_C)
	    : ADX_SCRATCH(a, b, c, d, e, l0, l1, l2, l3, hi)
	    : [out] "r" (out), [x] "r" (x), [y] "r" (y), ADX_REDUCTION
	    : "rdx", "cc", "memory");
}

/* x y + v w */
#define ADX_ROWS_2(first, offset, t0, t1, t2, t3, t4) \
	first("0(%[x])", offset "(%[y])", t0, t1, t2, t3, t4) \
	"movq %[w], %%rdx\n\t" \
	ADX_MUL_ROW_5("0(%[v])", offset "(%%rdx)", t0, t1, t2, t3, t4)

ADX_FULL void
adx_mul_add(uint64_t out[4], const uint64_t x[4], const uint64_t y[4],
    const uint64_t v[4], const uint64_t w[4])
{
	uint64_t a, b, c, d, e, l0, l1, l2, l3, hi;

	__asm__ volatile(
	    ADX_ROWS_2(ADX_FIRST_ROW, "0", ADX_A, ADX_B, ADX_C, ADX_D, ADX_E)
	    ADX_REDUCE_ROW(ADX_A, ADX_B, ADX_C, ADX_D, ADX_E)
	    ADX_ROWS_2(ADX_MUL_ROW_5, "8", ADX_B, ADX_C, ADX_D, ADX_E, ADX_A)
	    ADX_REDUCE_ROW(ADX_B, ADX_C, ADX_D, ADX_E, ADX_A)
	    ADX_ROWS_2(ADX_MUL_ROW_5, "16", ADX_C, ADX_D, ADX_E, ADX_A, ADX_B)
	    ADX_REDUCE_ROW(ADX_C, ADX_D, ADX_E, ADX_A, ADX_B)
	    ADX_ROWS_2(ADX_MUL_ROW_5, "24", ADX_D, ADX_E, ADX_A, ADX_B, ADX_C)
	    ADX_LAST_ROW(ADX_D, ADX_E, ADX_A, ADX_B, ADX_C)
	    ADX_REDUCE_ONCE(ADX_E, ADX_A, ADX_B, ADX_C,
	    ADX_D, "%[l0]", "%[l1]", "%[l2]")
	    "movq %[out], %%rdx\n\t"
	    ADX_STORE_AT("%%rdx", ADX_E, ADX_A, ADX_B, ADX_C)
	    : ADX_SCRATCH(a, b, c, d, e, l0, l1, l2, l3, hi)
	    : [out] "m" (out), [x] "r" (x), [y] "r" (y), [v] "r" (v),
	      [w] "m" (w), ADX_REDUCTION
	    : "rdx", "cc", "memory");
}

/* x * y in memory, but for the highest limbs, which are in d e a b c */
#define ADX_PRODUCT(x, y, out) \
	ADX_FIRST_ROW(x, y, ADX_A, ADX_B, ADX_C, ADX_D, ADX_E) \
	"movq " ADX_A ", " out "\n\t" \
	ADX_MUL_ROW(x, "8+" y, ADX_B, ADX_C, ADX_D, ADX_E, ADX_A) \
	"movq " ADX_B ", 8+" out "\n\t" \
	ADX_MUL_ROW(x, "16+" y, ADX_C, ADX_D, ADX_E, ADX_A, ADX_B) \
	"movq " ADX_C ", 16+" out "\n\t" \
	ADX_MUL_ROW(x, "24+" y, ADX_D, ADX_E, ADX_A, ADX_B, ADX_C)
/* Those too */
#define ADX_PRODUCT_STORE(out) \
	"movq " ADX_D ", 24+" out "\n\t" \
	"movq " ADX_E ", 32+" out "\n\t" \
	"movq " ADX_A ", 40+" out "\n\t" \
	"movq " ADX_B ", 48+" out "\n\t" \
	"movq " ADX_C ", 56+" out "\n\t"

static inline void
adx_mul_wide(uint64_t out[8], const uint64_t x[4], const uint64_t y[4])
{
	uint64_t a, b, c, d, e, l0, l1, l2, l3, hi;

	__asm__ volatile(ADX_PRODUCT("0(%[x])", "0(%[y])", "0(%[out])")
	    ADX_PRODUCT_STORE("0(%[out])")
	    : ADX_SCRATCH(a, b, c, d, e, l0, l1, l2, l3, hi)
	    : [out] "r" (out), [x] "r" (x), [y] "r" (y)
	    : "rdx", "cc", "memory");
}

/*
 * The low half of x, by rows, comes to at most 1.0323 p in four limbs, to
 * which the high half is added.
 */
#define ADX_REDUCE_WIDE \
	"movq 0(%[x]), " ADX_A "\n\t" \
	"movq 8(%[x]), " ADX_B "\n\t" \
	"movq 16(%[x]), " ADX_C "\n\t" \
	"movq 24(%[x]), " ADX_D "\n\t" \
	"xorl %k[e], %k[e]\n\t" \
	ADX_REDUCE_ROW(ADX_A, ADX_B, ADX_C, ADX_D, ADX_E) \
	ADX_REDUCE_ROW(ADX_B, ADX_C, ADX_D, ADX_E, ADX_A) \
	ADX_REDUCE_ROW(ADX_C, ADX_D, ADX_E, ADX_A, ADX_B) \
	ADX_LAST_ROW(ADX_D, ADX_E, ADX_A, ADX_B, ADX_C) \
	"addq 32(%[x]), " ADX_E "\n\t" \
	"adcq 40(%[x]), " ADX_A "\n\t" \
	"adcq 48(%[x]), " ADX_B "\n\t" \
	"adcq 56(%[x]), " ADX_C "\n\t"

static inline void
adx_redc(uint64_t out[4], const uint64_t x[8])
{
	uint64_t a, b, c, d, e, l0, l1, l2, l3, hi;

	__asm__ volatile(ADX_REDUCE_WIDE
	    ADX_REDUCE_ONCE(ADX_E, ADX_A, ADX_B, ADX_C,
	    ADX_D, "%[l0]", "%[l1]", "%[l2]")
	    ADX_STORE(ADX_E, ADX_A, ADX_B, ADX_C)
	    : ADX_SCRATCH(a, b, c, d, e, l0, l1, l2, l3, hi)
	    : [out] "r" (out), [x] "r" (x), ADX_REDUCTION
	    : "rdx", "cc", "memory");
}

/* The high half with four limbs in memory */
#define ADX_HIGH(first, next, from) \
	first "q 0(" from "), " ADX_E "\n\t" \
	next "q 8(" from "), " ADX_A "\n\t" \
	next "q 16(" from "), " ADX_B "\n\t" \
	next "q 24(" from "), " ADX_C "\n\t"
#define ADX_PLUS(from) ADX_HIGH("add", "adc", from)
#define ADX_MINUS(from) ADX_HIGH("sub", "sbb", from)
#define ADX_W "movq %[w], %%rdx\n\t"

/* x / 2^256 + offset, and also plus w, plus 2 w, minus 2 w */
#define ADX_REDC_SIGNED(name, more) \
ADX_FULL void \
name(uint64_t out[4], const uint64_t x[8], const uint64_t offset[4], \
    const uint64_t w[4]) \
{ \
	uint64_t a, b, c, d, e, l0, l1, l2, l3, hi; \
\
	__asm__ volatile(ADX_REDUCE_WIDE \
	    ADX_PLUS("%[offset]") \
	    more \
	    /* The quotient of p, or one less, from the top 32 bits */ \
	    "movq " ADX_C ", %%rdx\n\t" \
	    "shrq $32, %%rdx\n\t" \
	    "imulq %[recip], %%rdx\n\t" \
	    "shrq $61, %%rdx\n\t" \
	    "mulxq %[p0], %[l2], %[l3]\n\t" \
	    "subq %[l2], " ADX_E "\n\t" \
	    "mulxq %[p1], %[l2], " ADX_D "\n\t" \
	    "sbbq %[l2], " ADX_A "\n\t" \
	    "mulxq %[p2], %[l2], %[l1]\n\t" \
	    "sbbq %[l2], " ADX_B "\n\t" \
	    "mulxq %[p3], %[l2], %%rdx\n\t" \
	    "sbbq %[l2], " ADX_C "\n\t" \
	    "subq %[l3], " ADX_A "\n\t" \
	    "sbbq " ADX_D ", " ADX_B "\n\t" \
	    "sbbq %[l1], " ADX_C "\n\t" \
	    ADX_REDUCE_ONCE(ADX_E, ADX_A, ADX_B, ADX_C, \
	    ADX_D, "%[l0]", "%[l1]", "%[l2]") \
	    ADX_STORE(ADX_E, ADX_A, ADX_B, ADX_C) \
	    : ADX_SCRATCH(a, b, c, d, e, l0, l1, l2, l3, hi) \
	    : [out] "r" (out), [x] "r" (x), [offset] "r" (offset), \
	      [w] "m" (w), ADX_REDUCTION, [recip] "m" (adx_recip) \
	    : "rdx", "cc", "memory"); \
}
ADX_REDC_SIGNED(adx_redc_signed, "")
ADX_REDC_SIGNED(adx_redc_plus, ADX_W ADX_PLUS("%%rdx"))
ADX_REDC_SIGNED(adx_redc_plus2, ADX_W ADX_PLUS("%%rdx") ADX_PLUS("%%rdx"))
ADX_REDC_SIGNED(adx_redc_minus2,
    ADX_W ADX_MINUS("%%rdx") ADX_MINUS("%%rdx"))

#define ADX_LOAD(from) \
	"movq 0(%[" from "]), %[a]\n\t" \
	"movq 8(%[" from "]), %[b]\n\t" \
	"movq 16(%[" from "]), %[c]\n\t" \
	"movq 24(%[" from "]), %[d]\n\t"
#define ADX_CHAIN(first, next, from) \
	first "q 0(%[" from "]), %[a]\n\t" \
	next "q 8(%[" from "]), %[b]\n\t" \
	next "q 16(%[" from "]), %[c]\n\t" \
	next "q 24(%[" from "]), %[d]\n\t"

static inline void
adx_add(uint64_t out[4], const uint64_t x[4], const uint64_t y[4])
{
	uint64_t a, b, c, d, e, l0, l1, l2, l3, hi;

	__asm__ volatile(ADX_LOAD("x") ADX_CHAIN("add", "adc", "y")
	    ADX_REDUCE_ONCE(ADX_A, ADX_B, ADX_C, ADX_D,
	    ADX_E, "%[l0]", "%[l1]", "%[l2]")
	    ADX_STORE(ADX_A, ADX_B, ADX_C, ADX_D)
	    : ADX_SCRATCH(a, b, c, d, e, l0, l1, l2, l3, hi)
	    : [out] "r" (out), [x] "r" (x), [y] "r" (y), ADX_P
	    : "cc", "memory");
}

static inline void
adx_sub(uint64_t out[4], const uint64_t x[4], const uint64_t y[4])
{
	uint64_t a, b, c, d, e, l0, l1, l2, l3, hi;

	__asm__ volatile(ADX_LOAD("x") ADX_CHAIN("sub", "sbb", "y")
	    "sbbq %[l1], %[l1]\n\t"	/* all ones if it went below 0 */
	    "movq %[p0], %[e]\n\t"
	    "movq %[p1], %[l0]\n\t"
	    "movq %[p2], %[l3]\n\t"
	    "andq %[l1], %[e]\n\t"
	    "andq %[l1], %[l0]\n\t"
	    "andq %[l1], %[l3]\n\t"
	    "andq %[p3], %[l1]\n\t"
	    "addq %[e], %[a]\n\t"
	    "adcq %[l0], %[b]\n\t"
	    "adcq %[l3], %[c]\n\t"
	    "adcq %[l1], %[d]\n\t"
	    ADX_STORE(ADX_A, ADX_B, ADX_C, ADX_D)
	    : ADX_SCRATCH(a, b, c, d, e, l0, l1, l2, l3, hi)
	    : [out] "r" (out), [x] "r" (x), [y] "r" (y), ADX_P
	    : "cc", "memory");
}

#define ADX_FOUR(a, b, c, d) \
	[a] "=&r" (a), [b] "=&r" (b), [c] "=&r" (c), [d] "=&r" (d)

/* Sum and difference modulo 2^256 */
#define ADX_PLAIN(name, first, next) \
static inline void \
name(uint64_t out[4], const uint64_t x[4], const uint64_t y[4]) \
{ \
	uint64_t a, b, c, d; \
\
	__asm__ volatile(ADX_LOAD("x") ADX_CHAIN(first, next, "y") \
	    ADX_STORE(ADX_A, ADX_B, ADX_C, ADX_D) \
	    : ADX_FOUR(a, b, c, d) \
	    : [out] "r" (out), [x] "r" (x), [y] "r" (y) \
	    : "cc", "memory"); \
}
ADX_PLAIN(adx_add_lazy, "add", "adc")
ADX_PLAIN(adx_sub_plain, "sub", "sbb")

/* x - y + offset */
static inline void
adx_sub_lazy(uint64_t out[4], const uint64_t x[4], const uint64_t y[4],
    const uint64_t offset[4])
{
	uint64_t a, b, c, d;

	__asm__ volatile(ADX_LOAD("x") ADX_CHAIN("add", "adc", "offset")
	    ADX_CHAIN("sub", "sbb", "y")
	    ADX_STORE(ADX_A, ADX_B, ADX_C, ADX_D)
	    : ADX_FOUR(a, b, c, d)
	    : [out] "r" (out), [x] "r" (x), [y] "r" (y), [offset] "r" (offset)
	    : "cc", "memory");
}

/* x y - v w */
static inline void
adx_mul_sub(uint64_t out[4], const uint64_t x[4], const uint64_t y[4],
    const uint64_t v[4], const uint64_t w[4])
{
	uint64_t minus[4];

	adx_sub_plain(minus, adx_p, w);
	adx_mul_add(out, x, y, v, minus);
}

/* Eight limbs, one carry: limb by limb through one register */
#define ADX_LIMB(op, offset) \
	"movq " offset "(%[x]), %[a]\n\t" \
	op "q " offset "(%[y]), %[a]\n\t" \
	"movq %[a], " offset "(%[out])\n\t"
#define ADX_WIDE_2(name, first, next) \
static inline void \
name(uint64_t out[8], const uint64_t x[8], const uint64_t y[8]) \
{ \
	uint64_t a; \
\
	__asm__ volatile(ADX_LIMB(first, "0") ADX_LIMB(next, "8") \
	    ADX_LIMB(next, "16") ADX_LIMB(next, "24") \
	    ADX_LIMB(next, "32") ADX_LIMB(next, "40") \
	    ADX_LIMB(next, "48") ADX_LIMB(next, "56") \
	    : [a] "=&r" (a) \
	    : [out] "r" (out), [x] "r" (x), [y] "r" (y) \
	    : "cc", "memory"); \
}
ADX_WIDE_2(adx_wide_add, "add", "adc")
ADX_WIDE_2(adx_wide_sub, "sub", "sbb")

/* Eight limbs, two operations on the first operand */
#define ADX_CHAIN_HIGH(next, from) \
	next "q 32(%[" from "]), %[e]\n\t" \
	next "q 40(%[" from "]), %[l0]\n\t" \
	next "q 48(%[" from "]), %[hi]\n\t" \
	next "q 56(%[" from "]), %[l1]\n\t"
#define ADX_STORE_WIDE \
	ADX_STORE(ADX_A, ADX_B, ADX_C, ADX_D) \
	"movq %[e], 32(%[out])\n\t" \
	"movq %[l0], 40(%[out])\n\t" \
	"movq %[hi], 48(%[out])\n\t" \
	"movq %[l1], 56(%[out])\n\t"
#define ADX_WIDE_3(name, first1, next1, first2, next2) \
static inline void \
name(uint64_t out[8], const uint64_t x[8], const uint64_t y[8], \
    const uint64_t w[8]) \
{ \
	uint64_t a, b, c, d, e, l0, l1, l2, l3, hi; \
\
	__asm__ volatile(ADX_LOAD("x") ADX_CHAIN_HIGH("mov", "x") \
	    ADX_CHAIN(first1, next1, "y") ADX_CHAIN_HIGH(next1, "y") \
	    ADX_CHAIN(first2, next2, "w") ADX_CHAIN_HIGH(next2, "w") \
	    ADX_STORE_WIDE \
	    : ADX_SCRATCH(a, b, c, d, e, l0, l1, l2, l3, hi) \
	    : [out] "r" (out), [x] "r" (x), [y] "r" (y), [w] "r" (w) \
	    : "cc", "memory"); \
}
ADX_WIDE_3(adx_wide_add_add, "add", "adc", "add", "adc")
ADX_WIDE_3(adx_wide_add_sub, "add", "adc", "sub", "sbb")
ADX_WIDE_3(adx_wide_sub_sub, "sub", "sbb", "sub", "sbb")

/* The other three limbs of a product in l0 l1 l2; all less one in memory */
#define ADX_PRODUCT_LOW(first, next, from) \
	first "q " from ", %[l0]\n\t" \
	next "q 8+" from ", %[l1]\n\t" \
	next "q 16+" from ", %[l2]\n\t"
#define ADX_PRODUCT_SUB(from) \
	ADX_PRODUCT_LOW("sub", "sbb", from) \
	"sbbq 24+" from ", " ADX_D "\n\t" \
	"sbbq 32+" from ", " ADX_E "\n\t" \
	"sbbq 40+" from ", " ADX_A "\n\t" \
	"sbbq 48+" from ", " ADX_B "\n\t" \
	"sbbq 56+" from ", " ADX_C "\n\t"
#define ADX_PRODUCT_STORE_LOW(out) \
	"movq %[l0], " out "\n\t" \
	"movq %[l1], 8+" out "\n\t" \
	"movq %[l2], 16+" out "\n\t"
#define ADX_SUM(x, y, out) \
	"movq " x ", %[a]\n\t" \
	"movq 8+" x ", %[b]\n\t" \
	"movq 16+" x ", %[c]\n\t" \
	"movq 24+" x ", %[d]\n\t" \
	"addq " y ", %[a]\n\t" \
	"adcq 8+" y ", %[b]\n\t" \
	"adcq 16+" y ", %[c]\n\t" \
	"adcq 24+" y ", %[d]\n\t" \
	"movq %[a], " out "\n\t" \
	"movq %[b], 8+" out "\n\t" \
	"movq %[c], 16+" out "\n\t" \
	"movq %[d], 24+" out "\n\t"

/*
 * A product in Fp2, not reduced, in one block (fp2_wide.h says how): products
 * go into the sums without a way through memory. In s stand the sums of real
 * and imaginary parts, x.im y.im, x.re y.re, and three limbs of the last
 * product.
 */
ADX_INLINE void
adx_fp2_mul_wide(uint64_t out[16], const uint64_t x[8], const uint64_t y[8])
{
	uint64_t a, b, c, d, e, l0, l1, l2, l3, hi, s[27];

	__asm__ volatile(
	    ADX_SUM("0(%[x])", "32(%[x])", "0(%[s])")
	    ADX_SUM("0(%[y])", "32(%[y])", "32(%[s])")
	    ADX_PRODUCT("32(%[x])", "32(%[y])", "64(%[s])")
	    ADX_PRODUCT_STORE("64(%[s])")
	    ADX_PRODUCT("0(%[x])", "0(%[y])", "128(%[s])")
	    ADX_PRODUCT_STORE("128(%[s])")
	    ADX_PRODUCT_LOW("mov", "mov", "128(%[s])")
	    ADX_PRODUCT_SUB("64(%[s])")
	    "movq %[out], %%rdx\n\t"
	    ADX_PRODUCT_STORE_LOW("0(%%rdx)")
	    ADX_PRODUCT_STORE("0(%%rdx)")
	    ADX_PRODUCT("0(%[s])", "32(%[s])", "192(%[s])")
	    ADX_PRODUCT_LOW("mov", "mov", "192(%[s])")
	    ADX_PRODUCT_SUB("128(%[s])")
	    ADX_PRODUCT_SUB("64(%[s])")
	    "movq %[out], %%rdx\n\t"
	    ADX_PRODUCT_STORE_LOW("64(%%rdx)")
	    ADX_PRODUCT_STORE("64(%%rdx)")
	    : ADX_SCRATCH(a, b, c, d, e, l0, l1, l2, l3, hi)
	    : [out] "m" (out), [s] "r" (s), [x] "r" (x), [y] "r" (y)
	    : "rdx", "cc", "memory");
}

#endif /* BN254_ADX_H */
