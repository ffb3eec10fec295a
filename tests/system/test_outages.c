/*
 * The key server or the broker goes away while messages flow.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>
#include <errno.h>

#include "api.h"
#include "link/link.h"
#include "peer.h"

#define PUB "OutagesPub000001"
#define SUB "OutagesSub000001"

static struct harness *h;

static int
set_up(void **state)
{
	(void)state;
	h = peer_home(PUB, SUB);
	harness_start_kms(h, NULL);
	harness_start_mosquitto(h);
	return 0;
}

static int
tear_down(void **state)
{
	(void)state;
	harness_free(h);
	return 0;
}

struct attempt {
	struct peer *pub;
	const char *topic;
};

static bool
is_refused(void *arg)
{
	struct attempt *a = arg;

	return peer_publish(a->pub, a->topic, "perhaps", 0) ==
	    MASQ_ERR_NO_CONN;
}

/* The broker is gone: publish until libmosquitto knows. */
static void
await_refusal(struct peer *pub, const char *topic)
{
	struct attempt a = { pub, topic };

	assert_true(harness_wait(is_refused, &a, HARNESS_PATIENCE));
}

/* Publisher and subscriber go on with what they hold; what needs the key
 * server waits until it is back. */
static void
test_kms_outage(void **state)
{
	struct peer *pub = peer_new(h, PUB, MASQ_role_publisher,
	    MASQ_key_persistent_pkt, 2);
	struct peer *sub = peer_new(h, SUB, MASQ_role_subscriber,
	    MASQ_key_none, 0);
	char value[16];
	size_t n = 0;

	(void)state;
	peer_connect(pub);
	peer_connect(sub);
	peer_subscribe(sub, "#", 1);
	assert_int_equal(peer_publish(pub, "known", "0", 1),
	    MASQ_STATUS_SUCCESS);
	peer_expect(sub, n++, "known", "0");
	harness_kill_kms(h);
	/* New keys on a known topic: nothing that needs the key server. */
	for (; n < 10; n++) {
		snprintf(value, sizeof(value), "%zu", n);
		assert_int_equal(peer_publish(pub, "known", value, 1),
		    MASQ_STATUS_SUCCESS);
		peer_expect(sub, n, "known", value);
	}
	assert_int_equal(peer_count_errors(sub), 0);
	/* A topic of which the subscriber has no private key. */
	assert_int_equal(peer_publish(pub, "new", "waits", 1),
	    MASQ_STATUS_SUCCESS);
	/* Others go on meanwhile. */
	assert_int_equal(peer_publish(pub, "known", "between", 1),
	    MASQ_STATUS_SUCCESS);
	peer_expect(sub, n++, "known", "between");
	harness_start_kms(h, NULL);
	/* As soon as the back-off lets it try again. */
	test_clock_advance(LINK_BACKOFF_MAX_MS);
	assert_int_equal(peer_publish(pub, "new", "found", 1),
	    MASQ_STATUS_SUCCESS);
	peer_expect(sub, n++, "new", "waits");
	peer_expect(sub, n, "new", "found");
	assert_int_equal(peer_count_errors(sub), 0);
	assert_int_equal(sub->disconnects, 0);
	peer_free(sub);
	peer_free(pub);
}

static void
test_start_without_kms(void **state)
{
	struct peer *pub = peer_new(h, PUB, MASQ_role_publisher,
	    MASQ_key_ephemeral, 0);
	struct peer *sub;

	(void)state;
	peer_connect(pub);
	harness_stop_kms(h);
	/* A publisher cannot start ... */
	errno = 0;
	assert_null(MASQ_new(PUB, NULL, true, NULL, MASQ_role_publisher,
	    MASQ_key_ephemeral, 0, NULL, h->kms_port, harness_ca(h),
	    harness_cert(h, PUB), harness_key(h, PUB)));
	assert_int_equal(errno, ECONNREFUSED);
	assert_int_equal(MASQ_last_status(), MASQ_ERR_KMS);
	assert_string_not_equal(MASQ_last_error(), "");
	/* ... a subscriber can, and reads when it is back; here without what
	 * came before. */
	sub = peer_new(h, SUB, MASQ_role_subscriber, MASQ_key_none, 0);
	assert_int_equal(MASQ_wait_limits_set(sub->masq, 0, 0, 0),
	    MASQ_STATUS_SUCCESS);
	peer_connect(sub);
	peer_subscribe(sub, "start", 1);
	assert_int_equal(peer_publish(pub, "start", "lost", 1),
	    MASQ_STATUS_SUCCESS);
	peer_await_errors(sub, 1);
	assert_int_equal(peer_error(sub, 0)->status, MASQ_ERR_KMS);
	harness_start_kms(h, NULL);
	test_clock_advance(LINK_BACKOFF_MAX_MS);
	assert_int_equal(peer_publish(pub, "start", "found", 1),
	    MASQ_STATUS_SUCCESS);
	peer_expect(sub, 0, "start", "found");
	peer_free(sub);
	peer_free(pub);
}

/*
 * The broker is restarted and forgets everything. Values that publish refused
 * never come; values that it took come, once the connection is there again;
 * the key packet is retained again, so that who comes late can read.
 */
static void
test_broker_restart(void **state)
{
	struct peer *pub = peer_new(h, PUB, MASQ_role_publisher,
	    MASQ_key_persistent_exp, 0);
	struct peer *sub = peer_new(h, SUB, MASQ_role_subscriber,
	    MASQ_key_none, 0);
	struct peer *late;

	(void)state;
	peer_connect(pub);
	peer_connect(sub);
	peer_subscribe(sub, "restart", 1);
	assert_int_equal(peer_publish(pub, "restart", "before", 1),
	    MASQ_STATUS_SUCCESS);
	peer_expect(sub, 0, "restart", "before");
	peer_await_mids(pub, 1);
	harness_stop_mosquitto(h);
	/* Until libmosquitto knows, it may still take some. */
	await_refusal(pub, "restart");
	for (int qos = 0; qos < 3; qos++)
		assert_int_equal(peer_publish(pub, "restart", "refused", qos),
		    MASQ_ERR_NO_CONN);
	harness_start_mosquitto(h);
	peer_await_connects(sub, 2);
	peer_subscribe(sub, "restart", 1);
	peer_await_connects(pub, 2);
	assert_int_equal(peer_publish(pub, "restart", "after", 1),
	    MASQ_STATUS_SUCCESS);
	peer_await_value(sub, "after");
	for (size_t i = 0; i < peer_count_messages(sub); i++)
		assert_string_not_equal(peer_message(sub, i)->payload,
		    "refused");
	assert_int_equal(peer_count_errors(sub), 0);
	late = peer_new(h, SUB, MASQ_role_subscriber, MASQ_key_none, 0);
	peer_connect(late);
	peer_subscribe(late, "restart", 1);
	assert_int_equal(peer_publish(pub, "restart", "for all", 1),
	    MASQ_STATUS_SUCCESS);
	peer_expect(late, 0, "restart", "for all");
	assert_int_equal(peer_count_errors(late), 0);
	peer_free(late);
	peer_free(sub);
	peer_free(pub);
}

/* docs/reference-flaws.md, 14, with a real broker that goes away. */
static void
publish_at_once(struct peer *peer)
{
	if (peer_publish(peer, "ref14", "at once", 1) != MASQ_STATUS_SUCCESS)
		abort();
}

static void
test_ref14_no_data_without_its_key_packet(void **state)
{
	struct peer *pub = peer_new(h, PUB, MASQ_role_publisher,
	    MASQ_key_persistent_pkt, 100);
	struct peer *tap;

	(void)state;
	/* Published before the broker has accepted the connection, and from
	 * inside the connect callback, before libmosquitto sends anything
	 * again that was unanswered. */
	for (int qos = 0; qos < 3; qos++)
		assert_int_equal(peer_publish(pub, "ref14", "early", qos),
		    MASQ_ERR_NO_CONN);
	tap = tap_new(h, "ref14");
	pub->on_connect = publish_at_once;
	peer_connect(pub);
	peer_await_messages(tap, 2);
	assert_int_equal(peer_message(tap, 0)->len, 130);
	assert_string_equal(peer_message(tap, 0)->km, "Pers");
	assert_int_equal(peer_message(tap, 1)->len, 28 + 7);
	peer_free(tap);
	harness_stop_mosquitto(h);
	await_refusal(pub, "ref14");
	harness_start_mosquitto(h);
	tap = tap_new(h, "ref14");
	peer_await_connects(pub, 2);
	/* The key packet, retained or as it comes, is first. */
	peer_await_messages(tap, 1);
	assert_int_equal(peer_message(tap, 0)->len, 130);
	peer_free(tap);
	peer_free(pub);
}

/* What the broker says it does not take has a status of its own. */
static void
test_broker_with_limits(void **state)
{
	static char value[2000];
	struct peer *pub;
	struct peer *sub;

	(void)state;
	harness_stop_mosquitto(h);
	h->broker_config = "max_packet_size 1000\nmax_qos 0";
	harness_start_mosquitto(h);
	memset(value, 'v', sizeof(value) - 1);
	pub = peer_new(h, PUB, MASQ_role_publisher, MASQ_key_persistent_pkt,
	    100);
	sub = peer_new(h, SUB, MASQ_role_subscriber, MASQ_key_none, 0);
	peer_connect(pub);
	peer_connect(sub);
	peer_subscribe(sub, "limits", 0);
	/* Its key packet goes out at QoS 0, since there is no other. */
	assert_int_equal(peer_publish(pub, "limits", "small", 0),
	    MASQ_STATUS_SUCCESS);
	peer_expect(sub, 0, "limits", "small");
	assert_int_equal(peer_publish(pub, "limits", value, 0),
	    MASQ_ERR_PAYLOAD_SIZE);
	assert_int_equal(peer_publish(pub, "limits", "small", 1),
	    MASQ_ERR_INVAL);
	assert_string_not_equal(MASQ_last_error(), "");
	assert_int_equal(peer_publish(pub, "limits", "on", 0),
	    MASQ_STATUS_SUCCESS);
	peer_expect(sub, 1, "limits", "on");
	assert_int_equal(peer_count_errors(sub), 0);
	assert_int_equal(pub->disconnects, 0);
	peer_free(sub);
	peer_free(pub);
}

int
main(void)
{
#define T(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)
	const struct CMUnitTest tests[] = {
		T(test_kms_outage),
		T(test_start_without_kms),
		T(test_broker_restart),
		T(test_ref14_no_data_without_its_key_packet),
		T(test_broker_with_limits),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
