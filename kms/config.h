/*
 * The configuration of a key management server: kms.cfg, read as a whole into
 * an object that never changes afterwards and is counted, so that a reload
 * can replace it while requests still use the old one.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef KMS_CONFIG_H
#define KMS_CONFIG_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "masqlib.h"

#define KMS_UNLIMITED INT64_MAX

struct kms_client {
	char id[MASQ_CLIENTID_LEN + 1];
	MASQ_role_t role;
};

/* Durations are in seconds. */
struct kms_config {
	bool non_cache_clients;
	int64_t epoch;			/* seconds since 1970 */
	int64_t expiry_interval;
	int64_t past_key_window;	/* or KMS_UNLIMITED */
	bool precompute_keys;
	int64_t precompute_lead_time;
	int64_t cache_save_interval;
	int64_t expire_cache_after;
	int64_t handshake_timeout;
	int64_t request_timeout;	/* first byte to whole frame */
	int64_t idle_timeout;
	size_t max_connections;		/* 0: as the file limit allows */
	size_t threads;			/* 0: one per core */
	char *control_socket;		/* path, NULL: in the home */
	char *control_group;		/* name or NULL */
	struct kms_client *clients;	/* sorted by id */
	size_t client_count;
	/* Owned by config.c. */
	int refs;
};

/*
 * Read kms.cfg. Anything that cannot be understood is an error that names
 * file, line and key; nothing is guessed.
 *
 * Returns MASQ_STATUS_SUCCESS, MASQ_ERR_NOT_FOUND (cannot be read),
 * MASQ_ERR_BAD_ENTRY (fail_text() says where and what to do) or
 * MASQ_ERR_NOMEM.
 */
MASQ_MUST_USE MASQ_status_t kms_config_read(const char *path,
    struct kms_config **config);

/* Take and drop a reference. Any thread. NULL is ignored by the latter. */
struct kms_config *kms_config_ref(struct kms_config *config);
void kms_config_unref(struct kms_config *config);

/* The enrolled client with this id, or NULL. */
const struct kms_client *kms_config_client(const struct kms_config *config,
    const char *id, size_t id_len);

/* First date of the schedule that lies after `now`. */
int64_t kms_config_date_after(const struct kms_config *config, int64_t now);

/* Is this instant a date of the schedule? */
bool kms_config_is_scheduled(const struct kms_config *config, int64_t date);

#endif /* KMS_CONFIG_H */
