/*
 * Digits of the parts of scalars (scalar.h), one in each lane, for tables of
 * multiples.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef BN254_IFMA_DIGITS_H
#define BN254_IFMA_DIGITS_H

#include "bn254/ifma.h"

struct digits {
	__m512i index;			/* of the table: magnitude less 1 */
	__mmask8 negative, zero;
};

/*
 * part_digit() of scalar.c: the lowest seven bits of v are those of the part,
 * from PART_BITS i - 1 on. The index of digit 0 is some number.
 */
static inline void
digits_of(struct digits *out, __m512i v, __mmask8 part_negative)
{
	const __m512i mask = fp8_all(127);
	__m512i flip;
	__mmask8 negative;

	v = _mm512_and_si512(v, mask);
	negative = _mm512_cmpgt_epi64_mask(v, fp8_all(63));
	flip = _mm512_mask_xor_epi64(v, negative, v, mask);
	/* the magnitude is (flip + 1) / 2 */
	out->zero = _mm512_testn_epi64_mask(
	    _mm512_add_epi64(flip, fp8_all(1)), fp8_all(126));
	out->index = _mm512_srli_epi64(_mm512_sub_epi64(flip, fp8_all(1)), 1);
	out->negative = negative ^ part_negative;
}

#endif /* BN254_IFMA_DIGITS_H */
