/*
 * libmosquitto calls both of its publish callbacks, first the plain one, then
 * that of MQTT v5, for every packet of QoS 0 that it has sent and every other
 * one that the broker has answered; only when the broker refuses a packet of
 * QoS 2 early, the plain one is left out. Ours stand in both places, so that
 * the application hears of data packets alone.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include "mosq/internal.h"

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
	flight_free_key(key);
}

void
callbacks_install(struct masqitt *masq)
{
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
MASQ_message_v5_callback_set(struct masqitt *masq, on_message_t on_message)
{
	if (masq != NULL)
		masq->on_message = on_message;
}
