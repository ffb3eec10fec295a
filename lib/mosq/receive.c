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
#include "base/date.h"
#include "base/fail.h"
#include "base/secure.h"
#include "mosq/props.h"
#include "mosq/table.h"

/* Values up to this length are opened on the stack. */
#define SMALL_VALUE 4096

/* Payloads of a key packet, and of a data packet with its key in front. */
#define KEY_PACKET_LEN 130
#define EPHEMERAL_MIN_LEN 158

/* While messages come, those that wait are looked at no more often. */
#define LOOK_NS (250 * NS_PER_MS)

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

/* Open what has properties of ours. Returns MASQ_STATUS_KEY_MGMT, too. */
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
	else if (status == MASQ_ERR_DUPLICATE)
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
	if (status == MASQ_STATUS_SUCCESS)
		status = open_ours(masq, obj, message, &ours, others);
	mosquitto_property_free_all(&others);
	return status;
}

/* ---- messages that wait ---- */

/* Open the first of a line. Returns false if it has to wait on. */
static bool
try_first(struct masqitt *masq, void *obj, const struct line *line)
{
	const struct kept *kept = line->first;
	MASQ_status_t status;

	status = clock_steady_ns() >= kept->expires_ns ?
	    fail(MASQ_ERR_KMS, "the message had to wait for its key for "
	    "longer than it is valid by its Message Expiry Interval") :
	    open_message(masq, obj, &kept->message, kept->props);
	if (status == MASQ_STATUS_SUCCESS || status == MASQ_STATUS_KEY_MGMT)
		return true;
	if (waiting_on(&masq->waiting, line, status, MASQ_try_again()))
		return false;
	report(masq, obj, status, &kept->message, kept->props);
	return true;
}

/* Open what can be opened of a line, in its order. Returns false if messages
 * of it wait on; else the line is gone. */
static bool
try_line(struct masqitt *masq, void *obj, struct line *line)
{
	while (try_first(masq, obj, line))
		if (!waiting_drop_first(&masq->waiting, line))
			return true;
	return false;
}

static void
try_all(struct masqitt *masq, void *obj)
{
	struct waiting *waiting = &masq->waiting;
	struct line *next;

	if (waiting->busy)
		return;			/* the application, called from here,
					   runs the loop */
	waiting->busy = true;
	waiting->tried_ns = clock_steady_ns();
	masq->wake.looked = true;
	for (struct line *line = waiting->lines; line != NULL; line = next) {
		next = line->next;
		(void)try_line(masq, obj, line);
	}
	waiting->busy = false;
}

void
receive_waiting(struct masqitt *masq)
{
	int cancel;

	/* A loop that the application turns comes by with each packet. */
	if (!waiting_any(&masq->waiting) ||
	    clock_steady_ns() - masq->waiting.tried_ns < LOOK_NS)
		return;
	pthread_setcancelstate(PTHREAD_CANCEL_DISABLE, &cancel);
	try_all(masq, mosquitto_userdata(masq->mosq));
	pthread_setcancelstate(cancel, NULL);
}

static bool
is_key_packet(const MASQ_user_properties_t *ours)
{
	for (int i = 0; i < ours->num_props; i++)
		if (strcmp(ours->prop[i].name, "KM") == 0)
			return strcmp(ours->prop[i].value, "Pers") == 0;
	return false;
}

/* Open a line's messages, if there is such a line. Returns false if messages
 * wait on in it. */
static bool
try_line_of(struct masqitt *masq, void *obj, enum line_kind kind,
    const char *topic, const MASQ_user_properties_t *ours)
{
	struct waiting *waiting = &masq->waiting;
	struct line *line = waiting_line(waiting, kind, topic, ours);
	bool gone;

	if (line == NULL || waiting->busy)
		return line == NULL;
	waiting->busy = true;
	gone = try_line(masq, obj, line);
	waiting->busy = false;
	return gone;
}

/*
 * A message has come while others wait: those of its line go first. Returns
 * true if it has been put behind them, or failed for want of room: opened now,
 * with the key there a moment later, it would overtake them.
 */
static bool
queue_up(struct masqitt *masq, void *obj,
    const struct mosquitto_message *message, const mosquitto_property *props,
    const MASQ_user_properties_t *ours, MASQ_status_t *status)
{
	/* First what came ahead of the key packet that this one is behind. */
	static const enum line_kind kinds[] = {
		LINE_KEY_PACKET, LINE_IDENTITY
	};

	if (clock_steady_ns() - masq->waiting.tried_ns >= LOOK_NS)
		try_all(masq, obj);
	for (int i = 0; i < 2; i++) {
		if (try_line_of(masq, obj, kinds[i], message->topic, ours))
			continue;
		if (is_key_packet(ours))
			return false;
		*status = waiting_keep(&masq->waiting, kinds[i], message,
		    props, ours) ? MASQ_STATUS_SUCCESS :
		    fail_for_now(kinds[i] == LINE_KEY_PACKET ?
		    MASQ_ERR_NO_KEY : MASQ_ERR_KMS, "messages of this topic "
		    "wait for their key, and there is no room for one more; "
		    "allow more with MASQ_wait_limits_set()");
		return true;
	}
	return false;
}

/* Where a message that could not be opened waits. False if it does not. */
static bool
keep(struct masqitt *masq, MASQ_status_t status,
    const struct mosquitto_message *message, const mosquitto_property *props,
    const MASQ_user_properties_t *ours)
{
	if (status != MASQ_ERR_NO_KEY && !MASQ_try_again())
		return false;
	if (!waiting_keep(&masq->waiting, status == MASQ_ERR_NO_KEY ?
	    LINE_KEY_PACKET : LINE_IDENTITY, message, props, ours))
		return false;
	wake_needed(masq);
	return true;
}

static MASQ_status_t
open_or_keep(struct masqitt *masq, void *obj,
    const struct mosquitto_message *message, const mosquitto_property *props,
    const MASQ_user_properties_t *ours, const mosquitto_property *others)
{
	MASQ_status_t status;

	if (waiting_any(&masq->waiting) &&
	    queue_up(masq, obj, message, props, ours, &status))
		return status;
	status = open_ours(masq, obj, message, ours, others);
	if (status == MASQ_STATUS_SUCCESS)
		return status;
	if (status == MASQ_STATUS_KEY_MGMT) {
		/* For what came ahead of it. */
		(void)try_line_of(masq, obj, LINE_KEY_PACKET, message->topic,
		    ours);
		return MASQ_STATUS_SUCCESS;
	}
	return keep(masq, status, message, props, ours) ?
	    MASQ_STATUS_SUCCESS : status;
}

void
receive_message(struct mosquitto *mosq, void *obj,
    const struct mosquitto_message *message, const mosquitto_property *props)
{
	struct masqitt *masq = table_find(mosq);
	MASQ_user_properties_t ours;
	mosquitto_property *others;
	MASQ_status_t status;
	int cancel;

	if (masq == NULL)
		return;
	pthread_setcancelstate(PTHREAD_CANCEL_DISABLE, &cancel);
	status = props_split(props, &ours, &others);
	if (status == MASQ_ERR_NOT_FOUND)
		status = foreign(message);
	else if (status == MASQ_STATUS_SUCCESS)
		status = open_or_keep(masq, obj, message, props, &ours,
		    others);
	mosquitto_property_free_all(&others);
	if (status != MASQ_STATUS_SUCCESS)
		report(masq, obj, status, message, props);
	pthread_setcancelstate(cancel, NULL);
}

MASQ_status_t
MASQ_wait_limits_set(struct masqitt *masq, size_t messages, size_t bytes,
    unsigned int seconds)
{
	if (masq == NULL)
		return fail(MASQ_ERR_INVAL, "client is missing");
	waiting_set_limits(&masq->waiting, messages, bytes, seconds);
	return MASQ_STATUS_SUCCESS;
}
