/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include "kms/handshakes.h"

#include <netinet/in.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>

#define BUCKETS 256

enum kind { SILENT, SPOKEN, KINDS };

TAILQ_HEAD(handshake_list, kms_handshake);

/* Where at least one handshake comes from. */
struct kms_source {
	LIST_ENTRY(kms_source) in_bucket;
	TAILQ_ENTRY(kms_source) link;
	uint64_t key;
	size_t count[KINDS];
	struct handshake_list list[KINDS];	/* the oldest first */
};

LIST_HEAD(bucket, kms_source);

struct kms_handshakes {
	size_t count[KINDS];
	TAILQ_HEAD(, kms_source) sources;	/* the oldest first */
	struct bucket buckets[BUCKETS];
};

struct kms_handshakes *
kms_handshakes_new(void)
{
	struct kms_handshakes *handshakes = calloc(1, sizeof(*handshakes));

	if (handshakes != NULL)
		TAILQ_INIT(&handshakes->sources);
	return handshakes;
}

void
kms_handshakes_free(struct kms_handshakes *handshakes)
{
	free(handshakes);
}

/*
 * What stands for a source. An IPv4 address fills the lower half, where no
 * IPv6 network that is in use lies, also when it comes as an IPv6 one.
 */
static uint64_t
key_of(const struct sockaddr *address)
{
	const struct in6_addr *six;
	uint64_t key = 0;
	const uint8_t *octets;
	size_t count = 8;

	if (address->sa_family == AF_INET) {
		octets = (const uint8_t *)
		    &((const struct sockaddr_in *)address)->sin_addr;
		count = 4;
	} else if (address->sa_family == AF_INET6) {
		six = &((const struct sockaddr_in6 *)address)->sin6_addr;
		octets = six->s6_addr;
		if (IN6_IS_ADDR_V4MAPPED(six)) {
			octets += 12;
			count = 4;
		}
	} else {
		return 0;
	}
	for (size_t i = 0; i < count; i++)
		key = key << 8 | octets[i];
	return key;
}

/* Whoever picks addresses to collide makes his own accept()s slow. */
static size_t
bucket_of(uint64_t key)
{
	return (size_t)((key * UINT64_C(0x9e3779b97f4a7c15)) >> 56) % BUCKETS;
}

static struct kms_source *
find(const struct kms_handshakes *handshakes, uint64_t key)
{
	struct kms_source *source;

	LIST_FOREACH(source, &handshakes->buckets[bucket_of(key)], in_bucket)
		if (source->key == key)
			break;
	return source;
}

static struct kms_source *
source_new(struct kms_handshakes *handshakes, uint64_t key)
{
	struct kms_source *source = calloc(1, sizeof(*source));

	if (source == NULL)
		return NULL;
	source->key = key;
	for (int kind = 0; kind < KINDS; kind++)
		TAILQ_INIT(&source->list[kind]);
	LIST_INSERT_HEAD(&handshakes->buckets[bucket_of(key)], source,
	    in_bucket);
	TAILQ_INSERT_TAIL(&handshakes->sources, source, link);
	return source;
}

static void
enter(struct kms_handshakes *handshakes, struct kms_handshake *handshake,
    enum kind kind)
{
	struct kms_source *source = handshake->source;

	handshake->has_spoken = kind == SPOKEN;
	TAILQ_INSERT_TAIL(&source->list[kind], handshake, link);
	source->count[kind]++;
	handshakes->count[kind]++;
}

static void
leave(struct kms_handshakes *handshakes, struct kms_handshake *handshake)
{
	enum kind kind = handshake->has_spoken ? SPOKEN : SILENT;
	struct kms_source *source = handshake->source;

	TAILQ_REMOVE(&source->list[kind], handshake, link);
	source->count[kind]--;
	handshakes->count[kind]--;
}

bool
kms_handshakes_add(struct kms_handshakes *handshakes,
    struct kms_handshake *handshake, const struct sockaddr *address)
{
	uint64_t key = key_of(address);

	handshake->source = find(handshakes, key);
	if (handshake->source == NULL)
		handshake->source = source_new(handshakes, key);
	if (handshake->source == NULL)
		return false;
	enter(handshakes, handshake, SILENT);
	return true;
}

void
kms_handshakes_spoken(struct kms_handshakes *handshakes,
    struct kms_handshake *handshake)
{
	leave(handshakes, handshake);
	enter(handshakes, handshake, SPOKEN);
}

void
kms_handshakes_remove(struct kms_handshakes *handshakes,
    struct kms_handshake *handshake)
{
	struct kms_source *source = handshake->source;

	if (source == NULL)
		return;
	leave(handshakes, handshake);
	handshake->source = NULL;
	if (source->count[SILENT] + source->count[SPOKEN] > 0)
		return;
	LIST_REMOVE(source, in_bucket);
	TAILQ_REMOVE(&handshakes->sources, source, link);
	free(source);
}

/* The kind that is more frequent. */
static enum kind
larger(const size_t count[KINDS])
{
	return count[SILENT] >= count[SPOKEN] ? SILENT : SPOKEN;
}

struct kms_handshake *
kms_handshakes_victim(const struct kms_handshakes *handshakes,
    const struct sockaddr *address, size_t max, size_t max_per_source)
{
	const struct kms_source *source, *busiest;
	enum kind kind;

	source = find(handshakes, key_of(address));
	if (source != NULL && source->count[SILENT] + source->count[SPOKEN] >=
	    max_per_source)
		return TAILQ_FIRST(&source->list[larger(source->count)]);
	if (handshakes->count[SILENT] + handshakes->count[SPOKEN] < max)
		return NULL;
	kind = larger(handshakes->count);
	busiest = TAILQ_FIRST(&handshakes->sources);
	TAILQ_FOREACH(source, &handshakes->sources, link)
		if (source->count[kind] > busiest->count[kind])
			busiest = source;
	return busiest == NULL ? NULL : TAILQ_FIRST(&busiest->list[kind]);
}
