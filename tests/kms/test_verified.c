/*
 * The table of verified chains: when one counts, and its bound.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include "kms/verified.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <openssl/evp.h>

#include <cmocka.h>

/* Fingerprints as evenly spread as real ones. */
static void
fingerprint_of(unsigned int n, uint8_t out[KMS_FINGERPRINT_LEN])
{
	assert_int_equal(EVP_Digest(&n, sizeof(n), out, NULL, EVP_sha256(),
	    NULL), 1);
}

static void
put(struct kms_verified *verified, unsigned int n, int64_t from,
    int64_t until)
{
	struct kms_peer peer = {.from = from, .until = until};
	uint8_t fingerprint[KMS_FINGERPRINT_LEN];

	(void)snprintf(peer.id, sizeof(peer.id), "Client%010u", n);
	fingerprint_of(n, fingerprint);
	kms_verified_put(verified, fingerprint, &peer);
}

/* Does it count at this time, and for the right client? */
static bool
counts(struct kms_verified *verified, unsigned int n, int64_t now)
{
	uint8_t fingerprint[KMS_FINGERPRINT_LEN];
	char id[MASQ_CLIENTID_LEN + 1];
	struct kms_peer peer;

	fingerprint_of(n, fingerprint);
	if (!kms_verified_get(verified, fingerprint, now, &peer))
		return false;
	(void)snprintf(id, sizeof(id), "Client%010u", n);
	assert_string_equal(peer.id, id);
	return true;
}

static void
time_limits(void **state)
{
	struct kms_verified *verified = kms_verified_new();

	(void)state;
	assert_non_null(verified);
	assert_false(counts(verified, 1, 1500));
	put(verified, 1, 1000, 2000);
	assert_false(counts(verified, 1, 999));
	assert_true(counts(verified, 1, 1000));
	assert_true(counts(verified, 1, 1999));
	assert_false(counts(verified, 1, 2000));
	assert_false(counts(verified, 2, 1500));

	/* Verified again, with what is true now. */
	put(verified, 1, 1000, 3000);
	assert_true(counts(verified, 1, 2000));
	assert_false(counts(verified, 1, 3000));
	kms_verified_free(verified);
	kms_verified_free(NULL);
}

/* No more than the bound, and whoever comes all the time stays. */
static void
bounded(void **state)
{
	struct kms_verified *verified = kms_verified_new();
	unsigned int found = 0;

	(void)state;
	for (unsigned int n = 0; n < 3 * KMS_VERIFIED_MAX; n++) {
		put(verified, n, 0, 10);
		assert_true(counts(verified, n, 5));
		assert_true(counts(verified, 0, 5));
	}
	for (unsigned int n = 0; n < 3 * KMS_VERIFIED_MAX; n++)
		found += counts(verified, n, 5);
	assert_true(found <= KMS_VERIFIED_MAX);
	assert_true(found > KMS_VERIFIED_MAX / 2);
	kms_verified_free(verified);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(time_limits),
		cmocka_unit_test(bounded),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
