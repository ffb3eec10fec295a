/*
 * What ifma_code.py has to find: functions of vectors that leak what they
 * hold, one way each. The test names them.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include "base/ct.h"
#include "bn254/ifma.h"

void leak_by_branch(struct fp8 *out, const struct fp8 *a);
void leak_by_lane(struct fp8 *out, const struct fp8 *a);
long long leak_by_index(const struct fp8 *a, const long long table[256]);
void leak_by_gather(struct fp8 *out, const struct fp8 *a,
    const long long *table);
long long leak_by_word(const struct fp8 *a, size_t n, const long long *table);
void leak_by_flag(struct fp8 *out, const struct fp8 *a);
void leak_by_call(const struct fp8 *a, void (*const calls[2])(void));
void elsewhere(void);

/* Limbs that are 0 are left alone. */
void
leak_by_branch(struct fp8 *out, const struct fp8 *a)
{
	if (_mm512_test_epi64_mask(a->l[0], a->l[0]) != 0)
		fp8_mul(out, a, a);
}

/* So are those of one lane. */
void
leak_by_lane(struct fp8 *out, const struct fp8 *a)
{
	__mmask8 mask = _mm512_cmpeq_epi64_mask(a->l[0], a->l[1]);

	if ((mask & 4) != 0)
		fp8_mul(out, a, a);
}

/* An address */
long long
leak_by_index(const struct fp8 *a, const long long table[256])
{
	return table[_mm512_cmpeq_epi64_mask(a->l[0], a->l[1])];
}

/* Eight of them */
void
leak_by_gather(struct fp8 *out, const struct fp8 *a, const long long *table)
{
	out->l[0] = _mm512_i64gather_epi64(a->l[0], table, 8);
}

/* A lane as an address, over a call and around a loop */
long long
leak_by_word(const struct fp8 *a, size_t n, const long long *table)
{
	long long sum = 0, word = 0;

	for (size_t i = 0; i < n; i++) {
		sum += table[word];
		word = _mm_cvtsi128_si64(_mm512_castsi512_si128(
		    _mm512_madd52lo_epu64(a[i].l[0], a[i].l[1],
		    a[i].l[2])));
		elsewhere();
	}
	return sum;
}

/* A branch by a flag that was kept */
void
leak_by_flag(struct fp8 *out, const struct fp8 *a)
{
	uint64_t zero = ct_barrier(_mm512_test_epi64_mask(a->l[0],
	    a->l[0]) == 0);

	if (zero != 0)
		fp8_mul(out, a, a);
}

/* A lane says what is called. */
void
leak_by_call(const struct fp8 *a, void (*const calls[2])(void))
{
	void (*to[2])(void) = { calls[0], calls[1] };

	to[_mm512_cmpeq_epi64_mask(a->l[0], a->l[1]) & 1]();
}
