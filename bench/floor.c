/*
 * SPDX-License-Identifier: Apache-2.0
 */

/* As in lib/ibe/sha256.c: EVP would allocate for each hash. */
#define OPENSSL_SUPPRESS_DEPRECATED

#include "bench/floor.h"

#include <mqtt_protocol.h>
#include <openssl/evp.h>
#include <openssl/sha.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "bench/bench.h"

#define VALUE_MAX (1 << 20)
#define IV_LEN 12
#define TAG_LEN 16
#define KEY_LEN 16
#define SEQNUM "0123abcd"
#define SEQNUM_LEN (sizeof(SEQNUM) - 1)

struct floor {
	EVP_CIPHER_CTX *ctx;
	uint64_t count;			/* stands in for a random IV */
	uint8_t out[VALUE_MAX + FLOOR_OVERHEAD];
};

struct floor *
floor_new(void)
{
	struct floor *f = calloc(1, sizeof(*f));

	if (f == NULL || (f->ctx = EVP_CIPHER_CTX_new()) == NULL ||
	    EVP_CipherInit_ex(f->ctx, EVP_aes_128_gcm(), NULL, NULL, NULL,
	    1) != 1)
		bench_die("no AES-128-GCM");
	return f;
}

void
floor_free(struct floor *f)
{
	if (f != NULL)
		EVP_CIPHER_CTX_free(f->ctx);
	free(f);
}

/* Begin with the packet's key, and authenticate its number. */
static bool
begin(struct floor *f, const uint8_t *iv, int encrypt)
{
	static const uint8_t text[SEQNUM_LEN + 32] = SEQNUM;
	uint8_t key[SHA256_DIGEST_LENGTH];
	SHA256_CTX sha;
	int n;

	(void)SHA256_Init(&sha);
	(void)SHA256_Update(&sha, text, sizeof(text));
	(void)SHA256_Final(key, &sha);
	return EVP_CipherInit_ex(f->ctx, NULL, NULL, key, iv, encrypt) == 1 &&
	    EVP_CipherUpdate(f->ctx, NULL, &n, text, (int)SEQNUM_LEN) == 1;
}

const void *
floor_seal(struct floor *f, const void *value, size_t len)
{
	uint8_t *at = f->out + IV_LEN;
	int n;

	f->count++;
	memcpy(f->out, &f->count, sizeof(f->count));
	if (!begin(f, f->out, 1) || (len > 0 &&
	    EVP_CipherUpdate(f->ctx, at, &n, value, (int)len) != 1) ||
	    EVP_CipherFinal_ex(f->ctx, at + len, &n) != 1 ||
	    EVP_CIPHER_CTX_ctrl(f->ctx, EVP_CTRL_GCM_GET_TAG, TAG_LEN,
	    at + len) != 1)
		bench_die("AES-128-GCM failed");
	return f->out;
}

void
floor_open(struct floor *f, const void *payload, size_t len)
{
	const uint8_t *iv = payload;
	size_t value_len = len - FLOOR_OVERHEAD;
	uint8_t tag[TAG_LEN];
	int n;

	memcpy(tag, iv + len - TAG_LEN, sizeof(tag));
	if (!begin(f, iv, 0) || (value_len > 0 && EVP_CipherUpdate(f->ctx,
	    f->out, &n, iv + IV_LEN, (int)value_len) != 1) ||
	    EVP_CIPHER_CTX_ctrl(f->ctx, EVP_CTRL_GCM_SET_TAG, TAG_LEN, tag) !=
	    1 || EVP_CipherFinal_ex(f->ctx, f->out + value_len, &n) != 1)
		bench_die("a message cannot be opened");
}

mosquitto_property *
floor_properties(void)
{
	static const char *const pairs[][2] = {
		{ "smqtt", "1.0/1" },
		{ "seqnum", SEQNUM },
		{ "clientid", "BenchClient00001" },
		{ "keyexp", "20300101T000000Z" },
		{ "km", "0123abcd" }
	};
	mosquitto_property *props = NULL;

	for (size_t i = 0; i < sizeof(pairs) / sizeof(pairs[0]); i++)
		if (mosquitto_property_add_string_pair(&props,
		    MQTT_PROP_USER_PROPERTY, pairs[i][0], pairs[i][1]) !=
		    MOSQ_ERR_SUCCESS)
			bench_die("out of memory");
	return props;
}

void
floor_read(const mosquitto_property *props)
{
	char *name, *value;

	for (; props != NULL; props = mosquitto_property_next(props)) {
		if (mosquitto_property_read_string_pair(props,
		    MQTT_PROP_USER_PROPERTY, &name, &value, false) == NULL)
			bench_die("a property is missing");
		free(name);
		free(value);
	}
}
