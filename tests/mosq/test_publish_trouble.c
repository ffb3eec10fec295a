/*
 * Tests of lib/mosq/publish.c: what happens when libmosquitto or the broker
 * does not take what it is handed, or the connection is a new one.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include "api.h"
#include "mosq/publisher.h"

static void
test_without_connection_nothing_is_spent(void **state)
{
	int mid = 4711;

	(void)state;
	publisher_start(2);
	fake_disconnect();
	for (int qos = 0; qos < 3; qos++)
		assert_int_equal(publish_value(&mid, qos), MASQ_ERR_NO_CONN);
	assert_string_not_equal(MASQ_last_error(), "");
	assert_int_equal(mid, 4711);
	assert_int_equal(fake.num_packets, 0);
	fake_connect();
	assert_int_equal(publish_value(&mid, 0), MASQ_STATUS_SUCCESS);
	expect_key(0, 1);
	assert_string_equal(fake_prop(packet(0), "SeqNum"), "00000000");
	expect_data(1, 0);
}

/*
 * docs/reference-flaws.md, 14: a key packet that could not be handed to the
 * broker goes out again, byte for byte, and no data under it before.
 */
static void
test_ref14_key_that_was_not_handed_over(void **state)
{
	static const struct fake_failure ways[] = {
		{ 1, MOSQ_ERR_NO_CONN, false },
		{ 1, MOSQ_ERR_NO_CONN, true },
		{ 1, MOSQ_ERR_CONN_LOST, true },
		{ 1, MOSQ_ERR_NOMEM, false },
		{ 1, MOSQ_ERR_OVERSIZE_PACKET, false },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(ways) / sizeof(ways[0]); i++) {
		publisher_set_up(state);
		publisher_start(100);
		fake.failures[0] = ways[i];
		fake.failures[1] = ways[i];
		fake.failures[1].call = 2;
		assert_int_not_equal(publish_value(NULL, 1),
		    MASQ_STATUS_SUCCESS);
		assert_int_not_equal(publish_value(NULL, 1),
		    MASQ_STATUS_SUCCESS);
		assert_int_equal(fake.num_packets, 2);
		assert_int_equal(publish_value(NULL, 1), MASQ_STATUS_SUCCESS);
		assert_int_equal(fake.num_packets, 4);
		for (int j = 0; j < 3; j++) {
			expect_key(j, 1);
			assert_memory_equal(packet(j)->props,
			    packet(0)->props, sizeof(packet(0)->props));
			assert_memory_equal(packet(j)->payload,
			    packet(0)->payload, FAKE_KEY_LEN);
		}
		expect_data(3, 1);
		expect_key_of_data(2, 3);
		/* None of the three is reported when it comes through. */
		for (int j = 0; j < 3; j++)
			if (packet(j)->mid != 0)
				fake_answer(masq, packet(j)->mid, 0);
		assert_int_equal(told.num_ids, 0);
		publisher_tear_down(state);
	}
	publisher_set_up(state);
}

static void
test_ref14_key_that_the_broker_refused(void **state)
{
	(void)state;
	publisher_start(100);
	assert_int_equal(publish_value(NULL, 1), MASQ_STATUS_SUCCESS);
	fake_answer(masq, packet(0)->mid, 0x87);
	assert_int_equal(told.num_ids, 0);
	assert_int_equal(publish_value(NULL, 1), MASQ_STATUS_SUCCESS);
	assert_int_equal(fake.num_packets, 4);
	expect_key(2, 1);
	expect_data(3, 1);
}

/* The broker is faster than the data. */
static void
refuse_latest(void)
{
	fake_answer(masq, fake.last_mid, 0x87);
}

static void
test_data_is_not_sent_under_a_key_that_is_refused(void **state)
{
	(void)state;
	publisher_start(100);
	fake.on_data = refuse_latest;
	assert_int_equal(publish_value(NULL, 1), MASQ_ERR_KEY_PACKET);
	assert_in_range(fake.num_packets, 2, 8);
	for (int i = 0; i < fake.num_packets; i++)
		expect_key(i, 1);
	fake.on_data = NULL;
	assert_int_equal(publish_value(NULL, 1), MASQ_STATUS_SUCCESS);
	expect_key(fake.num_packets - 2, 1);
	expect_data(fake.num_packets - 1, 1);
	expect_key_of_data(fake.num_packets - 2, fake.num_packets - 1);
	assert_int_equal(told.num_ids, 0);
}

/* The first data after a new connection has its key packet before it, sent
 * on the same connection; other topics too. */
static void
test_new_connection_gets_the_key_again(void **state)
{
	(void)state;
	publisher_start(100);
	assert_int_equal(publish_value(NULL, 1), MASQ_STATUS_SUCCESS);
	fake_answer(masq, packet(0)->mid, 0);
	assert_int_equal(publish_value(NULL, 1), MASQ_STATUS_SUCCESS);
	assert_int_equal(fake.num_packets, 3);
	fake_disconnect();
	fake_connect();
	assert_int_equal(publish_value(NULL, 1), MASQ_STATUS_SUCCESS);
	assert_int_equal(publish_value(NULL, 1), MASQ_STATUS_SUCCESS);
	assert_int_equal(fake.num_packets, 6);
	expect_key(3, 1);
	assert_memory_equal(packet(3)->props, packet(0)->props,
	    sizeof(packet(0)->props));
	expect_data(4, 1);
	expect_data(5, 1);
}

static void
test_reinitialise_sends_the_key_again(void **state)
{
	(void)state;
	publisher_start(100);
	assert_int_equal(publish_value(NULL, 0), MASQ_STATUS_SUCCESS);
	assert_int_equal(MASQ_reinitialise(masq, "again", true, &masq),
	    MASQ_STATUS_SUCCESS);
	assert_int_equal(publish_value(NULL, 0), MASQ_STATUS_SUCCESS);
	expect_key(2, 1);
	/* Nothing is unanswered any more. */
	expect_data(3, 0);
	/* The application's publish callbacks are gone, its obj is new. */
	fake_answer(masq, packet(3)->mid, 0);
	assert_int_equal(told.num_ids, 0);
	assert_ptr_equal(mosquitto_userdata(MASQ_get_mosquitto(masq)), &masq);
}

/* A packet that libmosquitto took, and will send, is not to be published
 * twice; one that it did not take is. */
static void
test_connection_lost_while_data_goes_out(void **state)
{
	int mid = 0;

	(void)state;
	publisher_start(0);
	fake.failures[0] = (struct fake_failure){ 1, MOSQ_ERR_NO_CONN, true };
	fake.failures[1] = (struct fake_failure){ 2, MOSQ_ERR_NO_CONN, true };
	fake.failures[2] = (struct fake_failure){ 3, MOSQ_ERR_NO_CONN, false };
	assert_int_equal(publish_value(&mid, 1), MASQ_STATUS_SUCCESS);
	assert_int_equal(mid, packet(0)->mid);
	assert_int_equal(publish_value(&mid, 0), MASQ_ERR_NO_CONN);
	assert_int_equal(publish_value(&mid, 1), MASQ_ERR_NO_CONN);
}

static void
test_what_libmosquitto_refuses_has_its_status(void **state)
{
	static const struct {
		int rc;
		MASQ_status_t status;
	} cases[] = {
		{ MOSQ_ERR_NOMEM, MASQ_ERR_NOMEM },
		{ MOSQ_ERR_OVERSIZE_PACKET, MASQ_ERR_PAYLOAD_SIZE },
		{ MOSQ_ERR_PAYLOAD_SIZE, MASQ_ERR_PAYLOAD_SIZE },
		{ MOSQ_ERR_QOS_NOT_SUPPORTED, MASQ_ERR_INVAL },
		{ MOSQ_ERR_MALFORMED_UTF8, MASQ_ERR_MALFORMED_UTF8 },
		{ MOSQ_ERR_INVAL, MASQ_ERR_INVAL },
		{ MOSQ_ERR_ERRNO, MASQ_ERR_NO_CONN },
	};

	(void)state;
	publisher_start(0);
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		fake.failures[0] = (struct fake_failure){
			fake.num_packets + 1, cases[i].rc, false };
		assert_int_equal(publish_value(NULL, 1), cases[i].status);
		assert_string_not_equal(MASQ_last_error(), "");
	}
}

/* As libmosquitto reports what has been sent: in the same call, or later. */
static void
sent_at_once(const struct fake_packet *p)
{
	if (p->rc == MOSQ_ERR_SUCCESS)
		fake_answer(masq, p->mid, 0);
}

/* A broker that takes only QoS 0 gets key packets at QoS 0, and their ids are
 * kept from the application like others. */
static void
broker_without_qos_1(void **state, bool at_once)
{
	int mids[2];

	publisher_set_up(state);
	publisher_start(100);
	fake.on_send = at_once ? sent_at_once : NULL;
	fake.failures[0] = (struct fake_failure){
		1, MOSQ_ERR_QOS_NOT_SUPPORTED, false };
	assert_int_equal(publish_value(&mids[0], 0), MASQ_STATUS_SUCCESS);
	assert_int_equal(fake.num_packets, 3);
	expect_key(1, 0);
	expect_data(2, 0);
	assert_int_equal(publish_value(&mids[1], 0), MASQ_STATUS_SUCCESS);
	expect_data(3, 0);
	for (int i = 1; i < 4 && !at_once; i++)
		fake_answer(masq, packet(i)->mid, 0);
	assert_int_equal(told.num_ids, 2);
	assert_int_equal(told.num_reasons, 2);
	for (int i = 0; i < 2; i++)
		assert_int_equal(told.ids[i], mids[i]);
	publisher_tear_down(state);
}

static void
test_broker_without_qos_1(void **state)
{
	broker_without_qos_1(state, true);
	broker_without_qos_1(state, false);
	publisher_set_up(state);
}

/* A key packet of QoS 0 that was not sent goes with its connection: its id is
 * the application's when libmosquitto gives it anew. */
static void
test_unsent_key_of_qos_0_is_forgotten(void **state)
{
	(void)state;
	publisher_start(1);
	fake.failures[0] = (struct fake_failure){
		1, MOSQ_ERR_QOS_NOT_SUPPORTED, false };
	assert_int_equal(publish_value(NULL, 0), MASQ_STATUS_SUCCESS);
	fake_connect();
	assert_int_equal(publish_value(NULL, 1), MASQ_STATUS_SUCCESS);
	fake_answer(masq, packet(1)->mid, 0);
	assert_int_equal(told.num_ids, 1);
	assert_int_equal(told.ids[0], packet(1)->mid);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(test_without_connection_nothing_is_spent),
		TEST(test_ref14_key_that_was_not_handed_over),
		TEST(test_ref14_key_that_the_broker_refused),
		TEST(test_data_is_not_sent_under_a_key_that_is_refused),
		TEST(test_new_connection_gets_the_key_again),
		TEST(test_reinitialise_sends_the_key_again),
		TEST(test_connection_lost_while_data_goes_out),
		TEST(test_what_libmosquitto_refuses_has_its_status),
		TEST(test_broker_without_qos_1),
		TEST(test_unsent_key_of_qos_0_is_forgotten),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
