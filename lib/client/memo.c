/*
 * Each text has one place, where it pushes out the one before.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include "client/memo.h"

#include <string.h>

#include "base/sha256.h"

_Static_assert(MAP_NAME_LEN == SHA256_LEN, "a name is a whole hash");

/* Who chooses texts to share a place gains nothing: they are hashed. */
static size_t
place_of(const uint8_t *text, size_t len)
{
	uint64_t hash = len;

	while (len > 0) {
		size_t n = len < sizeof(hash) ? len : sizeof(hash);
		uint64_t word = 0;

		memcpy(&word, text, n);
		hash = (hash ^ word) * 0x9e3779b97f4a7c15u;
		hash ^= hash >> 32;
		text += n;
		len -= n;
	}
	return (size_t)(hash % MEMO_KEPT);
}

void
memo_name(struct memo *memo, struct slice head, struct slice topic,
    uint8_t name[MAP_NAME_LEN])
{
	const struct slice parts[] = { head, topic };
	uint8_t text[MEMO_TEXT_MAX];
	size_t len = head.len + topic.len;
	size_t i;

	if (memo == NULL || len == 0 || head.len > sizeof(text) ||
	    topic.len > sizeof(text) - head.len) {
		sha256(parts, 2, name);
		return;
	}
	if (head.len > 0)
		memcpy(text, head.ptr, head.len);
	if (topic.len > 0)
		memcpy(text + head.len, topic.ptr, topic.len);
	i = place_of(text, len);
	if (memo->kept[i].len != len ||
	    memcmp(memo->kept[i].text, text, len) != 0) {
		memcpy(memo->kept[i].text, text, len);
		memo->kept[i].len = len;
		sha256(parts, 2, memo->kept[i].name);
	}
	memcpy(name, memo->kept[i].name, MAP_NAME_LEN);
}
