/*
 * What the key management server answers: a function of the request, of who
 * the certificate says is asking, of the configuration, of the time, and of
 * how many new keys the client has had of late.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef KMS_HANDLER_H
#define KMS_HANDLER_H

#include <stddef.h>
#include <stdint.h>

#include "kms/client_key.h"
#include "kms/config.h"
#include "kms/keyring.h"
#include "kms/quota.h"
#include "masqlib.h"

/*
 * Answer one whole frame.
 *
 * config       the configuration in force
 * keyring      keys; the only door to the master secret
 * peer         client id that the peer's certificate names, and its key; the
 *              caller has checked the rest of the certificate
 * member       the same client's quota of new keys; NULL: no limit
 * now          seconds since 1970
 * out, out_len on entry the room in out (WIRE_FRAME_MAX is enough), on return
 *              the response's length. Wipe out after sending: it may hold a
 *              private key.
 *
 * Returns MASQ_STATUS_SUCCESS when there is an answer (also a refusal), or
 * MASQ_ERR_BAD_ENTRY or MASQ_ERR_WRONG_MSG_TYPE when the connection is to be
 * closed without one.
 */
MASQ_MUST_USE MASQ_status_t kms_handle(const struct kms_config *config,
    struct kms_keyring *keyring, const struct kms_peer *peer,
    struct kms_member *member, int64_t now, const uint8_t *frame,
    size_t frame_len, uint8_t *out, size_t *out_len);

#endif /* KMS_HANDLER_H */
