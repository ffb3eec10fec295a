/*
 * Cases of masq_bench: the curve and identity-based encryption.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include <openssl/rand.h>
#include <stdbool.h>

#include "bench/bench.h"
#include "bench/masq_cases.h"
#include "ibe/bb1.h"

static struct bn254_g2_scratch scratch;

#define ID "room/temp:20261125T000000Z:PumpTemp007c0480"
#define ID_LEN (sizeof(ID) - 1)

/* One of everything, made at random before the first measurement. */
static struct {
	struct bb1_master master;
	struct bb1_public public;
	struct bb1_params params;
	struct bb1_tables tables;
	struct bb1_private octets;
	struct bb1_key key;
	struct bb1_lines key_lines;
	struct bn254_g1 p[2];
	struct bn254_g2 q[2];
	struct bn254_g2_lines lines[2];
	uint8_t g2_octets[BN254_G2_OCTETS];
	uint8_t ciphertext[BB1_CIPHERTEXT_LEN];
	uint8_t scalar[BB1_SCALAR_LEN];
} w;

/* A step that has to work. */
static void
must(MASQ_status_t status, const char *what)
{
	if (status != MASQ_STATUS_SUCCESS)
		bench_die("%s failed", what);
}

static void
random_scalar(uint8_t out[BB1_SCALAR_LEN])
{
	uint8_t random[BB1_RANDOM_LEN];

	if (RAND_bytes(random, sizeof(random)) != 1)
		bench_die("no random bytes");
	must(bb1_scalar(out, random), "bb1_scalar()");
}

static void
make_world(void)
{
	struct bn254_scalar k;
	uint8_t mek[BB1_KEY_LEN];

	random_scalar(w.master.s1);
	random_scalar(w.master.s2);
	random_scalar(w.master.s3);
	random_scalar(w.scalar);
	must(bb1_setup(&w.master, &w.public), "bb1_setup()");
	must(bb1_params_load(&w.params, &w.public), "bb1_params_load()");
	bb1_tables_make(&w.tables, &w.params);
	w.params.tables = &w.tables;
	must(bb1_extract(&w.master, (const uint8_t *)ID, ID_LEN, w.scalar,
	    &w.octets), "bb1_extract()");
	must(bb1_key_load(&w.key, &w.octets), "bb1_key_load()");
	bb1_prepare(&w.key_lines, &w.key, &scratch);
	must(bb1_encapsulate(&w.params, (const uint8_t *)ID, ID_LEN, w.scalar,
	    w.ciphertext, mek), "bb1_encapsulate()");
	for (int i = 0; i < 2; i++) {
		uint8_t octets[BB1_SCALAR_LEN];

		random_scalar(octets);
		if (!bn254_scalar_decode(&k, octets))
			bench_die("bn254_scalar_decode() failed");
		bn254_g1_mul(&w.p[i], &k, &bn254_g1_generator);
		bn254_g2_mul(&w.q[i], &k, &bn254_g2_generator);
		bn254_g2_prepare(&w.lines[i], &w.q[i]);
	}
	if (!bn254_g2_encode(w.g2_octets, &w.q[0]))
		bench_die("bn254_g2_encode() failed");
}

/* --- Cases ---------------------------------------------------------------- */

static void
pairing(void *arg)
{
	struct bn254_g2_lines lines;
	const struct bn254_g2_lines *q = &lines;
	const struct bn254_g1 *p = &w.p[0];
	struct bn254_gt out;

	(void)arg;
	bn254_g2_prepare(&lines, &w.q[0]);
	bn254_pairing(&out, &p, &q, 1);
}

static void
pairing_product2(void *arg)
{
	struct bn254_g2_lines lines[2];
	const struct bn254_g2_lines *q[2] = { &lines[0], &lines[1] };
	struct bn254_g2_lines *const to[2] = { &lines[0], &lines[1] };
	const struct bn254_g2 *const points[2] = { &w.q[0], &w.q[1] };
	const struct bn254_g1 *p[2] = { &w.p[0], &w.p[1] };
	struct bn254_gt out;

	(void)arg;
	bn254_g2_prepare2(to, points, &scratch);
	bn254_pairing(&out, p, q, 2);
}

static void
pairing_prepared(void *arg)
{
	const struct bn254_g2_lines *q = &w.lines[0];
	const struct bn254_g1 *p = &w.p[0];
	struct bn254_gt out;

	(void)arg;
	bn254_pairing(&out, &p, &q, 1);
}

static void
prepare(void *arg)
{
	struct bn254_g2_lines lines;

	(void)arg;
	bn254_g2_prepare(&lines, &w.q[0]);
}

static void
encapsulate(void *arg)
{
	uint8_t ciphertext[BB1_CIPHERTEXT_LEN], mek[BB1_KEY_LEN];

	(void)arg;
	must(bb1_encapsulate(&w.params, (const uint8_t *)ID, ID_LEN, w.scalar,
	    ciphertext, mek), "bb1_encapsulate()");
}

static void
decapsulate_known(void *arg)
{
	uint8_t mek[BB1_KEY_LEN];

	(void)arg;
	must(bb1_decapsulate_prepared(&w.key_lines, w.ciphertext, mek),
	    "bb1_decapsulate_prepared()");
}

static void
decapsulate_new(void *arg)
{
	struct bb1_key key;
	struct bb1_lines lines;
	uint8_t mek[BB1_KEY_LEN];

	(void)arg;
	must(bb1_key_load_prepared(&key, &lines, &w.octets, &scratch),
	    "bb1_key_load_prepared()");
	must(bb1_decapsulate_prepared(&lines, w.ciphertext, mek),
	    "bb1_decapsulate_prepared()");
}

static void
extract(void *arg)
{
	struct bb1_private key;

	(void)arg;
	must(bb1_extract(&w.master, (const uint8_t *)ID, ID_LEN, w.scalar,
	    &key), "bb1_extract()");
}

/* *arg keys at once, of which there may be MANY */
#define MANY 1000

static void
extract_batch(void *arg)
{
	static struct bb1_extraction jobs[MANY];
	static struct bb1_private keys[MANY];
	size_t n = *(const size_t *)arg;

	for (size_t i = 0; i < n; i++) {
		jobs[i].id = (const uint8_t *)ID;
		jobs[i].id_len = ID_LEN;
		jobs[i].k = w.scalar;
		jobs[i].key = &keys[i];
	}
	must(bb1_extract_batch(&w.master, jobs, n), "bb1_extract_batch()");
}

/* With as many keys as messages */
static void
decapsulate_batch8(void *arg)
{
	static struct bb1_lines lines[8];
	static bool made;
	struct bb1_opening jobs[8];
	uint8_t meks[8][BB1_KEY_LEN];

	(void)arg;
	for (int i = 0; i < 8 && !made; i++)
		lines[i] = w.key_lines;
	made = true;
	for (int i = 0; i < 8; i++) {
		jobs[i].lines = &lines[i];
		jobs[i].ciphertext = w.ciphertext;
		jobs[i].mek = meks[i];
	}
	must(bb1_decapsulate_batch(jobs, 8), "bb1_decapsulate_batch()");
}

static void
verify(void *arg)
{
	(void)arg;
	must(bb1_verify(&w.params, (const uint8_t *)ID, ID_LEN, &w.key),
	    "bb1_verify()");
}

static void
hash(void *arg)
{
	struct bn254_scalar out;

	(void)arg;
	bn254_hash_to_scalar(&out, (const uint8_t *)ID, ID_LEN);
}

static void
decode_g2(void *arg)
{
	struct bn254_g2 out;

	(void)arg;
	if (!bn254_g2_decode(&out, w.g2_octets))
		bench_die("bn254_g2_decode() failed");
}

static size_t eight = 8, many = MANY;

static const struct bench_case cases[] = {
	{ "pairing", BENCH_P256_ECDH, 0, 1, NULL, pairing, NULL },
	{ "pairing_prepared", BENCH_P256_ECDH, 0, 1, NULL, pairing_prepared,
	    NULL },
	{ "pairing_product2", BENCH_P256_ECDH, 0, 1, NULL, pairing_product2,
	    NULL },
	{ "prepare", BENCH_P256_ECDH, 0, 1, NULL, prepare, NULL },
	{ "encapsulate", BENCH_P256_ECDH, 0, 1, NULL, encapsulate, NULL },
	{ "decapsulate_known", BENCH_P256_ECDH, 0, 1, NULL, decapsulate_known,
	    NULL },
	{ "decapsulate_new", BENCH_P256_ECDH, 0, 1, NULL, decapsulate_new,
	    NULL },
	{ "extract", BENCH_P256_ECDH, 0, 1, NULL, extract, NULL },
	{ "extract_batch8", BENCH_P256_ECDH, 0, 8, NULL, extract_batch,
	    &eight },
	{ "extract_batch1000", BENCH_P256_ECDH, 0, MANY, NULL, extract_batch,
	    &many },
	{ "decapsulate_batch8", BENCH_P256_ECDH, 0, 8, NULL,
	    decapsulate_batch8, NULL },
	{ "verify", BENCH_P256_ECDH, 0, 1, NULL, verify, NULL },
	{ "hash", BENCH_P256_ECDH, 0, 1, NULL, hash, NULL },
	{ "decode_g2", BENCH_P256_ECDH, 0, 1, NULL, decode_g2, NULL },
};

const struct case_set curve_cases = {
	cases, sizeof(cases) / sizeof(cases[0]), make_world
};
