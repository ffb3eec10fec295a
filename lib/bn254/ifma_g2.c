/*
 * Two points of G2 side by side in the Miller loop's way from Q to
 * T = [6x + 2]Q + psi(Q), for their lines and for the check of their order.
 *
 * A vector of Fp2 holds four elements of the first point and four of the
 * second. That is what a doubling has to multiply at a time, and what an
 * addition has at most.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include "bn254/path.h"

#if BN254_HAS_ADX && !defined(BN254_PATH_ADX)

/* Scalars are those of the path "adx". */
#define BN254_PATH_ADX
#undef BN254_PATH
#define BN254_PATH(name) adx_ ## name

#include "base/secure.h"
#include "bn254/fp2.h"
#include "bn254/group.h"
#include "bn254/ifma_group.h"
#include "bn254/ifma_lines.h"

/* Lanes of both halves alike: which ones, and where from */
#define LANES(a, b, c, d) ((__mmask8)(0x11 * ((a) | (b) << 1 | (c) << 2 | \
    (d) << 3)))
#define ORDER(a, b, c, d) _mm512_set_epi64(4 + (d), 4 + (c), 4 + (b), \
    4 + (a), (d), (c), (b), (a))
#define EACH(a, b, c, d) _mm512_set_epi64((d), (c), (b), (a), (d), (c), (b), \
    (a))

/* out = a in another order, 0 in lanes that mask leaves out */
static inline void
pick(struct fp8 *out, const struct fp8 *a, __m512i order, __mmask8 mask)
{
	for (int i = 0; i < 5; i++)
		out->l[i] = _mm512_maskz_permutexvar_epi64(mask, order,
		    a->l[i]);
}

static inline void
pick2(struct fp2x8 *out, const struct fp2x8 *a, __m512i order)
{
	pick(&out->re, &a->re, order, 0xff);
	pick(&out->im, &a->im, order, 0xff);
}

/* Loose, in the lanes of mask: a += b, a -= b and + k p */
static inline void
add_in(struct fp8 *a, const struct fp8 *b, __mmask8 mask)
{
	for (int i = 0; i < 5; i++)
		a->l[i] = _mm512_mask_add_epi64(a->l[i], mask, a->l[i],
		    b->l[i]);
}

static inline void
sub_in(struct fp8 *a, const struct fp8 *b, unsigned int k, __mmask8 mask)
{
	for (int i = 0; i < 5; i++) {
		__m512i t = _mm512_mask_sub_epi64(a->l[i], mask, a->l[i],
		    b->l[i]);

		a->l[i] = _mm512_mask_add_epi64(t, mask, t,
		    fp8_all(k * fp8_p[i]));
	}
}

/*
 * X, Y, Z, Y of X, Y + W, Z, W. Bounds: 38 before, 1.3 after. One p more than
 * that is for fp8_squeeze().
 */
static inline void
settle(struct fp8 *t)
{
	struct fp8 w;

	pick(&w, t, ORDER(3, 3, 3, 3), LANES(0, 1, 0, 1));
	pick(t, t, ORDER(0, 1, 2, 1), 0xff);
	fp8_sub_loose(t, t, &w, 39);
	fp8_squeeze(t, t->l);
}

/*
 * The real or the imaginary part of both factors of the second half of a
 * doubling, from that of XY, B, C, YZ and from g = (1 - i) C: B = Y^2,
 * C = Z^2, 3E = 9g,
 *	left	2XY	B + 9g	8YZ	12g
 *	right	B - 9g	B + 9g	B	9g
 * Bounds: 4, 38, 16, 48 and 38, 38, 2, 36, those of XY, B, C, YZ being 2 and
 * that of g 4.
 */
static inline void
double_factors(struct fp8 *left, struct fp8 *right, const struct fp8 *a,
    const struct fp8 *g)
{
	const __m512i shift = EACH(1, 0, 3, 0);
	struct fp8 g9, g12;

	for (int i = 0; i < 5; i++) {
		__m512i g8 = _mm512_slli_epi64(g->l[i], 3);

		g9.l[i] = _mm512_add_epi64(g8, g->l[i]);
		g12.l[i] = _mm512_add_epi64(g8,
		    _mm512_slli_epi64(g->l[i], 2));
	}
	pick(right, a, ORDER(1, 1, 1, 1), LANES(1, 1, 1, 0));
	add_in(right, &g9, LANES(0, 1, 0, 1));
	sub_in(right, &g9, 36, LANES(1, 0, 0, 0));
	pick(left, a, ORDER(0, 1, 3, 3), LANES(1, 1, 1, 0));
	for (int i = 0; i < 5; i++)
		left->l[i] = _mm512_sllv_epi64(left->l[i], shift);
	add_in(left, &g9, LANES(0, 1, 0, 0));
	add_in(left, &g12, LANES(0, 0, 0, 1));
	fp8_carry(left, left->l);
	fp8_carry(right, right->l);
}

/*
 * T = 2T with the formulas of pairing.c, times 4:
 *	X3 = 2XY (B - 3E),  Y3 = (B + 3E)^2 - 12E^2,  Z3 = 8YZ B.
 * step: X, B, C, YZ.
 */
static inline void
double_step(struct fp2x8 *step, struct fp2x8 *t)
{
	struct fp2x8 a, b, left, right;
	struct fp8 g;

	pick2(&b, t, ORDER(1, 1, 2, 2));
	fp2x8_mul(&a, t, &b);			/* XY, B, C, YZ */
	*step = a;
	fp8_move(&step->re, &t->re, LANES(1, 0, 0, 0));
	fp8_move(&step->im, &t->im, LANES(1, 0, 0, 0));

	pick2(&b, &a, ORDER(2, 2, 2, 2));
	fp8_add_loose(&g, &b.re, &b.im);
	double_factors(&left.re, &right.re, &a.re, &g);
	fp8_sub_loose(&g, &b.im, &b.re, 2);
	double_factors(&left.im, &right.im, &a.im, &g);
	fp2x8_mul(t, &left, &right);
	settle(&t->re);
	settle(&t->im);
}

/* lambda, theta, lambda, theta of T + Q, Q being x, y, x, y. Bounds: 4 */
static inline void
chord_step(struct fp2x8 *step, const struct fp2x8 *t, const struct fp2x8 *q)
{
	struct fp2x8 a, b;

	pick2(&a, t, ORDER(2, 2, 2, 2));
	fp2x8_mul(&a, &a, q);			/* xZ, yZ */
	pick2(&b, t, ORDER(0, 1, 0, 1));
	fp8_sub(&step->re, &b.re, &a.re, 2);
	fp8_sub(&step->im, &b.im, &a.im, 2);
}

/* The same part of H = E + F - 2G and G - H in lanes 0 and 1 of E, G, F */
static inline void
chord_factors(struct fp8 *out, const struct fp8 *a)
{
	struct fp8 t, g;

	pick(&g, a, ORDER(1, 1, 1, 1), 0xff);
	pick(&t, a, ORDER(2, 2, 2, 2), 0xff);
	pick(out, a, ORDER(0, 0, 0, 0), 0xff);
	add_in(out, &t, 0xff);
	sub_in(out, &g, 4, 0xff);
	sub_in(out, &g, 4, 0xff);		/* H: 16 */
	t = *out;
	*out = g;
	sub_in(out, &t, 16, 0xff);		/* G - H: 20 */
	fp8_move(out, &t, LANES(1, 0, 0, 0));
}

/*
 * T = T + Q with the formulas of pairing.c for z = 1: D = lambda^2,
 * E = lambda D, G = XD, F = theta^2 Z, H = E + F - 2G,
 *	X3 = lambda H,  Y3 = theta (G - H) - EY,  Z3 = EZ.
 */
static inline void
add_step(struct fp2x8 *step, struct fp2x8 *t, const struct fp2x8 *q)
{
	struct fp2x8 a, b, c;

	chord_step(step, t, q);
	fp2x8_mul(&a, step, step);		/* D, theta^2: 4 */
	pick2(&a, &a, ORDER(0, 0, 1, 1));
	pick2(&b, t, ORDER(0, 0, 2, 2));
	fp8_move(&b.re, &step->re, LANES(1, 0, 0, 0));
	fp8_move(&b.im, &step->im, LANES(1, 0, 0, 0));
	fp2x8_mul(&a, &b, &a);			/* E, G, F: 4 */
	chord_factors(&c.re, &a.re);
	chord_factors(&c.im, &a.im);
	pick2(&b, t, ORDER(2, 2, 2, 1));
	fp8_move(&c.re, &b.re, LANES(0, 0, 1, 1));
	fp8_move(&c.im, &b.im, LANES(0, 0, 1, 1));
	fp8_carry(&c.re, c.re.l);
	fp8_carry(&c.im, c.im.l);		/* H, G - H, Z, Y */
	pick2(&a, &a, ORDER(0, 0, 0, 0));
	fp8_move(&a.re, &step->re, LANES(1, 1, 0, 0));
	fp8_move(&a.im, &step->im, LANES(1, 1, 0, 0));
	fp2x8_mul(t, &a, &c);			/* X, Y + EY, Z, EY */
	settle(&t->re);
	settle(&t->im);
}

/* Y to 2p - Y, twice: T to -T. Bounds: 2 */
static inline void
negate_y(struct fp8 *t)
{
	struct fp8 minus;

	for (int i = 0; i < 5; i++)
		minus.l[i] = _mm512_sub_epi64(fp8_all(2 * fp8_p[i]), t->l[i]);
	fp8_carry(&minus, minus.l);
	fp8_move(t, &minus, LANES(0, 1, 0, 1));
}

/* Q, psi(Q) and -psi^2(Q), with z = 1 or (0, 0, 0), of both points */
struct multiples {
	struct bn254_g2 q[3][2];
};

static void
multiples_of(struct multiples *out, const struct bn254_g2 *const a[2])
{
	for (int i = 0; i < 2; i++) {
		out->q[0][i] = *a[i];
		g2_psi(&out->q[1][i], a[i]);
		g2_psi(&out->q[2][i], &out->q[1][i]);
		g2_neg(&out->q[2][i], &out->q[2][i]);
	}
}

/* x, y, x, y of both points, or x, y, z, y. Bounds: 1.3 */
static void
load(struct fp2x8 *out, const struct bn254_g2 a[2], bool with_z)
{
	struct bn254_fp re[8], im[8];

	for (int i = 0; i < 8; i++) {
		const struct bn254_g2 *point = &a[i / 4];
		const struct bn254_fp2 *e = i % 2 != 0 ? &point->y :
		    i % 4 == 2 && with_z ? &point->z : &point->x;

		re[i] = e->re;
		im[i] = e->im;
	}
	fp8_load(&out->re, re);
	fp8_load(&out->im, im);
	fp8_squeeze(&out->re, out->re.l);
	fp8_squeeze(&out->im, out->im.l);
}

/* Below walk(), where callers of bn254 who wipe the stack do not get */
#define DEAD_STACK 16384

/*
 * All steps of two points: their lines, unless lines is NULL, and the step of
 * the last line once more.
 */
static void
walk(struct line_groups *lines, struct fp2x8 *last, const struct multiples *a)
{
	struct fp2x8 t, q[3], tangents[8], chords[8], at[8];
	int chord = 0;

	for (int i = 0; i < 3; i++)
		load(&q[i], a->q[i], false);
	load(&t, a->q[0], true);
	for (int i = 63; i >= 0; i--) {
		double_step(&tangents[7 - i % 8], &t);
		if (lines != NULL && i % 8 == 0)
			ifma_tangents(lines, 7 - i / 8, tangents);
		if ((BN254_LOOP >> i & 1) != 0) {
			at[chord] = q[0];
			add_step(&chords[chord++], &t, &q[0]);
		}
	}
	negate_y(&t.re);			/* 6x + 2 is negative */
	negate_y(&t.im);
	at[chord] = q[1];
	add_step(&chords[chord++], &t, &q[1]);
	chord_step(last, &t, &q[2]);
	for (; chord < 8; chord++) {
		chords[chord] = *last;
		at[chord] = q[2];
	}
	if (lines != NULL)
		ifma_chords(lines, chords, at);
	secure_wipe(tangents, sizeof(tangents));
	secure_wipe(chords, sizeof(chords));
	secure_wipe(&t, sizeof(t));
	if (lines != NULL)
		secure_wipe_stack(DEAD_STACK);
}

/* Are both points of order r? See g2_closes(). */
static bool
check(const struct fp2x8 *last, const struct multiples *a)
{
	struct bn254_fp re[8], im[8];
	bool good = true;

	fp8_store(re, &last->re);
	fp8_store(im, &last->im);
	for (int i = 0; i < 2; i++) {
		const struct bn254_fp2 lambda = { re[4 * i], im[4 * i] };
		const struct bn254_fp2 theta = { re[4 * i + 1],
		    im[4 * i + 1] };

		good &= g2_closes(&lambda, &theta, &a->q[2][i]);
	}
	return good;
}

/*
 * With z = 1, of infinity (0, 0, 0): all lines of that come to 0. Both for the
 * price of one inversion.
 */
static void
to_affine(struct bn254_g2 out[2], const struct bn254_g2 *const a[2])
{
	struct bn254_fp2 z[2], inv, t;
	uint64_t zero[2];

	for (int i = 0; i < 2; i++) {
		z[i] = a[i]->z;
		zero[i] = fp2_is_zero(&z[i]);
		fp_move(&z[i].re, &bn254_one, zero[i]);
	}
	fp2_mul(&inv, &z[0], &z[1]);
	fp2_inv(&inv, &inv);
	for (int i = 0; i < 2; i++) {
		static const struct bn254_fp2 nothing;

		fp2_mul(&t, &inv, &z[1 - i]);
		fp2_move(&t, &nothing, zero[i]);
		fp2_mul(&out[i].x, &a[i]->x, &t);
		fp2_mul(&out[i].y, &a[i]->y, &t);
		fp2_mul(&out[i].z, &a[i]->z, &t);
	}
}

static void
prepare(struct bn254_g2_lines *const out[], const struct bn254_g2 *const a[2],
    int n)
{
	struct line_groups lines;
	struct bn254_g2 affine[2];
	const struct bn254_g2 *const points[2] = { &affine[0], &affine[1] };
	struct multiples multiples;
	struct fp2x8 last;

	to_affine(affine, a);
	multiples_of(&multiples, points);
	walk(&lines, &last, &multiples);
	ifma_normalise(out, &lines, n);
	secure_wipe(&lines, sizeof(lines));
}

void
ifma_g2_prepare(struct bn254_g2_lines *out, const struct bn254_g2 *a)
{
	const struct bn254_g2 *const points[2] = { a, a };

	prepare(&out, points, 1);
}

void
ifma_g2_prepare2(struct bn254_g2_lines *const out[2],
    const struct bn254_g2 *const a[2])
{
	prepare(out, a, 2);
}

bool
ifma_g2_decode(struct bn254_g2 *out, const uint8_t in[BN254_G2_OCTETS])
{
	const struct bn254_g2 *const points[2] = { out, out };
	struct multiples multiples;
	struct fp2x8 last;

	if (!g2_decode_any(out, in))
		return false;
	multiples_of(&multiples, points);
	walk(NULL, &last, &multiples);
	return check(&last, &multiples);
}

bool
ifma_g2_in_subgroup(const struct bn254_g2 *a)
{
	const struct bn254_g2 *const same[2] = { a, a };
	struct bn254_g2 affine[2];
	const struct bn254_g2 *const points[2] = { &affine[0], &affine[1] };
	struct multiples multiples;
	struct fp2x8 last;

	to_affine(affine, same);
	multiples_of(&multiples, points);
	walk(NULL, &last, &multiples);
	return check(&last, &multiples);
}

bool
ifma_g2_decode_prepare2(struct bn254_g2 *const out[2],
    struct bn254_g2_lines *const lines[2],
    const uint8_t *const in[2])
{
	const struct bn254_g2 *const points[2] = { out[0], out[1] };
	struct line_groups groups;
	struct multiples multiples;
	struct fp2x8 last;
	bool good;

	if (!g2_decode_any(out[0], in[0]) || !g2_decode_any(out[1], in[1]))
		return false;
	multiples_of(&multiples, points);
	walk(&groups, &last, &multiples);
	good = check(&last, &multiples);
	if (good)
		ifma_normalise(lines, &groups, 2);
	secure_wipe(&groups, sizeof(groups));
	return good;
}

#endif
