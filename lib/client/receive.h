/*
 * The receive flow: from a packet to the topic value.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef CLIENT_RECEIVE_H
#define CLIENT_RECEIVE_H

#include <stddef.h>
#include <stdint.h>

#include "base/cursor.h"
#include "client/session.h"
#include "masqlib.h"

/*
 * Open a payload. The topic has been checked. See MASQ_crypto_api_decrypt(),
 * whose statuses it returns.
 */
MASQ_MUST_USE MASQ_status_t receive(struct session *session,
    struct slice topic, const MASQ_user_properties_t *properties,
    const uint8_t *payload, size_t payload_len, uint8_t *out,
    size_t *out_len);

#endif /* CLIENT_RECEIVE_H */
