/*
 * Each message is delivered once.
 *
 * A sequence number is accepted once per identity (publisher, topic, date).
 * Only messages whose tag verified may be shown to replay_accept(): key packets
 * carry no tag, anyone can repeat or forge them.
 *
 * Nobody authenticates who sends, so a verified message may be a forged one. It
 * takes its own number from the true publisher, and no other: all numbers that
 * did not come stay open (client/seen.h).
 *
 * Under persistent keys a run of numbers is named by a hash of its key, not by
 * the number that its key packet claims: an old run played again falls into
 * its own numbers, a new run into none. Runs beyond REPLAY_RUNS_MAX lose their
 * names; their numbers are kept together as old ones, which no run may repeat.
 * Ephemeral messages have no runs, their numbers are all kept together. Where
 * numbers are kept together, a publisher that starts again, at a random
 * number, lands on one of them with a probability of (numbers seen until the
 * date) / 2^32; it is then refused until it has passed them.
 *
 * Memory is bounded, by as many identities as are given and REPLAY_SHARE bytes
 * for each. Who needs more borrows from those that need less; when nothing is
 * left, one of those that have most gives up half: it loses the names of runs,
 * and the smallest gaps of its numbers are closed (seen_thin()). So an identity
 * that keeps within its share loses nothing, whatever happens to others.
 *
 * State of an identity is dropped with its date, after which its messages are
 * refused for that. Not locked: that is the owner's.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef CLIENT_REPLAY_H
#define CLIENT_REPLAY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "client/map.h"
#include "ibe/bb1.h"
#include "masqlib.h"

#define REPLAY_RUN_LEN 16

struct replay_source;

/* Powers of two up to more than any identity has. */
#define REPLAY_SIZES 32

/*
 * What decides by sequence numbers (client/seen.h). For ephemeral messages
 * client/copies.h decides in its place if the application wants that;
 * client/recent.h decides nothing, but tells why a message was refused.
 *
 * A zeroed one is empty; give it a max.
 */
struct replay {
	struct map sources;
	struct replay_source *sized[REPLAY_SIZES]; /* by the bytes they have */
	size_t max;			/* identities */
	size_t bytes;			/* for numbers and runs, in all */
	int64_t oldest;			/* date: there is no older one */
};

/* Name a run after its key. */
void replay_run_name(const uint8_t mek[BB1_KEY_LEN],
    uint8_t run[REPLAY_RUN_LEN]);

/* Must an identity be forgotten before this one can be watched? */
bool replay_is_full(struct replay *replay, const uint8_t name[MAP_NAME_LEN]);

/*
 * Take in the number of a verified message.
 *
 * name  of the identity
 * date  of the identity, seconds since 1970
 * run   name of its run, or NULL for an ephemeral message
 *
 * Returns MASQ_STATUS_SUCCESS (it is the first), MASQ_ERR_REPLAY or
 * MASQ_ERR_NOMEM, also where it is full.
 */
MASQ_MUST_USE MASQ_status_t replay_accept(struct replay *replay,
    const uint8_t name[MAP_NAME_LEN], int64_t date,
    const uint8_t run[REPLAY_RUN_LEN], uint32_t seqnum);

/* Drop everything about dates up to this one. Returns the latest date of which
 * there was something, or INT64_MIN. */
int64_t replay_drop(struct replay *replay, int64_t date);

void replay_free(struct replay *replay);

#endif /* CLIENT_REPLAY_H */
