/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include "client/map.h"

#include <stdlib.h>
#include <string.h>

#define BUCKETS_MIN 16

void
map_free(struct map *map)
{
	free(map->buckets);
	memset(map, 0, sizeof(*map));
}

static struct map_node **
bucket_of(const struct map *map, const uint8_t *name)
{
	uint64_t hash;

	memcpy(&hash, name, sizeof(hash));
	return &map->buckets[hash & (map->bucket_count - 1)];
}

static void
unlink_use(struct map *map, struct map_node *node)
{
	if (node->newer != NULL)
		node->newer->older = node->older;
	else
		map->newest = node->older;
	if (node->older != NULL)
		node->older->newer = node->newer;
	else
		map->oldest = node->newer;
}

static void
link_newest(struct map *map, struct map_node *node)
{
	node->newer = NULL;
	node->older = map->newest;
	if (map->newest != NULL)
		map->newest->newer = node;
	else
		map->oldest = node;
	map->newest = node;
}

void *
map_find(struct map *map, const uint8_t name[MAP_NAME_LEN])
{
	struct map_node *node;

	if (map->count == 0)
		return NULL;
	for (node = *bucket_of(map, name); node != NULL; node = node->next)
		if (memcmp(node->name, name, MAP_NAME_LEN) == 0) {
			unlink_use(map, node);
			link_newest(map, node);
			return node;
		}
	return NULL;
}

static bool
grow(struct map *map)
{
	size_t count = map->bucket_count > 0 ? 2 * map->bucket_count :
	    BUCKETS_MIN;
	struct map_node **buckets = calloc(count, sizeof(struct map_node *)),
	    *node, **bucket;

	if (buckets == NULL)
		return false;
	free(map->buckets);
	map->buckets = buckets;
	map->bucket_count = count;
	for (node = map->newest; node != NULL; node = node->older) {
		bucket = bucket_of(map, node->name);
		node->next = *bucket;
		*bucket = node;
	}
	return true;
}

bool
map_add(struct map *map, void *object)
{
	struct map_node *node = object, **bucket;

	if (map->count == map->bucket_count && !grow(map) &&
	    map->bucket_count == 0)
		return false;
	bucket = bucket_of(map, node->name);
	node->next = *bucket;
	*bucket = node;
	link_newest(map, node);
	map->count++;
	return true;
}

void
map_remove(struct map *map, void *object)
{
	struct map_node *node = object, **at = bucket_of(map, node->name);

	while (*at != node)
		at = &(*at)->next;
	*at = node->next;
	unlink_use(map, node);
	map->count--;
}
