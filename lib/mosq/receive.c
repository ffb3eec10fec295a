/*
 * The way of a received message: its Secure MQTT properties are taken out, the
 * payload opened, and the application called with what is left. It runs in
 * the thread of libmosquitto's loop and leaves the connection alone.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include "mosq/internal.h"

#include <stdlib.h>

#include "api.h"
#include "base/fail.h"
#include "base/secure.h"
#include "mosq/props.h"
#include "mosq/table.h"

/* Values up to this length are opened on the stack. */
#define SMALL_VALUE 4096

static void
report(struct masqitt *masq, void *obj, MASQ_status_t status,
    const struct mosquitto_message *message)
{
	on_error_t on_error = masq->on_error;

	if (on_error != NULL)
		on_error(masq->mosq, obj, status, message, MASQ_last_error());
}

static void
deliver(struct masqitt *masq, void *obj,
    const struct mosquitto_message *message, const mosquitto_property *others,
    unsigned char *value, size_t value_len)
{
	struct mosquitto_message opened = *message;
	on_message_t on_message = masq->on_message;

	/* As libmosquitto: a NUL behind the payload, NULL for an empty one. */
	value[value_len] = '\0';
	opened.payload = value_len == 0 ? NULL : value;
	opened.payloadlen = (int)value_len;
	if (on_message != NULL)
		on_message(masq->mosq, obj, &opened, others);
}

static MASQ_status_t
open_message(struct masqitt *masq, void *obj,
    const struct mosquitto_message *message, const mosquitto_property *props)
{
	MASQ_user_properties_t ours;
	mosquitto_property *others;
	size_t room = (size_t)message->payloadlen;
	size_t len = room;
	unsigned char small[SMALL_VALUE + 1];
	unsigned char *value = room <= SMALL_VALUE ? small : malloc(room + 1);
	MASQ_status_t status;

	if (value == NULL)
		return fail(MASQ_ERR_NOMEM, "no memory for a message of %zu "
		    "bytes", room);
	status = props_split(props, &ours, &others);
	if (status != MASQ_STATUS_SUCCESS)
		goto out;
	status = MASQ_crypto_api_decrypt(masq->state, message->topic, &ours,
	    message->payload, room, value, &len);
	if (status == MASQ_STATUS_SUCCESS)
		deliver(masq, obj, message, others, value, len);
	else if (status == MASQ_STATUS_KEY_MGMT ||
	    status == MASQ_ERR_DUPLICATE)
		status = MASQ_STATUS_SUCCESS;
	mosquitto_property_free_all(&others);
	secure_wipe(value, room);
out:
	if (value != small)
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
