/*
 * What ifma_code.py has to find: functions of vectors that leak what they
 * hold, one way each. The test names them.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include "bn254/ifma.h"

void leak_by_branch(struct fp8 *out, const struct fp8 *a);
void leak_by_lane(struct fp8 *out, const struct fp8 *a);
long long leak_by_index(const struct fp8 *a, const long long table[256]);
void leak_by_gather(struct fp8 *out, const struct fp8 *a,
    const long long *table);

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
