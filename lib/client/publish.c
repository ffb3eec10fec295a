/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include "client/publish.h"

#include <stdlib.h>
#include <string.h>

#include "base/fail.h"
#include "base/random.h"
#include "base/text.h"
#include "client/dates.h"
#include "client/topics.h"
#include "wire/publish.h"

/* A packet on its way out. */
struct message {
	struct session *session;
	struct tools *tools;
	struct slice topic;
	const uint8_t *value;
	size_t len;			/* of the value */
	uint8_t digest[UHASH_LEN];	/* of the value */
	struct wire_props props;
	uint8_t *out;			/* where the payload goes to ... */
	size_t room;			/* ... and what fits there */
	size_t out_len;			/* what the payload takes */
};

/* May a packet of this kind be written? Notes its length. */
static MASQ_status_t
check_room(struct message *m, enum wire_packet packet)
{
	m->out_len = wire_overhead(packet);
	if (packet != WIRE_KEY)
		m->out_len += m->len;
	if (m->out_len > m->room)
		return fail(MASQ_ERR_NOSPACE, "the output buffer has %zu "
		    "bytes, the packet needs %zu", m->room, m->out_len);
	/* What counts is what will be written, not the room that is told. */
	if (slices_overlap((struct slice){m->value, m->len},
	    (struct slice){m->out, m->out_len}))
		return fail(MASQ_ERR_INVAL, "the packet would overwrite the "
		    "value: outbuf and topic_value overlap");
	return MASQ_STATUS_SUCCESS;
}

/* What a new key needs and what may be missing: got before a number is spent on
 * it. */
struct needs {
	struct identity *identity;
	uint8_t fresh[RANDOM_SEED_LEN];
};

static MASQ_status_t
get_needs(const struct message *m, const struct exp_date *date,
    struct needs *needs)
{
	MASQ_status_t status;

	status = identity_new(m->topic, date->text, m->session->client_id,
	    &needs->identity);
	if (status != MASQ_STATUS_SUCCESS)
		return status;
	status = random_bytes(needs->fresh, sizeof(needs->fresh));
	if (status != MASQ_STATUS_SUCCESS)
		free(needs->identity);
	return status;
}

/* A scalar that no other message gets, not even from a publisher that was
 * rolled back: one with the same number has another value. */
static MASQ_status_t
draw_scalar(const struct message *m, const struct needs *needs,
    uint32_t seqnum, uint8_t k[BB1_SCALAR_LEN])
{
	const uint64_t numbers[] = {seqnum, m->len};
	const struct slice parts[] = {
		{needs->identity->bytes, needs->identity->len},
		{(const uint8_t *)numbers, sizeof(numbers)},
		{m->digest, sizeof(m->digest)}
	};
	uint8_t random[BB1_RANDOM_LEN];
	MASQ_status_t status;

	hedge_draw(&m->session->hedge, "encapsulation", needs->fresh, parts, 3,
	    random, sizeof(random));
	status = bb1_scalar(k, random);
	secure_wipe(random, sizeof(random));
	return status;
}

/* Fresh key for the message's topic and date, encapsulated. Uses up what it
 * needs. Wipe mek after use. */
static MASQ_status_t
encapsulate(const struct message *m, struct needs *needs, uint32_t seqnum,
    uint8_t encap[BB1_CIPHERTEXT_LEN], uint8_t mek[BB1_KEY_LEN])
{
	uint8_t k[BB1_SCALAR_LEN];
	MASQ_status_t status = draw_scalar(m, needs, seqnum, k);

	if (status == MASQ_STATUS_SUCCESS &&
	    bb1_encapsulate(&m->session->params, needs->identity->bytes,
	    needs->identity->len, k, encap, mek) != MASQ_STATUS_SUCCESS)
		status = fail(MASQ_ERR_CRYPTO, "a new key could not be "
		    "encapsulated");
	secure_wipe(k, sizeof(k));
	secure_wipe(needs->fresh, sizeof(needs->fresh));
	free(needs->identity);
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

static void
begin_props(struct message *m, enum wire_packet packet,
    const struct exp_date *date)
{
	struct wire_props *props = &m->props;

	props->packet = packet;
	memcpy(props->client_id, m->session->client_id,
	    sizeof(props->client_id));
	memcpy(props->key_exp, date->text, sizeof(props->key_exp));
}

/* Write IV, ciphertext and tag; with_mark if the number is to begin the IV,
 * which marks a new run. */
static MASQ_status_t
seal(const struct message *m, const uint8_t key[BB1_KEY_LEN], uint8_t *out,
    bool with_mark)
{
	ivs_take(&m->tools->ivs, key, m->digest, m->len, out);
	for (int i = 0; with_mark && i < 4; i++)
		out[i] = (uint8_t)(m->props.seqnum >> (24 - 8 * i));
	return aead_seal(&m->tools->aead, key, out, m->props.seqnum_text,
	    m->value, m->len, out + WIRE_IV_LEN,
	    out + WIRE_IV_LEN + m->len);
}

static MASQ_status_t
publish_ephemeral(struct message *m)
{
	struct exp_date date;
	struct topic *topic;
	struct needs needs;
	uint8_t mek[BB1_KEY_LEN];
	bool first;
	MASQ_status_t status;

	status = check_room(m, WIRE_EPHEMERAL);
	if (status != MASQ_STATUS_SUCCESS)
		return status;
	status = dates_current(m->session, &date);
	if (status != MASQ_STATUS_SUCCESS)
		return status;
	begin_props(m, WIRE_EPHEMERAL, &date);
	status = get_needs(m, &date, &needs);
	if (status != MASQ_STATUS_SUCCESS)
		return status;
	status = topic_lock(m->session, &m->tools->memo, m->topic,
	    &topic);
	if (status != MASQ_STATUS_SUCCESS) {
		free(needs.identity);
		return status;
	}
	first = !topic->begun;
	take_number(topic, &m->props);
	topic_unlock(topic);
	status = encapsulate(m, &needs, m->props.seqnum, m->out, mek);
	if (status == MASQ_STATUS_SUCCESS)
		status = seal(m, mek, m->out + WIRE_ENCAP_LEN, first);
	aead_forget(&m->tools->aead);
	secure_wipe(mek, sizeof(mek));
	return status;
}

/* Hand out the key packet of a lease to this thread. */
static MASQ_status_t
key_packet(struct message *m, struct lease *lease)
{
	const struct mek *mek = &lease->mek;

	if (!lease_claim(m->session, lease))
		return fail(MASQ_ERR_NOMEM, "out of memory");
	begin_props(m, WIRE_KEY, &mek->date);
	m->props.seqnum = mek->seqnum;
	text_format_seqnum(mek->seqnum, m->props.seqnum_text);
	memcpy(m->out, mek->encap, sizeof(mek->encap));
	return MASQ_STATUS_ANOTHER;
}

static MASQ_status_t
new_key(const struct message *m, struct topic *topic,
    const struct exp_date *date, struct lease **lease)
{
	uint8_t encap[BB1_CIPHERTEXT_LEN], key[BB1_KEY_LEN];
	struct wire_props props;
	struct needs needs;
	struct mek *mek;
	MASQ_status_t status = get_needs(m, date, &needs);

	if (status != MASQ_STATUS_SUCCESS)
		return status;
	status = encapsulate(m, &needs, topic->next_seqnum, encap, key);
	if (status != MASQ_STATUS_SUCCESS)
		goto out;
	*lease = topic_new_lease(m->session, topic);
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
next_packet(struct message *m, struct topic *topic,
    const struct exp_date *date, uint8_t key[BB1_KEY_LEN])
{
	struct lease *lease;
	enum topic_next next;
	int64_t now, last;
	MASQ_status_t status;

	dates_valid(m->session, &now, &last);
	next = topic_next(m->session, topic, m->len, now, last, &lease);
	status = check_room(m, next == TOPIC_DATA ? WIRE_DATA : WIRE_KEY);
	if (status != MASQ_STATUS_SUCCESS)
		return status;
	if (next == TOPIC_NEW_KEY) {
		if (date->text[0] == '\0')
			return MASQ_ERR_NO_KEY;	/* come back with a date */
		status = new_key(m, topic, date, &lease);
		if (status != MASQ_STATUS_SUCCESS)
			return status;
	}
	if (next != TOPIC_DATA)
		return key_packet(m, lease);

	begin_props(m, WIRE_DATA, &lease->mek.date);
	m->props.key_seqnum = lease->mek.seqnum;
	take_number(topic, &m->props);
	bb1_packet_key(lease->mek.key, m->props.seqnum_text, key);
	lease_serve(lease, m->len);
	return MASQ_STATUS_SUCCESS;
}

static MASQ_status_t
publish_persistent(struct message *m)
{
	struct exp_date date = {.text = ""};
	struct topic *topic;
	uint8_t key[BB1_KEY_LEN];
	MASQ_status_t status;

	for (;;) {
		status = topic_lock(m->session, &m->tools->memo, m->topic,
		    &topic);
		if (status != MASQ_STATUS_SUCCESS)
			return status;
		status = next_packet(m, topic, &date, key);
		topic_unlock(topic);
		if (status != MASQ_ERR_NO_KEY)
			break;
		/* A date may have to be waited for, but not under the lock. */
		status = dates_current(m->session, &date);
		if (status != MASQ_STATUS_SUCCESS)
			return status;
	}
	if (status == MASQ_STATUS_SUCCESS)
		status = seal(m, key, m->out, false);
	secure_wipe(key, sizeof(key));
	return status;
}

MASQ_status_t
publish(struct session *session, struct slice topic, const uint8_t *value,
    size_t value_len, MASQ_user_properties_t *properties, uint8_t *out,
    size_t *out_len)
{
	const bool ephemeral = session->strategy == MASQ_key_ephemeral;
	struct message m = {
		.session = session, .topic = topic, .value = value,
		.len = value_len, .out = out, .room = *out_len,
		.out_len = *out_len
	};
	MASQ_status_t status;

	status = wire_check_size(ephemeral ? WIRE_EPHEMERAL : WIRE_DATA,
	    topic.len, value_len, 0);
	if (status != MASQ_STATUS_SUCCESS)
		return status;
	status = tools_take(&session->tools, &m.tools);
	if (status != MASQ_STATUS_SUCCESS)
		return status;
	uhash(session->uhash, value, value_len, m.digest);
	status = ivs_fill(&m.tools->ivs, &session->hedge);
	if (status == MASQ_STATUS_SUCCESS)
		status = (ephemeral ? publish_ephemeral :
		    publish_persistent)(&m);
	secure_wipe(m.digest, sizeof(m.digest));
	tools_give(&session->tools, m.tools);
	*out_len = m.out_len;
	if (status == MASQ_STATUS_SUCCESS || status == MASQ_STATUS_ANOTHER)
		wire_props_encode(&m.props, properties);
	return status;
}

MASQ_status_t
publish_key_due(struct session *session, struct slice topic)
{
	struct tools *tools;
	MASQ_status_t status = tools_take(&session->tools, &tools);

	if (status != MASQ_STATUS_SUCCESS)
		return status;
	status = topic_key_due(session, &tools->memo, topic);
	tools_give(&session->tools, tools);
	return status;
}
