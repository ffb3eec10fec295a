/*
 * The handshakes of one worker that are under way, by where they come from:
 * so that anybody who can reach the server can have some, and nobody so many
 * that another finds no room.
 *
 * A source is an IPv4 address or an IPv6 network of 64 bits, since a household
 * or machine is given as much as that. A handshake is silent until its peer's
 * hello is there, and costs the server next to nothing; from then on it has
 * spoken. When one has to make room, it is a silent one or one that has spoken,
 * whichever kind is more frequent: the oldest of the source that has most of
 * that kind. So a flood pushes out its own handshakes, while a peer that sends
 * its hello at once goes through.
 *
 * Belongs to one thread.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef KMS_HANDSHAKES_H
#define KMS_HANDSHAKES_H

#include <stdbool.h>
#include <stddef.h>
#include <sys/queue.h>

struct sockaddr;
struct kms_handshakes;

/* One of them, a part of whatever it is the handshake of. */
struct kms_handshake {
	/* Owned by handshakes.c. */
	TAILQ_ENTRY(kms_handshake) link;
	struct kms_source *source;	/* NULL: is not under way */
	bool has_spoken;
};

/* None under way, or NULL without memory. */
struct kms_handshakes *kms_handshakes_new(void);

/* None is under way any more. NULL is ignored. */
void kms_handshakes_free(struct kms_handshakes *handshakes);

/* One more, silent yet, from this address. False without memory. */
bool kms_handshakes_add(struct kms_handshakes *handshakes,
    struct kms_handshake *handshake, const struct sockaddr *address);

/* Its peer's hello is there. */
void kms_handshakes_spoken(struct kms_handshakes *handshakes,
    struct kms_handshake *handshake);

/* It is over. Ignored if it is not under way. */
void kms_handshakes_remove(struct kms_handshakes *handshakes,
    struct kms_handshake *handshake);

/*
 * Which one has to go before there is room for one more from this address? At
 * most max are under way, and of one source max_per_source. NULL if there is
 * room.
 */
struct kms_handshake *kms_handshakes_victim(
    const struct kms_handshakes *handshakes, const struct sockaddr *address,
    size_t max, size_t max_per_source);

#endif /* KMS_HANDSHAKES_H */
