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

/* Payloads of a key packet, and of a data packet with its key in front. */
#define KEY_PACKET_LEN 130
#define EPHEMERAL_MIN_LEN 158

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

/*
 * Is this plainly a key packet, or a data packet with its key in front: two
 * points, each a 4 and two coordinates below the prime 25 23 ...? For packets
 * that have lost their properties.
 */
static bool
looks_encapsulated(const struct mosquitto_message *message)
{
	static const size_t coordinates[] = { 1, 33, 66, 98 };
	const unsigned char *p = message->payload;

	if (message->payloadlen != KEY_PACKET_LEN &&
	    message->payloadlen < EPHEMERAL_MIN_LEN)
		return false;
	if (p[0] != 4 || p[65] != 4)
		return false;
	for (size_t i = 0; i < 4; i++)
		if (p[coordinates[i]] > 0x25)
			return false;
	return true;
}

/*
 * A message without any property of ours. Empty is what clears a retained
 * message, of a key packet too: nothing to say about that.
 */
static MASQ_status_t
foreign(const struct mosquitto_message *message)
{
	if (message->payloadlen == 0)
		return MASQ_STATUS_SUCCESS;
	if (looks_encapsulated(message))
		return fail(MASQ_ERR_MALFORMED_PACKET, "the message is Secure "
		    "MQTT's, but its properties are gone: a bridge or broker "
		    "on its way has stripped them; let all of them speak "
		    "MQTT v5");
	return fail(MASQ_ERR_NOT_FOUND, "the message has no Secure MQTT "
	    "properties: it was published in plain text, or a bridge or "
	    "broker that does not speak MQTT v5 has stripped them");
}

/* Open what has properties of ours. */
static MASQ_status_t
open_ours(struct masqitt *masq, void *obj,
    const struct mosquitto_message *message,
    const MASQ_user_properties_t *ours, const mosquitto_property *others)
{
	size_t room = (size_t)message->payloadlen;
	size_t len = room;
	unsigned char small[SMALL_VALUE + 1];
	unsigned char *value = room <= SMALL_VALUE ? small : malloc(room + 1);
	MASQ_status_t status;

	if (value == NULL)
		return fail(MASQ_ERR_NOMEM, "no memory for a message of %zu "
		    "bytes", room);
	status = MASQ_crypto_api_decrypt(masq->state, message->topic, ours,
	    message->payload, room, value, &len);
	if (status == MASQ_STATUS_SUCCESS)
		deliver(masq, obj, message, others, value, len);
	else if (status == MASQ_STATUS_KEY_MGMT ||
	    status == MASQ_ERR_DUPLICATE)
		status = MASQ_STATUS_SUCCESS;
	secure_wipe(value, room);
	if (value != small)
		free(value);
	return status;
}

static MASQ_status_t
open_message(struct masqitt *masq, void *obj,
    const struct mosquitto_message *message, const mosquitto_property *props)
{
	MASQ_user_properties_t ours;
	mosquitto_property *others;
	MASQ_status_t status = props_split(props, &ours, &others);

	if (status == MASQ_ERR_NOT_FOUND)
		return foreign(message);
	if (status != MASQ_STATUS_SUCCESS)
		return status;
	status = open_ours(masq, obj, message, &ours, others);
	mosquitto_property_free_all(&others);
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
		report(masq, obj, status, message, props);
	pthread_setcancelstate(cancel, NULL);
}
