/*
 * SECURITY.md, what is not promised: each limit is shown here, and the page has
 * to name it. Who removes a limit changes the test and the page together.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <string.h>

#include "base/text.h"
#include "bn254/bn254.h"
#include "client/aead.h"
#include "client/ask.h"
#include "client/session.h"
#include "client/site.h"
#include "harness.h"
#include "wire/publish.h"

#define SUB2 "Panel00000000002"
#define VALUE "open valve"
/* Any: what is opened need not have been made by a publisher. */
#define SEQNUM 0x1234

static struct harness *h;

static void *
client(const char *id, MASQ_role_t role)
{
	void *state;

	assert_int_equal(MASQ_crypto_api_init(MASQ_proto_id, role, id,
	    role == MASQ_role_subscriber ? MASQ_key_none : MASQ_key_ephemeral,
	    0, NULL, h->kms_port, harness_ca(h), harness_cert(h, id),
	    harness_key(h, id), &state), MASQ_STATUS_SUCCESS);
	return state;
}

static int
group_set_up(void **state)
{
	(void)state;
	h = harness_new();
	harness_provision(h, NULL);
	harness_enrol(h, PUB, "pub");
	harness_enrol(h, SUB, "sub");
	harness_enrol(h, SUB2, "sub");
	harness_enrol(h, BOTH, "both");
	harness_start_kms(h, NULL);
	return 0;
}

static int
group_tear_down(void **state)
{
	(void)state;
	harness_free(h);
	return 0;
}

/* The page has a paragraph with this heading among what is not promised. */
static void
expect_named(const char *heading)
{
	char *page = strstr(harness_read(h, SECURITY_MD, NULL),
	    "## What is not promised");

	assert_non_null(page);
	assert_non_null(strstr(page, harness_format(h, "- **%s.**", heading)));
}

/* An ephemeral packet in somebody's name, from an encapsulation and its key. */
static struct packet
forge(const char *publisher, const char *key_exp,
    const uint8_t encap[BB1_CIPHERTEXT_LEN], const uint8_t mek[BB1_KEY_LEN])
{
	struct wire_props props = {.packet = WIRE_EPHEMERAL, .seqnum = SEQNUM};
	struct packet packet = {.len = BB1_CIPHERTEXT_LEN + AEAD_IV_LEN +
	    strlen(VALUE) + AEAD_TAG_LEN};
	struct aead aead;
	uint8_t *iv;

	text_format_seqnum(SEQNUM, props.seqnum_text);
	(void)strcpy(props.client_id, publisher);
	(void)strcpy(props.key_exp, key_exp);
	wire_props_encode(&props, &packet.props);
	packet.payload = calloc(1, packet.len);
	assert_non_null(packet.payload);
	memcpy(packet.payload, encap, BB1_CIPHERTEXT_LEN);
	iv = packet.payload + BB1_CIPHERTEXT_LEN;
	assert_int_equal(aead_init(&aead), MASQ_STATUS_SUCCESS);
	assert_int_equal(aead_seal(&aead, mek, iv, props.seqnum_text,
	    (const uint8_t *)VALUE, strlen(VALUE), iv + AEAD_IV_LEN,
	    packet.payload + packet.len - AEAD_TAG_LEN), MASQ_STATUS_SUCCESS);
	aead_free(&aead);
	return packet;
}

/* A small multiple of the generator Q1, as octets. */
static void
multiple(uint8_t factor, uint8_t out[BB1_G1_LEN])
{
	struct bn254_scalar scalar = {{factor}};
	struct bn254_g1 point;

	bn254_g1_mul(&point, &scalar, &bn254_g1_generator);
	assert_true(bn254_g1_encode(out, &point));
}

static void
test_a_subscriber_can_make_values_that_open(
    void **state)
{
	void *rogue = client(SUB, MASQ_role_subscriber);
	void *victim = client(SUB2, MASQ_role_subscriber);
	void *strict = client(BOTH, MASQ_role_both);
	struct session *session = rogue;
	const char *key_exp = ((struct session *)strict)->date.text;
	uint8_t encap[BB1_CIPHERTEXT_LEN], mek[BB1_KEY_LEN], reason;
	struct identity *identity;
	struct bb1_lines lines;
	struct packet packet;
	struct bb1_key key;

	(void)state;
	assert_false(session->has_params);
	assert_int_equal(identity_new((struct slice){(const uint8_t *)TOPIC,
	    strlen(TOPIC)}, key_exp, PUB, &identity), MASQ_STATUS_SUCCESS);
	assert_int_equal(ask_private(session->link, session->client_id,
	    identity, NULL, &key, &lines, &reason), MASQ_STATUS_SUCCESS);
	multiple(3, encap);
	multiple(5, encap + BB1_G1_LEN);
	assert_int_equal(bb1_decapsulate(&key, encap, mek),
	    MASQ_STATUS_SUCCESS);
	packet = forge(PUB, key_exp, encap, mek);
	assert_int_equal(open_packet(victim, &packet, VALUE),
	    MASQ_STATUS_SUCCESS);
	/* Who has the parameters verifies private keys, no senders. */
	assert_int_equal(open_packet(strict, &packet, VALUE),
	    MASQ_STATUS_SUCCESS);
	expect_named("No sender authentication");

	packet_free(&packet);
	free(identity);
	MASQ_crypto_api_close(strict);
	MASQ_crypto_api_close(victim);
	MASQ_crypto_api_close(rogue);
}

static void
test_every_subscriber_reads_every_topic(void **state)
{
	static const char *const readers[] = {SUB, SUB2};
	void *pub = client(PUB, MASQ_role_publisher);

	(void)state;
	for (size_t i = 0; i < 2; i++) {
		void *sub = client(readers[i], MASQ_role_subscriber);

		publish_and_open(pub, sub, "reactor/1", VALUE);
		publish_and_open(pub, sub, "canteen/menu", VALUE);
		MASQ_crypto_api_close(sub);
	}
	MASQ_crypto_api_close(pub);
	expect_named("No rules by topic");
}

static void
test_nothing_tells_who_was_given_which_key(void **state)
{
	char *line;

	(void)state;
	(void)harness_run_ok(h, "kms_ctrl", "-H", h->home, "-d", NULL);
	line = strstr(harness_run_ok(h, "print_cache", "-H", h->home, "-w",
	    "200", NULL).out, "canteen/menu");
	assert_non_null(line);
	line = harness_format(h, "%.*s", (int)strcspn(line, "\n"), line);
	assert_null(strstr(line, SUB));
	assert_null(strstr(harness_kms_output(h), "canteen/menu"));
	expect_named("No record of who was given which key");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_a_subscriber_can_make_values_that_open),
		cmocka_unit_test(test_every_subscriber_reads_every_topic),
		cmocka_unit_test(test_nothing_tells_who_was_given_which_key),
	};

	return cmocka_run_group_tests(tests, group_set_up, group_tear_down);
}
