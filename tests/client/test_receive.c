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
	void *sub = site_subscriber(site);
	char path[256];
	uint8_t value[512];
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
			size_t len = json_hex(json_get(m, "value"), value,
			    sizeof(value));

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
	assert_int_equal(data, 50);
	assert_int_equal(keys, 10);
	json_free(all);
	MASQ_crypto_api_close(sub);
}

/* ---- values and buffers ---- */

/* The reference refuses values and buffers of more than 128 bytes. */
static void
test_ref02_values_and_buffers_of_any_size(void **state)
{
	static const size_t sizes[] = {
		0, 1, 15, 16, 17, 127, 128, 129, 4095, 4096, 65535, 65536,
		1 << 20
	};
	static const MASQ_mek_strategy_t strategies[] = {
		MASQ_key_ephemeral, MASQ_key_persistent_exp
	};
	uint8_t *value = malloc(1 << 20), *out = malloc(2 << 20);
	void *sub = site_subscriber(site);

	(void)state;
	assert_non_null(value);
	assert_non_null(out);
	for (size_t i = 0; i < 1 << 20; i++)
		value[i] = (uint8_t)(i * 131 + (i >> 8));
	for (int s = 0; s < 2; s++) {
		void *pub = site_publisher(site, strategies[s], 0);

		for (size_t i = 0; i < sizeof(sizes) / sizeof(sizes[0]);
		    i++) {
			struct packet packet = packet_make(pub, TOPIC, value,
			    sizes[i]);
			size_t room = 0;

			if (packet.status == MASQ_STATUS_ANOTHER) {
				assert_int_equal(open_packet(sub, &packet,
				    ""), MASQ_STATUS_KEY_MGMT);
				packet_free(&packet);
				packet = packet_make(pub, TOPIC, value,
				    sizes[i]);
			}
			assert_int_equal(packet.status, MASQ_STATUS_SUCCESS);
			assert_int_equal(packet.len, sizes[i] +
			    (s == 0 ? 158 : 28));
			/* One byte too few says how many, and costs nothing. */
			if (sizes[i] > 0) {
				room = sizes[i] - 1;
				assert_int_equal(MASQ_crypto_api_decrypt(sub,
				    TOPIC, &packet.props, packet.payload,
				    packet.len, out, &room),
				    MASQ_ERR_NOSPACE);
				assert_int_equal(room, sizes[i]);
			}
			/* Just enough, or far more than that. */
			room = i % 2 == 0 ? sizes[i] : 2 << 20;
			assert_int_equal(MASQ_crypto_api_decrypt(sub, TOPIC,
			    &packet.props, packet.payload, packet.len,
			    room > 0 ? out : NULL, &room),
			    MASQ_STATUS_SUCCESS);
			assert_int_equal(room, sizes[i]);
			if (sizes[i] > 0)
				assert_memory_equal(out, value, sizes[i]);
			packet_free(&packet);
		}
		MASQ_crypto_api_close(pub);
	}
	MASQ_crypto_api_close(sub);
	free(value);
	free(out);
}

static void
test_in_place(void **state)
{
	void *pub = site_publisher(site, MASQ_key_ephemeral, 0);
	void *sub = site_subscriber(site);
	struct packet packet;
	uint8_t *end;
	size_t len;

	(void)state;
	for (int tampered = 0; tampered < 2; tampered++) {
		packet = make(pub, "a value of some length, over a block",
		    MASQ_STATUS_SUCCESS);
		packet.payload[packet.len - 1] ^= (uint8_t)tampered;
		len = packet.len;
		if (!tampered) {
			assert_int_equal(MASQ_crypto_api_decrypt(sub, TOPIC,
			    &packet.props, packet.payload, len,
			    packet.payload, &len), MASQ_STATUS_SUCCESS);
			assert_int_equal(len, 36);
			assert_memory_equal(packet.payload,
			    "a value of some length, over a block", 36);
		} else {
			assert_int_equal(MASQ_crypto_api_decrypt(sub, TOPIC,
			    &packet.props, packet.payload, len,
			    packet.payload, &len), MASQ_ERR_DECRYPT);
		}
		/* No plaintext is anywhere else in the buffer. */
		end = packet.payload + packet.len;
		assert_null(memmem(packet.payload + (tampered ? 0 : 36),
		    (size_t)(end - packet.payload) - (tampered ? 0 : 36),
		    "value", 5));
		packet_free(&packet);
	}
	MASQ_crypto_api_close(pub);
	MASQ_crypto_api_close(sub);
}

/* ---- tampering ---- */

/* With another number the packet does not open. */
static void
check_other_number(void *sub, struct packet *packet)
{
	char *digit = packet_prop(packet, "SeqNum"), old = *digit;

	*digit = old == '0' ? '1' : '0';
	assert_int_equal(open_packet(sub, packet, ""), MASQ_ERR_DECRYPT);
	*digit = old;
}

/*
 * A failed tag is an error, whatever bit was touched. (The reference returns
 * success in the ephemeral strategy.)
 */
static void
test_ref03_ephemeral_tampering(void **state)
{
	void *pub = site_publisher(site, MASQ_key_ephemeral, 0);
	void *sub = site_subscriber(site);
	struct packet packet = make(pub, "value", MASQ_STATUS_SUCCESS);

	(void)state;
	for (size_t i = 0; i < packet.len; i += i < 130 ? 13 : 1) {
		packet.payload[i] ^= 0x10;
		assert_int_equal(open_packet(sub, &packet, ""),
		    MASQ_ERR_DECRYPT);
		packet.payload[i] ^= 0x10;
	}
	/* Identity and number are bound in as well. */
	assert_int_equal(packet_open(sub, "tank/leve1", &packet, "", 0),
	    MASQ_ERR_DECRYPT);
	check_other_number(sub, &packet);
	memcpy(packet_prop(&packet, "KeyExp"), "20261126", 8);
	assert_int_equal(open_packet(sub, &packet, ""), MASQ_ERR_DECRYPT);
	memcpy(packet_prop(&packet, "KeyExp"), "20261125", 8);
	packet_prop(&packet, "ClientId")[0] = 'Q';
	assert_int_equal(open_packet(sub, &packet, ""), MASQ_ERR_DECRYPT);
	packet_prop(&packet, "ClientId")[0] = 'P';
	/* None of this has spoilt the real one. */
	assert_int_equal(open_packet(sub, &packet, "value"),
	    MASQ_STATUS_SUCCESS);
	packet_free(&packet);
	MASQ_crypto_api_close(pub);
	MASQ_crypto_api_close(sub);
}

static void
test_persistent_tampering(void **state)
{
	void *pub = site_publisher(site, MASQ_key_persistent_exp, 0);
	void *sub = site_subscriber(site);
	struct packet key = make(pub, "value", MASQ_STATUS_ANOTHER);
	struct packet data = make(pub, "value", MASQ_STATUS_SUCCESS);

	(void)state;
	assert_int_equal(open_packet(sub, &key, ""), MASQ_STATUS_KEY_MGMT);
	for (size_t i = 0; i < data.len; i++) {
		data.payload[i] ^= 0x10;
		assert_int_equal(open_packet(sub, &data, ""),
		    MASQ_ERR_DECRYPT);
		data.payload[i] ^= 0x10;
	}
	check_other_number(sub, &data);
	assert_int_equal(open_packet(sub, &data, "value"),
	    MASQ_STATUS_SUCCESS);
	packet_free(&key);
	packet_free(&data);
	MASQ_crypto_api_close(pub);
	MASQ_crypto_api_close(sub);
}

/* Points that come in a payload are checked. */
static void
test_ref07_bad_points_in_payload(void **state)
{
	static const MASQ_mek_strategy_t strategies[] = {
		MASQ_key_ephemeral, MASQ_key_persistent_exp
	};
	void *sub = site_subscriber(site);

	(void)state;
	for (int s = 0; s < 2; s++) {
		void *pub = site_publisher(site, strategies[s], 0);
		struct packet packet = make(pub, "value", s == 0 ?
		    MASQ_STATUS_SUCCESS : MASQ_STATUS_ANOTHER);
		uint8_t good[130];

		memcpy(good, packet.payload, sizeof(good));
		for (size_t at = 0; at < 130; at += 65) {
			/* Another tag, infinity, x >= p, off the curve. */
			packet.payload[at] = 2;
			assert_int_equal(open_packet(sub, &packet, ""),
			    MASQ_ERR_DECRYPT);
			memset(packet.payload + at, 0, 65);
			assert_int_equal(open_packet(sub, &packet, ""),
			    MASQ_ERR_DECRYPT);
			packet.payload[at] = 4;
			assert_int_equal(open_packet(sub, &packet, ""),
			    MASQ_ERR_DECRYPT);
			memcpy(packet.payload + at, good + at, 65);
			memset(packet.payload + at + 1, 0xff, 32);
			assert_int_equal(open_packet(sub, &packet, ""),
			    MASQ_ERR_DECRYPT);
			memcpy(packet.payload + at, good + at, 65);
			packet.payload[at + 64] ^= 1;
			assert_int_equal(open_packet(sub, &packet, ""),
			    MASQ_ERR_DECRYPT);
			memcpy(packet.payload + at, good + at, 65);
		}
		assert_int_equal(open_packet(sub, &packet, "value"), s == 0 ?
		    MASQ_STATUS_SUCCESS : MASQ_STATUS_KEY_MGMT);
		packet_free(&packet);
		MASQ_crypto_api_close(pub);
	}
	MASQ_crypto_api_close(sub);
}

/* ---- malformed packets ---- */

static void
test_malformed_properties(void **state)
{
	void *pub = site_publisher(site, MASQ_key_ephemeral, 0);
	void *sub = site_subscriber(site);
	struct packet packet = make(pub, "value", MASQ_STATUS_SUCCESS);
	const MASQ_user_properties_t good = packet.props;

	(void)state;
	for (int i = 0; i < 5; i++) {
		/* Missing. */
		packet.props.prop[i] = packet.props.prop[4];
		packet.props.num_props = 4;
		assert_int_equal(open_packet(sub, &packet, ""),
		    MASQ_ERR_MALFORMED_PACKET);
		packet.props = good;
		/* Doubled. */
		packet.props.prop[i] = packet.props.prop[(i + 1) % 5];
		assert_int_equal(open_packet(sub, &packet, ""),
		    MASQ_ERR_MALFORMED_PACKET);
		packet.props = good;
		/* Without an end: over-long. */
		memset(packet.props.prop[i].value, 'A', 17);
		assert_int_equal(open_packet(sub, &packet, ""),
		    MASQ_ERR_MALFORMED_PACKET);
		packet.props = good;
	}
	packet.props.num_props = 0;
	assert_int_equal(open_packet(sub, &packet, ""),
	    MASQ_ERR_MALFORMED_PACKET);
	packet.props.num_props = 6;
	assert_int_equal(open_packet(sub, &packet, ""),
	    MASQ_ERR_MALFORMED_PACKET);
	packet.props.num_props = -1;
	assert_int_equal(open_packet(sub, &packet, ""),
	    MASQ_ERR_MALFORMED_PACKET);
	packet.props = good;
	/* Another protocol. */
	packet_prop(&packet, "SMQTT")[4] = '2';
	assert_int_equal(open_packet(sub, &packet, ""), MASQ_ERR_BAD_PROTOID);
	packet.props = good;
	/* In any order they are fine. */
	packet.props.prop[0] = good.prop[4];
	packet.props.prop[4] = good.prop[0];
	assert_int_equal(open_packet(sub, &packet, "value"),
	    MASQ_STATUS_SUCCESS);
	packet_free(&packet);
	MASQ_crypto_api_close(pub);
	MASQ_crypto_api_close(sub);
}

static void
test_truncated_payloads(void **state)
{
	void *pub = site_publisher(site, MASQ_key_ephemeral, 0);
	void *persistent = site_publisher(site, MASQ_key_persistent_exp, 0);
	void *sub = site_subscriber(site);
	struct packet packet = make(pub, "", MASQ_STATUS_SUCCESS);
	struct packet key = make(persistent, "", MASQ_STATUS_ANOTHER);
	struct packet data = make(persistent, "", MASQ_STATUS_SUCCESS);

	(void)state;
	for (packet.len = 0; packet.len < 158; packet.len++)
		assert_int_equal(open_packet(sub, &packet, ""),
		    MASQ_ERR_MALFORMED_PACKET);
	for (key.len = 0; key.len < 130; key.len++)
		assert_int_equal(open_packet(sub, &key, ""),
		    MASQ_ERR_MALFORMED_PACKET);
	key.len = 131;
	assert_int_equal(open_packet(sub, &key, ""),
	    MASQ_ERR_MALFORMED_PACKET);
	for (data.len = 0; data.len < 28; data.len++)
		assert_int_equal(open_packet(sub, &data, ""),
		    MASQ_ERR_MALFORMED_PACKET);
	packet_free(&packet);
	packet_free(&key);
	packet_free(&data);
	MASQ_crypto_api_close(pub);
	MASQ_crypto_api_close(persistent);
	MASQ_crypto_api_close(sub);
}

/* ---- dates ---- */

static void
test_late_messages(void **state)
{
	void *pub = site_publisher(site, MASQ_key_ephemeral, 0);
	struct packet packets[3];
	void *sub;

	(void)state;
	for (int i = 0; i < 3; i++)
		packets[i] = make(pub, "late", MASQ_STATUS_SUCCESS);
	MASQ_crypto_api_close(pub);

	/* Default: 24 h after the date, by the server's time. */
	site->now = site->current + SITE_DAY - 10;
	sub = site_subscriber(site);
	assert_int_equal(open_packet(sub, &packets[0], "late"),
	    MASQ_STATUS_SUCCESS);
	MASQ_crypto_api_close(sub);
	site->now = site->current + SITE_DAY + 1;
	sub = site_subscriber(site);
	assert_int_equal(open_packet(sub, &packets[1], ""), MASQ_ERR_EXPIRED);
	/* More grace. */
	assert_int_equal(MASQ_crypto_api_set(sub, MASQ_opt_late_grace,
	    "86500"), MASQ_STATUS_SUCCESS);
	MASQ_crypto_api_close(sub);
	sub = site_subscriber(site);
	assert_int_equal(MASQ_crypto_api_set(sub, MASQ_opt_late_grace,
	    "86500"), MASQ_STATUS_SUCCESS);
	assert_int_equal(open_packet(sub, &packets[1], "late"),
	    MASQ_STATUS_SUCCESS);
	MASQ_crypto_api_close(sub);
	/* Without limit, for publishers that keep their first date. */
	site->now = site->current + 3650 * (int64_t)SITE_DAY;
	sub = site_subscriber(site);
	assert_int_equal(MASQ_crypto_api_set(sub, MASQ_opt_late_grace,
	    "unlimited"), MASQ_STATUS_SUCCESS);
	assert_int_equal(open_packet(sub, &packets[1], "late"),
	    MASQ_STATUS_SUCCESS);
	assert_int_equal(open_packet(sub, &packets[1], ""),
	    MASQ_ERR_DUPLICATE);
	MASQ_crypto_api_close(sub);
	/* None. */
	sub = site_subscriber(site);
	site->now = site->current + 1;
	MASQ_crypto_api_close(sub);
	sub = site_subscriber(site);
	assert_int_equal(MASQ_crypto_api_set(sub, MASQ_opt_late_grace, "0"),
	    MASQ_STATUS_SUCCESS);
	assert_int_equal(open_packet(sub, &packets[2], ""), MASQ_ERR_EXPIRED);
	MASQ_crypto_api_close(sub);
	for (int i = 0; i < 3; i++)
		packet_free(&packets[i]);
}

/* The date passes while the subscriber runs; the wall clock has no say. */
static void
test_date_passes(void **state)
{
	void *pub, *sub;
	struct packet packets[2];

	(void)state;
	site->current = SITE_NOW + 2;
	pub = site_publisher(site, MASQ_key_ephemeral, 0);
	sub = site_subscriber(site);
	assert_int_equal(MASQ_crypto_api_set(sub, MASQ_opt_late_grace, "0"),
	    MASQ_STATUS_SUCCESS);
	for (int i = 0; i < 2; i++)
		packets[i] = make(pub, "a", MASQ_STATUS_SUCCESS);
	assert_int_equal(open_packet(sub, &packets[0], "a"),
	    MASQ_STATUS_SUCCESS);
	test_clock_advance(2000);
	assert_int_equal(open_packet(sub, &packets[0], ""),
	    MASQ_ERR_DUPLICATE);
	test_clock_advance(1000);
	assert_int_equal(open_packet(sub, &packets[0], ""), MASQ_ERR_EXPIRED);
	assert_int_equal(open_packet(sub, &packets[1], ""), MASQ_ERR_EXPIRED);
	packet_free(&packets[0]);
	packet_free(&packets[1]);
	MASQ_crypto_api_close(pub);
	MASQ_crypto_api_close(sub);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_messages_of_the_reference),
		cmocka_unit_test(test_ref02_values_and_buffers_of_any_size),
		cmocka_unit_test(test_in_place),
		cmocka_unit_test(test_ref03_ephemeral_tampering),
		cmocka_unit_test(test_persistent_tampering),
		cmocka_unit_test(test_ref07_bad_points_in_payload),
		cmocka_unit_test(test_malformed_properties),
		cmocka_unit_test(test_truncated_payloads),
		cmocka_unit_test_teardown(test_late_messages, site_unbend),
		cmocka_unit_test_teardown(test_date_passes, site_unbend)
	};

	return cmocka_run_group_tests(tests, site_set_up, site_tear_down);
}
