/*
 * A temporary home and real programs for system tests, see harness.h.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <sys/wait.h>

#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "harness.h"
#include "harness_process.h"

#define PORT_TRIES 20			/* when a foreign program is faster */
#define LOG_SHOWN 8192			/* bytes of each log after a failure */

/* All that are not freed, and the logs of those that are. */
static struct harness *all;
static char *old_logs;
static pid_t owner;

/* --- memory and files --- */

static char *
string_new(struct harness *h, size_t len)
{
	struct harness_string *s = calloc(1, sizeof(*s) + len + 1);

	assert_non_null(s);
	s->next = h->strings;
	h->strings = s;
	return s->text;
}

char *
harness_format(struct harness *h, const char *format, ...)
{
	va_list ap;
	char *text;
	int len;

	va_start(ap, format);
	len = vsnprintf(NULL, 0, format, ap);
	va_end(ap);
	assert_true(len >= 0);

	text = string_new(h, (size_t)len);
	va_start(ap, format);
	(void)vsnprintf(text, (size_t)len + 1, format, ap);
	va_end(ap);
	return text;
}

char *
harness_ca(struct harness *h)
{
	return harness_format(h, "%s/ca/ca-crt.pem", h->home);
}

char *
harness_cert(struct harness *h, const char *id)
{
	return harness_format(h, "%s/ca/%s-crt.pem", h->home, id);
}

char *
harness_key(struct harness *h, const char *id)
{
	return harness_format(h, "%s/ca/%s-key.pem", h->home, id);
}

char *
harness_read(struct harness *h, const char *path, size_t *len)
{
	FILE *file = fopen(path, "rb");
	struct stat st;
	char *data;
	size_t got;

	if (file == NULL || fstat(fileno(file), &st) != 0)
		fail_msg("%s: %s", path, strerror(errno));
	data = string_new(h, (size_t)st.st_size);
	got = fread(data, 1, (size_t)st.st_size, file);
	(void)fclose(file);
	data[got] = '\0';
	if (len != NULL)
		*len = got;
	return data;
}

void
harness_write(struct harness *h, const char *path, const void *data,
    size_t len)
{
	int fd = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);

	(void)h;
	if (fd < 0 || write(fd, data, len) != (ssize_t)len || close(fd) != 0)
		fail_msg("%s: %s", path, strerror(errno));
}

static int
remove_one(const char *path, const struct stat *st, int type, struct FTW *ftw)
{
	(void)st;
	(void)type;
	(void)ftw;
	(void)remove(path);
	return 0;
}

/* --- provisioning --- */

void
harness_provision(struct harness *h, const char *extra)
{
	/* However slow this machine is, no client is cut for being slow. */
	char *text = harness_format(h, "handshake_timeout = \"1h\";\n"
	    "request_timeout = \"1h\";\nidle_timeout = \"1h\";\n"
	    "%s\n\nclients: (\n);\n", extra != NULL ? extra : "");

	harness_write(h, harness_format(h, "%s/kms.cfg", h->home), text,
	    strlen(text));
	(void)harness_run_ok(h, "make_params", "-H", h->home, NULL);
	(void)harness_run_ok(h, "generate_ca", "-H", h->home, NULL);
}

void
harness_enrol(struct harness *h, const char *id, const char *role)
{
	(void)harness_run_ok(h, "generate_client_cert", "-H", h->home, id,
	    role, NULL);
}

/* --- servers --- */

static char *
time_file(struct harness *h)
{
	return harness_format(h, "%s/time", h->dir);
}

void
harness_set_time(struct harness *h, int64_t now)
{
	const struct harness_clock start = {now, now};
	int fd;

	if (h->clock != NULL) {
		if (now > h->clock->wall)
			h->clock->steady += now - h->clock->wall;
		h->clock->wall = now;
		return;
	}
	harness_write(h, time_file(h), &start, sizeof(start));
	fd = open(time_file(h), O_RDWR | O_CLOEXEC);
	h->clock = mmap(NULL, sizeof(*h->clock), PROT_READ | PROT_WRITE,
	    MAP_SHARED, fd, 0);
	assert_true(h->clock != MAP_FAILED);
	(void)close(fd);
}

void
harness_step_clock(struct harness *h, int64_t seconds)
{
	assert_non_null(h->clock);
	h->clock->wall += seconds;
}

/*
 * Wait until a server says that it is ready. False if it ended instead, for
 * instance because a foreign program took the port.
 */
static bool
is_ready(struct harness *h, struct harness_child *child, const char *text)
{
	bool ready = harness_said(h, child, text);

	if (!ready && !harness_ended(child, NULL))
		fail_msg("%s does not get ready", child->name);
	return ready;
}

/* May a server that ended at its start be tried again on another port? */
static bool
port_was_taken(struct harness *h, struct harness_child *child)
{
	const char *log = harness_output(h, child);

	return strstr(log, "in use") != NULL;
}

/* The port in "kms: ready on ADDR:PORT", also when ADDR has colons. */
static int
ready_port(const char *log, const char *mark)
{
	const char *line = strstr(log, mark);
	size_t len = strcspn(line, "\r\n");

	while (len > 0 && line[len - 1] != ':')
		len--;
	return (int)strtol(line + len, NULL, 10);
}

void
harness_start_kms(struct harness *h, ...)
{
	static const char mark[] = "kms: ready on ";
	char *argv[HARNESS_MAX_ARGS], *args[HARNESS_MAX_ARGS];
	bool own_port = false;
	va_list ap;
	int tries;

	if (h->kms != NULL && !harness_ended(h->kms, NULL))
		fail_msg("kms is running already");
	va_start(ap, h);
	harness_collect(args, "kms", ap);
	va_end(ap);
	for (size_t i = 1; args[i] != NULL; i++)
		own_port = own_port || strcmp(args[i], "-p") == 0;

	for (tries = 0; tries < PORT_TRIES; tries++) {
		bool first = h->kms_port == 0;
		size_t n = 0;

		argv[n++] = args[0];
		if (h->clock != NULL) {
			argv[0] = harness_format(h, "%s", KMS_AT);
			argv[n++] = time_file(h);
		}
		argv[n++] = harness_format(h, "-H");
		argv[n++] = h->home;
		if (!own_port) {
			if (first)
				h->kms_port = harness_free_port();
			argv[n++] = harness_format(h, "-p");
			argv[n++] = harness_format(h, "%d", h->kms_port);
		}
		for (size_t i = 1; (argv[n] = args[i]) != NULL; i++)
			assert_true(++n < HARNESS_MAX_ARGS);

		h->kms = harness_spawnv(h, argv);
		if (is_ready(h, h->kms, mark)) {
			h->kms_port = ready_port(harness_output(h, h->kms),
			    mark);
			return;
		}
		if (!first || !port_was_taken(h, h->kms))
			break;
		h->kms_port = 0;
	}
	fail_msg("kms does not start (status %d): %s", h->kms->status,
	    harness_output(h, h->kms));
}

void
harness_stop_kms(struct harness *h)
{
	int status;

	assert_non_null(h->kms);
	status = harness_stop(h, h->kms, SIGTERM);
	if (status != 0)
		fail_msg("kms ended with status %d", status);
}

void
harness_kill_kms(struct harness *h)
{
	assert_non_null(h->kms);
	assert_int_equal(harness_stop(h, h->kms, SIGKILL), 128 + SIGKILL);
}

char *
harness_kms_output(struct harness *h)
{
	assert_non_null(h->kms);
	return harness_output(h, h->kms);
}

void
harness_start_mosquitto(struct harness *h)
{
	char *config = harness_format(h, "%s/mosquitto.conf", h->dir);
	int tries;

	if (h->broker != NULL && !harness_ended(h->broker, NULL))
		fail_msg("mosquitto is running already");
	for (tries = 0; tries < PORT_TRIES; tries++) {
		bool first = h->broker_port == 0;
		char *text;

		if (first)
			h->broker_port = harness_free_port();
		/* As root it stays root, to reach the folder. */
		text = harness_format(h, "%s"
		    "log_dest stderr\n"
		    "log_type all\n"
		    "allow_anonymous true\n"
		    "listener %d 127.0.0.1\n"
		    "%s\n", geteuid() == 0 ? "user root\n" : "",
		    h->broker_port,
		    h->broker_config != NULL ? h->broker_config : "");
		harness_write(h, config, text, strlen(text));
		h->broker = harness_spawn(h, "mosquitto", "-c", config, NULL);
		if (is_ready(h, h->broker, " running\n") &&
		    harness_accepts(h->broker_port))
			return;
		if (!first || !port_was_taken(h, h->broker))
			break;
		h->broker_port = 0;
	}
	fail_msg("mosquitto does not start (status %d): %s",
	    h->broker->status, harness_output(h, h->broker));
}

void
harness_stop_mosquitto(struct harness *h)
{
	assert_non_null(h->broker);
	assert_int_equal(harness_stop(h, h->broker, SIGTERM), 0);
}

struct harness_child *
harness_listen(struct harness *h, ...)
{
	char *id = harness_format(h, "listener-%d", h->listeners++);
	char *port = harness_format(h, "%d", h->broker_port);
	char *argv[HARNESS_MAX_ARGS], *args[HARNESS_MAX_ARGS];
	const char *const fixed[] = { "mosquitto_sub", "-V", "5", "-h",
		"127.0.0.1", "-p", port, "-i", id };
	size_t n = sizeof(fixed) / sizeof(fixed[0]);
	struct harness_child *child;
	va_list ap;

	va_start(ap, h);
	harness_collect(args, "", ap);
	va_end(ap);
	for (size_t i = 0; i < n; i++)
		argv[i] = harness_format(h, "%s", fixed[i]);
	for (size_t i = 1; (argv[n] = args[i]) != NULL; i++)
		assert_true(++n < HARNESS_MAX_ARGS);

	child = harness_spawnv(h, argv);
	harness_expect(h, h->broker, harness_format(h, "Sending SUBACK to %s\n",
	    id));
	return child;
}

/* --- beginning and end --- */

/* Append the end of a child's log to old_logs, which may be out of memory. */
static void
keep_log(const struct harness_child *child)
{
	size_t old = old_logs != NULL ? strlen(old_logs) : 0;
	FILE *file = fopen(child->log, "rb");
	size_t room = LOG_SHOWN + 256, got;
	char *logs;
	int len;

	if (file == NULL)
		return;
	logs = realloc(old_logs, old + room);
	if (logs != NULL) {
		old_logs = logs;
		(void)fseek(file, 0, SEEK_END);
		(void)fseek(file, ftell(file) > LOG_SHOWN ?
		    ftell(file) - LOG_SHOWN : 0, SEEK_SET);
		len = snprintf(logs + old, 256, "--- %s (%s)\n", child->name,
		    child->log + strlen(child->log) -
		    strlen(strrchr(child->log, '/') + 1));
		got = fread(logs + old + (size_t)len, 1, LOG_SHOWN, file);
		logs[old + (size_t)len + got] = '\0';
	}
	(void)fclose(file);
}

static void
free_strings(struct harness *h)
{
	while (h->strings != NULL) {
		struct harness_string *s = h->strings;

		h->strings = s->next;
		free(s);
	}
}

void
harness_free(struct harness *h)
{
	if (h == NULL)
		return;
	for (struct harness **p = &all; *p != NULL; p = &(*p)->next) {
		if (*p == h) {
			*p = h->next;
			break;
		}
	}
	while (h->children != NULL) {
		struct harness_child *child = h->children;

		h->children = child->next;
		if (child->pid != 0) {
			(void)kill(child->pid, SIGKILL);
			(void)waitpid(child->pid, NULL, 0);
		}
		keep_log(child);
		free(child);
	}
	if (h->clock != NULL)
		(void)munmap(h->clock, sizeof(*h->clock));
	(void)nftw(h->dir, remove_one, 16, FTW_DEPTH | FTW_PHYS);
	free_strings(h);
	free(h);
}

static void
at_exit(int status, void *arg)
{
	(void)arg;
	/* A process that the test forked and that ends is none of ours. */
	if (getpid() != owner)
		return;
	while (all != NULL)
		harness_free(all);
	if (status != 0 && old_logs != NULL)
		(void)fprintf(stderr, "--- output of the processes that this "
		    "test program started, in reverse order\n%s", old_logs);
	free(old_logs);
	old_logs = NULL;
}

struct harness *
harness_new(void)
{
	struct harness *h = calloc(1, sizeof(*h));
	const char *tmp = getenv("TMPDIR");

	assert_non_null(h);
	if (owner == 0) {
		owner = getpid();
		assert_int_equal(on_exit(at_exit, NULL), 0);
	}
	(void)snprintf(h->dir, sizeof(h->dir), "%s/masqitt-test.XXXXXX",
	    tmp != NULL && tmp[0] == '/' ? tmp : "/tmp");
	if (mkdtemp(h->dir) == NULL) {
		free(h);
		fail_msg("no temporary folder: %s", strerror(errno));
	}
	(void)snprintf(h->home, sizeof(h->home), "%s/home", h->dir);
	h->next = all;
	all = h;
	assert_int_equal(mkdir(h->home, 0700), 0);
	return h;
}
