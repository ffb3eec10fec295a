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
#include "client/session.h"
#include "client/site.h"
#include "client/topics.h"
#include "json.h"

struct site *site;

/* ---- the server ---- */

static void
make_key(struct site *s, const struct wire_request *request,
    struct bb1_private *key)
{
	uint8_t id[65535 + 64], k[BB1_SCALAR_LEN] = {0};
	int len = snprintf((char *)id, sizeof(id), "%.*s:%.*s:%.*s",
	    (int)request->topic.len, (const char *)request->topic.ptr,
	    (int)request->key_exp.len, (const char *)request->key_exp.ptr,
	    (int)request->publisher_id.len,
	    (const char *)request->publisher_id.ptr);

	k[BB1_SCALAR_LEN - 1] = 7;
	if (s->fault == SITE_OTHER_KEY)
		id[0] ^= 1;
	if (bb1_extract(&s->master, id, (size_t)len, k, key) !=
	    MASQ_STATUS_SUCCESS)
		abort();
	if (s->fault == SITE_RANGE)
		memset(key->K0 + 1, 0xff, 32);
	if (s->fault == SITE_TAG)
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
	struct site *s = arg;

	s->asked[request->type]++;
	response->reason = (uint8_t)s->refuse[request->type];
	if (response->reason != 0)
		return;
	if (request->type == WIRE_TIMEREQ) {
		response->current = date_text(s->now, dates[0]);
		response->exp_date = date_text(s->current, dates[1]);
		response->next_exp = date_text(s->next, dates[2]);
	} else if (request->type == WIRE_PUBREQ) {
		response->part[0] = (struct slice){s->public.R, BB1_G1_LEN};
		response->part[1] = (struct slice){s->public.T, BB1_G1_LEN};
		response->part[2] = (struct slice){s->public.V, BB1_GT_LEN};
	} else {
		make_key(s, request, &key);
		if (s->fault == SITE_SUBGROUP)
			on_curve_not_in_group(key.K1);
		response->part[0] = (struct slice){key.K0, BB1_G2_LEN};
		response->part[1] = (struct slice){key.K1, BB1_G2_LEN -
		    (s->fault == SITE_SHORT)};
	}
}

static void
load_master(struct site *s)
{
	char path[256];
	struct json *all;
	const struct json *params;

	(void)snprintf(path, sizeof(path), "%s/publish.json", TEST_VECTORS);
	all = json_load(path);
	params = json_get(all, "params");
	json_get_hex(params, "s1", s->master.s1, BB1_SCALAR_LEN);
	json_get_hex(params, "s2", s->master.s2, BB1_SCALAR_LEN);
	json_get_hex(params, "s3", s->master.s3, BB1_SCALAR_LEN);
	json_get_hex(params, "R", s->public.R, BB1_G1_LEN);
	json_get_hex(params, "T", s->public.T, BB1_G1_LEN);
	json_get_hex(params, "V", s->public.V, BB1_GT_LEN);
	json_free(all);
}

void
site_start(struct site *s)
{
	s->kms = fake_kms_start(s->dir, "kms", s->port, site_answer, s);
	s->port = fake_kms_port(s->kms);
}

void
site_stop(struct site *s)
{
	fake_kms_stop(s->kms);
	s->kms = NULL;
}

static struct site *
site_new(void)
{
	static const char *const ids[] = {PUB, SUB, BOTH};
	struct site *s = calloc(1, sizeof(*s));
	struct certs_pair *ca, *pair;

	if (s == NULL)
		abort();
	(void)snprintf(s->dir, sizeof(s->dir), "site-XXXXXX");
	if (mkdtemp(s->dir) == NULL)
		abort();
	ca = certs_ca();
	certs_write(ca, s->dir, "ca");
	pair = certs_kms(ca, false);
	certs_write(pair, s->dir, "kms");
	certs_free(pair);
	for (int i = 0; i < 3; i++) {
		pair = certs_client(ca, ids[i], false);
		certs_write(pair, s->dir, ids[i]);
		certs_free(pair);
	}
	certs_free(ca);
	load_master(s);
	test_clock_stop();
	site_restore(s);
	site_start(s);
	return s;
}

static void
site_free(struct site *s)
{
	char command[64];

	site_stop(s);
	(void)snprintf(command, sizeof(command), "rm -rf %s", s->dir);
	if (system(command) != 0)
		abort();
	free(s);
}

int
site_set_up(void **state)
{
	(void)state;
	site = site_new();
	return 0;
}

int
site_tear_down(void **state)
{
	(void)state;
	site_free(site);
	return 0;
}

int
site_unbend(void **state)
{
	(void)state;
	site_restore(site);
	return 0;
}

/* ---- clients ---- */

void *
site_client(struct site *s, const char *id, MASQ_role_t role,
    MASQ_mek_strategy_t strategy, unsigned long x)
{
	char ca[64], cert[64], key[64];
	MASQ_status_t status;
	void *state;

	(void)snprintf(ca, sizeof(ca), "%s/ca-crt.pem", s->dir);
	(void)snprintf(cert, sizeof(cert), "%s/%s-crt.pem", s->dir, id);
	(void)snprintf(key, sizeof(key), "%s/%s-key.pem", s->dir, id);
	status = MASQ_crypto_api_init(MASQ_proto_id, role, id, strategy, x,
	    NULL, s->port, ca, cert, key, &state);
	if (status != MASQ_STATUS_SUCCESS)
		print_error("%s: %s\n", id, MASQ_last_error());
	assert_int_equal(status, MASQ_STATUS_SUCCESS);
	assert_non_null(state);
	return state;
}

void *
site_publisher(struct site *s, MASQ_mek_strategy_t strategy,
    unsigned long x)
{
	return site_client(s, PUB, MASQ_role_publisher, strategy, x);
}

void *
site_subscriber(struct site *s)
{
	return site_client(s, SUB, MASQ_role_subscriber, MASQ_key_none, 0);
}

void
site_restore(struct site *s)
{
	s->now = SITE_NOW;
	s->current = SITE_NOW + SITE_DAY / 2;
	s->next = SITE_NOW + SITE_DAY / 2 + SITE_DAY;
	s->fault = SITE_GOOD;
	for (int i = 0; i < 7; i++)
		s->refuse[i] = 0;
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

void
site_settle(void *client)
{
	struct session *session = client;
	struct ask_time time;

	/* This one comes behind it. */
	assert_int_equal(ask_time(session->link, session->client_id, &time,
	    NULL), MASQ_STATUS_SUCCESS);
}

void
set_next_number(void *publisher, uint32_t number)
{
	struct session *session = publisher;
	struct memo memo = {0};
	struct topic *topic;

	assert_int_equal(topic_lock(session, &memo, (struct slice){
	    (const uint8_t *)TOPIC, strlen(TOPIC)}, &topic),
	    MASQ_STATUS_SUCCESS);
	topic->next_seqnum = number;
	topic_unlock(topic);
}

MASQ_status_t
open_packet(void *state, const struct packet *packet, const char *value)
{
	return packet_open(state, TOPIC, packet, value, strlen(value));
}

uint32_t
spend(void *state, const char *value, MASQ_status_t status)
{
	struct packet packet = make(state, value, status);
	uint32_t seqnum = packet_seqnum(&packet);

	packet_free(&packet);
	return seqnum;
}

/* ---- parameters ---- */

struct bb1_params
params_of(uint8_t seed)
{
	struct bb1_master master;
	struct bb1_public octets;
	struct bb1_params params;

	memset(&master, seed, sizeof(master));
	assert_int_equal(bb1_setup(&master, &octets), MASQ_STATUS_SUCCESS);
	assert_int_equal(bb1_params_load(&params, &octets),
	    MASQ_STATUS_SUCCESS);
	return params;
}
