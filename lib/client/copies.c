/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include "client/copies.h"

#include <stdlib.h>
#include <string.h>

#include "base/fail.h"
#include "base/sha256.h"

static void
forget_oldest(struct copies *copies)
{
	struct map_node *oldest = copies->messages.oldest;

	map_remove(&copies->messages, oldest);
	free(oldest);
}

void
copies_limit(struct copies *copies, size_t max)
{
	while (copies->messages.count > max)
		forget_oldest(copies);
	copies->max = max;
}

MASQ_status_t
copies_accept(struct copies *copies, const uint8_t seed[IDENTITY_SEED_LEN],
    const uint8_t tag[AEAD_TAG_LEN])
{
	const struct slice parts[] = {
		{seed, IDENTITY_SEED_LEN}, {tag, AEAD_TAG_LEN}
	};
	uint8_t name[SHA256_LEN];
	struct map_node *message;

	_Static_assert(MAP_NAME_LEN == SHA256_LEN, "a name is a hash");
	sha256(parts, 2, name);
	if (map_find(&copies->messages, name) != NULL)
		return fail(MASQ_ERR_REPLAY, "the very same message was "
		    "delivered before: it is refused");
	message = malloc(sizeof(*message));
	if (message == NULL)
		return fail(MASQ_ERR_NOMEM, "out of memory");
	memcpy(message->name, name, sizeof(message->name));
	if (!map_add(&copies->messages, message)) {
		free(message);
		return fail(MASQ_ERR_NOMEM, "out of memory");
	}
	if (copies->messages.count > copies->max)
		forget_oldest(copies);
	return MASQ_STATUS_SUCCESS;
}

void
copies_free(struct copies *copies)
{
	copies_limit(copies, 0);
	map_free(&copies->messages);
}
