/*
 * From rows to lanes.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef BN254_IFMA_ROWS_H
#define BN254_IFMA_ROWS_H

#include "bn254/ifma_fp2.h"

/* Lane i of out[j] is lane j of in[i]: in pairs of lanes first. */
static inline void
rows_transpose(__m512i out[8], const __m512i in[8])
{
	__m512i pair[4], even[2], odd[2];

	for (int half = 0; half < 2; half++) {
		for (int i = 0; i < 4; i++)
			pair[i] = half == 0 ?
			    _mm512_unpacklo_epi64(in[2 * i], in[2 * i + 1]) :
			    _mm512_unpackhi_epi64(in[2 * i], in[2 * i + 1]);
		for (int i = 0; i < 2; i++) {
			even[i] = _mm512_shuffle_i64x2(pair[2 * i],
			    pair[2 * i + 1], 0x88);
			odd[i] = _mm512_shuffle_i64x2(pair[2 * i],
			    pair[2 * i + 1], 0xdd);
		}
		out[half] = _mm512_shuffle_i64x2(even[0], even[1], 0x88);
		out[half + 2] = _mm512_shuffle_i64x2(odd[0], odd[1], 0x88);
		out[half + 4] = _mm512_shuffle_i64x2(even[0], even[1], 0xdd);
		out[half + 6] = _mm512_shuffle_i64x2(odd[0], odd[1], 0xdd);
	}
}

/* A struct bn254_fp2 of each lane, which may lie anywhere; bound 16 */
static inline void
fp2x8_gather(struct fp2x8 *out, const void *const from[8])
{
	__m512i rows[8], l[8];

	for (int i = 0; i < 8; i++)
		rows[i] = _mm512_loadu_si512(from[i]);
	rows_transpose(l, rows);
	fp8_split(&out->re, l);
	fp8_split(&out->im, l + 4);
}

#endif /* BN254_IFMA_ROWS_H */
