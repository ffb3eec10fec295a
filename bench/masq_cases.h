/*
 * What masq_bench measures, one set for each file of cases.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef BENCH_MASQ_CASES_H
#define BENCH_MASQ_CASES_H

#include <stddef.h>

#include "bench/bench.h"

struct case_set {
	const struct bench_case *cases;
	size_t count;
	/* Make what all of them need; called before the first of them. */
	void (*setup)(void);
};

extern const struct case_set curve_cases;	/* masq_curve.c */
extern const struct case_set api_cases;		/* masq_api.c */

#endif /* BENCH_MASQ_CASES_H */
