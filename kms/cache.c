/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include "kms/cache.h"

#include <openssl/evp.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>

#include "base/fail.h"
#include "base/ossl.h"
#include "base/random.h"
#include "base/secure.h"

#define SHARDS 64
#define FIRST_BUCKETS 16
#define SEED_LEN 32
/* ":KeyExp:publisher" */
#define TAIL_LEN (1 + DATE_LEN + 1 + MASQ_CLIENTID_LEN)

struct entry {
	struct entry *chain;		/* next in the bucket */
	struct entry *newer, *older;	/* by last request, in the shard */
	struct bb1_private *key;	/* slot of the shard's pool */
	struct kms_identity *identity;
	size_t hash;
	bool used;
	bool named;			/* by kms_cache_next_used() */
};

struct shard {
	pthread_mutex_t lock;
	struct entry **buckets;		/* a power of two of them, or none */
	size_t bucket_count;
	size_t count;
	struct entry *newest, *oldest;
	int64_t earliest;		/* no key has a date before this */
	int64_t exhausted;		/* no key of this date is to be named */
	struct secure_pool pool;
};

struct kms_cache {
	EVP_MD *sha256;
	uint8_t seed[SEED_LEN];
	atomic_size_t count;
	atomic_size_t weight;
	atomic_size_t max_weight;
	struct shard shards[SHARDS];
};

struct kms_identity *
kms_identity_new(const char *publisher, const char *key_exp, int64_t date,
    struct slice topic)
{
	struct kms_identity *identity;
	struct writer w;

	identity = malloc(sizeof(*identity) + topic.len + TAIL_LEN);
	if (identity == NULL)
		return NULL;
	identity->date = date;
	identity->len = topic.len + TAIL_LEN;
	writer_init(&w, identity->bytes, identity->len);
	writer_bytes(&w, topic.ptr, topic.len);
	writer_u8(&w, ':');
	writer_bytes(&w, key_exp, DATE_LEN);
	writer_u8(&w, ':');
	writer_bytes(&w, publisher, MASQ_CLIENTID_LEN);
	return identity;
}

struct slice
kms_identity_publisher(const struct kms_identity *identity)
{
	return (struct slice){
	    identity->bytes + identity->len - MASQ_CLIENTID_LEN,
	    MASQ_CLIENTID_LEN};
}

struct slice
kms_identity_key_exp(const struct kms_identity *identity)
{
	return (struct slice){
	    identity->bytes + identity->len - TAIL_LEN + 1, DATE_LEN};
}

struct slice
kms_identity_topic(const struct kms_identity *identity)
{
	return (struct slice){identity->bytes, identity->len - TAIL_LEN};
}

/*
 * Place of an identity. Topics come from outside, so the hash is keyed: nobody
 * can choose topics that fall into one bucket.
 */
static MASQ_status_t
hash_identity(const struct kms_cache *cache,
    const struct kms_identity *identity, size_t *hash)
{
	EVP_MD_CTX *ctx = EVP_MD_CTX_new();
	uint8_t digest[EVP_MAX_MD_SIZE];
	bool ok;

	if (ctx == NULL)
		return fail(MASQ_ERR_NOMEM, "out of memory");
	ok = EVP_DigestInit_ex2(ctx, cache->sha256, NULL) == 1 &&
	    EVP_DigestUpdate(ctx, cache->seed, SEED_LEN) == 1 &&
	    EVP_DigestUpdate(ctx, identity->bytes, identity->len) == 1 &&
	    EVP_DigestFinal_ex(ctx, digest, NULL) == 1;
	EVP_MD_CTX_free(ctx);
	if (!ok)
		return fail_openssl("hash with SHA-256");
	memcpy(hash, digest, sizeof(*hash));
	return MASQ_STATUS_SUCCESS;
}

static size_t
weight_of(const struct kms_identity *identity)
{
	return 1 + identity->len / 1024;
}

MASQ_status_t
kms_cache_new(struct kms_cache **out)
{
	struct kms_cache *cache = calloc(1, sizeof(*cache));
	MASQ_status_t status;

	*out = NULL;
	if (cache == NULL)
		return fail(MASQ_ERR_NOMEM, "out of memory");
	for (size_t i = 0; i < SHARDS; i++) {
		(void)pthread_mutex_init(&cache->shards[i].lock, NULL);
		secure_pool_init(&cache->shards[i].pool,
		    sizeof(struct bb1_private));
		cache->shards[i].earliest = INT64_MAX;
		cache->shards[i].exhausted = INT64_MIN;
	}
	atomic_init(&cache->count, 0);
	atomic_init(&cache->weight, 0);
	atomic_init(&cache->max_weight, SIZE_MAX);
	cache->sha256 = EVP_MD_fetch(NULL, "SHA256", NULL);
	if (cache->sha256 == NULL)
		status = fail_openssl("hash with SHA-256");
	else
		status = random_bytes(cache->seed, SEED_LEN);
	if (status != MASQ_STATUS_SUCCESS) {
		kms_cache_free(cache);
		return status;
	}
	*out = cache;
	return MASQ_STATUS_SUCCESS;
}

static void
entry_free(struct entry *entry)
{
	if (entry != NULL)
		free(entry->identity);
	free(entry);
}

void
kms_cache_free(struct kms_cache *cache)
{
	struct entry *entry, *older;

	if (cache == NULL)
		return;
	for (size_t i = 0; i < SHARDS; i++) {
		for (entry = cache->shards[i].newest; entry != NULL;
		    entry = older) {
			older = entry->older;
			entry_free(entry);
		}
		free(cache->shards[i].buckets);
		secure_pool_free(&cache->shards[i].pool);
		(void)pthread_mutex_destroy(&cache->shards[i].lock);
	}
	EVP_MD_free(cache->sha256);
	secure_wipe(cache->seed, SEED_LEN);
	free(cache);
}

void
kms_cache_limit(struct kms_cache *cache, size_t max_weight)
{
	atomic_store(&cache->max_weight, max_weight);
}

static struct shard *
shard_of(struct kms_cache *cache, size_t hash)
{
	return &cache->shards[hash % SHARDS];
}

static struct entry **
bucket_of(const struct shard *shard, size_t hash)
{
	return &shard->buckets[hash / SHARDS & (shard->bucket_count - 1)];
}

static struct entry *
find(const struct shard *shard, size_t hash,
    const struct kms_identity *identity)
{
	struct entry *entry;

	if (shard->bucket_count == 0)
		return NULL;
	for (entry = *bucket_of(shard, hash); entry != NULL;
	    entry = entry->chain)
		if (entry->hash == hash &&
		    entry->identity->len == identity->len &&
		    memcmp(entry->identity->bytes, identity->bytes,
		    identity->len) == 0)
			return entry;
	return NULL;
}

static void
link_newest(struct shard *shard, struct entry *entry)
{
	entry->newer = NULL;
	entry->older = shard->newest;
	if (shard->newest != NULL)
		shard->newest->newer = entry;
	else
		shard->oldest = entry;
	shard->newest = entry;
}

static void
unlink_age(struct shard *shard, struct entry *entry)
{
	if (entry->newer != NULL)
		entry->newer->older = entry->older;
	else
		shard->newest = entry->older;
	if (entry->older != NULL)
		entry->older->newer = entry->newer;
	else
		shard->oldest = entry->newer;
}

/* Someone asked for this key. */
static void
touch(struct shard *shard, struct entry *entry)
{
	if (shard->newest != entry) {
		unlink_age(shard, entry);
		link_newest(shard, entry);
	}
	if (!entry->used) {
		entry->used = true;
		if (shard->exhausted == entry->identity->date)
			shard->exhausted = INT64_MIN;
	}
}

/* Take a key out of its shard, whose lock is held, and wipe it. */
static void
drop(struct kms_cache *cache, struct shard *shard, struct entry *entry)
{
	struct entry **link = bucket_of(shard, entry->hash);

	while (*link != entry)
		link = &(*link)->chain;
	*link = entry->chain;
	unlink_age(shard, entry);
	shard->count--;
	(void)atomic_fetch_sub(&cache->count, 1);
	(void)atomic_fetch_sub(&cache->weight, weight_of(entry->identity));
	secure_pool_put(&shard->pool, entry->key);
	entry_free(entry);
}

/* Twice the buckets. Without memory the chains get longer, that is all. */
static void
grow(struct shard *shard)
{
	size_t count = shard->bucket_count == 0 ? FIRST_BUCKETS :
	    2 * shard->bucket_count;
	struct entry **buckets = calloc(count, sizeof(struct entry *));

	if (buckets == NULL)
		return;
	free(shard->buckets);
	shard->buckets = buckets;
	shard->bucket_count = count;
	for (struct entry *e = shard->newest; e != NULL; e = e->older) {
		e->chain = *bucket_of(shard, e->hash);
		*bucket_of(shard, e->hash) = e;
	}
}

/* Put a filled entry into its shard, whose lock is held. */
static MASQ_status_t
insert(struct kms_cache *cache, struct shard *shard, struct entry *entry,
    const struct bb1_private *key)
{
	if (shard->count >= shard->bucket_count)
		grow(shard);
	if (shard->bucket_count == 0)
		return MASQ_ERR_NOMEM;
	entry->key = secure_pool_get(&shard->pool);
	if (entry->key == NULL)
		return MASQ_ERR_NOMEM;
	*entry->key = *key;
	entry->chain = *bucket_of(shard, entry->hash);
	*bucket_of(shard, entry->hash) = entry;
	link_newest(shard, entry);
	shard->count++;
	(void)atomic_fetch_add(&cache->count, 1);
	(void)atomic_fetch_add(&cache->weight, weight_of(entry->identity));
	if (entry->identity->date < shard->earliest)
		shard->earliest = entry->identity->date;
	if (entry->used && shard->exhausted == entry->identity->date)
		shard->exhausted = INT64_MIN;
	return MASQ_STATUS_SUCCESS;
}

/*
 * Let the oldest go until the weight is within its limit, beginning with the
 * shard that got a new key, which itself goes only if nothing else is left.
 */
static void
evict(struct kms_cache *cache, size_t hash)
{
	size_t max = atomic_load(&cache->max_weight);
	struct shard *shard;
	struct entry *keep;

	for (size_t i = 0; i <= SHARDS; i++) {
		if (atomic_load(&cache->weight) <= max)
			return;
		shard = shard_of(cache, hash + i);
		(void)pthread_mutex_lock(&shard->lock);
		keep = i == 0 ? shard->newest : NULL;
		while (shard->oldest != keep &&
		    atomic_load(&cache->weight) > max)
			drop(cache, shard, shard->oldest);
		(void)pthread_mutex_unlock(&shard->lock);
	}
}

MASQ_status_t
kms_cache_get(struct kms_cache *cache, const struct kms_identity *identity,
    struct bb1_private *key)
{
	MASQ_status_t status;
	struct shard *shard;
	struct entry *entry;
	size_t hash;

	status = hash_identity(cache, identity, &hash);
	if (status != MASQ_STATUS_SUCCESS)
		return status;
	shard = shard_of(cache, hash);
	(void)pthread_mutex_lock(&shard->lock);
	entry = find(shard, hash, identity);
	if (entry != NULL) {
		touch(shard, entry);
		*key = *entry->key;
	}
	(void)pthread_mutex_unlock(&shard->lock);
	return entry != NULL ? MASQ_STATUS_SUCCESS : MASQ_ERR_NOT_FOUND;
}

bool
kms_cache_has(struct kms_cache *cache, const struct kms_identity *identity)
{
	struct shard *shard;
	bool found;
	size_t hash;

	if (hash_identity(cache, identity, &hash) != MASQ_STATUS_SUCCESS)
		return false;
	shard = shard_of(cache, hash);
	(void)pthread_mutex_lock(&shard->lock);
	found = find(shard, hash, identity) != NULL;
	(void)pthread_mutex_unlock(&shard->lock);
	return found;
}

static struct entry *
entry_new(const struct kms_identity *identity, size_t hash, bool used)
{
	struct entry *entry = calloc(1, sizeof(*entry));
	size_t len = sizeof(*identity) + identity->len;

	if (entry == NULL)
		return NULL;
	entry->identity = malloc(len);
	if (entry->identity == NULL) {
		free(entry);
		return NULL;
	}
	memcpy(entry->identity, identity, len);
	entry->hash = hash;
	entry->used = used;
	return entry;
}

MASQ_status_t
kms_cache_put(struct kms_cache *cache, const struct kms_identity *identity,
    enum kms_cache_how how, struct bb1_private *key)
{
	struct entry *entry, *found;
	MASQ_status_t status;
	struct shard *shard;
	size_t hash;

	if (how != KMS_CACHE_USED && kms_cache_is_full(cache))
		return MASQ_ERR_NOSPACE;
	status = hash_identity(cache, identity, &hash);
	if (status != MASQ_STATUS_SUCCESS)
		return status;
	entry = entry_new(identity, hash, how != KMS_CACHE_SPARE);
	if (entry == NULL)
		return fail(MASQ_ERR_NOMEM, "out of memory");
	shard = shard_of(cache, hash);
	(void)pthread_mutex_lock(&shard->lock);
	found = find(shard, hash, identity);
	if (found != NULL) {
		if (entry->used)
			touch(shard, found);
		*key = *found->key;
	} else {
		status = insert(cache, shard, entry, key);
	}
	(void)pthread_mutex_unlock(&shard->lock);
	if (found != NULL || status != MASQ_STATUS_SUCCESS)
		entry_free(entry);
	if (status != MASQ_STATUS_SUCCESS)
		return fail(status, "out of memory");
	evict(cache, hash);
	return MASQ_STATUS_SUCCESS;
}

static void
expire_shard(struct kms_cache *cache, struct shard *shard, int64_t until)
{
	struct entry *entry, *older;

	if (shard->earliest > until)
		return;
	shard->earliest = INT64_MAX;
	for (entry = shard->newest; entry != NULL; entry = older) {
		older = entry->older;
		if (entry->identity->date <= until)
			drop(cache, shard, entry);
		else if (entry->identity->date < shard->earliest)
			shard->earliest = entry->identity->date;
	}
}

void
kms_cache_expire(struct kms_cache *cache, int64_t until)
{
	for (size_t i = 0; i < SHARDS; i++) {
		(void)pthread_mutex_lock(&cache->shards[i].lock);
		expire_shard(cache, &cache->shards[i], until);
		(void)pthread_mutex_unlock(&cache->shards[i].lock);
	}
}

void
kms_cache_sift(struct kms_cache *cache,
    bool (*keep)(void *arg, const struct kms_identity *identity), void *arg)
{
	struct entry *entry, *older;
	struct shard *shard;

	for (size_t i = 0; i < SHARDS; i++) {
		shard = &cache->shards[i];
		(void)pthread_mutex_lock(&shard->lock);
		for (entry = shard->newest; entry != NULL; entry = older) {
			older = entry->older;
			if (!keep(arg, entry->identity))
				drop(cache, shard, entry);
		}
		(void)pthread_mutex_unlock(&shard->lock);
	}
}

/* An entry of the shard to be named now, or NULL. */
static struct entry *
find_unnamed(struct shard *shard, int64_t date)
{
	struct entry *entry;

	if (shard->exhausted == date)
		return NULL;
	for (entry = shard->newest; entry != NULL; entry = entry->older)
		if (entry->used && !entry->named &&
		    entry->identity->date == date)
			return entry;
	shard->exhausted = date;
	return NULL;
}

MASQ_status_t
kms_cache_next_used(struct kms_cache *cache, int64_t date,
    struct kms_identity **identity)
{
	MASQ_status_t status = MASQ_ERR_NOT_FOUND;
	struct entry *entry;
	struct shard *shard;
	size_t len;

	*identity = NULL;
	for (size_t i = 0; i < SHARDS && status == MASQ_ERR_NOT_FOUND; i++) {
		shard = &cache->shards[i];
		(void)pthread_mutex_lock(&shard->lock);
		entry = find_unnamed(shard, date);
		if (entry != NULL) {
			len = sizeof(**identity) + entry->identity->len;
			*identity = malloc(len);
			status = MASQ_ERR_NOMEM;
			if (*identity != NULL) {
				memcpy(*identity, entry->identity, len);
				entry->named = true;
				status = MASQ_STATUS_SUCCESS;
			}
		}
		(void)pthread_mutex_unlock(&shard->lock);
	}
	if (status == MASQ_ERR_NOMEM)
		return fail(status, "out of memory");
	return status;
}

bool
kms_cache_each(struct kms_cache *cache,
    bool (*show)(void *arg, const struct kms_identity *identity, bool used,
    const struct bb1_private *key), void *arg)
{
	struct shard *shard;
	bool go_on = true;

	for (size_t i = 0; i < SHARDS && go_on; i++) {
		shard = &cache->shards[i];
		(void)pthread_mutex_lock(&shard->lock);
		for (struct entry *e = shard->newest; e != NULL && go_on;
		    e = e->older)
			go_on = show(arg, e->identity, e->used, e->key);
		(void)pthread_mutex_unlock(&shard->lock);
	}
	return go_on;
}

size_t
kms_cache_count(struct kms_cache *cache)
{
	return atomic_load(&cache->count);
}

bool
kms_cache_is_full(struct kms_cache *cache)
{
	return atomic_load(&cache->weight) >= atomic_load(&cache->max_weight);
}
