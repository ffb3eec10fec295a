/*
 * A hash table of objects named by 32 bytes, in the order of their last use.
 * An object has a struct table_node as its first member. Names must be spread
 * evenly and not be guessable (see identity.h). Not locked: that is the
 * owner's.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef CLIENT_TABLE_H
#define CLIENT_TABLE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define TABLE_NAME_LEN 32

struct table_node {
	struct table_node *next;	/* in the bucket */
	struct table_node *newer, *older;
	uint8_t name[TABLE_NAME_LEN];
};

struct table {
	struct table_node **buckets;
	size_t bucket_count;		/* a power of two, or 0 */
	size_t count;
	struct table_node *newest, *oldest;
};

/* A zeroed table is empty. Frees no objects. */
void table_free(struct table *table);

/* The object of that name, now the one used last, or NULL. */
void *table_find(struct table *table, const uint8_t name[TABLE_NAME_LEN]);

/* Add an object whose node has its name, as the one used last. False without
 * memory. */
bool table_add(struct table *table, void *object);

/* Take out an object. */
void table_remove(struct table *table, void *object);

#endif /* CLIENT_TABLE_H */
