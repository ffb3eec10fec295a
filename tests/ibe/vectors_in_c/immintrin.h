/*
 * The intrinsics of AVX-512 that lib/bn254/ifma*.c use, in plain C: for
 * valgrind, whose processor has none of them. Found before the compiler's own
 * header where a test asks for it.
 *
 * No operation branches on what vectors hold, and no address depends on it.
 * Permutations by what valgrind knows to be secret take a slow way for that.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef TESTS_VECTORS_IN_C_H
#define TESTS_VECTORS_IN_C_H

#include <stdint.h>
#include <string.h>

#include <valgrind/memcheck.h>

typedef long long __m512i __attribute__((vector_size(64), may_alias));
typedef unsigned long long m512u __attribute__((vector_size(64), may_alias));
typedef uint8_t __mmask8;

#define IN_C static inline __attribute__((always_inline))

/* --- Making, loading, storing --------------------------------------------- */

IN_C __m512i
_mm512_set_epi64(long long h, long long g, long long f, long long e,
    long long d, long long c, long long b, long long a)
{
	return (__m512i){ a, b, c, d, e, f, g, h };
}

IN_C __m512i
_mm512_set1_epi64(long long a)
{
	return (__m512i){ a, a, a, a, a, a, a, a };
}

IN_C __m512i
_mm512_setzero_si512(void)
{
	return _mm512_set1_epi64(0);
}

IN_C __m512i
_mm512_loadu_si512(const void *from)
{
	__m512i a;

	memcpy(&a, from, sizeof(a));
	return a;
}

#define _mm512_load_si512(from) _mm512_loadu_si512(from)

IN_C void
_mm512_storeu_si512(void *to, __m512i a)
{
	memcpy(to, &a, sizeof(a));
}

/* --- Lane by lane --------------------------------------------------------- */

#define _mm512_add_epi64(a, b) ((__m512i)((m512u)(a) + (m512u)(b)))
#define _mm512_sub_epi64(a, b) ((__m512i)((m512u)(a) - (m512u)(b)))
#define _mm512_and_si512(a, b) ((a) & (b))
#define _mm512_or_si512(a, b) ((a) | (b))
#define _mm512_xor_si512(a, b) ((a) ^ (b))
#define _mm512_slli_epi64(a, n) ((__m512i)((m512u)(a) << (n)))
#define _mm512_srli_epi64(a, n) ((__m512i)((m512u)(a) >> (n)))
#define _mm512_srai_epi64(a, n) ((a) >> (n))
#define _mm512_sllv_epi64(a, n) ((__m512i)((m512u)(a) << (m512u)(n)))
#define _mm512_shrdi_epi64(a, b, n) \
	((__m512i)((m512u)(a) >> (n) | (m512u)(b) << (64 - (n))))
#define _mm512_shrdv_epi64(a, b, n) \
	((__m512i)((m512u)(a) >> (m512u)(n) | (m512u)(b) << 1 << \
	(63 - (m512u)(n))))

#define LOW_52 ((UINT64_C(1) << 52) - 1)
#define LOW_52_OF(a) ((uint64_t)(a) & LOW_52)

/* The low 52 bits of a product are those of the low 52 bits of both. */
IN_C __m512i
_mm512_madd52lo_epu64(__m512i sum, __m512i a, __m512i b)
{
	return _mm512_add_epi64(sum, (__m512i)((m512u)a * (m512u)b & LOW_52));
}

IN_C __m512i
_mm512_madd52hi_epu64(__m512i sum, __m512i a, __m512i b)
{
	__m512i high;

	for (int i = 0; i < 8; i++)
		high[i] = (long long)(((unsigned __int128)LOW_52_OF(a[i]) *
		    LOW_52_OF(b[i])) >> 52);
	return _mm512_add_epi64(sum, high);
}

/* --- Masks ---------------------------------------------------------------- */

/* All ones in the lanes of mask */
IN_C __m512i
lanes_of(__mmask8 mask)
{
	const __m512i bit = { 1, 2, 4, 8, 16, 32, 64, 128 };

	return (_mm512_set1_epi64(mask) & bit) != 0;
}

/* The lanes of a vector of all ones and zeros */
IN_C __mmask8
mask_of(__m512i lanes)
{
	unsigned int mask = 0;

	for (int i = 0; i < 8; i++)
		mask |= ((unsigned int)lanes[i] & 1) << i;
	return (__mmask8)mask;
}

IN_C __m512i
_mm512_mask_mov_epi64(__m512i a, __mmask8 mask, __m512i b)
{
	const __m512i lanes = lanes_of(mask);

	return (a & ~lanes) | (b & lanes);
}

#define _mm512_mask_blend_epi64(mask, a, b) _mm512_mask_mov_epi64(a, mask, b)
#define _mm512_mask_add_epi64(from, mask, a, b) \
	_mm512_mask_mov_epi64(from, mask, _mm512_add_epi64(a, b))
#define _mm512_mask_sub_epi64(from, mask, a, b) \
	_mm512_mask_mov_epi64(from, mask, _mm512_sub_epi64(a, b))
#define _mm512_mask_xor_epi64(from, mask, a, b) \
	_mm512_mask_mov_epi64(from, mask, _mm512_xor_si512(a, b))
#define _mm512_cmpeq_epi64_mask(a, b) mask_of((a) == (b))
#define _mm512_cmpge_epi64_mask(a, b) mask_of((a) >= (b))
#define _mm512_cmpgt_epi64_mask(a, b) mask_of((a) > (b))
#define _mm512_cmplt_epi64_mask(a, b) mask_of((a) < (b))
#define _mm512_test_epi64_mask(a, b) mask_of(((a) & (b)) != 0)
#define _mm512_testn_epi64_mask(a, b) mask_of(((a) & (b)) == 0)
#define _mm512_movepi64_mask(a) mask_of((a) < 0)

/* What the mask leaves out is not touched: it must not be secret. */
IN_C void
_mm512_mask_storeu_epi64(void *to, __mmask8 mask, __m512i a)
{
	for (int i = 0; i < 8; i++)
		if ((mask >> i & 1) != 0)
			memcpy((char *)to + 8 * i, (char *)&a + 8 * i, 8);
}

/* --- From lane to lane ---------------------------------------------------- */

IN_C int
is_secret(__m512i a)
{
	unsigned long long undefined[8] = { 0 }, any = 0;

	(void)VALGRIND_GET_VBITS(&a, undefined, sizeof(undefined));
	for (int i = 0; i < 8; i++)
		any |= undefined[i];
	return any != 0;
}

static inline __m512i
_mm512_permutex2var_epi64(__m512i a, __m512i index, __m512i b)
{
	__m512i out = _mm512_setzero_si512();
	long long from[16];

	memcpy(from, &a, sizeof(a));
	memcpy(from + 8, &b, sizeof(b));
	if (is_secret(index)) {
		for (int i = 0; i < 16; i++)
			out |= ((index & 15) == i) & from[i];
	} else {
		for (int i = 0; i < 8; i++)
			out[i] = from[index[i] & 15];
	}
	return out;
}

#define _mm512_maskz_permutex2var_epi64(mask, a, index, b) \
	(_mm512_permutex2var_epi64(a, index, b) & lanes_of(mask))
#define _mm512_permutexvar_epi64(index, a) \
	_mm512_permutex2var_epi64(a, (index) & 7, a)
#define _mm512_maskz_permutexvar_epi64(mask, index, a) \
	(_mm512_permutexvar_epi64(index, a) & lanes_of(mask))
#define _mm512_unpacklo_epi64(a, b) \
	((__m512i){ (a)[0], (b)[0], (a)[2], (b)[2], (a)[4], (b)[4], (a)[6], \
	    (b)[6] })
#define _mm512_unpackhi_epi64(a, b) \
	((__m512i){ (a)[1], (b)[1], (a)[3], (b)[3], (a)[5], (b)[5], (a)[7], \
	    (b)[7] })

/* Pairs of lanes: two of a, two of b, by two bits each */
IN_C __m512i
_mm512_shuffle_i64x2(__m512i a, __m512i b, int which)
{
	__m512i out;

	for (int i = 0; i < 4; i++) {
		const __m512i *from = i < 2 ? &a : &b;
		int pair = which >> (2 * i) & 3;

		out[2 * i] = (*from)[2 * pair];
		out[2 * i + 1] = (*from)[2 * pair + 1];
	}
	return out;
}

#endif /* TESTS_VECTORS_IN_C_H */
