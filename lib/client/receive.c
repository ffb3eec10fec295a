/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include "client/receive.h"

#include <stdlib.h>
#include <string.h>

#include "base/date.h"
#include "base/fail.h"
#include "wire/publish.h"

/* A packet on its way through. */
struct message {
	struct session *session;
	struct tools *tools;
	struct slice topic;
	struct wire_props props;
	struct wire_payload parts;
	uint8_t name[MAP_NAME_LEN];	/* of its identity */
	struct source *source;
	int64_t steady_ns;		/* when it came */
	uint8_t *out;			/* where the value is decrypted to */
	bool in_place;			/* which is where the ciphertext is */
};

/* Open an encapsulation to the message's identity. */
static MASQ_status_t
decapsulate(const struct message *m, const uint8_t encap[BB1_CIPHERTEXT_LEN],
    uint8_t mek[BB1_KEY_LEN], unsigned *serial)
{
	struct bb1_lines *lines = tools_lines(m->tools);
	struct identity *identity;
	MASQ_status_t status;

	if (lines == NULL)
		return fail(MASQ_ERR_NOMEM, "out of memory");
	status = identity_new(m->topic, m->props.key_exp, m->props.client_id,
	    &identity);
	if (status != MASQ_STATUS_SUCCESS)
		return status;
	status = keys_decapsulate(m->session, m->source, identity, encap,
	    lines, mek, serial);
	free(identity);
	return status;
}

static MASQ_status_t
open_value(const struct message *m, const uint8_t key[BB1_KEY_LEN])
{
	return aead_open(&m->tools->aead, key, m->parts.iv.ptr,
	    m->props.seqnum_text, m->parts.ciphertext.ptr,
	    m->parts.ciphertext.len, m->parts.tag.ptr, m->out);
}

/* See to it that the message is the first of its number, or its only copy. The
 * lock is held. */
static MASQ_status_t
watch(const struct message *m, const uint8_t *run)
{
	struct session *session = m->session;
	MASQ_status_t status;

	if (run == NULL && session->copies.max > 0)
		return copies_accept(&session->copies, session->seed,
		    m->parts.tag.ptr);
	if (replay_is_full(&session->replay, m->name)) {
		session_drop_passed(session);
		/* That may have been the message's own date. */
		status = session_check_date(session, m->props.date,
		    m->steady_ns);
		if (status != MASQ_STATUS_SUCCESS)
			return status;
	}
	return replay_accept(&session->replay, m->name, m->props.date, run,
	    m->props.seqnum);
}

/*
 * The tag has verified, under a private key or one of its key packets: note
 * that, and deliver the message, but not twice.
 */
static MASQ_status_t
accept_once(const struct message *m, unsigned serial,
    const struct key_packet *packet)
{
	struct session *session = m->session;
	const uint8_t *tag = m->parts.tag.ptr;
	MASQ_status_t status;

	(void)pthread_mutex_lock(&session->lock);
	status = watch(m, packet != NULL ? packet->run : NULL);
	if (status == MASQ_STATUS_SUCCESS || status == MASQ_ERR_REPLAY) {
		if (packet != NULL)
			keys_packet_verified(&session->keys, m->source,
			    packet);
		else
			keys_proven(&session->keys, m->source, serial);
	}
	if (status == MASQ_STATUS_SUCCESS)
		recent_add(&session->recent, tag, m->steady_ns);
	else if (status == MASQ_ERR_REPLAY &&
	    recent_has(&session->recent, tag, m->steady_ns))
		status = fail(MASQ_ERR_DUPLICATE, "the message was delivered "
		    "a moment ago: its second copy is discarded");
	(void)pthread_mutex_unlock(&session->lock);
	if (status != MASQ_STATUS_SUCCESS)
		secure_wipe(m->out, m->parts.ciphertext.len);
	return status;
}

static MASQ_status_t
receive_ephemeral(struct message *m)
{
	uint8_t mek[BB1_KEY_LEN];
	unsigned serial;
	MASQ_status_t status;

	status = decapsulate(m, m->parts.encap.ptr, mek, &serial);
	if (status != MASQ_STATUS_SUCCESS)
		return status;
	status = open_value(m, mek);
	aead_forget(&m->tools->aead);
	secure_wipe(mek, sizeof(mek));
	if (status == MASQ_ERR_DECRYPT)
		keys_suspect(m->session, m->source, serial);
	if (status != MASQ_STATUS_SUCCESS)
		return status;
	return accept_once(m, serial, NULL);
}

/* Open a key packet that is remembered already. */
static MASQ_status_t
open_packet(const struct message *m, struct key_packet *packet)
{
	MASQ_status_t status;

	status = decapsulate(m, packet->encap, packet->mek, &packet->serial);
	packet->opened = status == MASQ_STATUS_SUCCESS;
	if (packet->opened)
		replay_run_name(packet->mek, packet->run);
	/* While the server is away the packet waits for it. */
	if (packet->opened || status == MASQ_ERR_DECRYPT)
		keys_packet_set(m->session, m->source, packet);
	return status;
}

static MASQ_status_t
receive_key(struct message *m)
{
	struct key_packet packet = {.seqnum = m->props.seqnum};
	MASQ_status_t status;

	memcpy(packet.encap, m->parts.encap.ptr, sizeof(packet.encap));
	status = keys_packet_add(m->session, m->source, packet.seqnum,
	    packet.encap, &packet.opened);
	if (status == MASQ_STATUS_SUCCESS && !packet.opened)
		status = open_packet(m, &packet);
	secure_wipe(&packet, sizeof(packet));
	return status == MASQ_STATUS_SUCCESS ? MASQ_STATUS_KEY_MGMT : status;
}

/*
 * Try to open a data packet under one key packet.
 *
 * only  there is no other to try
 */
static MASQ_status_t
try_packet(const struct message *m, struct key_packet *packet, bool only)
{
	uint8_t key[BB1_KEY_LEN];
	MASQ_status_t status = MASQ_STATUS_SUCCESS;

	if (!packet->opened)
		status = open_packet(m, packet);
	if (status != MASQ_STATUS_SUCCESS)
		return status;
	bb1_packet_key(packet->mek, m->props.seqnum_text, key);
	if (m->in_place && !only)
		/* The ciphertext must live on for the others. */
		status = aead_check(&m->tools->aead, key, m->parts.iv.ptr,
		    m->props.seqnum_text, m->parts.ciphertext.ptr,
		    m->parts.ciphertext.len, m->parts.tag.ptr);
	if (status == MASQ_STATUS_SUCCESS)
		status = open_value(m, key);
	secure_wipe(key, sizeof(key));
	if (status == MASQ_ERR_DECRYPT)
		keys_suspect(m->session, m->source, packet->serial);
	return status;
}

static MASQ_status_t
receive_data(struct message *m, struct key_packet *packets, size_t count)
{
	MASQ_status_t status = MASQ_ERR_NO_KEY;
	size_t i;

	if (count == 0)
		return keys_none_seen();
	for (i = 0; i < count; i++) {
		status = try_packet(m, &packets[i], count == 1);
		if (status == MASQ_STATUS_SUCCESS)
			break;
	}
	if (status == MASQ_STATUS_SUCCESS)
		status = accept_once(m, packets[i].serial, &packets[i]);
	secure_wipe(packets, count * sizeof(packets[0]));
	return status;
}

/* Read and check all that needs neither key nor clock. */
static MASQ_status_t
take_apart(struct message *m, const MASQ_user_properties_t *properties,
    const uint8_t *payload, size_t payload_len, size_t *out_len)
{
	size_t room = *out_len;
	MASQ_status_t status;

	status = wire_props_decode(properties, &m->props);
	/* Without any of ours it is no packet of this protocol. */
	if (status == MASQ_ERR_NOT_FOUND)
		status = MASQ_ERR_MALFORMED_PACKET;
	if (status != MASQ_STATUS_SUCCESS)
		return status;
	status = wire_payload_split(m->props.packet, payload, payload_len,
	    &m->parts);
	if (status != MASQ_STATUS_SUCCESS)
		return status;
	*out_len = m->parts.ciphertext.len;
	if (*out_len > room)
		return fail(MASQ_ERR_NOSPACE, "the output buffer has %zu "
		    "bytes, the value %zu", room, *out_len);
	/* What counts is what will be written, not the room that is told. */
	if (m->out != payload && slices_overlap((struct slice){m->out,
	    *out_len}, (struct slice){payload, payload_len}))
		return fail(MASQ_ERR_INVAL, "the value would overwrite the "
		    "payload: topic_value and inbuf overlap");
	if (*out_len > WIRE_REMAINING_MAX)
		return fail(MASQ_ERR_MALFORMED_PACKET, "the payload is larger "
		    "than any MQTT packet");
	return MASQ_STATUS_SUCCESS;
}

/* Open what has been taken apart. */
static MASQ_status_t
receive_packet(struct message *m)
{
	struct session *session = m->session;
	struct key_packet packets[PACKETS_TO_TRY_MAX];
	const bool data = m->props.packet == WIRE_DATA;
	size_t count = 0;
	MASQ_status_t status;

	identity_name(&m->tools->memo, session->seed, m->topic,
	    m->props.key_exp, m->props.client_id, m->name);
	(void)pthread_mutex_lock(&session->lock);
	status = session_check_date(session, m->props.date, m->steady_ns);
	if (status == MASQ_STATUS_SUCCESS)
		status = keys_hold(&session->keys, m->name, m->props.date,
		    !data, &m->source);
	if (status == MASQ_STATUS_SUCCESS && data)
		count = keys_packet_find(m->source, m->props.key_seqnum,
		    packets);
	(void)pthread_mutex_unlock(&session->lock);
	if (status != MASQ_STATUS_SUCCESS)
		return status;
	switch (m->props.packet) {
	case WIRE_EPHEMERAL:
		status = receive_ephemeral(m);
		break;
	case WIRE_KEY:
		status = receive_key(m);
		break;
	case WIRE_DATA:
		status = receive_data(m, packets, count);
		break;
	}
	keys_release(m->source);
	return status;
}

MASQ_status_t
receive(struct session *session, struct slice topic,
    const MASQ_user_properties_t *properties, const uint8_t *payload,
    size_t payload_len, uint8_t *out, size_t *out_len)
{
	struct message m = {
		.session = session, .topic = topic, .out = out,
		.steady_ns = clock_steady_ns()
	};
	MASQ_status_t status;

	status = take_apart(&m, properties, payload, payload_len, out_len);
	if (status != MASQ_STATUS_SUCCESS)
		return status;
	/* In place means where the ciphertext is: AES-GCM knows no shifting. */
	m.in_place = out == payload && m.parts.ciphertext.len > 0;
	if (m.in_place)
		m.out = out + (m.parts.ciphertext.ptr - payload);
	status = tools_take(&session->tools, &m.tools);
	if (status != MASQ_STATUS_SUCCESS)
		return status;
	status = receive_packet(&m);
	tools_give(&session->tools, m.tools);
	if (status == MASQ_STATUS_SUCCESS && m.in_place) {
		memmove(out, m.out, m.parts.ciphertext.len);
		/* What the value has left behind at its end. */
		secure_wipe(out + m.parts.ciphertext.len,
		    (size_t)(m.out - out));
	}
	return status;
}
