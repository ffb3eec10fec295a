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
	on_connect_flags_t on_connect_flags;
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
	if ((on_connect = masq->on_connect) != NULL)
		on_connect(mosq, obj, reason);
	if ((on_connect_flags = masq->on_connect_flags) != NULL)
		on_connect_flags(mosq, obj, reason, flags);
	if ((on_connect_v5 = masq->on_connect_v5) != NULL)
		on_connect_v5(mosq, obj, reason, flags, props);
}

void
callbacks_install(struct masqitt *masq)
{
	mosquitto_connect_v5_callback_set(masq->mosq, connected_v5);
	mosquitto_publish_callback_set(masq->mosq, published);
	mosquitto_publish_v5_callback_set(masq->mosq, published_v5);
	mosquitto_message_v5_callback_set(masq->mosq, receive_message);
}

void
MASQ_mosquitto_publish_callback_set(struct mosquitto *mosq,
    on_publish_t on_publish)
{
	struct masqitt *masq = table_find(mosq);

	if (masq == NULL) {
		mosquitto_publish_callback_set(mosq, on_publish);
		return;
	}
	masq->on_publish = on_publish;
}

void
MASQ_mosquitto_publish_v5_callback_set(struct mosquitto *mosq,
    on_publish_v5_t on_publish)
{
	struct masqitt *masq = table_find(mosq);

	if (masq == NULL) {
		mosquitto_publish_v5_callback_set(mosq, on_publish);
		return;
	}
	masq->on_publish_v5 = on_publish;
}

void
MASQ_mosquitto_connect_callback_set(struct mosquitto *mosq,
    on_connect_t on_connect)
{
	struct masqitt *masq = table_find(mosq);

	if (masq == NULL) {
		mosquitto_connect_callback_set(mosq, on_connect);
		return;
	}
	masq->on_connect = on_connect;
}

void
MASQ_mosquitto_connect_with_flags_callback_set(struct mosquitto *mosq,
    on_connect_flags_t on_connect)
{
	struct masqitt *masq = table_find(mosq);

	if (masq == NULL) {
		mosquitto_connect_with_flags_callback_set(mosq, on_connect);
		return;
	}
	masq->on_connect_flags = on_connect;
}

void
MASQ_mosquitto_connect_v5_callback_set(struct mosquitto *mosq,
    on_connect_v5_t on_connect)
{
	struct masqitt *masq = table_find(mosq);

	if (masq == NULL) {
		mosquitto_connect_v5_callback_set(mosq, on_connect);
		return;
	}
	masq->on_connect_v5 = on_connect;
}

void
MASQ_message_v5_callback_set(struct masqitt *masq, on_message_t on_message)
{
	if (masq != NULL)
		masq->on_message = on_message;
}
