/*
 * The lines of the Miller loops of two points of G2 on their way from
 * ifma_g2.c, where one step of both points is one vector, to struct
 * bn254_g2_lines. Groups of eight lines of one point each: groups 0 to 7 are
 * the 64 tangents, group 8 holds the six chords and the last of them twice
 * more.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef BN254_IFMA_LINES_H
#define BN254_IFMA_LINES_H

#include "bn254/ifma_fp2.h"

#define LINE_GROUPS 9
#define TANGENT_GROUPS 8
#define CHORDS 6

/*
 * A line is l0 - l1 w + l3 w^3 (pairing.c, but for the sign of l1). Bounds: 5,
 * 5, 16.
 */
struct line_groups {
	struct fp2x8 l0[2][LINE_GROUPS];
	struct fp2x8 l1[2][LINE_GROUPS];
	struct fp2x8 l3[2][LINE_GROUPS];
};

/* What is worked on besides; not all of it at a time. */
union line_work {
	struct {
		struct fp2x8 tangents[8], chords[8];
	} steps;
	struct fp2x8 before[2][LINE_GROUPS];
};

/*
 * The tangents of the first n points at eight doublings: lanes X, Y^2, Z^2, YZ
 * of the first point and of the second before each, loose. Bounds: 2.
 * steps is used up.
 */
void ifma_tangents(struct line_groups *lines, int n, int group,
    struct fp2x8 steps[8]);

/*
 * The chords of the first n points at eight additions of points (x, y, z):
 * lanes lambda, theta of the first point and, four lanes on, of the second,
 * and x, y, z likewise. Bounds: 4, 2. steps is used up.
 */
void ifma_chords(struct line_groups *lines, int n, struct fp2x8 steps[8],
    const struct fp2x8 *const points[8]);

/*
 * Divide the lines of n points, one or two, by their l0 and put them in order;
 * by 0 comes to 0, for all lines of that point. Uses up work.
 */
void ifma_normalise(struct bn254_g2_lines *const out[],
    const struct line_groups *lines, int n, union line_work *work);

#endif /* BN254_IFMA_LINES_H */
