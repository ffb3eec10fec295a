/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include "bench/bench.h"

#include <errno.h>
#include <fcntl.h>
#include <openssl/crypto.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <signal.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#define SAMPLE_NS 3e5			/* a sample takes about this long: less
					   than a time slice */
#define MAX_CALLS 4096

#ifdef __clang__
#define COMPILER "Clang " __clang_version__
#else
#define COMPILER "GCC " __VERSION__
#endif

_Noreturn void
bench_die(const char *format, ...)
{
	va_list args;

	va_start(args, format);
	(void)fprintf(stderr, "%s: ", program_invocation_short_name);
	(void)vfprintf(stderr, format, args);
	(void)fputc('\n', stderr);
	va_end(args);
	exit(1);
}

/* The programs over the shared library have no process_open_standard(). */
void
bench_open_standard(void)
{
	int fd;

	do
		fd = open("/dev/null", O_RDWR);
	while (fd >= 0 && fd <= STDERR_FILENO);
	(void)close(fd);
}

const struct option bench_options[] = {
	{"json", optional_argument, NULL, 'j'},
	{"help", no_argument, NULL, 'h'},
	{"version", no_argument, NULL, 'V'},
	{0},
};

void
bench_version(const char *program)
{
	(void)printf("%s (MasQiTT) " MASQITT_VERSION "\n", program);
}

int
bench_number(const char *s, int min, int max)
{
	char *end;
	long n = strtol(s, &end, 10);

	if (*s != '\0' && *end == '\0' && n >= min && n <= max)
		return (int)n;
	(void)fprintf(stderr, "%s: \"%s\" is not a number from %d to %d\n",
	    program_invocation_short_name, s, min, max);
	exit(2);
}

static void (*at_end)(void);
static pid_t at_end_of;

static sigset_t end_signals;

/* Once, and not disturbed by a signal that comes meanwhile. */
static void
clean_up(void)
{
	static atomic_flag begun = ATOMIC_FLAG_INIT;
	static _Thread_local bool here;

	if (getpid() != at_end_of || here)
		return;
	(void)pthread_sigmask(SIG_BLOCK, &end_signals, NULL);
	/* The thread that has begun ends the process as well. */
	while (atomic_flag_test_and_set(&begun))
		(void)pause();
	here = true;
	at_end();
}

static void
on_signal(int signal_number)
{
	clean_up();
	(void)signal(signal_number, SIG_DFL);
	(void)raise(signal_number);
}

void
bench_at_end(void (*clean)(void))
{
	static const int signals[] = {SIGINT, SIGTERM, SIGHUP};
	struct sigaction action = { .sa_handler = on_signal };

	at_end = clean;
	at_end_of = getpid();
	(void)sigemptyset(&end_signals);
	for (size_t i = 0; i < sizeof(signals) / sizeof(signals[0]); i++)
		(void)sigaddset(&end_signals, signals[i]);
	(void)atexit(clean_up);
	action.sa_mask = end_signals;
	for (size_t i = 0; i < sizeof(signals) / sizeof(signals[0]); i++)
		(void)sigaction(signals[i], &action, NULL);
}

double
bench_now(void)
{
	struct timespec ts;

	(void)clock_gettime(CLOCK_MONOTONIC, &ts);
	return (double)ts.tv_sec * 1e9 + (double)ts.tv_nsec;
}

static int
compare(const void *a, const void *b)
{
	double x = *(const double *)a, y = *(const double *)b;

	return (x > y) - (x < y);
}

double
bench_percentile(double *values, size_t n, double p)
{
	qsort(values, n, sizeof(*values), compare);
	return values[(size_t)((double)(n - 1) * p / 100 + 0.5)];
}

/* --- The machine ---------------------------------------------------------- */

/* What the first line of this name in /proc/cpuinfo says. */
static void
cpu_fact(const char *name, char *value, size_t len)
{
	FILE *f = fopen("/proc/cpuinfo", "r");
	char line[4096], *colon;

	value[0] = '\0';
	while (f != NULL && value[0] == '\0' &&
	    fgets(line, sizeof(line), f) != NULL) {
		colon = strstr(line, ": ");
		if (colon == NULL || strncmp(line, name, strlen(name)) != 0)
			continue;
		colon[strcspn(colon, "\n")] = '\0';
		(void)snprintf(value, len, "%s", colon + 2);
	}
	if (f != NULL)
		(void)fclose(f);
}

void
bench_print_member(FILE *json, const char *name, const char *value)
{
	(void)fprintf(json, "\"%s\": \"", name);
	for (; *value != '\0'; value++)
		(void)putc((unsigned char)*value < ' ' || *value == '"' ||
		    *value == '\\' ? ' ' : *value, json);
	(void)fprintf(json, "\", ");
}

static void
print_machine(FILE *json)
{
	char date[16], cpu[128], mhz[32];
	time_t now = time(NULL);
	struct tm tm;

	if (gmtime_r(&now, &tm) == NULL ||
	    strftime(date, sizeof(date), "%Y-%m-%d", &tm) == 0)
		bench_die("no date");
	cpu_fact("model name", cpu, sizeof(cpu));
	cpu_fact("cpu MHz", mhz, sizeof(mhz));
	(void)fprintf(json, "{\"machine\": {");
	bench_print_member(json, "date", date);
	bench_print_member(json, "cpu", cpu[0] == '\0' ? "unknown" : cpu);
	(void)fprintf(json, "\"cores\": %ld, \"ghz\": %.2f, ",
	    sysconf(_SC_NPROCESSORS_ONLN), strtod(mhz, NULL) / 1e3);
	bench_print_member(json, "compiler", COMPILER);
	(void)fprintf(json, "\"openssl\": \"%s\"},\n",
	    OpenSSL_version(OPENSSL_VERSION));
}

struct bench_out
bench_out_begin(bool wanted, const char *file)
{
	struct bench_out out = { .text = !wanted || file != NULL };

	if (!wanted)
		return out;
	out.json = file == NULL ? stdout : fopen(file, "we");
	if (out.json == NULL)
		bench_die("cannot write %s: %s", file, strerror(errno));
	print_machine(out.json);
	return out;
}

void
bench_out_end(struct bench_out *out)
{
	bool failed = fflush(stdout) != 0 || ferror(stdout);

	if (out->json != NULL) {
		(void)fprintf(out->json, "\n]}\n");
		failed |= fflush(out->json) != 0 || ferror(out->json);
		if (out->json != stdout)
			failed |= fclose(out->json) != 0;
		out->json = NULL;
	}
	if (failed)
		bench_die("cannot write the results: %s", strerror(errno));
}

void
bench_check_path(const char *taken)
{
	static const char *const paths[] = { "ifma", "adx", "portable" };
	const char *wish = getenv("MASQITT_CPU");
	bool known = false;

	if (wish == NULL || (taken != NULL && strcmp(wish, taken) == 0))
		return;
	for (size_t i = 0; i < sizeof(paths) / sizeof(paths[0]); i++)
		known |= strcmp(wish, paths[i]) == 0;
	if (known && taken == NULL)
		return;
	(void)fprintf(stderr, "%s: MASQITT_CPU is \"%s\", %s; it can be "
	    "\"ifma\", \"adx\" or \"portable\", whichever processor and "
	    "build have\n", program_invocation_short_name, wish, known ?
	    "a path that there is not here" : "which is no path");
	exit(2);
}

/* --- Yardsticks ----------------------------------------------------------- */

static void
ecdh(void *arg)
{
	uint8_t secret[32];
	size_t len = sizeof(secret);

	if (EVP_PKEY_derive(arg, secret, &len) != 1)
		bench_die("EVP_PKEY_derive() failed");
}

static EVP_PKEY_CTX *
ecdh_context(void)
{
	EVP_PKEY *own = EVP_EC_gen("P-256"), *peer = EVP_EC_gen("P-256");
	EVP_PKEY_CTX *ctx = own == NULL ? NULL : EVP_PKEY_CTX_new(own, NULL);

	if (ctx == NULL || peer == NULL || EVP_PKEY_derive_init(ctx) != 1 ||
	    EVP_PKEY_derive_set_peer(ctx, peer) != 1)
		bench_die("no P-256 ECDH");
	EVP_PKEY_free(own);
	EVP_PKEY_free(peer);
	return ctx;
}

struct gcm {
	EVP_CIPHER_CTX *ctx;
	uint8_t *in, *out;
	size_t len;
};

static void
gcm(void *arg)
{
	struct gcm *g = arg;
	uint8_t iv[12] = {0}, tag[16];
	int n;

	if (EVP_EncryptInit_ex(g->ctx, NULL, NULL, NULL, iv) != 1 ||
	    EVP_EncryptUpdate(g->ctx, g->out, &n, g->in, (int)g->len) != 1 ||
	    EVP_EncryptFinal_ex(g->ctx, g->out + n, &n) != 1 ||
	    EVP_CIPHER_CTX_ctrl(g->ctx, EVP_CTRL_AEAD_GET_TAG, 16, tag) != 1)
		bench_die("AES-128-GCM failed");
}

static struct gcm
gcm_context(size_t len)
{
	static const uint8_t key[16] = {1};
	struct gcm g = {
		EVP_CIPHER_CTX_new(), calloc(1, len + 16), malloc(len + 16), len
	};

	if (g.ctx == NULL || g.in == NULL || g.out == NULL ||
	    EVP_EncryptInit_ex(g.ctx, EVP_aes_128_gcm(), NULL, key, NULL) != 1)
		bench_die("no AES-128-GCM");
	return g;
}

/* --- Measuring ------------------------------------------------------------ */

/* Nanoseconds that n calls take. */
static double
time_calls(const struct bench_case *c, size_t n)
{
	double start;

	if (c->prepare != NULL)
		c->prepare(c->arg, n);
	start = bench_now();
	for (size_t i = 0; i < n; i++)
		c->run(c->arg);
	return bench_now() - start;
}

/* How many calls make a sample; warms up as well. */
static size_t
calls_per_sample(const struct bench_case *c)
{
	size_t n = 1;

	while (n < MAX_CALLS && time_calls(c, n) < SAMPLE_NS)
		n *= 2;
	return n;
}

void
bench_measure(const struct bench_case *c, size_t repeats,
    struct bench_result *result)
{
	struct bench_case yard = { .name = "yardstick", .ops = 1 };
	struct gcm g = {0};
	double *times = malloc(3 * repeats * sizeof(*times));
	double *yards, *ratios;
	size_t n, yard_n;

	if (times == NULL)
		bench_die("out of memory");
	yards = times + repeats;
	ratios = yards + repeats;
	if (c->yardstick == BENCH_P256_ECDH) {
		yard.run = ecdh;
		yard.arg = ecdh_context();
	} else {
		g = gcm_context(c->bytes);
		yard.run = gcm;
		yard.arg = &g;
	}
	yard_n = calls_per_sample(&yard);
	n = calls_per_sample(c);
	for (size_t i = 0; i < repeats; i++) {
		yards[i] = time_calls(&yard, yard_n) / (double)yard_n / 1e3;
		times[i] = time_calls(c, n) / (double)n / c->ops / 1e3;
		ratios[i] = times[i] / yards[i];
	}
	result->median = bench_percentile(times, repeats, 50);
	result->low = bench_percentile(times, repeats, 10);
	result->high = bench_percentile(times, repeats, 90);
	result->yardstick = bench_percentile(yards, repeats, 50);
	result->ratio = bench_percentile(ratios, repeats, 50);
	result->ratio_low = bench_percentile(ratios, repeats, 10);
	result->ratio_high = bench_percentile(ratios, repeats, 90);
	if (c->yardstick == BENCH_P256_ECDH) {
		EVP_PKEY_CTX_free(yard.arg);
	} else {
		EVP_CIPHER_CTX_free(g.ctx);
		free(g.in);
		free(g.out);
	}
	free(times);
}

double
bench_p256_ecdh(size_t repeats)
{
	struct bench_case c = {
		.name = "p256_ecdh", .ops = 1, .run = ecdh,
		.arg = ecdh_context()
	};
	struct bench_result r;

	bench_measure(&c, repeats, &r);
	EVP_PKEY_CTX_free(c.arg);
	return r.median;
}
