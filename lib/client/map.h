/*
 * A hash table of objects named by 32 bytes, in the order of their last use.
 * An object has a struct map_node as its first member. Names must be spread
 * evenly and not be guessable (see identity.h). Not locked: that is the
 * owner's.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef CLIENT_MAP_H
#define CLIENT_MAP_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define MAP_NAME_LEN 32

struct map_node {
	struct map_node *next;	/* in the bucket */
	struct map_node *newer, *older;
	uint8_t name[MAP_NAME_LEN];
};

struct map {
	struct map_node **buckets;
	size_t bucket_count;		/* a power of two, or 0 */
	size_t count;
	struct map_node *newest, *oldest;
};

/* A zeroed table is empty. Frees no objects. */
void map_free(struct map *map);

/* The object of that name, now the one used last, or NULL. */
void *map_find(struct map *map, const uint8_t name[MAP_NAME_LEN]);

/* Add an object whose node has its name, as the one used last. False without
 * memory. */
bool map_add(struct map *map, void *object);

/* Take out an object. */
void map_remove(struct map *map, void *object);

#endif /* CLIENT_MAP_H */
