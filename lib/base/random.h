/*
 * Random bytes that are fresh: of the system (getrandom(2)) and of OpenSSL's
 * private generator and of the clocks, mixed by a hash, each time. So they
 * repeat in no child after fork(2), and in a machine that was restored from a
 * snapshot only where its kernel repeats too, before VMGENID or another source
 * has told it, and the clock stands where it stood. What must not repeat even
 * then is hedged besides (base/hedge.h).
 *
 * Any thread. Errors leave a sentence in fail_text().
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef BASE_RANDOM_H
#define BASE_RANDOM_H

#include <stddef.h>
#include <stdint.h>

#include "base/cursor.h"
#include "masqlib.h"

/* Bytes that are worth as much as any number of them. */
#define RANDOM_SEED_LEN 32

/* Fill buf. Returns MASQ_STATUS_SUCCESS or MASQ_ERR_CRYPTO. */
MASQ_MUST_USE MASQ_status_t random_bytes(void *buf, size_t len);

/*
 * Before OpenSSL draws by itself, for a handshake or a new key: have its
 * generators take a new seed from the system, and with it fresh bytes and
 * these parts, such as the name that a key is for, which make a difference
 * where all else repeats. parts may be NULL when count is 0.
 * Returns MASQ_STATUS_SUCCESS or MASQ_ERR_CRYPTO.
 */
MASQ_MUST_USE MASQ_status_t random_stir(const struct slice *parts,
    size_t count);

/* Mix data of unknown worth into OpenSSL's generators. */
void random_add(const void *data, size_t len);

#endif /* BASE_RANDOM_H */
