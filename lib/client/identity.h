/*
 * Identities of Secure MQTT 1.0/1, "topic:KeyExp:clientid", and their names in
 * our tables: SHA-256 of a secret seed and the parts of the identity, so that
 * nobody who chooses topics can choose buckets. A name is had without making
 * the identity.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef CLIENT_IDENTITY_H
#define CLIENT_IDENTITY_H

#include <stddef.h>
#include <stdint.h>

#include "base/cursor.h"
#include "client/map.h"
#include "client/memo.h"
#include "masqlib.h"

#define IDENTITY_SEED_LEN 16

struct identity {
	size_t topic_len;
	size_t len;			/* of the identity itself */
	uint8_t bytes[];
};

/*
 * Make an identity; free it with free().
 *
 * client_id  the publisher's
 *
 * Returns MASQ_STATUS_SUCCESS or MASQ_ERR_NOMEM.
 */
MASQ_MUST_USE MASQ_status_t identity_new(struct slice topic,
    const char *key_exp, const char *client_id, struct identity **identity);

/* Its parts, pointing into it. */
struct slice identity_topic(const struct identity *identity);
struct slice identity_key_exp(const struct identity *identity);
struct slice identity_client_id(const struct identity *identity);

/* The name of the identity that has these parts. Allocates nothing. memo may be
 * NULL. */
void identity_name(struct memo *memo, const uint8_t seed[IDENTITY_SEED_LEN],
    struct slice topic, const char *key_exp, const char *client_id,
    uint8_t name[MAP_NAME_LEN]);

#endif /* CLIENT_IDENTITY_H */
