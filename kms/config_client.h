/*
 * The clients of a kms.cfg, and how a setting is refused.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef KMS_CONFIG_CLIENT_H
#define KMS_CONFIG_CLIENT_H

#include <libconfig.h>

#include "kms/config.h"

/*
 * Refuse a setting: in which file and line it stands, what it is called, and
 * what is wrong with it. Always MASQ_ERR_BAD_ENTRY.
 *
 * file   the one that was parsed; an included one is named instead
 */
MASQ_MUST_USE MASQ_status_t config_bad(const char *file,
    const config_setting_t *setting, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

/*
 * Read the list of clients, sorted by id, into a configuration that has none.
 * Returns MASQ_STATUS_SUCCESS, MASQ_ERR_BAD_ENTRY or MASQ_ERR_NOMEM; config
 * is to be freed as always.
 */
MASQ_MUST_USE MASQ_status_t config_read_clients(const char *file,
    const config_setting_t *list, struct kms_config *config);

#endif /* KMS_CONFIG_CLIENT_H */
