/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include "client/table.h"

#include <stdlib.h>
#include <string.h>

#define BUCKETS_MIN 16

void
table_free(struct table *table)
{
	free(table->buckets);
	memset(table, 0, sizeof(*table));
}

static struct table_node **
bucket_of(const struct table *table, const uint8_t *name)
{
	uint64_t hash;

	memcpy(&hash, name, sizeof(hash));
	return &table->buckets[hash & (table->bucket_count - 1)];
}

static void
unlink_use(struct table *table, struct table_node *node)
{
	if (node->newer != NULL)
		node->newer->older = node->older;
	else
		table->newest = node->older;
	if (node->older != NULL)
		node->older->newer = node->newer;
	else
		table->oldest = node->newer;
}

static void
link_newest(struct table *table, struct table_node *node)
{
	node->newer = NULL;
	node->older = table->newest;
	if (table->newest != NULL)
		table->newest->newer = node;
	else
		table->oldest = node;
	table->newest = node;
}

void *
table_find(struct table *table, const uint8_t name[TABLE_NAME_LEN])
{
	struct table_node *node;

	if (table->count == 0)
		return NULL;
	for (node = *bucket_of(table, name); node != NULL; node = node->next)
		if (memcmp(node->name, name, TABLE_NAME_LEN) == 0) {
			unlink_use(table, node);
			link_newest(table, node);
			return node;
		}
	return NULL;
}

static bool
grow(struct table *table)
{
	size_t count = table->bucket_count > 0 ? 2 * table->bucket_count :
	    BUCKETS_MIN;
	struct table_node **buckets = calloc(count, sizeof(struct table_node *)),
	    *node, **bucket;

	if (buckets == NULL)
		return false;
	free(table->buckets);
	table->buckets = buckets;
	table->bucket_count = count;
	for (node = table->newest; node != NULL; node = node->older) {
		bucket = bucket_of(table, node->name);
		node->next = *bucket;
		*bucket = node;
	}
	return true;
}

bool
table_add(struct table *table, void *object)
{
	struct table_node *node = object, **bucket;

	if (table->count == table->bucket_count && !grow(table) &&
	    table->bucket_count == 0)
		return false;
	bucket = bucket_of(table, node->name);
	node->next = *bucket;
	*bucket = node;
	link_newest(table, node);
	table->count++;
	return true;
}

void
table_remove(struct table *table, void *object)
{
	struct table_node *node = object, **at = bucket_of(table, node->name);

	while (*at != node)
		at = &(*at)->next;
	*at = node->next;
	unlink_use(table, node);
	table->count--;
}
