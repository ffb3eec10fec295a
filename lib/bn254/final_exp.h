/*
 * The final exponentiation, written once for all that have arithmetic of Fp12:
 * one element (pairing.c), one on vectors (ifma_pairing.c), eight at a time
 * (ifma_final.c). Without a guard; whoever includes it defines
 *
 *	FINAL_EXP_TYPE		an element of Fp12
 *	FINAL_EXP(name)		the function of that name for such elements:
 *				inv, conj, mul, frob, frob2, cyclotomic_sqr,
 *				cyclotomic_pow_x as in fp12.h
 *
 * and has final_exp() then.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include "base/secure.h"

/* As secret as what comes out: to be wiped at once */
struct final_exp_powers {
	FINAL_EXP_TYPE f, x2, x6, xx6, a, b, t;
};

/*
 * f^k', k' = 2x (6x^2 + 3x + 1) (p^4 - p^2 + 1)/r, of a cyclotomic f: Fuentes-
 * Castaneda, Knapp and Rodriguez-Henriquez (SAC 2011),
 *	k' = (1 + 6x + 12x^2 + 12x^3) + (4x + 6x^2 + 12x^3) p
 *	    + (6x + 6x^2 + 12x^3) p^2 + (-1 + 4x + 6x^2 + 12x^3) p^3.
 */
static void
hard_part(FINAL_EXP_TYPE *out, struct final_exp_powers *w)
{
	FINAL_EXP(cyclotomic_pow_x)(&w->x2, &w->f);
	FINAL_EXP(cyclotomic_sqr)(&w->x2, &w->x2);	/* 2x */
	FINAL_EXP(cyclotomic_sqr)(&w->t, &w->x2);
	FINAL_EXP(mul)(&w->x6, &w->t, &w->x2);		/* 6x */
	FINAL_EXP(cyclotomic_pow_x)(&w->xx6, &w->x6);	/* 6x^2 */
	FINAL_EXP(cyclotomic_sqr)(&w->t, &w->xx6);
	FINAL_EXP(cyclotomic_pow_x)(&w->t, &w->t);	/* 12x^3 */
	FINAL_EXP(mul)(&w->a, &w->t, &w->xx6);
	FINAL_EXP(mul)(&w->a, &w->a, &w->x6);	/* a: 12x^3 + 6x^2 + 6x */
	FINAL_EXP(conj)(&w->t, &w->x2);
	FINAL_EXP(mul)(&w->b, &w->a, &w->t);	/* b: 12x^3 + 6x^2 + 4x */

	FINAL_EXP(mul)(&w->t, &w->a, &w->xx6);
	FINAL_EXP(mul)(&w->t, &w->t, &w->f);		/* a + 6x^2 + 1 */
	FINAL_EXP(frob2)(&w->a, &w->a);
	FINAL_EXP(mul)(&w->t, &w->t, &w->a);		/* + a p^2 */
	FINAL_EXP(frob)(&w->a, &w->b);
	FINAL_EXP(mul)(&w->t, &w->t, &w->a);		/* + b p */
	FINAL_EXP(conj)(&w->a, &w->f);
	FINAL_EXP(mul)(&w->b, &w->b, &w->a);
	FINAL_EXP(frob)(&w->b, &w->b);
	FINAL_EXP(frob2)(&w->b, &w->b);
	FINAL_EXP(mul)(out, &w->t, &w->b);		/* + (b - 1) p^3 */
}

/*
 * f^((p^12-1)/r) = f^((p^6-1) (p^2+1) (p^4-p^2+1)/r). The chain above gives the
 * last factor times k = 2x (6x^2 + 3x + 1); since k (p^4 - 1) = 1 mod r, the
 * power p^4 - 1 takes k away again, so that the value is exact.
 */
static void
final_exp(FINAL_EXP_TYPE *out, const FINAL_EXP_TYPE *f)
{
	struct final_exp_powers w;

	FINAL_EXP(inv)(&w.t, f);
	FINAL_EXP(conj)(&w.f, f);
	FINAL_EXP(mul)(&w.f, &w.t, &w.f);		/* p^6 - 1 */
	FINAL_EXP(frob2)(&w.t, &w.f);
	FINAL_EXP(mul)(&w.f, &w.t, &w.f);		/* p^2 + 1 */
	hard_part(out, &w);
	FINAL_EXP(frob2)(&w.t, out);
	FINAL_EXP(frob2)(&w.t, &w.t);
	FINAL_EXP(conj)(&w.f, out);
	FINAL_EXP(mul)(out, &w.f, &w.t);		/* p^4 - 1 */
	secure_wipe(&w, sizeof(w));
}
