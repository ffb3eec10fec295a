/*
 * The key packets of one identity.
 *
 * Nobody authenticates key packets, so most of them may be forged, and memory
 * for them is bounded (limits.h). Which stay:
 *
 *                    added
 *                      |
 *          room among the first?
 *             yes /         \ no
 *           FIRST             LATEST ---> dropped when as many came after it
 *             |  \              |
 *             |   '-> LATEST    |         when one that came later is proven:
 *             |                 |         it has had its chance
 *             v                 v
 *             '----> PROVEN <---'         when it has opened a message
 *                      |
 *                      '----> dropped     the one that has opened fewest,
 *                                         among those not used of late
 *
 * So a flood pushes out neither a packet that was there before it nor one that
 * comes behind it, only one that comes in the midst of it. Of each kind only a
 * few may claim the same sequence number, since each is tried for a message.
 *
 * Not locked: that is the owner's. Packets come from a secure pool of the
 * owner's.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef CLIENT_PACKETS_H
#define CLIENT_PACKETS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/secure.h"
#include "client/limits.h"
#include "client/replay.h"
#include "ibe/bb1.h"

enum packet_kind { PACKET_LATEST, PACKET_FIRST, PACKET_PROVEN };

/* A key packet, with its key once that is known. */
struct key_packet {
	struct key_packet *older;
	enum packet_kind kind;
	uint32_t seqnum;		/* as it claims */
	uint32_t messages;		/* opened under its key */
	bool opened;			/* mek is known */
	unsigned serial;		/* of the private key that gave it */
	uint8_t encap[BB1_CIPHERTEXT_LEN];
	uint8_t mek[BB1_KEY_LEN];
	uint8_t run[REPLAY_RUN_LEN];	/* the name that mek gives it */
};

/* A zeroed one is empty. */
struct packets {
	struct key_packet *newest;	/* the one used or added last */
};

/* Drop all. */
void packets_free(struct packets *packets, struct secure_pool *pool);

/* The packet with this number and encapsulation, or NULL. */
struct key_packet *packets_find(const struct packets *packets,
    uint32_t seqnum, const uint8_t encap[BB1_CIPHERTEXT_LEN]);

/*
 * The same, added if it is not there; NULL without memory.
 *
 * max  packets of either kind that have opened nothing
 */
struct key_packet *packets_add(struct packets *packets,
    struct secure_pool *pool, uint32_t seqnum,
    const uint8_t encap[BB1_CIPHERTEXT_LEN], size_t max);

/* What is known of the key of one is that of the other. */
void packet_copy_key(struct key_packet *to, const struct key_packet *from);

/* Its key has opened a message; max as above. */
void packets_proven(struct packets *packets, struct secure_pool *pool,
    struct key_packet *packet, size_t max);

void packets_drop(struct packets *packets, struct secure_pool *pool,
    struct key_packet *packet);

/* Copies of the packets to try for this number, proven ones first. Returns how
 * many. Wipe them after use. */
#define PACKETS_TO_TRY_MAX (3 * KEY_PACKETS_SAME_MAX)
size_t packets_to_try(const struct packets *packets, uint32_t seqnum,
    struct key_packet out[PACKETS_TO_TRY_MAX]);

#endif /* CLIENT_PACKETS_H */
