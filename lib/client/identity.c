/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include "client/identity.h"

#include <stdlib.h>
#include <string.h>

#include "base/fail.h"

#define TAIL_LEN (1 + MASQ_EXPDATE_LEN + 1 + MASQ_CLIENTID_LEN)

MASQ_status_t
identity_new(struct slice topic, const char *key_exp, const char *client_id,
    struct identity **identity)
{
	struct identity *id = malloc(sizeof(*id) + topic.len + TAIL_LEN);
	uint8_t *at;

	*identity = NULL;
	if (id == NULL)
		return fail(MASQ_ERR_NOMEM, "out of memory");
	id->topic_len = topic.len;
	id->len = topic.len + TAIL_LEN;
	memcpy(id->bytes, topic.ptr, topic.len);
	at = id->bytes + topic.len;
	*at++ = ':';
	memcpy(at, key_exp, MASQ_EXPDATE_LEN);
	at += MASQ_EXPDATE_LEN;
	*at++ = ':';
	memcpy(at, client_id, MASQ_CLIENTID_LEN);
	*identity = id;
	return MASQ_STATUS_SUCCESS;
}

void
identity_name(struct memo *memo, const uint8_t seed[IDENTITY_SEED_LEN],
    struct slice topic, const char *key_exp, const char *client_id,
    uint8_t name[MAP_NAME_LEN])
{
	/* What has a fixed length comes first: nothing can be mistaken. */
	uint8_t head[IDENTITY_SEED_LEN + MASQ_EXPDATE_LEN + MASQ_CLIENTID_LEN];

	memcpy(head, seed, IDENTITY_SEED_LEN);
	memcpy(head + IDENTITY_SEED_LEN, key_exp, MASQ_EXPDATE_LEN);
	memcpy(head + IDENTITY_SEED_LEN + MASQ_EXPDATE_LEN, client_id,
	    MASQ_CLIENTID_LEN);
	memo_name(memo, (struct slice){head, sizeof(head)}, topic, name);
}

struct slice
identity_topic(const struct identity *identity)
{
	return (struct slice){identity->bytes, identity->topic_len};
}

struct slice
identity_key_exp(const struct identity *identity)
{
	return (struct slice){identity->bytes + identity->topic_len + 1,
	    MASQ_EXPDATE_LEN};
}

struct slice
identity_client_id(const struct identity *identity)
{
	return (struct slice){
	    identity->bytes + identity->len - MASQ_CLIENTID_LEN,
	    MASQ_CLIENTID_LEN};
}
