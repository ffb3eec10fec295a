/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include "base/uhash.h"

#include <string.h>

#include "base/secure.h"
#include "base/sha256.h"

/* An input is taken in units, the last one filled up with zeros. */
#define UNIT 32
/* Sums that one call of SHA-256 joins. */
#define JOIN 64

/* Add the products of n units to a sum. */
typedef void sum_fn(const uint8_t *key, const uint8_t *in, size_t n,
    uint8_t sum[UHASH_LEN]);

/* NH twice, the second time by a key that is 16 bytes on. */
static void
sum_nh(const uint8_t *key, const uint8_t *in, size_t n,
    uint8_t sum[UHASH_LEN])
{
	uint64_t sums[2];
	uint32_t m[2], k[2], l[2];

	memcpy(sums, sum, sizeof(sums));
	for (size_t i = 0; i < n * UNIT; i += sizeof(m)) {
		memcpy(m, in + i, sizeof(m));
		memcpy(k, key + i, sizeof(k));
		memcpy(l, key + i + 16, sizeof(l));
		sums[0] += (uint64_t)(m[0] + k[0]) * (m[1] + k[1]);
		sums[1] += (uint64_t)(m[0] + l[0]) * (m[1] + l[1]);
	}
	memcpy(sum, sums, sizeof(sums));
	secure_wipe(sums, sizeof(sums));
}

#if defined(__x86_64__) && defined(__GNUC__)
#include <immintrin.h>

/* CLNH, a pair of words at a time */
static void __attribute__((target("pclmul")))
sum_clnh(const uint8_t *key, const uint8_t *in, size_t n,
    uint8_t sum[UHASH_LEN])
{
	__m128i a = _mm_loadu_si128((const __m128i *)sum);
	__m128i b = _mm_setzero_si128(), x, y;

	for (size_t i = 0; i < n * UNIT; i += UNIT) {
		const __m128i *m = (const __m128i *)(in + i);
		const __m128i *k = (const __m128i *)(key + i);

		x = _mm_xor_si128(_mm_loadu_si128(m), _mm_load_si128(k));
		y = _mm_xor_si128(_mm_loadu_si128(m + 1),
		    _mm_load_si128(k + 1));
		a = _mm_xor_si128(a, _mm_clmulepi64_si128(x, x, 0x10));
		b = _mm_xor_si128(b, _mm_clmulepi64_si128(y, y, 0x10));
	}
	_mm_storeu_si128((__m128i *)sum, _mm_xor_si128(a, b));
	/* The sums and the last words do not stay in registers. */
	__asm__ volatile(
	    ".irp i,0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15\n\t"
	    "pxor %%xmm\\i, %%xmm\\i\n\t"
	    ".endr"
	    : : : "xmm0", "xmm1", "xmm2", "xmm3", "xmm4", "xmm5", "xmm6",
	    "xmm7", "xmm8", "xmm9", "xmm10", "xmm11", "xmm12", "xmm13",
	    "xmm14", "xmm15");
}

/* and the same, two pairs at a time, in two sums */
static void __attribute__((target("avx2,vpclmulqdq")))
sum_clnh_wide(const uint8_t *key, const uint8_t *in, size_t n,
    uint8_t sum[UHASH_LEN])
{
	__m256i a = _mm256_zextsi128_si256(
	    _mm_loadu_si128((const __m128i *)sum));
	__m256i b = _mm256_setzero_si256(), x, y;
	size_t i = 0;

	for (; n >= 2; n -= 2, i += (size_t)2 * UNIT) {
		const __m256i *m = (const __m256i *)(in + i);
		const __m256i *k = (const __m256i *)(key + i);

		x = _mm256_xor_si256(_mm256_loadu_si256(m),
		    _mm256_load_si256(k));
		y = _mm256_xor_si256(_mm256_loadu_si256(m + 1),
		    _mm256_load_si256(k + 1));
		a = _mm256_xor_si256(a,
		    _mm256_clmulepi64_epi128(x, x, 0x10));
		b = _mm256_xor_si256(b,
		    _mm256_clmulepi64_epi128(y, y, 0x10));
	}
	if (n > 0) {
		x = _mm256_xor_si256(
		    _mm256_loadu_si256((const __m256i *)(in + i)),
		    _mm256_load_si256((const __m256i *)(key + i)));
		a = _mm256_xor_si256(a,
		    _mm256_clmulepi64_epi128(x, x, 0x10));
	}
	a = _mm256_xor_si256(a, b);
	_mm_storeu_si128((__m128i *)sum, _mm_xor_si128(
	    _mm256_castsi256_si128(a), _mm256_extracti128_si256(a, 1)));
	_mm256_zeroall();
}

static sum_fn *
best_sum(void)
{
	if (__builtin_cpu_supports("avx2") &&
	    __builtin_cpu_supports("vpclmulqdq"))
		return sum_clnh_wide;
	return __builtin_cpu_supports("pclmul") ? sum_clnh : sum_nh;
}
#else
static sum_fn *
best_sum(void)
{
	return sum_nh;
}
#endif

/* The hash of at most UHASH_BLOCK bytes */
static void
hash_block(sum_fn *sum, const struct uhash_key *key, const uint8_t *in,
    size_t len, uint8_t hash[UHASH_LEN])
{
	size_t whole = len / UNIT, rest = len % UNIT;
	uint8_t last[UNIT] = {0};

	memset(hash, 0, UHASH_LEN);
	sum(key->bytes, in, whole, hash);
	if (rest == 0)
		return;
	memcpy(last, in + whole * UNIT, rest);
	sum(key->bytes + whole * UNIT, last, 1, hash);
	secure_wipe(last, sizeof(last));
}

/* Join n hashes and what came of those before. */
static void
join(uint8_t before[SHA256_LEN], uint8_t (*hashes)[UHASH_LEN], size_t n)
{
	const struct slice parts[] = {
		{before, SHA256_LEN}, {hashes[0], n * UHASH_LEN}
	};

	sha256(parts, 2, before);
}

void
uhash(const struct uhash_key *key, const uint8_t *in, size_t len,
    uint8_t hash[UHASH_LEN])
{
	sum_fn *sum = best_sum();
	uint8_t hashes[JOIN][UHASH_LEN], joined[SHA256_LEN] = {0};
	size_t n = 0;

	if (len <= UHASH_BLOCK) {
		hash_block(sum, key, in, len, hash);
		return;
	}
	for (size_t now; len > 0; in += now, len -= now) {
		now = len < UHASH_BLOCK ? len : UHASH_BLOCK;
		hash_block(sum, key, in, now, hashes[n++]);
		if (n == JOIN || now == len) {
			join(joined, hashes, n);
			n = 0;
		}
	}
	memcpy(hash, joined, UHASH_LEN);
	secure_wipe(hashes, sizeof(hashes));
	secure_wipe(joined, sizeof(joined));
}
