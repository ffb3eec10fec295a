/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include "kms/quota.h"

#include <pthread.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <sys/queue.h>

#include "base/date.h"
#include "kms/log.h"

#define BUCKETS 1024
#define BURST_NS (KMS_QUOTA_BURST_SECONDS * NS_PER_S)

/* A client that is connected, or has had more keys lately than it can save. */
struct kms_member {
	SLIST_ENTRY(kms_member) next;
	struct kms_quota *quota;
	size_t count;			/* of connections */
	char id[MASQ_CLIENTID_LEN + 1];
	/*
	 * When it will have saved up all that it may have at once; each key
	 * moves that on by the time that it takes to earn one.
	 */
	_Atomic int64_t full_ns;
	_Atomic int64_t warned;
};

SLIST_HEAD(bucket, kms_member);

struct kms_quota {
	_Atomic uint64_t keys_refused;
	pthread_mutex_t lock;		/* over the buckets, and counts */
	struct bucket buckets[BUCKETS];
};

struct kms_quota *
kms_quota_new(void)
{
	struct kms_quota *quota = calloc(1, sizeof(*quota));

	if (quota != NULL && pthread_mutex_init(&quota->lock, NULL) != 0) {
		free(quota);
		return NULL;
	}
	return quota;
}

void
kms_quota_free(struct kms_quota *quota)
{
	struct kms_member *member;

	if (quota == NULL)
		return;
	for (size_t i = 0; i < BUCKETS; i++)
		while ((member = SLIST_FIRST(&quota->buckets[i])) != NULL) {
			SLIST_REMOVE_HEAD(&quota->buckets[i], next);
			free(member);
		}
	(void)pthread_mutex_destroy(&quota->lock);
	free(quota);
}

/* FNV-1a; ids are the operator's, so nobody picks them to collide. */
static struct bucket *
bucket_of(struct kms_quota *quota, const char id[MASQ_CLIENTID_LEN + 1])
{
	uint32_t hash = 2166136261u;

	for (size_t i = 0; i < MASQ_CLIENTID_LEN; i++)
		hash = (hash ^ (uint8_t)id[i]) * 16777619u;
	return &quota->buckets[hash % BUCKETS];
}

/* Find a client, and forget those of the bucket that gain nothing by it. */
static struct kms_member *
find(struct bucket *bucket, const char id[MASQ_CLIENTID_LEN + 1])
{
	struct kms_member *member, *next, *found = NULL;
	int64_t now = clock_steady_ns();

	for (member = SLIST_FIRST(bucket); member != NULL; member = next) {
		next = SLIST_NEXT(member, next);
		if (memcmp(member->id, id, MASQ_CLIENTID_LEN) == 0) {
			found = member;
		} else if (member->count == 0 &&
		    atomic_load(&member->full_ns) <= now) {
			SLIST_REMOVE(bucket, member, kms_member, next);
			free(member);
		}
	}
	return found;
}

static struct kms_member *
member_new(struct kms_quota *quota, struct bucket *bucket,
    const char id[MASQ_CLIENTID_LEN + 1])
{
	struct kms_member *member = calloc(1, sizeof(*member));

	if (member == NULL)
		return NULL;
	member->quota = quota;
	memcpy(member->id, id, MASQ_CLIENTID_LEN);
	SLIST_INSERT_HEAD(bucket, member, next);
	return member;
}

struct kms_member *
kms_quota_enter(struct kms_quota *quota,
    const char id[MASQ_CLIENTID_LEN + 1], size_t max)
{
	struct bucket *bucket = bucket_of(quota, id);
	struct kms_member *member;

	(void)pthread_mutex_lock(&quota->lock);
	member = find(bucket, id);
	if (member == NULL)
		member = member_new(quota, bucket, id);
	else if (max != 0 && member->count >= max)
		member = NULL;
	if (member != NULL)
		member->count++;
	(void)pthread_mutex_unlock(&quota->lock);
	return member;
}

void
kms_quota_leave(struct kms_quota *quota, struct kms_member *member)
{
	(void)pthread_mutex_lock(&quota->lock);
	if (--member->count == 0 &&
	    atomic_load(&member->full_ns) <= clock_steady_ns()) {
		SLIST_REMOVE(bucket_of(quota, member->id), member, kms_member,
		    next);
		free(member);
	}
	(void)pthread_mutex_unlock(&quota->lock);
}

static void
note_refusal(struct kms_member *member, size_t per_second)
{
	(void)atomic_fetch_add(&member->quota->keys_refused, 1);
	if (!kms_log_due(&member->warned))
		return;
	kms_log(KMS_LOG_WARNING, "%s asks for more new private keys than "
	    "max_keys_per_client in kms.cfg allows, %zu a second: does "
	    "somebody invent topics at its broker? If it needs that many, "
	    "raise it", member->id, per_second);
}

bool
kms_quota_take_key(struct kms_member *member, size_t per_second)
{
	int64_t now, full, then;

	if (member == NULL || per_second == 0)
		return true;
	now = clock_steady_ns();
	full = atomic_load(&member->full_ns);
	do {
		then = (full > now ? full : now) +
		    NS_PER_S / (int64_t)per_second;
		if (then - now > BURST_NS) {
			note_refusal(member, per_second);
			return false;
		}
	} while (!atomic_compare_exchange_weak(&member->full_ns, &full, then));
	return true;
}

uint64_t
kms_quota_keys_refused(const struct kms_quota *quota)
{
	return atomic_load(&quota->keys_refused);
}
