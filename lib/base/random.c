/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include "base/random.h"

#include <errno.h>
#include <limits.h>
#include <openssl/rand.h>
#include <string.h>
#include <sys/random.h>
#include <time.h>

#include "base/fail.h"
#include "base/ossl.h"
#include "base/process.h"
#include "base/secure.h"
#include "base/sha256.h"

/* What OpenSSL's hash leaves on the stack; see tests/ibe/test_wipe.c. */
#define DEAD_STACK 8192

/* All that a seed is made of. */
struct sources {
	uint8_t system[RANDOM_SEED_LEN];
	uint8_t openssl[RANDOM_SEED_LEN];
	uint64_t process;
	struct timespec wall, steady;
};

static MASQ_status_t
from_system(uint8_t out[RANDOM_SEED_LEN])
{
	ssize_t n;

	/* So few bytes come whole, or not at all. */
	do
		n = getrandom(out, RANDOM_SEED_LEN, 0);
	while (n == -1 && errno == EINTR);
	if (n == RANDOM_SEED_LEN)
		return MASQ_STATUS_SUCCESS;
	return fail(MASQ_ERR_CRYPTO, "the system gives no random bytes "
	    "(getrandom): %s", n == -1 ? strerror(errno) : "too few");
}

static MASQ_status_t
fresh_seed(uint8_t seed[RANDOM_SEED_LEN])
{
	struct sources s;
	const struct slice whole = {(const uint8_t *)&s, sizeof(s)};
	MASQ_status_t status;

	_Static_assert(RANDOM_SEED_LEN == SHA256_LEN, "a seed is a hash");
	memset(&s, 0, sizeof(s));
	status = from_system(s.system);
	if (status == MASQ_STATUS_SUCCESS &&
	    RAND_priv_bytes(s.openssl, sizeof(s.openssl)) != 1)
		status = fail_openssl("give random bytes");
	if (status == MASQ_STATUS_SUCCESS) {
		s.process = process_generation();
		(void)clock_gettime(CLOCK_REALTIME, &s.wall);
		(void)clock_gettime(CLOCK_MONOTONIC, &s.steady);
		sha256(&whole, 1, seed);
	}
	secure_wipe(&s, sizeof(s));
	return status;
}

MASQ_status_t
random_bytes(void *buf, size_t len)
{
	uint8_t seed[RANDOM_SEED_LEN], hash[SHA256_LEN], *at = buf;
	uint64_t number = 0;
	const struct slice parts[] = {
		{(const uint8_t *)&number, sizeof(number)},
		{seed, sizeof(seed)}
	};
	MASQ_status_t status = fresh_seed(seed);

	if (status != MASQ_STATUS_SUCCESS)
		return status;
	for (size_t n; len > 0; len -= n, at += n, number++) {
		n = len < sizeof(hash) ? len : sizeof(hash);
		sha256(parts, 2, hash);
		memcpy(at, hash, n);
	}
	secure_wipe(seed, sizeof(seed));
	secure_wipe(hash, sizeof(hash));
	secure_wipe_stack(DEAD_STACK);
	return status;
}

MASQ_status_t
random_stir(const struct slice *parts, size_t count)
{
	uint8_t seed[RANDOM_SEED_LEN], hash[SHA256_LEN];
	MASQ_status_t status = fresh_seed(seed);

	if (status != MASQ_STATUS_SUCCESS)
		return status;
	random_add(seed, sizeof(seed));
	if (count > 0) {
		sha256(parts, count, hash);
		random_add(hash, sizeof(hash));
	}
	secure_wipe(seed, sizeof(seed));
	secure_wipe(hash, sizeof(hash));
	return status;
}

void
random_add(const void *data, size_t len)
{
	const uint8_t *at = data;
	int n;

	for (; len > 0; len -= (size_t)n, at += n) {
		n = len < INT_MAX ? (int)len : INT_MAX;
		RAND_add(at, n, 0.0);
	}
}
