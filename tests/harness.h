/*
 * System tests: a temporary home, provisioned by our own programs, and real
 * kms and mosquitto processes on free ports of 127.0.0.1.
 *
 *	struct harness *h = harness_new();
 *
 *	harness_provision(h, "expiry_interval = \"1d\";");
 *	harness_enrol(h, "Publisher0000001", "pub");
 *	harness_start_kms(h, NULL);
 *	harness_start_mosquitto(h);
 *	... h->kms_port, h->broker_port, harness_ca(h), harness_cert(h, id) ...
 *	harness_stop_kms(h);
 *	harness_free(h);
 *
 * Conventions
 *   - What cannot work fails the running cmocka test there and then; no
 *     function needs its result checked unless it says so.
 *   - Strings returned belong to the harness and live until harness_free().
 *   - When the test program ends, also after a failed assertion, every child
 *     is killed and reaped and every home removed; if it ends with a failure,
 *     the output of all children is shown. Children die with the program even
 *     when it is killed.
 *   - Start children in the main thread: they die with the thread that started
 *     them. Otherwise one thread at a time for each harness.
 *   - Waits are generous (HARNESS_PATIENCE): they end with their condition.
 *   - Argument lists end with NULL.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef TESTS_HARNESS_H
#define TESTS_HARNESS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

/* Seconds after which a wait is given up. */
#define HARNESS_PATIENCE 60

struct harness_child;

/* What kms_at shows to kms; kms_at maps the file that holds it. */
struct harness_clock {
	_Atomic int64_t wall;		/* seconds since 1970 */
	_Atomic int64_t steady;		/* seconds; goes with time alone */
};

struct harness {
	char dir[256];			/* temporary folder of all below */
	char home[288];			/* the KMS home in it */
	int kms_port;			/* kept over restarts; 0 before */
	int broker_port;		/* the same of mosquitto */
	/*
	 * More lines for mosquitto.conf, or NULL; a test may set it before
	 * harness_start_mosquitto().
	 */
	const char *broker_config;
	/* Owned by harness.c. */
	struct harness_clock *clock;	/* of kms, or NULL: that of all */
	struct harness_child *kms;
	struct harness_child *broker;
	struct harness_child *children;
	int listeners;
	struct harness_string *strings;
	struct harness *next;
};

/* How a program ended, and what it wrote. */
struct harness_result {
	int status;			/* exit status; 128 + signal number */
	const char *out;		/* standard output, NUL-terminated */
	size_t out_len;
	const char *err;		/* standard error, NUL-terminated */
};

/* A new temporary folder with an empty home in it. */
struct harness *harness_new(void);

/* Stop all children, whatever they do; remove everything. NULL is ignored. */
void harness_free(struct harness *h);

/* --- files --- */

/* A printf-formatted string, for paths and arguments. */
char *harness_format(struct harness *h, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/* ca-crt.pem, ID-crt.pem and ID-key.pem of the home. */
char *harness_ca(struct harness *h);
char *harness_cert(struct harness *h, const char *id);
char *harness_key(struct harness *h, const char *id);

/* A file's content with a NUL behind it; len may be NULL. */
char *harness_read(struct harness *h, const char *path, size_t *len);

/* Write a file anew, mode 0600. */
void harness_write(struct harness *h, const char *path, const void *data,
    size_t len);

/* --- programs --- */

/*
 * Run a program with standard input from /dev/null and wait for its end. A
 * name without slash is looked for in build/bin, then in PATH and in the sbin
 * folders. One that outlasts HARNESS_PATIENCE is killed (status 137).
 */
struct harness_result harness_run(struct harness *h, const char *program, ...)
    __attribute__((sentinel));

/* Run a program that has to end with status 0, else the test fails. */
struct harness_result harness_run_ok(struct harness *h, const char *program,
    ...) __attribute__((sentinel));

/* Start a program; both of its outputs go to one log. */
struct harness_child *harness_spawn(struct harness *h, const char *program,
    ...) __attribute__((sentinel));

pid_t harness_pid(const struct harness_child *child);

/* Has it ended? Then *status (may be NULL) is as in harness_result. */
bool harness_ended(struct harness_child *child, int *status);

/* Wait for the end; false if it does not come. */
bool harness_wait_end(struct harness_child *child, int *status);

/* Send a signal, wait for the end, return the status. */
int harness_stop(struct harness *h, struct harness_child *child, int signal);

/* What it wrote since it was started. */
char *harness_output(struct harness *h, struct harness_child *child);

/* Wait until its output contains text; fail the test if that never comes. */
void harness_expect(struct harness *h, struct harness_child *child,
    const char *text);

/* --- provisioning --- */

/*
 * Write kms.cfg (extra holds more settings in its syntax, or is NULL; no
 * client is enrolled), then run make_params and generate_ca.
 */
void harness_provision(struct harness *h, const char *extra);

/* Enrol a client as "pub", "sub" or "both" with generate_client_cert. */
void harness_enrol(struct harness *h, const char *id, const char *role);

/* --- servers --- */

/*
 * Start kms with further arguments and wait for its ready line. It listens on
 * a free port, the same one at each later start; "-p" among the arguments
 * overrides that, "-p" "0" lets kms choose.
 */
void harness_start_kms(struct harness *h, ...) __attribute__((sentinel));

/*
 * Let time pass until then, in seconds since 1970, where kms lives; from then
 * on it stands still until it is set again. The first time before
 * harness_start_kms().
 */
void harness_set_time(struct harness *h, int64_t now);

/* Set the clock by so many seconds where kms lives, while no time passes. */
void harness_step_clock(struct harness *h, int64_t seconds);

/* SIGTERM; kms has to end with status 0. */
void harness_stop_kms(struct harness *h);

/* SIGKILL. */
void harness_kill_kms(struct harness *h);

/* What this kms wrote since it was started. */
char *harness_kms_output(struct harness *h);

/* Start mosquitto, on the same port at each later start. */
void harness_start_mosquitto(struct harness *h);

/* SIGTERM; what is retained is lost unless broker_config keeps it. */
void harness_stop_mosquitto(struct harness *h);

/*
 * Start a mosquitto_sub (MQTT v5) at the broker with further arguments ("-t",
 * TOPIC, ...) and wait until the broker has taken its subscription. Let it end
 * by itself ("-C", COUNT) or stop it with SIGKILL: its handler of SIGTERM is
 * not safe and may hang while a message comes in.
 */
struct harness_child *harness_listen(struct harness *h, ...)
    __attribute__((sentinel));

/* --- waiting --- */

/* Poll a condition until it holds (true) or the seconds are over (false). */
bool harness_wait(bool (*condition)(void *arg), void *arg, int seconds);

/* Does something accept TCP connections there? */
bool harness_accepts(int port);

/*
 * A port of 127.0.0.1 that nobody listens on and no other harness gets while
 * this program runs.
 */
int harness_free_port(void);

#endif /* TESTS_HARNESS_H */
