/*
 * A publisher between the stand-ins of fake.h, and the packets that it hands
 * to libmosquitto.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef TESTS_MOSQ_PUBLISHER_H
#define TESTS_MOSQ_PUBLISHER_H

#include "mosq/fake.h"

#define TOPIC "plant/level"

extern struct masqitt *masq;

/* What the publish callbacks of the application were told. */
extern struct told {
	int ids[FAKE_MAX];
	int num_ids;
	int reasons[FAKE_MAX];		/* MQTT v5 */
	int num_reasons;
	void *obj;			/* &told, if it is theirs */
} told;

/* Callbacks that note it. */
void on_publish(struct mosquitto *mosq, void *obj, int mid);
void on_publish_v5(struct mosquitto *mosq, void *obj, int mid, int reason,
    const mosquitto_property *props);

/* Around each test. */
int publisher_set_up(void **state);
int publisher_tear_down(void **state);
#define TEST(name) cmocka_unit_test_setup_teardown(name, \
    publisher_set_up, publisher_tear_down)

/* One that changes its key every n packets (0: ephemeral), connected. */
void publisher_start(int n);

/* MASQ_publish() of "value" to TOPIC, to be retained. */
MASQ_status_t publish_value(int *mid, int qos);

/* The i-th packet from 0 that libmosquitto was handed. */
const struct fake_packet *packet(int i);

/* It is a key packet, or data, of publish_value(). */
void expect_key(int i, int qos);
void expect_data(int i, int qos);

/* The data packet uses the key packet that was handed over last. */
void expect_key_of_data(int key, int data);

#endif /* TESTS_MOSQ_PUBLISHER_H */
