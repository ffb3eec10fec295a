/*
 * clock.smqtt: how the clock stood when the key server believed it last, for
 * the next start. A text file with a head line, then which start of the machine
 * it was, and by how many seconds the clock was ahead of the time since then:
 *
 *   MasQiTT clock 1
 *   0d6c7a56-41a2-4b0e-9f0e-7a6a7bbd9c3e 1795521000
 *
 * As long as the machine is not started again, the next server can tell that it
 * was away for a week from a clock that is a week ahead. Without the file, or
 * after another start of the machine, it cannot.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef KMS_CLOCK_FILE_H
#define KMS_CLOCK_FILE_H

#include <stdbool.h>
#include <stdint.h>

#include "masqlib.h"

#define KMS_CLOCK_FILE "clock.smqtt"

/*
 * Read it from a home. False, and *lead is left alone, if it is not there, of
 * another start of the machine, or makes no sense.
 */
bool kms_clock_file_read(const char *home, int64_t *lead);

/*
 * Write it.
 * Returns MASQ_STATUS_SUCCESS, MASQ_ERR_NOT_FOUND (the system does not tell its
 * starts apart), MASQ_ERR_INTERNAL or MASQ_ERR_NOMEM.
 */
MASQ_MUST_USE MASQ_status_t kms_clock_file_write(const char *home,
    int64_t lead);

#endif /* KMS_CLOCK_FILE_H */
