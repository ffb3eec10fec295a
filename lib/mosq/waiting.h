/*
 * Messages whose key cannot be had yet: copies of them, each in a line and
 * behind all that came before it. Where the private key is missing, that is the
 * line of its identity (topic, date and publisher). Where data came ahead of
 * its key packet, which the broker may send a moment later, it is the line of
 * that key packet: anybody can make up data under a key that is none, and must
 * not hold up the rest of the identity. Those take half of the room at most.
 *
 *	       no room                        reported, as if none ever waited
 *	      /
 *	kept ----> first of its line ----> opened ----> delivered
 *	                  ^     |     \
 *	                  +-----+      +-> until, or expires ----> reported
 *	              not yet
 *
 * What waits costs at most so many messages and bytes, whoever sends them.
 *
 * Only the thread that runs libmosquitto's loop may call, except for
 * waiting_any() and waiting_set_limits().
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef MOSQ_WAITING_H
#define MOSQ_WAITING_H

#include <stdatomic.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <mosquitto.h>

#include "masqlib.h"

/* A message that waits. */
struct kept {
	struct kept *next;
	struct mosquitto_message message;	/* topic and payload are ours */
	mosquitto_property *props;		/* as received */
	size_t bytes;				/* that it takes, about */
	int64_t since_ns;			/* clock_steady_ns() */
	int64_t expires_ns;			/* by its Message Expiry
						   Interval */
};

/* Those that wait for one key, first come first. Never empty between calls. */
struct line {
	struct line *next;
	uint64_t hash;				/* of what follows */
	char client_id[MASQ_MAX_PROP_VALUE_LEN + 1];
	char key_exp[MASQ_MAX_PROP_VALUE_LEN + 1];
	char key_packet[MASQ_MAX_PROP_VALUE_LEN + 1]; /* its number, or "" */
	struct kept *first, **end;		/* of one topic */
};

struct waiting {
	struct line *lines, **lines_end;	/* oldest first */
	atomic_size_t count;			/* messages */
	size_t early;				/* for key packets */
	size_t bytes;
	atomic_size_t count_max, bytes_max;
	_Atomic int64_t time_ns;
	bool busy;				/* lines are being tried */
	int64_t tried_ns;			/* all of them, last time */
};

/* Defaults, see masqitt.h. */
#define WAITING_COUNT 1000
#define WAITING_BYTES (16 * 1024 * 1024)
#define WAITING_SECONDS 60

/* For how long data waits for its key packet, unless the limit is lower. */
#define WAITING_EARLY_SECONDS 5

void waiting_init(struct waiting *waiting);

/* Forget all. */
void waiting_clear(struct waiting *waiting);

/* 0 of anything: nothing waits from now on. */
void waiting_set_limits(struct waiting *waiting, size_t count, size_t bytes,
    unsigned int seconds);

/* Is there any message? Any thread. */
bool waiting_any(struct waiting *waiting);

/* Which of the two lines. */
enum line_kind {
	LINE_IDENTITY,
	LINE_KEY_PACKET
};

/*
 * The line that a packet belongs to, or NULL. ours are its properties. A key
 * packet belongs to the line of those that wait for it.
 */
struct line *waiting_line(const struct waiting *waiting, enum line_kind kind,
    const char *topic, const MASQ_user_properties_t *ours);

/*
 * Put a copy of a message to the end of its line. Returns false when there is
 * no room or no memory.
 */
bool waiting_keep(struct waiting *waiting, enum line_kind kind,
    const struct mosquitto_message *message, const mosquitto_property *props,
    const MASQ_user_properties_t *ours);

/*
 * May the first of a line wait on, having failed with this status? `for_now` is
 * what MASQ_try_again() said.
 */
bool waiting_on(const struct waiting *waiting, const struct line *line,
    MASQ_status_t status, bool for_now);

/* Free the first of a line, and an empty line with it: then returns false. */
bool waiting_drop_first(struct waiting *waiting, struct line *line);

#endif /* MOSQ_WAITING_H */
