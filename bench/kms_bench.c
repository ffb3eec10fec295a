/*
 * Load on a running key management server, from the certificates of its home.
 *
 * Each client is a thread with one connection that sends a request, waits for
 * the answer, and goes on; so the number of clients is the number of requests
 * under way. Server and clients share the machine.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include <arpa/inet.h>
#include <errno.h>
#include <getopt.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <openssl/ssl.h>
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

#include "bench/bench.h"
#include "wire/kms_msg.h"

#define USAGE \
"usage: kms_bench -H home [-p port] [-i id] [-c clients] [-s seconds]\n" \
"                 [-n idle] [--json]\n" \
"\n" \
"Measure the kms that runs with this home on 127.0.0.1.\n" \
"\n" \
"  -H home     its home; home/ca holds the client's files\n" \
"  -p port     its port (56788)\n" \
"  -i id       an enrolled client with role \"both\" (BenchClient00001)\n" \
"  -c clients  connections at the same time (8)\n" \
"  -s seconds  duration of each measurement (3)\n" \
"  -n idle     idle connections to open and weigh (1000; 0: none)\n" \
"  --json      print JSON\n"

#define MAX_CLIENTS 1024
#define MAX_TIMES (1u << 20)		/* of one client */

static struct {
	const char *home, *id;
	int port, clients, seconds, idle;
	bool json;
	char date[MASQ_EXPDATE_LEN + 1];	/* that keys are asked for */
	SSL_CTX *ctx;
	atomic_bool stop;
} bench = {
	.id = "BenchClient00001", .port = MASQ_KMS_DFLT_PORT, .clients = 8,
	.seconds = 3, .idle = 1000,
};

struct client {
	pthread_t thread;
	const struct mode *mode;
	int number;
	SSL_SESSION *session;
	float *times;			/* microseconds of each request */
	size_t count;
	uint64_t topics;		/* made so far */
};

struct mode {
	const char *name, *what;
	bool keep;			/* one connection for all requests */
	bool resume;			/* reconnect with a session ticket */
	bool cached;			/* one key, else a new one each time */
};

static const struct mode modes[] = {
	{ "new_connection", "handshake with certificates, one cached key",
	    false, false, true },
	{ "resumed_connection", "resumed handshake, one cached key",
	    false, true, true },
	{ "kept_cached", "kept connection, one cached key", true, false, true },
	{ "kept_uncached", "kept connection, a new key each time", true, false,
	    false },
};

static int
tcp_connect(void)
{
	struct sockaddr_in a = {
		.sin_family = AF_INET, .sin_port = htons((uint16_t)bench.port),
		.sin_addr.s_addr = htonl(INADDR_LOOPBACK),
	};
	int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0), one = 1;

	if (fd < 0 || connect(fd, (struct sockaddr *)&a, sizeof(a)) != 0)
		bench_die("no kms on port %d: %s", bench.port,
		    strerror(errno));
	(void)setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &one, sizeof(one));
	return fd;
}

static SSL *
tls_connect(SSL_SESSION *session)
{
	SSL *ssl = SSL_new(bench.ctx);

	if (ssl == NULL || SSL_set_fd(ssl, tcp_connect()) != 1 ||
	    (session != NULL && SSL_set_session(ssl, session) != 1) ||
	    SSL_connect(ssl) != 1)
		bench_die("TLS handshake failed");
	return ssl;
}

static void
tls_close(SSL *ssl)
{
	int fd = SSL_get_fd(ssl);

	(void)SSL_shutdown(ssl);
	SSL_free(ssl);
	(void)close(fd);
}

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
ask_key(struct client *c, SSL *ssl)
{
	uint8_t frame[WIRE_FRAME_MAX];
	char topic[64];
	struct wire_request request = {
		.type = WIRE_PRIVREQ, .proto_id = text(MASQ_proto_id),
		.client_id = text(bench.id), .publisher_id = text(bench.id),
		.key_exp = text(bench.date),
	};

	if (c->mode->cached)
		(void)snprintf(topic, sizeof(topic), "bench/hot");
	else
		(void)snprintf(topic, sizeof(topic), "bench/%d/%d/%llu",
		    (int)getpid(), c->number,
		    (unsigned long long)c->topics++);
	request.topic = text(topic);
	(void)ask(ssl, &request, frame);
}

static void *
run_client(void *arg)
{
	struct client *c = arg;
	SSL *ssl = c->mode->keep ? tls_connect(NULL) : NULL;
	double start;

	while (!atomic_load(&bench.stop) && c->count < MAX_TIMES) {
		start = bench_now();
		if (!c->mode->keep)
			ssl = tls_connect(c->session);
		ask_key(c, ssl);
		c->times[c->count++] = (float)((bench_now() - start) / 1e3);
		if (c->mode->resume) {
			/* Tickets are for one use: take the newest. */
			SSL_SESSION_free(c->session);
			c->session = SSL_get1_session(ssl);
		}
		if (!c->mode->keep)
			tls_close(ssl);
	}
	if (c->mode->keep)
		tls_close(ssl);
	SSL_SESSION_free(c->session);
	c->session = NULL;
	return NULL;
}

static void
print_mode(const struct mode *mode, double *times, size_t n, double seconds)
{
	double p50 = bench_percentile(times, n, 50);
	double p99 = bench_percentile(times, n, 99);
	double p999 = bench_percentile(times, n, 99.9);

	if (bench.json)
		printf("%s\n  {\"name\": \"%s\", \"clients\": %d, "
		    "\"per_second\": %.0f, \"p50_us\": %.1f, "
		    "\"p99_us\": %.1f, \"p999_us\": %.1f}",
		    mode == modes ? "" : ",", mode->name, bench.clients,
		    (double)n / seconds, p50, p99, p999);
	else
		printf("%-19s %8.0f/s  p50 %8.1f  p99 %8.1f  p99.9 %8.1f us"
		    "  %s\n", mode->name, (double)n / seconds, p50, p99, p999,
		    mode->what);
	(void)fflush(stdout);
}

static void
measure(const struct mode *mode, struct client *clients)
{
	double start, seconds, *times;
	size_t n = 0;

	atomic_store(&bench.stop, false);
	start = bench_now();
	for (int i = 0; i < bench.clients; i++) {
		clients[i].mode = mode;
		clients[i].count = 0;
		if (pthread_create(&clients[i].thread, NULL, run_client,
		    &clients[i]) != 0)
			bench_die("cannot start a thread");
	}
	(void)sleep((unsigned int)bench.seconds);
	atomic_store(&bench.stop, true);
	for (int i = 0; i < bench.clients; i++) {
		(void)pthread_join(clients[i].thread, NULL);
		n += clients[i].count;
	}
	seconds = (bench_now() - start) / 1e9;
	times = malloc((n + 1) * sizeof(*times));
	if (times == NULL || n == 0)
		bench_die("no request came to an end");
	n = 0;
	for (int i = 0; i < bench.clients; i++)
		for (size_t j = 0; j < clients[i].count; j++)
			times[n++] = clients[i].times[j];
	print_mode(mode, times, n, seconds);
	free(times);
}

/* Resident memory of the kms, in KiB. */
static long
resident(void)
{
	char path[512], line[128];
	long pid = 0, kib = 0;
	FILE *f;

	(void)snprintf(path, sizeof(path), "%s/.kms.pid", bench.home);
	f = fopen(path, "r");
	if (f == NULL || fscanf(f, "%ld", &pid) != 1)
		bench_die("cannot read %s", path);
	(void)fclose(f);
	(void)snprintf(path, sizeof(path), "/proc/%ld/status", pid);
	f = fopen(path, "r");
	if (f == NULL)
		bench_die("cannot read %s", path);
	while (kib == 0 && fgets(line, sizeof(line), f) != NULL)
		(void)sscanf(line, "VmRSS: %ld", &kib);
	(void)fclose(f);
	return kib;
}

/* What an idle connection costs the server. */
static void
weigh_idle(struct client *c)
{
	SSL **idle = calloc((size_t)bench.idle, sizeof(SSL *));
	long before = resident();
	double each;

	if (idle == NULL)
		bench_die("out of memory");
	c->mode = &modes[2];
	for (int i = 0; i < bench.idle; i++) {
		idle[i] = tls_connect(NULL);
		ask_key(c, idle[i]);
	}
	each = (double)(resident() - before) / bench.idle;
	if (bench.json)
		printf(",\n  {\"name\": \"idle\", \"connections\": %d, "
		    "\"kib_each\": %.1f}", bench.idle, each);
	else
		printf("%-19s %8d connections of %.1f KiB\n", "idle",
		    bench.idle, each);
	for (int i = 0; i < bench.idle; i++)
		tls_close(idle[i]);
	free(idle);
}

/* The date that keys are asked for is the server's current one. */
static void
ask_date(void)
{
	uint8_t frame[WIRE_FRAME_MAX];
	struct wire_request request = {
		.type = WIRE_TIMEREQ, .proto_id = text(MASQ_proto_id),
		.client_id = text(bench.id),
	};
	SSL *ssl = tls_connect(NULL);
	struct wire_response response = ask(ssl, &request, frame);

	if (response.exp_date.len != MASQ_EXPDATE_LEN)
		bench_die("%s has to be enrolled as \"both\"", bench.id);
	memcpy(bench.date, response.exp_date.ptr, MASQ_EXPDATE_LEN);
	tls_close(ssl);
}

static SSL_CTX *
make_ctx(void)
{
	SSL_CTX *ctx = SSL_CTX_new(TLS_client_method());
	char ca[512], cert[512], key[512];

	(void)snprintf(ca, sizeof(ca), "%s/ca/ca-crt.pem", bench.home);
	(void)snprintf(cert, sizeof(cert), "%s/ca/%s-crt.pem", bench.home,
	    bench.id);
	(void)snprintf(key, sizeof(key), "%s/ca/%s-key.pem", bench.home,
	    bench.id);
	if (ctx == NULL || SSL_CTX_load_verify_locations(ctx, ca, NULL) != 1 ||
	    SSL_CTX_use_certificate_chain_file(ctx, cert) != 1 ||
	    SSL_CTX_use_PrivateKey_file(ctx, key, SSL_FILETYPE_PEM) != 1)
		bench_die("cannot read %s, %s or %s", ca, cert, key);
	SSL_CTX_set_verify(ctx, SSL_VERIFY_PEER, NULL);
	return ctx;
}

static int
number(const char *s, int max)
{
	char *end;
	long n = strtol(s, &end, 10);

	if (*s == '\0' || *end != '\0' || n < 0 || n > max)
		bench_die("\"%s\" is not a number from 0 to %d", s, max);
	return (int)n;
}

static void
read_options(int argc, char **argv)
{
	static const struct option long_options[] = {
		{ "json", no_argument, NULL, 'j' },
		{ 0 }
	};
	int option;

	while ((option = getopt_long(argc, argv, "H:p:i:c:s:n:h",
	    long_options, NULL)) != -1)
		switch (option) {
		case 'H': bench.home = optarg; break;
		case 'p': bench.port = number(optarg, 65535); break;
		case 'i': bench.id = optarg; break;
		case 'c': bench.clients = number(optarg, MAX_CLIENTS); break;
		case 's': bench.seconds = number(optarg, 3600); break;
		case 'n': bench.idle = number(optarg, 1000000); break;
		case 'j': bench.json = true; break;
		case 'h': (void)fputs(USAGE, stdout); exit(0);
		default: (void)fputs(USAGE, stderr); exit(2);
		}
	if (bench.home == NULL || optind != argc || bench.clients == 0) {
		(void)fputs(USAGE, stderr);
		exit(2);
	}
}

/* Idle connections need as many descriptors as the system grants. */
static void
raise_file_limit(void)
{
	struct rlimit limit;

	if (getrlimit(RLIMIT_NOFILE, &limit) == 0) {
		limit.rlim_cur = limit.rlim_max;
		(void)setrlimit(RLIMIT_NOFILE, &limit);
	}
}

int
main(int argc, char **argv)
{
	struct client *clients;

	read_options(argc, argv);
	raise_file_limit();
	(void)signal(SIGPIPE, SIG_IGN);
	bench.ctx = make_ctx();
	ask_date();
	clients = calloc((size_t)bench.clients, sizeof(*clients));
	if (clients == NULL)
		bench_die("out of memory");
	for (int i = 0; i < bench.clients; i++) {
		clients[i].number = i;
		clients[i].times = malloc(MAX_TIMES * sizeof(float));
		if (clients[i].times == NULL)
			bench_die("out of memory");
	}
	if (bench.json) {
		(void)putchar('{');
		bench_print_machine();
		printf("\"results\": [");
	}
	for (size_t i = 0; i < sizeof(modes) / sizeof(modes[0]); i++)
		measure(&modes[i], clients);
	if (bench.idle > 0)
		weigh_idle(clients);
	if (bench.json)
		printf("\n]}\n");
	for (int i = 0; i < bench.clients; i++)
		free(clients[i].times);
	free(clients);
	SSL_CTX_free(bench.ctx);
	return 0;
}
