/*
 * The door of the library: checks what comes from the application and hands
 * it to the flows.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include "api.h"

#include <errno.h>
#include <stdbool.h>
#include <string.h>

#include "base/date.h"
#include "base/fail.h"
#include "base/random.h"
#include "base/text.h"
#include "client/dates.h"
#include "client/params.h"
#include "client/publish.h"
#include "client/receive.h"
#include "client/session.h"
#include "client/settings.h"
#include "client/topics.h"
#include "wire/publish.h"

/* ---- start and stop ---- */

/* The strategy of a publisher. */
static MASQ_status_t
check_strategy(MASQ_mek_strategy_t strategy, unsigned long x)
{
	switch (strategy) {
	case MASQ_key_persistent_pkt:
	case MASQ_key_persistent_bytes:
	case MASQ_key_persistent_time:
		if (x == 0)
			return fail(MASQ_ERR_INVAL, "strategy %s needs a "
			    "value of 1 or more", MASQ_strategy_to_str(
			    strategy));
		return MASQ_STATUS_SUCCESS;
	case MASQ_key_ephemeral:
	case MASQ_key_persistent_exp:
		return MASQ_STATUS_SUCCESS;
	default:
		return fail(MASQ_ERR_INVAL, "a publisher needs a strategy; "
		    "%d is none", (int)strategy);
	}
}

static MASQ_status_t
init(const char *protoid, MASQ_role_t role, const char *clientid,
    MASQ_mek_strategy_t strategy, unsigned long strat_val,
    const char *kms_host, int kms_port, const char *ca_file,
    const char *cert_file, const char *key_file, void **state)
{
	const struct credentials files = {.ca_file = ca_file,
	    .cert_file = cert_file, .key_file = key_file};
	struct credentials own;
	struct session *session;
	MASQ_status_t status;

	if (state == NULL)
		return fail(MASQ_ERR_INVAL, "state is NULL");
	*state = NULL;
	if (protoid == NULL || strcmp(protoid, WIRE_PROTO_ID) != 0)
		return fail(MASQ_ERR_BAD_PROTOID, "the protocol id must be "
		    "\"%s\"", WIRE_PROTO_ID);
	if (role < MASQ_role_publisher || role > MASQ_role_both)
		return fail(MASQ_ERR_INVAL_ROLE, "%d is no role", (int)role);
	if (clientid != NULL && !text_is_client_id(
	    (const uint8_t *)clientid, strlen(clientid)))
		return fail(MASQ_ERR_INVAL, "a client id has %d characters "
		    "out of 0-9A-Za-z", MASQ_CLIENTID_LEN);
	if (role != MASQ_role_subscriber) {
		status = check_strategy(strategy, strat_val);
		if (status != MASQ_STATUS_SUCCESS)
			return status;
	}
	if (ca_file == NULL || cert_file == NULL || key_file == NULL)
		return fail(MASQ_ERR_INVAL, "ca_file, cert_file and key_file "
		    "are needed");
	status = settings_copy(&files, &own);
	if (status == MASQ_STATUS_SUCCESS)
		status = session_open(role, clientid, strategy, strat_val,
		    kms_host, kms_port, &own, &session);
	if (status == MASQ_STATUS_SUCCESS)
		*state = session;
	credentials_free(&own);
	return status;
}

/* The errno that api.h promises after a failing init. */
static int
errno_of(MASQ_status_t status, int error)
{
	switch (status) {
	case MASQ_ERR_BAD_PROTOID:
	case MASQ_ERR_INVAL:
	case MASQ_ERR_INVAL_ROLE:
		return EINVAL;
	case MASQ_ERR_TLS_INIT:
		return EACCES;
	case MASQ_ERR_KMS:
		return error == ETIMEDOUT || error == ENXIO ||
		    error == EAGAIN ? error : ECONNREFUSED;
	case MASQ_ERR_NOMEM:
		return ENOMEM;
	default:
		return EIO;
	}
}

MASQ_status_t
MASQ_crypto_api_init(const char *protoid, MASQ_role_t role,
    const char *clientid, MASQ_mek_strategy_t strategy,
    unsigned long int strat_val, const char *kms_host, int kms_port,
    const char *ca_file, const char *cert_file, const char *key_file,
    void **state)
{
	int saved = errno;
	MASQ_status_t status;

	status = init(protoid, role, clientid, strategy, strat_val, kms_host,
	    kms_port, ca_file, cert_file, key_file, state);
	errno = status == MASQ_STATUS_SUCCESS ? saved :
	    errno_of(status, errno);
	return status;
}

void
MASQ_crypto_api_add_entropy(const unsigned char *data, size_t data_len)
{
	if (data != NULL)
		random_add(data, data_len);
}

void
MASQ_crypto_api_close(void *state)
{
	session_close(state);
}

/* ---- packets ---- */

static MASQ_status_t
check_topic(const char *name, struct slice *topic)
{
	MASQ_status_t status;

	if (name == NULL)
		return fail(MASQ_ERR_INVAL, "topic_name is NULL");
	topic->ptr = (const uint8_t *)name;
	topic->len = strlen(name);
	status = text_check_topic(topic->ptr, topic->len);
	if (status == MASQ_ERR_MALFORMED_UTF8)
		return fail(status, "the topic is not UTF-8");
	if (status != MASQ_STATUS_SUCCESS)
		return fail(status, "a topic has 1 to %d bytes and no "
		    "wildcards", MASQ_MAXTOPIC_LEN);
	return status;
}

MASQ_status_t
MASQ_crypto_api_encrypt(void *state, const char *topic_name,
    const unsigned char *topic_value, size_t topic_value_len,
    MASQ_user_properties_t *user_properties, unsigned char *outbuf,
    size_t *outbuf_len)
{
	struct session *session = state;
	struct slice topic;
	MASQ_status_t status;

	if (session == NULL || user_properties == NULL || outbuf_len == NULL ||
	    (outbuf == NULL && *outbuf_len > 0) ||
	    (topic_value == NULL && topic_value_len > 0))
		return fail(MASQ_ERR_INVAL, "an argument is NULL");
	if (!session_publishes(session))
		return fail(MASQ_ERR_INVAL_ROLE, "a subscriber publishes "
		    "nothing");
	status = check_topic(topic_name, &topic);
	if (status != MASQ_STATUS_SUCCESS)
		return status;
	return publish(session, topic, topic_value, topic_value_len,
	    user_properties, outbuf, outbuf_len);
}

MASQ_status_t
MASQ_crypto_api_key_packet_due(void *state, const char *topic_name)
{
	struct session *session = state;
	struct slice topic;
	MASQ_status_t status;

	if (session == NULL)
		return fail(MASQ_ERR_INVAL, "state is NULL");
	if (!session_publishes(session))
		return fail(MASQ_ERR_INVAL_ROLE, "a subscriber publishes "
		    "nothing");
	dates_doubt(session);
	if (topic_name == NULL) {
		topics_keys_due(session);
		return MASQ_STATUS_SUCCESS;
	}
	status = check_topic(topic_name, &topic);
	return status == MASQ_STATUS_SUCCESS ?
	    publish_key_due(session, topic) : status;
}

MASQ_status_t
MASQ_crypto_api_decrypt(void *state, const char *topic_name,
    const MASQ_user_properties_t *user_properties, const unsigned char *inbuf,
    size_t inbuf_len, unsigned char *topic_value, size_t *topic_value_len)
{
	struct session *session = state;
	struct slice topic;
	MASQ_status_t status;

	if (session == NULL || user_properties == NULL ||
	    topic_value_len == NULL ||
	    (inbuf == NULL && inbuf_len > 0) ||
	    (topic_value == NULL && *topic_value_len > 0))
		return fail(MASQ_ERR_INVAL, "an argument is NULL");
	if (!session_receives(session))
		return fail(MASQ_ERR_INVAL_ROLE, "a publisher receives "
		    "nothing");
	status = check_topic(topic_name, &topic);
	if (status != MASQ_STATUS_SUCCESS)
		return status;
	return receive(session, topic, user_properties, inbuf, inbuf_len,
	    topic_value, topic_value_len);
}

/* ---- settings ---- */

MASQ_status_t
MASQ_crypto_api_get_strategy(void *state, MASQ_mek_strategy_t *strategy)
{
	const struct session *session = state;

	if (session == NULL || strategy == NULL)
		return fail(MASQ_ERR_INVAL, "an argument is NULL");
	*strategy = session->strategy;
	return MASQ_STATUS_SUCCESS;
}

static MASQ_status_t
set_late_grace(struct session *session, const char *value)
{
	int64_t seconds;

	if (strcmp(value, "unlimited") == 0)
		seconds = INT64_MAX;
	else if (!duration_parse(value, &seconds))
		return fail(MASQ_ERR_INVAL, "late grace \"%s\" is neither a "
		    "duration such as \"8h\" nor \"unlimited\"", value);
	(void)pthread_mutex_lock(&session->lock);
	session->late_grace = seconds;
	(void)pthread_mutex_unlock(&session->lock);
	return MASQ_STATUS_SUCCESS;
}

static MASQ_status_t
set_params_file(struct session *session, const char *value)
{
	struct bb1_params params;
	MASQ_status_t status;

	if (session_publishes(session))
		return fail(MASQ_ERR_INVAL, "a publisher has the public "
		    "parameters from the KMS");
	status = params_read(value, &params);
	if (status != MASQ_STATUS_SUCCESS)
		return status;
	(void)pthread_mutex_lock(&session->lock);
	session->params = params;
	session->has_params = true;
	(void)pthread_mutex_unlock(&session->lock);
	return MASQ_STATUS_SUCCESS;
}

/* Read a number from 1 to 2^32 - 1 and the character behind it. */
static bool
read_count(const char **text, char end, size_t *count)
{
	const char *s = *text;
	uint64_t n = 0;

	for (; *s >= '0' && *s <= '9' && n <= UINT32_MAX; s++)
		n = 10 * n + (uint64_t)(*s - '0');
	if (n == 0 || n > UINT32_MAX || *s != end)
		return false;
	*text = s + (end != '\0');
	*count = (size_t)n;
	return true;
}

static MASQ_status_t
set_identities_max(struct session *session, const char *value)
{
	const char *s = value;
	size_t max;

	if (!read_count(&s, '\0', &max))
		return fail(MASQ_ERR_INVAL, "\"%s\" is no number of "
		    "identities, such as \"262144\"", value);
	(void)pthread_mutex_lock(&session->lock);
	session->replay.max = max;
	session->keys.max = max;
	(void)pthread_mutex_unlock(&session->lock);
	return MASQ_STATUS_SUCCESS;
}

static MASQ_status_t
set_key_rate(struct session *session, const char *value)
{
	const char *s = value;
	size_t rate = 0, burst = 0;

	if (strcmp(value, "unlimited") != 0 &&
	    (!read_count(&s, '/', &rate) || !read_count(&s, '\0', &burst)))
		return fail(MASQ_ERR_INVAL, "key rate \"%s\" is neither "
		    "keys a second and keys at once, such as \"100/20000\", "
		    "nor \"unlimited\"", value);
	(void)pthread_mutex_lock(&session->lock);
	budget_init(&session->keys.budget, rate, burst, clock_steady_ns());
	(void)pthread_mutex_unlock(&session->lock);
	return MASQ_STATUS_SUCCESS;
}

static MASQ_status_t
set_ephemeral_copies(struct session *session, const char *value)
{
	const char *s = value;
	size_t max = 0;

	if (strcmp(value, "0") != 0 && !read_count(&s, '\0', &max))
		return fail(MASQ_ERR_INVAL, "\"%s\" is no number of "
		    "messages, such as \"65536\", or \"0\"", value);
	(void)pthread_mutex_lock(&session->lock);
	copies_limit(&session->copies, max);
	(void)pthread_mutex_unlock(&session->lock);
	return MASQ_STATUS_SUCCESS;
}

MASQ_status_t
MASQ_crypto_api_set(void *state, MASQ_option_t option, const char *value)
{
	if (value == NULL || (state == NULL && !settings_have(option)))
		return fail(MASQ_ERR_INVAL, "an argument is NULL");
	if (settings_have(option))
		return state == NULL ? settings_set(option, value) :
		    fail(MASQ_ERR_INVAL, "this option is set before a client "
		    "starts, with NULL for its state");
	switch (option) {
	case MASQ_opt_late_grace:
		return set_late_grace(state, value);
	case MASQ_opt_params_file:
		return set_params_file(state, value);
	case MASQ_opt_identities_max:
		return set_identities_max(state, value);
	case MASQ_opt_key_rate:
		return set_key_rate(state, value);
	case MASQ_opt_ephemeral_copies:
		return set_ephemeral_copies(state, value);
	default:
		return fail(MASQ_ERR_INVAL, "%d is no option", (int)option);
	}
}

void
MASQ_passphrase_callback_set(MASQ_passphrase_callback_t *callback, void *arg)
{
	settings_set_ask(callback, arg);
}

MASQ_status_t
MASQ_crypto_api_warning_callback_set(void *state,
    void (*on_warning)(void *arg, const char *text), void *arg)
{
	struct session *session = state;

	if (session == NULL)
		return fail(MASQ_ERR_INVAL, "state is NULL");
	(void)pthread_mutex_lock(&session->lock);
	session->on_warning = on_warning;
	session->warning_arg = arg;
	(void)pthread_mutex_unlock(&session->lock);
	return MASQ_STATUS_SUCCESS;
}
