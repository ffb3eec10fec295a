/*
 * Messages whose key cannot be had yet: copies of them, each in the line of its
 * identity (topic, date and publisher) and behind all that came before it.
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
	int64_t until_ns;			/* clock_steady_ns() */
	int64_t expires_ns;			/* by its Message Expiry
						   Interval */
};

/* Those of one identity, first come first. Never empty between calls. */
struct line {
	struct line *next;
	uint64_t hash;				/* of what follows */
	char client_id[MASQ_MAX_PROP_VALUE_LEN + 1];
	char key_exp[MASQ_MAX_PROP_VALUE_LEN + 1];
	struct kept *first, **end;		/* of one topic */
};

struct waiting {
	struct line *lines, **lines_end;	/* oldest first */
	atomic_size_t count;			/* messages */
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

void waiting_init(struct waiting *waiting);

/* Forget all. */
void waiting_clear(struct waiting *waiting);

/* 0 of anything: nothing waits from now on. */
void waiting_set_limits(struct waiting *waiting, size_t count, size_t bytes,
    unsigned int seconds);

/* Is there any message? Any thread. */
bool waiting_any(struct waiting *waiting);

/* The line of a packet's identity, or NULL. ours are its properties. */
struct line *waiting_line(const struct waiting *waiting, const char *topic,
    const MASQ_user_properties_t *ours);

/*
 * Put a copy of a message to the end of its line. Returns false when there is
 * no room or no memory.
 */
bool waiting_keep(struct waiting *waiting,
    const struct mosquitto_message *message, const mosquitto_property *props,
    const MASQ_user_properties_t *ours);

/* Free the first of a line, and an empty line with it: then returns false. */
bool waiting_drop_first(struct waiting *waiting, struct line *line);

#endif /* MOSQ_WAITING_H */
