/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include "bench/e2e_report.h"

void
e2e_print_heading(void)
{
	puts("                           rate in ratio to        CPU in "
	    "  us of CPU, in    sleeps   time of one, us\n"
	    "                 a second  plain packets  floor  ratio to "
	    " clients  broker of clients     p50     p99\n"
	    "                                                    plain");
}

void
e2e_print_text(const struct e2e_report *r)
{
	printf("%-10s QoS %d %8.0f %6.2f %7.2f %6.2f %8.2f %9.1f %7.1f "
	    "%10.2f %7.0f %7.0f\n", r->name, r->qos, r->rate, r->to_plain,
	    r->to_packets, r->to_floor, r->cpu_ratio, r->clients, r->broker,
	    r->sleeps, r->p50, r->p99);
	(void)fflush(stdout);
}

void
e2e_print_json(FILE *json, const struct e2e_report *r)
{
	static bool again;

	(void)fprintf(json, "%s\n  {\"name\": \"%s_qos%d\", "
	    "\"per_second\": %.0f, \"yardstick\": \"plain_qos%d\", "
	    "\"ratio\": %.3f, \"ratio_to_packets\": %.3f, "
	    "\"ratio_to_floor\": %.3f, \"cpu_ratio\": %.3f, "
	    "\"clients_cpu_us\": %.2f, ", again ? "," : "", r->name, r->qos,
	    r->rate, r->qos, r->to_plain, r->to_packets, r->to_floor,
	    r->cpu_ratio, r->clients);
	if (r->broker > 0)
		(void)fprintf(json, "\"broker_cpu_us\": %.2f, ", r->broker);
	(void)fprintf(json, "\"clients_sleeps\": %.3f, \"p50_us\": %.1f, "
	    "\"p99_us\": %.1f}", r->sleeps, r->p50, r->p99);
	again = true;
}
