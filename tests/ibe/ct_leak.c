/*
 * Planted leaks, to show that the constant-time run catches them. The linker
 * puts these functions in place of the library's (--wrap); their results are
 * the same, but a secret steers a branch, or an address.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include "base/ct.h"
#include "bn254/fp2.h"
#include "bn254/scalar.h"

struct digit __real_scalar_digit(const struct bn254_scalar *k,
    unsigned int i);
struct digit __wrap_scalar_digit(const struct bn254_scalar *k,
    unsigned int i);

/* fp2_mul() has the name of its path. */
#ifdef BN254_PATH_ADX
#define real_fp2_mul __real_adx_fp2_mul
#define wrap_fp2_mul __wrap_adx_fp2_mul
#else
#define real_fp2_mul __real_portable_fp2_mul
#define wrap_fp2_mul __wrap_portable_fp2_mul
#endif
struct digit __real_part_digit(const struct scalar_parts *parts, int j,
    unsigned int i);
struct digit __wrap_part_digit(const struct scalar_parts *parts, int j,
    unsigned int i);
void real_fp2_mul(struct bn254_fp2 *out, const struct bn254_fp2 *a,
    const struct bn254_fp2 *b);
void wrap_fp2_mul(struct bn254_fp2 *out, const struct bn254_fp2 *a,
    const struct bn254_fp2 *b);

/* The address of a table entry depends on the digit. */
struct digit
__wrap_scalar_digit(const struct bn254_scalar *k, unsigned int i)
{
	static const volatile uint64_t table[WINDOW_TABLE + 1] = {
		0, 1, 2, 3, 4, 5, 6, 7, 8
	};
	struct digit digit = __real_scalar_digit(k, i);

	digit.magnitude = table[digit.magnitude];
	return digit;
}

/* The sign of the digit steers a branch. */
struct digit
__wrap_part_digit(const struct scalar_parts *parts, int j, unsigned int i)
{
	struct digit digit = __real_part_digit(parts, j, i);

	if (digit.negative != 0)
		digit.magnitude = ct_barrier(digit.magnitude);
	return digit;
}

/* A product with 0 is done early. */
void
wrap_fp2_mul(struct bn254_fp2 *out, const struct bn254_fp2 *a,
    const struct bn254_fp2 *b)
{
	if ((a->re.l[0] | a->re.l[1]) == 0 && fp2_is_zero(a) != 0) {
		*out = *a;
		return;
	}
	real_fp2_mul(out, a, b);
}
