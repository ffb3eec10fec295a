/*
 * What the library needs of a thread's stack: all of it works in a thread with
 * MASQ_STACK_MIN bytes (masqlib.h), of which the C library keeps some for
 * itself. How much each call takes is printed.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "bn254/bn254.h"
#include "client/limits.h"
#include "client/site.h"
#include "crypto.h"

#define PAINT 0xa5
#define LONG 100000
#define COLD (KEYS_HOT_MAX + 2)

/* What the calls work on. */
static void *publisher, *ephemeral, *subscriber, *checking;
static struct packet key, data, once, cold[COLD];
static char *value;

static void
init_publisher(void)
{
	publisher = site_publisher(site, MASQ_key_persistent_exp, 0);
}

static void
init_ephemeral(void)
{
	ephemeral = site_publisher(site, MASQ_key_ephemeral, 0);
}

static void
init_subscriber(void)
{
	subscriber = site_subscriber(site);
}

/* One that has the public parameters and verifies private keys with them. */
static void
init_checking(void)
{
	checking = site_client(site, BOTH, MASQ_role_both, MASQ_key_ephemeral,
	    0);
}

static void
publish_data(void)
{
	data = packet_make(publisher, TOPIC, value, LONG);
	assert_int_equal(data.status, MASQ_STATUS_SUCCESS);
}

/* Both packets: who got the first comes for the second. */
static void
publish_key(void)
{
	key = packet_make(publisher, TOPIC, value, LONG);
	assert_int_equal(key.status, MASQ_STATUS_ANOTHER);
	publish_data();
}

static void
publish_ephemeral(void)
{
	once = packet_make(ephemeral, TOPIC, value, LONG);
	assert_int_equal(once.status, MASQ_STATUS_SUCCESS);
}

static void
receive_key(void)
{
	assert_int_equal(packet_open(subscriber, TOPIC, &key, NULL, 0),
	    MASQ_STATUS_KEY_MGMT);
}

/* With a request for the private key. */
static void
receive_data(void)
{
	assert_int_equal(packet_open(subscriber, TOPIC, &data, value, LONG),
	    MASQ_STATUS_SUCCESS);
}

static void
receive_ephemeral(void)
{
	assert_int_equal(packet_open(checking, TOPIC, &once, value, LONG),
	    MASQ_STATUS_SUCCESS);
}

/* Two key packets with one number, and the value in place: each is tried. */
static void
receive_forged(void)
{
	struct packet forged = {.props = key.props, .len = key.len};
	struct packet other = packet_make(publisher, "tank/other", "on", 2);
	size_t len;

	packet_free(&data);
	publish_data();
	forged.payload = other.payload;
	assert_int_equal(packet_open(subscriber, TOPIC, &forged, NULL, 0),
	    MASQ_STATUS_KEY_MGMT);
	len = data.len;
	assert_int_equal(MASQ_crypto_api_decrypt(subscriber, TOPIC,
	    &data.props, data.payload, data.len, data.payload, &len),
	    MASQ_STATUS_SUCCESS);
	assert_int_equal(len, LONG);
	packet_free(&other);
}

/* A private key that is there, but not ready. */
static void
receive_cold(void)
{
	char topic[16];

	for (int i = 0; i < 2 * COLD; i++) {
		(void)snprintf(topic, sizeof(topic), "cold/%d", i % COLD);
		cold[0] = packet_make(ephemeral, topic, "on", 2);
		assert_int_equal(packet_open(checking, topic, &cold[0], "on",
		    2), MASQ_STATUS_SUCCESS);
		packet_free(&cold[0]);
	}
}

static void
no_server(void)
{
	char ca[64], cert[64], pem[64];
	void *state;

	(void)snprintf(ca, sizeof(ca), "%s/ca-crt.pem", site->dir);
	(void)snprintf(cert, sizeof(cert), "%s/" PUB "-crt.pem", site->dir);
	(void)snprintf(pem, sizeof(pem), "%s/" PUB "-key.pem", site->dir);
	/* The look-up has a thread of its own. */
	assert_int_equal(MASQ_crypto_api_init(MASQ_proto_id,
	    MASQ_role_publisher, PUB, MASQ_key_ephemeral, 0, "localhost", 1,
	    ca, cert, pem, &state), MASQ_ERR_KMS);
}

static void
helpers(void)
{
	unsigned char bytes[64], hash[32];

	assert_int_equal(MASQ_rand_bytes(bytes, sizeof(bytes)), 1);
	assert_int_equal(MASQ_hash(bytes, sizeof(bytes), hash, sizeof(hash)),
	    1);
}

static void
close_all(void)
{
	MASQ_crypto_api_close(publisher);
	MASQ_crypto_api_close(ephemeral);
	MASQ_crypto_api_close(subscriber);
	MASQ_crypto_api_close(checking);
}

static const struct call {
	const char *what;
	void (*run)(void);
} calls[] = {
	{"start of a publisher", init_publisher},
	{"start of a publisher, the same parameters", init_ephemeral},
	{"start of a subscriber", init_subscriber},
	{"start of a client of both roles", init_checking},
	{"publish: key packet, data packet", publish_key},
	{"publish: ephemeral", publish_ephemeral},
	{"receive: key packet", receive_key},
	{"receive: data packet, private key asked for", receive_data},
	{"receive: ephemeral, private key verified", receive_ephemeral},
	{"receive: several key packets with one number", receive_forged},
	{"receive: private keys made ready again", receive_cold},
	{"server away, name looked up", no_server},
	{"random bytes, hash", helpers},
	{"close", close_all},
};

/* The stack of a thread, painted, with a page without access below it. */
struct stack {
	uint8_t *mapped, *low;
	size_t len, guard;
	const struct call *call;
	uint8_t *entered;		/* near the stack pointer of run() */
};

static void *
run(void *arg)
{
	struct stack *stack = arg;
	volatile uint8_t here = 0;

	stack->entered = (uint8_t *)(uintptr_t)&here;
	stack->call->run();
	return NULL;
}

/* Make a call in a thread with that much stack; how much of it was used, all
 * told, and by the call. */
static void
in_thread(const struct call *call, size_t *all, size_t *used)
{
	struct stack s = {.call = call, .len = MASQ_STACK_MIN};
	pthread_attr_t attr;
	pthread_t thread;
	size_t clean = 0;

	s.guard = (size_t)sysconf(_SC_PAGESIZE);
	s.mapped = mmap(NULL, s.guard + s.len, PROT_READ | PROT_WRITE,
	    MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	assert_ptr_not_equal(s.mapped, MAP_FAILED);
	assert_int_equal(mprotect(s.mapped, s.guard, PROT_NONE), 0);
	s.low = s.mapped + s.guard;
	memset(s.low, PAINT, s.len);
	assert_int_equal(pthread_attr_init(&attr), 0);
	assert_int_equal(pthread_attr_setstack(&attr, s.low, s.len), 0);
	assert_int_equal(pthread_create(&thread, &attr, run, &s), 0);
	assert_int_equal(pthread_join(thread, NULL), 0);
	(void)pthread_attr_destroy(&attr);
	while (clean < s.len && s.low[clean] == PAINT)
		clean++;
	*all = s.len - clean;
	*used = (size_t)(s.entered - (s.low + clean));
	assert_int_equal(munmap(s.mapped, s.guard + s.len), 0);
}

static void
test_small_stack_is_enough(void **state)
{
	size_t all, used;

	(void)state;
	value = calloc(1, LONG);
	assert_non_null(value);
	print_message("path %s, bytes of stack:\n", bn254_path());
	for (size_t i = 0; i < sizeof(calls) / sizeof(calls[0]); i++) {
		in_thread(&calls[i], &all, &used);
		print_message("%-46s %6zu, with the thread's own %6zu\n",
		    calls[i].what, used, all);
	}
	packet_free(&key);
	packet_free(&data);
	packet_free(&once);
	free(value);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_small_stack_is_enough)
	};

	return cmocka_run_group_tests(tests, site_set_up, site_tear_down);
}
