/*
 * No copy of a secret stays behind on the stack (reference flaw 11), and no
 * operation needs more of it than BB1_STACK.
 *
 * Each operation runs in a thread whose stack is ours. Afterwards every word
 * of that stack is looked up among the words of the secrets: scalars as octets
 * and as limbs, private points, the lines made of them, session keys and the
 * group elements that they are hashed from, also in the form in which vectors
 * hold them.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <pthread.h>
#include <sys/mman.h>

#include <cmocka.h>

#include "base/secure.h"
#include "ibe/bb1.h"

static struct bn254_g2_scratch scratch;

#define STACK_LEN (1024 * 1024)
#define UNTOUCHED 0xa5
#define MAX_WORDS 100000

static const uint8_t id[] = "room/temp:20261125T000000Z:PumpTemp007c0480";
#define ID_LEN (sizeof(id) - 1)

/* Inputs and outputs live here and not on the searched stack. */
static struct {
	struct bb1_master master;
	struct bb1_public public;
	struct bb1_private private;
	struct bb1_params params;
	struct bb1_key key;
	uint8_t random[BB1_RANDOM_LEN];
	uint8_t k[BB1_SCALAR_LEN];
	uint8_t ciphertext[BB1_CIPHERTEXT_LEN];
	uint8_t mek[BB1_KEY_LEN];
	uint8_t packet_key[BB1_KEY_LEN];
	MASQ_status_t status;
} at;

/* Words of secrets, sorted. */
static struct {
	uint64_t word[MAX_WORDS];
	size_t count;
} needles;

static struct bb1_tables tables;
static struct bb1_lines key_lines;

static uint8_t *stack;

/* Words that say nothing, such as small numbers, would be found anywhere. */
static void
add_words(const void *secret, size_t len)
{
	const uint8_t *bytes = secret;
	uint64_t word;

	for (size_t i = 0; i + sizeof(word) <= len; i += sizeof(word)) {
		memcpy(&word, bytes + i, sizeof(word));
		if (word >> 32 == 0 || word << 32 == 0)
			continue;
		assert_true(needles.count < MAX_WORDS);
		needles.word[needles.count++] = word;
	}
}

/*
 * An element in the form of vectors (bn254/ifma.h): 16 times it in limbs of 52
 * bits, less any multiple of p.
 */
static void
add_lanes(const struct bn254_fp *a)
{
	static const uint64_t p[5] = {
		BN254_IFMA_P0, BN254_IFMA_P1, BN254_IFMA_P2, BN254_IFMA_P3,
		BN254_IFMA_P4
	};
	const uint64_t mask = ((uint64_t)1 << 52) - 1;
	uint64_t borrow = 0, l[5] = {
		a->l[0] << 4 & mask,
		(a->l[0] >> 48 | a->l[1] << 16) & mask,
		(a->l[1] >> 36 | a->l[2] << 28) & mask,
		(a->l[2] >> 24 | a->l[3] << 40) & mask,
		a->l[3] >> 12
	};

	while (borrow == 0) {
		add_words(l, sizeof(l));
		for (int i = 0; i < 5; i++) {
			l[i] -= p[i] + borrow;
			borrow = l[i] >> 63;
			l[i] &= mask;
		}
	}
}

/* The words of elements, as they are and in the form of vectors */
static void
add_elements(const void *elements, size_t len)
{
	const uint8_t *at_octet = elements;
	struct bn254_fp a;

	add_words(elements, len);
	for (size_t i = 0; i < len; i += sizeof(a)) {
		memcpy(&a, at_octet + i, sizeof(a));
		add_lanes(&a);
	}
}

static void
add_scalar(const uint8_t octets[BB1_SCALAR_LEN])
{
	struct bn254_scalar k;

	assert_true(bn254_scalar_decode(&k, octets));
	add_words(octets, BB1_SCALAR_LEN);
	add_words(&k, sizeof(k));
}

static void
add_point(const struct bn254_g2 *a, const uint8_t octets[BB1_G2_LEN])
{
	struct bn254_g2_lines lines;

	/* z is 1: no secret */
	add_elements(&a->x, sizeof(a->x));
	add_elements(&a->y, sizeof(a->y));
	add_words(octets + 1, BB1_G2_LEN - 1);
	bn254_g2_prepare(&lines, a);
	add_elements(&lines, sizeof(lines));
}

static int
compare(const void *a, const void *b)
{
	uint64_t x, y;

	memcpy(&x, a, sizeof(x));
	memcpy(&y, b, sizeof(y));
	return (x > y) - (x < y);
}

static void
fill_bytes(void *out, size_t len, unsigned int seed)
{
	uint8_t *bytes = out;

	for (size_t i = 0; i < len; i++) {
		seed = seed * 1103515245 + 12345;
		bytes[i] = (uint8_t)(seed >> 16);
	}
}

static void
make_scalar(uint8_t out[BB1_SCALAR_LEN], unsigned int seed)
{
	fill_bytes(at.random, sizeof(at.random), seed);
	assert_int_equal(bb1_scalar(out, at.random), MASQ_STATUS_SUCCESS);
}

static int
setup(void **state)
{
	struct bn254_scalar k;
	struct bn254_gt gt;
	uint8_t octets[BB1_GT_LEN];

	(void)state;
	make_scalar(at.master.s1, 1);
	make_scalar(at.master.s2, 2);
	make_scalar(at.master.s3, 3);
	make_scalar(at.k, 4);
	assert_int_equal(bb1_setup(&at.master, &at.public), 0);
	assert_int_equal(bb1_params_load(&at.params, &at.public), 0);
	assert_int_equal(bb1_extract(&at.master, id, ID_LEN, at.k,
	    &at.private), 0);
	assert_int_equal(bb1_key_load(&at.key, &at.private), 0);
	assert_int_equal(bb1_encapsulate(&at.params, id, ID_LEN, at.k,
	    at.ciphertext, at.mek), 0);
	bb1_packet_key(at.mek, "0000002a", at.packet_key);

	bb1_tables_make(&tables, &at.params);

	add_scalar(at.master.s1);
	add_scalar(at.master.s2);
	add_scalar(at.master.s3);
	add_scalar(at.k);
	add_words(at.random, sizeof(at.random));
	add_point(&at.key.K0, at.private.K0);
	add_point(&at.key.K1, at.private.K1);
	assert_true(bn254_scalar_decode(&k, at.k));
	bn254_gt_pow(&gt, &k, &at.params.V);
	bn254_gt_encode(octets, &gt);
	add_elements(&gt, sizeof(gt));
	add_words(octets, sizeof(octets));
	add_words(at.mek, sizeof(at.mek));
	add_words(at.packet_key, sizeof(at.packet_key));
	qsort(needles.word, needles.count, sizeof(needles.word[0]), compare);

	stack = mmap(NULL, STACK_LEN, PROT_READ | PROT_WRITE,
	    MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	return stack == MAP_FAILED;
}

/* Bytes of it that somebody has written to, from the deepest one on */
static size_t
stack_used(void)
{
	size_t untouched = 0;

	while (untouched < STACK_LEN && stack[untouched] == UNTOUCHED)
		untouched++;
	return STACK_LEN - untouched;
}

/*
 * Vector registers after an operation. What an x86-64 with AVX-512 has in them
 * is nothing; on others nobody looks.
 */
static uint64_t vectors[32][8];

#if defined(__x86_64__)
static void __attribute__((noinline, target("avx512f")))
store_vectors(void)
{
	__asm__ volatile(".irp i,0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,"
	    "18,19,20,21,22,23,24,25,26,27,28,29,30,31\n\t"
	    "vmovdqu64 %%zmm\\i, 64 * \\i(%0)\n\t"
	    ".endr"
	    : : "r"(vectors) : "memory");
}
#endif

static void *(*operation_now)(void *);

static void *
run_operation(void *unused)
{
	(void)operation_now(unused);
#if defined(__x86_64__)
	if (__builtin_cpu_supports("avx512f"))
		store_vectors();
#endif
	return unused;
}

static size_t
vectors_used(void)
{
	size_t count = 0;

	for (size_t i = 0; i < 32 * 8; i++)
		count += vectors[i / 8][i % 8] != 0;
	return count;
}

/* Words of secrets on the stack of a thread that has run the operation. */
static size_t
search_after(void *(*operation)(void *))
{
	pthread_attr_t attr;
	pthread_t thread;
	size_t found = 0;
	uint64_t word;

	memset(stack, UNTOUCHED, STACK_LEN);
	at.status = MASQ_ERR_INTERNAL;
	assert_int_equal(pthread_attr_init(&attr), 0);
	assert_int_equal(pthread_attr_setstack(&attr, stack, STACK_LEN), 0);
	operation_now = operation;
	assert_int_equal(pthread_create(&thread, &attr, run_operation, NULL),
	    0);
	assert_int_equal(pthread_join(thread, NULL), 0);
	assert_int_equal(pthread_attr_destroy(&attr), 0);
	assert_int_equal(at.status, MASQ_STATUS_SUCCESS);
	for (size_t i = 0; i + sizeof(word) <= STACK_LEN; i++) {
		memcpy(&word, stack + i, sizeof(word));
		if (word != 0 && bsearch(&word, needles.word, needles.count,
		    sizeof(word), compare) != NULL)
			found++;
	}
	return found;
}

static void *
careless(void *unused)
{
	struct bn254_g2_lines lines;
	struct bn254_scalar k;

	bn254_g2_prepare(&lines, &at.key.K0);
	at.status = bn254_scalar_decode(&k, at.k) ? MASQ_STATUS_SUCCESS :
	    MASQ_ERR_CRYPTO;
	return unused;
}

static void *
run_scalar(void *unused)
{
	static uint8_t out[BB1_SCALAR_LEN];

	at.status = bb1_scalar(out, at.random);
	return unused;
}

static void *
run_setup(void *unused)
{
	at.status = bb1_setup(&at.master, &at.public);
	return unused;
}

static void *
run_extract(void *unused)
{
	at.status = bb1_extract(&at.master, id, ID_LEN, at.k, &at.private);
	return unused;
}

static void *
run_load(void *unused)
{
	at.status = bb1_key_load(&at.key, &at.private);
	return unused;
}

static void *
run_load_prepared(void *unused)
{
	at.status = bb1_key_load_prepared(&at.key, &key_lines, &at.private,
	    &scratch);
	return unused;
}

static void *
run_verify(void *unused)
{
	at.status = bb1_verify(&at.params, id, ID_LEN, &at.key);
	return unused;
}

static void *
run_encapsulate(void *unused)
{
	at.status = bb1_encapsulate(&at.params, id, ID_LEN, at.k,
	    at.ciphertext, at.mek);
	return unused;
}

static void *
run_decapsulate(void *unused)
{
	at.status = bb1_decapsulate(&at.key, at.ciphertext, at.mek);
	return unused;
}

static void *
run_encapsulate_tables(void *unused)
{
	at.params.tables = &tables;
	(void)run_encapsulate(unused);
	at.params.tables = NULL;
	return unused;
}

static void *
run_decapsulate_prepared(void *unused)
{
	bb1_prepare(&key_lines, &at.key, &scratch);
	at.status = bb1_decapsulate_prepared(&key_lines, at.ciphertext, at.mek);
	return unused;
}

/* Eight lanes, all with the same secrets */
#define LANES 8

static void *
run_extract_batch(void *unused)
{
	static struct bb1_extraction jobs[LANES];
	static struct bb1_private keys[LANES];

	for (int i = 0; i < LANES; i++) {
		jobs[i].id = id;
		jobs[i].id_len = ID_LEN;
		jobs[i].k = at.k;
		jobs[i].key = &keys[i];
	}
	at.status = bb1_extract_batch(&at.master, jobs, LANES);
	return unused;
}

static void *
run_decapsulate_batch(void *unused)
{
	static struct bb1_opening jobs[LANES];
	static uint8_t meks[LANES][BB1_KEY_LEN];

	bb1_prepare(&key_lines, &at.key, &scratch);
	for (int i = 0; i < LANES; i++) {
		jobs[i].lines = &key_lines;
		jobs[i].ciphertext = at.ciphertext;
		jobs[i].mek = meks[i];
	}
	at.status = bb1_decapsulate_batch(jobs, LANES);
	return unused;
}

static void *
run_packet_key(void *unused)
{
	bb1_packet_key(at.mek, "0000002a", at.packet_key);
	at.status = MASQ_STATUS_SUCCESS;
	return unused;
}

/* The search finds what is left when nobody wipes. */
static void
test_search_finds(void **state)
{
	(void)state;
	assert_true(search_after(careless) > 100);
}

static void
test_ref11_wipe(void **state)
{
	static const struct {
		const char *name;
		void *(*run)(void *);
	} operations[] = {
		{ "scalar", run_scalar },
		{ "setup", run_setup },
		{ "extract", run_extract },
		{ "extract_batch", run_extract_batch },
		{ "load", run_load },
		{ "load_prepared", run_load_prepared },
		{ "verify", run_verify },
		{ "encapsulate", run_encapsulate },
		{ "encapsulate_tables", run_encapsulate_tables },
		{ "decapsulate", run_decapsulate },
		{ "decapsulate_prepared", run_decapsulate_prepared },
		{ "decapsulate_batch", run_decapsulate_batch },
		{ "packet_key", run_packet_key },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(operations) / sizeof(operations[0]);
	    i++) {
		size_t found = search_after(operations[i].run);

		if (found > 0)
			fail_msg("%s leaves %zu words of secrets on the stack",
			    operations[i].name, found);
		/* SHA-256 alone is in other hands. */
		if (vectors_used() > 0 && operations[i].run != run_packet_key)
			fail_msg("%s leaves %zu words in vector registers",
			    operations[i].name, vectors_used());
		/* With what the thread itself has there */
		if (stack_used() > BB1_STACK)
			fail_msg("%s needs %zu bytes of stack",
			    operations[i].name, stack_used());
	}
}

int
main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_search_finds),
		cmocka_unit_test(test_ref11_wipe),
	};

	return cmocka_run_group_tests(tests, setup, NULL);
}
