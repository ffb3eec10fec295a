/*
 * The five User Properties and the payload layouts.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include "wire/publish.h"

#include "base/fail.h"			/* before cmocka.h has a fail() */

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "json.h"

#define COUNT(a) (sizeof(a) / sizeof((a)[0]))

static const char *const good[MASQ_MAX_PROPERTIES][2] = {
	{"SMQTT", "1.0/1"},
	{"SeqNum", "d8940f73"},
	{"ClientId", "PumpTemp007c0480"},
	{"KeyExp", "20261125T000000Z"},
	{"KM", "Ephm"},
};

static void
set(MASQ_user_properties_t *p, int i, const char *name, const char *value)
{
	memset(&p->prop[i], 0, sizeof(p->prop[i]));
	memcpy(p->prop[i].name, name, strlen(name));
	memcpy(p->prop[i].value, value, strlen(value));
}

static void
set_good(MASQ_user_properties_t *p)
{
	p->num_props = MASQ_MAX_PROPERTIES;
	for (int i = 0; i < MASQ_MAX_PROPERTIES; i++)
		set(p, i, good[i][0], good[i][1]);
}

/*
 * Decode from the heap, so that a sanitizer sees a read past the end, and see
 * that a refusal leaves nothing behind.
 */
static MASQ_status_t
decode(const MASQ_user_properties_t *p, struct wire_props *props)
{
	static const struct wire_props none;
	MASQ_user_properties_t *copy = malloc(sizeof(*copy));
	MASQ_status_t status;

	assert_non_null(copy);
	*copy = *p;
	memset(props, 0xa5, sizeof(*props));
	status = wire_props_decode(copy, props);
	free(copy);
	if (status != MASQ_STATUS_SUCCESS) {
		assert_memory_equal(props, &none, sizeof(none));
		assert_string_not_equal(fail_text(), "");
	}
	return status;
}

static void
misuse(void **state)
{
	static const int counts[] = {-1, -2147483647 - 1, 6, 7, 2147483647};
	MASQ_user_properties_t p;
	struct wire_props props;

	(void)state;
	set_good(&p);
	for (size_t i = 0; i < COUNT(counts); i++) {
		p.num_props = counts[i];
		assert_int_equal(decode(&p, &props),
		    MASQ_ERR_MALFORMED_PACKET);
	}
	p.num_props = 0;
	assert_int_equal(decode(&p, &props), MASQ_ERR_NOT_FOUND);
	/* No NUL anywhere. */
	memset(&p, 'x', sizeof(p));
	p.num_props = MASQ_MAX_PROPERTIES;
	assert_int_equal(decode(&p, &props), MASQ_ERR_NOT_FOUND);
	set_good(&p);
	memset(p.prop[4].value, 'a', sizeof(p.prop[4].value));
	assert_int_equal(decode(&p, &props), MASQ_ERR_MALFORMED_PACKET);
	assert_non_null(strstr(fail_text(), "KM is too long"));
	set_good(&p);
	memset(p.prop[2].name, 'a', sizeof(p.prop[2].name));
	assert_int_equal(decode(&p, &props), MASQ_ERR_MALFORMED_PACKET);
	/* "ClientId" fills its field up to the NUL; without it, another. */
	set_good(&p);
	p.prop[2].name[MASQ_MAX_PROP_NAME_LEN] = 'x';
	assert_int_equal(decode(&p, &props), MASQ_ERR_MALFORMED_PACKET);
	set_good(&p);
	p.prop[2].value[MASQ_MAX_PROP_VALUE_LEN] = '0';
	assert_int_equal(decode(&p, &props), MASQ_ERR_MALFORMED_PACKET);
}

/* All of a MASQ_user_properties_t but the padding at its end. */
#define PROPS_LEN (offsetof(MASQ_user_properties_t, prop) + \
	sizeof(((MASQ_user_properties_t *)NULL)->prop))

static void
good_values(void **state)
{
	MASQ_user_properties_t p, again;
	struct wire_props props;

	(void)state;
	set_good(&p);
	assert_int_equal(decode(&p, &props), MASQ_STATUS_SUCCESS);
	assert_int_equal(props.packet, WIRE_EPHEMERAL);
	assert_int_equal(props.seqnum, 0xd8940f73);
	assert_string_equal(props.seqnum_text, "d8940f73");
	assert_string_equal(props.client_id, "PumpTemp007c0480");
	assert_string_equal(props.key_exp, "20261125T000000Z");
	assert_int_equal(props.date, 1795564800);
	wire_props_encode(&props, &again);
	assert_memory_equal(&again, &p, PROPS_LEN);

	set(&p, 4, "KM", "Pers");
	assert_int_equal(decode(&p, &props), MASQ_STATUS_SUCCESS);
	assert_int_equal(props.packet, WIRE_KEY);
	wire_props_encode(&props, &again);
	assert_memory_equal(&again, &p, PROPS_LEN);

	set(&p, 4, "KM", "d8940f72");
	assert_int_equal(decode(&p, &props), MASQ_STATUS_SUCCESS);
	assert_int_equal(props.packet, WIRE_DATA);
	assert_int_equal(props.key_seqnum, 0xd8940f72);
	wire_props_encode(&props, &again);
	assert_memory_equal(&again, &p, PROPS_LEN);

	/* Readers accept both cases; what is authenticated stays. */
	set(&p, 1, "SeqNum", "D8940F73");
	set(&p, 4, "KM", "D8940F72");
	assert_int_equal(decode(&p, &props), MASQ_STATUS_SUCCESS);
	assert_int_equal(props.seqnum, 0xd8940f73);
	assert_int_equal(props.key_seqnum, 0xd8940f72);
	assert_string_equal(props.seqnum_text, "D8940F73");

	/* Bytes behind a NUL are no part of the text. */
	set_good(&p);
	p.prop[0].value[6] = 'x';
	p.prop[0].name[6] = 'x';
	assert_int_equal(decode(&p, &props), MASQ_STATUS_SUCCESS);
}

/* All 120 orders of the five. */
static void
any_order(void **state)
{
	MASQ_user_properties_t p;
	struct wire_props want, props;
	size_t orders = 0;

	(void)state;
	set_good(&p);
	assert_int_equal(decode(&p, &want), MASQ_STATUS_SUCCESS);
	for (int code = 0; code < 5 * 5 * 5 * 5 * 5; code++) {
		unsigned int seen = 0;

		for (int i = 0, c = code; i < 5; i++, c /= 5) {
			seen |= 1u << c % 5;
			set(&p, i, good[c % 5][0], good[c % 5][1]);
		}
		if (seen != 0x1f) {
			assert_int_equal(decode(&p, &props),
			    MASQ_ERR_MALFORMED_PACKET);
			continue;
		}
		assert_int_equal(decode(&p, &props), MASQ_STATUS_SUCCESS);
		assert_memory_equal(&props, &want, sizeof(want));
		orders++;
	}
	assert_int_equal(orders, 120);
}

static void
bad_values(void **state)
{
	static const struct {
		int i;
		const char *name, *value;
		MASQ_status_t status;
	} cases[] = {
		{0, "SMQTT", "1.0/2", MASQ_ERR_BAD_PROTOID},
		{0, "SMQTT", "1.0/", MASQ_ERR_BAD_PROTOID},
		{0, "SMQTT", "1.0/11", MASQ_ERR_BAD_PROTOID},
		{0, "SMQTT", "", MASQ_ERR_BAD_PROTOID},
		{0, "SMQTT", "2.0/1aaaaaaaaaaa", MASQ_ERR_BAD_PROTOID},
		{0, "SMQT", "1.0/1", MASQ_ERR_MALFORMED_PACKET},
		{0, "SMQTTT", "1.0/1", MASQ_ERR_MALFORMED_PACKET},
		{0, "smqtt", "1.0/1", MASQ_ERR_MALFORMED_PACKET},
		{0, "", "1.0/1", MASQ_ERR_MALFORMED_PACKET},
		{1, "SeqNum", "", MASQ_ERR_MALFORMED_PACKET},
		{1, "SeqNum", "d8940f7", MASQ_ERR_MALFORMED_PACKET},
		{1, "SeqNum", "d8940f733", MASQ_ERR_MALFORMED_PACKET},
		{1, "SeqNum", "d8940f7g", MASQ_ERR_MALFORMED_PACKET},
		{1, "SeqNum", "0x940f73", MASQ_ERR_MALFORMED_PACKET},
		{1, "SeqNum", " d8940f7", MASQ_ERR_MALFORMED_PACKET},
		{1, "SeqNum", "-8940f73", MASQ_ERR_MALFORMED_PACKET},
		{2, "ClientId", "", MASQ_ERR_MALFORMED_PACKET},
		{2, "ClientId", "PumpTemp007c048", MASQ_ERR_MALFORMED_PACKET},
		{2, "ClientId", "PumpTemp007c048/",
		    MASQ_ERR_MALFORMED_PACKET},
		{2, "ClientId", "../../etc/passwd",
		    MASQ_ERR_MALFORMED_PACKET},
		{2, "ClientId", "PumpTemp007c04\xc3\xa9",
		    MASQ_ERR_MALFORMED_PACKET},
		{3, "KeyExp", "", MASQ_ERR_MALFORMED_PACKET},
		{3, "KeyExp", "20261125T000000z", MASQ_ERR_MALFORMED_PACKET},
		{3, "KeyExp", "20261125T240000Z", MASQ_ERR_MALFORMED_PACKET},
		{3, "KeyExp", "20260229T000000Z", MASQ_ERR_MALFORMED_PACKET},
		{3, "KeyExp", "20261125T00000Z", MASQ_ERR_MALFORMED_PACKET},
		{4, "KM", "", MASQ_ERR_MALFORMED_PACKET},
		{4, "KM", "ephm", MASQ_ERR_MALFORMED_PACKET},
		{4, "KM", "Ephm ", MASQ_ERR_MALFORMED_PACKET},
		{4, "KM", "Per", MASQ_ERR_MALFORMED_PACKET},
		{4, "KM", "d8940f7", MASQ_ERR_MALFORMED_PACKET},
		{4, "KM", "d8940f7200", MASQ_ERR_MALFORMED_PACKET},
		/* A data packet under a key packet of its own number. */
		{4, "KM", "d8940f73", MASQ_ERR_MALFORMED_PACKET},
		{4, "KM", "D8940F73", MASQ_ERR_MALFORMED_PACKET},
	};
	MASQ_user_properties_t p;
	struct wire_props props;

	(void)state;
	for (size_t i = 0; i < COUNT(cases); i++) {
		set_good(&p);
		set(&p, cases[i].i, cases[i].name, cases[i].value);
		assert_int_equal(decode(&p, &props), cases[i].status);
		/* The sentence names the one that is wrong. */
		if (cases[i].status == MASQ_ERR_MALFORMED_PACKET)
			assert_non_null(strstr(fail_text(),
			    good[cases[i].i][0]));
	}
}

static void
missing_and_doubled(void **state)
{
	MASQ_user_properties_t p;
	struct wire_props props;

	(void)state;
	for (int gone = 0; gone < MASQ_MAX_PROPERTIES; gone++) {
		set_good(&p);
		p.prop[gone] = p.prop[4];
		p.num_props = 4;
		assert_int_equal(decode(&p, &props),
		    MASQ_ERR_MALFORMED_PACKET);
		assert_non_null(strstr(fail_text(), "is missing"));
		assert_non_null(strstr(fail_text(), good[gone][0]));
		for (int other = 0; other < MASQ_MAX_PROPERTIES; other++) {
			if (other == gone)
				continue;
			set_good(&p);
			p.prop[gone] = p.prop[other];
			assert_int_equal(decode(&p, &props),
			    MASQ_ERR_MALFORMED_PACKET);
			assert_non_null(strstr(fail_text(), "twice"));
		}
	}
	/* A missing one comes before another protocol's id. */
	set_good(&p);
	set(&p, 0, "SMQTT", "9.9/9");
	p.num_props = 4;
	assert_int_equal(decode(&p, &props), MASQ_ERR_MALFORMED_PACKET);
	/* Nothing but the application's own. */
	for (int i = 0; i < MASQ_MAX_PROPERTIES; i++)
		set(&p, i, "unit", "celsius");
	p.num_props = MASQ_MAX_PROPERTIES;
	assert_int_equal(decode(&p, &props), MASQ_ERR_NOT_FOUND);
}

/* Every byte of the five, changed to every other value. */
static void
mutated(void **state)
{
	static const char *const km[] = {"Ephm", "Pers", "0123abcd"};
	MASQ_user_properties_t p, again;
	struct wire_props props, same;
	uint8_t *bytes = (uint8_t *)&p;
	size_t accepted = 0, refused = 0;

	(void)state;
	for (size_t k = 0; k < COUNT(km); k++)
	for (size_t at = 0; at < sizeof(p); at++)
	for (unsigned int flip = 1; flip < 256; flip++) {
		set_good(&p);
		set(&p, 4, "KM", km[k]);
		bytes[at] = (uint8_t)(bytes[at] ^ flip);
		if (decode(&p, &props) != MASQ_STATUS_SUCCESS) {
			refused++;
			continue;
		}
		accepted++;
		wire_props_encode(&props, &again);
		assert_int_equal(decode(&again, &same),
		    MASQ_STATUS_SUCCESS);
		assert_memory_equal(&same, &props, sizeof(props));
	}
	assert_true(accepted > 1000);
	assert_true(refused > 1000);
}

/* Split len bytes on the heap; every part must lie where it should. */
static void
check_split(enum wire_packet packet, size_t len, bool good_len)
{
	uint8_t *payload = malloc(len > 0 ? len : 1);
	struct wire_payload parts;
	size_t at = 0;
	MASQ_status_t status;

	assert_non_null(payload);
	memset(&parts, 0xa5, sizeof(parts));
	status = wire_payload_split(packet, payload, len, &parts);
	if (!good_len) {
		assert_int_equal(status, MASQ_ERR_MALFORMED_PACKET);
		assert_null(parts.encap.ptr);
		assert_null(parts.iv.ptr);
		assert_null(parts.ciphertext.ptr);
		assert_null(parts.tag.ptr);
		free(payload);
		return;
	}
	assert_int_equal(status, MASQ_STATUS_SUCCESS);
	if (packet == WIRE_DATA) {
		assert_null(parts.encap.ptr);
	} else {
		assert_ptr_equal(parts.encap.ptr, payload);
		assert_int_equal(parts.encap.len, 130);
		at = 130;
	}
	if (packet == WIRE_KEY) {
		assert_null(parts.iv.ptr);
		assert_null(parts.ciphertext.ptr);
		assert_null(parts.tag.ptr);
	} else {
		assert_ptr_equal(parts.iv.ptr, payload + at);
		assert_int_equal(parts.iv.len, 12);
		assert_ptr_equal(parts.ciphertext.ptr, payload + at + 12);
		assert_int_equal(parts.ciphertext.len, len - at - 28);
		assert_ptr_equal(parts.tag.ptr, payload + len - 16);
		assert_int_equal(parts.tag.len, 16);
	}
	free(payload);
}

static void
payloads(void **state)
{
	struct wire_payload parts;

	(void)state;
	assert_int_equal(wire_overhead(WIRE_EPHEMERAL), 158);
	assert_int_equal(wire_overhead(WIRE_KEY), 130);
	assert_int_equal(wire_overhead(WIRE_DATA), 28);
	for (size_t len = 0; len < 400; len++) {
		check_split(WIRE_EPHEMERAL, len, len >= 158);
		check_split(WIRE_KEY, len, len == 130);
		check_split(WIRE_DATA, len, len >= 28);
	}
	assert_int_equal(wire_payload_split(WIRE_DATA, NULL, 0, &parts),
	    MASQ_ERR_MALFORMED_PACKET);
}

/*
 * The largest value that fits, counted by hand: 2 + topic, 2 packet id, the
 * property length, 101 (Ephm, Pers) or 105 bytes of ours, the payload.
 */
static void
sizes(void **state)
{
	static const struct {
		enum wire_packet packet;
		size_t topic_len, others_len, most;
	} cases[] = {
		{WIRE_EPHEMERAL, 1, 0,
		    268435455 - (2 + 1) - 2 - 1 - 101 - 158},
		{WIRE_DATA, 1, 0, 268435455 - (2 + 1) - 2 - 1 - 105 - 28},
		{WIRE_DATA, 65535, 0,
		    268435455 - (2 + 65535) - 2 - 1 - 105 - 28},
		/* The property length grows from one byte to two ... */
		{WIRE_DATA, 7, 127 - 105,
		    268435455 - (2 + 7) - 2 - 1 - 127 - 28},
		{WIRE_DATA, 7, 128 - 105,
		    268435455 - (2 + 7) - 2 - 2 - 128 - 28},
		{WIRE_EPHEMERAL, 7, 127 - 101,
		    268435455 - (2 + 7) - 2 - 1 - 127 - 158},
		{WIRE_EPHEMERAL, 7, 128 - 101,
		    268435455 - (2 + 7) - 2 - 2 - 128 - 158},
		/* ... to three, to four. */
		{WIRE_DATA, 7, 16383 - 105,
		    268435455 - (2 + 7) - 2 - 2 - 16383 - 28},
		{WIRE_DATA, 7, 16384 - 105,
		    268435455 - (2 + 7) - 2 - 3 - 16384 - 28},
		{WIRE_DATA, 7, 2097151 - 105,
		    268435455 - (2 + 7) - 2 - 3 - 2097151 - 28},
		{WIRE_DATA, 7, 2097152 - 105,
		    268435455 - (2 + 7) - 2 - 4 - 2097152 - 28},
		/* Properties fill nearly all of the packet. */
		{WIRE_DATA, 1, 268435455 - (2 + 1) - 2 - 4 - 105 - 28, 0},
	};

	(void)state;
	for (size_t i = 0; i < COUNT(cases); i++) {
		assert_int_equal(wire_check_size(cases[i].packet,
		    cases[i].topic_len, cases[i].most, cases[i].others_len),
		    MASQ_STATUS_SUCCESS);
		assert_int_equal(wire_check_size(cases[i].packet,
		    cases[i].topic_len, cases[i].most + 1,
		    cases[i].others_len), MASQ_ERR_PAYLOAD_SIZE);
	}
	assert_int_equal(wire_check_size(WIRE_KEY, 65535, 0, 0),
	    MASQ_STATUS_SUCCESS);
	/* Sizes that would wrap round. */
	for (size_t d = 0; d < 300; d++) {
		assert_int_equal(wire_check_size(WIRE_DATA, 1, SIZE_MAX - d,
		    0), MASQ_ERR_PAYLOAD_SIZE);
		assert_int_equal(wire_check_size(WIRE_DATA, 1, 0,
		    SIZE_MAX - d), MASQ_ERR_PAYLOAD_SIZE);
		assert_int_equal(wire_check_size(WIRE_DATA, SIZE_MAX - d, 0,
		    0), MASQ_ERR_PAYLOAD_SIZE);
		assert_int_equal(wire_check_size(WIRE_DATA, 1, 0,
		    268435455 - d), d < 133 + 9 ? MASQ_ERR_PAYLOAD_SIZE :
		    MASQ_STATUS_SUCCESS);
	}
	assert_int_equal(wire_check_size(WIRE_DATA, 65536, 0, 0),
	    MASQ_ERR_PAYLOAD_SIZE);
}

/* What the reference's publisher sent: every message reads as what it is. */
static void
known_answers(void **state)
{
	struct json *root = json_load(TEST_VECTORS "/publish.json");
	const struct json *list = json_get(root, "messages");
	size_t seen[3] = {0};

	(void)state;
	for (size_t i = 0; i < json_len(list); i++) {
		const struct json *m = json_at(list, i);
		const struct json *given = json_get(m, "properties");
		const struct json *hex = json_get(m, "payload");
		size_t value_len = json_is_null(json_get(m, "value")) ? 0 :
		    json_hex_len(json_get(m, "value"));
		size_t len = json_hex_len(hex);
		MASQ_user_properties_t p, again;
		struct wire_props props;

		memset(&p, 0, sizeof(p));
		assert_int_equal(json_len(given), MASQ_MAX_PROPERTIES);
		for (int k = 0; k < MASQ_MAX_PROPERTIES; k++) {
			const struct json *pair = json_at(given, (size_t)k);

			set(&p, k, json_str(json_at(pair, 0)),
			    json_str(json_at(pair, 1)));
		}
		p.num_props = MASQ_MAX_PROPERTIES;
		assert_int_equal(decode(&p, &props), MASQ_STATUS_SUCCESS);
		wire_props_encode(&props, &again);
		assert_memory_equal(&again, &p, PROPS_LEN);
		assert_string_equal(props.client_id,
		    json_str(json_get(root, "publisher")));
		assert_int_equal(props.packet == WIRE_KEY,
		    strcmp(json_str(json_get(m, "kind")), "mek") == 0);
		assert_int_equal(props.packet == WIRE_EPHEMERAL,
		    strcmp(json_str(json_get(m, "strategy")),
		    "ephemeral") == 0);
		assert_int_equal(len, value_len + wire_overhead(props.packet));
		check_split(props.packet, len, true);
		seen[props.packet]++;
	}
	for (size_t i = 0; i < COUNT(seen); i++)
		assert_true(seen[i] > 0);
	json_free(root);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(misuse),
		cmocka_unit_test(good_values),
		cmocka_unit_test(any_order),
		cmocka_unit_test(bad_values),
		cmocka_unit_test(missing_and_doubled),
		cmocka_unit_test(known_answers),
		cmocka_unit_test(mutated),
		cmocka_unit_test(payloads),
		cmocka_unit_test(sizes),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
