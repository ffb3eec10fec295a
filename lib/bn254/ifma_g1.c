/*
 * Multiples of points of G1 by their tables, g1_comb_mul() of g1.c, and sums of
 * two: windows are shared out among eight lanes, whose sums are added in the
 * end.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#if !defined(BN254_PATH_ADX) || defined(BN254_PATH_IFMA)
#define BN254_PATH_ADX
#include "bn254/path.h"

#if BN254_HAS_ADX

#include <string.h>

#include "base/secure.h"
#include "bn254/fp2.h"
#include "bn254/group.h"
#include "bn254/ifma_digits.h"
#include "bn254/ifma_group.h"
#include "bn254/ifma_rows.h"
#include "bn254/ifma_tower.h"
#include "bn254/scalar.h"

#define LANES 8
#define NOINLINE __attribute__((noinline))

/* (x/z, y/z); all have a bound of 2. */
struct g1x8 {
	struct fp8 x, y, z;
};

/* --- Points -------------------------------------------------------------- */

/* Products, loose: a b + c, where c is at most 2; a b + c d */
static NOINLINE void
mul_plus(struct fp8 *out, const struct fp8 *a, const struct fp8 *b,
    const struct fp8 *c)
{
	struct fp8_wide t;

	fp8_mul_wide(&t, a, b);
	fp8_wide_add_high(&t, c);
	fp8_redc_loose(out->l, &t);
}

static NOINLINE void
mul_add(struct fp8 *out, const struct fp8 *a, const struct fp8 *b,
    const struct fp8 *c, const struct fp8 *d)
{
	struct fp8_wide t;

	for (int i = 0; i < 10; i++)
		t.l[i] = _mm512_setzero_si512();
	fp8_mul_add2_wide(&t, a, b, c, d);
	fp8_redc_loose(out->l, &t);
}

/* 3 a and 6 a of a loose a, b3 being 6 */
static inline void
triple(struct fp8 *a)
{
	for (int i = 0; i < 5; i++)
		a->l[i] = _mm512_add_epi64(a->l[i],
		    _mm512_slli_epi64(a->l[i], 1));
	fp8_carry(a, a->l);
}

static inline void
mul_b3(struct fp8 *a)
{
	fp8_add_loose(a, a, a);
	triple(a);
}

/* The products that an addition begins with (g1.c), loose but for zz */
struct addition {
	struct fp8 xx, yy, zz, xy, yz, xz;
};

/*
 * g1_sum() of g1.c. Bounds, those of add_affine() being the larger: yy and xy
 * 1.8, yz 3.6, 3 xx 4.6, b3 zz 12, b3 xz 21.4, plus and minus 13.8; the sums
 * of products are below 300, and are brought back to 1.2.
 */
static void
sum_up(struct g1x8 *out, struct addition *s)
{
	struct fp8 minus, plus;

	fp8_carry(&s->xy, s->xy.l);
	fp8_carry(&s->yz, s->yz.l);
	triple(&s->xx);				/* xx is 3 xx from here, */
	mul_b3(&s->zz);				/* zz is b3 zz, */
	mul_b3(&s->xz);				/* xz is b3 xz */
	fp8_add(&plus, &s->yy, &s->zz);
	fp8_sub(&minus, &s->yy, &s->zz, 12);
	mul_add(&out->y, &plus, &minus, &s->xx, &s->xz);
	mul_add(&out->z, &s->yz, &plus, &s->xx, &s->xy);
	fp8_minus(&s->xz, &s->xz, 22);
	mul_add(&out->x, &s->xy, &minus, &s->xz, &s->yz);
	fp8_settle(&out->x, out->x.l, 1);
	fp8_settle(&out->y, out->y.l, 1);
	fp8_settle(&out->z, out->z.l, 1);
}

static NOINLINE void
add(struct g1x8 *out, const struct g1x8 *a, const struct g1x8 *b)
{
	const struct fp8 nothing = { { _mm512_setzero_si512() } };
	struct addition s;

	mul_plus(&s.xx, &a->x, &b->x, &nothing);
	mul_plus(&s.yy, &a->y, &b->y, &nothing);
	mul_plus(&s.zz, &a->z, &b->z, &nothing);
	mul_add(&s.xy, &a->x, &b->y, &b->x, &a->y);
	mul_add(&s.yz, &a->y, &b->z, &b->y, &a->z);
	mul_add(&s.xz, &a->x, &b->z, &b->x, &a->z);
	sum_up(out, &s);
}

/* The same with b = (x, y) of a bound of 16, not infinity */
static NOINLINE void
add_affine(struct g1x8 *out, const struct g1x8 *a, const struct fp8 *x,
    const struct fp8 *y)
{
	const struct fp8 nothing = { { _mm512_setzero_si512() } };
	struct addition s;

	mul_plus(&s.xx, &a->x, x, &nothing);
	mul_plus(&s.yy, &a->y, y, &nothing);
	mul_add(&s.xy, &a->x, y, x, &a->y);
	mul_plus(&s.yz, y, &a->z, &a->y);
	mul_plus(&s.xz, x, &a->z, &a->x);
	s.zz = a->z;
	sum_up(out, &s);
}

static void
move(struct g1x8 *out, const struct g1x8 *a, __mmask8 mask)
{
	fp8_move(&out->x, &a->x, mask);
	fp8_move(&out->y, &a->y, mask);
	fp8_move(&out->z, &a->z, mask);
}

/* Lane i of out is lane order[i] of a, or of b, whose lanes are 8 to 15. */
static void
permute(struct g1x8 *out, const struct g1x8 *a, __m512i order,
    const struct g1x8 *b)
{
	for (int i = 0; i < 5; i++) {
		out->x.l[i] = _mm512_permutex2var_epi64(a->x.l[i], order,
		    b->x.l[i]);
		out->y.l[i] = _mm512_permutex2var_epi64(a->y.l[i], order,
		    b->y.l[i]);
		out->z.l[i] = _mm512_permutex2var_epi64(a->z.l[i], order,
		    b->z.l[i]);
	}
}

/* --- Combs --------------------------------------------------------------- */

/* Combs of a sum, at most, and sums */
#define COMBS 2
#define SUMS 2

/* All that is secret, to be wiped at once */
struct work {
	struct scalar_parts parts[COMBS];
	uint64_t limbs[3][LANES];
	__m512i low, high;		/* of twice what is left of parts */
	__mmask8 negative;
	struct digits digits;
	uint64_t index[LANES];
	struct fp8 x, y;
	struct g1x8 sum[SUMS], next, one;
};

/*
 * What is whose: even lanes have the first parts of scalars and odd ones the
 * second, pair after pair of lanes the next windows of the first comb, then
 * those of the second. With two combs all have the same number to do.
 */
struct share {
	const struct bn254_g1_comb *comb;
	int window;			/* the first, of as many as steps */
};

static int
share_out(struct share share[LANES], const struct bn254_g1_comb *const combs[],
    int n)
{
	const int pairs = LANES / 2 / n;
	const int steps = (PART_WINDOWS2 + pairs - 1) / pairs;

	for (int i = 0; i < LANES; i++) {
		share[i].comb = combs[i / 2 / pairs];
		share[i].window = i / 2 % pairs * steps;
	}
	return steps;
}

/* Twice a part, which is below 2^127, from a window on */
static NOINLINE void
shift_part(uint64_t *low, uint64_t *high, const uint64_t part[2], int window)
{
	const int shift = PART_BITS * window;
	uint64_t l = part[0] << 1, h = part[1] << 1 | part[0] >> 63;

	if (shift >= 64) {
		l = h >> (shift - 64);
		h = 0;
	} else if (shift > 0) {
		l = l >> shift | h << (64 - shift);
		h >>= shift;
	}
	*low = l;
	*high = h;
}

static void
load_parts(struct work *w, const struct share share[LANES],
    const struct bn254_scalar k[], int n)
{
	for (int i = 0; i < n; i++)
		scalar_split2(&w->parts[i], &k[i]);
	for (int i = 0; i < LANES; i++) {
		const struct scalar_parts *parts = &w->parts[i * n / LANES];

		shift_part(&w->limbs[0][i], &w->limbs[1][i], parts->l[i % 2],
		    share[i].window);
		w->limbs[2][i] = parts->negative[i % 2];
	}
	w->low = _mm512_loadu_si512(w->limbs[0]);
	w->high = _mm512_loadu_si512(w->limbs[1]);
	w->negative = _mm512_movepi64_mask(_mm512_loadu_si512(w->limbs[2]));
}

/* One entry of a row. Each bit of the index halves them: all are read. */
static NOINLINE __m512i
look_up(const void *row, uint64_t index)
{
	const char *entry = row;
	const __m512i bits = fp8_all(index);
	__m512i v[PART_TABLE / 2];
	__mmask8 odd = _mm512_test_epi64_mask(bits, fp8_all(1));

	for (int i = 0; i < PART_TABLE / 2; i++)
		v[i] = _mm512_mask_mov_epi64(
		    _mm512_loadu_si512(entry + 128 * i), odd,
		    _mm512_loadu_si512(entry + 128 * i + 64));
	for (int n = PART_TABLE / 4, bit = 2; n > 0; n /= 2, bit *= 2) {
		odd = _mm512_test_epi64_mask(bits, fp8_all((uint64_t)bit));
		for (int i = 0; i < n; i++)
			v[i] = _mm512_mask_mov_epi64(v[2 * i], odd,
			    v[2 * i + 1]);
	}
	return v[0];
}

/* The next window's entries, any for digit 0 */
static void
entries(struct work *w, const struct share share[LANES], int step)
{
	__m512i rows[LANES], l[8];
	struct fp8 minus_y;

	digits_of(&w->digits, w->low, w->negative);
	w->low = _mm512_shrdi_epi64(w->low, w->high, PART_BITS);
	w->high = _mm512_srli_epi64(w->high, PART_BITS);
	_mm512_storeu_si512(w->index, w->digits.index);
	for (int i = 0; i < LANES; i++) {
		int window = share[i].window + step;

		/* Beyond the last one all digits are 0. */
		if (window >= PART_WINDOWS2)
			window = PART_WINDOWS2 - 1;
		rows[i] = look_up(share[i].comb->e[window], w->index[i]);
	}
	rows_transpose(l, rows);
	fp8_split(&w->x, l);
	fp8_split(&w->y, l + 4);
	fp8_minus(&minus_y, &w->y, 16);
	fp8_move(&w->y, &minus_y, w->digits.negative);
}

/* Parts of the sum of n multiples, one in each lane */
static NOINLINE void
comb_sum(struct work *w, struct g1x8 *sum, const struct bn254_scalar k[],
    const struct bn254_g1_comb *const combs[], int n)
{
	struct share share[LANES];
	int steps = share_out(share, combs, n);

	load_parts(w, share, k, n);
	entries(w, share, 0);
	fp8_squeeze(&w->next.x, w->x.l);
	fp8_squeeze(&w->next.y, w->y.l);
	w->next.z = w->one.y;
	*sum = w->one;				/* infinity */
	move(sum, &w->next, (__mmask8)~w->digits.zero);
	for (int i = 1; i < steps; i++) {
		entries(w, share, i);
		add_affine(&w->next, sum, &w->x, &w->y);
		move(sum, &w->next, (__mmask8)~w->digits.zero);
	}
}

/*
 * The sum of all lanes of the first sum comes to lanes 0 to 3 of it, that of
 * the second to lanes 4 to 7. Odd lanes have what phi(x, y) = (delta^2 x, y)
 * has yet to be applied to.
 */
static void
join(struct work *w)
{
	const __m512i near = _mm512_set_epi64(15, 14, 13, 12, 3, 2, 1, 0);
	const __m512i far = _mm512_set_epi64(11, 10, 9, 8, 7, 6, 5, 4);
	const __m512i lanes = _mm512_set_epi64(7, 6, 5, 4, 3, 2, 1, 0);
	const struct fp8 nothing = { { _mm512_setzero_si512() } };
	struct g1x8 *sum = &w->sum[0], *next = &w->next;
	struct fp8 delta, x;

	permute(next, sum, near, &w->sum[1]);
	permute(sum, sum, far, &w->sum[1]);
	add(sum, sum, next);
	fp8_spread(&delta, &bn254_delta[2]);
	mul_plus(&x, &sum->x, &delta, &nothing);
	fp8_carry(&x, x.l);
	fp8_move(&sum->x, &x, 0xaa);
	for (uint64_t flip = 2; flip > 0; flip--) {
		permute(next, sum, _mm512_xor_si512(lanes, fp8_all(flip)), sum);
		add(sum, sum, next);
	}
}

/* Lanes 0 and 4 */
static NOINLINE void
store(struct bn254_fp *a, struct bn254_fp *b, const struct fp8 *from)
{
	struct bn254_fp t[LANES];

	fp8_store(t, from);
	*a = t[0];
	*b = t[LANES / 2];
	secure_wipe(t, sizeof(t));
}

/* k[0] A and, of two sums, k[1] B + k[2] C; of one, the same twice */
static NOINLINE void
combs_mul(struct bn254_g1 out[SUMS], const struct bn254_scalar k[],
    const struct bn254_g1_comb *const combs[], int sums)
{
	struct work w;
	struct fp8 one;

	memset(&w.one, 0, sizeof(w.one));
	fp8_spread(&one, &bn254_one);
	fp8_squeeze(&w.one.y, one.l);
	for (int i = 0; i < sums; i++)
		comb_sum(&w, &w.sum[i], k + i, combs + i, i + 1);
	if (sums == 1)
		w.sum[1] = w.sum[0];
	join(&w);
	store(&out[0].x, &out[1].x, &w.sum[0].x);
	store(&out[0].y, &out[1].y, &w.sum[0].y);
	store(&out[0].z, &out[1].z, &w.sum[0].z);
	secure_wipe(&w, sizeof(w));
}

void
ifma_g1_comb_mul(struct bn254_g1 *out, const struct bn254_scalar *k,
    const struct bn254_g1_comb *comb)
{
	struct bn254_g1 points[SUMS];

	combs_mul(points, k, &comb, 1);
	*out = points[0];
	secure_wipe(points, sizeof(points));
}

bool
ifma_g1_comb_encode2(uint8_t out_a[BN254_G1_OCTETS],
    uint8_t out_b[BN254_G1_OCTETS], const struct bn254_scalar k[3],
    const struct bn254_g1_comb *const combs[3])
{
	struct bn254_g1 points[SUMS];
	bool ok;

	combs_mul(points, k, combs, SUMS);
	ok = g1_encode2(out_a, out_b, &points[0], &points[1]);
	secure_wipe(points, sizeof(points));
	return ok;
}

#endif

#endif
