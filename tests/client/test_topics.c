/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/date.h"
#include "base/text.h"
#include "client/session.h"
#include "client/site.h"
#include "client/topics.h"

/* A thread of one's own, which makes packets when told so. */
struct worker {
	pthread_t thread;
	pthread_mutex_t lock;
	pthread_cond_t changed;
	void *pub;
	bool go, quit;
	struct packet packet;
};

static void *
worker_main(void *arg)
{
	struct worker *w = arg;

	(void)pthread_mutex_lock(&w->lock);
	while (!w->quit) {
		if (w->go) {
			w->packet = packet_make(w->pub, TOPIC, "a", 1);
			w->go = false;
			(void)pthread_cond_broadcast(&w->changed);
		}
		if (!w->quit)
			(void)pthread_cond_wait(&w->changed, &w->lock);
	}
	(void)pthread_mutex_unlock(&w->lock);
	return NULL;
}

static void
worker_start(struct worker *w, void *pub)
{
	memset(w, 0, sizeof(*w));
	w->pub = pub;
	(void)pthread_mutex_init(&w->lock, NULL);
	(void)pthread_cond_init(&w->changed, NULL);
	assert_int_equal(pthread_create(&w->thread, NULL, worker_main, w), 0);
}

static struct packet
worker_make(struct worker *w, MASQ_status_t status)
{
	(void)pthread_mutex_lock(&w->lock);
	w->go = true;
	(void)pthread_cond_broadcast(&w->changed);
	while (w->go)
		(void)pthread_cond_wait(&w->changed, &w->lock);
	(void)pthread_mutex_unlock(&w->lock);
	assert_int_equal(w->packet.status, status);
	return w->packet;
}

static void
worker_stop(struct worker *w)
{
	(void)pthread_mutex_lock(&w->lock);
	w->quit = true;
	(void)pthread_cond_broadcast(&w->changed);
	(void)pthread_mutex_unlock(&w->lock);
	(void)pthread_join(w->thread, NULL);
	(void)pthread_cond_destroy(&w->changed);
	(void)pthread_mutex_destroy(&w->lock);
}

static void
assert_same_packet(const struct packet *a, const struct packet *b)
{
	assert_int_equal(a->len, b->len);
	assert_memory_equal(a->payload, b->payload, a->len);
	assert_memory_equal(&a->props, &b->props, sizeof(a->props));
}

/* Is data under the key of this key packet? */
static void
assert_under(struct packet *data, struct packet *key)
{
	assert_string_equal(packet_prop(data, "KM"),
	    packet_prop(key, "SeqNum"));
}

static void
test_another_thread_gets_the_same_key_packet(void **state)
{
	void *pub = site_publisher(site, MASQ_key_persistent_pkt, 100);
	struct worker w;
	struct packet mine, its, data, last;

	(void)state;
	worker_start(&w, pub);
	mine = make(pub, "a", MASQ_STATUS_ANOTHER);
	its = worker_make(&w, MASQ_STATUS_ANOTHER);
	assert_same_packet(&mine, &its);
	packet_free(&its);
	its = worker_make(&w, MASQ_STATUS_SUCCESS);
	assert_under(&its, &mine);
	data = make(pub, "a", MASQ_STATUS_SUCCESS);
	assert_under(&data, &mine);
	assert_int_equal(packet_seqnum(&its), packet_seqnum(&mine) + 1);
	assert_int_equal(packet_seqnum(&data), packet_seqnum(&mine) + 2);
	/* With nothing pending, data follows at once in both. */
	last = worker_make(&w, MASQ_STATUS_SUCCESS);
	packet_free(&last);
	(void)spend(pub, "a", MASQ_STATUS_SUCCESS);
	packet_free(&mine);
	packet_free(&its);
	packet_free(&data);
	worker_stop(&w);
	MASQ_crypto_api_close(pub);
}

/* Each thread has its data packet, even if that is one above X. */
static void
test_pending_data_keeps_its_key(void **state)
{
	void *pub = site_publisher(site, MASQ_key_persistent_pkt, 1);
	struct worker b, c;
	struct packet key, again, data, next, next_data;

	(void)state;
	worker_start(&b, pub);
	worker_start(&c, pub);
	key = make(pub, "a", MASQ_STATUS_ANOTHER);
	again = worker_make(&b, MASQ_STATUS_ANOTHER);
	assert_same_packet(&key, &again);
	packet_free(&again);
	data = worker_make(&b, MASQ_STATUS_SUCCESS);
	assert_under(&data, &key);
	packet_free(&data);
	/* X is reached: c is between our two packets, b is done. */
	again = worker_make(&c, MASQ_STATUS_ANOTHER);
	assert_same_packet(&key, &again);
	packet_free(&again);
	next = worker_make(&b, MASQ_STATUS_ANOTHER);
	assert_int_not_equal(packet_seqnum(&next), packet_seqnum(&key));
	data = make(pub, "a", MASQ_STATUS_SUCCESS);
	assert_under(&data, &key);
	packet_free(&data);
	data = worker_make(&c, MASQ_STATUS_SUCCESS);
	assert_under(&data, &key);
	packet_free(&data);
	next_data = worker_make(&b, MASQ_STATUS_SUCCESS);
	assert_under(&next_data, &next);
	packet_free(&next_data);
	packet_free(&next);
	packet_free(&key);
	worker_stop(&b);
	worker_stop(&c);
	MASQ_crypto_api_close(pub);
}

/* A thread that dies between the two packets holds nobody up for long. */
static void
test_thread_that_never_comes_back(void **state)
{
	void *pub = site_publisher(site, MASQ_key_persistent_pkt, 1);
	struct worker w;
	struct packet key, again, data, next;

	(void)state;
	worker_start(&w, pub);
	key = worker_make(&w, MASQ_STATUS_ANOTHER);
	worker_stop(&w);
	/* The key packet was perhaps never sent: it comes once more. */
	again = make(pub, "a", MASQ_STATUS_ANOTHER);
	assert_same_packet(&key, &again);
	data = make(pub, "a", MASQ_STATUS_SUCCESS);
	assert_under(&data, &key);
	/* From now on we rotate as if it did not exist. */
	next = make(pub, "a", MASQ_STATUS_ANOTHER);
	assert_int_not_equal(packet_seqnum(&next), packet_seqnum(&key));
	(void)spend(pub, "a", MASQ_STATUS_SUCCESS);
	packet_free(&key);
	packet_free(&again);
	packet_free(&data);
	packet_free(&next);
	MASQ_crypto_api_close(pub);
}

/* Data that is pending when the date passes still goes under its key. */
static void
test_pending_data_over_the_date(void **state)
{
	void *pub;
	struct packet key, data, next;

	(void)state;
	site->now = SITE_NOW;
	site->current = SITE_NOW + 1;
	site->next = SITE_NOW + SITE_DAY;
	pub = site_publisher(site, MASQ_key_persistent_exp, 0);
	key = make(pub, "a", MASQ_STATUS_ANOTHER);
	test_clock_advance(1000);
	site->now = SITE_NOW + 1;
	site->current = SITE_NOW + SITE_DAY;
	site->next = SITE_NOW + 2 * SITE_DAY;
	data = make(pub, "a", MASQ_STATUS_SUCCESS);
	assert_under(&data, &key);
	assert_string_equal(packet_prop(&data, "KeyExp"),
	    packet_prop(&key, "KeyExp"));
	next = make(pub, "a", MASQ_STATUS_ANOTHER);
	assert_string_not_equal(packet_prop(&next, "KeyExp"),
	    packet_prop(&key, "KeyExp"));
	packet_free(&key);
	packet_free(&data);
	packet_free(&next);
	MASQ_crypto_api_close(pub);
}

/* A child after fork(2) must not go on with the parent's numbers. */
static void
test_fork_begins_anew(void **state)
{
	void *pub = site_publisher(site, MASQ_key_persistent_exp, 0);
	uint32_t number;
	struct packet packet;
	pid_t child;
	int status;

	(void)state;
	(void)spend(pub, "a", MASQ_STATUS_ANOTHER);
	number = spend(pub, "a", MASQ_STATUS_SUCCESS);
	child = fork();
	assert_int_not_equal(child, -1);
	if (child == 0) {
		packet = packet_make(pub, TOPIC, "a", 1);
		_exit(packet.status != MASQ_STATUS_ANOTHER ||
		    packet_seqnum(&packet) == number + 1);
	}
	assert_int_equal(waitpid(child, &status, 0), child);
	assert_int_equal(status, 0);
	assert_int_equal(spend(pub, "a", MASQ_STATUS_SUCCESS), number + 1);
	MASQ_crypto_api_close(pub);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_another_thread_gets_the_same_key_packet),
		cmocka_unit_test(test_pending_data_keeps_its_key),
		cmocka_unit_test(test_thread_that_never_comes_back),
		cmocka_unit_test_teardown(test_pending_data_over_the_date,
		    site_unbend),
		cmocka_unit_test(test_fork_begins_anew)
	};

	return cmocka_run_group_tests(tests, site_set_up, site_tear_down);
}
