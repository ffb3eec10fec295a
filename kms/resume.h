/*
 * TLS sessions that can be resumed: what a session says about its peer, and
 * the tickets that bring it back. Certificates are left out of it; a session
 * carries instead what their verification has told.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef KMS_RESUME_H
#define KMS_RESUME_H

#include <stdbool.h>

#include <openssl/ssl.h>

#include "kms/verified.h"

/*
 * Let sessions of this server's context be resumed, from a table of tickets
 * that goes with it. A ticket is good for two hours, and for one resumption,
 * which brings the next; should its client come with it twice at the same
 * moment, for both. False without memory.
 */
bool kms_resume_set_up(SSL_CTX *ctx);

/* Write down who the peer of a handshake under way is. False on failure. */
bool kms_resume_set_peer(SSL *ssl, const struct kms_peer *peer);

/* Read it, also after a resumption. False if it was never written. */
bool kms_resume_get_peer(const SSL *ssl, struct kms_peer *peer);

#endif /* KMS_RESUME_H */
