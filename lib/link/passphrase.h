/*
 * The passphrase of a private key, from the application or from a file. Nobody
 * is ever asked on a terminal.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef LINK_PASSPHRASE_H
#define LINK_PASSPHRASE_H

#include "link/credentials.h"
#include "masqlib.h"

/*
 * Get it from the application's callback, else from the first line of the
 * file, which others may not read.
 *
 * passphrase  receives it in secure memory, for passphrase_free()
 *
 * Returns MASQ_STATUS_SUCCESS, MASQ_ERR_TLS_INIT or MASQ_ERR_NOMEM.
 */
MASQ_MUST_USE MASQ_status_t passphrase_get(const struct credentials *from,
    char **passphrase);

/* Wipe and free. NULL is ignored. */
void passphrase_free(char *passphrase);

#endif /* LINK_PASSPHRASE_H */
