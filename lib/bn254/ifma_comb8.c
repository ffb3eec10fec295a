/*
 * Multiples of one point of G2 by several scalars, g2_comb_mul() of g2.c, and
 * the octets of what comes out. Of eight scalars, each has a lane, and there
 * are four sums, one for each part of them; of two, each part has a lane.
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
#include "bn254/ifma_digits.h"
#include "bn254/ifma_group.h"
#include "bn254/ifma_rows.h"
#include "bn254/ifma_tower.h"
#include "bn254/scalar.h"

#define LANES 8
#define VECTORS 2			/* worked on side by side */
#define POINTS (VECTORS * LANES)

/* (x/z, y/z); all parts have a bound of 2. */
struct g2x8 {
	struct fp2x8 x, y, z;
};

/* --- Points -------------------------------------------------------------- */

/* 3 b, bound 6 for 2 */
static void
triple(struct fp2x8 *out, const struct fp2x8 *a)
{
	struct fp2x8 t;

	fp2x8_add(&t, a, a);
	fp2x8_add(out, &t, a);
}

/* b3 a = 3 ((re + im) + (im - re) i), bound 12 for 2 */
static void
mul_b3(struct fp2x8 *out, const struct fp2x8 *a)
{
	struct fp2x8 t;

	fp8_add(&t.re, &a->re, &a->im);
	fp8_sub(&t.im, &a->im, &a->re, 2);
	triple(out, &t);
}

/* a b + c d, a b - c d: see fp2x8_redc() */
static void
mul_add(struct fp2x8 *out, const struct fp2x8 *a, const struct fp2x8 *b,
    const struct fp2x8 *c, const struct fp2x8 *d, unsigned int k)
{
	struct fp2x8_wide s, t;

	fp2x8_mul_wide(&s, a, b);
	fp2x8_mul_wide(&t, c, d);
	fp2x8_wide_add(&s, &s, &t);
	fp2x8_redc(out, &s, k);
}

static void
mul_sub(struct fp2x8 *out, const struct fp2x8 *a, const struct fp2x8 *b,
    const struct fp2x8 *c, const struct fp2x8 *d)
{
	struct fp2x8_wide s, t;

	fp2x8_mul_wide(&s, a, b);
	fp2x8_mul_wide(&t, c, d);
	fp2x8_wide_sub(&s, &s, &t);
	fp2x8_redc(out, &s, 1);
}

/* The products that an addition begins with (g2.c) */
struct addition {
	struct fp2x8 xx, yy, zz, xy, yz, xz;
};

/* (s + t)(u + v) - x - y */
static void
cross(struct fp2x8 *out, const struct fp2x8 *s, const struct fp2x8 *t,
    const struct fp2x8 *u, const struct fp2x8 *v,
    const struct fp2x8_wide *x, const struct fp2x8_wide *y)
{
	struct fp2x8 left, right;
	struct fp2x8_wide w;

	fp2x8_add(&left, s, t);
	fp2x8_add(&right, u, v);
	fp2x8_mul_wide(&w, &left, &right);
	fp2x8_wide_sub(&w, &w, x);
	fp2x8_wide_sub(&w, &w, y);
	fp2x8_redc(out, &w, 1);
}

/*
 * g2_sum() of g2.c. Bounds: xx 6, zz 12, xz 12, plus 14, minus 14; the sums
 * are above -52, -268 and -40.
 */
static void
sum_up(struct g2x8 *out, struct addition *s)
{
	struct fp2x8 minus, plus;

	triple(&s->xx, &s->xx);			/* xx is 3 xx from here, */
	mul_b3(&s->zz, &s->zz);			/* zz is b3 zz, */
	mul_b3(&s->xz, &s->xz);			/* xz is b3 xz */
	fp2x8_add(&plus, &s->yy, &s->zz);
	fp2x8_sub(&minus, &s->yy, &s->zz, 12);
	mul_sub(&out->x, &s->xy, &minus, &s->xz, &s->yz);
	mul_add(&out->y, &plus, &minus, &s->xx, &s->xz, 3);
	mul_add(&out->z, &s->yz, &plus, &s->xx, &s->xy, 1);
}

static void
add(struct g2x8 *out, const struct g2x8 *a, const struct g2x8 *b)
{
	struct fp2x8_wide xx, yy, zz;
	struct addition s;

	fp2x8_mul_wide(&xx, &a->x, &b->x);
	fp2x8_mul_wide(&yy, &a->y, &b->y);
	fp2x8_mul_wide(&zz, &a->z, &b->z);
	cross(&s.xy, &a->x, &a->y, &b->x, &b->y, &xx, &yy);
	cross(&s.yz, &a->y, &a->z, &b->y, &b->z, &yy, &zz);
	cross(&s.xz, &a->x, &a->z, &b->x, &b->z, &xx, &zz);
	fp2x8_redc(&s.xx, &xx, 1);
	fp2x8_redc(&s.yy, &yy, 1);
	fp2x8_redc(&s.zz, &zz, 1);
	sum_up(out, &s);
}

/* a b + c */
static void
mul_plus(struct fp2x8 *out, const struct fp2x8 *a, const struct fp2x8 *b,
    const struct fp2x8 *c)
{
	struct fp2x8_wide t;

	fp2x8_mul_wide(&t, a, b);
	fp8_wide_add_high(&t.re, &c->re);
	fp8_wide_add_high(&t.im, &c->im);
	fp2x8_redc(out, &t, 1);
}

/* The same with b = (x, y) of a bound of 16, not infinity */
static void
add_affine(struct g2x8 *out, const struct g2x8 *a, const struct fp2x8 *x,
    const struct fp2x8 *y)
{
	struct fp2x8_wide xx, yy;
	struct addition s;

	fp2x8_mul_wide(&xx, &a->x, x);
	fp2x8_mul_wide(&yy, &a->y, y);
	cross(&s.xy, &a->x, &a->y, x, y, &xx, &yy);
	fp2x8_redc(&s.xx, &xx, 1);
	fp2x8_redc(&s.yy, &yy, 1);
	s.zz = a->z;
	mul_plus(&s.yz, y, &a->z, &a->y);
	mul_plus(&s.xz, x, &a->z, &a->x);
	sum_up(out, &s);
}

/* (x, y) -> (x^p gamma^2, y^p gamma^3) */
static void
psi(struct g2x8 *a)
{
	struct fp2x8 gamma;

	fp2x8_conj(&a->x, &a->x);
	fp2x8_spread(&gamma, &bn254_gamma[2]);
	fp2x8_product(&a->x, &a->x, &gamma);
	fp2x8_conj(&a->y, &a->y);
	fp2x8_spread(&gamma, &bn254_gamma[3]);
	fp2x8_product(&a->y, &a->y, &gamma);
	fp2x8_conj(&a->z, &a->z);
}

/* --- Scalars and tables -------------------------------------------------- */

/* Parts of scalars (scalar.h), of each sum */
struct parts {
	__m512i low[4], high[4];
	__mmask8 negative[4];
};

/*
 * How scalars lie in vectors: `sums` is 4 where lane i has scalar i, and 1
 * where lanes 4 i to 4 i + 3 have the parts of scalar i.
 */
#define SCALARS(sums) (2 * (sums))	/* of a vector */
#define STRIDE(sums) (4 / (sums))	/* from lane to lane of scalars */

static void
split(struct parts *out, const struct bn254_scalar k[], int sums)
{
	struct scalar_parts parts;
	uint64_t low[4][LANES], high[4][LANES], negative[4][LANES];

	for (int i = 0; i < SCALARS(sums); i++) {
		scalar_split4(&parts, &k[i]);
		for (int j = 0; j < 4; j++) {
			int sum = sums == 4 ? j : 0;
			int lane = sums == 4 ? i : 4 * i + j;

			low[sum][lane] = parts.l[j][0];
			high[sum][lane] = parts.l[j][1];
			negative[sum][lane] = parts.negative[j];
		}
	}
	for (int j = 0; j < sums; j++) {
		out->low[j] = _mm512_loadu_si512(low[j]);
		out->high[j] = _mm512_loadu_si512(high[j]);
		out->negative[j] = _mm512_movepi64_mask(
		    _mm512_loadu_si512(negative[j]));
	}
	secure_wipe(&parts, sizeof(parts));
	secure_wipe(low, sizeof(low));
	secure_wipe(high, sizeof(high));
	secure_wipe(negative, sizeof(negative));
}

/* Window i of the parts of sum j */
static void
digits(struct digits *out, const struct parts *parts, int j, int i)
{
	__m512i v;

	if (i == 0)
		v = _mm512_slli_epi64(parts->low[j], 1);
	else
		v = _mm512_shrdv_epi64(parts->low[j], parts->high[j],
		    fp8_all((uint64_t)(PART_BITS * i - 1)));
	digits_of(out, v, parts->negative[j]);
}

/* A row of a table: limb j of its entries, 8 to a vector */
struct row {
	__m512i l[20][PART_TABLE / LANES];
};

static void
load_row(struct row *out, const struct bn254_g2_comb *comb, int i)
{
	const void *rows[LANES];
	struct fp2x8 t[2];

	for (int group = 0; group < PART_TABLE / LANES; group++) {
		for (int j = 0; j < LANES; j++)
			rows[j] = &comb->e[i][LANES * group + j].x;
		fp2x8_gather(&t[0], rows);
		for (int j = 0; j < LANES; j++)
			rows[j] = &comb->e[i][LANES * group + j].y;
		fp2x8_gather(&t[1], rows);
		for (int j = 0; j < 5; j++) {
			out->l[j][group] = t[0].re.l[j];
			out->l[5 + j][group] = t[0].im.l[j];
			out->l[10 + j][group] = t[1].re.l[j];
			out->l[15 + j][group] = t[1].im.l[j];
		}
	}
}

/* One limb of the entries of all lanes: the whole table goes by. */
static inline __m512i
look_up(const __m512i l[4], __m512i index)
{
	__m512i low = _mm512_permutex2var_epi64(l[0], index, l[1]);
	__m512i high = _mm512_permutex2var_epi64(l[2], index, l[3]);

	return _mm512_mask_blend_epi64(_mm512_test_epi64_mask(index,
	    fp8_all(16)), low, high);
}

static void
entries(struct fp2x8 *x, struct fp2x8 *y, const struct row *row,
    const struct digits *digits)
{
	struct fp2x8 minus_y;

	for (int j = 0; j < 5; j++) {
		x->re.l[j] = look_up(row->l[j], digits->index);
		x->im.l[j] = look_up(row->l[5 + j], digits->index);
		y->re.l[j] = look_up(row->l[10 + j], digits->index);
		y->im.l[j] = look_up(row->l[15 + j], digits->index);
	}
	fp8_minus(&minus_y.re, &y->re, 16);
	fp8_minus(&minus_y.im, &y->im, 16);
	fp2x8_move(y, &minus_y, digits->negative);
}

/* --- Combs --------------------------------------------------------------- */

/* How much is to be done, and all that is secret, to be wiped at once */
struct work {
	int vectors, sums;
	struct parts parts[VECTORS];
	struct g2x8 sum[VECTORS][4];
	struct digits digits;
	struct fp2x8 x, y;
	struct g2x8 next;
	__mmask8 zero[VECTORS];
};

static void
infinity(struct g2x8 *out)
{
	struct fp12x8 one;

	memset(out, 0, sizeof(*out));
	fp12x8_one(&one);
	out->y = one.c[0].c[0];
}

static void
move(struct g2x8 *out, const struct g2x8 *a, __mmask8 mask)
{
	fp2x8_move(&out->x, &a->x, mask);
	fp2x8_move(&out->y, &a->y, mask);
	fp2x8_move(&out->z, &a->z, mask);
}

/* What window i adds to all sums */
static void
comb_step(struct work *w, const struct row *row, int i)
{
	for (int v = 0; v < w->vectors; v++) {
		for (int j = 0; j < w->sums; j++) {
			digits(&w->digits, &w->parts[v], j, i);
			entries(&w->x, &w->y, row, &w->digits);
			add_affine(&w->next, &w->sum[v][j], &w->x, &w->y);
			move(&w->sum[v][j], &w->next,
			    (__mmask8)~w->digits.zero);
		}
	}
}

/* a = a + psi(b + psi(c + psi(d))) of four sums, a the first of them */
static void
join_sums(struct g2x8 sum[4])
{
	for (int j = 3; j > 0; j--) {
		psi(&sum[j]);
		add(&sum[j - 1], &sum[j - 1], &sum[j]);
	}
}

/* Lane i of a becomes lane i ^ flip. */
static void
flip_lanes(struct g2x8 *a, long long flip)
{
	const __m512i order = _mm512_xor_si512(_mm512_set1_epi64(flip),
	    _mm512_set_epi64(7, 6, 5, 4, 3, 2, 1, 0));
	struct fp2x8 *const parts[3] = { &a->x, &a->y, &a->z };

	for (int i = 0; i < 3; i++) {
		for (int j = 0; j < 5; j++) {
			parts[i]->re.l[j] = _mm512_permutexvar_epi64(order,
			    parts[i]->re.l[j]);
			parts[i]->im.l[j] = _mm512_permutexvar_epi64(order,
			    parts[i]->im.l[j]);
		}
	}
}

/* The same of lanes 0 to 3, and of lanes 4 to 7; it comes to all of them. */
static void
join_lanes(struct g2x8 *sum, struct g2x8 *next)
{
	static const __mmask8 from[3] = { 0xee, 0xcc, 0x88 };

	for (int j = 0; j < 3; j++) {
		*next = *sum;
		psi(next);
		move(sum, next, from[j]);
	}
	for (int flip = 1; flip <= 2; flip++) {
		*next = *sum;
		flip_lanes(next, flip);
		add(sum, sum, next);
	}
}

/* sum[v][0] = the multiples, infinity for 0 */
static void
comb_mul(struct work *w, const struct bn254_g2_comb *comb)
{
	struct row row;

	for (int v = 0; v < w->vectors; v++)
		for (int j = 0; j < w->sums; j++)
			infinity(&w->sum[v][j]);
	for (int i = 0; i < PART_WINDOWS4; i++) {
		load_row(&row, comb, i);
		comb_step(w, &row, i);
	}
	for (int v = 0; v < w->vectors; v++) {
		if (w->sums == 4)
			join_sums(w->sum[v]);
		else
			join_lanes(&w->sum[v][0], &w->next);
	}
}

/* 1/z in place of z, all with one inversion; where z is 0, x = y = 0 */
static void
invert(struct work *w)
{
	struct fp2x8 before[VECTORS], product, t;
	struct fp12x8 one;

	fp12x8_one(&one);
	product = one.c[0].c[0];
	for (int v = 0; v < w->vectors; v++) {
		struct g2x8 *a = &w->sum[v][0];

		w->zero[v] = fp8_is_zero(&a->z.re) & fp8_is_zero(&a->z.im);
		fp2x8_move(&a->z, &one.c[0].c[0], w->zero[v]);
		fp2x8_move(&a->y, &one.c[0].c[1], w->zero[v]);
		before[v] = product;
		fp2x8_product(&product, &product, &a->z);
	}
	fp2x8_inv(&product, &product);
	for (int v = w->vectors - 1; v >= 0; v--) {
		fp2x8_product(&t, &product, &before[v]);
		fp2x8_product(&product, &product, &w->sum[v][0].z);
		w->sum[v][0].z = t;
	}
	secure_wipe(before, sizeof(before));
}

/* The octets of n points, one in each lane that is a multiple, given 1/z */
static void
encode(uint8_t *out, const struct g2x8 *a, size_t n, size_t stride)
{
	const struct fp2x8 *const coordinates[2] = { &a->x, &a->y };
	struct fp2x8 t;
	struct bn254_fp re[LANES], im[LANES];
	struct bn254_fp2 u;

	for (size_t i = 0; i < n; i++)
		out[i * BN254_G2_OCTETS] = 4;
	for (int j = 0; j < 2; j++) {
		fp2x8_product(&t, coordinates[j], &a->z);
		fp8_store(re, &t.re);
		fp8_store(im, &t.im);
		for (size_t i = 0; i < n; i++) {
			u.re = re[stride * i];
			u.im = im[stride * i];
			fp2_encode(out + i * BN254_G2_OCTETS + 1 + 64 * j,
			    &u);
		}
	}
	secure_wipe(re, sizeof(re));
	secure_wipe(im, sizeof(im));
	secure_wipe(&u, sizeof(u));
}

/* Up to POINTS of them; lanes without work repeat the first. */
static bool
comb_encode(uint8_t *out, const struct bn254_scalar k[], size_t n,
    const struct bn254_g2_comb *comb)
{
	struct bn254_scalar padded[POINTS];
	struct work w;
	size_t each;
	uint64_t infinite = 0;

	w.sums = n <= VECTORS * SCALARS(1) ? 1 : 4;
	each = (size_t)SCALARS(w.sums);
	w.vectors = (int)((n + each - 1) / each);
	for (size_t i = 0; i < POINTS; i++)
		padded[i] = k[i < n ? i : 0];
	for (int v = 0; v < w.vectors; v++)
		split(&w.parts[v], padded + each * (size_t)v, w.sums);
	comb_mul(&w, comb);
	invert(&w);
	for (int v = 0; v < w.vectors; v++) {
		size_t from = each * (size_t)v;

		encode(out + from * BN254_G2_OCTETS, &w.sum[v][0],
		    n - from < each ? n - from : each,
		    (size_t)STRIDE(w.sums));
		infinite |= w.zero[v];
	}
	secure_wipe(padded, sizeof(padded));
	secure_wipe(&w, sizeof(w));
	return ct_public(ct_is_zero(infinite));
}

bool
ifma_g2_comb_encode(uint8_t *out, const struct bn254_scalar k[], size_t n,
    const struct bn254_g2_comb *comb)
{
	bool ok = true;

	while (n > 0) {
		size_t now = n < POINTS ? n : POINTS;

		ok = comb_encode(out, k, now, comb) && ok;
		out += now * BN254_G2_OCTETS;
		k += now;
		n -= now;
	}
	return ok;
}

#endif

#endif
