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
 * The client's lock is held while a packet is handed to libmosquitto and its
 * id entered, so an answer that is faster waits here for the entry.
 */
static bool
is_key_packet(struct masqitt *masq, int mid, int reason, bool last)
{
	int cancel;
	bool key;

	pthread_setcancelstate(PTHREAD_CANCEL_DISABLE, &cancel);
	pthread_mutex_lock(&masq->lock);
	key = flight_answered(&masq->flight, mid, reason, last);
	pthread_mutex_unlock(&masq->lock);
	pthread_setcancelstate(cancel, NULL);
	return key;
}

static void
published(struct mosquitto *mosq, void *obj, int mid)
{
	struct masqitt *masq = table_find(mosq);
	on_publish_t on_publish;

	if (masq == NULL || is_key_packet(masq, mid, 0, false))
		return;
	pthread_mutex_lock(&masq->lock);
	on_publish = masq->on_publish;
	pthread_mutex_unlock(&masq->lock);
	if (on_publish != NULL)
		on_publish(mosq, obj, mid);
}

static void
published_v5(struct mosquitto *mosq, void *obj, int mid, int reason,
    const mosquitto_property *props)
{
	struct masqitt *masq = table_find(mosq);
	on_publish_v5_t on_publish;

	if (masq == NULL || is_key_packet(masq, mid, reason, true))
		return;
	pthread_mutex_lock(&masq->lock);
	on_publish = masq->on_publish_v5;
	pthread_mutex_unlock(&masq->lock);
	if (on_publish != NULL)
		on_publish(mosq, obj, mid, reason, props);
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
	pthread_mutex_lock(&masq->lock);
	masq->on_publish = on_publish;
	pthread_mutex_unlock(&masq->lock);
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
	pthread_mutex_lock(&masq->lock);
	masq->on_publish_v5 = on_publish;
	pthread_mutex_unlock(&masq->lock);
}

void
MASQ_message_v5_callback_set(struct masqitt *masq, on_message_t on_message)
{
	if (masq == NULL)
		return;
	pthread_mutex_lock(&masq->lock);
	masq->on_message = on_message;
	pthread_mutex_unlock(&masq->lock);
}

void
MASQ_error_callback_set(struct masqitt *masq, on_error_t on_error)
{
	if (masq == NULL)
		return;
	pthread_mutex_lock(&masq->lock);
	masq->on_error = on_error;
	pthread_mutex_unlock(&masq->lock);
}
