/*
 * The keys of a key management server: master secret, public parameters,
 * announced expiration dates, and the cache of private keys. The master secret
 * never leaves keyring.c. Any thread may call.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef KMS_KEYRING_H
#define KMS_KEYRING_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "ibe/bb1.h"
#include "kms/config.h"
#include "masqlib.h"

struct kms_keyring;

/*
 * Open the keys of a home: read params.smqtt and, unless empty_cache,
 * cache.smqtt.
 *
 * empty_cache   take only the dates from cache.smqtt
 * ignore_broken start with an empty cache if cache.smqtt is damaged
 * now           seconds since 1970
 *
 * Returns MASQ_STATUS_SUCCESS, MASQ_ERR_NOT_FOUND (no params.smqtt),
 * MASQ_ERR_BAD_ENTRY (a file is damaged), MASQ_ERR_TLS_INIT never,
 * MASQ_ERR_CRYPTO, MASQ_ERR_NOMEM. fail_text() has the sentence.
 */
MASQ_MUST_USE MASQ_status_t kms_keyring_open(const char *home,
    const struct kms_config *config, bool empty_cache, bool ignore_broken,
    int64_t now, struct kms_keyring **keyring);

/* Wipe and free; does not save. NULL is ignored. */
void kms_keyring_close(struct kms_keyring *keyring);

/* The public parameters as octets. */
const struct bb1_public *kms_keyring_public(const struct kms_keyring *keyring);

/*
 * Expiration dates that publishers are told at this time, as seconds since
 * 1970: once announced they stay, through reload and restart, until passed.
 */
void kms_keyring_dates(struct kms_keyring *keyring,
    const struct kms_config *config, int64_t now, int64_t *current,
    int64_t *next);

/*
 * Private key for one publisher, date and topic, from the cache or new, marked
 * as used.
 * Returns MASQ_STATUS_SUCCESS, MASQ_ERR_CRYPTO or MASQ_ERR_NOMEM.
 */
MASQ_MUST_USE MASQ_status_t kms_keyring_private(struct kms_keyring *keyring,
    const char publisher[MASQ_CLIENTID_LEN + 1],
    const char key_exp[MASQ_EXPDATE_LEN + 1], const uint8_t *topic,
    size_t topic_len, struct bb1_private *key);

/*
 * Housekeeping, to be called about once a second from one thread: moves the
 * dates on, drops expired keys, precomputes a bounded number of keys that the
 * next date will want. Returns true if there is more to precompute at once.
 */
bool kms_keyring_tick(struct kms_keyring *keyring,
    const struct kms_config *config, int64_t now);

/*
 * Write cache.smqtt, with the clients of the configuration.
 * Returns MASQ_STATUS_SUCCESS or MASQ_ERR_INTERNAL (fail_text() says why).
 */
MASQ_MUST_USE MASQ_status_t kms_keyring_save(struct kms_keyring *keyring,
    const struct kms_config *config);

/* Private keys held at present. */
size_t kms_keyring_count(struct kms_keyring *keyring);

#endif /* KMS_KEYRING_H */
