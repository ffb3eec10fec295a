/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include "kms/cache_clients.h"

#include <stdlib.h>
#include <string.h>

#include "base/fail.h"

void
kms_cache_clients_init(struct kms_cache_clients *clients)
{
	memset(clients, 0, sizeof(*clients));
	(void)pthread_rwlock_init(&clients->lock, NULL);
}

void
kms_cache_clients_free(struct kms_cache_clients *clients)
{
	free(clients->list);
	(void)pthread_rwlock_destroy(&clients->lock);
}

MASQ_status_t
kms_cache_clients_add(struct kms_cache_clients *clients,
    const struct kms_client *client)
{
	struct kms_client *list;
	size_t room;

	if (clients->count == clients->room) {
		room = clients->room == 0 ? 64 : 2 * clients->room;
		list = realloc(clients->list, room * sizeof(*list));
		if (list == NULL)
			return fail(MASQ_ERR_NOMEM, "out of memory");
		clients->list = list;
		clients->room = room;
	}
	clients->list[clients->count++] = *client;
	return MASQ_STATUS_SUCCESS;
}

MASQ_status_t
kms_cache_clients_sort(struct kms_cache_clients *clients, const char *path)
{
	struct kms_client *list = clients->list;

	if (clients->count > 0)
		qsort(list, clients->count, sizeof(*list), kms_client_compare);
	for (size_t i = 1; i < clients->count; i++)
		if (kms_client_compare(&list[i - 1], &list[i]) == 0)
			return fail(MASQ_ERR_BAD_ENTRY, "%s is damaged: it "
			    "has client %s twice; restore it from a backup, or "
			    "start the key server once with -C to go on "
			    "without it", path, list[i].id);
	return MASQ_STATUS_SUCCESS;
}

MASQ_role_t
kms_cache_clients_role(struct kms_cache_clients *clients, const char *id,
    size_t id_len)
{
	const struct kms_client *client = NULL;
	MASQ_role_t role;

	if (id_len != MASQ_CLIENTID_LEN)
		return MASQ_role_none;
	(void)pthread_rwlock_rdlock(&clients->lock);
	if (clients->count > 0)
		client = bsearch(id, clients->list, clients->count,
		    sizeof(*clients->list), kms_client_compare);
	role = client != NULL ? client->role : MASQ_role_none;
	(void)pthread_rwlock_unlock(&clients->lock);
	return role;
}

size_t
kms_cache_clients_missing(struct kms_cache_clients *clients,
    const struct kms_config *config)
{
	size_t count = 0;

	(void)pthread_rwlock_rdlock(&clients->lock);
	for (size_t i = 0; i < clients->count; i++)
		count += kms_config_client(config, clients->list[i].id,
		    MASQ_CLIENTID_LEN) == NULL;
	(void)pthread_rwlock_unlock(&clients->lock);
	return count;
}

MASQ_status_t
kms_cache_clients_merge(const struct kms_cache_clients *clients,
    const struct kms_config *config, struct kms_client **list, size_t *count)
{
	const struct kms_client *ours = config->clients;
	const struct kms_client *old = clients->list;
	size_t ours_count = config->client_count, old_count = 0;
	size_t i = 0, j = 0, n = 0;
	struct kms_client *merged;
	int diff;

	if (config->non_cache_clients)
		old_count = clients->count;
	merged = calloc(ours_count + old_count + 1, sizeof(*merged));
	if (merged == NULL)
		return fail(MASQ_ERR_NOMEM, "out of memory");
	while (i < ours_count || j < old_count) {
		diff = i == ours_count ? 1 : j == old_count ? -1 :
		    kms_client_compare(&ours[i], &old[j]);
		merged[n++] = diff <= 0 ? ours[i] : old[j];
		if (diff <= 0)
			i++;
		if (diff >= 0)
			j++;
	}
	*list = merged;
	*count = n;
	return MASQ_STATUS_SUCCESS;
}

void
kms_cache_clients_put(struct kms_cache_clients *clients,
    struct kms_client *list, size_t count)
{
	struct kms_client *old;

	(void)pthread_rwlock_wrlock(&clients->lock);
	old = clients->list;
	clients->list = list;
	clients->count = clients->room = count;
	(void)pthread_rwlock_unlock(&clients->lock);
	free(old);
}
