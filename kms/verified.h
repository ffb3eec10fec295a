/*
 * Chains of certificates that have been verified, by fingerprint, so that a
 * client that connects again costs no signature check of its authority's.
 *
 * What a verification depends on besides the chain is the authority, the rules
 * and the time. A table belongs to one set of authority and rules (it goes
 * with its TLS context, at a reload with other certificates), and an answer is
 * only given while every certificate of the chain is valid. Nothing but success
 * is remembered.
 *
 * The table is bounded: whoever was not seen longest has to be verified anew.
 * Any thread.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef KMS_VERIFIED_H
#define KMS_VERIFIED_H

#include <stdbool.h>
#include <stdint.h>

#include <openssl/x509.h>

#include "kms/client_key.h"
#include "masqlib.h"

#define KMS_VERIFIED_MAX 16384		/* chains; 1.8 MB when full */
#define KMS_FINGERPRINT_LEN 32

struct kms_verified;

/* An empty table, or NULL without memory or SHA-256. */
struct kms_verified *kms_verified_new(void);

/* NULL is ignored. */
void kms_verified_free(struct kms_verified *verified);

/*
 * SHA-256 over what a peer has presented: its certificate and those that came
 * with it (NULL: none), every byte and their order. False on failure.
 */
bool kms_fingerprint(const struct kms_verified *verified, X509 *cert,
    STACK_OF(X509) *others, uint8_t fingerprint[KMS_FINGERPRINT_LEN]);

/* Remember a chain. */
void kms_verified_put(struct kms_verified *verified,
    const uint8_t fingerprint[KMS_FINGERPRINT_LEN],
    const struct kms_peer *peer);

/* Has this chain been verified, and is it valid at the time `now`? */
bool kms_verified_get(struct kms_verified *verified,
    const uint8_t fingerprint[KMS_FINGERPRINT_LEN], int64_t now,
    struct kms_peer *peer);

#endif /* KMS_VERIFIED_H */
