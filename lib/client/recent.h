/*
 * The messages delivered last, by their tags, of all publishers together. Once
 * replay.h or copies.h has refused a message, this tells whether the same
 * packet has just come twice, as overlapping subscriptions and QoS 1 deliver it
 * in good faith (MASQ_ERR_DUPLICATE), or is played again at another time
 * (MASQ_ERR_REPLAY). It decides about the status alone: neither is delivered.
 *
 * Not locked: that is the owner's.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef CLIENT_RECENT_H
#define CLIENT_RECENT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "client/aead.h"

struct recent_message;

/* A zeroed one is empty. */
struct recent {
	struct recent_message *messages;	/* RECENT_MAX, or NULL */
	size_t next;			/* where the next one goes */
};

/*
 * A message is being delivered. Without memory it is not remembered.
 *
 * now_ns  by clock_steady_ns()
 */
void recent_add(struct recent *recent, const uint8_t tag[AEAD_TAG_LEN],
    int64_t now_ns);

/* Was it delivered no more than RECENT_S ago, and among the last? */
bool recent_has(const struct recent *recent, const uint8_t tag[AEAD_TAG_LEN],
    int64_t now_ns);

void recent_free(struct recent *recent);

#endif /* CLIENT_RECENT_H */
