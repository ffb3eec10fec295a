/*
 * Once a key is known, a message allocates nothing.
 *
 * Allocations of the calling thread are counted: OpenSSL's by its own hooks,
 * the library's by the linker's --wrap.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <stdlib.h>
#include <sys/mman.h>

#include "client/site.h"

/* Enough to use up the stock of IVs more than twice. */
#define MESSAGES 400

static _Thread_local size_t allocations;

void *__real_malloc(size_t len);
void *__real_calloc(size_t n, size_t len);
void *__real_realloc(void *ptr, size_t len);
void *__real_mmap(void *at, size_t len, int prot, int flags, int fd, off_t of);
void *__wrap_malloc(size_t len);
void *__wrap_calloc(size_t n, size_t len);
void *__wrap_realloc(void *ptr, size_t len);
void *__wrap_mmap(void *at, size_t len, int prot, int flags, int fd, off_t of);

void *
__wrap_malloc(size_t len)
{
	allocations++;
	return __real_malloc(len);
}

void *
__wrap_calloc(size_t n, size_t len)
{
	allocations++;
	return __real_calloc(n, len);
}

void *
__wrap_realloc(void *ptr, size_t len)
{
	allocations++;
	return __real_realloc(ptr, len);
}

void *
__wrap_mmap(void *at, size_t len, int prot, int flags, int fd, off_t of)
{
	allocations++;
	return __real_mmap(at, len, prot, flags, fd, of);
}

static void *
openssl_malloc(size_t len, const char *file, int line)
{
	(void)file;
	(void)line;
	allocations++;
	return __real_malloc(len);
}

static void *
openssl_realloc(void *ptr, size_t len, const char *file, int line)
{
	(void)file;
	(void)line;
	allocations++;
	return __real_realloc(ptr, len);
}

static void
openssl_free(void *ptr, const char *file, int line)
{
	(void)file;
	(void)line;
	free(ptr);
}

/* What is counted at all. */
static void
test_counters_count(void **state)
{
	size_t before = allocations;
	void *client;

	(void)state;
	EVP_MD_CTX_free(EVP_MD_CTX_new());
	assert_true(allocations > before);
	before = allocations;
	client = site_subscriber(site);
	assert_true(allocations > before);
	MASQ_crypto_api_close(client);
}

/* Publish and open; how many allocations were there in each? */
static MASQ_status_t
send(void *pub, void *sub, size_t len, size_t *sealing, size_t *opening)
{
	static const unsigned char value[2000] = "a value";
	static unsigned char payload[sizeof(value) + 200], out[sizeof(value)];
	MASQ_user_properties_t props;
	size_t payload_len = sizeof(payload), out_len = sizeof(out);
	size_t before = allocations;
	MASQ_status_t sealed, opened;

	sealed = MASQ_crypto_api_encrypt(pub, TOPIC, value, len, &props,
	    payload, &payload_len);
	*sealing = allocations - before;
	before = allocations;
	opened = MASQ_crypto_api_decrypt(sub, TOPIC, &props, payload,
	    payload_len, out, &out_len);
	*opening = allocations - before;
	if (sealed == MASQ_STATUS_SUCCESS) {
		assert_int_equal(opened, MASQ_STATUS_SUCCESS);
		assert_int_equal(out_len, len);
		assert_memory_equal(out, value, len);
	}
	return sealed;
}

static void
test_persistent(void **state)
{
	static const size_t lens[] = {0, 1, 100, 2000};
	void *pub = site_publisher(site, MASQ_key_persistent_exp, 0);
	void *sub = site_subscriber(site);
	size_t sealing, opening;

	(void)state;
	/* The key packet and the first value under it may allocate. */
	assert_int_equal(send(pub, sub, 1, &sealing, &opening),
	    MASQ_STATUS_ANOTHER);
	assert_true(sealing > 0);
	assert_true(opening > 0);
	assert_int_equal(send(pub, sub, 1, &sealing, &opening),
	    MASQ_STATUS_SUCCESS);
	for (size_t i = 0; i < MESSAGES; i++) {
		assert_int_equal(send(pub, sub, lens[i % 4], &sealing,
		    &opening), MASQ_STATUS_SUCCESS);
		assert_int_equal(sealing, 0);
		assert_int_equal(opening, 0);
	}
	MASQ_crypto_api_close(pub);
	MASQ_crypto_api_close(sub);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_counters_count),
		cmocka_unit_test(test_persistent)
	};

	/* Before OpenSSL allocates anything. */
	if (CRYPTO_set_mem_functions(openssl_malloc, openssl_realloc,
	    openssl_free) != 1)
		return 1;
	return cmocka_run_group_tests(tests, site_set_up, site_tear_down);
}
