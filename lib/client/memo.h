/*
 * Names for our tables, SHA-256 of what they are names of, and the last ones
 * made: messages mostly come one after the other on the same few topics, and
 * hashing would take longer than all else that finds a key.
 *
 * One thread at a time.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef CLIENT_MEMO_H
#define CLIENT_MEMO_H

#include <stddef.h>
#include <stdint.h>

#include "base/cursor.h"
#include "client/limits.h"
#include "client/map.h"

/* A zeroed one is empty. */
struct memo {
	struct {
		size_t len;		/* 0: there is none */
		uint8_t text[MEMO_TEXT_MAX];
		uint8_t name[MAP_NAME_LEN];
	} kept[MEMO_KEPT];
};

/* The name of head and topic, which are taken as one text. Without a memo
 * (NULL) it is made anew. */
void memo_name(struct memo *memo, struct slice head, struct slice topic,
    uint8_t name[MAP_NAME_LEN]);

#endif /* CLIENT_MEMO_H */
