/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/date.h"
#include "client/limits.h"
#include "client/site.h"
#include "json.h"

static struct site *site;

static int
setup(void **state)
{
	(void)state;
	site = site_new();
	return 0;
}

static int
teardown(void **state)
{
	(void)state;
	site_free(site);
	return 0;
}

static void *
subscriber(void)
{
	return site_client(site, SUB, MASQ_role_subscriber, MASQ_key_none, 0);
}

/* ---- known answers ---- */

/* Read a message of publish.json. */
static struct packet
read_message(const struct json *message)
{
	struct packet packet = {.status = MASQ_STATUS_SUCCESS};
	const struct json *props = json_get(message, "properties");
	const struct json *payload = json_get(message, "payload");

	for (size_t i = 0; i < json_len(props); i++) {
		const struct json *pair = json_at(props, i);

		(void)snprintf(packet.props.prop[i].name, 9, "%s",
		    json_str(json_at(pair, 0)));
		(void)snprintf(packet.props.prop[i].value, 17, "%s",
		    json_str(json_at(pair, 1)));
		packet.props.num_props++;
	}
	packet.len = json_hex_len(payload);
	packet.payload = malloc(packet.len);
	assert_non_null(packet.payload);
	(void)json_hex(payload, packet.payload, packet.len);
	return packet;
}

static void
test_messages_of_the_reference(void **state)
{
	void *sub = subscriber();
	char path[256], value[512];
	struct json *all;
	const struct json *messages;
	size_t data = 0, keys = 0;

	(void)state;
	(void)snprintf(path, sizeof(path), "%s/publish.json", TEST_VECTORS);
	all = json_load(path);
	messages = json_get(all, "messages");
	for (size_t i = 0; i < json_len(messages); i++) {
		const struct json *m = json_at(messages, i);
		const char *topic = json_str(json_get(m, "topic"));
		struct packet packet = read_message(m);

		if (strcmp(json_str(json_get(m, "kind")), "data") == 0) {
			size_t len = json_hex(json_get(m, "value"),
			    (uint8_t *)value, sizeof(value));

			assert_int_equal(packet_open(sub, topic, &packet,
			    value, len), MASQ_STATUS_SUCCESS);
			data++;
		} else {
			assert_int_equal(packet_open(sub, topic, &packet, NULL,
			    0), MASQ_STATUS_KEY_MGMT);
			keys++;
		}
		packet_free(&packet);
	}
	assert_int_equal(data + keys, 60);
	assert_int_equal(keys, 10);
	json_free(all);
	MASQ_crypto_api_close(sub);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_messages_of_the_reference)
	};

	return cmocka_run_group_tests(tests, setup, teardown);
}
