/*
 * What a client leaves in its memory: private keys and message encryption keys
 * may lie in locked memory that core dumps leave out, and nowhere else; not on
 * dead stack, not in freed memory, not in the buffers of TLS.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include "api.h"
#include "harness.h"
#include "ibe/bb1.h"
#include "kms/cache_file.h"

#define ID "SecretsBoth00001"
#define TOPIC "secrets/topic"
/* So much of a secret is enough to find it by. */
#define NEEDLE_LEN 16
/* Larger mappings are what sanitizers reserve for themselves. */
#define MAPPING_MAX (1u << 30)

/* What the client tells: one packet that goes with a key. */
struct told {
	uint8_t encap[BB1_CIPHERTEXT_LEN];
};

static void
check(bool good)
{
	if (!good) {
		(void)fprintf(stderr, "client: %s\n", MASQ_last_error());
		_exit(1);
	}
}

/* Publish and open a few values; return the encapsulated key. */
static struct told
use(struct harness *h, MASQ_mek_strategy_t strategy, void **state)
{
	const unsigned char value[] = "value";
	MASQ_user_properties_t props;
	unsigned char packet[512], out[512];
	struct told told = {{0}};
	MASQ_status_t status;
	size_t len, out_len;
	int left = 3;

	check(MASQ_crypto_api_init(MASQ_proto_id, MASQ_role_both, ID, strategy,
	    10, NULL, h->kms_port, harness_ca(h), harness_cert(h, ID),
	    harness_key(h, ID), state) == MASQ_STATUS_SUCCESS);
	while (left > 0) {
		len = sizeof(packet);
		status = MASQ_crypto_api_encrypt(*state, TOPIC, value,
		    sizeof(value), &props, packet, &len);
		check(status == MASQ_STATUS_SUCCESS ||
		    status == MASQ_STATUS_ANOTHER);
		if (status == MASQ_STATUS_ANOTHER ||
		    strategy == MASQ_key_ephemeral)
			memcpy(told.encap, packet, sizeof(told.encap));
		out_len = sizeof(out);
		check(MASQ_crypto_api_decrypt(*state, TOPIC, &props, packet,
		    len, out, &out_len) == (status == MASQ_STATUS_ANOTHER ?
		    MASQ_STATUS_KEY_MGMT : MASQ_STATUS_SUCCESS));
		left -= status == MASQ_STATUS_SUCCESS;
	}
	return told;
}

/* A client that tells what it has used, and then waits for the end. */
static void
client(struct harness *h, int to, int from)
{
	void *state[2];
	struct told told;
	char byte;

	(void)prctl(PR_SET_PDEATHSIG, SIGKILL);
	told = use(h, MASQ_key_ephemeral, &state[0]);
	if (write(to, &told, sizeof(told)) != sizeof(told))
		_exit(1);
	told = use(h, MASQ_key_persistent_pkt, &state[1]);
	if (write(to, &told, sizeof(told)) != sizeof(told))
		_exit(1);
	_exit(read(from, &byte, 1) == 0 ? 0 : 1);
}

/* The private key, from the server's cache. */
static MASQ_status_t
note_key(void *arg, const struct kms_cached_key *key)
{
	struct bb1_private *private = arg;

	*private = *key->key;
	return MASQ_STATUS_SUCCESS;
}

struct needle {
	const char *name;
	const void *secret;
};

/* Search one mapping; where is its name, to say where a needle is. */
static size_t
search(const uint8_t *map, size_t len, const char *where,
    const struct needle *needles, size_t count)
{
	size_t found = 0;
	const uint8_t *at;

	for (size_t i = 0; i < count; i++)
		for (size_t from = 0; from < len; from++) {
			at = memmem(map + from, len - from, needles[i].secret,
			    NEEDLE_LEN);
			if (at == NULL)
				break;
			from = (size_t)(at - map);
			if (where != NULL)
				print_error("%s at %zx of %s",
				    needles[i].name, from, where);
			found++;
		}
	return found;
}

/*
 * Count the secrets in a process outside of (or, to see that the search can
 * find any, inside of) memory that is left out of core dumps.
 */
static size_t
count_secrets(pid_t pid, bool inside, const struct needle *needles,
    size_t count)
{
	char path[64], line[512], head[512] = "";
	uint64_t from = 0, to = 0;
	size_t found = 0;
	FILE *maps, *mem;
	uint8_t *map;

	(void)snprintf(path, sizeof(path), "/proc/%ld/smaps", (long)pid);
	maps = fopen(path, "re");
	(void)snprintf(path, sizeof(path), "/proc/%ld/mem", (long)pid);
	mem = fopen(path, "re");
	assert_non_null(maps);
	assert_non_null(mem);
	while (fgets(line, sizeof(line), maps) != NULL) {
		char rights[8];
		uint64_t a, b;

		if (sscanf(line, "%" SCNx64 "-%" SCNx64 " %7s", &a, &b,
		    rights) == 3) {
			from = a;
			to = rights[1] == 'w' ? b : a;
			(void)snprintf(head, sizeof(head), "%s", line);
		}
		if (strncmp(line, "VmFlags:", 8) != 0 || from == to ||
		    to - from > MAPPING_MAX ||
		    (strstr(line, " dd") != NULL) != inside)
			continue;
		map = malloc(to - from);
		assert_non_null(map);
		if (fseeko(mem, (off_t)from, SEEK_SET) == 0 &&
		    fread(map, 1, to - from, mem) == to - from)
			found += search(map, to - from,
			    inside ? NULL : head, needles, count);
		free(map);
	}
	(void)fclose(maps);
	(void)fclose(mem);
	return found;
}

static void
test_client_leaves_no_secret(void **state)
{
	static const struct kms_cache_visitor visitor = {.key = note_key};
	struct harness *h = harness_new();
	struct bb1_private octets;
	struct bb1_key key;
	struct told told[2];
	uint8_t mek[2][BB1_KEY_LEN];
	const struct needle needles[] = {
		{"K0", octets.K0 + 1}, {"K1", octets.K1 + 1},
		{"loaded K0", &key.K0}, {"loaded K1", &key.K1},
		{"ephemeral key", mek[0]}, {"persistent key", mek[1]},
	};
	/* The ephemeral key and the octets are of no more use to the client. */
	const struct needle kept[] = {needles[2], needles[5]};
	int up[2], down[2], status;
	pid_t pid;

	(void)state;
	harness_provision(h, NULL);
	harness_enrol(h, ID, "both");
	harness_start_kms(h, NULL);
	assert_int_equal(pipe(up), 0);
	assert_int_equal(pipe(down), 0);
	pid = fork();
	assert_true(pid >= 0);
	if (pid == 0) {
		(void)close(up[0]);
		(void)close(down[1]);
		client(h, up[1], down[0]);
	}
	(void)close(up[1]);
	(void)close(down[0]);
	for (int i = 0; i < 2; i++)
		assert_int_equal(read(up[0], &told[i], sizeof(told[i])),
		    sizeof(told[i]));
	harness_run_ok(h, "kms_ctrl", "-d", "-H", h->home, NULL);
	assert_int_equal(kms_cache_file_read(harness_format(h, "%s/%s",
	    h->home, KMS_CACHE_FILE), &visitor, &octets), MASQ_STATUS_SUCCESS);
	assert_int_equal(bb1_key_load(&key, &octets), MASQ_STATUS_SUCCESS);
	for (int i = 0; i < 2; i++)
		assert_int_equal(bb1_decapsulate(&key, told[i].encap, mek[i]),
		    MASQ_STATUS_SUCCESS);

	assert_true(count_secrets(pid, true, kept, 2) >= 2);
	assert_int_equal(count_secrets(pid, false, needles,
	    sizeof(needles) / sizeof(needles[0])), 0);
	(void)close(down[1]);
	assert_int_equal(waitpid(pid, &status, 0), pid);
	assert_int_equal(status, 0);
	(void)close(up[0]);
	harness_free(h);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_client_leaves_no_secret),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
