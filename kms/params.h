/*
 * params.smqtt, the secret and public parameters of an installation, and
 * public.smqtt, the same file without the secrets (guide section 5.1).
 *
 *   "Params " 01, then fields in this order: tag "<s1>" "<s2>" "<s3>" "[RR]"
 *   "[TT]" "[VV]", 2-byte length, bytes; then "End!".
 *
 * public.smqtt has the three public fields only.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef KMS_PARAMS_H
#define KMS_PARAMS_H

#include "ibe/bb1.h"
#include "masqlib.h"

#define KMS_PARAMS_FILE "params.smqtt"
#define KMS_PUBLIC_FILE "public.smqtt"

/*
 * Read params.smqtt and check that secret and public parameters belong
 * together. Wipe *master after use.
 * Returns MASQ_STATUS_SUCCESS, MASQ_ERR_NOT_FOUND, MASQ_ERR_BAD_ENTRY,
 * MASQ_ERR_CRYPTO or MASQ_ERR_NOMEM; fail_text() has the sentence.
 */
MASQ_MUST_USE MASQ_status_t kms_params_read(const char *path,
    struct bb1_master *master, struct bb1_public *public);

/*
 * Write params.smqtt (mode 0600). An existing file is never replaced.
 * Returns MASQ_STATUS_SUCCESS, MASQ_ERR_BAD_ENTRY (exists) or
 * MASQ_ERR_INTERNAL; fail_text() has the sentence.
 */
MASQ_MUST_USE MASQ_status_t kms_params_write(const char *path,
    const struct bb1_master *master, const struct bb1_public *public);

/* Write public.smqtt (mode 0644); otherwise as kms_params_write(). */
MASQ_MUST_USE MASQ_status_t kms_params_write_public(const char *path,
    const struct bb1_public *public);

#endif /* KMS_PARAMS_H */
