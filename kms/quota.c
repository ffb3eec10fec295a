/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include "kms/quota.h"

#include <pthread.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/queue.h>

#define BUCKETS 1024

/* A client that is connected at present. */
struct member {
	SLIST_ENTRY(member) next;
	size_t count;
	char id[MASQ_CLIENTID_LEN + 1];
};

SLIST_HEAD(bucket, member);

struct kms_quota {
	pthread_mutex_t lock;
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
	if (quota == NULL)
		return;
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

static struct member *
find(struct bucket *bucket, const char id[MASQ_CLIENTID_LEN + 1])
{
	struct member *member;

	SLIST_FOREACH(member, bucket, next)
		if (memcmp(member->id, id, MASQ_CLIENTID_LEN) == 0)
			break;
	return member;
}

bool
kms_quota_enter(struct kms_quota *quota,
    const char id[MASQ_CLIENTID_LEN + 1], size_t max)
{
	struct bucket *bucket = bucket_of(quota, id);
	struct member *member;
	bool ok;

	(void)pthread_mutex_lock(&quota->lock);
	member = find(bucket, id);
	if (member == NULL) {
		member = calloc(1, sizeof(*member));
		if (member != NULL) {
			memcpy(member->id, id, MASQ_CLIENTID_LEN);
			SLIST_INSERT_HEAD(bucket, member, next);
		}
	}
	ok = member != NULL && (max == 0 || member->count < max);
	if (ok)
		member->count++;
	(void)pthread_mutex_unlock(&quota->lock);
	return ok;
}

void
kms_quota_leave(struct kms_quota *quota,
    const char id[MASQ_CLIENTID_LEN + 1])
{
	struct bucket *bucket = bucket_of(quota, id);
	struct member *member;

	(void)pthread_mutex_lock(&quota->lock);
	member = find(bucket, id);
	if (member != NULL && --member->count == 0) {
		SLIST_REMOVE(bucket, member, member, next);
		free(member);
	}
	(void)pthread_mutex_unlock(&quota->lock);
}
