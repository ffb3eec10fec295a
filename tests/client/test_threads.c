/*
 * Many threads on one client. Worth most in a build with
 * MASQITT_SANITIZE=thread.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/date.h"
#include "client/site.h"
#include "link/link.h"

#define THREADS 6
#define ROUNDS 15
#define X 4				/* of persistent_pkt */
#define X_BYTES 64			/* of persistent_bytes: about as many */

/* Assertions of cmocka belong to the main thread. */
#define CHECK(what) do { \
	if (!(what)) { \
		(void)fprintf(stderr, "%s:%d: %s: %s\n", __FILE__, __LINE__, \
		    #what, MASQ_last_error()); \
		abort(); \
	} \
} while (0)

struct job {
	pthread_t thread;
	void *client;
	const char *topic;
	/* What it has published, for the main thread to look at. */
	uint32_t data[ROUNDS];
	uint32_t keys[ROUNDS];		/* key packet of each */
};

/* Publish and open again on the same client, with one topic for all threads or
 * one for each. */
static void *
job_main(void *arg)
{
	struct job *job = arg;
	struct packet packet;
	char value[32];
	size_t len;

	for (int i = 0; i < ROUNDS; i++) {
		len = (size_t)snprintf(value, sizeof(value), "%p %d",
		    (void *)job, i);
		packet = packet_make(job->client, job->topic, value, len);
		if (packet.status == MASQ_STATUS_ANOTHER) {
			CHECK(packet_open(job->client, job->topic, &packet,
			    NULL, 0) == MASQ_STATUS_KEY_MGMT);
			packet_free(&packet);
			packet = packet_make(job->client, job->topic, value,
			    len);
		}
		CHECK(packet.status == MASQ_STATUS_SUCCESS);
		CHECK(packet_open(job->client, job->topic, &packet, value,
		    len) == MASQ_STATUS_SUCCESS);
		CHECK(packet_open(job->client, job->topic, &packet, NULL, 0)
		    == MASQ_ERR_DUPLICATE);
		job->data[i] = packet_seqnum(&packet);
		job->keys[i] = (uint32_t)strtoul(packet_prop(&packet, "KM"),
		    NULL, 16);
		packet_free(&packet);
	}
	return NULL;
}

/* Of the threads' data packets no number comes twice, and no key is used much
 * longer than it should be. */
static void
check_numbers(const struct job *jobs, bool counted)
{
	size_t under;

	for (int a = 0; a < THREADS * ROUNDS; a++) {
		under = 0;
		for (int b = 0; b < THREADS * ROUNDS; b++) {
			const struct job *j = &jobs[a / ROUNDS],
			    *k = &jobs[b / ROUNDS];

			if (a != b)
				assert_int_not_equal(j->data[a % ROUNDS],
				    k->data[b % ROUNDS]);
			under += j->keys[a % ROUNDS] == k->keys[b % ROUNDS];
		}
		if (counted)
			assert_true(under <= X + THREADS);
	}
}

static void
run(MASQ_mek_strategy_t strategy, bool same_topic)
{
	static const char *const topics[THREADS] = {"a", "b", "c", "d", "e",
	    "f"};
	struct job jobs[THREADS];
	void *client = site_client(site, BOTH, MASQ_role_both, strategy,
	    strategy == MASQ_key_persistent_bytes ? X_BYTES : X);

	for (int i = 0; i < THREADS; i++) {
		jobs[i].client = client;
		jobs[i].topic = topics[same_topic ? 0 : i];
		assert_int_equal(pthread_create(&jobs[i].thread, NULL,
		    job_main, &jobs[i]), 0);
	}
	for (int i = 0; i < THREADS; i++)
		(void)pthread_join(jobs[i].thread, NULL);
	if (same_topic)
		check_numbers(jobs, strategy == MASQ_key_persistent_pkt);
	MASQ_crypto_api_close(client);
}

/* Nothing of the reference may be called from two threads. */
static void
test_ref09_many_threads(void **state)
{
	static const MASQ_mek_strategy_t strategies[] = {
		MASQ_key_ephemeral, MASQ_key_persistent_pkt,
		MASQ_key_persistent_bytes, MASQ_key_persistent_time,
		MASQ_key_persistent_exp
	};

	(void)state;
	for (int i = 0; i < 5; i++) {
		run(strategies[i], true);
		run(strategies[i], false);
	}
}

/* Two threads that need the same private key ask for it once. */
static void
test_one_request_for_one_key(void **state)
{
	unsigned asked = site->asked[WIRE_PRIVREQ];

	(void)state;
	run(MASQ_key_ephemeral, true);
	/* And one that each client asks at its start, for nobody's. */
	assert_int_equal(site->asked[WIRE_PRIVREQ], asked + 2);
	run(MASQ_key_ephemeral, false);
	assert_int_equal(site->asked[WIRE_PRIVREQ], asked + 3 + THREADS);
}

/* Asks a silent KMS for a key. */
struct waiter {
	void *sub;
	struct packet packet;
	MASQ_status_t status;
	atomic_bool done;
};

static void *
waiter_main(void *arg)
{
	struct waiter *w = arg;

	w->status = packet_open(w->sub, "other", &w->packet, NULL, 0);
	w->done = true;
	return NULL;
}

/* Waiting for a silent KMS holds up nobody who does not need it. */
static void
test_waiting_holds_up_nobody(void **state)
{
	struct waiter w = {.done = false};
	void *pub = site_publisher(site, MASQ_key_ephemeral, 0);
	pthread_t thread;
	unsigned requests;

	(void)state;
	w.sub = site_subscriber(site);
	publish_and_open(pub, w.sub, "held", "value");
	w.packet = packet_make(pub, "other", "value", 5);
	assert_int_equal(w.packet.status, MASQ_STATUS_SUCCESS);
	fake_kms_mode(site->kms, FAKE_SILENT);
	requests = fake_kms_requests(site->kms);
	assert_int_equal(pthread_create(&thread, NULL, waiter_main, &w), 0);
	WAIT_UNTIL(fake_kms_requests(site->kms) > requests);
	for (int i = 0; i < 10; i++)
		publish_and_open(pub, w.sub, "held", "value");
	assert_false(w.done);
	test_clock_advance(LINK_WAIT_MS);
	(void)pthread_join(thread, NULL);
	assert_int_equal(w.status, MASQ_ERR_KMS);
	fake_kms_mode(site->kms, FAKE_GOOD);
	packet_free(&w.packet);
	MASQ_crypto_api_close(pub);
	MASQ_crypto_api_close(w.sub);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_ref09_many_threads),
		cmocka_unit_test(test_one_request_for_one_key),
		cmocka_unit_test(test_waiting_holds_up_nobody)
	};

	return cmocka_run_group_tests(tests, site_set_up, site_tear_down);
}
