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
	struct wire_props props;
	struct wire_payload parts;
	int64_t date;			/* of props.key_exp */
	struct identity *identity;
	struct source *source;
	uint8_t *out;			/* where the value is decrypted to */
};

static MASQ_status_t
open_value(const struct message *m, const uint8_t key[BB1_KEY_LEN])
{
	return aead_open(&m->session->aead, key, m->parts.iv.ptr,
	    m->props.seqnum_text, m->parts.ciphertext.ptr,
	    m->parts.ciphertext.len, m->parts.tag.ptr, m->out);
}

/* The tag has verified: deliver it, but not twice. */
static MASQ_status_t
accept_once(const struct message *m, const uint8_t *run)
{
	struct session *session = m->session;
	MASQ_status_t status;

	(void)pthread_mutex_lock(&session->lock);
	status = replay_accept(&session->replay, m->identity->name, m->date,
	    run, m->props.seqnum);
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

	status = keys_decapsulate(m->session, m->source, m->identity,
	    m->parts.encap.ptr, mek, &serial);
	if (status != MASQ_STATUS_SUCCESS)
		return status;
	status = open_value(m, mek);
	secure_wipe(mek, sizeof(mek));
	if (status == MASQ_ERR_DECRYPT)
		keys_suspect(m->session, m->source, serial);
	if (status != MASQ_STATUS_SUCCESS)
		return status;
	keys_proven(m->session, m->source, serial);
	return accept_once(m, NULL);
}

/* Open a key packet that is remembered already. */
static MASQ_status_t
open_packet(const struct message *m, uint32_t seqnum,
    const uint8_t encap[BB1_CIPHERTEXT_LEN], uint8_t mek[BB1_KEY_LEN],
    unsigned *serial)
{
	MASQ_status_t status;

	status = keys_decapsulate(m->session, m->source, m->identity, encap,
	    mek, serial);
	/* While the server is away the packet waits for it. */
	if (status == MASQ_STATUS_SUCCESS || status == MASQ_ERR_DECRYPT)
		keys_packet_set(m->session, m->source, seqnum, encap,
		    status == MASQ_STATUS_SUCCESS ? mek : NULL, *serial);
	return status;
}

static MASQ_status_t
receive_key(struct message *m)
{
	uint8_t mek[BB1_KEY_LEN];
	unsigned serial = 0;
	bool opened;
	MASQ_status_t status;

	status = keys_packet_add(m->session, m->source, m->props.seqnum,
	    m->parts.encap.ptr, &opened);
	if (status != MASQ_STATUS_SUCCESS)
		return status;
	if (!opened) {
		status = open_packet(m, m->props.seqnum, m->parts.encap.ptr,
		    mek, &serial);
		secure_wipe(mek, sizeof(mek));
		if (status != MASQ_STATUS_SUCCESS)
			return status;
	}
	return MASQ_STATUS_KEY_MGMT;
}

/*
 * Try to open a data packet under one key packet.
 *
 * only  there is no other to try: decrypt at once
 */
static MASQ_status_t
try_packet(const struct message *m, struct key_packet *packet, bool only)
{
	uint8_t key[BB1_KEY_LEN];
	MASQ_status_t status = MASQ_STATUS_SUCCESS;

	if (!packet->opened)
		status = open_packet(m, packet->seqnum, packet->encap,
		    packet->mek, &packet->serial);
	if (status != MASQ_STATUS_SUCCESS)
		return status;
	if (bb1_packet_key(packet->mek, m->props.seqnum_text, key) !=
	    MASQ_STATUS_SUCCESS)
		return fail(MASQ_ERR_CRYPTO, "SHA-256 failed");
	if (!only)
		/* The ciphertext must live on for the others. */
		status = aead_check(&m->session->aead, key, m->parts.iv.ptr,
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
receive_data(struct message *m)
{
	struct key_packet packets[KEYS_FOUND_MAX];
	uint8_t run[REPLAY_RUN_LEN];
	size_t count, i;
	MASQ_status_t status;

	count = keys_packet_find(m->session, m->source, m->props.key_seqnum,
	    packets);
	if (count == 0)
		return fail(MASQ_ERR_NO_KEY, "key packet %08x was not seen; "
		    "the next one heals it", m->props.key_seqnum);
	for (i = 0; i < count; i++) {
		status = try_packet(m, &packets[i], count == 1);
		if (status == MASQ_STATUS_SUCCESS)
			break;
	}
	if (status != MASQ_STATUS_SUCCESS)
		goto out;
	status = replay_run_name(packets[i].mek, run);
	if (status != MASQ_STATUS_SUCCESS) {
		secure_wipe(m->out, m->parts.ciphertext.len);
		goto out;
	}
	keys_proven(m->session, m->source, packets[i].serial);
	keys_packet_verified(m->session, m->source, &packets[i]);
	status = accept_once(m, run);

out:
	secure_wipe(packets, sizeof(packets));
	return status;
}

/* Read and check all that needs no key. */
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
	if (*out_len > WIRE_REMAINING_MAX)
		return fail(MASQ_ERR_MALFORMED_PACKET, "the payload is larger "
		    "than any MQTT packet");
	if (!date_parse((const uint8_t *)m->props.key_exp, DATE_LEN, &m->date))
		return fail(MASQ_ERR_MALFORMED_PACKET, "KeyExp is no date");
	return session_check_date(m->session, m->date);
}

MASQ_status_t
receive(struct session *session, struct slice topic,
    const MASQ_user_properties_t *properties, const uint8_t *payload,
    size_t payload_len, uint8_t *out, size_t *out_len)
{
	struct message m = {.session = session, .out = out};
	MASQ_status_t status;

	status = take_apart(&m, properties, payload, payload_len, out_len);
	if (status != MASQ_STATUS_SUCCESS)
		return status;
	/* In place means where the ciphertext is: AES-GCM knows no shifting. */
	if (out == payload && m.parts.ciphertext.len > 0)
		m.out = out + (m.parts.ciphertext.ptr - payload);
	status = identity_new(session->seed, topic, m.props.key_exp,
	    m.props.client_id, &m.identity);
	if (status != MASQ_STATUS_SUCCESS)
		return status;
	status = keys_hold(session, m.identity, m.date,
	    m.props.packet != WIRE_DATA, &m.source);
	if (status != MASQ_STATUS_SUCCESS)
		goto out;
	switch (m.props.packet) {
	case WIRE_EPHEMERAL:
		status = receive_ephemeral(&m);
		break;
	case WIRE_KEY:
		status = receive_key(&m);
		break;
	case WIRE_DATA:
		status = receive_data(&m);
		break;
	}
	if (status == MASQ_STATUS_SUCCESS && m.out != out) {
		memmove(out, m.out, m.parts.ciphertext.len);
		/* What the value has left behind at its end. */
		secure_wipe(out + m.parts.ciphertext.len,
		    (size_t)(m.out - out));
	}

out:
	keys_release(session, m.source);
	free(m.identity);
	return status;
}
