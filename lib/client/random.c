/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include "client/random.h"

#include <limits.h>
#include <openssl/rand.h>
#include <stdatomic.h>
#include <string.h>

#include "base/fail.h"
#include "base/process.h"
#include "base/secure.h"

/*
 * OpenSSL tells a child from its parent by the process id, which they share
 * where the parent is the first process of a namespace and the child of
 * another one, as in containers. Have it ask the system for a new seed.
 */
static void
seed_once(void)
{
	static _Atomic uint64_t seeded;	/* the process that has been */
	uint64_t process = process_generation();

	if (atomic_load(&seeded) == process)
		return;
	(void)RAND_poll();
	atomic_store(&seeded, process);
}

MASQ_status_t
random_bytes(void *buf, size_t len)
{
	uint8_t *at = buf;
	int n;

	seed_once();
	for (; len > 0; len -= (size_t)n, at += n) {
		n = len < INT_MAX ? (int)len : INT_MAX;
		if (RAND_priv_bytes(at, n) != 1)
			return fail(MASQ_ERR_CRYPTO,
			    "the random generator has no entropy");
	}
	return MASQ_STATUS_SUCCESS;
}

MASQ_status_t
random_scalar(uint8_t scalar[BB1_SCALAR_LEN])
{
	uint8_t random[BB1_RANDOM_LEN];
	MASQ_status_t status = random_bytes(random, sizeof(random));

	if (status == MASQ_STATUS_SUCCESS &&
	    bb1_scalar(scalar, random) != MASQ_STATUS_SUCCESS)
		status = fail(MASQ_ERR_CRYPTO,
		    "the random generator gives zeros");
	secure_wipe(random, sizeof(random));
	return status;
}

static MASQ_status_t
fill(struct random_stock *stock)
{
	MASQ_status_t status;

	/* Neither when it fails nor meanwhile is there anything to take. */
	stock->left = 0;
	status = random_bytes(stock->bytes, sizeof(stock->bytes));
	if (status != MASQ_STATUS_SUCCESS)
		return status;
	stock->process = process_generation();
	stock->left = sizeof(stock->bytes);
	return status;
}

MASQ_status_t
random_stock_take(struct random_stock *stock, void *out, size_t len)
{
	uint8_t *at;
	MASQ_status_t status;

	if (stock->left < len || stock->process != process_generation()) {
		status = fill(stock);
		if (status != MASQ_STATUS_SUCCESS)
			return status;
	}
	at = stock->bytes + sizeof(stock->bytes) - stock->left;
	memcpy(out, at, len);
	secure_wipe(at, len);
	stock->left -= len;
	return MASQ_STATUS_SUCCESS;
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
