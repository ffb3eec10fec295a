/*
 * Buffers as programs have them: what counts is what is written, not the room
 * that a program states.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "api.h"
#include "client/site.h"

#define VALUE "21.5 C"
#define VALUE_LEN (sizeof(VALUE) - 1)
/* Stated by programs whose buffers are shorter. */
#define ROOM MASQ_MAXTOPIC_LEN

static const MASQ_mek_strategy_t strategies[] = {
	MASQ_key_ephemeral, MASQ_key_persistent_pkt
};

/* Payload and value side by side in memory, `apart` bytes from start to start;
 * the status of decrypt, and the value has to be right. */
static MASQ_status_t
open_beside(void *sub, const struct packet *packet, bool value_first,
    size_t apart)
{
	uint8_t *memory = malloc(apart + packet->len + VALUE_LEN);
	uint8_t *value = memory + (value_first ? 0 : apart);
	uint8_t *payload = memory + (value_first ? apart : 0);
	size_t len = ROOM;
	MASQ_status_t status;

	assert_non_null(memory);
	memcpy(payload, packet->payload, packet->len);
	status = MASQ_crypto_api_decrypt(sub, TOPIC, &packet->props, payload,
	    packet->len, value, &len);
	if (status == MASQ_STATUS_SUCCESS) {
		assert_int_equal(len, VALUE_LEN);
		assert_memory_equal(value, VALUE, VALUE_LEN);
	} else if (status == MASQ_ERR_INVAL) {
		assert_memory_equal(payload, packet->payload, packet->len);
	}
	free(memory);
	return status;
}

static void
decrypt_takes_buffers_that_touch(void **state)
{
	(void)state;
	for (size_t i = 0; i < 2; i++) {
		void *pub = site_publisher(site, strategies[i], 100);
		void *sub = site_subscriber(site);
		struct packet p;

		if (strategies[i] != MASQ_key_ephemeral) {
			p = make(pub, VALUE, MASQ_STATUS_ANOTHER);
			/* Nothing is written for a key packet. */
			assert_int_equal(open_beside(sub, &p, true, 1),
			    MASQ_STATUS_KEY_MGMT);
			packet_free(&p);
		}
		p = make(pub, VALUE, MASQ_STATUS_SUCCESS);
		assert_int_equal(open_beside(sub, &p, true, VALUE_LEN - 1),
		    MASQ_ERR_INVAL);
		assert_int_equal(open_beside(sub, &p, false, p.len - 1),
		    MASQ_ERR_INVAL);
		assert_int_equal(open_beside(sub, &p, true, VALUE_LEN),
		    MASQ_STATUS_SUCCESS);
		packet_free(&p);
		p = make(pub, VALUE, MASQ_STATUS_SUCCESS);
		assert_int_equal(open_beside(sub, &p, false, p.len),
		    MASQ_STATUS_SUCCESS);
		packet_free(&p);
		MASQ_crypto_api_close(pub);
		MASQ_crypto_api_close(sub);
	}
}

/* The same for a packet of this length that is made. */
static MASQ_status_t
make_beside(void *pub, bool packet_first, size_t apart, size_t packet_len,
    uint32_t *number)
{
	uint8_t *memory = malloc(apart + packet_len + VALUE_LEN);
	uint8_t *out = memory + (packet_first ? 0 : apart);
	uint8_t *value = memory + (packet_first ? apart : 0);
	MASQ_user_properties_t props = {0};
	size_t len = ROOM;
	MASQ_status_t status;

	assert_non_null(memory);
	memcpy(value, VALUE, VALUE_LEN);
	status = MASQ_crypto_api_encrypt(pub, TOPIC, value, VALUE_LEN, &props,
	    out, &len);
	assert_memory_equal(value, VALUE, VALUE_LEN);
	if (status != MASQ_ERR_INVAL)
		assert_int_equal(len, packet_len);
	for (int i = 0; i < props.num_props; i++)
		if (strcmp(props.prop[i].name, "SeqNum") == 0)
			*number = (uint32_t)strtoul(props.prop[i].value, NULL,
			    16);
	free(memory);
	return status;
}

static void
encrypt_takes_buffers_that_touch(void **state)
{
	uint32_t first = 0, second = 0;

	(void)state;
	for (size_t i = 0; i < 2; i++) {
		void *pub = site_publisher(site, strategies[i], 100);
		size_t overhead, mek, len;

		assert_int_equal(MASQ_crypto_api_overhead(strategies[i],
		    &overhead, &mek), MASQ_STATUS_SUCCESS);
		len = overhead + VALUE_LEN;
		if (mek > 0) {
			assert_int_equal(make_beside(pub, true, mek - 1, mek,
			    &first), MASQ_ERR_INVAL);
			assert_int_equal(make_beside(pub, true, mek, mek,
			    &first), MASQ_STATUS_ANOTHER);
		}
		assert_int_equal(make_beside(pub, true, len, len, &first),
		    MASQ_STATUS_SUCCESS);
		assert_int_equal(make_beside(pub, true, len - 1, len, &second),
		    MASQ_ERR_INVAL);
		assert_int_equal(make_beside(pub, false, VALUE_LEN - 1, len,
		    &second), MASQ_ERR_INVAL);
		assert_int_equal(make_beside(pub, false, 0, len, &second),
		    MASQ_ERR_INVAL);
		/* Nothing has been spent on those. */
		assert_int_equal(make_beside(pub, false, VALUE_LEN, len,
		    &second), MASQ_STATUS_SUCCESS);
		assert_int_equal(second, first + 1);
		MASQ_crypto_api_close(pub);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(decrypt_takes_buffers_that_touch),
		cmocka_unit_test(encrypt_takes_buffers_that_touch),
	};

	return cmocka_run_group_tests(tests, site_set_up, site_tear_down);
}
