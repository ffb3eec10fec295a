/*
 * From lanes to elements in memory: what of ifma.h is not inlined.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#if !defined(BN254_PATH_ADX) || defined(BN254_PATH_IFMA)
#define BN254_PATH_ADX
#include "bn254/path.h"

#if BN254_HAS_ADX

#include "bn254/ifma.h"

void
fp8_pack(struct bn254_fp out[8], const struct fp8 *a)
{
	struct fp8 t = *a;
	__m512i l[4], v[4];

	fp8_reduce_once(&t, 2);
	fp8_reduce_once(&t, 1);
	l[0] = _mm512_or_si512(t.l[0], _mm512_slli_epi64(t.l[1], 52));
	l[1] = _mm512_or_si512(_mm512_srli_epi64(t.l[1], 12),
	    _mm512_slli_epi64(t.l[2], 40));
	l[2] = _mm512_or_si512(_mm512_srli_epi64(t.l[2], 24),
	    _mm512_slli_epi64(t.l[3], 28));
	l[3] = _mm512_or_si512(_mm512_srli_epi64(t.l[3], 36),
	    _mm512_slli_epi64(t.l[4], 16));
	/* Limbs 0 and 1, then 2 and 3, of even and of odd elements */
	for (int i = 0; i < 2; i++) {
		v[i] = _mm512_unpacklo_epi64(l[2 * i], l[2 * i + 1]);
		v[2 + i] = _mm512_unpackhi_epi64(l[2 * i], l[2 * i + 1]);
	}
	l[0] = _mm512_shuffle_i64x2(v[0], v[1], 0x44);
	l[1] = _mm512_shuffle_i64x2(v[2], v[3], 0x44);
	l[2] = _mm512_shuffle_i64x2(v[0], v[1], 0xee);
	l[3] = _mm512_shuffle_i64x2(v[2], v[3], 0xee);
	for (int i = 0; i < 4; i += 2) {
		_mm512_storeu_si512(&out[2 * i],
		    _mm512_shuffle_i64x2(l[i], l[i + 1], 0x88));
		_mm512_storeu_si512(&out[2 * i + 2],
		    _mm512_shuffle_i64x2(l[i], l[i + 1], 0xdd));
	}
}

void
fp8_store(struct bn254_fp out[8], const struct fp8 *a)
{
	const struct fp8 r = { {		/* 2^256 mod p */
		fp8_all(BN254_IFMA_R0), fp8_all(BN254_IFMA_R1),
		fp8_all(BN254_IFMA_R2), fp8_all(BN254_IFMA_R3),
		fp8_all(BN254_IFMA_R4)
	} };
	struct fp8 t;

	fp8_mul(&t, a, &r);
	fp8_pack(out, &t);
}

#endif

#endif
