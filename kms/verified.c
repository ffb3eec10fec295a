/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include "kms/verified.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>

#include <openssl/crypto.h>
#include <openssl/evp.h>

/* A chain has as many places where it may lie; its fingerprint tells which. */
#define WAYS 8
#define SETS (KMS_VERIFIED_MAX / WAYS)

struct entry {
	uint8_t fingerprint[KMS_FINGERPRINT_LEN];
	struct kms_peer peer;
	uint64_t used;			/* 0: free */
};

struct kms_verified {
	pthread_mutex_t lock;
	EVP_MD *sha256;
	uint64_t clock;			/* counts what is put and found */
	struct entry entries[SETS][WAYS];
};

struct kms_verified *
kms_verified_new(void)
{
	struct kms_verified *verified = calloc(1, sizeof(*verified));

	if (verified == NULL)
		return NULL;
	verified->sha256 = EVP_MD_fetch(NULL, "SHA256", NULL);
	if (verified->sha256 == NULL ||
	    pthread_mutex_init(&verified->lock, NULL) != 0) {
		EVP_MD_free(verified->sha256);
		free(verified);
		return NULL;
	}
	return verified;
}

void
kms_verified_free(struct kms_verified *verified)
{
	if (verified == NULL)
		return;
	(void)pthread_mutex_destroy(&verified->lock);
	EVP_MD_free(verified->sha256);
	free(verified);
}

/* DER says where it ends, so certificates in a row are told apart. */
static bool
hash_certificate(EVP_MD_CTX *hash, X509 *cert)
{
	unsigned char *der = NULL;
	int len = i2d_X509(cert, &der);
	bool ok = len > 0 && EVP_DigestUpdate(hash, der, (size_t)len) == 1;

	OPENSSL_free(der);
	return ok;
}

bool
kms_fingerprint(const struct kms_verified *verified, X509 *cert,
    STACK_OF(X509) *others, uint8_t fingerprint[KMS_FINGERPRINT_LEN])
{
	EVP_MD_CTX *hash = EVP_MD_CTX_new();
	bool ok = hash != NULL && EVP_DigestInit_ex2(hash, verified->sha256,
	    NULL) == 1 && hash_certificate(hash, cert);

	for (int i = 0; ok && i < sk_X509_num(others); i++)
		ok = hash_certificate(hash, sk_X509_value(others, i));
	ok = ok && EVP_DigestFinal_ex(hash, fingerprint, NULL) == 1;
	EVP_MD_CTX_free(hash);
	return ok;
}

static struct entry *
set_of(struct kms_verified *verified,
    const uint8_t fingerprint[KMS_FINGERPRINT_LEN])
{
	size_t set = (size_t)fingerprint[0] << 8 | fingerprint[1];

	return verified->entries[set % SETS];
}

static bool
entry_is(const struct entry *entry,
    const uint8_t fingerprint[KMS_FINGERPRINT_LEN])
{
	return entry->used != 0 && memcmp(entry->fingerprint, fingerprint,
	    KMS_FINGERPRINT_LEN) == 0;
}

void
kms_verified_put(struct kms_verified *verified,
    const uint8_t fingerprint[KMS_FINGERPRINT_LEN],
    const struct kms_peer *peer)
{
	struct entry *set = set_of(verified, fingerprint), *entry = set;

	(void)pthread_mutex_lock(&verified->lock);
	for (size_t i = 0; i < WAYS; i++) {
		if (entry_is(&set[i], fingerprint)) {
			entry = &set[i];
			break;
		}
		if (set[i].used < entry->used)
			entry = &set[i];
	}
	memcpy(entry->fingerprint, fingerprint, KMS_FINGERPRINT_LEN);
	entry->peer = *peer;
	entry->used = ++verified->clock;
	(void)pthread_mutex_unlock(&verified->lock);
}

bool
kms_verified_get(struct kms_verified *verified,
    const uint8_t fingerprint[KMS_FINGERPRINT_LEN], int64_t now,
    struct kms_peer *peer)
{
	struct entry *set = set_of(verified, fingerprint);
	bool found = false;

	(void)pthread_mutex_lock(&verified->lock);
	for (size_t i = 0; i < WAYS && !found; i++) {
		found = entry_is(&set[i], fingerprint);
		if (found) {
			*peer = set[i].peer;
			set[i].used = ++verified->clock;
		}
	}
	(void)pthread_mutex_unlock(&verified->lock);
	return found && peer->from <= now && now < peer->until;
}
