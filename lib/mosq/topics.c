/*
 * A hash table with chains that doubles when it is full.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include "mosq/topics.h"

#include <stdlib.h>
#include <string.h>

#define FIRST_BUCKETS 16

/* FNV-1a, 64 bits. Topics are the application's own, so nobody chooses them
 * to collide. */
static size_t
hash(const char *name)
{
	uint64_t h = 0xcbf29ce484222325u;

	for (; *name != '\0'; name++)
		h = (h ^ (unsigned char)*name) * 0x100000001b3u;
	return (size_t)h;
}

static void
insert(struct topics *topics, struct topic *topic)
{
	size_t bucket = hash(topic->name) & (topics->bucket_count - 1);

	topic->next = topics->buckets[bucket];
	topics->buckets[bucket] = topic;
}

/* Keep chains short; a table that cannot grow still works. */
static void
grow(struct topics *topics)
{
	struct topic **old = topics->buckets;
	size_t old_count = topics->bucket_count;
	struct topic **buckets = calloc(2 * old_count, sizeof(*buckets));

	if (buckets == NULL)
		return;
	topics->buckets = buckets;
	topics->bucket_count = 2 * old_count;
	for (size_t i = 0; i < old_count; i++)
		for (struct topic *t = old[i], *next; t != NULL; t = next) {
			next = t->next;
			insert(topics, t);
		}
	free(old);
}

static struct topic *
topic_new(const char *name)
{
	size_t size = strlen(name) + 1;
	struct topic *topic = calloc(1, sizeof(*topic) + size);
	pthread_mutexattr_t attr;

	if (topic == NULL)
		return NULL;
	memcpy(topic->name, name, size);
	pthread_mutexattr_init(&attr);
	pthread_mutexattr_settype(&attr, PTHREAD_MUTEX_RECURSIVE);
	pthread_mutex_init(&topic->lock, &attr);
	pthread_mutexattr_destroy(&attr);
	return topic;
}

struct topic *
topics_find(const struct topics *topics, const char *name)
{
	struct topic *topic;

	if (topics->buckets == NULL)
		return NULL;
	topic = topics->buckets[hash(name) & (topics->bucket_count - 1)];
	while (topic != NULL && strcmp(topic->name, name) != 0)
		topic = topic->next;
	return topic;
}

struct topic *
topics_get(struct topics *topics, const char *name)
{
	struct topic *topic = topics_find(topics, name);

	if (topic != NULL)
		return topic;
	if (topics->buckets == NULL) {
		topics->buckets = calloc(FIRST_BUCKETS,
		    sizeof(*topics->buckets));
		if (topics->buckets == NULL)
			return NULL;
		topics->bucket_count = FIRST_BUCKETS;
	}
	topic = topic_new(name);
	if (topic == NULL)
		return NULL;
	if (topics->count == topics->bucket_count)
		grow(topics);
	insert(topics, topic);
	topics->count++;
	return topic;
}

void
topics_forget_connection(struct topics *topics)
{
	for (size_t i = 0; i < topics->bucket_count; i++)
		for (struct topic *t = topics->buckets[i]; t != NULL;
		    t = t->next)
			t->key.handed_on = NO_CONNECTION;
}

void
topics_free(struct topics *topics)
{
	for (size_t i = 0; i < topics->bucket_count; i++)
		for (struct topic *t = topics->buckets[i], *next; t != NULL;
		    t = next) {
			next = t->next;
			pthread_mutex_destroy(&t->lock);
			free(t);
		}
	free(topics->buckets);
	memset(topics, 0, sizeof(*topics));
}
