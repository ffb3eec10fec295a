/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include "kms/server.h"

#include <errno.h>
#include <limits.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <unistd.h>

#include <event2/event.h>
#include <event2/listener.h>
#include <event2/thread.h>

#include "base/date.h"
#include "base/fail.h"
#include "base/thread.h"
#include "kms/conn.h"
#include "kms/listen.h"
#include "kms/log.h"
#include "kms/tls.h"

#define WORKERS_MAX 1024
/* Files that are not connections: log, cache, control, the loops' own. */
#define FILES_RESERVED 64
#define FILES_PER_WORKER (4 + KMS_LISTEN_ADDRESSES_MAX)
/* Room for connections that are accepted while another thread closes one. */
#define SLACK 32
#define STOP_SECONDS 2
/* Pause when accept() finds no free file, so that it does not spin. */
#define PAUSE_MS 100
/* New connections in a row before those that are there have their turn. */
#define TURN 16
/* Give memory back when so many connections, and half of them, have gone. */
#define TRIM_AFTER 256

struct worker {
	struct kms_server *server;
	struct kms_conns conns;
	struct evconnlistener *listeners[KMS_LISTEN_ADDRESSES_MAX];
	struct event *wake;		/* activated by other threads */
	struct event *resume;		/* listen again after a pause */
	unsigned int accepted;		/* connections so far */
	/* To be closed for others: what is in a state since then or longer. */
	_Atomic int64_t evict[KMS_CONN_STATES];
	pthread_t thread;
	bool running;
	/* Under the server's lock. */
	uint64_t generation;		/* of the configuration in conns */
	bool following;			/* the loop runs */
};

struct kms_server {
	struct kms_listen listen;
	size_t worker_count;
	struct worker *workers;
	struct kms_quota *quota;
	size_t files_max;		/* connections that files allow */
	atomic_bool stopping;
	atomic_size_t peak;		/* most connections, since a trim */
	_Atomic int64_t warned;	/* last time of "no more room" */

	pthread_mutex_t lock;		/* over the next two */
	struct kms_config *config;
	SSL_CTX *tls;
	_Atomic uint64_t generation;	/* counts what was put into them */
	pthread_cond_t followed;	/* a worker has caught up, or ended */
};

/* Connections that the limit of open files allows, after raising it. */
static size_t
raise_file_limit(size_t workers)
{
	size_t others = FILES_RESERVED + workers * FILES_PER_WORKER;
	struct rlimit limit;

	if (getrlimit(RLIMIT_NOFILE, &limit) != 0)
		return 256;
	limit.rlim_cur = limit.rlim_max;
	if (setrlimit(RLIMIT_NOFILE, &limit) != 0)
		(void)getrlimit(RLIMIT_NOFILE, &limit);
	if (limit.rlim_cur == RLIM_INFINITY || limit.rlim_cur > INT_MAX)
		return INT_MAX;
	if (limit.rlim_cur < 2 * others)
		return limit.rlim_cur / 2;
	return limit.rlim_cur - others;
}

static size_t
connections_max(const struct kms_server *server,
    const struct kms_config *config)
{
	size_t max = config->max_connections;

	return max == 0 || max > server->files_max ? server->files_max : max;
}

/*
 * A worker's share of the handshakes under way. They are half of all
 * connections at most, so that they push no more of the others out.
 */
static void
set_handshake_limits(struct worker *worker)
{
	const struct kms_config *config = worker->conns.config;
	size_t workers = worker->server->worker_count, max, per_address;

	max = connections_max(worker->server, config) / 2 + 1;
	if (config->max_handshakes > 0 && config->max_handshakes < max)
		max = config->max_handshakes;
	per_address = config->max_handshakes_per_address;
	if (per_address == 0 || per_address > max)
		per_address = max;
	worker->conns.handshakes_max = (max + workers - 1) / workers;
	worker->conns.handshakes_max_per_address =
	    (per_address + workers - 1) / workers;
}

/* Follow a reload: one atomic load where there was none. */
static void
refresh(struct worker *worker)
{
	struct kms_server *server = worker->server;
	struct kms_conns *conns = &worker->conns;
	SSL_CTX *former = conns->tls;

	/* Nobody else writes to the worker's. */
	if (atomic_load(&server->generation) == worker->generation)
		return;
	kms_config_unref(conns->config);
	(void)pthread_mutex_lock(&server->lock);
	conns->config = kms_config_ref(server->config);
	conns->tls = server->tls;
	(void)SSL_CTX_up_ref(conns->tls);
	worker->generation = atomic_load(&server->generation);
	(void)pthread_cond_broadcast(&server->followed);
	(void)pthread_mutex_unlock(&server->lock);
	set_handshake_limits(worker);
	if (former != NULL)
		kms_conns_renew(conns);
	SSL_CTX_free(former);
}

/* Warn about a shortage, but not once for each that suffers from it. */
static void
warn_shortage(struct kms_server *server, const char *what)
{
	if (!kms_log_due(&server->warned))
		return;
	kms_log(KMS_LOG_WARNING, "%s", what);
}

static size_t
count_state(struct kms_server *server, enum kms_conn_state state)
{
	size_t count = 0;

	for (size_t i = 0; i < server->worker_count; i++)
		count += atomic_load_explicit(
		    &server->workers[i].conns.count[state],
		    memory_order_relaxed);
	return count;
}

static size_t
count_all(struct kms_server *server)
{
	size_t count = 0;

	for (size_t i = 0; i < server->worker_count; i++)
		count += kms_conns_count(&server->workers[i].conns);
	return count;
}

/* The worker whose connection has been longest in a state, since when? */
static struct worker *
find_oldest(struct kms_server *server, enum kms_conn_state state,
    int64_t *oldest)
{
	struct worker *found = NULL;

	*oldest = INT64_MAX;
	for (size_t i = 0; i < server->worker_count; i++) {
		struct worker *worker = &server->workers[i];
		int64_t since = atomic_load_explicit(
		    &worker->conns.oldest[state], memory_order_relaxed);

		if (since < *oldest) {
			*oldest = since;
			found = worker;
		}
	}
	return found;
}

/*
 * Close the connection of any worker that has been longest in a state; if the
 * state is idle and none is, that which has been longest shaking hands. False
 * if there is none, or if it is left to another worker.
 */
static bool
evict_oldest(struct worker *self, enum kms_conn_state state)
{
	struct kms_server *server = self->server;
	int64_t since, before;
	struct worker *found = find_oldest(server, state, &since);

	if (found == NULL && state == KMS_CONN_IDLE) {
		state = KMS_CONN_HANDSHAKE;
		found = find_oldest(server, state, &since);
	}
	if (found == NULL)
		return false;
	if (found == self)
		return kms_conn_evict(&self->conns, state);
	before = atomic_load(&found->evict[state]);
	while (before < since && !atomic_compare_exchange_weak(
	    &found->evict[state], &before, since))
		continue;
	event_active(found->wake, 0, 0);
	return false;
}

/*
 * Close what is beyond the limit. Idle ones go first; but handshakes, which
 * anybody can begin, get no more than half of the places that way. Where the
 * next to go is another worker's, that one goes on from there.
 */
static void
shed(struct worker *self)
{
	struct kms_server *server = self->server;
	size_t max = connections_max(server, self->conns.config);
	bool closed = true;

	/* Of two workers that accept at the same time, one counts both. */
	atomic_thread_fence(memory_order_seq_cst);
	while (closed && count_all(server) > max) {
		warn_shortage(server, "the limit of connections is reached, "
		    "the longest idle ones are closed; see max_connections "
		    "and ulimit -n");
		closed = evict_oldest(self, count_state(server,
		    KMS_CONN_HANDSHAKE) > max / 2 + 1 ? KMS_CONN_HANDSHAKE :
		    KMS_CONN_IDLE);
	}
}

static void
set_listening(struct worker *worker, bool on)
{
	for (size_t i = 0; i < worker->server->listen.addresses; i++)
		if (on)
			(void)evconnlistener_enable(worker->listeners[i]);
		else
			(void)evconnlistener_disable(worker->listeners[i]);
}

static void
on_accept(struct evconnlistener *listener, evutil_socket_t fd,
    struct sockaddr *address, int len, void *arg)
{
	struct worker *worker = arg;
	size_t count;

	(void)listener;
	(void)len;
	/* Else libevent goes on while there are any, which may be for ever. */
	if (++worker->accepted % TURN == 0) {
		set_listening(worker, false);
		event_active(worker->resume, 0, 0);
	}
	refresh(worker);
	count = count_all(worker->server);
	if (count > atomic_load(&worker->server->peak))
		atomic_store(&worker->server->peak, count);
	if (count >= SLACK +
	    connections_max(worker->server, worker->conns.config)) {
		(void)close(fd);
		return;
	}
	if (kms_conn_accept(&worker->conns, fd, address))
		warn_shortage(worker->server, "the limit of handshakes under "
		    "way is reached, old ones are closed; see max_handshakes "
		    "and max_handshakes_per_address in kms.cfg(5)");
	shed(worker);
}

/*
 * No file or memory is left for a connection that wants in. Give one idle
 * connection up for it, and let some time pass.
 */
static void
on_accept_error(struct evconnlistener *listener, void *arg)
{
	const struct timeval pause = {0, PAUSE_MS * 1000};
	struct worker *worker = arg;

	(void)listener;
	warn_shortage(worker->server, "cannot accept connections: the limit of "
	    "open files or of memory is reached; see ulimit -n");
	(void)evict_oldest(worker, KMS_CONN_IDLE);
	set_listening(worker, false);
	(void)event_add(worker->resume, &pause);
}

static void
on_resume(evutil_socket_t fd, short what, void *arg)
{
	struct worker *worker = arg;

	(void)fd;
	(void)what;
	if (!atomic_load(&worker->server->stopping))
		set_listening(worker, true);
}

static void
on_stopped_long_enough(evutil_socket_t fd, short what, void *arg)
{
	(void)fd;
	(void)what;
	(void)event_base_loopbreak(arg);
}

/* Another thread wants something: look what. */
static void
on_wake(evutil_socket_t fd, short what, void *arg)
{
	const struct timeval limit = {STOP_SECONDS, 0};
	struct worker *worker = arg;

	(void)fd;
	(void)what;
	refresh(worker);
	for (int state = 0; state < KMS_CONN_STATES; state++) {
		int64_t until = atomic_exchange(&worker->evict[state],
		    INT64_MIN);

		while (atomic_load(&worker->conns.oldest[state]) <= until)
			(void)kms_conn_evict(&worker->conns,
			    (enum kms_conn_state)state);
	}
	shed(worker);
	if (!atomic_load(&worker->server->stopping))
		return;
	set_listening(worker, false);
	(void)event_base_once(worker->conns.base, -1, EV_TIMEOUT,
	    on_stopped_long_enough, worker->conns.base, &limit);
	kms_conns_stop(&worker->conns);
}

/* Let the others know whether this worker runs. */
static void
set_following(struct worker *worker, bool on)
{
	struct kms_server *server = worker->server;

	(void)pthread_mutex_lock(&server->lock);
	worker->following = on;
	(void)pthread_cond_broadcast(&server->followed);
	(void)pthread_mutex_unlock(&server->lock);
}

static void *
work(void *arg)
{
	struct worker *worker = arg;

	if (event_base_loop(worker->conns.base, EVLOOP_NO_EXIT_ON_EMPTY) < 0)
		kms_log(KMS_LOG_ERROR, "the event loop of a worker failed");
	set_following(worker, false);
	return NULL;
}

static void
worker_free(struct worker *worker)
{
	struct kms_conns *conns = &worker->conns;

	if (conns->base == NULL)
		return;
	for (size_t i = 0; i < KMS_LISTEN_ADDRESSES_MAX; i++)
		if (worker->listeners[i] != NULL)
			evconnlistener_free(worker->listeners[i]);
	kms_conns_free(conns);
	if (worker->wake != NULL)
		event_free(worker->wake);
	if (worker->resume != NULL)
		event_free(worker->resume);
	event_base_free(conns->base);
	kms_config_unref(conns->config);
	SSL_CTX_free(conns->tls);
	memset(worker, 0, sizeof(*worker));
}

/* All that a worker needs, on its sockets; not yet its thread. */
static MASQ_status_t
worker_init(struct worker *worker, size_t index, struct kms_keyring *keyring)
{
	struct kms_server *server = worker->server;
	struct event_base *base = event_base_new();
	MASQ_status_t status;

	if (base == NULL)
		return fail(MASQ_ERR_INTERNAL, "cannot make an event loop");
	worker->conns.base = base;
	status = kms_conns_init(&worker->conns);
	if (status != MASQ_STATUS_SUCCESS)
		return status;
	worker->conns.keyring = keyring;
	worker->conns.quota = server->quota;
	for (int state = 0; state < KMS_CONN_STATES; state++)
		atomic_init(&worker->evict[state], INT64_MIN);
	worker->wake = event_new(base, -1, EV_PERSIST, on_wake, worker);
	worker->resume = evtimer_new(base, on_resume, worker);
	if (worker->wake == NULL || worker->resume == NULL)
		return fail(MASQ_ERR_NOMEM, "out of memory");
	refresh(worker);
	for (size_t i = 0; i < server->listen.addresses; i++) {
		int fd = kms_listen_take(&server->listen, index, i);

		worker->listeners[i] = evconnlistener_new(base, on_accept,
		    worker, LEV_OPT_CLOSE_ON_FREE | LEV_OPT_CLOSE_ON_EXEC, 0,
		    fd);
		if (worker->listeners[i] == NULL) {
			(void)close(fd);
			return fail(MASQ_ERR_NOMEM, "out of memory");
		}
		evconnlistener_set_error_cb(worker->listeners[i],
		    on_accept_error);
	}
	return MASQ_STATUS_SUCCESS;
}

MASQ_status_t
kms_server_open(const char *address, int port, size_t threads,
    struct kms_server **server)
{
	struct kms_server *s = calloc(1, sizeof(*s));
	long cores = sysconf(_SC_NPROCESSORS_ONLN);
	MASQ_status_t status;

	*server = NULL;
	if (s == NULL)
		return fail(MASQ_ERR_NOMEM, "out of memory");
	if (threads == 0)
		threads = cores > 0 ? (size_t)cores : 1;
	if (threads > WORKERS_MAX)
		threads = WORKERS_MAX;
	s->files_max = raise_file_limit(threads);
	s->worker_count = threads;
	s->workers = calloc(threads, sizeof(*s->workers));
	s->quota = kms_quota_new();
	if (s->workers == NULL || s->quota == NULL ||
	    evthread_use_pthreads() != 0 ||
	    pthread_mutex_init(&s->lock, NULL) != 0 ||
	    pthread_cond_init(&s->followed, NULL) != 0) {
		kms_quota_free(s->quota);
		free(s->workers);
		free(s);
		return fail(MASQ_ERR_NOMEM, "out of memory");
	}
	status = kms_listen_open(address, port, threads, &s->listen);
	if (status != MASQ_STATUS_SUCCESS) {
		kms_server_close(s);
		return status;
	}
	*server = s;
	return MASQ_STATUS_SUCCESS;
}

const char *
kms_server_address(const struct kms_server *server, size_t index)
{
	return index < server->listen.addresses ? server->listen.name[index] :
	    NULL;
}

void
kms_server_configure(struct kms_server *server, struct kms_config *config,
    SSL_CTX *tls)
{
	struct kms_config *old_config;
	SSL_CTX *old_tls;
	uint64_t generation;

	(void)pthread_mutex_lock(&server->lock);
	if (server->tls != NULL && kms_tls_same(server->tls, tls))
		tls = server->tls;
	(void)SSL_CTX_up_ref(tls);
	old_config = server->config;
	old_tls = server->tls;
	server->config = kms_config_ref(config);
	server->tls = tls;
	generation = atomic_fetch_add(&server->generation, 1) + 1;
	for (size_t i = 0; i < server->worker_count; i++)
		if (server->workers[i].following)
			event_active(server->workers[i].wake, 0, 0);
	for (size_t i = 0; i < server->worker_count; i++)
		while (server->workers[i].following &&
		    server->workers[i].generation < generation)
			(void)pthread_cond_wait(&server->followed,
			    &server->lock);
	(void)pthread_mutex_unlock(&server->lock);
	kms_config_unref(old_config);
	SSL_CTX_free(old_tls);
}

MASQ_status_t
kms_server_start(struct kms_server *server, struct kms_keyring *keyring)
{
	MASQ_status_t status = MASQ_STATUS_SUCCESS;

	for (size_t i = 0; i < server->worker_count &&
	    status == MASQ_STATUS_SUCCESS; i++) {
		server->workers[i].server = server;
		status = worker_init(&server->workers[i], i, keyring);
	}
	if (status != MASQ_STATUS_SUCCESS)
		return status;
	for (size_t i = 0; i < server->worker_count; i++) {
		struct worker *worker = &server->workers[i];

		set_following(worker, true);
		worker->running = thread_start(&worker->thread, work,
		    worker) == 0;
		if (worker->running)
			continue;
		set_following(worker, false);
		status = fail(MASQ_ERR_NOMEM, "cannot start worker threads");
	}
	return status;
}

void
kms_server_stats(struct kms_server *server, struct kms_server_stats *stats)
{
	memset(stats, 0, sizeof(*stats));
	stats->connections = count_all(server);
	stats->handshakes = count_state(server, KMS_CONN_HANDSHAKE);
	stats->keys_refused = kms_quota_keys_refused(server->quota);
	(void)pthread_mutex_lock(&server->lock);
	stats->connections_max = connections_max(server, server->config);
	(void)pthread_mutex_unlock(&server->lock);
	for (size_t i = 0; i < server->worker_count; i++) {
		const struct kms_conns *conns = &server->workers[i].conns;

		stats->requests += atomic_load(&conns->requests);
		stats->refused += atomic_load(&conns->refused);
	}
}

void
kms_server_trim(struct kms_server *server)
{
	size_t count = count_all(server), peak = atomic_load(&server->peak);

	if (count > peak / 2 || peak - count < TRIM_AFTER)
		return;
	atomic_store(&server->peak, count);
#ifdef __GLIBC__
	/* By itself it gives back only what lies at the end of its heaps. */
	(void)malloc_trim(0);
#endif
}

void
kms_server_stop(struct kms_server *server)
{
	atomic_store(&server->stopping, true);
	for (size_t i = 0; i < server->worker_count; i++)
		if (server->workers[i].running)
			event_active(server->workers[i].wake, 0, 0);
	for (size_t i = 0; i < server->worker_count; i++)
		if (server->workers[i].running) {
			(void)pthread_join(server->workers[i].thread, NULL);
			server->workers[i].running = false;
		}
}

void
kms_server_close(struct kms_server *server)
{
	if (server == NULL)
		return;
	kms_server_stop(server);
	for (size_t i = 0; i < server->worker_count; i++)
		worker_free(&server->workers[i]);
	kms_listen_close(&server->listen);
	kms_config_unref(server->config);
	SSL_CTX_free(server->tls);
	(void)pthread_cond_destroy(&server->followed);
	(void)pthread_mutex_destroy(&server->lock);
	kms_quota_free(server->quota);
	free(server->workers);
	free(server);
}
