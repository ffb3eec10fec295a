/*
 * The pairing-friendly curve BN254: scalars, the groups G1, G2 and GT, the
 * optimal ate pairing between them, and hashing to a scalar.
 *
 *	x  = -(2^62 + 2^55 + 1)
 *	p  = 36x^4 + 36x^3 + 24x^2 + 6x + 1	field, 254 bits
 *	r  = 36x^4 + 36x^3 + 18x^2 + 6x + 1	order of all three groups
 *	E  : y^2 = x^3 + 2	over Fp		G1 = E(Fp)
 *	E' : y^2 = x^3 + 1 - i	over Fp2	G2 = the part of order r
 *	GT = the elements of order r of Fp12
 *
 * It is the curve of Nogami et al. (Pairing 2008), called BN254 by MIRACL Core
 * and Fp254BNb elsewhere; not alt_bn128. About 100 bits of security after Kim
 * and Barbulescu (CRYPTO 2016).
 *
 * Conventions
 *   - Functions are pure: no allocation, no I/O, nothing that changes (but for
 *     what the first call finds out about the processor). Any thread may call
 *     anything.
 *   - Everything runs in constant time in all element and scalar arguments,
 *     except that the outcome of a check (bool) is not secret. Lengths, counts
 *     and hashed messages are public.
 *   - An output may be the same object as an input.
 *   - Octets are big-endian and have the lengths below. Decoders accept
 *     exactly what encoders write and nothing else.
 *   - Structures are plain values: copy freely, wipe what is secret.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef BN254_BN254_H
#define BN254_BN254_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "bn254/constants.h"
#include "masqlib.h"

#define BN254_SCALAR_OCTETS 32
#define BN254_G1_OCTETS 65
#define BN254_G2_OCTETS 129
#define BN254_GT_OCTETS 384
/* Octets that come to a scalar with a bias below 2^-256 */
#define BN254_WIDE_OCTETS 64

/* Most pairs in one product of pairings. */
#define BN254_MAX_PAIRS 4

/* The tower of fields; fp.h, fp2.h, fp6.h and fp12.h say how. */
struct bn254_fp {
	uint64_t l[4];			/* least significant first */
};

struct bn254_fp2 {
	struct bn254_fp re, im;
};

struct bn254_fp6 {
	struct bn254_fp2 c[3];
};

struct bn254_fp12 {
	struct bn254_fp6 c[2];
};

/* An integer from 0 to r-1, least significant limb first. */
struct bn254_scalar {
	uint64_t l[4];
};

/* The point (x/z, y/z); infinity is (0, y, 0). */
struct bn254_g1 {
	struct bn254_fp x, y, z;
};

struct bn254_g2 {
	struct bn254_fp2 x, y, z;
};

struct bn254_gt {
	struct bn254_fp12 f;
};

/*
 * What a pairing needs to know of a point of G2: the lines of its Miller loop
 * (pairing.c). Worth keeping where one point meets many of G1. As secret as
 * the point.
 */
struct bn254_g2_lines {
	struct {
		struct bn254_fp2 m, c;
	} line[BN254_LINES];
};

/*
 * Tables for multiplying one point, or raising one element, by many scalars:
 * 1 to 32 times 64^i times it, for windows of six bits of the parts that an
 * endomorphism leaves of a scalar, two on G1 and four on G2 and GT. Affine; an
 * element e of GT is kept as b in Fp6 with e = (b + w) / (b - w). Entries begin
 * with a line of the cache, so that no vector of them lies across two: what is
 * allocated for a table takes aligned_alloc().
 */
#define BN254_COMB_ALIGNMENT 64

struct bn254_g1_comb {
	_Alignas(BN254_COMB_ALIGNMENT) struct {
		struct bn254_fp x, y;
	} e[22][32];
};

struct bn254_g2_comb {
	_Alignas(BN254_COMB_ALIGNMENT) struct {
		struct bn254_fp2 x, y;
	} e[11][32];
};

struct bn254_gt_comb {
	_Alignas(BN254_COMB_ALIGNMENT) struct bn254_fp6 e[11][32];
};

/*
 * How the arithmetic is done on this processor: "ifma" (x86-64 with BMI2, ADX
 * and AVX-512 IFMA and VBMI2), "adx" (without AVX-512, but with AVX2) or
 * "portable". The environment's MASQITT_CPU=adx or MASQITT_CPU=portable, looked
 * at once, before the first use, goes no further than that. Results are the
 * same.
 */
const char *bn254_path(void);

/* Generators of G1 and G2. */
extern const struct bn254_g1 bn254_g1_generator;
extern const struct bn254_g2 bn254_g2_generator;
extern const struct bn254_g1_comb bn254_g1_generator_comb;
extern const struct bn254_g2_comb bn254_g2_generator_comb;

/* --- Scalars: arithmetic mod r ------------------------------------------ */

/* From octets; false unless in 1 to r-1. */
MASQ_MUST_USE bool bn254_scalar_decode(struct bn254_scalar *out,
    const uint8_t in[BN254_SCALAR_OCTETS]);
void bn254_scalar_encode(uint8_t out[BN254_SCALAR_OCTETS],
    const struct bn254_scalar *a);

/* The integer of 64 octets mod r. */
void bn254_scalar_reduce(struct bn254_scalar *out,
    const uint8_t in[BN254_WIDE_OCTETS]);

void bn254_scalar_add(struct bn254_scalar *out, const struct bn254_scalar *a,
    const struct bn254_scalar *b);
void bn254_scalar_mul(struct bn254_scalar *out, const struct bn254_scalar *a,
    const struct bn254_scalar *b);
MASQ_MUST_USE bool bn254_scalar_is_zero(const struct bn254_scalar *a);

/*
 * Hash a message to a scalar: hash_to_field of RFC 9380 with
 * expand_message_xmd, SHA-256, domain "BB1_SHA2", 48 octets, mod p; then
 * mod r.
 */
void bn254_hash_to_scalar(struct bn254_scalar *out, const uint8_t *msg,
    size_t len);

/* --- G1 ------------------------------------------------------------------ */

void bn254_g1_infinity(struct bn254_g1 *out);
MASQ_MUST_USE bool bn254_g1_is_infinity(const struct bn254_g1 *a);
MASQ_MUST_USE bool bn254_g1_equal(const struct bn254_g1 *a,
    const struct bn254_g1 *b);
void bn254_g1_neg(struct bn254_g1 *out, const struct bn254_g1 *a);
void bn254_g1_double(struct bn254_g1 *out, const struct bn254_g1 *a);
void bn254_g1_add(struct bn254_g1 *out, const struct bn254_g1 *a,
    const struct bn254_g1 *b);
void bn254_g1_mul(struct bn254_g1 *out, const struct bn254_scalar *k,
    const struct bn254_g1 *a);

/*
 * The table of a point, which must not be infinity, and the multiples of that
 * point by it.
 */
void bn254_g1_comb_make(struct bn254_g1_comb *out, const struct bn254_g1 *a);
void bn254_g1_comb_mul(struct bn254_g1 *out, const struct bn254_scalar *k,
    const struct bn254_g1_comb *comb);

/*
 * 04 || x || y. The decoder checks tag, range and curve (the cofactor is 1).
 * Infinity has no octets: both return false.
 */
MASQ_MUST_USE bool bn254_g1_decode(struct bn254_g1 *out,
    const uint8_t in[BN254_G1_OCTETS]);
MASQ_MUST_USE bool bn254_g1_encode(uint8_t out[BN254_G1_OCTETS],
    const struct bn254_g1 *a);
/*
 * Two points for little more than the price of one. False if either is
 * infinity; then neither has octets that are of use.
 */
MASQ_MUST_USE bool bn254_g1_encode2(uint8_t out_a[BN254_G1_OCTETS],
    uint8_t out_b[BN254_G1_OCTETS], const struct bn254_g1 *a,
    const struct bn254_g1 *b);
/*
 * The same of k[0] times the first point of three tables, and the sum of k[1]
 * times the second and k[2] times the third: on the path "ifma" for a small
 * part of the price of three multiples.
 */
MASQ_MUST_USE bool bn254_g1_comb_encode2(uint8_t out_a[BN254_G1_OCTETS],
    uint8_t out_b[BN254_G1_OCTETS], const struct bn254_scalar k[3],
    const struct bn254_g1_comb *const combs[3]);

/* --- G2 ------------------------------------------------------------------ */

void bn254_g2_infinity(struct bn254_g2 *out);
MASQ_MUST_USE bool bn254_g2_is_infinity(const struct bn254_g2 *a);
MASQ_MUST_USE bool bn254_g2_equal(const struct bn254_g2 *a,
    const struct bn254_g2 *b);
void bn254_g2_neg(struct bn254_g2 *out, const struct bn254_g2 *a);
void bn254_g2_double(struct bn254_g2 *out, const struct bn254_g2 *a);
void bn254_g2_add(struct bn254_g2 *out, const struct bn254_g2 *a,
    const struct bn254_g2 *b);
void bn254_g2_mul(struct bn254_g2 *out, const struct bn254_scalar *k,
    const struct bn254_g2 *a);

/* The multiple of the point of a table. */
void bn254_g2_comb_mul(struct bn254_g2 *out, const struct bn254_scalar *k,
    const struct bn254_g2_comb *comb);

/*
 * The octets (see bn254_g2_encode()) of n such multiples, one after the other:
 * many at once cost less, far less on the path "ifma". False if one of them is
 * infinity, a scalar being 0; its octets are zeros after the tag then, and the
 * others are right.
 */
MASQ_MUST_USE bool bn254_g2_comb_encode(uint8_t *out,
    const struct bn254_scalar k[], size_t n,
    const struct bn254_g2_comb *comb);

/* Untwist, Frobenius, twist: [p] on G2. */
void bn254_g2_psi(struct bn254_g2 *out, const struct bn254_g2 *a);

/* Is a point of E' of order r (and not infinity)? */
MASQ_MUST_USE bool bn254_g2_in_subgroup(const struct bn254_g2 *a);

/*
 * 04 || im x || re x || im y || re y. The decoder checks tag, range, curve and
 * subgroup. Infinity has no octets: both return false.
 */
MASQ_MUST_USE bool bn254_g2_decode(struct bn254_g2 *out,
    const uint8_t in[BN254_G2_OCTETS]);
MASQ_MUST_USE bool bn254_g2_encode(uint8_t out[BN254_G2_OCTETS],
    const struct bn254_g2 *a);

/* --- GT ------------------------------------------------------------------ */

void bn254_gt_one(struct bn254_gt *out);
MASQ_MUST_USE bool bn254_gt_equal(const struct bn254_gt *a,
    const struct bn254_gt *b);
void bn254_gt_mul(struct bn254_gt *out, const struct bn254_gt *a,
    const struct bn254_gt *b);
void bn254_gt_pow(struct bn254_gt *out, const struct bn254_scalar *k,
    const struct bn254_gt *a);

/* The table of an element, which must not be 1, and the powers of it by it. */
void bn254_gt_comb_make(struct bn254_gt_comb *out, const struct bn254_gt *a);
void bn254_gt_comb_pow(struct bn254_gt *out, const struct bn254_scalar *k,
    const struct bn254_gt_comb *comb);

/* Is an element of Fp12 of order r (and not 1)? */
MASQ_MUST_USE bool bn254_gt_is_member(const struct bn254_gt *a);

/*
 * The coefficients of w^5, w^2, w^4, w, w^3, 1, each im || re. The decoder
 * checks range and order r; it refuses 1.
 */
MASQ_MUST_USE bool bn254_gt_decode(struct bn254_gt *out,
    const uint8_t in[BN254_GT_OCTETS]);
void bn254_gt_encode(uint8_t out[BN254_GT_OCTETS], const struct bn254_gt *a);

/* --- Pairing ------------------------------------------------------------- */

/*
 * Room to prepare two points in, which would be much for the stack of a thread
 * (64 KiB and less). As secret as the points; what was used of it is wiped.
 */
struct bn254_g2_scratch {
	_Alignas(64) uint8_t bytes[46080];
};

/* The lines of a point of G2; infinity is fine. Takes 64 KiB of stack. */
void bn254_g2_prepare(struct bn254_g2_lines *out, const struct bn254_g2 *a);
/* Of two points, for less than twice the price, with 24 KiB of stack. */
void bn254_g2_prepare2(struct bn254_g2_lines *const out[2],
    const struct bn254_g2 *const a[2], struct bn254_g2_scratch *scratch);

/*
 * bn254_g2_decode() and bn254_g2_prepare() of two points: the lines tell the
 * subgroup for next to nothing. False if either point is refused; then there
 * is nothing of use in out and lines.
 */
MASQ_MUST_USE bool bn254_g2_decode_prepare2(struct bn254_g2 *const out[2],
    struct bn254_g2_lines *const lines[2], const uint8_t *const in[2],
    struct bn254_g2_scratch *scratch);

/*
 * out = e(p[0], q[0]) ... e(p[n-1], q[n-1]), n at most BN254_MAX_PAIRS: the
 * Miller loops share their squarings, and there is one final exponentiation.
 * A pair with infinity in it contributes 1.
 */
void bn254_pairing(struct bn254_gt *out, const struct bn254_g1 *const p[],
    const struct bn254_g2_lines *const q[], size_t n);

/*
 * n such products of as many pairs each: out[i] has those from p[i pairs] and
 * q[i pairs] on. On the path "ifma" eight for the price of four or five.
 */
void bn254_pairing_batch(struct bn254_gt out[],
    const struct bn254_g1 *const p[], const struct bn254_g2_lines *const q[],
    size_t pairs, size_t n);

#endif /* BN254_BN254_H */
