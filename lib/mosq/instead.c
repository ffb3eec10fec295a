/*
 * What masqitt.h puts in the place of functions of libmosquitto, other than
 * the setters of callbacks.c: clients of MASQ_new() get what they need beyond
 * libmosquitto, all others get libmosquitto.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include "mosq/internal.h"

#include <mqtt_protocol.h>

#include "mosq/table.h"

/* ---- sessions ---- */

/*
 * With MQTT v5 a session ends with its connection unless CONNECT says
 * otherwise; this is as long as there is.
 */
#define NEVER UINT32_MAX

/* The properties of CONNECT, with a session that stays unless they speak of
 * that themselves. */
static int
with_session(const mosquitto_property *given, mosquitto_property **props)
{
	uint32_t interval;
	int rc;

	*props = NULL;
	rc = given == NULL ? MOSQ_ERR_SUCCESS :
	    mosquitto_property_copy_all(props, given);
	if (rc == MOSQ_ERR_SUCCESS && mosquitto_property_read_int32(given,
	    MQTT_PROP_SESSION_EXPIRY_INTERVAL, &interval, false) == NULL)
		rc = mosquitto_property_add_int32(props,
		    MQTT_PROP_SESSION_EXPIRY_INTERVAL, NEVER);
	return rc;
}

static int
connect_with_session(struct mosquitto *mosq, const char *host, int port,
    int keepalive, const char *bind_address, const mosquitto_property *given)
{
	mosquitto_property *props;
	int rc = with_session(given, &props);

	if (rc == MOSQ_ERR_SUCCESS)
		rc = mosquitto_connect_bind_v5(mosq, host, port, keepalive,
		    bind_address, props);
	mosquitto_property_free_all(&props);
	return rc;
}

void
session_keep(struct masqitt *masq)
{
	if (!masq->clean_session)
		(void)connect_with_session(masq->mosq, NULL, 0, 0, NULL, NULL);
}

int
MASQ_mosquitto_connect_bind_v5(struct mosquitto *mosq, const char *host,
    int port, int keepalive, const char *bind_address,
    const mosquitto_property *properties)
{
	const struct masqitt *masq = table_find(mosq);

	if (masq == NULL || masq->clean_session)
		return mosquitto_connect_bind_v5(mosq, host, port, keepalive,
		    bind_address, properties);
	return connect_with_session(mosq, host, port, keepalive, bind_address,
	    properties);
}

int
MASQ_mosquitto_connect_bind(struct mosquitto *mosq, const char *host,
    int port, int keepalive, const char *bind_address)
{
	return MASQ_mosquitto_connect_bind_v5(mosq, host, port, keepalive,
	    bind_address, NULL);
}

int
MASQ_mosquitto_connect(struct mosquitto *mosq, const char *host, int port,
    int keepalive)
{
	return MASQ_mosquitto_connect_bind(mosq, host, port, keepalive, NULL);
}

/* ---- the loop, which opens messages that wait ---- */

int
MASQ_mosquitto_loop(struct mosquitto *mosq, int timeout, int max_packets)
{
	struct masqitt *masq = table_find(mosq);
	int rc;

	if (masq == NULL)
		return mosquitto_loop(mosq, timeout, max_packets);
	if (waiting_any(&masq->waiting) && (timeout < 0 || timeout > WAKE_MS))
		timeout = WAKE_MS;
	rc = mosquitto_loop(mosq, timeout, max_packets);
	receive_waiting(masq);
	return rc;
}

int
MASQ_mosquitto_loop_misc(struct mosquitto *mosq)
{
	struct masqitt *masq = table_find(mosq);
	int rc = mosquitto_loop_misc(mosq);

	if (masq != NULL)
		receive_waiting(masq);
	return rc;
}

int
MASQ_mosquitto_threaded_set(struct mosquitto *mosq, bool threaded)
{
	struct masqitt *masq = table_find(mosq);
	int rc;

	if (masq != NULL && !threaded)
		(void)wake_set_threaded(masq, false);
	rc = mosquitto_threaded_set(mosq, threaded);
	if (masq != NULL && threaded)
		(void)wake_set_threaded(masq, true);
	return rc;
}

/* For as long as it runs, libmosquitto is told that other threads may call. */
int
MASQ_mosquitto_loop_forever(struct mosquitto *mosq, int timeout,
    int max_packets)
{
	struct masqitt *masq = table_find(mosq);
	bool before;
	int rc;

	if (masq == NULL)
		return mosquitto_loop_forever(mosq, timeout, max_packets);
	before = wake_set_threaded(masq, false);
	if (!before)
		(void)mosquitto_threaded_set(mosq, true);
	(void)wake_set_threaded(masq, true);
	rc = mosquitto_loop_forever(mosq, timeout, max_packets);
	(void)wake_set_threaded(masq, before);
	if (!before)
		(void)mosquitto_threaded_set(mosq, false);
	return rc;
}

int
MASQ_mosquitto_loop_start(struct mosquitto *mosq)
{
	struct masqitt *masq = table_find(mosq);
	int rc = mosquitto_loop_start(mosq);

	if (masq != NULL && rc == MOSQ_ERR_SUCCESS)
		(void)wake_set_threaded(masq, true);
	return rc;
}

int
MASQ_mosquitto_loop_stop(struct mosquitto *mosq, bool force)
{
	struct masqitt *masq = table_find(mosq);
	bool before = masq != NULL && wake_set_threaded(masq, false);
	int rc = mosquitto_loop_stop(mosq, force);

	/* Not a thread of libmosquitto's that it could stop. */
	if (masq != NULL && rc != MOSQ_ERR_SUCCESS)
		(void)wake_set_threaded(masq, before);
	return rc;
}
