/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include "mosq/publisher.h"

struct masqitt *masq;
struct told told;

void
on_publish(struct mosquitto *mosq, void *obj, int mid)
{
	assert_ptr_equal(mosq, MASQ_get_mosquitto(masq));
	told.obj = obj;
	told.ids[told.num_ids++] = mid;
}

void
on_publish_v5(struct mosquitto *mosq, void *obj, int mid, int reason,
    const mosquitto_property *props)
{
	(void)mosq;
	(void)mid;
	(void)props;
	told.obj = obj;
	told.reasons[told.num_reasons++] = reason;
}

void
publisher_start(int n)
{
	fake.every = n;
	masq = fake_client(MASQ_role_publisher, &told);
	assert_non_null(masq);
	mosquitto_publish_callback_set(MASQ_get_mosquitto(masq), on_publish);
	mosquitto_publish_v5_callback_set(MASQ_get_mosquitto(masq),
	    on_publish_v5);
	fake_connect();
}

int
publisher_set_up(void **state)
{
	(void)state;
	fake_reset();
	told = (struct told){0};
	masq = NULL;
	return 0;
}

int
publisher_tear_down(void **state)
{
	(void)state;
	MASQ_destroy(masq);
	fake_reset();
	return 0;
}

MASQ_status_t
publish_value(int *mid, int qos)
{
	return MASQ_publish(masq, mid, TOPIC, 5, "value", qos, true);
}

const struct fake_packet *
packet(int i)
{
	assert_true(i < fake.num_packets);
	return &fake.packets[i];
}

void
expect_key(int i, int qos)
{
	const struct fake_packet *p = packet(i);
	static const char *const names[5] = {
		"SMQTT", "SeqNum", "ClientId", "KeyExp", "KM",
	};

	assert_string_equal(p->topic, TOPIC);
	assert_int_equal(p->len, FAKE_KEY_LEN);
	assert_int_equal(p->qos, qos);
	assert_true(p->retain);
	assert_int_equal(p->num_props, 5);
	for (int j = 0; j < 5; j++)
		assert_string_equal(p->props[j][0], names[j]);
	assert_string_equal(p->props[4][1], "Pers");
}

void
expect_data(int i, int qos)
{
	const struct fake_packet *p = packet(i);

	assert_string_equal(p->topic, TOPIC);
	assert_int_equal(p->len, FAKE_OVERHEAD + 5);
	assert_int_equal(p->payload[FAKE_OVERHEAD], (unsigned char)~'v');
	assert_int_equal(p->qos, qos);
	assert_false(p->retain);
	assert_string_not_equal(fake_prop(p, "KM"), "Pers");
}

void
expect_key_of_data(int key, int data)
{
	assert_string_equal(fake_prop(packet(data), "KM"),
	    fake_prop(packet(key), "SeqNum"));
}
