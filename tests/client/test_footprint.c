/*
 * What a client takes of memory: heap of its own and of OpenSSL, and secure
 * pages. The key server is a process of its own, so that all that is counted
 * here is the clients'; a first client pays for what all of them share
 * (OpenSSL's own, the tables of the public parameters).
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <malloc.h>
#include <stdio.h>
#include <sys/mman.h>

#include "client/limits.h"
#include "client/site.h"
#include "client/tools.h"
#include "harness.h"
#include "ibe/bb1.h"

#define KIB 1024
#define SESSION_MAX (64 * KIB)
#define KEY_MAX KIB			/* of each key that is held */
/* Keys ready for use are in pages of their own; one goes when the next one is
 * there. */
#define HOT_MAX ((KEYS_HOT_MAX + 1) * 20 * KIB)
/* Tags of the messages delivered last. */
#define RECENT_BYTES (RECENT_MAX * 24)
#define CHUNK (16 * KIB)		/* secure pages come by so many */
#define CLIENTS 8			/* to tell one from */
#define WARM 32				/* keys held before one is weighed */
#define TOPICS (WARM + 512)

static struct harness *h;

/* Bytes of secure pages; base/secure.c alone maps any. */
static size_t mapped;

void *__real_mmap(void *addr, size_t len, int prot, int flags, int fd,
    off_t offset);
void *__wrap_mmap(void *addr, size_t len, int prot, int flags, int fd,
    off_t offset);
int __real_munmap(void *addr, size_t len);
int __wrap_munmap(void *addr, size_t len);

void *
__wrap_mmap(void *addr, size_t len, int prot, int flags, int fd, off_t offset)
{
	void *ptr = __real_mmap(addr, len, prot, flags, fd, offset);

	if (ptr != MAP_FAILED)
		mapped += len;
	return ptr;
}

int
__wrap_munmap(void *addr, size_t len)
{
	mapped -= len;
	return __real_munmap(addr, len);
}

/* Bytes in use. */
static size_t
in_use(void)
{
	struct mallinfo2 info = mallinfo2();

	return info.uordblks + info.hblkhd + mapped;
}

/* Of each of n, since there were `before`. */
static size_t
each(size_t before, size_t n)
{
	size_t now = in_use();

	return now < before ? 0 : (now - before) / n;
}

static void *
client(const char *id, MASQ_role_t role)
{
	void *state;
	MASQ_status_t status = MASQ_crypto_api_init(MASQ_proto_id, role, id,
	    MASQ_key_persistent_exp, 0, NULL, h->kms_port, harness_ca(h),
	    harness_cert(h, id), harness_key(h, id), &state);

	if (status != MASQ_STATUS_SUCCESS)
		print_error("%s: %s\n", id, MASQ_last_error());
	assert_int_equal(status, MASQ_STATUS_SUCCESS);
	return state;
}

/* The key packet and the data packet of each topic. */
static struct packet packets[TOPICS][2];

static void
publish_to(void *pub, size_t from, size_t to)
{
	char topic[32];

	for (size_t i = from; i < to; i++) {
		(void)snprintf(topic, sizeof(topic), "room/%zu", i);
		for (int n = 0; n < 2; n++) {
			packets[i][n] = packet_make(pub, topic, "value", 5);
			assert_int_equal(packets[i][n].status, n == 0 ?
			    MASQ_STATUS_ANOTHER : MASQ_STATUS_SUCCESS);
		}
	}
}

/* What is open has no more use. */
static void
open_from(void *sub, size_t from, size_t to)
{
	char topic[32];

	for (size_t i = from; i < to; i++) {
		(void)snprintf(topic, sizeof(topic), "room/%zu", i);
		assert_int_equal(packet_open(sub, topic, &packets[i][0], "",
		    0), MASQ_STATUS_KEY_MGMT);
		assert_int_equal(packet_open(sub, topic, &packets[i][1],
		    "value", 5), MASQ_STATUS_SUCCESS);
	}
}

static void
free_packets(void)
{
	for (size_t i = 0; i < TOPICS; i++)
		for (int n = 0; n < 2; n++)
			packet_free(&packets[i][n]);
}

/* ---- a session ---- */

static void
weigh_sessions(const char *id, MASQ_role_t role, const char *what)
{
	void *first = client(id, role), *more[CLIENTS];
	size_t before = in_use(), secure = mapped, bytes;

	for (int i = 0; i < CLIENTS; i++)
		more[i] = client(id, role);
	bytes = each(before, CLIENTS);
	print_message("%s: %zu bytes, %zu of them secure pages\n", what, bytes,
	    (mapped - secure) / CLIENTS);
	/* Less than its own struct would be a count that does not count. */
	assert_in_range(bytes, 2 * KIB, SESSION_MAX);
	for (int i = 0; i < CLIENTS; i++)
		MASQ_crypto_api_close(more[i]);
	/* What they give back has been counted, too. */
	assert_in_range(each(before, CLIENTS), 0, KIB);
	MASQ_crypto_api_close(first);
}

static void
test_session(void **state)
{
	(void)state;
	weigh_sessions(PUB, MASQ_role_publisher, "a publisher");
	weigh_sessions(SUB, MASQ_role_subscriber, "a subscriber");
	weigh_sessions(BOTH, MASQ_role_both, "a client that is both");
}

/* ---- keys ---- */

static void
test_keys_to_publish_under(void **state)
{
	void *pub = client(PUB, MASQ_role_publisher);
	size_t before, bytes, secure = mapped;

	(void)state;
	publish_to(pub, 0, 1);
	/* A chunk for keys, and a set of tools without what opens messages. */
	assert_in_range(mapped - secure, CHUNK, CHUNK +
	    sizeof(struct bb1_lines) - 1);
	publish_to(pub, 1, WARM);
	free_packets();
	before = in_use();
	publish_to(pub, WARM, TOPICS);
	free_packets();
	bytes = each(before, TOPICS - WARM);
	print_message("a key to publish under: %zu bytes\n", bytes);
	assert_in_range(bytes, BB1_KEY_LEN, KEY_MAX);
	MASQ_crypto_api_close(pub);
}

/*
 * A private key and the key of a key packet. Those used last are ready for
 * use, KEYS_HOT_MAX of them; all of WARM have been so.
 */
static void
test_keys_to_open_with(void **state)
{
	void *pub = client(PUB, MASQ_role_publisher);
	void *sub = client(SUB, MASQ_role_subscriber);
	size_t before, bytes, hot;

	(void)state;
	publish_to(pub, 0, TOPICS);
	before = in_use();
	open_from(sub, 0, WARM);
	hot = in_use() - before;
	before = in_use();
	open_from(sub, WARM, TOPICS);
	bytes = each(before, TOPICS - WARM);
	free_packets();
	print_message("keys ready for use: %zu bytes\n"
	    "a key to open with: %zu bytes\n", hot, bytes);
	assert_in_range(bytes, sizeof(struct bb1_key), KEY_MAX);
	/* The first message makes a set of tools. */
	assert_in_range(hot, KEYS_HOT_MAX * sizeof(struct bb1_lines),
	    HOT_MAX + sizeof(struct tools) + sizeof(struct bb1_lines) +
	    8 * KIB + WARM * KEY_MAX + 2 * CHUNK + RECENT_BYTES);
	MASQ_crypto_api_close(pub);
	MASQ_crypto_api_close(sub);
}

static int
start(void **state)
{
	(void)state;
	h = harness_new();
	harness_provision(h, NULL);
	harness_enrol(h, PUB, "pub");
	harness_enrol(h, SUB, "sub");
	harness_enrol(h, BOTH, "both");
	harness_start_kms(h, NULL);
	return 0;
}

static int
stop(void **state)
{
	(void)state;
	harness_free(h);
	return 0;
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_session),
		cmocka_unit_test(test_keys_to_publish_under),
		cmocka_unit_test(test_keys_to_open_with),
	};

	return cmocka_run_group_tests(tests, start, stop);
}
