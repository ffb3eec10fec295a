/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include "random.h"

static uint64_t
next(void)
{
	static uint64_t seed = 0x6d61737169747421;
	uint64_t z = seed += 0x9e3779b97f4a7c15;

	z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9;
	z = (z ^ z >> 27) * 0x94d049bb133111eb;
	return z ^ z >> 31;
}

void
random_octets(uint8_t *out, size_t len)
{
	for (size_t i = 0; i < len; i++)
		out[i] = (uint8_t)next();
}

struct bn254_scalar
random_scalar(void)
{
	uint8_t octets[BN254_WIDE_OCTETS];
	struct bn254_scalar k;

	do {
		random_octets(octets, sizeof(octets));
		bn254_scalar_reduce(&k, octets);
	} while (bn254_scalar_is_zero(&k));
	return k;
}

struct bn254_fp
random_fp(void)
{
	struct bn254_fp a;
	uint8_t octets[32];

	do {
		random_octets(octets, sizeof(octets));
		octets[0] &= 0x3f;
	} while (fp_decode(&a, octets) == 0);
	return a;
}

struct bn254_fp
random_or_edge_fp(void)
{
	static const struct bn254_fp edges[] = {
		{ { 0, 0, 0, 0 } }, { { 1, 0, 0, 0 } },
		{ { BN254_P0 - 1, BN254_P1, BN254_P2, BN254_P3 } },
		{ { UINT64_MAX, UINT64_MAX, UINT64_MAX, BN254_P3 - 1 } },
		{ { 0, 0, 0, BN254_P3 } },
		{ { BN254_P0 / 2, BN254_P1, BN254_P2, BN254_P3 / 2 } },
	};
	uint8_t choice;

	random_octets(&choice, 1);
	if (choice % 4 == 0)
		return edges[choice / 4 % (sizeof(edges) / sizeof(edges[0]))];
	return random_fp();
}

struct bn254_fp2
random_fp2(void)
{
	struct bn254_fp2 a;

	a.re = random_fp();
	a.im = random_fp();
	return a;
}

struct bn254_fp12
random_fp12(void)
{
	struct bn254_fp12 a;

	for (int i = 0; i < 6; i++)
		a.c[i / 3].c[i % 3] = random_fp2();
	return a;
}

struct bn254_g1
random_g1(void)
{
	struct bn254_scalar k = random_scalar();
	struct bn254_g1 a;

	bn254_g1_mul(&a, &k, &bn254_g1_generator);
	return a;
}

struct bn254_g2
random_g2(void)
{
	struct bn254_scalar k = random_scalar();
	struct bn254_g2 a;

	bn254_g2_mul(&a, &k, &bn254_g2_generator);
	return a;
}

struct bn254_gt
random_gt(void)
{
	struct bn254_g1 p = random_g1();

	return pair(&p, &bn254_g2_generator);
}

struct bn254_scalar
scalar_of(uint64_t n)
{
	struct bn254_scalar k = { { n, 0, 0, 0 } };

	return k;
}

struct bn254_scalar
scalar_minus_one(void)
{
	struct bn254_scalar k = { {
		BN254_R0 - 1, BN254_R1, BN254_R2, BN254_R3
	} };

	return k;
}

struct bn254_scalar
edge_or_random_scalar(int i)
{
	static const uint64_t edges[] = { 0, 1, 32, 33, 64 };

	if (i < 5)
		return scalar_of(edges[i]);
	return i == 5 ? scalar_minus_one() : random_scalar();
}

struct bn254_gt
pair(const struct bn254_g1 *p, const struct bn254_g2 *q)
{
	struct bn254_g2_lines lines;
	const struct bn254_g2_lines *l = &lines;
	struct bn254_gt e;

	bn254_g2_prepare(&lines, q);
	bn254_pairing(&e, &p, &l, 1);
	return e;
}
