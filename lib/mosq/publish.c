/*
 * MASQ_publish(): what goes out, in which order, and what stays when it
 * cannot.
 *
 * A data packet must not come to the broker before the key packet that it
 * needs. libmosquitto sends packets of QoS 1 and 2 in the order in which it
 * gets them, but
 *
 *   - it holds them back when too many are unanswered, and sends packets of
 *     QoS 0 past them;
 *   - after a new connection it sends unanswered packets again, but only when
 *     the broker has accepted the connection and after the connect callback,
 *     so whatever is published until then goes past them;
 *   - the broker itself passes a packet of QoS 2 on only when the publisher
 *     releases it, and others meanwhile.
 *
 * Hence, and without holding packets back ourselves (the application could
 * disconnect meanwhile):
 *
 *   - a key packet counts as handed over for one connection only, and falls
 *     due again (MASQ_crypto_api_key_packet_due()) before the first data packet
 *     of the topic on the next one; that also restores it at a broker that has
 *     forgotten what it retained;
 *   - until the broker has acknowledged the key packet, data goes out at no
 *     lower QoS than the key packet, so it waits in libmosquitto's queue
 *     behind it; unless nothing else was unanswered when the key packet was
 *     handed over at QoS 1, since it was sent at once then.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include "mosq/internal.h"

#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "api.h"
#include "base/fail.h"
#include "mosq/props.h"

/* MQTT v5 section 2.1.4: the largest Remaining Length. */
#define MAX_REMAINING_LENGTH 268435455

/* Payloads up to this length are made on the stack. */
#define SMALL_PAYLOAD 4096

/* A key packet that the broker refuses at once is sent so often in one call. */
#define KEYS_SENT_MAX 4

/* What one call of MASQ_publish_v5() is about. */
struct publish {
	struct topic *topic;
	const unsigned char *value;
	size_t value_len;
	int qos;
	const mosquitto_property *props;	/* the application's */
	connection_t connection;
	unsigned char *buf;			/* for a payload */
	size_t buf_len;
	int *mid;				/* of the data packet; written
						   before it is sent */
};

/*
 * Which connection is the client on? The inode of its socket tells: a new
 * connection has a new socket, while descriptors are used again at once.
 * NO_CONNECTION if there is none.
 */
static connection_t
connection_current(struct mosquitto *mosq)
{
	int fd = mosquitto_socket(mosq);
	struct stat st;

	if (fd < 0 || fstat(fd, &st) != 0)
		return NO_CONNECTION;
	return st.st_ino;
}

static MASQ_status_t
refused(int rc)
{
	switch (rc) {
	case MOSQ_ERR_NOMEM:
		return fail(MASQ_ERR_NOMEM, "out of memory");
	case MOSQ_ERR_PAYLOAD_SIZE:
	case MOSQ_ERR_OVERSIZE_PACKET:
		return fail(MASQ_ERR_PAYLOAD_SIZE, "the packet is larger than "
		    "the broker takes; publish a shorter value or raise its "
		    "maximum packet size");
	case MOSQ_ERR_QOS_NOT_SUPPORTED:
		return fail(MASQ_ERR_INVAL, "the broker does not take packets "
		    "of this QoS; publish at a lower one");
	case MOSQ_ERR_MALFORMED_UTF8:
		return fail(MASQ_ERR_MALFORMED_UTF8, "the topic has "
		    "characters that libmosquitto does not send");
	case MOSQ_ERR_INVAL:
	case MOSQ_ERR_NOT_SUPPORTED:
	case MOSQ_ERR_DUPLICATE_PROPERTY:
	case MOSQ_ERR_PROTOCOL:
		return fail(MASQ_ERR_INVAL, "libmosquitto refuses the packet: "
		    "%s", mosquitto_strerror(rc));
	default:
		return fail(MASQ_ERR_NO_CONN, "not connected to the broker; "
		    "publish again when the connect callback was called");
	}
}

/* Did the connection fail, rather than libmosquitto refuse the packet? */
static bool
is_network(int rc)
{
	return rc == MOSQ_ERR_NO_CONN || rc == MOSQ_ERR_CONN_LOST ||
	    rc == MOSQ_ERR_ERRNO || rc == MOSQ_ERR_TLS;
}

/* Must a key packet go out before data of the topic? The client's lock is
 * held. */
static bool
needs_key(const struct publish *p)
{
	const struct key_packet *key = &p->topic->key;

	return key->exists && key->handed_on != p->connection;
}

/* A key packet was just made, for the first time or once more. The client's
 * lock is held. */
static void
note_key(struct key_packet *key, const MASQ_user_properties_t *ours)
{
	const char *text = "";

	for (int i = 0; i < ours->num_props; i++)
		if (strcmp(ours->prop[i].name, "SeqNum") == 0)
			text = ours->prop[i].value;
	key->exists = true;
	key->number = (uint32_t)strtoul(text, NULL, 16);
	key->handed_on = NO_CONNECTION;
	key->acknowledged = false;
}

/*
 * Hand the key packet in p->buf to libmosquitto. The client's lock is held.
 * libmosquitto keeps packets of QoS 1 and 2 even if it cannot send them now;
 * one that it sends later does no harm.
 */
static int
key_to_mosquitto(struct masqitt *masq, const struct publish *p, int qos,
    const mosquitto_property *props, struct key_flight **entry)
{
	struct key_packet *key = &p->topic->key;
	bool alone = masq->flight.count == 0;
	int mid = 0;
	int rc;

	flight_begin_key(&masq->flight, *entry, p->topic, p->connection, qos,
	    &mid);
	rc = mosquitto_publish_v5(masq->mosq, &mid, p->topic->name,
	    (int)p->buf_len, p->buf, qos, true, props);
	if (flight_end_key(&masq->flight, mid != 0 &&
	    (qos > 0 || rc == MOSQ_ERR_SUCCESS)))
		*entry = NULL;
	if (rc != MOSQ_ERR_SUCCESS)
		return rc;
	key->handed_on = p->connection;
	key->qos = qos;
	key->in_order = qos == 0 || (qos == 1 && alone);
	return rc;
}

static MASQ_status_t
send_key(struct masqitt *masq, const struct publish *p,
    const MASQ_user_properties_t *ours)
{
	int qos = p->qos > 1 ? p->qos : 1;
	mosquitto_property *props = NULL;
	struct key_flight *entry = calloc(1, sizeof(*entry));
	MASQ_status_t status;
	int rc;

	pthread_mutex_lock(&masq->lock);
	note_key(&p->topic->key, ours);
	status = entry == NULL ? fail(MASQ_ERR_NOMEM, "out of memory") :
	    props_append_ours(&props, ours);
	if (status != MASQ_STATUS_SUCCESS)
		goto out;
	rc = key_to_mosquitto(masq, p, qos, props, &entry);
	/* A broker that takes nothing but QoS 0 has no better to offer. */
	if (rc == MOSQ_ERR_QOS_NOT_SUPPORTED && p->qos == 0)
		rc = key_to_mosquitto(masq, p, 0, props, &entry);
	if (rc != MOSQ_ERR_SUCCESS)
		status = refused(rc);
out:
	pthread_mutex_unlock(&masq->lock);
	mosquitto_property_free_all(&props);
	free(entry);
	return status;
}

/* The QoS at which data stays behind its key packet, see above. The client's
 * lock is held. */
static int
data_qos(const struct key_packet *key, int qos)
{
	if (!key->exists || key->acknowledged || key->in_order ||
	    qos >= key->qos)
		return qos;
	return key->qos;
}

/* Hand a data packet to libmosquitto. The client's lock is held. */
static MASQ_status_t
data_to_mosquitto(struct masqitt *masq, struct publish *p,
    const mosquitto_property *props)
{
	int qos = data_qos(&p->topic->key, p->qos);
	struct key_flight *key = NULL;
	int rc;

	if (qos == 0)
		key = flight_key_of(&masq->flight, p->topic);
	if (key != NULL) {
		MASQ_status_t status = flight_send_behind(&masq->flight, key,
		    p->mid);

		if (status != MASQ_STATUS_SUCCESS)
			return status;
	}
	if (qos > 0)
		flight_begin(&masq->flight);
	*p->mid = 0;
	rc = mosquitto_publish_v5(masq->mosq, p->mid, p->topic->name,
	    (int)p->buf_len, p->buf, qos, false, props);
	if (key != NULL)
		flight_sent_behind(&masq->flight, rc == MOSQ_ERR_SUCCESS);
	if (qos > 0) {
		if (*p->mid != 0)
			flight_add_data(&masq->flight, *p->mid);
		flight_end(&masq->flight);
	}
	/* When the connection has broken just now: a packet that libmosquitto
	 * keeps and sends on the next one is handed over; to say NO_CONN
	 * would have it published twice. */
	if (rc == MOSQ_ERR_SUCCESS ||
	    (is_network(rc) && qos > 0 && *p->mid != 0))
		return MASQ_STATUS_SUCCESS;
	return refused(rc);
}

/*
 * Hand over a data packet, unless its key packet has to go out first: the
 * broker may have refused it since the data was encrypted. Then *again is set.
 */
static MASQ_status_t
send_data(struct masqitt *masq, struct publish *p,
    const MASQ_user_properties_t *ours, bool *again)
{
	mosquitto_property *props = NULL;
	MASQ_status_t status;

	status = props_copy_others(p->props, &props);
	if (status == MASQ_STATUS_SUCCESS)
		status = props_append_ours(&props, ours);
	if (status == MASQ_STATUS_SUCCESS) {
		pthread_mutex_lock(&masq->lock);
		*again = needs_key(p);
		if (!*again)
			status = data_to_mosquitto(masq, p, props);
		pthread_mutex_unlock(&masq->lock);
	}
	mosquitto_property_free_all(&props);
	return status;
}

/* Make the topic's key packet the next one if this connection has not had
 * it. */
static MASQ_status_t
call_for_key(struct masqitt *masq, const struct publish *p)
{
	bool needed;

	if (!p->topic->key.exists)
		return MASQ_STATUS_SUCCESS;
	pthread_mutex_lock(&masq->lock);
	needed = needs_key(p);
	pthread_mutex_unlock(&masq->lock);
	return needed ? MASQ_crypto_api_key_packet_due(masq->state,
	    p->topic->name) : MASQ_STATUS_SUCCESS;
}

/* Encrypt and send, a key packet that is due and then the data. The topic's
 * lock is held. */
static MASQ_status_t
encrypt_and_send(struct masqitt *masq, struct publish *p)
{
	size_t room = p->buf_len;
	MASQ_user_properties_t ours;
	MASQ_status_t status;
	bool again;

	for (int turn = 0; turn < 2 * KEYS_SENT_MAX; turn++) {
		again = true;
		status = call_for_key(masq, p);
		if (status != MASQ_STATUS_SUCCESS)
			return status;
		p->buf_len = room;
		status = MASQ_crypto_api_encrypt(masq->state, p->topic->name,
		    p->value, p->value_len, &ours, p->buf, &p->buf_len);
		if (status == MASQ_STATUS_ANOTHER)
			status = send_key(masq, p, &ours);
		else if (status == MASQ_STATUS_SUCCESS)
			status = send_data(masq, p, &ours, &again);
		if (status != MASQ_STATUS_SUCCESS || !again)
			return status;
	}
	return fail(MASQ_ERR_KEY_PACKET, "the broker refuses the key packet "
	    "of this topic");
}

static size_t
varint_size(size_t value)
{
	return value < 128 ? 1 : value < 16384 ? 2 : value < 2097152 ? 3 : 4;
}

/*
 * May a packet be so large? The broker's limit counts the fixed header too.
 *
 * what  it is, for the sentence
 */
static MASQ_status_t
check_size(const struct masqitt *masq, const char *what, size_t topic_len,
    int qos, size_t props_len, size_t payload_len)
{
	/* Topic with its length, message id, properties with their length. */
	size_t remaining = 2 + topic_len + (qos > 0 ? 2 : 0) +
	    varint_size(props_len) + props_len + payload_len;
	size_t total = 1 + varint_size(remaining) + remaining;
	unsigned int max_packet = masq->max_packet;

	if (remaining > MAX_REMAINING_LENGTH)
		return fail(MASQ_ERR_PAYLOAD_SIZE, "an MQTT packet holds no "
		    "more than %d bytes; publish a shorter value",
		    MAX_REMAINING_LENGTH);
	if (max_packet != 0 && total > max_packet)
		return fail(MASQ_ERR_PAYLOAD_SIZE, "the %s packet has %zu "
		    "bytes and the broker takes no more than %u; publish a "
		    "shorter value or raise its maximum packet size", what,
		    total, max_packet);
	return MASQ_STATUS_SUCCESS;
}

/* Find out what the payload needs and whether MQTT can carry the packets. */
static MASQ_status_t
measure(const struct masqitt *masq, size_t topic_len, struct publish *p)
{
	size_t overhead;
	size_t key_len;
	MASQ_status_t status;

	if (MASQ_crypto_api_overhead(masq->strategy, &overhead, &key_len) !=
	    MASQ_STATUS_SUCCESS)
		return fail(MASQ_ERR_INTERNAL, "unknown strategy");
	p->buf_len = p->value_len + overhead;
	/* Behind a key packet, data of QoS 0 may have to go at QoS 1. */
	status = check_size(masq, "data", topic_len,
	    key_len > 0 ? 1 : p->qos,
	    props_size(p->props) + props_size_ours(), p->buf_len);
	if (status == MASQ_STATUS_SUCCESS && key_len > 0)
		status = check_size(masq, "key", topic_len, 1,
		    props_size_ours(), key_len);
	if (p->buf_len < key_len)
		p->buf_len = key_len;
	return status;
}

static MASQ_status_t
check_arguments(const struct masqitt *masq, const char *topic, int len,
    const void *payload, int qos)
{
	if (masq == NULL || topic == NULL || len < 0 ||
	    (payload == NULL && len > 0))
		return fail(MASQ_ERR_INVAL, "client, topic or value missing");
	if (qos < 0 || qos > 2)
		return fail(MASQ_ERR_INVAL, "QoS has to be 0, 1 or 2");
	if (masq->role != MASQ_role_publisher && masq->role != MASQ_role_both)
		return fail(MASQ_ERR_INVAL_ROLE, "a subscriber cannot "
		    "publish; enrol it as \"pub\" or \"both\"");
	return MASQ_STATUS_SUCCESS;
}

static MASQ_status_t
check_topic(const char *topic, size_t len)
{
	if (len == 0)
		return fail(MASQ_ERR_INVAL, "the topic is empty; Secure MQTT "
		    "needs its name, an alias is not enough");
	if (len > MASQ_MAXTOPIC_LEN)
		return fail(MASQ_ERR_INVAL, "the topic is longer than %d "
		    "bytes", MASQ_MAXTOPIC_LEN);
	if (mosquitto_validate_utf8(topic, (int)len) != MOSQ_ERR_SUCCESS)
		return fail(MASQ_ERR_MALFORMED_UTF8, "the topic is not UTF-8 "
		    "without control characters");
	if (mosquitto_pub_topic_check2(topic, len) != MOSQ_ERR_SUCCESS)
		return fail(MASQ_ERR_INVAL, "a topic to publish to has no "
		    "wildcards (+ and #)");
	return MASQ_STATUS_SUCCESS;
}

/* The topic's entry. A topic that has one has been checked. */
static MASQ_status_t
get_topic(struct masqitt *masq, const char *name, size_t len,
    struct topic **topic)
{
	MASQ_status_t status = MASQ_STATUS_SUCCESS;

	pthread_mutex_lock(&masq->lock);
	*topic = topics_find(&masq->topics, name);
	if (*topic == NULL) {
		status = check_topic(name, len);
		if (status == MASQ_STATUS_SUCCESS)
			*topic = topics_get(&masq->topics, name);
	}
	pthread_mutex_unlock(&masq->lock);
	if (status == MASQ_STATUS_SUCCESS && *topic == NULL)
		status = fail(MASQ_ERR_NOMEM, "out of memory");
	return status;
}

static MASQ_status_t
publish(struct masqitt *masq, const char *topic, struct publish *p)
{
	size_t topic_len = strlen(topic);
	unsigned char small[SMALL_PAYLOAD];
	MASQ_status_t status;

	status = get_topic(masq, topic, topic_len, &p->topic);
	if (status == MASQ_STATUS_SUCCESS)
		status = measure(masq, topic_len, p);
	if (status != MASQ_STATUS_SUCCESS)
		return status;
	p->buf = p->buf_len <= sizeof(small) ? small : malloc(p->buf_len);
	if (p->buf == NULL)
		return fail(MASQ_ERR_NOMEM, "out of memory");
	pthread_mutex_lock(&p->topic->lock);
	p->connection = connection_current(masq->mosq);
	if (p->connection == NO_CONNECTION)
		status = refused(MOSQ_ERR_NO_CONN);
	else
		status = encrypt_and_send(masq, p);
	pthread_mutex_unlock(&p->topic->lock);
	if (p->buf != small)
		free(p->buf);
	return status;
}

MASQ_status_t
MASQ_publish_v5(struct masqitt *masq, int *mid, const char *topic,
    int payloadlen, const void *payload, int qos, bool retain,
    const mosquitto_property *properties)
{
	int own_mid;
	struct publish p = {
		.mid = mid != NULL ? mid : &own_mid,
		.value = payload,
		.value_len = payloadlen > 0 ? (size_t)payloadlen : 0,
		.qos = qos,
		.props = properties,
	};
	MASQ_status_t status;
	int cancel;

	(void)retain;
	status = check_arguments(masq, topic, payloadlen, payload, qos);
	if (status == MASQ_STATUS_SUCCESS)
		status = props_check_outgoing(properties);
	if (status != MASQ_STATUS_SUCCESS)
		return status;
	pthread_setcancelstate(PTHREAD_CANCEL_DISABLE, &cancel);
	status = publish(masq, topic, &p);
	pthread_setcancelstate(cancel, NULL);
	return status;
}

MASQ_status_t
MASQ_publish(struct masqitt *masq, int *mid, const char *topic,
    int payloadlen, const void *payload, int qos, bool retain)
{
	return MASQ_publish_v5(masq, mid, topic, payloadlen, payload, qos,
	    retain, NULL);
}
