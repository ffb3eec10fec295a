/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include "kms/tickets.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <sys/queue.h>

#include "base/date.h"
#include "base/secure.h"

struct ticket {
	TAILQ_ENTRY(ticket) age;	/* the oldest first */
	LIST_ENTRY(ticket) bucket;
	int64_t until_ns;		/* by the steady clock */
	size_t len;
	uint8_t name[KMS_TICKET_LEN];
	uint8_t data[KMS_TICKET_DATA_MAX];
};

LIST_HEAD(bucket, ticket);

struct kms_tickets {
	pthread_mutex_t lock;
	size_t max, count;
	int64_t life_ns;
	struct secure_pool pool;
	TAILQ_HEAD(, ticket) all;
	struct bucket buckets[];	/* max of them */
};

struct kms_tickets *
kms_tickets_new(size_t max, int64_t seconds)
{
	struct kms_tickets *tickets = calloc(1, sizeof(*tickets) +
	    max * sizeof(tickets->buckets[0]));

	if (tickets == NULL)
		return NULL;
	if (pthread_mutex_init(&tickets->lock, NULL) != 0) {
		free(tickets);
		return NULL;
	}
	tickets->max = max;
	tickets->life_ns = seconds * NS_PER_S;
	secure_pool_init(&tickets->pool, sizeof(struct ticket));
	TAILQ_INIT(&tickets->all);
	return tickets;
}

void
kms_tickets_free(struct kms_tickets *tickets)
{
	if (tickets == NULL)
		return;
	secure_pool_free(&tickets->pool);
	(void)pthread_mutex_destroy(&tickets->lock);
	free(tickets);
}

/* Names are random, so any part of one is a hash of it. */
static struct bucket *
bucket_of(struct kms_tickets *tickets, const uint8_t name[KMS_TICKET_LEN])
{
	uint64_t hash;

	memcpy(&hash, name, sizeof(hash));
	return &tickets->buckets[hash % tickets->max];
}

static struct ticket *
find(struct kms_tickets *tickets, const uint8_t name[KMS_TICKET_LEN])
{
	struct ticket *ticket;

	LIST_FOREACH(ticket, bucket_of(tickets, name), bucket)
		if (memcmp(ticket->name, name, KMS_TICKET_LEN) == 0)
			break;
	return ticket;
}

static void
unlink_ticket(struct kms_tickets *tickets, struct ticket *ticket)
{
	TAILQ_REMOVE(&tickets->all, ticket, age);
	LIST_REMOVE(ticket, bucket);
}

static void
drop_ended(struct kms_tickets *tickets, int64_t now_ns)
{
	struct ticket *ticket;

	while ((ticket = TAILQ_FIRST(&tickets->all)) != NULL &&
	    ticket->until_ns <= now_ns) {
		unlink_ticket(tickets, ticket);
		secure_pool_put(&tickets->pool, ticket);
		tickets->count--;
	}
}

/* A ticket that is in no list: one that has to go, or a new one. */
static struct ticket *
take(struct kms_tickets *tickets, const uint8_t *old)
{
	struct ticket *ticket = old != NULL ? find(tickets, old) : NULL;

	if (ticket == NULL && tickets->count >= tickets->max)
		ticket = TAILQ_FIRST(&tickets->all);
	if (ticket != NULL) {
		unlink_ticket(tickets, ticket);
		secure_wipe(ticket->data, sizeof(ticket->data));
		return ticket;
	}
	ticket = secure_pool_get(&tickets->pool);
	if (ticket != NULL)
		tickets->count++;
	return ticket;
}

bool
kms_tickets_put(struct kms_tickets *tickets,
    const uint8_t name[KMS_TICKET_LEN], const uint8_t *old,
    const uint8_t *data, size_t len)
{
	int64_t now_ns = clock_steady_ns();
	struct ticket *ticket;

	if (len == 0 || len > KMS_TICKET_DATA_MAX)
		return false;
	(void)pthread_mutex_lock(&tickets->lock);
	drop_ended(tickets, now_ns);
	ticket = take(tickets, old);
	if (ticket != NULL) {
		memcpy(ticket->name, name, KMS_TICKET_LEN);
		memcpy(ticket->data, data, len);
		ticket->len = len;
		ticket->until_ns = now_ns + tickets->life_ns;
		TAILQ_INSERT_TAIL(&tickets->all, ticket, age);
		LIST_INSERT_HEAD(bucket_of(tickets, name), ticket, bucket);
	}
	(void)pthread_mutex_unlock(&tickets->lock);
	return ticket != NULL;
}

size_t
kms_tickets_get(struct kms_tickets *tickets,
    const uint8_t name[KMS_TICKET_LEN], uint8_t data[KMS_TICKET_DATA_MAX])
{
	int64_t now_ns = clock_steady_ns();
	const struct ticket *ticket;
	size_t len = 0;

	(void)pthread_mutex_lock(&tickets->lock);
	ticket = find(tickets, name);
	if (ticket != NULL && now_ns < ticket->until_ns) {
		len = ticket->len;
		memcpy(data, ticket->data, len);
	}
	(void)pthread_mutex_unlock(&tickets->lock);
	return len;
}
