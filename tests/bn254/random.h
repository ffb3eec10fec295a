/*
 * Elements for property tests: a deterministic stream (SplitMix64 from a fixed
 * seed), so that a failure comes back with every run.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef TESTS_BN254_RANDOM_H
#define TESTS_BN254_RANDOM_H

#include "bn254/fp12.h"

void random_octets(uint8_t *out, size_t len);

/* Each calls those before it; scalars are not 0, points not infinity. */
struct bn254_scalar random_scalar(void);
struct bn254_fp random_fp(void);
struct bn254_fp2 random_fp2(void);
struct bn254_fp12 random_fp12(void);
struct bn254_g1 random_g1(void);
struct bn254_g2 random_g2(void);
struct bn254_gt random_gt(void);

/* Now and then 0, 1, p - 1 and the like in place of a random element */
struct bn254_fp random_or_edge_fp(void);

/* A small integer as a scalar, and r - 1. */
struct bn254_scalar scalar_of(uint64_t n);
struct bn254_scalar scalar_minus_one(void);

/* For i from 0 on: what tables of multiples may trip over, then random. */
struct bn254_scalar edge_or_random_scalar(int i);

/* e(p, q) */
struct bn254_gt pair(const struct bn254_g1 *p, const struct bn254_g2 *q);

#endif /* TESTS_BN254_RANDOM_H */
