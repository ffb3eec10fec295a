/*
 * The private keys that the key management server has at hand: a table in
 * shards with a lock each, by identity ("topic:KeyExp:publisher", the public
 * key of BB1). Keys live in secure memory. All functions but new and free: any
 * thread.
 *
 * The table is bounded, because whoever is enrolled as a subscriber may ask for
 * topics without end. Its weight is the sum of its keys' weights, where a key
 * weighs 1, and 1 more for each whole KiB of topic; beyond the limit the keys
 * go that were not asked for longest. Nothing but time is lost by that: they
 * are computed again when asked for. By the default limit of 100,000 the table
 * stays below some 150 MB; with topics as they are, at about 50 MB.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef KMS_CACHE_H
#define KMS_CACHE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/cursor.h"
#include "base/date.h"
#include "ibe/bb1.h"
#include "masqlib.h"

struct kms_cache;

/* An identity, its bytes behind it in the same memory. */
struct kms_identity {
	int64_t date;			/* its KeyExp, seconds since 1970 */
	size_t len;
	uint8_t bytes[];
};

/*
 * The identity of a publisher, date and topic, to be freed with free(), or
 * NULL without memory. `date` and `key_exp` are the same instant.
 */
struct kms_identity *kms_identity_new(const char *publisher,
    const char *key_exp, int64_t date, struct slice topic);

/* The parts of an identity; slices point into it. */
struct slice kms_identity_publisher(const struct kms_identity *identity);
struct slice kms_identity_key_exp(const struct kms_identity *identity);
struct slice kms_identity_topic(const struct kms_identity *identity);

/*
 * An empty table.
 * Returns MASQ_STATUS_SUCCESS, MASQ_ERR_CRYPTO (no SHA-256, no randomness) or
 * MASQ_ERR_NOMEM.
 */
MASQ_MUST_USE MASQ_status_t kms_cache_new(struct kms_cache **cache);

/* Wipe and free. NULL is ignored. */
void kms_cache_free(struct kms_cache *cache);

/* Set the largest weight; takes effect with the next key. */
void kms_cache_limit(struct kms_cache *cache, size_t max_weight);

/*
 * The key of an identity, marked as used.
 * Returns MASQ_STATUS_SUCCESS, MASQ_ERR_NOT_FOUND or MASQ_ERR_CRYPTO.
 */
MASQ_MUST_USE MASQ_status_t kms_cache_get(struct kms_cache *cache,
    const struct kms_identity *identity, struct bb1_private *key);

/* Is there a key of this identity? Not marked as used by that. */
bool kms_cache_has(struct kms_cache *cache,
    const struct kms_identity *identity);

enum kms_cache_how {
	KMS_CACHE_USED,			/* asked for; others may have to go */
	KMS_CACHE_SPARE_USED,		/* only if there is room */
	KMS_CACHE_SPARE			/* the same, and nobody asked for it */
};

/*
 * Take in a key. If there is one of this identity already, that one stays
 * and replaces *key, so that everyone gets the same.
 *
 * Returns MASQ_STATUS_SUCCESS, MASQ_ERR_NOSPACE (SPARE, and there is no room),
 * MASQ_ERR_CRYPTO or MASQ_ERR_NOMEM. *key is good in any case.
 */
MASQ_MUST_USE MASQ_status_t kms_cache_put(struct kms_cache *cache,
    const struct kms_identity *identity, enum kms_cache_how how,
    struct bb1_private *key);

/* Drop every key whose date is not after `until`. */
void kms_cache_expire(struct kms_cache *cache, int64_t until);

/*
 * Drop every key that is not to be kept. `keep` is called under a shard's
 * lock: it has to be quick, and calls nothing of the cache.
 */
void kms_cache_sift(struct kms_cache *cache,
    bool (*keep)(void *arg, const struct kms_identity *identity), void *arg);

/*
 * Name a key of this date that is used and was not named before, for its
 * successor to be computed. *identity is to be freed with free().
 * Returns MASQ_STATUS_SUCCESS, MASQ_ERR_NOT_FOUND (no more) or MASQ_ERR_NOMEM.
 */
MASQ_MUST_USE MASQ_status_t kms_cache_next_used(struct kms_cache *cache,
    int64_t date, struct kms_identity **identity);

/*
 * Show all keys, in no order, a shard at a time under its lock: be quick, and
 * call nothing of the cache. Stops when `show` returns false, and returns that.
 */
bool kms_cache_each(struct kms_cache *cache,
    bool (*show)(void *arg, const struct kms_identity *identity, bool used,
    const struct bb1_private *key), void *arg);

/* Keys in the table. */
size_t kms_cache_count(struct kms_cache *cache);

/* Would a SPARE key be turned away? */
bool kms_cache_is_full(struct kms_cache *cache);

#endif /* KMS_CACHE_H */
