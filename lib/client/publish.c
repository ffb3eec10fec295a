/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include "client/publish.h"

#include <stdlib.h>
#include <string.h>

#include "base/fail.h"
#include "base/text.h"
#include "client/random.h"
#include "client/topics.h"
#include "wire/publish.h"

/* Is there room for a packet of this kind? *out_len becomes its length. */
static MASQ_status_t
check_room(enum wire_packet packet, size_t value_len, size_t *out_len)
{
	size_t room = *out_len;

	*out_len = wire_overhead(packet);
	if (packet != WIRE_KEY)
		*out_len += value_len;
	if (*out_len > room)
		return fail(MASQ_ERR_NOSPACE, "the output buffer has %zu "
		    "bytes, the packet needs %zu", room, *out_len);
	return MASQ_STATUS_SUCCESS;
}

/* Fresh key for this topic and date, encapsulated. Wipe mek after use. */
static MASQ_status_t
encapsulate(struct session *session, struct slice topic,
    const struct exp_date *date, uint8_t encap[BB1_CIPHERTEXT_LEN],
    uint8_t mek[BB1_KEY_LEN])
{
	uint8_t k[BB1_SCALAR_LEN];
	struct identity *identity;
	MASQ_status_t status;

	status = identity_new(session->seed, topic, date->text,
	    session->client_id, &identity);
	if (status != MASQ_STATUS_SUCCESS)
		return status;
	status = random_scalar(k);
	if (status == MASQ_STATUS_SUCCESS &&
	    bb1_encapsulate(&session->params, identity->bytes, identity->len,
	    k, encap, mek) != MASQ_STATUS_SUCCESS)
		status = fail(MASQ_ERR_CRYPTO, "a new key could not be "
		    "encapsulated");
	secure_wipe(k, sizeof(k));
	free(identity);
	return status;
}

/* Take the topic's next number. Its lock is held. */
static void
take_number(struct topic *topic, struct wire_props *props)
{
	props->seqnum = topic->next_seqnum++;
	text_format_seqnum(props->seqnum, props->seqnum_text);
	topic->begun = true;
}

static struct wire_props
props_of(const struct session *session, enum wire_packet packet,
    const struct exp_date *date)
{
	struct wire_props props = {.packet = packet};

	memcpy(props.client_id, session->client_id, sizeof(props.client_id));
	memcpy(props.key_exp, date->text, sizeof(props.key_exp));
	return props;
}

/* Write IV, ciphertext and tag. The IV has been begun by iv_fixed bytes. */
static MASQ_status_t
seal(struct session *session, const uint8_t key[BB1_KEY_LEN],
    const struct wire_props *props, const uint8_t *value, size_t len,
    uint8_t *out, size_t iv_fixed)
{
	MASQ_status_t status;

	status = random_bytes(out + iv_fixed, WIRE_IV_LEN - iv_fixed);
	if (status != MASQ_STATUS_SUCCESS)
		return status;
	return aead_seal(&session->aead, key, out, props->seqnum_text, value,
	    len, out + WIRE_IV_LEN, out + WIRE_IV_LEN + len);
}

static MASQ_status_t
publish_ephemeral(struct session *session, struct slice name,
    const uint8_t *value, size_t len, struct wire_props *props, uint8_t *out,
    size_t *out_len)
{
	struct exp_date date;
	struct topic *topic;
	uint8_t mek[BB1_KEY_LEN], *iv;
	size_t iv_fixed = 0;
	MASQ_status_t status;

	status = check_room(WIRE_EPHEMERAL, len, out_len);
	if (status != MASQ_STATUS_SUCCESS)
		return status;
	status = session_date(session, &date);
	if (status != MASQ_STATUS_SUCCESS)
		return status;
	*props = props_of(session, WIRE_EPHEMERAL, &date);
	status = encapsulate(session, name, &date, out, mek);
	if (status != MASQ_STATUS_SUCCESS)
		goto out;
	status = topic_lock(session, name, &topic);
	if (status != MASQ_STATUS_SUCCESS)
		goto out;
	iv = out + WIRE_ENCAP_LEN;
	if (!topic->begun) {
		/* The mark of a new run: its first number, in binary. */
		for (; iv_fixed < 4; iv_fixed++)
			iv[iv_fixed] = (uint8_t)(topic->next_seqnum >>
			    (24 - 8 * iv_fixed));
	}
	take_number(topic, props);
	topic_unlock(topic);
	status = seal(session, mek, props, value, len, iv, iv_fixed);

out:
	secure_wipe(mek, sizeof(mek));
	return status;
}

/* Hand out the key packet of a lease to this thread. */
static MASQ_status_t
key_packet(const struct session *session, struct lease *lease,
    struct wire_props *props, uint8_t *out)
{
	const struct mek *mek = &lease->mek;

	if (!lease_claim(lease))
		return fail(MASQ_ERR_NOMEM, "out of memory");
	*props = props_of(session, WIRE_KEY, &mek->date);
	props->seqnum = mek->seqnum;
	text_format_seqnum(mek->seqnum, props->seqnum_text);
	memcpy(out, mek->encap, sizeof(mek->encap));
	return MASQ_STATUS_ANOTHER;
}

static MASQ_status_t
new_key(struct session *session, struct slice name, struct topic *topic,
    const struct exp_date *date, struct lease **lease)
{
	uint8_t encap[BB1_CIPHERTEXT_LEN], key[BB1_KEY_LEN];
	struct wire_props props;
	struct mek *mek;
	MASQ_status_t status;

	status = encapsulate(session, name, date, encap, key);
	if (status != MASQ_STATUS_SUCCESS)
		goto out;
	*lease = topic_new_lease(session, topic);
	if (*lease == NULL) {
		status = fail(MASQ_ERR_NOMEM, "out of memory");
		goto out;
	}
	mek = &(*lease)->mek;
	memcpy(mek->key, key, sizeof(mek->key));
	memcpy(mek->encap, encap, sizeof(mek->encap));
	mek->date = *date;
	take_number(topic, &props);
	mek->seqnum = props.seqnum;

out:
	secure_wipe(key, sizeof(key));
	return status;
}

/* The next packet, as far as it is made under the topic's lock. *key receives
 * the packet key of a data packet. */
static MASQ_status_t
next_packet(struct session *session, struct slice name, struct topic *topic,
    const struct exp_date *date, size_t len, struct wire_props *props,
    uint8_t *out, size_t *out_len, uint8_t key[BB1_KEY_LEN])
{
	struct lease *lease;
	enum topic_next next;
	MASQ_status_t status;

	next = topic_next(session, topic, len, session_now(session), &lease);
	status = check_room(next == TOPIC_DATA ? WIRE_DATA : WIRE_KEY, len,
	    out_len);
	if (status != MASQ_STATUS_SUCCESS)
		return status;
	if (next == TOPIC_NEW_KEY) {
		if (date->text[0] == '\0')
			return MASQ_ERR_NO_KEY;	/* come back with a date */
		status = new_key(session, name, topic, date, &lease);
		if (status != MASQ_STATUS_SUCCESS)
			return status;
	}
	if (next != TOPIC_DATA)
		return key_packet(session, lease, props, out);

	*props = props_of(session, WIRE_DATA, &lease->mek.date);
	props->key_seqnum = lease->mek.seqnum;
	take_number(topic, props);
	if (bb1_packet_key(lease->mek.key, props->seqnum_text, key) !=
	    MASQ_STATUS_SUCCESS)
		return fail(MASQ_ERR_CRYPTO, "SHA-256 failed");
	lease_serve(lease, len);
	return MASQ_STATUS_SUCCESS;
}

static MASQ_status_t
publish_persistent(struct session *session, struct slice name,
    const uint8_t *value, size_t len, struct wire_props *props, uint8_t *out,
    size_t *out_len)
{
	const size_t room = *out_len;
	struct exp_date date = {.text = ""};
	struct topic *topic;
	uint8_t key[BB1_KEY_LEN];
	MASQ_status_t status;

	for (;;) {
		status = topic_lock(session, name, &topic);
		if (status != MASQ_STATUS_SUCCESS)
			return status;
		*out_len = room;
		status = next_packet(session, name, topic, &date, len, props,
		    out, out_len, key);
		topic_unlock(topic);
		if (status != MASQ_ERR_NO_KEY)
			break;
		/* A date may have to be waited for, but not under the lock. */
		status = session_date(session, &date);
		if (status != MASQ_STATUS_SUCCESS)
			return status;
	}
	if (status == MASQ_STATUS_SUCCESS)
		status = seal(session, key, props, value, len, out, 0);
	secure_wipe(key, sizeof(key));
	return status;
}

MASQ_status_t
publish(struct session *session, struct slice topic, const uint8_t *value,
    size_t value_len, MASQ_user_properties_t *properties, uint8_t *out,
    size_t *out_len)
{
	const bool ephemeral = session->strategy == MASQ_key_ephemeral;
	struct wire_props props;
	MASQ_status_t status;

	status = wire_check_size(ephemeral ? WIRE_EPHEMERAL : WIRE_DATA,
	    topic.len, value_len, 0);
	if (status != MASQ_STATUS_SUCCESS)
		return status;
	status = (ephemeral ? publish_ephemeral : publish_persistent)(session,
	    topic, value, value_len, &props, out, out_len);
	if (status == MASQ_STATUS_SUCCESS || status == MASQ_STATUS_ANOTHER)
		wire_props_encode(&props, properties);
	return status;
}
