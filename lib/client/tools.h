/*
 * What a thread computes with during one call: a context of OpenSSL that is
 * used again and again, IVs in stock, the names made last, and room for the
 * lines of a private key. With them in hand a message under a known key
 * allocates nothing.
 *
 * A session keeps as many sets as threads were in it at the same time, up to
 * TOOLS_KEPT_MAX. Taking and giving back is free of locks, so a fork(2) in
 * between leaves a child with what was not in use.
 *
 * Between two calls a set holds, expanded, the key of the last packet under a
 * persistent key, but nothing of ephemeral ones (aead_forget()).
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef CLIENT_TOOLS_H
#define CLIENT_TOOLS_H

#include "client/aead.h"
#include "client/ivs.h"
#include "client/limits.h"
#include "client/memo.h"
#include "ibe/bb1.h"
#include "masqlib.h"

/* In secure memory. */
struct tools {
	struct aead aead;
	struct ivs ivs;
	struct memo memo;
	struct bb1_lines *lines;	/* see tools_lines() */
};

/* A zeroed one is empty. */
struct toolbox {
	_Atomic(struct tools *) kept[TOOLS_KEPT_MAX];
};

/* Wipe and free; all are back. */
void toolbox_free(struct toolbox *box);

/* Take a set for this thread. Returns MASQ_STATUS_SUCCESS, MASQ_ERR_NOMEM or
 * MASQ_ERR_CRYPTO. */
MASQ_MUST_USE MASQ_status_t tools_take(struct toolbox *box,
    struct tools **tools);

/*
 * Room in secure memory for the lines of a private key: 17.5 KiB that a set has
 * from the first time on, so that publishers go without. Wipe them after use;
 * the room is the set's. NULL without memory.
 */
struct bb1_lines *tools_lines(struct tools *tools);

/* Give it back. */
void tools_give(struct toolbox *box, struct tools *tools);

#endif /* CLIENT_TOOLS_H */
