/*
 * The keys of a key management server: master secret, public parameters,
 * announced expiration dates, and the cache of private keys. The master secret
 * never leaves keyring.c. Any thread may call any function, except open and
 * close.
 *
 * Expiration dates (guide section 3.2.1)
 *   At any time two dates are announced to publishers, current and next. When
 *   current passes, next takes its place and the schedule's first date after
 *   it is announced as the new next. What was announced stays: a change of
 *   epoch or expiry_interval has effect behind the two dates that publishers
 *   know already. Announcements are kept in a small file of their own
 *   (dates.h), written before the first client hears of them.
 *
 * Private keys (guide section 3.2.3)
 *   Cached when asked for and marked as used; dropped expire_cache_after
 *   behind their date; used ones are computed for the next date from
 *   precompute_lead_time before the current one passes, and start as unused.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef KMS_KEYRING_H
#define KMS_KEYRING_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "ibe/bb1.h"
#include "kms/clock.h"
#include "kms/config.h"
#include "masqlib.h"

struct kms_keyring;

/*
 * Open the keys of a home: read params.smqtt, the announced dates and, unless
 * empty_cache, cache.smqtt. Nothing is written.
 *
 * empty_cache   take no keys from cache.smqtt, only dates and clients
 * ignore_broken start with an empty cache if cache.smqtt is damaged or of
 *               another master secret, and without what was announced if that
 *               file is damaged
 *
 * Returns MASQ_STATUS_SUCCESS, MASQ_ERR_NOT_FOUND (no params.smqtt),
 * MASQ_ERR_BAD_ENTRY (a file is damaged, open to others, or the cache is of
 * another master secret), MASQ_ERR_CRYPTO or MASQ_ERR_NOMEM. fail_text() has
 * the sentence.
 */
MASQ_MUST_USE MASQ_status_t kms_keyring_open(const char *home,
    const struct kms_config *config, bool empty_cache, bool ignore_broken,
    struct kms_keyring **keyring);

/* What the announcements tell of time, for kms_clock_start(). */
struct kms_known_time kms_keyring_known_time(struct kms_keyring *keyring);

/*
 * Begin to serve at the time `now`, in seconds since 1970: drop what is
 * outdated, announce dates as the configuration says.
 * Returns MASQ_STATUS_SUCCESS or MASQ_ERR_INTERNAL (the home cannot be
 * written).
 */
MASQ_MUST_USE MASQ_status_t kms_keyring_start(struct kms_keyring *keyring,
    const struct kms_config *config, int64_t now);

/* Wipe and free; does not save. NULL is ignored. */
void kms_keyring_close(struct kms_keyring *keyring);

/* The public parameters as octets. */
const struct bb1_public *kms_keyring_public(const struct kms_keyring *keyring);

/*
 * Role of a client by cache.smqtt as it stands in the home, or
 * MASQ_role_none. Counts only where kms.cfg says `non_cache_clients = true`
 * and does not name the client itself.
 */
MASQ_role_t kms_keyring_client(struct kms_keyring *keyring, const char *id,
    size_t id_len);

/*
 * Role of a client by the configuration, else, where that counts, by
 * cache.smqtt; MASQ_role_none if it is not enrolled.
 */
MASQ_role_t kms_keyring_role(struct kms_keyring *keyring,
    const struct kms_config *config, const char *id, size_t id_len);

/*
 * Clients that stand in cache.smqtt and not in the configuration. With
 * `non_cache_clients = true` they are enrolled, else they are not any more.
 */
size_t kms_keyring_cache_clients(struct kms_keyring *keyring,
    const struct kms_config *config);

/*
 * Drop, and wipe, the private keys of those who are not enrolled as
 * publishers: to be called when another configuration is in force.
 */
void kms_keyring_sift(struct kms_keyring *keyring,
    const struct kms_config *config);

/*
 * Expiration dates that publishers are told at this time, as seconds since
 * 1970: once announced they stay, through reload and restart, until passed.
 */
void kms_keyring_dates(struct kms_keyring *keyring,
    const struct kms_config *config, int64_t now, int64_t *current,
    int64_t *next);

/*
 * All dates that are announced at this time, rising: how many there are, of
 * which max are written. There are at least two, and more when the clock or
 * the schedule was changed.
 */
size_t kms_keyring_announced(struct kms_keyring *keyring,
    const struct kms_config *config, int64_t now, int64_t *dates, size_t max);

/*
 * Does the server give private keys for this expiration date? It does for dates
 * that were ever announced, and for those on the schedule that are not behind
 * the next date; if they have passed, only within past_key_window. Where that
 * is "unlimited" it does for every past instant, since publishers that keep one
 * date for ever may have it from a schedule that nobody remembers; a past date
 * lets nobody read what will be written.
 */
bool kms_keyring_date_ok(struct kms_keyring *keyring,
    const struct kms_config *config, int64_t now, int64_t date);

/*
 * Private key for one publisher, date and topic, if it is in the cache; it is
 * marked as used. The caller has checked all three. Wipe *key after use.
 * Returns MASQ_STATUS_SUCCESS, MASQ_ERR_NOT_FOUND, MASQ_ERR_CRYPTO or
 * MASQ_ERR_NOMEM.
 */
MASQ_MUST_USE MASQ_status_t kms_keyring_find(struct kms_keyring *keyring,
    const char publisher[MASQ_CLIENTID_LEN + 1],
    const char key_exp[MASQ_EXPDATE_LEN + 1], const uint8_t *topic,
    size_t topic_len, struct bb1_private *key);

/*
 * Private key for one publisher, date and topic, from the cache or new, marked
 * as used. The caller has checked all three. Wipe *key after use.
 * Returns MASQ_STATUS_SUCCESS, MASQ_ERR_CRYPTO or MASQ_ERR_NOMEM.
 */
MASQ_MUST_USE MASQ_status_t kms_keyring_private(struct kms_keyring *keyring,
    const char publisher[MASQ_CLIENTID_LEN + 1],
    const char key_exp[MASQ_EXPDATE_LEN + 1], const uint8_t *topic,
    size_t topic_len, struct bb1_private *key);

/*
 * Housekeeping, to be called about once a second from one thread: moves the
 * dates on, drops expired keys, precomputes a bounded number of keys that the
 * next date will want.
 *
 * *more    set if there is more to precompute: call again soon
 *
 * Returns MASQ_STATUS_SUCCESS, or what went wrong with fail_text() to be
 * logged: MASQ_ERR_INTERNAL (dates could not be written; tried again at the
 * next call), MASQ_ERR_CRYPTO or MASQ_ERR_NOMEM (a key was not precomputed).
 * The rest is done all the same.
 */
MASQ_MUST_USE MASQ_status_t kms_keyring_tick(struct kms_keyring *keyring,
    const struct kms_config *config, int64_t now, bool *more);

/*
 * Write cache.smqtt: the announced dates, the clients of the configuration
 * (with `non_cache_clients = true` also those that only the cache knows), and
 * their keys. Requests go on meanwhile.
 * Returns MASQ_STATUS_SUCCESS, MASQ_ERR_INTERNAL or MASQ_ERR_NOMEM
 * (fail_text() says why); the old file stays on error.
 */
MASQ_MUST_USE MASQ_status_t kms_keyring_save(struct kms_keyring *keyring,
    const struct kms_config *config, int64_t now);

/* Private keys held at present. */
size_t kms_keyring_count(struct kms_keyring *keyring);

#endif /* KMS_KEYRING_H */
