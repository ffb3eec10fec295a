/*
 * Public parameters from a file: public.smqtt, or params.smqtt, whose secret
 * fields are passed over.
 *
 *   "Params " 01, then fields, each a 4-byte tag, 2-byte length, bytes:
 *   "<s1>" "<s2>" "<s3>" (params.smqtt only) "[RR]" "[TT]" "[VV]"; "End!".
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef CLIENT_PARAMS_H
#define CLIENT_PARAMS_H

#include "ibe/bb1.h"
#include "masqlib.h"

/*
 * Read and check the public parameters.
 * Returns MASQ_STATUS_SUCCESS, MASQ_ERR_NOT_FOUND (cannot be read),
 * MASQ_ERR_BAD_ENTRY (is not what it should be) or MASQ_ERR_NOMEM.
 */
MASQ_MUST_USE MASQ_status_t params_read(const char *path,
    struct bb1_params *params);

#endif /* CLIENT_PARAMS_H */
