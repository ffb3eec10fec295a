/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include "client/recent.h"

#include <stdlib.h>
#include <string.h>

#include "base/date.h"
#include "client/limits.h"

struct recent_message {
	uint8_t tag[AEAD_TAG_LEN];
	int64_t until_ns;		/* 0: there is none */
};

void
recent_add(struct recent *recent, const uint8_t tag[AEAD_TAG_LEN],
    int64_t now_ns)
{
	struct recent_message *message;

	if (recent->messages == NULL)
		recent->messages = calloc(RECENT_MAX,
		    sizeof(recent->messages[0]));
	if (recent->messages == NULL)
		return;
	message = &recent->messages[recent->next++ % RECENT_MAX];
	memcpy(message->tag, tag, sizeof(message->tag));
	message->until_ns = now_ns + RECENT_S * NS_PER_S;
}

bool
recent_has(const struct recent *recent, const uint8_t tag[AEAD_TAG_LEN],
    int64_t now_ns)
{
	if (recent->messages == NULL)
		return false;
	for (size_t i = 0; i < RECENT_MAX; i++)
		if (recent->messages[i].until_ns >= now_ns &&
		    memcmp(recent->messages[i].tag, tag, AEAD_TAG_LEN) == 0)
			return true;
	return false;
}

void
recent_free(struct recent *recent)
{
	free(recent->messages);
	memset(recent, 0, sizeof(*recent));
}
