/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include "kms/daemon.h"

#include <inttypes.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include <event2/event.h>
#include <event2/event_struct.h>

#include "base/date.h"
#include "base/fail.h"
#include "kms/background.h"
#include "kms/cache_file.h"
#include "kms/changes.h"
#include "kms/clock.h"
#include "kms/clock_file.h"
#include "kms/config.h"
#include "kms/control.h"
#include "kms/dates.h"
#include "kms/file.h"
#include "kms/keyring.h"
#include "kms/listen.h"
#include "kms/log.h"
#include "kms/own_cert.h"
#include "kms/pidfile.h"
#include "kms/process.h"
#include "kms/report.h"
#include "kms/server.h"
#include "kms/tls.h"
#include "kms/tls_files.h"

/* Pause between two rounds of precomputing, for signals and control. */
#define MORE_US 1000

enum { SIGNALS = 5 };

static const int signals[SIGNALS] = {SIGHUP, SIGINT, SIGTERM, SIGUSR1,
    SIGUSR2};

struct daemon {
	const struct kms_options *options;
	char *home;
	struct kms_config *config;	/* in force */
	struct kms_pidfile pidfile;
	struct kms_keyring *keyring;
	struct kms_server *server;
	struct event_base *base;
	struct event *on_signal[SIGNALS];
	struct event *tick;
	struct kms_control *control;
	int64_t started_ns;
	int64_t next_save_ns;
	SSL_CTX *tls;			/* in force */
	int64_t next_look_ns;		/* at its certificates */
	int64_t current_date;		/* that has been logged */
	bool tick_failed;		/* and that too */
};

/*
 * Read the configuration of the home. Whoever can read the authority's key can
 * make certificates as well, so it is looked at, though no server reads it.
 */
static MASQ_status_t
read_config(const struct daemon *d, struct kms_config **config)
{
	char *path = kms_home_path(d->home, KMS_CONFIG_FILE);
	char *ca_key = kms_home_path(d->home, KMS_CA_DIR "/" KMS_CA_KEY);
	MASQ_status_t status;

	*config = NULL;
	if (path == NULL || ca_key == NULL)
		status = fail(MASQ_ERR_NOMEM, "out of memory");
	else
		status = kms_file_check_secret(ca_key);
	if (status == MASQ_STATUS_SUCCESS)
		status = kms_config_read(path, config);
	free(path);
	free(ca_key);
	return status;
}

/*
 * The next save lies a whole number of intervals behind the start, whatever
 * was saved in between (guide section 3.2.3).
 */
static void
plan_save(struct daemon *d)
{
	int64_t interval = d->config->cache_save_interval * NS_PER_S;
	int64_t run = clock_steady_ns() - d->started_ns;

	d->next_save_ns = d->started_ns + (run / interval + 1) * interval;
}

/* Warn about the server's certificates, now and once a day. */
static void
look_at_certificates(struct daemon *d, char *out, size_t room)
{
	kms_own_cert_warn(d->tls, d->options->address, (int64_t)time(NULL),
	    out, room);
	d->next_look_ns = clock_steady_ns() + 24 * 3600 * NS_PER_S;
}

/* Put configuration and certificates in force. */
static void
put_in_force(struct daemon *d, struct kms_config *config, SSL_CTX *tls)
{
	kms_server_configure(d->server, config, tls);
	SSL_CTX_free(d->tls);
	(void)SSL_CTX_up_ref(tls);
	d->tls = tls;
}

static MASQ_status_t
save(void *arg)
{
	struct daemon *d = arg;
	MASQ_status_t status;

	status = kms_keyring_save(d->keyring, d->config,
	    kms_clock_now());
	if (status == MASQ_STATUS_SUCCESS)
		kms_log(KMS_LOG_INFO, "cache saved, private keys: %zu",
		    kms_keyring_count(d->keyring));
	else
		kms_log(KMS_LOG_ERROR, "cache not saved: %s", fail_text());
	return status;
}

/* Put another configuration, with its certificates, in place. */
static void
replace_config(struct daemon *d, struct kms_config *config, SSL_CTX *tls,
    char *out, size_t room)
{
	bool ends_all = !kms_tls_same(d->tls, tls);

	put_in_force(d, config, tls);
	kms_keyring_sift(d->keyring, config);
	kms_log(KMS_LOG_INFO, "configuration read, clients: %zu",
	    config->client_count);
	kms_report_changes(d->config, config, ends_all, out, room);
	kms_config_unref(d->config);
	d->config = config;
	plan_save(d);
	kms_report_schedule(d->keyring, config, kms_clock_now(), out, room);
	look_at_certificates(d, out, room);
	kms_report_clients(d->keyring, config);
}

/* Read configuration and certificates again: all of it or nothing. */
static MASQ_status_t
reload(void *arg, bool force, char *out, size_t room)
{
	struct daemon *d = arg;
	struct kms_config *config;
	SSL_CTX *tls = NULL;
	MASQ_status_t status;

	status = read_config(d, &config);
	if (status == MASQ_STATUS_SUCCESS && !force)
		status = kms_changes_check(d->config, config);
	if (status == MASQ_STATUS_SUCCESS)
		status = kms_tls_open(d->home, config, &tls);
	if (status == MASQ_STATUS_SUCCESS)
		status = kms_control_group(d->control, config);
	if (status == MASQ_STATUS_SUCCESS) {
		replace_config(d, config, tls, out, room);
	} else {
		kms_log(KMS_LOG_ERROR, "configuration not changed: %s",
		    fail_text());
		kms_config_unref(config);
	}
	SSL_CTX_free(tls);
	return status;
}

/* Also go on in new files of the log, whatever becomes of the rest. */
static MASQ_status_t
reload_all(void *arg, bool force, char *out, size_t room)
{
	const struct daemon *d = arg;
	MASQ_status_t log = kms_background_reopen(d->home), status;
	char why[256];

	(void)snprintf(why, sizeof(why), "the log goes on where it was: %s",
	    fail_text());
	if (log != MASQ_STATUS_SUCCESS)
		kms_log(KMS_LOG_ERROR, "%s", why);
	status = reload(arg, force, out, room);
	if (status != MASQ_STATUS_SUCCESS || log == MASQ_STATUS_SUCCESS)
		return status;
	return fail(log, "the configuration was read, but %s", why);
}

static MASQ_status_t
list_dates(void *arg, size_t count, char *out, size_t room)
{
	const struct daemon *d = arg;

	kms_report_dates(d->keyring, d->config, kms_clock_now(), count, out,
	    room);
	return MASQ_STATUS_SUCCESS;
}

/* Keep for the next start how the clock stands, if that is new. */
static void
keep_clock(const struct daemon *d)
{
	int64_t lead;

	if (kms_clock_moved(&lead) &&
	    kms_clock_file_write(d->home, lead) != MASQ_STATUS_SUCCESS)
		kms_log(KMS_LOG_WARNING, "how the clock stands cannot be kept "
		    "for the next start: %s", fail_text());
}

static MASQ_status_t
accept_time(void *arg)
{
	kms_clock_accept();
	keep_clock(arg);
	return MASQ_STATUS_SUCCESS;
}

static void
stop(struct daemon *d, const char *why)
{
	kms_log(KMS_LOG_INFO, "stopping: %s", why);
	(void)event_base_loopbreak(d->base);
}

static void
told_to_stop(void *arg)
{
	stop(arg, "told to by kms_ctrl");
}

static void
describe(void *arg, char *out, size_t room)
{
	struct daemon *d = arg;
	struct kms_server_stats stats;
	char addresses[512] = "";
	const char *address;
	size_t len = 0;

	for (size_t i = 0; (address = kms_server_address(d->server, i)) !=
	    NULL && len < sizeof(addresses); i++)
		len += (size_t)snprintf(addresses + len, sizeof(addresses) -
		    len, "%s%s", i == 0 ? "" : ",", address);
	kms_server_stats(d->server, &stats);
	/* The home may hold spaces, so it comes last. */
	(void)snprintf(out, room, "pid=%ld address=%s uptime=%" PRId64
	    " clients=%zu keys=%zu connections=%zu connections_max=%zu "
	    "handshakes=%zu requests=%" PRIu64 " refused=%" PRIu64
	    " keys_refused=%" PRIu64 " clock_ahead=%" PRId64
	    " clock_back=%" PRId64 " home=%s",
	    (long)getpid(), addresses, (clock_steady_ns() - d->started_ns) /
	    NS_PER_S, d->config->client_count, kms_keyring_count(d->keyring),
	    stats.connections, stats.connections_max, stats.handshakes,
	    stats.requests, stats.refused, stats.keys_refused,
	    kms_clock_ahead(), kms_clock_back(), d->home);
}

static void
on_signal(evutil_socket_t number, short what, void *arg)
{
	char answer[KMS_CONTROL_LINE_MAX];

	(void)what;
	switch ((int)number) {
	case SIGUSR1:
		(void)!save(arg);	/* has been logged */
		break;
	case SIGUSR2:
		(void)!reload_all(arg, false, answer, sizeof(answer));
		break;			/* likewise */
	default:
		stop(arg, strsignal((int)number));
	}
}

/* Log the dates when they have moved on. */
static void
log_dates(struct daemon *d, int64_t now)
{
	char current_text[DATE_LEN + 1], next_text[DATE_LEN + 1];
	int64_t current, next;

	kms_keyring_dates(d->keyring, d->config, now, &current, &next);
	if (current == d->current_date || !date_format(current, current_text) ||
	    !date_format(next, next_text))
		return;
	d->current_date = current;
	kms_log(KMS_LOG_INFO, "keys expire at %s, then at %s", current_text,
	    next_text);
}

static void
on_tick(evutil_socket_t fd, short what, void *arg)
{
	struct timeval pause = {1, 0};
	struct daemon *d = arg;
	bool more = false, failed;
	int64_t now;

	(void)fd;
	(void)what;
	kms_clock_tick(d->config->max_clock_step);
	keep_clock(d);
	now = kms_clock_now();
	failed = kms_keyring_tick(d->keyring, d->config, now, &more) !=
	    MASQ_STATUS_SUCCESS;
	/* Once, not every second until somebody mends it. */
	if (failed && !d->tick_failed)
		kms_log(KMS_LOG_ERROR, "%s", fail_text());
	d->tick_failed = failed;
	if (more && !failed)
		pause = (struct timeval){0, MORE_US};
	log_dates(d, now);
	kms_server_trim(d->server);
	if (clock_steady_ns() >= d->next_look_ns)
		look_at_certificates(d, NULL, 0);
	if (clock_steady_ns() >= d->next_save_ns) {
		(void)!save(d);
		plan_save(d);
	}
	(void)event_add(d->tick, &pause);
}

/* The main loop, which signals wake from here on. */
static MASQ_status_t
open_loop(struct daemon *d)
{
	const struct timeval now = {0, 0};
	bool ok;

	d->base = event_base_new();
	if (d->base == NULL || event_base_priority_init(d->base, 2) != 0)
		return fail(MASQ_ERR_INTERNAL, "cannot make an event loop");
	d->tick = evtimer_new(d->base, on_tick, d);
	ok = d->tick != NULL && event_add(d->tick, &now) == 0;
	for (int i = 0; i < SIGNALS && ok; i++) {
		d->on_signal[i] = evsignal_new(d->base, signals[i], on_signal,
		    d);
		/* Before all else, which is of the second priority. */
		ok = d->on_signal[i] != NULL &&
		    event_priority_set(d->on_signal[i], 0) == 0 &&
		    event_add(d->on_signal[i], NULL) == 0;
	}
	return ok ? MASQ_STATUS_SUCCESS : fail(MASQ_ERR_NOMEM,
	    "out of memory");
}

/* What a server that was killed may have left, full of private keys. */
static void
sweep_home(const struct daemon *d)
{
	static const char *const names[] = {KMS_CACHE_FILE, KMS_CLOCK_FILE,
	    KMS_DATES_FILE, KMS_PIDFILE};
	char *path;

	/* With -x, another server may be writing yet. */
	for (size_t i = 0; i < 4 && !d->options->force; i++) {
		path = kms_home_path(d->home, names[i]);
		if (path != NULL)
			kms_file_sweep(path);
		free(path);
	}
}

static MASQ_status_t
open_server(struct daemon *d)
{
	MASQ_status_t status;
	SSL_CTX *tls;

	status = kms_server_open(d->options->address, d->options->port,
	    d->config->threads, &d->server);
	if (status == MASQ_STATUS_SUCCESS)
		status = kms_process_listens();
	if (status == MASQ_STATUS_SUCCESS)
		status = kms_tls_open(d->home, d->config, &tls);
	if (status != MASQ_STATUS_SUCCESS)
		return status;
	put_in_force(d, d->config, tls);
	look_at_certificates(d, NULL, 0);
	SSL_CTX_free(tls);
	return MASQ_STATUS_SUCCESS;
}

static void
start_clock(const struct daemon *d)
{
	struct kms_known_time known = kms_keyring_known_time(d->keyring);

	known.has_lead = kms_clock_file_read(d->home, &known.lead);
	kms_clock_start(&known, d->config->max_clock_step);
}

static MASQ_status_t
start_keyring(struct daemon *d)
{
	start_clock(d);
	keep_clock(d);
	return kms_keyring_start(d->keyring, d->config, kms_clock_now());
}

/* Everything that can keep a server from starting, in order. */
static MASQ_status_t
open_all(struct daemon *d)
{
	const struct kms_control_calls calls = {describe, save, reload_all,
	    list_dates, accept_time, told_to_stop, d};
	const struct kms_options *options = d->options;
	MASQ_status_t status;

	status = kms_home_enter(d->home, true);
	if (status == MASQ_STATUS_SUCCESS)
		status = read_config(d, &d->config);
	if (status == MASQ_STATUS_SUCCESS)
		status = kms_pidfile_take(d->home, options->force,
		    &d->pidfile);
	if (status == MASQ_STATUS_SUCCESS)
		sweep_home(d);
	if (status == MASQ_STATUS_SUCCESS)
		status = kms_keyring_open(d->home, d->config,
		    options->empty_cache, options->ignore_broken,
		    &d->keyring);
	if (status == MASQ_STATUS_SUCCESS)
		status = start_keyring(d);
	if (status == MASQ_STATUS_SUCCESS)
		status = open_server(d);
	if (status == MASQ_STATUS_SUCCESS)
		status = open_loop(d);
	if (status == MASQ_STATUS_SUCCESS)
		status = kms_control_open(d->base, d->home, d->config,
		    options->force, &calls, &d->control);
	if (status == MASQ_STATUS_SUCCESS)
		status = kms_server_start(d->server, d->keyring);
	if (status != MASQ_STATUS_SUCCESS)
		return status;
	d->started_ns = clock_steady_ns();
	plan_save(d);
	return MASQ_STATUS_SUCCESS;
}

/* Each log begins with it. */
static void
log_start(const struct daemon *d)
{
	kms_log(KMS_LOG_INFO, "MasQiTT %s, home %s, process %ld",
	    MASQ_version(), d->home, (long)getpid());
}

/* What keeps no server from starting, and should not be so. */
static void
warn(const struct daemon *d)
{
	if (geteuid() == 0)
		kms_log(KMS_LOG_WARNING, "the key server runs as root, because "
		    "root owns its home, and needs none of root's rights; "
		    "make a user for it and run: chown -R USER %s", d->home);
	kms_report_lost(d->keyring, d->config);
	kms_report_clients(d->keyring, d->config);
}

static void
log_ready(const struct daemon *d)
{
	const char *address;

	kms_log(KMS_LOG_INFO, "clients: %zu, private keys cached: %zu",
	    d->config->client_count, kms_keyring_count(d->keyring));
	warn(d);
	kms_report_schedule(d->keyring, d->config, kms_clock_now(), NULL, 0);
	for (size_t i = 0; (address = kms_server_address(d->server, i)) !=
	    NULL; i++)
		kms_log(KMS_LOG_INFO, "ready on %s", address);
}

/* Serve until told to stop, then stop in order: answer, save, go. */
static MASQ_status_t
serve(struct daemon *d)
{
	MASQ_status_t status = MASQ_STATUS_SUCCESS;

	log_ready(d);
	if (d->options->detach) {
		status = kms_background_outputs(d->home);
		if (status != MASQ_STATUS_SUCCESS)
			return status;
		log_start(d);
		log_ready(d);
		status = kms_background_ready();
		if (status != MASQ_STATUS_SUCCESS)
			return status;
	}
	if (event_base_dispatch(d->base) < 0)
		status = fail(MASQ_ERR_INTERNAL, "the main loop failed");
	kms_server_stop(d->server);
	if (status == MASQ_STATUS_SUCCESS)
		status = save(d);
	return status;
}

static void
close_all(struct daemon *d, MASQ_status_t status)
{
	kms_server_close(d->server);
	kms_pidfile_release(&d->pidfile);
	kms_control_close(d->control, status);
	for (int i = 0; i < SIGNALS; i++)
		if (d->on_signal[i] != NULL)
			event_free(d->on_signal[i]);
	if (d->tick != NULL)
		event_free(d->tick);
	if (d->base != NULL)
		event_base_free(d->base);
	kms_keyring_close(d->keyring);
	SSL_CTX_free(d->tls);
	kms_config_unref(d->config);
	(void)!kms_home_hold(NULL, false);
	free(d->home);
}

static void
log_libevent(int severity, const char *text)
{
	kms_log(severity >= EVENT_LOG_ERR ? KMS_LOG_ERROR : KMS_LOG_VERBOSE,
	    "%s", text);
}

MASQ_status_t
kms_daemon_run(const struct kms_options *options)
{
	struct daemon d = {.options = options, .pidfile = {.fd = -1}};
	sigset_t ours, before;
	MASQ_status_t status;

	event_set_log_callback(log_libevent);
	status = kms_home_find(options->home, &d.home);
	if (status == MASQ_STATUS_SUCCESS && options->detach)
		status = kms_background_enter();
	if (status != MASQ_STATUS_SUCCESS) {
		free(d.home);
		return status;
	}
	log_start(&d);
	kms_process_harden();
	/* A signal that comes early waits for the loop that handles it. */
	(void)sigemptyset(&ours);
	for (int i = 0; i < SIGNALS; i++)
		(void)sigaddset(&ours, signals[i]);
	(void)sigprocmask(SIG_BLOCK, &ours, &before);
	status = open_all(&d);
	(void)sigprocmask(SIG_SETMASK, &before, NULL);
	if (status == MASQ_STATUS_SUCCESS)
		status = serve(&d);
	close_all(&d, status);
	return status;
}

/*
 * What open_all() would find, without the lock and without leaving anything:
 * a server may be running here.
 */
static MASQ_status_t
check_all(struct daemon *d)
{
	const struct kms_options *options = d->options;
	SSL_CTX *tls = NULL;
	MASQ_status_t status;

	status = kms_home_enter(d->home, false);
	if (status == MASQ_STATUS_SUCCESS)
		status = kms_home_writable(d->home);
	if (status == MASQ_STATUS_SUCCESS)
		status = read_config(d, &d->config);
	if (status == MASQ_STATUS_SUCCESS)
		status = kms_keyring_open(d->home, d->config,
		    options->empty_cache, options->ignore_broken,
		    &d->keyring);
	if (status == MASQ_STATUS_SUCCESS)
		status = kms_tls_open(d->home, d->config, &tls);
	if (status == MASQ_STATUS_SUCCESS)
		status = kms_control_check(d->home, d->config);
	if (status == MASQ_STATUS_SUCCESS)
		status = kms_listen_check(options->address);
	if (status == MASQ_STATUS_SUCCESS)
		kms_own_cert_warn(tls, options->address, (int64_t)time(NULL),
		    NULL, 0);
	SSL_CTX_free(tls);
	if (status != MASQ_STATUS_SUCCESS)
		return status;
	start_clock(d);
	kms_clock_tick(d->config->max_clock_step);
	warn(d);
	return MASQ_STATUS_SUCCESS;
}

MASQ_status_t
kms_daemon_check(const struct kms_options *options)
{
	struct daemon d = {.options = options};
	MASQ_status_t status = kms_home_find(options->home, &d.home);

	kms_process_harden();
	if (status == MASQ_STATUS_SUCCESS)
		status = check_all(&d);
	if (status == MASQ_STATUS_SUCCESS)
		kms_log(KMS_LOG_INFO, "the home %s is in order, clients: %zu, "
		    "private keys cached: %zu", d.home,
		    d.config->client_count, kms_keyring_count(d.keyring));
	kms_keyring_close(d.keyring);
	kms_config_unref(d.config);
	(void)!kms_home_hold(NULL, false);
	free(d.home);
	return status;
}
