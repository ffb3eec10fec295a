/*
 * Processes, ports and waiting for system tests, see harness.h.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <sys/wait.h>

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <setjmp.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include <cmocka.h>

#include "harness.h"
#include "harness_process.h"

#define MAX_CHILDREN 1000		/* of one harness, over its life */

/* --- waiting --- */

static int64_t
now_ms(void)
{
	struct timespec ts;

	(void)clock_gettime(CLOCK_MONOTONIC, &ts);
	return (int64_t)ts.tv_sec * 1000 + ts.tv_nsec / 1000000;
}

bool
harness_wait(bool (*condition)(void *arg), void *arg, int seconds)
{
	const struct timespec pause = { .tv_nsec = 10 * 1000 * 1000 };
	int64_t end = now_ms() + (int64_t)seconds * 1000;

	while (!condition(arg)) {
		if (now_ms() >= end)
			return condition(arg);
		(void)nanosleep(&pause, NULL);
	}
	return true;
}

/* --- ports --- */

static struct sockaddr_in
loopback(int port)
{
	return (struct sockaddr_in){
		.sin_family = AF_INET,
		.sin_port = htons((uint16_t)port),
		.sin_addr.s_addr = htonl(INADDR_LOOPBACK),
	};
}

bool
harness_accepts(int port)
{
	struct sockaddr_in addr = loopback(port);
	int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
	bool ok;

	assert_true(fd >= 0);
	ok = connect(fd, (struct sockaddr *)&addr, sizeof(addr)) == 0;
	(void)close(fd);
	return ok;
}

/*
 * Ports below the range from which the kernel serves outgoing connections, so
 * that none of those takes a port while its server restarts. An abstract Unix
 * socket named after the port, open until the program ends, keeps it from
 * other harnesses.
 */
int
harness_free_port(void)
{
	static uint32_t seed;
	struct timespec ts;

	(void)clock_gettime(CLOCK_REALTIME, &ts);
	seed ^= (uint32_t)ts.tv_nsec ^ ((uint32_t)getpid() << 12);
	for (int tries = 0; tries < 1000; tries++) {
		struct sockaddr_un name = { .sun_family = AF_UNIX };
		struct sockaddr_in addr;
		int one = 1, fd, lock, port;
		bool free_port;

		seed = seed * 1664525 + 1013904223;
		port = 10240 + (int)((seed >> 8) % 20480);
		addr = loopback(port);

		lock = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
		fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
		assert_true(lock >= 0 && fd >= 0);
		(void)snprintf(name.sun_path + 1, sizeof(name.sun_path) - 1,
		    "masqitt-test-port-%d", port);
		(void)setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &one,
		    sizeof(one));
		free_port =
		    bind(lock, (struct sockaddr *)&name, sizeof(name)) == 0 &&
		    bind(fd, (struct sockaddr *)&addr, sizeof(addr)) == 0;
		(void)close(fd);
		if (free_port)
			return port;
		(void)close(lock);
	}
	fail_msg("no free port on 127.0.0.1");
	return 0;
}

/* --- programs --- */

static const char *
find_program(struct harness *h, const char *name)
{
	const char *path = getenv("PATH");
	char *dirs, *dir, *rest;

	if (strchr(name, '/') != NULL)
		return name;
	dirs = harness_format(h, "%s:%s:/usr/local/sbin:/usr/sbin:/sbin",
	    TEST_BIN, path != NULL ? path : "/usr/local/bin:/usr/bin:/bin");
	rest = dirs;
	while ((dir = strsep(&rest, ":")) != NULL) {
		char *file = harness_format(h, "%s/%s", dir, name);

		if (access(file, X_OK) == 0)
			return file;
	}
	fail_msg("%s: no such program in %s, PATH or sbin", name, TEST_BIN);
	return NULL;
}

/*
 * Nothing but async-signal-safe calls between fork and exec: the test may
 * have threads.
 */
static pid_t
start(const char *file, char *const argv[], int out, int err)
{
	pid_t parent = getpid();
	pid_t pid = fork();
	sigset_t none;
	int in;

	if (pid != 0)
		return pid;
	(void)prctl(PR_SET_PDEATHSIG, SIGKILL);
	(void)sigemptyset(&none);
	(void)sigprocmask(SIG_SETMASK, &none, NULL);
	in = open("/dev/null", O_RDONLY);
	if (getppid() != parent || in < 0 || dup2(in, 0) < 0 ||
	    dup2(out, 1) < 0 || dup2(err, 2) < 0)
		_exit(126);
	(void)execv(file, argv);
	_exit(127);
}

static int
exit_status(int wait_status)
{
	if (WIFSIGNALED(wait_status))
		return 128 + WTERMSIG(wait_status);
	return WEXITSTATUS(wait_status);
}

void
harness_collect(char *argv[HARNESS_MAX_ARGS], const char *program, va_list ap)
{
	size_t n = 0;

	/* execv() takes char * but changes nothing. */
	argv[n++] = (char *)(uintptr_t)program;
	while ((argv[n] = va_arg(ap, char *)) != NULL)
		assert_true(++n < HARNESS_MAX_ARGS);
}

struct harness_child *
harness_spawnv(struct harness *h, char *argv[])
{
	struct harness_child *child = calloc(1, sizeof(*child));
	const char *base = strrchr(argv[0], '/');
	int number = 0, fd;

	assert_non_null(child);
	for (struct harness_child *c = h->children; c != NULL; c = c->next)
		number++;
	assert_true(number < MAX_CHILDREN);
	(void)snprintf(child->name, sizeof(child->name), "%s",
	    base != NULL ? base + 1 : argv[0]);
	(void)snprintf(child->log, sizeof(child->log), "%s/%03d-%s.log",
	    h->dir, number, child->name);
	child->next = h->children;
	h->children = child;

	fd = open(child->log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
	assert_true(fd >= 0);
	child->pid = start(find_program(h, argv[0]), argv, fd, fd);
	(void)close(fd);
	assert_true(child->pid > 0);
	return child;
}

struct harness_child *
harness_spawn(struct harness *h, const char *program, ...)
{
	char *argv[HARNESS_MAX_ARGS];
	va_list ap;

	va_start(ap, program);
	harness_collect(argv, program, ap);
	va_end(ap);
	return harness_spawnv(h, argv);
}

pid_t
harness_pid(const struct harness_child *child)
{
	return child->pid;
}

static bool
ended(void *arg)
{
	struct harness_child *child = arg;
	int status;

	if (child->pid != 0 &&
	    waitpid(child->pid, &status, WNOHANG) == child->pid) {
		child->pid = 0;
		child->status = exit_status(status);
	}
	return child->pid == 0;
}

bool
harness_ended(struct harness_child *child, int *status)
{
	bool yes = ended(child);

	if (yes && status != NULL)
		*status = child->status;
	return yes;
}

bool
harness_wait_end(struct harness_child *child, int *status)
{
	return harness_wait(ended, child, HARNESS_PATIENCE) &&
	    harness_ended(child, status);
}

int
harness_stop(struct harness *h, struct harness_child *child, int signal)
{
	(void)h;
	if (!ended(child)) {
		(void)kill(child->pid, signal);
		if (!harness_wait(ended, child, HARNESS_PATIENCE))
			fail_msg("%s (process %d) does not end on signal %d",
			    child->name, (int)child->pid, signal);
	}
	return child->status;
}

char *
harness_output(struct harness *h, struct harness_child *child)
{
	return harness_read(h, child->log, NULL);
}

struct expectation {
	struct harness *h;
	struct harness_child *child;
	const char *text;
	bool found;
};

/* True also when waiting longer is of no use. */
static bool
said(void *arg)
{
	struct expectation *e = arg;
	struct harness_string *mark = e->h->strings;
	bool gone = ended(e->child);

	e->found = strstr(harness_output(e->h, e->child), e->text) != NULL;
	/* Polling must not pile up copies of the log. */
	while (e->h->strings != mark) {
		struct harness_string *s = e->h->strings;

		e->h->strings = s->next;
		free(s);
	}
	return e->found || gone;
}

bool
harness_said(struct harness *h, struct harness_child *child, const char *text)
{
	struct expectation e = { h, child, text, false };

	(void)harness_wait(said, &e, HARNESS_PATIENCE);
	return e.found;
}

void
harness_expect(struct harness *h, struct harness_child *child,
    const char *text)
{
	if (!harness_said(h, child, text))
		fail_msg("%s %s never wrote \"%s\"", child->name,
		    child->pid == 0 ? "ended and" : "is running but", text);
}

static struct harness_result
run(struct harness *h, char *argv[])
{
	struct harness_child child = { .status = 0 };
	struct harness_result result = { .status = 0 };
	char *out = harness_format(h, "%s/out", h->dir);
	char *err = harness_format(h, "%s/err", h->dir);
	int flags = O_WRONLY | O_CREAT | O_TRUNC | O_APPEND | O_CLOEXEC;
	const char *file = find_program(h, argv[0]);
	int out_fd = open(out, flags, 0600);
	int err_fd = open(err, flags, 0600);

	assert_true(out_fd >= 0 && err_fd >= 0);
	child.pid = start(file, argv, out_fd, err_fd);
	(void)close(out_fd);
	(void)close(err_fd);
	assert_true(child.pid > 0);
	if (!harness_wait(ended, &child, HARNESS_PATIENCE)) {
		(void)kill(child.pid, SIGKILL);
		(void)harness_wait(ended, &child, HARNESS_PATIENCE);
	}
	result.status = child.status;
	result.out = harness_read(h, out, &result.out_len);
	result.err = harness_read(h, err, NULL);
	return result;
}

struct harness_result
harness_run(struct harness *h, const char *program, ...)
{
	char *argv[HARNESS_MAX_ARGS];
	va_list ap;

	va_start(ap, program);
	harness_collect(argv, program, ap);
	va_end(ap);
	return run(h, argv);
}

struct harness_result
harness_run_ok(struct harness *h, const char *program, ...)
{
	struct harness_result result;
	char *argv[HARNESS_MAX_ARGS];
	va_list ap;

	va_start(ap, program);
	harness_collect(argv, program, ap);
	va_end(ap);
	result = run(h, argv);
	if (result.status != 0)
		fail_msg("%s ended with status %d: %s%s", program,
		    result.status, result.out, result.err);
	return result;
}
