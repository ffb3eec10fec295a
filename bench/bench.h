/*
 * Measuring beside a yardstick: every sample of a case is taken right after a
 * sample of its yardstick, so that what disturbs the machine disturbs both,
 * and what is reported is the median of their ratios.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef BENCH_BENCH_H
#define BENCH_BENCH_H

#include <getopt.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

enum bench_yardstick {
	BENCH_P256_ECDH,		/* one EVP_PKEY_derive(), keys ready */
	BENCH_AES_GCM			/* AES-128-GCM over the same bytes,
					   EVP context and key ready */
};

struct bench_case {
	const char *name;
	enum bench_yardstick yardstick;
	size_t bytes;			/* of a value, for BENCH_AES_GCM */
	unsigned int ops;		/* operations in one call of run() */
	/* Get n calls of run() ready, not measured; may be NULL. */
	void (*prepare)(void *arg, size_t n);
	void (*run)(void *arg);
	void *arg;
};

/* Times are of one operation, in microseconds. */
struct bench_result {
	double median, low, high;	/* median, 10th and 90th percentile */
	double yardstick;		/* median of the yardstick beside it */
	double ratio, ratio_low, ratio_high;	/* to the yardstick, likewise */
};

/*
 * Measure one case `repeats` times (at least 3).
 *
 * Ends the program with a message when something fails: figures after a
 * failure are worth nothing.
 */
void bench_measure(const struct bench_case *c, size_t repeats,
    struct bench_result *result);

/* Median of one P-256 ECDH alone, in microseconds. */
double bench_p256_ecdh(size_t repeats);

/* Where a program's results go. */
struct bench_out {
	bool text;			/* for people, to stdout */
	FILE *json;			/* or NULL */
};

/*
 * Begin by what the program's option --json[=FILE] says: without it (wanted is
 * false) text alone, JSON in place of text, or besides, to that file. JSON
 * begins with when and on what it is measured, a comma behind it:
 *
 *	"machine": {"date": "2026-11-24", "cpu": "Intel(R) Xeon(R) ...",
 *	    "cores": 2, "ghz": 3.00, "compiler": "GCC 12.2.0",
 *	    "openssl": "OpenSSL 3.0.17 1 Jul 2025"},
 *
 * The date is in UTC; cores are those that the program may use. What the
 * system does not tell is "unknown", or 0. More members may follow, and have
 * to end with the array "results", which bench_out_end() closes.
 */
struct bench_out bench_out_begin(bool wanted, const char *file);
void bench_out_end(struct bench_out *out);

/* Print a member of a JSON object, a comma behind it; what would need an
 * escape becomes a blank. */
void bench_print_member(FILE *json, const char *name, const char *value);

/*
 * Exit with 2 if the environment's MASQITT_CPU names another path of the
 * arithmetic than the one that is taken, bn254_path(); NULL if that cannot be
 * told, when only names that there are not are refused.
 */
void bench_check_path(const char *taken);

/*
 * First of all: open standard descriptors that are closed, or a connection
 * would be what results are printed to.
 */
void bench_open_standard(void);

/* Print "PROGRAM: ..." to stderr and exit 1. */
_Noreturn void bench_die(const char *format, ...)
    __attribute__((format(printf, 1, 2)));

/* The long options of all of them: --json, --help ('h') and --version ('V'). */
extern const struct option bench_options[];

/* Print "PROGRAM (MasQiTT) VERSION". */
void bench_version(const char *program);

/* A decimal number from min to max; anything else is wrong usage: exit 2. */
int bench_number(const char *s, int min, int max);

/*
 * Call clean_up() when this process ends, once, also by SIGINT, SIGTERM or
 * SIGHUP: from inside of the signal's handler then. One function for each
 * program.
 */
void bench_at_end(void (*clean_up)(void));

/* Nanoseconds of a steady clock. */
double bench_now(void);

/* The p-th percentile (0 to 100) of n values; sorts them. */
double bench_percentile(double *values, size_t n, double p);

#endif /* BENCH_BENCH_H */
