/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include "base/hedge.h"

#include <string.h>

#include "base/secure.h"

/* What OpenSSL's hash leaves on the stack; see tests/ibe/test_wipe.c. */
#define DEAD_STACK 8192

/* A text, fresh bytes or nothing, and parts, each behind its length. */
struct input {
	uint64_t lens[HEDGE_PARTS_MAX + 2];
	struct slice slices[2 * (HEDGE_PARTS_MAX + 2)];
	size_t count;
};

static void
add(struct input *input, struct slice part)
{
	uint64_t *len = &input->lens[input->count / 2];

	*len = part.len;
	input->slices[input->count++] = (struct slice){(const uint8_t *)len,
	    sizeof(*len)};
	input->slices[input->count++] = part;
}

static void
gather(struct input *input, const char *purpose, struct slice fresh,
    const struct slice *parts, size_t count)
{
	input->count = 0;
	add(input, (struct slice){(const uint8_t *)purpose, strlen(purpose)});
	add(input, fresh);
	for (size_t i = 0; i < count; i++)
		add(input, parts[i]);
}

void
hedge_init(struct hedge *hedge, const struct slice *secrets, size_t count)
{
	uint8_t block[SHA256_BLOCK] = {0};
	struct input input;

	gather(&input, "MasQiTT hedge", (struct slice){NULL, 0}, secrets,
	    count);
	sha256(input.slices, input.count, block);
	block[SHA256_BLOCK - 1] = 1;
	sha256_prefix(&hedge->inner, block);
	block[SHA256_BLOCK - 1] = 2;
	sha256_prefix(&hedge->outer, block);
	secure_wipe(block, sizeof(block));
	secure_wipe_stack(DEAD_STACK);
}

void
hedge_draw(const struct hedge *hedge, const char *purpose,
    const uint8_t fresh[RANDOM_SEED_LEN], const struct slice *parts,
    size_t count, void *out, size_t len)
{
	uint8_t inner[SHA256_LEN], hash[SHA256_LEN], *at = out;
	uint16_t number = 0;
	const struct slice last[] = {{inner, sizeof(inner)},
	    {(const uint8_t *)&number, sizeof(number)}};
	struct input input;

	gather(&input, purpose, (struct slice){fresh, RANDOM_SEED_LEN}, parts,
	    count);
	sha256_after(&hedge->inner, input.slices, input.count, inner);
	for (size_t n; len > 0; len -= n, at += n, number++) {
		n = len < sizeof(hash) ? len : sizeof(hash);
		sha256_after(&hedge->outer, last, 2, hash);
		memcpy(at, hash, n);
	}
	secure_wipe(inner, sizeof(inner));
	secure_wipe(hash, sizeof(hash));
	secure_wipe_stack(DEAD_STACK);
}
