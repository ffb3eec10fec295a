/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include "link/link.h"

#include <errno.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include "base/date.h"
#include "base/fail.h"
#include "base/process.h"
#include "base/random.h"
#include "base/thread.h"
#include "link/conn.h"
#include "link/tls.h"
#include "wire/publish.h"

#define PORT_MAX 65535
/* The longest pause before jitter; half of it may be added. */
#define PAUSE_MAX_MS (LINK_BACKOFF_MAX_MS / 3 * 2)
#define MESSAGE_MAX 200			/* of the KMS's own words */
/* Pauses while the server is being restarted. */
#define PAUSE_FIRST_MS 10
#define PAUSE_LAST_MS 160

struct link {
	struct tls tls;
	char *host;			/* as it is looked up */
	int port;

	pthread_mutex_t lock;
	pthread_cond_t idle;
	bool busy;			/* somebody uses conn and tls */
	bool probing;			/* and it is the probe */
	struct conn *conn;		/* kept open, or NULL */
	uint64_t process;		/* whose conn is */

	bool answered;			/* the server has, once */
	atomic_uint connections;	/* so far */
	/* The outage, if failures > 0. */
	unsigned failures;		/* in a row */
	int64_t waited_ns;		/* by callers, in all */
	int64_t retry_at;		/* by clock_steady_ns() */
	int error;
	char why[256];

	void (*on_time)(void *arg, const struct wire_response *response);
	void *on_time_arg;

	/* The probe: goes on asking when callers have waited enough, or asks
	 * for the time while nobody waits. */
	pthread_t probe;
	bool probe_started;		/* and not joined */
	int stop_fd;			/* of the probe, or -1 */
};

/*
 * An application can see to it that no thread of its own is inside of the
 * library when it forks, but it knows of no probe. So a probe holds this lock
 * except while it waits for the network, and fork(3) takes it too: a child
 * finds no lock taken, of ours or of OpenSSL's, and no half-done work.
 */
static pthread_mutex_t fork_lock = PTHREAD_MUTEX_INITIALIZER;
static pthread_once_t fork_once = PTHREAD_ONCE_INIT;

static void
hold_probes(void)
{
	(void)pthread_mutex_lock(&fork_lock);
}

static void
release_probes(void)
{
	(void)pthread_mutex_unlock(&fork_lock);
}

static void
survive_fork(void)
{
	(void)pthread_atfork(hold_probes, release_probes, release_probes);
}

/* From what the caller gave, the host and the port to use. */
static MASQ_status_t
read_host(const char *text, int port, struct host *host)
{
	MASQ_status_t status = host_parse("the KMS's host", text != NULL ?
	    text : "127.0.0.1", host);

	if (status != MASQ_STATUS_SUCCESS)
		return status;
	if (port > PORT_MAX)
		return fail(MASQ_ERR_INVAL, "the KMS's port, %d, is above %d",
		    port, PORT_MAX);
	if (port > 0 && host->port != 0 && port != host->port)
		return fail(MASQ_ERR_INVAL, "two ports are given for the KMS: "
		    "%d with the host \"%s\", and %d", host->port, text, port);
	if (port > 0)
		host->port = port;
	else if (host->port == 0)
		host->port = MASQ_KMS_DFLT_PORT;
	return MASQ_STATUS_SUCCESS;
}

MASQ_status_t
link_open(const char *host, int port, const struct credentials *own,
    char client_id[MASQ_CLIENTID_LEN + 1], struct link **link)
{
	struct link *l;
	struct host parsed;
	MASQ_status_t status;

	*link = NULL;
	status = read_host(host, port, &parsed);
	if (status != MASQ_STATUS_SUCCESS)
		return status;
	l = calloc(1, sizeof(*l));
	if (l == NULL)
		return fail(MASQ_ERR_NOMEM, "out of memory");
	(void)pthread_mutex_init(&l->lock, NULL);
	(void)pthread_cond_init(&l->idle, NULL);
	l->process = process_generation();
	l->stop_fd = -1;
	l->port = parsed.port;
	l->host = strdup(parsed.name);
	status = l->host == NULL ? fail(MASQ_ERR_NOMEM, "out of memory") :
	    tls_init(&l->tls, &parsed, own);
	if (status != MASQ_STATUS_SUCCESS) {
		link_close(l);
		return status;
	}
	memcpy(client_id, l->tls.client_id, sizeof(l->tls.client_id));
	*link = l;
	return MASQ_STATUS_SUCCESS;
}

/* Does a server fail like this while it is being restarted? */
static bool
like_a_restart(int error)
{
	return error == ECONNREFUSED || error == ECONNRESET ||
	    error == ECONNABORTED || error == EPIPE;
}

/*
 * Open the connection anew. A server that was there the last time may be on
 * its way back. The caller holds `busy`.
 */
static MASQ_status_t
reopen(struct link *link, const struct wait *wait, int *error)
{
	int pause = PAUSE_FIRST_MS, paused = 0;
	MASQ_status_t status;

	for (;;) {
		conn_close(link->conn);
		link->conn = NULL;
		tls_renew(&link->tls, wait->held);
		status = conn_open(&link->tls, link->host, link->port,
		    wait, &link->conn, error);
		if (status == MASQ_STATUS_SUCCESS || !link->answered ||
		    link->failures > 0 || !like_a_restart(*error) ||
		    paused + pause > LINK_RESTART_MS ||
		    wait_pause(wait, pause) != 0)
			return status;
		paused += pause;
		if (pause < PAUSE_LAST_MS)
			pause *= 2;
	}
}

/*
 * One request, one response, over the kept connection or a new one. A kept
 * one that turns out to be dead before it gave a byte is replaced once:
 * requests can be repeated. The caller holds `busy`.
 */
static MASQ_status_t
exchange(struct link *link, const uint8_t *request, size_t request_len,
    const struct wait *wait, struct link_answer *answer, int *error)
{
	bool kept = link->conn != NULL && conn_usable(link->conn);
	MASQ_status_t status;

	for (;;) {
		if (!kept) {
			status = reopen(link, wait, error);
			if (status != MASQ_STATUS_SUCCESS)
				return status;
			link->connections++;
		}
		answer->frame_len = sizeof(answer->frame);
		status = conn_exchange(link->conn, request, request_len, wait,
		    answer->frame, &answer->frame_len, error);
		if (status == MASQ_STATUS_SUCCESS)
			break;
		if (!kept || answer->frame_len > 0 || *error == ETIMEDOUT ||
		    *error == ECANCELED)
			goto drop;
		kept = false;
	}
	*error = EPROTO;
	status = wire_response_decode(answer->frame, answer->frame_len,
	    &answer->response);
	if (status != MASQ_STATUS_SUCCESS) {
		status = MASQ_ERR_KMS;
		goto drop;
	}
	if (answer->response.type !=
	    wire_response_type((enum wire_type)request[0])) {
		status = fail(MASQ_ERR_KMS, "the KMS answers a request of "
		    "type %d with a message of type %d", request[0],
		    answer->response.type);
		goto drop;
	}
	*error = 0;
	return MASQ_STATUS_SUCCESS;

drop:
	/* What it does not like may be the session: let it say so in a full
	 * handshake. */
	tls_forget_session(&link->tls);
	memset(&answer->response, 0, sizeof(answer->response));
	conn_close(link->conn);
	link->conn = NULL;
	return status;
}

/* How long to leave the server alone after so many failures in a row. */
static int64_t
pause_ms(unsigned failures)
{
	int64_t ms = LINK_BACKOFF_MIN_MS;
	uint32_t random;

	while (--failures > 0 && ms < PAUSE_MAX_MS)
		ms *= 2;
	if (ms > PAUSE_MAX_MS)
		ms = PAUSE_MAX_MS;
	/* Without randomness no jitter: not worth another error. */
	if (random_bytes(&random, sizeof(random)) != MASQ_STATUS_SUCCESS)
		random = 0;
	return ms + (int64_t)random * (ms / 2) / UINT32_MAX;
}

/* Learn from an exchange that took so long. The lock is held. */
static void
note_outcome(struct link *link, MASQ_status_t status, int error,
    int64_t waited_ns)
{
	link->error = error;
	if (status == MASQ_STATUS_SUCCESS) {
		link->answered = true;
		link->failures = 0;
		link->waited_ns = 0;
		return;
	}
	link->failures++;
	link->waited_ns += waited_ns;
	link->retry_at = clock_steady_ns() +
	    pause_ms(link->failures) * NS_PER_MS;
	memset(link->why, 0, sizeof(link->why));
	memcpy(link->why, fail_text(),
	    strnlen(fail_text(), sizeof(link->why) - 1));
}

/* Give back the connection. The lock is held. */
static void
set_idle(struct link *link)
{
	link->busy = false;
	link->probing = false;
	(void)pthread_cond_broadcast(&link->idle);
}

/*
 * A child after fork(2) has neither the parent's threads nor a right to its
 * connection. The lock is held.
 */
static void
check_fork(struct link *link)
{
	uint64_t process = process_generation();

	if (link->process == process)
		return;
	link->process = process;
	conn_close(link->conn);
	link->conn = NULL;
	link->busy = link->probing = link->probe_started = false;
	if (link->stop_fd != -1)
		(void)close(link->stop_fd);
	link->stop_fd = -1;
}

/* A TIMEREQ: every enrolled client may send one. */
static MASQ_status_t
encode_probe(const struct link *link, uint8_t *out, size_t *out_len)
{
	const struct wire_request request = {
		.type = WIRE_TIMEREQ,
		.proto_id = {(const uint8_t *)WIRE_PROTO_ID,
		    sizeof(WIRE_PROTO_ID) - 1},
		.client_id = {(const uint8_t *)link->tls.client_id,
		    MASQ_CLIENTID_LEN}
	};

	return wire_request_encode(&request, out, out_len);
}

static void *
probe_main(void *arg)
{
	struct link *link = arg;
	const struct wait wait = {
		.deadline = clock_steady_ns() + LINK_WAIT_MS * NS_PER_MS,
		.stop_fd = link->stop_fd,
		.held = &fork_lock
	};
	struct link_answer *answer = malloc(sizeof(*answer));
	uint8_t request[128];
	size_t len = sizeof(request);
	int error = ENOMEM;
	MASQ_status_t status;

	hold_probes();
	status = answer == NULL ? fail(MASQ_ERR_NOMEM, "out of memory") :
	    encode_probe(link, request, &len);
	if (status == MASQ_STATUS_SUCCESS)
		status = exchange(link, request, len, &wait, answer, &error);
	if (status == MASQ_STATUS_SUCCESS && link->on_time != NULL &&
	    answer->response.reason == WIRE_SUCCESS)
		link->on_time(link->on_time_arg, &answer->response);
	free(answer);
	(void)pthread_mutex_lock(&link->lock);
	note_outcome(link, status, error, 0);
	set_idle(link);
	(void)pthread_mutex_unlock(&link->lock);
	release_probes();
	return NULL;
}

/* Go on asking in the background. The lock is held and nobody is busy. */
static void
start_probe(struct link *link)
{
	if (link->probe_started) {
		/* It is at its end: it has given back the connection. */
		(void)pthread_join(link->probe, NULL);
		link->probe_started = false;
		(void)close(link->stop_fd);
	}
	link->stop_fd = eventfd(0, EFD_CLOEXEC);
	if (link->stop_fd == -1)
		return;
	(void)pthread_once(&fork_once, survive_fork);
	link->busy = link->probing = true;
	if (thread_start(&link->probe, probe_main, link) == 0) {
		link->probe_started = true;
	} else {
		(void)close(link->stop_fd);
		link->stop_fd = -1;
		set_idle(link);
	}
}

/* May the server be asked? New files may please one that refused ours. The lock
 * is held and nobody is busy. */
static bool
is_due(const struct link *link)
{
	return link->failures == 0 || link->retry_at <= clock_steady_ns() ||
	    (link->error == EACCES && tls_files_changed(&link->tls));
}

/*
 * Wait for one's turn with the connection, unless the server is known to be
 * away. The lock is held. On success *left_ns is how long the caller may
 * wait.
 */
static MASQ_status_t
take_turn(struct link *link, int64_t *left_ns)
{
	bool due;

	/* Not for a probe that looks for a server that is away. */
	while (link->busy && (!link->probing || link->failures == 0))
		(void)pthread_cond_wait(&link->idle, &link->lock);
	*left_ns = LINK_WAIT_MS * NS_PER_MS - link->waited_ns;
	due = !link->probing && is_due(link);
	if (due && (link->failures == 0 || *left_ns > 0)) {
		link->busy = true;
		return MASQ_STATUS_SUCCESS;
	}
	if (due)
		start_probe(link);
	/* Certificates that were refused do not mend themselves. */
	if (link->error == EACCES)
		return fail(MASQ_ERR_KMS, "the KMS is not asked again yet: "
		    "%s", link->why);
	return fail_for_now(MASQ_ERR_KMS, "the KMS was away a moment ago and "
	    "is not waited for again yet: %s", link->why);
}

/* Put a refusal into words. */
static MASQ_status_t
refused(const struct wire_response *response)
{
	size_t len = response->message.len;

	if (len > MESSAGE_MAX)
		len = MESSAGE_MAX;
	if (len == 0)
		return fail(MASQ_ERR_KMS, "the KMS refuses: %s (%02x)",
		    wire_reason_text(response->reason), response->reason);
	return fail(MASQ_ERR_KMS, "the KMS refuses: %s (%02x), \"%.*s\"",
	    wire_reason_text(response->reason), response->reason, (int)len,
	    (const char *)response->message.ptr);
}

MASQ_status_t
link_request(struct link *link, const struct wire_request *request,
    struct link_answer *answer)
{
	struct wait wait = {.stop_fd = -1};
	uint8_t *frame;
	size_t len = WIRE_FRAME_MAX;
	int64_t begin, left_ns;
	int error = 0;
	MASQ_status_t status;

	memset(&answer->response, 0, sizeof(answer->response));
	answer->frame_len = 0;
	frame = malloc(len);
	if (frame == NULL)
		return fail(MASQ_ERR_NOMEM, "out of memory");
	status = wire_request_encode(request, frame, &len);
	if (status != MASQ_STATUS_SUCCESS)
		goto out;

	(void)pthread_mutex_lock(&link->lock);
	check_fork(link);
	status = take_turn(link, &left_ns);
	(void)pthread_mutex_unlock(&link->lock);
	if (status != MASQ_STATUS_SUCCESS)
		goto out;
	begin = clock_steady_ns();
	wait.deadline = begin + left_ns;
	status = exchange(link, frame, len, &wait, answer, &error);
	(void)pthread_mutex_lock(&link->lock);
	note_outcome(link, status, error, clock_steady_ns() - begin);
	set_idle(link);
	(void)pthread_mutex_unlock(&link->lock);
	if (status == MASQ_STATUS_SUCCESS &&
	    answer->response.reason != WIRE_SUCCESS)
		status = refused(&answer->response);

out:
	free(frame);
	return status;
}

MASQ_status_t
link_secret(const struct link *link, uint8_t secret[LINK_SECRET_LEN])
{
	_Static_assert(LINK_SECRET_LEN == TLS_SECRET_LEN, "of one length");
	return tls_secret(&link->tls, secret);
}

void
link_on_time(struct link *link, void (*on_time)(void *arg,
    const struct wire_response *response), void *arg)
{
	link->on_time = on_time;
	link->on_time_arg = arg;
}

void
link_probe(struct link *link)
{
	(void)pthread_mutex_lock(&link->lock);
	check_fork(link);
	if (!link->busy && (link->failures == 0 ||
	    link->retry_at <= clock_steady_ns()))
		start_probe(link);
	(void)pthread_mutex_unlock(&link->lock);
}

unsigned
link_connections(struct link *link)
{
	return link->connections;
}

int
link_errno(struct link *link)
{
	int error;

	(void)pthread_mutex_lock(&link->lock);
	error = link->error;
	(void)pthread_mutex_unlock(&link->lock);
	return error;
}

void
link_close(struct link *link)
{
	if (link == NULL)
		return;
	(void)pthread_mutex_lock(&link->lock);
	check_fork(link);
	(void)pthread_mutex_unlock(&link->lock);
	if (link->probe_started) {
		(void)eventfd_write(link->stop_fd, 1);
		(void)pthread_join(link->probe, NULL);
	}
	if (link->stop_fd != -1)
		(void)close(link->stop_fd);
	conn_close(link->conn);
	tls_free(&link->tls);
	free(link->host);
	(void)pthread_cond_destroy(&link->idle);
	(void)pthread_mutex_destroy(&link->lock);
	free(link);
}
