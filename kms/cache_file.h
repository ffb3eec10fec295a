/*
 * cache.smqtt: what the key management server carries over a restart.
 *
 *   "PrivKey" 01
 *   "ExpD", 2-byte count (2), two 8-byte times (current, next)    [optional]
 *   for each client
 *       "Clnt", 16 bytes id, 2-byte role (1 publisher, 2 subscriber, 3 both)
 *       for each key of its messages
 *           "Priv", 2-byte used flag, 2-byte topic length, topic, 16 bytes
 *           date, 2-byte count (2), and for K0 and K1 2-byte length, bytes
 *   "End!"
 *
 * All integers are big-endian. What we write is sorted (clients by id, keys by
 * date and topic), so the same content is the same file.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef KMS_CACHE_FILE_H
#define KMS_CACHE_FILE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/cursor.h"
#include "ibe/bb1.h"
#include "kms/cache.h"
#include "kms/config.h"
#include "masqlib.h"

#define KMS_CACHE_FILE "cache.smqtt"
/* Largest file that is read. */
#define KMS_CACHE_FILE_MAX (1u << 31)

struct kms_cached_key {
	char publisher[MASQ_CLIENTID_LEN + 1];
	char key_exp[MASQ_EXPDATE_LEN + 1];
	int64_t date;			/* key_exp as seconds since 1970 */
	struct slice topic;
	bool used;
	const struct bb1_private *key;	/* valid during the call */
};

/*
 * What to do with the content, in the order of the file. Each may be NULL.
 * A status other than MASQ_STATUS_SUCCESS ends the reading.
 */
struct kms_cache_visitor {
	MASQ_status_t (*dates)(void *arg, int64_t current, int64_t next);
	MASQ_status_t (*client)(void *arg, const struct kms_client *client);
	MASQ_status_t (*key)(void *arg, const struct kms_cached_key *key);
};

/*
 * Go through the bytes of a cache.smqtt; name stands for the file in messages.
 * Checked is the form of everything, also of ids, dates, topics and the
 * octets' length and kind, but no arithmetic is done on points.
 *
 * Returns MASQ_STATUS_SUCCESS, MASQ_ERR_BAD_ENTRY (damaged; fail_text() says
 * at which byte), or what a function of the visitor returned.
 */
MASQ_MUST_USE MASQ_status_t kms_cache_file_parse(const uint8_t *data,
    size_t len, const char *name, const struct kms_cache_visitor *visitor,
    void *arg);

/*
 * The same for a file.
 * Returns also MASQ_ERR_NOT_FOUND (no such file) and MASQ_ERR_NOMEM.
 */
MASQ_MUST_USE MASQ_status_t kms_cache_file_read(const char *path,
    const struct kms_cache_visitor *visitor, void *arg);

/*
 * Write a cache.smqtt (mode 0600).
 *
 * clients, count  sorted by id; keys of others are left out
 *
 * Returns MASQ_STATUS_SUCCESS, MASQ_ERR_INTERNAL or MASQ_ERR_NOMEM; on error
 * the old file stays.
 */
MASQ_MUST_USE MASQ_status_t kms_cache_file_write(const char *path,
    int64_t current, int64_t next, const struct kms_client *clients,
    size_t count, struct kms_cache *cache);

#endif /* KMS_CACHE_FILE_H */
