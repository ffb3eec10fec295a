/*
 * What e2e_bench tells of one way from a publisher to a subscriber.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef BENCH_E2E_REPORT_H
#define BENCH_E2E_REPORT_H

#include <stdbool.h>
#include <stdio.h>

/* Medians; ratios are those of rates, more being better, but for the last. */
struct e2e_report {
	const char *name;
	int qos;
	double rate;			/* messages a second */
	double to_plain, to_packets, to_floor;
	double clients, broker;		/* us of CPU for a message; the latter
					   0 if not known */
	double cpu_ratio;		/* what a plain message takes of both,
					   to what this one does */
	double sleeps;			/* of threads of the clients, for a
					   message: voluntary switches */
	double p50, p99;		/* us for a single message */
};

/* A line above the others' texts. */
void e2e_print_heading(void);

void e2e_print_text(const struct e2e_report *report);

/* An element of an array; with a comma before it if it is not the first. */
void e2e_print_json(FILE *json, const struct e2e_report *report);

#endif /* BENCH_E2E_REPORT_H */
