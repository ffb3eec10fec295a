/*
 * The way of a received message: its Secure MQTT properties are taken out, the
 * payload opened, and the application called with what is left. It runs in
 * the thread of libmosquitto's loop and leaves the connection alone.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include "mosq/internal.h"

#include <stdlib.h>
#include <string.h>

#include "api.h"
#include "base/fail.h"
#include "base/secure.h"
#include "mosq/props.h"
#include "mosq/table.h"

static void
report(struct masqitt *masq, void *obj, MASQ_status_t status,
    const struct mosquitto_message *message)
{
	on_error_t on_error;

	pthread_mutex_lock(&masq->lock);
	on_error = masq->on_error;
	pthread_mutex_unlock(&masq->lock);
	if (on_error != NULL)
		on_error(masq->mosq, obj, status, message, MASQ_last_error());
}

static MASQ_status_t
deliver(struct masqitt *masq, void *obj,
    const struct mosquitto_message *message, const mosquitto_property *props,
    unsigned char *value, size_t value_len)
{
	struct mosquitto_message opened = *message;
	mosquitto_property *others;
	on_message_t on_message;
	MASQ_status_t status;

	pthread_mutex_lock(&masq->lock);
	on_message = masq->on_message;
	pthread_mutex_unlock(&masq->lock);
	if (on_message == NULL)
		return MASQ_STATUS_SUCCESS;
	status = props_copy_others(props, &others);
	if (status != MASQ_STATUS_SUCCESS)
		return status;
	/* As libmosquitto: a NUL behind the payload, NULL for an empty one. */
	value[value_len] = '\0';
	opened.payload = value_len == 0 ? NULL : value;
	opened.payloadlen = (int)value_len;
	on_message(masq->mosq, obj, &opened, others);
	mosquitto_property_free_all(&others);
	return MASQ_STATUS_SUCCESS;
}

static MASQ_status_t
open_message(struct masqitt *masq, void *obj,
    const struct mosquitto_message *message, const mosquitto_property *props)
{
	MASQ_user_properties_t ours;
	size_t room = (size_t)message->payloadlen;
	size_t len = room;
	unsigned char *value;
	MASQ_status_t status;

	status = props_read_ours(props, &ours);
	if (status != MASQ_STATUS_SUCCESS)
		return status;
	value = malloc(room + 1);
	if (value == NULL)
		return fail(MASQ_ERR_NOMEM, "no memory for a message of %zu "
		    "bytes", room);
	status = MASQ_crypto_api_decrypt(masq->state, message->topic, &ours,
	    message->payload, room, value, &len);
	if (status == MASQ_STATUS_SUCCESS)
		status = deliver(masq, obj, message, props, value, len);
	else if (status == MASQ_STATUS_KEY_MGMT)
		status = MASQ_STATUS_SUCCESS;
	secure_wipe(value, room);
	free(value);
	return status;
}

void
receive_message(struct mosquitto *mosq, void *obj,
    const struct mosquitto_message *message, const mosquitto_property *props)
{
	struct masqitt *masq = table_find(mosq);
	MASQ_status_t status;
	int cancel;

	if (masq == NULL)
		return;
	pthread_setcancelstate(PTHREAD_CANCEL_DISABLE, &cancel);
	status = open_message(masq, obj, message, props);
	if (status != MASQ_STATUS_SUCCESS)
		report(masq, obj, status, message);
	pthread_setcancelstate(cancel, NULL);
}
