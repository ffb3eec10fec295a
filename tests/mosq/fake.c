/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include "mosq/fake.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "api.h"
#include "base/fail.h"

#undef mosquitto_publish_callback_set
#undef mosquitto_publish_v5_callback_set

struct fake fake;

static int sockets[2] = { -1, -1 };
static unsigned int sequence;
static unsigned int key_sequence;
static int packets_left;
static MASQ_user_properties_t key_props;	/* of the latest key packet */
static bool key_is_due;
static _Thread_local bool data_is_due;

void
fake_disconnect(void)
{
	for (int i = 0; i < 2; i++) {
		if (sockets[i] >= 0)
			close(sockets[i]);
		sockets[i] = -1;
	}
}

void
fake_connect(void)
{
	int old[2] = { sockets[0], sockets[1] };

	if (socketpair(AF_UNIX, SOCK_STREAM, 0, sockets) != 0)
		abort();
	for (int i = 0; i < 2; i++)
		if (old[i] >= 0)
			close(old[i]);
}

void
fake_reset(void)
{
	fake_disconnect();
	memset(&fake, 0, sizeof(fake));
	sequence = 0;
	packets_left = 0;
	key_is_due = false;
	data_is_due = false;
}

struct masqitt *
fake_client(MASQ_role_t role, void *obj)
{
	return MASQ_new("PumpTemp007c0480", NULL, true, obj, role,
	    fake.every == 0 ? MASQ_key_ephemeral : MASQ_key_persistent_pkt,
	    (unsigned long)fake.every, NULL, 0, "ca", "crt", "key");
}

const char *
fake_prop(const struct fake_packet *packet, const char *name)
{
	for (int i = 0; i < packet->num_props; i++)
		if (strcmp(packet->props[i][0], name) == 0)
			return packet->props[i][1];
	return NULL;
}

void
fake_answer(struct masqitt *masq, int mid, int reason)
{
	struct mosquitto *mosq = MASQ_get_mosquitto(masq);
	void *obj = mosquitto_userdata(mosq);

	if (fake.on_publish != NULL)
		fake.on_publish(mosq, obj, mid);
	if (fake.on_publish_v5 != NULL)
		fake.on_publish_v5(mosq, obj, mid, reason, NULL);
}

/* --- api.h --- */

const char *const MASQ_proto_id = "1.0/1";

const char *
MASQ_last_error(void)
{
	return fail_text();
}

bool
MASQ_try_again(void)
{
	return fail_may_pass();
}

const char *
MASQ_status_to_str(MASQ_status_t status)
{
	(void)status;
	return "STATUS";
}

MASQ_status_t
MASQ_crypto_api_init(const char *protoid, MASQ_role_t role,
    const char *clientid, MASQ_mek_strategy_t strategy,
    unsigned long int strat_val, const char *kms_host, int kms_port,
    const char *ca_file, const char *cert_file, const char *key_file,
    void **state)
{
	(void)protoid;
	(void)role;
	(void)clientid;
	(void)strategy;
	(void)strat_val;
	(void)kms_host;
	(void)kms_port;
	(void)ca_file;
	(void)cert_file;
	(void)key_file;
	errno = fake.init_errno;
	*state = fake.init_status == MASQ_STATUS_SUCCESS ? &fake : NULL;
	return fake.init_status;
}

void
MASQ_crypto_api_close(void *state)
{
	if (state != NULL)
		fake.closed++;
}

MASQ_status_t
MASQ_crypto_api_overhead(MASQ_mek_strategy_t strategy,
    size_t *overhead_bytes, size_t *mek_bytes)
{
	*overhead_bytes = FAKE_OVERHEAD;
	*mek_bytes = strategy == MASQ_key_ephemeral ? 0 : FAKE_KEY_LEN;
	return MASQ_STATUS_SUCCESS;
}

static void
fake_props(MASQ_user_properties_t *props, const char *km)
{
	memset(props, 0, sizeof(*props));
	props->num_props = 5;
	for (int i = 0; i < 5; i++) {
		static const char *const pairs[5][2] = {
			{ "SMQTT", "1.0/1" }, { "SeqNum", "" },
			{ "ClientId", "PumpTemp007c0480" },
			{ "KeyExp", "20240903T180000Z" }, { "KM", "" },
		};

		snprintf(props->prop[i].name, sizeof(props->prop[i].name),
		    "%s", pairs[i][0]);
		snprintf(props->prop[i].value, sizeof(props->prop[i].value),
		    "%s", pairs[i][1]);
	}
	snprintf(props->prop[1].value, sizeof(props->prop[1].value), "%08x",
	    sequence++);
	snprintf(props->prop[4].value, sizeof(props->prop[4].value), "%s",
	    km);
}

MASQ_status_t
MASQ_crypto_api_encrypt(void *state, const char *topic_name,
    const unsigned char *topic_value, size_t topic_value_len,
    MASQ_user_properties_t *user_properties, unsigned char *outbuf,
    size_t *outbuf_len)
{
	char km[9] = "Ephm";

	(void)state;
	(void)topic_name;
	if (fake.encrypt_status != MASQ_STATUS_SUCCESS)
		return fake.encrypt_status;
	if (fake.every > 0 && (key_is_due ||
	    (packets_left == 0 && !data_is_due))) {
		if (*outbuf_len < FAKE_KEY_LEN)
			return MASQ_ERR_NOSPACE;
		memset(outbuf, 'k', FAKE_KEY_LEN);
		if (!key_is_due) {
			key_sequence = sequence;
			fake_props(&key_props, "Pers");
			packets_left = fake.every;
		}
		*user_properties = key_props;
		*outbuf_len = FAKE_KEY_LEN;
		key_is_due = false;
		data_is_due = true;
		return MASQ_STATUS_ANOTHER;
	}
	if (*outbuf_len < topic_value_len + FAKE_OVERHEAD)
		return MASQ_ERR_NOSPACE;
	data_is_due = false;
	if (fake.on_data != NULL)
		fake.on_data();
	if (fake.every > 0) {
		snprintf(km, sizeof(km), "%08x", key_sequence);
		packets_left--;
	}
	fake_props(user_properties, km);
	memset(outbuf, 'd', FAKE_OVERHEAD);
	for (size_t i = 0; i < topic_value_len; i++)
		outbuf[FAKE_OVERHEAD + i] = (unsigned char)~topic_value[i];
	*outbuf_len = topic_value_len + FAKE_OVERHEAD;
	return MASQ_STATUS_SUCCESS;
}

MASQ_status_t
MASQ_crypto_api_key_packet_due(void *state, const char *topic_name)
{
	(void)state;
	(void)topic_name;
	key_is_due = packets_left > 0;
	return MASQ_STATUS_SUCCESS;
}

static const char *
km_of(const MASQ_user_properties_t *props)
{
	for (int i = 0; i < props->num_props; i++)
		if (strcmp(props->prop[i].name, "KM") == 0)
			return props->prop[i].value;
	return "";
}

MASQ_status_t
MASQ_crypto_api_decrypt(void *state, const char *topic_name,
    const MASQ_user_properties_t *user_properties,
    const unsigned char *inbuf, size_t inbuf_len, unsigned char *topic_value,
    size_t *topic_value_len)
{
	MASQ_status_t status;

	(void)state;
	fake.decrypt_props = *user_properties;
	if (fake.decrypt_status != MASQ_STATUS_SUCCESS &&
	    (fake.decrypt_topic == NULL ||
	    strcmp(fake.decrypt_topic, topic_name) == 0) &&
	    (fake.decrypt_km == NULL ||
	    strcmp(fake.decrypt_km, km_of(user_properties)) == 0)) {
		status = (fake.decrypt_for_now ? fail_for_now : fail)(
		    fake.decrypt_status, "decrypt said so");
		if (fake.decrypt_failures > 0 && --fake.decrypt_failures == 0)
			fake.decrypt_status = MASQ_STATUS_SUCCESS;
		return status;
	}
	if (strcmp(km_of(user_properties), "Pers") == 0)
		return MASQ_STATUS_KEY_MGMT;
	if (inbuf_len < FAKE_OVERHEAD)
		return fail(MASQ_ERR_MALFORMED_PACKET, "short");
	for (size_t i = FAKE_OVERHEAD; i < inbuf_len; i++)
		topic_value[i - FAKE_OVERHEAD] = (unsigned char)~inbuf[i];
	*topic_value_len = inbuf_len - FAKE_OVERHEAD;
	return MASQ_STATUS_SUCCESS;
}

/* --- libmosquitto --- */

int
mosquitto_socket(struct mosquitto *mosq)
{
	(void)mosq;
	return sockets[0];
}

void
mosquitto_publish_callback_set(struct mosquitto *mosq,
    void (*on_publish)(struct mosquitto *, void *, int))
{
	(void)mosq;
	fake.on_publish = on_publish;
}

void
mosquitto_publish_v5_callback_set(struct mosquitto *mosq,
    void (*on_publish)(struct mosquitto *, void *, int, int,
	const mosquitto_property *))
{
	(void)mosq;
	fake.on_publish_v5 = on_publish;
}

void
mosquitto_message_v5_callback_set(struct mosquitto *mosq,
    void (*on_message)(struct mosquitto *, void *,
	const struct mosquitto_message *, const mosquitto_property *))
{
	(void)mosq;
	fake.on_message = on_message;
}

static void
record_props(struct fake_packet *packet, const mosquitto_property *list)
{
	for (; list != NULL && packet->num_props < 16;
	    list = mosquitto_property_next(list)) {
		char *name;
		char *value;
		int i = packet->num_props++;

		if (mosquitto_property_identifier(list) !=
		    MQTT_PROP_USER_PROPERTY ||
		    mosquitto_property_read_string_pair(list,
		    MQTT_PROP_USER_PROPERTY, &name, &value, false) == NULL) {
			snprintf(packet->props[i][0], 32, "#%d",
			    mosquitto_property_identifier(list));
			continue;
		}
		snprintf(packet->props[i][0], 32, "%s", name);
		snprintf(packet->props[i][1], 32, "%s", value);
		free(name);
		free(value);
	}
}

int
mosquitto_publish_v5(struct mosquitto *mosq, int *mid, const char *topic,
    int payloadlen, const void *payload, int qos, bool retain,
    const mosquitto_property *properties)
{
	struct fake_packet *packet = &fake.packets[fake.num_packets++];
	const struct fake_failure *failure = NULL;
	size_t room = sizeof(packet->payload);

	(void)mosq;
	if (fake.num_packets > FAKE_MAX)
		abort();
	for (int i = 0; i < 4; i++)
		if (fake.failures[i].call == fake.num_packets)
			failure = &fake.failures[i];
	snprintf(packet->topic, sizeof(packet->topic), "%s", topic);
	packet->len = (size_t)payloadlen;
	memcpy(packet->payload, payload,
	    packet->len < room ? packet->len : room);
	packet->qos = qos;
	packet->retain = retain;
	record_props(packet, properties);
	if (failure == NULL || failure->taken) {
		packet->mid = ++fake.last_mid;
		*mid = packet->mid;
	}
	packet->rc = failure == NULL ? MOSQ_ERR_SUCCESS : failure->rc;
	if (fake.on_send != NULL)
		fake.on_send(packet);
	return packet->rc;
}
