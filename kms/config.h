/*
 * The configuration of a key management server: kms.cfg, read as a whole into
 * an object that never changes afterwards and is counted, so that a reload
 * can replace it while requests still use the old one.
 *
 * The syntax is libconfig's. Durations are strings as in guide section 3.2.1
 * ("8h") or integers of seconds. A comma behind the last element of a list is
 * let pass, as the guide's enrolment leaves one there. An unknown key is an
 * error, for a misspelt one would silently mean its default; so is an unknown
 * member of a client, unless its name begins with "x_".
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef KMS_CONFIG_H
#define KMS_CONFIG_H

#include <stdatomic.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "kms/client_key.h"
#include "masqlib.h"

#define KMS_CONFIG_FILE "kms.cfg"
/* Largest kms.cfg that is read: room for some 100,000 clients. */
#define KMS_CONFIG_MAX (16u << 20)
/* Past dates without limit; in the file "unlimited". */
#define KMS_UNLIMITED INT64_MAX

struct kms_client {
	char id[MASQ_CLIENTID_LEN + 1];
	MASQ_role_t role;		/* never none */
	bool bound;			/* to the key of its certificate */
	uint8_t key[KMS_CLIENT_KEY_LEN];
};

/* For qsort(3) and bsearch(3) of clients by id; the key is an id alone. */
int kms_client_compare(const void *a, const void *b);

/*
 * Fields are named as their keys. Durations are in seconds; behind each is
 * the default.
 */
struct kms_config {
	bool non_cache_clients;		/* false: see kms_keyring_client() */
	int64_t epoch;			/* seconds since 1970; 0 */
	int64_t expiry_interval;	/* 1d, not below the next */
	int64_t min_expiry_interval;	/* 1d */
	int64_t past_key_window;	/* 7d, or KMS_UNLIMITED */
	int64_t max_clock_step;		/* 1h, or KMS_UNLIMITED: see clock.h */
	bool precompute_keys;		/* true */
	int64_t precompute_lead_time;	/* 2h, or less: an expiry_interval */
	int64_t cache_save_interval;	/* 1h */
	int64_t expire_cache_after;	/* 4h */
	size_t max_cached_keys;		/* 100,000: see cache.h */
	int64_t handshake_timeout;	/* 10s */
	int64_t request_timeout;	/* 5s, first byte to whole frame */
	int64_t idle_timeout;		/* 5m */
	size_t max_connections;		/* 0: as the file limit allows */
	size_t max_connections_per_client;	/* 100; 0: no limit */
	size_t max_handshakes;		/* 2000; 0: as connections allow */
	size_t max_handshakes_per_address;	/* 500; 0: all of them */
	size_t max_keys_per_client;	/* 1000 new ones a second; 0: any */
	size_t threads;			/* 0: one per core */
	bool check_client_keys;		/* true */
	char *control_socket;		/* path, NULL: in the home */
	char *control_group;		/* name or NULL */
	char *organisation;		/* of subjects; NULL: MasQiTT */
	char *key_passphrase_file;	/* path, NULL: the key needs none */
	struct kms_client *clients;	/* sorted by id */
	size_t client_count;
	/* Owned by config.c. */
	atomic_int refs;
};

/*
 * Read kms.cfg. Anything that cannot be understood is an error that names
 * file, line and key; nothing is guessed. The caller gets the one reference.
 *
 * Returns MASQ_STATUS_SUCCESS, MASQ_ERR_NOT_FOUND (no such file),
 * MASQ_ERR_BAD_ENTRY (fail_text() says where and what to do) or
 * MASQ_ERR_NOMEM.
 */
MASQ_MUST_USE MASQ_status_t kms_config_read(const char *path,
    struct kms_config **config);

/*
 * The same for a text in memory; name stands for the file in messages, and
 * @include is looked up in its folder.
 */
MASQ_MUST_USE MASQ_status_t kms_config_parse(const char *text, size_t len,
    const char *name, struct kms_config **config);

/* Take and drop a reference. Any thread. NULL is ignored by the latter. */
struct kms_config *kms_config_ref(struct kms_config *config);
void kms_config_unref(struct kms_config *config);

/* Room for the value of a setting as text; a longer one is cut. */
#define KMS_SETTING_ROOM 160

/*
 * Write the value of a setting as it might stand in kms.cfg, without quotes.
 * Returns its name, or NULL if index is not below the number of settings.
 */
const char *kms_config_setting(const struct kms_config *config, size_t index,
    char out[KMS_SETTING_ROOM]);

/* The enrolled client with this id, or NULL. */
const struct kms_client *kms_config_client(const struct kms_config *config,
    const char *id, size_t id_len);

/*
 * May the client with this id come with this key? Yes also for one that kms.cfg
 * names no key for, or does not name at all.
 */
bool kms_config_admits_key(const struct kms_config *config, const char *id,
    const uint8_t key[KMS_CLIENT_KEY_LEN]);

/*
 * Clients that may come with any key, because kms.cfg names none for them;
 * 0 where it says `check_client_keys = false`, because then all may.
 */
size_t kms_config_unbound(const struct kms_config *config);

/*
 * "publisher" or "pub", "subscriber" or "sub", or "both", in any case; else
 * MASQ_role_none.
 */
MASQ_role_t kms_role_parse(const char *text);

/*
 * First date of the schedule that lies after `now` (0 or later). The schedule
 * is epoch + n * expiry_interval for every whole n, negative ones too: an
 * epoch in the future gives the rhythm and delays nothing.
 */
int64_t kms_config_date_after(const struct kms_config *config, int64_t now);

/* Is this instant a date of the schedule? */
bool kms_config_is_scheduled(const struct kms_config *config, int64_t date);

#endif /* KMS_CONFIG_H */
