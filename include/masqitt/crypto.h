/*
 * Random bytes and SHA-256, the helpers that the guide offers to client code
 * (appendix B). Any thread. All but MASQ_hash_init() return 1 on success and 0
 * on error; the compiler does not warn if that is ignored.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef MASQITT_CRYPTO_H
#define MASQITT_CRYPTO_H

#include <stddef.h>
/* Programs may count on these two. */
#include <stdlib.h>
#include <string.h>

#include "masqlib.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Fill buf with len random bytes fit for keys, of the system and of OpenSSL. */
MASQ_API int MASQ_rand_bytes(unsigned char *buf, size_t len);

/*
 * SHA-256 of inlen bytes at inbuf (NULL: of nothing) into outbuf, which has
 * room for outlen bytes, at least 32.
 */
MASQ_API int MASQ_hash(const unsigned char *inbuf, size_t inlen,
    unsigned char *outbuf, size_t outlen);

/*
 * Begin a SHA-256 in pieces with inlen bytes at inbuf (NULL: with nothing).
 * Returns a context, or NULL on error. It is freed by the MASQ_hash_add()
 * that finishes it.
 */
MASQ_API MASQ_MUST_USE void *MASQ_hash_init(const unsigned char *inbuf,
    size_t inlen);

/*
 * Add inlen bytes at inbuf (NULL: nothing). With outbuf not NULL (outlen at
 * least 32), finish: write the 32 bytes and free ctx. After an error ctx is
 * still valid and must still be finished.
 */
MASQ_API int MASQ_hash_add(void *ctx, const unsigned char *inbuf,
    size_t inlen, unsigned char *outbuf, size_t outlen);

#ifdef __cplusplus
}
#endif

#endif /* MASQITT_CRYPTO_H */
