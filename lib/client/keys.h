/*
 * The keys of a subscriber: for each identity its private key and the message
 * encryption keys of its key packets.
 *
 * Functions take the session's lock themselves, except where it says that it is
 * held. None of them holds it while it waits for the server or computes a
 * pairing. Two threads that need the same private key ask for it once.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef CLIENT_KEYS_H
#define CLIENT_KEYS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/secure.h"
#include "client/budget.h"
#include "client/identity.h"
#include "client/limits.h"
#include "client/map.h"
#include "client/packets.h"
#include "ibe/bb1.h"
#include "masqlib.h"

struct session;
struct source;

/*
 * How much an identity is worth keeping, since anyone can make up new ones.
 * None pushes out one that is worth more.
 *
 *	           first use
 *	               |
 *	  room among the first? -- yes --> FIRST
 *	               | no                  |
 *	            LATEST <--- refused -----+
 *	               |                     |
 *	               +-- private key ------+--> UNPROVEN -- message --> PROVEN
 */
enum worth {
	KEYLESS_LATEST, KEYLESS_FIRST, WITH_KEY_UNPROVEN, WITH_KEY_PROVEN,
	WORTHS
};

struct keys {
	struct map sources[WORTHS];
	size_t max;			/* identities with keys */
	int64_t oldest;			/* date: there is no older one */
	bool accepted;			/* the server gives keys to our role */
	struct budget budget;
	struct secure_pool key_pool;
	struct secure_pool packet_pool;
	struct secure_pool lines_pool;
	/* Whose private keys are ready for use, latest first. */
	struct source *hot[KEYS_HOT_MAX];
};

void keys_init(struct keys *keys);
void keys_free(struct keys *keys);

/* Drop what is of dates up to this one. The session's lock is held. */
void keys_drop(struct keys *keys, int64_t date);

/* Say that no key packet was seen for a message: MASQ_ERR_NO_KEY. Any thread,
 * with or without the lock. */
MASQ_MUST_USE MASQ_status_t keys_none_seen(void);

/*
 * Take a hold on an identity's keys, until keys_release(). The session's lock
 * is held for the first and not needed for the second.
 *
 * name    see identity_name()
 * create  make it if it is not there
 *
 * Returns MASQ_STATUS_SUCCESS, MASQ_ERR_NO_KEY (not there) or MASQ_ERR_NOMEM.
 */
MASQ_MUST_USE MASQ_status_t keys_hold(struct keys *keys,
    const uint8_t name[MAP_NAME_LEN], int64_t date, bool create,
    struct source **source);
void keys_release(struct source *source);

/*
 * Open an encapsulation with the identity's private key, asking the server for
 * it if need be.
 *
 * lines   room for the private key's; wiped
 * serial  receives which private key that was
 *
 * Returns MASQ_STATUS_SUCCESS, MASQ_ERR_KMS (also where the budget is used up,
 * for now), MASQ_ERR_DECRYPT (points refused), MASQ_ERR_CRYPTO or
 * MASQ_ERR_NOMEM. Wipe mek after use.
 */
MASQ_MUST_USE MASQ_status_t keys_decapsulate(struct session *session,
    struct source *source, const struct identity *identity,
    const uint8_t encap[BB1_CIPHERTEXT_LEN], struct bb1_lines *lines,
    uint8_t mek[BB1_KEY_LEN], unsigned *serial);

/* A message opened, or did not, under what this private key gave. For the
 * first the session's lock is held. */
void keys_proven(struct keys *keys, struct source *source, unsigned serial);
void keys_suspect(struct session *session, struct source *source,
    unsigned serial);

/*
 * Remember a key packet.
 *
 * opened  receives whether its key is known already
 *
 * Returns MASQ_STATUS_SUCCESS or MASQ_ERR_NOMEM.
 */
MASQ_MUST_USE MASQ_status_t keys_packet_add(struct session *session,
    struct source *source, uint32_t seqnum,
    const uint8_t encap[BB1_CIPHERTEXT_LEN], bool *opened);

/* Note what opening a key packet has given; forget the packet if nothing. */
void keys_packet_set(struct session *session, struct source *source,
    const struct key_packet *packet);

/*
 * Note that the key of a key packet has opened a message, each time; it is
 * keys_proven() too. The session's lock is held.
 */
void keys_packet_verified(struct keys *keys, struct source *source,
    const struct key_packet *packet);

/*
 * Copies of the key packets with this number, those first that have opened a
 * message. Returns how many. Wipe them after use. The session's lock is held.
 */
size_t keys_packet_find(const struct source *source, uint32_t seqnum,
    struct key_packet out[PACKETS_TO_TRY_MAX]);

#endif /* CLIENT_KEYS_H */
