/*
 * Memory for secrets: wiped, locked, and kept out of core dumps.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef BASE_SECURE_H
#define BASE_SECURE_H

#include <stddef.h>

/* Overwrite len bytes with zeros, whatever the optimiser thinks of it. */
void secure_wipe(void *ptr, size_t len);

/*
 * Overwrite so many bytes of stack below the caller's frame: what the functions
 * that it called before have left there. With it go the vector registers of an
 * x86-64 with AVX. Each takes little more stack than that.
 */
#define SECURE_STACK_LOW 8192
#define SECURE_STACK_MIDDLE 24576
#define SECURE_STACK_MAX 65536
void secure_wipe_stack_low(void);
void secure_wipe_stack_middle(void);
void secure_wipe_stack_max(void);

/* SECURE_STACK_SHALLOW bytes alone, without vector registers. */
#define SECURE_STACK_SHALLOW 2048
void secure_wipe_stack_shallow(void);

/* The first of these that wipes len bytes. Inline, since a frame of its own
 * would be a gap. */
static inline void
secure_wipe_stack(size_t len)
{
	if (len <= SECURE_STACK_LOW)
		secure_wipe_stack_low();
	else if (len <= SECURE_STACK_MIDDLE)
		secure_wipe_stack_middle();
	else
		secure_wipe_stack_max();
}

/*
 * Zeroed pages for a long-lived secret of len bytes: locked into memory and
 * excluded from core dumps. Where the lock limit (ulimit -l) is reached the
 * memory is still given, unlocked. NULL when there is none, or when len is 0.
 * Any thread.
 */
void *secure_alloc(size_t len);

/* Wipe and return memory of secure_alloc(len). NULL is ignored. */
void secure_free(void *ptr, size_t len);

/*
 * Many small secrets of one size in shared secure pages. Not locked against
 * other threads: that is the owner's.
 */
struct secure_pool {
	size_t slot_len;		/* bytes of a slot */
	void *chunks;			/* list of secure_alloc'ed chunks */
	void *free_slots;		/* list of slots given back */
};

/* An empty pool of slots of len bytes. */
void secure_pool_init(struct secure_pool *pool, size_t len);

/*
 * A zeroed slot, aligned for any type, or NULL when there is no memory. Slots
 * that were put back are given again first.
 */
void *secure_pool_get(struct secure_pool *pool);

/* Wipe a slot and take it back. NULL is ignored. */
void secure_pool_put(struct secure_pool *pool, void *slot);

/* Wipe and free everything, slots in use too. */
void secure_pool_free(struct secure_pool *pool);

#endif /* BASE_SECURE_H */
