/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include "peer.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <cmocka.h>

#include "api.h"

/* --- notes; all with the peer's lock held --- */

static void
note_prop(struct note *note, const char *name, const char *value)
{
	if (strcmp(name, "KM") == 0)
		snprintf(note->km, sizeof(note->km), "%s", value);
	if (strcmp(name, "KeyExp") == 0)
		snprintf(note->key_exp, sizeof(note->key_exp), "%s", value);
	if (strcmp(name, "SeqNum") == 0)
		snprintf(note->seqnum, sizeof(note->seqnum), "%s", value);
}

static void
note_one_prop(struct note *note, FILE *out, const mosquitto_property *p)
{
	int id = mosquitto_property_identifier(p);
	char *name = NULL;
	char *value = NULL;
	void *bytes = NULL;
	uint16_t len = 0;
	uint8_t u8 = 0;
	uint16_t u16 = 0;
	uint32_t u32 = 0;

	switch (id) {
	case MQTT_PROP_USER_PROPERTY:
		(void)mosquitto_property_read_string_pair(p, id, &name,
		    &value, false);
		fprintf(out, "%s=%s;", name, value);
		note_prop(note, name, value);
		break;
	case MQTT_PROP_CONTENT_TYPE:
	case MQTT_PROP_RESPONSE_TOPIC:
		(void)mosquitto_property_read_string(p, id, &value, false);
		fprintf(out, "%d=%s;", id, value);
		break;
	case MQTT_PROP_CORRELATION_DATA:
		(void)mosquitto_property_read_binary(p, id, &bytes, &len,
		    false);
		fprintf(out, "%d=%.*s;", id, (int)len, (char *)bytes);
		break;
	case MQTT_PROP_PAYLOAD_FORMAT_INDICATOR:
		(void)mosquitto_property_read_byte(p, id, &u8, false);
		fprintf(out, "%d=%u;", id, u8);
		break;
	case MQTT_PROP_TOPIC_ALIAS:
		(void)mosquitto_property_read_int16(p, id, &u16, false);
		fprintf(out, "%d=%u;", id, u16);
		break;
	case MQTT_PROP_MESSAGE_EXPIRY_INTERVAL:
		(void)mosquitto_property_read_int32(p, id, &u32, false);
		fprintf(out, "%d=%u;", id, u32);
		break;
	default:
		(void)mosquitto_property_read_varint(p, id, &u32, false);
		fprintf(out, "%d=%u;", id, u32);
		break;
	}
	free(name);
	free(value);
	free(bytes);
}

static struct note *
note_new(struct notes *notes, const struct mosquitto_message *message,
    const mosquitto_property *props)
{
	struct note *note;
	size_t size;
	FILE *out;

	notes->note = realloc(notes->note,
	    (notes->count + 1) * sizeof(*notes->note));
	if (notes->note == NULL)
		abort();
	note = &notes->note[notes->count++];
	memset(note, 0, sizeof(*note));
	snprintf(note->topic, sizeof(note->topic), "%s", message->topic);
	note->len = (size_t)message->payloadlen;
	note->payload = malloc(note->len + 1);
	if (note->payload == NULL)
		abort();
	if (note->len > 0)
		memcpy(note->payload, message->payload, note->len);
	note->payload[note->len] = '\0';
	note->qos = message->qos;
	note->retain = message->retain;
	out = open_memstream(&note->props, &size);
	if (out == NULL)
		abort();
	for (; props != NULL; props = mosquitto_property_next(props))
		note_one_prop(note, out, props);
	fclose(out);
	return note;
}

static void
notes_free(struct notes *notes)
{
	for (size_t i = 0; i < notes->count; i++) {
		free(notes->note[i].payload);
		free(notes->note[i].props);
	}
	free(notes->note);
}

/* --- callbacks --- */

/* The peer of a callback's obj; the lock is taken. */
static struct peer *
enter(struct mosquitto *mosq, void *obj)
{
	struct peer *peer = obj;

	pthread_mutex_lock(&peer->lock);
	if (peer->mosq != mosq)
		peer->wrong_obj = true;
	return peer;
}

static void
leave(struct peer *peer)
{
	pthread_cond_broadcast(&peer->changed);
	pthread_mutex_unlock(&peer->lock);
}

static void
on_connect(struct mosquitto *mosq, void *obj, int reason)
{
	struct peer *peer = enter(mosq, obj);

	if (reason == 0)
		peer->connects++;
	leave(peer);
	if (reason == 0 && peer->on_connect != NULL)
		peer->on_connect(peer);
}

static void
on_disconnect(struct mosquitto *mosq, void *obj, int reason)
{
	struct peer *peer = enter(mosq, obj);

	(void)reason;
	peer->disconnects++;
	leave(peer);
}

static void
on_subscribe(struct mosquitto *mosq, void *obj, int mid, int qos_count,
    const int *granted)
{
	struct peer *peer = enter(mosq, obj);

	(void)mid;
	if (qos_count == 1 && granted[0] <= 2)
		peer->subscribed++;
	leave(peer);
}

static void
on_publish(struct mosquitto *mosq, void *obj, int mid)
{
	struct peer *peer = enter(mosq, obj);

	if (peer->num_mids < sizeof(peer->mids) / sizeof(peer->mids[0]))
		peer->mids[peer->num_mids++] = mid;
	leave(peer);
}

static void
on_message(struct mosquitto *mosq, void *obj,
    const struct mosquitto_message *message, const mosquitto_property *props)
{
	struct peer *peer = enter(mosq, obj);
	struct note note = *note_new(&peer->messages, message, props);

	leave(peer);
	if (peer->on_message != NULL)
		peer->on_message(peer, &note);
}

static void
on_error(struct mosquitto *mosq, void *obj, MASQ_status_t status,
    const struct mosquitto_message *message, const char *text)
{
	struct peer *peer = enter(mosq, obj);
	struct note *note = note_new(&peer->errors, message, NULL);

	note->status = status;
	snprintf(note->text, sizeof(note->text), "%s", text);
	leave(peer);
}

/* --- life --- */

static struct peer *
peer_alloc(struct harness *h)
{
	struct peer *peer = calloc(1, sizeof(*peer));

	assert_non_null(peer);
	peer->broker_port = h->broker_port;
	pthread_mutex_init(&peer->lock, NULL);
	pthread_cond_init(&peer->changed, NULL);
	return peer;
}

void
peer_reset_callbacks(struct peer *peer)
{
	mosquitto_connect_callback_set(peer->mosq, on_connect);
	mosquitto_disconnect_callback_set(peer->mosq, on_disconnect);
	mosquitto_subscribe_callback_set(peer->mosq, on_subscribe);
	mosquitto_publish_callback_set(peer->mosq, on_publish);
	assert_int_equal(mosquitto_int_option(peer->mosq,
	    MOSQ_OPT_RECEIVE_MAXIMUM, 65535), MOSQ_ERR_SUCCESS);
}

struct harness *
peer_home(const char *pub, const char *sub)
{
	struct harness *h = harness_new();

	test_clock_stop();
	harness_provision(h, NULL);
	harness_enrol(h, pub, "pub");
	harness_enrol(h, sub, "sub");
	return h;
}

struct peer *
peer_new(struct harness *h, const char *id, MASQ_role_t role,
    MASQ_mek_strategy_t strategy, unsigned long x)
{
	struct peer *peer = peer_alloc(h);

	peer->masq = MASQ_new(id, NULL, true, peer, role, strategy, x,
	    "127.0.0.1", h->kms_port, harness_ca(h), harness_cert(h, id),
	    harness_key(h, id));
	if (peer->masq == NULL)
		fail_msg("MASQ_new: %s: %s",
		    MASQ_status_to_str(MASQ_last_status()),
		    MASQ_last_error());
	peer->mosq = MASQ_get_mosquitto(peer->masq);
	peer_reset_callbacks(peer);
	MASQ_message_v5_callback_set(peer->masq, on_message);
	MASQ_error_callback_set(peer->masq, on_error);
	return peer;
}

struct peer *
tap_new(struct harness *h, const char *filter)
{
	struct peer *peer = peer_alloc(h);

	mosquitto_lib_init();
	peer->mosq = mosquitto_new(NULL, true, peer);
	assert_non_null(peer->mosq);
	mosquitto_int_option(peer->mosq, MOSQ_OPT_PROTOCOL_VERSION,
	    MQTT_PROTOCOL_V5);
	peer_reset_callbacks(peer);
	mosquitto_message_v5_callback_set(peer->mosq, on_message);
	peer_connect(peer);
	peer_subscribe(peer, filter, 2);
	return peer;
}

void
peer_free(struct peer *peer)
{
	if (peer == NULL)
		return;
	peer_disconnect(peer);
	assert_false(peer->wrong_obj);
	if (peer->masq != NULL)
		MASQ_destroy(peer->masq);
	else
		mosquitto_destroy(peer->mosq);
	notes_free(&peer->messages);
	notes_free(&peer->errors);
	pthread_mutex_destroy(&peer->lock);
	pthread_cond_destroy(&peer->changed);
	free(peer);
}

/* --- waiting --- */

/* Wait until a counter of the peer has come to a count. */
static void
await(struct peer *peer, const size_t *counter, size_t count,
    const char *what)
{
	struct timespec end;
	size_t now;
	int rc = 0;

	clock_gettime(CLOCK_REALTIME, &end);
	end.tv_sec += HARNESS_PATIENCE;
	pthread_mutex_lock(&peer->lock);
	while (*counter < count && rc == 0)
		rc = pthread_cond_timedwait(&peer->changed, &peer->lock,
		    &end);
	now = *counter;
	pthread_mutex_unlock(&peer->lock);
	if (now < count)
		fail_msg("waited for %zu %s, there are %zu", count, what, now);
}

void
peer_await_messages(struct peer *peer, size_t count)
{
	await(peer, &peer->messages.count, count, "messages");
}

void
peer_await_errors(struct peer *peer, size_t count)
{
	await(peer, &peer->errors.count, count, "errors");
}

void
peer_await_mids(struct peer *peer, size_t count)
{
	await(peer, &peer->num_mids, count, "ids");
}

void
peer_await_connects(struct peer *peer, size_t count)
{
	await(peer, &peer->connects, count, "connections");
}

void
peer_await_value(struct peer *peer, const char *value)
{
	size_t seen = 0;

	for (;; seen++) {
		peer_await_messages(peer, seen + 1);
		if (strcmp((const char *)peer_message(peer, seen)->payload,
		    value) == 0)
			return;
	}
}

/* --- doing --- */

void
peer_connect(struct peer *peer)
{
	size_t before = peer->connects;

	assert_int_equal(mosquitto_connect(peer->mosq, "127.0.0.1",
	    peer->broker_port, 60), MOSQ_ERR_SUCCESS);
	assert_int_equal(mosquitto_loop_start(peer->mosq), MOSQ_ERR_SUCCESS);
	peer_await_connects(peer, before + 1);
}

void
peer_disconnect(struct peer *peer)
{
	(void)mosquitto_disconnect(peer->mosq);
	(void)mosquitto_loop_stop(peer->mosq, false);
}

void
peer_subscribe(struct peer *peer, const char *filter, int qos)
{
	size_t before = peer->subscribed;

	assert_int_equal(mosquitto_subscribe(peer->mosq, NULL, filter, qos),
	    MOSQ_ERR_SUCCESS);
	await(peer, &peer->subscribed, before + 1, "subscriptions");
}

MASQ_status_t
peer_publish(struct peer *peer, const char *topic, const char *value,
    int qos)
{
	return MASQ_publish_v5(peer->masq, NULL, topic, (int)strlen(value),
	    value, qos, false, NULL);
}

void
tap_publish(struct peer *tap, const char *topic, const char *value,
    bool retain, const mosquitto_property *props)
{
	assert_int_equal(mosquitto_publish_v5(tap->mosq, NULL, topic,
	    (int)strlen(value), value, 1, retain, props), MOSQ_ERR_SUCCESS);
}

/* --- looking --- */

static const struct note *
note_at(struct peer *peer, const struct notes *notes, size_t i)
{
	const struct note *note = NULL;
	static _Thread_local struct note copy;

	pthread_mutex_lock(&peer->lock);
	if (i < notes->count) {
		copy = notes->note[i];
		note = &copy;
	}
	pthread_mutex_unlock(&peer->lock);
	assert_non_null(note);
	return note;
}

const struct note *
peer_message(struct peer *peer, size_t i)
{
	return note_at(peer, &peer->messages, i);
}

const struct note *
peer_error(struct peer *peer, size_t i)
{
	return note_at(peer, &peer->errors, i);
}

static size_t
count_of(struct peer *peer, const struct notes *notes)
{
	size_t count;

	pthread_mutex_lock(&peer->lock);
	count = notes->count;
	pthread_mutex_unlock(&peer->lock);
	return count;
}

size_t
peer_count_messages(struct peer *peer)
{
	return count_of(peer, &peer->messages);
}

size_t
peer_count_errors(struct peer *peer)
{
	return count_of(peer, &peer->errors);
}

void
peer_expect(struct peer *peer, size_t i, const char *topic,
    const char *value)
{
	const struct note *note;

	peer_await_messages(peer, i + 1);
	note = peer_message(peer, i);
	assert_string_equal(note->topic, topic);
	assert_int_equal(note->len, strlen(value));
	assert_string_equal((const char *)note->payload, value);
}

bool
tap_saw(struct peer *tap, const void *bytes, size_t len)
{
	bool saw = false;

	pthread_mutex_lock(&tap->lock);
	for (size_t i = 0; i < tap->messages.count && !saw; i++) {
		const struct note *note = &tap->messages.note[i];

		saw = memmem(note->payload, note->len, bytes, len) != NULL ||
		    memmem(note->props, strlen(note->props), bytes, len) !=
		    NULL;
	}
	pthread_mutex_unlock(&tap->lock);
	return saw;
}
