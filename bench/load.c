/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include "bench/load.h"

#include <arpa/inet.h>
#include <dirent.h>
#include <errno.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <pthread.h>
#include <sched.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "bench/bench.h"

#define PROCESSES 8
#define SETTLE_US 50000
#define SETTLE_LIMIT_NS 60e9
#define QUIET 0.02			/* of a processor */
#define TIMES_MAX (1u << 18)		/* of one client in one round */

/* What processes share; pages that nobody writes to cost nothing. */
struct shared {
	atomic_int ready;		/* clients, or idle connections */
	atomic_bool go, stop;
	uint32_t count[LOAD_CLIENTS_MAX];
	float times[LOAD_CLIENTS_MAX][TIMES_MAX];
};

struct client {
	const struct load *load;
	struct shared *shared;
	int number;
	pthread_t thread;
};

static struct shared *
share(void)
{
	struct shared *shared = mmap(NULL, sizeof(*shared), PROT_READ |
	    PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);

	if (shared == MAP_FAILED)
		bench_die("out of memory");
	return shared;
}

/* --- One client ----------------------------------------------------------- */

static int
trust_anything(X509_STORE_CTX *store, void *arg)
{
	(void)arg;
	X509_STORE_CTX_set_error(store, X509_V_OK);
	return 1;
}

SSL_CTX *
load_ctx(const char *cert, const char *key)
{
	SSL_CTX *ctx = SSL_CTX_new(TLS_client_method());

	if (ctx == NULL || SSL_CTX_use_certificate_chain_file(ctx, cert) != 1 ||
	    SSL_CTX_use_PrivateKey_file(ctx, key, SSL_FILETYPE_PEM) != 1 ||
	    SSL_CTX_set_min_proto_version(ctx, TLS1_3_VERSION) != 1)
		bench_die("cannot read %s or %s", cert, key);
	SSL_CTX_set_cert_verify_callback(ctx, trust_anything, NULL);
	(void)SSL_CTX_set_mode(ctx, SSL_MODE_NO_AUTO_CHAIN);
	return ctx;
}

static int
tcp_connect(int port)
{
	struct sockaddr_in a = {
		.sin_family = AF_INET, .sin_port = htons((uint16_t)port),
		.sin_addr.s_addr = htonl(INADDR_LOOPBACK),
	};
	int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0), one = 1;

	if (fd < 0 || connect(fd, (struct sockaddr *)&a, sizeof(a)) != 0)
		bench_die("no server on port %d: %s", port, strerror(errno));
	(void)setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &one, sizeof(one));
	return fd;
}

SSL *
load_connect(const struct load *load, SSL_SESSION *session)
{
	SSL *ssl = SSL_new(load->ctx);

	if (ssl == NULL || SSL_set_fd(ssl, tcp_connect(load->port)) != 1 ||
	    (session != NULL && SSL_set_session(ssl, session) != 1) ||
	    SSL_connect(ssl) != 1)
		bench_die("TLS handshake failed");
	if (session != NULL && SSL_session_reused(ssl) != 1)
		bench_die("a session was not resumed");
	return ssl;
}

void
load_disconnect(SSL *ssl)
{
	int fd = SSL_get_fd(ssl);

	(void)SSL_shutdown(ssl);
	SSL_free(ssl);
	(void)close(fd);
}

/* One exchange on a connection of its own; then its newest ticket. */
static void
connect_once(const struct client *c, uint64_t n, SSL_SESSION **session)
{
	SSL *ssl = load_connect(c->load, *session);

	c->load->exchange(ssl, c->number, n);
	if (c->load->resume) {
		SSL_SESSION_free(*session);
		*session = SSL_get1_session(ssl);
	}
	load_disconnect(ssl);
}

static void *
run_client(void *arg)
{
	struct client *c = arg;
	struct shared *shared = c->shared;
	SSL_SESSION *session = NULL;
	uint32_t count = 0;
	SSL *ssl = NULL;
	double start;

	if (c->load->keep) {
		ssl = load_connect(c->load, NULL);
		c->load->exchange(ssl, c->number, 0);
	} else {
		connect_once(c, 0, &session);
	}
	(void)atomic_fetch_add(&shared->ready, 1);
	while (!atomic_load(&shared->go))
		(void)usleep(1000);
	while (!atomic_load(&shared->stop) && count < TIMES_MAX) {
		start = bench_now();
		if (c->load->keep)
			c->load->exchange(ssl, c->number, count + 1);
		else
			connect_once(c, count + 1, &session);
		shared->times[c->number][count++] =
		    (float)((bench_now() - start) / 1e3);
	}
	shared->count[c->number] = count;
	if (c->load->keep)
		load_disconnect(ssl);
	SSL_SESSION_free(session);
	return NULL;
}

/* --- Processes of clients ------------------------------------------------- */

/*
 * The processors for one side: the first that this program may use, or the
 * others. False if there is only one.
 */
static bool
processors(bool server, cpu_set_t *set)
{
	bool first = true;

	if (sched_getaffinity(0, sizeof(*set), set) != 0 ||
	    CPU_COUNT(set) < 2)
		return false;
	for (size_t i = 0; i < CPU_SETSIZE; i++) {
		if (!CPU_ISSET(i, set))
			continue;
		if (first != server)
			CPU_CLR(i, set);
		first = false;
	}
	return true;
}

/* Let all threads of a process run on these processors only. */
static void
confine(pid_t pid, const cpu_set_t *set)
{
	struct dirent *entry;
	char path[64];
	DIR *dir;

	(void)snprintf(path, sizeof(path), "/proc/%ld/task", (long)pid);
	dir = opendir(path);
	while (dir != NULL && (entry = readdir(dir)) != NULL)
		if (entry->d_name[0] != '.' && sched_setaffinity((pid_t)strtol(
		    entry->d_name, NULL, 10), sizeof(*set), set) != 0)
			bench_die("cannot confine the server to a processor");
	if (dir != NULL)
		(void)closedir(dir);
}

/* The clients of one process: every PROCESSES'th. */
static void
run_process(const struct load *load, int process, struct shared *shared)
{
	struct client *clients = calloc((size_t)load->clients,
	    sizeof(*clients));
	cpu_set_t others;

	if (load->apart && processors(false, &others))
		confine(getpid(), &others);
	if (clients == NULL)
		bench_die("out of memory");
	for (int i = process; i < load->clients; i += PROCESSES) {
		clients[i] = (struct client){.load = load, .shared = shared,
		    .number = i};
		if (pthread_create(&clients[i].thread, NULL, run_client,
		    &clients[i]) != 0)
			bench_die("cannot start a thread");
	}
	for (int i = process; i < load->clients; i += PROCESSES)
		(void)pthread_join(clients[i].thread, NULL);
	free(clients);
}

static pid_t
begin_process(void)
{
	pid_t parent = getpid(), pid;

	(void)fflush(NULL);
	pid = fork();
	if (pid < 0)
		bench_die("cannot start a process");
	if (pid == 0 && (prctl(PR_SET_PDEATHSIG, SIGTERM) != 0 ||
	    getppid() != parent))
		_exit(1);
	return pid;
}

/* Wait until so many are ready, as long as none of the processes fails. */
static void
await_ready(struct shared *shared, int ready)
{
	while (atomic_load(&shared->ready) < ready) {
		if (waitpid(-1, NULL, WNOHANG) > 0)
			exit(1);	/* it has said why */
		(void)usleep(1000);
	}
}

static void
end_processes(const pid_t *pids)
{
	int status;

	for (int i = 0; i < PROCESSES; i++)
		if (waitpid(pids[i], &status, 0) != pids[i] || status != 0)
			exit(1);
}

/* Processor time of a process so far, in us. */
static double
cpu_of(pid_t pid)
{
	struct timespec ts;
	clockid_t id;

	if (clock_getcpuclockid(pid, &id) != 0 || clock_gettime(id, &ts) != 0)
		bench_die("no process %ld", (long)pid);
	return (double)ts.tv_sec * 1e6 + (double)ts.tv_nsec / 1e3;
}

bool
load_settle(pid_t server)
{
	double limit = bench_now() + SETTLE_LIMIT_NS, before;

	do {
		before = cpu_of(server);
		(void)usleep(SETTLE_US);
		if (cpu_of(server) - before < SETTLE_US * QUIET)
			return true;
	} while (bench_now() < limit);
	return false;
}

/* Processor time of all processes of clients. */
static double
cpu_of_clients(const pid_t *pids)
{
	double sum = 0;

	for (int i = 0; i < PROCESSES; i++)
		sum += cpu_of(pids[i]);
	return sum;
}

static void
collect(const struct load *load, const struct shared *shared,
    struct load_result *result)
{
	size_t total = result->count;

	for (int i = 0; i < load->clients; i++)
		total += shared->count[i];
	result->times = realloc(result->times, (total + 1) *
	    sizeof(*result->times));
	if (result->times == NULL || total == result->count)
		bench_die("no exchange came to an end");
	for (int i = 0; i < load->clients; i++)
		for (uint32_t j = 0; j < shared->count[i]; j++)
			result->times[result->count++] =
			    (double)shared->times[i][j];
}

void
load_run(const struct load *load, double seconds, struct load_result *result)
{
	double start, server, clients;
	pid_t pids[PROCESSES];
	struct shared *shared;
	cpu_set_t mine, its;
	bool confined;

	if (load->clients < 1 || load->clients > LOAD_CLIENTS_MAX)
		bench_die("not 1 to %d clients", LOAD_CLIENTS_MAX);
	shared = share();
	for (int i = 0; i < PROCESSES; i++) {
		pids[i] = begin_process();
		if (pids[i] != 0)
			continue;
		run_process(load, i, shared);
		while (!atomic_load(&shared->stop))
			(void)usleep(1000);
		_exit(0);
	}
	await_ready(shared, load->clients);
	confined = load->apart && processors(true, &its) &&
	    sched_getaffinity(load->server, sizeof(mine), &mine) == 0;
	if (confined)
		confine(load->server, &its);
	server = cpu_of(load->server);
	clients = cpu_of_clients(pids);
	start = bench_now();
	atomic_store(&shared->go, true);
	(void)usleep((useconds_t)(seconds * 1e6));
	result->server_us += cpu_of(load->server) - server;
	result->clients_us += cpu_of_clients(pids) - clients;
	result->seconds += (bench_now() - start) / 1e9;
	atomic_store(&shared->stop, true);
	end_processes(pids);
	if (confined)
		confine(load->server, &mine);
	collect(load, shared, result);
	(void)munmap(shared, sizeof(*shared));
}

void
load_result_free(struct load_result *result)
{
	free(result->times);
	memset(result, 0, sizeof(*result));
}

/* --- Idle connections ----------------------------------------------------- */

/* Resident memory of a process, in KiB. */
static double
resident(pid_t pid)
{
	char path[64], line[128];
	long kib = 0;
	FILE *f;

	(void)snprintf(path, sizeof(path), "/proc/%ld/status", (long)pid);
	f = fopen(path, "re");
	if (f == NULL)
		bench_die("cannot read %s", path);
	while (kib == 0 && fgets(line, sizeof(line), f) != NULL)
		(void)sscanf(line, "VmRSS: %ld", &kib);
	(void)fclose(f);
	return (double)kib;
}

/* Hold connections until told to stop; by then all have to be open still. */
static void
hold_idle(const struct load *load, int n, struct shared *shared)
{
	SSL **idle = calloc((size_t)n + 1, sizeof(*idle));
	struct pollfd closed = {.events = POLLIN};

	if (idle == NULL)
		bench_die("out of memory");
	for (int i = 0; i < n; i++) {
		idle[i] = load_connect(load, NULL);
		load->exchange(idle[i], 0, (uint64_t)i);
		(void)atomic_fetch_add(&shared->ready, 1);
	}
	while (!atomic_load(&shared->stop))
		(void)usleep(1000);
	for (int i = 0; i < n; i++) {
		closed.fd = SSL_get_fd(idle[i]);
		if (poll(&closed, 1, 0) != 0)
			bench_die("the server closed idle connections; see its "
			    "max_connections and ulimit -n");
	}
}

double
load_idle(const struct load *load, int n)
{
	struct shared *shared = share();
	pid_t pids[PROCESSES];
	double before, kib;

	/* What only the first connections cost is not what each costs. */
	load_disconnect(load_connect(load, NULL));
	before = resident(load->server);
	for (int i = 0; i < PROCESSES; i++) {
		pids[i] = begin_process();
		if (pids[i] != 0)
			continue;
		hold_idle(load, n / PROCESSES + (i < n % PROCESSES), shared);
		_exit(0);
	}
	await_ready(shared, n);
	kib = resident(load->server) - before;
	atomic_store(&shared->stop, true);
	end_processes(pids);
	(void)munmap(shared, sizeof(*shared));
	return kib;
}
