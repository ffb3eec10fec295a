/*
 * Inverse mod p in constant time: Bernstein and Yang, "Fast constant-time gcd
 * computation and modular inversion", CHES 2019, with delta starting at 1/2:
 * 590 division steps then do for numbers of 256 bits (Wuille's analysis,
 * safegcd-bounds 2021).
 *
 * Numbers are of five limbs of 62 bits, the highest with the sign. 59 steps
 * need the lowest limbs of f and g alone and give a matrix that is then
 * applied to all of f, g and, mod p, to d, e with d x = f and e x = g.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include "bn254/inverse.h"

#ifdef INVERSE_BY_STEPS

#include "base/ct.h"
#include "bn254/constants.h"

#define LIMBS 5
#define BATCHES 10			/* of 59 steps: 590 */
#define MASK62 (UINT64_MAX >> 2)

__extension__ typedef __int128 wide_signed;

struct signed62 {
	int64_t l[LIMBS];
};

/* 2^62 times what 59 steps do: (f, g) = (u f + v g, q f + r g) / 2^62 */
struct matrix {
	int64_t u, v, q, r;
};

static const struct signed62 modulus = { {
	BN254_P0 & MASK62,
	(BN254_P0 >> 62 | BN254_P1 << 2) & MASK62,
	(BN254_P1 >> 60 | BN254_P2 << 4) & MASK62,
	(BN254_P2 >> 58 | BN254_P3 << 6) & MASK62,
	BN254_P3 >> 56
} };

/* All ones if x is negative. */
static uint64_t
sign(int64_t x)
{
	return ct_barrier((uint64_t)(x >> 63));
}

static uint64_t
negate(uint64_t x, uint64_t mask)
{
	return (x ^ mask) - mask;
}

/* Where a batch of steps stands; zeta is -(delta + 1/2). */
struct progress {
	int64_t zeta;
	uint64_t f, g;			/* their lowest bits */
};

/*
 * At most 30 steps. Then no entry of their matrix is above 2^30, so that u and
 * v share a word, as u + 2^32 v, and so do q and r.
 */
static inline void
steps(struct matrix *out, struct progress *at, int n)
{
	const uint64_t one = 1, high = one << 32;
	uint64_t f = at->f, g = at->g, uv = one, qr = high;
	int64_t zeta = at->zeta;

	for (int i = 0; i < n; i++) {
		uint64_t positive = sign(zeta);	/* delta > 0 */
		uint64_t odd = ct_mask(g & 1);

		g += negate(f, positive) & odd;
		qr += negate(uv, positive) & odd;
		positive &= odd;
		zeta = (int64_t)((uint64_t)zeta ^ positive) - 1;
		f += g & positive;
		uv += qr & positive;
		g >>= 1;
		uv <<= 1;
	}
	out->u = (int32_t)(uint32_t)uv;
	out->v = (int32_t)(uint32_t)((uv - (uint64_t)out->u) >> 32);
	out->q = (int32_t)(uint32_t)qr;
	out->r = (int32_t)(uint32_t)((qr - (uint64_t)out->q) >> 32);
	at->zeta = zeta;
	at->f = f;
	at->g = g;
}

/* 59 steps: those of a, then those of b, and 2^(62 - 59) */
static void
batch(struct matrix *out, struct progress *at)
{
	struct matrix a, b;

	steps(&a, at, 30);
	steps(&b, at, 29);
	out->u = 8 * (b.u * a.u + b.v * a.q);
	out->v = 8 * (b.u * a.v + b.v * a.r);
	out->q = 8 * (b.q * a.u + b.r * a.q);
	out->r = 8 * (b.q * a.v + b.r * a.r);
}

/* a x + b y, whose lowest 62 bits are 0 for f and g, over 2^62 */
static void
apply(struct signed62 *f, struct signed62 *g, const struct matrix *t)
{
	wide_signed cf = 0, cg = 0;

	for (int i = 0; i < LIMBS; i++) {
		int64_t fi = f->l[i], gi = g->l[i];

		cf += (wide_signed)t->u * fi + (wide_signed)t->v * gi;
		cg += (wide_signed)t->q * fi + (wide_signed)t->r * gi;
		if (i > 0) {
			f->l[i - 1] = (int64_t)((uint64_t)cf & MASK62);
			g->l[i - 1] = (int64_t)((uint64_t)cg & MASK62);
		}
		cf >>= 62;
		cg >>= 62;
	}
	f->l[LIMBS - 1] = (int64_t)cf;
	g->l[LIMBS - 1] = (int64_t)cg;
}

/*
 * The same mod p for d and e in (-2p, p), which they are again afterwards: p
 * is added once for each that is negative, and then as often as makes the
 * lowest 62 bits 0.
 */
static void
apply_mod(struct signed62 *d, struct signed62 *e, const struct matrix *t)
{
	const uint64_t inv = (uint64_t)0 - BN254_P_INV;	/* 1/p mod 2^64 */
	uint64_t sd = sign(d->l[LIMBS - 1]), se = sign(e->l[LIMBS - 1]);
	int64_t md = (int64_t)(((uint64_t)t->u & sd) + ((uint64_t)t->v & se));
	int64_t me = (int64_t)(((uint64_t)t->q & sd) + ((uint64_t)t->r & se));
	wide_signed cd, ce;

	cd = (wide_signed)t->u * d->l[0] + (wide_signed)t->v * e->l[0];
	ce = (wide_signed)t->q * d->l[0] + (wide_signed)t->r * e->l[0];
	md -= (int64_t)((inv * (uint64_t)cd + (uint64_t)md) & MASK62);
	me -= (int64_t)((inv * (uint64_t)ce + (uint64_t)me) & MASK62);
	cd += (wide_signed)modulus.l[0] * md;
	ce += (wide_signed)modulus.l[0] * me;
	for (int i = 1; i < LIMBS; i++) {
		cd >>= 62;
		ce >>= 62;
		cd += (wide_signed)t->u * d->l[i] +
		    (wide_signed)t->v * e->l[i] +
		    (wide_signed)modulus.l[i] * md;
		ce += (wide_signed)t->q * d->l[i] +
		    (wide_signed)t->r * e->l[i] +
		    (wide_signed)modulus.l[i] * me;
		d->l[i - 1] = (int64_t)((uint64_t)cd & MASK62);
		e->l[i - 1] = (int64_t)((uint64_t)ce & MASK62);
	}
	d->l[LIMBS - 1] = (int64_t)(cd >> 62);
	e->l[LIMBS - 1] = (int64_t)(ce >> 62);
}

/* Add p where d is negative, then negate by mask; limbs back to 62 bits. */
static void
adjust(struct signed62 *d, uint64_t mask)
{
	uint64_t below = sign(d->l[LIMBS - 1]);
	int64_t carry = 0;

	for (int i = 0; i < LIMBS; i++) {
		uint64_t limb = (uint64_t)d->l[i] +
		    ((uint64_t)modulus.l[i] & below);

		carry += (int64_t)negate(limb, mask);
		if (i < LIMBS - 1) {
			d->l[i] = (int64_t)((uint64_t)carry & MASK62);
			carry >>= 62;
		}
	}
	d->l[LIMBS - 1] = carry;
}

void
inverse_mod_p(uint64_t out[4], const uint64_t in[4])
{
	struct signed62 d = { { 0 } }, e = { { 1 } }, f = modulus, g = { {
		(int64_t)(in[0] & MASK62),
		(int64_t)((in[0] >> 62 | in[1] << 2) & MASK62),
		(int64_t)((in[1] >> 60 | in[2] << 4) & MASK62),
		(int64_t)((in[2] >> 58 | in[3] << 6) & MASK62),
		(int64_t)(in[3] >> 56)
	} };
	struct progress at = { .zeta = -1 };
	uint64_t l[LIMBS];
	struct matrix t;

	for (int i = 0; i < BATCHES; i++) {
		/* The lowest 62 bits are enough; the sign bits are not used. */
		at.f = (uint64_t)f.l[0];
		at.g = (uint64_t)g.l[0];
		batch(&t, &at);
		apply_mod(&d, &e, &t);
		apply(&f, &g, &t);
	}
	/* g is 0 and f is 1 or -1 (p for 0), so that d is 1/x or -1/x. */
	adjust(&d, sign(f.l[LIMBS - 1]));
	adjust(&d, 0);
	for (int i = 0; i < LIMBS; i++)
		l[i] = (uint64_t)d.l[i];
	out[0] = l[0] | l[1] << 62;
	out[1] = l[1] >> 2 | l[2] << 60;
	out[2] = l[2] >> 4 | l[3] << 58;
	out[3] = l[3] >> 6 | l[4] << 56;
}

#endif
