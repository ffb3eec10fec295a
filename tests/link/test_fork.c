/*
 * A connection in a child after fork(2).
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include "base/fail.h" /* before cmocka.h, which has a macro fail */

#include <cmocka.h>
#include <openssl/rand.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "clock.h"
#include "link/ends.h"

static pid_t pid_pretended;		/* 0: the true one */

pid_t __attribute__((visibility("default")))
getpid(void)
{
	return pid_pretended != 0 ? pid_pretended :
	    (pid_t)syscall(SYS_getpid);
}

/* In the place of OpenSSL's: how often was it given a new seed? */
static atomic_uint seeds;

void
RAND_add(const void *buf, int num, double randomness)
{
	(void)buf;
	(void)num;
	(void)randomness;
	seeds++;
}

/* A child opens its own connection and leaves the parent's alone. Before each
 * handshake OpenSSL gets a new seed. */
static void
test_request_after_fork(void **state)
{
	struct ends e = ends_start("kms", "client");
	struct link_answer *answer = malloc(sizeof(*answer));
	unsigned before;
	pid_t child;
	int status;

	(void)state;
	assert_non_null(answer);
	before = seeds;
	ask_time(e.link);
	assert_int_equal(seeds, ++before);
	ask_time(e.link);
	assert_int_equal(seeds, before);
	child = fork();
	assert_int_not_equal(child, -1);
	if (child == 0) {
		status = ask(e.link, WIRE_TIMEREQ, answer) !=
		    MASQ_STATUS_SUCCESS;
		link_close(e.link);
		_exit(status != 0 || seeds != before + 1);
	}
	assert_int_equal(waitpid(child, &status, 0), child);
	assert_int_equal(status, 0);
	assert_int_equal(fake_kms_connections(e.kms), 2);
	ask_time(e.link);
	assert_int_equal(fake_kms_connections(e.kms), 2);
	free(answer);
	ends_stop(&e);
}

/* Also where both are the first process of a namespace. */
static void
test_request_after_fork_with_one_pid(void **state)
{
	pid_pretended = 1;
	test_request_after_fork(state);
	pid_pretended = 0;
}

/* Where the next background thread to ask for random bytes shall linger. */
enum { GO_ON, LINGER, LINGERING };
static int pause_state;
static pthread_mutex_t pause_lock = PTHREAD_MUTEX_INITIALIZER;
static pthread_t main_thread;

static int
exchange_pause_state(int from, int to)
{
	int was;

	(void)pthread_mutex_lock(&pause_lock);
	was = pause_state;
	if (was == from)
		pause_state = to;
	(void)pthread_mutex_unlock(&pause_lock);
	return was;
}

/* In the place of OpenSSL's: the link wants some while it holds its lock. */
int
RAND_priv_bytes(unsigned char *buf, int num)
{
	if (pthread_equal(pthread_self(), main_thread) == 0 &&
	    exchange_pause_state(LINGER, LINGERING) == LINGER)
		(void)usleep(200000);
	return RAND_priv_bytes_ex(NULL, buf, (size_t)num, 0);
}

/*
 * ThreadSanitizer would have a child join the threads of its parent. Visible,
 * as it is called from a library.
 */
const char *__tsan_default_options(void)
    __attribute__((visibility("default")));

const char *
__tsan_default_options(void)
{
	return "report_thread_leaks=0";
}

/* Have a server that does not answer be asked in the background. */
static void
start_probe(struct ends *e)
{
	unsigned connections;

	fake_kms_mode(e->kms, FAKE_SILENT);
	test_clock_run();
	ask_in_vain(e->link);		/* waits as long as it may */
	test_clock_stop();
	connections = fake_kms_connections(e->kms);
	test_clock_advance(LINK_BACKOFF_MAX_MS);
	ask_in_vain(e->link);
	while (fake_kms_connections(e->kms) == connections)
		(void)usleep(1000);
}

/* A child asks, or does not, and closes. It must not hang. */
static void
use_in_child(struct link *link, bool asks)
{
	struct link_answer *answer = malloc(sizeof(*answer));
	int status;
	pid_t child;

	assert_non_null(answer);
	child = fork();
	assert_int_not_equal(child, -1);
	if (child == 0) {
		(void)alarm(60);
		status = asks && ask(link, WIRE_TIMEREQ, answer) !=
		    MASQ_ERR_KMS;
		link_close(link);
		_exit(status);
	}
	assert_int_equal(waitpid(child, &status, 0), child);
	assert_int_equal(status, 0);
	free(answer);
}

/*
 * Of the thread that asks on in the background the application knows nothing:
 * it may fork while that one waits, or is at work with a lock in its hands.
 */
static void
test_fork_beside_a_probe(void **state)
{
	struct ends e = ends_start("kms", "client");

	(void)state;
	main_thread = pthread_self();
	start_probe(&e);
	use_in_child(e.link, false);
	assert_int_equal(exchange_pause_state(GO_ON, LINGER), GO_ON);
	fake_kms_stop(e.kms);		/* which the probe notices */
	while (exchange_pause_state(LINGERING, GO_ON) != LINGERING)
		(void)usleep(1000);
	use_in_child(e.link, true);
	link_close(e.link);
}

/* ---- a passphrase ---- */

#define PASSPHRASE "secret"

static atomic_uint forks;

/* Applications ask helper programs: in whichever thread, they may fork. */
static int
fork_for_passphrase(char *buf, size_t size, const char *key_file, void *arg)
{
	pid_t child = fork();
	int status;

	(void)key_file;
	(void)arg;
	if (child == 0)
		_exit(0);
	if (child == -1 || waitpid(child, &status, 0) != child || status != 0)
		abort();
	forks++;
	(void)snprintf(buf, size, PASSPHRASE);
	return (int)strlen(PASSPHRASE);
}

static void
encrypt_key(const char *from, const char *to)
{
	char line[512];

	(void)snprintf(line, sizeof(line), "openssl pkey -in %s -out %s "
	    "-aes256 -passout pass:" PASSPHRASE, ends_file(from),
	    ends_file(to));
	assert_int_equal(system(line), 0);
}

static void
test_passphrase_callback_may_fork(void **state)
{
	struct ends e = {.kms = ends_serve("kms", 0)};
	struct credentials own = ends_own("ca-crt.pem", "client-crt.pem",
	    "locked-key.pem");
	char id[MASQ_CLIENTID_LEN + 1];

	(void)state;
	(void)alarm(60);
	encrypt_key("client-key.pem", "locked-key.pem");
	own.ask = fork_for_passphrase;
	assert_int_equal(link_open(NULL, fake_kms_port(e.kms), &own, id,
	    &e.link), MASQ_STATUS_SUCCESS);
	assert_int_equal(forks, 1);
	/* Renewed while the key server is away: the background thread asks. */
	fake_kms_mode(e.kms, FAKE_SILENT);
	test_clock_run();
	ask_in_vain(e.link);
	test_clock_stop();
	encrypt_key("client-key.pem", "locked-key.pem");
	test_clock_advance(LINK_BACKOFF_MAX_MS);
	ask_in_vain(e.link);
	while (forks < 2)
		(void)usleep(1000);
	(void)alarm(0);
	ends_stop(&e);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_request_after_fork),
		cmocka_unit_test(test_request_after_fork_with_one_pid),
		cmocka_unit_test(test_fork_beside_a_probe),
		cmocka_unit_test(test_passphrase_callback_may_fork)
	};

	return cmocka_run_group_tests(tests, ends_set_up, ends_tear_down);
}
