/*
 * SPDX-License-Identifier: Apache-2.0
 */
#if !defined(BN254_PATH_ADX) || defined(BN254_PATH_IFMA)
#define BN254_PATH_ADX
#include "bn254/path.h"

#if BN254_HAS_ADX

#include "bn254/fp12.h"
#include "bn254/ifma_fp12.h"

/* Lanes of two vectors, the second's being 8 to 15 */
typedef long long lanes[8] __attribute__((aligned(64)));

/* A sum of products in Fp2 */
struct sums {
	struct fp8_wide re, im;
};

/* Where the limbs of an element of Fp2 are: each eight words apart */
struct factor {
	const long long *re, *im, *minus_im;
};

/* --- To and fro ----------------------------------------------------------- */

/* Element k to lane k, of six */
static void
load(struct ifma_fp12 *out, const struct bn254_fp2 *const c[6])
{
	struct bn254_fp re[8], im[8];

	for (int k = 0; k < 8; k++) {
		re[k] = c[k % 6]->re;
		im[k] = c[k % 6]->im;
	}
	fp8_load(&out->re, re);
	fp8_load(&out->im, im);
	fp8_squeeze(&out->re, out->re.l);
	fp8_squeeze(&out->im, out->im.l);
}

void
ifma_fp12_load(struct ifma_fp12 *out, const struct bn254_fp12 *a)
{
	const struct bn254_fp2 *c[6];

	for (int k = 0; k < 6; k++)
		c[k] = &a->c[k & 1].c[k >> 1];
	load(out, c);
}

void
ifma_fp12_store(struct bn254_fp12 *out, const struct ifma_fp12 *a)
{
	struct bn254_fp re[8], im[8];

	fp8_store(re, &a->re);
	fp8_store(im, &a->im);
	for (int k = 0; k < 6; k++) {
		out->c[k & 1].c[k >> 1].re = re[k];
		out->c[k & 1].c[k >> 1].im = im[k];
	}
}

void
ifma_fp12_one(struct ifma_fp12 *out)
{
	struct bn254_fp12 one;

	fp12_one(&one);
	ifma_fp12_load(out, &one);
}

/* --- Sums of products ----------------------------------------------------- */

static inline __m512i
everywhere(const long long *lane)
{
	return _mm512_set1_epi64(*lane);
}

/* The lanes that `which` names, of a and b */
FP8_INLINE void
pick(struct fp8 *out, const struct fp8 *a, const lanes which,
    const struct fp8 *b)
{
	const __m512i index = _mm512_load_si512(which);

	for (int i = 0; i < 5; i++)
		out->l[i] = _mm512_permutex2var_epi64(a->l[i], index,
		    b->l[i]);
}

static inline void
clear(struct sums *s)
{
	for (int i = 0; i < 10; i++)
		s->re.l[i] = s->im.l[i] = _mm512_setzero_si512();
}

/* s += 2^(52 i) a times limb i of b, which is the same in all lanes */
FP8_INLINE void
mul_add_limb(struct sums *s, const struct ifma_fp12 *a,
    const struct factor *b, int i)
{
	const __m512i re = everywhere(b->re + 8 * i);
	const __m512i im = everywhere(b->im + 8 * i);
	const __m512i minus = everywhere(b->minus_im + 8 * i);
	__m512i *to_re = &s->re.l[i], *to_im = &s->im.l[i];

	for (int j = 0; j < 5; j++) {
		const __m512i l = a->re.l[j], m = a->im.l[j];

		to_re[j] = _mm512_madd52lo_epu64(to_re[j], l, re);
		to_im[j] = _mm512_madd52lo_epu64(to_im[j], m, re);
		to_re[j + 1] = _mm512_madd52hi_epu64(to_re[j + 1], l, re);
		to_im[j + 1] = _mm512_madd52hi_epu64(to_im[j + 1], m, re);
		to_re[j] = _mm512_madd52lo_epu64(to_re[j], m, minus);
		to_im[j] = _mm512_madd52lo_epu64(to_im[j], l, im);
		to_re[j + 1] = _mm512_madd52hi_epu64(to_re[j + 1], m, minus);
		to_im[j + 1] = _mm512_madd52hi_epu64(to_im[j + 1], l, im);
	}
}

/* s += a b: written out and inlined, so that sums stay in registers */
FP8_INLINE void
mul_add(struct sums *s, const struct ifma_fp12 *a, const struct factor *b)
{
	mul_add_limb(s, a, b, 0);
	mul_add_limb(s, a, b, 1);
	mul_add_limb(s, a, b, 2);
	mul_add_limb(s, a, b, 3);
	mul_add_limb(s, a, b, 4);
}

/* s += 2^260 a, or a once reduced */
static inline void
add_high(struct sums *s, const struct ifma_fp12 *a)
{
	for (int i = 0; i < 5; i++) {
		s->re.l[5 + i] = _mm512_add_epi64(s->re.l[5 + i], a->re.l[i]);
		s->im.l[5 + i] = _mm512_add_epi64(s->im.l[5 + i], a->im.l[i]);
	}
}

FP8_INLINE void
finish(struct ifma_fp12 *out, const struct sums *s)
{
	__m512i re[5], im[5];

	fp8_redc_loose(re, &s->re);
	fp8_redc_loose(im, &s->im);
	fp8_squeeze(&out->re, re);
	fp8_squeeze(&out->im, im);
}

/* xi a: bounds of 3.2 and 2.4 */
static inline void
times_xi(struct ifma_fp12 *out, const struct ifma_fp12 *a)
{
	struct fp8 t;

	fp8_sub(&t, &a->re, &a->im, 2);
	fp8_add(&out->im, &a->re, &a->im);
	out->re = t;
}

/* w^j a, of a and xi a */
FP8_INLINE void
rotate(struct ifma_fp12 *out, const struct ifma_fp12 *a,
    const struct ifma_fp12 *xa, int j)
{
	static const lanes by[6] = {
		{ 0, 1, 2, 3, 4, 5, 0, 1 },
		{ 13, 0, 1, 2, 3, 4, 13, 0 },
		{ 12, 13, 0, 1, 2, 3, 12, 13 },
		{ 11, 12, 13, 0, 1, 2, 11, 12 },
		{ 10, 11, 12, 13, 0, 1, 10, 11 },
		{ 9, 10, 11, 12, 13, 0, 9, 10 },
	};

	pick(&out->re, &a->re, by[j], &xa->re);
	pick(&out->im, &a->im, by[j], &xa->im);
}

/* --- Products ------------------------------------------------------------- */

/*
 * Six products for each coefficient: 6 (3.2 * 1.2 + 2.4 * 2) p^2 at most, 0.5 p
 * once reduced.
 */
void
ifma_fp12_mul(struct ifma_fp12 *out, const struct ifma_fp12 *a,
    const struct ifma_fp12 *b)
{
	struct ifma_fp12 xa, t;
	struct fp8 minus_im;
	struct sums s;
	const struct fp8 zero = { { _mm512_setzero_si512() } };

	fp8_sub(&minus_im, &zero, &b->im, 2);
	times_xi(&xa, a);
	clear(&s);
	for (int j = 0; j < 6; j++) {
		const struct factor factor = {
			(const long long *)&b->re + j,
			(const long long *)&b->im + j,
			(const long long *)&minus_im + j
		};

		rotate(&t, a, &xa, j);
		mul_add(&s, &t, &factor);
	}
	finish(out, &s);
}

FP8_INLINE void
mul_add_factor(struct sums *s, const struct ifma_fp12 *a,
    const struct ifma_factors *b, int i)
{
	const struct factor factor = {
		(const long long *)&b->plus + 2 * i,
		(const long long *)&b->plus + 2 * i + 1,
		(const long long *)&b->minus + 2 * i + 1
	};

	mul_add(s, a, &factor);
}

/* 2 (3.2 * 2 + 2.4 * 2) p^2 and a: 1.4 p once reduced */
void
ifma_fp12_mul_line(struct ifma_fp12 *out, const struct ifma_fp12 *a,
    const struct ifma_factors *line, int i)
{
	struct ifma_fp12 xa, t;
	struct sums s;

	times_xi(&xa, a);
	clear(&s);
	rotate(&t, a, &xa, 1);
	mul_add_factor(&s, &t, line, i);
	rotate(&t, a, &xa, 3);
	mul_add_factor(&s, &t, line, i + 1);
	add_high(&s, a);
	finish(out, &s);
}

/* 3 (3.2 * 2 + 2.4 * 2) p^2 and w a: 3.6 p once reduced */
void
ifma_fp12_mul_torus(struct ifma_fp12 *out, const struct ifma_fp12 *a,
    const struct ifma_factors *b)
{
	struct ifma_fp12 xa, t;
	struct sums s;

	times_xi(&xa, a);
	clear(&s);
	for (int i = 0; i < 3; i++) {
		rotate(&t, a, &xa, 2 * i);
		mul_add_factor(&s, &t, b, i);
	}
	rotate(&t, a, &xa, 1);
	add_high(&s, &t);
	finish(out, &s);
}

/* --- Frobenius maps, inverse ---------------------------------------------- */

/* 2p - a in the lanes of mask, loose elsewhere nothing changes */
static inline void
negate(struct fp8 *a, __mmask8 mask)
{
	const struct fp8 zero = { { _mm512_setzero_si512() } };
	struct fp8 t;

	fp8_sub_loose(&t, &zero, a, 2);
	fp8_move(a, &t, mask);
	fp8_squeeze(a, a->l);
}

void
ifma_fp12_conj(struct ifma_fp12 *out, const struct ifma_fp12 *a)
{
	*out = *a;
	negate(&out->re, 0xaa);
	negate(&out->im, 0xaa);
}

/* (sum c_k w^k)^p = sum conj(c_k) gamma^k w^k */
void
ifma_fp12_frob(struct ifma_fp12 *out, const struct ifma_fp12 *a)
{
	const struct bn254_fp2 *c[6];
	struct ifma_fp12 gamma;
	struct fp8 minus_im = a->im;
	struct sums s;

	for (int k = 0; k < 6; k++)
		c[k] = &bn254_gamma[k];
	load(&gamma, c);
	negate(&minus_im, 0xff);
	fp8_mul_wide(&s.re, &a->re, &gamma.re);
	fp8_mul_add_wide(&s.re, &a->im, &gamma.im);
	fp8_mul_wide(&s.im, &a->re, &gamma.im);
	fp8_mul_add_wide(&s.im, &minus_im, &gamma.re);
	finish(out, &s);
}

/* (sum c_k w^k)^(p^2) = sum c_k delta^k w^k */
void
ifma_fp12_frob2(struct ifma_fp12 *out, const struct ifma_fp12 *a)
{
	struct bn254_fp powers[8];
	struct fp8 delta;
	struct sums s;

	for (int k = 0; k < 8; k++)
		powers[k] = bn254_delta[k % 6];
	fp8_load(&delta, powers);
	fp8_mul_wide(&s.re, &a->re, &delta);
	fp8_mul_wide(&s.im, &a->im, &delta);
	finish(out, &s);
}

/* One element at a time is what the path "adx" is good at. */
void
ifma_fp12_inv(struct ifma_fp12 *out, const struct ifma_fp12 *a)
{
	struct bn254_fp12 t;

	ifma_fp12_store(&t, a);
	fp12_inv(&t, &t);
	ifma_fp12_load(out, &t);
}

#endif

#endif
