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
#if !defined(BN254_PATH_ADX) || defined(BN254_PATH_IFMA)
#define BN254_PATH_ADX
#include "bn254/path.h"

#if BN254_HAS_ADX
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

/* out = a in the lanes of mask; the same to memory alone */
static inline void
take(struct fp2x8 *out, const struct fp2x8 *a, __mmask8 mask)
{
	fp8_move(&out->re, &a->re, mask);
	fp8_move(&out->im, &a->im, mask);
}

static inline void
put(struct fp8 *out, const struct fp8 *a, __mmask8 mask)
{
	for (int i = 0; i < 5; i++)
		_mm512_mask_storeu_epi64(&out->l[i], mask, a->l[i]);
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

/* Multiples of p by lane: the same in both halves */
static inline struct fp8
multiples_of_p(unsigned int a, unsigned int b, unsigned int c, unsigned int d)
{
	struct fp8 out;

	for (int i = 0; i < 5; i++)
		out.l[i] = EACH((long long)(a * fp8_p[i]),
		    (long long)(b * fp8_p[i]), (long long)(c * fp8_p[i]),
		    (long long)(d * fp8_p[i]));
	return out;
}

/*
 * X, Y, Z, Y of X, Y + W, Z, W, loose, out of the last product of a step. With
 * SETTLE in it X, Y and Z are not negative, and with one p more than that they
 * suit fp8_squeeze(). Bounds: 38 and SETTLE before, 1.3 after.
 */
#define SETTLE multiples_of_p(1, 39, 1, 0)

static inline void
settle(struct fp8 *t)
{
	struct fp8 w;

	pick(&w, t, ORDER(3, 3, 3, 3), LANES(0, 1, 0, 1));
	pick(t, t, ORDER(0, 1, 2, 1), 0xff);
	fp8_sub_loose(t, t, &w, 0);
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
	const struct fp8 nothing = { { _mm512_setzero_si512() } };
	const struct fp8 last = SETTLE;
	struct fp2x8 a, b, left, right;
	struct fp8 g;

	pick2(&b, t, ORDER(1, 1, 2, 2));
	fp2x8_mul_add(&a, t, &b, &nothing);	/* XY, B, C, YZ, loose */
	*step = a;
	put(&step->re, &t->re, LANES(1, 0, 0, 0));
	put(&step->im, &t->im, LANES(1, 0, 0, 0));

	pick2(&b, &a, ORDER(2, 2, 2, 2));
	fp8_add_loose(&g, &b.re, &b.im);
	double_factors(&left.re, &right.re, &a.re, &g);
	fp8_sub_loose(&g, &b.im, &b.re, 2);
	double_factors(&left.im, &right.im, &a.im, &g);
	fp2x8_mul_add(t, &left, &right, &last);
	settle(&t->re);
	settle(&t->im);
}

/*
 * lambda, theta, lambda, theta of T + Q, Q being x, y, z, z; products are xZ,
 * yZ, Xz, Yz. Bounds: 4, 2
 */
static inline void
chord_step(struct fp2x8 *step, struct fp2x8 *products, const struct fp2x8 *t,
    const struct fp2x8 *q)
{
	struct fp2x8 a, b;

	pick2(&a, t, ORDER(2, 2, 0, 1));
	fp2x8_mul(products, &a, q);
	pick2(&a, products, ORDER(2, 3, 2, 3));
	pick2(&b, products, ORDER(0, 1, 0, 1));
	fp8_sub(&step->re, &a.re, &b.re, 2);
	fp8_sub(&step->im, &a.im, &b.im, 2);
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
 * T = T + Q with the formulas of pairing.c: D = lambda^2, E = lambda D,
 * G = Xz D, F = theta^2 Zz, H = E + F - 2G,
 *	X3 = lambda H,  Y3 = theta (G - H) - E Yz,  Z3 = E Zz.
 */
static inline void
add_step(struct fp2x8 *step, struct fp2x8 *t, const struct fp2x8 *q)
{
	const struct fp8 last = SETTLE;
	struct fp2x8 a, b, c, products;

	chord_step(step, &products, t, q);
	a = *step;
	b = *step;
	take(&a, t, LANES(0, 0, 1, 0));
	take(&b, q, LANES(0, 0, 1, 0));
	fp2x8_mul(&c, &a, &b);			/* D, theta^2, Zz: 4 */
	pick2(&a, &c, ORDER(0, 0, 1, 1));
	pick2(&b, &products, ORDER(2, 2, 2, 2));
	take(&b, step, LANES(1, 0, 0, 0));
	take(&b, &c, LANES(0, 0, 1, 0));	/* lambda, Xz, Zz */
	fp2x8_mul(&a, &b, &a);			/* E, G, F: 4 */
	chord_factors(&b.re, &a.re);
	chord_factors(&b.im, &a.im);
	take(&b, &c, LANES(0, 0, 1, 0));
	take(&b, &products, LANES(0, 0, 0, 1));
	fp8_carry(&b.re, b.re.l);
	fp8_carry(&b.im, b.im.l);		/* H, G - H, Zz, Yz */
	pick2(&a, &a, ORDER(0, 0, 0, 0));
	take(&a, step, LANES(1, 1, 0, 0));	/* lambda, theta, E, E */
	fp2x8_mul_add(t, &a, &b, &last);
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

/* Q, psi(Q) and -psi^2(Q) of both points */
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

/* x, y, z, and z or y, of both points. Bounds: 1.3 */
static void
load(struct fp2x8 *out, const struct bn254_g2 a[2], bool y_last)
{
	struct bn254_fp re[8], im[8];

	for (int i = 0; i < 8; i++) {
		const struct bn254_g2 *point = &a[i / 4];
		const struct bn254_fp2 *const lane[4] = {
			&point->x, &point->y, &point->z,
			y_last ? &point->y : &point->z
		};

		re[i] = lane[i % 4]->re;
		im[i] = lane[i % 4]->im;
	}
	fp8_load(&out->re, re);
	fp8_load(&out->im, im);
	fp8_squeeze(&out->re, out->re.l);
	fp8_squeeze(&out->im, out->im.l);
}

/*
 * All steps of two points: the lines of the first n of them, and the step of
 * the last line once more.
 */
static void
walk(struct line_groups *lines, int n, union line_work *work,
    struct fp2x8 *last, const struct multiples *a)
{
	struct fp2x8 *tangents = work->steps.tangents;
	struct fp2x8 *chords = work->steps.chords;
	struct fp2x8 t, q[3], products;
	const struct fp2x8 *at[8];
	int chord = 0;

	for (int i = 0; i < 3; i++)
		load(&q[i], a->q[i], false);
	load(&t, a->q[0], true);
	for (int i = 63; i >= 0; i--) {
		double_step(&tangents[7 - i % 8], &t);
		if (i % 8 == 0)
			ifma_tangents(lines, n, 7 - i / 8, tangents);
		if ((BN254_LOOP >> i & 1) != 0) {
			at[chord] = &q[0];
			add_step(&chords[chord++], &t, &q[0]);
		}
	}
	negate_y(&t.re);			/* 6x + 2 is negative */
	negate_y(&t.im);
	at[chord] = &q[1];
	add_step(&chords[chord++], &t, &q[1]);
	chord_step(last, &products, &t, &q[2]);
	for (; chord < 8; chord++) {
		chords[chord] = *last;
		at[chord] = &q[2];
	}
	ifma_chords(lines, n, chords, at);
	secure_wipe(&work->steps, sizeof(work->steps));
	secure_wipe(&t, sizeof(t));
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

/* What struct bn254_g2_scratch has room for. */
struct room {
	struct line_groups lines;
	union line_work work;
};

static struct room *
room_in(struct bn254_g2_scratch *scratch)
{
	_Static_assert(sizeof(struct room) <= sizeof(*scratch), "it fits");
	return (struct room *)scratch->bytes;
}

static void
prepare(struct bn254_g2_lines *const out[], const struct bn254_g2 *const a[2],
    int n, struct room *room)
{
	struct multiples multiples;
	struct fp2x8 last;

	multiples_of(&multiples, a);
	walk(&room->lines, n, &room->work, &last, &multiples);
	ifma_normalise(out, &room->lines, n, &room->work);
	secure_wipe(room, sizeof(*room));
}

void
ifma_g2_prepare(struct bn254_g2_lines *out, const struct bn254_g2 *a)
{
	const struct bn254_g2 *const points[2] = { a, a };
	struct room room;

	prepare(&out, points, 1, &room);
}

void
ifma_g2_prepare2(struct bn254_g2_lines *const out[2],
    const struct bn254_g2 *const a[2], struct bn254_g2_scratch *scratch)
{
	prepare(out, a, 2, room_in(scratch));
}

/* Is a point with z = 1 of order r? */
static bool
in_subgroup(const struct bn254_g2 *a)
{
	const struct bn254_g2 *const points[2] = { a, a };
	struct multiples multiples;
	union line_work work;
	struct fp2x8 last;

	multiples_of(&multiples, points);
	walk(NULL, 0, &work, &last, &multiples);
	return check(&last, &multiples);
}

bool
ifma_g2_in_subgroup(const struct bn254_g2 *a)
{
	struct bn254_g2 affine;
	struct bn254_fp2 inv;

	if (g2_is_infinity(a))
		return false;
	fp2_inv(&inv, &a->z);
	fp2_mul(&affine.x, &a->x, &inv);
	fp2_mul(&affine.y, &a->y, &inv);
	affine.z = bn254_gamma[0];		/* 1 */
	return in_subgroup(&affine);
}

bool
ifma_g2_decode(struct bn254_g2 *out, const uint8_t in[BN254_G2_OCTETS])
{
	return g2_decode_any(out, in) && in_subgroup(out);
}

bool
ifma_g2_decode_prepare2(struct bn254_g2 *const out[2],
    struct bn254_g2_lines *const lines[2], const uint8_t *const in[2],
    struct bn254_g2_scratch *scratch)
{
	const struct bn254_g2 *const points[2] = { out[0], out[1] };
	struct room *room = room_in(scratch);
	struct multiples multiples;
	struct fp2x8 last;
	bool good;

	if (!g2_decode_any(out[0], in[0]) || !g2_decode_any(out[1], in[1]))
		return false;
	multiples_of(&multiples, points);
	walk(&room->lines, 2, &room->work, &last, &multiples);
	good = check(&last, &multiples);
	if (good)
		ifma_normalise(lines, &room->lines, 2, &room->work);
	secure_wipe(room, sizeof(*room));
	return good;
}

#endif
#endif
