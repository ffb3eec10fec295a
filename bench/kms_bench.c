/*
 * Load on a running key management server, from the certificates of its home,
 * and on HAProxy beside it, as a yardstick for connections. Servers and
 * clients share the machine; load.h says what that means.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include <dirent.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <unistd.h>

#include "bench/bench.h"
#include "bench/haproxy.h"
#include "bench/load.h"
#include "bn254/bn254.h"
#include "wire/kms_msg.h"

#define USAGE \
"usage: kms_bench -H home [-p port] [-B home -P port] [-i id]\n" \
"                 [-c clients] [-s seconds] [-n idle] [--json[=FILE]]\n" \
"                 [-h] [--version]\n" \
"\n" \
"Measure the kms that runs with this home on 127.0.0.1; connections in\n" \
"rounds with HAProxy, if that is installed, which gets as many threads.\n" \
"All clients have one id, so that kms.cfg should say\n" \
"\"max_connections_per_client = 0; max_keys_per_client = 0;\".\n" \
"\n" \
"  -H home     its home; home/ca holds the client's files\n" \
"  -p port     its port (56788)\n" \
"  -B home     that of another kms, with the same certificates, to measure\n" \
"              beside HAProxy (the same kms); best one with \"threads =\n" \
"              1;\", for each has one processor then\n" \
"  -P port     its port\n" \
"  -i id       an enrolled client with role \"both\" (BenchClient00001)\n" \
"  -c clients  clients at the same time (8)\n" \
"  -s seconds  duration of each measurement (3)\n" \
"  -n idle     idle connections to open and weigh (10000; 0: none)\n" \
"  --json[=FILE]  print JSON in place of text, or besides, to the file\n" \
"  -h          print this text, as does --help\n" \
"  --version   print the version\n" \
"\n" \
"Percentiles are those of the time of a request, or of a connection with\n" \
"one request in it, as clients see it; CPU is processor time for each.\n" \
"Rates, processor times and ratios are medians of rounds.\n"

#define ROUNDS 5			/* of a measurement */
#define FILES_OF_KMS 200		/* that are not connections */

static struct {
	const char *home, *home_beside, *id;
	int port, port_beside, clients, seconds, idle;
	bool json;
	const char *json_file;
	struct bench_out out;
	char date[MASQ_EXPDATE_LEN + 1];	/* that keys are asked for */
	pid_t kms, kms_beside;		/* beside HAProxy */
	SSL_CTX *ctx;
	int haproxy;			/* its port, or 0 */
} bench = {
	.id = "BenchClient00001", .port = MASQ_KMS_DFLT_PORT, .clients = 8,
	.seconds = 3, .idle = 10000,
};

struct mode {
	const char *name, *what;
	int clients;			/* 0: as many as the option says */
	bool keep;			/* one connection for all requests */
	bool resume;			/* reconnect with a session ticket */
	bool beside;			/* HAProxy */
	void (*exchange)(SSL *ssl, int client, uint64_t n);
};

static void ask_hot_key(SSL *ssl, int client, uint64_t n);
static void ask_new_key(SSL *ssl, int client, uint64_t n);

static const struct mode modes[] = {
	{ "new_connection", "handshake with certificates, one cached key", 0,
	    false, false, true, ask_hot_key },
	{ "resumed_connection", "resumed handshake, one cached key", 0, false,
	    true, true, ask_hot_key },
	{ "kept_cached", "kept connection, one cached key", 0, true, false,
	    false, ask_hot_key },
	{ "kept_uncached", "kept connection, a new key each time", 0, true,
	    false, false, ask_new_key },
	{ "kept_cached_64", "the same as kept_cached, 64 clients", 64, true,
	    false, false, ask_hot_key },
	{ "kept_cached_256", "the same, 256 clients", 256, true, false, false,
	    ask_hot_key },
	{ "kept_uncached_256", "a new key each time, 256 clients", 256, true,
	    false, false, ask_new_key },
	{ "new_connection_64", "handshake with certificates, 64 clients", 64,
	    false, false, false, ask_hot_key },
};

/* --- Requests ------------------------------------------------------------- */

/* Send a request; the answer is in frame and has to be a success. */
static struct wire_response
ask(SSL *ssl, const struct wire_request *request,
    uint8_t frame[WIRE_FRAME_MAX])
{
	struct wire_response response;
	size_t len = WIRE_FRAME_MAX, whole;
	int n;

	if (wire_request_encode(request, frame, &len) != MASQ_STATUS_SUCCESS ||
	    SSL_write(ssl, frame, (int)len) != (int)len)
		bench_die("cannot send a request");
	len = 0;
	do {
		n = SSL_read(ssl, frame + len, (int)(WIRE_FRAME_MAX - len));
		if (n <= 0)
			bench_die("kms closed the connection");
		len += (size_t)n;
	} while (wire_frame_find(frame, len, &whole) == WIRE_FRAME_PART);
	if (wire_response_decode(frame, len, &response) !=
	    MASQ_STATUS_SUCCESS || response.reason != WIRE_SUCCESS)
		bench_die("kms refuses: %s", wire_reason_text(frame[2]));
	return response;
}

static struct slice
text(const char *s)
{
	return (struct slice){ (const uint8_t *)s, strlen(s) };
}

static void
ask_key(SSL *ssl, const char *topic)
{
	uint8_t frame[WIRE_FRAME_MAX];
	struct wire_request request = {
		.type = WIRE_PRIVREQ, .proto_id = text(MASQ_proto_id),
		.client_id = text(bench.id), .publisher_id = text(bench.id),
		.key_exp = text(bench.date), .topic = text(topic),
	};

	(void)ask(ssl, &request, frame);
}

static void
ask_hot_key(SSL *ssl, int client, uint64_t n)
{
	(void)client;
	(void)n;
	ask_key(ssl, "bench/hot");
}

/* Processes are new in each round, and so are the topics. */
static void
ask_new_key(SSL *ssl, int client, uint64_t n)
{
	char topic[64];

	(void)snprintf(topic, sizeof(topic), "bench/%ld/%d/%llu",
	    (long)getpid(), client, (unsigned long long)n);
	ask_key(ssl, topic);
}

static void
ask_proxy(SSL *ssl, int client, uint64_t n)
{
	(void)client;
	(void)n;
	haproxy_ask(ssl);
}

/* --- Measuring ------------------------------------------------------------ */

/* What is told of a server, or of two: medians of what rounds gave. */
struct figures {
	double rate, server, clients;	/* a second; us of CPU for each */
};

/* A server's rounds, and the times of all of them together. */
struct rounds {
	double rate[ROUNDS], server[ROUNDS], clients[ROUNDS];
	struct load_result all;
};

static void
run_round(const struct load *load, struct rounds *rounds, int i)
{
	struct load_result before = rounds->all, *all = &rounds->all;
	double count;

	load_run(load, (double)bench.seconds / ROUNDS, all);
	count = (double)(all->count - before.count);
	rounds->rate[i] = count / (all->seconds - before.seconds);
	rounds->server[i] = (all->server_us - before.server_us) / count;
	rounds->clients[i] = (all->clients_us - before.clients_us) / count;
}

/* Median of the ratios of two servers' rounds. */
static double
median_ratio(const double above[ROUNDS], const double below[ROUNDS])
{
	double ratios[ROUNDS];

	for (int i = 0; i < ROUNDS; i++)
		ratios[i] = above[i] / below[i];
	return bench_percentile(ratios, ROUNDS, 50);
}

/* Sorts the rounds. */
static struct figures
medians(struct rounds *rounds)
{
	return (struct figures){
		.rate = bench_percentile(rounds->rate, ROUNDS, 50),
		.server = bench_percentile(rounds->server, ROUNDS, 50),
		.clients = bench_percentile(rounds->clients, ROUNDS, 50),
	};
}

struct report {
	struct figures kms, proxy;
	double ratio, cpu_ratio;	/* 0: of kms alone */
	double p50, p99, p999;
};

static struct report
sum_up(struct rounds *kms, struct rounds *proxy)
{
	struct load_result *all = &kms->all;
	struct report report = {
		.p50 = bench_percentile(all->times, all->count, 50),
		.p99 = bench_percentile(all->times, all->count, 99),
		.p999 = bench_percentile(all->times, all->count, 99.9),
	};

	/* Within a round, so before medians() sorts. */
	if (proxy->all.count > 0) {
		report.ratio = median_ratio(kms->rate, proxy->rate);
		report.cpu_ratio = median_ratio(proxy->server, kms->server);
		report.proxy = medians(proxy);
	}
	report.kms = medians(kms);
	return report;
}

static void
print_json(FILE *json, const struct mode *mode, int clients,
    const struct report *r)
{
	(void)fprintf(json, "%s\n  {\"name\": \"%s\", \"clients\": %d, "
	    "\"per_second\": %.0f, \"p50_us\": %.1f, \"p99_us\": %.1f, "
	    "\"p999_us\": %.1f, \"server_cpu\": %.1f, "
	    "\"clients_cpu\": %.1f", mode == modes && bench.idle == 0 ? "" :
	    ",", mode->name, clients, r->kms.rate, r->p50, r->p99, r->p999,
	    r->kms.server, r->kms.clients);
	if (r->ratio > 0)
		(void)fprintf(json, ", \"ratio\": %.2f, \"cpu_ratio\": %.2f, "
		    "\"haproxy_per_second\": %.0f, \"haproxy_cpu\": %.1f, "
		    "\"haproxy_clients_cpu\": %.1f", r->ratio, r->cpu_ratio,
		    r->proxy.rate, r->proxy.server, r->proxy.clients);
	(void)putc('}', json);
}

#define HEADING \
"                                   time in us                        " \
"CPU in us\n" \
"                     a second      p50      p99 (of p50)      p99.9  " \
"   kms clients\n"

static void
print_text(const struct mode *mode, const struct report *r)
{
	printf("%-19s %9.0f %8.0f %8.0f (%5.1f x) %10.0f  %6.0f %7.0f  %s\n",
	    mode->name, r->kms.rate, r->p50, r->p99, r->p99 / r->p50, r->p999,
	    r->kms.server, r->kms.clients, mode->what);
	if (r->ratio > 0)
		printf("%19s %9.0f %40s  %6.0f %7.0f  kms has %.2f times its "
		    "rate, and %.2f times by CPU of the server\n", "HAProxy",
		    r->proxy.rate, "", r->proxy.server, r->proxy.clients,
		    r->ratio, r->cpu_ratio);
}

/* What was done before, or is done ahead, is no part of what is measured. */
static void
settle(void)
{
	if (!load_settle(bench.kms) || !load_settle(bench.kms_beside))
		(void)fprintf(stderr, "kms_bench: kms does not come to rest; "
		    "measuring all the same\n");
}

static void
measure(const struct mode *mode)
{
	struct load kms = {
		.port = mode->beside ? bench.port_beside : bench.port,
		.server = mode->beside ? bench.kms_beside : bench.kms,
		.ctx = bench.ctx,
		.clients = mode->clients != 0 ? mode->clients : bench.clients,
		.keep = mode->keep, .resume = mode->resume,
		.apart = mode->beside,
		.exchange = mode->exchange,
	}, proxy = kms;
	struct rounds of_kms = {0}, of_proxy = {0};
	struct report report;

	proxy.port = bench.haproxy;
	proxy.server = haproxy_pid();
	proxy.exchange = ask_proxy;
	for (int i = 0; i < ROUNDS; i++) {
		settle();
		run_round(&kms, &of_kms, i);
		if (mode->beside && bench.haproxy != 0)
			run_round(&proxy, &of_proxy, i);
	}
	report = sum_up(&of_kms, &of_proxy);
	if (bench.out.json != NULL)
		print_json(bench.out.json, mode, kms.clients, &report);
	if (bench.out.text)
		print_text(mode, &report);
	(void)fflush(stdout);
	load_result_free(&of_kms.all);
	load_result_free(&of_proxy.all);
}

/* What an idle connection costs the server. */
static void
weigh_idle(void)
{
	struct load load = {
		.port = bench.port, .server = bench.kms, .ctx = bench.ctx,
		.exchange = ask_hot_key,
	};
	double each = load_idle(&load, bench.idle) / bench.idle;

	if (bench.out.json != NULL)
		(void)fprintf(bench.out.json, "\n  {\"name\": \"idle\", "
		    "\"connections\": %d, \"kib_each\": %.1f}", bench.idle,
		    each);
	if (bench.out.text)
		printf("%-19s %7d connections of %.1f KiB\n", "idle",
		    bench.idle, each);
	(void)fflush(stdout);
}

/* --- Getting ready -------------------------------------------------------- */

/* The date that keys are asked for is the server's current one. */
static void
ask_date(void)
{
	const struct load load = {.port = bench.port, .ctx = bench.ctx};
	uint8_t frame[WIRE_FRAME_MAX];
	struct wire_request request = {
		.type = WIRE_TIMEREQ, .proto_id = text(MASQ_proto_id),
		.client_id = text(bench.id),
	};
	SSL *ssl = load_connect(&load, NULL);
	struct wire_response response = ask(ssl, &request, frame);

	if (response.exp_date.len != MASQ_EXPDATE_LEN)
		bench_die("%s has to be enrolled as \"both\"", bench.id);
	memcpy(bench.date, response.exp_date.ptr, MASQ_EXPDATE_LEN);
	load_disconnect(ssl);
}

static pid_t
find_kms(const char *home)
{
	char path[512];
	long pid = 0;
	FILE *f;

	(void)snprintf(path, sizeof(path), "%s/.kms.pid", home);
	f = fopen(path, "re");
	if (f == NULL || fscanf(f, "%ld", &pid) != 1)
		bench_die("cannot read %s; does kms run?", path);
	(void)fclose(f);
	return (pid_t)pid;
}

/* Threads that serve: all but the main one. */
static int
threads_of_kms(void)
{
	struct dirent *entry;
	char path[64];
	int count = 0;
	DIR *dir;

	(void)snprintf(path, sizeof(path), "/proc/%ld/task",
	    (long)bench.kms_beside);
	dir = opendir(path);
	while (dir != NULL && (entry = readdir(dir)) != NULL)
		count += entry->d_name[0] != '.';
	if (dir != NULL)
		(void)closedir(dir);
	return count > 1 ? count - 1 : 1;
}

static int
most_clients(void)
{
	int most = bench.clients;

	for (size_t i = 0; i < sizeof(modes) / sizeof(modes[0]); i++)
		if (modes[i].clients > most)
			most = modes[i].clients;
	return most;
}

/* Idle connections need as many descriptors as the system grants. */
static void
raise_file_limit(void)
{
	struct rlimit limit;

	if (getrlimit(RLIMIT_NOFILE, &limit) != 0)
		return;
	limit.rlim_cur = limit.rlim_max;
	(void)setrlimit(RLIMIT_NOFILE, &limit);
	if ((rlim_t)bench.idle + FILES_OF_KMS <= limit.rlim_max)
		return;
	bench.idle = limit.rlim_max > 2 * FILES_OF_KMS ?
	    (int)limit.rlim_max - FILES_OF_KMS : 0;
	(void)fprintf(stderr, "kms_bench: only %d idle connections, because "
	    "of the limit of open files (ulimit -Hn)\n", bench.idle);
}

static void
make_ctx(void)
{
	char cert[512], key[512];

	(void)snprintf(cert, sizeof(cert), "%s/ca/%s-crt.pem", bench.home,
	    bench.id);
	(void)snprintf(key, sizeof(key), "%s/ca/%s-key.pem", bench.home,
	    bench.id);
	bench.ctx = load_ctx(cert, key);
}

static void
read_options(int argc, char **argv)
{
	int option;

	while ((option = getopt_long(argc, argv, "H:p:B:P:i:c:s:n:h",
	    bench_options, NULL)) != -1)
		switch (option) {
		case 'H': bench.home = optarg; break;
		case 'p': bench.port = bench_number(optarg, 1, 65535); break;
		case 'B': bench.home_beside = optarg; break;
		case 'P':
			bench.port_beside = bench_number(optarg, 1, 65535);
			break;
		case 'i': bench.id = optarg; break;
		case 'c':
			bench.clients = bench_number(optarg, 1,
			    LOAD_CLIENTS_MAX);
			break;
		case 's': bench.seconds = bench_number(optarg, 1, 3600); break;
		case 'n': bench.idle = bench_number(optarg, 0, 1000000); break;
		case 'j':
			bench.json = true;
			bench.json_file = optarg;
			break;
		case 'h': (void)fputs(USAGE, stdout); exit(0);
		case 'V': bench_version("kms_bench"); exit(0);
		default: (void)fputs(USAGE, stderr); exit(2);
		}
	if (bench.home == NULL || optind != argc ||
	    (bench.home_beside == NULL) != (bench.port_beside == 0)) {
		(void)fputs(USAGE, stderr);
		exit(2);
	}
	if (bench.home_beside == NULL) {
		bench.home_beside = bench.home;
		bench.port_beside = bench.port;
	}
}

int
main(int argc, char **argv)
{
	bench_open_standard();
	read_options(argc, argv);
	bench_check_path(bn254_path());
	raise_file_limit();
	(void)signal(SIGPIPE, SIG_IGN);
	bench.kms = find_kms(bench.home);
	bench.kms_beside = find_kms(bench.home_beside);
	make_ctx();
	ask_date();
	bench.haproxy = haproxy_start(bench.home, threads_of_kms(),
	    most_clients());
	bench.out = bench_out_begin(bench.json, bench.json_file);
	if (bench.out.json != NULL) {
		(void)fprintf(bench.out.json, "\"settings\": {\"rounds\": %d, "
		    "\"seconds\": %d},\n", ROUNDS, bench.seconds);
		bench_print_member(bench.out.json, "haproxy",
		    haproxy_about());
		(void)fprintf(bench.out.json, "\n\"results\": [");
	}
	if (bench.out.text)
		printf("beside: %s\n%s", haproxy_about(), HEADING);
	/* Before others leave memory behind that these would use again. */
	if (bench.idle > 0)
		weigh_idle();
	for (size_t i = 0; i < sizeof(modes) / sizeof(modes[0]); i++)
		measure(&modes[i]);
	bench_out_end(&bench.out);
	SSL_CTX_free(bench.ctx);
	return 0;
}
