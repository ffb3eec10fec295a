/*
 * Ephemeral messages told apart by their tags: what stands in for replay.h
 * where MASQ_opt_ephemeral_copies is set, for publishers that begin with the
 * same number each time they start. A message is delivered unless it is a copy
 * of one of the last `max` messages of all publishers together; an older one
 * that is played again is delivered again.
 *
 * Not locked: that is the owner's.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef CLIENT_COPIES_H
#define CLIENT_COPIES_H

#include <stddef.h>
#include <stdint.h>

#include "client/aead.h"
#include "client/identity.h"
#include "client/map.h"
#include "masqlib.h"

/* A zeroed one is not in use. */
struct copies {
	struct map messages;
	size_t max;			/* messages; 0: not in use */
};

/* Remember the last max messages from now on; 0 forgets them all. */
void copies_limit(struct copies *copies, size_t max);

/*
 * Take in the tag of a verified message.
 *
 * seed  of the session, so that nobody outside chooses where it is kept
 *
 * Returns MASQ_STATUS_SUCCESS, MASQ_ERR_REPLAY or MASQ_ERR_NOMEM.
 */
MASQ_MUST_USE MASQ_status_t copies_accept(struct copies *copies,
    const uint8_t seed[IDENTITY_SEED_LEN], const uint8_t tag[AEAD_TAG_LEN]);

void copies_free(struct copies *copies);

#endif /* CLIENT_COPIES_H */
