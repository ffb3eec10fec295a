/*
 * What is set for all clients of the process that start from then on: where the
 * passphrase of a private key comes from, and which organisation a certificate
 * must name. Any thread.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef CLIENT_SETTINGS_H
#define CLIENT_SETTINGS_H

#include <stdbool.h>

#include "api.h"
#include "link/credentials.h"

/* Is it one of the options that are set here? */
bool settings_have(MASQ_option_t option);

/*
 * Set one of them; "" sets what holds without a setting.
 * Returns MASQ_STATUS_SUCCESS, MASQ_ERR_INVAL or MASQ_ERR_NOMEM.
 */
MASQ_MUST_USE MASQ_status_t settings_set(MASQ_option_t option,
    const char *value);

/* See MASQ_passphrase_callback_set(). */
void settings_set_ask(credentials_ask *ask, void *arg);

/*
 * Add what is set to the files that *files names, and copy all.
 * Returns MASQ_STATUS_SUCCESS or MASQ_ERR_NOMEM; credentials_free() the copy
 * in any case.
 */
MASQ_MUST_USE MASQ_status_t settings_copy(const struct credentials *files,
    struct credentials *copy);

#endif /* CLIENT_SETTINGS_H */
