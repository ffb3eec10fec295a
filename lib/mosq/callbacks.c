/*
 * libmosquitto calls both of its publish callbacks, first the plain one, then
 * that of MQTT v5, for every packet of QoS 0 that it has sent and every other
 * one that the broker has answered; only when the broker refuses a packet of
 * QoS 2 early, the plain one is left out. Ours stand in both places, so that
 * the application hears of data packets alone. The connect callback of MQTT v5,
 * the last of three, is ours for the limits that the broker sets.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include "mosq/internal.h"

#include "base/fail.h"
#include "mosq/table.h"

/*
 * Should the application hear of this packet? The client's lock is held while
 * a packet is handed to libmosquitto and its id entered, so an answer that is
 * faster waits here for the entry. Answers that cannot be to such a packet,
 * which is nearly all, do not wait for whoever publishes. *key is as of
 * flight_answered().
 */
static bool
is_told(struct masqitt *masq, int mid, int reason, bool last,
    struct key_flight **key)
{
	int cancel;
	bool told;

	*key = NULL;
	if (flight_answered_data(&masq->flight, mid))
		return true;
	pthread_setcancelstate(PTHREAD_CANCEL_DISABLE, &cancel);
	pthread_mutex_lock(&masq->lock);
	told = !flight_answered(&masq->flight, mid, reason, last, key);
	pthread_mutex_unlock(&masq->lock);
	pthread_setcancelstate(cancel, NULL);
	return told;
}

static void
tell(struct masqitt *masq, void *obj, int mid)
{
	on_publish_t on_publish = masq->on_publish;

	if (on_publish != NULL)
		on_publish(masq->mosq, obj, mid);
}

static void
tell_v5(struct masqitt *masq, void *obj, int mid, int reason,
    const mosquitto_property *props)
{
	on_publish_v5_t on_publish = masq->on_publish_v5;

	if (on_publish != NULL)
		on_publish(masq->mosq, obj, mid, reason, props);
}

static void
published(struct mosquitto *mosq, void *obj, int mid)
{
	struct masqitt *masq = table_find(mosq);
	struct key_flight *key;
	bool told;

	if (masq == NULL)
		return;
	told = is_told(masq, mid, 0, false, &key);
	masq->told_mid = told ? mid : 0;
	if (told)
		tell(masq, obj, mid);
	for (size_t i = 0; key != NULL && i < key->late_sent; i++)
		tell(masq, obj, key->late[i]);
}

/*
 * The broker has answered a key packet: tell what that leaves undone. That it
 * retains nothing is told once for each connection.
 */
static void
report_key(struct masqitt *masq, void *obj, const struct key_flight *key,
    int reason)
{
	const struct mosquitto_message message = {
		.mid = key->mid, .topic = key->topic->name, .qos = key->qos,
		.retain = true
	};
	MASQ_status_t status = MASQ_ERR_KEY_PACKET;

	if (reason >= REASON_FAILED)
		(void)fail(status, "the broker refuses the key packet, so that "
		    "nobody can open data of this topic: %s (%02x)",
		    mosquitto_reason_string(reason), (unsigned int)reason);
	else if (masq->unretained && !masq->told_unretained)
		(void)fail(status, "the broker retains no messages: who "
		    "subscribes from now on cannot open data before the next "
		    "key packet; publish with ephemeral keys");
	else
		return;
	if (reason < REASON_FAILED)
		masq->told_unretained = true;
	report(masq, obj, status, &message, NULL);
}

static void
published_v5(struct mosquitto *mosq, void *obj, int mid, int reason,
    const mosquitto_property *props)
{
	struct masqitt *masq = table_find(mosq);
	struct key_flight *key = NULL;
	bool told;

	if (masq == NULL)
		return;
	told = masq->told_mid == mid ||
	    is_told(masq, mid, reason, true, &key);
	masq->told_mid = 0;
	if (told)
		tell_v5(masq, obj, mid, reason, props);
	for (size_t i = 0; key != NULL && i < key->late_sent; i++)
		tell_v5(masq, obj, key->late[i], 0, NULL);
	if (key != NULL)
		report_key(masq, obj, key, reason);
	flight_free_key(key);
}

/*
 * Learn the limits of this broker; what it does not speak of has none. Only
 * then call the application, which may publish at once: libmosquitto 2.0 ends
 * the process over a packet that is too large by a byte or two.
 */
static void
connected_v5(struct mosquitto *mosq, void *obj, int reason, int flags,
    const mosquitto_property *props)
{
	struct masqitt *masq = table_find(mosq);
	on_connect_t on_connect;
	on_connect_with_flags_t on_connect_with_flags;
	on_connect_v5_t on_connect_v5;
	uint32_t max_packet = 0;
	uint8_t retains = 1;

	if (masq == NULL)
		return;
	(void)mosquitto_property_read_int32(props,
	    MQTT_PROP_MAXIMUM_PACKET_SIZE, &max_packet, false);
	(void)mosquitto_property_read_byte(props, MQTT_PROP_RETAIN_AVAILABLE,
	    &retains, false);
	masq->max_packet = max_packet;
	masq->unretained = retains == 0;
	masq->told_unretained = false;
	wake_connected(masq);
	if ((on_connect = masq->on_connect) != NULL)
		on_connect(mosq, obj, reason);
	if ((on_connect_with_flags = masq->on_connect_with_flags) != NULL)
		on_connect_with_flags(mosq, obj, reason, flags);
	if ((on_connect_v5 = masq->on_connect_v5) != NULL)
		on_connect_v5(mosq, obj, reason, flags, props);
	receive_waiting(masq);
}

/* What wake.c asked for is nobody else's business. */
static void
unsubscribed(struct mosquitto *mosq, void *obj, int mid)
{
	struct masqitt *masq = table_find(mosq);
	on_unsubscribe_t on_unsubscribe;

	if (masq == NULL || wake_is_answer(masq, mid, false))
		return;
	on_unsubscribe = masq->on_unsubscribe;
	if (on_unsubscribe != NULL)
		on_unsubscribe(mosq, obj, mid);
}

static void
unsubscribed_v5(struct mosquitto *mosq, void *obj, int mid,
    const mosquitto_property *props)
{
	struct masqitt *masq = table_find(mosq);
	on_unsubscribe_v5_t on_unsubscribe;

	if (masq == NULL)
		return;
	if (wake_is_answer(masq, mid, true)) {
		receive_waiting(masq);
		return;
	}
	on_unsubscribe = masq->on_unsubscribe_v5;
	if (on_unsubscribe != NULL)
		on_unsubscribe(mosq, obj, mid, props);
}

void
callbacks_install(struct masqitt *masq)
{
	mosquitto_connect_v5_callback_set(masq->mosq, connected_v5);
	mosquitto_publish_callback_set(masq->mosq, published);
	mosquitto_publish_v5_callback_set(masq->mosq, published_v5);
	mosquitto_message_v5_callback_set(masq->mosq, receive_message);
	mosquitto_unsubscribe_callback_set(masq->mosq, unsubscribed);
	mosquitto_unsubscribe_v5_callback_set(masq->mosq, unsubscribed_v5);
}

/* For a client of MASQ_new() the callback is ours to call. */
#define SET_CALLBACK(which) do { \
	struct masqitt *masq = table_find(mosq); \
\
	if (masq == NULL) \
		mosquitto_##which##_callback_set(mosq, callback); \
	else \
		masq->on_##which = callback; \
} while (0)

void
MASQ_mosquitto_connect_callback_set(struct mosquitto *mosq,
    on_connect_t callback)
{
	SET_CALLBACK(connect);
}

void
MASQ_mosquitto_connect_with_flags_callback_set(struct mosquitto *mosq,
    on_connect_with_flags_t callback)
{
	SET_CALLBACK(connect_with_flags);
}

void
MASQ_mosquitto_connect_v5_callback_set(struct mosquitto *mosq,
    on_connect_v5_t callback)
{
	SET_CALLBACK(connect_v5);
}

void
MASQ_mosquitto_publish_callback_set(struct mosquitto *mosq,
    on_publish_t callback)
{
	SET_CALLBACK(publish);
}

void
MASQ_mosquitto_publish_v5_callback_set(struct mosquitto *mosq,
    on_publish_v5_t callback)
{
	SET_CALLBACK(publish_v5);
}

void
MASQ_mosquitto_unsubscribe_callback_set(struct mosquitto *mosq,
    on_unsubscribe_t callback)
{
	SET_CALLBACK(unsubscribe);
}

void
MASQ_mosquitto_unsubscribe_v5_callback_set(struct mosquitto *mosq,
    on_unsubscribe_v5_t callback)
{
	SET_CALLBACK(unsubscribe_v5);
}

void
MASQ_message_v5_callback_set(struct masqitt *masq, on_message_t on_message)
{
	if (masq != NULL)
		masq->on_message = on_message;
}
