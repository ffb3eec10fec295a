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
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/date.h"
#include "clock.h"
#include "link/ends.h"
#include "link/wait.h"

/* ---- misuse ---- */

static void
test_open_refuses_bad_arguments(void **state)
{
	static const struct { const char *host; int port; const char *says; }
	    cases[] = {
		{"", 1, "is empty"}, {NULL, 65536, "is above 65535"},
		{"masq://localhost", 1, "a name or an address alone"},
		{"localhost:56788", 1, "two ports"}
	};
	struct credentials own = ends_own("ca-crt.pem", "client-crt.pem",
	    "client-key.pem");
	char id[MASQ_CLIENTID_LEN + 1];
	struct link *link;

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		assert_int_equal(link_open(cases[i].host, cases[i].port, &own,
		    id, &link), MASQ_ERR_INVAL);
		assert_null(link);
		assert_non_null(strstr(fail_text(), cases[i].says));
	}
	link_close(NULL);
}

/* ---- it works ---- */

static void
test_request_keeps_the_connection(void **state)
{
	struct ends e = ends_start("kms", "client");

	(void)state;
	for (int i = 0; i < 5; i++)
		ask_time(e.link);
	assert_int_equal(fake_kms_connections(e.kms), 1);
	assert_int_equal(fake_kms_requests(e.kms), 5);
	ends_stop(&e);
}

static void
test_request_when_server_closes_each_time(void **state)
{
	struct ends e = {.kms = ends_serve("kms", 0)};

	(void)state;
	e.link = ends_open("localhost", fake_kms_port(e.kms), "client");
	fake_kms_mode(e.kms, FAKE_CLOSE);
	for (int i = 0; i < 5; i++)
		ask_time(e.link);
	assert_int_equal(fake_kms_connections(e.kms), 5);
	assert_int_equal(fake_kms_resumed(e.kms), 4);
	ends_stop(&e);
}

static void
test_request_reassembles(void **state)
{
	struct ends e = ends_start("kms", "client");

	(void)state;
	fake_kms_mode(e.kms, FAKE_SLOW);
	ask_time(e.link);
	ask_time(e.link);
	assert_int_equal(fake_kms_connections(e.kms), 1);
	ends_stop(&e);
}

/* A kept connection that died while idle is replaced without a word. */
static void
test_request_after_restart(void **state)
{
	struct ends e = ends_start("kms", "client");
	int port = fake_kms_port(e.kms);

	(void)state;
	ask_time(e.link);
	fake_kms_stop(e.kms);
	e.kms = ends_serve("kms", port);
	ask_time(e.link);
	ends_stop(&e);
}

/* One retry, also when it dies just while we ask, but not two. */
static void
test_request_retries_once(void **state)
{
	struct ends e = ends_start("kms", "client");
	char where[64];

	(void)state;
	ask_time(e.link);
	fake_kms_mode(e.kms, FAKE_DIE_AT_ONCE);
	ask_in_vain(e.link);
	(void)snprintf(where, sizeof(where), "127.0.0.1 port %d broke off",
	    fake_kms_port(e.kms));
	assert_non_null(strstr(fail_text(), where));
	assert_non_null(strstr(fail_text(), "is it a KMS that listens there?"));
	assert_int_equal(fake_kms_connections(e.kms), 2);
	assert_int_equal(fake_kms_requests(e.kms), 3);
	ends_stop(&e);
}

/*
 * What happens in each pause in which the link waits for a server that is
 * being restarted, and how many there were. The linker puts this in the place
 * of wait_pause().
 */
static void (*on_pause)(struct ends *e, unsigned pause);
static struct ends *paused;
static unsigned pauses;

int __real_wait_pause(const struct wait *wait, int ms);
int __wrap_wait_pause(const struct wait *wait, int ms);

int
__wrap_wait_pause(const struct wait *wait, int ms)
{
	pauses++;
	if (on_pause != NULL)
		on_pause(paused, pauses);
	return __real_wait_pause(wait, ms);
}

static void
watch_pauses(void (*hook)(struct ends *e, unsigned pause), struct ends *e)
{
	on_pause = hook;
	paused = e;
	pauses = 0;
}

static int restarted_port;

static void
back_in_third_pause(struct ends *e, unsigned pause)
{
	if (pause == 3)
		e->kms = ends_serve("kms", restarted_port);
}

/* A server that comes back within a moment was never away. */
static void
test_request_while_server_restarts(void **state)
{
	static const enum fake_mode modes[] = {FAKE_GOOD, FAKE_CLOSE};
	struct ends e;

	(void)state;
	for (int i = 0; i < 2; i++) {
		e = ends_start("kms", "client");
		restarted_port = fake_kms_port(e.kms);
		fake_kms_mode(e.kms, modes[i]);
		ask_time(e.link);
		fake_kms_stop(e.kms);
		watch_pauses(back_in_third_pause, &e);
		ask_time(e.link);
		assert_int_equal(pauses, 3);
		/* And again, as if nothing had been. */
		fake_kms_stop(e.kms);
		watch_pauses(back_in_third_pause, &e);
		ask_time(e.link);
		watch_pauses(NULL, NULL);
		ends_stop(&e);
	}
}

static void
well_in_second_pause(struct ends *e, unsigned pause)
{
	if (pause == 2)
		fake_kms_mode(e->kms, FAKE_GOOD);
}

/* Its socket may still take connections while it goes down. */
static void
test_request_while_server_hangs_up(void **state)
{
	struct ends e = ends_start("kms", "client");

	(void)state;
	fake_kms_mode(e.kms, FAKE_CLOSE);
	ask_time(e.link);
	fake_kms_mode(e.kms, FAKE_HANG_UP);
	watch_pauses(well_in_second_pause, &e);
	ask_time(e.link);
	watch_pauses(NULL, NULL);
	ends_stop(&e);
}

/* Whoever never answered, or is known to be away, is not waited for. */
static void
test_no_pause_for_a_server_that_is_away(void **state)
{
	struct ends e = ends_start("kms", "client");
	int port = fake_kms_port(e.kms);

	(void)state;
	fake_kms_stop(e.kms);
	watch_pauses(NULL, NULL);
	ask_in_vain(e.link);
	assert_int_equal(pauses, 0);
	test_clock_advance(LINK_BACKOFF_MAX_MS);
	e.kms = ends_serve("kms", port);
	ask_time(e.link);
	fake_kms_stop(e.kms);
	ask_in_vain(e.link);
	assert_in_range(pauses, 2, 20);
	assert_int_equal(link_errno(e.link), ECONNREFUSED);
	watch_pauses(NULL, NULL);
	ask_in_vain(e.link);
	test_clock_advance(LINK_BACKOFF_MAX_MS);
	ask_in_vain(e.link);
	assert_int_equal(pauses, 0);
	link_close(e.link);
}

static void
test_refusal_is_no_outage(void **state)
{
	struct ends e = ends_start("kms", "client");
	struct link_answer *answer = malloc(sizeof(*answer));

	(void)state;
	assert_non_null(answer);
	assert_int_equal(ask(e.link, WIRE_PUBREQ, answer), MASQ_ERR_KMS);
	assert_int_equal(answer->response.reason, WIRE_POLICY);
	assert_int_equal(link_errno(e.link), 0);
	assert_false(fail_may_pass());
	/* Its own words are passed on, in one line. */
	assert_non_null(strstr(fail_text(), "policy forbids"));
	assert_non_null(strstr(fail_text(), "only?the time"));
	ask_time(e.link);
	assert_int_equal(fake_kms_connections(e.kms), 1);
	/* A request that cannot be encoded. */
	assert_int_equal(ask(e.link, WIRE_TIMERESP, answer), MASQ_ERR_INVAL);
	ask_time(e.link);
	free(answer);
	ends_stop(&e);
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
	struct ends e = ends_start("kms", "client");
	pthread_t threads[8];

	(void)state;
	for (int i = 0; i < 8; i++)
		assert_int_equal(pthread_create(&threads[i], NULL, ask_often,
		    e.link), 0);
	for (int i = 0; i < 8; i++)
		(void)pthread_join(threads[i], NULL);
	assert_int_equal(fake_kms_requests(e.kms), 160);
	assert_int_equal(fake_kms_connections(e.kms), 1);
	ends_stop(&e);
}

/* ---- trouble ---- */

static void
test_bad_answers(void **state)
{
	static const enum fake_mode modes[] = {
		FAKE_DIE, FAKE_DIE_AT_ONCE, FAKE_BABBLE, FAKE_TRAILING,
		FAKE_HUGE, FAKE_MALFORMED, FAKE_WRONG_TYPE, FAKE_REQUEST
	};
	struct fake_kms *kms = ends_serve("kms", 0);
	struct link *link;

	(void)state;
	for (size_t i = 0; i < sizeof(modes) / sizeof(modes[0]); i++) {
		/* On a new connection and on a kept one. */
		for (int kept = 0; kept < 2; kept++) {
			fake_kms_mode(kms, FAKE_GOOD);
			link = ends_open(NULL, fake_kms_port(kms), "client");
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
	struct ends e = ends_start("kms", "client");
	int port = fake_kms_port(e.kms);

	(void)state;
	fake_kms_stop(e.kms);
	ask_in_vain(e.link);
	assert_int_equal(link_errno(e.link), ECONNREFUSED);
	assert_non_null(strstr(fail_text(), "cannot reach the KMS"));
	assert_true(fail_may_pass());
	e.kms = ends_serve("kms", port);
	/* Within the back-off nothing is even tried. */
	test_clock_advance(LINK_BACKOFF_MIN_MS - 1);
	ask_in_vain(e.link);
	assert_true(fail_may_pass());
	assert_int_equal(fake_kms_connections(e.kms), 0);
	test_clock_advance(LINK_BACKOFF_MAX_MS);
	ask_time(e.link);
	ends_stop(&e);
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

/*
 * A silent server costs LINK_WAIT_MS once. From then on nobody waits; asking
 * goes on in the background.
 */
static void
ask_the_silent(struct ends *e)
{
	int64_t begin = test_clock_real_ns();
	unsigned connections;

	test_clock_run();
	ask_in_vain(e->link);
	test_clock_stop();
	assert_true(test_clock_real_ns() - begin >=
	    LINK_WAIT_MS * NS_PER_MS);
	assert_int_equal(link_errno(e->link), ETIMEDOUT);

	connections = fake_kms_connections(e->kms);
	ask_in_vain(e->link);
	test_clock_advance(LINK_BACKOFF_MAX_MS);
	/* This one would wait for ever if it waited: the clock stands still. */
	ask_in_vain(e->link);
	wait_for_connections(e->kms, connections + 1);
	ask_in_vain(e->link);
	assert_int_equal(fake_kms_connections(e->kms), connections + 1);
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

static void
test_server_is_silent(void **state)
{
	struct ends e = ends_start("kms", "client");

	(void)state;
	fake_kms_mode(e.kms, FAKE_SILENT);
	ask_the_silent(&e);
	fake_kms_mode(e.kms, FAKE_GOOD);
	test_clock_run();
	ask_until_answered(e.link);
	test_clock_stop();
	ask_time(e.link);
	ends_stop(&e);
}

/* Closing does not wait for the attempt that is under way. */
static void
test_server_never_shakes_hands(void **state)
{
	struct ends e = ends_start("kms", "client");

	(void)state;
	fake_kms_mode(e.kms, FAKE_NO_TLS);
	ask_the_silent(&e);
	ask_in_vain(e.link);
	ends_stop(&e);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_open_refuses_bad_arguments),
		cmocka_unit_test(test_request_keeps_the_connection),
		cmocka_unit_test(test_request_when_server_closes_each_time),
		cmocka_unit_test(test_request_reassembles),
		cmocka_unit_test(test_request_after_restart),
		cmocka_unit_test(test_request_retries_once),
		cmocka_unit_test(test_request_while_server_restarts),
		cmocka_unit_test(test_request_while_server_hangs_up),
		cmocka_unit_test(test_no_pause_for_a_server_that_is_away),
		cmocka_unit_test(test_refusal_is_no_outage),
		cmocka_unit_test(test_request_from_many_threads),
		cmocka_unit_test(test_bad_answers),
		cmocka_unit_test(test_nobody_listens),
		cmocka_unit_test(test_server_is_silent),
		cmocka_unit_test(test_server_never_shakes_hands)
	};

	return cmocka_run_group_tests(tests, ends_set_up, ends_tear_down);
}
