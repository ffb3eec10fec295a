/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include "client/packets.h"

#include <string.h>

static void
unlink_packet(struct packets *packets, const struct key_packet *packet)
{
	struct key_packet **at = &packets->newest;

	while (*at != packet)
		at = &(*at)->older;
	*at = packet->older;
}

static void
link_packet(struct packets *packets, struct key_packet *packet)
{
	packet->older = packets->newest;
	packets->newest = packet;
}

void
packets_drop(struct packets *packets, struct secure_pool *pool,
    struct key_packet *packet)
{
	unlink_packet(packets, packet);
	secure_pool_put(pool, packet);
}

void
packets_free(struct packets *packets, struct secure_pool *pool)
{
	while (packets->newest != NULL)
		packets_drop(packets, pool, packets->newest);
}

struct key_packet *
packets_find(const struct packets *packets, uint32_t seqnum,
    const uint8_t encap[BB1_CIPHERTEXT_LEN])
{
	struct key_packet *p = packets->newest;

	while (p != NULL && (p->seqnum != seqnum ||
	    memcmp(p->encap, encap, sizeof(p->encap)) != 0))
		p = p->older;
	return p;
}

/* Is it of this kind and, if same is not NULL, of this number? */
static bool
is_one(const struct key_packet *p, enum packet_kind kind,
    const uint32_t *same)
{
	return p->kind == kind && (same == NULL || p->seqnum == *same);
}

static size_t
count(const struct packets *packets, enum packet_kind kind,
    const uint32_t *same)
{
	size_t n = 0;

	for (const struct key_packet *p = packets->newest; p != NULL;
	    p = p->older)
		n += is_one(p, kind, same);
	return n;
}

/*
 * While there are more than max of these, drop the one that has opened fewest
 * messages, the oldest of such, but none of the first `spared`.
 */
static void
drop_beyond(struct packets *packets, struct secure_pool *pool,
    enum packet_kind kind, const uint32_t *same, size_t max, size_t spared)
{
	struct key_packet *p, *victim;
	size_t left = count(packets, kind, same), n;

	for (; left > max; left--) {
		victim = NULL;
		n = 0;
		for (p = packets->newest; p != NULL; p = p->older)
			if (is_one(p, kind, same) && n++ >= spared &&
			    (victim == NULL ||
			    p->messages <= victim->messages))
				victim = p;
		packets_drop(packets, pool, victim);
	}
}

struct key_packet *
packets_add(struct packets *packets, struct secure_pool *pool,
    uint32_t seqnum, const uint8_t encap[BB1_CIPHERTEXT_LEN], size_t max)
{
	struct key_packet *packet = packets_find(packets, seqnum, encap);

	if (packet == NULL) {
		packet = secure_pool_get(pool);
		if (packet == NULL)
			return NULL;
		packet->seqnum = seqnum;
		memcpy(packet->encap, encap, sizeof(packet->encap));
		packet->kind = count(packets, PACKET_FIRST, NULL) < max &&
		    count(packets, PACKET_FIRST, &seqnum) <
		    KEY_PACKETS_SAME_MAX ? PACKET_FIRST : PACKET_LATEST;
	} else if (packet->kind != PACKET_LATEST) {
		return packet;
	} else {
		/* Sent once more: it is among the latest again. */
		unlink_packet(packets, packet);
	}
	link_packet(packets, packet);
	drop_beyond(packets, pool, PACKET_LATEST, &seqnum,
	    KEY_PACKETS_SAME_MAX, 0);
	drop_beyond(packets, pool, PACKET_LATEST, NULL, max, 0);
	return packet;
}

void
packet_copy_key(struct key_packet *to, const struct key_packet *from)
{
	memcpy(to->mek, from->mek, sizeof(to->mek));
	memcpy(to->run, from->run, sizeof(to->run));
	to->serial = from->serial;
	to->opened = true;
}

/* Those that came before it have had their chance. */
static void
release_older(const struct key_packet *packet)
{
	for (struct key_packet *p = packet->older; p != NULL; p = p->older)
		if (p->kind == PACKET_FIRST)
			p->kind = PACKET_LATEST;
}

void
packets_proven(struct packets *packets, struct secure_pool *pool,
    struct key_packet *packet, size_t max)
{
	const bool known = packet->kind == PACKET_PROVEN;

	if (packet->messages < UINT32_MAX)
		packet->messages++;
	if (known && packet == packets->newest)
		return;
	if (!known) {
		release_older(packet);
		packet->kind = PACKET_PROVEN;
		drop_beyond(packets, pool, PACKET_LATEST, &packet->seqnum,
		    KEY_PACKETS_SAME_MAX, 0);
		drop_beyond(packets, pool, PACKET_LATEST, NULL, max, 0);
	}
	unlink_packet(packets, packet);
	link_packet(packets, packet);
	drop_beyond(packets, pool, PACKET_PROVEN, &packet->seqnum,
	    KEY_PACKETS_SAME_MAX, 1);
	drop_beyond(packets, pool, PACKET_PROVEN, NULL,
	    KEY_PACKETS_PROVEN_MAX, KEY_PACKETS_PROVEN_MAX / 2);
}

size_t
packets_to_try(const struct packets *packets, uint32_t seqnum,
    struct key_packet out[PACKETS_TO_TRY_MAX])
{
	static const enum packet_kind order[] = {
		PACKET_PROVEN, PACKET_FIRST, PACKET_LATEST
	};
	size_t n = 0;

	for (int i = 0; i < 3; i++)
		for (const struct key_packet *p = packets->newest;
		    p != NULL && n < PACKETS_TO_TRY_MAX; p = p->older)
			if (is_one(p, order[i], &seqnum))
				out[n++] = *p;
	return n;
}
