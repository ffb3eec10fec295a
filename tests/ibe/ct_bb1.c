/*
 * Do secrets steer branches or addresses? (Reference flaw 11.)
 *
 * Run under valgrind's memcheck, with libraries built with MASQITT_CT_CHECK:
 * secrets are marked as undefined memory, and memcheck reports every jump and
 * every address that depends on them (Langley's ctgrind, 2010). What leaves a
 * function in public, and the outcome of checks, is marked as defined.
 *
 *	ct_bb1 [OPERATION...]		all operations, or those
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <valgrind/memcheck.h>

#include "ibe/bb1.h"

static struct bn254_g2_scratch scratch;

static const uint8_t id[] = "room/temp:20261125T000000Z:PumpTemp007c0480";
#define ID_LEN (sizeof(id) - 1)

/* Values that operations need and that are not being watched. */
struct fixture {
	struct bb1_master master;
	struct bb1_public public;
	struct bb1_private private;
	struct bb1_params params;
	struct bb1_key key;
	uint8_t k[BB1_SCALAR_LEN];
	uint8_t ciphertext[BB1_CIPHERTEXT_LEN];
	uint8_t mek[BB1_KEY_LEN];
};

static void
secret(void *ptr, size_t len)
{
	(void)VALGRIND_MAKE_MEM_UNDEFINED(ptr, len);
}

static void
must(bool ok, const char *what)
{
	if (ok)
		return;
	fprintf(stderr, "ct_bb1: %s went wrong\n", what);
	exit(1);
}

/* Make an output public, having seen that it came from what was secret. */
static void
public(void *ptr, size_t len)
{
	uint8_t undefined[1024], any = 0;

	must(len <= sizeof(undefined) &&
	    VALGRIND_GET_VBITS(ptr, undefined, len) == 1, "reading of V bits");
	for (size_t i = 0; i < len; i++)
		any |= undefined[i];
	must(any != 0, "tracing: the secret does not reach the output, which");
	(void)VALGRIND_MAKE_MEM_DEFINED(ptr, len);
}

static bool
done(MASQ_status_t status)
{
	return status == MASQ_STATUS_SUCCESS;
}

static void
run_scalar(struct fixture *f)
{
	uint8_t random[BB1_RANDOM_LEN], k[BB1_SCALAR_LEN];

	memset(random, 0x5a, sizeof(random));
	secret(random, sizeof(random));
	must(done(bb1_scalar(k, random)), "bb1_scalar");
	public(k, sizeof(k));
	memcpy(f->k, k, sizeof(k));
}

static void
run_setup(struct fixture *f)
{
	struct bb1_master master = f->master;
	struct bb1_public out;

	secret(&master, sizeof(master));
	must(done(bb1_setup(&master, &out)), "bb1_setup");
	public(&out, sizeof(out));
	must(memcmp(&out, &f->public, sizeof(out)) == 0, "setup's result");
}

static void
run_extract(struct fixture *f)
{
	struct bb1_master master = f->master;
	struct bb1_private out;
	uint8_t k[BB1_SCALAR_LEN];

	memcpy(k, f->k, sizeof(k));
	secret(&master, sizeof(master));
	secret(k, sizeof(k));
	must(done(bb1_extract(&master, id, ID_LEN, k, &out)), "bb1_extract");
	public(&out, sizeof(out));
	must(memcmp(&out, &f->private, sizeof(out)) == 0, "extract's result");
}

static void
run_extract_batch(struct fixture *f)
{
	struct bb1_master master = f->master;
	struct bb1_extraction jobs[2];
	struct bb1_private out[2];
	uint8_t k[BB1_SCALAR_LEN];

	memcpy(k, f->k, sizeof(k));
	for (int i = 0; i < 2; i++) {
		jobs[i].id = id;
		jobs[i].id_len = ID_LEN;
		jobs[i].k = k;
		jobs[i].key = &out[i];
	}
	secret(&master, sizeof(master));
	secret(k, sizeof(k));
	must(done(bb1_extract_batch(&master, jobs, 2)), "bb1_extract_batch");
	for (int i = 0; i < 2; i++) {
		public(&out[i], sizeof(out[i]));
		must(memcmp(&out[i], &f->private, sizeof(out[i])) == 0,
		    "extract_batch's result");
	}
}

static void
run_load(struct fixture *f)
{
	struct bb1_private octets = f->private;
	struct bb1_key out;

	/* The tag is not secret, all else is. */
	secret(octets.K0 + 1, sizeof(octets.K0) - 1);
	secret(octets.K1 + 1, sizeof(octets.K1) - 1);
	must(done(bb1_key_load(&out, &octets)), "bb1_key_load");
	public(&out, sizeof(out));
	must(memcmp(&out, &f->key, sizeof(out)) == 0, "load's result");
}

static void
run_load_prepared(struct fixture *f)
{
	struct bb1_private octets = f->private;
	struct bb1_key out;
	struct bb1_lines lines;
	uint8_t mek[BB1_KEY_LEN];

	secret(octets.K0 + 1, sizeof(octets.K0) - 1);
	secret(octets.K1 + 1, sizeof(octets.K1) - 1);
	must(done(bb1_key_load_prepared(&out, &lines, &octets, &scratch)),
	    "bb1_key_load_prepared");
	public(&out, sizeof(out));
	must(memcmp(&out, &f->key, sizeof(out)) == 0, "load's result");
	must(done(bb1_decapsulate_prepared(&lines, f->ciphertext, mek)),
	    "bb1_decapsulate_prepared");
	public(mek, sizeof(mek));
	must(memcmp(mek, f->mek, sizeof(mek)) == 0, "decapsulate's result");
}

static void
run_verify(struct fixture *f)
{
	struct bb1_key key = f->key;

	secret(&key, sizeof(key));
	must(done(bb1_verify(&f->params, id, ID_LEN, &key)), "bb1_verify");
}

static void
run_encapsulate(struct fixture *f)
{
	uint8_t k[BB1_SCALAR_LEN], ciphertext[BB1_CIPHERTEXT_LEN];
	uint8_t mek[BB1_KEY_LEN];

	memcpy(k, f->k, sizeof(k));
	secret(k, sizeof(k));
	must(done(bb1_encapsulate(&f->params, id, ID_LEN, k, ciphertext, mek)),
	    "bb1_encapsulate");
	public(ciphertext, sizeof(ciphertext));
	public(mek, sizeof(mek));
	must(memcmp(ciphertext, f->ciphertext, sizeof(ciphertext)) == 0 &&
	    memcmp(mek, f->mek, sizeof(mek)) == 0, "encapsulate's result");
}

static void
run_decapsulate(struct fixture *f)
{
	struct bb1_key key = f->key;
	uint8_t mek[BB1_KEY_LEN];

	secret(&key, sizeof(key));
	must(done(bb1_decapsulate(&key, f->ciphertext, mek)),
	    "bb1_decapsulate");
	public(mek, sizeof(mek));
	must(memcmp(mek, f->mek, sizeof(mek)) == 0, "decapsulate's result");
}

static struct bb1_tables tables;

static void
run_encapsulate_tables(struct fixture *f)
{
	f->params.tables = &tables;
	run_encapsulate(f);
	f->params.tables = NULL;
}

static void
run_decapsulate_prepared(struct fixture *f)
{
	struct bb1_key key = f->key;
	struct bb1_lines lines;
	uint8_t mek[BB1_KEY_LEN];

	secret(&key, sizeof(key));
	bb1_prepare(&lines, &key, &scratch);
	must(done(bb1_decapsulate_prepared(&lines, f->ciphertext, mek)),
	    "bb1_decapsulate_prepared");
	public(mek, sizeof(mek));
	must(memcmp(mek, f->mek, sizeof(mek)) == 0, "decapsulate's result");
}

static void
run_decapsulate_batch(struct fixture *f)
{
	struct bb1_key key = f->key;
	struct bb1_lines lines;
	struct bb1_opening jobs[2];
	uint8_t meks[2][BB1_KEY_LEN];

	secret(&key, sizeof(key));
	bb1_prepare(&lines, &key, &scratch);
	for (int i = 0; i < 2; i++) {
		jobs[i].lines = &lines;
		jobs[i].ciphertext = f->ciphertext;
		jobs[i].mek = meks[i];
	}
	must(done(bb1_decapsulate_batch(jobs, 2)), "bb1_decapsulate_batch");
	for (int i = 0; i < 2; i++) {
		public(meks[i], sizeof(meks[i]));
		must(memcmp(meks[i], f->mek, sizeof(meks[i])) == 0,
		    "decapsulate_batch's result");
	}
}

static void
run_packet_key(struct fixture *f)
{
	uint8_t mek[BB1_KEY_LEN], key[BB1_KEY_LEN];

	memcpy(mek, f->mek, sizeof(mek));
	secret(mek, sizeof(mek));
	bb1_packet_key(mek, "0000002a", key);
	public(key, sizeof(key));
	must(memcmp(key, f->mek, sizeof(key)) != 0, "packet key's result");
}

static void
fill(struct fixture *f)
{
	memset(f, 0, sizeof(*f));
	memset(&f->master, 0x11, sizeof(f->master));
	memset(f->k, 0x1e, sizeof(f->k));
	must(done(bb1_setup(&f->master, &f->public)) &&
	    done(bb1_params_load(&f->params, &f->public)) &&
	    done(bb1_extract(&f->master, id, ID_LEN, f->k, &f->private)) &&
	    done(bb1_key_load(&f->key, &f->private)) &&
	    done(bb1_encapsulate(&f->params, id, ID_LEN, f->k, f->ciphertext,
	    f->mek)), "preparation");
	bb1_tables_make(&tables, &f->params);
}

static const struct {
	const char *name;
	void (*run)(struct fixture *f);
} operations[] = {
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
	{ "scalar", run_scalar },
};

static bool
chosen(const char *name, int argc, char **argv)
{
	for (int i = 1; i < argc; i++)
		if (strcmp(argv[i], name) == 0)
			return true;
	return argc == 1;
}

int
main(int argc, char **argv)
{
	size_t n = sizeof(operations) / sizeof(operations[0]), ran = 0;
	struct fixture f;

	if (RUNNING_ON_VALGRIND == 0) {
		fprintf(stderr, "ct_bb1: shows nothing without valgrind\n");
		return 2;
	}
	fill(&f);
	for (size_t i = 0; i < n; i++) {
		if (!chosen(operations[i].name, argc, argv))
			continue;
		operations[i].run(&f);
		printf("%s: no branch and no address depends on a secret, "
		    "unless valgrind says so\n", operations[i].name);
		ran++;
	}
	must(ran > 0, "choice of operations");
	return 0;
}
