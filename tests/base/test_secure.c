/*
 * Memory for secrets.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include "base/secure.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <unistd.h>

#include <cmocka.h>

#define SLOTS 500

static bool
all_zero(const uint8_t *p, size_t len)
{
	for (size_t i = 0; i < len; i++)
		if (p[i] != 0)
			return false;
	return true;
}

static void
wipes(void **state)
{
	uint8_t buf[100];

	(void)state;
	secure_wipe(NULL, 0);
	for (size_t len = 0; len <= 80; len++) {
		memset(buf, 0xa5, sizeof(buf));
		secure_wipe(buf + 10, len);
		assert_true(all_zero(buf + 10, len));
		assert_int_equal(buf[9], 0xa5);
		assert_int_equal(buf[10 + len], 0xa5);
	}
}

/* The flags of the mapping that starts at ptr (proc(5), smaps). */
static void
mapping_flags(const void *ptr, char *flags, size_t room)
{
	FILE *file = fopen("/proc/self/smaps", "r");
	char line[512];
	bool here = false;

	assert_non_null(file);
	flags[0] = '\0';
	while (fgets(line, sizeof(line), file) != NULL) {
		unsigned long from, to;

		if (sscanf(line, "%lx-%lx", &from, &to) == 2)
			here = from <= (uintptr_t)ptr && (uintptr_t)ptr < to;
		else if (here && strncmp(line, "VmFlags:", 8) == 0)
			(void)snprintf(flags, room, "%s", line + 8);
	}
	(void)fclose(file);
}

/* Does anything live at ptr? (mincore(2): ENOMEM if not.) */
static bool
is_mapped(const void *ptr)
{
	uintptr_t page = (uintptr_t)sysconf(_SC_PAGESIZE);
	unsigned char resident;

	return mincore((void *)((uintptr_t)ptr / page * page), 1,
	    &resident) == 0;
}

/* Can this process lock pages? (Under a sanitizer mlock() does nothing.) */
static bool
may_lock(void)
{
	void *p = mmap(NULL, 100000, PROT_READ | PROT_WRITE,
	    MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	char flags[512];

	assert_ptr_not_equal(p, MAP_FAILED);
	(void)mlock(p, 100000);
	mapping_flags(p, flags, sizeof(flags));
	(void)munmap(p, 100000);
	return strstr(flags, " lo") != NULL;
}

static void
allocates(void **state)
{
	static const size_t lens[] = {1, 32, 4096, 4097, 100000};
	char flags[512];
	bool locks = may_lock();

	(void)state;
	assert_null(secure_alloc(0));
	assert_null(secure_alloc(SIZE_MAX));
	assert_null(secure_alloc(SIZE_MAX / 2));
	secure_free(NULL, 0);
	secure_free(NULL, 32);
	for (size_t i = 0; i < sizeof(lens) / sizeof(lens[0]); i++) {
		uint8_t *p = secure_alloc(lens[i]);

		assert_non_null(p);
		assert_int_equal((uintptr_t)p % _Alignof(max_align_t), 0);
		assert_true(all_zero(p, lens[i]));
		memset(p, 0xa5, lens[i]);
		/* "dd": do not dump; "lo": locked. */
		mapping_flags(p, flags, sizeof(flags));
		assert_non_null(strstr(flags, " dd"));
		assert_true(!locks || strstr(flags, " lo") != NULL);
		assert_true(is_mapped(p));
		secure_free(p, lens[i]);
		assert_false(is_mapped(p));
	}
}

/* The lock is best effort; a limit of nothing must not refuse memory. */
static void
allocates_past_the_lock_limit(void **state)
{
	const size_t len = 16384;
	struct rlimit saved, none;
	void *blocks[64];

	(void)state;
	assert_int_equal(getrlimit(RLIMIT_MEMLOCK, &saved), 0);
	none = saved;
	none.rlim_cur = 0;
	assert_int_equal(setrlimit(RLIMIT_MEMLOCK, &none), 0);
	for (size_t i = 0; i < 64; i++) {
		blocks[i] = secure_alloc(len);
		assert_non_null(blocks[i]);
		memset(blocks[i], 1, len);
	}
	for (size_t i = 0; i < 64; i++)
		secure_free(blocks[i], len);
	assert_int_equal(setrlimit(RLIMIT_MEMLOCK, &saved), 0);
}

/* Many slots of a length: zeroed, aligned, apart from each other. */
static void
use_pool(size_t len)
{
	static uint8_t *slot[SLOTS];
	struct secure_pool pool;

	secure_pool_init(&pool, len);
	assert_true(pool.slot_len >= len);
	for (size_t i = 0; i < SLOTS; i++) {
		slot[i] = secure_pool_get(&pool);
		assert_non_null(slot[i]);
		assert_int_equal((uintptr_t)slot[i] % _Alignof(max_align_t),
		    0);
		assert_true(all_zero(slot[i], len));
		memset(slot[i], (int)(i % 255) + 1, len);
	}
	for (size_t i = 0; i < SLOTS; i++)
		for (size_t k = 0; k < len; k++)
			assert_int_equal(slot[i][k], i % 255 + 1);
	/* Every third goes back; what it held is gone at once. */
	for (size_t i = 0; i < SLOTS; i += 3) {
		secure_pool_put(&pool, slot[i]);
		assert_true(len <= sizeof(void *) || all_zero(slot[i] +
		    sizeof(void *), len - sizeof(void *)));
	}
	for (size_t i = 0; i < SLOTS; i += 3) {
		uint8_t *again = secure_pool_get(&pool);
		bool known = false;

		assert_non_null(again);
		assert_true(all_zero(again, len));
		for (size_t k = 0; k < SLOTS; k += 3)
			known = known || again == slot[k];
		assert_true(known);
		memset(again, 0xff, len);
	}
	for (size_t i = 0; i < SLOTS; i++)
		if (i % 3 != 0)
			for (size_t k = 0; k < len; k++)
				assert_int_equal(slot[i][k], i % 255 + 1);
	secure_pool_put(&pool, NULL);
	secure_pool_put(&pool, slot[7]);
	secure_pool_free(&pool);
	for (size_t i = 0; i < SLOTS; i++)
		assert_false(is_mapped(slot[i]));
	/* Empty again, and usable. */
	slot[0] = secure_pool_get(&pool);
	assert_non_null(slot[0]);
	assert_true(all_zero(slot[0], len));
	secure_pool_free(&pool);
	secure_pool_free(&pool);
}

static void
pools(void **state)
{
	/*
	 * Smaller than a pointer, odd, a key's, one that fills a chunk to its
	 * last byte, larger than a chunk.
	 */
	static const size_t lens[] = {1, 8, 13, 16, 24, 33, 258, 4096, 16352,
		20000};

	(void)state;
	for (size_t i = 0; i < sizeof(lens) / sizeof(lens[0]); i++)
		use_pool(lens[i]);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(wipes),
		cmocka_unit_test(allocates),
		cmocka_unit_test(allocates_past_the_lock_limit),
		cmocka_unit_test(pools),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
