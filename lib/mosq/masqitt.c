/*
 * The life of a client.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include "mosq/internal.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "api.h"
#include "base/fail.h"
#include "mosq/table.h"

static _Thread_local MASQ_status_t last_status;

MASQ_status_t
MASQ_last_status(void)
{
	return last_status;
}

static pthread_once_t library_once = PTHREAD_ONCE_INIT;
static int library_rc;

/*
 * libmosquitto is never cleaned up again: that would unload what OpenSSL read
 * from its configuration, under the hands of whoever else in the process uses
 * OpenSSL.
 */
static void
library_init(void)
{
	library_rc = mosquitto_lib_init();
}

/* What mosquitto_new() and mosquitto_reinitialise() would choke on. */
static MASQ_status_t
check_mqtt_id(const char *id, bool clean_session)
{
	if (id == NULL) {
		if (clean_session)
			return MASQ_STATUS_SUCCESS;
		return fail(MASQ_ERR_INVAL, "an MQTT client without id needs "
		    "a clean session");
	}
	if (id[0] == '\0' || strlen(id) > UINT16_MAX)
		return fail(MASQ_ERR_INVAL, "the MQTT client id is empty or "
		    "too long; NULL lets the broker choose one");
	if (mosquitto_validate_utf8(id, (int)strlen(id)) != MOSQ_ERR_SUCCESS)
		return fail(MASQ_ERR_INVAL, "the MQTT client id is not UTF-8");
	return MASQ_STATUS_SUCCESS;
}

/* errno for MASQ_new() where the MQTT side does not start. */
static int
errno_for(MASQ_status_t status)
{
	switch (status) {
	case MASQ_ERR_INVAL:
		return EINVAL;
	case MASQ_ERR_NOMEM:
		return ENOMEM;
	default:
		return EIO;
	}
}

/* Version, user data and callbacks, after mosquitto_new() and
 * mosquitto_reinitialise(). */
static void
set_up(struct masqitt *masq, void *obj)
{
	(void)mosquitto_int_option(masq->mosq, MOSQ_OPT_PROTOCOL_VERSION,
	    MQTT_PROTOCOL_V5);
	/* libmosquitto puts its own pointer in place of NULL. */
	mosquitto_user_data_set(masq->mosq, obj);
	callbacks_install(masq);
	session_keep(masq);
}

static MASQ_status_t
start_mqtt(struct masqitt *masq, const char *id, bool clean_session,
    void *obj)
{
	MASQ_status_t status = check_mqtt_id(id, clean_session);

	if (status != MASQ_STATUS_SUCCESS)
		return status;
	pthread_once(&library_once, library_init);
	if (library_rc != MOSQ_ERR_SUCCESS)
		return fail(MASQ_ERR_INTERNAL, "libmosquitto does not start: "
		    "%s", mosquitto_strerror(library_rc));
	masq->mosq = mosquitto_new(id, clean_session, obj);
	if (masq->mosq == NULL || !table_add(masq->mosq, masq))
		return fail(MASQ_ERR_NOMEM, "out of memory");
	set_up(masq, obj);
	return MASQ_STATUS_SUCCESS;
}

static struct masqitt *
masqitt_alloc(void)
{
	struct masqitt *masq = calloc(1, sizeof(*masq));
	pthread_mutexattr_t attr;

	if (masq == NULL)
		return NULL;
	pthread_mutexattr_init(&attr);
	pthread_mutexattr_settype(&attr, PTHREAD_MUTEX_RECURSIVE);
	pthread_mutex_init(&masq->lock, &attr);
	pthread_mutexattr_destroy(&attr);
	flight_init(&masq->flight);
	waiting_init(&masq->waiting);
	wake_init(&masq->wake);
	return masq;
}

struct masqitt *
MASQ_new(const char *masq_clientid, const char *mqtt_clientid,
    bool clean_session, void *obj, MASQ_role_t role,
    MASQ_mek_strategy_t strategy, unsigned long int strat_val,
    const char *kms_host, int kms_port, const char *ca_file,
    const char *cert_file, const char *key_file)
{
	struct masqitt *masq = masqitt_alloc();
	MASQ_status_t status;
	int error;

	if (masq == NULL) {
		last_status = fail(MASQ_ERR_NOMEM, "out of memory");
		errno = ENOMEM;
		return NULL;
	}
	masq->role = role;
	masq->strategy = strategy;
	masq->clean_session = clean_session;
	status = start_mqtt(masq, mqtt_clientid, clean_session, obj);
	error = errno_for(status);
	if (status == MASQ_STATUS_SUCCESS) {
		status = MASQ_crypto_api_init(MASQ_proto_id, role,
		    masq_clientid, strategy, strat_val, kms_host, kms_port,
		    ca_file, cert_file, key_file, &masq->state);
		error = errno;
	}
	last_status = status;
	if (status != MASQ_STATUS_SUCCESS) {
		MASQ_destroy(masq);
		errno = error;
		return NULL;
	}
	return masq;
}

struct mosquitto *
MASQ_get_mosquitto(const struct masqitt *masq)
{
	return masq == NULL ? NULL : masq->mosq;
}

void *
MASQ_get_masqitt(const struct masqitt *masq)
{
	return masq == NULL ? NULL : masq->state;
}

void
MASQ_destroy(struct masqitt *masq)
{
	if (masq == NULL)
		return;
	wake_stop(&masq->wake);
	if (masq->mosq != NULL) {
		/* Before the address can become that of another client. A
		 * loop thread that is in one of our callbacks ends it first:
		 * mosquitto_destroy() waits for the thread. */
		table_remove(masq->mosq);
		mosquitto_destroy(masq->mosq);
	}
	MASQ_crypto_api_close(masq->state);
	wake_free(&masq->wake);
	waiting_clear(&masq->waiting);
	flight_clear(&masq->flight);
	topics_free(&masq->topics);
	pthread_mutex_destroy(&masq->lock);
	free(masq);
}

MASQ_status_t
MASQ_reinitialise(struct masqitt *masq, const char *id, bool clean_session,
    void *obj)
{
	MASQ_status_t status;
	int rc;

	if (masq == NULL)
		return fail(MASQ_ERR_INVAL, "client is missing");
	status = check_mqtt_id(id, clean_session);
	if (status != MASQ_STATUS_SUCCESS)
		return status;
	/* libmosquitto forgets that other threads may call. */
	(void)wake_set_threaded(masq, false);
	rc = mosquitto_reinitialise(masq->mosq, id, clean_session, obj);
	if (rc != MOSQ_ERR_SUCCESS)
		return fail(rc == MOSQ_ERR_NOMEM ? MASQ_ERR_NOMEM :
		    MASQ_ERR_INVAL, "libmosquitto: %s",
		    mosquitto_strerror(rc));
	pthread_mutex_lock(&masq->lock);
	masq->on_connect = NULL;
	masq->on_connect_with_flags = NULL;
	masq->on_connect_v5 = NULL;
	masq->on_publish = NULL;
	masq->on_publish_v5 = NULL;
	masq->on_unsubscribe = NULL;
	masq->on_unsubscribe_v5 = NULL;
	masq->told_mid = 0;
	masq->clean_session = clean_session;
	/* What libmosquitto had not yet sent is gone, key packets too. */
	flight_clear(&masq->flight);
	topics_forget_connection(&masq->topics);
	pthread_mutex_unlock(&masq->lock);
	set_up(masq, obj);
	return MASQ_STATUS_SUCCESS;
}
