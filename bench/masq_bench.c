/*
 * What the cryptography costs, beside OpenSSL's on the same machine: P-256 ECDH
 * for what has a pairing or a point in it, AES-128-GCM over the same bytes for
 * what has not.
 *
 *	masq_bench [-r repeats] [--json] [NAME]
 *
 * NAME picks the cases whose names contain it. docs/performance.md explains
 * the figures.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include <getopt.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "bench/bench.h"
#include "bench/masq_cases.h"
#include "bn254/bn254.h"

static void
print_text(const struct bench_case *c, const struct bench_result *r)
{
	printf("%-24s %9.2f us  (%.2f to %.2f)  %6.2f x %.2f us  "
	    "(%.2f to %.2f)\n", c->name, r->median, r->low, r->high, r->ratio,
	    r->yardstick, r->ratio_low, r->ratio_high);
	(void)fflush(stdout);
}

static void
print_json(const struct bench_case *c, const struct bench_result *r)
{
	static bool again;

	printf("%s\n  {\"name\": \"%s\", \"median_us\": %.3f, "
	    "\"low_us\": %.3f, \"high_us\": %.3f, \"yardstick_us\": %.3f, "
	    "\"ratio\": %.4f, \"ratio_low\": %.4f, \"ratio_high\": %.4f, "
	    "\"yardstick\": \"%s\", \"path\": \"%s\"}", again ? "," : "",
	    c->name, r->median, r->low, r->high, r->yardstick, r->ratio,
	    r->ratio_low, r->ratio_high, c->yardstick == BENCH_P256_ECDH ?
	    "p256_ecdh" : "aes_128_gcm", bn254_path());
	again = true;
}

/* Measure the cases of a set whose names contain `only`; how many have? */
static size_t
run_set(const struct case_set *set, const char *only, size_t repeats,
    bool json)
{
	struct bench_result r;
	size_t n = 0;

	for (size_t i = 0; i < set->count; i++) {
		const struct bench_case *c = &set->cases[i];

		if (strstr(c->name, only) == NULL)
			continue;
		if (n++ == 0)
			set->setup();
		bench_measure(c, repeats, &r);
		(json ? print_json : print_text)(c, &r);
	}
	return n;
}

#define USAGE "usage: masq_bench [-r repeats] [--json] [NAME]\n"

static _Noreturn void
usage(void)
{
	(void)fputs(USAGE, stderr);
	exit(2);
}

int
main(int argc, char **argv)
{
	static const struct option options[] = {
		{ "json", no_argument, NULL, 'j' },
		{ NULL, 0, NULL, 0 }
	};
	unsigned long repeats = 301;
	bool json = false;
	const char *only;
	size_t n;
	int c;

	while ((c = getopt_long(argc, argv, "r:h", options, NULL)) != -1) {
		if (c == 'j') {
			json = true;
		} else if (c == 'r') {
			repeats = strtoul(optarg, NULL, 10);
		} else if (c == 'h') {
			(void)fputs(USAGE, stdout);
			return 0;
		} else {
			usage();
		}
	}
	if (argc - optind > 1 || repeats < 3 || repeats > 100000)
		usage();
	only = optind < argc ? argv[optind] : "";
	if (json) {
		(void)putchar('{');
		bench_print_machine();
		printf("\"yardstick\": {\"p256_ecdh_us\": %.3f}, "
		    "\"results\": [", bench_p256_ecdh(repeats));
	}
	n = run_set(&curve_cases, only, repeats, json);
	n += run_set(&api_cases, only, repeats, json);
	if (n == 0)
		bench_die("no case has \"%s\" in its name", only);
	if (json)
		printf("\n]}\n");
	return 0;
}
