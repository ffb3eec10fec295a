/*
 * What the cryptography costs, beside OpenSSL's on the same machine: P-256 ECDH
 * for what has a pairing or a point in it, AES-128-GCM over the same bytes for
 * what has not.
 *
 * docs/performance.md explains the figures.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "bench/bench.h"
#include "bench/masq_cases.h"
#include "bn254/bn254.h"

#define HEADING \
"                             median (10th to 90th percentile)  " \
"times the yardstick (likewise)\n"

static void
print_text(const struct bench_case *c, const struct bench_result *r)
{
	printf("%-28s %9.2f us  (%.2f to %.2f)  %6.2f x %.2f us  "
	    "(%.2f to %.2f)\n", c->name, r->median, r->low, r->high, r->ratio,
	    r->yardstick, r->ratio_low, r->ratio_high);
	(void)fflush(stdout);
}

static void
print_json(FILE *json, const struct bench_case *c,
    const struct bench_result *r)
{
	static bool again;

	(void)fprintf(json, "%s\n  {\"name\": \"%s\", \"median_us\": %.3f, "
	    "\"low_us\": %.3f, \"high_us\": %.3f, \"yardstick_us\": %.3f, "
	    "\"ratio\": %.4f, \"ratio_low\": %.4f, \"ratio_high\": %.4f, "
	    "\"yardstick\": \"%s\", \"path\": \"%s\"}", again ? "," : "",
	    c->name, r->median, r->low, r->high, r->yardstick, r->ratio,
	    r->ratio_low, r->ratio_high, c->yardstick == BENCH_P256_ECDH ?
	    "p256_ecdh" : "aes_128_gcm", bn254_path());
	again = true;
}

/* Measure the cases of a set whose names contain `only`. */
static void
run_set(const struct case_set *set, const char *only, size_t repeats,
    const struct bench_out *out)
{
	struct bench_result r;
	bool ready = false;

	for (size_t i = 0; i < set->count; i++) {
		const struct bench_case *c = &set->cases[i];

		if (strstr(c->name, only) == NULL)
			continue;
		if (!ready)
			set->setup();
		ready = true;
		bench_measure(c, repeats, &r);
		if (out->json != NULL)
			print_json(out->json, c, &r);
		if (out->text)
			print_text(c, &r);
	}
}

#define USAGE \
"usage: masq_bench [-r repeats] [--json[=FILE]] [-h] [--version] [NAME]\n" \
"\n" \
"Measure the cryptography, and whole messages, beside OpenSSL. NAME picks\n" \
"the cases that have it in their names.\n" \
"\n" \
"  -r repeats     samples of each case (301)\n" \
"  --json[=FILE]  print JSON in place of text, or besides, to the file\n" \
"  -h             print this text, as does --help\n" \
"  --version      print the version\n" \
"\n" \
"A line is: name, microseconds (10th and 90th percentile), ratio to a P-256\n" \
"ECDH or to AES-128-GCM over as many bytes, what that takes, the ratio's\n" \
"percentiles. MASQITT_CPU=ifma, adx or portable takes that path of the\n" \
"arithmetic, or ends with status 2.\n"

static const struct case_set *const sets[] = { &curve_cases, &api_cases };

/* Before anything is printed: JSON should not end in the middle. */
static void
check_name(const char *only)
{
	for (size_t i = 0; i < sizeof(sets) / sizeof(sets[0]); i++)
		for (size_t j = 0; j < sets[i]->count; j++)
			if (strstr(sets[i]->cases[j].name, only) != NULL)
				return;
	bench_die("no case has \"%s\" in its name", only);
}

int
main(int argc, char **argv)
{
	size_t repeats = 301;
	const char *only, *file = NULL;
	struct bench_out out;
	bool json = false;
	int c;

	bench_open_standard();
	while ((c = getopt_long(argc, argv, "r:h", bench_options, NULL)) != -1)
		switch (c) {
		case 'j': json = true; file = optarg; break;
		case 'r':
			repeats = (size_t)bench_number(optarg, 3, 100000);
			break;
		case 'h': (void)fputs(USAGE, stdout); exit(0);
		case 'V': bench_version("masq_bench"); exit(0);
		default: (void)fputs(USAGE, stderr); exit(2);
		}
	if (argc - optind > 1) {
		(void)fputs(USAGE, stderr);
		exit(2);
	}
	only = optind < argc ? argv[optind] : "";
	check_name(only);
	bench_check_path(bn254_path());
	out = bench_out_begin(json, file);
	if (out.json != NULL)
		(void)fprintf(out.json, "\"settings\": {\"samples\": %zu}, "
		    "\"yardstick\": {\"p256_ecdh_us\": %.3f}, "
		    "\"results\": [", repeats, bench_p256_ecdh(repeats));
	if (out.text)
		printf("path %s\n%s", bn254_path(), HEADING);
	for (size_t i = 0; i < sizeof(sets) / sizeof(sets[0]); i++)
		run_set(sets[i], only, repeats, &out);
	bench_out_end(&out);
	return 0;
}
