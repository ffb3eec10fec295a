/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include "kms/keyring.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>

#include "base/date.h"
#include "base/fail.h"
#include "base/hedge.h"
#include "base/random.h"
#include "base/secure.h"
#include "kms/cache.h"
#include "kms/cache_clients.h"
#include "kms/cache_file.h"
#include "kms/dates.h"
#include "kms/file.h"
#include "kms/params.h"

/* Keys that one tick precomputes: some milliseconds for all, at worst. */
#define PRECOMPUTE_MAX 16
/*
 * How many keys of cache.smqtt are checked against the parameters. All keys of
 * a file are of one master secret, so one would do.
 */
#define VERIFY_MAX 4

struct kms_keyring {
	struct bb1_master *master;	/* secure memory, both */
	struct hedge *hedge;		/* of the master secret */
	struct bb1_public public;
	struct kms_dates dates;
	struct kms_cache *cache;
	char *cache_path;
	pthread_mutex_t save_lock;	/* one writer of cache.smqtt */
	struct kms_cache_clients clients;
};

/* What loading needs to know. */
struct load {
	struct kms_keyring *keyring;
	bool no_dates;			/* not interested in dates */
	bool no_keys;
	size_t verified;		/* keys checked so far */
	struct bb1_params params;
};

static MASQ_status_t
load_dates(void *arg, int64_t current, int64_t next)
{
	struct load *load = arg;

	/* When they were announced the file does not say: long ago. */
	if (!load->no_dates) {
		kms_dates_add(&load->keyring->dates, current,
		    KMS_DATES_LONG_AGO);
		kms_dates_add(&load->keyring->dates, next,
		    KMS_DATES_LONG_AGO);
	}
	return MASQ_STATUS_SUCCESS;
}

static MASQ_status_t
load_client(void *arg, const struct kms_client *client)
{
	struct load *load = arg;

	return kms_cache_clients_add(&load->keyring->clients, client);
}

/* Keys of another master secret would open nothing that is published now. */
static MASQ_status_t
verify_key(struct load *load, const struct kms_identity *identity,
    const struct bb1_private *octets)
{
	struct {
		struct bn254_g2_scratch scratch;
		struct bb1_lines lines;
		struct bb1_key key;
	} *room;
	MASQ_status_t status;

	if (load->verified == VERIFY_MAX)
		return MASQ_STATUS_SUCCESS;
	load->verified++;
	room = secure_alloc(sizeof(*room));
	if (room == NULL)
		return fail(MASQ_ERR_NOMEM, "out of memory");
	status = bb1_key_load_prepared(&room->key, &room->lines, octets,
	    &room->scratch);
	if (status == MASQ_STATUS_SUCCESS)
		status = bb1_verify_prepared(&load->params, identity->bytes,
		    identity->len, &room->lines);
	secure_free(room, sizeof(*room));
	if (status == MASQ_STATUS_SUCCESS)
		return status;
	return fail(MASQ_ERR_BAD_ENTRY, "%s holds private keys of another "
	    "master secret than " KMS_PARAMS_FILE ": restore the one of the "
	    "two that was exchanged from a backup; or, if there is to be a new"
	    " master secret, start the key server once with -F to have the "
	    "keys made anew", load->keyring->cache_path);
}

static MASQ_status_t
load_key(void *arg, const struct kms_cached_key *cached)
{
	struct bb1_private key = *cached->key;
	struct load *load = arg;
	struct kms_identity *identity;
	MASQ_status_t status;

	if (load->no_keys)
		return MASQ_STATUS_SUCCESS;
	identity = kms_identity_new(cached->publisher, cached->key_exp,
	    cached->date, cached->topic);
	if (identity == NULL)
		return fail(MASQ_ERR_NOMEM, "out of memory");
	status = verify_key(load, identity, &key);
	if (status == MASQ_STATUS_SUCCESS)
		status = kms_cache_put(load->keyring->cache, identity,
		    cached->used ? KMS_CACHE_SPARE_USED : KMS_CACHE_SPARE,
		    &key);
	secure_wipe(&key, sizeof(key));
	free(identity);
	/* A smaller limit than when the file was written is no error. */
	return status == MASQ_ERR_NOSPACE ? MASQ_STATUS_SUCCESS : status;
}

static MASQ_status_t
load_cache(struct kms_keyring *keyring, const struct kms_config *config,
    bool no_dates, bool no_keys)
{
	static const struct kms_cache_visitor visitor = {
		load_dates, load_client, load_key
	};
	struct load load = {.keyring = keyring, .no_dates = no_dates,
	    .no_keys = no_keys};
	MASQ_status_t status;

	status = bb1_params_load(&load.params, &keyring->public);
	if (status == MASQ_STATUS_SUCCESS)
		status = kms_cache_new(&keyring->cache);
	if (status != MASQ_STATUS_SUCCESS)
		return status;
	kms_cache_limit(keyring->cache, config->max_cached_keys);
	status = kms_cache_file_read(keyring->cache_path, &visitor, &load);
	if (status == MASQ_ERR_NOT_FOUND)
		return MASQ_STATUS_SUCCESS;
	return status != MASQ_STATUS_SUCCESS ? status :
	    kms_cache_clients_sort(&keyring->clients, keyring->cache_path);
}

/* Forget what a damaged cache.smqtt has left. */
static MASQ_status_t
start_empty(struct kms_keyring *keyring, const struct kms_config *config)
{
	MASQ_status_t status;

	kms_cache_free(keyring->cache);
	kms_cache_clients_put(&keyring->clients, NULL, 0);
	status = kms_cache_new(&keyring->cache);
	if (status == MASQ_STATUS_SUCCESS)
		kms_cache_limit(keyring->cache, config->max_cached_keys);
	return status;
}

static MASQ_status_t
load_home(struct kms_keyring *keyring, const char *home,
    const struct kms_config *config, bool empty_cache, bool ignore_broken)
{
	char *params = kms_home_path(home, KMS_PARAMS_FILE);
	char *dates = kms_home_path(home, KMS_DATES_FILE);
	MASQ_status_t status, dates_status;

	keyring->cache_path = kms_home_path(home, KMS_CACHE_FILE);
	keyring->master = secure_alloc(sizeof(*keyring->master));
	keyring->hedge = secure_alloc(sizeof(*keyring->hedge));
	/* First, so that it can be freed whatever comes. */
	dates_status = kms_dates_load(&keyring->dates,
	    dates != NULL ? dates : "");
	if (params == NULL || dates == NULL || keyring->cache_path == NULL ||
	    keyring->master == NULL || keyring->hedge == NULL) {
		status = fail(MASQ_ERR_NOMEM, "out of memory");
		goto out;
	}
	status = dates_status;
	if (status != MASQ_STATUS_SUCCESS && status != MASQ_ERR_NOT_FOUND &&
	    !(status == MASQ_ERR_BAD_ENTRY && ignore_broken))
		goto out;
	status = kms_params_read(params, keyring->master, &keyring->public);
	if (status != MASQ_STATUS_SUCCESS)
		goto out;
	hedge_init(keyring->hedge, &(struct slice){
	    (const uint8_t *)keyring->master, sizeof(*keyring->master)}, 1);
	/* cache.smqtt has the last two dates only, and not since when. */
	status = load_cache(keyring, config,
	    dates_status == MASQ_STATUS_SUCCESS, empty_cache);
	if (status == MASQ_ERR_BAD_ENTRY && ignore_broken)
		status = start_empty(keyring, config);
out:
	free(params);
	free(dates);
	return status;
}

MASQ_status_t
kms_keyring_open(const char *home, const struct kms_config *config,
    bool empty_cache, bool ignore_broken, struct kms_keyring **out)
{
	struct kms_keyring *keyring = calloc(1, sizeof(*keyring));
	MASQ_status_t status;

	*out = NULL;
	if (keyring == NULL)
		return fail(MASQ_ERR_NOMEM, "out of memory");
	(void)pthread_mutex_init(&keyring->save_lock, NULL);
	kms_cache_clients_init(&keyring->clients);
	status = load_home(keyring, home, config, empty_cache, ignore_broken);
	if (status != MASQ_STATUS_SUCCESS) {
		kms_keyring_close(keyring);
		return status;
	}
	*out = keyring;
	return MASQ_STATUS_SUCCESS;
}

struct kms_known_time
kms_keyring_known_time(struct kms_keyring *keyring)
{
	return kms_dates_known(&keyring->dates);
}

MASQ_status_t
kms_keyring_start(struct kms_keyring *keyring, const struct kms_config *config,
    int64_t now)
{
	MASQ_status_t status;
	int64_t current, next;

	kms_cache_expire(keyring->cache, now - config->expire_cache_after);
	kms_keyring_sift(keyring, config);
	status = kms_dates_get(&keyring->dates, config, now, &current, &next);
	return status != MASQ_STATUS_SUCCESS ? status :
	    kms_dates_save(&keyring->dates);
}

void
kms_keyring_close(struct kms_keyring *keyring)
{
	if (keyring == NULL)
		return;
	secure_free(keyring->master, sizeof(*keyring->master));
	secure_free(keyring->hedge, sizeof(*keyring->hedge));
	kms_cache_free(keyring->cache);
	kms_dates_free(&keyring->dates);
	free(keyring->cache_path);
	kms_cache_clients_free(&keyring->clients);
	(void)pthread_mutex_destroy(&keyring->save_lock);
	free(keyring);
}

const struct bb1_public *
kms_keyring_public(const struct kms_keyring *keyring)
{
	return &keyring->public;
}

MASQ_role_t
kms_keyring_client(struct kms_keyring *keyring, const char *id, size_t id_len)
{
	return kms_cache_clients_role(&keyring->clients, id, id_len);
}

MASQ_role_t
kms_keyring_role(struct kms_keyring *keyring, const struct kms_config *config,
    const char *id, size_t id_len)
{
	const struct kms_client *client = kms_config_client(config, id, id_len);

	if (client != NULL)
		return client->role;
	return config->non_cache_clients ?
	    kms_keyring_client(keyring, id, id_len) : MASQ_role_none;
}

size_t
kms_keyring_cache_clients(struct kms_keyring *keyring,
    const struct kms_config *config)
{
	return kms_cache_clients_missing(&keyring->clients, config);
}

/* Whose keys are kept. */
struct sieve {
	struct kms_keyring *keyring;
	const struct kms_config *config;
};

static bool
is_of_publisher(void *arg, const struct kms_identity *identity)
{
	struct slice id = kms_identity_publisher(identity);
	const struct sieve *sieve = arg;
	MASQ_role_t role = kms_keyring_role(sieve->keyring, sieve->config,
	    (const char *)id.ptr, id.len);

	return role == MASQ_role_publisher || role == MASQ_role_both;
}

void
kms_keyring_sift(struct kms_keyring *keyring, const struct kms_config *config)
{
	struct sieve sieve = {keyring, config};

	kms_cache_sift(keyring->cache, is_of_publisher, &sieve);
}

void
kms_keyring_dates(struct kms_keyring *keyring, const struct kms_config *config,
    int64_t now, int64_t *current, int64_t *next)
{
	/* The tick tells if they could not be written. */
	MASQ_status_t status = kms_dates_get(&keyring->dates, config, now,
	    current, next);

	(void)status;
}

size_t
kms_keyring_announced(struct kms_keyring *keyring,
    const struct kms_config *config, int64_t now, int64_t *dates, size_t max)
{
	int64_t current, next;

	kms_keyring_dates(keyring, config, now, &current, &next);
	return kms_dates_ahead(&keyring->dates, now, dates, max);
}

bool
kms_keyring_date_ok(struct kms_keyring *keyring,
    const struct kms_config *config, int64_t now, int64_t date)
{
	int64_t current, next;

	kms_keyring_dates(keyring, config, now, &current, &next);
	if (date <= now && config->past_key_window == KMS_UNLIMITED)
		return true;
	if (date <= now && now - date > config->past_key_window)
		return false;
	return (date <= next && kms_config_is_scheduled(config, date)) ||
	    kms_dates_has(&keyring->dates, date);
}

/* Ready for extract() */
static struct bb1_extraction
extraction(const struct kms_identity *identity, struct bb1_private *key)
{
	return (struct bb1_extraction){
		.id = identity->bytes, .id_len = identity->len, .key = key,
		.status = MASQ_ERR_CRYPTO
	};
}

/*
 * The scalar of one private key. Two keys with the same would give away those
 * of all identities: so it depends on the identity, date included, and on
 * the master secret, whatever the random numbers do.
 */
static MASQ_status_t
draw_scalar(const struct kms_keyring *keyring,
    const struct bb1_extraction *job, const uint8_t fresh[RANDOM_SEED_LEN],
    uint8_t k[BB1_SCALAR_LEN])
{
	const struct slice identity = {job->id, job->id_len};
	uint8_t random[BB1_RANDOM_LEN];
	MASQ_status_t status;

	hedge_draw(keyring->hedge, "extraction", fresh, &identity, 1, random,
	    sizeof(random));
	status = bb1_scalar(k, random);
	secure_wipe(random, sizeof(random));
	return status;
}

/*
 * Compute up to PRECOMPUTE_MAX private keys, each with a random number of its
 * own. One that fails (its status) harms no other.
 */
static MASQ_status_t
extract(const struct kms_keyring *keyring, struct bb1_extraction jobs[],
    size_t n)
{
	uint8_t fresh[RANDOM_SEED_LEN], k[PRECOMPUTE_MAX][BB1_SCALAR_LEN];
	MASQ_status_t status = random_bytes(fresh, sizeof(fresh));

	for (size_t i = 0; i < n && status == MASQ_STATUS_SUCCESS; i++) {
		jobs[i].k = k[i];
		status = draw_scalar(keyring, &jobs[i], fresh, k[i]);
	}
	if (status == MASQ_STATUS_SUCCESS)
		status = bb1_extract_batch(keyring->master, jobs, n);
	secure_wipe(fresh, sizeof(fresh));
	secure_wipe(k, sizeof(k));
	if (status != MASQ_STATUS_SUCCESS)
		return fail(MASQ_ERR_CRYPTO, "a private key could not be "
		    "computed");
	return MASQ_STATUS_SUCCESS;
}

static MASQ_status_t
identity_of(const char publisher[MASQ_CLIENTID_LEN + 1],
    const char key_exp[MASQ_EXPDATE_LEN + 1], const uint8_t *topic,
    size_t topic_len, struct kms_identity **identity)
{
	int64_t date;

	*identity = NULL;
	if (!date_parse((const uint8_t *)key_exp, DATE_LEN, &date))
		return fail(MASQ_ERR_INVAL, "not a date");
	*identity = kms_identity_new(publisher, key_exp, date,
	    (struct slice){topic, topic_len});
	return *identity != NULL ? MASQ_STATUS_SUCCESS :
	    fail(MASQ_ERR_NOMEM, "out of memory");
}

MASQ_status_t
kms_keyring_find(struct kms_keyring *keyring,
    const char publisher[MASQ_CLIENTID_LEN + 1],
    const char key_exp[MASQ_EXPDATE_LEN + 1], const uint8_t *topic,
    size_t topic_len, struct bb1_private *key)
{
	struct kms_identity *identity;
	MASQ_status_t status = identity_of(publisher, key_exp, topic,
	    topic_len, &identity);

	if (status == MASQ_STATUS_SUCCESS)
		status = kms_cache_get(keyring->cache, identity, key);
	free(identity);
	return status;
}

MASQ_status_t
kms_keyring_private(struct kms_keyring *keyring,
    const char publisher[MASQ_CLIENTID_LEN + 1],
    const char key_exp[MASQ_EXPDATE_LEN + 1], const uint8_t *topic,
    size_t topic_len, struct bb1_private *key)
{
	struct bb1_extraction job;
	struct kms_identity *identity;
	MASQ_status_t status, put;

	status = identity_of(publisher, key_exp, topic, topic_len, &identity);
	if (status == MASQ_STATUS_SUCCESS)
		status = kms_cache_get(keyring->cache, identity, key);
	if (status == MASQ_ERR_NOT_FOUND) {
		job = extraction(identity, key);
		status = extract(keyring, &job, 1);
		if (status == MASQ_STATUS_SUCCESS) {
			/* A key that finds no room is as good as any. */
			put = kms_cache_put(keyring->cache, identity,
			    KMS_CACHE_USED, key);
			(void)put;
		}
	}
	free(identity);
	return status;
}

/* Keys to be computed together, all for one date */
struct successors {
	struct kms_identity *identity[PRECOMPUTE_MAX];
	struct bb1_private key[PRECOMPUTE_MAX];
	size_t count;
};

/* Note the successor of one key, unless it is there. */
static MASQ_status_t
note_successor(struct successors *out, const struct kms_keyring *keyring,
    const struct kms_identity *identity, const char *key_exp, int64_t date)
{
	const char *publisher = (const char *)
	    kms_identity_publisher(identity).ptr;
	struct kms_identity *successor;

	successor = kms_identity_new(publisher, key_exp, date,
	    kms_identity_topic(identity));
	if (successor == NULL)
		return fail(MASQ_ERR_NOMEM, "out of memory");
	if (kms_cache_has(keyring->cache, successor))
		free(successor);
	else
		out->identity[out->count++] = successor;
	return MASQ_STATUS_SUCCESS;
}

/*
 * Compute what was noted and take it into the cache, as far as there is room;
 * what fails is left out. Frees the notes.
 */
static MASQ_status_t
carry_on(struct kms_keyring *keyring, struct successors *successors)
{
	struct bb1_extraction jobs[PRECOMPUTE_MAX];
	size_t n = successors->count;
	MASQ_status_t status, put;

	for (size_t i = 0; i < n; i++)
		jobs[i] = extraction(successors->identity[i],
		    &successors->key[i]);
	status = extract(keyring, jobs, n);
	for (size_t i = 0; i < n; i++) {
		if (jobs[i].status == MASQ_STATUS_SUCCESS) {
			put = kms_cache_put(keyring->cache,
			    successors->identity[i], KMS_CACHE_SPARE,
			    &successors->key[i]);
			if (put != MASQ_STATUS_SUCCESS &&
			    put != MASQ_ERR_NOSPACE)
				status = put;
		}
		free(successors->identity[i]);
	}
	secure_wipe(successors->key, sizeof(successors->key));
	successors->count = 0;
	return status;
}

static MASQ_status_t
precompute(struct kms_keyring *keyring, int64_t current, int64_t next,
    bool *more)
{
	MASQ_status_t status = MASQ_STATUS_SUCCESS, carried;
	struct successors successors = { .count = 0 };
	struct kms_identity *identity;
	char key_exp[DATE_LEN + 1];

	if (!date_format(next, key_exp))
		return fail(MASQ_ERR_INTERNAL, "the next date is beyond 9999");
	*more = true;
	for (int i = 0; i < PRECOMPUTE_MAX && *more; i++) {
		identity = NULL;
		if (kms_cache_is_full(keyring->cache))
			status = MASQ_ERR_NOT_FOUND;
		else
			status = kms_cache_next_used(keyring->cache, current,
			    &identity);
		if (status == MASQ_STATUS_SUCCESS)
			status = note_successor(&successors, keyring,
			    identity, key_exp, next);
		*more = status == MASQ_STATUS_SUCCESS;
		free(identity);
	}
	if (status == MASQ_ERR_NOT_FOUND)
		status = MASQ_STATUS_SUCCESS;
	if (successors.count == 0)
		return status;
	carried = carry_on(keyring, &successors);
	if (carried == MASQ_STATUS_SUCCESS)
		return status;
	*more = false;
	return carried;
}

MASQ_status_t
kms_keyring_tick(struct kms_keyring *keyring, const struct kms_config *config,
    int64_t now, bool *more)
{
	MASQ_status_t status, saved;
	int64_t current, next;

	*more = false;
	kms_keyring_dates(keyring, config, now, &current, &next);
	kms_cache_limit(keyring->cache, config->max_cached_keys);
	kms_cache_expire(keyring->cache, now - config->expire_cache_after);
	status = MASQ_STATUS_SUCCESS;
	if (config->precompute_keys &&
	    current - now <= config->precompute_lead_time)
		status = precompute(keyring, current, next, more);
	saved = kms_dates_save(&keyring->dates);
	return saved != MASQ_STATUS_SUCCESS ? saved : status;
}

MASQ_status_t
kms_keyring_save(struct kms_keyring *keyring, const struct kms_config *config,
    int64_t now)
{
	struct kms_client *clients = NULL;
	int64_t current, next;
	MASQ_status_t status;
	size_t count = 0;

	kms_keyring_dates(keyring, config, now, &current, &next);
	(void)pthread_mutex_lock(&keyring->save_lock);
	status = kms_cache_clients_merge(&keyring->clients, config, &clients,
	    &count);
	if (status == MASQ_STATUS_SUCCESS)
		status = kms_cache_file_write(keyring->cache_path, current,
		    next, clients, count, keyring->cache);
	if (status == MASQ_STATUS_SUCCESS)
		kms_cache_clients_put(&keyring->clients, clients, count);
	else
		free(clients);
	(void)pthread_mutex_unlock(&keyring->save_lock);
	return status;
}

size_t
kms_keyring_count(struct kms_keyring *keyring)
{
	return kms_cache_count(keyring->cache);
}
