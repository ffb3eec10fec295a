/*
 * Time and dates as the server says, which may have been wrong.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "base/date.h"
#include "client/limits.h"
#include "client/site.h"
#include "link/link.h"

/* What the application hears. */
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static int warnings;
static char warning[512];

static void
on_warning(void *arg, const char *text)
{
	assert_ptr_equal(arg, &warnings);
	(void)pthread_mutex_lock(&lock);
	warnings++;
	(void)snprintf(warning, sizeof(warning), "%s", text);
	(void)pthread_mutex_unlock(&lock);
}

static void
listen_to(void *client)
{
	warnings = 0;
	warning[0] = '\0';
	assert_int_equal(MASQ_crypto_api_warning_callback_set(client,
	    on_warning, &warnings), MASQ_STATUS_SUCCESS);
}

static bool
warned_of(const char *what)
{
	bool found;

	(void)pthread_mutex_lock(&lock);
	found = strstr(warning, what) != NULL;
	(void)pthread_mutex_unlock(&lock);
	return found;
}

/* The server's clock, and its dates with it. */
static void
set_server(int64_t now)
{
	site->now = now;
	site->current = now + SITE_DAY / 2;
	site->next = now + SITE_DAY / 2 + SITE_DAY;
}

/* Publish until the date is this one; the refresh is in the background. Returns
 * the packet. */
static struct packet
publish_under(void *pub, int64_t date, MASQ_status_t status)
{
	char text[DATE_LEN + 1];
	struct packet packet;

	assert_true(date_format(date, text));
	for (int i = 0; i < 6000; i++) {
		packet = packet_make(pub, TOPIC, "value", 5);
		if (strcmp(packet_prop(&packet, "KeyExp"), text) == 0) {
			assert_int_equal(packet.status, status);
			return packet;
		}
		packet_free(&packet);
		(void)usleep(10000);
	}
	fail();
	return packet;
}

/*
 * The server's clock was two days ahead for a moment, in which a publisher
 * started. The date that it got would be refused until it comes.
 */
static void
test_corrected_date_is_taken(void **state)
{
	static const MASQ_mek_strategy_t strategies[] = {
		MASQ_key_ephemeral, MASQ_key_persistent_pkt,
		MASQ_key_persistent_exp
	};

	(void)state;
	for (int s = 0; s < 3; s++) {
		const bool ephemeral = s == 0;
		struct packet packet;
		void *pub, *sub;

		set_server(SITE_NOW + 2 * SITE_DAY);
		pub = site_publisher(site, strategies[s], 1000000);
		listen_to(pub);
		for (int i = 0; i < 3; i++) {
			packet = packet_make(pub, TOPIC, "value", 5);
			packet_free(&packet);
		}
		set_server(SITE_NOW);
		sub = site_subscriber(site);
		test_clock_advance(CLOCK_RESYNC_S * 1000);
		packet = publish_under(pub, SITE_NOW + SITE_DAY / 2,
		    ephemeral ? MASQ_STATUS_SUCCESS : MASQ_STATUS_ANOTHER);
		assert_int_equal(open_packet(sub, &packet, "value"),
		    ephemeral ? MASQ_STATUS_SUCCESS : MASQ_STATUS_KEY_MGMT);
		packet_free(&packet);
		publish_and_open(pub, sub, TOPIC, "value");
		WAIT_UNTIL(warned_of("taken back expiration dates"));
		assert_int_equal(warnings, 1);
		MASQ_crypto_api_close(pub);
		MASQ_crypto_api_close(sub);
	}
}

/* The data packet that is due under a date that was taken back, too. */
static void
test_data_due_begins_again(void **state)
{
	struct packet packet;
	void *pub;

	(void)state;
	set_server(SITE_NOW + 2 * SITE_DAY);
	pub = site_publisher(site, MASQ_key_persistent_exp, 0);
	listen_to(pub);
	(void)spend(pub, "value", MASQ_STATUS_ANOTHER);
	set_server(SITE_NOW);
	test_clock_advance(CLOCK_RESYNC_S * 1000);
	/* This may still be data; it has the server asked. */
	packet = packet_make(pub, "other", "value", 5);
	packet_free(&packet);
	WAIT_UNTIL(warned_of("taken back"));
	packet = publish_under(pub, SITE_NOW + SITE_DAY / 2,
	    MASQ_STATUS_ANOTHER);
	packet_free(&packet);
	(void)spend(pub, "value", MASQ_STATUS_SUCCESS);
	MASQ_crypto_api_close(pub);
}

/* Whoever has a valid date does not wait for a server that is silent. */
static void
test_refresh_holds_up_nobody(void **state)
{
	static const MASQ_mek_strategy_t strategies[] = {
		MASQ_key_ephemeral, MASQ_key_persistent_exp
	};

	(void)state;
	for (int s = 0; s < 2; s++) {
		void *pub = site_publisher(site, strategies[s], 0), *next;
		unsigned requests;

		if (s == 1)
			(void)spend(pub, "value", MASQ_STATUS_ANOTHER);
		fake_kms_mode(site->kms, FAKE_SILENT);
		requests = fake_kms_requests(site->kms);
		test_clock_advance(CLOCK_RESYNC_S * 1000);
		/* The clock stands still: no deadline would end a wait. */
		for (int i = 0; i < 100; i++)
			(void)spend(pub, "value", MASQ_STATUS_SUCCESS);
		WAIT_UNTIL(fake_kms_requests(site->kms) > requests);
		(void)spend(pub, "value", MASQ_STATUS_SUCCESS);
		/* Nor does closing. */
		MASQ_crypto_api_close(pub);
		fake_kms_mode(site->kms, FAKE_GOOD);

		/* The same without a next date, asked for again and again. */
		site->next = 0;
		next = site_publisher(site, MASQ_key_ephemeral, 0);
		fake_kms_mode(site->kms, FAKE_SILENT);
		for (int i = 0; i < 100; i++)
			(void)spend(next, "value", MASQ_STATUS_SUCCESS);
		MASQ_crypto_api_close(next);
		fake_kms_mode(site->kms, FAKE_GOOD);
		site_restore(site);
	}
}

/* A client that is both waits for its key, as long as the time takes. */
static void
test_other_requests_wait_for_the_refresh(void **state)
{
	void *both = site_client(site, BOTH, MASQ_role_both,
	    MASQ_key_ephemeral, 0);
	unsigned asked;
	char topic[32];

	(void)state;
	for (int i = 0; i < 20; i++) {
		test_clock_advance(CLOCK_RESYNC_S * 1000);
		asked = site->asked[WIRE_TIMEREQ];
		(void)snprintf(topic, sizeof(topic), "topic/%d", i);
		publish_and_open(both, both, topic, "value");
		WAIT_UNTIL(site->asked[WIRE_TIMEREQ] > asked);
		site_settle(both);
		site->now += CLOCK_RESYNC_S;
		site->current = site->now + SITE_DAY;
		site->next = site->now + 2 * SITE_DAY;
	}
	MASQ_crypto_api_close(both);
}

/* Let so many seconds pass for all. */
static void
pass(void *pub, int64_t seconds)
{
	test_clock_advance(seconds * 1000);
	site->now += seconds;
	(void)spend(pub, "value", MASQ_STATUS_SUCCESS);
}

/* Once an hour; each minute while the server's clock and ours disagree. */
static void
test_how_often(void **state)
{
	unsigned asked;
	void *pub;

	(void)state;
	set_server((int64_t)time(NULL));
	pub = site_publisher(site, MASQ_key_ephemeral, 0);
	asked = site->asked[WIRE_TIMEREQ];
	for (int i = 0; i < 50; i++)
		pass(pub, 60);
	pass(pub, CLOCK_RESYNC_S - 50 * 60 - 1);
	site_settle(pub);		/* asks once itself */
	assert_int_equal(site->asked[WIRE_TIMEREQ], ++asked);
	pass(pub, 1);
	WAIT_UNTIL(site->asked[WIRE_TIMEREQ] == asked + 1);
	MASQ_crypto_api_close(pub);

	set_server((int64_t)time(NULL) + 2 * SITE_DAY);
	pub = site_publisher(site, MASQ_key_ephemeral, 0);
	asked = site->asked[WIRE_TIMEREQ];
	pass(pub, CLOCK_DOUBT_RESYNC_S - 1);
	site_settle(pub);
	assert_int_equal(site->asked[WIRE_TIMEREQ], ++asked);
	pass(pub, 1);
	WAIT_UNTIL(site->asked[WIRE_TIMEREQ] == asked + 1);
	MASQ_crypto_api_close(pub);
}

/*
 * A subscriber that asks in the moment in which the server's clock is ahead:
 * it forgets nothing for that, finds out, and goes on with what it has.
 */
static void
test_subscriber_forgets_nothing_in_doubt(void **state)
{
	void *pub, *ahead, *sub = site_subscriber(site);
	struct packet packet, again;
	MASQ_status_t status = MASQ_ERR_EXPIRED;

	(void)state;
	pub = site_publisher(site, MASQ_key_persistent_exp, 0);
	for (int i = 0; i < 3; i++)
		publish_and_open(pub, sub, TOPIC, "value");
	again = make(pub, "value", MASQ_STATUS_SUCCESS);
	packet = make(pub, "value", MASQ_STATUS_SUCCESS);
	assert_int_equal(open_packet(sub, &again, "value"),
	    MASQ_STATUS_SUCCESS);
	test_clock_advance(CLOCK_RESYNC_S * 1000);
	set_server(SITE_NOW + 5 * 365 * SITE_DAY);
	ahead = site_publisher(site, MASQ_key_ephemeral, 0);
	publish_and_open(ahead, sub, "first", "value");
	/* Time for sweeps, at which all would be forgotten. */
	for (int i = 0; i < 3; i++) {
		test_clock_advance((SWEEP_S + 1) * 1000);
		publish_and_open(ahead, sub, "first", "value");
	}
	assert_int_equal(open_packet(sub, &packet, ""), MASQ_ERR_EXPIRED);
	site_settle(sub);
	set_server(SITE_NOW + CLOCK_RESYNC_S);
	test_clock_advance(CLOCK_DOUBT_RESYNC_S * 1000);
	/* Being refused has the server asked. */
	for (int i = 0; i < 6000 && status == MASQ_ERR_EXPIRED; i++) {
		status = open_packet(sub, &packet, "value");
		(void)usleep(10000);
	}
	assert_int_equal(status, MASQ_STATUS_SUCCESS);
	assert_int_equal(open_packet(sub, &again, ""), MASQ_ERR_REPLAY);
	packet_free(&packet);
	packet_free(&again);
	MASQ_crypto_api_close(pub);
	MASQ_crypto_api_close(ahead);
	MASQ_crypto_api_close(sub);
}

/* What has passed beyond doubt is forgotten, and never opens again. */
static void
test_what_was_forgotten_never_opens_again(void **state)
{
	void *pub = site_publisher(site, MASQ_key_ephemeral, 0), *next;
	void *sub = site_subscriber(site);
	struct packet packet = make(pub, "value", MASQ_STATUS_SUCCESS);

	(void)state;
	assert_int_equal(MASQ_crypto_api_set(sub, MASQ_opt_late_grace, "0"),
	    MASQ_STATUS_SUCCESS);
	assert_int_equal(open_packet(sub, &packet, "value"),
	    MASQ_STATUS_SUCCESS);
	test_clock_advance(SITE_DAY * 1000);
	set_server(SITE_NOW + SITE_DAY);
	next = site_publisher(site, MASQ_key_ephemeral, 0);
	publish_and_open(next, sub, "first", "value");
	test_clock_advance((SWEEP_S + 1) * 1000);
	publish_and_open(next, sub, "first", "value");
	/* The server's clock is put back. */
	set_server(SITE_NOW);
	test_clock_advance(CLOCK_RESYNC_S * 1000);
	publish_and_open(next, sub, "second", "value");
	assert_int_equal(open_packet(sub, &packet, ""), MASQ_ERR_EXPIRED);
	packet_free(&packet);
	MASQ_crypto_api_close(pub);
	MASQ_crypto_api_close(next);
	MASQ_crypto_api_close(sub);
}

/* After a new connection to the broker, too. */
static void
test_publisher_asks_after_a_new_connection(void **state)
{
	unsigned asked;
	void *pub;

	(void)state;
	set_server((int64_t)time(NULL));
	pub = site_publisher(site, MASQ_key_ephemeral, 0);
	pass(pub, CLOCK_DOUBT_RESYNC_S);
	asked = site->asked[WIRE_TIMEREQ];
	assert_int_equal(MASQ_crypto_api_key_packet_due(pub, NULL),
	    MASQ_STATUS_SUCCESS);
	pass(pub, 0);
	WAIT_UNTIL(site->asked[WIRE_TIMEREQ] == asked + 1);
	site_settle(pub);
	for (int i = 0; i < 10; i++)
		pass(pub, 1);
	assert_int_equal(site->asked[WIRE_TIMEREQ], asked + 2);
	MASQ_crypto_api_close(pub);
}

/* Over a new connection a subscriber asks too; not where each is new. */
static void
test_subscriber_asks_over_a_new_connection(void **state)
{
	void *pub, *sub;
	unsigned asked;
	char topic[32];

	(void)state;
	set_server((int64_t)time(NULL));
	pub = site_publisher(site, MASQ_key_ephemeral, 0);
	sub = site_subscriber(site);
	listen_to(sub);
	publish_and_open(pub, sub, "first", "value");
	asked = site->asked[WIRE_TIMEREQ];
	test_clock_advance(CLOCK_DOUBT_RESYNC_S * 1000);
	publish_and_open(pub, sub, "second", "value");
	assert_int_equal(site->asked[WIRE_TIMEREQ], asked);
	site_stop(site);
	site_start(site);
	/* What a subscriber takes for the time may be taken back, too. */
	site->now -= 7200;
	publish_and_open(pub, sub, "third", "value");
	assert_int_equal(site->asked[WIRE_TIMEREQ], asked + 1);
	assert_true(warned_of("clock was put back by 7260 s"));
	fake_kms_mode(site->kms, FAKE_CLOSE);
	for (int i = 0; i < 20; i++) {
		(void)snprintf(topic, sizeof(topic), "more/%d", i);
		publish_and_open(pub, sub, topic, "value");
	}
	assert_int_equal(site->asked[WIRE_TIMEREQ], asked + 1);
	fake_kms_mode(site->kms, FAKE_GOOD);
	MASQ_crypto_api_close(pub);
	MASQ_crypto_api_close(sub);
}

/* Without a callback the sentence is printed. */
static void
test_warning_is_printed(void **state)
{
	char path[64], line[512] = "";
	int saved, before = warnings;
	void *pub;
	FILE *f;

	(void)state;
	assert_int_equal(MASQ_crypto_api_warning_callback_set(NULL, NULL,
	    NULL), MASQ_ERR_INVAL);
	set_server(SITE_NOW + 2 * SITE_DAY);
	pub = site_publisher(site, MASQ_key_ephemeral, 0);
	set_server(SITE_NOW);
	test_clock_advance(CLOCK_RESYNC_S * 1000);
	(void)snprintf(path, sizeof(path), "%s/stderr", site->dir);
	(void)fflush(stderr);
	saved = dup(STDERR_FILENO);
	f = fopen(path, "w+");
	assert_non_null(f);
	assert_int_equal(dup2(fileno(f), STDERR_FILENO), STDERR_FILENO);
	(void)spend(pub, "value", MASQ_STATUS_SUCCESS);
	for (int i = 0; i < 6000 && line[0] == '\0'; i++) {
		(void)usleep(10000);
		rewind(f);
		if (fgets(line, sizeof(line), f) == NULL)
			line[0] = '\0';
	}
	assert_int_equal(dup2(saved, STDERR_FILENO), STDERR_FILENO);
	(void)close(saved);
	(void)fclose(f);
	assert_memory_equal(line, "masqitt: the KMS has taken back", 31);
	assert_int_equal(warnings, before);
	MASQ_crypto_api_close(pub);
}

int
main(void)
{
#define T(name) cmocka_unit_test_teardown(name, site_unbend)
	const struct CMUnitTest tests[] = {
		T(test_corrected_date_is_taken),
		T(test_data_due_begins_again),
		T(test_refresh_holds_up_nobody),
		T(test_other_requests_wait_for_the_refresh),
		T(test_how_often),
		T(test_subscriber_forgets_nothing_in_doubt),
		T(test_what_was_forgotten_never_opens_again),
		T(test_publisher_asks_after_a_new_connection),
		T(test_subscriber_asks_over_a_new_connection),
		T(test_warning_is_printed)
	};

	return cmocka_run_group_tests(tests, site_set_up, site_tear_down);
}
