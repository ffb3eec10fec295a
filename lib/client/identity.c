/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include "client/identity.h"

#include <openssl/evp.h>
#include <stdlib.h>
#include <string.h>

#include "base/fail.h"

#define TAIL_LEN (1 + MASQ_EXPDATE_LEN + 1 + MASQ_CLIENTID_LEN)

MASQ_status_t
identity_new(const uint8_t seed[IDENTITY_SEED_LEN], struct slice topic,
    const char *key_exp, const char *client_id, struct identity **identity)
{
	struct identity *id = malloc(sizeof(*id) + topic.len + TAIL_LEN);
	uint8_t *at;

	*identity = NULL;
	if (id == NULL)
		return fail(MASQ_ERR_NOMEM, "out of memory");
	id->topic_len = topic.len;
	id->len = topic.len + TAIL_LEN;
	memcpy(id->seed, seed, sizeof(id->seed));
	memcpy(id->bytes, topic.ptr, topic.len);
	at = id->bytes + topic.len;
	*at++ = ':';
	memcpy(at, key_exp, MASQ_EXPDATE_LEN);
	at += MASQ_EXPDATE_LEN;
	*at++ = ':';
	memcpy(at, client_id, MASQ_CLIENTID_LEN);
	if (EVP_Digest(id->seed, sizeof(id->seed) + id->len, id->name, NULL,
	    EVP_sha256(), NULL) != 1) {
		free(id);
		return fail(MASQ_ERR_CRYPTO, "SHA-256 failed");
	}
	*identity = id;
	return MASQ_STATUS_SUCCESS;
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
