/*
 * Randomness for keys: OpenSSL's private generator, seeded by the system.
 * Any thread. Errors leave a sentence in fail_text().
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef CLIENT_RANDOM_H
#define CLIENT_RANDOM_H

#include <stddef.h>
#include <stdint.h>

#include "client/limits.h"
#include "ibe/bb1.h"
#include "masqlib.h"

/* Fill buf. Returns MASQ_STATUS_SUCCESS or MASQ_ERR_CRYPTO. */
MASQ_MUST_USE MASQ_status_t random_bytes(void *buf, size_t len);

/* A scalar for bb1_encapsulate(). Wipe after use. Returns the same. */
MASQ_MUST_USE MASQ_status_t random_scalar(uint8_t scalar[BB1_SCALAR_LEN]);

/*
 * Random bytes in stock, for what needs a few of them often, such as IVs.
 * Bytes are given out once and wiped as they go; a child after fork(2) throws
 * away what its parent has left. One thread at a time.
 */
struct random_stock {
	uint64_t process;		/* the process_generation() it is of */
	size_t left;			/* at the end of bytes */
	uint8_t bytes[RANDOM_STOCK_LEN];
};

/*
 * Take len bytes, at most RANDOM_STOCK_LEN. A zeroed stock is empty.
 * Returns MASQ_STATUS_SUCCESS or MASQ_ERR_CRYPTO.
 */
MASQ_MUST_USE MASQ_status_t random_stock_take(struct random_stock *stock,
    void *out, size_t len);

/* Mix in data of unknown worth. */
void random_add(const void *data, size_t len);

#endif /* CLIENT_RANDOM_H */
