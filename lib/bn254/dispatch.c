/*
 * The functions of bn254.h that work on the tower, sent to the path that suits
 * the processor (path.h).
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>

#include "bn254/group.h"

#if BN254_HAS_ADX && !defined(BN254_PATH_ADX)
#define TWO_PATHS

#include <cpuid.h>

/* Once more, for the other path. */
#undef BN254_PATH
#define BN254_PATH(name) adx_ ## name
#include "bn254/group.h"
#include "bn254/ifma_group.h"

enum { UNKNOWN, PORTABLE, ADX, IFMA };

/* That AVX2 is there says that the operating system keeps its registers. */
static bool
has_adx(void)
{
	unsigned int eax, ebx, ecx, edx;

	return __builtin_cpu_supports("avx2") != 0 &&
	    __get_cpuid_count(7, 0, &eax, &ebx, &ecx, &edx) != 0 &&
	    (ebx & bit_BMI2) != 0 && (ebx & bit_ADX) != 0;
}

/* All that MASQITT_IFMA_OPTIONS allow the compiler; clang adds AVX512BW. */
static bool
has_ifma(void)
{
	return __builtin_cpu_supports("avx512f") != 0 &&
	    __builtin_cpu_supports("avx512bw") != 0 &&
	    __builtin_cpu_supports("avx512dq") != 0 &&
	    __builtin_cpu_supports("avx512vl") != 0 &&
	    __builtin_cpu_supports("avx512ifma") != 0 &&
	    __builtin_cpu_supports("avx512vbmi2") != 0;
}

static int
choose(void)
{
	const char *wish = getenv("MASQITT_CPU");

	if (!has_adx() || (wish != NULL && strcmp(wish, "portable") == 0))
		return PORTABLE;
	if (!has_ifma() || (wish != NULL && strcmp(wish, "adx") == 0))
		return ADX;
	return IFMA;
}

/*
 * What was chosen is remembered: the one variable of this folder. Threads that
 * come here at once all write the same.
 */
static int
path(void)
{
	static atomic_int chosen = UNKNOWN;
	int now = atomic_load_explicit(&chosen, memory_order_relaxed);

	if (now == UNKNOWN) {
		now = choose();
		atomic_store_explicit(&chosen, now, memory_order_relaxed);
	}
	return now;
}

#define DISPATCH(name) \
	(path() == PORTABLE ? portable_ ## name : adx_ ## name)
/* The same for what the path "ifma" has of its own */
#define DISPATCH_IFMA(name) \
	(path() == IFMA ? ifma_ ## name : \
	path() == ADX ? adx_ ## name : portable_ ## name)
#define ON_IFMA() (path() == IFMA)

#elif defined(BN254_PATH_IFMA)
#include "bn254/ifma_group.h"
#define DISPATCH(name) adx_ ## name
#define DISPATCH_IFMA(name) ifma_ ## name
#define ON_IFMA() true
#elif defined(BN254_PATH_ADX)
#define DISPATCH(name) adx_ ## name
#define DISPATCH_IFMA(name) adx_ ## name
#else
#define DISPATCH(name) portable_ ## name
#define DISPATCH_IFMA(name) portable_ ## name
#endif

const char *
bn254_path(void)
{
#ifdef TWO_PATHS
	static const char *const names[] = {
		[PORTABLE] = "portable", [ADX] = "adx", [IFMA] = "ifma"
	};

	return names[path()];
#elif defined(BN254_PATH_IFMA)
	return "ifma";
#elif defined(BN254_PATH_ADX)
	return "adx";
#else
	return "portable";
#endif
}

void
bn254_g1_infinity(struct bn254_g1 *out)
{
	DISPATCH(g1_infinity)(out);
}

bool
bn254_g1_is_infinity(const struct bn254_g1 *a)
{
	return DISPATCH(g1_is_infinity)(a);
}

bool
bn254_g1_equal(const struct bn254_g1 *a, const struct bn254_g1 *b)
{
	return DISPATCH(g1_equal)(a, b);
}

void
bn254_g1_neg(struct bn254_g1 *out, const struct bn254_g1 *a)
{
	DISPATCH(g1_neg)(out, a);
}

void
bn254_g1_double(struct bn254_g1 *out, const struct bn254_g1 *a)
{
	DISPATCH(g1_double)(out, a);
}

void
bn254_g1_add(struct bn254_g1 *out, const struct bn254_g1 *a, const struct
    bn254_g1 *b)
{
	DISPATCH(g1_add)(out, a, b);
}

void
bn254_g1_mul(struct bn254_g1 *out, const struct bn254_scalar *k, const struct
    bn254_g1 *a)
{
	DISPATCH(g1_mul)(out, k, a);
}

void
bn254_g1_comb_make(struct bn254_g1_comb *out, const struct bn254_g1 *a)
{
	DISPATCH(g1_comb_make)(out, a);
}

void
bn254_g1_comb_mul(struct bn254_g1 *out, const struct bn254_scalar *k, const
    struct bn254_g1_comb *comb)
{
	DISPATCH_IFMA(g1_comb_mul)(out, k, comb);
}

bool
bn254_g1_comb_encode2(uint8_t out_a[BN254_G1_OCTETS], uint8_t
    out_b[BN254_G1_OCTETS], const struct bn254_scalar k[3], const struct
    bn254_g1_comb *const combs[3])
{
	return DISPATCH_IFMA(g1_comb_encode2)(out_a, out_b, k, combs);
}

bool
bn254_g1_decode(struct bn254_g1 *out, const uint8_t in[BN254_G1_OCTETS])
{
	return DISPATCH(g1_decode)(out, in);
}

bool
bn254_g1_encode(uint8_t out[BN254_G1_OCTETS], const struct bn254_g1 *a)
{
	return DISPATCH(g1_encode)(out, a);
}

bool
bn254_g1_encode2(uint8_t out_a[BN254_G1_OCTETS], uint8_t
    out_b[BN254_G1_OCTETS], const struct bn254_g1 *a, const struct bn254_g1
    *b)
{
	return DISPATCH(g1_encode2)(out_a, out_b, a, b);
}

void
bn254_g2_infinity(struct bn254_g2 *out)
{
	DISPATCH(g2_infinity)(out);
}

bool
bn254_g2_is_infinity(const struct bn254_g2 *a)
{
	return DISPATCH(g2_is_infinity)(a);
}

bool
bn254_g2_equal(const struct bn254_g2 *a, const struct bn254_g2 *b)
{
	return DISPATCH(g2_equal)(a, b);
}

void
bn254_g2_neg(struct bn254_g2 *out, const struct bn254_g2 *a)
{
	DISPATCH(g2_neg)(out, a);
}

void
bn254_g2_double(struct bn254_g2 *out, const struct bn254_g2 *a)
{
	DISPATCH(g2_double)(out, a);
}

void
bn254_g2_add(struct bn254_g2 *out, const struct bn254_g2 *a, const struct
    bn254_g2 *b)
{
	DISPATCH(g2_add)(out, a, b);
}

void
bn254_g2_mul(struct bn254_g2 *out, const struct bn254_scalar *k, const struct
    bn254_g2 *a)
{
	DISPATCH(g2_mul)(out, k, a);
}

void
bn254_g2_comb_mul(struct bn254_g2 *out, const struct bn254_scalar *k, const
    struct bn254_g2_comb *comb)
{
	DISPATCH(g2_comb_mul)(out, k, comb);
}

void
bn254_g2_psi(struct bn254_g2 *out, const struct bn254_g2 *a)
{
	DISPATCH(g2_psi)(out, a);
}

bool
bn254_g2_comb_encode(uint8_t *out, const struct bn254_scalar k[], size_t n,
    const struct bn254_g2_comb *comb)
{
	return DISPATCH_IFMA(g2_comb_encode)(out, k, n, comb);
}

bool
bn254_g2_in_subgroup(const struct bn254_g2 *a)
{
	return DISPATCH_IFMA(g2_in_subgroup)(a);
}

bool
bn254_g2_decode(struct bn254_g2 *out, const uint8_t in[BN254_G2_OCTETS])
{
	return DISPATCH_IFMA(g2_decode)(out, in);
}

bool
bn254_g2_encode(uint8_t out[BN254_G2_OCTETS], const struct bn254_g2 *a)
{
	return DISPATCH(g2_encode)(out, a);
}

void
bn254_gt_one(struct bn254_gt *out)
{
	DISPATCH(gt_one)(out);
}

bool
bn254_gt_equal(const struct bn254_gt *a, const struct bn254_gt *b)
{
	return DISPATCH(gt_equal)(a, b);
}

void
bn254_gt_mul(struct bn254_gt *out, const struct bn254_gt *a, const struct
    bn254_gt *b)
{
	DISPATCH_IFMA(gt_mul)(out, a, b);
}

void
bn254_gt_pow(struct bn254_gt *out, const struct bn254_scalar *k, const struct
    bn254_gt *a)
{
	DISPATCH_IFMA(gt_pow)(out, k, a);
}

void
bn254_gt_comb_make(struct bn254_gt_comb *out, const struct bn254_gt *a)
{
	DISPATCH(gt_comb_make)(out, a);
}

void
bn254_gt_comb_pow(struct bn254_gt *out, const struct bn254_scalar *k, const
    struct bn254_gt_comb *comb)
{
	DISPATCH_IFMA(gt_comb_pow)(out, k, comb);
}

bool
bn254_gt_is_member(const struct bn254_gt *a)
{
	return DISPATCH_IFMA(gt_is_member)(a);
}

bool
bn254_gt_decode(struct bn254_gt *out, const uint8_t in[BN254_GT_OCTETS])
{
	return DISPATCH(gt_decode)(out, in);
}

void
bn254_gt_encode(uint8_t out[BN254_GT_OCTETS], const struct bn254_gt *a)
{
	DISPATCH(gt_encode)(out, a);
}

void
bn254_g2_prepare(struct bn254_g2_lines *out, const struct bn254_g2 *a)
{
	DISPATCH_IFMA(g2_prepare)(out, a);
}

void
bn254_g2_prepare2(struct bn254_g2_lines *const out[2], const struct bn254_g2
    *const a[2], struct bn254_g2_scratch *scratch)
{
	DISPATCH_IFMA(g2_prepare2)(out, a, scratch);
}

bool
bn254_g2_decode_prepare2(struct bn254_g2 *const out[2], struct bn254_g2_lines
    *const lines[2], const uint8_t *const in[2], struct bn254_g2_scratch
    *scratch)
{
	return DISPATCH_IFMA(g2_decode_prepare2)(out, lines, in, scratch);
}

void
bn254_pairing(struct bn254_gt *out, const struct bn254_g1 *const p[], const
    struct bn254_g2_lines *const q[], size_t n)
{
	DISPATCH_IFMA(pairing_product)(out, p, q, n);
}

void
bn254_pairing_batch(struct bn254_gt out[], const struct bn254_g1 *const p[],
    const struct bn254_g2_lines *const q[], size_t pairs, size_t n)
{
#ifdef ON_IFMA
	while (ON_IFMA() && n >= IFMA_PAIRINGS_WORTH_IT) {
		size_t now = n < IFMA_PAIRINGS ? n : IFMA_PAIRINGS;

		ifma_pairing_batch(out, p, q, pairs, now);
		out += now;
		p += pairs * now;
		q += pairs * now;
		n -= now;
	}
#endif
	for (size_t i = 0; i < n; i++)
		bn254_pairing(&out[i], p + pairs * i, q + pairs * i, pairs);
}
