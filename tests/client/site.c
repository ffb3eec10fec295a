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
#include "base/text.h"
#include "certs.h"
#include "client/site.h"
#include "json.h"

/* ---- the server ---- */

static void
make_key(struct site *site, const struct wire_request *request,
    struct bb1_private *key)
{
	uint8_t id[65535 + 64], k[BB1_SCALAR_LEN] = {0};
	int len = snprintf((char *)id, sizeof(id), "%.*s:%.*s:%.*s",
	    (int)request->topic.len, (const char *)request->topic.ptr,
	    (int)request->key_exp.len, (const char *)request->key_exp.ptr,
	    (int)request->publisher_id.len,
	    (const char *)request->publisher_id.ptr);

	k[BB1_SCALAR_LEN - 1] = 7;
	if (site->fault == SITE_OTHER_KEY)
		id[0] ^= 1;
	if (bb1_extract(&site->master, id, (size_t)len, k, key) !=
	    MASQ_STATUS_SUCCESS)
		abort();
	if (site->fault == SITE_RANGE)
		memset(key->K0 + 1, 0xff, 32);
	if (site->fault == SITE_TAG)
		key->K1[0] = 2;
}

static void
on_curve_not_in_group(uint8_t point[BB1_G2_LEN])
{
	char path[256];
	struct json *all;

	(void)snprintf(path, sizeof(path), "%s/bb1_layers.json", TEST_VECTORS);
	all = json_load(path);
	json_get_hex(json_get(json_get(all, "reject"), "g2"),
	    "wrong_subgroup", point, BB1_G2_LEN);
	json_free(all);
}

static struct slice
date_text(int64_t seconds, char out[DATE_LEN + 1])
{
	if (seconds == 0)
		return (struct slice){NULL, 0};
	if (!date_format(seconds, out))
		abort();
	return (struct slice){(const uint8_t *)out, DATE_LEN};
}

static void
site_answer(void *arg, const struct wire_request *request,
    struct wire_response *response)
{
	/* The server gives one answer at a time. */
	static char dates[3][DATE_LEN + 1];
	static struct bb1_private key;
	struct site *site = arg;

	site->asked[request->type]++;
	response->reason = (uint8_t)site->refuse[request->type];
	if (response->reason != 0)
		return;
	if (request->type == WIRE_TIMEREQ) {
		response->current = date_text(site->now, dates[0]);
		response->exp_date = date_text(site->current, dates[1]);
		response->next_exp = date_text(site->next, dates[2]);
	} else if (request->type == WIRE_PUBREQ) {
		response->part[0] = (struct slice){site->public.R, BB1_G1_LEN};
		response->part[1] = (struct slice){site->public.T, BB1_G1_LEN};
		response->part[2] = (struct slice){site->public.V, BB1_GT_LEN};
	} else {
		make_key(site, request, &key);
		if (site->fault == SITE_SUBGROUP)
			on_curve_not_in_group(key.K1);
		response->part[0] = (struct slice){key.K0, BB1_G2_LEN};
		response->part[1] = (struct slice){key.K1, BB1_G2_LEN -
		    (site->fault == SITE_SHORT)};
	}
}

static void
load_master(struct site *site)
{
	char path[256];
	struct json *all;
	const struct json *params;

	(void)snprintf(path, sizeof(path), "%s/publish.json", TEST_VECTORS);
	all = json_load(path);
	params = json_get(all, "params");
	json_get_hex(params, "s1", site->master.s1, BB1_SCALAR_LEN);
	json_get_hex(params, "s2", site->master.s2, BB1_SCALAR_LEN);
	json_get_hex(params, "s3", site->master.s3, BB1_SCALAR_LEN);
	json_get_hex(params, "R", site->public.R, BB1_G1_LEN);
	json_get_hex(params, "T", site->public.T, BB1_G1_LEN);
	json_get_hex(params, "V", site->public.V, BB1_GT_LEN);
	json_free(all);
}

void
site_start(struct site *site)
{
	site->kms = fake_kms_start(site->dir, "kms", site->port, site_answer,
	    site);
	site->port = fake_kms_port(site->kms);
}

void
site_stop(struct site *site)
{
	fake_kms_stop(site->kms);
	site->kms = NULL;
}

struct site *
site_new(void)
{
	static const char *const ids[] = {PUB, SUB, BOTH};
	struct site *site = calloc(1, sizeof(*site));
	struct certs_pair *ca, *pair;

	if (site == NULL)
		abort();
	(void)snprintf(site->dir, sizeof(site->dir), "site-XXXXXX");
	if (mkdtemp(site->dir) == NULL)
		abort();
	ca = certs_ca();
	certs_write(ca, site->dir, "ca");
	pair = certs_kms(ca, false);
	certs_write(pair, site->dir, "kms");
	certs_free(pair);
	for (int i = 0; i < 3; i++) {
		pair = certs_client(ca, ids[i], false);
		certs_write(pair, site->dir, ids[i]);
		certs_free(pair);
	}
	certs_free(ca);
	load_master(site);
	test_clock_stop();
	site_restore(site);
	site_start(site);
	return site;
}

void
site_free(struct site *site)
{
	char command[64];

	site_stop(site);
	(void)snprintf(command, sizeof(command), "rm -rf %s", site->dir);
	if (system(command) != 0)
		abort();
	free(site);
}

/* ---- clients ---- */

MASQ_status_t
site_try(struct site *site, const char *id, MASQ_role_t role,
    MASQ_mek_strategy_t strategy, unsigned long x, void **state)
{
	char ca[64], cert[64], key[64];

	(void)snprintf(ca, sizeof(ca), "%s/ca-crt.pem", site->dir);
	(void)snprintf(cert, sizeof(cert), "%s/%s-crt.pem", site->dir, id);
	(void)snprintf(key, sizeof(key), "%s/%s-key.pem", site->dir, id);
	return MASQ_crypto_api_init(MASQ_proto_id, role, id, strategy, x,
	    NULL, site->port, ca, cert, key, state);
}

void *
site_client(struct site *site, const char *id, MASQ_role_t role,
    MASQ_mek_strategy_t strategy, unsigned long x)
{
	void *state;
	MASQ_status_t status = site_try(site, id, role, strategy, x, &state);

	if (status != MASQ_STATUS_SUCCESS)
		print_error("%s: %s\n", id, MASQ_last_error());
	assert_int_equal(status, MASQ_STATUS_SUCCESS);
	assert_non_null(state);
	return state;
}

void *
site_publisher(struct site *site, MASQ_mek_strategy_t strategy,
    unsigned long x)
{
	return site_client(site, PUB, MASQ_role_publisher, strategy, x);
}

void *
site_subscriber(struct site *site)
{
	return site_client(site, SUB, MASQ_role_subscriber, MASQ_key_none, 0);
}

void
site_restore(struct site *site)
{
	site->now = SITE_NOW;
	site->current = SITE_NOW + SITE_DAY / 2;
	site->next = SITE_NOW + SITE_DAY / 2 + SITE_DAY;
	site->fault = SITE_GOOD;
	for (int i = 0; i < 7; i++)
		site->refuse[i] = 0;
}

/* ---- packets ---- */

struct packet
packet_make(void *state, const char *topic, const void *value, size_t len)
{
	struct packet packet = {.len = len + 158};

	packet.payload = malloc(packet.len);
	assert_non_null(packet.payload);
	packet.status = MASQ_crypto_api_encrypt(state, topic, value, len,
	    &packet.props, packet.payload, &packet.len);
	return packet;
}

void
packet_free(struct packet *packet)
{
	free(packet->payload);
	packet->payload = NULL;
}

char *
packet_prop(struct packet *packet, const char *name)
{
	for (int i = 0; i < packet->props.num_props; i++)
		if (strcmp(packet->props.prop[i].name, name) == 0)
			return packet->props.prop[i].value;
	fail();
	return NULL;
}

uint32_t
packet_seqnum(struct packet *packet)
{
	const char *text = packet_prop(packet, "SeqNum");
	uint32_t number = 0;

	assert_true(text_parse_seqnum((const uint8_t *)text, strlen(text),
	    &number));
	return number;
}

MASQ_status_t
packet_open(void *state, const char *topic, const struct packet *packet,
    const void *value, size_t len)
{
	size_t room = packet->len + 1, out_len = room;
	uint8_t *out = malloc(room);
	MASQ_status_t status;

	assert_non_null(out);
	memset(out, 0, room);
	status = MASQ_crypto_api_decrypt(state, topic, &packet->props,
	    packet->payload, packet->len, out, &out_len);
	if (status == MASQ_STATUS_SUCCESS) {
		assert_int_equal(out_len, len);
		if (len > 0)
			assert_memory_equal(out, value, len);
	} else {
		for (size_t i = 0; i < room; i++)
			assert_int_equal(out[i], 0);
	}
	free(out);
	return status;
}

void
publish_and_open(void *publisher, void *subscriber, const char *topic,
    const char *value)
{
	struct packet packet = packet_make(publisher, topic, value,
	    strlen(value));

	if (packet.status == MASQ_STATUS_ANOTHER) {
		assert_int_equal(packet_open(subscriber, topic, &packet, NULL,
		    0), MASQ_STATUS_KEY_MGMT);
		packet_free(&packet);
		packet = packet_make(publisher, topic, value, strlen(value));
	}
	assert_int_equal(packet.status, MASQ_STATUS_SUCCESS);
	assert_int_equal(packet_open(subscriber, topic, &packet, value,
	    strlen(value)), MASQ_STATUS_SUCCESS);
	packet_free(&packet);
}

struct packet
make(void *state, const char *value, MASQ_status_t status)
{
	struct packet packet = packet_make(state, TOPIC, value, strlen(value));

	assert_int_equal(packet.status, status);
	return packet;
}

MASQ_status_t
open_packet(void *state, const struct packet *packet, const char *value)
{
	return packet_open(state, TOPIC, packet, value, strlen(value));
}
