/*
 * IVs in stock. Each is a pseudo-random function of the key that it is for, of
 * the value and of its number in the stock, keyed by the client's hedge and
 * fresh random bytes, which one stock has in common. So even a publisher that
 * was restored from a snapshot, and comes to the same key and number again
 * with the same stock, encrypts another value under another IV: but for chance,
 * 2^-64.
 *
 * One thread at a time.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef CLIENT_IVS_H
#define CLIENT_IVS_H

#include <stdint.h>

#include "base/hedge.h"
#include "base/uhash.h"
#include "client/aead.h"
#include "masqlib.h"

/* A zeroed one is empty. In secure memory. */
struct ivs {
	uint64_t process;		/* the process_generation() it is of */
	uint64_t left;
	struct sha256_prefix prefix;
};

/*
 * See to it that there is one to take. A child after fork(2) throws away what
 * its parent has left. Returns MASQ_STATUS_SUCCESS or MASQ_ERR_CRYPTO.
 */
MASQ_MUST_USE MASQ_status_t ivs_fill(struct ivs *ivs,
    const struct hedge *hedge);

/*
 * Take one that ivs_fill() has seen to.
 *
 * key     what the value is to be encrypted with
 * digest  of the value, by uhash()
 * len     of the value
 */
void ivs_take(struct ivs *ivs, const uint8_t key[AEAD_KEY_LEN],
    const uint8_t digest[UHASH_LEN], uint64_t len, uint8_t iv[AEAD_IV_LEN]);

#endif /* CLIENT_IVS_H */
