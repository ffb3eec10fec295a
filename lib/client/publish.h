/*
 * The publish flow: from a topic value to the next packet.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef CLIENT_PUBLISH_H
#define CLIENT_PUBLISH_H

#include <stddef.h>
#include <stdint.h>

#include "base/cursor.h"
#include "client/session.h"
#include "masqlib.h"

/*
 * Make the calling thread's next packet for a topic. The topic has been
 * checked. See MASQ_crypto_api_encrypt(), whose statuses it returns.
 */
MASQ_MUST_USE MASQ_status_t publish(struct session *session,
    struct slice topic, const uint8_t *value, size_t value_len,
    MASQ_user_properties_t *properties, uint8_t *out, size_t *out_len);

/*
 * Make the topic's next packet its key packet, if a key is in use.
 * Returns MASQ_STATUS_SUCCESS, MASQ_ERR_NOMEM or MASQ_ERR_CRYPTO.
 */
MASQ_MUST_USE MASQ_status_t publish_key_due(struct session *session,
    struct slice topic);

#endif /* CLIENT_PUBLISH_H */
