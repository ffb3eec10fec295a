/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include "base/secure.h"

#include <stdint.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#define CHUNK_LEN 16384

/* Head of a chunk; slots follow. Its size keeps them aligned. */
struct chunk {
	struct chunk *next;
	size_t len;			/* of the whole chunk */
	size_t used;			/* slots given from the fresh end */
	size_t pad;
};

_Static_assert(sizeof(struct chunk) % _Alignof(max_align_t) == 0,
    "slots would not be aligned");

void
secure_wipe(void *ptr, size_t len)
{
	if (len > 0)
		explicit_bzero(ptr, len);
}

/*
 * Vectors of the x86-64: zmm16 to zmm31 are used by little but AVX-512 code of
 * ours, and would keep what it left there for long.
 */
#if defined(__x86_64__) && defined(__GNUC__)
static void __attribute__((noinline, target("avx512f")))
wipe_upper_vectors(void)
{
	__asm__ volatile(
	    ".irp i,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31\n\t"
	    "vpxord %%zmm\\i, %%zmm\\i, %%zmm\\i\n\t"
	    ".endr"
	    : : : "xmm16", "xmm17", "xmm18", "xmm19", "xmm20", "xmm21",
	    "xmm22", "xmm23", "xmm24", "xmm25", "xmm26", "xmm27", "xmm28",
	    "xmm29", "xmm30", "xmm31");
}

static void __attribute__((noinline, target("avx")))
wipe_lower_vectors(void)
{
	__asm__ volatile("vzeroall" : : : "xmm0", "xmm1", "xmm2", "xmm3",
	    "xmm4", "xmm5", "xmm6", "xmm7", "xmm8", "xmm9", "xmm10", "xmm11",
	    "xmm12", "xmm13", "xmm14", "xmm15");
}

static void
wipe_vectors(void)
{
	if (__builtin_cpu_supports("avx512f"))
		wipe_upper_vectors();
	if (__builtin_cpu_supports("avx"))
		wipe_lower_vectors();
}
#else
static void
wipe_vectors(void)
{
}
#endif

/*
 * One large frame each, so that there are no gaps but those of its own canary
 * and return address; the stack grows down, so the end of the array is next to
 * the caller. The red zones of the address sanitizer would be gaps too.
 */
void __attribute__((noinline, no_sanitize("address")))
secure_wipe_stack_low(void)
{
	uint8_t dead[SECURE_STACK_LOW];

	secure_wipe(dead, sizeof(dead));
	wipe_vectors();
}

void __attribute__((noinline, no_sanitize("address")))
secure_wipe_stack_middle(void)
{
	uint8_t dead[SECURE_STACK_MIDDLE];

	secure_wipe(dead, sizeof(dead));
	wipe_vectors();
}

void __attribute__((noinline, no_sanitize("address")))
secure_wipe_stack_max(void)
{
	uint8_t dead[SECURE_STACK_MAX];

	secure_wipe(dead, sizeof(dead));
	wipe_vectors();
}

void __attribute__((noinline, no_sanitize("address")))
secure_wipe_stack_shallow(void)
{
	uint8_t dead[SECURE_STACK_SHALLOW];

	secure_wipe(dead, sizeof(dead));
}

static size_t
round_to_pages(size_t len)
{
	size_t page = (size_t)sysconf(_SC_PAGESIZE);

	if (len > SIZE_MAX - page)
		return 0;
	return (len + page - 1) / page * page;
}

void *
secure_alloc(size_t len)
{
	size_t mapped = round_to_pages(len);
	void *ptr;

	if (mapped == 0)
		return NULL;
	ptr = mmap(NULL, mapped, PROT_READ | PROT_WRITE,
	    MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	if (ptr == MAP_FAILED)
		return NULL;
	/* Best effort, both: an unlocked secret beats a refused service. */
	(void)mlock(ptr, mapped);
	(void)madvise(ptr, mapped, MADV_DONTDUMP);
	return ptr;
}

void
secure_free(void *ptr, size_t len)
{
	if (ptr == NULL)
		return;
	secure_wipe(ptr, len);
	(void)munmap(ptr, round_to_pages(len));
}

void
secure_pool_init(struct secure_pool *pool, size_t len)
{
	size_t align = _Alignof(max_align_t);

	if (len < sizeof(void *))
		len = sizeof(void *);
	pool->slot_len = (len + align - 1) / align * align;
	pool->chunks = NULL;
	pool->free_slots = NULL;
}

static struct chunk *
chunk_new(struct secure_pool *pool)
{
	size_t len = sizeof(struct chunk) + pool->slot_len;
	struct chunk *chunk;

	if (len < CHUNK_LEN)
		len = CHUNK_LEN;
	chunk = secure_alloc(len);
	if (chunk == NULL)
		return NULL;
	chunk->len = len;
	chunk->next = pool->chunks;
	pool->chunks = chunk;
	return chunk;
}

void *
secure_pool_get(struct secure_pool *pool)
{
	struct chunk *chunk = pool->chunks;
	uint8_t *slot;

	if (pool->free_slots != NULL) {
		slot = pool->free_slots;
		memcpy(&pool->free_slots, slot, sizeof(pool->free_slots));
		memset(slot, 0, sizeof(pool->free_slots));
		return slot;
	}
	if (chunk == NULL || (chunk->len - sizeof(*chunk)) / pool->slot_len ==
	    chunk->used) {
		chunk = chunk_new(pool);
		if (chunk == NULL)
			return NULL;
	}
	slot = (uint8_t *)(chunk + 1) + chunk->used * pool->slot_len;
	chunk->used++;
	return slot;
}

void
secure_pool_put(struct secure_pool *pool, void *slot)
{
	if (slot == NULL)
		return;
	secure_wipe(slot, pool->slot_len);
	memcpy(slot, &pool->free_slots, sizeof(pool->free_slots));
	pool->free_slots = slot;
}

void
secure_pool_free(struct secure_pool *pool)
{
	struct chunk *chunk = pool->chunks, *next;

	for (; chunk != NULL; chunk = next) {
		next = chunk->next;
		secure_free(chunk, chunk->len);
	}
	pool->chunks = NULL;
	pool->free_slots = NULL;
}
