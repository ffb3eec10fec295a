/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include "kms/client_key.h"

#include <string.h>

#include <openssl/crypto.h>

#include "base/sha256.h"
#include "base/text.h"

#define KIND "sha256:"
#define KIND_LEN (sizeof(KIND) - 1)

bool
kms_client_key_of(X509 *cert, uint8_t key[KMS_CLIENT_KEY_LEN])
{
	unsigned char *der = NULL;
	int len = i2d_X509_PUBKEY(X509_get_X509_PUBKEY(cert), &der);
	struct slice part = {der, (size_t)len};

	if (len <= 0)
		return false;
	sha256(&part, 1, key);
	OPENSSL_free(der);
	return true;
}

/* The value of a hexadecimal digit, or -1. */
static int
digit(char c)
{
	static const char digits[] = "0123456789abcdef";
	const char *at = c == '\0' ? NULL :
	    strchr(digits, c >= 'A' && c <= 'F' ? c - 'A' + 'a' : c);

	return at == NULL ? -1 : (int)(at - digits);
}

bool
kms_client_key_parse(const char *text, uint8_t key[KMS_CLIENT_KEY_LEN])
{
	int high, low;

	if (strlen(text) != KMS_CLIENT_KEY_ROOM - 1 ||
	    strncmp(text, KIND, KIND_LEN) != 0)
		return false;
	text += KIND_LEN;
	for (size_t i = 0; i < KMS_CLIENT_KEY_LEN; i++) {
		high = digit(text[2 * i]);
		low = digit(text[2 * i + 1]);
		if (high < 0 || low < 0)
			return false;
		key[i] = (uint8_t)(high << 4 | low);
	}
	return true;
}

void
kms_client_key_format(const uint8_t key[KMS_CLIENT_KEY_LEN],
    char out[KMS_CLIENT_KEY_ROOM])
{
	memcpy(out, KIND, KIND_LEN);
	text_hex_encode(key, KMS_CLIENT_KEY_LEN, out + KIND_LEN);
}
