/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include "base/fail.h" /* before cmocka.h, which has a macro fail */

#include <cmocka.h>
#include <errno.h>
#include <openssl/rand.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "certs.h"
#include "clock.h"
#include "link/fake_kms.h"
#include "link/link.h"
#include "wire/publish.h"

#define ID "PumpTemp007c0480"
#define NS_PER_S INT64_C(1000000000)

static char dir[] = "link-XXXXXX";
static struct certs_pair *ca;

/* DIR/NAME-crt.pem and the like. Valid until the call after the next three. */
static const char *
file(const char *name)
{
	static char paths[4][128];
	static unsigned next;
	char *path = paths[next++ % 4];

	(void)snprintf(path, sizeof(paths[0]), "%s/%s", dir, name);
	return path;
}

static void
write_pair(struct certs_pair *pair, const char *name)
{
	certs_write(pair, dir, name);
	certs_free(pair);
}

/* A server certificate of our authority, after a spec. */
static void
write_server(const char *name, struct certs_spec spec)
{
	write_pair(certs_make(&spec, ca), name);
}

static int
setup(void **state)
{
	struct certs_pair *other;

	(void)state;
	if (mkdtemp(dir) == NULL)
		return -1;
	/* Nobody times out, and no back-off ends, unless the test says so. */
	test_clock_stop();
	ca = certs_ca();
	certs_write(ca, dir, "ca");
	write_pair(certs_kms(ca, false), "kms");
	write_pair(certs_kms(ca, true), "kms-reference");
	write_pair(certs_client(ca, ID, false), "client");
	write_pair(certs_client(ca, ID, true), "client-reference");
	other = certs_ca();
	certs_write(other, dir, "other-ca");
	write_pair(certs_client(other, ID, false), "foreign-client");
	write_pair(certs_kms(other, false), "foreign-kms");
	certs_free(other);
	return 0;
}

static int
teardown(void **state)
{
	char command[64];

	(void)state;
	certs_free(ca);
	(void)snprintf(command, sizeof(command), "rm -rf %s", dir);
	return system(command);
}

static struct link *
open_as(const char *host, int port, const char *name)
{
	char cert[64], key[64], id[MASQ_CLIENTID_LEN + 1];
	struct link *link;

	(void)snprintf(cert, sizeof(cert), "%s-crt.pem", name);
	(void)snprintf(key, sizeof(key), "%s-key.pem", name);
	assert_int_equal(link_open(host, port, file("ca-crt.pem"), file(cert),
	    file(key), id, &link), MASQ_STATUS_SUCCESS);
	assert_string_equal(id, ID);
	return link;
}

static MASQ_status_t
ask(struct link *link, enum wire_type type, struct link_answer *answer)
{
	const struct wire_request request = {
		.type = type,
		.proto_id = {(const uint8_t *)WIRE_PROTO_ID, 5},
		.client_id = {(const uint8_t *)ID, MASQ_CLIENTID_LEN}
	};

	return link_request(link, &request, answer);
}

/* Ask for the time and check the answer. */
static void
ask_time(struct link *link)
{
	struct link_answer *answer = malloc(sizeof(*answer));

	assert_non_null(answer);
	assert_int_equal(ask(link, WIRE_TIMEREQ, answer), MASQ_STATUS_SUCCESS);
	assert_int_equal(answer->response.type, WIRE_TIMERESP);
	assert_true(slice_is(answer->response.current, "20261124T120000Z"));
	assert_true(slice_is(answer->response.next_exp, "20261126T000000Z"));
	assert_int_equal(link_errno(link), 0);
	free(answer);
}

/* Ask for the time and expect not to reach the server. */
static void
ask_in_vain(struct link *link)
{
	struct link_answer *answer = malloc(sizeof(*answer));

	assert_non_null(answer);
	assert_int_equal(ask(link, WIRE_TIMEREQ, answer), MASQ_ERR_KMS);
	assert_int_equal(answer->response.reason, 0);
	assert_int_not_equal(link_errno(link), 0);
	assert_string_not_equal(fail_text(), "");
	free(answer);
}

/* Ask until the server is reached again. */
static void
ask_until_answered(struct link *link)
{
	struct link_answer *answer = malloc(sizeof(*answer));
	int64_t end = test_clock_real_ns() + 60 * NS_PER_S;

	assert_non_null(answer);
	while (ask(link, WIRE_TIMEREQ, answer) != MASQ_STATUS_SUCCESS) {
		assert_true(test_clock_real_ns() < end);
		(void)usleep(20000);
	}
	free(answer);
}

/* Wait until the server has seen so many connections. */
static void
wait_for_connections(struct fake_kms *kms, unsigned count)
{
	int64_t end = test_clock_real_ns() + 60 * NS_PER_S;

	while (fake_kms_connections(kms) < count) {
		assert_true(test_clock_real_ns() < end);
		(void)usleep(10000);
	}
}

/* ---- misuse ---- */

static void
test_open_refuses_bad_arguments(void **state)
{
	char id[MASQ_CLIENTID_LEN + 1];
	struct link *link;

	(void)state;
	assert_int_equal(link_open("", 1, file("ca-crt.pem"),
	    file("client-crt.pem"), file("client-key.pem"), id, &link),
	    MASQ_ERR_INVAL);
	assert_null(link);
	assert_int_equal(link_open(NULL, 65536, file("ca-crt.pem"),
	    file("client-crt.pem"), file("client-key.pem"), id, &link),
	    MASQ_ERR_INVAL);
	assert_null(link);
	link_close(NULL);
}

static void
test_open_refuses_bad_files(void **state)
{
	static const struct { const char *ca, *cert, *key, *says; } cases[] = {
		{"none.pem", "client-crt.pem", "client-key.pem",
		    "none.pem: No such file"},
		{"ca-crt.pem", "none.pem", "client-key.pem",
		    "none.pem: No such file"},
		{"ca-crt.pem", "client-crt.pem", "none.pem",
		    "none.pem: No such file"},
		{"client-key.pem", "client-crt.pem", "client-key.pem",
		    "client-key.pem"},
		{"ca-crt.pem", "client-key.pem", "client-key.pem",
		    "client-key.pem"},
		{"ca-crt.pem", "client-crt.pem", "client-crt.pem",
		    "client-crt.pem"},
		/* Another key of the same kind, and one of another kind. */
		{"ca-crt.pem", "client-crt.pem", "kms-key.pem",
		    "does not belong"},
		{"ca-crt.pem", "client-crt.pem", "client-reference-key.pem",
		    "does not belong"},
		/* Certificates that name no client. */
		{"ca-crt.pem", "kms-crt.pem", "kms-key.pem", "no client id"},
		{"ca-crt.pem", "two-names-crt.pem", "two-names-key.pem",
		    "no client id"},
		{"ca-crt.pem", "no-name-crt.pem", "no-name-key.pem",
		    "no client id"},
		{"ca-crt.pem", "locked-crt.pem", "locked-key.pem",
		    "locked-key.pem"}
	};
	char id[MASQ_CLIENTID_LEN + 1];
	struct link *link;
	FILE *f;

	(void)state;
	write_server("two-names", (struct certs_spec){.cn = ID,
	    .second_cn = "PumpTemp007c0481"});
	write_server("no-name", (struct certs_spec){.cn = NULL});
	write_server("locked", (struct certs_spec){.cn = ID});
	/* Looks like a key with a passphrase: nobody is asked for one. */
	f = fopen(file("locked-key.pem"), "w");
	assert_non_null(f);
	(void)fputs("-----BEGIN EC PRIVATE KEY-----\n"
	    "Proc-Type: 4,ENCRYPTED\n"
	    "DEK-Info: AES-128-CBC,00112233445566778899AABBCCDDEEFF\n\n"
	    "AAAAAAAAAAAAAAAAAAAAAA==\n"
	    "-----END EC PRIVATE KEY-----\n", f);
	assert_int_equal(fclose(f), 0);

	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		assert_int_equal(link_open(NULL, 1, file(cases[i].ca),
		    file(cases[i].cert), file(cases[i].key), id, &link),
		    MASQ_ERR_TLS_INIT);
		assert_null(link);
		assert_non_null(strstr(fail_text(), cases[i].says));
	}
}

/* ---- it works ---- */

static void
test_request_keeps_the_connection(void **state)
{
	struct fake_kms *kms = fake_kms_start(dir, "kms", 0,
	    fake_time_answer, NULL);
	struct link *link = open_as(NULL, fake_kms_port(kms), "client");

	(void)state;
	for (int i = 0; i < 5; i++)
		ask_time(link);
	assert_int_equal(fake_kms_connections(kms), 1);
	assert_int_equal(fake_kms_requests(kms), 5);
	link_close(link);
	fake_kms_stop(kms);
}

static void
test_request_when_server_closes_each_time(void **state)
{
	struct fake_kms *kms = fake_kms_start(dir, "kms", 0,
	    fake_time_answer, NULL);
	struct link *link = open_as("localhost", fake_kms_port(kms), "client");

	(void)state;
	fake_kms_mode(kms, FAKE_CLOSE);
	for (int i = 0; i < 5; i++)
		ask_time(link);
	assert_int_equal(fake_kms_connections(kms), 5);
	assert_int_equal(fake_kms_resumed(kms), 4);
	link_close(link);
	fake_kms_stop(kms);
}

static void
test_request_reassembles(void **state)
{
	struct fake_kms *kms = fake_kms_start(dir, "kms", 0,
	    fake_time_answer, NULL);
	struct link *link = open_as(NULL, fake_kms_port(kms), "client");

	(void)state;
	fake_kms_mode(kms, FAKE_SLOW);
	ask_time(link);
	ask_time(link);
	assert_int_equal(fake_kms_connections(kms), 1);
	link_close(link);
	fake_kms_stop(kms);
}

/* A kept connection that died while idle is replaced without a word. */
static void
test_request_after_restart(void **state)
{
	struct fake_kms *kms = fake_kms_start(dir, "kms", 0,
	    fake_time_answer, NULL);
	int port = fake_kms_port(kms);
	struct link *link = open_as(NULL, port, "client");

	(void)state;
	ask_time(link);
	fake_kms_stop(kms);
	kms = fake_kms_start(dir, "kms", port, fake_time_answer, NULL);
	ask_time(link);
	link_close(link);
	fake_kms_stop(kms);
}

/* One retry, also when it dies just while we ask, but not two. */
static void
test_request_retries_once(void **state)
{
	struct fake_kms *kms = fake_kms_start(dir, "kms", 0,
	    fake_time_answer, NULL);
	struct link *link = open_as(NULL, fake_kms_port(kms), "client");
	char where[64];

	(void)state;
	ask_time(link);
	fake_kms_mode(kms, FAKE_DIE_AT_ONCE);
	ask_in_vain(link);
	(void)snprintf(where, sizeof(where), "127.0.0.1 port %d broke off",
	    fake_kms_port(kms));
	assert_non_null(strstr(fail_text(), where));
	assert_int_equal(fake_kms_connections(kms), 2);
	assert_int_equal(fake_kms_requests(kms), 3);
	link_close(link);
	fake_kms_stop(kms);
}

static void
test_refusal_is_no_outage(void **state)
{
	struct fake_kms *kms = fake_kms_start(dir, "kms", 0,
	    fake_time_answer, NULL);
	struct link *link = open_as(NULL, fake_kms_port(kms), "client");
	struct link_answer *answer = malloc(sizeof(*answer));

	(void)state;
	assert_non_null(answer);
	assert_int_equal(ask(link, WIRE_PUBREQ, answer), MASQ_ERR_KMS);
	assert_int_equal(answer->response.reason, WIRE_POLICY);
	assert_int_equal(link_errno(link), 0);
	/* Its own words are passed on, in one line. */
	assert_non_null(strstr(fail_text(), "policy forbids"));
	assert_non_null(strstr(fail_text(), "only?the time"));
	ask_time(link);
	assert_int_equal(fake_kms_connections(kms), 1);
	/* A request that cannot be encoded. */
	assert_int_equal(ask(link, WIRE_TIMERESP, answer), MASQ_ERR_INVAL);
	ask_time(link);
	free(answer);
	link_close(link);
	fake_kms_stop(kms);
}

static void *
ask_often(void *arg)
{
	for (int i = 0; i < 20; i++)
		ask_time(arg);
	return NULL;
}

static void
test_request_from_many_threads(void **state)
{
	struct fake_kms *kms = fake_kms_start(dir, "kms", 0,
	    fake_time_answer, NULL);
	struct link *link = open_as(NULL, fake_kms_port(kms), "client");
	pthread_t threads[8];

	(void)state;
	for (int i = 0; i < 8; i++)
		assert_int_equal(pthread_create(&threads[i], NULL, ask_often,
		    link), 0);
	for (int i = 0; i < 8; i++)
		(void)pthread_join(threads[i], NULL);
	assert_int_equal(fake_kms_requests(kms), 160);
	assert_int_equal(fake_kms_connections(kms), 1);
	link_close(link);
	fake_kms_stop(kms);
}

static pid_t pid_pretended;		/* 0: the true one */

pid_t __attribute__((visibility("default")))
getpid(void)
{
	return pid_pretended != 0 ? pid_pretended :
	    (pid_t)syscall(SYS_getpid);
}

/* In the place of OpenSSL's: how often was it asked for a new seed? */
static unsigned polls;

int
RAND_poll(void)
{
	polls++;
	return 1;
}

/* A child opens its own connection and leaves the parent's alone. */
static void
test_request_after_fork(void **state)
{
	struct fake_kms *kms = fake_kms_start(dir, "kms", 0,
	    fake_time_answer, NULL);
	struct link *link = open_as(NULL, fake_kms_port(kms), "client");
	struct link_answer *answer = malloc(sizeof(*answer));
	pid_t child;
	int status;

	(void)state;
	assert_non_null(answer);
	ask_time(link);
	child = fork();
	assert_int_not_equal(child, -1);
	if (child == 0) {
		status = ask(link, WIRE_TIMEREQ, answer) !=
		    MASQ_STATUS_SUCCESS;
		link_close(link);
		_exit(status != 0 || polls != 1);
	}
	assert_int_equal(waitpid(child, &status, 0), child);
	assert_int_equal(status, 0);
	assert_int_equal(fake_kms_connections(kms), 2);
	ask_time(link);
	assert_int_equal(fake_kms_connections(kms), 2);
	free(answer);
	link_close(link);
	fake_kms_stop(kms);
}

/* Also where both are the first process of a namespace. */
static void
test_request_after_fork_with_one_pid(void **state)
{
	pid_pretended = 1;
	test_request_after_fork(state);
	pid_pretended = 0;
}

/* ---- trouble ---- */

static void
test_bad_answers(void **state)
{
	static const enum fake_mode modes[] = {
		FAKE_DIE, FAKE_DIE_AT_ONCE, FAKE_BABBLE, FAKE_TRAILING,
		FAKE_HUGE, FAKE_MALFORMED, FAKE_WRONG_TYPE, FAKE_REQUEST
	};
	struct fake_kms *kms = fake_kms_start(dir, "kms", 0,
	    fake_time_answer, NULL);
	struct link *link;

	(void)state;
	for (size_t i = 0; i < sizeof(modes) / sizeof(modes[0]); i++) {
		/* On a new connection and on a kept one. */
		for (int kept = 0; kept < 2; kept++) {
			fake_kms_mode(kms, FAKE_GOOD);
			link = open_as(NULL, fake_kms_port(kms), "client");
			if (kept)
				ask_time(link);
			fake_kms_mode(kms, modes[i]);
			ask_in_vain(link);
			link_close(link);
		}
	}
	fake_kms_stop(kms);
}

static void
test_nobody_listens(void **state)
{
	struct fake_kms *kms = fake_kms_start(dir, "kms", 0,
	    fake_time_answer, NULL);
	int port = fake_kms_port(kms);
	struct link *link = open_as(NULL, port, "client");

	(void)state;
	fake_kms_stop(kms);
	ask_in_vain(link);
	assert_int_equal(link_errno(link), ECONNREFUSED);
	assert_non_null(strstr(fail_text(), "cannot reach the KMS"));
	kms = fake_kms_start(dir, "kms", port, fake_time_answer, NULL);
	/* Within the back-off nothing is even tried. */
	test_clock_advance(LINK_BACKOFF_MIN_MS - 1);
	ask_in_vain(link);
	assert_int_equal(fake_kms_connections(kms), 0);
	test_clock_advance(LINK_BACKOFF_MAX_MS);
	ask_time(link);
	link_close(link);
	fake_kms_stop(kms);
}

/*
 * A silent server costs LINK_WAIT_MS once. From then on nobody waits; asking
 * goes on in the background.
 */
static struct link *
ask_the_silent(struct fake_kms *kms)
{
	struct link *link = open_as(NULL, fake_kms_port(kms), "client");
	int64_t begin = test_clock_real_ns();
	unsigned connections;

	test_clock_run();
	ask_in_vain(link);
	test_clock_stop();
	assert_true(test_clock_real_ns() - begin >=
	    LINK_WAIT_MS * INT64_C(1000000));
	assert_int_equal(link_errno(link), ETIMEDOUT);

	connections = fake_kms_connections(kms);
	ask_in_vain(link);
	test_clock_advance(LINK_BACKOFF_MAX_MS);
	/* This one would wait for ever if it waited: the clock stands still. */
	ask_in_vain(link);
	wait_for_connections(kms, connections + 1);
	ask_in_vain(link);
	assert_int_equal(fake_kms_connections(kms), connections + 1);
	return link;
}

static void
test_server_is_silent(void **state)
{
	struct fake_kms *kms = fake_kms_start(dir, "kms", 0,
	    fake_time_answer, NULL);
	struct link *link;

	(void)state;
	fake_kms_mode(kms, FAKE_SILENT);
	link = ask_the_silent(kms);
	fake_kms_mode(kms, FAKE_GOOD);
	test_clock_run();
	ask_until_answered(link);
	test_clock_stop();
	ask_time(link);
	link_close(link);
	fake_kms_stop(kms);
}

/* Closing does not wait for the attempt that is under way. */
static void
test_server_never_shakes_hands(void **state)
{
	struct fake_kms *kms = fake_kms_start(dir, "kms", 0,
	    fake_time_answer, NULL);
	struct link *link;

	(void)state;
	fake_kms_mode(kms, FAKE_NO_TLS);
	link = ask_the_silent(kms);
	ask_in_vain(link);
	link_close(link);
	fake_kms_stop(kms);
}

/* ---- who is who ---- */

static void
test_server_identity(void **state)
{
	static const struct {
		const char *what;
		struct certs_spec spec;
		bool accepted;
	} cases[] = {
		{"by address", {.cn = "x", .eku = "serverAuth",
		    .san = "IP:127.0.0.1"}, true},
		{"of another address", {.cn = CERTS_KMS_NAME,
		    .eku = "serverAuth", .san = "IP:127.0.0.2"}, false},
		{"of a name only", {.cn = CERTS_KMS_NAME, .eku = "serverAuth",
		    .san = "DNS:localhost"}, false},
		{"address as a name", {.cn = "127.0.0.1", .eku = "serverAuth",
		    .san = "DNS:127.0.0.1"}, false},
		{"purpose missing", {.cn = CERTS_KMS_NAME,
		    .san = "IP:127.0.0.1"}, false},
		{"purpose of a client", {.cn = CERTS_KMS_NAME,
		    .eku = "clientAuth", .san = "IP:127.0.0.1"}, false},
		{"no alternative name", {.cn = CERTS_KMS_NAME,
		    .eku = "serverAuth"}, true},
		{"no alternative name, purpose of a client",
		    {.cn = CERTS_KMS_NAME, .eku = "clientAuth"}, false},
		{"no alternative name, no purpose", {.cn = CERTS_KMS_NAME},
		    true},
		{"another organisation", {.cn = CERTS_KMS_NAME, .o = "MasQ"},
		    false},
		{"no organisation", {.cn = CERTS_KMS_NAME, .o = ""}, false},
		{"two common names", {.cn = CERTS_KMS_NAME,
		    .second_cn = "x"}, false},
		{"almost its name", {.cn = "MasQiTT Key Management Serve"},
		    false},
		{"a client of ours", {.cn = ID, .eku = "clientAuth"}, false},
		{"a client with a purpose", {.cn = ID, .eku = "serverAuth"},
		    false},
		{"expired", {.cn = CERTS_KMS_NAME, .eku = "serverAuth",
		    .san = "IP:127.0.0.1", .expired = true}, false}
	};
	struct fake_kms *kms;
	struct link *link;

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		print_message("server: %s\n", cases[i].what);
		write_server("server", cases[i].spec);
		kms = fake_kms_start(dir, "server", 0, fake_time_answer, NULL);
		link = open_as("127.0.0.1", fake_kms_port(kms), "client");
		if (cases[i].accepted) {
			ask_time(link);
		} else {
			ask_in_vain(link);
			assert_int_equal(link_errno(link), EACCES);
			assert_int_equal(fake_kms_requests(kms), 0);
		}
		link_close(link);
		fake_kms_stop(kms);
	}
}

/* The sentence tells what to do. */
static void
test_server_refused(void **state)
{
	static const char *const cases[][2] = {
		{"elsewhere", "generate_ca -r -n 127.0.0.1"},
		{"foreign-kms", "not signed by the CA certificate given"}
	};
	struct fake_kms *kms;
	struct link *link;

	(void)state;
	write_server("elsewhere", (struct certs_spec){.cn = CERTS_KMS_NAME,
	    .eku = "serverAuth", .san = "DNS:localhost"});
	for (int i = 0; i < 2; i++) {
		kms = fake_kms_start(dir, cases[i][0], 0, fake_time_answer,
		    NULL);
		link = open_as(NULL, fake_kms_port(kms), "client");
		ask_in_vain(link);
		assert_non_null(strstr(fail_text(), cases[i][1]));
		link_close(link);
		fake_kms_stop(kms);
	}
}

/* The reference's certificates work in both directions. */
static void
test_reference_certificates(void **state)
{
	static const char *const servers[] = {"kms", "kms-reference"};
	static const char *const clients[] = {"client", "client-reference"};
	struct fake_kms *kms;
	struct link *link;

	(void)state;
	for (int s = 0; s < 2; s++)
		for (int c = 0; c < 2; c++) {
			kms = fake_kms_start(dir, servers[s], 0,
			    fake_time_answer, NULL);
			link = open_as(NULL, fake_kms_port(kms), clients[c]);
			ask_time(link);
			link_close(link);
			fake_kms_stop(kms);
		}
}

/* Any enrolled client can pose as the reference's KMS; not as ours. */
static void
test_ref01_client_posing_as_kms(void **state)
{
	static const char *const posers[] = {
		"client", "client-reference", "foreign-kms"
	};
	struct fake_kms *kms;
	struct link *link;

	(void)state;
	for (int i = 0; i < 3; i++) {
		kms = fake_kms_start(dir, posers[i], 0, fake_time_answer,
		    NULL);
		link = open_as(NULL, fake_kms_port(kms), "client");
		ask_in_vain(link);
		assert_int_equal(link_errno(link), EACCES);
		assert_int_equal(fake_kms_requests(kms), 0);
		link_close(link);
		fake_kms_stop(kms);
	}
}

static void
test_server_refuses_our_certificate(void **state)
{
	struct fake_kms *kms = fake_kms_start(dir, "kms", 0,
	    fake_time_answer, NULL);
	struct link *link = open_as(NULL, fake_kms_port(kms),
	    "foreign-client");

	(void)state;
	ask_in_vain(link);
	assert_int_equal(link_errno(link), EACCES);
	assert_non_null(strstr(fail_text(), "refuses our certificate"));
	link_close(link);
	fake_kms_stop(kms);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_open_refuses_bad_arguments),
		cmocka_unit_test(test_open_refuses_bad_files),
		cmocka_unit_test(test_request_keeps_the_connection),
		cmocka_unit_test(test_request_when_server_closes_each_time),
		cmocka_unit_test(test_request_reassembles),
		cmocka_unit_test(test_request_after_restart),
		cmocka_unit_test(test_request_retries_once),
		cmocka_unit_test(test_refusal_is_no_outage),
		cmocka_unit_test(test_request_from_many_threads),
		cmocka_unit_test(test_request_after_fork),
		cmocka_unit_test(test_request_after_fork_with_one_pid),
		cmocka_unit_test(test_bad_answers),
		cmocka_unit_test(test_nobody_listens),
		cmocka_unit_test(test_server_is_silent),
		cmocka_unit_test(test_server_never_shakes_hands),
		cmocka_unit_test(test_server_identity),
		cmocka_unit_test(test_server_refused),
		cmocka_unit_test(test_reference_certificates),
		cmocka_unit_test(test_ref01_client_posing_as_kms),
		cmocka_unit_test(test_server_refuses_our_certificate)
	};

	return cmocka_run_group_tests(tests, setup, teardown);
}
